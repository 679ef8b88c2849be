// Recipients (Art. 13(1)(e)): vendors named by a gazetteer, companies named in sharing sections, and categories.
import { vendorNames, vendorsIn } from '#law';
import type { Policy } from '#policy';
import { companiesIn } from '../companies.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Pattern, asWritten, fits, fitsAny, pattern } from '../patterns.ts';

type Recipient = Policy['recipients'][number];
type Role = NonNullable<Recipient['role']>;

const sharingHeading = pattern(
  /\b(?:shar(?:e[ds]?|ing)|disclos\w+|recipients?|third[ -]part(?:y|ies)|who (?:has access|receives|do we share)|sub-?processors?|service providers?|destinataires?|partage\w*|transmission|sous-traitants?|tiers|prestataires?|delen|ontvangers?|verstrekking\w*|derden|verwerkers?|empfanger\w*|weitergabe|offenlegung|dritte|auftragsverarbeiter\w*|dienstleister\w*)\b/i,
);
const shares = pattern(
  /\b(?:shar(?:e[ds]?|ing)|disclos(?:e[ds]?|ing|ure)|pass(?:ed)? on|provid(?:e[ds]?|ing)|transfer(?:red|s)?|transmit(?:ted)?|made available|stor(?:e[ds]?|ing)|process(?:ed)?|host(?:ed)?|using|use[ds]?|assist\w*|help|send|sent|partag\w+|transm\w+|communiqu\w+|heberg\w+|utilis\w+|delen|gedeeld|verstrek\w+|doorge\w+|gebruik\w*|weiter\w+|ubermittel\w*|offen\w+|nutzen|einsatz|einsetzen|verwenden)\b/i,
);
const vendor = pattern(vendorNames);
const not = /\b(?:not|never|no|without|nor|ne|pas|jamais|aucun\w*|niet|nooit|geen|nicht|niemals|keine\w*)\b/i;

/** Words for kinds of recipients, with the role that they play. */
const categories: readonly (readonly [Role, Pattern])[] = [
  [
    'authority',
    pattern(
      /\b(?:(?:public|competent|tax|judicial|supervisory|government(?:al)?|regulatory) (?:authorit(?:y|ies)|bod(?:y|ies)|agenc(?:y|ies))|law enforcement(?: agenc(?:y|ies))?|courts?(?! order)|regulators?|police|autorites (?:judiciaires?|publiques?|competentes|administratives?)|tribunaux|overheidsinstanties|politie|behorden|gerichte|polizei)\b/i,
    ),
  ],
  [
    'affiliate',
    pattern(
      /\b(?:affiliates?|affiliated compan\w+|subsidiar(?:y|ies)|parent company|group compan(?:y|ies)|companies (?:of|in|within) (?:our|the) group|filiales?|societes du groupe|groepsmaatschappijen|konzernunternehmen|konzerngesellschaften|verbundene unternehmen)\b/i,
    ),
  ],
  [
    'processor',
    pattern(
      /\b(?:(?:third[- ]party |external |our |it |cloud |hosting |payment |analytics |email |technical |marketing )*(?:service providers?|providers?|suppliers?|vendors?|subcontractors?|processors?|sub-?processors?|hosting (?:providers?|compan\w+|services))|prestataires?(?: (?:de services?|techniques?))?|sous-traitants?|hebergeurs?|fournisseurs?|dienstverleners?|leveranciers?|verwerkers?|subverwerkers|hostingpartij\w*|auftragsverarbeiter|dienstleister|hosting-?(?:anbieter|dienstleister)|it-dienstleister|zahlungsdienstleister)\b/i,
    ),
  ],
  [
    'third-party',
    pattern(
      /\b(?:(?:professional |legal |tax |financial |external )*advis[eo]rs?|lawyers?|accountants?|auditors?|insurers?|banks|(?:business |trusted |commercial |advertising |marketing |our )*partners|avocats|experts?-comptables|banques|partenaires|adviseurs?|accountants?|boekhouder|advocaten|partners|rechtsanwalte|steuerberater|banken|partner)\b/i,
    ),
  ],
];

/** Browsers and shops carry a vendor's name and get nothing from us. */
const product =
  /^ ?(?:Chrome|Edge|Internet Explorer|Explorer|Safari|Play|App Store|Firefox|Store\b|settings|account settings|add-?on|opt-?out)/i;

export function recipients(draft: Draft): void {
  const known = new Map<string, Recipient>();
  const own = draft.single.controller?.name.toLowerCase() ?? '';
  const keep = (line: Line, key: string, value: Omit<Recipient, 'id' | 'stated' | 'decided'>): void => {
    const before = known.get(key);
    if (before) draft.mention(line, 'recipients', before);
    else known.set(key, draft.add('recipients', ['recipient', value.name ?? value.category ?? 'unnamed'], value, line));
  };
  for (const line of draft.lines) {
    if (line.kind === 'heading') continue;
    const { text } = line;
    const inSection =
      fitsAny(sharingHeading, line.headings) ||
      line.leads.some((lead) => lead.text.endsWith(':') && fits(shares, lead) && fits(sharingHeading, lead));
    for (const { vendor: known, name, start, end } of fits(vendor, line) ? vendorsIn(text) : []) {
      if (
        own.includes(name.toLowerCase()) ||
        product.test(text.slice(end)) ||
        not.test(text.slice(Math.max(0, start - 60), start))
      )
        continue;
      keep(line, known.id + name.toLowerCase(), { name, vendor: known.id, role: roleOf(line, 'unknown') });
    }
    if (!inSection && !(fits(shares, line) && fits(sharingHeading, line))) continue;
    for (const company of companiesIn(line.raw)) {
      if (
        own === company.name.toLowerCase() ||
        own.includes(company.bare.toLowerCase()) ||
        vendorsIn(company.name).length > 0
      )
        continue;
      keep(line, company.name.toLowerCase(), { name: company.name, role: roleOf(line, 'unknown') });
    }
    if (not.test(text.slice(0, 80)) && !inSection) continue;
    if (inSection && (line.kind === 'item' || (line.kind === 'row' && line.first))) keepCategory(line, keep);
    else if (!not.test(text))
      for (const found of categoriesIn(line))
        keep(line, `category ${found.category.toLowerCase()}`, { name: null, ...found });
  }
}

/** An item of a sharing list is a recipient: its label, else what stands before “, when …”. */
function keepCategory(
  line: Line,
  keep: (line: Line, key: string, value: Omit<Recipient, 'id' | 'stated' | 'decided'>) => void,
): void {
  if (!line.first || vendorsIn(line.text).length > 0 || companiesIn(line.raw).length > 0) return;
  const found = categoriesIn(line)[0];
  if (!found && (line.kind !== 'item' || noRecipient.test(line.text))) return;
  const said = /^([^:.]{3,60}?)(?::| - )/.exec(line.text)?.[1] ?? line.text.split(clause)[0]!;
  const label = (said.length <= 90 ? said : (found?.category ?? '')).replace(/[\s.;,]+$/, '');
  const bare = label.replace(article, '');
  if (bare.length < 3) return;
  const category = asWritten(line, bare, label.length - bare.length);
  keep(line, `category ${bare.toLowerCase()}`, { name: null, category, role: found?.role ?? lawRole(bare) });
}

/** Items that say when or why, not who. */
const noRecipient = /^(?:to|if|when|where|with your|for|in|as|upon|after|pour|si|lorsque|om|als|wenn|um)\b|^[^a-z]/i;
const clause =
  /,? (?:when|if|where|who|which|that|with whom|with your consent|so that|such as|in order|as far as|to the extent|lorsque|si|qui|avec lesquels|als|met wie|die ons|indien|wenn|soweit|sofern|mit denen|die uns)\b/i;
const article = /^(?:(?:our|the|your|nos|notre|les|la|le|onze|ons|de|het|unsere?|die|der|das)\s+|l')/i;

const lawRole = (label: string): Role =>
  /\b(?:legal|law|l[ée]gal|wettelijk|gesetzlich)/i.test(label) ? 'authority' : 'third-party';

function categoriesIn(line: Line): { category: string; role: Role }[] {
  const found: { category: string; role: Role }[] = [];
  for (const [role, match] of categories) {
    if (!fits(match, line)) continue;
    const category = match.regex
      .exec(line.text)?.[0]
      .trim()
      .replace(/^(?:our|nos) /i, '');
    if (category) found.push({ category: category.toLowerCase(), role });
  }
  return found;
}

const works = pattern(
  /\b(?:on (?:our|its|\w+'s) behalf|processors?|service providers?|providers?|servers?|hosting|hosted|sous-traitants?|prestataires?|verwerker\w*|leverancier\w*|auftragsverarbeit\w+|dienstleister\w*)\b/i,
);

const roleOf = (line: Line, otherwise: Role): Role =>
  fits(works, line) || fitsAny(works, line.leads) || fitsAny(works, line.headings) ? 'processor' : otherwise;
