// upheld start: shows what was shown last; the example company on the very first start.
import type { AddCommand } from './command.ts';
import { serve } from './serve.ts';

export const startCommand: AddCommand = (program, context) => {
  program
    .command('start')
    .description('start Upheld: database, pages, background checks')
    .addHelpText('after', '\nExample:\n  npm start\n  PORT=8080 npm start')
    .action(() => serve(context, null));
};
