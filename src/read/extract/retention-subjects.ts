// Whose data a period of storage is about.
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { frontedSubject, gappedSubject } from './retention-fronted.ts';
import { type Passage, asWritten, fits, pattern } from '../patterns.ts';
import type { RetentionWords } from './retention-words.ts';

export const retentionHeading = pattern(
  /\b(?:retention|retain\w*|how long|storage (?:period|duration|limitation|term)|keep(?:ing)? your|durees? de conservation|conserv\w+|combien de temps|bewaartermijn\w*|bewaren|hoe lang|speicherdauer|aufbewahrung\w*|loschfrist\w*|loschung|wie lange|dauer der speicherung)\b/i,
);

/** “Storage period: …”, “Speicherdauer: …”: a label that says what follows. */
export const labelOf = (text: string): boolean => {
  const label = /^([^:.]{3,60}) ?:/.exec(text)?.[1];
  return (
    label !== undefined &&
    (retentionHeading.regex.test(label) || /^(?:dauer|duree|duration|duur|termijn|delai)$/i.test(label))
  );
};

/** Of the last of several periods, where the sentence has a clause for it; undefined: it is the same. */
export function lastSubjectOf(line: Line, words: RetentionWords): string | undefined {
  const subject = clean(line, gappedSubject(line.text) ?? '', words);
  return subject === '' ? undefined : subject;
}

/** Whose data: the first cell of a row, the label of an item, the subject of the sentence, else the section. */
export function subjectOf(draft: Draft, line: Line, words: RetentionWords): string {
  const { text } = line;
  const label = /^([^:.]{3,70}?)(?::| - )/.exec(text)?.[1];
  const listed = line.kind === 'item' || line.kind === 'row';
  const own = [
    listed && !labelOf(text) ? label : undefined,
    relative.exec(text)?.[1],
    listed ? undefined : frontedSubject(text, draft.language),
    activeIn(text, words),
    withoutVerb(elided.exec(text)?.[1], words),
    words.passive.exec(text)?.[1],
    labelOf(text) ? undefined : listed ? itemStart(text) : label,
  ];
  const ofCookie = cookieSubject(draft, line);
  if (ofCookie) return ofCookie;
  const candidates: (readonly [Passage | undefined, string | undefined])[] = [
    [firstCell(draft, line), undefined],
    ...own.map((part) => [line, part ?? ''] as const),
    [
      line.headings.slice(1).findLast((heading) => !fits(retentionHeading, heading) && !heading.text.endsWith('?')),
      undefined,
    ],
  ];
  for (const [passage, part] of candidates) {
    const subject = passage ? clean(passage, part ?? passage.text, words) : '';
    if (subject !== '') return draft.language === 'de' ? subject : inSmallLetters(subject);
  }
  return words.anyData;
}

/** “Invoices seven years.”, “Foto's gaan na een half jaar uit de app”: what stands before a period without a verb, or before one that moves by itself. */
const elided =
  /^((?!(?:gaat|gaan|if|when|wenn|als|si)\b)[^,.;:]{2,40}?) (?:(?:gaan|gaat|go|goes|s'effac\w+|disparai\w+|verschwind\w+|uberschreib\w+ sich|partent) (?:weg )?(?:na|after|nach|apres|au bout|within|binnen|dans)\b|(?:for |pendant )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|ten|deux|trois|quatre|cinq|six|sept|huit|dix|twee|drie|vier|vijf|zes|zeven|acht|tien|zwei|drei|funf|sechs|sieben|acht|zehn) (?:days|weeks|months|years|jours|semaines|mois|ans|dagen|weken|maanden|jaar|tage|wochen|monate|jahre)[.;]?$)/i;

const withoutVerb = (subject: string | undefined, { keeps }: RetentionWords): string | undefined =>
  subject === undefined || keeps.test(subject) || verb.test(subject) ? undefined : subject;
const verb = /\b(?:is|are|was|est|sont|sera|seront|wordt|worden|blij(?:ft|ven)|wird|werden|sind|ist|bleib(?:t|en))\b/i;

/** The object of an active sentence, behind its verb or before it. */
function activeIn(text: string, words: RetentionWords): string | undefined {
  const found = words.active.exec(text);
  return found?.[1] ?? found?.[2];
}

/** “Login cookies last for two days”, “It expires after a day” behind a sentence on a cookie: how long the cookie lives. */
function cookieSubject({ lines }: Draft, line: Line): string | undefined {
  const named = cookieFirst.exec(line.text);
  if (named) return named[1] ? `${named[1].toLowerCase()} cookies` : 'cookies';
  const before = lines[line.index - 1];
  const goesOn =
    itself.test(line.text) && before?.headings === line.headings && /\b(?:cookies?|traceurs?)\b/i.test(before.text);
  return goesOn ? 'cookies' : undefined;
}
const cookieFirst =
  /^(?:(?:this|these|such|the|our|ces?|les|cette|deze|dit|de|diese[rs]?|die|der) )?(?!(?:our|all|some|other)\b)(?:([a-z]+(?:-[a-z]+)*)[ -])?cookies?\b(?!s? (?:policy|data))/i;
const itself =
  /^(?:it|they|this|these|celui-ci|ceux-ci|il|ils|deze|dit|die|dieser?|diese|er|es|sie) (?:cookies? )?(?:expires?|lasts?|(?:is|are) (?:\w+ )?(?:deleted|erased|removed|discarded|kept|stored|retained|valid)|remains?|will|expirent?|sont|est|restent?|(?:ver)?(?:vervallen|vervalt|worden|wordt|blijven|blijft)|verfall\w*|lauft|laufen|werden|wird|bleib\w*)\b/i;

/** “we note your dietary requirements, which we delete the day after”. */
const relative =
  /\b(?:have|note|collect|record|take|need|notieren|erfassen|erheben|noteren|noteer|vragen|notons|recueillons|demandons) (?:(?:wir|wij|nous|also|auch|ook) )?(?:(?:whether|if) you have (?:any )?)?((?:[\w'-]+ ){0,4}[\w'-]+), (?:which|die|das|den|que|lesquel\w+) (?:we|wir|wij|nous) /i;

const itemStart = (text: string): string | undefined =>
  /^(.{3,60}?)(?:,| for | until | up to | \(| pendant | gedurende | fur )/i.exec(text)?.[1];

function firstCell(draft: Draft, line: Line): Line | undefined {
  if (line.kind !== 'row' || line.first) return undefined;
  let cell = line;
  while (!cell.first) cell = draft.lines[cell.index - 1]!;
  return cell;
}

const pronoun =
  /^(?:save|except|sauf|hormis|behalve|auser) (?:for|pour|voor|fur)?\b|^(?:kommt|kommen|wird|werden|ist|sind|haben|hat|hast|besteht|geben|gibt|schliessen|erfolgt|endet|widerrufen|kundigen|trekt|stopt|bent|zegt|vraagt) (?:es|sie|du|ein\w*|kein\w*|das|der|die|wir|ihre?|je|u|er)\b|^(?:(?:same |next |following )?(?:day|morning|evening)|jour meme|lendemain|tag|dag)\b|^(?:because|this|these|that|we|you|your|our|their|vos|nos|uw|ihre|celles?-ci|ceux-ci|celui-ci|data is|elles?|ils?|ze|deze|diese|sie|wir)$|^(?:it|them|they|which|who)\b|,? (?:we|wir|nous|wij) |^(?:wenn|sofern|falls|soweit|haben sie|if|when|where|si|lorsque|als|wanneer|indien|after|upon|once|on|in|nach|bei|im|mit|apres|lors|a la|en cas|au terme|a l'issue|concernant|na|op|bij)\b/i;

function clean(passage: Passage, part: string, words: RetentionWords): string {
  let text = part
    .trim()
    .replace(/^(?:the )?(?:retention|storage) period (?:of|for) /i, '')
    .replace(/^[\d.)\s•●▪◦‣]+/, '')
    .replace(/^([^:.]{3,60}) ?: (?=\S)/, (label: string) => (labelOf(label) ? '' : label))
    .replace(
      /^(?:(?:specifically|additionally|furthermore|moreover|however|similarly|generally|in particular|in addition|in general|as a rule|par ailleurs|en outre|toutefois|daarnaast|daruber hinaus|grundsatzlich|for example|for instance|par exemple|bijvoorbeeld|zum beispiel|in order to [^,]{3,60}|to [^,]{3,60}), )+/i,
      '',
    )
    .replace(/^(?:when|if|once|after|where|unless|as soon as|lorsque|si|als|wanneer|wenn|sobald)\b[^,]*, /i, '');
  text = text.replace(/^(?:die )?(?:von )?(?:ihnen|uns) (?=.{3,70}(?:daten|angaben|informationen)$)/i, '');
  for (let again = 0; again < 3; again++) text = text.replace(words.article, '');
  text = text.replace(/[\s,;:.]+$/, '').replace(/, (?:which|who|die|welche|qui)$/i, '');
  return text.length < 3 || text.length > 120 || pronoun.test(text) ? '' : asWritten(passage, text);
}

/** Labels are written with capitals; “Customer Data” is customer data. Abbreviations keep theirs. */
const inSmallLetters = (text: string): string =>
  text.replace(/(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/gu, (word) => word.toLowerCase());
