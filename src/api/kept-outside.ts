// Idempotency for what a room does in transactions of its own: the name is reserved first, with the id that the new thing will have.
import { createHmac, randomUUID } from 'node:crypto';
import { Problem, canonicalJson } from '#base';
import { withTenant } from '#store';
import { seal, unseal } from './delivery/seal.ts';
import type { ApiHouse } from './house.ts';
import { type Repeatable, keptHours, reused, underWay } from './kept-answers.ts';

/** After so long a request that has no answer was cut short, and may be taken up again. Seconds. */
const patience = 60;

/** What rests, sealed, under the name of a request: ids and states alone, since no answer of the vault to a change says more. */
interface Kept {
  fresh: string;
  /** Absent while it is under way. */
  answer?: { is: unknown };
}

/**
 * Does `act` with the id that a new thing is to have, and keeps its answer; or gives the kept one. When the process dies in between, the
 * same request is done again with the same id. Throws Problem `api.conflict` while it is under way, `api.idempotency-key-reused`.
 */
export async function onceOutside(
  asked: Repeatable,
  house: Pick<ApiHouse, 'clock' | 'sealing' | 'store'>,
  act: (fresh: string) => Promise<unknown>,
): Promise<{ answer: unknown; replayed: boolean }> {
  const { clock, store } = house;
  const { tenant, caller, key } = asked;
  const sealing = await house.sealing();
  const place = ['kept_answer', tenant, caller, key];
  // Keyed: a plain hash of a body with an address in it could be guessed.
  const fingerprint = createHmac('sha256', sealing.reveal())
    .update(`upheld request 1\n${canonicalJson(asked.request)}`)
    .digest('hex');
  const rowOf = (kept: Kept) => ({
    fingerprint,
    answer: seal(sealing, place, JSON.stringify(kept)),
    created_at: clock.now().toString(),
  });
  const reserve = (): Promise<Kept> =>
    withTenant(store.db, tenant, async (trx) => {
      const fresh: Kept = { fresh: randomUUID() };
      const { numInsertedOrUpdatedRows: inserted } = await trx
        .insertInto('kept_answer')
        .values({ tenant_id: tenant, api_key: caller, key, ...rowOf(fresh) })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'api_key', 'key']).doNothing())
        .executeTakeFirst();
      if (inserted === 1n) return fresh;
      const row = await trx
        .selectFrom('kept_answer')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .where('api_key', '=', caller)
        .where('key', '=', key)
        .forUpdate()
        .executeTakeFirst();
      const age = row ? (clock.now().epochMilliseconds - Date.parse(row.created_at)) / 1000 : Infinity;
      const over = age >= keptHours * 3600;
      if (row && !over && row.fingerprint !== fingerprint) throw reused();
      const kept = row && !over ? (JSON.parse(unseal(sealing, place, row.answer)) as Kept) : fresh;
      if (kept.answer) return kept;
      if (age < patience) throw underWay();
      await trx
        .updateTable('kept_answer')
        .set(rowOf(kept))
        .where('tenant_id', '=', tenant)
        .where('api_key', '=', caller)
        .where('key', '=', key)
        .execute();
      return kept;
    });

  const { fresh, answer: kept } = await reserve();
  if (kept) return { answer: kept.is, replayed: true };
  const answer = await act(fresh).catch(async (error: unknown) => {
    // Refused: the request may be corrected and sent again. Anything else leaves open what was done: then the same id is used again.
    if (error instanceof Problem)
      await withTenant(store.db, tenant, (trx) =>
        trx
          .deleteFrom('kept_answer')
          .where('tenant_id', '=', tenant)
          .where('api_key', '=', caller)
          .where('key', '=', key)
          .execute(),
      );
    throw error;
  });
  await withTenant(store.db, tenant, (trx) =>
    trx
      .updateTable('kept_answer')
      .set(rowOf({ fresh, answer: { is: answer ?? null } }))
      .where('tenant_id', '=', tenant)
      .where('api_key', '=', caller)
      .where('key', '=', key)
      .execute(),
  );
  return { answer, replayed: false };
}
