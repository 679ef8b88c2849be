// What the tenant token costs: a lookup by primary key under it, against the same lookup in a table without row-level security.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { newId, systemClock } from '#base';
import { type Db, openStore, withTenant } from '#store';
import { type Bar, type Bench, atMost, median, medianRatio } from './bars.ts';

const lookups = 2000;
const rounds = 9;

export const tenancy: Bench = async () => {
  const home = mkdtempSync(join(tmpdir(), 'upheld-bench-'));
  const store = await openStore({ home, role: 'serve', clock: systemClock });
  try {
    const { db } = store;
    const [tenant, id] = [newId(systemClock), newId(systemClock)];
    await fill(db, tenant, id);
    const guarded = (trx: Db) =>
      sql`select * from upheld.prove_run where tenant_id = ${tenant} and id = ${id}`.execute(trx);
    const open = (trx: Db) =>
      sql`select * from auth.membership where tenant_id = ${tenant} and staff_id = ${id}`.execute(trx);
    const statement = await withTenant(db, tenant, async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      const ratios: number[] = [];
      for (let round = 0; round < rounds; round++)
        ratios.push((await work(rows[0]!.pid, () => guarded(trx))) / (await work(rows[0]!.pid, () => open(trx))));
      return median(ratios);
    });
    const whole = await medianRatio(
      () => withTenant(db, tenant, guarded),
      () => db.transaction().execute(open),
      31,
    );
    const bars: Bar[] = [
      atMost(
        'tenancy: a lookup by primary key under the tenant token against one without row security',
        statement,
        1.3,
        'x',
      ),
      atMost('tenancy: a transaction of one lookup, its tenant named, against one without a tenant', whole, 2, 'x'),
    ];
    return bars;
  } finally {
    await store.close();
    rmSync(home, { recursive: true, force: true });
  }
};

async function fill(db: Db, tenant: string, id: string): Promise<void> {
  const at = systemClock.now().toString();
  await sql`insert into auth.tenant (id, slug, name, created_at) values (${tenant}, 'bench', 'bench', ${at})`.execute(
    db,
  );
  await sql`insert into auth.staff (id, name, created_at) select gen_random_uuid(), 'bench', ${at} from generate_series(1, 20000)`.execute(
    db,
  );
  await sql`insert into auth.staff (id, name, created_at) values (${id}, 'bench', ${at})`.execute(db);
  await sql`insert into auth.membership (staff_id, tenant_id, role) select id, ${tenant}, 'auditor' from auth.staff`.execute(
    db,
  );
  await withTenant(db, tenant, (trx) =>
    sql`insert into upheld.prove_run (tenant_id, id, version, started_at, upheld, broken, unproven)
        select tenant_id, staff_id, 1, now(), 0, 0, 0 from auth.membership`.execute(trx),
  );
}

/** Milliseconds of processor time that the lookups take, ours and the server process's: another program makes them later, not longer. */
async function work(pid: number, lookup: () => Promise<unknown>): Promise<number> {
  const [ours, theirs] = [process.cpuUsage(), ticks(pid)];
  for (let n = 0; n < lookups; n++) await lookup();
  const { user, system } = process.cpuUsage(ours);
  return (user + system) / 1000 + (ticks(pid) - theirs) * 10;
}

/** Processor time of a process in hundredths of a second: utime and stime in proc(5). */
function ticks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
