// D18: the text promises something on this very page that is not there: a log of versions, a list, a link.
import type { Line, LintReading } from '../reading.ts';
import { type Spoken, saying } from '../saying.ts';
import type { Found, Rule } from '../rule.ts';

const thing =
  /\b(?:log|logs|archives?|list|history|record|overview|changelog|(?:earlier|previous|older|former|past) (?:versions?|(?:privacy )?polic(?:y|ies)|notices?)|liste|historique|versions? (?:anterieures?|precedentes?)|lijst|archief|overzicht|geschiedenis|(?:eerdere|vorige|oudere) versies?|verzeichnis|archiv|ubersicht|(?:fruhere|altere|vorherige) (?:versionen|fassungen))\b/;
const below: Spoken = {
  en: /\b(?:(?:in the |the )?(?:\w+ )?(?:log|archive|list|history|record|overview|changelog|versions?|polic(?:y|ies))\b.{0,70}\b(?:below|under this heading|underneath|(?:at|in) the (?:end|bottom|foot) of (?:this|the) (?:page|document|policy|notice)))/,
  fr: /\b(?:liste|historique|archives?|versions? \w+)\b.{0,60}\b(?:ci-dessous|ci-apres|sous ce titre|(?:en bas|au bas|a la fin) de (?:cette|la) page)/,
  nl: /\b(?:lijst|archief|overzicht|geschiedenis|versies?)\b.{0,60}\b(?:hieronder|onder dit kopje|onderaan (?:deze|de) pagina|aan het (?:einde|eind) van)/,
  de: /\b(?:liste|archiv|ubersicht|verzeichnis|versionen|fassungen)\b.{0,60}\b(?:unten|nachstehend|unter dieser uberschrift|am ende (?:dieser|der) seite)/,
};
/** A list, a table of something else than versions, said to follow. */
const follows: Spoken = {
  en: /\b(?:(?:list|table|overview|schedule|chart|register) (?:\S+ ){0,8}?(?:below|underneath|that follows|(?:at|in) the (?:end|bottom|foot) of (?:this|the) (?:page|document|policy|notice))|(?:listed|shown|set out|named|described|found|in|see) (?:\w+ ){0,3}(?:the |a )?(?:following )?(?:list|table|overview|schedule) (?:below|underneath|that follows|(?:at|in) the (?:end|bottom|foot) of (?:this|the) (?:page|document|policy|notice)))\b/,
  fr: /\b(?:(?:liste|tableau|recapitulatif|apercu) (?:\S+ ){0,8}?(?:ci-dessous|ci-apres|(?:en bas|au bas|a la fin) (?:de|du) (?:cette|la|ce|present\w*) ?(?:page|document|politique)?))/,
  nl: /\b(?:(?:lijst|overzicht|tabel|opsomming) (?:\S+ ){0,8}?(?:hieronder|onderaan|aan het einde)|(?:in|vindt (?:u|je) in) (?:de|het|een) (?:lijst|overzicht|tabel) (?:hieronder|onderaan)|(?:hieronder|onderaan) (?:vindt|staat|vind) (?:u |je )?(?:een |de |het )?(?:\w+ )?(?:lijst|overzicht|tabel))/,
  de: /\b(?:(?:liste|ubersicht|tabelle|aufstellung|verzeichnis) (?:\S+ ){0,8}?(?:unten|nachstehend|am ende)|(?:nachstehend\w*|nachfolgend\w*|folgend\w*|unten stehend\w*) (?:liste|ubersicht|tabelle|aufstellung))\b/,
};
const ofVersions =
  /\b(?:versions?|polic(?:y|ies)|notices?|chang\w*|updat\w*|modif\w*|politiques?|wijzig\w*|versies?|verander\w*|ander\w*|geander\w*|fassungen|versionen)\b/;
const atTheEnd = /\b(?:end|bottom|foot|bas|fin|onderaan|einde?|ende)\b/;
const dated = /\b(?:19|20)\d\d\b|\bversion \d|\bv\d/;
/** A link that stands on every page, as a text calls it. */
const footerLink =
  /(?:["“”«»„]\s?)([^"“”«»„]{4,40}?)(?:\s?["“”«»]).{0,40}\b(?:at the (?:bottom|foot|end) of (?:each|every|the|any|our|all)|in the footer|au bas de (?:chaque|la)|en bas de (?:chaque|la)|en pied de page|onderaan (?:elke|iedere|de)|in de footer|am ende jeder|am fuss jeder|unten auf jeder|in der fusszeile)/i;

export const promisedNotThere: Rule = {
  id: 'D18',
  article: '5(1)(a)',
  severity: 'error',
  name: {
    en: 'Promised, and not there',
    fr: 'Promis, et absent',
    nl: 'Beloofd, en er niet',
    de: 'Versprochen und nicht da',
  },
  why: {
    en: 'The text says that something stands on this page, and it does not. Whoever looks for it learns that the text is not kept.',
    fr: 'Le texte dit que quelque chose se trouve sur cette page, et ce n’est pas le cas. Qui le cherche apprend que le texte n’est pas tenu.',
    nl: 'De tekst zegt dat iets op deze pagina staat, en dat is niet zo. Wie het zoekt, leert dat de tekst niet wordt nageleefd.',
    de: 'Der Text sagt, etwas stehe auf dieser Seite, und es steht nicht da. Wer es sucht, merkt, dass der Text nicht eingehalten wird.',
  },
  repair: {
    en: 'Add what is promised, or delete the sentence.',
    fr: 'Ajoutez ce qui est promis, ou supprimez la phrase.',
    nl: 'Voeg toe wat beloofd is, of schrap de zin.',
    de: 'Ergänzen Sie das Versprochene, oder streichen Sie den Satz.',
  },
  examples: {
    good: [
      '## Changes\n\nEarlier versions are listed below.\n\n- Version of 3 May 2024\n- Version of 9 June 2025',
      'A list of our providers stands in section 4.',
      'Earlier versions are available in the archive at example.com/archive.',
    ],
    bad: [
      '## Changes\n\nA log of previous versions is kept under this heading.\n\n## Contact\n\nWrite to us.',
      'Earlier versions are available in the archive below.',
      '## Modifications\n\nLes versions précédentes figurent dans la liste ci-dessous.',
      '## Wijzigingen\n\nEerdere versies staan in het archief hieronder.',
      '## Änderungen\n\nFrühere Fassungen finden Sie im Archiv unten.',
    ],
  },
  find: (reading) => [
    ...saying(reading, below)
      .filter(
        (line) =>
          thing.test(line.plain) && ofVersions.test(line.plain) && !/https?:|www\.|\S\.\w{2,}\//.test(line.plain),
      )
      .filter((line) => !isThere(reading, line))
      .map((line) => ({ line })),
    ...saying(reading, follows, linked)
      .filter((line) => !ofVersions.test(line.plain) && isAlone(reading, line))
      .map((line) => ({ line })),
    ...missingLinks(reading),
  ],
};

const linked = /https?:|www\.|\S\.\w{2,}\/|\b(?:not|no|click|link|tool|banner|settings)\b/;

/** Nothing like a list or a table stands anywhere behind it, and its section ends within a line or two. */
function isAlone(reading: LintReading, line: Line): boolean {
  const { lines } = reading;
  const rest = lines.slice(line.index + 1);
  const section = rest.filter(({ headings }) => headings === line.headings);
  return (
    section.length <= 2 &&
    !line.segment.runs?.some(({ href }) => href) &&
    rest.every(({ block }) => block.kind !== 'row') &&
    !section.some(({ block, text }) => block.kind === 'item' || text.includes('|') || text.includes('\t')) &&
    !following(reading, line).some(({ block }) => block.kind === 'item') &&
    (!atTheEnd.test(line.plain) || lines.at(-1)?.block.kind !== 'item')
  );
}

/** Something with a date or a version follows: under the same heading, or, where the end of the page is meant, at its end. */
function isThere(reading: LintReading, line: Line): boolean {
  const { lines } = reading;
  const after = atTheEnd.test(line.plain)
    ? lines.slice(Math.max(line.index + 1, lines.length - 12))
    : following(reading, line);
  return after.some(({ text }) => dated.test(text));
}

/** What follows under the heading, or in sections below it. */
const following = ({ lines }: LintReading, line: Line): Line[] => {
  const heading = line.headings.at(-1);
  return lines.slice(line.index + 1).filter((one) => !heading || one.headings.includes(heading));
};

/** In a whole page whose footer has links, a link that should stand there. Where none were saved, nobody can tell. */
function missingLinks(reading: LintReading): Found[] {
  if (reading.prose.format !== 'html') return [];
  const from = reading.text.search(/<footer\b/i);
  if (from === -1 || !/<a\b/i.test(reading.text.slice(from))) return [];
  const count = (text: string, name: string): number => text.toLowerCase().split(name).length - 1;
  const page = reading.text.replaceAll(/<[^>]*>/g, ' ');
  return reading.lines.flatMap((line): Found[] => {
    const name = footerLink.exec(line.text)?.[1]?.toLowerCase().trim();
    if (name === undefined) return [];
    const isLink = reading.lines.some(({ text }) => text.toLowerCase().trim() === name);
    return isLink || count(page, name) > count(reading.raw, name) ? [] : [{ line, says: 'link', values: { name } }];
  });
}
