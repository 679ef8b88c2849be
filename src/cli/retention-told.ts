// What `upheld retention` prints: a table a place, each with what is over, what comes, what stays and why, and the sentence that demands it.
import { type KeptPlan, rowsChanged } from '#plan';
import type { Policy, PublishedPolicy } from '#policy';
import { type Automatic, type Hold, type Looked, type Planned, type Unruled, placeOf } from '#retention';
import { planReasonLine, retention, say } from '#words';
import type { Context } from './context.ts';
import { plain } from './systems-told.ts';

type Values = Readonly<Record<string, string | number>>;

export const speakStorage =
  ({ language }: Context) =>
  (name: keyof typeof retention, values: Values = {}): string =>
    say({ key: `retention.${name}`, values }, language);

/** The sentence of the policy that a rule rests on; null: it was decided, not published. */
const sentenceOf = (policy: Policy | undefined, fact: string): string | null =>
  policy?.retention.find(({ id }) => id === fact)?.stated?.quote ?? null;

export function tellPlanned(context: Context, planned: Planned, published: PublishedPolicy | null): void {
  const { out } = context;
  const t = speakStorage(context);
  out.line(plain(`${planned.title} (${planned.holding})`));
  if (planned.problem) {
    out.line(`  ${t('unreached', { why: planned.problem.toldIn(context.language).happened })}`);
    return;
  }
  for (const one of planned.looked) tellLooked(context, one, published?.policy);
  for (const one of planned.unruled) tellUnruled(context, one);
  if (planned.plan) {
    const { id: plan, hash, operations } = planned.plan;
    out.line(`  ${t('planMade', { plan, hash, rows: rowsChanged(operations) })}`);
    if (planned.brakes.length > 0)
      out.line(`  ${t('braked', { why: planned.brakes.map((brake) => t(`brake-${brake}`)).join('; ') })}`);
  }
}

function tellLooked(context: Context, looked: Looked, policy: Policy | undefined): void {
  const { out, language } = context;
  const t = speakStorage(context);
  const { due, rows, soon, oldest, staying, undated, fields, facts, collection, act } = looked;
  const isOver = due > 0 || staying.length > 0;
  const said = [
    due === 0 ? t('nothingDue') : rows === null ? t('dueOnly', { due }) : t('dueOf', { due, rows }),
    ...soon.flatMap((one) => (one.rows > 0 ? [t('soonIn', one)] : [])),
    ...(oldest ? [t(isOver ? 'oldestOver' : 'oldestEnds', { ends: oldest.ends })] : []),
  ];
  const name = fields.length > 0 ? `${collection}(${fields.join(', ')})` : collection;
  out.line(plain(`  ${name.padEnd(24)}  ${act.padEnd(9)}  ${said.join('; ')}  [${facts.join(', ')}]`));
  for (const { reason, rows: count } of staying)
    out.line(plain(`      ${t('staying', { rows: count, reason: planReasonLine(reason, language) })}`));
  for (const why of ['none', 'unreadable', 'future'] as const)
    if (undated[why] > 0) out.line(`      ${t(`undated-${why}`, { rows: undated[why] })}`);
  for (const fact of due > 0 ? facts : []) {
    const sentence = sentenceOf(policy, fact);
    if (sentence !== null) out.line(plain(`      “${sentence.replaceAll(/\s+/g, ' ').slice(0, 300)}”`));
  }
}

function tellUnruled({ out, language }: Context, { collection, columns, fault, facts, trigger }: Unruled): void {
  const values = { facts: facts.join(', '), trigger: trigger ?? '' };
  const said = say({ key: `retention.fault-${fault}`, values }, language);
  const name = columns.length > 0 ? `${collection}(${columns.join(', ')})` : collection;
  out.line(plain(`  ${name.padEnd(24)}  ?          ${said}`));
}

export function tellRules(
  context: Context,
  policy: Policy,
  automatic: readonly Automatic[],
  planned: readonly Planned[],
): void {
  const t = speakStorage(context);
  for (const rule of policy.retention) {
    const runs = automatic.some(({ fact }) => fact === rule.id);
    context.out.line(
      plain(
        `${rule.id}  ${rule.subject}: ${rule.period ?? rule.criterion ?? '–'} (${rule.trigger ?? '–'})  ${t(runs ? 'automatic' : 'byApproval')}`,
      ),
    );
    const quote = sentenceOf(policy, rule.id);
    if (quote !== null) context.out.line(plain(`    “${quote.replaceAll(/\s+/g, ' ').slice(0, 300)}”`));
    const under = planned.flatMap(({ looked }) => looked.filter(({ facts }) => facts.includes(rule.id)));
    for (const { holding, collection, fields } of under)
      context.out.line(plain(`    ${holding}: ${collection}${fields.length > 0 ? `(${fields.join(', ')})` : ''}`));
    if (under.length === 0) context.out.line(`    ${t('mappedNowhere')}`);
  }
  for (const one of planned.flatMap(({ unruled }) => unruled.filter(({ fault }) => fault !== 'untold')))
    tellUnruled(context, { ...one, collection: `${one.holding}: ${one.collection}` });
}

export function tellStoragePlan({ out, language }: Context, plan: KeptPlan): void {
  out.line(`${plan.id}  ${placeOf(plan)}  ${plan.state}  ${plan.hash}`);
  for (const { collection, fields, act, count, reason, facts } of plan.operations)
    out.line(
      plain(
        `  ${act.padEnd(9)}  ${String(count).padStart(9)}  ${collection}${fields.length > 0 ? `(${fields.join(', ')})` : ''}  ${planReasonLine(reason, language)}  [${facts.join(', ')}]`,
      ),
    );
}

export function tellHold(context: Context, hold: Hold): void {
  const t = speakStorage(context);
  const place = [hold.holding, hold.collection, hold.field].filter((part) => part !== null).join('/');
  const over = hold.released === null && hold.reviewOn < context.clock.now().toString().slice(0, 10);
  const scope = [hold.ofPerson ? t('ofPerson') : '', place || t('everywhere')].filter(Boolean).join(', ');
  context.out.line(
    plain(
      `${hold.id}  ${hold.reviewOn}  ${hold.matter}: ${hold.reason} (${scope})${hold.released ? `  ✓ ${hold.released.at.slice(0, 10)}` : ''}${over ? `  ${t('reviewOver')}` : ''}`,
    ),
  );
}
