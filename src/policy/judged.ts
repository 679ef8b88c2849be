// What a field says was judged about somebody by a machine: a profile (score, segment), or a decision; by its category, else by its name.
import { kindsOf } from './categories.ts';

/** Values in one field that sort, score or profile people (Art. 4(4) GDPR), counted. */
export interface ProfilesKept {
  /** `table.column`, or `type.field`. */
  place: string;
  kept: number;
  /** Facts of the policy for which it is kept; empty: nothing says it. */
  purposes: readonly string[];
  /** False: only its name speaks for it. */
  sure: boolean;
}

/** Decisions in one field that tells who or what made them (Art. 22 GDPR), counted. */
export interface DecisionsKept {
  place: string;
  /** By a machine, and no person looked at it. */
  alone: number;
  /** By a machine, and a person looked at it. */
  reviewed: number;
  /** By a person. */
  people: number;
  sure: boolean;
}

export interface Judged {
  profiles: readonly ProfilesKept[];
  decisions: readonly DecisionsKept[];
}

/** How a field judges people. Null: it does not. */
export interface Judging {
  what: 'profile' | 'decision';
  sure: boolean;
}

/** DPV's term for processing that decides by itself: `category` of a column that tells such decisions. */
export const decidesAlone = 'dpv:AutomatedDecisionMaking';

const profiles = ['pd:Profile', 'pd:CreditScore', 'pd:CreditWorthiness'];

const scored =
  'churn|propensity|lookalike|rfm|persona|affinity|lead|credit|bonity|bonitat|kredit|krediet|risk|risque|risico|risiko|fraud|fraude|betrug|engagement|loyalty';
const people = 'customer|client|user|audience|marketing|kunden|klant|klanten|doelgroep|zielgruppen';
const named = {
  profile: new RegExp(
    `_(?:(?:${scored})_?scor(?:e|es|ing)|scor(?:e|es)_(?:${scored})|scoring|churn_(?:risk|probability)|propensity|lookalike|rfm|(?:${people})_?segments?|segment_(?:${people})|clv|cltv|customer_lifetime_value|klantprofiel|kundenprofil|profil_client)_`,
  ),
  decision:
    /_(?:auto(?:mated|matic|matically)?_?(?:decisions?|decided|approved|rejected|declined|denied|refused)|(?:decided|approved|rejected|declined)_automatically|(?:decision|decided)_(?:auto|automated|automatically)|decision_(?:engine|source|maker)|decided_by|automatische_entscheidung|automatisch_entschieden|entschieden_(?:von|durch)|geautomatiseerd_besluit|besloten_door|decision_automatisee|decide_par)_/,
};
const maker = /_(?:decision_(?:engine|source|maker)|decided_by|entschieden_(?:von|durch)|besloten_door|decide_par)_/;
const review =
  /_(?:review(?:ed)?_(?:by|at|on)|reviewer|(?:human|manual)_review(?:ed)?|over(?:ridden|ruled)_(?:by|at)|gepruft_(?:von|am)|nachgepruft|herbeoordeeld(?:_door)?|beoordeeld_door|revu_(?:par|le)|reexamine(?:_par|_le)?)_/;

/** `leadScore`, `LEAD-SCORE` and `lead_score` are `_lead_score_`. */
const plain = (name: string): string =>
  `_${name
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1_$2')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '_')}_`;

/** `category` null: somebody said that it tells nothing about a person; undefined: nobody said anything. */
export function judgingOf(name: string, category: string | null | undefined): Judging | null {
  if (category === null) return null;
  if (category === decidesAlone) return { what: 'decision', sure: true };
  if (category !== undefined && profiles.some((one) => kindsOf(category).has(one)))
    return { what: 'profile', sure: true };
  const words = plain(name);
  if (named.decision.test(words)) return { what: 'decision', sure: false };
  return named.profile.test(words) ? { what: 'profile', sure: false } : null;
}

/** Whether a field says by its name that a person looked at a decision: `reviewed_by`. */
export const recordsReview = (name: string): boolean => review.test(plain(name));

const nothing = /^\s*(?:|0|no?|non|nee|nein|false|f|off|none|pending)\s*$/i;
const byMachine = /\b(?:auto\w*|system\w*|systeem|machine|maschine\w*|algorith?m\w*|model\w*|engine|rules?|bot)\b/i;
const byPerson =
  /\b(?:manual\w*|manuell\w*|manuel\w*|handmatig|human|person\w*|personne|mensch\w*|mens|humain\w*|staff|employee|agent|clerk)\b/i;

/** Who decided by this value. Null: no decision. Where the name asks who it was, only a word for a machine is one. */
export function deciderOf(name: string, value: unknown): 'machine' | 'person' | null {
  if (value === null || value === undefined || value === false || value === 0 || value === 0n) return null;
  const text = typeof value === 'string' ? value.replaceAll('_', ' ') : 'given';
  if (nothing.test(text)) return null;
  if (byMachine.test(text)) return 'machine';
  if (byPerson.test(text) || maker.test(plain(name))) return 'person';
  return 'machine';
}
