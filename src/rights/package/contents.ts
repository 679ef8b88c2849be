// What a package holds before it is written: the holdings that were asked, what each answered, and the counts that must equal what erasing finds.
import type { CollectionDescription, Relation } from '#policy';
import type { Plain } from './value.ts';

export type FieldDescription = CollectionDescription['fields'][number];

/** A file beside the data: bytes that stood in a row. */
export interface Attached {
  path: string;
  bytes: number;
}

export interface PackedRow {
  relation: Relation;
  /** How many other people stand in it too. */
  others: number;
  fields: Readonly<Record<string, Plain>>;
  /** By column; the column is null in `fields`. */
  files: Readonly<Record<string, Attached>>;
}

/** Why something is no part of a portable package (Art. 20(1) and (4) GDPR). */
export type LeftOut = 'derived' | 'third-party' | 'basis' | 'mention';

export interface Counts {
  /** Rows that were found, by what they are to the person. */
  own: number;
  shared: number;
  mention: number;
  /** Of these, rows of which nothing is in the package, because it is not portable. */
  leftOut: number;
  /** Asked, not answered yet. */
  pending: number;
  /** Erases by this identifier and cannot say whether it holds anything. */
  unseen: number;
  files: number;
}

export interface PackedCollection {
  name: string;
  /** Null: the holding found rows in what it did not describe. */
  description: CollectionDescription | null;
  counts: Counts;
  /** Described ones in their order, then others as they came to light. */
  columns: readonly string[];
  /** Columns that were left out of a portable package, each with the reason. */
  without: ReadonlyMap<string, LeftOut>;
  /** Not every packed row is the person's own. */
  mixed: boolean;
  /** `data/<holding>/<collection>`, without an ending. */
  path: string;
  /** In lots: a wait for each row would cost more than the row. */
  lots: () => AsyncGenerator<readonly PackedRow[]>;
}

/** `asked`: answered whole. `partly`: it broke off. `silent`: it could not be asked at all. `problem` is the code of the Problem. */
export interface PackedHolding {
  id: string;
  title: string;
  state: 'asked' | 'partly' | 'silent';
  problem: string | null;
  collections: readonly PackedCollection[];
}

export interface Letter {
  /** ISO 8601 instant. */
  at: string;
  from: 'person' | 'company';
  subject: string;
  text: string;
}

export interface Contents {
  holdings: readonly PackedHolding[];
  /** False: a holding could not be asked, broke off, or has not answered yet. */
  complete: boolean;
  files: readonly (Attached & { read: () => AsyncGenerator<Buffer> })[];
}

/** What is in the package, without personal data: for the request's timeline, the proof, and the test “exported = erased + kept”. */
export interface Summary {
  kind: 'access' | 'portability';
  /** ISO 8601 instant. */
  made: string;
  complete: boolean;
  /** Of the zip. */
  sha256: string;
  bytes: number;
  files: number;
  holdings: readonly {
    id: string;
    title: string;
    state: PackedHolding['state'];
    problem: string | null;
    collections: readonly ({ name: string } & Counts)[];
  }[];
}

/** Rows that stand in the package. */
export const packed = ({ own, shared, mention, leftOut }: Counts): number => own + shared + mention - leftOut;

/** Rows that were found, whether they are in the package or not. */
export const found = ({ own, shared, mention }: Counts): number => own + shared + mention;
