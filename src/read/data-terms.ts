// Data terms: how policies name categories of personal data, with DPV 2.3 ids (namespace `pd`), language by language.
import type { Language } from '#base';
import { german } from './data-terms/de.ts';
import { english } from './data-terms/en.ts';
import { french } from './data-terms/fr.ts';
import { dutch } from './data-terms/nl.ts';

/** `provided` by the person, `observed` while they use something, `derived` from other data. */
export type DataMode = 'provided' | 'observed' | 'derived';

/**
 * DPV id or null, usual mode, phrases separated by commas. Plurals in -s and upper case need no phrase of their own; `~` stands
 * for “of”, “of the”, “of your” and the like in the language of the list.
 */
export type DataTerm = readonly [dpv: string | null, mode: DataMode, phrases: string];

/** Ids that stand for nearly the same thing: of one sentence they make one item. */
export const behaviour: ReadonlySet<string> = new Set([
  'pd:BrowsingBehaviour',
  'pd:BrowserHistory',
  'pd:LinkClicked',
  'pd:Interaction',
  'pd:ServiceConsumptionBehaviour',
  'pd:Tracking',
]);

export const dataTerms: Readonly<Record<Language, readonly DataTerm[]>> = {
  en: english,
  fr: french,
  nl: dutch,
  de: german,
};
