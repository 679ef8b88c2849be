// upheld attest: enters a person's word for a promise that only a person can vouch for; without a promise, lists those that wait.
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { attest, attestations, standing } from '#access';
import { Problem, sha256 } from '#base';
import { type PublishedPolicy, promiseKind } from '#policy';
import type { Context, House } from './context.ts';
import { publishedHere } from './published.ts';
import type { AddCommand } from './command.ts';

interface Options {
  by?: string;
  statement?: string;
  expires?: string;
  file?: string;
  notKept?: boolean;
}

export const attestCommand: AddCommand = (program, context) => {
  program
    .command('attest [promise]')
    .description('enter a person’s word for a promise; without one, list the promises that wait for it')
    .option('--by <name>', 'who says so')
    .option('--statement <text>', 'what they say, in a sentence')
    .option('--expires <date>', 'until when it counts, YYYY-MM-DD, at most two years away')
    .option('--file <file>', 'a document that shows it; only its name and SHA-256 are kept')
    .option('--not-kept', 'the person states that the promise is not kept: it turns broken')
    .addHelpText(
      'after',
      '\nExample:\n  npm run upheld -- attest\n  npm run upheld -- attest p-staff-training-0a1b2c3d4e5f-1 --by "Eva Maes" --statement "All 12 colleagues trained on 3 March" --expires 2027-03-03 --file training.pdf',
    )
    .action(async (promise: string | undefined, options: Options) => {
      const house = await context.openHouse('client');
      try {
        const { published } = await publishedHere(house);
        if (promise === undefined) await list(context, house, published);
        else await enter(context, house, published, promise, options);
      } finally {
        await house.close();
      }
    });
};

async function list({ out, language }: Context, house: House, published: PublishedPolicy): Promise<void> {
  const given = await attestations(house.store.db, published.tenant);
  const rows = published.policy.promises
    .filter((promise) => (promiseKind(promise.kind)?.proof ?? 'auto') !== 'auto')
    .map((promise) => {
      const newest = given.find((entry) => entry.promise === promise.id);
      return {
        promise: promise.id,
        kind: promise.kind,
        sentence: promise.stated.map((stated) => stated.quote).join(' … '),
        attested: newest
          ? {
              by: newest.by,
              holds: newest.holds,
              expiresOn: newest.expiresOn,
              standing: standing(newest, house.clock.now()),
            }
          : null,
      };
    });
  out.json({ promises: rows });
  for (const row of rows) {
    out.line(`${row.promise}  ${promiseKind(row.kind)?.name[language] ?? row.kind}`);
    out.line(`    “${row.sentence}”`);
    out.line(
      row.attested
        ? `    ${row.attested.standing}: ${row.attested.by}, until ${row.attested.expiresOn}`
        : '    waits for a person’s word',
    );
  }
  if (rows.length === 0) out.line('No promise of this policy waits for a person’s word.');
}

async function enter(
  { out, cwd }: Context,
  house: House,
  published: PublishedPolicy,
  id: string,
  options: Options,
): Promise<void> {
  const promise = published.policy.promises.find((entry) => entry.id === id);
  const proof = promise && promiseKind(promise.kind)?.proof;
  if (!promise)
    throw refused(`The published policy has no promise ${id}.`, 'List those that wait: npm run upheld -- attest');
  if (proof === 'auto')
    throw refused(
      `Upheld measures ${id} itself; a person’s word would not change its verdict.`,
      'See its reason on the board.',
    );
  const entry = await attest(
    house.store.db,
    published.tenant,
    {
      promise: id,
      holds: !options.notKept,
      by: options.by ?? '',
      statement: options.statement ?? '',
      expiresOn: options.expires ?? '',
      file: options.file === undefined ? null : hashed(resolve(cwd, options.file)),
      enteredBy: 'command line',
    },
    house.clock,
  );
  await house.prove(published.tenant);
  out.json({ attestation: entry });
  out.line(`Entered: ${entry.by}, until ${entry.expiresOn}. The board shows it.`);
}

function hashed(file: string): { name: string; sha256: string } {
  try {
    if (!statSync(file).isFile()) throw new Error('not a file');
    return { name: basename(file), sha256: sha256(readFileSync(file)) };
  } catch (error) {
    throw refused(`The file ${file} could not be read.`, 'Check the path given with --file.', error);
  }
}

const refused = (happened: string, next: string, cause?: unknown): Problem =>
  new Problem('cli.attest', { happened, unchanged: 'No attestation was entered.', next }, { cause });
