// upheld up PATH: reads, publishes and serves a policy of one's own; into the running server when one runs.
import { Problem } from '#base';
import { readCompany } from '#publish';
import type { Context } from './context.ts';
import type { AddCommand } from './command.ts';
import { bring, companiesOf, serve } from './serve.ts';
import { summary, tally } from './tally.ts';

export const upCommand: AddCommand = (program, context) => {
  program
    .command('up <path>')
    .description(
      'read, publish and serve your own policy: a file (.txt, .md, .html, .pdf), an address (https://…) or a company folder',
    )
    .addHelpText('after', '\nExample:\n  npm run upheld -- up ~/acme/privacy-policy.md')
    .action(async (path: string) => {
      try {
        await serve(context, path);
      } catch (error) {
        if (!(error instanceof Problem && error.code === 'store.locked')) throw error;
        await intoRunning(context, path);
      }
    });
};

/** Another process serves this home: publish through its database; its pages show the new text with the next request. */
async function intoRunning(context: Context, path: string): Promise<void> {
  const read = await readCompany(path, { cwd: context.cwd, companies: companiesOf(context) });
  const house = await context.openHouse('client');
  try {
    const { tenant, published, fresh } = await bring(house, context, path, read);
    const proved = (await house.prove(tenant.id)) ?? [];
    const url = house.address();
    context.out.json({ company: tenant.name, version: published.number, fresh, address: url, promises: tally(proved) });
    context.out.line(
      `${tenant.name}: version ${published.number} ${fresh ? 'is published' : 'was published already'}; ${summary(proved)}.`,
    );
    context.out.line(
      url ? `It is shown by the Upheld that already runs: ${url}/board` : 'The Upheld that already runs shows it.',
    );
  } finally {
    await house.close();
  }
}
