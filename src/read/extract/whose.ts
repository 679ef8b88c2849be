// Whose: whether a line is about somebody else – a vendor, a host, an authority –, whose name and address are never the company's own.
import { everyMatch } from '#base';
import { authorities, authorityNamed, vendorsIn } from '#law';
import { companiesIn } from '../companies.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import { type Passage, fits, fitsAny, pattern } from '../patterns.ts';
import { formerIn } from './authorities.ts';

/** Headings under which the company speaks of itself. */
const ownHeading = pattern(
  /\b(?:(?:data )?controllers?|who (?:we are|is responsible)|about us|contact\w*|how to reach us|reach us|get in touch|imprint|legal notice|impressum|kontakt\w*|verantwortlich\w*|uber uns|wer wir sind|anbieter dieser|betreiber dieser|responsables? d(?:u|e)|qui sommes[- ]nous|nous contacter|coordonnees|mentions legales|editeur|verwerkingsverantwoordelijke|verantwoordelijke?|wie (?:wij|we) zijn|over ons|contactgegevens)\b/i,
);
/** Headings under which it speaks of those whom it gives data to. */
const othersHeading = pattern(
  /\b(?:recipients?|processors?|sub-?processors?|third[- ]part(?:y|ies)|service providers?|suppliers?|vendors?|partners?|hosting|hosts?|payment (?:providers?|services?|process\w+)|plug-?ins?|social (?:media|networks?)|analytics|empfanger\w*|auftragsverarbeiter\w*|dienstleister\w*|drittanbieter\w*|drittdienste\w*|\w*hoster\w*|zahlungs(?:anbieter|dienst\w*|abwickl\w*)|soziale\w* (?:medien|netzwerke\w*)|analyse-?(?:tools|dienste)|destinataires?|sous-traitants?|prestataires?|hebergement|hebergeur|reseaux sociaux|partenaires?|ontvangers?|verwerkers?|derden|leveranciers?|dienstverleners?)\b/i,
);
/** “Provider is …”, “hosted by …”, “a service of …”: what follows is the name of somebody else. */
const presentsOther = pattern(
  /\b(?:(?:provider|operator|vendor|processor|supplier|host|hoster|parent company|company behind \w+)\b[^.]{0,60}\b(?:is|are|:)|(?:provided|operated|offered|hosted|supplied|developed|powered|delivered|run|owned|processed|stored|sent) by|(?:service|product|tool|plug-?in|platform|software|subsidiary|brand|part|servers?|solution) (?:of|by|from)|(?:we|our \w+) (?:use|uses|work with|rely on|employ|engage|host)|our (?:\w+ )?(?:host|hosting|provider|processor|partner|supplier)\w*|(?:transferred|transmitted|forwarded|disclosed|passed on|shared|sent) (?:to|with))\b/i,
);
const presentsOtherDe = pattern(
  /\b(?:(?:\w*anbieter(?:in)?|\w*dienstleister|\w*dienste?|\w*hoster|\w*provider|\w*verarbeiter|\w*betreiber(?:in)?|mutter\w*|tochter\w*|\w*gesellschaft|\w*partner|\w*plugins?|\w*tools?|\w*software|\w*server[ns]?|\w*plattform|\w*funktion(?:en)?|produkt\w*)\b[^.]{0,60}\b(?:ist|sind|der|des|von|ein\w*|die)|(?:angeboten|bereitgestellt|betrieben|gehostet|entwickelt|zur verfugung gestellt|ubermittelt|ubertragen|weitergegeben|erbracht|gespeichert) (?:von|durch|an|bei)|(?:nutzen|verwenden|einsatz|setzen|einbindung|hosten|beauftrag\w+)\b)/i,
  'de',
);
const presentsOtherFr = pattern(
  /\b(?:(?:fourni|propose|exploite|heberge|developpe|opere|gere|transmis|communique|stocke|partage)e?s? (?:par|a|aux?|avec|chez|aupres)|hebergeur|prestataire|sous-traitant|fournisseur|(?:un |le |du )?(?:service|outil|produit|logiciel|module|serveurs?|solution|filiale|groupe) (?:de|du|d')|(?:nous|le site) (?:utilis|recour|fais|faisons)\w*|notre partenaire)\b/i,
  'fr',
);
const presentsOtherNl = pattern(
  /\b(?:(?:aangeboden|geleverd|gehost|beheerd|ontwikkeld|verzorgd|verstrekt|doorgegeven|verzonden|opgeslagen) (?:door|aan|bij|naar)|(?:aanbieder|leverancier|\w*provider|verwerker|dienstverlener|moederbedrijf|partner)\b|(?:dienst|product|software|tool|servers?|onderdeel|platform) van|(?:wij|we) (?:gebruiken|maken|werken)|gebruik van)\b/i,
  'nl',
);
/** “This website is operated by …”, “Anbieter dieser Seiten ist …”: the company itself after all. */
const presentsOwn = pattern(
  /\b(?:(?:this|our|the) (?:(?:privacy|data|cookie|web|online|mobile)[- ]?)*(?:site|website|web ?shop|shop|store|app|application|policy|statement|notice|page|blog|portal)s?\b[^.:]{0,80}\b(?:operated|provided|offered|run|owned|published|issued|maintained|managed|made available) by|owner of (?:this|the)|controllers?|(?:betreiber(?:in)?|anbieter(?:in)?|inhaber(?:in)?) (?:dieser|dieses|der|des|von|unserer?) (?:\w*(?:site|seiten?|app|shops?|portals?|plattform|blogs?|angebots?|website|webseite|internetseite))|(?:dienste?anbieter|anbieter) (?:im sinne|gema|nach)|(?:diese\w*|unsere?) \w*(?:site|seiten?|app|shop|portal|website|webseite)\b[^.:]{0,60}\b(?:betrieben|bereitgestellt|angeboten) (?:von|durch)|verantwortlich\w*|(?:ce|le|notre|present) (?:site|blog|portail)\b(?:[^.:]|\.(?=\w)){0,80}\b(?:edite|exploite|propose|gere|publie) par|(?:la|cette|notre|presente) (?:application|plateforme|boutique|politique|charte)\b(?:[^.:]|\.(?=\w)){0,80}\b(?:editee|exploitee|proposee|geree|publiee|emise) par|responsable du (?:traitement|site)|(?:deze|dit|onze) (?:website|webshop|site|app|platform|verklaring|privacyverklaring|beleid)\b[^.:]{0,80}\b(?:beheerd|uitgegeven|aangeboden|uitgebaat|van|eigendom)|verantwoordelijke?)\b/i,
);
const others = [presentsOther, presentsOtherDe, presentsOtherFr, presentsOtherNl];

/** Whether the nearest telling heading over a line is about others: names a vendor, or heads a list of recipients. */
export function underOthers(line: Line): boolean {
  for (let at = line.headings.length - 1; at >= 0; at--) {
    const heading = line.headings[at]!;
    if (fits(ownHeading, heading)) return false;
    if (fits(othersHeading, heading) || vendorsIn(heading.raw).length > 0) return true;
  }
  return false;
}

/** Whether a line stands under a heading on the company itself. */
export const underOwn = (line: Line): boolean => fitsAny(ownHeading, line.headings);

/** “**Service provider:** Example Ltd”, behind other labels of an entry: the company of the service that the entry is about. */
const labelsOther = (line: Line): boolean => line.kind === 'item' && !line.first && providerLabel.test(line.text);
const providerLabel =
  /^\W*(?:(?:dienste?|drittan|leistungs)?-?anbieter(?:in)?|hoster|(?:service[ -]?|third[ -]party )?providers?|vendor|supplier|prestataires?|fournisseurs?|hebergeur|aanbieder|leverancier|dienstverlener|website|web site|site (?:web|internet)|datenschutz(?:erklarung|hinweise)|privacy policy|opt-?out)\b[^:.]{0,30}:/i;

/** Units before a name that may say whose it is. */
const farthest = 300;

/** Whether what stands before the place `start` of a line presents the name there as somebody else's. */
export function presentedAsOther(line: Line, start: number): boolean {
  if (labelsOther(line)) return true;
  const before = line.text.slice(Math.max(0, start - farthest), start);
  if (fits(presentsOwn, line) && presentsOwn.regex.test(before)) return false;
  return (
    others.some((made) => fits(made, line) && made.regex.test(`${before}x`)) ||
    vendorsIn(line.raw.slice(Math.max(0, start - farthest), start)).length > 0
  );
}

/** Whether a passage says “us”: whoever is named in it, the address is for reaching the company. */
const us =
  /\b(?:us|our (?:team|trustees?|secretary|manager|director|founder|chair\w*|staff|reception|helpdesk|desk|number|mailbox|inbox|people|board|colleagues?|office|customer|support|privacy|data|legal|service|contact|e-?mail|address|dpo)\w*|uns|unser\w*|nous|notre|nos|ons|onze)\b/i;

/** An authority without a name that the law room knows: what it is called, and its office or commissioner. */
export const authorityWord = pattern(
  /\b(?:(?:supervisory|regulatory|data protection|privacy protection) (?:authorit\w+|agency|regulator)|data protection (?:commission(?:er)?|inspectorate|ombudsman|office)(?:'s)?(?: office)?|office of the (?:data protection|information|privacy) \w+|information commissioner(?:'s)?|organismes? (?:de (?:controle|surveillance|regulation)|(?:responsable|charge|competent)\w* (?:de |du )[^.]{0,60}protection)|autorites? (?:de |nationale )?(?:controle|protection)|commission nationale|toezichthoud\w+|autoriteit persoonsgegevens|gegevensbeschermingsautoriteit|aufsichtsbehorde\w*|datenschutzbehorde\w*|landes(?:beauftragte\w*|amt|datenschutz\w*)|bundesbeauftragte\w*|landeszentrum)\b/i,
);

/** Lines above an address that may say whose it is. */
const reach = 7;

/** A sentence rather than a line of an address. */
export const isProse = ({ text }: Passage): boolean => text.split(' ').length > 9;

/** What heads the name of somebody else who has a part in data protection: “Our representative is:”. */
const headsAnother = pattern(
  /\b(?:(?:data )?protection officers?|DPO|delegue\w* a la protection|functionaris\w*|datenschutzbeauftragte\w*|datenschutz-?beauftragte\w*|representatives?|representants?|vertreter\w*|vertretung|vertegenwoordiger\w*|aufsichtsbehorde\w*|supervisory authorit\w+|toezichthouder|autorite de controle)\b/i,
);
/** Lines between such a head and the name. */
const belowHead = 3;

/** Whether a line is part of a block that is headed as somebody else's. */
export function inBlockOfAnother(lines: readonly Line[], line: Line): boolean {
  if (isProse(line)) return false;
  for (let at = line.index - 1; at >= Math.max(0, line.index - belowHead); at--) {
    const above = lines[at]!;
    if (fits(headsAnother, above) && (above.kind === 'heading' || /[:,]$/.test(above.raw) || !isProse(above)))
      return true;
    if (above.kind === 'heading' || isProse(above)) return false;
  }
  return false;
}

type Party = 'own' | 'authority' | 'other';

/** Of whom a stretch of text speaks last: the company (“us”, its name), an authority, or another company. */
function lastParty(raw: string, text: string, own: string | undefined): Party | undefined {
  const found: { at: number; party: Party }[] = [];
  const add = (at: number, party: Party): void => void (at >= 0 && found.push({ at, party }));
  for (const match of everyMatch(text, everyUs)) add(match.index, 'own');
  if (own !== undefined) add(raw.lastIndexOf(own), 'own');
  for (const match of everyMatch(text, everyAuthority)) add(match.index + match[0].length - 1, 'authority');
  for (const match of text.matchAll(everyArbiter)) add(match.index, 'authority');
  const named = authorityNamed(raw);
  if (named) add(raw.lastIndexOf(named.name), 'authority');
  const former = formerIn(raw);
  if (former) add(raw.lastIndexOf(former.name), 'authority');
  for (const { name, bare, start } of companiesIn(raw))
    add(start, isOwn(own, name) || isOwn(own, bare) ? 'own' : 'other');
  for (const { name, start } of vendorsIn(raw)) add(start, isOwn(own, name) ? 'own' : 'other');
  for (const match of everyMatch(raw, everyCalled)) add(match.index, isOwn(own, match[1]!) ? 'own' : 'other');
  if (atSeat(text)) add(text.length - 1, 'authority');
  return found.toSorted((a, b) => b.at - a.at)[0]?.party;
}

/** Who helps people in a dispute or in need, and belongs to no company. */
const everyArbiter =
  /\b(?:mediat(?:or|eur|rice|ion|ie)\w*|ombuds\w*|schlichtungsstelle\w*|schlichter\w*|geschillen\w*|dispute (?:resolution|settlement)|arbitrat\w+|consumer (?:association|centre|protection|board)|verbraucherzentrale\w*|consumentenbond|police|polizei|politie|fire brigade|feuerwehr|pompiers|brandweer)\b/gi;

/** “la société Exemple”, “the company Example”: a name without its legal form. */
const everyCalled =
  /\b(?:[Ll]a société|[Tt]he company|[Dd](?:ie|er) Firma|[Hh]et bedrijf) (\p{Lu}[\p{L}\d&-]+(?: \p{Lu}[\p{L}\d&-]+){0,2})/gu;

/** The streets of the authorities: whoever sits there is the authority, also where it is not named. */
const seats = authorities
  .flatMap(({ address }) => address?.split(/,|\/|\bTSA\b/).slice(0, 2) ?? [])
  .map((street) => fold(street).toLowerCase().trim())
  .filter((street) => street.length > 10);
export const atSeat = (text: string): boolean => {
  const small = text.toLowerCase();
  return seats.some((street) => small.includes(street));
};

const everyUs = new RegExp(us.source, 'gi');
const everyAuthority = new RegExp(authorityWord.regex.source, 'gi');

/** Whose the address at the place `start` of a line is: by its sentence, the lines above it in its block, and its heading. */
export function whoseAddress(draft: Draft, line: Line, start: number): Party {
  const own = draft.single.controller?.name;
  const from = Math.max(0, start - farthest);
  const here = lastParty(line.raw.slice(from, start), line.text.slice(from, start), own);
  if (here === 'other')
    return own === undefined && !underOthers(line) && !presentedAsOther(line, start) ? 'own' : 'other';
  if (here !== undefined) return here;
  for (let at = line.index - 1; at >= Math.max(0, line.index - reach); at--) {
    const before = draft.lines[at]!;
    if (before.kind === 'heading' || before.headings !== line.headings) break;
    // Prose of a paragraph of its own speaks of other things again; the lines of an address do not.
    if (before.block !== line.block && isProse(line)) break;
    const party = lastParty(before.raw.slice(-farthest), before.text.slice(-farthest), own);
    if (party === 'other' && own === undefined && !underOthers(line)) return 'own';
    if (party !== undefined) return party;
  }
  const heading = line.headings.at(-1);
  if (heading && lastParty(heading.raw, heading.text, own) === 'authority')
    return us.test(line.text) ? 'own' : 'authority';
  return underOthers(line) && !us.test(line.text) ? 'other' : 'own';
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** “Heron” and “Heron Boats Ltd” may be one. */
function isOwn(own: string | undefined, name: string): boolean {
  if (own === undefined) return false;
  const [one, other] = [plain(own), plain(name)];
  return one.startsWith(other) || other.startsWith(one);
}
