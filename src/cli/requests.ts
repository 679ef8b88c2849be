// upheld requests: what people asked for, until when it must be answered, and every step of answering; whoever can run it owns the machine.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { Problem, isLanguage, languages } from '#base';
import type { Identifier } from '#connect';
import {
  type RequestDesk,
  type RequestRow,
  type Sheet,
  clockOfRequest,
  isRight,
  meanwhileOf,
  requestDesk,
  rightIds,
  stepsOf,
} from '#rights';
import { type RequestChannel } from '#store';
import { withHouse } from './client.ts';
import type { AddCommand, ExitCode } from './command.ts';
import { type OfCompany, companyOf, withCompany } from './company.ts';
import type { Context, House } from './context.ts';
import { recipientCommands } from './requests-recipients.ts';
import { stepCommands } from './requests-steps.ts';
import { daysLeft, shown, speakIn, tellList, tellOne } from './requests-told.ts';

/** Who acts, as timelines and the ledger name it. */
export const operator = 'job:command';

/** The desk of the company that is meant. */
export const atDesk = <Result>(
  context: Context,
  asked: OfCompany,
  act: (desk: RequestDesk, tenant: string, house: House) => Promise<Result>,
): Promise<Result> =>
  withHouse(context, async (house) => {
    const { id } = await companyOf(house, context, asked);
    return act(
      requestDesk(() => house.rights()),
      id,
      house,
    );
  });

export const today = ({ clock }: Context): string => clock.now().toString().slice(0, 10);

/** By the number that people call it. Throws Problem `cli.requests`, `rights.none`. */
export async function numbered(desk: RequestDesk, tenant: string, number: string): Promise<RequestRow> {
  if (!/^[1-9]\d{0,8}$/.test(number))
    throw refused(`“${number.slice(0, 40)}” is no number of a request.`, 'requests list');
  return desk.one(tenant, Number(number));
}

export const refused = (happened: string, command: string): Problem =>
  new Problem('cli.requests', {
    happened,
    unchanged: 'Nothing was changed.',
    next: `See npm run upheld -- ${command}`,
  });

export const requestsCommand: AddCommand = (program, context, done) => {
  const requests = program
    .command('requests')
    .description('what people asked for: list, show, add, and every step until it is answered');
  list(requests, context, done);
  show(requests, context);
  add(requests, context);
  recipientCommands(requests, context, done);
  stepCommands(requests, context, done);
};

function list(program: Command, context: Context, done: (code: ExitCode) => void): void {
  withCompany(program.command('list'))
    .description('list requests, the most urgent first')
    .addOption(new Option('--state <state>', 'which').choices(['open', 'closed']).default('open'))
    .addOption(new Option('--right <right>', 'only those that ask for this').choices([...rightIds]))
    .addOption(
      new Option('--fail-on <what>', 'exit with 1 when a due date is over, or within a week')
        .choices(['over', 'near', 'never'])
        .default('never'),
    )
    .addHelpText('after', '\nExample:\n  npm run upheld -- requests list --fail-on over')
    .action(
      (
        asked: OfCompany & { state: 'open' | 'closed'; right?: RequestRow['asks']; failOn: 'over' | 'near' | 'never' },
      ) =>
        atDesk(context, asked, async (desk, tenant) => {
          const { state, right, failOn } = asked;
          const rows = await desk.list(tenant, { state, limit: 1000, ...(right ? { asks: right } : {}) });
          const on = today(context);
          const awaited = await desk.awaited(
            tenant,
            rows.map(({ id }) => id),
          );
          const each = rows.map((row) => ({
            ...shown(row),
            daysLeft: daysLeft(row, on),
            recipientsWaiting: awaited.has(row.id),
          }));
          context.out.json({ requests: each });
          tellList(context, rows, on, awaited);
          const most = { over: -1, near: 7, never: -Infinity }[failOn];
          const isLate = (row: RequestRow): boolean => row.state === 'open' && (daysLeft(row, on) ?? Infinity) <= most;
          done(rows.some(isLate) ? 1 : 0);
        }),
    );
}

function show(program: Command, context: Context): void {
  withCompany(program.command('show <number>'))
    .description('one request: its clock, what happened, its plan, and what can be done now')
    .option('--sheet', 'also what the person wrote; the look is written into the access log')
    .addHelpText('after', '\nExample:\n  npm run upheld -- requests show 12')
    .action((number: string, asked: OfCompany & { sheet?: true }) =>
      atDesk(context, asked, async (desk, tenant) => {
        const row = await numbered(desk, tenant, number);
        const [clock, events, plan] = [
          clockOfRequest(row),
          await desk.timeline(tenant, row.id),
          await desk.planOf(tenant, row.id),
        ];
        const steps = stepsOf({ row, plan, now: context.clock.now().toString() });
        const caller = { tenant, principal: operator, actor: 'house', purpose: 'law:rights' } as const;
        const sheet = asked.sheet ? await desk.sheet(caller, row.subject) : null;
        const meanwhile = meanwhileOf(row, plan);
        context.out.json({
          request: shown(row),
          clock,
          events,
          plan,
          ...(meanwhile ? { meanwhile } : {}),
          steps,
          ...(asked.sheet ? { sheet } : {}),
        });
        tellOne(context, { row, clock, events, plan, steps, sheet, today: today(context) });
      }),
    );
}

const channels: readonly RequestChannel[] = ['email', 'phone', 'post', 'in-person', 'agent', 'customer'];

interface Adding extends OfCompany {
  right: string;
  channel: RequestChannel;
  received?: string;
  person: string;
  language: string;
  country?: string;
}

function add(program: Command, context: Context): void {
  withCompany(program.command('add'))
    .description('enter a request that came by mail, telephone, letter, in person or through somebody')
    .addOption(new Option('--right <right>', 'what is asked').choices([...rightIds]).makeOptionMandatory())
    .addOption(new Option('--channel <channel>', 'how it came').choices(channels).makeOptionMandatory())
    .option('--received <date>', 'the day on which it came, which counts: 2026-03-09; absent: today')
    .requiredOption(
      '--person <file>',
      'lines of “what: value”: name, email, phone, address, words, agent (who acts for them, or the customer whose data it is), agent-email, to (to whom portable data shall go), or a kind of your own as customer-number; - reads standard input',
    )
    .addOption(new Option('--language <language>', 'of the answer').choices([...languages]).default(context.language))
    .option('--country <code>', 'whose law counts the time, where the policy does not say it: BE')
    .addHelpText(
      'after',
      '\nExample:\n  echo "email: ann@shop.example" | npm run -s upheld -- requests add --right access --channel post --received 2026-03-09 --person -',
    )
    .action((asked: Adding) =>
      atDesk(context, asked, async (desk, tenant) => {
        const { right, channel, received, country } = asked;
        const sheet = sheetIn(textOf(context, asked.person));
        if (channel === 'customer' && (!sheet.agent?.name || !sheet.agent.email))
          throw refused('It does not say which customer asks, or at which address it is told.', 'requests add --help');
        const { request, repeated } = await desk.receive(tenant, operator, {
          asks: isRight(right) ? right : 'access',
          channel,
          language: isLanguage(asked.language) ? asked.language : 'en',
          sheet,
          ...(received === undefined ? {} : { receivedOn: received }),
          ...(country === undefined ? {} : { country: country.toUpperCase() }),
        });
        context.out.json({ request: shown(request), repeated });
        const t = speakIn(context);
        const values = { number: String(request.number), due: request.dueOn ?? t('waits') };
        context.out.line(repeated ? t('cliRepeated', { number: values.number }) : t('cliReceived', values));
      }),
    );
}

/** A file, or standard input: what stands in a command stays in the history of a shell. Throws Problem `cli.requests`. */
export function textOf({ cwd }: Pick<Context, 'cwd'>, file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : resolve(cwd, file), 'utf8');
  } catch {
    throw refused('The file cannot be read.', 'requests add --help');
  }
}

const plainFields = ['name', 'email', 'phone', 'address', 'words'] as const;

function sheetIn(text: string): Sheet {
  const sheet: { -readonly [Field in keyof Sheet]: Sheet[Field] } = {};
  const identifiers: Identifier[] = [];
  for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '')) {
    const at = line.indexOf(':');
    const [kind, value] = [line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 1).trim()];
    if (kind === '' || value === '')
      throw refused('A line has another form than “what: value”.', 'requests add --help');
    const field = plainFields.find((one) => one === kind);
    if (field) sheet[field] = field === 'words' && sheet.words !== undefined ? `${sheet.words}\n${value}` : value;
    else if (kind === 'agent') sheet.agent = { ...sheet.agent, name: value };
    else if (kind === 'agent-email') sheet.agent = { name: '', ...sheet.agent, email: value };
    else if (kind === 'to') sheet.transfer = { name: value };
    else identifiers.push({ kind, value });
  }
  if (Object.keys(sheet).length === 0 && identifiers.length === 0)
    throw refused('Nothing says who asks.', 'requests add --help');
  return { ...sheet, ...(identifiers.length > 0 ? { identifiers } : {}) };
}
