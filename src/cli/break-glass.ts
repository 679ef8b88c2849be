// upheld break-glass: lists who was let at people's data in an emergency; opening it is for people who are signed in.
import { glassStates, homeTenant } from '#access';
import { withHouse } from './client.ts';
import type { AddCommand } from './command.ts';

export const breakGlassCommand: AddCommand = (program, context) => {
  const glass = program.command('break-glass').description('access to people’s data in an emergency: list');

  glass
    .command('list')
    .description('list the requests of emergency access, newest first; why stands in the console alone')
    .addHelpText('after', '\nExample:\n  npm run upheld -- break-glass list')
    .action(() =>
      withHouse(context, async ({ store }) => {
        const tenant = await homeTenant(store.db);
        const all = tenant ? await glassStates(store.db, context.clock, tenant.id) : [];
        context.out.json({ requests: all });
        for (const { id, state, askedBy, askedAt, until, reviewDue, overdue, outcome } of all) {
          context.out.line(`${id}  ${overdue ? 'review overdue' : state}${outcome === null ? '' : `, ${outcome}`}`);
          const open = until === null ? '' : `, open until ${until}`;
          const due = state === 'ended' && reviewDue !== null ? `, review due ${reviewDue}` : '';
          context.out.line(`    asked by ${askedBy} at ${askedAt}${open}${due}`);
        }
        if (all.length === 0) context.out.line('Nobody has asked for emergency access.');
      }),
    );
};
