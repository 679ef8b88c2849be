// What slows guessing down: each attempt counts before it is judged, and from the fifth failure on the next one has to wait, at most five minutes.
import { sql } from 'kysely';
import type { Clock } from '#base';
import type { Db } from '#store';

/** Failures without a wait, seconds of the first wait (it doubles), the longest wait. Never more: nobody can lock somebody else out. */
const [freely, firstWait, longestWait] = [4, 5, 300];
/** Hours without an attempt after which failures are forgotten. */
const forgottenAfter = 24;
/** From this many failures on the owner of the account can read of it in the ledger. */
export const worthRecording = freely + 1;

/**
 * Counts an attempt under `key` (32 bytes: an HMAC of what is tried). 0: go on. Otherwise the whole seconds to wait; the attempt was not
 * counted. One statement, so that a thousand at once are counted as a thousand.
 */
export async function countAttempt(db: Db, key: Uint8Array, clock: Clock): Promise<number> {
  // Begun before the first of many and judged after the last, a statement neither counts nor sees what they left: the next one does.
  for (let tries = 0; tries < 3; tries++) {
    const wait = await counted(db, key, clock);
    if (wait !== null) return wait;
  }
  return firstWait;
}

/** Null: somebody else counted meanwhile, and it is not known how often. */
async function counted(db: Db, key: Uint8Array, clock: Clock): Promise<number | null> {
  const now = clock.now().toString({ smallestUnit: 'millisecond' });
  const { rows } = await sql<{ counted: boolean; until: string }>`
    with counted as (
      insert into auth.attempt as a (key, failures, last_at, until) values (${key}, 1, ${now}, ${now})
      on conflict (key) do update set
        (failures, last_at, until) = (
          select n, ${now}::timestamptz,
                 ${now}::timestamptz + case when n <= ${freely}::int then interval '0'
                   else make_interval(secs => least(${longestWait}::float8, ${firstWait}::float8 * power(2, least(n - ${freely}::int - 1, 20)))) end
            from (select case when a.last_at < ${now}::timestamptz - make_interval(hours => ${forgottenAfter}::int)
                              then 1 else a.failures + 1 end) as next (n))
        where a.until <= ${now}::timestamptz
      returning until
    )
    select true as counted, until from counted
    union all
    select false, a.until from auth.attempt a where a.key = ${key} and not exists (select from counted)`.execute(db);
  const first = rows[0];
  if (!first) return null;
  if (first.counted) return 0;
  return Math.max(1, Math.ceil((Date.parse(first.until) - clock.now().epochMilliseconds) / 1000));
}

/** After somebody has proved who they are: what failed before does not count any more. */
export async function forgetAttempts(db: Db, keys: readonly Uint8Array[]): Promise<void> {
  for (const key of keys) await db.deleteFrom('auth.attempt').where('key', '=', key).execute();
}

/** Drops what nobody tried again: after a day, and after an hour what made nobody wait. Keys of addresses that never existed among them. */
export async function dropOldAttempts(db: Db, clock: Clock): Promise<void> {
  const [hour, day] = [1, forgottenAfter].map((hours) => clock.now().subtract({ hours }).toString());
  await db
    .deleteFrom('auth.attempt')
    .where((is) => is.or([is('last_at', '<', day!), is.and([is('last_at', '<', hour!), is('failures', '<=', freely)])]))
    .execute();
}
