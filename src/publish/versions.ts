// Versions: publishing makes an immutable, numbered, hash-chained row; the running system reads only these.
import { sql } from 'kysely';
import { type Clock, type Json, hashOf } from '#base';
import { record } from '#ledger';
import type { Policy, Prose, PublishedPolicy } from '#policy';
import { type Db, type Store, recordEvent, withTenant } from '#store';
import { type MaterialWord, recordNotice } from './notices.ts';

/** What is about to be published: the source file as read, its segments, its facts and promises. */
export interface Edition {
  source: { name: string; text: string };
  prose: Prose;
  policy: Policy;
}

export interface VersionSummary {
  number: number;
  sha256: string;
  publishedAt: string;
  title: string;
  /** Whether a word of the published text differs from the version before; false when only facts or markup were corrected. */
  textChanged: boolean;
}

/** What a version's hash is over: its number, its predecessor's hash and everything it says. */
export const hashedForm = (version: Edition & { number: number; previous: string | null }): Json => ({
  number: version.number,
  previous: version.previous,
  source: version.source,
  prose: version.prose as unknown as Json,
  policy: version.policy as unknown as Json,
});

/** SHA-256 that names a version (RFC 8785). */
export const versionHash = (version: Edition & { number: number; previous: string | null }): string =>
  hashOf(hashedForm(version));

/**
 * Publishes an edition and, in the same transaction, asks for it to be proven. Publishing the same edition again changes nothing and
 * returns the version that stands (`fresh: false`). From the second version on it is kept with it what changed and whether that is
 * material; `word` is a person's, and overrides the rules.
 */
export function publish(
  { db, jobs }: Pick<Store, 'db' | 'jobs'>,
  tenant: string,
  edition: Edition,
  clock: Clock,
  word: MaterialWord | null = null,
): Promise<{ published: PublishedPolicy; fresh: boolean }> {
  return withTenant(db, tenant, async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`publish ${tenant}`}, 0))`.execute(trx);
    const latest = await versionAt(trx, tenant, 'latest');
    if (latest && sameEdition(latest, edition)) return { published: latest, fresh: false };
    const number = (latest?.number ?? 0) + 1;
    const previous = latest?.sha256 ?? null;
    const published: PublishedPolicy = {
      tenant,
      number,
      previous,
      sha256: versionHash({ ...edition, number, previous }),
      publishedAt: clock.now().toString({ smallestUnit: 'millisecond' }),
      ...edition,
    };
    const data = { version: number, sha256: published.sha256 };
    const entry = await record(trx, tenant, { kind: 'policy.published', data: { ...data, previous } }, clock);
    await trx
      .insertInto('policy_version')
      .values({
        tenant_id: tenant,
        number,
        sha256: published.sha256,
        previous,
        published_at: published.publishedAt,
        source_name: edition.source.name,
        source_text: edition.source.text,
        prose: JSON.stringify(edition.prose),
        policy: JSON.stringify(edition.policy),
        ledger_entry: entry,
      })
      .execute();
    if (latest) await recordNotice(trx, latest, published, word);
    await jobs.send(trx, 'prove', { tenant });
    await recordEvent(trx, tenant, { type: 'policy.published', subject: String(number), data }, clock);
    return { published, fresh: true };
  });
}

const sameEdition = (a: Edition, b: Edition): boolean =>
  versionHash({ source: a.source, prose: a.prose, policy: a.policy, number: 0, previous: null }) ===
  versionHash({ source: b.source, prose: b.prose, policy: b.policy, number: 0, previous: null });

/** One version, or the newest; null when there is none. */
export async function versionAt(trx: Db, tenant: string, number: number | 'latest'): Promise<PublishedPolicy | null> {
  const rows = trx.selectFrom('policy_version').selectAll().where('tenant_id', '=', tenant);
  const row = await (
    number === 'latest' ? rows.orderBy('number', 'desc').limit(1) : rows.where('number', '=', number)
  ).executeTakeFirst();
  if (!row) return null;
  return {
    tenant,
    number: row.number,
    sha256: row.sha256,
    previous: row.previous,
    publishedAt: row.published_at,
    source: { name: row.source_name, text: row.source_text },
    prose: row.prose as Prose,
    policy: row.policy as Policy,
  };
}

export const publishedVersion = (db: Db, tenant: string, number: number | 'latest'): Promise<PublishedPolicy | null> =>
  withTenant(db, tenant, (trx) => versionAt(trx, tenant, number));

/** All versions, newest first, without their texts. */
export function versions(db: Db, tenant: string): Promise<VersionSummary[]> {
  return withTenant(db, tenant, async (trx) => {
    const rows = await trx
      .selectFrom('policy_version')
      .select([
        'number',
        'sha256',
        'published_at',
        sql<string>`policy #>> '{meta,title}'`.as('title'),
        sql<string>`md5(jsonb_path_query_array(prose, '$.blocks[*].segments[*].text')::text)`.as('text'),
      ])
      .where('tenant_id', '=', tenant)
      .orderBy('number', 'desc')
      .execute();
    return rows.map((row, index) => ({
      number: row.number,
      sha256: row.sha256,
      publishedAt: row.published_at,
      title: row.title,
      textChanged: row.text !== rows[index + 1]?.text,
    }));
  });
}

/**
 * Checks every version on file: numbers without gap, each hash recomputed from what it says, each pointing to the one before.
 * Returns the number of the first version that fails, null when all hold.
 */
export function firstBrokenVersion(db: Db, tenant: string): Promise<number | null> {
  return withTenant(db, tenant, async (trx) => {
    const numbers = await trx
      .selectFrom('policy_version')
      .select('number')
      .where('tenant_id', '=', tenant)
      .orderBy('number')
      .execute();
    let previous: string | null = null;
    for (const [index, { number }] of numbers.entries()) {
      const version = await versionAt(trx, tenant, number);
      if (!version || number !== index + 1 || version.previous !== previous || versionHash(version) !== version.sha256)
        return number;
      previous = version.sha256;
    }
    return null;
  });
}
