// A published policy as JSON-LD in the W3C Data Privacy Vocabulary 2.3: each fact a node with its own id, its DPV concept and its words; pure.
import { authority as authorityById } from '#law';
import type { AnyFact, Policy, PublishedPolicy } from '#policy';

/** Prefixes of DPV 2.3, Dublin Core, OWL and XML Schema. `uk` is our own: DPV has no UK grounds. */
export const dpvContext = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  tech: 'https://w3id.org/dpv/tech#',
  ai: 'https://w3id.org/dpv/ai#',
  risk: 'https://w3id.org/dpv/risk#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  uk: 'https://upheld.invalid/ns/uk#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Node = Record<string, unknown>;

/** `url`: the address of the version's own page, or null where it has none; then the version is named by its hash. */
export function dpvOf(published: PublishedPolicy, url: string | null): Node {
  const { policy, number, sha256, publishedAt } = published;
  const language = policy.meta.language;
  const node = nodes(language);
  const legal = countriesOf(policy).map((code) => [`legal-${code}`, `https://w3id.org/dpv/legal/${code}#`]);
  return bare({
    '@context': {
      ...dpvContext,
      ...Object.fromEntries(legal),
      '@base': url ?? `urn:sha256:${sha256}`,
    },
    '@id': '',
    '@type': 'dpv:PrivacyNotice',
    'dct:title': { '@value': policy.meta.title, '@language': language },
    'dct:identifier': sha256,
    'owl:versionInfo': String(number),
    'dct:issued': { '@value': publishedAt, '@type': 'xsd:dateTime' },
    'dct:language': language,
    'dpv:hasDataController': controllerOf(policy, node),
    'dpv:hasProcess': policy.purposes.map((purpose) => processOf(policy, purpose, node)),
    'dpv:hasPersonalData': policy.data.map((fact) =>
      node(fact, [fact.dpv ?? 'dpv:PersonalData', fact.mode && modes[fact.mode]], fact.label),
    ),
    'dpv:hasDataSubject': policy.subjects.map((fact) => node(fact, [fact.dpv ?? 'dpv:DataSubject'], fact.label)),
    'dpv:hasDataSource': policy.sources.map((fact) => node(fact, [fact.dpv ?? 'dpv:DataSource'], fact.label)),
    'dpv:hasLegalBasis': policy.bases.map((fact) => node(fact, [fact.basis], fact.interest ?? fact.statute)),
    'dpv:hasRecipient': policy.recipients.map((fact) => ({
      ...node(fact, [recipientKinds[fact.role ?? 'unknown']], fact.name ?? fact.category),
      ...(fact.name === null ? {} : { 'dpv:hasName': fact.name }),
      ...(fact.country === undefined ? {} : { 'dpv:hasCountry': fact.country }),
    })),
    'dpv:hasStorageCondition': policy.retention.map((fact) => ({
      ...node(fact, ['dpv:StorageCondition'], fact.subject),
      ...(fact.period === null
        ? {}
        : {
            'dpv:hasDuration': {
              '@type': fact.trigger === null ? 'dpv:StorageDuration' : 'dpv:UntilEventDuration',
              'dct:description': fact.trigger ?? undefined,
              'dct:extent': { '@value': fact.period, '@type': 'xsd:duration' },
            },
          }),
    })),
    'dpv:hasThirdCountry': policy.transfers.map((fact) => ({
      ...node(fact, ['dpv:ThirdCountry'], fact.to),
      ...(fact.country === undefined ? {} : { 'dpv:hasCountry': fact.country }),
      ...(fact.tool === undefined ? {} : { 'dpv:hasLegalBasis': { '@id': fact.tool } }),
    })),
    'dpv:hasRight': policy.rights.map((fact) => node(fact, [rights[fact.right]], fact.limits)),
    'dpv:hasTechnicalOrganisationalMeasure': policy.measures.map((fact) =>
      node(fact, [fact.dpv ?? 'dpv:TechnicalOrganisationalMeasure'], fact.label),
    ),
    'dpv:hasAuthority': policy.authorities.flatMap((fact) =>
      fact.name === null
        ? []
        : [
            {
              ...node(fact, ['dpv:DataProtectionAuthority']),
              'dpv:hasName': fact.name,
              ...(fact.authority === null ? {} : { 'dct:relation': { '@id': fact.authority } }),
            },
          ],
    ),
  });
}

type NodeOf = (fact: AnyFact, types: readonly (string | undefined)[], label?: string) => Node;

/** A fact: its id under the version's address, its concepts, what it is called and the words it was read from. */
const nodes =
  (language: string): NodeOf =>
  (fact, types, label) =>
    bare({
      '@id': `#${fact.id}`,
      '@type': types.filter((type) => type !== undefined),
      'dct:title': label === undefined ? undefined : { '@value': label, '@language': language },
      'dct:description': fact.stated && { '@value': fact.stated.quote, '@language': language },
      'dct:provenance': fact.decided && `${fact.decided.by}, ${fact.decided.on}: ${fact.decided.why}`,
    });

function controllerOf({ controller, contacts, representative, dpo }: Policy, node: NodeOf): Node | undefined {
  if (!controller) return undefined;
  const { street, postalCode, city, country } = controller.address ?? {};
  const address = [street, postalCode, city].filter(Boolean).join(', ');
  return bare({
    ...node(controller, ['dpv:DataController']),
    'dpv:hasName': controller.name,
    'dpv:hasAddress': address === '' ? undefined : address,
    'dpv:hasCountry': country,
    'dpv:hasContact': contacts.flatMap(({ value }) => (value === null ? [] : [value])),
    'dpv:hasRepresentative': representative && party(representative, 'dpv:Representative', node),
    'dpv:hasDataProtectionOfficer': dpo && party(dpo, 'dpv:DataProtectionOfficer', node),
  });
}

const party = (fact: NonNullable<Policy['dpo']>, type: string, node: NodeOf): Node =>
  bare({ ...node(fact, [type]), 'dpv:hasName': fact.name, 'dpv:hasContact': fact.email ?? fact.phone });

const references = (ids: readonly string[] | undefined): Node[] | undefined => ids?.map((id) => ({ '@id': `#${id}` }));

function processOf(policy: Policy, purpose: Policy['purposes'][number], node: NodeOf): Node {
  const rules = policy.retention.filter((rule) => rule.purposes?.includes(purpose.id));
  return bare({
    '@id': `#process.${purpose.id}`,
    '@type': 'dpv:PersonalDataProcess',
    'dpv:hasPurpose': node(purpose, [purpose.dpv ?? 'dpv:Purpose'], purpose.label),
    'dpv:hasLegalBasis': references(purpose.bases),
    'dpv:hasPersonalData': references(purpose.data),
    'dpv:hasDataSubject': references(purpose.subjects),
    'dpv:hasStorageCondition': references(rules.map(({ id }) => id)),
    'dpv:hasProcessing': purpose.profiling === true ? { '@id': 'dpv:Profiling' } : undefined,
  });
}

const modes = {
  provided: 'dpv:ProvidedPersonalData',
  observed: 'dpv:ObservedPersonalData',
  derived: 'dpv:DerivedPersonalData',
  'third-party': 'dpv:CollectedPersonalData',
} as const;

const recipientKinds = {
  processor: 'dpv:DataProcessor',
  'sub-processor': 'dpv:DataSubProcessor',
  source: 'dpv:DataSource',
  controller: 'dpv:DataController',
  'joint-controller': 'dpv:JointDataControllers',
  'third-party': 'dpv:ThirdParty',
  authority: 'dpv:Authority',
  affiliate: 'dpv:Recipient',
  unknown: 'dpv:Recipient',
} as const;

const rights = {
  access: 'eu-gdpr:A15',
  rectification: 'eu-gdpr:A16',
  erasure: 'eu-gdpr:A17',
  restriction: 'eu-gdpr:A18',
  portability: 'eu-gdpr:A20',
  objection: 'eu-gdpr:A21',
  'no-automated-decision': 'eu-gdpr:A22',
  'withdraw-consent': 'eu-gdpr:A7-3',
  complaint: 'eu-gdpr:A77',
  'marketing-opt-out': 'eu-gdpr:A21',
  'post-mortem-directives': 'dpv:DataSubjectRight',
} as const;

/** Countries whose DPV extension is named by some fact (`legal-lu:DPA-LU`). */
function countriesOf(policy: Policy): string[] {
  const found = JSON.stringify(policy).matchAll(/"legal-([a-z]{2}):/g);
  const known = policy.authorities.flatMap(({ authority }) => {
    const country = authority === null ? undefined : authorityById(authority)?.country;
    return country === undefined ? [] : [country.toLowerCase()];
  });
  return [...new Set([...[...found].map(([, code]) => code ?? ''), ...known])].toSorted();
}

/** Without undefined members and empty lists: in JSON-LD they would say nothing. */
const bare = (value: Node): Node =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, member]) => member !== undefined && !(Array.isArray(member) && member.length === 0),
    ),
  );
