// upheld requests recipients, recipient: who else is told of an erasure, a correction or a restriction (Art. 19), and what was settled by hand.
import { type Command, Option } from 'commander';
import { type Settled, settled } from '#rights';
import type { ExitCode } from './command.ts';
import { type OfCompany, withCompany } from './company.ts';
import type { Context } from './context.ts';
import { atDesk, numbered, operator, textOf } from './requests.ts';
import { speakIn, tellRecipients } from './requests-told.ts';

export function recipientCommands(program: Command, context: Context, done: (code: ExitCode) => void): void {
  withCompany(program.command('recipients <number>'))
    .description('who else is told (Art. 19), and how far it is with each; exits with 1 while one waits')
    .addHelpText('after', '\nExample:\n  npm run upheld -- requests recipients 12')
    .action((number: string, asked: OfCompany) =>
      atDesk(context, asked, async (desk, tenant) => {
        const row = await numbered(desk, tenant, number);
        const recipients = await desk.recipients(tenant, row.id);
        context.out.json({ recipients });
        tellRecipients(context, recipients);
        done(recipients.some(({ state }) => state === 'open' || state === 'mailed') ? 1 : 0);
      }),
    );
  withCompany(program.command('recipient <number>'))
    .description('settle one recipient by hand: told otherwise, never had the data, or impossible; with the reason')
    .requiredOption('--recipient <id>', 'as `requests recipients` prints it: recipient.payments')
    .addOption(new Option('--how <how>', 'how').choices([...settled]).makeOptionMandatory())
    .requiredOption('--file <path>', 'the reason, which names nobody; - reads standard input')
    .addHelpText(
      'after',
      '\nExample:\n  npm run upheld -- requests recipient 12 --recipient recipient.payments --how by-hand --file call.txt',
    )
    .action((number: string, asked: OfCompany & { recipient: string; how: Settled; file: string }) =>
      atDesk(context, asked, async (desk, tenant) => {
        const row = await numbered(desk, tenant, number);
        const { recipient: fact, how, file } = asked;
        await desk.settleRecipient(tenant, row.id, operator, { fact, how, why: textOf(context, file) });
        const recipients = await desk.recipients(tenant, row.id);
        context.out.json({ recipients });
        context.out.line(speakIn(context)('done-recipient'));
      }),
    );
}
