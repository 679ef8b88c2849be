// upheld publish PATH: reads and publishes a new immutable version without serving it from this process.
import type { AddCommand } from './command.ts';
import { readCompany } from './edition.ts';
import { bring, companiesOf } from './serve.ts';

export const publishCommand: AddCommand = (program, context) => {
  program
    .command('publish <path>')
    .description('publish the policy of a company folder (or a text file) as a new version')
    .addHelpText('after', '\nExample:\n  npm run upheld -- publish ~/acme')
    .action(async (path: string) => {
      const read = readCompany(path, { cwd: context.cwd, companies: companiesOf(context) });
      const house = await context.openHouse('client', (step) => context.out.line(`… ${step}`));
      try {
        const { tenant, published, fresh } = await bring(house, context, path, read);
        context.out.json({
          company: tenant.name,
          version: published.number,
          sha256: published.sha256,
          publishedAt: published.publishedAt,
          fresh,
        });
        context.out.line(
          fresh
            ? `${tenant.name}: version ${published.number} is published (SHA-256 ${published.sha256.slice(0, 16)}…).`
            : `${tenant.name}: nothing changed; version ${published.number} of ${published.publishedAt} stands.`,
        );
      } finally {
        await house.close();
      }
    });
};
