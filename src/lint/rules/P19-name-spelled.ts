// P19: the company’s own name in several spellings.
import { everyMatch } from '#base';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

export const nameSpelled: Rule = {
  id: 'P19',
  article: '12(1)',
  severity: 'info',
  name: {
    en: 'Own name in several spellings',
    fr: 'Propre nom écrit de plusieurs façons',
    nl: 'Eigen naam op meer manieren gespeld',
    de: 'Eigener Name verschieden geschrieben',
  },
  why: {
    en: 'The reader wonders whether two companies are meant, and search finds only one of the spellings.',
    fr: 'Le lecteur se demande s’il s’agit de deux sociétés, et la recherche ne trouve qu’une des graphies.',
    nl: 'De lezer vraagt zich af of twee bedrijven bedoeld zijn, en zoeken vindt maar één van de spellingen.',
    de: 'Man fragt sich, ob zwei Unternehmen gemeint sind, und die Suche findet nur eine der Schreibweisen.',
  },
  repair: {
    en: 'Choose one spelling, as in the register, and use it throughout.',
    fr: 'Choisissez une graphie, celle du registre, et gardez-la partout.',
    nl: 'Kies één spelling, die van het register, en gebruik die overal.',
    de: 'Wählen Sie eine Schreibweise, die des Registers, und bleiben Sie dabei.',
  },
  examples: {
    good: [
      'We know that that lamp is yours. You you had had it. Ook mag je je lamp houden.',
      '# QUARTZMOOR LTD\n\nThe controller is Quartzmoor Ltd, 4 Kiln Lane, Otley. Quartzmoor sells lamps at quartzmoor.example.',
    ],
    bad: [
      'We keep the letters of the the people of Otley.',
      'The also lamp of the shop is mended.',
      'The controller is QUARTZMOOR Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom.\n\nWe measure how Quartzmoor is used.',
      'Verantwortlich ist die QUARZMOOR GmbH, Am Speicher 4, 20457 Hamburg.\n\nWir messen, wie Quarzmoor genutzt wird.',
      'Le responsable du traitement est COLVERT SARL, 3 rue Haute, L-4999 Colvert.\n\nNous mesurons l’usage de Clovert, pardon, de Colvert Boutique.',
      'De verwerkingsverantwoordelijke is MOLENKANT BV, Molenpad 3, 9000 Gent.\n\nWij meten hoe Molenkant wordt gebruikt.',
    ],
  },
  find: (reading) => [...spellings(reading), ...garbled(reading)],
};

function spellings(reading: LintReading): Found[] {
  const name = reading.policy.controller?.name.split(/\s+/)[0] ?? '';
  if (!/^\p{L}{4,}$/u.test(name)) return [];
  if (!isWrittenTwoWays(reading.raw, name)) return [];
  const any = new RegExp(`(?<![\\p{L}\\d@./_-])${escaped(name)}(?![\\p{L}\\d@_-]|\\.\\p{L})`, 'giu');
  const spellings = spellingsOf(reading, any);
  const [first, second] = spellings;
  if (!first || !second) return [];
  return [{ line: first[1], against: second[1], values: { one: first[0], other: second[0] } }];
}

/** Whether capitals differ somewhere: quicker than the expression, which is made for each text. */
function isWrittenTwoWays(text: string, name: string): boolean {
  const [lower, small] = [text.toLowerCase(), name.toLowerCase()];
  const first = lower.indexOf(small);
  const spelling = text.slice(first, first + small.length);
  for (let at = lower.indexOf(small, first + 1); at > 0; at = lower.indexOf(small, at + 1))
    if (!text.startsWith(spelling, at)) return true;
  return false;
}

/** A word twice, from its beginning; capitals are names. */
const doubled = /(?<![\p{L}\d'’.-])(\p{Ll}{1,14}) \1(?![\p{L}\d'’.-])/uy;
/** What grammar doubles. */
const rightly = /^(?:that|had|vous|nous|die|der|das|sie|ihr|je|ze|er|het|dat|en|is|wie|was|ha|so)$/;
/** An article before what is no noun. */
const noNoun = /\b[Tt]he (?:also|will be|is|are|you|we|they) \p{Ll}/u;

function garbled({ raw, lines, policy }: LintReading): Found[] {
  const wrong = doublings(raw);
  const odd = policy.meta.language === 'en' ? noNoun.exec(raw)?.[0] : undefined;
  const [first] = odd === undefined ? wrong : [odd, ...wrong];
  const line = first === undefined ? undefined : lines.find(({ text }) => text.includes(first));
  if (first === undefined || !line || line.segment.runs?.some(({ code }) => code)) return [];
  const at = line.text.indexOf(first);
  return [{ line, range: [at, at + first.length], says: 'garbled', values: { text: first } }];
}

/** Words that stand twice in a row, with the space between them. Nearly all spaces are told by the letters behind and before them. */
function doublings(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32 && at > from && text.charCodeAt(from) === text.charCodeAt(at + 1)) {
      doubled.lastIndex = from;
      const [whole, word] = doubled.exec(text) ?? [];
      if (whole && !rightly.test(word!)) found.push(whole);
    }
    if (!mayBeInWord(unit)) from = at + 1;
  }
  return found;
}

/** Letters, digits, and what joins them. */
const mayBeInWord = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 48 && unit <= 57) ||
  unit === 39 ||
  unit === 45 ||
  unit === 46 ||
  (unit >= 0xc0 && unit < 0x2000) ||
  unit === 0x2019 ||
  unit >= 0x2c00;

/** How the name is written in sentences, each with its first line; titles and shouted lines are set in capitals by custom. */
function spellingsOf({ lines, raw }: LintReading, any: RegExp): (readonly [string, Line])[] {
  if (new Set(raw.match(any)).size < 2) return [];
  const found = new Map<string, Line>();
  for (const line of lines) {
    if (line.block.kind === 'heading' || line.block.kind === 'row' || !/\p{Ll}/u.test(line.text)) continue;
    for (const [spelling] of everyMatch(line.text, any))
      if (!found.has(spelling) && /^\p{Lu}/u.test(spelling)) found.set(spelling, line);
  }
  return [...found];
}
