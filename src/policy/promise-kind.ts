// PromiseKind and Probe: what a sentence promises, what must be true, and the live check of it. Two of the house's three contracts.
import type { Language, Temporal, Text } from '#base';
import type { Message } from '#words';
import type { Policy, PolicyPromise } from './model.ts';
import type { Prose } from './text.ts';

/** The fourteen areas of the mission, in its order: 1 read … 14 backups. */
export const areas = {
  1: 'read',
  2: 'lint',
  3: 'publish',
  4: 'consent',
  5: 'collect',
  6: 'vault',
  7: 'rights',
  8: 'retention',
  9: 'registers',
  10: 'scan',
  11: 'insights',
  12: 'evidence',
  13: 'tenancy',
  14: 'backups',
} as const;
export type Area = keyof typeof areas;

/**
 * One way in which a promise is said. A segment says it when `match` fits its plain text and nothing else forbids it (texts are
 * folded first: straight quotes and dashes, letters without accents, so write `a` for ä and `s` for ß):
 * `unless` must not fit the text, `under` must fit one of the headings above it, `after` the sentence that introduces its list,
 * which `notAfter` must not fit: how a list is introduced tells more than the heading above it.
 */
export interface Saying {
  language: Language;
  match: RegExp;
  unless?: RegExp;
  under?: RegExp;
  after?: RegExp;
  notAfter?: RegExp;
  /** Only in these blocks; absent: in all but headings. */
  in?: readonly ('heading' | 'paragraph' | 'item' | 'row')[];
}

/** A kind of promise that also follows from facts: every stated fact of this list makes one. */
export interface FactSaying {
  fact: string;
  where?: (fact: never) => boolean;
}

/** A kind that a part of the text makes as a whole, whatever its words: the table of contents. */
export interface PlaceSaying {
  place: 'contents';
}

export interface PromiseKind {
  /** Kebab-case, never changed once published. */
  id: string;
  area: readonly [Area, ...Area[]];
  name: Text;
  says: readonly (Saying | FactSaying | PlaceSaying)[];
  /** Said only where a sentence promises nothing else. */
  rest?: true;
  /** What must be true for the sentence to be upheld, in plain words. */
  must: Text;
  /** `auto`: the system measures it; `attest`: a person must say so, dated and expiring; `external`: an outside register or certificate. */
  proof: 'auto' | 'attest' | 'external';
  /**
   * Of `auto`: reasons (keys of messages) for which nothing can be measured, and a person may say how it is kept instead. Whatever was
   * measured stands above their word.
   */
  vouched?: readonly string[];
}

/** A policy as it was published: immutable, one row per version. */
export interface PublishedPolicy {
  tenant: string;
  number: number;
  /** SHA-256 over the RFC 8785 text of { number, previous, source, prose, policy }. */
  sha256: string;
  previous: string | null;
  publishedAt: string;
  source: { name: string; text: string };
  prose: Prose;
  policy: Policy;
}

/** All that a probe is told: the published policy, the promise, the time. Probes reach their own room's data by closing over it. */
export interface World {
  published: PublishedPolicy;
  promise: PolicyPromise;
  now: Temporal.Instant;
}

export type State = 'upheld' | 'broken' | 'unproven';

/** A probe's answer. `because` is one sentence; `measured` are the readings it rests on, in order of weight. */
export interface Answer {
  state: State;
  because: Message;
  measured: readonly Message[];
}

/**
 * The live check of one promise kind. It must be able to answer each of the three states for a real reason.
 * It throws only on programmer errors: what cannot be reached is an answer (`unproven`, and why).
 */
export interface Probe {
  kind: string;
  ask(world: World): Promise<Answer>;
}
