// Which right a mail asks for, by the language of such mails in English, French, Dutch and German. A guess: staff see it as one and can change it.
import type { Language } from '#base';
import type { RequestedRight } from '#store';

/** About data or privacy at all: without it a mail is somebody's other matter. */
const about =
  /\b(?:gdpr|rgpd|avg|dsgvo|ds-gvo|personal (?:data|information)|my data|data protection|privacy|donnees (?:personnelles|a caractere personnel)|mes donnees|my personal|persoonsgegevens|mijn gegevens|personenbezogen\w*|meine[rnm]? daten|datenschutz\w*|consent|consentement|toestemming|einwilligung\w*)\b/;

/** More telling ones first: who asks for erasure often mentions access too. */
const asks: readonly [RequestedRight, RegExp][] = [
  [
    'marketing-opt-out',
    /\b(?:unsubscribe|stop (?:sending|all) .{0,30}(?:mail|newsletter|advert|marketing)|no (?:more )?(?:advertising|marketing)|desinscri\w+|desabonn\w+|plus (?:de|recevoir) .{0,20}(?:publicite|newsletter)|uitschrijven|geen (?:reclame|nieuwsbrief)|abmelden|keine werbung|newsletter abbestell\w+)\b/,
  ],
  [
    'withdraw-consent',
    /\b(?:withdraw\w* .{0,20}consent|retir\w+ .{0,20}consentement|intrek\w* .{0,20}toestemming|toestemming .{0,30}in(?:trek\w*|getrokken)?|widerruf\w* .{0,30}einwilligung|einwilligung .{0,30}widerruf\w*)\b/,
  ],
  [
    'erasure',
    /\b(?:eras\w+|delet\w+|forgotten|remove .{0,30}(?:data|account)|effac\w+|supprim\w+|oubli|wis(?:sen|t)?\b|verwijder\w*|losch\w+|geloscht)\b/,
  ],
  [
    'rectification',
    /\b(?:rectif\w+|correct\w* .{0,40}(?:data|name|address|information)|(?:name|address|data) .{0,20}(?:wrong|incorrect)|corrig\w+|verbeter\w*|rechtzett\w*|aanpass\w*|berichtig\w*|korrigier\w*)\b/,
  ],
  [
    'portability',
    /\b(?:portab\w+|machine.readable|transfer .{0,30}(?:data|provider)|portabilite|overdra\w+|ubertragbar\w*)\b/,
  ],
  [
    'restriction',
    /\b(?:restrict\w* .{0,40}(?:processing|use|data)|limit\w* .{0,30}traitement|beperk\w* .{0,30}verwerking|einschrank\w*)\b/,
  ],
  ['objection', /\b(?:object (?:to|against)|objection|m'?oppos\w+|opposition|bezwaar|widerspr\w+|widerspruch)\b/],
  [
    'no-automated-decision',
    /\b(?:automated decision\w*|decision automatisee|geautomatiseerde beslui\w*|automatisierte\w* entscheidung\w*)\b/,
  ],
  ['complaint', /\b(?:complain\w*|plainte|reclamation|klacht\w*|beschwer\w*)\b/],
  [
    'access',
    /\b(?:access request|subject access|dsar|sar|access .{0,30}(?:data|information)|copy of .{0,40}(?:data|information)|what (?:data|information)|which data|acces|copie|quelles donnees|inzage\w*|welke gegevens|kopie|auskunft\w*|welche daten)\b/,
  ],
];

/** Null: nothing in it is about a right, or about data at all; a person must read it. */
export function guessRight(text: string): RequestedRight | null {
  const folded = fold(text.slice(0, 20_000));
  const [first] = asks.filter(([, pattern]) => pattern.test(folded));
  if (!first) return null;
  // To end advertising nobody needs to speak of data.
  return first[0] === 'marketing-opt-out' || about.test(folded) ? first[0] : null;
}

const tongues: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|you|please|would|my|with|have|regards)\b/g,
  fr: /\b(?:je|vous|les|mes|avec|bonjour|merci|cordialement|que)\b/g,
  nl: /\b(?:ik|het|een|mijn|graag|niet|groet\w*|van|voor)\b/g,
  de: /\b(?:ich|sie|und|bitte|meine[rn]?|nicht|grussen|mit|der)\b/g,
};

/** The language of the answer: the one whose small words are most of it. */
export function guessLanguage(text: string, usual: Language): Language {
  const folded = fold(text.slice(0, 5_000));
  const counts = Object.entries(tongues).map(
    ([language, words]) => [language as Language, folded.match(words)?.length ?? 0] as const,
  );
  const [best] = counts.toSorted(([, a], [, b]) => b - a);
  return best && best[1] > 2 ? best[0] : usual;
}

/** Letters without accents, straight quotes. */
const fold = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll(/[‘’]/g, "'").toLowerCase();
