// Data tables: the cells of tables that name data, by the words at the head of their column.
import type { Language } from '#base';
import type { Line } from './context.ts';
import { namesIn } from './data-book.ts';
import { phrasesIn } from './data-phrases.ts';
import { standsInData } from './data-speech.ts';

/**
 * `listed`: a column of data; `mentioned`: a table about something else, such as periods, whose first column names data;
 * `described`: what stands beside the name of a group, and names its data one by one, in a list or in sentences.
 */
export type CellSays = 'listed' | 'mentioned' | 'described';

const dataColumn: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(?:(?:which|what|type of|types of|kind of|kinds of|categor(?:y|ies) of|the|your|our|personal|examples? of) )*(?:personal )?(?:data|information|details)(?: (?:we |that (?:we|is|are) |is |are )?(?:collected|collect|processed|process|used|use|items?|types?|categor(?:y|ies)|elements?|fields?|concerned|involved|subject)*)*\W*$|^\W*what(?: we collect)?\W*$/i,
  fr: /^\W*(?:(?:quelles|categories? de|types? de|les|vos|nature des) )*(?:donnees|informations)(?: (?:a caractere personnel|personnelles|traitees|collectees|concernees|recueillies))*\W*$|^\W*quoi\W*$/i,
  nl: /^\W*(?:(?:welke|soort|categorieen?|type|de) )*(?:persoons)?gegevens\W*$|^\W*wat\W*$/i,
  de: /^\W*(?:(?:welche|art der|arten von|kategorien?|verarbeitete|erhobene|personenbezogene) )*(?:daten(?:art|arten|kategorien?)?|angaben)\W*$|^\W*was\W*$/i,
};
const otherColumn =
  /\b(?:kept|retention|period|how long|storage|duration|duree|conservation|bewaar\w*|speicher\w*|aufbewahr\w*|frist)\b/i;
const cookieColumn =
  /\b(?:cookies?|provider|domain|host|anbieter|aanbieder|fournisseur|vendor|recipient|processor|country)\b/i;
const reasons = /\b(?:why|purposes?|basis|what for|use|finalite|base|zwecke?|rechtsgrund\w*|doel\w*|grondslag)\b/i;

/** The column, other than the first, most of whose cells name data, and at least two data that is data wherever it stands. */
function byCells(head: readonly Line[], body: readonly Line[][], language: Language): number {
  if (cookieColumn.test(head.map((cell) => cell.text).join(' | '))) return -1;
  return head.findIndex((cell, column) => {
    if (column === 0 || otherColumn.test(cell.text) || reasons.test(cell.text)) return false;
    const cells = body.filter((row) => row.length === head.length).map((row) => row[column]!);
    const named = cells.filter(({ text }) => !aim.test(text) && namesIn(text, language) > 0);
    return named.length * 2 > cells.length && named.filter(({ text }) => namesSurely(text, language)).length > 1;
  });
}
/** “Account data | your e-mail address, your name …”: the head over what a group of data holds. */
const description =
  /^\W*(?:(?:description|examples?|details|contents?|includes?|including|what (?:it|this|they) (?:is|includes?|means?|are)|specific data|exemples?|detail|contenu|voorbeelden|omschrijving|beschrijving|beispiele?|beschreibung|inhalt)\b)/i;
const fewest = 2;
const isDatum = (item: { meaning?: { dpv?: string | null }; tells: string }): boolean =>
  item.meaning?.dpv != null && item.tells === 'enough';

const namesSurely = (text: string, language: Language): boolean =>
  phrasesIn(text, 0, text.length, language, true).some((item) => item.meaning?.dpv && item.tells === 'enough');
/** “to run your account”: a purpose that speaks of data. */
const aim = /^(?:(?:in order )?to|for|pour|afin|om|voor|um|zur|zum|fur) /i;

/** The cells that name data. Empty cells leave no trace, so in a row shorter than its head only the first is sure. */
export function dataCells(lines: readonly Line[], language: Language): Map<Line, CellSays> {
  const cells = new Map<Line, CellSays>();
  let rows: Line[][] = [];
  const close = (): void => {
    const [head, ...body] = rows;
    rows = [];
    if (!head || body.length === 0) return;
    const titled = head.findIndex((cell) => dataColumn[language].test(cell.text));
    const column = titled >= 0 ? titled : byCells(head, body, language);
    const heads = head.map((cell) => cell.text).join(' | ');
    if (cookieColumn.test(heads) && column < 0) return;
    const listed =
      column >= 0 ? reasons.test(heads) || !otherColumn.test(heads) || column > 0 : standsInData(language, head[0]!);
    if (column < 0 && !listed) return;
    const described = column === 0 && listed ? head.findIndex(({ text }) => description.test(text)) : -1;
    for (const row of body) {
      const more = row.length === head.length ? row[described] : undefined;
      if (more && phrasesIn(more.text, 0, more.text.length, language, true).filter(isDatum).length >= fewest) {
        cells.set(more, 'described');
        continue;
      }
      const cell = row[Math.max(0, column)];
      if (cell && (column <= 0 || row.length === head.length || row.length > column))
        cells.set(cell, listed ? 'listed' : 'mentioned');
    }
  };
  for (const line of lines) {
    if (line.block.kind !== 'row') {
      if (rows.length > 0) close();
    } else if (line.first) {
      if (line.block.head && rows.length > 0) close();
      rows.push([line]);
    } else rows.at(-1)?.push(line);
  }
  close();
  return cells;
}
