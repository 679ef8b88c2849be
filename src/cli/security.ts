// upheld security: lists what looked unusual; looking at it, and saying so, is for people who are signed in.
import { type SecurityFilter, eventsOf, homeTenant } from '#access';
import { security as words } from '#words';
import type { Text } from '#base';
import { withHouse } from './client.ts';
import type { AddCommand } from './command.ts';

export const securityCommand: AddCommand = (program, context) => {
  const security = program.command('security').description('what looked unusual: list');

  security
    .command('list')
    .description('list security events, newest first; those that nobody has looked at, or all')
    .option('--all', 'those that were looked at too')
    .addHelpText('after', '\nExample:\n  npm run upheld -- security list --all')
    .action((options: { all?: true }) =>
      withHouse(context, async ({ store }) => {
        const tenant = await homeTenant(store.db);
        const which: SecurityFilter = options.all ? 'all' : 'new';
        const rows = tenant ? await eventsOf(store.db, tenant.id, which) : [];
        // Names stay in the console: what a command prints ends in logs and scroll-backs.
        const events = rows.map(({ id, kind, severity, at, staff, about, reviewed_at, reviewed_by }) => ({
          id,
          kind,
          severity,
          at,
          staff,
          about,
          reviewedAt: reviewed_at,
          reviewedBy: reviewed_by,
        }));
        context.out.json({ events });
        for (const { id, kind, severity, at, staff, reviewedAt } of events) {
          const title = (words as Record<string, Text>)[`title-${kind}`]?.[context.language] ?? kind;
          context.out.line(`${id}  ${severity}  ${title}`);
          context.out.line(`    ${at}${staff === null ? '' : `, member ${staff}`}${reviewedAt ? ', looked at' : ''}`);
        }
        if (events.length === 0)
          context.out.line(which === 'new' ? 'Nothing waits to be looked at.' : 'Nothing unusual was seen so far.');
      }),
    );
};
