// Recording: a choice becomes a row and an entry of the ledger in one transaction, with others of the same moment, before its visitor is answered.
import { sql } from 'kysely';
import { type Gather, type Json, Temporal, gatherer, sha256 } from '#base';
import { type Said, inboxRow } from '#ledger';
import { type Db, withTenant } from '#store';
import type { Action, Answers } from './post.ts';
import { Refusal } from './refusal.ts';
import type { KeptNotice } from './shown.ts';

/** A choice that was judged, and is to be recorded. Times are milliseconds since 1970. */
export interface Made {
  tenant: string;
  site: string;
  secret: string;
  previous: string | null;
  at: number;
  claimedAt: number | null;
  viewedAt: number;
  shown: KeptNotice;
  layer: 1 | 2;
  action: Action;
  method: 'script' | 'form';
  answers: Answers;
  gpc: boolean;
  signal: boolean;
  device: string;
  /** What makes it the same when it is sent again. */
  sameness: string;
}

export interface Recorded {
  /** Public id: SHA-256 (hex) of the secret. */
  id: string;
  /** When it was recorded: the first time, when it was sent again. */
  at: number;
}

/** What an act is called in the ledger. */
const kindOf = ({ action, previous }: Made): string =>
  action === 'withdraw'
    ? 'consent.withdrawn'
    : action === 'gpc'
      ? 'consent.objected'
      : action === 'refuse'
        ? 'consent.refused'
        : previous === null
          ? 'consent.given'
          : 'consent.changed';

/** The public id of a choice: whoever knows it knows nothing of the secret. */
export const idOf = (secret: string): string => sha256(secret);

export interface Recorder {
  /** Durable when it resolves. Throws Refusal `other` when another choice has this id; then nothing was recorded. */
  record(made: Made): Promise<Recorded>;
}

/** `most` choices share a transaction, two of which are under way at once: one is prepared while another becomes durable. */
export function recorderOf(db: Db, most = 128): Recorder {
  const gather: Gather<Made, Recorded | Refusal> = gatherer({ most });
  return {
    async record(made) {
      const done = await gather(made.tenant, made, (some) => together(db, made.tenant, some));
      if (done instanceof Refusal) throw done;
      return done;
    },
  };
}

interface Standing {
  body: Uint8Array;
  at: number;
}

/** One statement for those that are new; those that are not, also within `some`, are compared with what stands. */
async function together(db: Db, tenant: string, some: readonly Made[]): Promise<(Recorded | Refusal)[]> {
  const asked = some.map((made) => ({ made, id: idOf(made.secret), body: Buffer.from(sha256(made.sameness), 'hex') }));
  // In the order of their ids: two transactions that write the same ones wait for each other, and never in a circle.
  const fresh = [...new Map(asked.toReversed().map((one) => [one.id, one])).values()].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const standing = await withTenant(db, tenant, async (trx) => {
    const written = new Set(await insert(trx, tenant, fresh));
    const known = new Map<string, Standing>(
      fresh.filter(({ id }) => written.has(id)).map(({ id, body, made }) => [id, { body, at: made.at }]),
    );
    const before = fresh.filter(({ id }) => !written.has(id)).map(({ id }) => Buffer.from(id, 'hex'));
    if (before.length === 0) return known;
    const rows = await trx
      .selectFrom('consent_choice')
      .select(['id', 'body', 'at'])
      .where('tenant_id', '=', tenant)
      .where('id', 'in', before)
      .execute();
    for (const { id, body, at } of rows) known.set(Buffer.from(id).toString('hex'), { body, at: Date.parse(at) });
    return known;
  });
  return asked.map(({ id, body }) => {
    const stands = standing.get(id)!;
    return body.equals(stands.body) ? { id, at: stands.at } : new Refusal('other');
  });
}

type Fresh = { made: Made; id: string; body: Buffer };
type Trx = Parameters<Parameters<typeof withTenant>[2]>[0];

/** Answers with the ids that were written. */
async function insert(trx: Trx, tenant: string, fresh: readonly Fresh[]): Promise<string[]> {
  const entries = fresh.map((one) => entryOf(tenant, one));
  const column = <T>(of: (made: Made) => T): T[] => fresh.map(({ made }) => of(made));
  const { rows } = await sql<{ id: Buffer }>`
    with asked as (
      select * from unnest(
        ${fresh.map(({ id }) => Buffer.from(id, 'hex'))}::bytea[],
        ${column(({ previous }) => previous && Buffer.from(idOf(previous), 'hex'))}::bytea[],
        ${column(({ at }) => moment(at))}::timestamptz[],
        ${column(({ claimedAt }) => claimedAt && moment(claimedAt))}::timestamptz[],
        ${column(({ viewedAt }) => moment(viewedAt))}::timestamptz[],
        ${column(({ site }) => site)}::text[],
        ${column(({ shown }) => shown.policy)}::int[],
        ${column(({ shown }) => Buffer.from(shown.texts, 'base64url'))}::bytea[],
        ${column(({ shown }) => shown.language)}::text[],
        ${column(({ layer }) => layer)}::smallint[],
        ${column(({ action }) => action)}::text[],
        ${column(({ method }) => method)}::text[],
        ${column(({ answers }) => JSON.stringify(answers))}::jsonb[],
        ${column(({ gpc }) => gpc)}::boolean[],
        ${column(({ signal }) => signal)}::boolean[],
        ${column(({ device }) => device)}::text[],
        ${fresh.map(({ body }) => body)}::bytea[],
        ${entries.map(({ id }) => id)}::uuid[],
        ${entries.map(({ entry }) => entry)}::bytea[]
      ) as t (id, previous, at, claimed_at, viewed_at, site, policy, texts, language, layer, action, method, answers, gpc, signal,
              device, body, ledger_entry, entry)
    ), written as (
      insert into upheld.consent_choice (tenant_id, id, previous, at, claimed_at, viewed_at, site, policy, texts, language, layer,
                                         action, method, answers, gpc, signal, device, body, ledger_entry)
      select ${tenant}, id, previous, at, claimed_at, viewed_at, site, policy, texts, language, layer,
             action, method, answers, gpc, signal, device, body, ledger_entry from asked
      on conflict (tenant_id, id) do nothing returning id
    ), logged as (
      insert into upheld.ledger_inbox (tenant_id, id, entry)
      select ${tenant}, asked.ledger_entry, asked.entry from asked join written using (id)
    )
    select id from written`.execute(trx);
  return rows.map(({ id }) => id.toString('hex'));
}

const moment = (at: number): string => new Date(at).toISOString();

/** What stands in the ledger: the choice by its public id, each category and each purpose, refused ones too. */
function entryOf(tenant: string, { made, id }: Fresh) {
  const { shown, previous, claimedAt, viewedAt, answers } = made;
  const data: Record<string, Json> = {
    choice: id,
    previous: previous && idOf(previous),
    site: made.site,
    policy: shown.policy,
    texts: shown.texts,
    terms: shown.termsSha256,
    language: shown.language,
    layer: made.layer,
    action: made.action,
    method: made.method,
    gpc: made.gpc,
    signal: made.signal,
    viewed: moment(viewedAt),
    ...(claimedAt === null ? {} : { claimed: moment(claimedAt) }),
  };
  for (const category of shown.notice.asked) {
    const answer = answers[category.id];
    if (!answer) continue;
    data[category.id] = answer.granted;
    if (answer.without.length > 0) data[`${category.id} without`] = answer.without.join(' ');
    for (const { id: purpose } of category.purposes) data[`${category.id} ${purpose}`] = answer.granted;
  }
  const clock = { now: () => Temporal.Instant.fromEpochMilliseconds(made.at) };
  return inboxRow(tenant, { kind: kindOf(made), data: data as Said }, clock);
}
