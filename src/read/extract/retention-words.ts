// Retention, how it is worded: verbs of keeping and deleting, events that start a clock, criteria; one table a language.
import type { Language } from '#base';
import type { Policy } from '#policy';
import { dutch } from './retention-words/nl.ts';
import { english } from './retention-words/en.ts';
import { french } from './retention-words/fr.ts';
import { german } from './retention-words/de.ts';

type Trigger = NonNullable<Policy['retention'][number]['trigger']>;

export interface RetentionWords {
  /** Keeping, deleting, periods of storage. */
  keeps: RegExp;
  /** Periods that are no storage: answers, notices, intervals, ages, prices. */
  other: RegExp;
  /** “until …” that ends the storage at an event. */
  until: RegExp;
  /** “for the duration of …”, “as long as …”: a state whose end starts the clock. */
  during: RegExp;
  /** “or”, between two ends. */
  or: RegExp;
  longest: RegExp;
  /** Right after a period: some event starts it, of whatever kind. */
  starts: RegExp;
  /** Data that goes when its person asks for it; not the right to ask. */
  onRequest: RegExp;
  /** A measure without a date: “as long as necessary”, “as required by law”. */
  criterion: RegExp;
  /** “as long as the page exists”: a state that starts no clock we know. */
  lasts: RegExp;
  /** Data goes when it is needed no more; the right to have it erased is said in the same words. */
  unneeded: RegExp;
  /** “deleted when …”: the event that ends the storage, and whether the sentence deletes. */
  upon: RegExp;
  deletes: RegExp;
  hold: RegExp;
  erased: RegExp;
  anonymised: RegExp;
  archived: RegExp;
  /** Data that is observed: its clock starts when it is taken in. */
  observed: RegExp;
  /** The subject of an active sentence (“We keep X for”) and of a passive one (“X is kept”). */
  active: RegExp;
  passive: RegExp;
  /** Articles and possessives before a subject. */
  article: RegExp;
  anyData: string;
  triggers: readonly (readonly [Trigger, RegExp])[];
}

export const retentionWords: Readonly<Record<Language, RetentionWords>> = {
  en: english,
  fr: french,
  nl: dutch,
  de: german,
};
