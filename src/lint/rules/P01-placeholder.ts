// P01: a blank of the template that nobody filled in.
import { matchesIn } from '../matches.ts';
import type { Rule } from '../rule.ts';

const nouns =
  'company|business|organi[sz]ation|your|our|website|site|url|link|insert|name|e-?mail|address|date|day|month|year|phone|number|country|city|state|contact|dpo|title|product|service|jurisdiction|industry|third|vendor|to be|tbd|tbc|xx+|entreprise|soci[ée]t[ée]|nom|adresse|courriel|ins[ée]rer|compl[ée]ter|à |bedrijf|bedrijfsnaam|naam|adres|datum|invullen|invoegen|vul |firma|firmenname|anschrift|einf[üu]gen|ausf[üu]llen|hier ';

/** Written for the text as it stands. */
const placeholders: readonly RegExp[] = [
  new RegExp(`\\[(?!e-?mail (?:protected|address protected)\\])(?:${nouns})[^\\][\\n]{0,60}\\](?!\\()`, 'giu'),
  /\[(?:\s*[*●•_.…?]+\s*|[A-Z][A-Z _-]{3,40})\]/gu,
  new RegExp(`<(?:insert|enter|${nouns})[ _-][^<>\\n]{0,50}>`, 'giu'),
  /\[[^\][\n]{0,40}(?:à (?:ins[ée]rer|compl[ée]ter|pr[ée]ciser|remplir)|to be (?:inserted|completed|added|confirmed|filled)|einf[üu]gen|erg[äa]nzen|eintragen|invullen|in te vullen|invoegen|toe te voegen)[^\][\n]{0,30}\](?!\()/giu,
  // A choice of the template that nobody made: “our shops [and fairs]”.
  /\\?\[(?:and|or|und|oder|bzw\.|et|ou|en|of)\/?(?:or|oder|ou|of)? [^\][\n]{3,60}\](?!\()/gu,
  /\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|%[A-Z_]{3,40}%/gu,
  // Not “_gat_UA-XXXXXX-X”, and not “of the form “XXX””.
  /(?<![-_"'“‘«]\s?)\b(?:TODO|TBD|TBC|FIXME|XXX+)\b(?![-_"'”’»])/gu,
  /\blorem ipsum\b/giu,
  /(?<!_)_{4,}/gu,
  /\b(?:Max Mustermann|Musterfirma|Musterstra(?:ß|ss)e|Musterstadt|Jean Dupont SARL|Your Company(?: Name)?|Company Name(?= (?:Ltd|Inc|B\.?V|GmbH|SA)))\b/gu,
];

/** What every one of them needs. */
const possible = /[[<{$%_]|TODO|TBD|TBC|FIXME|XXX|orem ipsum|OREM IPSUM|Muster|Dupont|Company/;

export const placeholder: Rule = {
  id: 'P01',
  article: '12(1)',
  severity: 'error',
  name: {
    en: 'Placeholder left in the text',
    fr: 'Champ à remplir resté dans le texte',
    nl: 'Invulplek blijven staan',
    de: 'Platzhalter stehen geblieben',
  },
  why: {
    en: 'A blank of the template stands where a fact should stand: the reader learns nothing, and sees that nobody read the text.',
    fr: 'Un blanc du modèle tient lieu d’information : le lecteur n’apprend rien et voit que personne n’a relu le texte.',
    nl: 'Waar een feit hoort, staat nog een leeg veld van het sjabloon: de lezer leert niets en ziet dat niemand de tekst las.',
    de: 'Statt einer Angabe steht noch ein Feld der Vorlage da: Man erfährt nichts und sieht, dass niemand den Text gelesen hat.',
  },
  repair: {
    en: 'Put the fact in its place, or delete the sentence if it does not apply to you.',
    fr: 'Mettez l’information à sa place, ou supprimez la phrase si elle ne vous concerne pas.',
    nl: 'Vul het feit in, of schrap de zin als die niet op u slaat.',
    de: 'Tragen Sie die Angabe ein oder streichen Sie den Satz, wenn er nicht auf Sie zutrifft.',
  },
  examples: {
    good: [
      '______\n\nCookies: _tern_UA-XXXXXX-X; identifiers of the form “XXX”. Write to \\[email protected\\].',
      'Quartzmoor Ltd is the controller.\n\nThe list is in our register [1], and you reach us at help [at] quartzmoor.example.',
      'We delete *your data* when [you close your account](/account).',
      'The XX. Zürich meeting was fun.',
    ],
    bad: [
      'Our lamps are sold in shops [and at fairs].',
      'Lampen verkaufen wir im Laden [oder auf Märkten].',
      'Die Liste steht auf der Seite [Adresse bitte einfügen].',
      'La liste est sur la page [lien à insérer].',
      'Your data is processed by [Company Name], which is the controller.',
      'We keep invoices for TBD years.',
      'Verantwortlich ist die [Firmenname einfügen].',
      'Notre société est [nom de la société].',
      'Ons adres is ________.',
      'This policy was last changed on {{date}}.',
      'Wij bewaren dit [*] jaar.',
    ],
  },
  find: ({ lines, raw }) =>
    (possible.test(raw) ? lines : []).flatMap((line) => {
      if (!possible.test(line.text) || /^[_\\\s]+$/.test(line.text)) return [];
      const [first] = matchesIn(line.text, placeholders);
      return first ? [{ line, range: first, values: { text: line.text.slice(...first) } }] : [];
    }),
};
