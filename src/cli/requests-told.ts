// What `upheld requests` prints: a line a request, one with its clock and what happened, a plan, where data rests. Sheets only where they are asked for.
import { Temporal } from '#base';
import { type KeptPlan, rowsChanged } from '#plan';
import {
  type LookedFor,
  type Message,
  type Notice,
  type RequestClock,
  type RequestEvent,
  type RequestRow,
  type Sheet,
  type Step,
  meanwhileOf,
} from '#rights';
import { planReasonLine, requests, say } from '#words';
import type { Context } from './context.ts';
import { plain } from './systems-told.ts';

type Values = Readonly<Record<string, string | number>>;
type Name = keyof typeof requests;

/** Says words of the desk in the reader's language. */
export const speakIn =
  ({ language }: Context) =>
  (name: Name, values: Values = {}): string =>
    say({ key: `requests.${name}`, values }, language);

/** Days until the due date; null while the clock waits. */
export const daysLeft = (row: Pick<RequestRow, 'dueOn'>, today: string): number | null =>
  row.dueOn === null ? null : Temporal.PlainDate.from(today).until(row.dueOn).days;

function leftInWords(row: RequestRow, today: string, t: ReturnType<typeof speakIn>): string {
  const left = daysLeft(row, today);
  if (row.state !== 'open') return t(`state-${row.state}`);
  if (left === null) return t('waits');
  if (left === 0) return t('dueToday');
  if (left < 0) return left === -1 ? t('dayOver') : t('daysOver', { count: -left });
  return left === 1 ? t('dayLeft') : t('daysLeft', { count: left });
}

/** Of a request what may stand in a log: nothing that somebody wrote. */
export const shown = (row: RequestRow) => {
  const { subject: _, mergedInto, proof, ...rest } = row;
  return { ...rest, proof, mergedInto };
};

export function tellList(
  context: Context,
  rows: readonly RequestRow[],
  today: string,
  awaited: ReadonlySet<string>,
): void {
  const t = speakIn(context);
  for (const row of rows)
    context.out.line(
      `${String(row.number).padStart(5)}  ${t(`right-${row.asks}`).padEnd(28)}  ${row.dueOn ?? '–'.padEnd(10)}  ${leftInWords(row, today, t)}${awaited.has(row.id) ? ` · ${t('recipientsWaiting')}` : ''}`,
    );
  if (rows.length === 0) context.out.line(t('noneFound'));
}

export interface Shown {
  row: RequestRow;
  clock: RequestClock;
  events: readonly RequestEvent[];
  plan: KeptPlan | null;
  steps: readonly Step[];
  sheet: { sheet: Sheet; messages: readonly Message[] } | null;
  today: string;
}

export function tellOne(context: Context, { row, clock, events, plan, steps, sheet, today }: Shown): void {
  const { out } = context;
  const t = speakIn(context);
  const pair = (name: Name, value: string): void => out.line(`  ${t(name)}: ${value}`);
  out.line(`${t('request', { number: String(row.number) })}: ${t(`right-${row.asks}`)}, ${leftInWords(row, today, t)}`);
  pair('received', `${row.receivedOn}, ${t(`channel-${row.channel}`)}`);
  pair('due', row.dueOn ?? t('waits'));
  pair('identity', row.identity === null ? t('identityNone') : t(`identity-${row.identity}`));
  out.line(`  ${t('clock')}:`);
  for (const { date, rule } of clock.because) out.line(`    ${date}  ${rule}`);
  for (const { from, to } of row.pauses)
    out.line(`    ${from}  ${to === null ? t('clockPauseOpen') : t('clockPause', { to })}`);
  out.line(`  ${t('timeline')}:`);
  for (const { at, kind, by, data } of events) {
    const name = `event-${kind}`;
    const share = typeof data['share'] === 'number' ? data['share'] : '';
    const state = typeof data['state'] === 'string' ? data['state'] : '';
    const fact = typeof data['fact'] === 'string' ? data['fact'] : '';
    const what = Object.hasOwn(requests, name) ? t(name as Name, { share, state, fact }) : kind;
    out.line(`    ${new Date(at).toISOString().slice(0, 16)}  ${what} (${by})`);
  }
  if (plan) tellPlan(context, plan, row.number);
  tellMeanwhile(context, row, plan);
  if (steps.length > 0) out.line(`  ${t('steps')}: ${steps.map((step) => t(`do-${step}`)).join('; ')}`);
  if (sheet) tellSheet(context, sheet);
}

/** What goes on being used, and what Upheld refuses, until a restriction or an objection is lifted. */
export function tellMeanwhile(context: Context, row: RequestRow, plan: KeptPlan | null): void {
  const { goesOn = [], refusing = [] } = meanwhileOf(row, plan) ?? {};
  const t = speakIn(context);
  const name = (id: string): string => {
    const key = id.replace(/^upheld:/, 'place-');
    return Object.hasOwn(requests, key) ? t(key as Name) : id;
  };
  if (refusing.length > 0) context.out.line(`  ${t('meanwhileRefusing', { systems: refusing.map(name).join(', ') })}`);
  if (goesOn.length > 0) context.out.line(`  ${t('meanwhileByHand')}`);
  for (const { holding, collection, count } of goesOn)
    context.out.line(
      plain(`    ${count === 0 ? t('meanwhileUnknown') : String(count).padStart(6)}  ${name(holding)} ${collection}`),
    );
}

function tellSheet(context: Context, { sheet, messages }: NonNullable<Shown['sheet']>): void {
  const { out } = context;
  const t = speakIn(context);
  out.line(`  ${t('sheet')}:`);
  for (const name of ['name', 'email', 'phone', 'address', 'words', 'purpose'] as const)
    if (sheet[name] !== undefined) out.line(plain(`    ${t(name)}: ${sheet[name]}`));
  for (const { kind, value } of sheet.identifiers ?? []) out.line(plain(`    ${kind}: ${value}`));
  for (const { field, value } of sheet.wanted ?? []) out.line(plain(`    ${field} = ${value}`));
  if (sheet.transfer)
    out.line(
      plain(`    ${t('transfer')}: ${[sheet.transfer.name, sheet.transfer.website].filter(Boolean).join(', ')}`),
    );
  if (sheet.agent) out.line(plain(`    ${t('agent')}: ${sheet.agent.name}`));
  for (const { at, from, text } of messages) out.line(plain(`    ${at.slice(0, 16)}  ${t(`from-${from}`)}: ${text}`));
}

export function tellPlan(context: Context, plan: KeptPlan, number: number): void {
  const { out } = context;
  const t = speakIn(context);
  out.line(`  ${t('planTitle')}: ${t(`planState-${plan.state}`)}`);
  out.line(`    ${t('planLead', { rows: rowsChanged(plan.operations), version: plan.policyVersion })}`);
  for (const { holding, collection, act, fields, count, facts, reason } of plan.operations)
    out.line(
      plain(
        `    ${String(count).padStart(6)}  ${t(`act-${act}`)}  ${holding} ${collection}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}  ${planReasonLine(reason, context.language)}${facts.length > 0 ? `  [${facts.join(', ')}]` : ''}`,
      ),
    );
  if (rowsChanged(plan.operations) === 0) out.line(`    ${t('planNothing')}`);
  if (plan.state === 'proposed') {
    out.line(`    ${t('approvals', { have: plan.approvedBy.length, need: plan.approvals })}`);
    out.line(`    ${t('cliHash', { number: String(number), hash: plan.hash })}`);
  }
}

export function tellRecipients(context: Context, recipients: readonly Notice[]): void {
  const { out } = context;
  const t = speakIn(context);
  for (const { fact, name, state, stateAt, mails, why } of recipients)
    out.line(
      plain(
        `  ${stateAt.slice(0, 10)}  ${name} (${fact}): ${t(`recipient-${state}`, { mails })}${why === null ? '' : `: ${why}`}`,
      ),
    );
  if (recipients.length === 0) out.line(t('recipientsNone'));
}

export function tellLooked(context: Context, looked: LookedFor): void {
  const { out } = context;
  const t = speakIn(context);
  out.line(t('lookedBy', { count: looked.identifiers }));
  for (const { title, collection, count, relation, because } of looked.rows)
    out.line(
      plain(
        `  ${String(count).padStart(6)}  ${title} ${collection}  ${t(`relation-${relation}`)}  ${because.join('; ')}`,
      ),
    );
  if (looked.rows.length === 0) out.line(t('lookedNone'));
  if (looked.unreached.length > 0)
    out.line(t('lookedUnreached', { systems: looked.unreached.map(({ holding }) => holding).join(', ') }));
  if (!looked.complete) out.line(t('lookedPartly'));
}
