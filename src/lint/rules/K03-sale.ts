// K03: the text says that data is never sold, and that somebody pays for it.
import { clash, linesSaying } from '../clash.ts';
import type { Rule } from '../rule.ts';

const denies =
  /\b(?:(?:not|never|nor|neither|no one|nobody|don't|won't)\b[^.\n]{0,50}\b(?:sell|sells|sold|selling|rent|trade)\b|(?:ne|n'|jamais|pas|ni)\b[^.\n]{0,40}\b(?:vend\w*|vente)\b|(?:nooit|niet|geen)\b[^.\n]{0,50}\b(?:verkop\w+|verkocht|verkoopt)\b|\b(?:verkop\w+|verkocht|verkoopt)\b[^.\n]{0,40}\b(?:nooit|niet|geen)\b|(?:nicht|nie|niemals|kein\w*)\b[^.\n]{0,50}\b(?:verkauf\w*)\b|\bverkauf\w*\b[^.\n]{0,50}\b(?:nicht|nie|niemals|kein\w*)\b)/;
const pays =
  /\b(?:(?:against|for|in return for|in exchange for) (?:\w+ )?(?:remuneration|payment|a fee|consideration|money|compensation|a commission)|pays? us\b|we (?:receive|get|earn) (?:a |an )?(?:fee|commission|payment|money)\b[^.\n]{0,60}\b(?:to whom|to which|whom|for (?:your|these|the|passing|sharing))|\brents?(?: out)? (?:our|the|your|these) (?:\w+ ){0,2}(?:lists?|addresses|data)\b|lou(?:ons|e) (?:nos|les|notre|le|des) (?:\w+ )?(?:fichiers?|listes?|adresses)\b|verhuren (?:wij|we)\b[^.\n]{0,30}\b(?:adressen|lijst\w*|gegevens)\b|(?:wij|we) verhuren\b[^.\n]{0,30}\b(?:adressen|lijst\w*|gegevens)\b|vermieten (?:wir )?[^.\n]{0,30}\b(?:adressen|listen?|daten)\b|paid (?:by|for)\b|(?:regarded|considered|qualif\w+|count\w*|treated) as (?:an? )?["']?(?:sale|selling)\b|contre (?:une )?(?:remuneration|paiement|contrepartie)|moyennant (?:une )?(?:remuneration|finances?|contrepartie)|nous remuner\w+|a titre onereux|tegen (?:een )?(?:\w+ )?(?:vergoeding|betaling)|betal(?:en|t) ons|gegen (?:eine?n? )?(?:entgelt|vergutung|bezahlung|provision)|entgeltlich|zahl(?:en|t) uns)\b/;
/** The payment is for data: the sentence gives it to somebody. */
const givesData =
  /\b(?:shar\w+|disclos\w+|communicat\w+|provid\w+|transfer\w*|pass\w*|rent\w*|licen[cs]\w+|mak\w+ available|lists?|addresses|data|information|details|communiqu\w+|transm\w+|fourni\w+|donnees|delen|verstrek\w*|beschikbaar|gegevens|adressen|adres\w*|lijst\w*|ter beschikking|fichiers?|adresses|coordonnees|weiter\w*|ubermittel\w*|uberlass\w*|bereit\w*|anschrift\w*|listen|daten)\b/;
const other =
  /\b(?:salar\w+|wages?|employ\w*|staff|(?:not|never|nor|without|neither)\b[^.\n]{0,40}\b(?:shar\w*|disclos\w*|communicat\w*|provid\w*|transfer\w*|pass\w*|sell\w*|rent\w*|receiv\w*|remuneration|payment|compensation|money|considered)|(?:ne|n'|jamais|sans)\b[^.\n]{0,40}\b(?:partag|communiqu|transm|vend|remunerat)\w*|(?:niet|nooit|zonder)\b[^.\n]{0,40}\b(?:delen|verstrek|verkop|vergoeding)\w*|(?:nicht|nie|ohne)\b[^.\n]{0,40}\b(?:weiter|verkauf|entgelt|vergutung)\w*)\b/;
/** Under conditions it is no denial. */
const unless = /\b(?:unless|without|except|if|sans|sauf|si|zonder|tenzij|als|ohne|ausser|sofern)\b/;

export const saleDenied: Rule = {
  id: 'K03',
  article: '5(1)(a)',
  severity: 'error',
  name: {
    en: 'Sale denied, payment taken',
    fr: 'Vente niée, paiement reçu',
    nl: 'Verkoop ontkend, vergoeding ontvangen',
    de: 'Verkauf verneint, Entgelt erhalten',
  },
  why: {
    en: 'Whoever gets money or another advantage for data sells it, whatever the word. The reader is told the contrary.',
    fr: 'Qui reçoit de l’argent ou un avantage pour des données les vend, quel que soit le mot. Le lecteur lit le contraire.',
    nl: 'Wie geld of een voordeel krijgt voor gegevens, verkoopt ze, hoe dat ook heet. De lezer leest het omgekeerde.',
    de: 'Wer Geld oder einen Vorteil für Daten bekommt, verkauft sie, wie immer es heißt. Man liest das Gegenteil.',
  },
  repair: {
    en: 'Stop the paid sharing, or say plainly who pays for which data.',
    fr: 'Cessez le partage payant, ou dites clairement qui paie pour quelles données.',
    nl: 'Stop met delen tegen betaling, of zeg duidelijk wie voor welke gegevens betaalt.',
    de: 'Beenden Sie die bezahlte Weitergabe, oder sagen Sie klar, wer für welche Daten zahlt.',
  },
  examples: {
    good: [
      'We never sell your data. We share it with our parcel service.',
      'We never sell your data.\n\nYou pay us by card, and our bank sees your name.',
      'Advertisers get your data against payment.',
    ],
    bad: [
      'We don’t sell your data.\n\n## Partners\n\nWe rent our customer list to publishers.',
      'We never sell your data.\n\n## Partners\n\nWe share addresses of readers with partners against payment.',
      'Nous ne vendons jamais vos données.\n\nDes listes de clients sont transmises à des annonceurs moyennant rémunération.',
      'Wij verkopen uw gegevens nooit.\n\nTegen vergoeding stellen wij klantenlijsten beschikbaar aan adverteerders.',
      'Wir verkaufen Ihre Daten nicht.\n\nGegen Entgelt übermitteln wir Anschriften an Werbepartner.',
    ],
  },
  find(reading) {
    return clash(linesSaying(reading, denies, unless), () =>
      linesSaying(reading, pays, other).filter(({ plain }) => givesData.test(plain) && !mine.test(plain)),
    );
  },
};

/** What the reader pays for. */
const mine = /\b(?:you|customers?|clients?|members?) (?:may |can |must |will )?pays? us\b/;
