// upheld mail: a newsletter (mail-send.ts), a test mail, what became of each mail, a bounce that came back, an uncertain mail sent again.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Command, Option } from 'commander';
import { type Tenant, ensureDefaultTenant } from '#access';
import { Pii, Problem, newId } from '#base';
import { type Mail, type MailLine, readBounce } from '#mail';
import { type MailState, withTenant } from '#store';
import type { AddCommand, ExitCode } from './command.ts';
import type { Context, House } from './context.ts';
import { progressCommand, sendCommand } from './mail-send.ts';

const states: readonly MailState[] = [
  'queued',
  'sending',
  'committing',
  'sent',
  'sent-to-outbox',
  'uncertain',
  'failed',
  'refused',
  'bounced',
];

export const mailCommand: AddCommand = (program, context, done) => {
  const mail = program
    .command('mail')
    .description('send a newsletter or a test mail, see what became of mails, read a bounce');
  test(mail, context, done);
  list(mail, context);
  log(mail, context);
  bounce(mail, context);
  again(mail, context, done);
  sendCommand(mail, context);
  progressCommand(mail, context);
};

/** Opens the house, hands over its mail and the tenant shown, and closes it again. */
async function withMail(
  context: Context,
  act: (mail: Mail, tenant: Tenant, house: House) => Promise<void>,
): Promise<void> {
  const house = await context.openHouse('client');
  try {
    const tenant = await ensureDefaultTenant(house.store.db, context.clock);
    await act(await house.mail(), tenant, house);
  } finally {
    await house.close();
  }
}

function test(program: Command, context: Context, done: (code: ExitCode) => void): void {
  program
    .command('test')
    .description('send a test mail and say what the server answered')
    .requiredOption('--to <address>', 'where to')
    .addHelpText('after', '\nExample:\n  npm run upheld -- mail test --to you@example.org')
    .action((options: { to: string }) =>
      withMail(context, async (mail, tenant, house) => {
        const at = context.clock.now().toString({ smallestUnit: 'second' });
        const { id } = await withTenant(house.store.db, tenant.id, (trx) =>
          mail.queueMail(trx, tenant.id, {
            key: `test:${newId(context.clock)}`,
            to: new Pii(options.to),
            template: 'test-mail',
            values: { company: tenant.name, at },
            language: context.language,
            kind: 'service',
          }),
        );
        await sendNow(context, mail, tenant.id, id, done);
      }),
    );
}

/** Sends what is due and tells what became of one mail: exit code 1 unless it went. */
async function sendNow(
  { out }: Context,
  mail: Mail,
  tenant: string,
  id: string,
  done: (code: ExitCode) => void,
): Promise<void> {
  await mail.sendDue({ tenant, seconds: 60 });
  const sent = await settled(mail, tenant, id);
  const reach = await mail.reach();
  const went = sent?.state === 'sent' || sent?.state === 'sent-to-outbox';
  out.json({ id, state: sent?.state ?? null, reason: sent?.reason ?? null, response: sent?.response ?? null });
  if (sent?.state === 'sent-to-outbox' && reach.by === 'outbox')
    out.line(`No mail server is set (SMTP_URL): the mail was written into ${reach.folder}.`);
  else if (went) out.line(`Sent. The server says: ${sent.response ?? ''}`);
  else if (reach.by === 'smtp' && reach.problem)
    out.line(`Not sent yet; it stays queued for three days. ${reach.problem.told.happened} ${reach.problem.told.next}`);
  else out.line(`Not sent: ${sent?.state ?? 'unknown'} ${sent?.reason ?? ''} ${sent?.response ?? ''}`.trimEnd());
  done(went ? 0 : 1);
}

/** The mail, once it was tried: a server that runs beside us may have taken it. */
async function settled(mail: Mail, tenant: string, id: string): Promise<MailLine | undefined> {
  for (const end = performance.now() + 60_000; ; await pause(200)) {
    const { mails } = await mail.mails(tenant, { limit: 1000 });
    const found = mails.find((one) => one.id === id);
    const under = found?.state === 'sending' || found?.state === 'committing';
    if (!under || performance.now() > end) return found;
  }
}

function list(program: Command, context: Context): void {
  program
    .command('list')
    .description('list mails, newest first, without addresses and contents')
    .addOption(new Option('--state <state>', 'only those in this state').choices(states))
    .option('--limit <number>', 'at most so many', limitIn, 50)
    .addHelpText('after', '\nExample:\n  npm run upheld -- mail list --state uncertain')
    .action((options: { state?: MailState; limit: number }) =>
      withMail(context, async (mail, tenant) => {
        const found = await mail.mails(tenant.id, {
          limit: options.limit,
          ...(options.state ? { state: options.state } : {}),
        });
        context.out.json(found);
        for (const one of found.mails)
          context.out.line(
            [
              one.changedAt,
              one.id,
              one.state.padEnd(14),
              one.kind.padEnd(9),
              one.template,
              one.reason ?? '',
              one.response ?? '',
            ]
              .join('  ')
              .trimEnd(),
          );
        const counts = Object.entries(found.counts).map(([state, count]) => `${count} ${state}`);
        context.out.line(counts.length === 0 ? 'No mail yet.' : `${counts.join(', ')}.`);
        if (found.counts.uncertain)
          context.out.line(
            'Uncertain: the mail was handed over and the answer was lost. Send one again: npm run upheld -- mail again ID',
          );
      }),
    );
}

function log(program: Command, context: Context): void {
  program
    .command('log')
    .description('say what happened to one mail, step by step')
    .addHelpText('after', '\nExample:\n  npm run upheld -- mail log 01a20068-401f-7075-bdb0-74c3db7251a5')
    .argument('<id>', 'the mail', idIn)
    .action((id: string) =>
      withMail(context, async (mail, tenant) => {
        const notes = await mail.logOf(tenant.id, id);
        if (!notes) throw refused('There is no mail of that id.', 'List them: npm run upheld -- mail list');
        context.out.json({ id, log: notes });
        for (const { at, what, detail } of notes) context.out.line(`${at}  ${what}${detail ? `: ${detail}` : ''}`);
      }),
    );
}

function bounce(program: Command, context: Context): void {
  program
    .command('bounce <file>')
    .description('read a delivery status notification (“-” for standard input); a permanent one closes its address')
    .addHelpText(
      'after',
      '\nExample:\n  npm run upheld -- mail bounce returned.eml\n  cat returned.eml | npm run upheld -- mail bounce -',
    )
    .action((file: string) => {
      const read = readBounce(bytesOf(file === '-' ? 0 : resolve(context.cwd, file)));
      if (!read) {
        context.out.json({ bounce: false });
        context.out.line('It reports no failure; nothing was changed.');
        return undefined;
      }
      return withMail(context, async (mail) => {
        const recorded = await mail.recordBounce(read);
        context.out.json({ bounce: true, status: read.status, permanent: read.permanent, ...recorded });
        context.out.line(
          !recorded.matched
            ? 'It names no mail that was sent from here; nothing was changed.'
            : recorded.blocked
              ? `Mail ${recorded.id} has bounced for good (${read.status}). No further mail goes to its address.`
              : `Noted in the log of mail ${recorded.id} (${read.status}); its address stays open.`,
        );
      });
    });
}

function again(program: Command, context: Context, done: (code: ExitCode) => void): void {
  program
    .command('again')
    .description('send an uncertain mail again, under the same Message-ID')
    .addHelpText('after', '\nExample:\n  npm run upheld -- mail again 01a20068-401f-7075-bdb0-74c3db7251a5')
    .argument('<id>', 'the mail', idIn)
    .action((id: string) =>
      withMail(context, async (mail, tenant) => {
        await mail.sendAgain(tenant.id, id);
        await sendNow(context, mail, tenant.id, id, done);
      }),
    );
}

function idIn(text: string): string {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text;
  throw refused('That is no id of a mail.', 'List them: npm run upheld -- mail list');
}

function limitIn(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit > 0 && limit <= 100_000) return limit;
  throw refused('--limit is not a number from 1 to 100000.', 'Give for example --limit 200.');
}

function bytesOf(file: string | 0): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw refused(`${file === 0 ? 'Standard input' : file} could not be read.`, 'Check the path.', error);
  }
}

const refused = (happened: string, next: string, cause?: unknown): Problem =>
  new Problem('cli.mail', { happened, unchanged: 'Nothing was changed.', next }, { cause });
