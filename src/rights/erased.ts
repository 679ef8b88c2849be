// What is kept of an erasure to notice that it was undone (Art. 5(1)(f) and 5(2)): marks of how the person was known, under a key, and how many rows stayed.
import { createHmac, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { type Identifier, formOf } from '#connect';
import type { KeptPlan } from '#plan';
import { type TenantDb, withTenant } from '#store';
import { type RightsHouse, clockOf, dbOf } from './house.ts';
import type { Known } from './plan/known.ts';
import { today } from './register.ts';

const Erased = z.object({
  erased: z.object({
    on: z.iso.date(),
    marks: z.array(z.string()),
    /** Rows that stayed, or were not this person's alone, by `system/table`. */
    stays: z.record(z.string(), z.number()),
  }),
});

export interface ErasedPerson {
  /** Of the request. */
  number: number;
  on: string;
  marks: readonly string[];
  stays: Readonly<Record<string, number>>;
}

/** By what marks are made: the same identifier always gives the same one, and without the key nobody can tell whose it is. */
export type Marking = (identifier: Identifier) => string;

export function markingOf({ secret }: Pick<RightsHouse, 'secret'>, tenant: string): Marking {
  const key = Buffer.from(hkdfSync('sha256', secret.reveal(), tenant, 'upheld rights erased v1', 32));
  return ({ kind, value }) =>
    createHmac('sha256', key)
      .update(JSON.stringify([kind, value]))
      .digest()
      .subarray(0, 16)
      .toString('base64url');
}

export const placeOf = (holding: string, collection: string): string => `${holding}/${collection}`;

/** The marks of somebody who is erased, each once. The certificate says how many there are. */
export function marksOf(house: Pick<RightsHouse, 'secret'>, tenant: string, known: Known): readonly string[] {
  const mark = markingOf(house, tenant);
  // A key of rows (`shop:customers(id)`) may be given to somebody else once they are gone.
  const lasting = known.identifiers.filter(({ kind }) => /^[a-z][a-z0-9-]*$/.test(kind));
  return [...new Set(lasting.map(({ kind, value }) => mark({ kind, value: formOf(kind, value, known.country) })))];
}

/** In the transaction that ends the request: from now on nobody can say any more who it was. */
export async function rememberErased(
  trx: TenantDb,
  house: RightsHouse,
  tenant: string,
  id: string,
  marks: readonly string[],
  { operations }: Pick<KeptPlan, 'operations'>,
): Promise<void> {
  const stays: Record<string, number> = {};
  for (const { holding, collection, act, count } of operations)
    if (act !== 'erase' && count > 0) {
      const place = placeOf(holding, collection);
      stays[place] = (stays[place] ?? 0) + count;
    }
  const proof = { erased: { on: today(clockOf(house)), marks, stays } };
  await trx
    .updateTable('request')
    .set({ proof: JSON.stringify(proof) })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .execute();
}

/** Of every erasure that was carried out and of which something is kept still. */
export const erasedPeople = (house: RightsHouse, tenant: string): Promise<readonly ErasedPerson[]> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    const rows = await trx
      .selectFrom('request')
      .select(['number', 'proof'])
      .where('tenant_id', '=', tenant)
      .where('asks', '=', 'erasure')
      .where('state', '=', 'answered')
      .where('proof', 'is not', null)
      .orderBy('number')
      .execute();
    return rows.flatMap(({ number, proof }) => {
      const read = Erased.safeParse(proof);
      return read.success ? [{ number, ...read.data.erased }] : [];
    });
  });
