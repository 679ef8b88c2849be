// K13: for the same thing people are asked first, and taken to have agreed.
import { clash, linesSaying } from '../clash.ts';
import type { Line, LintReading } from '../reading.ts';
import { around } from '../saying.ts';
import type { Found, Rule } from '../rule.ts';

interface Thing {
  about: RegExp;
  /** Only after a yes. */
  asked: RegExp;
  /** Until a no. */
  assumed: RegExp;
}

const things: Readonly<Record<string, Thing>> = {
  cookies: {
    about: /\b(?:cookies?|traceurs?|tracking|banner|bandeau|scroll\w*)\b/,
    asked:
      /\b(?:(?:only|not|no|none|nothing)\b.{0,80}\b(?:set|placed|used|loaded|start\w*|stored|run)\b.{0,60}\b(?:after|once|when|if|unless|until|before)\b.{0,40}\b(?:accept|click|agree|consent|choose|chosen|choice|allow|opt|tick)\w*|(?:set|placed|used|loaded|start\w*) only (?:after|once|when|if|with)\b.{0,40}\b(?:accept|click|agree|consent|choose|chosen|choice|allow|opt|tick)\w*|cookies only (?:after|once|when|if|with)\b.{0,40}\b(?:accept|click|agree|consent|choose|chosen|choice|allow|opt|tick)\w*|can opt[- ]in\b|aucun (?:cookie|traceur)\b.{0,90}\bavant (?:votre|que)|(?:uniquement|seulement)\b.{0,60}\b(?:votre (?:accord|consentement)|apres)|(?:pas|alleen) na(?:dat)?\b.{0,60}\b(?:toestemming|akkoord|geaccepteerd|gekozen)|(?:erst|nur)\b.{0,60}\b(?:einwilligung|zustimmung|zugestimmt|eingewilligt|akzeptiert))/,
    assumed:
      /\b(?:(?:scroll\w*|continu(?:ing|ed)|using|use of|browsing|going on|further use)\b.{0,100}\b(?:accept\w*|agree\w*|consent\w*|counts?|constitutes?|deemed)|(?:not|without|never)(?: to| have to)? opt(?:ing)?[- ]in\b.{0,20}\bor\b.{0,20}\bopt(?:ing)?[- ]out|(?:poursuite de|en (?:poursuivant|continuant)|defilement)\b.{0,80}\b(?:vaut|valent|emporte|implique|accept\w*|consent\w*)|(?:verder\w*|doorgaan|gebruik)\b.{0,60}\b(?:geldt als|akkoord|stemt u)|(?:weitere\w* nutzung|weitersurfen|scrollen)\b.{0,80}\b(?:gilt|zustimm\w*|einverstanden|einwillig\w*))/,
  },
  advertising: {
    about:
      /\b(?:newsletters?|offers|marketing|promotions?|advertising e-?mails?|mailing list|lettres? d'information|offres|prospection|nieuwsbrief|aanbiedingen|werbung|werbe\w*|angebote)\b|\btick\w*\b.{0,20}\bbox\b/,
    asked:
      /(?:\(|: )(?:your |votre |uw |ihre )?(?:consent|consentement|toestemming|einwilligung)\b|\b(?:only (?:\w+ ){0,5}?(?:if|after|when|with|once|to (?:those|people|customers) who)\b.{0,40}\b(?:tick|consent|agree|subscrib|sign(?:ed)? up|confirm|opt|ask|request|register)\w*|with (?:your|their|his|her) (?:prior |explicit )?consent|if (?:you|they|he|she) (?:have |has )?(?:tick|consent|agree|subscrib)\w*|\bdouble[- ]opt[- ]?in\b|rel(?:y|ies) on (?:your )?consent\b|avec votre (?:accord|consentement)|case non prechochee|(?:alleen|uitsluitend|enkel|pas|slechts) (?:met|na|als|wanneer|indien)\b.{0,40}\b(?:toestemming|aanmelding|inschrijving|aangemeld|ingeschreven|aangevinkt|aanmeldt|inschrijft)|(?:nur|ausschliesslich|erst)(?: dann)?,? (?:mit|nach|wenn)\b.{0,40}\b(?:einwilligung|zustimmung|anmeldung|bestellung|angemeldet|eingewilligt|anmelden|bestellt))/,
    assumed:
      /\b(?:(?:receives?|gets?|(?:are|is) sent|sent to)\b.{0,40}\b(?:automatically|by default|as a matter of course|without (?:asking|being asked))|(?:recoi\w*|recev\w*)\b.{0,40}\b(?:d'office|automatiquement|par defaut)|(?:krijg\w*|ontvang\w*)\b.{0,40}\b(?:automatisch|vanzelf|ongevraagd|standaard)|(?:erhalten|bekommen)\b.{0,40}\b(?:automatisch|unaufgefordert|standardmassig)|(?:added|subscribed|signed up|enrolled)\b.{0,40}\bautomatically|automatically\b.{0,40}\b(?:added|subscribed|signed up|enrolled|receive)|by (?:joining|registering|ordering|signing up|buying)\b.{0,60}\b(?:accepts?|agrees?|consents?) to (?:receiv|be sent|get)|unless (?:you|customer|they|he|she)\b.{0,40}\b(?:object|opt|unsubscrib|inform|tell|notif)\w*|without (?:\w+ )?(?:registration|signing up|subscribing)|sans (?:autre )?inscription|zonder (?:aparte )?(?:aanmelding|inschrijving)|ohne (?:gesonderte |eigene )?anmeldung|pre-?ticked|automatiquement (?:inscrit|abonne)\w*|(?:inscrit|abonne)\w* (?:automatiquement|d'office)|sauf (?:opposition|si vous)|automatisch (?:ingeschreven|aangemeld|toegevoegd)|tenzij u|automatisch\b.{0,40}\b(?:angemeldet|eingetragen|aufgenommen)|sofern sie nicht widersprech\w*)/,
  },
  statistics: {
    about:
      /\b(?:location|position|gps|geolocation|push (?:messages?|notifications?)|microphone|camera|address book|localisation|geolocalisation|microphone|locatie\w*|plaatsbepaling|microfoon|standort\w*|ortung|mikrofon|statistics?|analytics|usage data|measur\w+|crash reports?|statistiques?|mesure|statistieken|metingen?|statistik\w*|messung\w*)\b/,
    asked:
      /\b(?:only\b.{0,40}\b(?:if|when|after|once)\b.{0,30}\b(?:switch|turn|opt|agree|allow|consent|enable|activat|permission|permit|say yes|said yes)\w*|(?:uniquement|seulement) (?:si vous|avec votre|apres)|(?:alleen|pas|enkel) (?:als (?:u|je)|met (?:uw|je)|na (?:uw|je)?)|(?:nur|erst),? (?:wenn sie|mit ihrer|nach ihrer))\b/,
    assumed:
      /\b(?:(?:switched|turned) on (?:when|by default|at|automatically|from)|(?:on|active|enabled|activated) by default|(?:until|unless) you (?:switch|turn|opt)\w*|activees? par defaut|standaard (?:aan|ingeschakeld)|standardmassig (?:aktiv\w*|eingeschaltet))\b/,
  },
};
const withdrawn =
  /\b(?:withdraw\w*|change your mind|retir\w+|intrek\w*|widerruf\w*|not count|(?:does|is|do) not (?:count|mean|imply|constitute|amount|taken?|deemed|consent)\w*|never assume)\b/;
const assumedSimilar = /\b(?:similar|analogues?|similaires?|soortgelijke|ahnlich\w*)\b/;

/** In or out, in one breath: nobody knows which was needed. */
const inOneBreath =
  /\bopt[- ]?out,? or (?:to )?withdraw (?:your|their) (?:opt[- ]?in|consent)\b|\bwithdraw (?:your|their) (?:opt[- ]?in|consent),? or opt[- ]?out\b/;

export const askedAndAssumed: Rule = {
  id: 'K13',
  article: '7',
  severity: 'error',
  name: {
    en: 'Asked first, and taken as agreed',
    fr: 'Demandé d’abord, et tenu pour accepté',
    nl: 'Eerst gevraagd, en toch aangenomen',
    de: 'Erst gefragt und doch unterstellt',
  },
  why: {
    en: 'One sentence says that nothing happens without a yes, another that it happens until a no. Consent is one or the other.',
    fr: 'Une phrase dit que rien ne se fait sans oui, une autre que cela se fait jusqu’au non. C’est l’un ou l’autre.',
    nl: 'De ene zin zegt dat niets gebeurt zonder ja, de andere dat het gebeurt tot een nee. Het is het een of het ander.',
    de: 'Ein Satz sagt, ohne Ja geschehe nichts, ein anderer, es geschehe bis zum Nein. Es geht nur eines.',
  },
  repair: {
    en: 'Ask first, everywhere, and delete the sentence that assumes agreement.',
    fr: 'Demandez d’abord, partout, et supprimez la phrase qui présume l’accord.',
    nl: 'Vraag overal eerst, en schrap de zin die instemming aanneemt.',
    de: 'Fragen Sie überall zuerst, und streichen Sie den Satz, der Zustimmung unterstellt.',
  },
  examples: {
    good: [
      'Other cookies are set only after you click “Accept”. You can withdraw your consent at any time.',
      'We send our newsletter only if you have ticked the box. We send customers offers for similar products unless they object.',
    ],
    bad: [
      'Customers who bought a lamp receive the newsletter without separate registration. For our newsletter we use the double opt-in procedure.',
      'Our customers stay on the list until they opt-out or withdraw their opt-in.',
      'Other cookies are set only after you click “Accept”.\n\nScrolling the page counts as acceptance of cookies.',
      'You get our newsletter only if you have ticked the box. When you order, you are added to the newsletter automatically.',
      'Usage statistics are collected only if you switch them on. Statistics are switched on by default.',
    ],
  },
  find: (reading) => [
    ...linesSaying(reading, inOneBreath).map((line): Found => ({ line, severity: 'warning' })),
    ...Object.values(things).flatMap(({ about, asked, assumed }): Found[] => {
      const ones = linesSaying(reading, assumed, withdrawn).filter(
        (line) => isAboutIt(reading, line, about) && !assumedSimilar.test(line.plain),
      );
      return clash(ones, () => linesSaying(reading, asked, assumed).filter((line) => isAbout(line, about)));
    }),
  ],
};

/** “They get it automatically”: what, the sentence before says. */
const isAboutIt = (reading: LintReading, line: Line, about: RegExp): boolean =>
  isAbout(line, about) ||
  (pronoun.test(line.plain) && around(reading, line, 1, 0).some(({ plain }) => about.test(plain)));
const pronoun =
  /\b(?:(?:receives?|gets?|sent) (?:it|them|this|these)|(?:la|le|les) (?:recoi\w*|recev\w*)|(?:krijg\w*|ontvang\w*) (?:hem|deze|die|dit)|(?:erhalten|bekommen) (?:ihn|sie|es|diese\w*))\b/;

const isAbout = (line: Line, about: RegExp): boolean =>
  about.test(line.plain) || about.test(line.headings.at(-1)?.plain ?? '');
