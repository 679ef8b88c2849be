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
  [
    /^(?:(?:calendar|business|working) )?(?:day|night|jour|nuit|dag|nacht|werkdag|tag|arbeitstag|werktag|kalendertag)/i,
    'D',
  ],
  [/^(?:week|weken|semaine|woche)/i, 'W'],
  [/^(?:calendar )?(?:month|mois|maand|monat)/i, 'M'],
  [/^(?:calendar )?(?:year|an|jaar|jaren|jahr)/i, 'Y'],
];

const count = '\\d{1,3}|[a-z]{1,24}(?:-[a-z]{2,8}){0,2}';
const unit =
  'hours?|nights?|nuits?|nacht(?:en)?|nachte?n?|(?:(?:calendar|business|working) )?days?|weeks?|(?:calendar )?months?|(?:calendar )?years?|heures?|jours?(?: (?:calendaires?|ouvres|ouvrables))?|semaines?|mois|ans?|annees?|uur|uren|(?:werk)?dag(?:en)?|week|weken|maand(?:en)?|jaar|jaren|stunden?|(?:arbeits|werk|kalender)?tage?n?|wochen?|monate?[ns]?|jahre?[ns]?';
const between =
  '(?:full |complete |volle[nr]? |volledige |consecutive |further |additional |more |other |weitere[nr]? )';
const written = new RegExp(
  `(?<![\\w.,/-])(?:(${count})(?: ?\\((?:${count})\\))?|\\((\\d{1,3})\\))(?:[ -]|(?<=[\\d)]))${between}?(${unit})(?!\\w)`,
  'gi',
);
/** Quick: a beginning of any unit. */
const anyUnit =
  /hour|day|night|nuit|nacht|semestre|decade|quartal|kwartaal|decennium|trimestre|week|month|year|jour|semaine|mois|\ban|uur|uren|dag|weken|maand|jaar|jaren|stunde|tag|woche|monat|jahr|heure/i;

const upTo =
  /\b(?:up to(?: a maximum of)?|(?:a )?maximum(?: period)?(?: of)?|at most|no(?:t)? (?:longer|more) than|(?:no )?later than|(?:not |n't |to )exceed(?:ing)?|max\.?|within|au plus(?: tard)?|maximum(?: de)?|n'exced\w+ pas|(?:excedant|depass\w+|excede\w*) pas|(?:exceder|depasser)|maximale de|niet (?:langer|later|meer) dan|nicht (?:langer|mehr) als|maximale (?:duur|termijn) van|jusqu'a|dans (?:un delai de|les)|maximaal|ten hoogste|hoogstens|uiterlijk|binnen|tot|hochstens|maximal|bis zu|spatestens|innerhalb(?: von)?|langstens)(?: (?:to|a|een|einer?|de|von|nach|after|na|apres|period of|duree de|the))*\s*$/i;
const atLeast =
  /\b(?:at least|minimum(?: of)?|not less than|no less than|au moins|minimaal|ten minste|minstens|mindestens|wenigstens)(?: (?:a|een|einer?|de|period of))*\s*$/i;

/** “half a year”, “anderthalb Jahre”: months; other words that say a period by themselves. */
const halves =
  /(?<!\w)(?:([a-z]{1,12}|\d{1,2}) (?:and a half years?|(?:ans?|annees?) et demie?|en een half jaar|years? and a half)|(half (?:a |of a )?year|half-year|semestre|half ?jaar|halbe[sn]? jahr(?:e?s)?|halbjahr)|(anderhalf jaar|(?:anderthalb|eineinhalb) jahren?)|(twee|drie|zwei|drei)(?:en|ein)half?b? (?:jaar|jahren?)|(trimestre|kwartaal|quartals?|vierteljahr(?:es)?)|(fortnight)|decade|decennium)(?!\w)/gi;

function wordsOf(text: string): WrittenPeriod[] {
  return everyMatch(text, halves).flatMap((match) => {
    const [said, and, half, oneAndHalf, compound, quarter, fortnight] = match;
    const years = numberOf(and ?? compound ?? '');
    const period = half
      ? 'P6M'
      : oneAndHalf
        ? 'P18M'
        : quarter
          ? 'P3M'
          : fortnight
            ? 'P2W'
            : /^dec/i.test(said)
              ? 'P10Y'
              : years && `P${years * 12 + 6}M`;
    const start = match.index;
    const before = text.slice(Math.max(0, start - 40), start).replace(/\b(?:an?|one|une?|een|eine?[mnrs]?) $/i, '');
    const bound = boundOf(before, text.slice(start + said.length));
    return period ? [{ period, bound, start, end: start + said.length }] : [];
  });
}

const boundOf = (before: string, after: string): WrittenPeriod['bound'] =>
  upTo.test(before) || atMost.test(after.slice(0, 30)) ? 'max' : atLeast.test(before) ? 'min' : 'exact';

/** Behind a period. */
const atMost =
  /^(?: ?\(?|, (?=at the ))(?:at (?:the )?(?:latest|most|maximum)|max(?:imum|imal|imaal)?\b(?! of)|au (?:plus|maximum)|hochstens|nicht (?:uberschreit|ubersteig)|op zijn hoogst)/i;

/** “a day”; the French “à jour” counts nothing. */
const english = /^(?:hour|day|week|month|year)|(?:calendar|business|working) /i;

/** The periods of a folded text, in its order. An age (“under 16 years”, “16 years old”) is none. */
export function periodsIn(text: string): WrittenPeriod[] {
  if (!anyUnit.test(text)) return [];
  const found = wordsOf(text);
  const said = [...found];
  for (const match of everyMatch(text, written)) {
    const counted = match[1] ?? match[2]!;
    const number = numberOf(counted);
    const letter = units.find(([form]) => form.test(match[3]!))?.[1];
    if (!letter || !number || (/^an?$/i.test(counted) && !english.test(match[3]!))) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (said.some((one) => start < one.end && one.start < end)) continue;
    const before = text.slice(Math.max(0, start - 40), start);
    if (
      /^\s*(?:of age|old\b|ou plus\b|oud\b|alt\b|jong\b)/i.test(text.slice(end)) ||
      /\b(?:aged?|under|over|unter|onder de|moins de|ages? de)\s*$/i.test(before)
    )
      continue;
    found.push({
      period: letter === 'H' ? `PT${number}H` : `P${number}${letter}`,
      bound: boundOf(before, text.slice(end)),
      start,
      end,
    });
  }
  return said.length > 0 ? found.toSorted((a, b) => a.start - b.start) : found;
}
