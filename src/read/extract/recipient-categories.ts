// Categories of recipients: the items of a sharing list, and sentences that give data to a kind of recipient.
import type { Policy } from '#policy';
import type { Line } from '../context.ts';
import { placesIn } from '../countries.ts';
import type { Draft } from '../draft.ts';
import { type Pattern, asWritten, fits, pattern } from '../patterns.ts';
import { inSharing, sharingVerb } from './recipient-words.ts';

type Role = NonNullable<Policy['recipients'][number]['role']>;

export interface Category {
  line: Line;
  category: string;
  role: Role;
  country?: string | undefined;
}

/** Words for kinds of recipients, with the role that they play. */
const kinds: readonly (readonly [Role, Pattern])[] = [
  [
    'authority',
    pattern(
      /\b(?:(?:public|competent|tax|judicial|supervisory|government(?:al)?|regulatory) (?:(?:and\/or|and|or) (?:[a-z]+ ){1,3})?(?:authorit(?:y|ies)|bod(?:y|ies)|agenc(?:y|ies))|law enforcement(?: agenc(?:y|ies))?|courts?(?! order| cases)|regulators?|police|autorites (?:judiciaires?|publiques?|competentes|administratives?)|tribunaux|overheidsinstanties|politie|behorden|gerichte|polizei)\b/i,
    ),
  ],
  [
    'affiliate',
    pattern(
      /\b(?:affiliates?|affiliated compan\w+|subsidiar(?:y|ies)|parent company|group compan(?:y|ies)|companies (?:of|in|within) (?:our|the) group|filiales?|societes du groupe|groepsmaatschappijen|konzernunternehmen|konzerngesellschaften|verbundene unternehmen)\b/i,
    ),
  ],
  [
    'sub-processor',
    pattern(/\b(?:sub-?processors|sous-traitants ulterieurs|subverwerkers|unterauftragsverarbeiter)\b/i),
  ],
  [
    'processor',
    pattern(
      /\b(?:(?:third[- ]party |external |our |it |cloud |hosting |payment |analytics |email |technical |marketing |international )*(?:service providers?|providers?|suppliers?|vendors?|subcontractors?|(?<!sub-)processors?|hosting (?:providers?|compan\w+|services)|data cent(?:er|re)s?)|prestataires?(?: (?:de services?|techniques?))?|sous-traitants?(?! ulterieurs)|hebergeurs?|fournisseurs?|dienstverleners?|leveranciers?|verwerkers?|hostingpartij\w*|auftragsverarbeiter|dienstleister|hosting-?(?:anbieter|dienstleister)|it-dienstleister|zahlungsdienstleister)\b/i,
    ),
  ],
  [
    'third-party',
    pattern(
      /\b(?:(?:professional |legal |tax |financial |external )*advis[eo]rs?|lawyers?|accountants?|auditors?|insurers?|banks|(?:business |trusted |commercial |advertising |marketing |our )*partners|avocats|experts?-comptables|banques|partenaires(?: (?:de confiance|commerciaux))?|adviseurs?|boekhouder|advocaten|(?:other |trusted )+third parties|rechtsanwalte|steuerberater|banken|partner)\b/i,
    ),
  ],
  [
    'third-party',
    pattern(
      /\b(?:(?:potential |prospective |new |possible )*(?:buyers?|purchasers?|acquirers?|(?:company )?owners?|successors?)|acquereurs?|repreneurs?|cessionnaires?|kopers?|overnemende partij|erwerber\w*|kaufer)\b/i,
    ),
  ],
];
/** Who takes over the business stands in the sentence with the sale. */
const sale =
  /\b(?:sold|sale|merg\w+|acqui\w+|takeover|transfer of (?:the )?business|reorgani[sz]\w+|bankrupt\w*|cession|cedee?s?|vendue?s?|fusion\w*|rachat|overname|overgenomen|verkocht|fusie|verkauft?|ubernahme|verschmelzung|unternehmensverkauf)\b/i;
const buyer = kinds.at(-1)![1];

const not = /\b(?:not|never|no|without|nor|ne|pas|jamais|aucun\w*|niet|nooit|geen|nicht|niemals|keine\w*)\b/i;
/** Verbs that give data away; “use”, “provide”, “help” alone do not. */
const gives =
  /\b(?:shar(?:e[ds]?|ing)|disclos(?:e[ds]?|ing)|pass(?:ed)?|transfer(?:red|s)?|transmit(?:ted)?|made available|accessible|access (?:is|to)|communicate[ds]?(?! with)|forward(?:ed)?|sen[dt]|report(?:ed)?|destined|requests?(?: made)? (?:by|from)|request from|assist(?:ance|ed)|sees? (?:the|your)|(?:may|can|will) (?:receive|get) (?:the |your |personal )*data|runs? (?:at|in|on)|located|use (?:other |various |external |third)|partag\w+|transm\w+|communiqu(?!ez)\w+|cedee?s?|delen|gedeeld|verstrek\w+|doorge\w+|weiter\w+|ubermittel\w*|offen\w+|geben|erhalten|ontvang\w+|inschakel\w+|schakelen|einsetzen|setzen)\b/i;
const demanded =
  /\b(?:disclos\w+|communicat\w+|divulgu\w+|transm\w+|provid\w+)\b.{0,80}\b(?:(?:required|obliged|compelled|requested)\b[^.]{0,30}\b(?:law|legal|judicial|court|regulation)|court order|subpoena|judicial (?:or|and) administrative|legal process)/i;
/** Notices about recipients, and our own sources, give nothing. */
const other =
  /\b(?:before we (?:add|replace|engage)|accepts? to receive|(?:may|might|can) (?:want|wish|choose|decide) to|(?:add|replace)s? (?:or \w+ )?a (?:new )?sub-?processor|collects? (?:\w+ ){0,5}(?:about|from)|obtain\w* from|publish)\b/i;

/** `named`: lines that name a recipient; an item among them is no category. */
export function categoriesOf(draft: Draft, named: ReadonlySet<Line>): Category[] {
  const found: Category[] = [];
  for (const line of draft.lines) {
    if (line.kind === 'heading' || line.text.endsWith('?') || other.test(line.text)) continue;
    const section = inSharing(line);
    if (section && (line.kind === 'item' || (line.kind === 'row' && line.first))) {
      if (!named.has(line) && line.first) found.push(...ofItem(line));
      continue;
    }
    if (line.kind === 'row' || line.text.endsWith(':')) continue;
    if (sale.test(line.text) && fits(buyer, line) && !not.test(line.text)) {
      found.push({ line, category: matched(buyer, line), role: 'third-party' });
      continue;
    }
    const given = fits(sharingVerb, line) ? gives.exec(line.text) : null;
    if (!given || not.test(line.text.slice(Math.max(0, given.index - 50), given.index + given[0].length + 25)))
      continue;
    // “… with these providers: Alder, Birch”: the names say it better.
    const all = categoriesIn(line).filter(
      ({ category }) => !(named.has(line) && line.text.toLowerCase().includes(`${category}:`)),
    );
    found.push(...all);
    if (all.length === 0 && demanded.test(line.text))
      found.push({ line, category: 'authorities and courts', role: 'authority' });
  }
  return found;
}

/** Items that say when or why, not who. */
const noRecipient = /^(?:to|if|when|where|with your|for|in|as|upon|after|pour|si|lorsque|om|als|wenn|um)\b|^[^a-z]/i;
const clause =
  /,? (?:when|if|where|who|which|that|with whom|with your consent|so that|such as|in order|as far as|to the extent|lorsque|si|qui|avec lesquels|als|met wie|die ons|indien|wenn|soweit|sofern|mit denen|die uns)\b/i;
const article = /^(?:(?:our|the|your|nos|notre|les|la|le|onze|ons|de|het|unsere?|die|der|das)\s+|l')/i;

/** An item of a sharing list is a recipient: its label, else what stands before “, when …”; several, where a label enumerates them. */
function ofItem(line: Line): Category[] {
  const found = categoriesIn(line)[0];
  if (!found && (line.kind !== 'item' || noRecipient.test(line.text))) return [];
  const labelled = /^([^:.]{3,60}?)(?::| - )/.exec(line.text);
  if (labelled && found) {
    const after = line.text
      .slice(labelled[0].length)
      .split(clause)[0]!
      .split(/ (?:to|for) /)[0]!;
    const parts = after.split(/, (?:and )?| and /).map((part) => part.trim());
    if (found.role === 'processor' && parts.length > 2 && parts.every((part) => /^[\w-]+(?: [\w-]+){1,3}$/.test(part)))
      return parts.map((part) => ({ line, category: asWritten(line, part), role: found.role }));
  }
  const said = labelled?.[1] ?? line.text.split(clause)[0]!;
  const label = (said.length <= 90 ? said : (found?.category ?? '')).replace(/[\s.;,]+$/, '');
  const bare = label.replace(article, '');
  if (bare.length < 3) return [];
  const category = asWritten(line, bare, label.length - bare.length);
  return [{ line, category, role: found?.role ?? lawRole(bare) }];
}

const lawRole = (label: string): Role =>
  /\b(?:legal|law|legal|wettelijk|gesetzlich)/i.test(label) ? 'authority' : 'third-party';

const matched = (match: Pattern, line: Line): string =>
  match.regex
    .exec(line.text)![0]
    .trim()
    .replace(/^(?:our|nos) /i, '')
    .toLowerCase();

function categoriesIn(line: Line): Category[] {
  const hasSub = fits(kinds[2]![1], line);
  return kinds
    .filter(([role, match]) => match !== buyer && fits(match, line) && !(hasSub && role === 'processor'))
    .map(([role, match]) => ({ line, category: matched(match, line), role, country: placesIn(line.text)[0]?.country }));
}
