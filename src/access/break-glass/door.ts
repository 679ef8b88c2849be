// Break-glass as the pages and the command line see it: the list with who may do what, and the acts.
import { type Clock, type Pii, Temporal } from '#base';
import { type Db, type GlassOutcome, type GlassState, withTenant } from '#store';
import { type Role, may } from '../may.ts';
import { peopleOf } from '../officers.ts';
import { type Asked, type GlassSetting, act, acting, ask } from './acts.ts';
import type { Asking } from './asking.ts';
import { glassOf, rowsOf, textOf } from './rows.ts';
import { type Acting, type GlassAct, type Refused, atTime, step } from './states.ts';

export interface GlassLine {
  id: string;
  state: GlassState;
  /** Names; null: by the clock, or by somebody who is a member no more. */
  askedBy: string | null;
  decidedBy: string | null;
  endedBy: string | null;
  reviewedBy: string | null;
  askedAt: string;
  openedAt: string | null;
  until: string | null;
  endedAt: string | null;
  waitsUntil: string | null;
  reviewDue: string | null;
  /** Its review is late. */
  overdue: boolean;
  outcome: GlassOutcome | null;
  minutes: number;
  subjects: readonly string[] | 'all';
  columns: readonly string[];
  /** Asked by the reader. */
  mine: boolean;
  /** Declined by whom it was asked. */
  takenBack: boolean;
  /** It ended at its time. */
  byClock: boolean;
  reason: Pii;
  ticket: Pii | null;
  words: Pii | null;
  /** What the reader may do to it now; `waits`: open it, once the wait is over. */
  can: readonly (GlassAct['is'] | 'waits')[];
}

export interface GlassDoor {
  /**
   * Newest first, at most 100. Who is neither officer nor auditor sees their own. `alone`: nobody but the reader could approve one.
   */
  list(
    company: string,
    reader: { staff: string; role: Role },
  ): Promise<{ lines: readonly GlassLine[]; alone: boolean }>;
  ask(company: string, staff: string, asking: Asking): Promise<Asked>;
  /** `none`: this company has none of that id (a UUID). */
  act(
    company: string,
    staff: string,
    id: string,
    wanted: GlassAct,
    words?: Pii | null,
  ): Promise<'done' | 'none' | Refused>;
}

const most = 100;

export const openGlassDoor = (setting: GlassSetting): GlassDoor => ({
  list: (company, reader) => list(setting, company, reader),
  ask: (company, staff, asking) => ask(setting, company, staff, asking),
  act: (company, staff, id, wanted, words = null) => act(setting, company, staff, id, wanted, words),
});

function list(
  { db, keys, clock }: GlassSetting,
  company: string,
  reader: { staff: string; role: Role },
): Promise<{ lines: GlassLine[]; alone: boolean }> {
  return withTenant(db, company, async (trx) => {
    const people = await peopleOf(trx, keys, company);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const named = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
    const now = clock.now();
    const me = people.find(({ id }) => id === reader.staff);
    const by = me ? acting(me, people, now) : null;
    const seesAll = may(reader, 'open', 'break-glass') || reader.role === 'auditor';
    const rows = await rowsOf(trx, company, most);
    const lines = rows
      .filter((row) => seesAll || row.asked_by === reader.staff)
      .map((row): GlassLine => {
        const glass = atTime(glassOf(row), now);
        return {
          id: row.id,
          state: glass.state,
          askedBy: named(glass.askedBy),
          decidedBy: named(glass.decidedBy),
          endedBy: named(glass.endedBy),
          reviewedBy: named(glass.reviewedBy),
          askedAt: row.asked_at,
          openedAt: iso(glass.openedAt),
          until: iso(glass.until),
          endedAt: iso(glass.endedAt),
          waitsUntil: iso(glass.waitsUntil),
          reviewDue: iso(glass.reviewDue),
          overdue: isOverdue(glass, now),
          outcome: glass.outcome,
          minutes: glass.minutes,
          subjects: row.subjects ?? 'all',
          columns: row.columns,
          mine: row.asked_by === reader.staff,
          takenBack: glass.state === 'declined' && glass.decidedBy === glass.askedBy,
          byClock: glass.endedAt !== null && glass.endedBy === null,
          reason: textOf(keys, row, 'reason')!,
          ticket: textOf(keys, row, 'ticket'),
          words: textOf(keys, row, 'words'),
          can: by ? possible(glass, by, reader.role, now) : [],
        };
      });
    return { lines, alone: by !== null && by.officer && by.others === 0 };
  });
}

/** An opening whose review should have been done. */
export const isOverdue = (
  { state, reviewDue }: { state: GlassState; reviewDue: Temporal.Instant | null },
  now: Temporal.Instant,
): boolean => state === 'ended' && reviewDue !== null && Temporal.Instant.compare(reviewDue, now) < 0;

/** Each act is tried on a copy: what a page offers is what would be done. */
function possible(glass: ReturnType<typeof glassOf>, by: Acting, role: Role, now: Temporal.Instant): GlassLine['can'] {
  const acts: readonly GlassAct[] = [
    { is: 'open' },
    { is: 'decline' },
    { is: 'close' },
    { is: 'review', outcome: 'justified' },
  ];
  if (!may({ role }, 'write', 'break-glass')) return [];
  return acts.flatMap((one): GlassLine['can'] => {
    const next = step(glass, one, by, now);
    if (next === 'early') return ['waits'];
    return typeof next === 'string' ? [] : [one.is];
  });
}

/** What can be said of openings where nobody is signed in: states and times, no words. */
export async function glassStates(db: Db, clock: Clock, company: string) {
  const rows = await withTenant(db, company, (trx) => rowsOf(trx, company, most));
  const now = clock.now();
  return rows.map((row) => {
    const glass = atTime(glassOf(row), now);
    return {
      id: row.id,
      state: glass.state,
      askedBy: row.asked_by,
      askedAt: row.asked_at,
      until: iso(glass.until),
      reviewDue: iso(glass.reviewDue),
      overdue: isOverdue(glass, now),
      outcome: glass.outcome,
    };
  });
}

const iso = (at: Temporal.Instant | null): string | null => at?.toString({ smallestUnit: 'millisecond' }) ?? null;
