// Roles (Art. 4(7), 4(8), 26, 28): who is controller, joint controller, processor or sub-processor, also where the word never falls.
import { vendorsIn } from '#law';
import type { Policy } from '#policy';
import { companiesIn } from '../companies.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Pattern, fits, pattern } from '../patterns.ts';
import { tablesOf } from '../tables.ts';

type Role = Policy['roles'][number]['role'];

const verb =
  '(?:is|are|be|as|remains?|becomes?|acts? as|acting as|est|sont|sommes|etes|en tant que|en (?:qualite|tant) (?:de|que)|comme|agi\\w+ (?:comme|en qualite de)|zijn|ben|bent|als|ist|sind|sei|seid)';
const between =
  "(?:(?: (?:also|both|only|always|legally|thus|therefore|considered|solely|either|usually|not merely|the|a|an|your|sole|independent|separate|own|its|their|one|of|data|le|la|un|une|les|seule?|son|notre|de|het|een|dan|onze|hierbij|der|die|das|dabei|ein|unser|insoweit|alleinige[rn]?|wir|sie|hierfur|hier|insofern|in diesem fall))| l'){0,5}";
const word =
  '(joint (?:data )?controllers?|(?:data )?controllers?(?! of its own)|sub-?processors?|(?:data )?processors?|responsables? conjoints?|co-?responsables?|responsables? (?:du|de|des|des?) ?(?:le |la )?traitements?|sous-traitants? ulterieurs?|sous-traitants?|(?:gezamenlijke? )?verwerkingsverantwoordelijken?|subverwerkers?|verwerkers?|gemeinsam verantwortliche?|verantwortliche(?:[rn]?|r? stelle)|verantwortlich fur (?:die|diese|alle) (?:[a-z]+ ){0,2}(?:datenverarbeitung|verarbeitung)|unterauftragsverarbeiter|auftragsverarbeiter|verantwoordelijk voor de verwerking|responsible for (?:the |any |all )?(?:processing|collection|handling) of (?:your )?personal (?:data|information))';
const said = pattern(new RegExp(`\\b${verb}${between} ${word}\\b`, 'i'));
const ofItsOwn = pattern(
  /\bas (?:a |an )?(?:separate |independent |own )?(?:data )?controllers? (?:of (?:its|their) own|in (?:its|their) own right)\b/i,
);
/** “Controller: Example Ltd”, “Verantwortlich im Sinne der DSGVO ist:”. */
const labelled = pattern(
  /^(?:the |le |la |de |der |die )?(?:data )?(?:controller|responsable d[ue] (?:le |la )?traitement|verwerkingsverantwoordelijke|verantwortliche[rn]?(?: stelle)?|verantwortlich)\b(?: (?:of|for|in|within|im|fur|voor|des|du|van|nach|gemas)\b[^:.]{0,90}?)?(?: (?:is|ist|est)\b|:)/i,
);
const heading = pattern(
  /^(?:[\d.]+ )?(?:the |our |le |de |der )?(?:data )?(?:controller|responsable du traitement|verwerkingsverantwoordelijke|verantwortliche[rn]?(?: stelle)?)\b/i,
);
const not =
  /\b(?:not|never|no longer|nor|pas|niet|geen|nicht|keine?|if|whether|where|wer|wie|who|welche?)\b[^,;]{0,25}$/i;
/** What the word means, who it may be in general: “the controller is the person who determines …”. */
const definition =
  /\b(?:means|refers to|is the (?:natural|legal|person|entity|body|party) |natural or legal person|personne physique ou morale|natuurlijke persoon|naturliche oder juristische person|bezeichnet|designe|betekent)\b/i;

const customers =
  /\b(?:customers?|clients?|your? (?:employer|organi[sz]ation|company|school)|end-?customers?|merchants?|shops?|subscribers?|klanten?|klant|opdrachtgevers?|kunden?|auftraggeber|donneurs? d'ordre)\b/i;
const own = /\b(?:we|us|our company|the company|wir|wij|ons bedrijf|nous|la societe)\b/i;

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
    if (line.kind === 'heading' || definition.test(line.text)) continue;
    let from = 0;
    for (const hit of line.text.matchAll(new RegExp(said.regex, 'gi'))) {
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

  subProcessors(draft, keep);
  implied(draft, company, has, keep);
}

function roleOf(said: string): Role {
  if (/^(?:sub|sous-traitants? u|unter)/i.test(said)) return 'sub-processor';
  if (/joint|conjoint|co-?resp|gezamenlijk|gemeinsam/i.test(said)) return 'joint-controller';
  return /^(?:data )?processor|^sous-traitant|^verwerkers?$|^auftrags/i.test(said) ? 'processor' : 'controller';
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
  return isOwn ? company : (namedIn(line.raw.slice(start, end)) ?? company);
}

const namedIn = (text: string): string | undefined => companiesIn(text)[0]?.name ?? vendorsIn(text)[0]?.name;

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
const collects: Pattern = pattern(
  new RegExp(
    `\\b(?:${we}|[A-Z]\\w+) (?:may |will |also )?(?:collects?|process(?:es)?|uses (?:your|the)|verwerken|verzamelen|verarbeiten|erheben|traitons|collectons|recueillons)\\b[^.]{0,50}\\b(?:personal|data|datas|information|persoonsgegevens|gegevens|daten|donnees)\\b`,
    'i',
  ),
);
const worksForCustomers: Pattern = pattern(
  /\b(?:on behalf of|on the instructions? of|pour le compte de|namens|in opdracht van|im auftrag) (?:our |its |their |the |nos |onze |unserer )?(?:business |professional )?(?:customers?|clients?|klanten|kunden|opdrachtgevers)\b[^.]{0,90}\b(?:process|host|stor|handl|data)\w*|\b(?:process|host|stor)\w*\b[^.]{0,70}\b(?:on behalf of|on the instructions? of|in the name of|for|pour le compte de|namens|in opdracht van|im auftrag) (?:our |its |the |nos |onze |unserer )?(?:business |professional )?(?:customers|clients|klanten|kunden)\b|\b(?:data|gegevens|daten|donnees)\b[^.]{0,40}\b(?:when|while) (?:providing|performing|delivering) (?:our )?services\b|\b(?:customers?|clients?)'s? (?:applications?|databases?|projects?|systems?)\b[^.]{0,60}\bhosted\b/i,
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
    const line = first(introduces, collects);
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
