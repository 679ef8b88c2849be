// D14: the company takes a right to publish what people are or send.
import { type Spoken, sayingAny } from '../saying.ts';
import type { Rule } from '../rule.ts';

const publishes: Spoken = {
  en: /\b(?:(?:we|the company) (?:may|can|are (?:allowed|entitled|free) to|reserve the right to) (?:also |freely )?(?:use|post|share|place|put|show)\b.{0,40}\b(?:photo\w*|pictures?|images?|videos?|recordings?)\b.{0,60}\b(?:website|social|media|facebook|instagram|brochures?|publicity|promotional?|promote|advertis\w+)|(?:(?:permit|allow|authori[sz]e)s? us to (?:\w+ ){0,3}?(?=publish|display|reproduce|broadcast|print)|(?:grant|giv)\w* (?:us|the company|\w+) (?:an? |the |all )?(?:[\w, -]{0,60} )?(?:rights?|licen[cs]es?|permission)\b).{0,60}\b(?:publish|display|reproduce|show|broadcast|print|make public|distribute)\w*|(?:we|the company) (?:may|can|might|shall|are (?:entitled|allowed|free) to|reserve the right to)(?: \w+){0,2}? (?:publish|make public)\b.{0,90}\b(?:data|information|names?|photo\w*|pictures?|images?|details|comments?|testimonials?|videos?)|(?:data|information|names?|photo\w*|pictures?|images?)\b.{0,30}\bmay be (?:published|made public))/,
  fr: /\b(?:(?:nous )?(?:pouvons|pourrons|nous reservons le droit d)\b.{0,20}\butiliser\b.{0,40}\b(?:images?|photo\w*|videos?)\b.{0,60}\b(?:site|reseaux|promotion\w*|publicit\w*|brochures?)|(?:autoris|conced|accord|ced|donn)\w*\b.{0,60}\b(?:publi|diffus|reprodui|exploit)\w*\b.{0,60}\b(?:images?|photo\w*|temoignages?|noms?|donnees|commentaires?|videos?)|(?:nous )?(?:pouvons|pourrons|nous reservons le droit de)\b.{0,30}\b(?:publier|diffuser|rendre publi\w+)\b.{0,60}\b(?:donnees|images?|photo\w*|noms?|temoignages?))/,
  nl: /\b(?:(?:foto'?s?|beelden|video'?s?)\b.{0,40}\b(?:kunnen|mogen) (?:wij |we )?\b.{0,50}\b(?:website|sociale media|facebook|instagram|folders?|reclame|promotie)\b|(?:wij|we) (?:kunnen|mogen)\b.{0,20}\b(?:foto'?s?|beelden|video'?s?)\b.{0,60}\b(?:website|sociale media|facebook|instagram|folders?|reclame|promotie)\b|(?:geef|geeft|verleen|verleent)\b.{0,60}\b(?:recht|toestemming|licentie)\b.{0,60}\b(?:publiceren|te publiceren|openbaar te maken|gebruiken)\b|(?:wij )?(?:kunnen|mogen)\b.{0,60}\b(?:gegevens|foto'?s?|namen|beelden)\b.{0,40}\b(?:publiceren|openbaar maken))/,
  de: /\b(?:(?:fotos?|bilder|aufnahmen|videos?)\b.{0,40}\b(?:durfen|konnen)\b.{0,60}\b(?:website|webseite|homepage|social|soziale\w*|facebook|instagram|werbezweck\w*|werbung)\b|(?:raumen|raumt|erteilen|erteilt|ubertragen|ubertragt|gewahren|gewahrt)\b.{0,60}\b(?:recht|erlaubnis|lizenz)\b.{0,80}\b(?:veroffentlich\w*|zu zeigen|zu verbreiten)|(?:konnen|durfen) (?:wir )?.{0,60}\b(?:daten|fotos?|bilder|namen)\b.{0,40}\bveroffentlichen|\b(?:fotos?|bilder|aufnahmen|namen)\b.{0,60}\b(?:durfen|konnen) wir\b.{0,90}\bveroffentlichen)/,
};
/** Who takes part agrees; the company keeps the right for itself. */
const taken: Spoken = {
  en: /\b(?:(?:agree|accept|consent|acknowledge)s? (?:that|to)\b.{0,80}\b(?:films?|footage|photo\w*|pictures?|images?|recordings?|videos?|names?|results?)\b.{0,40}\b(?:published|shown|used|posted|shared|broadcast|displayed|printed)\b.{0,80}\b(?:without|websites?|social|media|brochures?|publicity|advertis\w*|press|promot\w*|internet|online)|(?:photo\w*|pictures?|images?|films?|footage|videos?|names?)\b.{0,80}\b(?:(?:may|can|will) (?:\w+ )?be (?:published|posted|printed|broadcast|shown|used|displayed|shared)|we (?:may|can|will) (?:\w+ )?(?:publish|post|print|broadcast|display|show|use))\b.{0,80}\b(?:websites?|social|media|facebook|instagram|brochures?|publicity|advertis\w*|press|promot\w*|newsletter|online))\b/,
  fr: /\b(?:(?:accept|consent|reconn)\w*\b.{0,60}\b(?:films?|photo\w*|images?|videos?|noms?)\b.{0,60}\b(?:soient|puissent etre|seront|sont) (?:\w+ )?(?:publie|diffuse|utilise|reproduit)\w*|nous reservons le droit (?:de|d')\b.{0,30}\b(?:publier|diffuser|utiliser|mettre en ligne)\b.{0,60}\b(?:films?|photo\w*|images?|videos?|noms?|temoignages?))/,
  nl: /\b(?:(?:behouden ons|recht voor)\b.{0,60}\b(?:foto\W?s?|beelden|film\w*|video\W?s?|namen)\b.{0,80}\b(?:plaatsen|publiceren|gebruiken|tonen|delen)|(?:stemt|gaat|ga|stem) (?:u|je)? ?.{0,40}\b(?:foto\W?s?|beelden|video\W?s?|namen)\b.{0,80}\b(?:geplaatst|gepubliceerd|gebruikt|getoond|gedeeld|plaatsen|publiceren))/,
  de: /\b(?:behalten (?:wir )?uns\b.{0,20}\bvor\b.{0,60}\b(?:fotos?|bilder|aufnahmen|videos?|filme?|namen)\b.{0,80}\bzu (?:veroffentlichen|verwenden|zeigen|nutzen|posten)|(?:erklar\w*|stimm\w*|willig\w*)\b.{0,60}\b(?:fotos?|bilder|aufnahmen|videos?|filme?|namen)\b.{0,80}\b(?:veroffentlicht|verwendet|gezeigt|genutzt)\b)/,
};
const fine =
  /\b(?:(?:librement )?accessibles? au public|open[- ]?data|tres sensibles|transfrontal\w*|galerie|publicites|retirer|aggregat\w*|anonym\w*|statistic\w*|(?:only )?(?:with|after) (?:your|the|their|his|her|prior|explicit)\b.{0,20}\b(?:consent|permission|agreement)|if you (?:agree|consent|allow)|consent\w*|not publish|never publish|avec votre (?:accord|consentement)|votre (?:accord|consentement)|statistiques?|(?:met|na) (?:uw )?toestemming van|mit (?:ihrer )?(?:einwilligung|zustimmung)|einwillig\w*|nur wenn sie|polic\w+ (?:on|here)|this (?:policy|notice)|updated (?:policy|version))\b/;

export const rightToPublish: Rule = {
  id: 'D14',
  article: '6',
  severity: 'error',
  name: {
    en: 'Right to publish personal data',
    fr: 'Droit de publier des données personnelles',
    nl: 'Recht om persoonsgegevens te publiceren',
    de: 'Recht, persönliche Daten zu veröffentlichen',
  },
  why: {
    en: 'A notice cannot take a right to publish people’s pictures, names or data. That needs their consent, given for it, which they can withdraw.',
    fr: 'Une notice ne peut s’arroger le droit de publier images, noms ou données. Il faut un consentement donné pour cela, et révocable.',
    nl: 'Een verklaring kan zich geen recht nemen om beelden, namen of gegevens te publiceren. Daarvoor is toestemming nodig, die men kan intrekken.',
    de: 'Ein Hinweis kann sich kein Recht nehmen, Bilder, Namen oder Daten zu veröffentlichen. Dafür braucht es eine eigene, widerrufliche Einwilligung.',
  },
  repair: {
    en: 'Ask each person before you publish, and say how to have it taken down; or write “disclose”, if that was meant, and to whom.',
    fr: 'Demandez à chacun avant de publier et dites comment obtenir le retrait ; ou écrivez « communiquer » si c’est cela, et à qui.',
    nl: 'Vraag het elke persoon vooraf en zeg hoe men het laat weghalen; of schrijf “verstrekken”, als dat bedoeld is, en aan wie.',
    de: 'Fragen Sie jede Person vorher und sagen Sie, wie man es entfernen lässt; oder schreiben Sie „offenlegen“, wenn das gemeint war, und an wen.',
  },
  examples: {
    good: [
      'We may use photos of participants on our website if you agree.',
      'We publish your photograph only with your consent.',
      'We may publish aggregated statistics about visits.',
      'We will publish the updated version of this policy here.',
    ],
    bad: [
      'We may use photos of participants on our website and in social media.',
      'Fotos der Lampen und ihrer Käufer dürfen wir auf unserer Website veröffentlichen.',
      'By taking part you grant us the right to publish your photographs in any medium.',
      'We may publish your personal data to protect our interests.',
      'Les participants nous autorisent à publier leurs images et leur nom.',
      'Door deel te nemen geeft u ons het recht uw foto’s te publiceren.',
      'Mit der Teilnahme räumen Sie uns das Recht ein, Ihre Fotos zu veröffentlichen.',
    ],
  },
  find: (reading) => sayingAny(reading, [publishes, taken], fine).map((line) => ({ line })),
};
