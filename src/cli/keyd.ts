// upheld keyd: shows where the epoch keys rest and which places miss one, mends a place from another, replaces the key of the index.
import { allTenants } from '#access';
import { tell } from '#base';
import { type CustodyState, type KeydClient, beginIndexChange, indexChangeSteps, keyringView } from '#vault';
import { withHouse } from './client.ts';
import type { AddCommand } from './command.ts';
import type { Context } from './context.ts';

interface TenantKeys {
  tenant: string;
  epochs: readonly CustodyState[];
  /** What keeps its keys from being looked at or mended; null: nothing. */
  problem: string | null;
}

export const keydCommand: AddCommand = (program, context, done) => {
  const keyd = program
    .command('keyd')
    .description('keys that all personal data rests under: status, repair, replace-index-key');

  keyd
    .command('status')
    .description('list the epoch keys of every tenant, the places of custody, and what is missing; changes nothing')
    .addHelpText('after', '\nExample:\n  npm run upheld -- keyd status')
    .action(() => report(context, done, (client, tenant) => client.custody(tenant)));

  keyd
    .command('repair')
    .description('restore what a place lost or holds damaged from another place, for every tenant')
    .addHelpText('after', '\nExample:\n  npm run upheld -- keyd repair')
    .action(() => report(context, done, (client, tenant) => client.repair(tenant)));

  keyd
    .command('replace-index-key')
    .description(
      'replace the key that people are found by, of every tenant; the server does it by itself every 30 days',
    )
    .addHelpText(
      'after',
      '\nExample:\n  npm run upheld -- keyd replace-index-key\n\nEverybody is found meanwhile. When it is cut short, the server goes on with it, or the same command.',
    )
    .action(() => replaceIndexKeys(context, done));
};

async function replaceIndexKeys(context: Context, done: Parameters<AddCommand>[2]): Promise<void> {
  const { out } = context;
  const tenants: { tenant: string; state: 'none' | 'replaced' | 'waiting' }[] = [];
  await withHouse(context, async (house) => {
    const vault = await house.vault();
    for (const { id: tenant } of await allTenants(house.store.db)) {
      if (!(await beginIndexChange(vault, tenant, 'job:command'))) {
        tenants.push({ tenant, state: 'none' });
        continue;
      }
      for await (const _ of indexChangeSteps(vault, tenant));
      const { index } = await keyringView(vault, tenant);
      tenants.push({ tenant, state: index?.change ? 'waiting' : 'replaced' });
    }
  });
  out.json({ tenants });
  for (const { tenant, state } of tenants) out.line(`Tenant ${tenant}  ${saidOf[state]}`);
  done(tenants.some(({ state }) => state === 'waiting') ? 1 : 0);
}

const saidOf = {
  none: 'has no such key yet',
  replaced: 'replaced, and the old one destroyed',
  waiting: 'not done: somebody is being written about or erased; run it again, or leave it to the server',
} as const;

async function report(
  context: Context,
  done: Parameters<AddCommand>[2],
  ask: (client: KeydClient, tenant: string) => Promise<readonly CustodyState[]>,
): Promise<void> {
  const { out, custody } = context;
  const client = context.keyd();
  try {
    const tenants: TenantKeys[] = [];
    for (const tenant of await client.tenants()) tenants.push(await keysOf(client, tenant, ask));
    const whole = tenants.every(
      ({ epochs, problem }) => problem === null && epochs.every(({ missing }) => missing.length === 0),
    );
    out.json({ places: custody, tenants, whole });
    out.line(`Custody: ${custody.join(', ')}`);
    for (const one of tenants) print(one, (text) => out.line(text));
    if (tenants.length === 0) out.line('No epoch key was made yet.');
    if (!whole) out.line('Something is missing: npm run upheld -- keyd repair');
    done(whole ? 0 : 1);
  } finally {
    await client.close();
  }
}

/** One tenant whose keys are lost must not hide the others. */
async function keysOf(
  client: KeydClient,
  tenant: string,
  ask: (client: KeydClient, tenant: string) => Promise<readonly CustodyState[]>,
): Promise<TenantKeys> {
  try {
    return { tenant, epochs: await ask(client, tenant), problem: null };
  } catch (error) {
    const { happened, next } = tell(error);
    const epochs = await client.custody(tenant).catch(() => []);
    return { tenant, epochs, problem: `${happened} ${next}` };
  }
}

function print({ tenant, epochs, problem }: TenantKeys, line: (text: string) => void): void {
  line(`Tenant ${tenant}`);
  for (const { epoch, missing } of epochs)
    line(
      `  epoch ${epoch}  ${missing.length === 0 ? 'whole in every place' : `missing or damaged in ${missing.join(', ')}`}`,
    );
  if (epochs.length === 0 && problem === null) line('  no key, all were destroyed');
  if (problem !== null) line(`  ${problem}`);
}
