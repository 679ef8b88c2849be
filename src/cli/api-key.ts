// upheld api-key: makes, lists and takes back the keys with which programs call the API.
import {
  type ApiKey,
  apiKeys,
  createApiKey,
  ensureDefaultTenant,
  homeTenant,
  revokeApiKey,
  scopes as allScopes,
} from '#access';
import { Problem } from '#base';
import { collect, isId, withHouse } from './client.ts';
import type { AddCommand } from './command.ts';

export const apiKeyCommand: AddCommand = (program, context) => {
  const keys = program.command('api-key').description('keys with which programs call the API: create, list, revoke');

  keys
    .command('create')
    .description('make a key; it is printed once')
    .requiredOption('--name <name>', 'what uses it')
    .requiredOption('--scope <scope>', `what it may do; repeat it for more: ${allScopes.join(', ')}`, collect, [])
    .option('--expires <date>', 'the last day on which it works, YYYY-MM-DD; without it the key has no end')
    .addHelpText(
      'after',
      '\nExample:\n  npm run upheld -- api-key create --name "Status page" --scope read:policy --scope read:board --expires 2027-06-30',
    )
    .action((options: { name: string; scope: string[]; expires?: string }) =>
      withHouse(context, async (house) => {
        const tenant = await ensureDefaultTenant(house.store.db, context.clock);
        const { key, token } = await createApiKey(
          house.store.db,
          tenant.id,
          { name: options.name, scopes: options.scope, lastDay: options.expires ?? null },
          context.clock,
        );
        const url = house.address();
        context.out.json({ ...shown(key), token: token.reveal(), address: url === null ? null : `${url}/api/v1` });
        context.out.line(token.reveal());
        context.out.line();
        context.out.line(`This is the only time it is shown. ${key.name}: ${key.scopes.join(', ')}.`);
        context.out.line(
          `Try it: curl -H "Authorization: Bearer $KEY" ${url ?? 'http://localhost:4180'}/api/v1/policy`,
        );
      }),
    );

  keys
    .command('list')
    .description('list all keys, without their secrets')
    .addHelpText('after', '\nExample:\n  npm run upheld -- api-key list')
    .action(() =>
      withHouse(context, async (house) => {
        const tenant = await homeTenant(house.store.db);
        const all = tenant ? await apiKeys(house.store.db, tenant.id) : [];
        context.out.json({ keys: all.map(shown) });
        for (const key of all) {
          context.out.line(`${key.id}  ${key.name}`);
          context.out.line(`    ${key.scopes.join(', ')}`);
          context.out.line(`    made ${day(key.createdAt)}, last used ${key.lastUsedOn ?? 'never'}${ending(key)}`);
        }
        if (all.length === 0) context.out.line('There is no key yet: npm run upheld -- api-key create --help');
      }),
    );

  keys
    .command('revoke <id>')
    .description('take a key back, at once and for good')
    .addHelpText('after', '\nExample:\n  npm run upheld -- api-key revoke 019d0000-0000-7000-8000-000000000000')
    .action((id: string) =>
      withHouse(context, async (house) => {
        const tenant = await homeTenant(house.store.db);
        const known = tenant && isId(id) && (await revokeApiKey(house.store.db, tenant.id, id, context.clock));
        if (!known)
          throw new Problem('cli.api-key', {
            happened: `There is no key ${id} that could be taken back.`,
            unchanged: 'All keys are as they were.',
            next: 'See their ids: npm run upheld -- api-key list',
          });
        context.out.json({ revoked: id });
        context.out.line(`Key ${id} is taken back: from now on it opens nothing.`);
      }),
    );
};

const day = (instant: string): string => instant.slice(0, 10);
const shown = ({ id, name, scopes, createdAt, expiresAt, lastUsedOn, revokedAt }: ApiKey) => ({
  id,
  name,
  scopes,
  createdAt,
  expiresAt,
  lastUsedOn,
  revokedAt,
});

function ending({ revokedAt, expiresAt }: ApiKey): string {
  if (revokedAt !== null) return `, taken back ${day(revokedAt)}`;
  return expiresAt === null ? '' : `, works until ${expiresAt}`;
}
