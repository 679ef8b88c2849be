// What the vault holds, collection by collection: each table of the room, with the categories of its fields and when its rows leave.
import {
  type CollectionDescription,
  type FieldDescription,
  type HoldingDescription,
  type Policy,
  type RetentionRule,
} from '#policy';
import { type KnownType, typesOf } from '../record-types.ts';
import type { Caller, Vault } from '../vault.ts';

/** Collections besides `record.<type>`. */
export const collections = {
  person: 'person',
  file: 'file',
  permission: 'permission',
  objection: 'objection',
  accessLog: 'access-log',
} as const;

export const recordCollection = (type: string): string => `record.${type}`;

/** The type whose records the collection has; null for any other collection. */
export const recordTypeIn = (collection: string): string | null => /^record\.(.+)$/s.exec(collection)?.[1] ?? null;

/** The house itself, which answers requests of people (Art. 12 to 22 GDPR). */
export const keeper = (tenant: string): Caller => ({
  tenant,
  principal: 'job:rights',
  actor: 'house',
  purpose: 'law:rights',
});

export async function describe(vault: Vault, tenant: string): Promise<HoldingDescription> {
  const [types, published] = await Promise.all([typesOf(vault, tenant), vault.published(tenant)]);
  const policy = published?.policy ?? null;
  return {
    id: 'vault',
    title: 'Vault of people',
    collections: [person, ...types.map((type) => recordsOf(type, policy)), ...others],
  };
}

const field = (
  name: string,
  category: string | null = null,
  purposes: readonly string[] = [],
  identity?: string,
): FieldDescription => ({ name, category, ...(identity === undefined ? {} : { identity }), purposes });

/** Nothing but a request, or a rule of the policy about what is in it, lets such rows go. */
const untilErased = (why: string): CollectionDescription['retention'] => ({
  period: 'P0D',
  from: 'erasure-request',
  why,
});
const withPerson = untilErased('It goes with its person, in the same transaction.');

const person: CollectionDescription = {
  name: collections.person,
  holds: 'People: that they are here, since when, and of which organisation',
  fields: [
    field('state'),
    field('organisation', 'pd:CurrentEmployment'),
    field('createdAt', 'pd:Contact'),
    field('lastInteractionAt', 'pd:Interaction'),
  ],
  retention: untilErased('A person goes when nothing of theirs has a reason to stay, or when they ask.'),
};

const recordsOf = (type: KnownType, policy: Policy | null): CollectionDescription => ({
  name: recordCollection(type.name),
  holds: type.title,
  fields: [
    ...Object.entries(type.schema.properties).map(([name, form]) =>
      field(name, form['x-category'], form['x-purposes'] ?? [], form['x-index']),
    ),
    field('occurredAt'),
    field('createdAt'),
    field('changedAt'),
    field('lineage'),
  ],
  retention: retentionOf(type, policy),
});

function retentionOf(type: KnownType, policy: Policy | null): CollectionDescription['retention'] {
  const rule = policy?.retention.find((one) => speaksOf(one, type, policy));
  return rule ? { fact: rule.id } : untilErased('No sentence of the policy in force names a period for such records.');
}

/** Whether a rule names a category that the type has, or a purpose that it is declared for. */
function speaksOf(rule: RetentionRule, { schema }: KnownType, policy: Policy): boolean {
  const fields = Object.values(schema.properties);
  const categories = categoriesOf(rule, policy);
  return fields.some(
    (form) =>
      (form['x-category'] !== null && categories?.has(form['x-category'])) ||
      form['x-purposes']?.some((purpose) => rule.purposes?.includes(purpose)),
  );
}

/** DPV ids of the data that a rule names; null when it names none, and speaks of all data of its purposes. */
export function categoriesOf({ data }: RetentionRule, policy: Policy): ReadonlySet<string> | null {
  if (!data || data.length === 0) return null;
  return new Set(policy.data.flatMap(({ id, dpv }) => (dpv !== undefined && data.includes(id) ? [dpv] : [])));
}

const others: readonly CollectionDescription[] = [
  {
    name: collections.file,
    holds: 'Files about people',
    fields: [
      field('name', 'pd:Name'),
      field('mediaType'),
      field('bytes'),
      field('createdAt'),
      field('purposes'),
      field('record'),
      field('content', 'dpv:PersonalData'),
    ],
    retention: withPerson,
  },
  {
    name: collections.permission,
    holds: 'What people said yes to being sent, and by which channel',
    fields: wishFields(),
    retention: withPerson,
  },
  {
    name: collections.objection,
    holds: 'What people said no to being sent, and by which channel',
    fields: wishFields(),
    retention: withPerson,
  },
  {
    name: collections.accessLog,
    holds: 'Who looked at or changed the data of whom, and for what',
    fields: [field('at'), field('act', 'pd:Interaction'), field('purpose'), field('columns'), field('count')],
    retention: {
      period: 'unlimited',
      from: 'creation',
      why: 'It shows that the rules were kept (Art. 5(2) GDPR), and leads to nobody once its person is erased.',
    },
  },
  {
    name: 'index',
    holds: 'Keyed hashes of addresses and numbers, by which people are found',
    fields: [field('hmac', 'pd:EmailAddress')],
    retention: withPerson,
  },
  {
    name: 'key',
    holds: 'The key of each person, wrapped',
    fields: [field('wrapped')],
    retention: withPerson,
  },
  {
    name: 'erasure',
    holds: 'Erasures: numbers of the people while one is under way, and counts and dates of what is over',
    fields: [field('subjects', 'pd:Identifier'), field('count'), field('reason'), field('startedAt'), field('doneAt')],
    retention: {
      period: 'unlimited',
      from: 'creation',
      why: 'It shows that people were erased (Art. 5(2) GDPR); their numbers leave it as soon as they are.',
    },
  },
  {
    name: 'organisation',
    holds: 'Organisations that people belong to: nothing about a person',
    fields: ['name', 'domain', 'country', 'registration'].map((name) => field(name)),
    retention: untilErased('It is about no person, and stays until somebody removes it.'),
  },
];

function wishFields(): readonly FieldDescription[] {
  return [
    field('channel', 'pd:PrivacyPreference'),
    field('topic', 'pd:PrivacyPreference'),
    field('wants', 'pd:PrivacyPreference'),
    field('source'),
    field('policyVersion'),
    field('at'),
    field('askedAt'),
  ];
}
