// What the console's pages about consent ask for, each for one company.
import type { Clock, Language } from '#base';
import type { Ledger } from '#ledger';
import type { Db } from '#store';
import type { Caller, Vault } from '#vault';
import { type RecordedChoice, type Wanted, choiceById, choicesBefore } from '../choices.ts';
import type { HeldBackTally } from '../held-back-days.ts';
import { sitesOf } from '../sites.ts';
import { choicesNamed, noteLooked, trailOf } from './browse.ts';
import { type DayCount, dayCounts } from './counts.ts';
import { type Wished, exportOf } from './export.ts';
import type { Part } from './export-lines.ts';
import { type HeldLine, heldBackSince } from './held.ts';
import { type KeptShown, keptShown } from './kept.ts';
import { type ProvenChoice, provenChoice } from './proof.ts';
import { wordsOf } from './shown-words.ts';

/** `company` is the id of a tenant; days are ISO dates, UTC; `choice` is a public id. */
export interface ConsentDesk {
  /** From the first day to the last, both included. */
  counts(company: string, first: string, last: string): Promise<readonly DayCount[]>;
  /** Newest first. Of those that are linked to a person the look is written down before they are handed out. */
  choices(caller: Caller, wanted: Wanted): Promise<readonly RecordedChoice[]>;
  /** The id of the one choice whose id begins so; null: none, or several. */
  named(company: string, beginning: string): Promise<string | null>;
  /** Files for an authority, with their words in this language, made while they are read, and written down; null: there is no such choice. May throw Problem `consent.export`. */
  exported(caller: Caller, wished: Wished, language: Language): Promise<AsyncGenerator<Part> | null>;
  /** What was held back since a day (ISO date) on, by host, most often first; `site` empty: on all. And the sites of the company. */
  heldBack(
    company: string,
    since: string,
    site: string,
  ): Promise<{ lines: readonly HeldLine[]; sites: readonly string[] }>;
  /** What this choice was made on; null when it, or that, is not there. */
  shown(company: string, id: string): Promise<KeptShown | null>;
  /** One choice with its proof and its trail; null when this company has none. A look at a linked one is written down. */
  choice(caller: Caller, id: string): Promise<ChoiceSeen | null>;
}

export interface ChoiceSeen extends ProvenChoice {
  /** What was shown, in words, a line each; and whether there are pictures of it. */
  words: readonly string[];
  pictured: boolean;
  /** Newest first, the choice itself among them. */
  trail: readonly RecordedChoice[];
  /** Ids of people who linked one of them to themselves. */
  linked: readonly string[];
}

export interface ConsentDeskHouse {
  db: Db;
  clock: Clock;
  ledger: Ledger;
  vault(): Promise<Vault>;
  /** Counts that are still in memory. */
  tally: Pick<HeldBackTally, 'flush'>;
}

export function consentDesk(house: ConsentDeskHouse): ConsentDesk {
  const { db, clock } = house;
  return {
    counts: (company, first, last) => dayCounts(db, company, first, last, clock),
    async choices(caller, wanted) {
      const found = await choicesBefore(db, caller.tenant, wanted);
      await noteLooked(
        house,
        caller,
        'read',
        found.map(({ id }) => id),
      );
      return found;
    },
    async named(company, beginning) {
      const found = await choicesNamed(db, company, beginning);
      return found.length === 1 ? found[0]!.id : null;
    },
    async heldBack(company, since, site) {
      await house.tally.flush();
      const [lines, registered] = await Promise.all([heldBackSince(db, company, since, site), sitesOf(db, company)]);
      return { lines, sites: registered.map(({ origin }) => origin) };
    },
    exported: (caller, wished, language) => exportOf(house, caller, wished, [language]),
    async shown(company, id) {
      const choice = await choiceById(db, company, id);
      return choice && keptShown(db, company, choice.policy, choice.texts);
    },
    async choice(caller, id) {
      const choice = await choiceById(db, caller.tenant, id);
      if (!choice) return null;
      const trail = await trailOf(db, caller.tenant, id);
      const linked = await noteLooked(
        house,
        caller,
        'read',
        trail.map((one) => one.id),
      );
      const proven = await provenChoice(house, caller.tenant, choice);
      const kept = await keptShown(db, caller.tenant, choice.policy, choice.texts);
      const words = kept === null ? [] : wordsOf(kept.layers);
      return {
        ...proven,
        words,
        pictured: kept?.pictures !== null && kept !== null,
        trail,
        linked: [...new Set([...linked.values()].flat())],
      };
    },
  };
}
