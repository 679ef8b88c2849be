// D01: using the site is said to be consent.
import { type Spoken, saying } from '../saying.ts';
import type { Rule } from '../rule.ts';

const impliedConsent: Spoken = {
  en: /\b(?:by (?:\w+,? (?:or|and) )?(?:registering|signing up|subscribing|joining|creating an account|logging in|placing an order|ordering|booking|participating|taking part|contributing|contacting us|submitting|engaging|entering)\b.{0,120}\b(?:you|(?:the )?users?|customers?|members?|participants?|applicants?) (?:(?:are|is|hereby|expressly|also|therefore|automatically|thereby|explicitly) )*(?:consents?|agrees?|accepts?|accepting|affirms?)\b.{0,90}\b(?:privacy|polic(?:y|ies)|notice|statement|processing|collection|use of (?:your|the|their)|data|information|publi\w+)\b|(?:if|when|where|once) you (?:contribute|post|upload|submit|register|sign up|order|participate|take part|contact us|write to us|apply)\b.{0,80}\byou (?:hereby |also |thereby |automatically |expressly )*(?:consent|agree) (?:that|to)\b.{0,90}\b(?:publi\w+|display\w*|process\w*|collect\w*|us(?:e|ed|ing)|stor\w+|transfer\w*|shar\w+|disclos\w+)|(?:is|are|will be|shall be) (?:deemed|considered|taken|regarded) to (?:have )?(?:consent|agree|accept|given)\w*|accept\w* the terms of (?:this|our|the) (?:\w+ )?(?:privacy )?(?:policy|notice|statement) by|consent (?:is|will be|shall be) (?:deemed|considered|assumed|presumed|implied)|(?:we|the company) (?:will )?(?:assume|presume|take it|consider|understand) that (?:you|they|your|the|users?|visitors?)\b.{0,60}\b(?:consent|agreed?|permission|accept)\w*|by (?:(?:\w+,? (?:or|and) )?(?:using|accessing|visiting|browsing|navigating|continuing|remaining on|viewing))\b.{0,90}\b(?:you|(?:the )?users?|visitors?|customers?|members?) (?:(?:are|is|will be|shall be|hereby|expressly|also|therefore|automatically|thereby|explicitly|unconditionally|indicate that you|acknowledge that you|acknowledge and|confirm that you|understand and) )*(?:consent|agree|accept|giv(?:e|ing) (?:us )?(?:your |its |their )?(?:consent|permission)|deemed to)|by (?:providing|submitting|giving|disclosing|sharing|entrusting) .{0,50}\b(?:data|information|details)\b.{0,40}\byou (?:hereby |expressly |thereby |also |explicitly )*(?:consent|agree|give (?:us )?your (?:consent|permission))|you (?:hereby |automatically )?(?:consent|agree)\b.{0,50}\bby (?:using|accessing|visiting|browsing|continuing)|(?:using|accessing|visiting|browsing) (?:this|our|the) (?:site|website|app|service|platform)s?\b.{0,20}\b(?:means?|implies|constitutes?|signifies)\b.{0,40}\b(?:accept|agree|consent)\w*|(?:continu(?:ed|ing|ation of)|further|the|your|any) (?:use|usage|using|access|browsing|navigation|visit)\b.{0,90}\b(?:constitutes?|means?|implies|imply|signif\w+|indicates?|amounts? to|counts? as|is worth|being worth|(?:(?:is|are|will be|shall be|being) )?(?:deemed|considered|regarded|taken|treated|understood|equivalent)(?: as| to be| to)?)\b.{0,40}\b(?:consent|accept\w*|agree\w*|approval)|(?:if|when|where|once) you (?:continue|go on|keep|carry on|still|use|access|visit)\b.{0,80}\byou (?:(?:are|will be|shall be) (?:deemed|considered|taken)|(?:have |thereby |hereby |automatically |also )*(?:agreed?|accept(?:ed)?|consent(?:ed)?)(?: to|,|\.)|give (?:us )?your consent)|(?:you|users?|visitors?) (?:are|is|shall be|will be) (?:deemed|considered|taken) to (?:have )?(?:consent|agree|accept|given)\w*|do not agree\b.{0,80}\b(?:do not|don't|must not|should not|refrain from|stop|discontinue|leave|not) (?:use|using|access|accessing|visit|visiting|the (?:site|website|app))\b)/,
  fr: /\b(?:en (?:utilisant|naviguant|accedant|visitant|consultant|poursuivant|continuant)\b.{0,90}\b(?:vous|l'utilisateur|l'internaute|le visiteur|le client) (?:attest|certifi|reconnai|declar|confirm)\w*\b.{0,140}\b(?:accept|consent|approuv|adher)\w*|en (?:nous |me )?(?:communiquant|fournissant|transmettant|envoyant|remplissant|soumettant|validant|vous inscrivant|creant|commandant|passant|reservant|participant|confiant)\b.{0,90}\b(?:vous|l'utilisateur|le client|l'internaute|le participant) (?:\w+ )?(?:accept\w+|consent\w+|autoris\w+|donn\w+ (?:votre|son) (?:accord|consentement))\b.{0,90}\b(?:donnees|politique|charte|declaration|confidentialite|traitement|photo\w*|images?)|(?:votre|son|le) (?:consentement|accord) est (?:repute|presume|considere|tacite)\w*|(?:utilisateur|visiteur|internaute)s? (?:du|de notre|de ce) (?:site|service)\w*\b.{0,30}\b(?:accept\w+|consent\w+) (?:expressement |pleinement |sans reserve )*(?:la|le|les|que|a)\b|nous (?:presumons|supposons|considerons) que vous\b.{0,60}\b(?:accept|consent|accord)\w*|en (?:utilisant|naviguant|accedant|visitant|consultant|poursuivant|continuant)\b.{0,90}\b(?:vous|l'utilisateur|l'internaute|le visiteur) (?:(?:re)?connait|reconnaissez|declarez|(?:expressement |automatiquement |pleinement )?(?:accept\w+|consent\w+|donne[zr]? (?:votre|son) (?:accord|consentement)))|(?:poursuite de (?:la|votre|sa) (?:navigation|visite)|(?:la |votre |l')?(?:utilisation|usage|consultation|acces)\b.{0,60}).{0,60}\b(?:vaut|valent|emporte|implique|constitue|equivaut|suppose)\b.{0,50}\b(?:accept\w+|consent\w+|accord|adhesion)|(?:est|etes|sera|serez) repute\w* (?:avoir )?(?:accept|consent)\w*)/,
  nl: /\b(?:door\b.{0,60}\b(?:te verstrekken|te geven|in te vullen|te verzenden|te versturen|mee te delen|achter te laten|aan te melden|te registreren|in te schrijven|te bestellen|contact op te nemen|deel te nemen|te uploaden)\b.{0,40}\b(?:geeft|geef|verleent|stemt|stem|gaat|ga|aanvaardt|accepteert|verklaart|verklaar) (?:u|je|de \w+)\b.{0,80}\b(?:toestemming|akkoord|in met|privacy\w*|verwerk\w*)|(?:bij|met) (?:het |uw |je |een )?(?:gebruik van|gebruik|bezoek aan|bezoek|inschrijving|bestelling|registratie)\b.{0,60}\b(?:gaat|ga|stemt|stem|geeft|geef|accepteert|aanvaardt|verklaart) (?:u|je)\b.{0,80}\b(?:toestemming|akkoord|in met|privacy\w*|voorwaarden)|wie (?:onze|deze|de) (?:website|site|app|diensten?) (?:gebruikt|bezoekt),? (?:gaat|stemt|geeft|aanvaardt)|(?:wordt|worden) (?:u |je |de \w+ )?geacht\b.{0,60}\b(?:akkoord|toestemming|ingestemd|in te stemmen|aanvaard)|(?:gaan (?:we|wij) er ?van ?uit|nemen (?:we|wij) aan) dat\b.{0,90}\b(?:toestemming|akkoord|instem\w*)|door (?:een bestelling te plaatsen|te bestellen|u (?:aan te melden|in te schrijven)|een account aan te maken)\b.{0,30}\b(?:gaat|stemt|aanvaardt|accepteert)\b.{0,40}\b(?:akkoord|in|privacy\w*|verklaring)\b|door (?:(?:verder|het|gebruik|onze|deze|de)\b.{0,60}\b)?(?:te gebruiken|gebruik te maken|te bezoeken|gebruik van|te surfen|te browsen|verder te|bezoek aan).{0,80}\b(?:stemt?|gaat|ga|aanvaardt?|accepteert?|geeft?|verklaart?|akkoord)\b.{0,40}\b(?:u|je|in|akkoord|toestemming|gebruiker|bezoeker)\b|(?:verder(?:e)?|voortgezet|blijvend|het) (?:gebruik|surfen|bezoek)\b.{0,60}\b(?:geldt als|houdt in|impliceert|betekent|wordt (?:beschouwd|gezien|opgevat) als|staat gelijk)\b.{0,50}\b(?:toestemming|aanvaarding|akkoord|instemming|acceptatie)|(?:gebruiken|surfen|bezoeken)\b.{0,30}\bgaan wij ervan uit dat (?:u|je)\b.{0,30}\b(?:instem\w*|akkoord)|wordt (?:u|je) geacht (?:hiermee |daarmee )?(?:akkoord|in te stemmen|te hebben))/,
  de: /\b(?:(?:durch|mit) (?:die|der|das|dem|den|ihre[mnr]?|eine[mnr]?) (?:\w+ )?(?:angabe|ubermittlung|eingabe|mitteilung|bereitstellung|absenden|absendung|versenden|zusendung|anmeldung|registrierung|bestellung|teilnahme|kontaktaufnahme|ausfullen|betreten|buchung|bewerbung)\b.{0,110}\b(?:stimmen sie|willigen sie|erklaren sie sich|akzeptieren sie|erteilen sie|geben sie (?:uns )?ihre (?:einwilligung|zustimmung)|(?:stimmt|willigt|erklart sich) (?:der|die|das) \w+)\b.{0,110}\b(?:\w*daten|datenschutz\w*|verarbeitung|nutzung|speicherung|einverstanden|zu|ein)\b|(?:nutzung|verwendung|besuch) (?:unserer|unseres|dieser|dieses|der|des) (?:website|webseite|internetseite|seiten?|app|dienste?|angebots?)\b.{0,60}\b(?:setzt|bedeutet|impliziert|beinhaltet|voraussetzung ist)\b.{0,60}\b(?:einverstandnis|zustimmung|einwilligung|akzeptanz)|wer (?:unsere|diese|die) (?:website|webseite|seiten?|app|dienste?) (?:nutzt|besucht),? (?:stimmt|willigt|erklart|akzeptiert)|(?:nutzung|benutzung|verwendung)\b.{0,80}\b(?:erklart|erklaren) sich (?:der|die) (?:nutzer|besucher|kunde|kunden|anwender)\b|indem sie .{0,80}\b(?:ubermitteln|eingeben|absenden|mitteilen|zusenden|angeben)\b.{0,60}\b(?:stimmen|willigen|erklaren sie sich|erteilen)|gehen wir davon aus,? dass\b.{0,80}\b(?:einwillig\w*|zustimm\w*|einverstanden|erlaubnis)|(?:durch|mit) (?:die|der|ihre[mnr]?|das) (?:weitere[mnr]? |fortgesetzte[mnr]? )?(?:nutzung|nutzen|besuch|benutzung|verwendung|weitersurfen|aufruf)\b.{0,90}\b(?:stimmen|willigen|erklaren|akzeptieren|erteilen|einverstanden|einwillig\w*|zugestimmt)\b|(?:indem sie|wenn sie|sofern sie) .{0,60}\b(?:nutzen|besuchen|weitersurfen|verwenden|fortfahren|fortsetzen)\b.{0,60}\b(?:stimmen|willigen|erklaren sie sich|akzeptieren|erteilen)\b|(?:nutzen|besuchen|weitersurfen|verwenden)\b.{0,30}\bgehen wir von ihrem einverstandnis aus|(?:weitere|fortgesetzte|die) (?:nutzung|benutzung|verwendung)\b.{0,60}\bgilt als\b.{0,40}\b(?:zustimmung|einwilligung|einverstandnis|annahme))/,
};
/** Which cookies a browser takes, what others demand, and that it is just no consent. */
const noDefect =
  /\b(?:(?:asked|invited|prompted) (?:if|whether|to (?:give|consent|agree|accept))\b|(?:pris|prendre) connaissance|prendre acte|bound by the \w+ terms\b|(?:consent|agree)\w* (?:expressly |explicitly )?to (?:the|its|this|these|such|any) transfers?|not (?:mean|constitute|imply|count|amount)|does not|never|third[- ]part\w+ (?:terms|polic\w+)|their (?:terms|privacy)|vaut pas|n'implique|n'emporte|geen toestemming|keine (?:einwilligung|zustimmung)|nicht als|veroffentlich\w*|newsletters?)\b/;

/** Pictures are shown unless somebody speaks up: silence is no consent (recital 32). */
const silence: Spoken = {
  en: /\b(?:pictures|photos?|photographs|images|videos?|films?)\b.{0,120}\b(?:website|social|facebook|instagram|publi\w+|brochures?)\b.{0,60}\b(?:parents|members|visitors|participants|guests|persons|people|those|anyone|whoever|you)\b.{0,30}\b(?:not|don't) (?:want|wish|agree)\b.{0,40}\b(?:must|have to|has to|need to|needs to|should|please)\b/,
  fr: /\b(?:photos?|images|videos?)\b.{0,120}\b(?:site|reseaux|publi\w+)\b.{0,60}\b(?:parents|membres|visiteurs|participants|personnes|ceux)\b.{0,30}\b(?:ne|s'y)\b.{0,30}\b(?:souhait|veul|oppos)\w*\b.{0,40}\b(?:doi\w+|sont pri\w+)\b/,
  nl: /\b(?:foto'?s?|beelden|filmpjes|video'?s?)\b.{0,120}\b(?:website|sociale|publi\w+)\b.{0,60}\b(?:ouders|leden|bezoekers|deelnemers|wie)\b.{0,30}\b(?:niet|geen)\b.{0,30}\b(?:wil|willen|wenst|wensen)\b.{0,40}\b(?:moet|moeten|dient|dienen|laat|laten)\b/,
  de: /\b(?:fotos?|bilder|aufnahmen|videos?)\b.{0,120}\b(?:website|webseite|sozialen|veroffentlich\w*)\b.{0,60}\b(?:eltern|mitglieder|besucher|teilnehmer|wer|personen)\b.{0,30}\b(?:nicht|kein\w*)\b.{0,30}\b(?:mochte|wunsch\w*|will|wollen)\b.{0,40}\b(?:muss|mussen|hat|haben|teil\w*|bitte)\b/,
};

export const consentByUse: Rule = {
  id: 'D01',
  article: '4(11), 7',
  severity: 'error',
  name: {
    en: 'Consent by mere use',
    fr: 'Consentement par simple usage',
    nl: 'Toestemming door louter gebruik',
    de: 'Einwilligung durch bloße Nutzung',
  },
  why: {
    en: 'Consent is a clear act by which a person says yes to one thing. Who visits a site has said yes to nothing.',
    fr: 'Le consentement est un acte clair par lequel on dit oui à une chose précise. Visiter un site, c’est n’avoir dit oui à rien.',
    nl: 'Toestemming is een duidelijke handeling waarmee iemand ja zegt tegen één ding. Wie een site bezoekt, heeft nergens ja tegen gezegd.',
    de: 'Eine Einwilligung ist eine eindeutige Handlung für einen bestimmten Zweck. Wer eine Seite besucht, hat zu nichts Ja gesagt.',
  },
  repair: {
    en: 'Delete the sentence. Ask for consent where you need it, with a box or a button, and name another basis for the rest.',
    fr: 'Supprimez la phrase. Demandez le consentement là où il le faut, par une case ou un bouton, et nommez une autre base pour le reste.',
    nl: 'Schrap de zin. Vraag toestemming waar die nodig is, met een vakje of knop, en noem voor de rest een andere grondslag.',
    de: 'Streichen Sie den Satz. Bitten Sie um Einwilligung, wo Sie sie brauchen, mit Kästchen oder Knopf, und nennen Sie sonst eine andere Grundlage.',
  },
  examples: {
    good: [
      'En consultant ces pages, vous reconnaissez avoir pris connaissance de la charte de Quartzmoor.',
      'When you use the lamp for the first time, you are asked whether you agree to send us its hours.',
      'We put photos on our website only with the consent of those who are shown.',
      'Mit der Anmeldung erhalten Sie Zugang zu Ihren Daten.',
      'By registering you receive an account.',
      'En créant un compte, vous pouvez suivre vos commandes.',
      'When you use our shop, we process your address to deliver your lamps.',
      'Continuing to browse does not count as consent; only the button “Accept” does.',
      'By using the form you send us your question. We set statistics cookies only if you agree.',
      'Durch die Nutzung des Formulars übermitteln Sie uns Ihre Frage.',
    ],
    bad: [
      'Photos of the summer fair are put on our website; guests who do not want this have to tell us beforehand.',
      'By creating an account you agree to this privacy notice.',
      'If you post a picture in our gallery, you consent to it being published for ever.',
      'En naviguant sur ce site, l’internaute atteste avoir lu la présente charte et en accepte les termes.',
      'En nous communiquant vos coordonnées, vous consentez à leur traitement.',
      'Door het formulier in te vullen geeft u toestemming voor de verwerking van uw gegevens.',
      'Met uw bezoek aan deze website gaat u akkoord met ons privacybeleid.',
      'Mit dem Absenden des Formulars erklären Sie sich mit der Verarbeitung Ihrer Daten einverstanden.',
      'Durch die Angabe Ihrer Daten willigen Sie in deren Speicherung ein.',
      'If you are under 16, we assume that your parents have given their consent.',
      'Bent u jonger dan 16, dan gaan we ervan uit dat uw ouders toestemming geven.',
      'Door een bestelling te plaatsen gaat u akkoord met deze privacyverklaring.',
      'By using our website, you consent to this privacy policy.',
      'Your continued use of the shop after a change constitutes acceptance of the new policy.',
      'If you keep using the app, you have agreed to these changes.',
      'En poursuivant votre navigation sur ce site, vous acceptez le traitement de vos données.',
      'Door gebruik te maken van onze website gaat u akkoord met deze privacyverklaring.',
      'Durch die Nutzung unserer Website erklären Sie sich mit der Verarbeitung Ihrer Daten einverstanden.',
    ],
  },
  find: (reading) =>
    [...new Set([...saying(reading, impliedConsent, noDefect), ...saying(reading, silence)])].map((line) => ({ line })),
};
