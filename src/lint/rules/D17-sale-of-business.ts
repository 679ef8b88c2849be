// D17: when the business is sold, the data goes along, without a word to people and without limits.
import { type Spoken, around, saying } from '../saying.ts';
import type { Rule } from '../rule.ts';

const sale: Spoken = {
  en: /\b(?:(?:is|be|are|being|were) (?:sold|acquired|merged|taken over)|merges?|mergers?|acquisitions?|acquir(?:er|ing|es)|takeover|take-?over|divest\w*|reorgani[sz]ation|re-organi[sz]ation|restructuring|bankruptcy|insolvency|liquidation|(?:sale|transfer|sell) (?:of )?(?:all |some |part |or |any |our |the |its |substantially )*(?:of )?(?:our |the |its |all )?(?:business|assets|company|activit\w+|shares)|purchaser|buyer|new owners?|change of control|successor)\b/,
  fr: /\b(?:fusions?|acquisitions?|cession|rachat|vente de (?:notre (?:societe|entreprise)|tout ou partie|l'entreprise|la societe|l'activite)|repreneur|acquereur|restructuration|liquidation|faillite)\b/,
  nl: /\b(?:fusie|overname|overgenomen|verkoop van (?:het bedrijf|de onderneming|onze onderneming|activa)|verkocht|koper|reorganisatie|faillissement|herstructurering)\b/,
  de: /\b(?:fusion\w*|verschmelzung|ubernahme|unternehmensverkauf\w*|verkauft|verkauf (?:des|unseres|der) (?:unternehmens|geschafts\w*|firma)|verausserung|erwerber|kaufer|umstrukturierung|insolvenz\w*|betriebsubergang)\b/,
};
const dataGoes: Spoken = {
  en: /\b(?:data|datas|information|file|database|records)\b.{0,160}\b(?:transfer\w*|disclos\w*|pass(?:ed|es)?|shar(?:ed|e|ing)|sold|sell|accessible|includ\w*|part of (?:the )?(?:transferred )?assets|hand(?:ed)? over|go(?:es)? (?:along|to))\b|\b(?:transfer|disclos|pass|shar|hand|sell|provid)\w*\b.{0,80}\b(?:data|datas|information|records|database)\b/,
  fr: /\b(?:donnees|fichiers?)\b.{0,120}\b(?:transfer|transm|communiqu|cede|partag|font partie)\w*|\b(?:transfer|transm|communiqu|ced|partag)\w*\b.{0,80}\bdonnees\b/,
  nl: /\bgegevens\b.{0,120}\b(?:over|overgedragen|over te dragen|overdrag\w*|doorgegeven|verstrek\w*|gedeeld|delen)|\b(?:overdragen|verstrekken|delen)\b.{0,80}\bgegevens\b/,
  de: /\b\w*daten\b.{0,140}\b(?:uber|ubertrag\w*|ubermittel\w*|weitergegeben|weitergeben|ubergeben|offengelegt|ubergehen|offenlegen)\b|\b(?:ubertragen|weitergeben)\b.{0,80}\bdaten\b/,
};
/** People are told, or the buyer is bound to this notice. */
const limits =
  /\b(?:notif\w*|inform (?:you|people|customers|users|the|those|all|every)|informed|tell (?:you|people)|let you know|prior notice|notice (?:to|of|before)|consent\w*|same (?:way|purposes?|protection|manner|level|terms)|in accordance with this|under this|bound by|subject to (?:this|the same|confidential\w*)|comply with this|respect this|continue to|confidential\w*|necessary for|only (?:to|if|as|where|when|the)|anonym\w*|inform(?:erons|e|es|ee) |avert\w*|prevenu\w*|memes? (?:conditions|finalites|protection)|conformement a|confidentialite|op de hoogte|inform\w+ wij|dezelfde|vertrouwelijk\w*|alleen|informier\w*|benachrichtig\w*|gleiche\w*|dieselben|vertraulich\w*|im rahmen (?:dieser|der)|nur)\b/;
const nothing =
  /\bwithout (?:any |other |further |prior )*(?:notice|formality|consent|informing)\b|\bsans (?:autre )?(?:formalite|preavis)\b/;
const otherSale =
  /\b(?:never sell|not sell|not be sold|never be sold|do not sell|customer'?s? purchase|buyers and sellers|place an order|purchaser of (?:the|a) (?:product|goods|ticket)|insolvency (?:check|data|register)|credit)\b/;

export const saleOfBusiness: Rule = {
  id: 'D17',
  article: '6, 14',
  severity: 'warning',
  name: {
    en: 'Data goes along when the business is sold',
    fr: 'Données cédées avec l’entreprise',
    nl: 'Gegevens gaan mee bij verkoop van het bedrijf',
    de: 'Daten gehen beim Unternehmensverkauf mit',
  },
  why: {
    en: 'A buyer needs a ground of its own, sees only what it must before the sale, and people are told. The sentence says none of this.',
    fr: 'Un acquéreur a besoin d’un fondement propre, ne voit avant la vente que le nécessaire, et on prévient les personnes. La phrase n’en dit rien.',
    nl: 'Een koper heeft een eigen grond nodig, ziet vóór de verkoop alleen het nodige, en mensen worden ingelicht. De zin zegt daar niets over.',
    de: 'Ein Käufer braucht einen eigenen Grund, sieht vor dem Verkauf nur das Nötige, und man sagt den Menschen Bescheid. Davon steht hier nichts.',
  },
  repair: {
    en: 'Say that people are told before the data goes, that the buyer keeps to this notice, and that only needed data is shown during the sale.',
    fr: 'Dites qu’on prévient avant, que l’acquéreur respecte cette notice, et que seules les données nécessaires sont montrées pendant la vente.',
    nl: 'Zeg dat mensen vooraf bericht krijgen, dat de koper zich aan deze verklaring houdt, en dat alleen nodige gegevens worden getoond.',
    de: 'Sagen Sie, dass man vorher Bescheid gibt, dass der Käufer sich an diesen Hinweis hält und nur Nötiges gezeigt wird.',
  },
  examples: {
    good: [
      'If we are sold, we tell you before your data is transferred to the new owner, which is bound by this notice.',
      'We never sell your data.',
      'The purchaser of a lamp gives us an address.',
    ],
    bad: [
      'If the company is sold, customer data may be passed to the buyer.',
      'In the event of a merger or acquisition, your personal information will be transferred.',
      'En cas de fusion ou de cession, vos données peuvent être transmises au repreneur.',
      'Bij een fusie of overname kunnen uw gegevens worden overgedragen aan de koper.',
      'Im Falle einer Fusion oder Übernahme werden Ihre Daten an den Erwerber übertragen.',
    ],
  },
  find: (reading) => {
    const goes = dataGoes[reading.policy.meta.language];
    return saying(reading, sale, otherSale)
      .filter((line) => goes.test(line.plain) && (nothing.test(line.plain) || !limits.test(line.plain)))
      .filter((line) => !around(reading, line, 1, 1).some((near) => near !== line && told.test(near.plain)))
      .map((line) => ({ line }));
  },
};

/** The next sentence tells people. */
const told =
  /\b(?:we (?:will|shall|would) (?:then |also )?(?:notify|inform|tell)|you will be (?:notified|informed|told)|(?:new owner|buyer|successor|acquirer|purchaser)s?\b.{0,60}\b(?:must|shall|will|bound|continue|respect|honou?r)|serez informes?|vous (?:en )?informerons|wordt u|informeren wij u|werden (?:wir )?sie\b.{0,30}\b(?:informier|benachrichtig)\w*)\b/;
