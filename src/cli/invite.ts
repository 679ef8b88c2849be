// upheld invite: prints a one-time link for an owner; the old word for `upheld staff invite`.
import type { AddCommand } from './command.ts';
import { printInvitation } from './staff.ts';

export const inviteCommand: AddCommand = (program, context) => {
  program
    .command('invite')
    .description('print a one-time link into the console, for an owner (as staff invite)')
    .addHelpText('after', '\nExample:\n  npm run upheld -- invite')
    .action(() => printInvitation(context, 'owner', null));
};
