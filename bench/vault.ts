// What the vault costs: writing a person against the same plain row, finding one by e-mail against a plain index, erasing one among many.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { ensureDefaultTenant } from '#access';
import { systemClock } from '#base';
import { openStore, withTenant } from '#store';
import { type Caller, type Vault, erasePeople, lookUp, savePeople, savePerson } from '#vault';
import { type Bar, type Bench, atLeast, atMost, median, medianRatio } from './bars.ts';
import { benchVault, fields, valuesOf } from './people.ts';

/** People in the vault when one of them is erased; the bar speaks of a million, which take some minutes to write. */
const people = Number(process.env['UPHELD_BENCH_PEOPLE'] ?? 100_000);

const plainTable = `
  create table upheld.bench_person (tenant_id uuid not null references auth.tenant, id uuid not null, ${fields
    .map((field) => `"${field}" text`)
    .join(', ')}, primary key (tenant_id, id));
  create index on upheld.bench_person (tenant_id, email);
  create index on upheld.bench_person (tenant_id, phone);
  select upheld.protect_rows('upheld.bench_person');`;

export const vaultBench: Bench = async () => {
  const home = mkdtempSync(join(tmpdir(), 'upheld-bench-'));
  const store = await openStore({ home, role: 'serve', clock: systemClock });
  try {
    const { db } = store;
    const { id: tenant } = await ensureDefaultTenant(db, systemClock);
    await asOwner((await store.facts()).socketFolder!, home, plainTable);
    const { vault, keyd } = await benchVault(db, home);
    const caller: Caller = { tenant, principal: 'job:bench', actor: 'house', purpose: 'purpose.orders' };
    const bars = [
      ...(await writing(vault, caller)),
      ...(await finding(vault, caller)),
      ...(await erasing(vault, caller)),
    ];
    await keyd.close();
    return bars;
  } finally {
    await store.close();
    rmSync(home, { recursive: true, force: true });
  }
};

async function writing(vault: Vault, caller: Caller): Promise<Bar[]> {
  const { db } = vault;
  const { tenant } = caller;
  let n = 0;
  const plain = () => {
    const values = valuesOf((n += 1));
    return withTenant(db, tenant, (trx) =>
      sql`insert into upheld.bench_person (tenant_id, id, ${sql.join(fields.map((field) => sql.ref(field)))})
          values (${tenant}, gen_random_uuid(), ${sql.join(fields.map((field) => values[field]))})`.execute(trx),
    );
  };
  const origin = { source: 'provided', channel: 'bench' } as const;
  const sealed = () => savePerson(vault, caller, { contact: valuesOf((n += 1)), origin });
  const one = 100 / (await medianRatio(sealed, plain, 41));
  const eight = (act: () => Promise<unknown>) => () => Promise.all(Array.from({ length: 8 }, act));
  const many = 100 / (await medianRatio(eight(sealed), eight(plain), 31));
  const crowd = 100 / (await crowdRatio(sealed, plain));
  return [
    atLeast(
      'vault: people written with 10 fields, 32 writers without a pause, of the rate of plain rows',
      crowd,
      60,
      ' %',
    ),
    atLeast('vault: people written with 10 fields, one at a time, of the rate of plain rows', one, 60, ' %'),
    atLeast('vault: people written with 10 fields, eight at a time, of the rate of plain rows', many, 60, ' %'),
  ];
}

/** How much longer `a` takes than `b` when so many do nothing else: medians of turns of half a second, one after the other. */
async function crowdRatio(a: () => Promise<unknown>, b: () => Promise<unknown>, writers = 32): Promise<number> {
  const perSecond = async (act: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    let done = 0;
    const write = async (): Promise<void> => {
      for (; performance.now() - start < 500; done++) await act();
    };
    await Promise.all(Array.from({ length: writers }, write));
    return done / (performance.now() - start);
  };
  const ratios: number[] = [];
  for (let turn = 0; turn < 10; turn++) {
    const plain = await perSecond(b);
    ratios.push(plain / (await perSecond(a)));
  }
  return median(ratios.slice(1));
}

async function finding(vault: Vault, caller: Caller): Promise<Bar[]> {
  const { tenant } = caller;
  const n = 3;
  await withTenant(vault.db, tenant, (trx) =>
    sql`update upheld.bench_person set email = ${valuesOf(n)['email']}
         where tenant_id = ${tenant} and id = (select id from upheld.bench_person limit 1)`.execute(trx),
  );
  const found = await savePerson(vault, caller, {
    contact: { email: valuesOf(n)['email']! },
    origin: { source: 'provided', channel: 'bench' },
  });
  const value = valuesOf(n)['email']!;
  const sealed = async () => {
    if ((await lookUp(vault, caller, { field: 'email', value }))[0] !== found.id) throw new Error('not found');
  };
  const plain = () =>
    withTenant(vault.db, tenant, (trx) =>
      sql`select id from upheld.bench_person where tenant_id = ${tenant} and email = ${value} limit 1`.execute(trx),
    );
  const ratio = await medianRatio(sealed, plain, 51);
  return [atMost('vault: finding a person by e-mail, against a plain indexed look-up', ratio, 1.5, 'x')];
}

async function erasing(vault: Vault, caller: Caller): Promise<Bar[]> {
  const origin = { source: 'provided', channel: 'bench' } as const;
  const batch = 1000;
  const ids: string[] = [];
  for (let from = 0; from < people; from += batch) {
    const some = Array.from({ length: batch }, (_, n) => ({
      contact: { email: `many${from + n}@bench.example` },
      origin,
    }));
    ids.push(...(await savePeople(vault, caller, some)).map(({ id }) => id));
  }
  await withTenant(vault.db, caller.tenant, (trx) => sql`select 1`.execute(trx));
  const took: number[] = [];
  for (let n = 0; n < 5; n++) {
    const start = performance.now();
    await erasePeople(vault, caller, [ids[Math.floor((ids.length / 6) * (n + 1))]!], 'bench');
    took.push((performance.now() - start) / 1000);
  }
  return [atMost(`vault: erasing one of ${people} people, keys and all`, median(took), 1, ' s')];
}

async function asOwner(socket: string, home: string, statements: string): Promise<void> {
  const password = readFileSync(join(home, 'secrets', 'pg-admin'), 'utf8').trim();
  const admin = new pg.Client({ host: socket, port: 5432, user: 'upheld_admin', database: 'postgres', password });
  await admin.connect();
  try {
    await admin.query(statements);
  } finally {
    await admin.end();
  }
}
