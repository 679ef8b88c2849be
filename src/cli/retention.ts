// upheld retention: what leaves when, by the policy's storage rules; a plan for it, its approval, carrying it out; legal holds.
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Identifier } from '#connect';
import { rowsChanged } from '#plan';
import type { PublishedPolicy } from '#policy';
import {
  type HoldScope,
  RetentionProblem,
  addHold,
  applyStorage,
  approveStorage,
  automaticRules,
  holdsOf,
  placeOf,
  planAll,
  releaseHold,
  retentionPlan,
  retentionPlans,
  setAutomatic,
  withdrawStorage,
} from '#retention';
import type { RightsHouse } from '#rights';
import { withHouse } from './client.ts';
import type { AddCommand, ExitCode } from './command.ts';
import { type OfCompany, companyOf, withCompany } from './company.ts';
import type { Context } from './context.ts';
import { operator, textOf } from './requests.ts';
import { speakStorage, tellHold, tellPlanned, tellRules, tellStoragePlan } from './retention-told.ts';

interface At {
  house: RightsHouse;
  tenant: string;
  published: PublishedPolicy | null;
}

const withStorage = (context: Context, asked: OfCompany, act: (at: At) => Promise<void>): Promise<void> =>
  withHouse(context, async (opened) => {
    const { id: tenant } = await companyOf(opened, context, asked);
    const house = await opened.rights();
    await act({ house, tenant, published: await house.vault.published(tenant) });
  });

const example = (command: Command, text: string): Command =>
  withCompany(command).addHelpText('after', `\nExample:\n  npm run upheld -- ${text}`);

export const retentionCommand: AddCommand = (program, context, done) => {
  const retention = program
    .command('retention')
    .description('storage periods: what leaves when, plans for it, and legal holds');
  ruleCommands(retention, context);
  planCommands(retention, context, done);
  holdCommands(retention, context);
};

function ruleCommands(program: Command, context: Context): void {
  example(program.command('rules'), 'retention rules')
    .description('the storage rules of the policy, what is under each, and whether it is carried out by itself')
    .action((asked: OfCompany) =>
      withStorage(context, asked, async ({ house, tenant, published }) => {
        if (!published) throw new RetentionProblem('unpublished');
        const automatic = await automaticRules(house, tenant);
        const planned = await planAll(house, tenant, operator, [], { plan: 'none', keep: false });
        const { retention } = published.policy;
        context.out.json({ rules: retention, automatic, places: planned });
        tellRules(context, published.policy, automatic, planned);
      }),
    );
  example(program.command('auto <rule>'), 'retention auto retention.questions')
    .description('let a rule be carried out by itself; the first time, and whenever a brake holds, it still waits')
    .option('--off', 'wait for approval again')
    .action((fact: string, asked: OfCompany & { off?: true }) =>
      withStorage(context, asked, async ({ house, tenant }) => {
        await setAutomatic(house, tenant, fact, !asked.off, operator);
        context.out.json({ rule: fact, automatic: !asked.off });
        context.out.line(speakStorage(context)(asked.off ? 'ruleWaits' : 'ruleRuns', { fact }));
      }),
    );
}

function planCommands(program: Command, context: Context, done: (code: ExitCode) => void): void {
  const t = speakStorage(context);
  example(program.command('plan [places...]'), 'retention plan shop')
    .description('look at every place that keeps personal data, and keep a plan for each where something must go')
    .addOption(
      new Option('--fail-on <what>', 'exit with 1 when rows are over, or a place could not be looked at')
        .choices(['over', 'never'])
        .default('never'),
    )
    .action((places: readonly string[], asked: OfCompany & { failOn: 'over' | 'never' }) =>
      withStorage(context, asked, async ({ house, tenant, published }) => {
        const planned = await planAll(house, tenant, operator, places);
        context.out.json({
          places: planned.map(({ problem, ...one }) => ({ ...one, problem: problem?.code ?? null })),
        });
        for (const one of planned) tellPlanned(context, one, published);
        const isOver = planned.some(({ plan, problem }) => plan !== null || problem !== undefined);
        done(asked.failOn === 'over' && isOver ? 1 : 0);
      }),
    );
  example(program.command('list'), 'retention list')
    .description('plans that were made, newest first')
    .action((asked: OfCompany) =>
      withStorage(context, asked, async ({ house, tenant }) => {
        const plans = await retentionPlans(house, tenant);
        context.out.json({ plans });
        for (const plan of plans)
          context.out.line(
            `${plan.id}  ${plan.made.slice(0, 16)}  ${placeOf(plan).padEnd(20)}  ${String(rowsChanged(plan.operations)).padStart(9)}  ${plan.state}`,
          );
        if (plans.length === 0) context.out.line(t('noPlans'));
      }),
    );
  example(program.command('show <plan>'), 'retention show PLAN')
    .description('one plan, row by row of what it does')
    .action((id: string, asked: OfCompany) =>
      withStorage(context, asked, async ({ house, tenant }) => {
        const plan = await retentionPlan(house, tenant, id);
        context.out.json({ plan });
        tellStoragePlan(context, plan);
      }),
    );
  example(program.command('approve <plan>'), 'retention approve PLAN --hash HASH')
    .description('approve exactly the plan that was looked at')
    .requiredOption('--hash <hash>', 'of the plan, as it was shown')
    .action((id: string, asked: OfCompany & { hash: string }) =>
      withStorage(context, asked, async ({ house, tenant }) => {
        const plan = await approveStorage(house, tenant, id, asked.hash, operator);
        context.out.json({ plan });
        context.out.line(t(plan.state === 'approved' ? 'approvedNow' : 'approvedPartly', { plan: id }));
      }),
    );
  example(program.command('withdraw <plan>'), 'retention withdraw PLAN')
    .description('take back a plan of which nothing was carried out')
    .action((id: string, asked: OfCompany) =>
      withStorage(context, asked, async ({ house, tenant }) => {
        await withdrawStorage(house, tenant, id, operator);
        context.out.json({ plan: id, state: 'withdrawn' });
      }),
    );
  example(program.command('apply <plan>'), 'retention apply PLAN')
    .description('carry out an approved plan, or go on with it; each row is judged again as it goes')
    .addOption(
      new Option('--lot <rows>', 'rows of one transaction')
        .default(1000)
        .argParser((text) => boundedInt(text, 1, 100_000)),
    )
    .addOption(
      new Option('--rest <percent>', 'pause after each lot, as a part of the time that it took')
        .default(20)
        .argParser((text) => boundedInt(text, 0, 10_000)),
    )
    .action((id: string, asked: OfCompany & { lot: number; rest: number }) =>
      withStorage(context, asked, async ({ house, tenant }) => {
        const applied = await applyStorage(house, tenant, id, {
          lot: asked.lot,
          rest: asked.rest / 100,
          tell: ({ lapse: { collection }, count }) => context.out.line(t('progress', { collection, count })),
        });
        context.out.json({ plan: id, applied });
        if (applied.is === 'done') context.out.line(t('appliedDone'));
        else if (applied.is === 'drifted') context.out.line(t('appliedDrifted'));
        else if (applied.is === 'left') context.out.line(t('appliedLeft', { count: applied.left.length }));
        else
          context.out.line(t('appliedApplying', { systems: applied.waiting.map(({ holding }) => holding).join(', ') }));
        done(applied.is === 'done' ? 0 : 1);
      }),
    );
}

interface Holding extends OfCompany {
  matter: string;
  reason: string;
  review: string;
  place?: string;
  person?: string;
}

function holdCommands(program: Command, context: Context): void {
  const t = speakStorage(context);
  example(program.command('holds'), 'retention holds')
    .description('legal holds, and when each is to be looked at again')
    .action((asked: OfCompany) =>
      withStorage(context, asked, async ({ house, tenant }) => {
        const holds = await holdsOf(house, tenant);
        context.out.json({ holds });
        for (const hold of holds) tellHold(context, hold);
        if (holds.length === 0) context.out.line(t('noHolds'));
      }),
    );
  example(
    program.command('hold'),
    'retention hold --matter "Mill v. Ada" --reason "a claim about a delivery" --review 2027-06-30 --place shop/orders --person -',
  )
    .description('keep data whose storage is over, because a matter needs it')
    .requiredOption('--matter <matter>', 'what it is about, without anybody’s data')
    .requiredOption('--reason <reason>', 'why it must stay')
    .requiredOption('--review <date>', 'when somebody looks whether it is still needed')
    .option('--place <place>', 'PLACE, PLACE/TABLE or PLACE/TABLE/COLUMN; absent: everywhere')
    .option('--person <file>', 'lines of “kind: value”: email: ann@shop.example; - reads standard input')
    .action((asked: Holding) =>
      withStorage(context, asked, async ({ house, tenant }) => {
        const { matter, reason, review, place, person } = asked;
        const who = person === undefined ? {} : { person: identifiersIn(textOf(context, person)) };
        const hold = { matter, reason, reviewOn: review, ...scopeIn(place), ...who };
        const added = await addHold(house, tenant, hold, operator);
        context.out.json({ hold: added });
        context.out.line(t('held', { matter: added.matter, date: added.reviewOn }));
      }),
    );
  example(program.command('release <hold>'), 'retention release HOLD')
    .description('end a legal hold; whom it named is forgotten')
    .action((id: string, asked: OfCompany) =>
      withStorage(context, asked, async ({ house, tenant }) => {
        await releaseHold(house, tenant, id, operator);
        context.out.json({ hold: id, released: true });
        context.out.line(t('released'));
      }),
    );
}

function scopeIn(place: string | undefined): HoldScope {
  const [holding, collection, field] = place?.split('/') ?? [];
  return { ...(holding && { holding }), ...(collection && { collection }), ...(field && { field }) };
}

/** Throws Problem `retention.person` for a line that names nobody. */
function identifiersIn(text: string): Identifier[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, kind, value] = /^\s*([a-z][a-z0-9-]*)\s*:\s*(\S.*)$/.exec(line) ?? [];
      if (!kind || !value) throw new RetentionProblem('person', { what: line.trim().slice(0, 20) });
      return { kind, value: value.trim() };
    });
}

function boundedInt(text: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) throw new InvalidArgumentError(`a whole number from ${least} to ${most}`);
  return number;
}
