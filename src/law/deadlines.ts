// The clocks of the GDPR and the UK GDPR: answers to requests, notices under Article 14, breach notifications.
import { Problem, Temporal } from '#base';
import { anywhere } from './holidays.ts';
import { calendarEnd, endOfHours, endOfPeriod, workingEnd } from './periods.ts';

/** What a controller waits for, and whether the clock of a request minds. */
export type AwaitedFrom = 'identity' | 'fee' | 'clarification';

/** A wait: asked on `from`, received on `to` (ISO 8601 dates); null: not received yet. */
export interface Pause {
  for: AwaitedFrom;
  from: string;
  to: string | null;
}

/** How a law counts the time to answer a request. Rows of one regime follow one another in time, by the day of receipt. */
export interface RequestClock {
  id: string;
  regime: 'EU' | 'GB';
  months: number;
  /** Further months where the requests are complex or many, if told with reasons inside the first period. */
  extension: number;
  /** Waits that put off the beginning: the clock starts on the latest of receipt and these. */
  startsWith: readonly AwaitedFrom[];
  /** Waits during which the clock stands still. */
  standsStillFor: readonly AwaitedFrom[];
  /** Of a wait, the day of asking and the day of receiving: both left out, or only one of them. */
  leavesOut: 'both-days' | 'one-day';
  validFrom: string;
  validTo: string | null;
  source: string;
}

export const requestClocks: readonly RequestClock[] = [
  {
    id: 'gdpr-12-3',
    regime: 'EU',
    months: 1,
    extension: 2,
    startsWith: [],
    standsStillFor: ['identity'],
    leavesOut: 'one-day',
    validFrom: '2018-05-25',
    validTo: null,
    source: 'GDPR Art. 12(3), 12(6); the standstill as confirmed by the Berlin authority for identity',
  },
  {
    id: 'uk-gdpr-12-3',
    regime: 'GB',
    months: 1,
    extension: 2,
    startsWith: [],
    standsStillFor: ['identity'],
    leavesOut: 'one-day',
    validFrom: '2018-05-25',
    validTo: '2026-02-04',
    source: 'GDPR, from 2021 UK GDPR, Art. 12(3), 12(6)',
  },
  {
    id: 'uk-gdpr-12a',
    regime: 'GB',
    months: 1,
    extension: 2,
    startsWith: ['identity', 'fee'],
    standsStillFor: ['clarification'],
    leavesOut: 'both-days',
    validFrom: '2026-02-05',
    validTo: null,
    source: 'UK GDPR Art. 12A (Data (Use and Access) Act 2025 s. 76, SI 2026/82)',
  },
];

/** How soon a breach must be notified to the authority, and from which risk on. */
export interface BreachClock {
  id: string;
  regime: 'EU' | 'GB';
  hours: number;
  /** `unless-unlikely`: any breach, unless a risk to people is unlikely; `high`: only if the risk is likely to be high. */
  threshold: 'unless-unlikely' | 'high';
  validFrom: string;
  validTo: string | null;
  source: string;
}

/** COM(2025) 837 would make it 96 hours and high risk only. A proposal is no law: it becomes a row when it is one. */
export const breachClocks: readonly BreachClock[] = [
  {
    id: 'gdpr-33-1',
    regime: 'EU',
    hours: 72,
    threshold: 'unless-unlikely',
    validFrom: '2018-05-25',
    validTo: null,
    source: 'GDPR Art. 33(1)',
  },
  {
    id: 'uk-gdpr-33-1',
    regime: 'GB',
    hours: 72,
    threshold: 'unless-unlikely',
    validFrom: '2018-05-25',
    validTo: null,
    source: 'GDPR, from 2021 UK GDPR, Art. 33(1)',
  },
];

const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const onlyEea = ['IS', 'LI', 'NO'];

/**
 * Whose data protection law counts the time. Switzerland has its own and is not here.
 * @throws Problem law.no-clock
 */
function regimeOf(country: string): 'EU' | 'GB' {
  if (union.includes(country) || onlyEea.includes(country) || country === anywhere) return 'EU';
  if (/^GB(?:-(?:ENG|SCT|NIR))?$/.test(country)) return 'GB';
  throw new Problem('law.no-clock', {
    happened: `The time limits of data protection law in “${country}” are not known here.`,
    unchanged: 'No deadline was worked out.',
    next: 'Name a state of the EU or the EEA, or GB, GB-ENG, GB-SCT or GB-NIR.',
  });
}

/** @throws Problem law.no-clock before the law applied. */
function clockOn<Row extends RequestClock | BreachClock>(rows: readonly Row[], country: string, date: string): Row {
  const regime = regimeOf(country);
  const row = rows.find(
    (one) => one.regime === regime && one.validFrom <= date && (one.validTo === null || date <= one.validTo),
  );
  if (row) return row;
  throw new Problem('law.no-clock', {
    happened: `On ${date} no time limit of the GDPR applied yet.`,
    unchanged: 'No deadline was worked out.',
    next: 'Check the date: the GDPR applies since 25 May 2018.',
  });
}

export interface DsrRequest {
  /** The day on which the request came in (ISO 8601), whoever opened it and whenever. */
  received: string;
  country: string;
  /** Only an access request lets clarification stop the UK clock (Art. 12A). Default: another right. */
  right?: string;
  /** Whether the two further months were told, with reasons, no later than `tellBy`. */
  extended?: boolean;
  pauses?: readonly Pause[];
}

export interface DsrDeadline {
  /** The last day to answer; null while the clock waits for something that has not come. */
  due: string | null;
  /** The last day to tell an extension (Art. 12(3)) or that nothing will be done and why (Art. 12(4)). */
  tellBy: string | null;
  /** The row of `requestClocks` that was used. */
  clock: string;
  /** Steps that led to `due`, each a date and the rule behind it. */
  because: readonly { date: string; rule: string }[];
}

const daysBetween = (from: string, to: string): number => Temporal.PlainDate.from(from).until(to).days;
const plusDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();
const later = (a: string, b: string): string => (a > b ? a : b);

/** @throws Problem law.bad-pause if a wait ends before it begins or begins before the request. */
function checkPauses(received: string, pauses: readonly Pause[]): void {
  for (const { from, to } of pauses) {
    if (from >= received && (to === null || to >= from)) continue;
    throw new Problem('law.bad-pause', {
      happened: `A wait from ${from} to ${to ?? 'today'} does not fit a request received on ${received}.`,
      unchanged: 'No deadline was worked out.',
      next: 'Enter the day of asking, not before the request, and the day of receiving, not before the asking.',
    });
  }
}

/** A stretch of days that do not count, both ends included. */
interface Still {
  first: string;
  last: string | null;
}

/**
 * The end of a period of months that stood still, before Art. 3(4). Days that two waits share are left out once. A wait
 * that begins after the period has run out does not bring it back. null: a wait is still open.
 */
function endWithPauses(start: string, months: number, stills: readonly Still[]): string | null {
  let end = calendarEnd(start, `P${months}M`);
  let counted = start;
  for (const { first, last } of stills.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    if (first > end) break;
    if (last === null) return null;
    const from = later(first, plusDays(counted, 1));
    if (from > last) continue;
    end = plusDays(end, daysBetween(from, last) + 1);
    counted = last;
  }
  return end;
}

/**
 * When a data subject's request must be answered.
 * EU: one month from receipt, two more if told with reasons inside the first (GDPR Art. 12(3)), by Regulation 1182/71
 * Art. 3; the clock stands still while proof of identity is awaited that was asked for on reasonable doubt (Art. 12(6)).
 * Each month count is one period from the start, so an extension is three months from it, not one month and then two.
 * UK since 5 February 2026: one month from the latest of receipt, identity and fee; for access requests the days from
 * asking for clarification to receiving it, both included, do not count (UK GDPR Art. 12A).
 * @throws Problem law.no-clock, law.no-holidays, law.bad-pause
 */
export function dsrDeadline(request: DsrRequest): DsrDeadline {
  const { received, country, extended = false, pauses = [] } = request;
  checkPauses(received, pauses);
  const clock = clockOn(requestClocks, country, received);
  const because = [{ date: received, rule: 'received' }];

  let start = received;
  for (const pause of pauses.filter((one) => clock.startsWith.includes(one.for))) {
    if (pause.to === null) return { due: null, tellBy: null, clock: clock.id, because };
    start = later(start, pause.to);
  }
  if (start !== received) because.push({ date: start, rule: 'UK GDPR Art. 12A: relevant time' });

  const stills = pauses
    .filter((one) => clock.standsStillFor.includes(one.for))
    .filter((one) => one.for !== 'clarification' || request.right === 'access')
    .map(({ from, to }): Still => ({ first: clock.leavesOut === 'both-days' ? from : plusDays(from, 1), last: to }));
  const lastDay = (months: number, note?: typeof because): string | null => {
    const end = endWithPauses(start, months, stills);
    if (end === null) return null;
    const due = workingEnd(start, end, country, true);
    note?.push({ date: calendarEnd(start, `P${months}M`), rule: 'Regulation 1182/71 Art. 3(2)(c)' });
    if (end !== note?.at(-1)?.date) note?.push({ date: end, rule: `${clock.source}: days that do not count` });
    if (due !== end) note?.push({ date: due, rule: 'Regulation 1182/71 Art. 3(4)' });
    return due;
  };
  return {
    due: lastDay(clock.months + (extended ? clock.extension : 0), because),
    tellBy: lastDay(clock.months),
    clock: clock.id,
    because,
  };
}

/**
 * When people must be told whose data came from elsewhere: a month after obtaining the data at the latest, but no later
 * than the first communication with them or the first disclosure (GDPR Art. 14(3)(a) to (c)). Dates are ISO 8601.
 */
export function noticeDeadline(data: {
  obtained: string;
  country: string;
  firstContact?: string;
  firstDisclosure?: string;
}): string {
  const { obtained, country, firstContact, firstDisclosure } = data;
  regimeOf(country);
  const ends = [endOfPeriod({ event: obtained, period: 'P1M', country }), firstContact, firstDisclosure];
  return ends.filter((one) => one !== undefined).toSorted()[0]!;
}

/**
 * Until when a breach must be notified to the supervisory authority, from the instant of becoming aware (Art. 33(1); the
 * end of the 72nd full hour, Regulation 1182/71 Art. 3(1) and (3)). `due` is an ISO 8601 instant in UTC.
 */
export function breachDeadline(breach: { aware: string; country: string }): { due: string; clock: BreachClock } {
  const aware = Temporal.Instant.from(breach.aware);
  const day = aware.toZonedDateTimeISO('UTC').toPlainDate().toString();
  const clock = clockOn(breachClocks, breach.country, day);
  return { due: endOfHours(aware, clock.hours).toString(), clock };
}
