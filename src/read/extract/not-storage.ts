// Not storage: periods and events that only look like the end of storage – guarantees, ages, intervals, what others may do, conditions of rights.
import type { Line } from '../context.ts';
import { fits, fitsAny, pattern } from '../patterns.ts';
import type { WrittenPeriod } from '../periods.ts';

/** What follows a period that is none of storage: “14-day refunds”, “2 ans de garantie”. */
const ofOffer =
  /^[ -]?(?:(?:of|for|de|d'|van|aan|lange?|kostenlose[rs]?|gratis|gratuite?s?|free|full|money[- ]back|legal|statutory|commercial|legale|wettelijke|gesetzliche[rns]?) ?)*\b(?:refunds?|money[- ]back|trials?|warrant(?:y|ies)|guarantees?|returns?\b(?! (?:is|are|was|we))|cooling[- ]off|withdrawal (?:period|right)|delivery|shipping|experience|notice|garanties?|retractation|essai|preavis|livraison|experience|retour|garantie|bedenktijd|retourneren|proefperiode|levertijd|ervaring|opzegtermijn|gewahrleistung\w*|widerrufsrecht|widerrufsfrist|ruckgabe\w*|ruckgaberecht|probe\w*|lieferzeit\w*|kundigungsfrist\w*|erfahrung\w*)\b/i;
/** What stands before one: how often, how long something takes, how old somebody is. */
const ofHabit =
  /\b(?:once|twice|times|fois(?: par)?|per|keer(?: per)?|einmal|zweimal|mal|pro|im)\s*$|\b(?:allow(?: us)?|prevoir|comptez|rekening met|rechnen sie mit)(?: up to| about| around| at least| environ| jusqu'a| ongeveer| maximaal| etwa| bis zu)*\s*$|\b(?:warranty|guarantee|trial|delivery time|lead time|garantie|periode d'essai|delai de livraison|delai de retractation|garantietermijn|levertijd|bedenktijd|proefperiode|lieferzeit|garantiezeit|gewahrleistung\w*|widerrufsfrist|probezeit)(?: (?:period|legale|commerciale|time))?(?: (?:is|of|lasts|est|dure|de|is|bedraagt|van|betragt|von|ist|for|pour|voor|fur|a|an|eine?|une?|een)){0,3}\s*$/i;
const ofAge =
  /\b(?:avez|ayant|ont|avoir|agee?s?|age de|personnes? de|mineurs? de|enfants? de|aged|age of|children|minors|leeftijd van|alter von|kinder|personen|menschen|jugendliche\w*)(?: (?:de|of|au moins|at least|minimaal|mindestens|under|over|above|below|plus|moins|ab|unter|uber|onder|boven|vanaf|jonger|ouder|dan|from|younger|older|than)){0,4}\s*$|\b(?:jonger|ouder) dan\s*$|\b(?:younger) than\s*$/i;

/** Deliveries, returns, opening hours, goods, anniversaries and laws, in a sentence without a word of keeping. */
const trade =
  /\b(?:geliefert|livree?s?(?= (?:sous|en|dans|a)\b)|geleverd|notice periods?|preavis|opzegtermijn|kundigungsfrist|deliver(?:y|ies|ed)(?! (?:slips?|notes?|address\w*|data|details|records?|receipts?|dockets?|documents?))|(?<!\b(?:bons?|adresses?|bordereaux?|donnees) de )livraisons?|levering(?!s?(?:bon|adres|gegeven|document))\w*|lieferung(?!s?(?:schein|adress|daten|beleg))\w*|lieferzeit\w*|send\b[^.;]{0,30}\bback|return (?:goods|items|products|it|them)|renvoyer|retourner|terugsturen|retourneren|zuruck(?:senden|geben|schicken)|umtausch\w*|(?:shop|store|office|boutique|magasin|winkel|laden|buro|praxis) (?:is|est|ist) (?:open|ouverte?|geopend|geoffnet|von)|celebrat\w+|anniversar\w+|in business|(?:has|have) been open|essai|probezeit|proefperiode|ripens?|matures?|vieillit|reift|rijpt)\b|\b(?:law|act|loi|wet|gesetz)\b[^.;]{0,60}\b(?:changed|amended|in force|a change|modifiee?|gewijzigd|veranderde|geandert|in kraft)\b|\b(?:bateau|voiture|maison|societe|entreprise|produit) a \d/i;

/** Whether a period of a sentence is one of an offer, a habit or an age. */
export const isNoStorage = (text: string, { start, end }: WrittenPeriod): boolean => {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    ofOffer.test(text.slice(end, end + 60)) ||
    ofHabit.test(before) ||
    ofAge.test(before) ||
    (trade.test(text) && !acts.test(text))
  );
};

/** What might happen elsewhere: “it cannot be ruled out that foreign agencies store …”, “search engines may keep copies”. */
const elsewhere = pattern(
  /\b(?:(?:as|under|according to|in) (?:its|their) own (?:\w+ )?polic\w+|selon (?:sa|ses|leurs?) propres? \w+|volgens (?:zijn|haar|hun) eigen|nach eigenen? angaben?|(?:ask|tell|set) your browser|can ?not be (?:ruled out|excluded)|kann (?:[a-z]+ )?nicht ausgeschlossen werden|nicht auszuschliesen|(?:pas|peut) (?:etre )?exclu|niet (?:worden )?uit(?:gesloten|te sluiten)|(?:search engines?|moteurs? de recherche|suchmaschinen|zoekmachines)\b.{0,30}\b(?:may|might|can|could|peuvent|pourraient|konnen|konnten|kunnen))\b/i,
);
/** “An inactive account is one without …”: what a word means, with no word of deleting. */
const meaning = pattern(
  /\b(?:on entend par|est entendu par|s'entend (?:d|comme)|(?:is|are) (?:considered|deemed|regarded)(?: to be| as)? (?:inactive|dormant)|inactive (?:account )?means|considere\w* comme (?:etant )?inacti\w+|(?:gilt|gelten) als inaktiv|(?:wordt|worden) (?:als inactief beschouwd|beschouwd als inactief)|(?:wordt|worden) verstaan onder)\b/i,
);
/** “Session cookies are called those which are deleted …”, “your browser keeps it”: a lesson on cookies. */
const lesson = pattern(
  /\bcookies?\b.{0,160}\b(?:bezeichnet|genannt|(?:are|is) called|referred to as|(?:est|sont) appelee?s?|(?:wordt|worden) [^.;]{0,30}genoemd)\b|\b(?:are|is) called\b.{0,30}\bcookies?\b|\b(?:your|the|their|votre|le|ihr|der|uw|je|de) (?:web ?)?(?:browser|navigateur) (?:will |may |can |then |va |kann |zal )?(?:keeps?|stores?|saves?|retains?|conserve\w*|enregistre\w*|speichert|bewaart|slaat)\b/i,
);
const acts =
  /\b(?:delet|eras|remov|destroy|anonymi|kept|keep|retain|stor(?:e|ed)|supprim|effac|conserv|anonymis|verwijder|gewist|bewaar|losch|geloscht|gespeichert|aufbewahr)\w*/i;
/** “This is the case, for example, if you withdraw …”: when a right exists. */
const caseOf = pattern(
  /^(?:dies|das) ist (?:\w+ ){0,3}der fall|^(?:this|that|such) is (?:\w+ ){0,3}the case|^(?:c'est|tel est) (?:\w+ ){0,3}le cas|^(?:dit|dat) is (?:\w+ ){0,3}het geval/i,
);
const rights = pattern(/\b(?:rights?|droits?|\w*recht(?:en?)?)\b/i);

/** Whether a sentence that speaks of keeping and of time promises no storage of this company at all. */
export const speaksOfOthers = (line: Line): boolean =>
  fits(elsewhere, line) ||
  fits(lesson, line) ||
  (fits(meaning, line) && !acts.test(line.text)) ||
  (fits(caseOf, line) && fitsAny(rights, line.headings));
