// P04: signs of the workshop that readers should never see: markup, editors’ notes, doubled commas, a bracket without its other half.
import { everyMatch } from '#base';
import { matchesIn } from '../matches.ts';
import type { Line } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

const tag =
  /<\/?(?:a|b|br|div|em|h[1-6]|hr|i|img|li|ol|p|span|strong|table|t[dhr]|u|ul|font|script|style)(?:\s[^<>]{0,200})?\/?>/giu;
const entity =
  /&(?:nbsp|amp|quot|lt|gt|#\d{2,5}|#x[\da-f]{2,4}|[lr]squo|[lr]dquo|ndash|mdash|[aeiou](?:uml|acute|grave));/giu;
const markdown = /(?<![*\w])\*\*(?=\S)[^*\n]{1,120}\*\*(?!\*)|\\[*_#[\]]|\]\((?:https?:|\/|#|mailto:)|\{#[\w-]+\}/gu;
const note =
  /\[(?:note|nb|comment|editor|ed\.|drafting|legal|check|delete|review|confirm|opmerking|noot|nakijken|checken|remarque|à v[ée]rifier|Anm(?:erkung|\.)|Hinweis|pr[üu]fen)\b[^\][\n]{0,120}\]|<!--|-->/giu;
/** Marks that their reader did not take for any: bold and struck-out with a space inside, blocks and styles of a site builder. */
const leftMarks =
  /(?<=^|\s)[_*~]{1,6}(?: [_*~]{1,6})+(?=\s|$)|(?<=^|\s)\*\*(?=\s\p{L})|(?<=^|\s)__ (?=\p{Lu})|^::[\w-]*(?=\s|$)|\{(?:style|class)=["'][^{}]*\}/gu;
/** A note to a colleague, or a name of the template: “[Anna: check this]”, “[the Organisation]”. */
const toColleague = /\[\p{Lu}\p{Ll}+: [^\][\n]{8,120}\]|\[the \p{Lu}\p{Ll}+\]/gu;
const commas = /,\s?,(?!,)|;\s?;|,\s?;/gu;
const everywhere = [tag, entity, note, toColleague, commas];

/** A star that nothing refers to, or a closing bracket that nothing opened. */
const lone = /^\*(?=\p{Lu})(?=[^*]*$)|(?<=^[^[\]]*\p{L})\](?![^\s.,;:])/gu;
/** So many lines with whole marks: the file is Markdown under another name, and no reader sees them. */
const isMarkup = 5;

/** What every one of them needs. */
const possible = /[<&[\]*\\#_~]|-->|[,;] ?[,;]|^::|\{(?:style|class)=/m;

export const straySigns: Rule = {
  id: 'P04',
  article: '12(1)',
  severity: 'warning',
  name: {
    en: 'Stray sign or markup',
    fr: 'Signe ou balise égarés',
    nl: 'Verdwaald teken of opmaakcode',
    de: 'Verirrtes Zeichen oder Auszeichnung',
  },
  why: {
    en: 'Signs that belong in the editor show on the page; often words were lost with them.',
    fr: 'Des signes qui relèvent de l’éditeur apparaissent sur la page ; souvent des mots ont disparu avec eux.',
    nl: 'Tekens uit de redactie staan op de pagina; vaak zijn er woorden mee verdwenen.',
    de: 'Zeichen aus der Werkstatt stehen auf der Seite; oft gingen mit ihnen Wörter verloren.',
  },
  repair: {
    en: 'Remove the sign and read the sentence again: is a word missing?',
    fr: 'Supprimez le signe et relisez la phrase : manque-t-il un mot ?',
    nl: 'Haal het teken weg en lees de zin opnieuw: mist er een woord?',
    de: 'Entfernen Sie das Zeichen und lesen Sie den Satz noch einmal: Fehlt ein Wort?',
  },
  examples: {
    good: [
      'We keep *some* things (orders, for instance) and delete **others**. a) logs, b) mails.',
      'Write to <help@quartzmoor.example> or look at <https://quartzmoor.example/help>.',
      'The law (Article 6 GDPR) allows this: 1) for a contract; 2) with consent; and so on, etc.',
      'Fish & chips cost 3 < 4 pounds.',
    ],
    bad: [
      '## Kept\n\nWe keep letters for a year. _ ** Your rights **_ and more of it.',
      'We sell lamps. [Anna: please ask the agency for a better word]',
      '::page-header\n\nWe sell lamps and mend them.',
      'Quartzmoor Ltd [the Company] sells lamps.',
      'We use it for billing, , and for the improvement of the service.',
      'Please read the <strong>whole</strong text>. We mean it.</p>',
      'Terms &amp;amp; conditions apply.',
      'We delete it after a year [check with legal whether this is right].',
      'Quartzmoor Ltd, 4 Kiln Lane, Otley], sells lamps.',
      '*Functional lamps – Quartzmoor lights your way with them.',
      'Some of it (for example the logs is kept for longer.',
    ],
  },
  find({ lines, prose, raw }) {
    const few = possible.test(raw) ? lines.filter((line) => possible.test(line.text)) : [];
    const marked = prose.format === 'text' ? few.filter(({ text }) => text.search(markdown) !== -1).length : 0;
    const stars = raw.includes('*') && /\p{L}\*(?!\*)/u.test(raw) ? everywhere : [...everywhere, lone];
    const expressions = marked > 0 && marked < isMarkup ? [...stars, markdown] : stars;
    const found = few.flatMap((line): Found[] => {
      const [first] = matchesIn(line.text, expressions);
      return first ? [{ line, range: first, values: { sign: line.text.slice(...first) } }] : [];
    });
    return [...found, ...marksLeft(few, found), ...loneBrackets(lines)];
  },
};

const shortRest = 40;

/** One line for all: the one with most of them. */
function marksLeft(few: readonly Line[], found: readonly Found[]): Found[] {
  let worst: Found | null = null;
  let most = 0;
  for (const line of few) {
    if (found.some((one) => one.line === line)) continue;
    const ranges = matchesIn(line.text, [leftMarks]);
    const signs = ranges.reduce((sum, [start, end]) => sum + end - start, 0);
    if (signs <= most || !/\p{L}/u.test(line.text)) continue;
    most = signs;
    const [start, end] = ranges[0]!;
    // A short rest is the heading that the marks were meant for.
    const range = [start, line.text.length - end > shortRest ? end : line.text.length] as const;
    worst = { line, range, values: { sign: line.text.slice(start, end).trim() } };
  }
  return worst ? [worst] : [];
}

/** An opening bracket that its block, and the block after it, never close. A closing one alone counts a list: “a)”. */
function loneBrackets(lines: readonly Line[]): Found[] {
  const found: Found[] = [];
  let open: { line: Line; at: number } | null = null;
  for (const line of lines) {
    if (open && line.blockIndex > open.line.blockIndex + 1) {
      found.push({ line: open.line, range: [open.at, open.at + 1], says: 'bracket' });
      open = null;
    }
    if (!/[()]/.test(line.text)) continue;
    for (const { index, 0: sign } of everyMatch(line.text, /[()]/g)) {
      if (sign === ')') open = null;
      else if (
        !/^\(\s?(?:$|[-'’])/.test(line.text.slice(index, index + 3)) &&
        !/[:;]-?$/.test(line.text.slice(0, index))
      )
        open ??= { line, at: index };
    }
  }
  if (open) found.push({ line: open.line, range: [open.at, open.at + 1], says: 'bracket' });
  return found;
}
