// A published policy as TILT: only what the policy states; what TILT requires and the policy does not say is named, never made up; pure.
import { authority as authorityById } from '#law';
import type { Policy, PublishedPolicy } from '#policy';
import { publish as words, writtenPeriod } from '#words';
import { Tilt } from './tilt-schema.ts';

export interface TiltExport {
  /** Without the fields that the policy does not state: then it is not valid TILT. */
  document: Record<string, unknown>;
  valid: boolean;
  /** Paths of what is missing or does not fit: `dataProtectionOfficer`, `controller.representative`. */
  missing: readonly string[];
}

export interface Where {
  /** Absolute or relative address of the version's own page. */
  url: string;
  /** When the first version was published (ISO 8601). */
  created: string;
}

export function tiltOf(published: PublishedPolicy, { url, created }: Where): TiltExport {
  const { policy, number, sha256, publishedAt } = published;
  const document = bare({
    meta: {
      _id: policy.meta.id,
      name: policy.controller?.name ?? policy.meta.title,
      created,
      modified: publishedAt,
      version: number,
      language: policy.meta.language,
      status: 'active',
      url,
      _hash: sha256,
    },
    controller: controllerOf(policy),
    dataProtectionOfficer: officerOf(policy),
    dataDisclosed: disclosedOf(policy),
    thirdCountryTransfers: policy.transfers.map(transferOf),
    sources: sourcesOf(policy),
    ...rightsOf(policy),
    automatedDecisionMaking: automatedOf(policy),
    changesOfPurpose: [],
  });
  const checked = Tilt.safeParse(document);
  const missing = checked.success ? [] : checked.error.issues.map(({ path }) => path.map(String).join('.'));
  return { document, valid: checked.success, missing: [...new Set(missing)] };
}

type Json = Record<string, unknown>;

/** Without undefined members: TILT takes no nulls where it wants text. */
const bare = (value: Json): Json =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      if (member === undefined) return [];
      return [
        [
          name,
          isRecord(member)
            ? bare(member)
            : Array.isArray(member)
              ? member.map((item: unknown) => (isRecord(item) ? bare(item) : item))
              : member,
        ],
      ];
    }),
  );
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type AddressParts = NonNullable<Policy['controller']>['address'];
const addressLine = (address: AddressParts): string | undefined =>
  address &&
  ([address.street, [address.postalCode, address.city].filter(Boolean).join(' ')].filter(Boolean).join(', ') ||
    undefined);

function controllerOf({ controller, representative }: Policy): Json | undefined {
  if (!controller) return undefined;
  return {
    name: controller.name,
    address: addressLine(controller.address),
    country: controller.address?.country,
    representative: representative && {
      name: representative.name,
      email: representative.email,
      phone: phoneOf(representative.phone),
    },
  };
}

const officerOf = ({ dpo }: Policy): Json | undefined =>
  dpo && {
    name: dpo.name,
    address: addressLine(dpo.address),
    country: dpo.address?.country,
    email: dpo.email,
    phone: phoneOf(dpo.phone),
  };

/** The schema knows only digits and a few signs; one in another form is left out rather than the whole document lost. */
const phoneOf = (phone: string | undefined): string | undefined =>
  phone !== undefined && /^\+*\(?[0-9]{1,4}\)?[-\s./0-9]*$/.test(phone) ? phone : undefined;

/** One entry a category of data, and one for what the policy ties to none. */
function disclosedOf(policy: Policy): Json[] {
  const { data, purposes, recipients, retention, meta } = policy;
  const own = data.map(({ id, label }) =>
    entryOf(policy, {
      id,
      category: label,
      purposes: purposes.filter((purpose) => purpose.data?.includes(id)),
      recipients: [],
      retention: retention.filter((rule) => rule.data?.includes(id)),
    }),
  );
  const loose = {
    id: 'unassigned',
    category: words.unassignedData[meta.language],
    purposes: purposes.filter((purpose) => !purpose.data?.length),
    recipients,
    retention: retention.filter((rule) => !rule.data?.length),
  };
  const empty = loose.purposes.length + loose.recipients.length + loose.retention.length === 0;
  return empty ? own : [...own, entryOf(policy, loose)];
}

interface Disclosed {
  id: string;
  category: string;
  purposes: Policy['purposes'];
  recipients: Policy['recipients'];
  retention: Policy['retention'];
}

function entryOf(policy: Policy, entry: Disclosed): Json {
  const bases = policy.bases.filter(({ id }) => entry.purposes.some((purpose) => purpose.bases.includes(id)));
  return {
    _id: entry.id,
    category: entry.category,
    purposes: entry.purposes.map(({ label, stated }) => ({ purpose: label, description: stated?.quote ?? label })),
    legalBases: bases.map(({ basis, statute, stated }) =>
      bare({ reference: referenceOf(basis), description: statute ?? stated?.quote }),
    ),
    legitimateInterests: bases
      .filter(({ basis }) => basis.includes('A6-1-f'))
      .map(({ interest }) => bare(interest === undefined ? { exists: true } : { exists: true, reasoning: interest })),
    recipients: entry.recipients.map(({ name, category, role, country }) =>
      bare({ name: name ?? undefined, category: category ?? role ?? name ?? '', country }),
    ),
    storage: entry.retention.map((rule) => storageOf(rule, policy)),
    nonDisclosure: provisionOf(policy, bases),
  };
}

/** `eu-gdpr:A6-1-b-contract-performance` is `GDPR-6-1-b` there. */
function referenceOf(basis: string): string {
  const article = /:A(\d+)-(\d+)(?:-([a-z]+))?/.exec(basis);
  return article
    ? ['GDPR', article[1], article[2], article[3]?.slice(0, 2).replace(/^([a-z]).*/, '$1')].filter(Boolean).join('-')
    : 'GDPR';
}

/** A trigger event has no field in TILT: it is told in the description, and how rules combine in `aggregationFunction`. */
function storageOf(rule: Policy['retention'][number], { meta }: Policy): Json {
  const told = [rule.subject, rule.trigger, rule.criterion, rule.stated?.quote].filter(Boolean).join('; ');
  return bare({
    temporal: rule.period === null ? undefined : [{ description: told, ttl: withoutWeeks(rule.period) }],
    purposeConditional: rule.period === null ? [told] : undefined,
    aggregationFunction: rule.combine === 'any-of' ? 'min' : 'max',
    description: rule.period === null ? undefined : writtenPeriod(rule.period, meta.language),
  });
}

function withoutWeeks(period: string): string {
  const weeks = Number(/(\d+)W/.exec(period)?.[1] ?? 0);
  if (weeks === 0) return period.replace(/\d+W/, '');
  const days = Number(/(\d+)D/.exec(period)?.[1] ?? 0) + 7 * weeks;
  const [whole = '', time = ''] = period.replace(/\d+W/, '').replace(/\d+D/, '').split(/(?=T)/);
  return `${whole}${days}D${time}`;
}

/** Only where the policy speaks of it (Art. 13(2)(e)); without it the document is not valid TILT. */
function provisionOf({ provision }: Policy, bases: Policy['bases']): Json | undefined {
  const [said] = provision;
  if (!said) return undefined;
  return {
    legalRequirement: bases.some(({ basis }) => basis.includes('A6-1-c')),
    contractualRegulation: bases.some(({ basis }) => basis.includes('A6-1-b')),
    obligationToProvide: said.required !== undefined,
    consequences: said.consequences,
  };
}

function transferOf({ to, country, tool, reference, stated }: Policy['transfers'][number]): Json {
  const description = reference ?? stated?.quote ?? to;
  const safeguard = { available: true, description };
  return bare({
    country,
    adequacyDecision: tool?.includes('A45') ? safeguard : undefined,
    standardDataProtectionClause: /A46-2-[cd]|SCC/.test(tool ?? '') ? safeguard : undefined,
    appropriateGuarantees: tool !== undefined && !/A45|A46-2-[cd]|SCC/.test(tool) ? safeguard : undefined,
    description: to,
  });
}

/** TILT wants an address for each source: the empty reference is this very document (RFC 3986, 4.4). Whether it is public, only DPV tells. */
const sourcesOf = ({ sources }: Policy): Json[] =>
  sources.map(({ id, label, dpv }) => ({
    _id: id,
    dataCategory: label,
    sources: [
      bare({
        description: label,
        url: '',
        publiclyAvailable: dpv === undefined ? undefined : dpv === 'dpv:PublicDataSource',
      }),
    ],
  }));

function rightsOf(policy: Policy): Json {
  const { rights, rightsHandling, contacts } = policy;
  const named = (...names: Policy['rights'][number]['right'][]) => rights.filter(({ right }) => names.includes(right));
  const mail = contacts.find(
    ({ channel, value, use }) => channel === 'email' && value !== null && use.includes('rights'),
  );
  const proof = rightsHandling.flatMap(({ identity }) => (identity === undefined ? [] : [identity]));
  const free = rightsHandling.some(({ fee }) => fee === 'free');
  const right = (facts: Policy['rights'], more: Json = {}): Json =>
    facts.length === 0
      ? {}
      : bare({
          available: true,
          description: facts.map(({ stated, right: name }) => stated?.quote ?? name).join(' '),
          email: mail?.value ?? undefined,
          identificationEvidences: proof.length > 0 ? proof : undefined,
          ...more,
        });
  // TILT knows no right to restriction, to object, or not to be decided on by computers: they stand with the right to information.
  return {
    accessAndDataPortability: right(
      named('access', 'portability'),
      free ? { administrativeFee: { amount: 0, currency: 'EUR' } } : {},
    ),
    rightToInformation: right(
      named(
        'access',
        'restriction',
        'objection',
        'no-automated-decision',
        'marketing-opt-out',
        'post-mortem-directives',
      ),
    ),
    rightToRectificationOrDeletion: right(named('rectification', 'erasure')),
    rightToDataPortability: right(named('portability')),
    rightToWithdrawConsent: right(named('withdraw-consent')),
    rightToComplain: right(named('complaint'), { supervisoryAuthority: authorityOf(policy) }),
  };
}

function authorityOf({ authorities }: Policy): Json | undefined {
  const fact = authorities.find(({ name }) => name !== null);
  if (!fact) return undefined;
  const known = fact.authority === null ? undefined : authorityById(fact.authority);
  return bare({
    name: known?.names[0] ?? fact.name ?? '',
    country: known?.country,
    address: known?.address ?? undefined,
  });
}

function automatedOf({ automatedDecisions }: Policy): Json {
  const [said] = automatedDecisions;
  if (!said) return {};
  return bare({
    inUse: said.stance === 'used',
    logicInvolved: said.logic,
    scopeAndIntendedEffects: said.effects,
  });
}
