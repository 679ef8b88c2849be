// upheld migrate: prepares an external database as its owner (DATABASE_ADMIN_URL); the app itself never has that right.
import { Problem } from '#base';
import type { AddCommand } from './command.ts';

interface Options {
  newTenantKey?: true;
  dropOtherTenantKeys?: true;
}

export const migrateCommand: AddCommand = (program, context) => {
  program
    .command('migrate')
    .description(
      'create or update the tables in the database that DATABASE_ADMIN_URL names, and tell it the tenant key',
    )
    .option('--new-tenant-key', 'make another tenant key; the one before stays valid until it is dropped')
    .option('--drop-other-tenant-keys', 'accept the tenant key of this home alone from now on')
    .addHelpText(
      'after',
      `
Example:
  DATABASE_ADMIN_URL=postgres://owner@db/upheld npm run upheld -- migrate

To replace the tenant key: migrate --new-tenant-key, copy secrets/tenant into every other home that uses this
database, restart every Upheld, then migrate --drop-other-tenant-keys.`,
    )
    .action(async ({ newTenantKey, dropOtherTenantKeys }: Options) => {
      if (newTenantKey && dropOtherTenantKeys) throw atOnce();
      const wish = newTenantKey ? 'new' : dropOtherTenantKeys ? 'alone' : undefined;
      const { applied, tenantKey, tenantKeys } = await context.migrate((step) => context.out.line(`… ${step}`), wish);
      context.out.json({ applied, tenantKey, tenantKeys });
      context.out.line(applied.length === 0 ? 'The tables are up to date.' : `Applied: ${applied.join(', ')}.`);
      const others = tenantKeys.filter((other) => other !== tenantKey);
      context.out.line(
        others.length === 0
          ? `Tenant key ${tenantKey}: the only one that is accepted.`
          : `Tenant key ${tenantKey} is accepted, and still ${others.join(', ')}: once every Upheld was restarted with the new one, run migrate --drop-other-tenant-keys.`,
      );
    });
};

const atOnce = (): Problem =>
  new Problem('cli.tenant-key', {
    happened:
      'A new tenant key cannot be made and the one before dropped in one step: what runs still signs with that one.',
    unchanged: 'Nothing was changed.',
    next: 'Run migrate --new-tenant-key, restart every Upheld, then run migrate --drop-other-tenant-keys.',
  });
