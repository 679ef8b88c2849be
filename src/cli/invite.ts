// upheld invite: prints a one-time link into the console; whoever can run this owns the machine.
import { ensureDefaultTenant, invite } from '#access';
import type { AddCommand } from './command.ts';

export const inviteCommand: AddCommand = (program, context) => {
  program
    .command('invite')
    .description('print a one-time link into the console')
    .addHelpText('after', '\nExample:\n  npm run upheld -- invite')
    .action(async () => {
      const house = await context.openHouse('client');
      try {
        const tenant = await ensureDefaultTenant(house.store.db, context.clock);
        const token = await invite(house.store.db, tenant.id, 'owner', context.clock);
        const path = `/console/enter/${token.reveal()}`;
        const url = house.address();
        context.out.json({ path, address: url === null ? null : `${url}${path}` });
        context.out.line(
          url === null ? `Start Upheld (npm start), then open ${path} at its address.` : `${url}${path}`,
        );
        context.out.line('It works once, within a day, and opens a session of 12 hours.');
      } finally {
        await house.close();
      }
    });
};
