// What a kind of security event is: one file that finds it, in what the house has already written down.
import type { Temporal } from '#base';
import type { ReadEntry, Said } from '#ledger';
import type { Severity, TenantDb } from '#store';
import type { OpenedHour } from '../opens.ts';

/** What a search may look at. It must find the same again: what was found before is known by its key. */
export interface Watched {
  trx: TenantDb;
  tenant: string;
  /** Whether the sign-in pages are this company's: what happens before anybody is known belongs to it. */
  home: boolean;
  now: Temporal.Instant;
  /** Rows from this instant on, a little before the last search. */
  since: Temporal.Instant;
  /** Entries of the ledger that came since the last search. */
  entries: readonly ReadEntry[];
  /** Accesses of the last 30 days by hour; empty while there is no log of them. */
  hours: readonly OpenedHour[];
}

export interface Found {
  /** What makes it this one and no other: ids and hours, at most 200 characters, no personal data. */
  key: string;
  /** When it happened, ISO. */
  at: string;
  /** `severe`: officers get a mail. */
  severity: Severity;
  /** The member whom it concerns. */
  staff?: string | null;
  /** Numbers, ids and codes that the page shows. */
  about?: Said;
}

export interface SecurityKind {
  /** Kebab-case, never changed. Its words are `title-`, `means-` and `do-` in `#words` security. */
  id: string;
  find(watched: Watched): Found[] | Promise<Found[]>;
}

/** A kind that is a kind of entry in the ledger. */
export const ofEntries =
  (kinds: readonly string[], finding: (entry: ReadEntry) => Omit<Found, 'key' | 'at'>): SecurityKind['find'] =>
  ({ entries }) =>
    entries
      .filter(({ kind }) => kinds.includes(kind))
      .map((entry) => ({ key: entry.id, at: entry.at, ...finding(entry) }));

/** A text of an entry's data; null where it has none. */
export const textIn = ({ data }: ReadEntry, name: string): string | null => {
  const value = data[name];
  return typeof value === 'string' ? value : null;
};
