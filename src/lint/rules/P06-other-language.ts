// P06: a sentence in another language than the text around it.
import { type Language, isLanguage, languages } from '#base';
import { formMessage } from '../form-messages.ts';
import type { Line } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

/** Small words that only one of the four languages has, folded. */
const small: Readonly<Record<Language, string>> = {
  en: 'the and of to your you with our this that for are by from which have will not when their any these been our what where has should',
  fr: 'la le les des du au ci et vous nous vos nos pour par une dans sur est sont que qui aux avec ces votre notre cette elles leur nous pas ne etre sans lorsque',
  nl: 'het een van wij uw onze voor zijn niet deze dat ons worden wordt bij naar kunnen ook als dit heeft hebben geen over zoals wanneer',
  de: 'der und wir ihre ihrer von zu mit nicht sie werden wird eine einer einen dem auf zur durch ist sind oder wenn sich uns haben kann auch',
};
const spoken = new Map<string, Language[]>();
for (const language of languages)
  for (const word of new Set(small[language].split(' '))) spoken.set(word, [...(spoken.get(word) ?? []), language]);

const fewestWords = 10;

/** Two of its own small words: then no other language can be beyond doubt. */
const ownWords = Object.fromEntries(
  languages.map((language) => {
    const unique = [...spoken].filter(([, those]) => those.length === 1 && those[0] === language).map(([word]) => word);
    const one = `\\b(?:${unique.join('|')})\\b`;
    return [language, new RegExp(`${one}.*?${one}`)];
  }),
) as Record<Language, RegExp>;

/** The language of a sentence, when it is beyond doubt: at least four of its small words, and at most one of any other. */
function languageOf(words: readonly string[]): Language | null {
  const counts: Record<Language, number> = { en: 0, fr: 0, nl: 0, de: 0 };
  for (const word of words) {
    const those = spoken.get(word);
    if (those?.length === 1) counts[those[0]!]++;
  }
  const [first, second] = languages.toSorted((a, b) => counts[b] - counts[a]);
  return counts[first!] >= Math.max(4, words.length / 6) && counts[second!] <= 1 ? first! : null;
}

export const otherLanguage: Rule = {
  id: 'P06',
  article: '12(1)',
  severity: 'warning',
  name: {
    en: 'Sentence in another language',
    fr: 'Phrase dans une autre langue',
    nl: 'Zin in een andere taal',
    de: 'Satz in einer anderen Sprache',
  },
  why: {
    en: 'Information must be intelligible to the people it is meant for; who reads the rest may not be able to read this.',
    fr: 'L’information doit être compréhensible pour ceux à qui elle s’adresse ; qui lit le reste ne lit peut-être pas ceci.',
    nl: 'Informatie moet begrijpelijk zijn voor wie ze bedoeld is; wie de rest leest, kan dit misschien niet lezen.',
    de: 'Informationen müssen für die Menschen verständlich sein, für die sie bestimmt sind; wer den Rest liest, versteht das vielleicht nicht.',
  },
  repair: {
    en: 'Translate the sentence, or publish a full version in each language.',
    fr: 'Traduisez la phrase, ou publiez une version complète dans chaque langue.',
    nl: 'Vertaal de zin, of publiceer in elke taal een volledige versie.',
    de: 'Übersetzen Sie den Satz oder veröffentlichen Sie in jeder Sprache eine vollständige Fassung.',
  },
  examples: {
    good: [
      'We keep your data for as long as the law wants it. The Autorité de protection des données may be asked by you, and the Wet bescherming persoonsgegevens is the law that was in force before.',
      'Wir löschen die Daten, wenn Sie das wünschen, und wir sagen Ihnen, was wir gelöscht haben und was nicht.',
    ],
    bad: [
      'We keep your data for as long as the law wants it, and we delete it when you ask us for that.\n\nWij bewaren uw gegevens niet langer dan nodig is voor het doel waarvoor ze aan ons zijn verstrekt.',
      'Nous conservons vos données pour la durée que la loi exige et nous les supprimons lorsque vous le demandez, sans frais pour vous.\n\nThe data will be stored by our partner in the same way as that of your own company.',
    ],
  },
  find({ lines, prose }) {
    if (!isLanguage(prose.language)) return [];
    const own = prose.language;
    const found: Found[] = [];
    let last: Line | null = null;
    for (const line of lines) {
      const language = otherThan(own, line);
      if (language === null) continue;
      // A passage of several sentences is said once.
      if (last?.index !== line.index - 1) found.push({ line, says: language });
      last = line;
    }
    return found;
  },
};

/** The language of a line that is not in the text’s own; a message of a form tells its language by itself. */
function otherThan(own: Language, { plain, block }: Line): Language | null {
  const said = block.segments.length === 1 ? formMessage(plain) : undefined;
  if (said !== undefined) return said === own ? null : said;
  if (plain.length < 45 || ownWords[own].test(plain)) return null;
  const words = plain.match(/[a-z]+/g) ?? [];
  const language = words.length < fewestWords ? null : languageOf(words);
  return language === own ? null : language;
}
