// upheld verify FILE|FOLDER: checks a receipt or an evidence bundle, offline and without a database.
import { statSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Problem, type Json, hashOf } from '#base';
import { checkConsentReceipt, checkReceipts, checkerOfTime, consentReceiptIn } from '#consent';
import {
  type CheckedLog,
  type ReadEntry,
  type Verifier,
  checkLog,
  checkReceipt,
  parseReceipt,
  parseVkey,
  readEntry,
  vkeyOf,
} from '#ledger';
import type { AddCommand, ExitCode } from './command.ts';
import type { Context } from './context.ts';

export const verifyCommand: AddCommand = (program, context, done) => {
  program
    .command('verify <path>')
    .description('check a receipt, or a folder of evidence, without trusting anybody: no network, no database')
    .option('--key <key>', 'the ledger’s key, as its owner publishes it, or a file that holds it')
    .addHelpText(
      'after',
      '\nExit code 1: it does not hold.\nExamples:\n  npm run upheld -- verify receipt.tlog-proof --key ledger.key\n  npm run upheld -- verify ./evidence',
    )
    .action(async (path: string, { key }: { key?: string }) => {
      const at = resolve(context.cwd, path);
      const trusted = key === undefined ? null : await keyOf(context, key);
      if (!isFolder(at)) done(await verifyReceipt(context, at, trusted));
      else if (isFolder(join(at, 'receipts'), false)) done(await verifyReceipts(context, at, trusted));
      else done(await verifyBundle(context, at, trusted));
    });
};

function isFolder(path: string, must = true): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found || !must) return found?.isDirectory() ?? false;
  throw refused(`There is no file or folder ${path}.`, 'Check the path.');
}

/** The key in the option, or in the file that it names. */
async function keyOf({ cwd }: Context, given: string): Promise<Verifier> {
  const inFile = await readFile(resolve(cwd, given), 'utf8').catch(() => null);
  const verifier = parseVkey(inFile ?? given);
  if (verifier) return verifier;
  throw refused(
    `“${given}” is no ledger key and no file that holds one.`,
    'A key is one line: a name, eight hexadecimal digits and the key itself, joined by plus signs.',
  );
}

async function verifyReceipt({ out }: Context, path: string, trusted: Verifier | null): Promise<ExitCode> {
  const text = await readFile(path, 'utf8');
  const consent = consentReceiptIn(text);
  if (!parseReceipt(consent?.proof ?? text))
    throw refused(
      `${path} is no receipt.`,
      'A receipt begins with “c2sp.org/tlog-proof@v1”; that of a choice is JSON and has such a proof in it.',
    );
  if (!trusted)
    throw refused(
      'Who signed a receipt can only be judged with the ledger’s key.',
      'Ask its owner for the key, or copy it from their page /ledger, and give it with --key.',
    );
  const checked = consent ? checkConsentReceipt(consent, [trusted]) : checkReceipt(text, [trusted]);
  if (!checked.holds) {
    out.json({ holds: false, because: checked.because });
    out.line(
      checked.because === 'unknown-log'
        ? `✗ It does not hold: its checkpoint does not bear the signature of ${trusted.name}, or was changed.`
        : checked.because === 'changed'
          ? '✗ It does not hold: what it says is not what its proof proves. It was changed.'
          : '✗ It does not hold: the entry does not stand in the log that was signed. It was changed.',
    );
    return 1;
  }
  const entry = readEntry(checked.entry);
  const { origin, size } = checked.checkpoint;
  out.json({ holds: true, entry: { ...entry, facts: [...entry.facts] }, number: checked.index, log: origin, size });
  out.line(`✓ It holds: entry ${checked.index} of ${size} in the ledger ${origin}.`);
  out.line(`  ${entry.at}  ${entry.kind}  ${JSON.stringify(entry.data)}`);
  return 0;
}

/** A folder about one choice: each receipt in it, and what was shown. */
async function verifyReceipts({ out }: Context, folder: string, trusted: Verifier | null): Promise<ExitCode> {
  const read = (path: string): Promise<Uint8Array | null> => readFile(join(folder, path)).catch(() => null);
  const own = parseVkey(Buffer.from((await read('key')) ?? []).toString());
  const verifier = trusted ?? own;
  const paths = (await readdir(join(folder, 'receipts'))).toSorted().map((name) => `receipts/${name}`);
  if (!verifier || paths.length === 0)
    throw refused(`There is no ${verifier ? 'receipt' : 'key'} in ${folder}.`, 'Give the folder as it was handed out.');
  const { choices, wrong } = await checkReceipts(read, paths, [verifier]);
  const holds = wrong.length === 0;
  out.json({ holds, choices, key: vkeyOf(verifier), wrong });
  const count = `${choices} choice${choices === 1 ? '' : 's'}`;
  out.line(`${holds ? '✓ It holds' : '✗ It does not hold'}: ${count} of one visitor, and what was shown.`);
  for (const path of wrong) out.line(`✗ ${path} is missing, or is not what the ledger’s key signed.`);
  if (!trusted) out.line(compareKey(vkeyOf(verifier)));
  return holds ? 0 : 1;
}

const compareKey = (vkey: string): string =>
  `  The key inside is ${vkey}\n  Compare it with the one that its owner publishes, or give that with --key.`;

async function verifyBundle({ out }: Context, folder: string, trusted: Verifier | null): Promise<ExitCode> {
  const read = (path: string): Promise<Uint8Array | null> => readFile(join(folder, path)).catch(() => null);
  const versions: ReadEntry[] = [];
  const kinds = new Map<string, number>();
  const consent = await checkerOfTime(read);
  const checked = await checkLog(
    (path) => read(`ledger/${path}`),
    (bytes, number) => {
      const entry = readEntry(bytes);
      kinds.set(entry.kind, (kinds.get(entry.kind) ?? 0) + 1);
      if (entry.kind === 'policy.published') versions.push(entry);
      consent.visit(entry, number);
    },
    trusted,
  );
  const wrong = checked.holds ? await wrongVersions(read, versions) : [];
  const said = checked.holds ? await consent.wrong() : { choices: null, wrong: [] };
  const holds = checked.holds && wrong.length === 0 && said.wrong.length === 0;
  const choices = said.choices === null ? {} : { choices: said.choices };
  const whole = checked.holds ? { size: checked.checkpoint.size, key: checked.vkey, ...choices } : checked;
  out.json({ holds, ...whole, wrong: [...wrong, ...said.wrong] });
  if (!checked.holds) {
    out.line(`✗ It does not hold: ${whyNot(checked)}`);
    return 1;
  }
  out.line(
    `${holds ? '✓ It holds' : '✗ It does not hold'}: ${checked.checkpoint.size} entries, signed as ${checked.checkpoint.origin}.`,
  );
  for (const [kind, count] of [...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    out.line(`  ${String(count).padStart(7)}  ${kind}`);
  for (const path of wrong)
    out.line(`✗ ${path} is missing, or is not the text whose publication stands in the ledger.`);
  if (versions.length > 0 && wrong.length === 0)
    out.line(
      versions.length === 1
        ? '✓ The text of the one published version is that which the ledger names.'
        : `✓ The texts of ${versions.length} published versions are those that the ledger names.`,
    );
  for (const path of said.wrong) out.line(`✗ ${path} is missing, or is not what the ledger says of that time.`);
  if (said.choices !== null && said.wrong.length === 0)
    out.line(
      `✓ The ${said.choices} choices are all those of that time in the ledger, and what was shown is what they name.`,
    );
  if (!trusted) out.line(compareKey(checked.vkey));
  return holds ? 0 : 1;
}

/** Published versions whose file is not what the ledger says was published. */
async function wrongVersions(
  read: (path: string) => Promise<Uint8Array | null>,
  versions: readonly ReadEntry[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { data } of versions) {
    const path = `policy/${Number(data['version'])}.json`;
    const text = Buffer.from((await read(path)) ?? []).toString();
    const hash = text === '' ? null : hashed(text);
    if (hash !== data['sha256']) wrong.push(path);
  }
  return wrong;
}

const hashed = (text: string): string | null => {
  try {
    return hashOf(JSON.parse(text) as Json);
  } catch {
    return null;
  }
};

const whyNot = ({ because, place }: CheckedLog & { holds: false }): string =>
  ({
    'no-key': `its file ledger/${place} is missing or holds no key.`,
    'other-key': 'it is signed with another key than the one that you gave.',
    'no-checkpoint': 'its checkpoint is missing, was changed, or is signed by somebody else.',
    missing: `its file ledger/${place} is missing.`,
    damaged: `its file ledger/${place} is damaged.`,
    'another-tree': 'its entries are not those that were signed: one was changed, added or taken out.',
  })[because];

const refused = (happened: string, next: string): Problem =>
  new Problem('cli.verify', { happened, unchanged: 'Nothing was checked.', next });
