// Blocks of names and addresses: “Responsible: Name / Street 1 / 12345 Town / E-mail …”, titles and domains that tell whose text it is.
import { everyMatch } from '#base';
import { vendorNamed } from '#law';
import { addressIn } from '../addresses.ts';
import { companiesIn } from '../companies.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fits, pattern } from '../patterns.ts';
import { type Declared, bareName, usableName } from './controller-names.ts';
import { registrationIn } from './registrations.ts';
import { inBlockOfAnother, isProse, presentedAsOther, underOthers } from './whose.ts';

/** Heads a block on the controller: a heading, or a sentence that ends in a colon. */
const headsController = pattern(
  /\b(?:(?:data )?controllers?|who (?:we are|is responsible)|responsible (?:party|body|entity|person)|(?:party|body|entity|person|company|organi[sz]ation) responsible|responsables? (?:du|des|de) (?:traitements?|la publication|site)|qui sommes[- ]nous|(?:verwerkings)?verantwoordelijke?|wie (?:wij|we) zijn|verantwortlich\w*|betreiber\w*|wer wir sind)\b/i,
);
const headsContact = pattern(
  /\b(?:contact\w*|impressum|imprint|legal notice|kontakt\w*|anbieter|dienste?anbieter|mentions legales|editeur|coordonnees|nous contacter|contactgegevens|get in touch|reach us|about us|over ons|uber uns)\b/i,
);
const notController = pattern(
  /\b(?:authorit\w+|protection officer|DPO|delegue\w*|functionaris\w*|datenschutzbeauftragte\w*|beauftragte\w*|aufsichtsbehorde\w*|toezichthoud\w+|autorite|processors?|recipients?|empfanger\w*|dienstleister\w*|complain\w*|represent\w+|vertreter\w*)\b/i,
);
/** “Name:”, “Owner –” before a name in a block. */
const label =
  /^(?:company|name|organi[sz]ation|(?:data )?controller|owner|business name|trading as|firma|inhaber(?:in)?|betreiber(?:in)?|verantwortlicher?|unternehmen|raison sociale|nom|dénomination|société|responsable|bedrijf|bedrijfsnaam|naam|organisatie|nom de l['’]entreprise|anschrift|adresse|address|adres|post)\s*[:–-]\s*/iu;
const noName =
  /@|\bwww\.|https?:|^(?:e-?mail|tel|phone|fax|web|site|call|address|vat|mobile?|telefon|ust|iban|c\/o|z\. ?hd|vertreten|represented|vertegenwoordigd|représentée?|attn|attention|gesch[aä]ftsf|manager|director|dear|hello|please|by)\b|\d{4}|[.!?;]$/iu;
const street =
  /^\d|\d+ ?[a-z]?$|\b(?:street|road|avenue|lane|house|floor|suite|rue|boulevard|chemin|place|quai|laan|straat|weg|plein|stra(?:ß|ss)e|str\.|platz|allee|gasse|postfach|p\.?o\.? box|bus)\b/iu;
const reachable = /@|\+\d|\b(?:tel|phone|telefon|téléphone|telefoon|e-?mail)\b/i;

/** Names at the top of blocks that say who is responsible; the surest places weigh most. */
export function blocksIn(draft: Draft): Declared[] {
  const found: Declared[] = [];
  for (const [heads, score] of [
    [headsController, 9],
    [headsContact, 5],
  ] as const) {
    for (const place of draft.linesWith(heads)) {
      if (place.kind === 'row' || fits(notController, place) || draft.isContents(place)) continue;
      if (place.kind !== 'heading' && !place.raw.endsWith(':')) continue;
      const name = nameBelow(draft, place);
      // “The controller is:” says more than a heading.
      if (name) found.push({ ...name, score: place.kind === 'heading' ? score : score + 3 });
    }
  }
  const title = draft.lines.find((line) => line.index < 4 && line.kind === 'heading');
  const top = title && !fits(notController, title) ? nameBelow(draft, title) : undefined;
  if (top) found.push({ ...top, score: 5 });
  return found;
}

/** “I'm a translator: Ann Weir, 3 Mill Lane …”, “Verantwortlich sind wir: Ann Weir, Fotografin, …”. */
const presents =
  "(?:[^.:;]{0,60}\\b(?:[Ww]e(?:['’]re)?|[Rr]esponsible|[Cc]ontroller|[Nn]ous|[Rr]esponsable|[Ww]ij|[Ww]e zijn|[Vv]erantwoordelijk\\p{L}*|[Ww]ir|[Vv]erantwortlich\\p{L}*)\\b[^.:;]{0,80}: )";
const beforeAddress = new RegExp(`^${presents}?${bareName}, (?:[^,.:;\\d]{3,40}, )?(?=\\S)`, 'u');
/** Lines at the top of a text, where it says whose it is. */
const top = 8;

/** “Example Pottery, 4 Kiln Lane, 12345 Otley.”: a name with its address opens one of the first sentences. */
export function addressedIn({ lines }: Draft): Declared[] {
  return lines.flatMap((line) => {
    if (line.index > top || line.kind !== 'paragraph' || underOthers(line) || fits(notController, line)) return [];
    const said = beforeAddress.exec(line.raw);
    const name = usableName(said?.[1]?.replace(withTrade, '$1'));
    if (!said || !name || speaks(name) || companiesIn(line.raw).length > 0) return [];
    const behind = line.raw.slice(said[0].length, said[0].length + longestAddress);
    if (!addressIn(behind)?.postalCode) return [];
    const start = line.raw.indexOf(name);
    return [{ name, line, start, end: start + name.length, score: 5 }];
  });
}
const longestAddress = 120;
/** “Mira Birnbaum, Fotografin”: what somebody does is no part of the name. */
const withTrade = /^(\S+ \S+(?: \S+)?), \p{Lu}\p{Ll}+$/u;

/** “Just call Ann”: more small words than names have. */
function speaks(name: string): boolean {
  const words = name.split(/[ '’-]/).filter((word) => word.length > 3);
  return words.filter((word) => /^\p{Ll}/u.test(word)).length > words.filter((word) => /^\p{Lu}/u.test(word)).length;
}

/** Lines of a block that are looked at. */
const longestBlock = 9;

function nameBelow(draft: Draft, place: Line): Omit<Declared, 'score'> | undefined {
  const block: Line[] = [];
  let bold = false;
  for (const line of draft.lines.slice(place.index + 1, place.index + 1 + longestBlock)) {
    if (underOthers(line)) break;
    if (line.kind === 'heading') {
      // A name in bold on a line of its own heads its address like a topic.
      if (bold || block.some((other) => !other.raw.endsWith(':')) || fits(notController, line)) break;
      bold = true;
    } else if (!bold && place.kind !== 'heading' && line.headings !== place.headings) break;
    block.push(line);
  }
  const first = block.findIndex((line) => !isProse(line) && !line.raw.endsWith(':'));
  if (first < 0 || first > 2) return undefined;
  const lines = block
    .slice(first)
    .filter((line, index, all) => index === 0 || line.block === all[0]!.block || !isProse(line));
  const text = lines.map((line) => line.raw).join(', ');
  if (!addressIn(text) && !registrationIn(text) && !reachable.test(text)) return undefined;
  for (const line of lines.slice(0, 2)) {
    if (companiesIn(line.raw).length > 0) return undefined;
    const from = label.exec(line.raw)?.[0].length ?? 0;
    const [written = ''] = line.raw.slice(from).split(/, | [–|·-] |: | c\/o /);
    if (noName.test(written) || street.test(written) || written.split(' ').length > 9 || fits(notController, line))
      continue;
    const name = /^\p{Ll}/u.test(written) ? undefined : usableName(written);
    if (!name || speaks(name)) continue;
    const start = line.raw.indexOf(name);
    return { name, line, start, end: start + name.length };
  }
  return undefined;
}

const policyWords =
  "(?:(?:web ?site |website |app |online |general |GDPR |EU )*(?:privacy|data protection|data privacy|cookie|privacy (?:and|&) cookies?)(?: (?:policy|notice|statement|information|promise|charter))+|politique (?:de |d['’])(?:confidentialité|protection des données(?: personnelles)?|vie privée)|charte (?:de |d['’])?(?:confidentialité|protection des données|vie privée)|déclaration (?:de |relative à la )(?:confidentialité|protection des données)|privacy ?(?:verklaring|beleid|statement|reglement)|cookie ?(?:verklaring|beleid)|datenschutz(?:erklärung|hinweise?|information(?:en)?|bestimmungen|richtlinie)?)";
const titles: readonly { form: RegExp; score: number }[] = [
  { form: new RegExp(`^(.{2,60}?)(?: ?[–—|:-] |['’]s )${policyWords}$`, 'iu'), score: 5 },
  {
    form: new RegExp(
      `^${policyWords}(?: (?:of|for|by|at|de|du|des|chez|van|voor|bij|von|der|des|für|bei)(?: the| la| le| de| het| die| den| das| der| dem)? | de l['’]| d['’]| ?[–—|:-] ?)(.{2,60})$`,
      'iu',
    ),
    score: 5,
  },
  { form: new RegExp(`^(.{2,50}) ${policyWords}$`, 'iu'), score: 3 },
];
const titleWord = pattern(
  /\b(?:privacy\w*|confidentialite|donnees|vie privee|cookie\w*|datenschutz\w*|data protection)\b/i,
);
/** What a title may say instead of a name: for whom or for what the text is. */
const general =
  /\b(?:app|apps|application|applicants?|candidates?|recruitment|employees?|staff|customers?|clients?|users?|visitors?|website|web|site|mobile|online|shop|store|california|residents|children|newsletter|events?|our|your|us|notice|policy|cookies?|personal|information|data|general|full|short|summary|introduction|version|deutsch|english|français|nederlands|mitarbeiter\w*|bewerber\w*|kunden|nutzer|besucher|mandanten|patienten|utilisateurs?|candidats?|salariés?|medewerkers|klanten|sollicitanten|gebruikers|bezoekers|gdpr|dsgvo|rgpd|avg|allgemeine?|hinweise?|vos|votre|uw|ihre?|diese[rs]?|unsere[rs]?|notre|onze|and|und|et|en)\b/iu;

/** The name in the title: “Heron Boats – Privacy policy”, “Datenschutzerklärung der Stadt Reiherfeld”. */
export function titledIn(draft: Draft): Declared[] {
  const found: Declared[] = [];
  for (const line of draft.linesWith(titleWord)) {
    if (line.index > 6) break;
    if (line.raw.length > 120) continue;
    for (const { form, score } of titles) {
      const written = form.exec(line.raw)?.[1];
      const name =
        written && /^[\p{Lu}\d]|^\p{Ll}\p{Lu}/u.test(written) && !general.test(written)
          ? usableName(written)
          : undefined;
      if (!name || companiesIn(name).length > 0) continue;
      const start = line.raw.indexOf(name);
      found.push({ name, line, start, end: start + name.length, score });
      break;
    }
  }
  return found;
}

const host = /(?:@|\bhttps?:\/\/(?:www\.)?|\bwww\.)((?:[a-z\d-]+\.)+[a-z]{2,10})\b/gi;
const publicHosts =
  /^(?:gmail|googlemail|google|gmx|web|outlook|hotmail|live|icloud|me|yahoo|aol|t-online|freenet|posteo|mailbox|proton|protonmail|orange|free|wanadoo|laposte|sfr|telenet|skynet|proximus|ziggo|kpn|kpnmail|xs4all|bluewin|sunrise|example|allaboutcookies|aboutcookies|youronlinechoices|networkadvertising|aboutads|ec|europa|cnil|ico|gov|org|co|com|networkadvertising|wikipedia|ietf|w3|w3c|mozilla|eff|bfdi|bsi|edpb|eur-lex|europarl|legifrance|gesetze-im-internet|dsgvo-gesetz|gdpr-info|datenschutz-generator|e-recht24|privacyshield|dataprivacyframework|cookiepedia|cookiedatabase|iubenda|aboutcookie|optout|github|facebook|twitter|instagram|linkedin|youtube)$/i;

/** The name that the text’s own domain spells: “hello@heronboats.example” and “Heron Boats”. */
export function spelledByDomain(draft: Draft): Declared[] {
  const counts = new Map<string, number>();
  for (const line of draft.lines) {
    if (!line.raw.includes('@') && !line.raw.includes('www.') && !line.raw.includes('://')) continue;
    if (underOthers(line) || inBlockOfAnother(draft.lines, line)) continue;
    // Once a line, not once a match: a long line of addresses would take their square.
    const firstNamed = companiesIn(line.raw)[0]?.end ?? Infinity;
    for (const { 0: whole, 1: domain, index } of everyMatch(line.raw, host)) {
      const named = !whole.startsWith('@') || firstNamed <= index;
      if (named && presentedAsOther(line, index)) continue;
      const parts = domain!.toLowerCase().split('.');
      const spelled =
        parts.length > 2 && /^(?:co|com|org|gov|ac|net)$/.test(parts.at(-2)!) ? parts.at(-3)! : parts.at(-2)!;
      if (spelled.length < 3 || publicHosts.test(spelled) || vendorNamed(spelled)) continue;
      counts.set(spelled, (counts.get(spelled) ?? 0) + (whole.startsWith('@') ? 2 : 1));
    }
  }
  const best = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, 2);
  return best
    .filter(([, count]) => count * 2 >= best[0]![1])
    .flatMap(([spelled]) => {
      const letters = spelled.replaceAll('-', '').split('').join("[ '&.-]{0,2}");
      const form = new RegExp(`(?<![\\w@./-])${letters}(?![\\w@/-]|\\.[a-z])`, 'i');
      for (const line of draft.lines) {
        const match = form.exec(line.text);
        if (!match || underOthers(line) || inBlockOfAnother(draft.lines, line)) continue;
        if (presentedAsOther(line, match.index)) continue;
        const written = line.raw.slice(match.index, match.index + match[0].length);
        const name = /\p{Lu}/u.test(written) ? usableName(written) : undefined;
        if (name) return [{ name, line, start: match.index, end: match.index + name.length, score: 5 }];
      }
      return [];
    });
}
