// Break-glass as a state machine: who may open, decline, close and review, and what the clock does by itself. Pure: no database, no clock.
import { Temporal } from '#base';
import type { GlassOutcome, GlassState } from '#store';

/** Longest opening; how long a lone officer waits; how long a request stands; days in which an opening is reviewed. */
export const glassRules = { minutes: 60, waitMinutes: 15, standsHours: 24, reviewDays: 5 } as const;

export interface Glass {
  state: GlassState;
  askedBy: string;
  askedAt: Temporal.Instant;
  /** For how long it is to be open, 1 to 60. */
  minutes: number;
  /** From then on its asker may open it alone; null: somebody else could approve it when it was asked. */
  waitsUntil: Temporal.Instant | null;
  /** Who opened or declined it. */
  decidedBy: string | null;
  openedAt: Temporal.Instant | null;
  until: Temporal.Instant | null;
  endedAt: Temporal.Instant | null;
  /** Null: by the clock. */
  endedBy: string | null;
  reviewDue: Temporal.Instant | null;
  reviewedBy: string | null;
  outcome: GlassOutcome | null;
}

/** Who acts, as things stand in the moment of the act. */
export interface Acting {
  staff: string;
  /** Owner or privacy lead. */
  officer: boolean;
  /** When their second factor was set up: whoever has just made, or taken over, an account is no second person yet. */
  provenSince: Temporal.Instant | null;
  /** Other officers who could approve: with a second factor, for long enough. Without the asker when the asker acts. */
  others: number;
}

export type GlassAct = { is: 'open' } | { is: 'decline' } | { is: 'close' } | { is: 'review'; outcome: GlassOutcome };

/**
 * Why not. `state`: it is not in a state for this. `second-person`: its asker cannot approve it. `early`: the wait is not over. `new-here`:
 * their second factor is younger than the wait. `not-yours`: neither its asker nor an officer.
 */
export type Refused = 'state' | 'second-person' | 'early' | 'new-here' | 'not-yours';

/** A request. Without anybody else to approve it, an officer waits instead. */
export function asked(by: Acting, minutes: number, now: Temporal.Instant): Glass {
  const alone = by.officer && by.others === 0;
  return {
    state: alone ? 'waiting' : 'requested',
    askedBy: by.staff,
    askedAt: now,
    minutes: Math.max(1, Math.min(glassRules.minutes, Math.trunc(minutes))),
    waitsUntil: alone ? now.add({ minutes: glassRules.waitMinutes }) : null,
    decidedBy: null,
    openedAt: null,
    until: null,
    endedAt: null,
    endedBy: null,
    reviewDue: null,
    reviewedBy: null,
    outcome: null,
  };
}

/** What the clock has made of it: an opening ends at its time, a request that nobody answered lapses. */
export function atTime(glass: Glass, now: Temporal.Instant): Glass {
  if (glass.state === 'open' && isPast(glass.until!, now)) return ended(glass, glass.until!, null);
  const standsUntil = glass.askedAt.add({ hours: glassRules.standsHours });
  if ((glass.state === 'requested' || glass.state === 'waiting') && isPast(standsUntil, now))
    return { ...glass, state: 'lapsed' };
  return glass;
}

/** What it becomes by an act; or why it stays as it is. */
export function step(before: Glass, act: GlassAct, by: Acting, now: Temporal.Instant): Glass | Refused {
  const glass = atTime(before, now);
  const mine = by.staff === glass.askedBy;
  const stands = glass.state === 'requested' || glass.state === 'waiting';
  switch (act.is) {
    case 'open': {
      if (!stands) return 'state';
      const no = mine ? whyNotAlone(glass, by, now) : whyNotSecond(by, now);
      return no ?? opened(glass, by.staff, now);
    }
    case 'decline':
      if (!stands) return 'state';
      return mine || by.officer ? { ...glass, state: 'declined', decidedBy: by.staff } : 'not-yours';
    case 'close':
      if (glass.state !== 'open') return 'state';
      return mine || by.officer ? ended(glass, now, by.staff) : 'not-yours';
    default:
      if (glass.state !== 'ended') return 'state';
      if (!by.officer) return 'not-yours';
      return mine ? 'second-person' : { ...glass, state: 'reviewed', reviewedBy: by.staff, outcome: act.outcome };
  }
}

/** The lone officer's way: nobody else, then or now, and the wait is over. */
function whyNotAlone({ waitsUntil }: Glass, by: Acting, now: Temporal.Instant): Refused | null {
  if (!by.officer || waitsUntil === null || by.others > 0) return 'second-person';
  return isPast(waitsUntil, now) ? null : 'early';
}

function whyNotSecond({ officer, provenSince }: Acting, now: Temporal.Instant): Refused | null {
  if (!officer) return 'not-yours';
  return isSecondPerson(provenSince, now) ? null : 'new-here';
}

/**
 * Whether an account may count as another person. Somebody who makes an account, or takes one over by a link to set it up anew, must
 * not be quicker through it than alone.
 */
export const isSecondPerson = (provenSince: Temporal.Instant | null, now: Temporal.Instant): boolean =>
  provenSince !== null && isPast(provenSince.add({ minutes: glassRules.waitMinutes }), now);

const opened = (glass: Glass, by: string, now: Temporal.Instant): Glass => ({
  ...glass,
  state: 'open',
  decidedBy: by,
  openedAt: now,
  until: now.add({ minutes: glass.minutes }),
});

const ended = (glass: Glass, at: Temporal.Instant, by: string | null): Glass => ({
  ...glass,
  state: 'ended',
  endedAt: at,
  endedBy: by,
  reviewDue: at.add({ hours: 24 * glassRules.reviewDays }),
});

/** An instant is past from itself on: at its last moment an opening is over. */
const isPast = (instant: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(instant, now) <= 0;
