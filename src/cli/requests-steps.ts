// upheld requests, step by step: from proof and sorting over plan and package to the answer.
import { type Command, Option } from 'commander';
import { Secret } from '#base';
import {
  type Ground,
  type RequestDesk,
  type RequestRow,
  RightsProblem,
  type Step,
  grounds,
  leftOutReasons,
  meanwhileOf,
  rightIds,
  stepsOf,
} from '#rights';
import type { RequestIdentity, RequestedRight } from '#store';
import { collect } from './client.ts';
import type { ExitCode } from './command.ts';
import { type OfCompany, withCompany } from './company.ts';
import type { Context } from './context.ts';
import { atDesk, numbered, operator, refused, textOf } from './requests.ts';
import { type Choosing, choiceCommand, chosenIn } from './requests-choices.ts';
import { shown, speakIn, tellLooked, tellMeanwhile, tellPlan } from './requests-told.ts';

interface Words extends OfCompany {
  file: string;
}

type Act<Options> = (of: {
  desk: RequestDesk;
  tenant: string;
  row: RequestRow;
  options: Options;
}) => Promise<Record<string, unknown>>;

const identities: readonly RequestIdentity[] = [
  'known-detail',
  'signed-letter',
  'document',
  'in-person',
  'agent',
  'customer',
];

export function stepCommands(program: Command, context: Context, done: (code: ExitCode) => void): void {
  const t = speakIn(context);

  /** One step of one request, if it is possible now; the request as it then is goes out as JSON. */
  const step = <Options extends OfCompany>(name: Step, command: Command, act: Act<Options>): void =>
    void withCompany(command).action((number: string, options: Options) =>
      atDesk(context, options, async (desk, tenant) => {
        const row = await numbered(desk, tenant, number);
        await mustBeNext(context, desk, tenant, row, name);
        const did = await act({ desk, tenant, row, options });
        context.out.json({ request: shown(await desk.one(tenant, row.id)), ...did });
      }),
    );

  const example = (command: Command, text: string): Command => command.addHelpText('after', `\nExample:\n  ${text}`);
  const words = (command: Command): Command =>
    command.requiredOption('--file <path>', 'the words, as the person reads them; - reads standard input');
  const wordsOf = (file: string): string => {
    const text = textOf(context, file).trim();
    if (text === '') throw refused('There are no words in it.', 'requests --help');
    return text;
  };

  step<Words & { onFile?: string }>(
    'proof',
    example(
      words(program.command('proof <number>'))
        .description('ask for proof of identity; the clock stands still until it comes')
        .option('--on-file <path>', 'a file with the address that you had before: a link goes there and nowhere else'),
      'npm run upheld -- requests proof 12 --file why.txt',
    ),
    async ({ desk, tenant, row, options }) => {
      const onFile = options.onFile === undefined ? undefined : wordsOf(options.onFile);
      const why = wordsOf(options.file);
      await desk.askProof(tenant, row.id, operator, { why, ...(onFile === undefined ? {} : { onFile }) });
      context.out.line(t('done-proof'));
      return {};
    },
  );

  step<Words & { kind: string }>(
    'detail',
    example(
      words(program.command('detail <number>'))
        .description('ask whoever has the mailbox for a detail that is on file; the clock stands still until it comes')
        .requiredOption('--kind <kind>', 'which one must be right, as systems.yaml calls it; the person is not told'),
      'npm run upheld -- requests detail 12 --kind customer-number --file why.txt',
    ),
    async ({ desk, tenant, row, options: { kind, file } }) => {
      const { onFile } = await desk.askDetail(tenant, row.id, operator, { kind, why: wordsOf(file) });
      context.out.line(t(onFile ? 'done-detail' : 'done-detail-none'));
      return { onFile };
    },
  );

  step<Words>(
    'mailbox',
    example(
      words(program.command('mailbox <number>')).description(
        'ask a new e-mail address (in a file) whether it is theirs, and tell the ones that they had; before that none is replaced',
      ),
      'npm run upheld -- requests mailbox 12 --file address.txt',
    ),
    async ({ desk, tenant, row, options: { file } }) => {
      const { told } = await desk.askMailbox(tenant, row.id, operator, wordsOf(file));
      context.out.line(t('done-mailbox'));
      return { told };
    },
  );

  step<OfCompany & { how: RequestIdentity }>(
    'identify',
    example(
      program
        .command('identify <number>')
        .description('enter how somebody made sure who asks')
        .addOption(new Option('--how <how>', 'how').choices(identities).makeOptionMandatory()),
      'npm run upheld -- requests identify 12 --how signed-letter',
    ),
    async ({ desk, tenant, row, options }) => {
      await desk.identify(tenant, row.id, operator, options.how);
      context.out.line(t('done-identify'));
      return {};
    },
  );

  step<OfCompany>(
    'look',
    example(
      program
        .command('look <number>')
        .description(
          'look in all systems where their data rests; no value is shown; exits with 1 when one did not answer',
        ),
      'npm run upheld -- requests look 12',
    ),
    async ({ desk, tenant, row }) => {
      const looked = await desk.lookFor(tenant, row.id, operator);
      tellLooked(context, looked);
      done(looked.unreached.length > 0 || !looked.complete ? 1 : 0);
      return { looked };
    },
  );

  choiceCommand(program, context);

  step<Choosing>(
    'plan',
    example(
      program
        .command('plan <number>')
        .description('make the plan: what would be changed where, and why; nothing is changed')
        .option(
          '--values <file>',
          'lines of “system/table/column = right value”; - reads standard input; see `requests choices`',
        )
        .option('--purpose <id>', 'objection, restriction: for this purpose of the policy alone', collect, [])
        .option(
          '--without <system>',
          `leave out a system that cannot be reached, or with a reason: shop=legal-duty (${leftOutReasons.join(', ')}); the plan says so`,
          collect,
          [],
        ),
      'npm run upheld -- requests plan 12 --without shop=legal-duty',
    ),
    async ({ desk, tenant, row, options }) => {
      const plan = await desk.proposeFor(tenant, row.id, operator, chosenIn(context, options));
      tellPlan(context, plan, row.number);
      const meanwhile = meanwhileOf(row, plan);
      tellMeanwhile(context, row, plan);
      return { plan, ...(meanwhile ? { meanwhile } : {}) };
    },
  );

  step<OfCompany & { hash: string }>(
    'approve',
    example(
      program
        .command('approve <number>')
        .description('approve exactly the plan that you looked at')
        .requiredOption('--hash <hash>', 'as `requests plan` printed it'),
      'npm run upheld -- requests approve 12 --hash 9f86d0…',
    ),
    async ({ desk, tenant, row, options: { hash } }) => {
      const plan = await desk.approveFor(tenant, row.id, hash, operator);
      context.out.line(t('done-approve'));
      return { plan };
    },
  );

  step<OfCompany>(
    'apply',
    example(
      program
        .command('apply <number>')
        .description('carry the approved plan out and tell the person; exits with 1 when it is not done to the end'),
      'npm run upheld -- requests apply 12',
    ),
    async ({ desk, tenant, row }) => {
      const applied = await desk.applyFor(tenant, row.id, operator);
      context.out.line(t(applied.is === 'done' ? 'done-apply' : `done-${applied.is}`));
      done(applied.is === 'done' ? 0 : 1);
      return { applied };
    },
  );

  step<OfCompany>(
    'hand-over',
    example(
      program
        .command('send <number>')
        .description('write the package of everything that is theirs, mail its link, answer the request'),
      'npm run upheld -- requests send 12',
    ),
    async ({ desk, tenant, row }) => {
      const handedOver = await desk.handOver(tenant, row.id, operator);
      context.out.line(t('cliHandedOver', { rows: handedOver.rows }));
      return { handedOver };
    },
  );

  step<OfCompany & { to?: string; service: string; bearer?: string }>(
    'transfer',
    example(
      program
        .command('transfer <number>')
        .description('offer the portable data to the OpenDSR service of another controller (Art. 20(2))')
        .requiredOption('--service <url>', 'address of its OpenDSR service: https://opendsr.bank.example/v2')
        .option('--to <name>', 'its name; absent: as the person wrote it')
        .option('--bearer <path>', 'a file with the token by which it lets you in; - reads standard input'),
      'npm run upheld -- requests transfer 12 --service https://opendsr.bank.example/v2',
    ),
    async ({ desk, tenant, row, options: { to, service, bearer } }) => {
      const transferred = await desk.transfer(tenant, row.id, operator, {
        service,
        ...(to === undefined ? {} : { name: to }),
        ...(bearer === undefined ? {} : { bearer: new Secret(wordsOf(bearer)) }),
      });
      context.out.line(t(`done-transfer-${transferred.is}`));
      return { transferred };
    },
  );

  step<Words>(
    'extend',
    example(
      words(program.command('extend <number>')).description('take two further months, once, with the reason'),
      'npm run upheld -- requests extend 12 --file reason.txt',
    ),
    async ({ desk, tenant, row, options }) => {
      await desk.extend(tenant, row.id, operator, wordsOf(options.file));
      context.out.line(t('done-extend'));
      return {};
    },
  );

  step<Words & { ground: Ground }>(
    'refuse',
    example(
      words(program.command('refuse <number>'))
        .description('refuse on a ground of the law; the person is told it, your words and where to complain')
        .addOption(new Option('--ground <ground>', 'why').choices([...grounds]).makeOptionMandatory()),
      'npm run upheld -- requests refuse 12 --ground legal-duty --file words.txt',
    ),
    async ({ desk, tenant, row, options: { ground, file } }) => {
      await desk.refuse(tenant, row.id, operator, { ground, text: wordsOf(file) });
      context.out.line(t('done-refuse'));
      return {};
    },
  );

  step<OfCompany & { right: RequestedRight }>(
    'sort',
    example(
      program
        .command('sort <number>')
        .description('put it under another right: what a mail asks for is read by a program; the clock stays')
        .addOption(new Option('--right <right>', 'what is meant').choices([...rightIds]).makeOptionMandatory()),
      'npm run upheld -- requests sort 12 --right erasure',
    ),
    async ({ desk, tenant, row, options: { right } }) => {
      await desk.sort(tenant, row.id, operator, right);
      context.out.line(t('done-sort'));
      return {};
    },
  );

  step<Words & { ground: 'unfounded' | 'excessive'; amount: string }>(
    'fee',
    example(
      words(program.command('fee <number>'))
        .description('ask for a fee, for what is manifestly unfounded or excessive alone (Art. 12(5))')
        .addOption(new Option('--ground <ground>', 'why').choices(['unfounded', 'excessive']).makeOptionMandatory())
        .requiredOption('--amount <amount>', 'with its currency'),
      'npm run upheld -- requests fee 12 --ground excessive --amount "15 EUR" --file reason.txt',
    ),
    async ({ desk, tenant, row, options: { ground, amount, file } }) => {
      await desk.askFee(tenant, row.id, operator, { ground, amount, reason: wordsOf(file) });
      context.out.line(t('done-fee'));
      return {};
    },
  );

  step<OfCompany>(
    'fee-came',
    example(
      program.command('fee-came <number>').description('the fee came, or is not asked for any more'),
      'npm run upheld -- requests fee-came 12',
    ),
    async ({ desk, tenant, row }) => {
      await desk.feeCame(tenant, row.id, operator);
      context.out.line(t('done-fee-came'));
      return {};
    },
  );

  step<OfCompany & { customer: string; to: string }>(
    'pass-on',
    example(
      program
        .command('pass-on <number>')
        .description('mail it to the customer for whom the data is held, and tell the person')
        .requiredOption('--customer <name>', 'who decides about it')
        .requiredOption('--to <path>', 'a file with their e-mail address; - reads standard input'),
      'npm run upheld -- requests pass-on 12 --customer "Rowing Club" --to club.txt',
    ),
    async ({ desk, tenant, row, options: { customer, to } }) => {
      await desk.passOn(tenant, row.id, operator, { name: customer, email: wordsOf(to) });
      context.out.line(t('done-pass-on'));
      return {};
    },
  );

  step<OfCompany>(
    'take-back',
    example(
      program.command('take-back <number>').description('the person took it back'),
      'npm run upheld -- requests take-back 12',
    ),
    async ({ desk, tenant, row }) => {
      await desk.takeBack(tenant, row.id, operator);
      context.out.line(t('done-take-back'));
      return {};
    },
  );

  step<Words>(
    'answer',
    example(
      words(program.command('answer <number>')).description('answer in words, and close'),
      'npm run upheld -- requests answer 12 --file answer.txt',
    ),
    async ({ desk, tenant, row, options }) => {
      await desk.answer(tenant, row.id, operator, wordsOf(options.file));
      context.out.line(t('done-answer'));
      return {};
    },
  );

  step<Words>(
    'message',
    example(
      words(program.command('message <number>')).description('write to the person; closes nothing'),
      'echo "We are looking." | npm run -s upheld -- requests message 12 --file -',
    ),
    async ({ desk, tenant, row, options }) => {
      await desk.message(tenant, row.id, operator, wordsOf(options.file));
      context.out.line(t('done-message'));
      return {};
    },
  );
}

/** Throws Problem `rights.closed`, `rights.identify`, `rights.way`. */
async function mustBeNext(
  { clock }: Context,
  desk: RequestDesk,
  tenant: string,
  row: RequestRow,
  step: Step,
): Promise<void> {
  if (row.state !== 'open') throw new RightsProblem('closed');
  const plan = await desk.planOf(tenant, row.id);
  if (stepsOf({ row, plan, now: clock.now().toString() }).includes(step)) return;
  throw new RightsProblem(row.identity === null ? 'identify' : 'way');
}
