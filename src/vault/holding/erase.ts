// Erasing whole people as the answer to a plan: begun once for a key, gone on with whenever it is asked for again.
import { sql } from 'kysely';
import { Problem, sha256 } from '#base';
import { type Outcome, done } from '#policy';
import { withTenant } from '#store';
import { fence, finishNow } from '../erase.ts';
import type { Caller, Vault } from '../vault.ts';
import { isUuid } from './rows.ts';

/** `reason` of an erasure has 200 characters; a longer key is told by its hash. */
const reasonOf = (key: string): string => (key.length > 0 && key.length <= 200 ? key : `sha256:${sha256(key)}`);

/**
 * Idempotent: who is gone counts as done, and whose rows are gone while their keys cannot be destroyed yet is `pending`; asking again, under
 * any key, goes on with it.
 */
export async function erasePersons(
  vault: Vault,
  caller: Caller,
  keys: readonly string[],
  key: string,
): Promise<Outcome> {
  const { tenant } = caller;
  const people = keys.filter(isUuid);
  if (people.length === 0) return done(keys.length);
  await fenceAll(vault, caller, people, reasonOf(key));
  for (const { id } of await running(vault, tenant, people)) {
    const erasure = await finishNow(vault, tenant, id);
    if (erasure.state !== 'done') return pending(erasure.startedAt);
  }
  return done(keys.length);
}

/** Begins one erasure for all who are still there. Whoever somebody else begins to erase at the same moment is left to them. */
async function fenceAll(vault: Vault, caller: Caller, people: readonly string[], reason: string): Promise<void> {
  const { tenant } = caller;
  for (;;) {
    const there = await withTenant(vault.db, tenant, (trx) =>
      trx
        .selectFrom('subject')
        .select('id')
        .where('tenant_id', '=', tenant)
        .where('id', 'in', [...people])
        .where('state', '<>', 'fenced')
        .execute(),
    );
    if (there.length === 0) return;
    const ids = there.map(({ id }) => id);
    try {
      await fence(vault, caller, ids, reason);
      return;
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'vault.no-person')) throw error;
    }
  }
}

/** Erasures under way that concern any of these people. */
const running = ({ db }: Vault, tenant: string, people: readonly string[]): Promise<{ id: string }[]> =>
  withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('erasure')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('state', '<>', 'done')
      .where(sql<boolean>`subjects && ${people}::uuid[]`)
      .orderBy('id')
      .execute(),
  );

const pending = (since: string): Outcome => ({
  outcome: 'pending',
  since,
  until: null,
  because: { reason: 'keys-not-destroyed: person' },
});
