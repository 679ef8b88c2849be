// The language of a text, by counting the small words that every sentence needs.
import { type Language, languages } from '#base';
import type { Block } from '#policy';

const small: Readonly<Record<Language, string>> = {
  en: 'the and of to your you with our this that for are by or may from which be have will not when their any is',
  fr: 'le la les des du et vous nous vos nos pour par une dans sur est sont que qui au aux avec ces votre notre ou ce pas',
  nl: 'het een van en wij uw onze voor zijn met niet deze dat ons worden wordt door aan bij naar u op te kunnen of',
  de: 'der die das und wir ihre ihrer von zu mit nicht für sie werden wird eine einer einen den dem des im auf zur durch ist sind oder',
};
/** Word -> the languages in which it is a small word. */
const spoken: ReadonlyMap<string, readonly Language[]> = new Map(
  languages
    .flatMap((language) => small[language].split(' '))
    .map((word) => [word, languages.filter((language) => small[language].split(' ').includes(word))]),
);
const sample = 30;

/** The language with the most small words; `hint` (a tag such as “de-AT”) decides only a tie; else English. */
export function languageOf(blocks: readonly Block[], hint?: string): Language {
  const counts: Record<Language, number> = { en: 0, fr: 0, nl: 0, de: 0 };
  const segments = blocks.flatMap((block) => block.segments);
  const step = Math.max(1, Math.floor(segments.length / sample));
  for (let i = 0; i < segments.length; i += step) {
    for (const word of segments[i]!.text.slice(0, 200).toLowerCase().split(' ')) {
      for (const language of spoken.get(word) ?? []) counts[language]++;
    }
  }
  const most = Math.max(...Object.values(counts));
  const best = languages.filter((language) => counts[language] === most);
  const hinted = hint?.toLowerCase().split(/[-_]/)[0] ?? '';
  return best.find((language) => language === hinted) ?? best[0]!;
}
