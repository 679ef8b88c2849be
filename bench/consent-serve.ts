// A whole Upheld in a process of its own, with a company that has something to ask: node consent-serve.ts HOME [OWNER'S URL]. Speaks by messages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { tenantOfFolder } from '#access';
import { Secret, sha256, systemClock } from '#base';
import { type RecordedChoice, addSite, choiceById, choicesBefore, noticeOf, provenChoice, shownTexts } from '#consent';
import { migrate } from '#store';
import { publish } from '#publish';
import { read } from '#read';
import { contextOf } from '../src/main.ts';
import { readConfig } from '../src/config.ts';

const origin = 'https://shop.bench.example';

const text = `# Privacy Policy of Bench Kites Ltd

Bench Kites Ltd, 4 Quay Street, Whitby YO21 3PU, United Kingdom. E-mail: kites@bench.example

## Cookies

We use Matomo to measure visits, with your consent. We use Meta Pixel for advertising, with your consent.

| Cookie | Category | Duration | Purpose |
| --- | --- | --- | --- |
| _pk_id | statistics | 13 months | Counts visitors |
| _fbp | marketing | 3 months | Shows advertisements |
`;

const [home = '', adminUrl] = process.argv.slice(2);
const external =
  adminUrl === undefined ? {} : { databaseUrl: new Secret(appUrl(adminUrl)), adminUrl: new Secret(adminUrl) };
if (adminUrl !== undefined)
  await migrate({
    home,
    adminUrl: new Secret(adminUrl),
    databaseUrl: new Secret(appUrl(adminUrl)),
    clock: systemClock,
  });
const config = { ...readConfig({ INIT_CWD: home, UPHELD_HOME: home, PORT: '0' }), ...external };
const quiet = {
  line: () => {},
  error: (line: string) => void process.stderr.write(`${line}\n`),
  json: () => {},
  terminal: false,
};
const house = await contextOf(config, quiet, async () => {}).openHouse('serve');
const { db } = house.store;
const { id: tenant } = await tenantOfFolder(db, home, 'Bench Kites Ltd', systemClock);
const source = { name: 'policy/privacy.md', text };
const { published } = await publish(house.store, tenant, { source, ...read(source) }, systemClock);
const notice = noticeOf(published);
await addSite(db, tenant, { origin, cookieDomain: null }, systemClock);
const { url } = await house.serve();

/** As the owner whom row-level security does not bind: the database of the bench alone. */
const owner = new pg.Client(
  adminUrl ?? {
    host: (await house.store.facts()).socketFolder!,
    user: 'upheld_admin',
    database: 'postgres',
    password: readFileSync(join(home, 'secrets', 'pg-admin'), 'utf8').trim(),
  },
);

const count = async (): Promise<number> =>
  Number((await owner.query('select count(*) from upheld.consent_choice')).rows[0].count);

let filled = 0;

/** Microseconds that one reading takes, of choices from anywhere: by its public id, and a page of fifty from its moment on. */
async function look(): Promise<{ one: number; page: number }> {
  const times = 300;
  const some = Array.from({ length: times }, () => sha256(`fill ${1 + Math.floor(Math.random() * filled)}`));
  const found: RecordedChoice[] = [];
  const start = performance.now();
  for (const id of some) found.push((await choiceById(db, tenant, id))!);
  const half = performance.now();
  for (const { at, id } of found) await choicesBefore(db, tenant, { limit: 50, before: { at, id } });
  return { one: ((half - start) * 1000) / times, page: ((performance.now() - half) * 1000) / times };
}

/** What tidies up behind writes comes when it likes: its time is told apart, and not that of a choice. */
const tidy = async (): Promise<number> => {
  const start = performance.now();
  for (const table of ['consent_choice', 'ledger_entry', 'ledger_inbox'])
    await owner.query(`vacuum analyze upheld.${table}`);
  return performance.now() - start;
};
const tidyAlone = async (): Promise<void> => {
  await owner.query('alter system set autovacuum = off');
  await owner.query('select pg_reload_conf()');
};

/**
 * So many older choices, a second apart, each with an entry that says the same and is numbered by the sequencer itself: what is read of
 * them afterwards holds as if visitors had made them.
 */
async function fill(n: number): Promise<void> {
  const from = filled;
  const upTo = from + n;
  const numbered = async () =>
    (
      await owner.query(`select l.entry, c.* from upheld.consent_choice c
      join upheld.ledger_entry l on l.tenant_id = c.tenant_id and l.id = c.ledger_entry limit 1`)
    ).rows[0];
  let sample = await numbered();
  // What was recorded a moment ago has no number yet; without any choice there would never be one.
  for (; !sample; sample = await numbered()) {
    if ((await count()) === 0) throw new Error('bench: no choice was recorded at all');
    await new Promise((next) => setTimeout(next, 100));
  }
  for (let done = from; done < upTo; done += 100_000) {
    const some = Math.min(100_000, upTo - done);
    await owner.query(
      `with made as (
         select id, at, upheld_bench_id(at, id) as entry from (
           select sha256(('fill ' || g)::bytea) as id,
                  date_trunc('milliseconds', $6::timestamptz) - g * interval '1 second' as at
             from generate_series($1::int, $2::int) g) drawn
       ), logged as (
         insert into upheld.ledger_inbox (tenant_id, id, entry)
         select $3, entry, convert_to(replace(replace(replace($4::text, $7, encode(id, 'hex')), $8, entry::text), $9,
                  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), 'UTF8')
           from made order by at
       )
       insert into upheld.consent_choice (tenant_id, id, at, viewed_at, site, policy, texts, language, layer, action, method, answers,
                                          gpc, signal, device, body, ledger_entry)
       select $3, made.id, made.at, c.viewed_at, c.site, c.policy, c.texts, c.language, c.layer, c.action, c.method, c.answers,
              c.gpc, c.signal, c.device, c.body, made.entry from made
         cross join (select * from upheld.consent_choice where tenant_id = $3 and id = $5) c`,
      [
        done + 1,
        done + some,
        tenant,
        sample.entry.toString(),
        sample.id,
        sample.at,
        sample.id.toString('hex'),
        sample.ledger_entry,
        JSON.parse(sample.entry.toString()).at,
      ],
    );
    while (Number((await owner.query('select count(*) from upheld.ledger_inbox')).rows[0].count) > 0)
      await new Promise((next) => setTimeout(next, 200));
  }
  for (const g of Array.from({ length: 20 }, () => from + 1 + Math.floor(Math.random() * n))) {
    const choice = await choiceById(db, tenant, sha256(`fill ${g}`));
    const stands = async () => choice && (await provenChoice({ db, ledger: house.ledger }, tenant, choice)).standing;
    let standing = await stands();
    // Its number is there before the head of the tree is signed.
    for (
      const end = Date.now() + 60_000;
      standing?.holds === false && standing.because === 'pending' && Date.now() < end;
    ) {
      await new Promise((next) => setTimeout(next, 200));
      standing = await stands();
    }
    if (!standing?.holds) throw new Error(`bench: choice ${g} does not hold: ${JSON.stringify(standing)}`);
  }
  filled = upTo;
  await owner.query('vacuum analyze upheld.consent_choice');
  await owner.query('vacuum analyze upheld.ledger_entry');
  await owner.query('vacuum upheld.ledger_inbox');
}

/** Milliseconds of processor that this process and the database behind it have taken: what no other load of the machine decides. */
async function cpu(): Promise<number> {
  const { user, system } = process.cpuUsage();
  const pids = (await owner.query(`select pid from pg_stat_activity where backend_type <> 'autovacuum worker'`))
    .rows as { pid: number }[];
  const of = (pid: string | number): number[] =>
    readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').map(Number);
  // What a process of the database took that has ended since is told by its parent (proc(5): cutime, cstime).
  const parent = of(pids[0]!.pid)[1]!;
  const ticks = pids.map(({ pid }) => {
    try {
      return of(pid)[11]! + of(pid)[12]!;
    } catch {
      return 0;
    }
  });
  ticks.push(of(parent)[13]! + of(parent)[14]!);
  return (user + system) / 1000 + ticks.reduce((sum, one) => sum + one, 0) * 10;
}

await owner.connect();
/* An id as ours: the moment first, then chance (RFC 9562, version 7). */
await owner.query(`create function upheld_bench_id(at timestamptz, chance bytea) returns uuid language sql immutable as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(encode(chance, 'hex'), 1, 3)
          || '8' || substr(encode(chance, 'hex'), 4, 15))::uuid $$`);
process.on(
  'message',
  (asked: { n: number; what: 'count' | 'cpu' | 'fill' | 'look' | 'tidy' | 'alone' | 'stop'; rows?: number }) => {
    const answer = (value: unknown) => process.send!({ n: asked.n, value });
    if (asked.what === 'count') void count().then(answer);
    else if (asked.what === 'cpu') void cpu().then(answer);
    else if (asked.what === 'look') void look().then(answer);
    else if (asked.what === 'tidy') void tidy().then(answer);
    else if (asked.what === 'alone') void tidyAlone().then(answer);
    else if (asked.what === 'fill') void fill(asked.rows ?? 0).then(answer);
    else
      void owner
        .end()
        .then(() => house.close())
        .then(() => process.exit(0));
  },
);
// What comes with a first publication, and not with each choice: the proofs of its promises.
for (const deadline = Date.now() + 60_000; Date.now() < deadline; await new Promise((next) => setTimeout(next, 250)))
  if ((await owner.query('select from upheld.prove_run where finished_at is not null')).rowCount! > 0) break;
// What a page in the policy's language was shown: its hash is part of each choice.
const texts = shownTexts(notice, url).find(({ language }) => language === published.policy.meta.language)!.texts;
const socket = (await house.store.facts()).socketFolder;
process.send!({ url, socket, origin, notice, texts, language: published.policy.meta.language });

function appUrl(admin: string): string {
  const url = new URL(admin);
  url.username = 'upheld_app';
  url.password = 'bench';
  return url.href;
}
