// P07: the same sentence twice.
import { type Candidate, gravest } from '../gravest.ts';
import type { Line } from '../reading.ts';
import { wordCount } from '../shape.ts';
import type { Rule } from '../rule.ts';

const fewestWords = 8;
/** Said of each purpose or recipient anew, as it must be. */
const formula =
  /\b(?:rechtsgrundlage|legal (?:basis|grounds?)|base (?:juridique|legale)|(?:rechts)?grondslag|art(?:icle|ikel|\.)? ?\d+|privacy policy|privacy notice|datenschutzerklarung|datenschutzhinweise|politique de confidentialite|privacy-?verklaring|privacybeleid|einwilligung (?:\w+ ){0,3}(?:abgefragt|widerr\w+))\b/;

export const repeated: Rule = {
  id: 'P07',
  article: '–',
  severity: 'info',
  name: { en: 'Sentence repeated', fr: 'Phrase répétée', nl: 'Zin herhaald', de: 'Satz wiederholt' },
  why: {
    en: 'What stands twice is changed once: the two drift apart and then contradict each other.',
    fr: 'Ce qui figure deux fois n’est modifié qu’une fois : les deux divergent puis se contredisent.',
    nl: 'Wat er twee keer staat, wordt één keer gewijzigd: daarna spreken de twee elkaar tegen.',
    de: 'Was zweimal dasteht, wird einmal geändert: Dann widersprechen sich die beiden.',
  },
  repair: {
    en: 'Keep the sentence in one place and refer to it from the other.',
    fr: 'Gardez la phrase à un seul endroit et renvoyez-y depuis l’autre.',
    nl: 'Laat de zin op één plek staan en verwijs er vanaf de andere naar.',
    de: 'Lassen Sie den Satz an einer Stelle stehen und verweisen Sie von der anderen darauf.',
  },
  examples: {
    good: [
      'Rechtsgrundlage dafür ist der Vertrag mit Ihnen, Art. 6 Abs. 1 lit. b DSGVO.\n\n## Briefe\n\nRechtsgrundlage dafür ist der Vertrag mit Ihnen, Art. 6 Abs. 1 lit. b DSGVO.',
      'Please write to us.\n\nPlease write to us.',
      'We delete the logs of our web server after thirty days.\n\nWe delete the logs of our mail server after thirty days.',
    ],
    bad: [
      'We delete letters of our customers after ten days.\n\n## Letters\n\nWe delete letters of our customers after ten days.',
      'We delete the logs of our web server after thirty days.\n\n## Logs\n\nWe delete the logs of our web server after thirty days.',
    ],
  },
  find(reading) {
    const found: Candidate[] = [];
    let last: Line | null = null;
    for (const line of reading.lines) {
      if (line.segment.id.endsWith('-1') || line.block.kind === 'heading' || line.block.kind === 'row') continue;
      // What is said of one thing in a list may be said of the next.
      if (line.block.kind === 'item' && line.block.depth > 1) continue;
      if (wordCount(line.text) < fewestWords || formula.test(line.plain)) continue;
      const first = reading.line(line.segment.id.replace(/-\d+$/, '-1'));
      // A repeated block is said once.
      if (first && last?.index !== line.index - 1)
        found.push({ found: { line, against: first }, weight: wordCount(line.text) });
      last = line;
    }
    for (const line of reading.lines) {
      const before = reading.lines[line.index - 1];
      if (before && before.block === line.block && line.block.kind !== 'heading' && isSaidAnew(before, line))
        found.push({ found: { line, against: before }, weight: wordCount(line.text) });
    }
    return gravest(reading, found);
  },
};

/** The sentence before once more, with or without a few words. */
function isSaidAnew(before: Line, line: Line): boolean {
  const [short, long] = [before.plain.match(wordsOf) ?? [], line.plain.match(wordsOf) ?? []].toSorted(
    (a, b) => a.length - b.length,
  );
  const more = long!.length - short!.length;
  if (short!.length < fewestAnew || more === 0 || more > mostMore) return false;
  let at = 0;
  for (const word of long!) if (word === short![at]) at++;
  return at === short!.length && !long!.some((word) => negation.has(word));
}
const wordsOf = /[a-z\d]+/g;
const fewestAnew = 12;
const mostMore = 5;
/** A word that turns the sentence round. */
const negation: ReadonlySet<string> = new Set(
  'not no never ne pas jamais niet geen nooit nicht kein keine nie'.split(' '),
);
