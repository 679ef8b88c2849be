// upheld migrate: prepares an external database as its owner (DATABASE_ADMIN_URL); the app itself never has that right.
import type { AddCommand } from './command.ts';

export const migrateCommand: AddCommand = (program, context) => {
  program
    .command('migrate')
    .description('create or update the tables in the database that DATABASE_ADMIN_URL names')
    .addHelpText('after', '\nExample:\n  DATABASE_ADMIN_URL=postgres://owner@db/upheld npm run upheld -- migrate')
    .action(async () => {
      const { applied } = await context.migrate((step) => context.out.line(`… ${step}`));
      context.out.json({ applied });
      context.out.line(applied.length === 0 ? 'The tables are up to date.' : `Applied: ${applied.join(', ')}.`);
    });
};
