// D11: advertising is sent to people who have not asked for it, until they say no.
import type { Line, LintReading } from '../reading.ts';
import { type Spoken, around, saying, sayingAny } from '../saying.ts';
import type { Rule } from '../rule.ts';

const marketing =
  /\b(?:newsletters?|mailing lists?|(?:marketing|promotional|commercial) (?:e-?mails?|communications?|messages?|materials?|information|content|purposes)|direct marketing|offers?|promotions?|advertis\w+|services that may (?:be of )?interest|lettres? d'information|newsletter|offres?|prospection|sollicitations?|communications? commerciales?|nieuwsbrie\w*|aanbiedingen|reclame|marketing|werbe\w*|werbung|angebote?n?|rundmail\w*)\b/;
const byDefault: Spoken = {
  en: /\b(?:(?:everyone|everybody|anyone|anybody|whoever) (?:who )?(?:buys|orders|books|joins|registers|visits|donates|contacts|shops)\b.{0,40}\b(?:gets|receives|is sent|is added|will (?:get|receive|be sent|be added))|(?:receives?|gets?|(?:are|is) sent|sent to)\b.{0,40}\b(?:automatically|by default|as a matter of course|without (?:asking|being asked))|we (?:will |may |can |shall )?(?:also )?(?:subscribe|add|enrol|sign up|include|put|place) (?:you|your (?:e-?mail )?(?:address|details|name)|(?:our )?(?:customers?|members?|contacts?))\b.{0,50}\b(?:to|on|in)\b.{0,20}\b(?:newsletter|mailing|marketing|distribution)|(?:you|customers?|members?|contacts?) (?:will |may )?(?:be|are) (?:subscribed|added|enrolled|signed up|included)\b.{0,40}\b(?:newsletter|mailing)|(?:all|every|each) (?:customers?|members?|contacts?|visitors?|business cards?)\b.{0,60}\b(?:newsletter|mailing list)|unless (?:you|customers?|members?|users?|the \w+|he|she|they)\b.{0,60}\b(?:inform|tell|notif|indicat|object|opt|unsubscrib|ask|advise|let us know|request|say|state|refus|do not wish|not want|untick|uncheck)\w*|(?:automatically|by default)\b.{0,60}\b(?:subscri|add your |added|sign|enrol|register|receiv|includ|put)\w*|(?:added|subscribed|signed up|enrolled|registered|put)\b.{0,50}\b(?:automatically|by default)|pre-?(?:ticked|checked|selected)|by (?:joining|registering|ordering|placing an order|signing up|creating an account|buying|purchasing|participating)\b.{0,60}\b(?:accepts?|agrees?|consents?) to (?:receiv|be sent|get)|(?:receives?|gets?|are sent|is sent)\b.{0,60}\bwithout (?:having to )?(?:separate |further |special )?(?:registration|registering|subscri\w+|sign(?:ing)?[- ]?up|asking|being asked)|(?:customers?|clients?|patients?|members?|guests?|donors?|participants?|pupils|parents|buyers) (?:also |then |regularly )?(?:receive|get) our (?:\w+ )?(?:newsletter|mailings?|offers))/,
  fr: /\b(?:(?:recoi\w*|recev\w*|envoye\w*)\b.{0,40}\b(?:d'office|automatiquement|par defaut)|nous (?:vous )?(?:inscri\w+|ajout\w+|abonn\w+)\b.{0,60}\b(?:newsletter|lettre d'information|liste de diffusion|infolettre)|vous (?:serez|etes) (?:inscrit|abonne|ajoute)\w*\b.{0,40}\b(?:newsletter|lettre d'information|liste)|sauf (?:si|opposition|avis|refus|indication)\b|automatiquement (?:inscrit|abonne|ajoute)\w*|(?:inscrit|abonne|ajoute)\w* (?:automatiquement|d'office|par defaut)|case pre-?cochee|en (?:adherant|vous inscrivant|commandant|creant|passant commande)\b.{0,60}\baccept\w* (?:de|d')\w*|(?:clients?|patients?|membres?|adherents?) recoivent (?:aussi |egalement )?(?:notre|nos)\b|(?:recoivent|recevez)\b.{0,60}\bsans inscription)/,
  nl: /\b(?:(?:krijg\w*|ontvang\w*)\b.{0,40}\b(?:automatisch|vanzelf|ongevraagd|standaard)|(?:wij|we) (?:schrijven|voegen|melden|nemen) (?:u|je)\b.{0,60}\b(?:nieuwsbrief|mailinglijst|mailing)|(?:u|je) wordt (?:ook )?(?:ingeschreven|toegevoegd|aangemeld|opgenomen)\b.{0,40}\b(?:nieuwsbrief|mailing)|tenzij (?:u|je)\b|automatisch (?:ingeschreven|aangemeld|toegevoegd|abonnee|geabonneerd|inschrijv\w*)|(?:standaard|automatisch) (?:ontvangt|ontvang|krijgt|krijg)|vooraf aangevinkt|tot (?:u|je) (?:u |je )?(?:afmeldt|uitschrijft)|door (?:een )?(?:bestell\w+|aankoop|inschrijving|registratie|lid te worden)\b.{0,40}\b(?:gaat|stemt|ga|stem) (?:u|je)\b.{0,90}\b(?:ontvangen|toesturen)|(?:klanten|patienten|leden|gasten|deelnemers) (?:ontvangen|krijgen) (?:ook )?(?:onze|automatisch)\b|(?:ontvang|krijg)\w*\b.{0,60}\bzonder (?:aparte )?(?:aanmelding|inschrijving))/,
  de: /\b(?:(?:erhalten|bekommen)\b.{0,40}\b(?:automatisch|unaufgefordert|standardmassig|ohne weiteres)|(?:nehmen|tragen) wir (?:sie|ihre (?:e-mail-)?adresse)\b.{0,40}\b(?:in|auf) (?:unseren?|den|die)\b.{0,20}\b(?:newsletter|verteiler|mailing)|wir (?:nehmen|tragen) (?:sie|ihre (?:e-mail-)?adresse)\b.{0,40}\b(?:newsletter|verteiler|mailing)|sofern sie (?:dem )?nicht|es sei denn|wenn sie (?:dem )?nicht widersprech\w*|solange sie (?:dem )?nicht|bis sie (?:dem )?widersprech\w*|automatisch\b.{0,50}\b(?:angemeldet|eingetragen|aufgenommen|abonniert)|voreingestellt|vorangekreuzt|vorausgewahlt|(?:kunden|patienten|mitglieder|teilnehmer)\b.{0,30}\berhalten\b.{0,20}\bunseren?\b|(?:erhalten|bekommen|senden)\b.{0,80}\bohne (?:gesonderte |eigene |separate )?anmeldung|mit (?:der|ihrer) (?:bestellung|anmeldung|registrierung)\b.{0,40}\b(?:stimmen|willigen|erklaren) sie\b.{0,60}\b(?:zu|ein|einverstanden))/,
};
/** Whose address is known stands on the list; a box is ticked before anybody saw it. */
const listed: Spoken = {
  en: /\b(?:we (?:\w+ )?(?:add|put|includ|enter|subscrib|enrol|sign|regist|transfer)\w* (?:\w+ ){0,8}(?:to|on|in|for|into|onto)\b.{0,20}\b(?:mailing lists?|newsletters?|mailings?|distribution lists?|marketing lists?)|(?:box|boxes|checkbox|tick ?box|option|switch|slider)\b.{0,50}\b(?:(?:ticked|checked|selected|switched on|activated?|enabled|set|on) (?:in advance|already|by default|beforehand|for you)|(?:already|by default) (?:ticked|checked|selected|switched on|on|active|activated|enabled))\b)/,
  fr: /\bcase\b.{0,50}\b(?:(?:cochee|selectionnee|activee) (?:d'avance|par defaut|d'office|a l'avance|au prealable)|deja cochee)\b|\bnous (?:\w+ )?(?:ajoutons|inscrivons|abonnons|enregistrons) (?:\w+ ){0,8}(?:a|dans|sur|au)\b.{0,20}\b(?:liste de diffusion|newsletter|lettre d'information|infolettre)/,
  nl: /\b(?:vakje|hokje|vinkje|optie)\b.{0,50}\b(?:(?:vooraf|standaard|al|reeds) (?:aangevinkt|aangekruist|ingevuld|geselecteerd|aangezet)|(?:staat|is) (?:standaard |al )?aan(?:gevinkt)?\b)|\b(?:wij|we) (?:voegen|zetten|plaatsen|nemen|schrijven|melden) (?:\w+ ){0,8}(?:aan|op|in|voor)\b.{0,20}\b(?:mailinglijst|mailinglist|nieuwsbrief|verzendlijst)/,
  de: /\b(?:haken|hakchen|haekchen|kastchen|checkbox|option|kontrollkastchen|kreuz)\b.{0,50}\b(?:bereits|schon|vorab|standardmassig|im voraus|voreingestellt)\b.{0,20}\b(?:gesetzt|aktiviert|angekreuzt|ausgewahlt|angehakt)?|\bwir (?:nehmen|tragen|setzen) (?:\w+ ){0,8}(?:in|auf)\b.{0,20}\b(?:newsletter|\w*verteiler\w*|mailingliste)/,
};
/** E-mail to people who are not customers yet, without their consent; addresses from public sources. */
const cold: Spoken = {
  en: /\b(?:(?:newsletter|e-?mails?|offers?|marketing|advertis\w+)\b.{0,90}\b(?:prospects?|prospective customers?|leads|potential customers?)\b.{0,60}\blegitimate interests?|(?:look up|find|collect|gather|obtain|search)\b.{0,90}\b(?:linkedin|public(?:ly)? (?:available|accessible|sources?|registers?)|trade registers?|directories)\b.{0,80}\b(?:and|to) (?:then )?(?:write to|contact|approach|e-?mail)\b)/,
  fr: /\b(?:(?:lettre d'information|newsletter|courriels?|prospection)\b.{0,80}\bprospects?\b.{0,60}\binterets? legitimes?|(?:recherch|collect)\w+\b.{0,80}\b(?:linkedin|sources publiques|annuaires)\b.{0,60}\b(?:demarcher|contacter|ecrire))/,
  nl: /\b(?:(?:nieuwsbrief|e-?mails?|aanbiedingen)\b.{0,80}\b(?:prospects?|potentiele klanten)\b.{0,60}\bgerechtvaardigd\w* belang|(?:zoeken|verzamelen)\b.{0,80}\b(?:linkedin|openbare bronnen)\b.{0,60}\b(?:benaderen|aanschrijven|mailen))/,
  de: /\b(?:(?:newsletter|e-?mails?|werbung)\b.{0,80}\b(?:interessenten|potenzielle\w* kunden)\b.{0,60}\bberechtigte\w* interesse|(?:recherchieren|suchen|sammeln)\b.{0,80}\b(?:linkedin|offentlich\w* quellen)\b.{0,60}\b(?:anzuschreiben|kontaktieren|ansprechen))/,
};
/** Own similar products to customers (ePrivacy 13(2)); consent; the post. */
const allowed =
  /\b(?:similar|comparable|like those you|consent\w*|opt(?:ed|s)?[- ]in|(?:tick|ticked|check|checked) (?:the|a|this)|(?:if|when|where|once) (?:you|they) (?:agree|tick|have|opt|subscribe|sign up|want|wish|ask|request|choose|register for)|signed up for|(?:si|lorsque) vous (?:vous (?:y )?(?:inscrivez|abonnez)|le (?:souhaitez|demandez))|(?:als|indien) (?:u|je) (?:zich|je) (?:aanmeldt|inschrijft|abonneert)|wenn sie (?:sich (?:dafur )?anmelden|den newsletter (?:abonnieren|bestellen))|by post\b|postal|(?:shown|displayed|see|advertis\w+)\b.{0,20}\bon our (?:site|website)|analogues?|similaires?|consentement|avec votre accord|soortgelijke|vergelijkbare|toestemming|ahnlich\w*|vergleichbar\w*|einwillig\w*|per post|never|will not|jamais|nooit|niemals|kein\w*)\b/;
/** One basis or the other: then nobody was asked for sure. */
const orInterest =
  /\bor\b.{0,40}\blegitimate interests?|\bou\b.{0,40}\binterets? legitimes?|\bof\b.{0,40}\bgerechtvaardigd\w* belang|\b(?:oder|bzw\.?)\b.{0,40}\bberechtigt\w* interesse/;
const joined = /\b(?:partners?|third part\w+|and their|offers of|accepts?|agrees?)\b/;

export const marketingByDefault: Rule = {
  id: 'D11',
  article: 'ePrivacy 13',
  severity: 'error',
  name: {
    en: 'Advertising until one says no',
    fr: 'Publicité jusqu’au refus',
    nl: 'Reclame tot men nee zegt',
    de: 'Werbung, bis man Nein sagt',
  },
  why: {
    en: 'E-mail and text messages for advertising need consent first. The one exception is one’s own similar products, to customers who could refuse when they gave the address.',
    fr: 'La publicité par courriel ou SMS demande un accord préalable. Seule exception : ses propres produits similaires, à des clients qui ont pu refuser en donnant l’adresse.',
    nl: 'Reclame per e-mail of sms vraagt vooraf toestemming. De enige uitzondering: eigen soortgelijke producten, aan klanten die bij het geven van het adres konden weigeren.',
    de: 'Werbung per E-Mail oder SMS braucht vorher eine Einwilligung. Einzige Ausnahme: eigene ähnliche Produkte, an Kunden, die bei der Angabe der Adresse ablehnen konnten.',
  },
  repair: {
    en: 'Ask with an empty box, or limit the mails to own similar products and offer the refusal when the address is taken.',
    fr: 'Demandez par une case vide, ou limitez-vous à vos produits similaires avec un refus possible dès la collecte.',
    nl: 'Vraag het met een leeg vakje, of beperk u tot eigen soortgelijke producten met een weigering meteen bij het adres.',
    de: 'Fragen Sie mit einem leeren Kästchen, oder beschränken Sie sich auf eigene ähnliche Produkte und bieten Sie die Ablehnung gleich bei der Erhebung an.',
  },
  examples: {
    good: [
      'If you subscribe, we add you to our mailing list with your consent.',
      'You will be added to our mailing list when you tick the box and agree.',
      'If you have bought a lamp, we may send you offers for similar products unless you object.',
      'We send our newsletter only with your consent, until you unsubscribe.',
      'We keep your order unless you tell us otherwise.',
      'Wir senden Ihnen unseren Newsletter nur mit Ihrer Einwilligung.',
    ],
    bad: [
      'Everyone who buys from us gets our newsletter.',
      'With your consent or out of our legitimate interest, we subscribe you to the newsletter of our lamp shop.',
      'Unless you tell us otherwise we add every address entered on our website to our mailing list.',
      'Wij schrijven u in voor onze nieuwsbrief zodra u iets koopt.',
      'Nach Ihrem Kauf nehmen wir Ihre Adresse in unseren Newsletter-Verteiler auf.',
      'We use your address to send you our newsletter and other offers, unless you tell us that you do not want them.',
      'When you register, you are automatically subscribed to our newsletter.',
      'Lors de votre commande, vous êtes automatiquement inscrit à notre newsletter.',
      'Bij een bestelling wordt u automatisch ingeschreven voor onze nieuwsbrief.',
      'Customers who have ordered a lamp get our newsletter without separate registration.',
      'Patients receive our newsletter because we know them.',
      'Nos clients reçoivent notre newsletter dès le premier achat.',
      'Door een bestelling te plaatsen stemt u ermee in onze aanbiedingen te ontvangen.',
      'Unsere Kunden erhalten den Newsletter ohne gesonderte Anmeldung.',
      'Mit der Bestellung werden Sie automatisch für unseren Newsletter angemeldet.',
    ],
  },
  find: (reading) => [
    ...sayingAny(reading, [byDefault, listed])
      .filter(
        (line) =>
          isOnMarketing(reading, line) &&
          (!allowed.test(line.plain) || partnersJoin(line.plain) || orInterest.test(line.plain)),
      )
      .map((line) => ({ line })),
    ...saying(reading, cold).map((line) => ({ line, says: 'cold' })),
  ],
};

/** “They get it automatically”: what they get, the sentence before says. */
const isOnMarketing = (reading: LintReading, line: Line): boolean =>
  marketing.test(line.plain) ||
  (pronoun.test(line.plain) && around(reading, line, 1, 0).some(({ plain }) => marketing.test(plain)));
const pronoun =
  /\b(?:(?:receives?|gets?|sent) (?:it|them|this|these)|(?:la|le|les) (?:recoi\w*|recev\w*)|(?:krijg\w*|ontvang\w*) (?:hem|deze|die|dit)|(?:erhalten|bekommen) (?:ihn|sie|es|diese\w*))\b/;

/** Consent to a programme is none to the offers of its partners. */
const partnersJoin = (plain: string): boolean => /\bby joining\b/.test(plain) && joined.test(plain);
