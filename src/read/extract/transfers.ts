// Transfers to third countries (Art. 13(1)(f), 44 to 49): one fact a safeguard, and one where a text names none.
import { adequacyDecisions, authorities, vendorsIn } from '#law';
import type { Policy } from '#policy';
import type { Line } from '../context.ts';
import { placesIn } from '../countries.ts';
import type { Draft } from '../draft.ts';
import { asWritten, fits, pattern } from '../patterns.ts';
import { tablesOf } from '../tables.ts';

type Transfer = Policy['transfers'][number];

/** The European Economic Area: what goes there is no transfer. */
const eea = new Set(authorities.map((one) => one.country).filter((code) => code !== 'GB' && code !== 'CH'));
const isThird = (country: string): boolean => !eea.has(country);
const isAdequate = (country: string): boolean =>
  adequacyDecisions.some((one) => one.country === country && one.scope === 'all' && one.validTo === null) ||
  country === 'GB';

const clauses =
  '(?:(?:eu )?standard(?:ised)? (?:contractual|contract|data protection) clauses?|sccs?|(?:eu )?model (?:contract(?:ual)? )?clauses?|clauses? (?:contractuelles?|types?)(?: types?)?(?: de protection des donnees)?|modelcontract(?:bepalingen|clausules)?|modelcontracten|standaard(?:contract)?(?:bepalingen|clausules)|standaard ?contractuele (?:bepalingen|clausules)|standardvertragsklauseln|standarddatenschutzklauseln|eu-standardvertragsklauseln|standardvertrage)';
const tools: readonly { dpv: string | undefined; is: string; match: ReturnType<typeof pattern> }[] = [
  {
    is: 'scc',
    dpv: 'eu-gdpr:SCCByCommission',
    match: pattern(
      new RegExp(
        `\\b${clauses}\\b(?:[^.;]{0,60}?\\b(?:\\(?eu\\)? )?(?:20\\d\\d/\\d{2,4}|20\\d\\d/\\d{2,3}/e[cu]))?`,
        'i',
      ),
    ),
  },
  {
    is: 'dpf',
    dpv: 'eu-gdpr:A45-3',
    match: pattern(
      /\b(?:(?:eu|ue)[ -–/]?(?:u\.?s\.?|usa|etats-unis)\.?[ -])?(?:data privacy framework|dpf\b|datenschutzrahmen|datenschutz-rahmen\w*|cadre de protection des donnees|(?:uk[- ]u\.?s\.? )?data bridge)/i,
    ),
  },
  {
    is: 'shield',
    dpv: undefined,
    match: pattern(/\b(?:eu-u\.?s\.?[ -])?(?:privacy[ -]shield|safe[ -]harbou?r|bouclier de protection)/i),
  },
  {
    is: 'adequacy',
    dpv: 'eu-gdpr:A45-3',
    match: pattern(
      /\b(?:adequacy (?:decisions?|findings?|regulations?)|(?:(?:an? )?adequate|adequate) (?:level|protection)|protection (?:is |has been )?(?:deemed|considered|recogni[sz]ed as|found(?: to be)?) adequate|decisions? d'adequation|(?:level of )?(?:protection|safeguards?)[^.;]{0,20} (?:that is )?(?:equivalent|comparable|similar) to|equivalent (?:level of )?(?:data )?protection|niveau de protection (?:equivalent|suffisant|comparable)|gelijkwaardig (?:beschermings)?niveau|gleichwertiges? (?:daten)?schutz\w*|vergleichbares? (?:daten)?schutz\w*|niveau (?:de protection )?adequat|adequaatheidsbesluit\w*|passend beschermingsniveau|adequaat beschermingsniveau|angemessenheitsbeschl\w+|angemessene[sn]? (?:daten)?schutzniveau)/i,
    ),
  },
  {
    is: 'bcr',
    dpv: 'eu-gdpr:BindingCorporateRules',
    match: pattern(
      /\b(?:binding corporate rules|bcrs?\b|regles d'entreprise contraignantes|bindende bedrijfsvoorschriften|verbindliche interne datenschutzvorschriften)/i,
    ),
  },
  {
    is: 'idta',
    dpv: undefined,
    match: pattern(/\b(?:international data transfer (?:agreement|addendum)|idta\b|uk addendum)/i),
  },
];
const derogations: readonly { dpv: string; match: RegExp }[] = [
  {
    dpv: 'eu-gdpr:A49-1-a',
    match: /\b(?:(?:prior |explicit |express )+consent|consents?|consentement|toestemming|einwilligung|agree)\b/i,
  },
  {
    dpv: 'eu-gdpr:A49-1-b',
    match:
      /\b(?:necessary|needed|required|necessaire|noodzakelijk|erforderlich|notwendig) (?:for|to|a|pour|voor|fur|om) [^.;]{0,40}\b(?:contract|contrat|overeenkomst|vertrag)/i,
  },
];

const moves =
  /\b(?:transfer\w*|transmi\w+|sen[dt]\w*|export\w*|process(?:es|ed|ing)?|treat(?:s|ed)?|stor(?:e|es|ed|ing)|host\w*|access(?:ed|ible)|transfer(?:e|t|ts|es?|ees?|er)|trait(?:e|es|ees?|ement)|heberg\w+|doorg\w+|verwerk\w*|opgeslagen|bewaard|slaa[tn]|bewa(?:ar\w*|ren)|bevind\w*|speicher\w*|befind\w*|stock(?:e|es|ees?|ons)|conserv(?:e|es|ees?)|situ(?:e|es|ees?)|kept|held|servers?|serveurs?|ubermitt\w*|ubertrag\w*|verarbeit\w*|gespeichert|located|based|established|etabli\w*|gevestigd|sitz)\b/i;
const abroad = pattern(
  /\b(?:transfer\w*|transmi\w+|export\w*|doorgi\w+|doorge\w+|ubermitt\w*|ubertrag\w*|drittland\w*|drittstaat\w*|land\w* ohne|irgendwo|irgendeinem|worldwide|anywhere|wereldwijd|(?:located|based|stored|hosted|established|servers?|accessed) (?:in|from)|(?:situee?s?|etablie?s?|bases?) (?:en|aux?)|gevestigd in|(?:sitz|server\w*|ansassig|gehostet|gespeichert) in|slaat|international suppliers?|outside|hors|buiten|auserhalb|third countr\w+|other countr\w+|any country|non-(?:eu|eea|european) countr\w+|abroad|etranger|ausland|buitenland|weltweit|the world|pays tiers|derde landen?|united states|usa|u\.s\.|etats-unis|verenigde staten|vereinigten? staaten|us)\b/i,
);
const outside =
  /\b(?:outside (?:of )?(?:the |your )?(?:eea|eu\b|e\.u\.|uk\b|european|united kingdom|union)|third countr(?:y|ies)|other countries|countries outside|international (?:suppliers?|partners?|providers?|transfers?)|pays tiers|hors (?:de |du )?(?:l')?(?:ue\b|eee|union|espace|europe)|derde landen?|buiten (?:de )?(?:eu\b|eer\b|europese)|drittl[a]nd\w*|drittstaat\w*|auserhalb (?:der |des )?(?:(?:raum\w*|gebiete?s?|territoriums?|geltungsbereichs?) (?:der |des )?)?(?:eu\b|ewr|europaischen|schweiz)|land\w* ohne (?:\w+ ){0,2}(?:datenschutz\w*|schutzniveau)|(?:irgendwo|jedem land|irgendeinem land|uberall) (?:auf|in|der)[^.;]{0,12}(?:erde|welt)|any (?:other )?country|outside (?:of )?(?:your |the |our )?(?:own )?(?:country|jurisdiction|territory|switzerland)|non-(?:eu|eea|european) (?:countr\w+|states?)|abroad|(?:across|throughout|around|anywhere in|all over) the world|worldwide|countr(?:y|ies) (?:without|(?:which|that) (?:do|does|may|might)(?: not|n't) (?:have|offer|provide|ensure))|partout dans le monde|overal ter wereld|a l'etranger|hors de (?:la )?(?:suisse|france)|im ausland|ins ausland|(?:in het|naar het) buitenland|weltweit)/i;
const not = /\b(?:not|never|no|nor|neither|aucune?|jamais|pas|niet|geen|nooit|nicht|kein\w*|niemals|weder)\b/i;
const unless =
  /\b(?:unless|without|except|only (?:if|when|where|to)|other than|sans|sauf|que si|tenzij|zonder|alleen|ohne|es sei denn|nur (?:wenn|dann|sofern))\b/i;
const onlyCopy = /\b(?:copy|copies|copie|kopie|obtain|inspect)\b/i;
const rests =
  /\b(?:transfer\w*|rest\w*|rel(?:y|ies|ied)|based|basis|under|cover\w*|sign\w*|conclu\w*|ensur\w*|safeguard\w*|adopt\w*|use|certifi\w*|list\w*|participat\w*|encadr\w*|fond\w*|repos\w*|grond\w*|sluit\w*|gesloten|waarborg\w*|stutz\w*|grundlage|abgeschlossen|garant\w*|zertifizier\w*|process\w*|adher\w*)\b/i;
/** “What we mean by SCC”. */
const definition = /^["']?[\w ]{2,40}["']? (?:means|refers to|bezeichnet|designe|betekent)\b/i;

/** `is`: which safeguard; the same one for the same recipient and place is one transfer. */
type Keep = (line: Line, value: Omit<Transfer, 'id' | 'stated' | 'decided'>, is?: string) => void;

export function transfers(draft: Draft): void {
  const withTool = new Set<string>();
  const seen = new Set<string>();
  const lines = draft.lines;
  const keep: Keep = (line, value, is = value.tool ?? 'none') => {
    const key = `${is} ${value.recipient ?? ''} ${value.to}`;
    if (seen.has(key)) return;
    seen.add(key);
    draft.add('transfers', ['transfer', value.reference ?? value.to], value, line);
  };
  const rested = new Set<number>();
  for (const line of lines) {
    if (line.kind === 'heading' || line.kind === 'row') continue;
    const named = tools.filter(({ match }) => fits(match, line));
    const isTransfer =
      fits(abroad, line) || (named.length > 0 && placesIn(line.text).some(({ country }) => isThird(country)));
    const derogated =
      isTransfer && outside.test(line.text) && named.length === 0
        ? derogations.filter(({ match }) => match.test(line.text))
        : [];
    if ((named.length === 0 && derogated.length === 0) || definition.test(line.text)) continue;
    if (
      (named.length > 0 ? isDenied(line.text) : isRefused(line.text)) ||
      (!isTransfer && !rests.test(line.text) && !continues(line, lines)) ||
      (onlyCopy.test(line.text) && !rests.test(line.text))
    )
      continue;
    const where = whereTo(line, lines);
    const vendors = vendorsIn(line.raw).map(({ vendor }) => vendor.id);
    for (const vendor of vendors) withTool.add(vendor);
    for (const vendor of whereFrom(line, lines)) withTool.add(vendor);
    const told =
      placesIn(line.text.replace(framework, '')).length === 0 && !outside.test(line.text)
        ? toldBefore(line, lines, rested)
        : undefined;
    rested.add(line.index);
    if (told) rested.add(told.index);
    const recipient = recipientOf(draft, vendors.length > 0 ? vendors : whereFrom(line, lines));
    for (const { is, dpv, match } of named) {
      // The decision of a framework is named beside it, in brackets.
      if (
        is === 'adequacy' &&
        /privacy framework|\bdpf\b/i.test(line.text) &&
        !/\badequacy decisions? (?:for|on|of|concerning) /i.test(line.text)
      )
        continue;
      const said = match.regex.exec(line.text)![0];
      const country = is === 'dpf' || is === 'shield' ? 'US' : where.country;
      keep(
        told ?? line,
        {
          to: where.to,
          ...(country ? { country } : {}),
          ...recipient,
          ...(dpv ? { tool: dpv } : {}),
          reference: asWritten(line, said),
        },
        is,
      );
    }
    for (const { dpv } of derogated)
      keep(line, { to: where.to, ...(where.country ? { country: where.country } : {}), ...recipient, tool: dpv });
  }
  bare(draft, rested, withTool, keep);
}

/** The name of a framework names a country. */
const framework = /\b(?:eu|us)[^.;,]{1,12}(?:privacy[ -]shield|data privacy framework)/gi;
/** The sentence, up to three before, that says where data goes, when this one only says what protects it. */
function toldBefore(line: Line, lines: readonly Line[], rested: ReadonlySet<number>): Line | undefined {
  for (let step = 1; step <= 3; step++) {
    const before = lines[line.index - step];
    if (!before || before.kind === 'heading' || before.kind === 'row' || before.headings !== line.headings)
      return undefined;
    if (rested.has(before.index)) return undefined;
    const third = placesIn(before.text).some(({ country }) => isThird(country));
    if ((third || outside.test(before.text)) && moves.test(before.text) && !isRefused(before.text)) return before;
  }
  return undefined;
}

/** What a full stop in “U.S.” cut off from the sentence before it. */
const continues = (line: Line, lines: readonly Line[]): boolean => {
  const before = lines[line.index - 1];
  return line.text.length < 50 && before?.block === line.block && rests.test(before.text);
};

/** Transfers of which the text says nothing that protects them. */
function bare(draft: Draft, rested: ReadonlySet<number>, withTool: ReadonlySet<string>, keep: Keep): void {
  for (const line of draft.linesWith(abroad)) {
    if (line.kind === 'heading' || line.kind === 'row' || isRefused(line.text) || !moves.test(line.text)) continue;
    if ([0, 1, 2].some((step) => rested.has(line.index + step)) || rested.has(line.index - 1)) continue;
    const third = placesIn(line.text).some(({ country }) => isThird(country) && !isAdequate(country));
    if (!third && !outside.test(line.text)) continue;
    const where = whereTo(line, draft.lines);
    const vendors = vendorsIn(line.raw).map(({ vendor }) => vendor.id);
    if (vendors.length > 0 && vendors.every((id) => withTool.has(id))) continue;
    keep(line, { to: where.to, ...(where.country ? { country: where.country } : {}), ...recipientOf(draft, vendors) });
  }
  for (const table of tablesOf(draft)) {
    for (const row of table.rows) {
      if (!fits(receives, table.head[0]!)) break;
      const place = row.slice(1).flatMap((cell) => placesIn(cell.text).map((one) => ({ ...one, cell })))[0];
      const vendors = vendorsIn(row[0]!.raw).map(({ vendor }) => vendor.id);
      if (!place || !isThird(place.country) || isAdequate(place.country)) continue;
      if (vendors.some((id) => withTool.has(id))) continue;
      const named = tools.find(({ match }) => row.some((cell) => fits(match, cell)));
      const to = place.cell.raw.slice(place.start, place.end);
      const reference =
        named &&
        asWritten(
          row.find((cell) => fits(named.match, cell))!,
          named.match.regex.exec(row.map((cell) => cell.text).join('\n'))![0],
        );
      draft.addRow(
        'transfers',
        ['transfer', row[0]!.raw],
        {
          to,
          country: place.country,
          ...recipientOf(draft, vendors),
          ...(named?.dpv ? { tool: named.dpv } : {}),
          ...(reference ? { reference } : {}),
        },
        row,
      );
    }
  }
}

const receives = pattern(
  /\b(?:sub-?processors?|processors?|providers?|vendors?|recipients?|compan(?:y|ies)|suppliers?|partners?|services?|names?|who|sous-traitants?|prestataires?|destinataires?|societes?|subverwerkers?|verwerkers?|leveranciers?|ontvangers?|partij|unterauftragsverarbeiter|auftragsverarbeiter|dienstleister|anbieter|empfanger|unternehmen)\b/i,
);

/** A transfer that is denied, unless the text says when it happens all the same. */
const isRefused = (text: string): boolean =>
  not.test(text) && !unless.test(text) && !unlike.test(text) && moves.test(text);
/** “… countries that may not offer the same protection”: what is denied is the protection. */
const unlike =
  /\b(?:not|n't) (?:necessarily |always )?(?:offer|provide|have|ensure|guarantee|afford|be subject|considered|deemed|recogni[sz]ed)\b|\b(?:nicht (?:das gleiche|dasselbe|das selbe|uber)|kein (?:angemessenes|vergleichbares|gleichwertiges|ausreichendes|dem)|geen (?:passend|adequaat|gelijkwaardig|vergelijkbaar)|pas (?:le meme|un niveau|de niveau|toujours))\b/i;

/** The denial stands beside the verb: “no data is transferred”, “werden nicht übermittelt”; not “where they have not certified”. */
const denied =
  /\b(?:no (?:[a-z]+ ){0,3}|(?:not|never|neither) (?:be |been |being |to )?(?:[a-z]+ ){0,2}|ne (?:sont|seront|transfer\w+) |aucune? (?:[a-z]+ ){0,3}|geen (?:[a-z]+ ){0,4}|niet (?:[a-z]+ ){0,3}|nicht (?:[a-z]+ ){0,3}|kein\w* (?:[a-z]+ ){0,5})(?:transfer\w*|transmi\w+|sent|export\w*|doorg\w+|ubermitt\w*|ubertrag\w*|weitergegeben)/i;
const isDenied = (text: string): boolean => denied.test(text) && !unless.test(text);

const backward =
  /\b(?:th(?:is|ese|e|ose) transfers?|this is|these|cette?|ces|deze doorgifte\w*|die[sr]?e?[rs]? (?:doorgifte\w*|ubermittlung\w*)|le transfert|die ubermittlung\w*|in (?:such|these) cases)\b/i;

/** Where it goes: the countries that the line names, or the one before it when the line speaks of “these transfers”. */
function whereTo(line: Line, lines: readonly Line[], steps = 2): { to: string; country?: string } {
  const places = placesIn(line.text).filter(({ country }) => isThird(country));
  const [first] = places;
  if (first) {
    const last = places.findLast((one, at) => at === 0 || one.start - places[at - 1]!.end < 12)!;
    return { to: line.raw.slice(first.start, last.end), country: first.country };
  }
  const before = lines[line.index - 1];
  if (steps > 0 && backward.test(line.text) && before && before.kind !== 'heading') {
    const earlier = whereTo(before, lines, steps - 1);
    if (earlier.to !== elsewhere) return earlier;
  }
  const said = outside.exec(line.text)?.[0];
  return { to: said === undefined ? elsewhere : asWritten(line, said) };
}
const elsewhere = 'third countries';

const whereFrom = (line: Line, lines: readonly Line[]): string[] => {
  const before = lines[line.index - 1];
  return before && backward.test(line.text) ? vendorsIn(before.raw).map(({ vendor }) => vendor.id) : [];
};

function recipientOf(draft: Draft, vendors: readonly string[]): { recipient?: string } {
  const [only, more] = [...new Set(vendors)];
  const fact =
    only !== undefined && more === undefined ? draft.facts.recipients?.find((one) => one.vendor === only) : undefined;
  return fact ? { recipient: fact.id } : {};
}
