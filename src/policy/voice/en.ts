// English: “I”, “my”, “me”.
import { type Change, type Speech, cased } from './speech.ts';

/** No numeral: “Annex I”, “Part I”, “Charles I”, “I. Scope”. */
const self = String.raw`(?<!\b(?:Annex|Appendix|Article|Book|Chapter|Class|Part|Phase|Section|Schedule|Title|Type)\s)\bI\b(?![.):])`;
const first = /(?:^|[.!?:]["')\]]*\s+|[•–—*-]\s)["'(]*$/;

const spoken = new RegExp(
  String.raw`${self}['’](?:m|ve|ll|d)\b|${self}\s(?:am|was)\b|\b(?:[Aa]m|[Ww]as)\s${self}|${self}|\b[Mm](?:y|e|ine|yself)\b`,
  'g',
);
const plurals: Readonly<Record<string, string>> = {
  i: 'we',
  "i'm": "we're",
  "i've": "we've",
  "i'll": "we'll",
  "i'd": "we'd",
  'i am': 'we are',
  'i was': 'we were',
  'am i': 'are we',
  'was i': 'were we',
  my: 'our',
  mine: 'ours',
  myself: 'ourselves',
  me: 'us',
};

export const en: Speech = {
  one: new RegExp(String.raw`${self}(?:['’](?:m|ve|ll|d)|\s+[a-z]+)\b`),
  more: /\b[Ww]e(?:['’](?:re|ve|ll|d)|\s+[a-z]+)\b/,
  any: /\bI\b|\b[Mm](?:e|y|ine|yself)\b/,
  you: /\byour?\b/i,
  changes(text) {
    const found: Change[] = [];
    for (const { 0: word, index } of text.matchAll(spoken)) {
      const plural = plurals[word.toLowerCase().replace('’', "'").replace(/\s+/, ' ')];
      if (plural === undefined) continue;
      const capital = word.startsWith('I') ? first.test(text.slice(0, index)) : /^[A-Z]/.test(word);
      found.push([index, index + word.length, capital ? cased('A', plural) : plural]);
    }
    return found;
  },
};
