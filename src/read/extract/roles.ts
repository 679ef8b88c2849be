// Roles (Art. 4(7), 4(8), 26, 28): who is controller, joint controller, processor or sub-processor, also where the word never falls.
import { everyMatch } from '#base';
import { vendorsIn } from '#law';
import type { Policy } from '#policy';
import { companiesIn } from '../companies.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Pattern, fits, pattern } from '../patterns.ts';
import { tablesOf } from '../tables.ts';
import { inSharing } from './recipient-words.ts';

type Role = Policy['roles'][number]['role'];

const verb =
  '(?:is|are|be|as|remains?|becomes?|acts? as|acting as|serves? as|considered(?: to be)?|fungier\\w* als|fungier\\w*(?: [a-z]+){0,2} als|agier\\w* als|handel[nt] als|tatig als|treedt op als|treden op als|optre\\w+ als|est|sont|sommes|etes|en tant que|en (?:qualite|tant) (?:de|que)|comme|agi\\w+ (?:comme|en qualite de)|zijn|ben|bent|als|ist|sind|sei|seid)';
const between =
  "(?:(?: (?:also|both|only|always|legally|thus|therefore|considered|solely|either|usually|not merely|the|a|an|your|sole|independent|separate|own|its|their|one|of|data|le|la|un|une|les|seule?|son|notre|de|het|een|dan|onze|hierbij|der|die|das|dabei|ein|unser|insoweit|alleinige[rn]?|eigene[rn]?|eigenstandige[rn]?|unabhangige[rn]?|getrennte|selbst|als|zelfstandige?|onafhankelijke?|independante?s?|propre|dabei|wir|sie|hierfur|hier|insofern|in diesem fall))| l'){0,5}";
const word =
  '(joint (?:data )?controllers?|jointly responsible|conjointement responsables?|gezamenlijk verantwoordelijk|personal data (?:responsible|controllers?|processors?|assistants?)|responsible (?:person|party|body|entity)|(?:person|party|body|entity) responsible (?:for|within|under)|(?:data )?controllers?(?! of its own)|sub-?processors?|(?:data )?processors?|responsables? conjoints?|co-?responsables?|responsables? (?:du|de|des|des?) ?(?:le |la )?traitements?|sous-traitants? ulterieurs?|sous-traitants?|(?:gezamenlijke? )?verwerkingsverantwoordelijken?|subverwerkers?|verwerkers?|gemeinsam verantwortliche?|verantwortliche(?:[rn]?|r? stelle)|verantwortlich fur (?:die|diese|alle) (?:[a-z]+ ){0,2}(?:datenverarbeitung|verarbeitung)|unterauftragsverarbeiter|auftragsverarbeiter|verantwoordelijk voor de verwerking|responsible for (?:the |any |all )?(?:processing|collection|handling) of (?:your )?personal (?:data|information)|responsible for (?:this|the|our) (?:web ?shop|shop|web ?site|site|app|platform|portal|page|service)s?)';
const said = pattern(new RegExp(`\\b${verb}${between} ${word}\\b`, 'i'));
const ofItsOwn = pattern(
  /\bas (?:a |an )?(?:separate |independent |own )?(?:data )?controllers? (?:of (?:its|their) own|in (?:its|their) own right)\b/i,
);
/** “Controller: Example Ltd”, “Verantwortlich im Sinne der DSGVO ist:”. */
const labelled = pattern(
  /^(?:the |le |la |de |der |die )?(?:data )?(?:controller|responsible (?:person|party|body|entity|for (?:the |this |data )?(?:data )?(?:processing|website|site|policy))|(?:person|party|body|entity|company|organi[sz]ation) responsible|verantwoordelijke?(?: organisatie| partij)?(?= (?:voor|in de zin)|:)|stelle, die verantwortlich|responsable d[ue] (?:le |la )?traitement|verwerkingsverantwoordelijke|verantwortliche[rn]?(?: stelle)?|verantwortlich)\b(?: (?:of|for|in|within|as|im|fur|voor|des|du|van|nach|gemas)\b(?:[^:.]|(?<=\bart)\.){0,90}?)?(?: (?:is|ist|est)\b|:)/i,
);
const heading = pattern(
  /^(?:[\d.]+ )?(?:the |our |le |de |der )?(?:data )?(?:controller|responsable du traitement|verwerkingsverantwoordelijke|verantwortliche[rn]?(?: stelle)?)\b/i,
);
const not = /\b(?:not|never|no longer|nor|pas|niet|geen|nicht|keine?|if|whether|wer|wie|who|welche?)\b[^,;]{0,25}$/i;
/** What the word means, who it may be in general: “the controller is the person who determines …”. */
const definition =
  /\b(?:means|refers to|is the (?:natural|legal|person|entity|body|party) |natural or legal person|personne physique ou morale|natuurlijke persoon|naturliche oder juristische person|bezeichnet|designe|betekent)\b/i;

const customers =
  /\b(?:customers?|clients?|your? (?:employer|organi[sz]ation|company|school)|end-?customers?|merchants?|shops?|subscribers?|klanten?|klant|opdrachtgevers?|kunden?|auftraggeber|donneurs? d'ordre)\b/i;
const own = /\b(?:we|us|our company|the company|wir|wij|ons bedrijf|nous|la societe)\b/i;

const everySaid = new RegExp(said.regex, 'gi');

export function roles(draft: Draft): void {
  const known = new Set<string>();
  const company = draft.single.controller?.name;
  const short = company
    ?.replace(draft.single.controller?.legalForm ?? '', '')
    .trim()
    .split(' ')[0];
  const keep = (line: Line, role: Role, party: string | undefined, implied = false): void => {
    const key = `${role} ${party ?? ''}`;
    if (known.has(key)) return;
    known.add(key);
    draft.add('roles', ['role', role], { role, ...(party ? { party } : {}), ...(implied ? { implied } : {}) }, line);
  };
  const has = (role: Role, party: string | undefined): boolean => known.has(`${role} ${party ?? ''}`);

  for (const line of draft.linesWith(said)) {
    if (line.kind === 'heading' || definition.test(line.text) || draft.isContents(line)) continue;
    let from = 0;
    for (const hit of everyMatch(line.text, everySaid)) {
      const before = line.text.slice(from, hit.index);
      from = hit.index + hit[0].length;
      if (not.test(before)) continue;
      keep(line, roleOf(hit[1]!), partyIn(line, before, hit.index, company, short));
    }
  }
  for (const line of draft.linesWith(ofItsOwn)) {
    const party = line.kind === 'heading' ? undefined : namedIn(line.raw);
    if (party) keep(line, 'controller', party);
  }
  for (const line of draft.linesWith(labelled))
    if (line.kind !== 'heading' && !definition.test(line.text) && !has('controller', company))
      keep(line, 'controller', company);
  if (!has('controller', company))
    for (const line of draft.linesWith(heading)) if (line.kind === 'heading') keep(line, 'controller', company);

  others(draft, company, has, keep);
  subProcessors(draft, keep);
  implied(draft, company, has, keep);
}

function roleOf(said: string): Role {
  if (/^(?:sub|sous-traitants? u|unter)/i.test(said)) return 'sub-processor';
  if (/joint|conjoint|co-?resp|gezamenlijk|gemeinsam/i.test(said)) return 'joint-controller';
  return /^(?:personal )?(?:data )?(?:processor|assistant)|^sous-traitant|^verwerkers?$|^auftrags/i.test(said)
    ? 'processor'
    : 'controller';
}

/** Who has the role: the subject of its clause. Null subject and “we” are the company of the text. */
function partyIn(
  line: Line,
  before: string,
  end: number,
  company: string | undefined,
  short: string | undefined,
): string | undefined {
  const clause = /[^,;.:]*$/.exec(before)![0];
  const subject = clause.length > 12 ? clause : before;
  const start = end - subject.length;
  const isOwn = own.test(subject) || (short !== undefined && short.length > 2 && subject.includes(short));
  const customer = customers.exec(subject);
  if (
    customer &&
    (!isOwn || customer.index < (own.exec(subject)?.index ?? 0)) &&
    !/\b(?:of|for|our|by|from)\s+(?:our |the )?$/i.test(subject.slice(0, customer.index))
  )
    return 'customer';
  if (isOwn) return company;
  const named = namedIn(line.raw.slice(start, end));
  if (named !== undefined || !several.test(line.text.slice(end))) return named ?? company;
  return plural.exec(subject)?.[1] ?? 'recipients';
}

/** “… are independent controllers”: more than one, and not the company. */
const several =
  /^\S+(?: [a-z]+){0,4}? (?:controllers\b|verwerkingsverantwoordelijken\b|eigene verantwortliche\b|responsables (?:de|du) )/i;
/** “Sellers”, “the banks”: who has the role, in one or two words. */
const plural = /(?:^|[\s(])(?:the |our |these |les |nos |de |onze |die )?([A-Za-z]{4,20}s)\s*$/;

const namedIn = (text: string): string | undefined => companiesIn(text)[0]?.name ?? vendorsIn(text)[0]?.name;

/** Who processes for the company: told by a contract, or by on whose behalf it acts. */
const contracted = pattern(
  /\b(?:(?:data )?processing (?:agreements?|contracts?|addend\w+)|(?:agreements?|contracts?) (?:for|on|about) (?:order|commissioned|data|contract) (?:data )?processing|order processing (?:agreements?|contracts?)|commissioned data processing|(?:article|artikel|art\.?) 28\b[^.;]{0,25}\b(?:gdpr|ds-?gvo|avg|rgpd)|auftragsverarbeitung\w*|auftragsdatenverarbeitung\w*|auftragsverarbeiter\w*|avv|(?:be|ver)werkersovereenkomst\w*|(?:contrats?|accords?|conventions?) de sous-traitance|(?:act(?:s|ing)? as|our|the|internal|external|data) (?:data )?processors?|nos sous-traitants|onze verwerkers|subcontractors have access)\b|\((?:data )?(?:processors?|verwerkers?|auftragsverarbeiter|sous-traitants?)\)/i,
);
const forUs = pattern(
  /\b(?:process|processes|treat|treats|host|hosts|store|stores|handle|handles|work|works|act|acts|perform|performs|provide|provides|carry|use|uses|verarbeit\w*|nutz\w*|benutz\w*|tatig|verwerk\w*|trait\w*|agi\w+)\b[^.;]{0,90}\b(?:on our behalf|on behalf of (?:us|the (?:operator|provider|company|controller))|(?:under|on|according to) our (?:documented |written )?instructions?|in unserem auftrag|im auftrag (?:des (?:betreibers|anbieters)|von uns)|nach unseren weisungen|weisungsgebunden|in onze opdracht|namens ons|volgens onze instructies|pour notre compte|sur nos instructions|selon nos instructions)\b|\b(?:on our behalf|in unserem auftrag|im auftrag (?:des betreibers|des anbieters|von uns)|in onze opdracht|pour notre compte)\b[^.;]{0,60}\b(?:process|host|stor|handl|verarbeit|nutz|benutz|verwerk|trait)\w*|\b(?:carried out|hosted|run|handled|processed|stored|managed|sent|done|typed|printed) for us by\b/i,
);
/** “X decides on its own”: a controller beside the company. */
const ownWill = pattern(
  /\b(?:decides? (?:on (?:its|their) own|(?:itself|themselves|alone|independently))|(?:entscheidet|entscheiden) (?:selbst|allein|eigenstandig)|decide(?:nt)? (?:seule?s?|librement)|(?:beslist|beslissen) zelf)\b/i,
);

function others(
  draft: Draft,
  company: string | undefined,
  has: (role: Role, party: string | undefined) => boolean,
  keep: (line: Line, role: Role, party: string | undefined) => void,
): void {
  let unnamed = false;
  for (const match of [contracted, forUs])
    for (const line of draft.linesWith(match)) {
      if (line.kind === 'heading' || line.text.endsWith('?') || definition.test(line.text)) continue;
      const hit = match.regex.exec(line.text)!;
      if (not.test(line.text.slice(0, hit.index)) || isOurs.test(line.text)) continue;
      const party = vendorsIn(line.raw)[0]?.name ?? otherThan(company, line.raw);
      const vague = has('processor', company) || (match === forUs && !aboutData.test(line.text) && !inSharing(line));
      if (party === undefined && (unnamed || vague)) continue;
      unnamed ||= party === undefined;
      keep(line, 'processor', party ?? 'provider');
    }
  for (const line of draft.linesWith(ownWill)) {
    const party = vendorsIn(line.raw)[0]?.name;
    if (party !== undefined && line.kind !== 'heading') keep(line, 'controller', party);
  }
}

const aboutData = /\b(?:data|information|daten|gegevens|persoonsgegevens|donnees|informations)\b/i;

const otherThan = (company: string | undefined, text: string): string | undefined =>
  companiesIn(text).find(({ name }) => name !== company)?.name;
/** The company itself works for its customers, or the sentence is about those who may be appointed. */
const isOurs =
  /\b(?:on behalf of (?:the |its |our |your )?(?:customers?|clients?|users?)|we (?:act|are|process|host|store) [^.;]{0,60}(?:processor|behalf|customers?|clients?)|(?:our|the) customers?|our clients?|as (?:a |the |your )?(?:data )?processors?,? (?:we|for)|wir (?:sind|handeln|verarbeiten) [^.;]{0,60}(?:auftragsverarbeiter|kunden)|nous agissons|nous intervenons|comme sous-traitant|en tant que sous-traitant|wij zijn [^.;]{0,40}verwerker|als verwerker (?:van|voor)|controller or (?:a )?processor|controllers and processors|verantwortliche[rn]? oder|another controller|right to)\b/i;

const subProcessorHead = pattern(
  /^(?:our )?(?:sub-?processors?|subverwerkers?|unterauftragsverarbeiter|unterauftragnehmer|sous-traitants? ulterieurs?)\b/i,
);
const usesSubProcessors = pattern(
  /\b(?:assisted by|use[sd]?|using|engag\w+|appoint\w*|rel(?:y|ies) on|our|list of|setzen wir|setzen|unsere|onze|schakel\w+|nos|recour\w+) (?:[a-z-]+ ){0,4}(?:sub-?processors|subverwerkers|unterauftragsverarbeiter|sous-traitants ulterieurs)\b|\b(?:sub-?processors|subverwerkers|unterauftragsverarbeiter)\b[^.]{0,40}\b(?:setzen wir|are listed|is published)\b/i,
);

function subProcessors(draft: Draft, keep: (line: Line, role: Role, party: string | undefined) => void): void {
  let listed = false;
  for (const table of tablesOf(draft)) {
    if (!fits(subProcessorHead, table.head[0]!)) continue;
    listed = true;
    for (const row of table.rows)
      draft.addRow('roles', ['role', 'sub-processor'], { role: 'sub-processor', party: row[0]!.raw }, row);
  }
  if (listed) return;
  const line = draft
    .linesWith(usesSubProcessors)
    .find((one) => one.kind !== 'heading' && !not.test(one.text.slice(0, 25)));
  if (line) keep(line, 'sub-processor', undefined);
}

const we = '(?:we|our company|our organi[sz]ation|the company|nous|wij|wir)';
const introduces: Pattern = pattern(
  new RegExp(
    `\\b(?:(?:policy|notice|statement|charter|document|page)\\b[^.]{0,60}\\b(?:explains?|describes?|sets? out|tells?|informs?|covers)\\b[^.]{0,60}\\b(?:collects?|uses?|process(?:es)?|handles?|protects?)\\b|(?:politique|declaration|charte)\\b[^.]{0,60}\\b(?:explique|decrit|informe|precise)|(?:beleid|verklaring)\\b[^.]{0,60}\\b(?:legt|leest|beschrij\\w+|uit)|(?:erklarung|hinweise)\\b[^.]{0,60}\\b(?:informier\\w+|erlauter\\w+|beschreib\\w+))`,
    'i',
  ),
);
/** “The shop is run by Example Ltd”, “Example, a charity that …, decides”: whose text it is. */
const runs =
  /\b(?:(?:operated|run|made|published|offered|provided|exploitee?|editee?|geree?|proposee?|betrieben|angeboten|aangeboden|uitgegeven|beheerd) (?:by|par|von|door)|decides? how|decide (?:comment|de)|entscheidet|beslist|attach(?:es)?|takes? (?:your|the) privacy|hecht(?:en)?|legt)\b/i;
const collects: Pattern = pattern(
  new RegExp(
    `\\b(?:${we}|[A-Z]\\w+) (?:may |will |also )?(?:collects?|process(?:es)?|uses (?:your|the)|verwerken|verzamelen|verarbeiten|erheben|traitons|collectons|recueillons)\\b[^.]{0,50}\\b(?:personal|data|datas|information|persoonsgegevens|gegevens|daten|donnees)\\b`,
    'i',
  ),
);
/** Any sentence in which the company does something with data. */
const handles: Pattern = pattern(
  /\b(?:we|us|our|wir|uns|unsere\w*|wij|ons|onze|nous|notre|nos)\b[^.;]{0,120}\b(?:personal (?:data|information)|your (?:data|information|details)|personenbezogene\w* daten|ihre daten|persoonsgegevens|(?:uw|je) gegevens|donnees (?:a caractere )?personnel\w*|vos donnees|cookies?)\b|\b(?:personal (?:data|information)|personenbezogene\w* daten|persoonsgegevens|donnees personnelles|cookies?)\b[^.;]{0,120}\b(?:we|wir|wij|nous|uns|ons)\b/i,
);
const worksForCustomers: Pattern = pattern(
  /\b(?:on behalf of|on the instructions? of|pour le compte de|namens|in opdracht van|im auftrag) (?:our |its |their |the |nos |onze |unserer )?(?:business |professional )?(?:customers?|clients?|klanten|kunden|opdrachtgevers)\b[^.]{0,90}\b(?:process|host|stor|handl|data)\w*|\b(?:process|host|stor)\w*\b[^.]{0,70}\b(?:on behalf of|on the instructions? of|in the name of|for|pour le compte de|namens|in opdracht van|im auftrag) (?:our |its |the |nos |onze |unserer )?(?:business |professional )?(?:customers|clients|klanten|kunden)\b|\b(?:data|gegevens|daten|donnees)\b[^.]{0,40}\b(?:when|while) (?:providing|performing|delivering) (?:our )?services\b|\b(?:when|while|in|by) (?:providing|performing|delivering|rendering) (?:our |these |its )?(?:\w+ )?services? (?:to|for) (?:our |its )?(?:\w+ )?(?:customers|clients)\b[^.]{0,60}\b(?:process|handle|receive|see|store|have access)\w*\b|\b(?:process|handle|receive|host|store)s?\b[^.]{0,60}\b(?:data|information)\b[^.]{0,30}\b(?:users|visitors|employees|staff|patients|members|guests|customers) (?:of|from) our (?:\w+ )?(?:customers|clients)\b|\b(?:traitons|hebergeons|recevons|stockons)\b[^.]{0,60}\bdonnees\b[^.]{0,30}\b(?:utilisateurs|visiteurs|salaries|collaborateurs|patients|membres|clients) de nos clients\b|\bverwerken\b[^.]{0,60}\bgegevens\b[^.]{0,30}\b(?:gebruikers|bezoekers|medewerkers|werknemers|patienten|leden|klanten) van onze (?:klanten|opdrachtgevers)\b|\bverarbeiten\b[^.]{0,60}\bdaten\b[^.]{0,30}\b(?:nutzer|besucher|mitarbeiter|beschaftigten|patienten|mitglieder|kunden)\w* unserer (?:kunden|auftraggeber)\b|\b(?:customers?|clients?)'s? (?:applications?|databases?|projects?|systems?)\b[^.]{0,60}\bhosted\b/i,
);
const customersAnswer: Pattern = pattern(
  /\b(?:customers?|clients?|shops?|merchants?|klant(?:en)?|kunden?)\b (?:is|are|remains?|blijft|blijven|bleibt|bleiben|ist|sind|est|sont) (?:solely |itself |themselves |alone |also )?(?:responsible for|verantwoordelijk voor|verantwortlich fur|fur|voor|responsables? d\w+)\b[^.]{0,60}\b(?:data|gegevens|daten|donnees|consent|inform)\w*|\bbelongs to (?:each |the )(?:customer|client|shop|merchant)\b/i,
);

/** What a text describes without the word. */
function implied(
  draft: Draft,
  company: string | undefined,
  has: (role: Role, party: string | undefined) => boolean,
  keep: (line: Line, role: Role, party: string | undefined, implied: boolean) => void,
): void {
  const first = (...matches: readonly Pattern[]): Line | undefined =>
    matches
      .map((match) => draft.linesWith(match).find((line) => line.kind !== 'heading'))
      .find((line) => line !== undefined);
  if (!has('controller', company)) {
    const told = draft.facts.roles?.some(({ role, party }) => role === 'controller' && party !== 'customer');
    const named =
      company === undefined || told
        ? undefined
        : draft.lines.find(({ kind, raw, text }) => kind === 'paragraph' && raw.includes(company) && runs.test(text));
    const line = named ?? first(introduces, collects, ...(has('controller', 'customer') ? [] : [handles]));
    if (line) keep(line, 'controller', company, true);
  }
  if (!has('processor', company)) {
    const line = first(worksForCustomers);
    if (line) keep(line, 'processor', company, true);
  }
  if (!has('controller', 'customer')) {
    const line = first(customersAnswer);
    if (line) keep(line, 'controller', 'customer', true);
  }
}
