// Periods as people write them (“26 months”, “seven years”, “6 à 12 mois”) as ISO 8601 durations.
import { everyMatch } from '#base';
import { numberOf } from './number-words.ts';

export interface WrittenPeriod {
  /** ISO 8601: P7Y, P26M, P2W, P30D, PT72H. */
  period: string;
  /** “up to”, “at least”, or neither. */
  bound: 'exact' | 'max' | 'min';
  start: number;
  end: number;
}

/** Units by their beginnings; a unit's letter, and T for those of a day. */
const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:hour|heure|uur|uren|stunde)/i, 'H'],
  [/^(?:(?:calendar|business|working) )?(?:day|jour|dag|werkdag|tag|arbeitstag|werktag|kalendertag)/i, 'D'],
  [/^(?:week|weken|semaine|woche)/i, 'W'],
  [/^(?:calendar )?(?:month|mois|maand|monat)/i, 'M'],
  [/^(?:calendar )?(?:year|an|jaar|jaren|jahr)/i, 'Y'],
];

const count = '\\d{1,3}|[a-z]{1,24}(?:-[a-z]{2,8}){0,2}';
const unit =
  'hours?|(?:(?:calendar|business|working) )?days?|weeks?|(?:calendar )?months?|(?:calendar )?years?|heures?|jours?(?: (?:calendaires?|ouvres|ouvrables))?|semaines?|mois|ans?|annees?|uur|uren|(?:werk)?dag(?:en)?|week|weken|maand(?:en)?|jaar|jaren|stunden?|(?:arbeits|werk|kalender)?tage?n?|wochen?|monate?[ns]?|jahre?[ns]?';
const between =
  '(?:full |complete |volle[nr]? |volledige |consecutive |further |additional |more |other |weitere[nr]? )';
const written = new RegExp(
  `(?<![\\w.,/-])(?:(${count})(?: ?\\((?:${count})\\))?|\\((\\d{1,3})\\))(?:[ -]|(?<=[\\d)]))${between}?(${unit})(?!\\w)`,
  'gi',
);
/** Quick: a beginning of any unit. */
const anyUnit =
  /hour|day|week|month|year|jour|semaine|mois|\ban|uur|uren|dag|weken|maand|jaar|jaren|stunde|tag|woche|monat|jahr|heure/i;

const upTo =
  /\b(?:up to(?: a maximum of)?|(?:a )?maximum(?: period)?(?: of)?|at most|no(?:t)? (?:longer|more) than|(?:no )?later than|(?:not |n't |to )exceed(?:ing)?|max\.?|within|au plus(?: tard)?|maximum(?: de)?|n'exced\w+ pas|(?:excedant|depass\w+|excede\w*) pas|(?:exceder|depasser)|maximale de|niet (?:langer|later|meer) dan|nicht (?:langer|mehr) als|maximale (?:duur|termijn) van|jusqu'a|dans (?:un delai de|les)|maximaal|ten hoogste|hoogstens|uiterlijk|binnen|tot|hochstens|maximal|bis zu|spatestens|innerhalb(?: von)?|langstens)(?: (?:to|a|een|einer?|de|von|nach|after|na|apres|period of|duree de|the))*\s*$/i;
const atLeast =
  /\b(?:at least|minimum(?: of)?|not less than|no less than|au moins|minimaal|ten minste|minstens|mindestens|wenigstens)(?: (?:a|een|einer?|de|period of))*\s*$/i;

/** Behind a period. */
const atMost =
  /^(?: ?\(?|, (?=at the ))(?:at (?:the )?(?:latest|most|maximum)|max(?:imum|imal|imaal)?\b(?! of)|au (?:plus|maximum)|hochstens|nicht (?:uberschreit|ubersteig)|op zijn hoogst)/i;

/** “a day”; the French “à jour” counts nothing. */
const english = /^(?:hour|day|week|month|year)|(?:calendar|business|working) /i;

/** The periods of a folded text, in its order. An age (“under 16 years”, “16 years old”) is none. */
export function periodsIn(text: string): WrittenPeriod[] {
  if (!anyUnit.test(text)) return [];
  const found: WrittenPeriod[] = [];
  for (const match of everyMatch(text, written)) {
    const counted = match[1] ?? match[2]!;
    const number = numberOf(counted);
    const letter = units.find(([form]) => form.test(match[3]!))?.[1];
    if (!letter || !number || (/^an?$/i.test(counted) && !english.test(match[3]!))) continue;
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 40), start);
    if (
      /^\s*(?:of age|old\b|ou plus\b|oud\b|alt\b|jong\b)/i.test(text.slice(end)) ||
      /\b(?:aged?|under|over|unter|onder de|moins de|ages? de)\s*$/i.test(before)
    )
      continue;
    found.push({
      period: letter === 'H' ? `PT${number}H` : `P${number}${letter}`,
      bound:
        upTo.test(before) || atMost.test(text.slice(end, end + 30)) ? 'max' : atLeast.test(before) ? 'min' : 'exact',
      start,
      end,
    });
  }
  return found;
}
