// D21: data about people is completed from public sources, brokers, social networks or other people’s address books.
import { type Spoken, isUnder, saying } from '../saying.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';

const enriched: Spoken = {
  en: /\b(?:(?:looks?|looking|checks?) (?:at|up|into)\b.{0,40}\b(?:publicly|public)\b.{0,120}\b(?:donors?|supporters?|customers?|members?|you|patients?|guests?|applicants?)\b|(?:publicly known|known publicly|in the public domain|on the public record)\b.{0,60}\b(?:about|of) (?:you|our|some of|the) (?:\w+ ){0,3}(?:donors?|supporters?|customers?|members?|guests?)?|wealth screening|(?:collect|gather|obtain|seek|search|find|use|acquir)\w*\b.{0,40}\bpublic(?:ly available|ly accessible)? (?:\w+ )?(?:information|data|details)\b.{0,40}\b(?:about|on|of|concerning|regarding|for|through|from|via)\b.{0,60}\b(?:you|your (?:company|organi[sz]ation|business|employer)|customers?|users?|applicants?|linkedin|zoominfo|apollo|clearbit|crunchbase|xing|social)|(?:seek|search|gather|find|obtain|collect|buy|purchase|complete|enrich)\w*\b.{0,80}\b(?:through|from|via|on|using|with) (?:\w+ (?:and|or) )?(?:linkedin|zoominfo|clearbit|apollo(?:\.io)?|crunchbase|lusha|cognism|dropcontact|kaspr|data brokers?|xing)\b|(?:obtain|receive|collect|buy|acquire|get)s? (?:additional|further|more|supplementary|other) (?:information|data|details) (?:about|on) (?:you|customers?|users?|members?|people)\b.{0,60}\b(?:from|through) (?:\w+ ){0,3}(?:sources|brokers?|directories|networks?|media)|(?:(?:supplement|enrich|complement|augment|append|enhanc|combin|match|merg|expand)\w*|complet(?:e|es|ed|ing)|add(?:s|ed|ing)?|updat(?:e|es|ed|ing))\b.{0,100}\b(?:public(?:ly|-)?[- ](?:available|accessible)?[- ]?(?:information|data|datas|sources?|registers?|records?|databases?)|publicly[- ](?:available|accessible)|(?:data |address |information )?brokers?|(?:bought|purchased|rented|acquired) from\b|(?:information|data)\b.{0,20}\bthird parties (?:give|provide|supply|send)|(?:commercial|third[- ]party|external|other) (?:data )?(?:sources|databases|data)|(?:data|information|datas) (?:from|obtained from|of) (?:other|third|external|social)|social (?:networks?|media))|unless\b.{0,30}\bopt\w*[- ]?out\b.{0,60}\b(?:public|third)|(?:look(?:s|ing)? up|search\w* for|research\w*)\b.{0,60}\b(?:you|people|contacts|persons|information about)\b.{0,80}\b(?:public\w*|linkedin|social|internet|registers?)|public(?:ly available)? (?:information|data) about (?:you|customers?|users?|members?|people|individuals)|(?:look(?:s|ing)? up)\b.{0,30}\bpublic\w*|(?:upload|read|import|access|scan|collect)\w*\b.{0,30}\b(?:address books?|contact lists?|contacts (?:on|of|in|from) your))\b/,
  fr: /\b(?:(?:collect|recherch|obten|enrichi|complet|recueill)\w*\b.{0,80}\b(?:via|sur|aupres de|par|de|depuis) (?:linkedin|zoominfo|dropcontact|kaspr|societe\.com|pappers|annuaires?|reseaux sociaux professionnels)\b|(?:complet|enrich|crois|recoup|rapproch|ajout)\w*\b.{0,90}\b(?:sources? (?:publiques?|accessibles? au public|exterieures?|tierces?|commerciales?)|informations? publiques?|donnees publiques|reseaux sociaux|courtiers?|tiers)\b|(?:telecharg|import|aspir|collect|lire|lisons)\w*\b.{0,30}\bcarnets? d'adresses)/,
  nl: /\b(?:(?:verzamel|zoeken|verrijk|aanvul|verkrijg)\w*\b.{0,80}\b(?:via|uit|op|van) (?:linkedin|zoominfo|databrokers?|openbare (?:profielen|bronnen)|sociale media)\b|van\b.{0,60}\b(?:databureaus?|databrokers?|datahandelaren|adressenhandel\w*|facebook|linkedin|google|sociale media)\b.{0,40}\b(?:ontvangen|krijgen|kopen|verkrijgen) (?:wij|we)\b|klantprofiel\w*\b.{0,20}\bverrijk\w*|(?:aanvul|verrijk|aangevuld|combiner|gecombineerd|koppel|toevoeg)\w*\b.{0,90}\b(?:openbare (?:bronnen|informatie|gegevens|registers?)|openbaar (?:toegankelijke|beschikbare)\b|publieke bronnen|sociale (?:media|netwerken)|databrokers?|externe bronnen|derden)|(?:openbare (?:bronnen|informatie)|sociale media|databrokers?|externe bronnen)\b.{0,60}\b(?:aangevuld|aan te vullen|verrijkt|verrijken|aanvullen)|adresboek\b.{0,30}\b(?:upload|lezen|importer|geupload)\w*)/,
  de: /\b(?:(?:erheb|samm|recherchier|erganz|anreicher|beschaff)\w*\b.{0,80}\b(?:uber|aus|bei|von|auf) (?:linkedin|xing|zoominfo|adresshandlern?|offentlichen (?:profilen|quellen)|sozialen (?:netzwerken|medien))\b|von\b.{0,60}\b(?:adresshandlern|datenhandlern|facebook|linkedin|auskunfteien|sozialen netzwerken)\b.{0,20}\b(?:erhalten|beziehen|kaufen|bekommen) wir\b.{0,40}\b(?:weitere|zusatzliche|erganzende)|(?:erganz|anreicher|angereichert|vervollstandig|kombinier|abgleich|abgeglichen|zusammenfuhr)\w*\b.{0,90}\b(?:offentlich\w* (?:zuganglich\w* |verfugbar\w* )?(?:quellen|informationen|daten|register\w*)|soziale\w* (?:medien|netzwerke\w*)|adresshandler\w*|datenhandler\w*|externe\w* quellen)|(?:offentlich\w* (?:zuganglich\w* )?quellen|soziale\w* netzwerke\w*|adresshandler\w*|externen quellen)\b.{0,80}\b(?:erganz|anreicher|angereichert|vervollstandig|abgeglichen)\w*|adressbuch\b.{0,40}\b(?:hochlad|hochgeladen|auslesen|ausgelesen|importier)\w*)/,
};
/** Denied, chosen, asked for by law, or within the company's own data. */
const fine =
  /\b(?:job|recruit\w*|free to (?:give|grant)|when they upload|opt in|payment instruments?|legal obligations?|your (?:other|cookie) data|mesures (?:techniques|organisationnelles)|meteo\w*|(?:susceptible|peut) d'etre completee|not|never|no|nor|consent\w*|if you (?:choose|allow|connect|agree|sign in|log in)|you (?:choose|decide) to|with your permission|our own|anonym\w*|aggregat\w*|money laundering|required by law|legal obligation|public interest|ne (?:\w+ )?pas|jamais|consentement|votre accord|obligation legale|niet|nooit|geen|toestemming|wettelijk\w*|nicht|niemals|kein\w*|einwillig\w*|gesetzlich\w*|offers?|follow us|plug-?ins?|buttons?|share (?:our|this|content))\b/;
/** The source is named and asked for one check: Article 14 tells how, and C28 looks after it. */
const company =
  /\b(?:non-personal|(?:visit|follow|like|contact) (?:us|our)|sign(?:ed)? (?:in|up) with|log ?in with|credit (?:check|agenc|rating|report)\w*|identity check|sanction\w*|vat number|trade register for)\b/;

/** A section on where data comes from tells its sources, as Article 14(2)(f) asks; what is added to other data is still added. */
const isTold = (line: Line): boolean => isUnder(line, sources) && !adds.test(line.plain);
const sources =
  /\b(?:sources?|where (?:do |does )?(?:we|the \w+|it|your)\b.{0,40}\b(?:collect|get|obtain|from|comes?)|d'ou (?:viennent|proviennent|tenons)|origine|provenance|herkomst|waar (?:komen|halen|krijgen)|herkunft|woher|datenquellen?)\b/;
const adds =
  /\b(?:supplement|enrich|complement|augment|append|combin|match|merg|additional|further|complet|crois|recoup|aanvul|verrijk|aanvullend|erganz|anreicher|zusatzlich|abgleich|looks?|guess)\w*/;

/** A network that speaks of itself takes nothing from elsewhere. */
const networks = /\b(?:linkedin|xing|facebook|instagram|zoominfo|apollo|crunchbase|google)\b/g;
function isOwn({ policy }: LintReading, plain: string): boolean {
  const title = policy.meta.title.toLowerCase();
  const own = `${policy.controller?.name.toLowerCase() ?? ''} ${plain.includes(title.slice(0, 30)) ? '' : title}`;
  const named = plain.match(networks);
  return named !== null && named.every((one) => own.includes(one));
}

export const enrichment: Rule = {
  id: 'D21',
  article: '14, 6',
  severity: 'error',
  name: {
    en: 'Data completed from elsewhere by default',
    fr: 'Données complétées d’ailleurs par défaut',
    nl: 'Gegevens standaard van elders aangevuld',
    de: 'Daten standardmäßig von anderswo ergänzt',
  },
  why: {
    en: 'Who adds what others published about a person needs a ground for it, and must tell that person from where and why (Art. 14).',
    fr: 'Qui ajoute ce que d’autres ont publié sur une personne a besoin d’un fondement, et doit lui dire d’où et pourquoi (art. 14).',
    nl: 'Wie toevoegt wat anderen over iemand publiceerden, heeft daarvoor een grond nodig en moet vertellen vanwaar en waarom (art. 14).',
    de: 'Wer ergänzt, was andere über jemanden veröffentlicht haben, braucht dafür einen Grund und muss sagen, woher und warum (Art. 14).',
  },
  repair: {
    en: 'Name the sources, the data, the purpose and the basis, and tell people within a month; or stop it.',
    fr: 'Nommez sources, données, finalité et base, et informez les personnes dans le mois ; ou arrêtez.',
    nl: 'Noem bronnen, gegevens, doel en grondslag, en vertel het mensen binnen een maand; of stop ermee.',
    de: 'Nennen Sie Quellen, Daten, Zweck und Grundlage, und informieren Sie binnen eines Monats; oder lassen Sie es.',
  },
  examples: {
    good: [
      '## Where do we get your data from?\n\nSome addresses we collect from LinkedIn and from the lists of fairs.',
      'We do not combine your data with information from other sources.',
      'If you connect your account, we add your profile picture from the social network.',
      'We publish public information about our lamps.',
      '# Xing privacy\n\nWe collect information on Xing about the contacts that you add there.',
    ],
    bad: [
      'If you order lamps for an office, we also gather public information on your business for the ends of our sales team.',
      'We seek further contact details through LinkedIn and Zoominfo.',
      'We obtain additional information about you from data brokers and directories.',
      'Van Facebook en databrokers ontvangen wij aanvullende gegevens.',
      'We may supplement your record with information from publicly available sources.',
      'We combine what you give us with data from data brokers and social networks.',
      'Nous pouvons compléter votre dossier par des informations publiques issues des réseaux sociaux.',
      'Wij kunnen uw gegevens aanvullen met informatie uit openbare bronnen.',
      'Wir ergänzen Ihre Daten um Angaben aus öffentlich zugänglichen Quellen.',
    ],
  },
  find: (reading) =>
    saying(reading, enriched, fine)
      .filter((line) => !company.test(line.plain) && !isOwn(reading, line.plain) && !isTold(line))
      .map((line) => ({ line })),
};
