// Told names: a company or service by the words that say it works (“hosted by Example”, “the provider Example”, “la société Exemple”).
import { everyMatch, type Language } from '#base';
import type { Line } from '../context.ts';
import { fold } from '../fold.ts';
import { type Pattern, fits, pattern } from '../patterns.ts';

export interface ToldName {
  name: string;
  start: number;
  end: number;
}

interface Telling {
  /** Ends right before the name. */
  match: Pattern;
  each: RegExp;
  /** What must stand behind it, where the words alone do not say that a name follows. */
  after: RegExp | undefined;
}

const telling = (language: Language, words: string, after?: string): Telling => ({
  match: pattern(new RegExp(`\\b${words} `, 'i'), language),
  each: new RegExp(`(?<![\\w-])${words} ["'(«„]{0,2} ?`, 'gi'),
  after: after === undefined ? undefined : new RegExp(after, 'iy'),
});

const goesOn = '["\'»“)]{0,2}(?:[,.;:)]|$| ?\\(| ';
const tellings: Readonly<Record<Language, readonly Telling[]>> = {
  en: [
    telling(
      'en',
      '(?:our|the) (?:[a-z-]+ ){0,2}(?:software|systems?|web ?site|web ?shop|app|database|platform|forms?|tills?) comes? from',
      `${goesOn}(?:who|which|in|and|a|an)\\b)`,
    ),
    telling(
      'en',
      'our (?:[a-z-]+ ){0,2}(?:database|crm|accountants?|bookkeepers?|auditors?|solicitors?|lawyers?|payroll bureau|mailing house|printers?|(?:booking|till|shop|mail|ticketing|accounting|membership) (?:system|software)|newsletter tool|help ?desk)(?:,| is| are| lives (?:in|on|with)| runs on)',
      `["'»)]{0,2}(?:[,.;)]|$| ?\\(| (?:who|which|sees?|receives?|gets?|do|does|keeps?|handles?|in|for|from|and)\\b)`,
    ),
    telling(
      'en',
      '(?:e-?mails?|newsletters?|letters?|invoices|parcels) (?:go|goes|are going|is sent) out (?:through|via|with|by)',
    ),
    telling(
      'en',
      '(?:hosted|processed|handled|provided|operated|powered|managed|maintained|delivered|fulfilled|supplied|administered|stored|run|sent) (?:\\w+ )?(?:by|through|via|with|using)(?: our (?:[a-z-]+ ){1,4}(?:partner|provider|supplier|host|processor),?)?(?: the (?:company|provider|service))?',
    ),
    telling(
      'en',
      '(?:company|firm|(?:service )?providers?|processor|supplier|vendor|(?:payment|hosting|delivery|e-?mail|newsletter|logistics|marketing|technology|mailing|booking|ticketing|it|cloud|survey|accounting) (?:partner|platform|service|provider|system|tool)|web host|host|software|plug-?in)(?:,| called| named)?',
      `${goesOn}(?:to|for|as|which|that|who|in|based|and|or|whose|on|is|inc|ltd|-)\\b)`,
    ),
    telling(
      'en',
      '(?:we|and|currently|website|site|app) (?:also |currently )?(?:uses?|work with|rely on|partner with|have chosen|subscribe to)(?: (?:the |a )?(?:[a-z-]+ ){0,3}(?:service|tool|platform|software|provider|system|app))?(?: of| called)?',
      '["\']?(?: ?\\([^()]{3,80}\\))?(?:,| to (?:send|manage|process|host|store|handle|collect|run|provide|deliver|help|measure|analy[sz]e|monitor|protect|take|organi[sz]e|keep|track|schedule)\\b| for | as (?:our|a|an)\\b| in order )',
    ),
  ],
  fr: [
    telling(
      'fr',
      "(?:notre|nos|le|l'|nos) ?(?:logiciels?|systeme|application|caisse|boutique)(?: (?:de |d')[a-z]+)? (?:vient|viennent|provient) de",
      `${goesOn}(?:qui|a|en|et)\\b)`,
    ),
    telling(
      'fr',
      '(?:notre|nos) (?:[a-z-]+ ){0,2}(?:comptables?|fiduciaire|expert-comptable|base de donnees|messagerie|avocats?|imprimeur|logiciel de [a-z]+)(?:,| est| sont)',
      `${goesOn}(?:qui|a|pour|recoi\\w+|voi\\w+|traite|et)\\b)`,
    ),
    telling(
      'fr',
      "(?:societes?|entreprise|hebergeur|prestataire|sous-traitant|fournisseur|outil|logiciel|solution|plateforme|cabinet|agence|association)(?: (?:tierce|externe|americaine|francaise|allemande|suisse|belge|de [a-z-]+|d'[a-z-]+))?(?:,| :| nommee?| appelee?| denommee?)?",
    ),
    telling(
      'fr',
      '(?:hebergee?s?|geree?s?|fournie?s?|operee?s?|assuree?s?|stockee?s?|traitee?s?|propulsee?|envoyee?s?) (?:[a-z]+ )?(?:par|chez|aupres de|via)(?: (?:la societe|le prestataire|notre [a-z]+))?',
    ),
    telling(
      'fr',
      "(?:nous utilisons|site utilise|application utilise|avons recours a|faisons appel a|passons par)(?: (?:le |la |l'|les )?(?:service|outil|solution|logiciel|plateforme)(?: de [a-z]+)?)?",
      '["\']?(?: (?:pour|afin|qui|comme)\\b|,| \\()',
    ),
  ],
  nl: [
    telling(
      'nl',
      '(?:ons|onze|het|de) [a-z-]*(?:systeem|software|pakket|programma|website|webwinkel|database|app) (?:is|komt) van',
      `${goesOn}(?:die|dat|waarmee|uit|in|en)\\b)`,
    ),
    telling(
      'nl',
      '(?:onze|ons) (?:[a-z-]+ ){0,2}(?:boekhouder|accountant|boekhoudkantoor|sociaal secretariaat|drukker|databank|ledenadministratie|mailprogramma)(?:,| is)',
      `${goesOn}(?:die|dat|voor|ziet|krijgt|ontvangt|verwerkt|en)\\b)`,
    ),
    telling(
      'nl',
      '(?:bedrijf|firma|provider|leverancier|verwerker|aanbieder|programma|softwarepakket|\\w*(?:hosting|betaal|mail|cloud|nieuwsbrief|boekhoud|reserverings|boekings)\\w*(?:provider|dienst|leverancier|platform|pakket|partij|partner|systeem|software|programma)|webhost)(?:,| genaamd)?',
    ),
    telling(
      'nl',
      '(?:gehost|verwerkt|beheerd|geleverd|verzorgd|verzonden|verstuurd|opgeslagen|afgehandeld) (?:door|bij|via|op)(?: (?:de servers van|onze [a-z]+|het bedrijf))?',
    ),
    telling(
      'nl',
      '(?:gebruiken (?:wij|we)|(?:wij|we|website) (?:gebruiken|gebruikt|werken met)|gebruik van|samen met)(?: (?:het|de) (?:\\w+ )?(?:programma|dienst|platform|systeem|software|pakket))?(?: van)?',
      '["\']?(?: (?:voor|om|als)\\b|,| \\()',
    ),
  ],
  de: [
    telling(
      'de',
      '(?:unsere?|die|das) [a-z-]*(?:software|system|programm|datenbank|kasse|website|app) (?:kommt|stammt|ist) von',
      `${goesOn}(?:aus|in|und|mit)\\b)`,
    ),
    telling(
      'de',
      'unser(?:e[rnm]?)? (?:[a-z-]+ ){0,2}(?:steuerberater(?:in)?|steuerkanzlei|steuerburo|datenbank|druckerei|lohnburo|buchhaltungsburo)(?:,| ist)',
      `${goesOn}(?:die|der|das|sieht|erhalt|bekommt|verarbeitet|und)\\b)`,
    ),
    telling(
      'de',
      '(?:(?<!der )anbieters?|(?:dienst)?anbieters|(?:(?:externen?|unser|unseren|den|dem|des|vom|beim|der) )(?:dienstleisters?|anbieters?|hosters?|providers?|firma|unternehmens?|newsletterdienste?s?|newsletter-?tools?|software|plug-?ins?|\\w+(?:dienstleisters?|anbieters?|plattform|hosters?|tools?|software)))(?:,| namens)?',
      `${goesOn}(?:zur?|zum|fur|als|ein|eine|ein|gehostet|eingesetzt|betrieben|genutzt|verwendet|weiter\\w*|ubermittelt|ubertragen|gespeichert|verarbeitet|und|mit sitz|aus|inc|ltd)\\b)`,
    ),
    telling(
      'de',
      '(?:gehostet|betrieben|bereitgestellt|angeboten|verwaltet) (?:von|durch|bei|uber)(?: (?:der firma|dem anbieter|dem dienstleister|dem unternehmen))?',
    ),
  ],
};

/** One to four words with capitals; a number may follow. */
const named =
  /(?:[A-Z][\w&+-]*|[a-z]+[A-Z]\w*)(?:\.(?:com|io|org|net|de|fr|nl|be|ch|at|eu|co\.uk|ai|app|lu)\b)?(?: (?:(?:& |and (?=(?:Sons?|Daughters?|Co|Partners|Associates)\b))?[A-Z][\w&+-]*|\d{1,3}(?=[ ,.)]))){0,3}/y;

/** Written with a capital here and there, and no name. */
const common =
  /^(?:the|our|an?|you|your|we|its?|they|their|this|these|that|us|others?|third|any|all|each|such|some|one|both|either|various|several|personal|data|information|cookies?|users?|customers?|clients?|members?|services?|websites?|sites?|platforms?|company|companies|providers?|partners?|laws?|gdpr|dsgvo|rgpd|avg|articles?|art|section|https?|ssl|tls|ip|ai|sms|e-?mails?|eu|uk|us|usa|eea|eer|ewr|europe|european|api|html|javascript|url|pdf|apps?|ios|android|postgres\w*|mysql|mariadb|sqlite|windows|macos|linux|safari|chrome|firefox|edge|opera|browser|internet|web|web-?analytics|wi-?fi|gps|privacy|policy|terms|in|on|for|and|with|if|when|where|to|by|as|no|not|free|standard|hosting|security|board|team|staff|parent|government|police|court|public|general|visitors?|applicants?|controller|processor|agreement|orders?|contract|consent|secure|encrypted|mandatory|electronic|automated|paypal express|isp|\w*daten|\w{3,}ung(?:en)?|\w+(?:keit|heit|schaft)(?:en)?|\w*adressen?|personenbezogene\w*|informationen|ihre[rnms]?|ihnen|sie|wir|uns\w*|server\w*|dritte\w*|nutzer\w*|kunden\w*|mitarbeiter\w*|angebot\w*|inhalt\w*|zugriff\w*|auskunft|verarbeitung|einwilligung|vertrag\w*|unternehmen|deutschland|dienst\w*|\w*seiten?|betreiber\w*|einzelne\w*|externe\w*|nous|vous|vos|votre|les?|la|des|du|cette|ces?|elles?|ils?|utilisateurs?|responsable|editeur|donnees|site|wij|je|jij|uw|de|het|een|deze|die|derden|gegevens|website\w*|klanten|u|zij|dit|dat|personeel|tiers|commission|union|anonyme|generale|mixte|simplifiee|affiliees?|groupe?|marketplace|rcs|siren|siret|cmp|plateforme|sas|sarl|sa|s|sprl|srl|bv|nv|gmbh|ag|ltd|limited|llc|inc|asbl|vzw|ug|kg|ohg|gbr)$/i;

/** “The”, “Data”, “Nutzer”: no name, however it is written. */
export const isCommonWord = (word: string): boolean => common.test(fold(word));

/** The names that a line tells; those that only look like one are left out. */
export function toldNames(line: Line, language: Language): ToldName[] {
  const found: ToldName[] = [];
  for (const { match, each, after } of tellings[language]) {
    if (!fits(match, line)) continue;
    for (const hit of everyMatch(line.text, each)) {
      const start = hit.index + hit[0].length;
      named.lastIndex = start;
      const name = named.exec(line.text)?.[0];
      if (name === undefined || name.length < 3 || name.split(/[ -]/).some((word) => common.test(word))) continue;
      const end = start + name.length;
      if (after) {
        after.lastIndex = end;
        if (!after.test(line.text)) continue;
      }
      if (found.every((one) => one.start !== start)) found.push({ name: line.raw.slice(start, end), start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
