// The language of a text, by counting the small words that every sentence needs.
import { type Language, isLanguage, languages } from '#base';
import type { Block } from '#policy';

const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the and of to your you with our this that for are by or may from which be have will not when their any is'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les des du et vous nous vos nos pour par une dans sur est sont que qui au aux avec ces votre notre ou ce pas'.split(
      ' ',
    ),
  ),
  nl: new Set(
    'het een van en wij uw onze voor zijn met niet deze dat ons worden wordt door aan bij naar u op te kunnen of'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und wir ihre ihrer von zu mit nicht für sie werden wird eine einer einen den dem des im auf zur durch ist sind oder'.split(
      ' ',
    ),
  ),
};

const enough = 4000;

/** The language with the most small words; `hint` (a tag such as “de-AT”) decides only a tie; else English. */
export function languageOf(blocks: readonly Block[], hint?: string): Language {
  const counts: Record<Language, number> = { en: 0, fr: 0, nl: 0, de: 0 };
  let seen = 0;
  for (const block of blocks) {
    for (const { text } of block.segments) {
      for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
        for (const language of languages) if (smallWords[language].has(word)) counts[language]++;
        seen++;
      }
    }
    if (seen > enough) break;
  }
  const most = Math.max(...languages.map((language) => counts[language]));
  const best = languages.filter((language) => counts[language] === most);
  const hinted = hint?.toLowerCase().split(/[-_]/)[0] ?? '';
  return best.find((language) => language === hinted) ?? (most === 0 && isLanguage(hinted) ? hinted : best[0]!);
}
