// D06: a right is promised with a limit that the law does not know.
import type { Line, LintReading } from '../reading.ts';
import { type Spoken, saying } from '../saying.ts';
import type { Found, Rule } from '../rule.ts';

/** Limits of effort, number, age and place that no right has. */
const limited: Spoken = {
  en: /\b(?:(?:portability|access|erasure|deletion|rectification|objection|rights?|requests?)\b.{0,80}\b(?:only be (?:exercised|made)|exercised only|made only)\b.{0,40}\b(?:in person|at our (?:premises|offices?)|on our premises|by (?:registered|letter))|(?:notes|assessments|evaluations|opinions|recordings|correspondence)\b.{0,40}\b(?:are|is) (?:excluded|not included|exempt(?:ed)?|not (?:accessible|disclosed|provided))\b|(?:only|solely|exclusively) (?:the )?(?:data|information) (?:that )?(?:you|customers?|users?) (?:have |has )?(?:provided|gave|given|entered|submitted)\b.{0,60}\b(?:access|right)|no (?:possibility|right|option|way) (?:of|to) (?:objection|object|erasure|opt[- ]?out)\b|(?:right|reserve)\w*\b.{0,20}\b(?:to )?(?:refuse|reject|decline)\b.{0,30}\brequests?\b.{0,60}\b(?:in our (?:sole )?opinion|burdensome|we (?:consider|find|deem)|time-consuming|unreasonable)|(?:have|get|request|ask us to) (?:\w+ )?(?:certain|some|limited) (?:of your )?(?:personal )?(?:information|data) (?:deleted|erased|removed)|(?:delete|erase) certain (?:of your )?(?:personal )?(?:information|data)|disproportionate (?:effort|cost|expense)s?|reasonable access\b|(?:eras\w+|delet\w+|rectification|portability|objection) (?:is|are|can be|may be|will be) (?:only (?:possible|granted|available|permitted|allowed|made)|limited to|restricted to|possible only|granted only)|access\b.{0,40}\b(?:once|one time) (?:a|per|each|every) (?:calendar )?year|rights? (?:to|of) (?:erasure|access|rectification|portability|objection|deletion)\b.{0,20}\b(?:does not|do not|cannot) (?:apply|extend|be exercised)\b.{0,40}\b(?:older|newer|before|longer|more than)|(?:only|at most|no more than|not more than|maximum) (?:once|one request|one time|twice) (?:(?:a|per|each|every|in (?:a|any|each)) )(?:\w+ )?(?:year|month|calendar|period|12)|(?:delet|eras)\w+\b.{0,90}\b(?:without (?:any )?(?:limit|end|time limit)|indefinitely|for ever|forever|permanently (?:kept|retained|stored|archived))|at our (?:sole |own |absolute )?discretion|object\w*\b.{0,80}\b(?:in case|if|where|when|insofar as) (?:\w+ )?(?:has|have|had|you(?:'ve| have)) (?:provided|given|granted) (?:(?:its|your|their|his) )?consent)\b/,
  fr: /\b(?:(?:portabilite|acces|effacement|suppression|opposition|rectification|droits?|demandes?)\b.{0,120}\bne (?:pourr\w+|peu\w+) (?:\w+ )?etre exerce\w* (?:que|qu').{0,40}\b(?:dans nos (?:locaux|bureaux)|en (?:votre )?presence|sur place|en personne)|notes? (?:personnelles?|internes?)\b.{0,40}\b(?:exclu\w*|pas communi\w*)|aucune possibilite (?:d'opposition|de s'opposer)|ce droit ne (?:vaut|s'applique|s'exerce) que\b|efforts? disproportionnes?|(?:une (?:seule )?fois|au plus une fois) par an|(?:effacement|suppression|acces|opposition|rectification|portabilite)\b.{0,60}\b(?:n'est (?:possible|accorde\w*) que|uniquement possible|limite\w* aux?)|sans limit\w+ de duree|a notre (?:seule |entiere )?discretion)\b/,
  nl: /\b(?:(?:recht\w*|inzage|verwijdering|overdraagbaarheid|verzoek\w*)\b.{0,80}\b(?:alleen|slechts|uitsluitend)\b.{0,40}\b(?:op ons kantoor|in persoon|persoonlijk|ter plaatse)|(?:persoonlijke|interne) (?:aantekeningen|notities)\b.{0,40}\b(?:uitgesloten|uitgezonderd|niet)|(?:geen|niet de) (?:mogelijkheid|recht)\b.{0,20}\b(?:bezwaar|verzet)|dit recht geldt (?!.{0,40}\b(?:ook|altijd|steeds|bovendien|onvoorwaardelijk)\b).{0,40}\bdirect marketing|onevenredige (?:inspanning|moeite|inspanningen)|(?:slechts|maximaal|hooguit|alleen) (?:een|1|een keer|eenmaal) (?:keer |maal )?per (?:jaar|kalenderjaar)|(?:verwijdering|wissing|inzage|bezwaar) is (?:alleen|slechts|uitsluitend) mogelijk|voor onbepaalde tijd bewaard|naar (?:ons )?eigen (?:goeddunken|inzicht))\b/,
  de: /\b(?:(?:recht\w*|auskunft|loschung|ubertragbarkeit|antrag\w*)\b.{0,80}\b(?:nur|ausschliesslich)\b.{0,40}\b(?:personlich|in unseren (?:raumen|geschaftsraumen)|vor ort)|(?:personliche|interne) (?:notizen|aufzeichnungen|vermerke)\b.{0,40}\b(?:ausgenommen|ausgeschlossen|nicht)|(?:keine|keinerlei) (?:\w+ )?widerspruchsmoglichkeit|besteht\b.{0,60}\bkeine (?:\w+ )?(?:widerspruchs|einspruchs)\w*|dieses recht (?:gilt|besteht) nur\b|unverhaltnismassige\w* aufwand\w*|(?:nur|hochstens|maximal) einmal (?:pro|im|je) (?:kalender)?jahr|(?:loschung|auskunft|widerspruch|berichtigung) ist nur\b.{0,40}\bmoglich|nach (?:unserem )?(?:eigenem|freiem) ermessen)\b/,
};
/** A right that is simply refused, or kept for some. */
const refused: Spoken = {
  en: /\b(?:you (?:cannot|may not|are not (?:able|entitled|allowed) to|have no right to) (?:ask (?:us )?(?:to (?:delete|erase|remove|correct)|for (?:a copy|access))|request (?:a copy|access|erasure|deletion|the (?:erasure|deletion))|withdraw (?:your |this |the )?consent|have (?:your|the) (?:\w+ )?(?:data|details|information) (?:deleted|erased|removed)|see (?:your|the) (?:data|file))|consent\b.{0,30}\bcannot be (?:withdrawn|revoked|taken back)|(?:access|cop(?:y|ies)|deletion|erasure|portability|requests?|objections?) (?:is|are|can be) only (?:given|granted|possible|available|open|offered|accepted|made)\b|(?:deletion|erasure|portability|objection)\b.{0,40}\b(?:is|are) not (?:possible|available|offered|granted|provided for)|(?:only|at most|no more than) (?:answer |accept |handle )?one (?:\w+ )?request (?:a|per|each|every) (?:\w+ )?year|only (?:ask for|request|obtain|have|get) (?:a copy|access|your data)\b.{0,40}\bif you (?:are|have) an? |right to (?:object|erasure|access|portability|withdraw) (?:only applies|applies only|is limited|is restricted) to)/,
  fr: /\b(?:vous ne pouvez pas (?:demander|obtenir|exiger|retirer|vous opposer)\b|(?:effacement|suppression|acces|opposition|portabilite|retrait)\b.{0,30}\bn'est pas (?:possible|prevue?|accordee?|propose\w*)|qu'une (?:seule )?fois par an|consentement\b.{0,20}\bne peut (?:pas |plus )?etre retire)/,
  nl: /\b(?:(?:verwijdering|wissing|inzage|bezwaar|overdracht|intrekk\w+)\b.{0,30}\bis niet mogelijk|toestemming\b.{0,20}\bkan niet (?:meer )?(?:worden )?(?:ingetrokken|intrekken)|(?:een|1) (?:verzoek|aanvraag) per (?:kalender)?jaar|(?:u|je) kunt (?:ons )?niet vragen\b)/,
  de: /\b(?:(?:loschung|auskunft|widerspruch|widerruf|ubertragung|herausgabe)\b.{0,30}\bist nicht (?:moglich|vorgesehen)|einwilligung\b.{0,30}\bkann nicht (?:mehr )?widerrufen|nur einmal (?:jahrlich|im jahr)|(?:ein|eine|einen) (?:antrag|anfrage) (?:pro|im|je) (?:kalender)?jahr)/,
};
/** So many times a year, only with reasons, only where the company likes to. */
const rationed: Spoken = {
  en: /\b(?:(?:access|cop(?:y|ies)|requests?|right|extracts?|object\w*|portab\w*|eras\w+|delet\w+)\b.{0,60}\b(?:(?:no|not) more (?:often )?than|at most|a maximum of|maximum|limited to|only|just) (?:once|one time|twice|one|two|(?:1|2)(?: times?)?)\b.{0,30}\b(?:year|annum|months|quarter)\b|(?:(?:no|not) more (?:often )?than|at most|only|just) (?:once|twice|one time)\b.{0,20}\b(?:year|annum|months|quarter)\b.{0,60}\b(?:access|cop(?:y|ies)|requests?|right|extracts?)|(?:objections?|objecting|requests?|erasure|deletion)\b.{0,60}\b(?:only|solely) (?:be )?(?:accepted|considered|granted|followed|honou?red|handled|dealt with|possible|allowed)\b.{0,20}\b(?:with|for|if|upon|on|where|after)\b.{0,20}\b(?:reasons?|grounds?|justif\w+|explanation|motiv\w+)|(?:objections?|erasure|requests?)\b.{0,40}\b(?:must|has to|have to|needs? to) be (?:\w+ )?(?:justified|motivated|reasoned|substantiated)|(?:eras|delet|remov)\w*\b.{0,60}\b(?:provided|only (?:if|when|once|after)|on condition|as long as)\b.{0,60}\b(?:older than|more than|at least|earlier than|after) (?:\w+ )?(?:\d+|one|two|three|five|ten) (?:years?|months)\b|(?:at|in) (?:our|its|the company's) (?:own |sole |absolute |full )*discretion\b)/,
  fr: /\b(?:(?:acces|copie|demandes?|droits?)\b.{0,60}\b(?:plus d'une (?:seule )?fois|une (?:seule )?fois|une (?:seule )?demande|deux fois|limitee?s? a une?)\b.{0,20}\b(?:par an|l'an|tous les|par annee|par semestre)|(?:opposition|effacement|demandes?)\b.{0,60}\b(?:doi\w+ etre (?:dument )?(?:motive|justifie)\w*|n'est (?:accepte|pris|recevable)\w* (?:que|qu'))|a (?:notre|sa) (?:seule |entiere |libre )?(?:discretion|appreciation))\b/,
  nl: /\b(?:(?:inzage|kopie|verzoek\w*|recht\w*|bezwaar)\b.{0,60}\b(?:niet (?:vaker|meer) dan|maximaal|hooguit|slechts|hoogstens|ten hoogste) (?:een|1|twee|2|een keer|eenmaal|tweemaal|eens)\b.{0,20}\bper (?:\w+ )?(?:jaar|kalenderjaar|half ?jaar|kwartaal)|(?:niet (?:vaker|meer) dan|maximaal|hooguit|slechts|hoogstens|ten hoogste) (?:een|1|eens|eenmaal)\b.{0,20}\bper (?:jaar|kalenderjaar)\b.{0,60}\b(?:inzage|kopie|verzoek\w*)|(?:bezwaar|verzoek\w*)\b.{0,60}\b(?:moet\w*|dient)\b.{0,20}\b(?:gemotiveerd|onderbouwd|met redenen)|(?:naar|ter) (?:ons|onze|eigen) (?:eigen )?(?:goeddunken|inzicht|beoordeling|keuze))\b/,
  de: /\b(?:(?:auskunft\w*|kopien?|antrage?|anfragen?|rechte?|widerspr\w+)\b.{0,60}\b(?:hochstens|maximal|nur|nicht (?:ofter|haufiger|mehr) als|lediglich) (?:einmal|ein mal|zweimal|eine?n?)\b.{0,20}\b(?:jahr|kalenderjahr|jahrlich|halbjahr|quartal)|(?:hochstens|maximal|nur|nicht (?:ofter|haufiger) als) einmal\b.{0,20}\b(?:jahr|jahrlich)\b.{0,60}\b(?:auskunft\w*|kopien?|antrage?)|(?:widerspr\w+|antrage?|loschung)\b.{0,60}\b(?:muss|mussen|ist|sind)\b.{0,20}\b(?:zu begrunden|begrundet werden)|nach (?:unserem|eigenem|freiem) (?:\w+ )?ermessen)\b/,
};
/** Free copies are a matter of their own; reasons of one’s own situation are the law’s. */
const otherMatter =
  /\b(?:free|without (?:cost|charge)|at no cost|gratuit\w*|sans frais|gratis|kosteloos|kostenlos\w*|unentgeltlich\w*|particular situation|situation particuliere|bijzondere situatie|besonderen situation|disclos\w+|shar\w+|hosting|prices?|backups?)\b/;
/** What a law keeps, and what nobody can do. */
const byLaw =
  /\b(?:law|laws|legal\w*|statut\w+|obliged|obligation\w*|required|retention|tax|invoices?|technical\w*|anonym\w*|backups?|loi|legale\w*|fiscal\w*|factures?|techniqu\w*|wet\w*|fiscale?|facturen|technisch\w*|gesetz\w*|aufbewahr\w*|rechnung\w*|account|login|log in)\b/;

/** Erasure only of what is wrong or old: Article 17 has six grounds. */
const onlyWrongData: Spoken = {
  en: /\b(?:(?:delet|eras|remov)\w*\b.{0,70}\b(?:outdated|out of date|incorrect|inaccurate|incomplete|inaccurac\w+|incorrectness|erroneous|wrong|obsolete|irrelevant)\b|(?:outdated|incorrect|inaccurate|incomplete|erroneous|wrong) (?:\w+ ){0,2}(?:be )?(?:deleted|erased|removed))/,
  fr: /\b(?:(?:effac|supprim|suppression)\w*\b(?:(?!rectifi|corrig).){0,90}\b(?:inexact\w*|incomplet\w*|perime\w*|equivoque\w*|erron\w*)|(?:inexact\w*|incomplet\w*|perime\w*|erron\w*)\b.{0,40}\b(?<!droit d')(?:effac|supprim)\w*)/,
  nl: /\b(?:(?:verwijder|wis)\w*\b.{0,70}\b(?:onjuist\w*|onvolledig\w*|verouderd\w*)|(?:onjuist\w*|onvolledig\w*|verouderd\w*)\b.{0,50}\b(?:verwijder|wiss)\w*)/,
  de: /\b(?:(?:losch)\w*\b.{0,60}\b(?:unrichtig\w*|falsch\w*|unvollstandig\w*|veraltet\w*)|(?:falsche\w*|veraltete\w*)\b.{0,40}\b(?:losch)\w*)/,
};
/** Erasure only where consent was the basis. */
const onlyOfConsent: Spoken = {
  en: /\b(?:(?:eras|delet|remov)\w*\b.{0,80}\b(?:if|where|when|provided|insofar as|in case)\b.{0,30}\b(?:processing|we|it) (?:is|was|are|rel(?:y|ies|ied)|process) (?:\w+ )?(?:based |founded |on |by )*(?:on )?(?:your |the )?consent\b)/,
  fr: /\b(?:(?:effac|suppr)\w*\b.{0,80}\b(?:si|lorsque|des lors que|a condition que)\b.{0,30}\b(?:traitement)\b.{0,20}\b(?:fonde|base|repose)\w*\b.{0,20}\bconsentement)/,
  nl: /\b(?:(?:gewist|wissen|wissing|verwijder\w*)\b.{0,60}\b(?:als|indien|wanneer|mits)\b.{0,30}\bverwerking\b.{0,30}\b(?:toestemming)|(?:als|indien|wanneer) de verwerking\b.{0,30}\btoestemming\b.{0,60}\b(?:wissen|gewist|verwijder\w*))/,
  de: /\b(?:(?:losch)\w*\b.{0,60}\b(?:wenn|sofern|soweit|falls)\b.{0,30}\bverarbeitung\b.{0,30}\beinwilligung)/,
};
/** Objection only on legitimate grounds: Article 21(1) asks for grounds of one’s own situation, (2) for none. */
const withGrounds: Spoken = {
  en: /\b(?:object\w*\b.{0,60}\b(?:on|for) (?:compelling )?(?:legitimate|justified|serious) (?:grounds|reasons))/,
  fr: /\b(?:oppos\w*\b.{0,80}\b(?:pour|sur|avec) (?:des |un |de )?(?:motifs?|raisons?) (?:serieu\w+ et )?(?:legitimes?|serieu\w+))/,
  nl: /\b(?:(?:bezwaar|verzet\w*)\b.{0,60}\b(?:om|wegens|op grond van) (?:gegronde|gerechtvaardigde|legitieme|zwaarwegende(?: en gerechtvaardigde)?|ernstige)(?: en \w+)? redenen)/,
  de: /\b(?:(?:widersp\w*)\b.{0,60}\baus (?:berechtigten|legitimen|triftigen|schwerwiegenden) grunden)/,
};
/** A form, a letter: no form may be asked (12(2); EDPB 01/2022 no. 52). */
const onlyInForm: Spoken = {
  en: /\b(?:(?:requests?|rights?|withdrawal|objections?)\b.{0,80}\b(?:must|has to|have to|shall|can only|may only|needs? to)\b.{0,30}\b(?:in writing|by (?:registered )?(?:post|letter|mail)|in person|formal)|(?:must|have to|need to|has to) (?:make|submit|send) (?:\w+ )?(?:formal|written) (?:\w+ )?requests?)/,
  fr: /\b(?:(?:demandes?|droits?)\b.{0,80}\b(?:doi\w+|ne (?:peu\w+|pourr\w+)\b.{0,30}\bque)\b.{0,40}\b(?:par (?:courrier|lettre|ecrit)|en personne))/,
  nl: /\b(?:(?:verzoek\w*|recht\w*)\b.{0,60}\b(?:moet\w*|dient|dienen|alleen|uitsluitend)\b.{0,30}\b(?:schriftelijk|per (?:post|brief)|persoonlijk))/,
  de: /\b(?:(?:antrag\w*|antrage|anfrage\w*|rechte?|widerspruch)\b.{0,60}\b(?:muss|mussen|hat|haben|nur|ausschliesslich|bedarf|bedurfen)\b.{0,30}\b(?:schriftlich\w*|schriftform|per post|postalisch|brieflich|personlich))/,
};
/** The controller’s own grounds, choices of way, other letters. */
const notLimiting =
  /\b(?:compelling legitimate grounds (?:for|which|that|to)|unless|override\w*|overriding|sauf|imperieu\w+|a moins|tenzij|es sei denn|or (?:by )?e-?mail|or electronic\w*|e-?mail|electronic\w*|online|courriel|electronique|of (?:per )?e-?mail|oder (?:per )?e-?mail|elektronisch\w*|contract|we (?:will|shall|must)|nous (?:devons|devrons)|wij moeten|wir mussen|complain\w*|authority|signed|cop(?:y|ie|ies)|signee?|ondertekend\w*|kopie|unterschr\w*|or (?:if|where|when)|also)\b/;

const aRight =
  /\b(?:objection|opposition|opt|bezwaar|verzet|\w*widerspruch\w*|einspruch\w*|rights?|entitled|requests?|access|eras\w+|delet\w+|object\w*|droits?|demand\w+|recht\w*|verzoek\w*|vragen|vraag|anspruch|antrag\w*|verlangen)\b/;
/** Of the authority, of telling recipients (19), of notices to those who did not give the data (14(5)), of portability between companies (20(2)). */
const lawful =
  /\b(?:(?:amend|chang|modif|updat|revis)\w* (?:this|our|the) (?:privacy )?(?:policy|notice|statement)|each recipient|recipients to whom|inform (?:the|each|all|every) recipient\w*|notify|notified|destinataires?|ontvangers?|empfanger\w*|technically feasible|contestez l'exactitude|facteurs|personnel|salaries?|habilite\w*|collaborateurs?|automatisee?s?|manieres? automatisee?s?|we (?:delete|erase|remove|correct)|(?:we|to) (?:keep|ensure|maintain)|reasonable steps?|(?:we )?take (?:all |every )?reasonable)\b/;
const correctionBeside =
  /\b(?:delet|eras|remov)\w*\b.{0,60}\b(?:rectif|correct|amend|complet|updat)\w*\b.{0,30}\b(?:inaccurate|incorrect|incomplete|outdated)/;

export const rightNarrowed: Rule = {
  id: 'D06',
  article: '15–21',
  severity: 'error',
  name: {
    en: 'Right narrower than the law',
    fr: 'Droit plus étroit que la loi',
    nl: 'Recht beperkter dan de wet',
    de: 'Recht enger als das Gesetz',
  },
  why: {
    en: 'The sentence gives a right with a limit that the law does not know. Who reads it will not ask for what is due.',
    fr: 'La phrase accorde un droit avec une limite que la loi ne connaît pas. Qui la lit ne demandera pas ce qui lui est dû.',
    nl: 'De zin geeft een recht met een grens die de wet niet kent. Wie dat leest, vraagt niet om wat hem toekomt.',
    de: 'Der Satz gibt ein Recht mit einer Grenze, die das Gesetz nicht kennt. Wer das liest, verlangt nicht, was ihm zusteht.',
  },
  repair: {
    en: 'Give the right as it stands in Articles 15 to 21, and name only the limits that stand there.',
    fr: 'Énoncez le droit tel qu’il figure aux articles 15 à 21, avec les seules limites qui y figurent.',
    nl: 'Geef het recht zoals het in de artikelen 15 tot en met 21 staat, met alleen de grenzen die daar staan.',
    de: 'Nennen Sie das Recht so, wie es in den Artikeln 15 bis 21 steht, mit nur den Grenzen von dort.',
  },
  examples: {
    good: [
      '## Your rights\n\nYou can’t ask us to delete data that the law obliges us to keep.',
      'Chacun peut demander l’effacement de sa fiche ainsi que la rectification des mentions erronées.',
      'Pour le personnel, l’accès à l’atelier est limité aux droits de chacun.',
      'You may object to the processing unless we have compelling legitimate grounds.',
      'Requests can be made in writing or by e-mail.',
      'You have the right of access, rectification and erasure, as provided by law.',
      'You may ask us to correct inaccurate data and to erase your data.',
      'You can have inaccurate data deleted. You also have the right to erasure of all your data.',
      'We tell each recipient of the erasure, unless this involves disproportionate effort.',
    ],
    bad: [
      '## Your rights\n\nYou can’t ask us to delete your data.',
      '## Your rights\n\nWe only answer one request per year.',
      '## Ihre Rechte\n\nEine Löschung ist nicht möglich.',
      'Your right to portability can only be exercised in person at our premises.',
      'Nos clients peuvent s’opposer au traitement pour un motif légitime.',
      'Requests under these rights must be made in writing and by letter.',
      'U kunt vragen dat uw gegevens worden gewist als de verwerking op uw toestemming is gebaseerd.',
      'Ihr Antrag auf Auskunft bedarf der Schriftform.',
      'You have the right to access your data, in so far as this causes no disproportionate effort.',
      'You are entitled to request that we amend or delete any outdated, incorrect or incomplete data.',
      'Erasure is only possible for data older than a year.',
      'Vous pouvez demander l’effacement des données inexactes ou périmées.',
      'We reserve the right to refuse requests that we consider burdensome.',
      'There is no possibility of objection by the user.',
      'Für die Nutzer der Seite besteht daher keine Widerspruchsmöglichkeit, wenn die Daten gespeichert sind.',
      'U heeft recht op inzage, maximaal één keer per jaar.',
      'Sie können nur einmal pro Kalenderjahr Auskunft verlangen; Sie haben dieses Recht kostenlos.',
    ],
  },
  find(reading) {
    const lines = saying(reading, limited, lawful).filter(({ plain }) => aRight.test(plain));
    const wrong = saying(reading, onlyWrongData, lawful).filter(
      ({ plain }) => aRight.test(plain) && !correctionBeside.test(plain),
    );
    const erasure = erasureAtLarge(reading).filter((line) => !wrong.includes(line));
    // An invitation to ask grants nothing, and takes nothing away.
    const granting = wrong.filter(({ plain }) => !/^questions?\b/.test(plain));
    const narrow = saying(reading, onlyOfConsent, notLimiting).filter(({ plain }) => aRight.test(plain));
    const ofConsent = erasure.some((line) => !narrow.includes(line)) ? [] : narrow;
    const refusals = saying(reading, refused, lawful).filter(({ plain }) => !byLaw.test(plain));
    const rations = saying(reading, rationed, lawful).filter(
      ({ plain }) => (aRight.test(plain) || requested.test(plain)) && !otherMatter.test(plain),
    );
    const errors = [
      ...new Set([...lines, ...refusals, ...rations, ...(erasure.length > 0 ? [] : granting), ...ofConsent]),
    ];
    const lighter = [...saying(reading, withGrounds, notLimiting), ...saying(reading, onlyInForm, notLimiting)].filter(
      (line) => !errors.includes(line),
    );
    return [
      ...errors.map((line) => ({ line })),
      ...[...new Set(lighter)].map((line): Found => ({ line, severity: 'warning' })),
    ];
  },
};

const requested =
  /\b(?:access|cop(?:y|ies)|erasure|deletion|acces|effacement|suppression|inzage|verwijdering|auskunft\w*|loschung|berichtigung)\b/;

const rightToErasure =
  /\b(?:right (?:to|of) (?:erasure|deletion|be forgotten)|droit (?:a|d')(?: l')?(?:effacement|oubli|suppression)|recht (?:op|van) (?:verwijdering|wissing|gegevenswissing)|recht auf (?:loschung|vergessenwerden))\b/;

/** Where the right to erasure stands. */
const erasureAtLarge = ({ policy, line, linesThat }: LintReading): Line[] => [
  ...policy.rights.flatMap(({ right, stated }) => (right === 'erasure' && stated ? (line(stated.segment) ?? []) : [])),
  ...linesThat(rightToErasure),
];
