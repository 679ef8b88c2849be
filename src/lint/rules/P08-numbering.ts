// P08: numbers that skip or repeat, and a table of contents that names no heading of the text.
import { titleOf } from '#policy';
import { contentsOf } from '../contents.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

export const numbering: Rule = {
  id: 'P08',
  article: '12(1)',
  severity: 'warning',
  name: {
    en: 'Numbering or contents broken',
    fr: 'Numérotation ou sommaire défaillants',
    nl: 'Nummering of inhoudsopgave klopt niet',
    de: 'Nummerierung oder Inhaltsverzeichnis fehlerhaft',
  },
  why: {
    en: 'A number is skipped or used twice, or the contents name a section that is not there: a part may be missing, and references lead astray.',
    fr: 'Un numéro manque ou sert deux fois, ou le sommaire nomme une section absente : une partie peut manquer, et les renvois égarent.',
    nl: 'Een nummer ontbreekt of staat er twee keer, of de inhoudsopgave noemt een deel dat er niet is: misschien mist er iets, en verwijzingen lopen dood.',
    de: 'Eine Nummer fehlt oder steht zweimal da, oder das Verzeichnis nennt einen Abschnitt, den es nicht gibt: Vielleicht fehlt ein Teil, und Verweise führen in die Irre.',
  },
  repair: {
    en: 'Number the sections in order, and let each entry of the contents repeat its heading word for word.',
    fr: 'Numérotez les sections dans l’ordre, et que chaque entrée du sommaire reprenne son titre mot pour mot.',
    nl: 'Nummer de delen op volgorde en laat elke regel van de inhoudsopgave de kop woordelijk herhalen.',
    de: 'Nummerieren Sie die Abschnitte der Reihe nach, und lassen Sie jeden Eintrag des Verzeichnisses seine Überschrift wörtlich wiederholen.',
  },
  examples: {
    good: [
      '# Privacy\n\n## 1. Who we are\n\nWe are we.\n\n## 2. What we do\n\nNothing.\n\n## 3. Cookies\n\nNone.',
      '# Privacy\n\n## Contents\n\n- Who we are\n- Cookies\n\n## Who we are\n\nQuartzmoor Ltd.\n\n## Cookies\n\nNone.',
      '## Part A\n\n### 1. One\n\nText.\n\n### 2. Two\n\nText.\n\n## Part B\n\n### 1. One\n\nText.\n\n### 2. Two\n\nText.',
      '## 1. Lamps\n\nText.\n\n## 1. Shades\n\nText.',
      '## In 2019\n\nWe began.\n\n## In 2024\n\nWe grew.',
    ],
    bad: [
      '# Privacy\n\n## 1. Who we are\n\nWe are we.\n\n## 2. What we do\n\nNothing.\n\n## 4. Cookies\n\nNone.',
      '# Privacy\n\n## 1. Who we are\n\nWe are we.\n\n## 2. What we do\n\nNothing.\n\n## 2. Cookies\n\nNone.\n\n## 3. Mail\n\nNone.',
      '# Privacy\n\n## 1. Who we are\n\nWe are we.\n\n## 1. What we do\n\nNothing.\n\n## 1. Cookies\n\nNone.',
      '- [Who we are](#who)\n- [Your rights](#rights)\n- [Cookies](#cookies)\n\n## Who we are\n\nQuartzmoor Ltd.\n\n## What you may ask\n\nMuch.\n\n## Cookies\n\nNone.',
      '# Privacy\n\n## Contents\n\n- Who we are\n- Your rights\n- Cookies\n\n## Who we are\n\nQuartzmoor Ltd.\n\n## Cookies\n\nNone.',
    ],
  },
  find: (reading) => [...headingNumbers(reading), ...restarts(reading), ...contents(reading)],
};

/** “3.2” as [3, 2]; null for other markers. */
const numberOf = (line: Line): readonly number[] | null => {
  const match = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?$/.exec(line.block.marker?.trim() ?? '');
  return match ? match[1]!.split('.').map(Number) : null;
};

function headingNumbers({ lines }: LintReading): Found[] {
  const found: Found[] = [];
  /** By what stands above (“3.” for 3.1, and the headings without a number): the last number there. */
  const last = new Map<string, { number: number; line: Line }>();
  for (const line of lines) {
    if (line.block.kind !== 'heading') continue;
    const numbers = numberOf(line);
    if (!numbers) continue;
    const parts = line.headings.filter((above) => numberOf(above) === null).map((above) => above.segment.id);
    const shelf = [...parts, numbers.slice(0, -1).join('.'), numbers.length, line.block.depth].join('/');
    const number = numbers.at(-1)!;
    const before = last.get(shelf);
    last.set(shelf, { number, line });
    if (!before || number === 1 || number === before.number + 1) continue;
    const written = numbers.join('.');
    found.push({
      line,
      says: number === before.number ? 'twice' : 'gap',
      values: { number: written, before: [...numbers.slice(0, -1), before.number].join('.') },
      against: before.line,
    });
  }
  return found;
}

/** Three headings or more on one level, all with the same number: the counter was lost on the way to the page. */
function restarts({ lines }: LintReading): Found[] {
  const numbered = lines.filter(
    (line) => line.block.kind === 'heading' && line.position === 0 && numberOf(line) !== null,
  );
  return [...Map.groupBy(numbered, ({ block }) => block.depth).values()].flatMap(([first, second, third, ...rest]) => {
    const same = (line: Line | undefined): boolean => line?.block.marker?.trim() === first!.block.marker?.trim();
    if (!second || !third || ![second, third, ...rest].every(same)) return [];
    return [{ line: second, says: 'restarts', values: { number: numberOf(second)!.join('.') }, against: first! }];
  });
}

/** The first entry of the contents that is no heading. Contents of which hardly any entry is one are a list of something else. */
function contents(reading: LintReading): Found[] {
  const entries = contentsOf(reading);
  if (entries.length < 2) return [];
  const headings = new Set(
    reading.lines.filter((line) => line.block.kind === 'heading').map((line) => titleOf(line.text)),
  );
  const lost = entries.filter((line) => !headings.has(titleOf(line.text)));
  const [first] = lost;
  return first && lost.length * 2 <= entries.length
    ? [{ line: first, says: 'contents', values: { entry: first.text } }]
    : [];
}
