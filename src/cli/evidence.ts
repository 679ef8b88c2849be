// upheld evidence: what stands in the ledger, receipts of single entries, and the whole as a folder that an auditor checks offline.
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Tenant } from '#access';
import { Problem, canonicalJson } from '#base';
import { logFiles, parseCheckpoint, readEntry, vkeyOf } from '#ledger';
import { hashedForm, publishedVersion, versions } from '#publish';
import { isId, withHouse } from './client.ts';
import type { AddCommand } from './command.ts';
import type { Context, House } from './context.ts';
import { publishedHere } from './published.ts';

export const evidenceCommand: AddCommand = (program, context) => {
  const evidence = program
    .command('evidence')
    .description('the ledger of what was done, and what an auditor needs of it');
  list(evidence, context);
  key(evidence, context);
  receipt(evidence, context);
  exported(evidence, context);
};

const withTenant = <T>(context: Context, act: (house: House, tenant: Tenant) => Promise<T>): Promise<T> =>
  withHouse(context, async (house) => act(house, (await publishedHere(house)).tenant));

function list(program: Command, context: Context): void {
  program
    .command('list')
    .description('the newest entries, the newest first')
    .option('--last <count>', 'how many', '20')
    .addHelpText('after', '\nExample:\n  npm run upheld -- evidence list --last 50')
    .action(({ last }: { last: string }) =>
      withTenant(context, async ({ ledger }, { id }) => {
        const checkpoint = await ledger.checkpoint(id);
        const size = checkpoint === null ? 0 : parseCheckpoint(checkpoint)!.size;
        const from = Math.max(0, size - Math.max(1, Number.parseInt(last, 10) || 20));
        const rows = await ledger.entries(id, from, size - from);
        const entries = rows.toReversed().map(({ number, entry }) => ({
          number,
          ...readEntry(entry),
        }));
        context.out.json({ size, entries });
        for (const { number, id: entry, at, kind, data } of entries)
          context.out.line(`${String(number).padStart(7)}  ${at}  ${kind}  ${entry}\n         ${JSON.stringify(data)}`);
        if (size === 0)
          context.out.line('Nothing stands in the ledger yet. Entries get their number while Upheld runs.');
      }),
    );
}

function key(program: Command, context: Context): void {
  program
    .command('key')
    .description('the ledger’s public key: publish it, so that others can check what it signed')
    .addHelpText('after', '\nExample:\n  npm run upheld -- evidence key > ledger.key')
    .action(() =>
      withTenant(context, async ({ ledger }, { id }) => {
        const verifier = await ledger.verifier(id);
        if (!verifier) throw empty();
        context.out.json({ key: vkeyOf(verifier) });
        context.out.line(vkeyOf(verifier));
      }),
    );
}

function receipt(program: Command, context: Context): void {
  program
    .command('receipt <entry>')
    .description('the receipt of an entry, which anybody can check with “upheld verify”')
    .option('--out <file>', 'where to write it; else it is printed')
    .addHelpText('after', '\nExample:\n  npm run upheld -- evidence receipt 01a2… --out published.tlog-proof')
    .action((entry: string, { out }: { out?: string }) =>
      withTenant(context, async ({ ledger }, { id }) => {
        const text = isId(entry) ? await ledger.receipt(id, entry) : null;
        if (text === null)
          throw refused(
            `No entry ${entry} stands in the signed ledger.`,
            'See the entries: npm run upheld -- evidence list',
          );
        if (out !== undefined) await writeFile(resolve(context.cwd, out), text);
        context.out.json({ receipt: text, file: out ?? null });
        context.out.line(out === undefined ? text.trimEnd() : `Written to ${out}.`);
      }),
    );
}

function exported(program: Command, context: Context): void {
  program
    .command('export')
    .description('the whole ledger and every published version, as a folder that can be checked without us')
    .requiredOption('--out <folder>', 'a folder that is empty or does not exist yet')
    .addHelpText(
      'after',
      '\nExample:\n  npm run upheld -- evidence export --out ./evidence\n  npm run upheld -- verify ./evidence',
    )
    .action(({ out }: { out: string }) =>
      withTenant(context, async ({ ledger, store }, { id }) => {
        const folder = resolve(context.cwd, out);
        if (existsSync(folder) && (await readdir(folder)).length > 0)
          throw refused(`The folder ${out} is not empty.`, 'Give another one, or empty it first.');
        let files = 0;
        const write = async (path: string, bytes: Uint8Array | string): Promise<void> => {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), bytes);
          files += 1;
        };
        for await (const { path, bytes } of logFiles(ledger, id)) await write(`ledger/${path}`, bytes);
        if (files === 0) throw empty();
        for (const { number } of await versions(store.db, id)) {
          const published = (await publishedVersion(store.db, id, number))!;
          await write(`policy/${number}.json`, canonicalJson(hashedForm(published)));
        }
        await write('README.txt', readme);
        context.out.json({ folder, files });
        context.out.line(`${files} files written to ${out}. Check them: npm run upheld -- verify ${out}`);
      }),
    );
}

const readme = `Evidence of what was published and proven.

ledger/        the whole log of acts, in the format of C2SP tlog-tiles (https://c2sp.org/tlog-tiles):
               key (the public key), checkpoint (what was signed), tile/ (hashes), tile/entries/ (the entries)
policy/        every published version; the SHA-256 of the file's canonical JSON (RFC 8785) stands in the
               ledger's entry “policy.published” of that version

Check it: upheld verify FOLDER --key KEY, where KEY is the key as its owner publishes it elsewhere.
`;

const empty = (): Problem =>
  refused('Nothing stands in the ledger yet.', 'Entries get their number while Upheld runs: npm start');

const refused = (happened: string, next: string): Problem =>
  new Problem('cli.evidence', { happened, unchanged: 'Nothing was written.', next });
