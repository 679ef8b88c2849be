// D10: cookies are set without a real choice: by scrolling, by the browser's settings, or against a refusal that costs something.
import { type Spoken, around, saying, sayingAny } from '../saying.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

const scrolling: Spoken = {
  en: /\b(?:(?:by |if you )?(?:continu\w+|carry\w* on|go\w* on) (?:to )?(?:brows\w*|us\w+|visit\w*|navigat\w*|surf\w*)\b.{0,80}\b(?:agree|accept|consent|deemed)\w*\b.{0,40}\bcookies?\b|scroll\w*|click(?:ing)? (?:on )?(?:any|a) (?:link|element|part|area)|clos(?:e|ing) (?:this|the) (?:banner|notice|message|window|pop-?up))\b.{0,90}\b(?:counts?|constitutes?|means?|implies|accept\w*|agree\w*|consent\w*|deemed|considered)\b/,
  fr: /\b(?:(?:en )?(?:poursuiv|continu)\w+ (?:de |a )?(?:votre |la |sa |leur )?(?:navig|visite|surf|utilis|consult)\w*|defil\w+|scroll\w*|fermeture (?:du|de la) (?:bandeau|banniere|fenetre)|clic sur (?:un|n'importe))\b.{0,90}\b(?:vaut|valent|accept\w*|consent\w*|accord)\b/,
  nl: /\b(?:(?:verder|blijven|doorgaan met) (?:te )?(?:surfen|browsen|klikken|bladeren|navigeren)|verder surft|scroll\w*|wegklik\w*|sluit\w* van (?:de|het) (?:banner|melding|venster))\b.{0,90}\b(?:geldt|akkoord|toestemming|accept\w*|instem\w*)\b/,
  de: /\b(?:weitersurfen|weiter ?(?:zu)?surfen|weiteren? (?:surfen|besuch|nutzung der (?:seite|website))|scrollen|herunterscrollen|schliessen (?:des|der|dieses|dieser) (?:banners?|hinweises|fensters|meldung)|weiterklicken)\b.{0,90}\b(?:gilt|zustimm\w*|einwillig\w*|einverstanden|akzeptier\w*)\b/,
};
/** Who says nothing is taken to agree. */
const assumed: Spoken = {
  en: /\b(?:assum|presum|take it|consider|deem|understand|treat)\w*\b.{0,40}\b(?:accept\w*|agree\w*|consent\w*|happy|ok(?:ay)? with|fine with|content with)\b/,
  fr: /\b(?:consider\w*|suppos\w*|presum\w*|repute\w*|estim\w*)\b.{0,40}\b(?:accept\w*|consent\w*|d'accord|accord)\b/,
  nl: /\b(?:er ?van ?uit|aan dat|beschouwen|nemen (?:wij|we) aan)\b.{0,50}\b(?:accepteer\w*|akkoord|instem\w*|toestemming|goed ?vind\w*|geen bezwaar)\b/,
  de: /\b(?:davon aus|nehmen (?:wir )?an|betrachten|werten|gilt (?:das|dies) als)\b.{0,60}\b(?:einverstanden|zustimm\w*|akzeptier\w*|einwillig\w*)\b/,
};
/** Going on, in German with its verb in two parts. */
const goingOn: Spoken = {
  en: /\b(?:by|if you|when you|whoever) (?:simply |just |merely )?(?:stay\w*|remain\w*|ignor\w*|dismiss\w*|go\w* on|carry\w* on|keep\w* (?:on )?(?:using|browsing|reading))\b.{0,80}\b(?:agree|accept|consent)\w*\b/,
  fr: /\b(?:en (?:restant|naviguant|ignorant|fermant)|si vous (?:restez|fermez|ignorez|poursuivez|continuez))\b.{0,80}\b(?:accept|consent)\w*/,
  nl: /\b(?:door (?:op (?:de|deze|onze) (?:site|website|pagina) te blijven|verder te gaan|de melding te negeren)|(?:wie|als (?:u|je)) (?:verdergaat|doorgaat|doorklikt|verder (?:klikt|leest|gaat)|blijft))\b.{0,80}\b(?:akkoord|accepteer\w*|instem\w*|stemt|toestemming)\b/,
  de: /\b(?:(?:wenn|indem|sofern) sie (?:\w+ ){0,6}(?:weitersurfen|weiter nutzen|weiter verwenden|weiterklicken|schliessen|bleiben|fortfahren|scrollen)|wer (?:\w+ ){0,4}(?:weitersurft|bleibt|weiterklickt|scrollt))\b.{0,80}\b(?:stimm(?:en|t)|zustimm\w*|willig(?:en|t)|einverstanden|akzeptier\w*)\b/,
};
const noYes =
  /\b(?:(?:not|no|never|neither) (?:\w+ ){0,2}(?:consent\w*|agree\w*|yes|acceptance|count\w*|mean\w*|constitut\w*|deemed|assum\w*|valid\w*|take|treat\w*|consider\w*)|n'est pas|ne (?:vaut|constitue|vous)|ne (?:\w+ )?(?:consider|suppos)\w* pas|geen (?:toestemming|akkoord)|niet als|keine (?:einwilligung|zustimmung)|nicht als|nicht davon aus)\b/;
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
/** Who wants no cookies may go, or has no button for it. */
const takeOrLeave: Spoken = {
  en: /\b(?:(?:if you|those who|visitors who) (?:do not (?:want|accept|agree to|wish)|refuse|reject|decline|object to)\b.{0,30}\bcookies?\b.{0,60}\b(?:leave (?:our|the|this) (?:\w+ )?(?:site|website|app|shop|page)|do not use (?:our|the|this)|(?:cannot|not be able to) (?:use|visit|enter|access) (?:our|the|this) (?:site|website|app|shop))|cookies\b.{0,20}\bcannot be (?:switched off|turned off|refused|rejected|declined|disabled|deselected)|(?:banner|notice|window|pop-?up)\b.{0,30}\b(?:only (?:has|offers|shows|an?|one)|has only|offers only|shows only|no other button)\b.{0,20}\b(?:ok|accept|agree|close|button)\b)/,
  fr: /\b(?:(?:si vous|qui) (?:refusez|refuse|n'acceptez pas|n'accepte pas|ne voulez pas)\b.{0,30}\bcookies?\b.{0,60}\b(?:quitter (?:le|ce|notre)|quittez (?:le|ce|notre)|ne (?:pouvez|pourrez|peut) pas (?:utiliser|acceder|consulter)|n'utilisez pas)|cookies\b.{0,30}\bne (?:peuvent|pourront) pas etre (?:desactives|refuses)|(?:bandeau|banniere)\b.{0,30}\b(?:ne (?:comporte|propose) qu'un|seul bouton))/,
  nl: /\b(?:(?:als|indien|wie) (?:u |je )?(?:geen cookies (?:wilt|wil|accepteert)|(?:de |onze )?cookies (?:weigert|niet accepteert))\b.{0,60}\b(?:verlaat|verlaten|niet (?:gebruiken|bezoeken|gebruik maken))|cookies\b.{0,20}\bkunnen niet worden (?:uitgeschakeld|geweigerd|uitgezet)|(?:banner|melding)\b.{0,30}\b(?:alleen|slechts) (?:een )?(?:knop|ok|akkoord))/,
  de: /\b(?:(?:wenn|falls|sofern|wer) (?:sie )?(?:(?:die |unsere )?cookies (?:ablehn\w+|nicht (?:akzeptier\w+|wollen|wunschen|mochten))|keine cookies (?:wollen|wunschen|mochten|will|akzeptier\w+))\b.{0,60}\b(?:verlassen|nicht (?:nutzen|besuchen|verwenden))|cookies\b.{0,20}\bkonnen nicht (?:abgelehnt|abgeschaltet|deaktiviert|abgewahlt) werden|(?:banner|hinweis)\b.{0,30}\bnur (?:ein\w* )?(?:schaltflache|ok|knopf|button))/,
};
/** A banner on which nothing can be refused. */
const oneButton: Spoken = {
  en: /\b(?:banner|notice|window|pop-?up|message|bar|box)\b.{0,30}\b(?:single|sole|one|only one) (?:\w+ )?(?:button|option|choice)\b|\b(?:there is|has|with|offers?) no (?:\w+ )?(?:button|option|way|possibility|link) (?:to|for) (?:refus|reject|declin|say)\w*/,
  fr: /\b(?:bandeau|banniere|fenetre|message)\b.{0,30}\b(?:un (?:seul|unique) bouton|seul (?:le )?bouton)|\b(?:pas de|aucun) bouton (?:pour|de|permettant de) refus\w*/,
  nl: /\b(?:banner|melding|venster|pop-?up|balk)\b.{0,30}\b(?:een enkele|een|slechts een|maar een|enkel de) knop\b|\bgeen knop (?:om|voor) (?:\w+ ){0,3}weiger\w*/,
  de: /\b(?:banner|hinweis|fenster|leiste|pop-?up)\b.{0,30}\b(?:nur einen?|einen einzigen|ein einziger|eine einzige|nur eine) (?:knopf|button|schaltflache)|\bkeinen? (?:knopf|button|schaltflache) (?:zum|fur) ablehn\w*/,
};
/** Of the cookies that a site cannot do without, that is so. */
const someOnly =
  /\b(?:necessary|essential|required|functional|technical\w*|some|certain|parts?|all (?:functions|features)|fully|may|might|necessaires?|essentiels?|techniques?|certaines?|parties?|noodzakelijke?|functionele|sommige|bepaalde|delen|volledig|notwendig\w*|erforderlich\w*|technisch\w*|essenziell\w*|einige|teile|vollem|vollstandig|eventuell|moglicherweise)\b/;
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
      '## Cookies\n\nNecessary cookies can’t be switched off.',
      '## Cookies\n\nYou accept our cookies by clicking OK in the banner, or you refuse them there.',
      'We use Google Analytics with your consent. Our log data holds the browser type and settings, and the pages that you have visited, which helps us to set up our site for your browser.',
      'We set statistics cookies only with your consent, given in our banner. You can also delete cookies in your browser.',
      'Our website uses one cookie for your basket. You can delete cookies in your browser.',
      'If you refuse statistics cookies, everything works as before.',
    ],
    bad: [
      '## Cookies\n\nWe use Google Analytics cookies. If you don’t want cookies, please leave our website.',
      '## Cookies\n\nWenn Sie Cookies ablehnen, können Sie unsere Seite nicht nutzen.',
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
    for (const line of saying(reading, scrolling, noYes)) found.push({ line, says: 'scroll' });
    for (const line of sayingAny(reading, [assumed, goingOn], noYes))
      if (isOfCookies(reading, line) && cookie.test(line.plain) && !found.some((one) => one.line === line))
        found.push({ line, says: 'scroll' });
    const ok = reading.linesThat(okOnly).find(({ block, plain }) => block.kind !== 'heading' && cookie.test(plain));
    if (
      ok &&
      !reading.linesThat(otherButton).some((line) => isOfCookies(reading, line) && !saidOfBrowser.test(line.plain))
    )
      found.push({ line: ok, says: 'scroll' });
    for (const line of sayingAny(reading, [takeOrLeave, oneButton], someOnly)) found.push({ line, says: 'punished' });
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
