// How requests are told on pages: their time in words and as a line, who did what, who may take which step.
import { type Actor, type Verb, may } from '#access';
import { Temporal } from '#base';
import { type RequestClock, type RequestEvent, type RequestRow, type Step, rightsAsked } from '#rights';
import { publicHolidays } from '#law';
import { requests, writtenDate } from '#words';
import type { Speaker } from './speak.tsx';

/** What each step asks of the table of roles. */
const verbs: Readonly<Partial<Record<Step, Verb>>> = {
  'hand-over': 'export',
  transfer: 'export',
  approve: 'erase',
  apply: 'erase',
};
export const verbOf = (step: Step): Verb => verbs[step] ?? 'write';
export const mayTake = (actor: Actor, step: Step): boolean => may(actor, verbOf(step), 'requests');

export const rightName = (asks: RequestRow['asks'], t: Speaker): string => t(requests[`right-${asks}`]);
export const articleOf = (asks: RequestRow['asks'], t: Speaker): string =>
  t(requests.article, { article: rightsAsked[asks].article });

/** A holding of ours by what it keeps; one of the company's by its id. */
export function placeName(holding: string, t: Speaker): string {
  const key = holding.replace(/^upheld:/, 'place-');
  return Object.hasOwn(requests, key) ? t(requests[key as 'place-vault']) : holding;
}

export type Nearness = 'over' | 'near' | 'calm' | 'waits';

const daysBetween = (from: string, to: string): number => Temporal.PlainDate.from(from).until(to).days;

/** Near: a week is left, or a fifth of the time. */
export function nearnessOf({ receivedOn, dueOn }: Pick<RequestRow, 'receivedOn' | 'dueOn'>, today: string): Nearness {
  if (dueOn === null) return 'waits';
  const left = daysBetween(today, dueOn);
  if (left < 0) return 'over';
  return left <= 7 || left * 5 <= daysBetween(receivedOn, dueOn) ? 'near' : 'calm';
}

/** “12 days left”, “due today”, “3 days over”. */
export function leftInWords(dueOn: string | null, today: string, t: Speaker): string {
  if (dueOn === null) return t(requests.waits);
  const left = daysBetween(today, dueOn);
  if (left === 0) return t(requests.dueToday);
  if (left > 0) return left === 1 ? t(requests.dayLeft) : t(requests.daysLeft, { count: left });
  return left === -1 ? t(requests.dayOver) : t(requests.daysOver, { count: -left });
}

/** A calm mark with its words; colour says nothing alone. */
export const Left = ({ row, today, t }: { row: RequestRow; today: string; t: Speaker }) => (
  <span class={`left ${nearnessOf(row, today)}`}>{leftInWords(row.dueOn, today, t)}</span>
);

/** Who stands behind a principal of a timeline. */
export function byName(by: string, members: ReadonlyMap<string, string>, t: Speaker): string {
  if (by === 'person') return t(requests['by-person']);
  const [kind, id = ''] = by.split(':');
  if (kind === 'staff') return members.get(id) ?? t(requests['by-gone']);
  if (kind === 'key') return t(requests['by-program']);
  return t(id === 'command' ? requests['by-machine'] : requests['by-house']);
}

export function eventText({ kind, data }: RequestEvent, t: Speaker): string {
  const key = `event-${kind}`;
  // What another version of the house wrote is shown by its name rather than lost.
  if (!Object.hasOwn(requests, key)) return kind;
  const { share, state, fact } = data;
  return t(requests[key as 'event-reminded'], {
    ...(typeof share === 'number' ? { share } : {}),
    ...(typeof state === 'string' ? { state } : {}),
    ...(typeof fact === 'string' ? { fact } : {}),
  });
}

export interface ClockStep {
  date: string;
  words: string;
}

/** The law's steps in words, and the public holidays and days of rest that moved the last day. */
export function clockSteps(
  clock: RequestClock,
  row: Pick<RequestRow, 'country' | 'extendedOn'>,
  t: Speaker,
): ClockStep[] {
  return clock.because.flatMap(({ date, rule }, at): ClockStep[] => {
    if (rule === 'received') return [{ date, words: t(requests['step-received']) }];
    if (rule.endsWith('Art. 3(2)(c)'))
      return [{ date, words: t(row.extendedOn === null ? requests['step-month'] : requests['step-months']) }];
    if (rule.endsWith('relevant time')) return [{ date, words: t(requests['step-relevant']) }];
    if (rule.endsWith('do not count')) return [{ date, words: t(requests['step-still']) }];
    if (!rule.endsWith('Art. 3(4)')) return [{ date, words: rule }];
    const days = restDays(clock.because[at - 1]!.date, date, row.country, t).join(', ');
    return [
      { date: clock.because[at - 1]!.date, words: t(requests['step-free'], { days }) },
      { date, words: t(requests['step-workday']) },
    ];
  });
}

/** Days from `from` until before `to` on which nobody works: a holiday by its name, else the day of the week. */
function restDays(from: string, to: string, country: string, t: Speaker): string[] {
  const names: string[] = [];
  for (let day = Temporal.PlainDate.from(from); day.toString() < to; day = day.add({ days: 1 })) {
    const holiday = publicHolidays(country, day.year).find(({ date }) => date === day.toString());
    names.push(holiday ? t(holiday.name) : weekday(day.toString(), t));
  }
  return [...new Set(names)];
}

const locales = { en: 'en-GB', fr: 'fr-FR', nl: 'nl-NL', de: 'de-DE' } as const;
const weekday = (iso: string, { language }: Speaker): string =>
  new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

/** The scale that all lines of a list share: from the first day of receipt to the last due date or today. ISO 8601 dates. */
export interface Scale {
  from: string;
  to: string;
  today: string;
}

export function scaleOf(rows: readonly Pick<RequestRow, 'receivedOn' | 'dueOn'>[], today: string): Scale | null {
  if (rows.length === 0) return null;
  const from = rows.reduce((first, { receivedOn }) => (receivedOn < first ? receivedOn : first), today);
  const to = rows.reduce((last, { dueOn }) => (dueOn !== null && dueOn > last ? dueOn : last), today);
  return from === to ? null : { from, to, today };
}

/** A request's time against its due date: the whole, what is over of it, and today across all lines. Words stand beside it. */
export const TimeLine = ({ row, scale, t }: { row: RequestRow; scale: Scale; t: Speaker }) => {
  const at = (day: string): number =>
    Math.round((daysBetween(scale.from, day) / daysBetween(scale.from, scale.to)) * 1000);
  const [start, now] = [at(row.receivedOn), at(scale.today)];
  const end = row.dueOn === null ? now : at(row.dueOn);
  const says =
    row.dueOn === null
      ? t(requests.waits)
      : t(requests.timeOf, { from: writtenDate(row.receivedOn, t.language), to: writtenDate(row.dueOn, t.language) });
  return (
    <svg
      class={`time ${nearnessOf(row, scale.today)}`}
      viewBox="0 0 1000 24"
      preserveAspectRatio="none"
      role="img"
      aria-label={says}
    >
      <path class="whole" d={`M${start},12 H${Math.max(start + 1, end)}`} />
      <path class="gone" d={`M${start},12 H${Math.max(start + 1, now)}`} />
      {row.dueOn !== null && <path class="end" d={`M${end},4 V20`} />}
      <path class="today" d={`M${now},0 V24`} />
    </svg>
  );
};
