// What a sentence about cookies claims: from its facts first, then from its own words; what it leaves open is not judged.
import { type World, sentencesOf } from '#policy';
import { spokenOf } from '../../cookie-kinds.ts';
import type { CategoryId } from '#wire';

const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’‘]/g, "'").toLowerCase();

/** The sentence, in lower case and without accents. */
export const wordsOf = (world: World): string => folded(sentencesOf(world));

/** What one does in one's own browser is nothing that a site can keep. */
export const ofBrowser = (world: World): boolean =>
  /\b(?:your|the|web|votre|le|son|uw|de|ihr\w*|dem|den|im) ?(?:web-?)?(?:browser|navigateur)/.test(wordsOf(world));

export const ofSite = (world: World): boolean =>
  /\b(?:web ?sites?|sites?|web|pages?|cookies?|traceurs?|brows\w+|visit\w*|naviga\w+|bezoek\w*|besuch\w*|surf\w*|webseite\w*|internetseite\w*)\b/.test(
    wordsOf(world),
  );

export type Denial =
  /** No cookie at all. */
  | { what: 'all' }
  /** None for this. What is called tracking measures as well as it advertises. */
  | { what: 'kind'; kinds: readonly CategoryId[] }
  /** None but necessary ones, or none but those that are named. */
  | { what: 'others' }
  /** None before the visitor agrees. */
  | { what: 'before' }
  | { what: 'unclear' };

const before =
  /\b(?:without|before|until|unless)\b|\b(?:sans|avant)\b[^.]{0,30}\b(?:consent\w*|accord|choix|accept\w*)|\b(?:zonder|voordat|tenzij)\b|\b(?:ohne (?:ihre|deine|einwilligung|zustimmung)|bevor|erst nach|solange)\b/;
const condition = /\b(?:if|when|si|lorsque|als|wanneer|indien|wenn|falls)\b/;
const only =
  /\b(?:only|solely|exclusively|other than|uniquement|seulement|exclusivement|alleen|uitsluitend|slechts|nur|ausschliesslich|lediglich)\b/;

/** What a sentence with which cookies are denied denies. */
export function denialOf(world: World): Denial {
  const { policy } = world.published;
  const text = wordsOf(world);
  const flat =
    policy.cookieUse.some(({ id, stance }) => stance === 'none' && world.promise.facts.includes(id)) ||
    policy.statements.some(({ id, kind }) => kind === 'no-cookies' && world.promise.facts.includes(id));
  if (before.test(text)) return { what: 'before' };
  if (condition.test(text)) return { what: 'unclear' };
  if (only.test(text)) return { what: 'others' };
  const kind = kindSaid(text);
  if (
    /\btrack|\btraceurs?\b/.test(text) &&
    !/\bcookies? (?:or|and|ou|et|of|en|oder|und) track/.test(text) &&
    kind !== 'preferences'
  )
    return { what: 'kind', kinds: ['statistics', 'marketing'] };
  if (kind && kind !== 'necessary') return { what: 'kind', kinds: [kind] };
  if (/\bthird[- ]party|\btiers\b|\bderden\b|\bdritt\w*/.test(text)) return { what: 'unclear' };
  return flat || /\b(?:no|not?|never|aucun|pas|geen|kein\w*)\b/.test(text) ? { what: 'all' } : { what: 'unclear' };
}

/** What its cookies are for, as a sentence says it right at the word: “to collect data” alone names no category. */
export const kindSaid = (text: string): CategoryId | null => {
  const near =
    /(?:\S+ ){0,2}\S*(?:cookies?|traceurs?|trackers?)\b(?: (?:for|pour|de|voor|fur|zu|zur|zum) \S+(?: \S+)?)?/.exec(
      folded(text),
    )?.[0];
  return near === undefined ? null : spokenOf(near.replaceAll('-', ' '));
};
