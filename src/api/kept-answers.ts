// Idempotency (draft-ietf-httpapi-idempotency-key-header): the same request with the same key is done once and answered alike for a day.
import { sql } from 'kysely';
import { type Json, hashOf } from '#base';
import type { TenantDb } from '#store';
import type { ApiHouse } from './house.ts';
import { apiProblem } from './problems.ts';
import { seal, unseal } from './delivery/seal.ts';

export const keptHours = 24;

export interface Repeatable {
  tenant: string;
  /** Id of the API key: each has idempotency keys of its own. */
  caller: string;
  key: string;
  /** All that makes the request what it is. */
  request: Json;
}

/** An RFC 8941 string (`"abc"`), or the same without its quotes, as many clients send it; null when it is neither. */
export function idempotencyKeyIn(header: string): string | null {
  const quoted = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/.exec(header.trim());
  const key = quoted ? quoted[1]!.replace(/\\(.)/g, '$1') : header.trim();
  return /^[\x20-\x7e]{1,255}$/.test(key) && (quoted !== null || /^[!#-[\]-~]+$/.test(key)) ? key : null;
}

/**
 * Does `act` and keeps its answer in the same transaction, or gives the kept one. What failed is not kept, since it was rolled back.
 * Throws Problem `api.conflict` while the same request is under way, `api.idempotency-key-reused` when it is another request.
 */
export async function once(
  trx: TenantDb,
  { tenant, caller, key, request }: Repeatable,
  house: Pick<ApiHouse, 'clock' | 'sealing'>,
  act: () => Promise<unknown>,
): Promise<{ answer: unknown; replayed: boolean }> {
  const lock = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`answer ${tenant} ${caller} ${key}`}, 0)) as free`.execute(trx);
  if (!lock.rows[0]?.free) throw underWay();
  const { clock } = house;
  const sealing = await house.sealing();
  const place = ['kept_answer', tenant, caller, key];
  const fingerprint = hashOf(request);
  const mine = trx.selectFrom('kept_answer').selectAll().where('tenant_id', '=', tenant);
  const kept = await mine
    .where('api_key', '=', caller)
    .where('key', '=', key)
    .where('created_at', '>', clock.now().subtract({ hours: keptHours }).toString())
    .executeTakeFirst();
  if (kept && kept.fingerprint !== fingerprint) throw reused();
  if (kept) return { answer: JSON.parse(unseal(sealing, place, kept.answer)) as unknown, replayed: true };
  const answer = await act();
  const row = {
    fingerprint,
    answer: seal(sealing, place, JSON.stringify(answer ?? null)),
    created_at: clock.now().toString(),
  };
  await trx
    .insertInto('kept_answer')
    .values({ tenant_id: tenant, api_key: caller, key, ...row })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'api_key', 'key']).doUpdateSet(row))
    .execute();
  return { answer, replayed: false };
}

/** Drops answers that are over. */
export async function dropKeptAnswers(
  trx: TenantDb,
  tenant: string,
  { clock }: Pick<ApiHouse, 'clock'>,
): Promise<void> {
  await trx
    .deleteFrom('kept_answer')
    .where('tenant_id', '=', tenant)
    .where('created_at', '<=', clock.now().subtract({ hours: keptHours }).toString())
    .execute();
}

export const underWay = () =>
  apiProblem('conflict', {
    happened: 'A request with this Idempotency-Key is still under way.',
    unchanged: 'This one did nothing.',
    next: 'Send it again in a moment: it is then answered like the first.',
  });

export const reused = () =>
  apiProblem('idempotency-key-reused', {
    happened: 'This Idempotency-Key was used for another request.',
    unchanged: 'Nothing was changed by this one.',
    next: 'Give every request a key of its own, for example a UUID.',
  });
