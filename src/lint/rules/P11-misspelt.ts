// P11: a vendor’s name or a word that the notice turns on, misspelt.
import { vendors } from '#law';
import { fold } from '../fold.ts';
import type { Found, Rule } from '../rule.ts';
import { wordFinder } from '../word-finder.ts';

/** English words that every notice uses; of five letters and more, so that a slip does not make another word. */
const terms =
  'account accounts address addresses advertising analytics applicable applications appropriate authorities authority automatically browser companies competent complaint complaints compliance controller controllers cookies customer customers employees encryption erasure identification implemented information infrastructure legitimate marketing measures mouse necessary newsletter objection optimally organisation organisational organization organizational participation permission personal portability possibility preferences processed processing processor processors profiling protection provided provider providers purposes recipient recipients rectification registration regulation required respective restriction retention security separate service services statistics subsidiary supervisory technical telephone transferred unauthorised unauthorized website websites withdrawal'.split(
    ' ',
  );
/** Words of their own that a slip could also make. */
const realWords =
  'addressees measurers servicers browses provides muse mousse moue moused mouses adresse adresses compliant'.split(
    ' ',
  );
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** A letter left out, added or swapped with the next; never at the ends, where grammar changes words. */
function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    slips.push(before + after.slice(1), before + after[1]! + after[0]! + after.slice(2));
    for (const letter of letters) slips.push(before + letter + after);
  }
  for (const letter of letters) slips.push(word.slice(0, -1) + letter + word.at(-1)!);
  return slips;
}

/** The same, and another letter in the place of one; “Lanternfishs” too. */
const slipsOfName = (name: string): string[] => [
  ...slipsOf(name),
  `${name}s`,
  ...Array.from({ length: name.length - 1 }, (_, at) => at + 1).flatMap((at) =>
    letters.map((letter) => name.slice(0, at) + letter + name.slice(at + 1)),
  ),
];

interface Slips {
  /** What was meant, by what is written, folded. */
  terms: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
  find: (plain: string) => string[];
}
let made: Slips | null = null;

/** Made once, when first asked. */
function slips(): Slips {
  if (made) return made;
  const known = new Set([...terms, ...realWords]);
  const names = vendors
    .flatMap(({ spelling }) => [...spelling])
    .filter(([name, kind]) => kind === 'any' && /^[A-Za-z ]{6,20}$/.test(name))
    .map(([name]) => name);
  const compact = (name: string): string => name.toLowerCase().replaceAll(' ', '');
  const right = new Set([...names.map(compact), ...names.flatMap((name) => name.toLowerCase().split(' '))]);
  const ofTerms = new Map(
    terms.flatMap((term) => slipsOf(term).flatMap((slip) => (known.has(slip) ? [] : [[slip, term]]))),
  );
  const ofNames = new Map(
    names.flatMap((name) => slipsOfName(compact(name)).flatMap((slip) => (right.has(slip) ? [] : [[slip, name]]))),
  );
  made = { terms: ofTerms, names: ofNames, find: wordFinder([...ofTerms.keys(), ...ofNames.keys()]) };
  return made;
}

const genitive: ReadonlySet<string> = new Set(['de', 'nl']);

export const misspelt: Rule = {
  id: 'P11',
  article: '12(1)',
  severity: 'info',
  name: {
    en: 'Name or key word misspelt',
    fr: 'Nom ou mot clé mal écrit',
    nl: 'Naam of kernwoord verkeerd gespeld',
    de: 'Name oder Kernwort falsch geschrieben',
  },
  why: {
    en: 'A misspelt company cannot be looked up, and a notice that nobody proofread is believed less.',
    fr: 'On ne trouve pas une société mal orthographiée, et on croit moins une notice que personne n’a relue.',
    nl: 'Een verkeerd gespeld bedrijf is niet te vinden, en een tekst die niemand nalas, wordt minder geloofd.',
    de: 'Ein falsch geschriebenes Unternehmen findet man nicht, und einer Erklärung, die niemand gelesen hat, glaubt man weniger.',
  },
  repair: {
    en: 'Correct the spelling; take a company’s name from its own site.',
    fr: 'Corrigez l’orthographe ; prenez le nom d’une société sur son propre site.',
    nl: 'Verbeter de spelling; neem de naam van een bedrijf over van zijn eigen site.',
    de: 'Berichtigen Sie die Schreibweise; nehmen Sie den Namen eines Unternehmens von seiner eigenen Seite.',
  },
  examples: {
    good: [
      'We send our newsletter with Mailchimp; it provides statistics. The muse browses costumers.',
      'Wir versenden unseren Rundbrief mit Mailchimp.',
      'Wir versenden unseren Rundbrief mit Mailchimps Diensten aus unserem Laden.',
      'Our customers’ accounts are separate from those of our providers.',
    ],
    bad: [
      'We send our newsletter with Mailchmip.',
      'We keep the infomation that you give us.',
      'Nous envoyons notre lettre avec Mailchimps depuis notre boutique.',
      'Wir versenden unseren Rundbrief mit Mailschimp.',
    ],
  },
  find(reading) {
    const { terms: wrongTerms, names, find } = slips();
    const english = reading.policy.meta.language === 'en';
    const own = fold(reading.policy.controller?.name ?? '');
    const found: Found[] = [];
    for (const word of find(reading.plain)) {
      if (word.length < 5) continue;
      const term = english ? wrongTerms.get(word) : undefined;
      const meant = term ?? names.get(word);
      if (meant === undefined || own.includes(word)) continue;
      // “Hotjars”: the genitive of German and Dutch.
      if (genitive.has(reading.policy.meta.language) && word === `${fold(meant)}s`) continue;
      const whole = new RegExp(`\\b${word}\\b`);
      const line = reading.lines.find(({ plain }) => plain.includes(word) && whole.test(plain));
      const at = line ? new RegExp(`(?<![\\p{L}@.-])${word}(?![\\p{L}@]|\\.\\p{L})`, 'iu').exec(line.text) : null;
      // A vendor is written with a capital; a term inside a name or an address is none.
      if (!line || !at || (term === undefined && !/^\p{Lu}/u.test(at[0]))) continue;
      found.push({ line, range: [at.index, at.index + word.length], values: { text: at[0], meant } });
    }
    return found;
  },
};
