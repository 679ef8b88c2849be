// D10: cookies are set without a real choice: by scrolling, by the browser's settings, or against a refusal that costs something.
import { type Spoken, around, saying } from '../saying.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

const scrolling: Spoken = {
  en: /\b(?:(?:by |if you )?(?:continu\w+|carry\w* on|go\w* on) (?:to )?(?:brows\w*|us\w+|visit\w*|navigat\w*|surf\w*)\b.{0,80}\b(?:agree|accept|consent|deemed)\w*\b.{0,40}\bcookies?\b|scroll\w*|click(?:ing)? (?:on )?(?:any|a) (?:link|element|part|area)|clos(?:e|ing) (?:this|the) (?:banner|notice|message|window|pop-?up))\b.{0,90}\b(?:counts?|constitutes?|means?|implies|accept\w*|agree\w*|consent\w*|deemed|considered)\b/,
  fr: /\b(?:(?:en )?(?:poursuiv|continu)\w+ (?:de |a )?(?:votre |la |sa |leur )?(?:navig|visite|surf|utilis|consult)\w*|defil\w+|scroll\w*|fermeture (?:du|de la) (?:bandeau|banniere|fenetre)|clic sur (?:un|n'importe))\b.{0,90}\b(?:vaut|valent|accept\w*|consent\w*|accord)\b/,
  nl: /\b(?:(?:verder|blijven|doorgaan met) (?:te )?(?:surfen|browsen|klikken|bladeren|navigeren)|verder surft|scroll\w*|wegklik\w*|sluit\w* van (?:de|het) (?:banner|melding|venster))\b.{0,90}\b(?:geldt|akkoord|toestemming|accept\w*|instem\w*)\b/,
  de: /\b(?:weitersurfen|weiter ?(?:zu)?surfen|weiteren? (?:surfen|besuch|nutzung der (?:seite|website))|scrollen|herunterscrollen|schliessen (?:des|der|dieses|dieser) (?:banners?|hinweises|fensters|meldung)|weiterklicken)\b.{0,90}\b(?:gilt|zustimm\w*|einwillig\w*|einverstanden|akzeptier\w*)\b/,
};
/** “OK” is the only button. */
const okButton = `["'(]{0,2}(?:ok|okay|got it|i understand|understood|continue|close|compris|j'ai compris|d'accord|fermer|begrepen|sluiten|verstanden|alles klar|schliessen)\\b`;
const yes =
  '(?:approv|accept|agree|consent|allow|akkoord|instem|stemt|aanvaard|toestem|zustimm|stimmen|einverstanden|einwillig|akzeptier|consent|donn|autoris)\\w*';
const press =
  '(?:click|press|tap|hit|cliqu|appuy|klik|druk|tik)\\w*(?: (?:on|sur|auf|op))?(?: (?:the|le|la|de|die|den))?';
const okOnly = new RegExp(`\\b${yes}\\b.{0,80}\\b${press} ${okButton}|\\b${press} ${okButton}.{0,60}\\b${yes}\\b`);
/** Another button beside it. */
const otherButton =
  /\b(?:reject|refus|declin|choos|choice|select|prefer|setting|customi|manag|choix|choisi|param|personnalis|weiger|keuze|kies|voorkeur|instell|ablehn|auswahl|auswahl|wahlen|einstell|verwalt)\w*/;

/** Refusing cookies that nobody needs costs something. */
const punished: Spoken = {
  en: /\b(?:refus|reject|declin|disabl|block|not accept|switch off|turn off|do not (?:accept|allow|agree))\w*\b.{0,40}\b(?:analytic\w*|statistic\w*|advertising|marketing|tracking|targeting|performance)\b.{0,20}\bcookies?\b.{0,120}\b(?:not (?:be )?(?:available|able|possible|work|function|accessible)|unavailable|no(?:t)? (?:longer )?access|cannot (?:use|access|order|visit)|leave (?:the|this|our) (?:site|website)|closed)\b/,
  fr: /\b(?:refus\w+|rejet\w+|desactiv\w+)\b.{0,60}\b(?:mesure d'audience|publicitaires?|marketing|statistiques?|analytiques?)\b.{0,120}\b(?:ne (?:sera|seront|pourr\w+).{0,20} (?:pas|plus)|indisponibles?|inaccessibles?|aucun acces)\b/,
  nl: /\b(?:weiger\w*|uitschakel\w*|niet accepteer\w*)\b.{0,50}\b(?:analytische|statistische|marketing|tracking|advertentie)\w*\b.{0,120}\b(?:niet (?:beschikbaar|mogelijk|toegankelijk|gebruiken)|geen toegang)\b/,
  de: /\b(?:ablehn\w*|deaktivier\w*|verweiger\w*|nicht akzeptier\w*)\b.{0,50}\b(?:analyse|statistik|marketing|werbe|tracking)\w*\b.{0,120}\b(?:nicht (?:verfugbar|nutzbar|moglich|zuganglich|nutzen)|kein\w* zugang)\b/,
};
/** The browser is offered as the way to refuse. */
const browser: Spoken = {
  en: /\b(?:(?:refus|reject|block|disabl|declin|prevent|not (?:to )?accept|delet|remov|opt[- ]?out|turn off|switch off|control|manag|set|adjust|configur|chang|modify)\w*\b.{0,90}\b(?:browser|browsers)\b|\bbrowsers?\b.{0,90}\b(?:refus|reject|block|disabl|declin|prevent|not (?:to )?accept|delet|remov|opt[- ]?out|turn off|switch off|notif|warn)\w*)/,
  fr: /\b(?:(?:refus|bloqu|desactiv|oppos|supprim|parametr|configur|empech)\w*\b.{0,90}\bnavigateurs?\b|navigateurs?\b.{0,90}\b(?:refus|bloqu|desactiv|oppos|supprim|empech)\w*)/,
  nl: /\b(?:(?:weiger|blokker|uitschakel|uitzet|verwijder|instel|afmeld)\w*\b.{0,90}\bbrowser\w*\b|browser\w*\b.{0,90}\b(?:weiger|blokkeer|blokker|uitschakel|verwijder|instel|niet meer|geen)\w*)/,
  de: /\b(?:(?:ablehn|blockier|deaktivier|verhinder|unterbind|losch|einstell)\w*\b.{0,90}\bbrowser\w*\b|browser\w*\b.{0,110}\b(?:ablehn|blockier|deaktivier|verhinder|unterbind|losch|ausschliess|untersag|informiert)\w*)/,
};
const cookie = /\b(?:cookies?|traceurs?|tracking|cookie-?\w*)\b/;
/** A choice that the text describes, wherever it does. */
const choice =
  /\b(?:(?:cookie|consent)[- ]?(?:banner|bar|pop-?up|settings?|preferences?|centre|center|tool|manager|management|notice|dialog\w*|window|panel|hub|instellingen|voorkeuren|melding|einstellung\w*|hinweis)|cookie-?(?:banner|instellingen|einstellungen)\w*|consent management|banner|bandeau|banniere|gestionnaire|panneau|(?:with|without|give|gave|given|ask\w*|obtain\w*|request\w*|have|only (?:with|after|if)|withdraw\w*|revok\w*|upon|prior|require\w*|based on|on) (?:for )?(?:us )?(?:your |the |any |explicit |prior |express |previous )*(?:consent|permission|agreement)\b|if you (?:agree|accept|consent|allow)|you (?:have )?(?:agreed?|accept(?:ed)?|consented|chosen?)\b|accept all|opt[- ]?in\b|(?:votre|avec|sans|recueil\w*|retir\w*|donn\w*) (?:votre |le |de votre )?(?:consentement|accord)|consentement|toestemming|einwillig\w*|zugestimmt|zustimmung)/;
/** Cookies that need consent. */
const unneeded =
  /\b(?:analytic\w*|statisti\w*|performance|functional|functionality|advertis\w*|marketing|tracking|targeting|third[- ]part\w*|google|hotjar|matomo|facebook|meta|pixel|traffic|usage|how (?:you|visitors|people) use|mesure d'audience|publicit\w*|analytische|gebruik|bezoek\w*|analyse|werbe\w*|nutzungsverhalten|piwik|hubspot|mixpanel)\b/;

/** “If consent was asked for” tells nobody whether it was. */
const ifAsked =
  /\b(?:sofern|soweit|falls|insofar as|to the extent that|dans la mesure ou|voor zover)\b[^.\n]{0,60}\b(?:einwilligung|zustimmung|consent|consentement|toestemming)\b/;
/** The browser’s kind and settings, as data. */
const technical =
  /\bbrowser[- ]?(?:type|version|configuration|language|typ|sprache|versie|taal)\w*|\btype (?:de|of|van) (?:navigateur|browser)|\bbrowsertyp\w*|\blog (?:data|files?)\b/;
/** Out only by opting out, wherever that is. */
const outOnly: Spoken = {
  en: /\b(?:opt(?:ing)?[- ]?out of|unsubscrib\w+ from|(?:decline|refuse) our) (?:the |our |these |all |any )?(?:\w+ ){0,2}cookies\b/,
  fr: /\b(?:vous opposer (?:a|au) (?:\w+ ){0,4}cookies|desactiver (?:les|nos) cookies)\b/,
  nl: /\b(?:afmelden voor (?:\w+ ){0,2}cookies|opt-?out voor (?:\w+ ){0,2}cookies)\b/,
  de: /\b(?:widersprechen sie (?:\w+ ){0,4}cookies|opt-?out[- ]cookies?)\b/,
};
/** One yes to everything: with an order or a registration, pictures are published too (Art. 7(4)). */
const bundled: Spoken = {
  en: /\b(?:(?:by|with) (?:your |the )?(?:registering|registration|ordering|order|enrol\w+|signing up|booking|applying|taking part|participating|participation|visiting)\b.{0,60}\b(?:you|participants?|parents?|members?|guests?) (?:also |hereby |automatically )?(?:consents?|agrees?)\b.{0,40}\b(?:publi\w+|photos?|photographs?|pictures?|film\w*|recording\w*)\b.{0,60}\b(?:website|social|media|facebook|instagram|brochures?|advertis\w*|publi\w+))/,
  fr: /\b(?:(?:en vous inscrivant|par (?:votre|l')\b ?inscription|avec l'inscription|en participant)\b.{0,60}\b(?:accept|consent|autoris)\w*\b.{0,60}\b(?:photo\w*|images?|videos?)\b.{0,80}\b(?:site|reseaux|publi\w+))/,
  nl: /\b(?:(?:door (?:u |je )?(?:in te schrijven|aan te melden|deel te nemen)|met (?:de|uw|je) inschrijving)\b.{0,60}\b(?:stemt|stem|gaat|ga|geeft|geef)\b.{0,60}\b(?:foto'?s?|beelden|film\w*|publicatie|publiceren)\b)/,
  de: /\b(?:(?:mit|durch) (?:der|ihrer|die|ihre) (?:anmeldung|registrierung|teilnahme|bestellung|buchung)\b.{0,60}\b(?:stimmen|stimmt|willigen|willigt|erklar\w+)\b.{0,60}\b(?:veroffentlich\w*|fotos?|bildern?|aufnahmen|videos?)\b)/,
};
const free =
  /\b(?:separate\w*|optional|voluntar\w*|box|tick\w*|at any time|facultati\w*|case a cocher|apart|vinkje|gesondert\w*|freiwillig\w*|ankreuz\w*|jederzeit)\b/;
/** Counting is said to need no consent. */
const exempt: Spoken = {
  en: /\b(?:(?:analytic\w*|statistic\w*|performance|marketing|advertising|tracking|targeting) cookies\b.{0,60}\b(?:(?:active|enabled|on|set|placed|switched on|activated) by default|(?:do|does|need|needs) not (?:need|require)\b.{0,20}\bconsent|no consent is (?:needed|required|necessary)|without (?:your |prior )?consent|always active)|(?:other than|except(?: for)?|apart from|with the exception of) (?:the )?(?:analytic\w*|statistic\w*|performance|functional|marketing|tracking) cookies\b.{0,60}\b(?:opt[- ]?in|consent\w*|permission|agree\w*))/,
  fr: /\b(?:cookies? (?:de mesure|statistiques?|analytiques?|publicitaires?|de performance)\b.{0,60}\b(?:actives? par defaut|deposes? par defaut|ne (?:necessite\w*|requier\w*) (?:pas|aucun)\b.{0,20}\bconsentement|sans (?:votre )?consentement))/,
  nl: /\b(?:(?:statistische|tracking|marketing|advertentie|prestatie)[- ]?cookies\b.{0,60}\b(?:standaard (?:aan|actief|geplaatst)|geen toestemming (?:nodig|vereist)|zonder (?:uw |je )?toestemming))/,
  de: /\b(?:(?:analyse|statistik|tracking|marketing|werbe|performance|leistungs)[- ]?cookies\b.{0,60}\b(?:standardmassig (?:aktiv\w*|gesetzt)|keine\w* (?:einwilligung|zustimmung)|ohne (?:ihre )?(?:einwilligung|zustimmung)))/,
};
const neededOnly =
  /\b(?:introduc\w*|banner|never|not (?:set|place|use|load)\w*|only|until|unless|anonym\w*|matomo|plausible|privacy-friendly|cnil|jamais|ne (?:sont|seront|deposons)|alleen|nooit|niet|privacyvriendelijk\w*|nur|nie|nicht|erst)\b/;

export const noCookieChoice: Rule = {
  id: 'D10',
  article: 'ePrivacy 5(3), 7(4)',
  severity: 'error',
  name: {
    en: 'No real choice about cookies',
    fr: 'Pas de vrai choix sur les cookies',
    nl: 'Geen echte keuze over cookies',
    de: 'Keine echte Wahl bei Cookies',
  },
  why: {
    en: 'Cookies that are not needed may be set only after a clear yes. A browser that allows them, or a page that is scrolled, is no yes (Court of Justice, C-673/17).',
    fr: 'Les cookies non nécessaires ne sont posés qu’après un oui clair. Un navigateur qui les permet ou une page qui défile n’est pas un oui (Cour de justice, C-673/17).',
    nl: 'Niet-noodzakelijke cookies mogen pas na een duidelijk ja. Een browser die ze toelaat of een pagina die scrolt, is geen ja (Hof van Justitie, C-673/17).',
    de: 'Nicht notwendige Cookies dürfen erst nach einem klaren Ja gesetzt werden. Ein Browser, der sie zulässt, oder Scrollen ist kein Ja (EuGH, C-673/17).',
  },
  repair: {
    en: 'Ask before you set them, with “refuse” as easy as “accept”, and let refusal cost nothing.',
    fr: 'Demandez avant de les poser, avec un refus aussi simple que l’accord, et sans conséquence.',
    nl: 'Vraag het vooraf, met weigeren even makkelijk als aanvaarden, en zonder gevolgen.',
    de: 'Fragen Sie vorher, mit Ablehnen so leicht wie Annehmen, und ohne Nachteil.',
  },
  examples: {
    good: [
      '## Cookies\n\nYou accept our cookies by clicking OK in the banner, or you refuse them there.',
      'We use Google Analytics with your consent. Our log data holds the browser type and settings, and the pages that you have visited, which helps us to set up our site for your browser.',
      'We set statistics cookies only with your consent, given in our banner. You can also delete cookies in your browser.',
      'Our website uses one cookie for your basket. You can delete cookies in your browser.',
      'If you refuse statistics cookies, everything works as before.',
    ],
    bad: [
      '## Cookies\n\nYou accept our cookies by clicking "OK" in the banner.',
      'En poursuivant votre visite, vous acceptez nos cookies.',
      '## Courses\n\nWe take pictures. By registering you agree to the publication of these photos on our website and in social media.',
      'Analytics cookies are enabled by default.',
      'We use Google Analytics cookies. Read how to opt out of cookies in our cookie policy.',
      'Bei den Kursen wird fotografiert; mit der Anmeldung stimmen Sie der Veröffentlichung der Fotos auf unserer Website zu.',
      'We use Google Analytics cookies to see how visitors use our site. You can refuse cookies in the settings of your browser.',
      'Scrolling the page counts as acceptance of cookies.',
      'If you refuse analytics cookies, the shop will not be available.',
      'Nous utilisons des cookies de mesure d’audience. Vous pouvez les refuser en configurant votre navigateur.',
      'Wij gebruiken analytische cookies. U kunt cookies weigeren via de instellingen van uw browser.',
      'Wir verwenden Cookies zur Analyse der Besuche. Sie können Cookies in Ihrem Browser deaktivieren.',
    ],
  },
  find(reading) {
    const found: Found[] = [];
    for (const line of saying(reading, scrolling)) found.push({ line, says: 'scroll' });
    const ok = reading.linesThat(okOnly).find(({ block, plain }) => block.kind !== 'heading' && cookie.test(plain));
    if (
      ok &&
      !reading.linesThat(otherButton).some((line) => isOfCookies(reading, line) && !saidOfBrowser.test(line.plain))
    )
      found.push({ line: ok, says: 'scroll' });
    for (const line of saying(reading, punished)) found.push({ line, says: 'punished' });
    for (const line of saying(reading, bundled, free)) found.push({ line, says: 'bundled' });
    for (const line of saying(reading, exempt, neededOnly).slice(0, 1))
      found.push({ line, says: 'exempt', severity: 'warning' });
    if (
      found.some(({ says }) => says !== 'bundled') ||
      !reading.linesThat(cookie).some(({ plain }) => unneeded.test(plain))
    )
      return found;
    if (reading.linesThat(choice).some((line) => !ifAsked.test(line.plain) && isOfCookies(reading, line))) return found;
    const ways = [...saying(reading, browser), ...saying(reading, outOnly)];
    const only = ways.find(
      (line) =>
        !technical.test(line.plain) &&
        (isOfCookies(reading, line) || around(reading, line, 1, 0).some(({ plain }) => cookie.test(plain))),
    );
    return only ? [...found, { line: only }] : found;
  },
};

const saidOfBrowser = /\b(?:web ?)?(?:browser|navigat|reader)\w*/;

/** The sentence speaks of cookies, or its own heading does; a title over the whole text does not count. */
const isOfCookies = (reading: LintReading, line: Line): boolean =>
  cookie.test(line.plain) ||
  cookie.test((line.headings.length > 1 || !covers(reading, line) ? line.headings.at(-1)?.plain : '') ?? '');

/** Whether the line’s heading is the title of everything. */
const covers = ({ lines }: LintReading, line: Line): boolean => {
  const heading = line.headings.at(-1);
  return heading !== undefined && lines.find(({ block }) => block.kind === 'heading') === heading;
};
