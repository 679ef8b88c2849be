// Tenants: one company folder is one tenant; each has its own policy versions, evidence and staff.
import { sql } from 'kysely';
import { type Clock, newId } from '#base';
import { record } from '#ledger';
import { type Db, withTenant } from '#store';
import type { By } from './invitations.ts';

export interface Tenant {
  id: string;
  slug: string;
  name: string;
  folder: string | null;
  boardPublic: boolean;
}

const fromRow = (row: {
  id: string;
  slug: string;
  name: string;
  folder: string | null;
  board_public: boolean;
}): Tenant => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  folder: row.folder,
  boardPublic: row.board_public,
});

/** The tenant that the bare address shows; null before the first start has finished. */
export async function homeTenant(db: Db): Promise<Tenant | null> {
  const row = await db
    .selectFrom('auth.tenant')
    .innerJoin('auth.instance', 'auth.instance.home_tenant', 'auth.tenant.id')
    .selectAll('auth.tenant')
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** Makes tenant `default` and the instance row on the first start; later starts change nothing. */
export const ensureDefaultTenant = (db: Db, clock: Clock): Promise<Tenant> =>
  db.transaction().execute((trx) => defaultTenant(trx, clock));

async function defaultTenant(trx: Db, clock: Clock): Promise<Tenant> {
  await sql`select pg_advisory_xact_lock(hashtextextended('default tenant', 0))`.execute(trx);
  const home = await homeTenant(trx);
  if (home) return home;
  const id = newId(clock);
  await trx
    .insertInto('auth.tenant')
    .values({
      id,
      slug: 'default',
      name: 'default',
      folder: null,
      board_public: false,
      created_at: clock.now().toString(),
    })
    .execute();
  await trx.insertInto('auth.instance').values({ only: true, home_tenant: id }).execute();
  return { id, slug: 'default', name: 'default', folder: null, boardPublic: false };
}

/**
 * The tenant of a company folder, made when it is new, named as the policy names the company, and shown at the bare address from now on.
 * The very first folder becomes tenant `default`. Owners of the instance own the new tenant too.
 */
export function tenantOfFolder(db: Db, folder: string, name: string, clock: Clock): Promise<Tenant> {
  return db.transaction().execute(async (trx) => {
    await defaultTenant(trx, clock);
    const known = await trx.selectFrom('auth.tenant').selectAll().where('folder', '=', folder).executeTakeFirst();
    const unused =
      known ??
      (await trx
        .selectFrom('auth.tenant')
        .selectAll()
        .where('slug', '=', 'default')
        .where('folder', 'is', null)
        .executeTakeFirst());
    const id = unused?.id ?? newId(clock);
    if (unused) await trx.updateTable('auth.tenant').set({ folder, name }).where('id', '=', id).execute();
    else {
      const slug = `t-${id.slice(-12)}`;
      await trx
        .insertInto('auth.tenant')
        .values({ id, slug, name, folder, board_public: false, created_at: clock.now().toString() })
        .execute();
      await sql`insert into auth.membership (staff_id, tenant_id, role)
                select distinct staff_id, ${id}::uuid, 'owner' from auth.membership where role = 'owner'`.execute(trx);
    }
    await trx.updateTable('auth.instance').set({ home_tenant: id }).execute();
    const row = await trx.selectFrom('auth.tenant').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    return fromRow(row);
  });
}

/** A tenant by its id (a UUID); null when there is none. */
export async function tenantById(db: Db, id: string): Promise<Tenant | null> {
  const row = await db.selectFrom('auth.tenant').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? fromRow(row) : null;
}

export async function allTenants(db: Db): Promise<Tenant[]> {
  return (await db.selectFrom('auth.tenant').selectAll().orderBy('created_at').execute()).map(fromRow);
}

/** Opens the board to everyone, or closes it. `by`: a member's id, or null for the command line. Recorded when it changed something. */
export function setBoardPublic(db: Db, tenant: string, isPublic: boolean, clock: Clock, by: By = null): Promise<void> {
  return withTenant(db, tenant, async (trx) => {
    const changed = await trx
      .updateTable('auth.tenant')
      .set({ board_public: isPublic })
      .where('id', '=', tenant)
      .where('board_public', '<>', isPublic)
      .returning('id')
      .executeTakeFirst();
    if (!changed) return;
    const kind = isPublic ? 'board.opened' : 'board.closed';
    await record(trx, tenant, { kind, data: { by: by ?? 'machine' } }, clock);
  });
}
