// Companies: names in a text, found by the legal form behind them.
import { everyMatch } from '#base';
import { legalForms } from './extract/legal-forms.ts';

export interface Company {
  /** With its form, as written: “Example Data B.V.”. */
  name: string;
  bare: string;
  form: string;
  start: number;
  end: number;
}

/** Quick: two capitals as in SA, BV, GmbH; a letter after a dot as in S.A., s.à r.l.; and the forms that are words. */
const hint =
  / (?:[A-Z][A-Z./]|[A-Za-z]\. ?[A-Za-zà]|Ltd|Limited|Unlimited|Inc\b|Corp|Gmb|Gb|Ges|KGa|ApS|Lda|Unip|Kft|S[pà]|Oy|OÜ|vzw|asbl|plc|eG\b|gGm|gUG|mbH|Comm|SComm|PartG|e\. ?[UKGV]|Sagl|spol|Ky\b|Zrt|Nyrt|Bt\.|ehf|MT)/;
/** “SE-114 51 Stockholm” is the code of a town. */
const formOf = new RegExp(` (${legalForms})(?![A-Za-z0-9À-ž]|-\\d)`, 'g');

const word = "(?:(?:[dl]['’])?[\\p{Lu}\\d]|\\p{Ll}{1,2}(?=\\p{Lu}))[\\p{L}\\d&.'’+-]*";
const joining = '(?:of|and|de|du|des|do|da|dos|del|della|di|la|le|les|the|und|et|en|og|och|van|der|den|voor|für|for|&)';
/** A name at the end of a text: up to six words with capitals. */
const nameAtEnd = new RegExp(
  `(?<![\\p{L}\\d])${word}(?: (?:(?:${joining} )?${word}|\\(\\p{Lu}\\p{L}+\\))){0,5}(?=,?$)`,
  'u',
);
/** “La SARL Exemple du Lac, …”: French puts the form before the name. */
const nameBehind = new RegExp(`^ (${word}(?: (?:(?:${joining} )?${word})){0,4})`, 'u');
/** A second form behind the first: “S.à r.l. et Cie, S.C.A.”, “GmbH & Co. KG”. */
const secondForm = new RegExp(
  `^ (?:et Cie\\.?|& Cie\\.?|& Co\\.?|und Co\\.?)(?:,? (?:${legalForms})(?![A-Za-z0-9À-ž]))?`,
);
const longestName = 90;
/** The form told apart from the name: “Example, SARL au capital de …”, “Example, a simplified joint-stock company (SAS)”. */
const apart = /^,? (?:au capital|with (?:a )?(?:share )?capital|mit (?:einem )?stammkapital|met (?:een )?kapitaal)/i;
const described = new RegExp(
  `^(${word}(?: (?:${joining} )?${word}){0,5}), (?:an? |une |eine |een )?(?:[\\p{L}-]+ ){1,6}\\((${legalForms})\\)`,
  'u',
);

/** A name in small letters, alone on its line: “heron GmbH”. */
const alone = new RegExp(`^(\\p{Ll}[\\p{L}\\d.&-]+(?: [\\p{L}\\d.&-]+){0,2}) (${legalForms})$`, 'u');

/** Words that begin a sentence before a name: “At Example SARL”, “We at …”, “By using Example Ltd”. */
const opening =
  /^(?:(?:At|By|We|The|This|Welcome|To|From|In|For|About|Controller|Company|Name|Data|Contact|Address|Post|Write|Wir|Die|Der|Bei|Firma|Anbieter|Dienstes|Wij|De|Het|Bij|La|Le|Nous|Chez|Verantwortlicher|Privacy|Policy|Requests|Copyright|Our|Unser(?:e[rnms]?)?|Notre|Nos|Onze|Ons|(?:Dienstleister|Hoster|Provider|Steuerberater|Processor|Verwerker|Partner)s?|Email|Legal|Department|Officer|Or|And|If|When|As|Firmen|Unternehmens?|Gesellschaft|Anbieters|Anbieterin|Betreiber(?:in|s)?|Dienstleisters?|[A-Z][a-z]+-?(?:dienstleisters?|anbieters?|plattform|hosters?|providers?|betreibers?|unternehmens?|agentur))\s+)+/;

/** What a company does or gives, before its name: “Kartendienst der Example Inc.”, “Service de Example SARL”, “Server of Example Ltd”. */
const ofIts =
  /^.*?(?<![\p{L}\d])(?:\p{Lu}?[\p{L}-]*)?(?:dienste?s?|dienst(?:leister)?|anbieters?|tochter|tochtergesellschaft|server[ns]?|software|plattform|tools?|produkte?s?|angebote?s?|unternehmens?|leverancier|services?|products?|platform|produits?|fournisseur|plugins?|webfonts|schriftarten|[\p{L}-]*systems?) (?:der|des|von|of|de|du|van) (?:the |la |le |de |firma )?(?=\p{Lu})/iu;

/** The companies of a text as written, in its order. */
export function companiesIn(text: string): Company[] {
  const found: Company[] = [];
  const first = text.includes('(') ? described.exec(text) : null;
  if (first) {
    const [, name = '', form = ''] = first;
    found.push({ name, bare: name, form, start: 0, end: name.length });
  }
  if (!hint.test(text)) return found;
  const small = alone.exec(text);
  if (small) {
    const [name, bare = '', form = ''] = small;
    return [{ name, bare, form, start: 0, end: name.length }];
  }
  for (const match of everyMatch(text, formOf)) {
    const last = found.length > (first ? 1 : 0) ? found.at(-1)!.end : 0;
    if (match.index < last || isDutchCode(text, match)) continue;
    const before = text.slice(Math.max(last, match.index - longestName), match.index);
    const whole = nameAtEnd.exec(before)?.[0];
    const behind = /(?:^|[\s(])[Ll]a$/.test(before)
      ? nameBehind.exec(text.slice(match.index + match[0].length))?.[1]?.replace(/\.$/, '')
      : undefined;
    if (behind !== undefined) {
      const start = match.index + 1;
      const end = match.index + match[0].length + 1 + behind.length;
      found.push({ name: text.slice(start, end), bare: behind, form: match[1]!, start, end });
      continue;
    }
    const bare = /^The\b.*\bCompany$/.test(whole ?? '') ? whole : whole?.replace(ofIts, '').replace(opening, '');
    if (bare === undefined || bare.length < 2) continue;
    const start = match.index - (before.endsWith(',') ? 1 : 0) - bare.length;
    const formEnd = match.index + match[0].length;
    const end = formEnd + (secondForm.exec(text.slice(formEnd, formEnd + 40))?.[0].length ?? 0);
    const own = before.endsWith(',') && apart.test(text.slice(end)) ? bare : text.slice(start, end);
    found.push({ name: own, bare, form: match[1]!, start, end });
  }
  return found;
}

/** “8011 AB Zwolle” is where somebody is, and no company of the form AB. */
const isDutchCode = (text: string, { index, 0: form }: RegExpExecArray): boolean =>
  /^ [A-Z]{2}$/.test(form) &&
  /(?<![\d.])[1-9]\d{3}$/.test(text.slice(Math.max(0, index - 5), index)) &&
  /^,? \p{Lu}/u.test(text.slice(index + form.length));
