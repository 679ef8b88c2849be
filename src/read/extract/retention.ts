// Storage periods (Art. 13(2)(a)): whose data, from which event, how long, and how several ends combine.
import type { Policy } from '#policy';
import { type WrittenPeriod, periodsIn } from '../periods.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Passage, asWritten, fits, fitsAny, pattern, patternIn } from '../patterns.ts';
import { cellBelow, columnOf, tablesOf } from '../tables.ts';
import { keptPeriods } from './backups.ts';
import { type RetentionWords, retentionWords } from './retention-words.ts';

type Rule = Policy['retention'][number];
type Trigger = Rule['trigger'];
interface End {
  trigger: Trigger;
  period: string | null;
  bound?: 'max' | 'min';
  after?: true;
}

const retentionHeading = pattern(
  /\b(?:retention|retain\w*|how long|storage (?:period|duration|limitation|term)|keep(?:ing)? your|durees? de conservation|conserv\w+|combien de temps|bewaartermijn\w*|bewaren|hoe lang|speicherdauer|aufbewahrung\w*|loschfrist\w*|loschung|wie lange|dauer der speicherung)\b/i,
);
const backup = pattern(/\b(?:back-?ups?|sauvegardes?|reservekopie\w*|sicherungskopie\w*|datensicherung\w*)\b/i);
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
  /\b(?:kept|keep|retention|retained|how long|stor(?:ed|age)|periods?|duration|conserv\w+|durees?|bewaar\w*|hoe lang|speicher\w*|aufbewahr\w*|\w*fristen?|losch\w*|dauer)\b/i,
);
const cookieHead = pattern(/\b(?:cookies?|providers?|hosts?|domains?|traceurs?|aanbieder|anbieter|fournisseur)\b/i);

/** The cells that say how long the data of their row is kept. */
function timedCells(draft: Draft): Set<Line> {
  const cells = new Set<Line>();
  for (const table of tablesOf(draft)) {
    const column = columnOf(table, periodHead);
    const [first] = table.head;
    if (
      column < 1 ||
      table.head.some((cell) => fits(cookieHead, cell)) ||
      fitsAny(cookieHead, first!.headings.slice(-1))
    )
      continue;
    const last = column === table.head.length - 1;
    for (const row of table.rows) {
      // Rows with an empty cell are shorter; the last cell of the last column still stands at the end.
      const cell = cellBelow(table, row, column) ?? (last && row.length > 1 ? row.at(-1) : undefined);
      if (cell) cells.add(cell);
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
      line.leads.some((lead) => fits(keeps[draft.language], lead) && fits(periodList, lead));
    const speaks = fits(keeps[draft.language], line);
    if (!inSection && !speaks) continue;
    if (choices.test(line.text) || notKeeping.test(line.text)) continue;
    const ends = endsIn(line.text, words, inSection);
    const listed = line.kind === 'item' || line.kind === 'row' || labelled.test(line.text);
    const measure = ends.length === 0 && (speaks || (inSection && listed)) ? criterionIn(line, words) : undefined;
    const criterion =
      measure !== undefined && (inSection || !handled.test(measure) || lasts.test(measure)) ? measure : undefined;
    if (ends.length === 0 && !criterion) continue;
    const subject = subjectOf(draft, line, words);
    const forPurpose = criterion !== undefined && endsWithPurpose(line.text, criterion, words);
    const rules: End[] = ends.length > 0 ? ends : [{ trigger: forPurpose ? 'purpose-end' : null, period: null }];
    const combine =
      rules.length < 2
        ? undefined
        : twins.test(line.text) || words.longest.test(line.text)
          ? 'longest-of'
          : words.or.test(line.text)
            ? 'any-of'
            : undefined;
    const then = thenOf(line.text, words);
    const hold = words.hold.exec(line.text)?.[0];
    for (const { trigger, period, bound, after } of rules) {
      const observed = trigger === null && period !== null && words.observed.test(`${subject} ${line.text}`);
      draft.add(
        'retention',
        ['retention', subject],
        {
          subject,
          trigger: observed ? 'collection' : trigger,
          period,
          ...(bound ? { bound } : {}),
          ...(combine ? { combine } : after ? { combine: 'after' as const } : {}),
          ...(criterion ? { criterion: asWritten(line, criterion) } : {}),
          ...(then ? { then } : {}),
          ...(hold ? { hold: asWritten(line, hold) } : {}),
        },
        line,
      );
    }
  }
}

/** “Storage period: …”, “Speicherdauer: …”: a label that says what follows. */
const labelOf = (text: string): boolean => {
  const label = /^([^:.]{3,60}) ?:/.exec(text)?.[1];
  return label !== undefined && retentionHeading.regex.test(label);
};

const cookiesAround = (line: Line): boolean =>
  fitsAny(cookieHead, line.headings.slice(-1)) || cookieHead.regex.test(line.text);

const purposeEnds =
  /\b(?:purposes?|objectives?|finalites?|objectifs?|fins|doel(?:einden?|en)?|zwecke?[ns]?|\w+zwecke?[ns]?)\b/i;

/** “as long as needed to reach those purposes”: the purpose stands in the words after the criterion too. */
const endsWithPurpose = (text: string, criterion: string, words: RetentionWords): boolean => {
  const at = text.indexOf(criterion);
  const after = /^[^.;]{0,60}/.exec(text.slice(at + criterion.length))![0];
  return purposeEnds.test(criterion + after) || words.unneeded.test(criterion);
};

/** Who may have data erased, and when; a criterion of the law and not of this policy. */
const entitled =
  /\b(?:rights?|you (?:can|may)|entitled|request(?:ed)? (?:the |that )|droits?|vous pouvez|demander|rechte?n?|verlangen|verzoeken|u kunt|u mag|recht)\b/i;

function criterionIn(line: Line, words: RetentionWords): string | undefined {
  const { text } = line;
  if ((basis.test(text) && !stored.test(text)) || cookieSaid.test(text)) return undefined;
  const criterion = words.criterion.exec(text)?.[0];
  const ofRights = fitsAny(rightsHeading, line.headings);
  const claimed = entitled.test(text);
  if (criterion)
    return (ofRights && claimed) || (announced.test(criterion) && text.endsWith(':')) ? undefined : criterion;
  return claimed || ofRights ? undefined : (words.unneeded.exec(text) ?? words.lasts.exec(text))?.[0];
}

/** “Our retention periods vary:”, and then the list says them. */
const announced = /\b(?:periods? of|retention periods?|storage periods?|bewaartermijn\w*|speicherdauer)\b/i;
/** How long a cookie lives on the reader's device. */
const cookieFirst = /^.{0,40}\b(?:cookies?|traceurs?)\b/i;
const cookieSaid = /\bcookies?\b/i;

const rightsHeading = pattern(/\b(?:rights?|droits?|rechten?)\b/i);
/** “The legal basis is Art. 6(1)(c) (statutory retention duties)” tells why, and not how long. */
const basis = /\b(?:legal bas[ie]s|base (?:juridique|legale)|rechtsgrundlage\w*|rechtsgrond\w*|grondslag\w*)\b/i;
const stored =
  /\b(?:stored|kept|retained|deleted|erased|conserve\w*|supprime\w*|bewaard|bewaren|verwijderd|gespeichert|speichern|geloscht|aufbewahrt|loschen)\b/i;
const labelled = /^[^:.]{3,70} ?: /;
/** “we erase everything, including in the backups”: the data itself is spoken of. */
const alsoIn = /\b(?:including|also|even|auch|y compris|ook)\b.{0,20}\b(?:back-?ups?|sauvegardes?|sicherung\w*)/i;
/** The memory of a choice about cookies, which belongs to the cookies. */
const choices = /^(?:your|this|the|votre|ce|uw|deze|ihre?|diese) (?:choices?|preferences?|choix|keuze\w*|auswahl)\b/i;
const notKeeping = /\b(?:only possible|not possible|older than)\b/i;

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
  /\bIP[- ]address\w*\b.{0,40}\b(?:not|never) (?:(?!full|complet|entire)\w+ )?(?:stored|saved|kept|recorded|retained)\b(?! (?:in full|fully|complete|entire))|\bIP not stored\b|\badresses? IP\b.{0,40}\b(?:pas|jamais)\b.{0,12}\b(?:conserve|enregistre|stocke)\w*|\bIP-?adres\w*\b.{0,40}\b(?:niet|nooit)\b.{0,12}\b(?:opgeslagen|bewaard)|\bIP-?adress\w*\b.{0,40}\b(?:nicht|nie)\b(?! (?:vollstandig|ungekurzt)).{0,12}\bgespeichert/i,
);

/** What is never stored is kept for no time. */
function unstored(draft: Draft): void {
  for (const line of draft.linesWith(neverStored)) {
    if (line.kind === 'heading') continue;
    const value = { subject: 'IP address', trigger: 'collection', period: 'P0D' } as const;
    draft.add('retention', ['retention', value.subject], value, line);
  }
}

/** The ends of storage that a sentence names: periods with the event before or after them, and events alone (“until you …”). */
function endsIn(text: string, words: RetentionWords, inSection: boolean): End[] {
  const periods = withTwins(text, periodsIn(text)).filter((period) => isStorage(text, period, words, inSection));
  const states = [...text.matchAll(words.during)].map((match) => ({
    at: match.index,
    trigger: triggerIn(
      match[0].slice(0, match[0].length - match[1]!.length) + cutAtPeriod(match[1]!, text, match, periods),
      words,
    ),
  }));
  const ends: { at: number; end: End }[] = [];
  for (const [index, period] of periods.entries()) {
    const stop = boundary(text, period.end, periods[index + 1]?.start ?? text.length, words);
    const from = periods[index - 1]?.end ?? 0;
    const state = states.findLast((one) => one.at < period.start && one.at >= from && one.trigger);
    const rest = text.slice(period.end, stop);
    const own = triggerIn(rest, words) ?? (words.starts.test(rest) && !state ? 'other' : null);
    const trigger = own ?? state?.trigger ?? triggerIn(text.slice(from, period.start), words, true);
    const bound = period.bound === 'exact' ? {} : { bound: period.bound };
    const after = state && !own ? { after: true as const } : {};
    ends.push({ at: period.start, end: { trigger, period: period.period, ...bound, ...after } });
  }
  for (const match of text.matchAll(words.until)) {
    const tail = cutAtPeriod(match[1]!, text, match, periods);
    const events = eventsIn(tail, words);
    const dated = periods.some(
      (period) =>
        period.start > match.index &&
        period.start < match.index + match[0].length &&
        !words.or.test(text.slice(match.index, period.start)),
    );
    // That the purpose alone ends the storage is a criterion.
    if (dated || (events.length === 1 && events[0] === 'purpose-end')) continue;
    if (cookieFirst.test(text)) continue;
    for (const trigger of events) ends.push({ at: match.index, end: { trigger, period: 'P0D' } });
  }
  if (ends.length === 0 && !words.criterion.test(text)) {
    const state = states.find((one) => one.trigger && lasting.has(one.trigger));
    if (state && words.keeps.test(text.slice(0, state.at)))
      ends.push({ at: state.at, end: { trigger: state.trigger, period: 'P0D' } });
  }
  if (ends.length === 0 && words.deletes.test(text) && !entitled.test(text) && !refused.test(text)) {
    for (const match of text.matchAll(words.upon)) {
      const trigger = triggerIn(match[1]!, words);
      // “the day after the event” is a period, and not at once.
      if (!trigger || !ending.has(trigger) || timeUnit.test(text.slice(0, match.index))) continue;
      ends.push({ at: match.index, end: { trigger, period: 'P0D' } });
      break;
    }
  }
  if (ends.length === 0 && words.onRequest.test(text))
    ends.push({ at: 0, end: { trigger: 'erasure-request', period: 'P0D' } });
  return ends.toSorted((a, b) => a.at - b.at).map(({ end }) => end);
}

const handled = /^(?:in accordance|as|where|if|when|conformement|selon)\b/i;
/** Outside a section on storage, “in accordance with the law” says how data is handled, not how long it is kept. */
const lasts =
  /\b(?:long|longer|sobald|retention|storage|limitation|until|time|period|duration|temps|duree|delais?|conservation|zolang|langer|bewaar\w*|termijn\w*|solange|lange|langer|frist\w*|aufbewahrung\w*)\b|frist|pflicht/i;

/** States that last and then end; a visit or an event does not define storage by itself. */
const lasting = new Set<Trigger>(['contract-end', 'relationship-end', 'account-closure']);

/** A period counts when keeping or deleting is spoken of near it, and answering, telling or ages are not. */
function isStorage(text: string, period: WrittenPeriod, words: RetentionWords, inSection: boolean): boolean {
  const clauseStart = Math.max(...[';', '. ', ': '].map((mark) => text.lastIndexOf(mark, period.start))) + 1;
  const before = text.slice(clauseStart, period.start);
  if (words.other.test(before.replace(answered, '').slice(-60))) return false;
  return (
    inSection ||
    words.keeps.test(text.slice(0, period.start)) ||
    words.keeps.test(text.slice(period.end, period.end + 120))
  );
}

/** “after answering your question”: when the clock starts. */
const answered =
  /\b(?:after|once|following|na|nadat|nach|nachdem|apres|une fois)(?: [a-z']+){0,4}? (?:answer|respon|repl|repon|beantwo|antwo|bearbeit|inform)\w*/gi;

const cutAtPeriod = (
  tail: string,
  text: string,
  match: RegExpMatchArray,
  periods: readonly WrittenPeriod[],
): string => {
  const start = match.index! + match[0].length - tail.length;
  const next = periods.find((period) => period.start >= start);
  return next && next.start < start + tail.length ? text.slice(start, next.start) : tail;
};

/** The events of “until A, B or C”, each once; the last ends with its clause. */
function eventsIn(tail: string, words: RetentionWords): NonNullable<Trigger>[] {
  const parts = tail.split(words.or);
  const last = parts.pop()!;
  const all = parts.length === 0 ? [last] : [...parts.flatMap((part) => part.split(',')), last.split(',')[0]!];
  const found = all.map((part) => triggerIn(part, words) ?? (byReader.test(part) ? 'other' : null));
  return [...new Set(found)].filter((trigger) => trigger !== null);
}

/** “until you delete it”, “bis Sie die App deinstallieren”. */
const byReader =
  /^\s*(?:ce que |at )?(?:you|sie|vous|u|je|dat u)\b.{0,60}\b(?:delet|remov|uninstall|losch|deinstall|entfern|supprim|desinstall|effac|verwijder|wis)\w*/i;

/** “six or ten years”, “sechs bzw. zehn Jahre”: the first has its unit behind the second. */
function withTwins(text: string, periods: readonly WrittenPeriod[]): WrittenPeriod[] {
  return periods.flatMap((period) => {
    const before = twin.exec(text.slice(Math.max(0, period.start - 24), period.start));
    if (!before) return [period];
    const own = text.slice(period.start, period.end);
    const unit = /[a-z]+$/i.exec(own)![0];
    const [other] = periodsIn(`${before[1]!} ${unit}`);
    const start = period.start - before[0].length;
    return other ? [{ ...period, period: other.period, start, end: start + before[1]!.length }, period] : [period];
  });
}

/** Which of the two the law asks for, it says itself. */
const twins =
  /\b(?:[a-z]{3,9}|\d{1,2}) (?:bzw\.|beziehungsweise|oder|or|ou|of|resp\.) (?:[a-z]{3,9}|\d{1,2}) (?:years?|jahren?|ans|jaar)\b/i;
const twin = /(?<![\w.,/-])([a-z]{3,9}|\d{1,2}) (?:bzw\.|beziehungsweise|oder|or|ou|of|resp\.) $/i;

/** Events on which data goes; an order or a visit is none. */
const ending = new Set<Trigger>([
  'consent-withdrawal',
  'account-closure',
  'contract-end',
  'relationship-end',
  'recruitment-end',
  'request-closure',
  'event-end',
  'erasure-request',
]);
const timeUnit = /\b(?:day|week|month|year|tag|woche|monat|jahr|dag|maand|jaar|jour|lendemain|semaine|mois)s? $/i;
const refused = /\b(?:not|never|cannot|pas|jamais|niet|nooit|nicht|nie)\b/i;

/** Where the words about a period end: at the next “or” or “;”, at the latest at the next period. */
function boundary(text: string, from: number, next: number, words: RetentionWords): number {
  const rest = text.slice(from, next);
  const semicolon = rest.indexOf(';');
  const or = next < text.length ? rest.search(words.or) : -1;
  return from + Math.min(...[rest.length, semicolon, or].filter((at) => at >= 0));
}

/** The event that a stretch of text names first; `weak` words (collection, creation, events) do not count before a period. */
function triggerIn(text: string, words: RetentionWords, before = false): Trigger {
  let found: Trigger = null;
  let at = Infinity;
  for (const [trigger, match] of words.triggers) {
    if (before && (trigger === 'collection' || trigger === 'creation' || trigger === 'event-end')) continue;
    const index = text.search(match);
    if (index >= 0 && index < at - (trigger === 'collection' || trigger === 'creation' ? 30 : 12)) {
      found = trigger;
      at = index;
    }
  }
  return found;
}

function thenOf(text: string, words: RetentionWords): Rule['then'] {
  if (words.erased.test(text)) return 'erase';
  if (words.anonymised.test(text)) return 'anonymise';
  return words.archived.test(text) ? 'archive' : undefined;
}

/** Whose data: the first cell of a row, the label of an item, the subject of the sentence, else the section. */
function subjectOf(draft: Draft, line: Line, words: RetentionWords): string {
  const { text } = line;
  const label = /^([^:.]{3,70}?)(?::| - )/.exec(text)?.[1];
  const listed = line.kind === 'item' || line.kind === 'row';
  const own = [
    listed && !labelOf(text) ? label : undefined,
    words.active.exec(text)?.[1],
    words.passive.exec(text)?.[1],
    labelOf(text) ? undefined : listed ? itemStart(text) : label,
  ];
  const candidates: (readonly [Passage | undefined, string | undefined])[] = [
    [firstCell(draft, line), undefined],
    ...own.map((part) => [line, part ?? ''] as const),
    [line.headings.slice(1).findLast((heading) => !fits(retentionHeading, heading)), undefined],
  ];
  for (const [passage, part] of candidates) {
    const subject = passage ? clean(passage, part ?? passage.text, words) : '';
    if (subject !== '') return draft.language === 'de' ? subject : inSmallLetters(subject);
  }
  return words.anyData;
}

const itemStart = (text: string): string | undefined =>
  /^(.{3,60}?)(?:,| for | until | up to | \(| pendant | gedurende | fur )/i.exec(text)?.[1];

function firstCell(draft: Draft, line: Line): Line | undefined {
  if (line.kind !== 'row' || line.first) return undefined;
  let cell = line;
  while (!cell.first) cell = draft.lines[cell.index - 1]!;
  return cell;
}

const pronoun =
  /^(?:because|this|these|that|we|you|data is|elles?|ils?|ze|deze|diese|sie|wir)$|^(?:it|them|they|which|who)\b|^(?:after|upon|once|on|in|nach|bei|im|mit|apres|lors|a la|na|op|bij)\b/i;

function clean(passage: Passage, part: string, words: RetentionWords): string {
  let text = part
    .trim()
    .replace(/^(?:the )?(?:retention|storage) period (?:of|for) /i, '')
    .replace(/^[\d.)\s]+/, '')
    .replace(/^(?:when|if|once|after|where|unless|as soon as|lorsque|si|als|wanneer|wenn|sobald)\b[^,]*, /i, '');
  for (let again = 0; again < 3; again++) text = text.replace(words.article, '');
  text = text.replace(/[\s,;:.]+$/, '').replace(/, (?:which|who|die|welche|qui)$/i, '');
  return text.length < 3 || text.length > 80 || pronoun.test(text) ? '' : asWritten(passage, text);
}

/** Labels are written with capitals; “Customer Data” is customer data. Abbreviations keep theirs. */
const inSmallLetters = (text: string): string =>
  text.replace(/(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/gu, (word) => word.toLowerCase());
