// The ends of storage that a sentence names: periods, and the events from which they are counted.
import { everyMatch, screenOf } from '#base';
import type { Policy } from '#policy';
import { type WrittenPeriod, periodsIn } from '../periods.ts';
import { isNoStorage } from './not-storage.ts';
import { entitled } from './retention-criteria.ts';
import { dayNamed, daysIn } from './retention-days.ts';
import { anaphora, capped, goesOn, isEvent, startsBefore } from './retention-events.ts';
import type { RetentionWords } from './retention-words.ts';

type Trigger = Policy['retention'][number]['trigger'];

export interface End {
  trigger: Trigger;
  period: string | null;
  bound?: 'max' | 'min';
  after?: true;
  /** “the same day”: the day on which the data came. */
  sameDay?: true;
}

/** How long a cookie lives on the reader's device. */
const cookieFirst = /^.{0,40}\b(?:cookies?|traceurs?)\b/i;

/** The ends of storage that a sentence names: periods with the event before or after them, and events alone (“until you …”). */
export function endsIn(text: string, words: RetentionWords, inSection: boolean): End[] {
  const periods = [...withTwins(text, periodsIn(text)), ...(anaphora.test(text) ? [] : daysIn(text, inSection))]
    .toSorted((a, b) => a.start - b.start)
    .filter((period) => isStorage(text, period, words, inSection));
  const states = everyMatch(text, words.during).map((match) => ({
    at: match.index,
    trigger: triggerIn(
      match[0].slice(0, match[0].length - match[1]!.length) + cutAtPeriod(match[1]!, text, match, periods),
      words,
    ),
  }));
  const ends: { at: number; end: End }[] = [];
  for (const [index, period] of periods.entries()) {
    const stop = boundary(text, period.end, periods[index + 1]?.start ?? text.length, words);
    const last = periods[index - 1]?.end ?? 0;
    // “the file twenty years after your last visit; invoices, five years”: the event is that of the other clause.
    const from = last === 0 ? 0 : Math.max(last, text.lastIndexOf('; ', period.start) + 1);
    const state = states.findLast((one) => one.at < period.start && one.at >= from && one.trigger);
    const rest = text.slice(period.end, stop);
    const own = triggerIn(rest, words) ?? (words.starts.test(rest) && !state ? 'other' : null);
    const before = text.slice(from, period.start);
    const branch = lastBranch(before, words);
    // “until you close the account or have not logged in for three years”: the event stands in its own branch.
    const inBranch = branch === before ? null : triggerIn(branch, words, true);
    const lasted =
      !state && states.some((one) => one.at >= from && one.at < period.start) && goesOn.test(before.slice(-30));
    const onDay =
      period.period === 'P0D' && (!dayNamed.test(text.slice(period.start, period.end)) || ofEvent.test(rest));
    const goingOn = branch === before ? untilBefore(before, words) : null;
    const trigger =
      own ??
      inBranch ??
      state?.trigger ??
      goingOn ??
      triggerIn(before, words, true) ??
      (lasted || startsBefore(branch, rest) || (onDay && rest.trim().length > 3) ? 'other' : null);
    const bound = period.bound === 'exact' ? {} : { bound: period.bound };
    const after = (state && !own) || lasted ? { after: true as const } : {};
    const sameDay = dayNamed.test(text.slice(period.start, period.end)) ? { sameDay: true as const } : {};
    ends.push({ at: period.start, end: { trigger, period: period.period, ...bound, ...after, ...sameDay } });
  }
  for (const match of everyMatch(text, words.until)) {
    const tail = cutAtPeriod(match[1]!, text, match, periods);
    const cut = tail.length < match[1]!.length && idle.test(lastBranch(tail, words));
    const spoken = inSection || words.keeps.test(text.slice(0, match.index)) || words.keeps.test(match[0].slice(-60));
    const events = eventsIn(cut ? tail.slice(0, tail.length - lastBranch(tail, words).length) : tail, words, spoken);
    const dated = periods.some(
      (period) =>
        period.start > match.index &&
        period.start < match.index + match[0].length &&
        !words.or.test(text.slice(match.index, period.start)) &&
        !(period.bound === 'max' && capped.test(text.slice(match.index + 8, period.start))),
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
    for (const match of everyMatch(text, words.upon)) {
      const trigger = triggerIn(match[1]!, words) ?? (atOnce.test(match[0]) && isEvent(match[1]!) ? 'other' : null);
      // “the day after the event” is a period, and not at once.
      if (!trigger || !(trigger === 'other' || ending.has(trigger)) || timeUnit.test(text.slice(0, match.index)))
        continue;
      ends.push({ at: match.index, end: { trigger, period: 'P0D' } });
      break;
    }
  }
  if (ends.length === 0 && words.onRequest.test(text))
    ends.push({ at: 0, end: { trigger: 'erasure-request', period: 'P0D' } });
  const measured = ends.every(({ end }) => end.period === 'P0D') && orAsNeeded.test(text);
  return measured ? [] : ends.toSorted((a, b) => a.at - b.at).map(({ end }) => end);
}

/** “as long as your account is open or as needed for our services”: a measure, whatever event stands beside it. */
const orAsNeeded =
  /\bor (?:for )?(?:as long )?as (?:is |it is |we )?(?:otherwise )?(?:needed|necessary|required)\b|\bou (?:aussi longtemps que|tant que) (?:cela est )?necessaire\b|\bof zo ?lang(?: als)? (?:dat |dit )?(?:nodig|noodzakelijk)\b|\boder (?:solange|so ?lange)\b[^.;]{0,30}\b(?:erforderlich|notig|notwendig)\b|\b(?:erforderlich|necessary|necessaire|nodig)\b[^.;]{0,20}\b(?:d\. ?h\. .{0,12}zum beispiel|zum beispiel|for example|par exemple|bijvoorbeeld)\b/i;

/** States that last and then end; a visit or an event does not define storage by itself. */
const lasting = new Set<Trigger>(['contract-end', 'relationship-end', 'account-closure']);

/** A period counts when keeping or deleting is spoken of near it, and answering, telling or ages are not. */
function isStorage(text: string, period: WrittenPeriod, words: RetentionWords, inSection: boolean): boolean {
  const clauseStart = Math.max(...[';', '. ', ': '].map((mark) => text.lastIndexOf(mark, period.start))) + 1;
  const before = text.slice(clauseStart, period.start);
  const told = before.replace(answered, '').replace(overwrittenEvery, '');
  if ((words.other.test(told.slice(-60)) && !/ plus $/i.test(told)) || isNoStorage(text, period)) return false;
  return (
    inSection ||
    words.keeps.test(text.slice(0, period.start)) ||
    words.keeps.test(text.slice(period.end, period.end + 120)) ||
    // “Wir heben sie fünf Jahre auf”: the verb stands on both sides of the period.
    words.keeps.test(text.slice(Math.max(clauseStart, period.start - 60), period.end + 60))
  );
}

/** “recorded over every 28 days” tells how long a recording lives; “if you do not reply, …” when it goes. */
const overwrittenEvery =
  /\b(?:recorded over|written over|taped over|overwritten|ecrasee?s?|overschreven|uberschrieben) (?:every|each|toutes les|tous les|elke|alle|iedere) $|\b(?:not|n't|nor|or|pas|niet|nicht) (?:reply|respond|answer|repondez|reageert|antwoordt|antworten)\b/gi;
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
function eventsIn(tail: string, words: RetentionWords, spoken: boolean): NonNullable<Trigger>[] {
  const parts = tail.split(words.or);
  const last = parts.pop()!;
  const all = parts.length === 0 ? [last] : [...parts.flatMap((part) => part.split(',')), last.split(',')[0]!];
  const found = all.map(
    (part) => endOf(triggerIn(part, words)) ?? (byReader.test(part) || (spoken && isEvent(part)) ? 'other' : null),
  );
  return [...new Set(found)].filter((trigger) => trigger !== null);
}

/** “le jour même du départ”: the day of an event. */
const ofEvent = /^ (?:of|as|du|de (?:la|l'|votre|leur)|d'|van|des|der|ihre[rs])\b/i;

/** “until the item has been collected”: nobody keeps data until it is collected or made. */
const endOf = (trigger: Trigger): Trigger => (trigger === 'collection' || trigger === 'creation' ? 'other' : trigger);

/** “until the season ends, then for three years”: the event behind the last “until”, when the period goes on from it. */
function untilBefore(before: string, words: RetentionWords): Trigger {
  const match = everyMatch(before, words.until).at(-1);
  if (!match || !goesOn.test(match[1]!)) return null;
  const told = match[1]!.slice(0, match[1]!.search(goesOn));
  return triggerIn(told, words) ?? (isEvent(told) ? 'other' : null);
}

/** “until you delete it”, “bis Sie die App deinstallieren”. */
const byReader =
  /^\s*(?:la |the |(?:sa|leur|its|their|the) )?(?:suppression|deletion|removal)\b.{0,20}\b(?:par vos soins|par vous|by you)\b|^\s*(?:ce que |at )?(?:you|sie|vous|u|je|dat u)\b.{0,60}\b(?:delet|remov|uninstall|losch|deinstall|entfern|supprim|desinstall|effac|verwijder|wis)\w*/i;

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
export const twins =
  /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|zwei|drei|funf|sechs|sieben|neun|zehn|zwolf) (?:bzw\.|beziehungsweise|oder|or|ou|of|resp\.) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|zwei|drei|funf|sechs|sieben|neun|zehn|zwolf) (?:years?|jahren?|ans|jaar)\b/i;
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
/** “… once the bicycle is back”: an event without a class of its own, named with a word that says when. */
const atOnce = /^(?:once|as soon as|des que?|une fois que?|zodra|sobald)\b/i;
const timeUnit = /\b(?:day|week|month|year|tag|woche|monat|jahr|dag|maand|jaar|jour|lendemain|semaine|mois)s? $/i;
const refused = /\b(?:not|never|cannot|pas|jamais|niet|nooit|nicht|nie)\b/i;

/** What stands behind the last “or”. */
function lastBranch(text: string, words: RetentionWords): string {
  const parts = text.split(words.or);
  return parts.length < 2 ? text : parts.at(-1)!;
}
/** “… or have not logged in for three years”: nothing ends before the period is over. */
const idle = /\b(?:not|no|inactiv\w*|without|unused|plus|pas|sans|niet|geen|inactief|nicht|keine?\w*|ohne)\b/i;

/** Where the words about a period end: at the next “or” or “;”, at the latest at the next period. */
function boundary(text: string, from: number, next: number, words: RetentionWords): number {
  const rest = text.slice(from, next);
  const semicolon = rest.indexOf(';');
  const or = next < text.length ? rest.search(words.or) : -1;
  return from + Math.min(...[rest.length, semicolon, or].filter((at) => at >= 0));
}

/** “… after the tournament, one month later”: an event before the period from which it is counted. */
const isAfter = /\b(?:after|following|end of|apres|fin de|a l'issue|na|einde van|nach|ende|ablauf)\b.{0,25}$/i;

const screens = new Map<RetentionWords, (text: string) => readonly number[]>();

/** The triggers whose words may stand in a text, by their places in the list. */
function triggersIn(text: string, words: RetentionWords): readonly number[] {
  let screen = screens.get(words);
  if (!screen) screens.set(words, (screen = screenOf(words.triggers.map(([, match]) => match))));
  return screen(text);
}

/** The event that a stretch of text names first; `weak` words (collection, creation, events) do not count before a period. */
function triggerIn(text: string, words: RetentionWords, before = false): Trigger {
  let found: Trigger = null;
  let at = Infinity;
  for (const place of triggersIn(text, words)) {
    const [trigger, match] = words.triggers[place]!;
    if (before && (trigger === 'collection' || trigger === 'creation')) continue;
    const index = text.search(match);
    if (before && trigger === 'event-end' && !isAfter.test(text.slice(0, index))) continue;
    if (index >= 0 && index < at - (trigger === 'collection' || trigger === 'creation' ? 30 : 12)) {
      found = trigger;
      at = index;
    }
  }
  return found;
}
