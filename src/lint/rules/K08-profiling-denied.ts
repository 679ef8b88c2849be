// K08: profiling is denied and described.
import { clash, linesSaying } from '../clash.ts';
import { profilingLines } from '../profiles.ts';
import type { Rule } from '../rule.ts';

const denies =
  /\b(?:profil(?:ing|age|ering)\b.{0,30}\b(?:does not|do not|is not|are not|never|n'(?:est|a)|ne (?:se|fait)|vindt niet|gebeurt niet|wordt niet|findet (?:bei uns )?nicht|erfolgt nicht|wird nicht)|(?:not|\w+n't|never|no|nor|without)\b.{0,60}\bprofil(?:ing|es?\b)|(?:aucune? (?:\w+ )?profilage|ne .{0,40}pas de|pas de|sans) profilage|(?:geen|niet aan) profilering|(?:kein|keine|nicht) profil(?:ing|e)\b)/;
/** Profiles in another sense, decisions alone, the law's own list of rights. */
const otherDenial =
  /\b(?:right not to|subject to|droit de ne pas|recht om niet|recht,? nicht|profile (?:picture|page|photo)|legal effects? concerning|your profile|user profile|without your|unless|except|special categor\w+|if you|not (?:use|share|combine|link|match|pass|sell|transfer)\w* (?:\w+ ){0,6}(?:to|for|with)\b)/;
const describes =
  /\b(?:(?:calculat|comput|assign|giv|estimat|determin|produc|generat)\w*\b.{0,60}\b(?:scores?|scoring|ratings?|probabilit\w+|likelihood|propensity)|(?:groups?|grouped|grouping|segments?|segmented|segmenting|classif\w+|categori[sz]\w+|divid\w+|sort\w*|places?|placed|assign\w*)\b.{0,30}\b(?:customers?|users?|members?|visitors?|readers?|guests?|people|persons|you)\b.{0,60}\b(?:by|into|in|according to|based on|types?|groups?|segments?|classes)\b|(?:based on|according to|depending on|from) (?:your|their|his|her|the) .{0,60}\b(?:behaviou?r|purchases?|interests|habits|age|activity|browsing|history)\b.{0,60}\b(?:places?|predict\w*|recommend\w*|types?|segments?|classif\w*|select\w*|personali[sz]\w*|profil\w*)|(?:we|the company|\w+) (?:build|builds|create|creates|keep|keeps|draw|draws|make|makes|establish|compile)s? .{0,30}\bprofiles?\b|predict\w*\b.{0,40}\b(?:you|behaviou?r|customers?|users?|members?|buy|leave)|(?:attribu|calcul)\w*\b.{0,40}\bscores?\b|(?:class|segment|regroup)\w*\b.{0,30}\b(?:clients?|utilisateurs?|membres?|visiteurs?)\b|profil d'acheteur|selon votre profil|d'apres votre profil|(?:klanten|gebruikers|bezoekers|leden)\b.{0,40}\b(?:ingedeeld|indelen|segmenten|groepen)|(?:delen|deelt) .{0,30}\b(?:klanten|gebruikers|u|je|leden)\b.{0,30}\bin (?:een )?(?:\w*groep\w*|segment\w*|typen?|klassen?)|(?:kunden|nutzer|mitglieder|besucher)\b.{0,40}\b(?:eingeteilt|einteilen|segmente\w*|gruppen|kategorien)|(?:kunden|nutzer|sie|mitglieder)\b.{0,60}\bin (?:gruppen|segmente\w*|typen|klassen)\b|(?:teilen|ordnen) .{0,60}\b(?:kunden|nutzer|sie|mitglieder)\b.{0,60}\b(?:in|nach) (?:\w+ )?(?:gruppen|segmente\w*|typen|klassen)|kaufprofil\w*|nutzungsprofil\w*|score-?wert\w*)/;
/** What people like is worked out from what they did. */
const worksOut =
  /\b(?:(?:work out|works out|infer|infers|deduce|deduces|derive|derives|conclude|learn|learns|find out|tell|tells|figure out|gather)\b.{0,40}\b(?:from|by)?\b.{0,60}\b(?:likely|want|wants|prefer\w*|interest\w*|like|need|buy)\b|from (?:your|their|what you|what they)\b.{0,60}\bwe (?:\w+ )?(?:work out|infer|deduce|derive|conclude|see|learn|know|tell|draw)\b.{0,60}\b(?:likely|want|prefer\w*|interest\w*|like|need|buy)\b|(?:deduisons|concluons|inferons|devinons)\b.{0,60}\b(?:interets?|gouts?|preferences?|besoins?|habitudes?)\b|(?:leiden|maken|halen) (?:wij|we)\b.{0,60}\b(?:interesses?|voorkeur\w*|behoeft\w*)\b.{0,20}\b(?:af|op|uit)\b|(?:leiten|schliessen|ermitteln) wir\b.{0,60}\b(?:interessen|vorlieben|bedarf\w*|bedurfnisse)\b|interessenprofil\w*|centres d'interet a partir de)/;
const notThis =
  /\b(?:not|never|no|nor|without|anonym\w*|aggregat\w*|right|if you (?:consent|agree)|jamais|ne|pas|geen|niet|kein\w*|nicht|data (?:is|are) (?:classified|grouped)|categories of)\b/;

/** No decision by a machine alone … */
const deniesMachines =
  /\b(?:(?:not|\w+n't|never|no|nor|without)\b.{0,60}\b(?:automat\w+ (?:individual )?(?:decision|processing|means)\w*|(?:decisions?|decided?)\b.{0,40}\b(?:automat\w+|machine|algorithm|computer))|(?:aucune?|ne .{0,40}(?:pas|aucune?)|pas de|ni a)\b.{0,30}\bdecisions?\b.{0,30}\bautomatis\w+|(?:geen|niet|nooit)\b.{0,40}\b(?:besluit\w*|beslissing\w*)\b.{0,60}\bgeautomatiseerd\w*|(?:geen|niet)\b.{0,20}\bgeautomatiseerde (?:individuele )?(?:besluit|beslis)\w*|(?:kein\w*|nicht)\b.{0,30}\bautomatisiert\w* (?:\w+ )?(?:entscheidung|einzelentscheidung)\w*|\bautomatisierte\w* entscheidung\w*\b.{0,40}\b(?:nicht|kein\w*)\b)/;
/** … and a machine decides, ranks, or marks people. */
const machineDecides =
  /\b(?:(?:calculated|decided|determined|selected|ranked|assessed|rejected|approved|set) (?:automatically|by (?:the|our|a|an) (?:\w+ )?(?:software|system|algorithm|programme|program|computer))|(?:software|system|algorithm|app|program(?:me)?)\b.{0,30}\b(?:automatically )?(?:decid|determin|calculat|rank|scor|reject|refus|approv|select)\w*|automatically\b.{0,40}\b(?:decid|determin|reject|refus|approv|rank|scor|exclud)\w*|\bnot(?:er|ons|e|ation des?) (?:les |des |nos )?(?:prospects|clients|utilisateurs|candidats)|(?:systeme|logiciel|algorithme)\b.{0,40}\b(?:decide|determine|calcule|classe|refuse|selectionne)\w*|(?:systeem|software|algoritme)\b.{0,20}\bautomatisch\b|(?:bepaalt|beslist|berekent)\b.{0,40}\b(?:systeem|software|algoritme|automatisch)\b|automatisch\b.{0,30}\b(?:bepaald|beslist|berekend|geweigerd|afgewezen)|(?:software|system|algorithmus|programm)\b.{0,40}\b(?:entscheidet|berechnet|bewertet|lehnt|bestimmt)|automatisch\b.{0,40}\b(?:entschieden|berechnet|bewertet|abgelehnt|entscheidet))/;
/** The price or the offer is made for each person, by what is known of them. */
const pricesPeople =
  /\b(?:(?:based on|according to|depending on) (?:your|their|each customer's) .{0,80}\b(?:prices?|premiums?|discounts?|rates?|tariffs?|conditions|limits?)\b|(?:prices?|premiums?|discounts?|tariffs?)\b.{0,40}\b(?:based on|according to|depends? on|depending on) (?:your|their) (?:\w+ )?(?:behaviou?r|habits|profile|score|purchases|history|use|usage|data)|(?:selon|d'apres|en fonction de|sur la base de) (?:votre|vos) .{0,80}\b(?:prix|tarifs?|primes?|remises?)\b|(?:op basis van|afhankelijk van|aan de hand van) (?:uw|je|jouw) .{0,80}\b(?:prijs|prijzen|premie|korting\w*|tarie\w+)|(?:anhand|aufgrund|auf basis|je nach) (?:ihre[rsnm]?|deine[rsnm]?) .{0,80}\b(?:preise?n?|pramien?|rabatte?n?|tarife?n?))\b/;
const notOfPerson =
  /\b(?:not|\w+n't|never|address|country|region|delivery|shipping|basket|quantity|order value|size|subscription you (?:choose|chose)|adresse|pays|livraison|quantite|adres|land|levering|winkelmand|lieferung|lieferadresse|warenkorb|menge)\b/;
const notDecided =
  /\b(?:not|never|no|nor|without|anonym\w*|rights?|logs?|cookies?|ip|backups?|delet\w*|eras\w*|jamais|ne|pas|aucune?|droits?|geen|niet|recht\w*|verwijder\w*|kein\w*|nicht|geloscht|loschung|price|shipping|tax|language|sprache|langue|taal)\b/;

export const profilingDenied: Rule = {
  id: 'K08',
  article: '22, 4(4)',
  severity: 'error',
  name: {
    en: 'Profiling denied and described',
    fr: 'Profilage nié et décrit',
    nl: 'Profilering ontkend en beschreven',
    de: 'Profiling verneint und beschrieben',
  },
  why: {
    en: 'To sort people by what they buy, do or like is profiling (Art. 4(4)), whatever it is called. The denial is then untrue.',
    fr: 'Classer les personnes selon ce qu’elles achètent, font ou aiment est du profilage (art. 4(4)), quel que soit le mot. La négation est alors fausse.',
    nl: 'Mensen indelen naar wat zij kopen, doen of leuk vinden, is profilering (art. 4, punt 4), hoe men het ook noemt. De ontkenning klopt dan niet.',
    de: 'Menschen nach Käufen, Verhalten oder Vorlieben einzuteilen, ist Profiling (Art. 4 Nr. 4), wie immer man es nennt. Die Verneinung ist dann falsch.',
  },
  repair: {
    en: 'Delete the denial, and explain the profile: from which data, by what logic, to what end, and how to object.',
    fr: 'Supprimez la négation et expliquez le profil : quelles données, quelle logique, quel but, comment s’opposer.',
    nl: 'Schrap de ontkenning en leg het profiel uit: welke gegevens, welke logica, waartoe, en hoe men bezwaar maakt.',
    de: 'Streichen Sie die Verneinung und erklären Sie das Profil: aus welchen Daten, wonach, wozu und wie man widerspricht.',
  },
  examples: {
    good: [
      'We take no decisions based on automated processing. Old logs are deleted by our software automatically.',
      'We do no profiling. We count visitors anonymously.',
      'You have the right not to be subject to profiling. We group customers by region to plan our deliveries.',
      'We do not show your profile picture. Our lamps are classified by colour.',
    ],
    bad: [
      'Es findet kein Profiling statt.\n\n## Werbung\n\nWir erstellen ein Nutzerprofil für personalisierte Werbung.',
      'We take no decisions based on automated processing.\n\nWhether you may pay later is decided by our software from your orders.',
      'Wij nemen geen besluiten op basis van geautomatiseerde verwerking.\n\nOp grond van uw postcode bepaalt ons systeem automatisch of u achteraf mag betalen.',
      'Nous ne prenons aucune décision automatisée.\n\nNous utilisons vos visites pour noter les prospects selon leur intérêt probable.',
      'We do not carry out any profiling.\n\nOur shop groups customers by what they have bought and spent.',
      'The club does no profiling. It calculates for each member a score of how likely she is to leave.',
      'Wir betreiben kein Profiling.\n\nUnsere Software teilt Kunden nach ihren Käufen ein: Kunden werden in Gruppen eingeteilt.',
    ],
  },
  find(reading) {
    const profiles = clash(linesSaying(reading, denies, otherDenial), () => [
      ...linesSaying(reading, describes, notThis),
      ...linesSaying(reading, worksOut, notThis),
      ...profilingLines(reading),
    ]);
    if (profiles.length > 0) return profiles;
    return clash(linesSaying(reading, deniesMachines, otherDenial), () => [
      ...linesSaying(reading, machineDecides, notDecided),
      ...linesSaying(reading, pricesPeople, notOfPerson),
    ]);
  },
};
