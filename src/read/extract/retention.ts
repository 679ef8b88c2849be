// Storage periods (Art. 13(2)(a)): whose data, from which event, how long, and how several ends combine.
import type { Policy } from '#policy';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { asWritten, fits, fitsAny, pattern, patternIn } from '../patterns.ts';
import { cellBelow, columnOf, tablesOf } from '../tables.ts';
import { backup } from './backup-words.ts';
import { keptPeriods } from './backups.ts';
import { speaksOfOthers } from './not-storage.ts';
import { criterionIn, endsWithPurpose, handled, lasts } from './retention-criteria.ts';
import { type End, endsIn, twins } from './retention-ends.ts';
import { anaphora, capped } from './retention-events.ts';
import { labelOf, lastSubjectOf, retentionHeading, subjectOf } from './retention-subjects.ts';
import { type RetentionWords, retentionWords } from './retention-words.ts';

type Rule = Policy['retention'][number];

const keeps = patternIn({
  en: retentionWords.en.keeps,
  fr: retentionWords.fr.keeps,
  nl: retentionWords.nl.keeps,
  de: retentionWords.de.keeps,
});
const periodList = pattern(
  /\b(?:periods?|durees?|termijn\w*|fristen|following|for|pendant|suivantes|volgende|folgende\w*)\b.*:$/i,
);

/** Heads of columns that say how long; and of tables of cookies, whose durations are the cookies' own. */
const periodHead = pattern(
  /\b(?:kept|keep|retention|retained|how long|stor(?:ed|age)|delet\w*|eras\w*|removed|until|till|periods?|duration|jusqu'(?:a|au|en)|tot|bis|verwijder\w*|effac\w*|supprim\w*|conserv\w+|durees?|bewaar\w*|hoe lang|speicher\w*|aufbewahr\w*|\w*fristen?|losch\w*|dauer)\b/i,
);
const cookieHead = pattern(/\b(?:cookies?|providers?|hosts?|domains?|traceurs?|aanbieder|anbieter|fournisseur)\b/i);

/** A head with which each cell below it makes a sentence: “Until | you ask us to stop”. */
const untilHead = /\b(?:until|till|jusqu'a|tot|bis)$/i;

/** Heads of columns that name the event from which a period runs. */
const eventHead = pattern(
  /\b(?:start\w*|begin\w*|counted from|runs from|trigger\w*|point de depart|a compter|depuis|vanaf|gerekend|fristbeginn|ab wann|startpunkt|ausloser)\b/i,
);
const after = { en: ' after ', fr: ' apres ', nl: ' na ', de: ' nach ' };
/** The cells that say how long the data of their row is kept, and what they say with their head. */
interface Timed {
  text: string;
  row: readonly Line[];
}

function timedCells(draft: Draft): Map<Line, Timed> {
  const cells = new Map<Line, Timed>();
  for (const table of tablesOf(draft)) {
    const stated = table.head.findIndex((cell) => fits(periodHead, cell) && !fits(eventHead, cell));
    const column = stated >= 1 ? stated : columnOf(table, periodHead);
    const [first] = table.head;
    if (
      column < 1 ||
      table.head.some((cell) => fits(cookieHead, cell)) ||
      fitsAny(cookieHead, first!.headings.slice(-1))
    )
      continue;
    const last = column === table.head.length - 1;
    const under = untilHead.exec(table.head[column]!.text)?.[0].concat(' ') ?? '';
    for (const row of table.rows) {
      // Rows with an empty cell are shorter; the last cell of the last column still stands at the end.
      const cell = cellBelow(table, row, column) ?? (last && row.length > 1 ? row.at(-1) : undefined);
      const event = cellBelow(table, row, columnOf(table, eventHead));
      const from = event && event !== cell ? `${after[draft.language]}${event.text}` : '';
      if (cell) cells.set(cell, { text: under + cell.text + from, row });
    }
  }
  return cells;
}

export function retention(draft: Draft): void {
  const words = retentionWords[draft.language];
  const timed = timedCells(draft);
  unstored(draft);
  for (const line of draft.lines) {
    if (line.kind === 'heading') continue;
    if (fits(backup, line) && !alsoIn.test(line.text)) {
      ofBackups(draft, line);
      continue;
    }
    const cell = timed.has(line);
    const titled = labelOf(line.text);
    const inSection =
      cell ||
      (titled && !cookiesAround(line)) ||
      fitsAny(retentionHeading, line.headings) ||
      besideStorage(draft, line) ||
      line.leads.some((lead) => fits(keeps[draft.language], lead) && fits(periodList, lead));
    const speaks = fits(keeps[draft.language], line);
    if (!inSection && !speaks) continue;
    if (choices.test(line.text) || notKeeping.test(line.text) || speaksOfOthers(line)) continue;
    const ends = goingOn(draft, line, endsIn(timed.get(line)?.text ?? line.text, words, inSection), words);
    const listed = line.kind === 'item' || line.kind === 'row' || labelled.test(line.text);
    const measure = ends.length === 0 && (speaks || (inSection && listed)) ? criterionIn(line, words) : undefined;
    const criterion =
      measure !== undefined && (inSection || !handled.test(measure) || lasts.test(measure)) ? measure : undefined;
    if (ends.length === 0 && !criterion) continue;
    const subjectOfAll = subjectOf(draft, line, words);
    const forPurpose = criterion !== undefined && endsWithPurpose(line.text, criterion, words);
    const rules: End[] = ends.length > 0 ? ends : [{ trigger: forPurpose ? 'purpose-end' : null, period: null }];
    const combine =
      rules.length < 2
        ? undefined
        : twins.test(line.text) || words.longest.test(line.text)
          ? 'longest-of'
          : words.or.test(line.text) || capped.test(line.text)
            ? 'any-of'
            : undefined;
    const then = thenOf(line.text, words);
    const hold = words.hold.exec(line.text)?.[0];
    // “…, invoices for ten”: each of two periods that are no alternatives has data of its own.
    const lastSubject =
      rules.length > 1 && combine === undefined && line.kind === 'paragraph' ? lastSubjectOf(line, words) : undefined;
    for (const [at, { trigger: start, period, bound, after }] of rules.entries()) {
      const subject = at === rules.length - 1 ? (lastSubject ?? subjectOfAll) : subjectOfAll;
      const trigger = start;
      const observed =
        trigger === null &&
        period !== null &&
        words.observed.test(`${subject} ${line.text} ${line.headings.at(-1)?.text ?? ''}`);
      const rule: Omit<Rule, 'id' | 'stated' | 'decided'> = {
        subject,
        trigger: observed ? (filmed.test(line.text) ? 'creation' : 'collection') : trigger,
        period,
        ...(bound ? { bound } : {}),
        ...(combine ? { combine } : after ? { combine: 'after' as const } : {}),
        ...(criterion ? { criterion: asWritten(line, criterion) } : {}),
        ...(then ? { then } : {}),
        ...(hold ? { hold: asWritten(line, hold) } : {}),
      };
      const row = timed.get(line)?.row;
      if (row) draft.addRow('retention', ['retention', subject], rule, row);
      else draft.add('retention', ['retention', subject], rule, line);
    }
  }
}

/** “Recordings: 90 days.” between sentences about storage. */
const onlyPeriod = pattern(
  /^[^:.;]{3,70} ?: (?:up to |at most |max\w*\.? |jusqu'a |tot |bis zu |hochstens )?(?:\d{1,3}|[a-z]{2,15}) (?:days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|dagen|weken|maanden|jaar|tage|wochen|monate|jahre)(?: (?:after|from|apres|a compter|na|vanaf|nach|ab) [^.;]{3,50})?\.?$/i,
);
const besideStorage = (draft: Draft, line: Line): boolean =>
  fits(onlyPeriod, line) &&
  !cookiesAround(line) &&
  [draft.lines[line.index - 1], draft.lines[line.index + 1]].some(
    (beside) =>
      beside?.headings === line.headings &&
      fits(keeps[draft.language], beside) &&
      endsIn(beside.text, retentionWords[draft.language], false).length > 0,
  );

/** “Afterwards we keep it for three years”: the event is that of the sentence before. */
function goingOn(draft: Draft, line: Line, ends: End[], words: RetentionWords): End[] {
  const [end] = ends;
  if (ends.length !== 1 || end!.trigger !== null) return ends;
  if (end!.sameDay) return [{ ...end!, trigger: 'collection' }];
  const before = draft.lines[line.index - 1];
  if (!anaphora.test(line.text) || before?.block !== line.block) return ends;
  const last = endsIn(before.text, words, true).at(-1);
  // What follows a period runs from its end, which has no name.
  const trigger = last?.period === 'P0D' ? last.trigger : 'other';
  return [{ ...end!, trigger }];
}

const cookiesAround = (line: Line): boolean =>
  fitsAny(cookieHead, line.headings.slice(-1)) || cookieHead.regex.test(line.text);

/** What is recorded exists from its recording. */
const filmed =
  /\b(?:recordings?(?! (?:purposes?|obligations?))|cctv|footage|camera\w*|video\w*|enregistrements?|videosurveillance|opnames?|\w*beelden|aufzeichnung\w*|aufnahmen?|\w*kamera\w*)\b/i;
const labelled = /^[^:.]{3,70} ?: /;
/** “we erase everything, including in the backups”: the data itself is spoken of. */
const alsoIn = /\b(?:including|also|even|auch|y compris|ook)\b.{0,20}\b(?:back-?ups?|sauvegardes?|sicherung\w*)/i;
/** The memory of a choice about cookies, which belongs to the cookies. */
const choices = /^(?:your|this|the|votre|ce|uw|deze|ihre?|diese) (?:choices?|preferences?|choix|keuze\w*|auswahl)\b/i;
const notKeeping =
  /\b(?:anspruch|recht) auf loschung besteht\b|\bdroit a l'effacement ne s'applique pas\b|\brecht op (?:verwijdering|wissing) geldt niet\b|\bright to erasure does not\b|\b(?:only possible|not possible|older than|reprendre contact|recontacter|contact (?:you|u|je) again)\b|^(?:gesetzliche |zwingende )*(?:aufbewahrungs|speicher)(?:fristen|pflichten)\b.{0,30}\bunberuhrt|\b(?:respond|answer|repl(?:y|ies)|comply|react|acknowledge|confirm)\w*\b.{0,90}\brequests?\b.{0,90}\bwithin\b|\b(?:repond|traite)\w*\b.{0,90}\bdemandes?\b.{0,90}\b(?:delai|dans les)\b|\b(?:reageren|beantwoorden|reactie)\b.{0,90}\b(?:binnen|verzoek)\b|\b(?:beantwort|bearbeit)\w*\b.{0,90}\b(?:anfrage\w*|antrag\w*|anliegen)\b.{0,60}\binnerhalb\b|\binnerhalb\b.{0,60}\b(?:beantwort|bearbeit)\w*/i;

/** Backups are kept from when they are made. */
function ofBackups(draft: Draft, line: Line): void {
  const [period] = keptPeriods(line.text);
  if (!period) return;
  const subject = 'backups';
  const bound = period.bound === 'exact' ? {} : { bound: period.bound };
  draft.add(
    'retention',
    ['retention', subject],
    { subject, trigger: period.each ? 'creation' : 'contract-end', period: period.period, ...bound },
    line,
  );
}

const neverStored = pattern(
  /\bIP[- ]address\w*\b.{0,40}\b(?:not|never) (?:(?!full|complet|entire)\w+ )?(?:stored|saved|kept|recorded|retained)\b(?! (?:in full|fully|complete|entire|permanently|indefinitely|long|for long|beyond|longer))|\bIP not stored\b|\badresses? IP\b.{0,40}\b(?:pas|jamais)\b.{0,12}\b(?:conserve|enregistre|stocke)\w*|\bIP-?adres\w*\b.{0,40}\b(?:niet|nooit)\b.{0,12}\b(?:opgeslagen|bewaard)|\bIP-?adress\w*\b.{0,40}\b(?:nicht|nie)\b(?! (?:vollstandig|ungekurzt|dauerhaft|langer|langfristig)).{0,12}\bgespeichert/i,
);

/** What is never stored is kept for no time. */
function unstored(draft: Draft): void {
  for (const line of draft.linesWith(neverStored)) {
    if (line.kind === 'heading') continue;
    const value = { subject: 'IP address', trigger: 'collection', period: 'P0D' } as const;
    draft.add('retention', ['retention', value.subject], value, line);
  }
}

function thenOf(text: string, words: RetentionWords): Rule['then'] {
  if (words.erased.test(text)) return 'erase';
  if (words.anonymised.test(text)) return 'anonymise';
  return words.archived.test(text) ? 'archive' : undefined;
}
