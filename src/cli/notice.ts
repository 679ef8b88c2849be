// upheld notice: tells people of a material change by e-mail, shows the proof for each, and takes a person's word for the service.
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Tenant } from '#access';
import { Problem } from '#base';
import type { PublishedPolicy } from '#policy';
import {
  type Notice,
  noteShown,
  notices,
  notify,
  proofsOf,
  publishedVersion,
  readRecipients,
  shownOf,
  tallyOf,
} from '#publish';
import { secretFile, withTenant } from '#store';
import { writtenDate } from '#words';
import type { AddCommand, ExitCode } from './command.ts';
import type { Context, House } from './context.ts';
import { noticeLines } from './publish.ts';
import { publishedHere } from './published.ts';

export const noticeCommand: AddCommand = (program, context, done) => {
  const notice = program
    .command('notice')
    .description('tell people of a material change, and show the proof that it was done');
  send(notice, context, done);
  status(notice, context, done);
  confirm(notice, context);
};

interface Found {
  house: House;
  tenant: Tenant;
  notice: Notice;
  published: PublishedPolicy;
}

/** The notice of a version, or of the newest material change. Throws Problem `cli.notice`. */
async function withNotice(
  context: Context,
  version: string | undefined,
  act: (found: Found) => Promise<void>,
): Promise<void> {
  const house = await context.openHouse('client');
  try {
    const { tenant } = await publishedHere(house);
    const { db } = house.store;
    const all = await notices(db, tenant.id);
    const notice = all.find((one) => (version === undefined ? one.material : String(one.version) === version));
    if (!notice || !notice.material)
      throw refused(
        version === undefined
          ? 'No version so far is a material change.'
          : `Version ${version} is no material change on file.`,
        'If people must be told nevertheless, publish with --material "why".',
      );
    const published = await publishedVersion(db, tenant.id, notice.version);
    if (!published) throw new Error(`cli: version ${notice.version} has a notice and is not on file`);
    await act({ house, tenant, notice, published });
  } finally {
    await house.close();
  }
}

const refused = (happened: string, next: string): Problem =>
  new Problem('cli.notice', { happened, unchanged: 'No mail was queued.', next });

interface SendOptions {
  to: string;
  version?: string;
  dryRun?: boolean;
}

function send(program: Command, context: Context, done: (code: ExitCode) => void): void {
  program
    .command('send')
    .description(
      'queue an e-mail about a material change for each address in a file; run it again and it goes on where it was',
    )
    .requiredOption('--to <file>', 'CSV with a column “email” (and perhaps “language”), or an address a line')
    .option('--version <number>', 'the version that changed; else the newest material change')
    .option('--dry-run', 'count and check, queue nothing')
    .addHelpText(
      'after',
      '\nExit code 1: some rows get nothing; they are named.\nExample:\n  npm run upheld -- notice send --to recipients.csv --dry-run',
    )
    .action((options: SendOptions) =>
      withNotice(context, options.version, async (found) => {
        const { out, language } = context;
        const { addressees, refused: rows } = readRecipients(textOf(resolve(context.cwd, options.to)));
        for (const line of noticeLines(found.notice, language)) out.line(line);
        for (const { line, why } of rows) out.line(`row ${line}: ${reasons[why]}`);
        const before = { rows: addressees.length + rows.length, addresses: addressees.length, refused: rows };
        if (options.dryRun) {
          out.json({ version: found.notice.version, dryRun: true, ...before });
          out.line(
            `${addressees.length} addresses would be written to, ${rows.length} rows get nothing. Nothing was queued.`,
          );
          done(rows.length > 0 ? 1 : 0);
          return;
        }
        const result = await queue(context, found, addressees);
        out.json({ version: found.notice.version, dryRun: false, ...before, ...result });
        out.line(
          `${result.queued} mails queued, ${result.already} were queued before, ${result.refused.length + rows.length} rows get nothing.`,
        );
        out.line('They are sent while Upheld runs. What became of them: npm run upheld -- notice status');
        done(rows.length + result.refused.length > 0 ? 1 : 0);
      }),
    );
}

const reasons = {
  empty: 'no address in it',
  'no-address': 'that is no e-mail address',
  twice: 'the address stands above already',
};

async function queue(
  context: Context,
  { house, tenant, notice, published }: Found,
  addressees: Parameters<typeof notify>[2],
) {
  const base = house.address();
  if (base === null)
    throw refused(
      'Nobody could follow the link in the mail: no address of the policy page is known.',
      'Start Upheld (npm start), or set PUBLIC_URL to the address that visitors use.',
    );
  const mail = await house.mail();
  const link = new URL(`/policy/versions/${notice.version}/changes`, base).href;
  if (/^https?:\/\/(?:localhost|127\.|\[::1\])/.test(link))
    context.out.line(
      `Warning: the mails link to ${link}, which works on this machine alone. Set PUBLIC_URL for others.`,
    );
  const secret = await secretFile(context.home, 'notice');
  return notify(
    { db: house.store.db, mail, clock: house.clock, secret },
    { company: published.policy.controller?.name ?? tenant.name, published, notice, link },
    addressees,
    (count) => context.out.line(`… ${count} of ${addressees.length}`),
  );
}

function textOf(file: string): string {
  try {
    if (statSync(file).size > 256 * 1024 * 1024) throw new Error('too large');
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Problem(
      'cli.notice',
      {
        happened: `The list ${file} could not be read.`,
        unchanged: 'No mail was queued.',
        next: 'Name a CSV file of at most 256 MiB with --to.',
      },
      { cause },
    );
  }
}

function status(program: Command, context: Context, done: (code: ExitCode) => void): void {
  program
    .command('status')
    .description('what became of a notice: on the page, in the service, and for each recipient by the log of mails')
    .option('--version <number>', 'the version that changed; else the newest material change')
    .option('--all', 'a line for each recipient (a hash, never an address)')
    .addHelpText('after', '\nExit code 1: some mails failed.\nExample:\n  npm run upheld -- notice status --json')
    .action((options: { version?: string; all?: boolean }) =>
      withNotice(context, options.version, async ({ house, tenant, notice }) => {
        const { out, language } = context;
        const { db } = house.store;
        const [mails, shown, proofs] = await Promise.all([
          tallyOf(db, tenant.id, notice.version),
          shownOf(db, tenant.id, notice.version),
          proofsOf(db, tenant.id, notice.version),
        ]);
        const { version, channels, leadTime, effectiveOn, dueOn, decided } = notice;
        out.json({ version, channels, leadTime, effectiveOn, dueOn, decided, mails, shown, recipients: proofs });
        for (const line of noticeLines(notice, language)) out.line(line);
        out.line(
          `Notice due by ${writtenDate(dueOn, language)}; promised ways: ${channels.join(', ') || 'none named'}.`,
        );
        for (const { channel, firstAt, lastAt, saidBy } of shown)
          out.line(`${channel}: from ${firstAt} to ${lastAt}${saidBy === null ? '' : `, says ${saidBy}`}`);
        out.line(
          `e-mail: ${mails.queued} queued in all, ${mails.sent} taken by the mail server, ${mails.waiting} waiting, ${mails.failed} failed, ${mails.outbox} in the outbox folder, ${mails.forgotten} whose log is over.`,
        );
        if (options.all)
          for (const proof of proofs)
            out.line(
              `  ${proof.recipient.slice(0, 16)}…  ${proof.state ?? 'log over'}  ${proof.at ?? proof.queuedAt}  ${proof.detail ?? ''}`,
            );
        done(mails.failed > 0 ? 1 : 0);
      }),
    );
}

function confirm(program: Command, context: Context): void {
  program
    .command('confirm')
    .description('a person says that the company’s own service shows the notice')
    .requiredOption('--by <name>', 'who says so')
    .option('--version <number>', 'the version that changed; else the newest material change')
    .addHelpText('after', '\nExample:\n  npm run upheld -- notice confirm --by "Eva Maes"')
    .action((options: { by: string; version?: string }) =>
      withNotice(context, options.version, async ({ house, tenant, notice }) => {
        const by = options.by.trim();
        if (by === '' || by.length > 200)
          throw new Problem('cli.notice', {
            happened: 'Who says so was not named.',
            unchanged: 'Nothing was entered.',
            next: 'Give a name with --by.',
          });
        await withTenant(house.store.db, tenant.id, (trx) =>
          noteShown(trx, tenant.id, notice.version, 'in-service', house.clock, by),
        );
        context.out.json({ version: notice.version, channel: 'in-service', by });
        context.out.line(`Entered: the service shows the notice of version ${notice.version}, says ${by}.`);
      }),
    );
}
