// Notices: with each version from the second on, what changed, whether it is material and who says so, and by when people had to be told.
import { Temporal } from '#base';
import { type Policy, type PublishedPolicy, segmentsOf } from '#policy';
import type { Db, Tables } from '#store';
import { withTenant } from '#store';
import { diffFacts } from './fact-changes.ts';
import { type Reason, materialReasons } from './material.ts';
import { type Change, diffProse } from './text-diff.ts';

/** A person's word on whether a change is material, with the reason; it overrides the rules and is kept with the version. */
export interface MaterialWord {
  material: boolean;
  by: string;
  why: string;
}

export type Channel = 'website' | 'email' | 'in-service' | 'none';

export interface Counts extends Readonly<Record<Change, number>> {
  /** Facts that changed with the words, and facts that only the reading of the same words changed. */
  facts: number;
  corrected: number;
}

export interface Notice {
  version: number;
  textChanged: boolean;
  material: boolean;
  /** What the rules found; may be empty for a material change when a person said so. */
  reasons: readonly Reason[];
  counts: Counts;
  /** Null: the rules decided. */
  decided: { by: string; why: string } | null;
  /** By which ways the policy before this version promised to tell people. */
  channels: readonly Channel[];
  /** ISO 8601 duration that it promised between notice and effect; null: none. */
  leadTime: string | null;
  createdAt: string;
  /** The day the version takes effect: as it says itself, else the day it was published. */
  effectiveOn: string;
  /** The last day on which the notice is in time: `effectiveOn` less `leadTime`. */
  dueOn: string;
}

/** Writes down what the step from one version to the next is. Called in the transaction that publishes. */
export async function recordNotice(
  trx: Db,
  before: PublishedPolicy,
  after: PublishedPolicy,
  word: MaterialWord | null,
): Promise<void> {
  const notice = noticeOf(before, after, word);
  await trx
    .insertInto('policy_notice')
    .values({
      tenant_id: after.tenant,
      version: notice.version,
      text_changed: notice.textChanged,
      material: notice.material,
      reasons: JSON.stringify(notice.reasons),
      counts: JSON.stringify(notice.counts),
      decided_by: notice.decided?.by ?? null,
      decided_why: notice.decided?.why ?? null,
      channels: [...notice.channels],
      lead_time: notice.leadTime,
      created_at: notice.createdAt,
      effective_on: notice.effectiveOn,
      due_on: notice.dueOn,
    })
    .execute();
}

/** What the step from one version to the next is, computed. */
export function noticeOf(before: PublishedPolicy, after: PublishedPolicy, word: MaterialWord | null): Notice {
  const text = diffProse(before.prose, after.prose);
  const facts = diffFacts(before, after, text);
  const reasons = materialReasons(facts.said);
  const { channels, leadTime } = noticePromised(before.policy);
  const effective = effectiveDay(after);
  return {
    version: after.number,
    textChanged: wordsOf(before) !== wordsOf(after),
    material: word?.material ?? reasons.length > 0,
    reasons,
    counts: { ...text.counts, facts: facts.said.length, corrected: facts.corrected },
    decided: word && { by: word.by, why: word.why },
    channels,
    leadTime,
    createdAt: after.publishedAt,
    effectiveOn: effective.toString(),
    dueOn: (leadTime === null ? effective : effective.subtract(daysOnly(leadTime))).toString(),
  };
}

const wordsOf = ({ prose }: PublishedPolicy): string => JSON.stringify(segmentsOf(prose).map(({ text }) => text));

/** How a policy promises to tell people of changes, by its stated facts. */
export function noticePromised({ changes }: Policy): { channels: Channel[]; leadTime: string | null } {
  const stated = changes.filter((fact) => fact.stated !== undefined);
  const times = stated.flatMap(({ leadTime }) => (leadTime === undefined ? [] : [leadTime]));
  const relativeTo = Temporal.PlainDate.from('2025-01-01');
  return {
    channels: [...new Set(stated.flatMap(({ notice }) => notice))].toSorted(),
    leadTime: times.toSorted((a, b) => Temporal.Duration.compare(b, a, { relativeTo }))[0] ?? null,
  };
}

/** Hours count as begun days: a notice is given on a day. */
function daysOnly(period: string): Temporal.Duration {
  const { years, months, weeks, days, hours, minutes } = Temporal.Duration.from(period);
  return Temporal.Duration.from({ years, months, weeks, days: days + Math.ceil((hours + minutes / 60) / 24) });
}

/** The day from which a version counts: the stated one, never before the day it was published. */
export function effectiveDay({ policy, publishedAt }: PublishedPolicy): Temporal.PlainDate {
  const published = Temporal.Instant.from(publishedAt).toZonedDateTimeISO('UTC').toPlainDate();
  const stated = policy.versions
    .filter((fact) => fact.stated && fact.says === 'effective' && fact.precision === 'day')
    .map((fact) => Temporal.PlainDate.from(fact.date))
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b))
    .at(-1);
  return stated && Temporal.PlainDate.compare(stated, published) > 0 ? stated : published;
}

type Row = Omit<Tables['policy_notice'], 'reasons' | 'counts'> & { reasons: unknown; counts: unknown };

const noticeFrom = (row: Row): Notice => ({
  version: row.version,
  textChanged: row.text_changed,
  material: row.material,
  reasons: row.reasons as Reason[],
  counts: row.counts as Counts,
  decided: row.decided_by === null ? null : { by: row.decided_by, why: row.decided_why ?? '' },
  channels: row.channels as Channel[],
  leadTime: row.lead_time,
  createdAt: row.created_at,
  effectiveOn: row.effective_on,
  dueOn: row.due_on,
});

/** All notices, newest version first. */
export function notices(db: Db, tenant: string): Promise<Notice[]> {
  return withTenant(db, tenant, async (trx) => {
    const rows = await trx
      .selectFrom('policy_notice')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .orderBy('version', 'desc')
      .execute();
    return rows.map(noticeFrom);
  });
}

/** How long a material change stays announced after it took effect. */
const announcedFor = { days: 30 };

/** The newest material change that people must see today: announced, or in force for less than 30 days; null when there is none. */
export async function standingNotice(db: Db, tenant: string, now: Temporal.Instant): Promise<Notice | null> {
  const today = now.toZonedDateTimeISO('UTC').toPlainDate();
  const newest = (await notices(db, tenant)).find(({ material }) => material);
  if (!newest) return null;
  const until = Temporal.PlainDate.from(newest.effectiveOn).add(announcedFor);
  return Temporal.PlainDate.compare(today, until) < 0 ? newest : null;
}
