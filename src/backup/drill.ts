// A drill: the oldest and the newest backup are put back beside the database, and it is seen that everybody who is still there comes back and nobody who was erased.
import { allTenants } from '#access';
import { Problem, type Secret } from '#base';
import { record } from '#ledger';
import { type Db, type Scratch, withTenant } from '#store';
import { type Vault, keysThatOpen, memoryOf, readPerson } from '#vault';
import { type DrillNote, keepDrill } from './drill-note.ts';
import type { BackupHouse } from './end.ts';
import { type Manifest, manifestIn } from './manifest.ts';
import { restoreBackup } from './restore.ts';
import type { Shelf } from './shelf.ts';

export interface DrillHouse extends BackupHouse {
  readonly vault: Vault;
  /** A database of its own to put things back into. */
  readonly scratch: <T>(act: (scratch: Scratch) => Promise<T>) => Promise<T>;
}

/** What became of a company's people, over all backups that were tried. */
export interface Found {
  /** Are still there, and were in a backup. */
  readonly living: number;
  /** Of those: everything of them was read. */
  readonly read: number;
  /** Stood in a backup and are no longer there. */
  readonly gone: number;
  /** Are still there and do not come back. */
  readonly lost: number;
  /** Were erased and could be read again. */
  readonly readable: number;
}

export interface DrillOptions {
  /** An officer's (`AGE-SECRET-KEY-1…`). */
  readonly identity: Secret;
  /** Of how many people everything is read, for each backup and company; keys are tried of all. */
  readonly people: number;
  /** `officer`, or `house` by the clock. */
  readonly by: 'officer' | 'house';
  readonly step?: (backup: string) => void;
}

/** An erasure in the middle of it ends all older copies of the keyring: then it begins anew, so often. */
const mostTries = 3;

/** Tells each company's ledger, and keeps a note where backups lie. Throws Problem `backup.*`, `store.scratch-*`; then nothing was learned. */
export async function drill(house: DrillHouse, options: DrillOptions): Promise<DrillNote> {
  const { shelves, db, clock } = house;
  for (let tries = 1; ; tries++) {
    const data = await goodIn(shelves.data);
    const keyrings = await goodIn(shelves.keyring);
    const keyring = keyrings.at(-1);
    if (data.length === 0 || !keyring) throw nothingToTry();
    const tried = [...new Set([data[0]!, data.at(-1)!])];
    const found = new Map<string, Found>();
    for (const says of tried) {
      options.step?.(says.id);
      await house.scratch((scratch) => tryOne(house, options, scratch, says, keyrings, found));
    }
    const failed = [...found.values()].some(({ lost, readable }) => lost + readable > 0);
    const moved = (await goodIn(shelves.keyring)).at(-1)?.id !== keyring.id;
    if (failed && moved && tries < mostTries) continue;
    const companies = new Map((await allTenants(db)).map(({ id }) => [id, found.get(id) ?? nobody]));
    const backups = tried.map(({ id }) => id);
    const note: DrillNote = {
      at: clock.now().toString({ smallestUnit: 'millisecond' }),
      by: options.by,
      backups,
      keyring: keyring.id,
      companies: Object.fromEntries(companies),
    };
    for (const [tenant, result] of companies) {
      const about = { backups: backups.join(' '), keyring: keyring.id, by: options.by, ...result };
      await withTenant(db, tenant, (trx) => record(trx, tenant, { kind: 'backup.drilled', data: about }, clock));
    }
    await keepDrill(shelves.data, note);
    return note;
  }
}

const nobody: Found = { living: 0, read: 0, gone: 0, lost: 0, readable: 0 };

async function goodIn(shelf: Shelf): Promise<Manifest[]> {
  const found: Manifest[] = [];
  for (const id of await shelf.backups()) {
    const says = manifestIn(await shelf.text(`${id}/manifest.json`));
    if (says?.id === id) found.push(says);
  }
  return found;
}

/** Every copy of the keyring is tried on whoever is gone: the newest must open everybody who is there, and none anybody who is not. */
async function tryOne(
  { shelves, db, clock, vault }: DrillHouse,
  { identity, people }: DrillOptions,
  scratch: Scratch,
  says: Manifest,
  keyrings: readonly Manifest[],
  found: Map<string, Found>,
): Promise<void> {
  await scratch.prepare(says.schema.number);
  await restoreBackup(scratch.client, shelves.data, says.id, identity);
  const there = { ...vault, db: scratch.db, slots: new Map(), memory: memoryOf(clock), reserve: null };
  const opened = new Map<string, Set<string>>();
  const companies = await tenantsIn(scratch);
  for (const keyring of keyrings) {
    if (keyring.schema.number > says.schema.number) await scratch.prepare(keyring.schema.number);
    await restoreBackup(scratch.client, shelves.keyring, keyring.id, identity, { over: true });
    if (keyring === keyrings.at(-1)) await scratch.prepare();
    for (const tenant of companies) {
      const open = await keysThatOpen(there, tenant);
      if (keyring === keyrings.at(-1))
        found.set(tenant, sum(found.get(tenant) ?? nobody, await comesBack(there, db, tenant, open, people)));
      opened.set(tenant, new Set([...(opened.get(tenant) ?? []), ...open]));
    }
  }
  for (const tenant of companies) {
    const inBackup = await subjectsIn(scratch.db, tenant);
    const now = new Set(await withKeyIn(db, tenant));
    const gone = inBackup.filter((id) => !now.has(id));
    const readable = gone.filter((id) => opened.get(tenant)!.has(id)).length;
    found.set(tenant, sum(found.get(tenant)!, { ...nobody, gone: gone.length, readable }));
  }
}

/** Whoever is there now and was there then has a key that opens; of some of them everything is read. */
async function comesBack(
  there: Vault,
  db: Db,
  tenant: string,
  open: ReadonlySet<string>,
  people: number,
): Promise<Found> {
  const inBackup = await subjectsIn(there.db, tenant);
  const still = new Set(await stillIn(db, tenant));
  const living = inBackup.filter((id) => still.has(id));
  const lost = new Set(living.filter((id) => !open.has(id)));
  const caller = { tenant, principal: 'job:drill', actor: 'house', purpose: 'law:accountability' } as const;
  let read = 0;
  for (const id of await someOf(there.db, tenant, people)) {
    if (!still.has(id) || lost.has(id)) continue;
    try {
      await readPerson(there, caller, id);
      read += 1;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      lost.add(id);
    }
  }
  return { ...nobody, living: living.length, read, lost: lost.size };
}

const sum = (one: Found, other: Found): Found => ({
  living: one.living + other.living,
  read: one.read + other.read,
  gone: one.gone + other.gone,
  lost: one.lost + other.lost,
  readable: one.readable + other.readable,
});

const tenantsIn = async ({ db }: Scratch): Promise<string[]> => (await allTenants(db)).map(({ id }) => id);

const subjectsIn = (db: Db, tenant: string): Promise<string[]> =>
  withTenant(db, tenant, async (trx) =>
    (await trx.selectFrom('subject').select('id').where('tenant_id', '=', tenant).execute()).map(({ id }) => id),
  );

/** Nobody who is just being erased: they may be readable still, and need not be. */
const stillIn = (db: Db, tenant: string): Promise<string[]> =>
  withTenant(db, tenant, async (trx) =>
    (
      await trx
        .selectFrom('subject as s')
        .innerJoin('keyring_subject as k', (join) =>
          join.onRef('k.tenant_id', '=', 's.tenant_id').onRef('k.subject_id', '=', 's.id'),
        )
        .select('s.id')
        .where('s.tenant_id', '=', tenant)
        .where('k.tenant_id', '=', tenant)
        .where('s.state', '<>', 'fenced')
        .execute()
    ).map(({ id }) => id),
  );

/** Whoever has a key still, or whose erasure is not at its end. */
const withKeyIn = (db: Db, tenant: string): Promise<string[]> =>
  withTenant(db, tenant, async (trx) => {
    const keys = await trx.selectFrom('keyring_subject').select('subject_id').where('tenant_id', '=', tenant).execute();
    const open = await trx
      .selectFrom('erasure')
      .select('subjects')
      .where('tenant_id', '=', tenant)
      .where('state', '<>', 'done')
      .execute();
    return [...keys.map(({ subject_id }) => subject_id), ...open.flatMap(({ subjects }) => subjects)];
  });

/** People by chance. */
const someOf = (db: Db, tenant: string, count: number): Promise<string[]> =>
  withTenant(db, tenant, async (trx) =>
    (
      await trx
        .selectFrom('subject')
        .select('id')
        .where('tenant_id', '=', tenant)
        .where('kind', '=', 'person')
        .where('state', '<>', 'fenced')
        .orderBy((order) => order.fn('random'))
        .limit(count)
        .execute()
    ).map(({ id }) => id),
  );

const nothingToTry = (): Problem =>
  new Problem('backup.none', {
    happened: 'There is no whole backup here, with its keyring, that could be tried.',
    unchanged: 'Nothing was tried.',
    next: 'Take one first: npm run upheld -- backup now',
  });
