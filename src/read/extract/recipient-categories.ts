// Categories of recipients: the items, labels and rows of a sharing section, and sentences that give data to a kind of recipient.
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { placesIn } from '../countries.ts';
import { asWritten, fits, fitsAny, pattern } from '../patterns.ts';
import { tablesOf } from '../tables.ts';
import { givesNothing } from './not-recipients.ts';
import type { Role } from './recipient-kinds.ts';
import type { Naming } from './recipient-names.ts';
import { type Found, kindsIn } from './recipient-sentences.ts';
import { not } from './recipient-speech.ts';
import { inSharing, listsOthers, sharingHeading } from './recipient-words.ts';

export interface Category {
  line: Line;
  category: string;
  role: Role;
  country?: string | undefined;
  row?: readonly Line[];
}

/** Who takes over the business stands in the sentence with the sale. */
const sale = pattern(
  /\b(?:sold|sale|sell|merg\w+|acqui(?:sition|red?|res|ring)|takeover|take over|transfer of (?:the |our )?business|reorgani[sz]\w+|restructur\w+|bankrupt\w*|insolven\w+|cession|cedee?s?|vendue?s?|fusions?|rachat|overname|overgenomen|verkocht|fusie|verkauft?|ubernahme|verschmelzung|unternehmensverkauf|umstrukturierung)\b/i,
);
/** A whole business changes hands, and not a space for advertisements. */
const ofBusiness =
  /\b(?:merg\w+|acqui\w+|takeover|take over|reorgani[sz]\w+|restructur\w+|bankrupt\w*|insolven\w+|fusions?|rachat|overname|overgenomen|fusie|ubernahme|verschmelzung|unternehmensverkauf|umstrukturierung|business|company|compan(?:y|ies)|assets|undertaking|shares|firm|shop|organi[sz]ation|association|part of|entreprise|societe|fonds|actifs|activites?|bedrijf|onderneming|activa|unternehmen\w*|betrieb\w*|firma|vermogens\w*)\b/i;
/** “… your data may be among what is transferred.” */
const handedOn =
  /\b(?:data|information|details|daten|donnees|gegevens|persoonsgegevens|datas)\b[^.;]{0,80}\b(?:transferred|passed|disclosed|shared|assets|acquired|sold|ubertragen|ubermittelt|weitergegeben|cedees?|transmises?|transferees?|overgedragen|verstrekt|doorgegeven|transfer)\b|\b(?:transfer|disclose|share|pass|sell|transferer|transmettre|ceder|ubertragen|weitergeben|overdragen|verstrekken)\b[^.;]{0,60}\b(?:data|information|daten|donnees|gegevens)\b/i;
/** Who may demand data is not named: the law, a court, an order. */
const demanded = pattern(
  /\b(?:disclos\w+|communicat\w+(?! with)|sell|distribute|shar(?:e|ed|ing)|releas\w+|pass(?:ed)? on|transfer(?:red)?(?! of)|provid\w+(?=[^.]{0,60}\b(?:data|information|details|it|them|records|copies|documents)\b)|reveal\w*|hand(?:ed)? over)\b.{0,110}\b(?:(?:required|obliged|obligated|compelled|requested|permitted|authori[sz]ed|legally bound|necessary|ordered)\b[^.]{0,40}\b(?:laws?|legal\w*|judicial|court|regulations?|statut\w+)|legally (?:required|obliged|obligated|bound|compelled)|(?:legal|statutory) (?:obligations?|dut(?:y|ies)|requirements?)|law requires|requires? us|court orders?|subpoenas?|judicial (?:or|and) administrative|legal process|comply with (?:the |any |applicable )*(?:laws?|legal))|\b(?:required|obliged|compelled) (?:to do so )?by law\b.{0,80}\b(?:disclos|shar|transfer|communicat)\w+/i,
);
const demandedIn = pattern(
  /\b(?:communiqu\w+(?! avec)|transm\w+|divulgu\w+|partag\w+)\b.{0,110}\b(?:(?:la loi|une loi|la reglementation)[^.]{0,20}\b(?:exige|impose|oblige|requiert|l'exig)\w*|obligations? legales?|disposition legale|decision (?:de justice|judiciaire)|requisition|procedure judiciaire|legalement (?:tenue?s?|contraint\w*|oblig\w+))|\b(?:verstrek\w*|doorge\w+|delen|deelt|gedeeld|geven)\b.{0,110}\b(?:wettelijk\w* (?:verplicht\w*|plicht|voorschrift\w*|eis\w*)|de wet (?:dit |dat )?(?:vereist|voorschrijft|verplicht)|gerechtelijk bevel)|\bwettelijk\w* verplicht\w*\b.{0,90}\b(?:verstrek\w*|delen|doorge\w+)|\b(?:weiter(?:g[ea]|zu|le)\w*|ubermitt\w*|offen(?:ge|le|zu)\w*|geben|herausgab\w*|herausgeben)\b.{0,110}\b(?:gesetzlich\w* (?:dazu |hierzu )?(?:verpflicht\w*|vorschrift\w*|vorgeschrieben|pflicht\w*)|rechtlich\w* (?:dazu |hierzu )?verpflicht\w*|gesetzlich (?:zulassig|gestattet)|behordlich\w*|gerichtlich\w*)|\b(?:gesetzlich\w*|rechtlich\w*) (?:dazu |hierzu )?verpflicht\w*\b.{0,110}\b(?:weiter(?:g[ea]|zu|le)\w*|ubermitt\w*|offen(?:ge|le|zu)\w*)/i,
);

/** `names`: the lines that name a recipient, with where; an item among them is no category. */
export function categoriesOf(draft: Draft, names: ReadonlyMap<Line, readonly Naming[]>): Category[] {
  const found: Category[] = [];
  const told = new Set<Line>();
  columns(draft, names, found, told);
  draft.lines.forEach((line, at) => {
    if (line.kind === 'heading') {
      const next = draft.lines[at + 1];
      if (next && !draft.lines.slice(at + 1, at + 4).some((one) => names.has(one)))
        found.push(...ofHeading(line, next, draft));
      return;
    }
    if (told.has(line) || line.text.endsWith('?') || isOfRights(line) || givesNothing(line)) return;
    found.push(...ofLine(line, draft, names.get(line) ?? []));
  });
  return found;
}

function ofLine(line: Line, draft: Draft, named: readonly Naming[]): Category[] {
  if (line.column && fromWhom.test(line.column.text)) return [];
  const section = inSharing(line);
  if (section && (line.kind === 'item' || line.kind === 'row') && line.first)
    return named.length === 0 ? ofItem(line, draft) : beside(kindsIn(line, draft.language, true), line, named);
  if (line.kind === 'row' || line.text.endsWith(':')) return [];
  if (fits(sale, line) && !not.test(line.text)) {
    const taker = kindsIn(line, draft.language).find(({ buyer }) => buyer);
    if (taker) return [{ line, category: taker.category, role: 'third-party' }];
    if (handedOn.test(line.text) && ofBusiness.test(line.text) && (section || line.kind === 'paragraph'))
      return [{ line, category: takenOver(draft), role: 'third-party' }];
  }
  const kinds = beside(kindsIn(line, draft.language, section && (isBare(line) || answers(line)), section), line, named);
  if (kinds.length > 0 || named.length > 0) return kinds;
  if (fits(openToAll, line) && !not.test(line.text) && somebodys.test(line.text) && !gathered.test(line.text))
    return [{ line, category: everybody[draft.language], role: 'third-party' }];
  // What is kept or erased as a law demands goes to nobody by that.
  if (keeping.test(line.text) && !handing.test(line.text)) return [];
  const isDemanded = fits(demanded, line) || (draft.language !== 'en' && fits(demandedIn, line));
  return isDemanded ? [{ line, category: authorities[draft.language], role: 'authority' }] : [];
}

/** A column of those from whom data comes. */
const fromWhom =
  /^\W*(?:(?:data )?sources?|origins?|from|origine|provenance|(?:daten)?quellen?|herkunft|bron(?:nen)?|herkomst)\b/i;

const keeping =
  /\b(?:ke(?:ep|pt)|retain\w*|retention|delet\w*|eras\w*|stor(?:e|ed|age)|conserv\w*|supprim\w*|bewa\w+|verwijder\w*|aufbewahr\w*|geloscht|loschen|loschung|speicher\w*)\b/i;
const handing =
  /\b(?:disclos\w*|shar\w+|releas\w*|pass(?:ed|es)? (?:it |them )?(?:on|to)|hand(?:ed)? (?:it |them )?over|transfer\w*|communicat\w*|communiqu\w*|transm\w*|divulgu\w*|partag\w*|verstrek\w*|doorge\w*|delen|deelt|gedeeld|weiter(?:g|l)\w*|ubermitt\w*|offen\w*|herausg\w*)\b/i;

/** Who is named where rights are told is turned to, or receives what the person asks for. */
const rightsHeading = pattern(
  /\b(?:(?:your|data subjects?'?|individual|user|privacy|gdpr|subject|legal) rights|rights? (?:of|to|you|do|under|as|in)|what rights|rights$|(?:vos|mes|quels|vos autres) droits|droits? (?:des|de|d'|dont)|droits$|(?:uw|je|jouw) (?:\w+ )?rechten|rechten van|rechten$|ihre (?:\w+ )?rechte|(?:welche|meine) rechte|rechte (?:der|als)|betroffenenrechte?\w*|recht auf|rechte$|droit (?:d'|a |de )|recht op)\b/i,
);

const isOfRights = ({ headings }: Line): boolean => {
  const last = headings.slice(-1);
  return fitsAny(rightsHeading, last) && !fitsAny(sharingHeading, last);
};

const authorities = { en: 'authorities and courts', fr: 'autorités', nl: 'autoriteiten', de: 'Behörden' };
/** “Your nickname is publicly visible”; not what stands in public sources. */
const openToAll = pattern(
  /\b(?:(?:is|are|be|becomes?|made) (?:\w+ )?publicly (?:visible|accessible|viewable|displayed|shown)|(?:visible|accessible) to (?:the public|everyone|everybody|anyone|all visitors)|(?:visibles?|accessibles?) (?:par|a|de) tous|accessibles? au public|rendue?s? publi(?:cs?|ques?)|publiquement (?:visibles?|accessibles?)|openbaar (?:zichtbaar|toegankelijk)|voor iedereen (?:zichtbaar|toegankelijk)|(?:offentlich|fur jeden|fur alle) (?:sichtbar|zuganglich|einsehbar|abrufbar))\b(?! (?:sources?|information|data|quellen|bronnen|platforms?|registers?|databases?))/i,
);
const somebodys =
  /\b(?:your?|users?|members?|personal|names?|vos|votre|uw|je|jouw|ihre?[rnms]?|nutzer\w*|nam(?:e|en))\b|(?:inhalte|daten|contents?)\b/i;
const gathered =
  /\b(?:open[- ]?data|bases? de donnees|sources?|collect\w*|obtain\w*|gather\w*|quellen|bronnen|receive|completer)\b/i;
const everybody = { en: 'the public', fr: 'le public', nl: 'iedereen', de: 'die Öffentlichkeit' };
const takenOver = ({ language }: Draft): string =>
  ({ en: 'acquirer', fr: 'repreneur', nl: 'overnemende partij', de: 'Erwerber' })[language];

/** A line of a section about recipients that is no sentence: “Hosting providers, payment services.” */
const isBare = (line: Line): boolean =>
  line.text.length < 400 &&
  fitsAny(recipientsHeading, line.headings.slice(-1)) &&
  !sentence.test(line.text.replace(aside, ''));
/** Brackets, and what says more of somebody: “who treat you”. */
const aside = /\([^()]*\)|\b(?:who|which|that|whom|qui|que|die|der|das|welche\w*)\b[^,;]*/gi;
/** “Who do you share it with?” – “Yes: with the council.” */
const answers = (line: Line): boolean =>
  /^(?:yes|oui|ja|only|seulement|uniquement|alleen|nur)\b ?[:,.–-]? ?(?:with|to|avec|aux?|met|aan|mit|an)\b/i.test(
    line.text,
  ) && line.headings.at(-1)?.text.endsWith('?') === true;
const recipientsHeading = pattern(
  /\b(?:recipients?|who (?:else )?(?:receives?|gets?|sees?|has access)[^?]{0,30}|destinataires?|ontvangers?|empfanger\w*|sub-?processors|auftragsverarbeiter|verwerkers|sous-traitants)\b/i,
);
const sentence =
  /\b(?:is|are|was|will|may|can|could|have|has|must|should|do|does|we|you|ist|sind|wird|werden|haben|hat|kann|konnen|erfolgt|est|sont|ont|peut|peuvent|nous|vous|zijn|wordt|worden|hebben|heeft|kan|kunnen|wij|u|betragt|dauert|kostet|bedraagt|duurt|kost|coute|dure|costs|lasts)\b/i;

/** Kinds without those whose name stands beside them: “our host Example Ltd”, “Example (host)”. */
const beside = (kinds: readonly Found[], line: Line, named: readonly Naming[]): Category[] =>
  kinds
    .filter(
      ({ start, end }) =>
        !named.some((one) => {
          // “Kanzlei Ammer”: the kind is part of the name.
          if (start >= one.start && end <= one.start + one.name.length) return true;
          const after = line.text.slice(end, one.start);
          const before = line.text.slice(one.start + one.name.length, start);
          return (
            (one.start >= end && one.start - end < 45 && !apart.test(after)) ||
            (one.start < start && before.length < 110 && !apart.test(before))
          );
        }),
    )
    .map(({ category, role, end }) => ({ line, category, role, country: placeBehind(line, end) }));

/** Between a kind and the name of somebody else. */
const apart = /[;]|, [^,]*,|\b(?:and|or|to|with|et|ou|aux?|avec|en|of|aan|met|und|oder|sowie|an|mit)\b/;

/** A country right behind a kind; not that of somebody else who follows. */
const placeBehind = (line: Line, end: number): string | undefined =>
  placesIn(line.text.slice(end, end + 60).split(another, 1)[0]!)[0]?.country;
const another = /[;.]|,? (?:and|or|et|ou|en|of|und|oder|sowie) |, (?:(?:with|to|avec|a|aux?|met|aan|mit|an) )/;

/** A heading of a sharing section that is nothing but a kind (“Payment providers”): the sentence below states it. */
function ofHeading(line: Line, next: Line, draft: Draft): Category[] {
  const above = line.headings.slice(0, -1);
  if (next.kind === 'heading' || next.kind === 'row' || line.text.length > 60 || !fitsAny(sharingHeading, above))
    return [];
  const [kind] = kindsIn(line, draft.language, true);
  if (doneToUsers.test(line.text)) return [];
  if (!kind || kind.anybody || line.text.endsWith('?') || not.test(next.text)) return [];
  return kindsIn(next, draft.language).length > 0 ? [] : [{ line: next, category: kind.category, role: kind.role }];
}

/** “Contacting the User”, “User database management”: what a kind of service does, and not who gets data. */
const doneToUsers = /^\W*(?:\w+ing (?:the |of |your )?(?:users?|contacts?|visitors?|customers?|clients?)\b|users? )/i;

/** Cells below a title such as “Recipients” or “Shared with”, in whichever column; a row is one statement. */
function columns(draft: Draft, names: ReadonlyMap<Line, readonly Naming[]>, found: Category[], told: Set<Line>): void {
  for (const { head, rows } of tablesOf(draft)) {
    const titled = head.findIndex((cell) => fits(receivers, cell));
    const column =
      titled >= 0 || head.some((cell) => fits(otherHead, cell)) ? titled : head.findIndex((cell) => fits(bodies, cell));
    if (column < 0) continue;
    for (const row of rows) {
      for (const cell of row) told.add(cell);
      const cell = row.length === head.length || column === 0 ? row[column] : undefined;
      if (!cell) continue;
      for (const one of beside(kindsIn(cell, draft.language, true), cell, names.get(cell) ?? []))
        found.push({ ...one, row });
    }
  }
}

/** Titles of columns of companies and others, which in a table of something else say nothing. */
const bodies = pattern(
  /^(?:the |our )?(?:who|whom|compan(?:y|ies)|partners?|organi[sz]ations?|part(?:y|ies)|entit(?:y|ies)|vendors?|societes?|entreprises?|partenaires?|qui|organismes?|bedrij(?:f|ven)|wie|partij(?:en)?|unternehmen|wer|partner|firm(?:a|en)|stellen?)\b/i,
);
const otherHead = pattern(
  /\b(?:cookies?|(?:legal |lawful )?bas[ie]s|traceurs?|grondslag\w*|rechtsgrund\w*|name of the cookie|rights?)\b/i,
);
const receivers = pattern(
  /\b(?:recipients?|shared with|disclosed to|who (?:receives|gets|has access|we share)|third part(?:y|ies)|processors?|destinataires?|partage\w* avec|transmis\w* a|sous-traitants?|ontvangers?|gedeeld met|delen met|verstrekt aan|verwerkers?|empfanger\w*|weitergabe|ubermittlung an|auftragsverarbeiter|dienstleister|providers?|suppliers?)\b/i,
);

/** “To provide you with news of the club”, “um die Rechnung zu erstellen”. */
const why =
  /^(?:in order |so as )?to (?!our|the|an?|any|other|third|all|your|public|[a-z]+s\b)[a-z]+ |^(?:um|om) |^(?:pour|afin de?) /i;
/** Items that say when or why, not who. */
const noRecipient =
  /^(?:(?:mailing list|newsletters?|contact form|social (?:media )?buttons?)\b|to|if|when|where|with your|for|in|as|upon|after|because|your|you|we|it|this|pour|si|lorsque|votre|vos|vous|nous|om|als|wij|uw|u|wenn|um|wir|sie|ihre?|es|zur|zum|bei|fur|im|sofern|soweit)\b|^[^a-z]/i;
const clause =
  /,? (?:when|if|where|who|which|that|with whom|with your consent|so that|such as|in order|as far as|to the extent|for (?:the|our|their)|in case|to whom|to which|only|lorsque|si|qui|avec lesquels|a qui|auxquels|vers lesquels|en cas|lors|pour (?=les |la |le |l')|afin|als|met wie|naar wie|aan wie|die ons|in geval van|indien|voor|wenn|soweit|sofern|mit denen|an den|an die|bei denen|im fall\w*|die uns|die|zur|zum|fur)\b/i;
const article =
  /^(?:(?:our|the|your|votre|vos|uw|je|jouw|ihre?n?|to|with|nos|notre|les|la|le|aux?|onze|ons|de|het|aan|unsere?|die|der|das|an)\s+|l')+/i;
/** “…, on a lawful order”: no enumeration. */
const afterthought = /, (?!.*\b(?:and|or|et|ou|en|of|und|oder|sowie)\b).*$/;
/** “In general, the competent authorities”. */
const beforehand =
  /^(?:de maniere generale|le cas echeant|eventuellement|notamment|en particulier|gegebenenfalls|ggf\.?|unter umstanden|insbesondere|in general|where (?:applicable|necessary|relevant|appropriate)|if (?:applicable|necessary)|in some cases|indien (?:van toepassing|nodig)|in voorkomend geval|eventueel),? (?=[a-z])/i;
const inBrackets = / ?\(.*$/;
const longestLabel = 70;
/** “Third parties that we use for marketing” says who only with what follows. */
const atWord = (text: string): string =>
  text.length <= longestLabel ? text : text.slice(0, longestLabel).replace(/[ ,;:(]+[^ ]*$/, '');

/** An item of a sharing list is a recipient: its label, else what stands before “, when …”; several, where a label enumerates them. */
function ofItem(line: Line, draft: Draft): Category[] {
  if (fitsAny(listsOthers, line.leads)) return kindsIn(line, draft.language).map((one) => ({ line, ...bareOf(one) }));
  const kinds = kindsIn(line, draft.language, !why.test(line.text));
  const [found] = kinds;
  if (!found && (line.kind !== 'item' || noRecipient.test(line.text))) return [];
  const labelled = /^([^:.]{3,60}?)(?::| - )/.exec(line.text);
  if (labelled && notWho.test(labelled[1]!)) {
    if (fits(sale, line)) return [{ line, category: takenOver(draft), role: 'third-party' }];
    const behind = kinds.find(({ start, anybody }) => start > labelled[0].length && !anybody);
    if (behind) return [{ line, ...bareOf(behind) }];
    return byLaw.test(line.text) ? [{ line, category: authorities[draft.language], role: 'authority' }] : [];
  }
  if (labelled && found) {
    const after = line.text
      .slice(labelled[0].length)
      .split(clause)[0]!
      .split(/ (?:to|for) /)[0]!;
    const parts = after.split(/, (?:and )?| and /).map((part) => part.trim());
    if (found.role === 'processor' && parts.length > 2 && parts.every((part) => /^[\w-]+(?: [\w-]+){1,3}$/.test(part)))
      return parts.map((part) => ({ line, category: asWritten(line, part), role: found.role }));
  }
  const whole = line.text.replace(beforehand, '');
  const said =
    labelled?.[1] ??
    (found?.anybody ? atWord(whole) : whole.split(clause)[0]!.replace(inBrackets, '').replace(afterthought, ''));
  const others = kinds.filter(
    ({ role, start }) =>
      role !== found!.role &&
      role !== 'unknown' &&
      start > (labelled?.[1]?.length ?? 0) &&
      !examples.test(line.text.slice(0, start)) &&
      !(enumerates.test(said) && said.length <= longestLabel && line.text.indexOf(said) + said.length >= start),
  );
  const isLabel = said.length <= longestLabel && others.length === 0 && !(found && when.test(said));
  const label = (isLabel ? said : (found?.category ?? '')).replace(/[\s.;,]+$/, '');
  const bare = label.replace(article, '');
  if (bare.length < 3 || (!found && !isNaming(bare, line, labelled !== null))) return [];
  // “Performance of the contract”, “identity number”: why, or what, and not who.
  if (found?.role === 'unknown' && (doing.test(bare) || dataWord.test(bare))) return [];
  const category = asWritten(line, bare);
  return [
    { line, category, role: found?.role ?? lawRole(bare) },
    ...(labelled ? [] : others).map((one) => ({ line, ...bareOf(one) })),
  ];
}

/** “We may share it with:”, “Empfänger sind:”: what follows is nothing but recipients. */
const opensRecipients = pattern(
  /\b(?:shar\w+|disclos\w+|transfer\w*|pass\w*|provid\w+|given|giv\w+|sent|send|transmi\w+|made available)\b[^.]{0,120}\b(?:with|to)(?: (?:the )?(?:following|these)[^.:]{0,60})? ?:$|\b(?:recipients?|destinataires?|ontvangers?|empfanger)\b[^.]{0,60}:$|\b(?:transm\w+|communiqu\w+|partag\w+|accessibles?|destinees?)\b[^.]{0,120}\b(?:a|aux?|avec|suivante?s?) ?:$|\b(?:verstrek\w*|delen|gedeeld|doorge\w+)\b[^.]{0,120}\b(?:aan|met) ?:$|\b(?:weiter\w*|ubermitt\w*|offen\w*)\b[^.]{0,120}\b(?:an|gegenuber)\b[^.]{0,60}:$|\bfolgende[nrm]? (?:stellen|empfangern?|personen|dritte\w*|kategorien von empfangern)\b[^.]{0,80}:$/i,
);

/** An item that says when somebody is given data, and names who in passing. */
const when = /^(?:when|if|where|lorsque|quand|si|wanneer|als|wenn|sofern|soweit)\b/i;

/** “Dealers, suppliers and other business partners”: one item, one statement. */
const enumerates = /^[^,]+(?:, [^,]+)+ (?:and|or|et|ou|en|of|und|oder|sowie) [^,]+$/i;

/** An item without a kind that we know names one all the same if it is short, and is no data and no sentence. */
const isNaming = (label: string, line: Line, labelled: boolean): boolean =>
  !sentence.test(label) &&
  !not.test(line.text) &&
  !dataWord.test(label) &&
  !doing.test(label) &&
  (labelled || label.split(' ').length <= (fitsAny(opensRecipients, line.leads.slice(0, 1)) ? 8 : 4)) &&
  label.length <= longestLabel;
/** “Purchase of travel insurance”, “comply with the law”: what is done. */
const doing =
  /^(?:\w+(?:tion|sion|ment|ance|ence|ase|use|sal|ung|ungen|ing)\b (?:of|von|der|des|de|du|van|our|your|the)\b|\w+ing (?:and|or|our|your|the|with|to|a)\b|(?:comply|protect|enforce|improve|provide|prevent|detect|respond|process|send|deliver|manage|fulfil\w*|perform|carry|ensure|support|help|investigate|establish|defend|exercise|meet|verify|analy[sz]e|market|answer|offer|show|keep|make|give|complete|conduct|create|develop|maintain|operate|administer|communicate|contact|inform|notify|obtain|reali[sz]er?|ameliorer|garantir|repondre|respecter|fournir|gerer|assurer|vous|verbeteren|voldoen|nakomen|uitvoeren)\b)/i;
const dataWord =
  /\b(?:(?:e-?mail )?address(?:es)?|e-?mails?|names?|phone|telephone|date|ip|cookies?|data|information|details|adresses?|noms?|prenoms?|courriels?|donnees|naam|adres(?:gegevens)?|gegevens|namen?|daten|adressen|angaben|telefon\w*|anschrift|rechnung\w*|zahlungs\w*|country|gender|sex|age|birth\w*|nationality|passwords?|photo\w*|pictures?|images?|identity|designation|identifiers?|coordonnees|pays|sexe|civilite|geslacht|leeftijd|geburts\w*|geschlecht|passwort|grundsatz|principle|purchase|booking|zugriff\w*|umfang|grundlage)\b/i;
const byLaw =
  /\b(?:laws?|legal\w*|courts?|regulat\w+|lois?|juridiques?|justice|wet|wettelijk\w*|gesetz\w*|gericht\w*)\b/i;
/** “Legal purposes: …”, “Change of ownership: …”: a label that says why or when, and not who. */
const notWho =
  /\b(?:purposes?|ownership|reasons?|requirements?|(?:legal |statutory )?obligations?|mergers?|acquisitions?|sales? of (?:the |our )?business|business transfers?|transfers?|compliance|consent|legal (?:process|claims|requests?)|(?:place|location) of \w+|personal data (?:collected|processed)|lieu (?:de|du) \w+|fins|raisons|obligations legales|cession|fusion|doeleinden|verplichting(?:en)?|overname|zwecken?|verpflichtung(?:en)?|ubernahme|ort der \w+)$/i;

const examples = /\b(?:including|such as|notamment|y compris|zoals|waaronder|wie|einschlieslich|insbesondere)\b/i;

const bareOf = ({ category, role }: Found): { category: string; role: Role } => ({ category, role });

const lawRole = (label: string): Role =>
  /\b(?:legal|law|wettelijk|gesetzlich)/i.test(label) ? 'authority' : 'third-party';
