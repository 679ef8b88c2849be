// Where a value comes from: each field of each record carries source, channel, date, purposes and the policy version shown at collection.
import { Problem } from '#base';
import type { PublishedPolicy } from '#policy';
import type { KnownType, Values } from './record-types.ts';
import type { Admitted } from './vault.ts';

/** Art. 13 and 14 GDPR ask whether data came from the person; the modes are those of the policy's facts. */
export const sources = ['provided', 'observed', 'derived', 'third-party'] as const;
export type Source = (typeof sources)[number];

export interface Origin {
  source: Source;
  /** How it came: `form`, `import`, `api`, `console`, `mail`, … */
  channel: string;
  /** Ids of purposes; absent: the purpose of the writing alone. */
  purposes?: readonly string[];
  /** ISO 8601 instant of collection; absent: now. */
  at?: string;
  /** The version of the policy that the person was shown; absent: the one in force. */
  policyVersion?: number;
}

/** As it rests beside the sealed value. */
export interface Lineage {
  source: Source;
  channel: string;
  purposes: readonly string[];
  policy: number | null;
  at: string;
}

/**
 * The lineage of each value of a writing. Throws Problem `vault.field-purpose` when a field is not for these purposes, `vault.enrichment`
 * when it comes from elsewhere and the policy does not say that such data does (Art. 14(1)(d), 14(2)(f)).
 */
export function lineageOf(
  type: KnownType,
  values: Values,
  origin: Origin,
  { purpose, version }: Admitted,
  published: PublishedPolicy | null,
  now: string,
): Record<string, Lineage> {
  const purposes = [...new Set(origin.purposes ?? [purpose])];
  checkPurposes(purposes, { purpose }, published);
  if ((origin.policyVersion ?? 0) > (version ?? 0) || Date.parse(origin.at ?? now) > Date.parse(now)) throw notYet();
  const lineage: Lineage = {
    source: origin.source,
    channel: origin.channel,
    purposes,
    policy: origin.policyVersion ?? version,
    at: origin.at ?? now,
  };
  for (const field of Object.keys(values)) {
    const { 'x-purposes': only, 'x-category': category } = type.schema.properties[field]!;
    const foreign = only && purposes.find((id) => !only.includes(id));
    if (foreign !== undefined) throw wrongPurpose(type.name, field);
    if (origin.source === 'third-party' && category !== null && !declaresOthers(published, category))
      throw enrichment(type.name, field);
  }
  return Object.fromEntries(Object.keys(values).map((field) => [field, lineage]));
}

/** Throws Problem `vault.purpose` when one is neither that of the writing nor declared by the policy in force. */
export function checkPurposes(
  purposes: readonly string[],
  { purpose }: Pick<Admitted, 'purpose'>,
  published: PublishedPolicy | null,
): void {
  const declared = new Set(published?.policy.purposes.map(({ id }) => id));
  if (purposes.length === 0 || purposes.some((id) => id !== purpose && !declared.has(id))) throw notDeclared();
}

/** Whether the policy says that data of this category comes from others, or from where data that it declares comes. */
export function declaresOthers(published: PublishedPolicy | null, category: string): boolean {
  if (!published) return false;
  const { data, sources: from } = published.policy;
  const items = data.filter((item) => item.dpv === category);
  return items.some((item) => item.mode === 'third-party') || (items.length > 0 && from.length > 0);
}

/** Whether a value may be read: for what it was collected for, or for a purpose of the law. */
export const mayUse = (lineage: Lineage | undefined, { purpose, beyond }: Admitted): boolean =>
  beyond || (lineage?.purposes.includes(purpose) ?? false);

const unchanged = 'Nothing was saved.';

const notDeclared = (): Problem =>
  new Problem('vault.purpose', {
    happened: 'One of the purposes that were named for the data is not declared by the policy in force.',
    unchanged,
    next: 'Name purposes of the policy, by their ids.',
  });

const notYet = (): Problem =>
  new Problem('vault.origin', {
    happened: 'The data is said to be collected at a time, or under a version of the policy, that has not come yet.',
    unchanged,
    next: 'Correct the time or the version, or leave them out: then it is now, and the version in force.',
  });

const wrongPurpose = (type: string, field: string): Problem =>
  new Problem('vault.field-purpose', {
    happened: `The field “${field}” of “${type}” is not kept for that purpose.`,
    unchanged,
    next: 'Leave the field out, or name a purpose that its type declares.',
  });

export const enrichment = (type: string, field: string): Problem =>
  new Problem('vault.enrichment', {
    happened: `The policy does not say that data such as “${field}” of “${type}” comes from others than the person.`,
    unchanged,
    next: 'Ask the person for it, or declare the source in the policy first (Art. 14 GDPR).',
  });
