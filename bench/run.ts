// npm run bench -- NAME… [FOLDER]: runs benches and prints one line a bar. Exit 1: a bar falls short; 2: could not run.
import { statSync } from 'node:fs';
import type { Bench } from './bars.ts';
import { backupBench } from './backup.ts';
import { consentServerBench } from './consent-server.ts';
import { consentBench } from './consent.ts';
import { ledgerBench } from './ledger.ts';
import { read } from './read.ts';
import { lintBench } from './lint.ts';
import { retention } from './retention.ts';
import { rights } from './rights.ts';
import { storeStart } from './store-start.ts';
import { tenancy } from './tenancy.ts';
import { vaultBench } from './vault.ts';

/** The closed list of benches: one file and one line each. */
const benches: Readonly<Record<string, Bench>> = {
  read,
  lint: lintBench,
  consent: consentBench,
  ledger: ledgerBench,
  'store-start': storeStart,
  tenancy,
  'consent-server': consentServerBench,
  vault: vaultBench,
  rights,
  retention,
  backup: backupBench,
};

async function main(args: readonly string[]): Promise<number> {
  const folder = args.length > 0 && isFolder(args.at(-1)!) ? args.at(-1) : undefined;
  const asked = folder === undefined ? args : args.slice(0, -1);
  const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
  if (unknown.length > 0) {
    console.error(`There is no bench ${unknown.join(', ')}. The benches are: ${Object.keys(benches).join(', ')}.`);
    return 2;
  }
  let short = false;
  for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
    for (const bar of await benches[name]!(folder === undefined ? {} : { folder })) {
      console.log(`${bar.name}: ${bar.measured} (bar ${bar.bar}) ${bar.holds ? 'holds' : 'falls short'}`);
      short ||= !bar.holds;
    }
  }
  return short ? 1 : 0;
}

const isFolder = (path: string): boolean =>
  !Object.hasOwn(benches, path) && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  return 2;
});
