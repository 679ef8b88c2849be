// Backups: how often they are made, how long they are kept, whether encrypted and tried.
import { type WrittenPeriod, periodsIn } from '../periods.ts';
import type { Draft } from '../draft.ts';
import { fits, fitsAny } from '../patterns.ts';
import { backup } from './backup-words.ts';

const kept =
  /\b(?:kept|saved|keep|gard(?:ee?s?|ons)|retain\w*|delet\w*|throw\w*|thrown|eras\w*|remov\w*|overwrit\w*|stored for|rotat\w+|roll(?:s|ed)? over|record(?:s|ed) over|written over|recycled|expire\w*|conserv\w*|supprim\w*|bewaar\w*|verwijder\w*|overschreven|aufbewahr\w*|geloscht|uberschrieben)\b/i;

const often: readonly (readonly [string, RegExp])[] = [
  ['PT1H', /\b(?:hourly|every hour|each hour|toutes les heures|elk uur|stundlich)\b/i],
  [
    'P1D',
    /\b(?:daily|every day|each day|each night|nightly|iedere nacht|elke dag|every (?:night|evening)|each evening|once a day|overnight|toutes les nuits|tous les (?:jours|soirs)|quotidien\w*|chaque (?:jour|nuit|soir)|dagelijks|elke (?:nacht|avond)|'s nachts|iedere avond|taglich\w*|tagesaktuell\w*|jede nacht|jeden (?:tag|abend)|nachts|nachtlich\w*)\b/i,
  ],
  [
    'P1W',
    /\b(?:weekly|every week|each week|once a week|elke week|iedere week|jede woche|hebdomadaire\w*|chaque semaine|wekelijks|wochentlich)\b/i,
  ],
  ['P1M', /\b(?:monthly|every month|mensuel\w*|chaque mois|maandelijks|monatlich)\b/i],
];
/** “we erase everything within 48 hours, including in the backups”. */
const alsoIn = /\b(?:including|also|even|auch|y compris|ook)\b.{0,20}\b(?:back-?ups?|sauvegardes?|sicherung\w*)/i;
const every = /\b(?:every|toutes les|tous les|elke|alle)\s*$/i;

/** “… for two months after the contract ends”: how long there are backups of a customer, not how long each is kept. */
const ofContract =
  /^\s*(?:after|from|following|apres|na|nach)\b.{0,30}\b(?:terminat\w+|contract\w*|agreement|resiliation|contrat|overeenkomst|opzegging|vertrag\w*|kundigung)\b/i;

const replaced =
  /\b(?:roll(?:s|ed)? over|overwritten|recorded over|written over|recycled|replaced|uberschrieben|overschreven|ecrasee?s?) (?:every|each|alle|elke|iedere|to(?:us|utes) les) $/i;

/** The periods for which a sentence says that backups are kept, not those at which they are made; `each`: of one backup. */
export const keptPeriods = (text: string): (WrittenPeriod & { each: boolean })[] =>
  kept.test(text)
    ? periodsIn(text)
        // “overwritten every 30 days” tells how long one lives.
        .filter(({ start }) => replaced.test(text.slice(0, start)) || !every.test(text.slice(0, start)))
        .map((period) => ({ ...period, each: !ofContract.test(text.slice(period.end)) }))
    : [];

const tests =
  /\b(?:restor\w+|recover\w*|restaur\w+|herstel\w*|(?:ruck|wieder)\w*(?:sicher|spiel|herst)\w+)\b.{0,60}\b(?:test|essai|geprobt|geubt|erprob)\w*|\b(?:test|essa|prob|erprob)\w*\b.{0,60}\b(?:restor\w+|recover\w*|restaur\w+|herstel\w*|(?:ruck|wieder)\w*(?:sicher|spiel|herst)\w+)\b/i;
const making =
  /\b(?:made|taken|written|created|run|copied|backed|gemaakt|geschreven|effectue\w*|realise\w*|erstellt|angelegt|gesichert)\b/i;

/** “We try a restore every month”: how often they are tried, and nothing on how often they are made. */
function isOfTests(text: string, at: number): boolean {
  const test = text.search(tests);
  return test >= 0 && test < at && !making.test(text.slice(test, at));
}

export function backups(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.kind === 'heading' || !(fits(backup, line) || fitsAny(backup, line.headings))) continue;
    const periods = periodsIn(line.text);
    const interval = periods.find(
      (period) => every.test(line.text.slice(0, period.start)) && !isOfTests(line.text, period.start),
    );
    const keep = alsoIn.test(line.text) ? undefined : keptPeriods(line.text).find(({ each }) => each);
    const named = fits(backup, line)
      ? often.find(([, match]) => {
          const at = line.text.search(match);
          return at >= 0 && !isOfTests(line.text, at);
        })?.[0]
      : undefined;
    const encrypted =
      /\b(?:encrypt\w+|chiffr\w+|versleutel\w+|verschlussel\w+)\b/i.test(line.text) &&
      !/\bnot encrypted\b/i.test(line.text);
    const tested = tests.test(line.text);
    const interval8601 = interval?.period ?? named;
    if (!interval8601 && !keep && !(fits(backup, line) && (encrypted || tested))) continue;
    draft.add(
      'backups',
      ['backups'],
      {
        ...(interval8601 ? { every: interval8601 } : {}),
        ...(keep ? { keep: keep.period } : {}),
        ...(encrypted ? { encrypted } : {}),
        ...(tested ? { restoreTested: tested } : {}),
      },
      line,
    );
  }
}
