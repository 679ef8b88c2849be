// The running server proves every company in its turn, not only the one that its pages show; one whose proof fails stops nobody.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { run } from '#cli';
import { sitesOf } from '#consent';
import { type Db, withTenant } from '#store';
import { sql } from 'kysely';
import { readConfig } from './config.ts';
import { contextOf } from './main.ts';

const policy = (company: string): string => `# Privacy Policy of ${company}

${company}, 4 Quay Street, Whitby YO21 3PU, United Kingdom

We train our staff in data protection every year. We may update this privacy policy from time to time.
`;

test('three companies, one of them damaged: a background proof reaches both others', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'upheld-every-'));
  t.after(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  const config = readConfig({ INIT_CWD: root, UPHELD_HOME: join(root, 'home'), PORT: '0' });
  const errors: string[] = [];
  const out = { line: () => {}, error: (text: string) => void errors.push(text), json: () => {}, terminal: false };
  const context = contextOf(config, out, () => Promise.resolve());
  const house = await context.openHouse('serve');
  t.after(() => house.close());
  for (const name of ['Alder Boats', 'Birch Lamps', 'Cedar Toys']) {
    const folder = join(root, name.replace(' ', '-'));
    mkdirSync(join(folder, 'policy'), { recursive: true });
    writeFileSync(join(folder, 'policy', 'privacy.md'), policy(name));
    assert.equal(await run(['publish', folder], context), 0, errors.join('\n'));
  }
  const { db } = house.store;
  const tenants = await db.selectFrom('auth.tenant').select(['id', 'name']).orderBy('created_at').execute();
  const [first, damaged, last] = tenants.map(({ id }) => id);
  assert.equal(tenants.length, 3);
  const runs = (tenant: string): Promise<number> =>
    withTenant(db, tenant, async (trx) => (await trx.selectFrom('prove_run').select('tenant_id').execute()).length);
  assert.ok(first && damaged && last);
  await t.test('a site is registered for the company that is named, and for no other', () =>
    sitesByName({ db, context, errors, root, tenants: [first, damaged, last] }),
  );
  await damage(db, damaged);
  await assert.rejects(house.prove(damaged));
  const bothProven = async (times: number): Promise<void> => {
    for (let waited = 0; (await runs(first)) < times || (await runs(last)) < times; waited++) {
      assert.ok(waited < 1800, 'not every company was proven');
      await pause(50);
    }
  };
  await house.serve();
  // Publishing asked for one proof of each; the round that the clock asks for names nobody.
  await bothProven(1);
  await house.store.jobs.send(db, 'prove', {});
  await bothProven(2);
});

interface Three {
  db: Db;
  context: ReturnType<typeof contextOf>;
  errors: string[];
  root: string;
  tenants: readonly [string, string, string];
}

async function sitesByName({ db, context, errors, root, tenants }: Three): Promise<void> {
  const site = async (...words: string[]) => {
    errors.length = 0;
    return run(['consent', 'site', ...words], context);
  };
  const stand = async () =>
    Promise.all(tenants.map(async (tenant) => (await sitesOf(db, tenant)).map(({ origin }) => origin)));
  const [alder, birch] = ['https://alder.example', 'https://birch.example'];
  assert.equal(await site('add', alder, '--company', 'ALDER boats'), 0, errors.join('\n'));
  assert.equal(await site('add', birch, '--company', join(root, 'Birch-Lamps')), 0, errors.join('\n'));
  assert.equal(await site('add', 'https://cedar.example'), 0, errors.join('\n'));
  const all = [[alder], [birch], ['https://cedar.example']];
  assert.deepEqual(await stand(), all);
  // Another's site is neither taken nor taken away, and a name that fits none, or two, is no guess.
  for (const [words, said] of [
    [['add', alder, '--company', 'Birch Lamps'], /registered already/],
    [['remove', alder, '--company', tenants[1]], /not taken from https:\/\/alder/],
    [['remove', alder], /not taken from https:\/\/alder/],
    [['add', 'https://x.example', '--company', 'Alder'], /No company is called “Alder”[^]*Alder Boats/],
    [['list', '--company', '00000000-0000-4000-8000-000000000000'], /No company/],
  ] as const) {
    assert.equal(await site(...words), 2, words.join(' '));
    assert.match(errors.join('\n'), said);
  }
  errors.length = 0;
  assert.equal(await run(['consent', 'site', 'add', 'alder'], { ...context, language: 'de' }), 2);
  assert.match(errors.join('\n'), /„alder“ ist nicht die Herkunft/);
  await db.updateTable('auth.tenant').set({ name: 'Alder Boats' }).where('id', '=', tenants[1]).execute();
  assert.equal(await site('add', 'https://x.example', '--company', 'Alder Boats'), 2);
  assert.match(errors.join('\n'), /Several companies are called/);
  assert.deepEqual(await stand(), all);
  assert.equal(await site('remove', birch, '--company', tenants[1]), 0, errors.join('\n'));
  assert.deepEqual(await stand(), [[alder], [], ['https://cedar.example']]);
}

/** A version that nobody can read, after the sound one. */
const damage = (db: Db, tenant: string): Promise<unknown> =>
  withTenant(db, tenant, (trx) =>
    sql`insert into policy_version (tenant_id, number, sha256, previous, published_at, source_name, source_text, prose, policy)
        select tenant_id, number + 1, repeat('a', 64), sha256, published_at, source_name, source_text, prose, '{}'
          from policy_version`.execute(trx),
  );
