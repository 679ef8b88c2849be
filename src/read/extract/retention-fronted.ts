// Subjects of storage that do not stand where a sentence usually has them: behind the period, before the verb, or in a clause without one.
import type { Language } from '#base';

const unit =
  '(?:hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|annees?|uren|uur|dag(?:en)?|weken|week|maand(?:en)?|jaar|jaren|stunden?|tag(?:en)?|tage|wochen?|monat(?:en|e)?|jahr(?:en|e)?)';
/** “within at most 14 days”. */
const time = `(?:after|within|apres|au bout de|dans un delai de|passe|passes|sous|na|binnen|nach|innerhalb(?: von)?|binnen|spatestens nach|uiterlijk na)\\b[^,;.]{0,20}?\\b${unit}`;

const fronted: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    // “After 14 days the logs are deleted.”
    new RegExp(
      `^${time}(?: (?:after|of|from) [^,;.]{3,60},)?,? (.{3,60}?) (?:is|are|will be|gets?) (?:(?:automatically|permanently|securely|then|irrevocably) )?(?:deleted|erased|removed|destroyed|overwritten|anonymi[sz]ed|archived|purged|shredded)\\b`,
      'i',
    ),
    // “We are obliged to keep invoices for ten years.”
    /\b(?:obliged|required|have|need|must) to (?:keep|retain|store) ([^,;.]{3,60}?) for\b/i,
    // “Invoices we keep for ten years.”
    /^([^,;.:]{3,60}?) we (?:only |then |must |have to |need to |are (?:\w+ )?(?:required|obliged) to )?(?:keep|retain|store|hold|delete|erase|destroy|archive|shred)\b/i,
  ],
  fr: [
    new RegExp(
      `^${time}[^,;.]{0,40}, (.{3,70}?) (?:sont|est|seront|sera) (?:(?:automatiquement|definitivement|ensuite|alors) )?(?:supprim|effac|detrui|anonymis|archiv)\\w*`,
      'i',
    ),
    // “Les factures, nous les gardons dix ans.”
    /^([^,;.:]{3,60}?), nous (?:les|la|le) (?:gardons|conservons|supprimons|effacons|detruisons|archivons)\b/i,
    // “Deux ans après le cours, nous supprimons la liste.”
    /^[^,;.]{3,70}, nous (?:supprimons|effacons|detruisons|anonymisons|archivons) ([^,;.]{3,70}?)(?=[.,;]|$)/i,
  ],
  nl: [
    new RegExp(
      `^${time}[^,;.]{0,60}? (?:worden|wordt) (.{3,70}?) (?:(?:automatisch|definitief|weer|door ons) )?(?:verwijderd|gewist|vernietigd|overschreven|geanonimiseerd|gearchiveerd)\\b`,
      'i',
    ),
    /(?:^|; )([^,;.:]{3,60}?) (?:bewaren|verwijderen|wissen|vernietigen|archiveren|houden|gooien|halen) (?:wij|we)\b/i,
    /\bverplicht (?:om )?([^,;.]{3,60}?) (?:gedurende )?(?:minstens |minimaal |ten minste )?(?:\d+|[a-z]+) (?:jaar|jaren|maanden|weken|dagen) te bewaren\b/i,
    // “Facturen moeten we zeven jaar bewaren.”
    /(?:^|; )([^,;.:]{3,60}?) (?:moeten|mogen|kunnen|dienen) (?:wij|we)\b[^,;.]{0,80}\b(?:bewaren|verwijderen|wissen|vernietigen|archiveren|houden)\b/i,
    /\b(?:verwijderen|wissen|vernietigen|anonimiseren|archiveren|bewaren) (?:wij|we) ([^,;.]{3,70}?)(?= (?:gedurende|tot|zolang|maximaal|na|voor|weer|nog)\b|[.,;]|$)/i,
  ],
  de: [
    new RegExp(
      `^${time}[^,;.]{0,60}? (?:werden|wird) (.{3,70}?) (?:(?:automatisch|vollstandig|endgultig|wieder|von uns|unwiderruflich) )?(?:geloscht|vernichtet|anonymisiert|uberschrieben|entfernt|gesperrt|archiviert)\\b`,
      'i',
    ),
    /(?:^|; )([^,;.:]{3,60}?) (?:heben|bewahren|speichern|loschen|archivieren|behalten|vernichten|verwahren|werfen) wir\b/i,
    /\bverpflichtet, ([^,;.]{3,60}?) (?:fur )?(?:mindestens )?(?:\d+|[a-z]+) (?:jahre|monate|wochen|tage)n? (?:lang )?aufzu(?:bewahren|heben)\b/i,
    // „Rechnungen müssen wir zehn Jahre aufbewahren.“
    /(?:^|; )([^,;.:]{3,60}?) (?:mussen|durfen|sollen|konnen) wir\b[^,;.]{0,80}\b(?:aufbewahren|aufheben|speichern|loschen|vernichten|archivieren|behalten|aufzubewahren)\b/i,
    /\b(?:loschen|vernichten|anonymisieren|archivieren|speichern|bewahren) wir ([^,;.]{3,70}?)(?= (?:fur|bis|nach|auf|wieder|aus|automatisch|noch)\b|[.,;]|$)/i,
  ],
};

/** What is no subject: a time that stands in front, or a clause that begins with a joining word. */
const timeInFront = new RegExp(`^(?:[a-z]+|\\d+) ${unit}\\b|^${time}`, 'i');

/** “we delete your data”: all of it, and nothing that tells whose. */
const anyData =
  /^(?:(?:ihre|deine|die|diese|alle|uw|je|de|deze|vos|les|ces|your|the|all|this|these) )*(?:(?:personenbezogene[nr]?|persoonlijke|personal) )?(?:daten|angaben|gegevens|donnees(?: personnelles)?|data|information|informationen)$/i;

/** The subject of a sentence that begins with its period or its object; folded text. */
export function frontedSubject(text: string, language: Language): string | undefined {
  for (const form of fronted[language]) {
    const found = form.exec(text)?.[1];
    if (found !== undefined && !timeInFront.test(found) && !anyData.test(found)) return found;
  }
  return undefined;
}

const gap = new RegExp(
  `[,;] (?:and |et |en |und )?([^,;.:()]{3,50}?),? (?:for |pendant |gedurende |fur |nach |apres |after |na )?(?:[a-z]+|\\d+)(?: ${unit})?(?: (?:lang|after|from)[^,;.]{0,30})?\\.?$`,
  'i',
);

/** “The contract is kept for five years, invoices for ten”: whose period the last one is. */
export const gappedSubject = (text: string): string | undefined => gap.exec(text)?.[1];
