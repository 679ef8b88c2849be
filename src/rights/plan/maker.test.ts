// Test of plans about one person over PostgreSQL, MariaDB and SQLite together: everything of theirs, nothing of others, whatever is down or moves meanwhile.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { ensureDefaultTenant } from '#access';
import { fixedClock } from '#base';
import { findEverywhere } from '#connect';
import { noMariadb } from '#connect/testing';
import { applyPlan, approve, plansOf, propose, resumePlans } from '#plan';
import { changes } from '#policy';
import type { Asked } from './asked.ts';
import { replacementsOf } from './correcting.ts';
import { recognise } from './known.ts';
import { personMaker } from './maker.ts';
import { meanwhile } from './restricting.ts';
import { type Baths, type Place, openBaths } from './baths/testing.ts';
import { openAll, settingOf, taskOf } from './testing-plans.ts';

const ann = { identifiers: [{ kind: 'email', value: 'ann.ashgrove@post.example' }] };
const places = ['house', 'spa', 'till'] as const;

async function desk(t: TestContext, baths: Baths, shared = false) {
  await baths.reset(shared);
  const { db } = baths.own.store;
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const { id: tenant } = await ensureDefaultTenant(db, clock);
  const { holdings, close } = await openAll(baths.systems, baths.env, baths.folder);
  t.after(close);
  const { known, complete, unreached } = await recognise(holdings, ann, { key: 'request-1', country: 'BE' });
  assert.deepEqual([complete, unreached], [true, []]);
  const plan = async (asked: Asked, without: readonly string[] = []) => {
    const task = taskOf(db, tenant, clock, { holdings, known, asked, without });
    const setting = settingOf(db, clock, task);
    const made = await personMaker(task).make();
    const kept = await propose(setting, tenant, {
      ...made,
      kind: 'rights',
      about: 'request-1',
      policyVersion: 1,
      by: 'staff:lea',
      approvals: 1,
    });
    await approve(setting, tenant, kept.id, kept.hash, 'staff:max');
    return { setting, kept, apply: () => applyPlan(setting, tenant, kept.id) };
  };
  const state = async (setting: Parameters<typeof plansOf>[0], id: string) =>
    (await plansOf(setting, tenant, { id }))[0]!;
  return { holdings, known, clock, tenant, plan, state };
}

const said = (
  operations: readonly { holding: string; collection: string; act: string; count: number; reason: string }[],
) =>
  operations
    .map(({ holding, collection, act, count, reason }) => `${holding} ${collection}: ${act} ${count}, ${reason}`)
    .toSorted();

const dumps = async (baths: Baths): Promise<Record<Place, string[]>> =>
  Object.fromEntries(
    await Promise.all(places.map(async (place) => [place, (await baths.dump(place)).rows] as const)),
  ) as Record<Place, string[]>;

const erased = [
  'house booking: erase 2, own',
  'house guest: erase 1, own',
  'spa client: mask 1, own',
  'spa treatment: erase 2, own',
  'till sale: erase 2, own',
];
const kept = 'house bill: keep 1, the tax office wants them for seven years';

test('plans about a person over three databases', { skip: noMariadb }, async (whole) => {
  const baths = await openBaths(whole);

  await whole.test(
    'erased everywhere by a number that one system alone knew; the others’ rows are the same byte for byte; exported is erased and kept',
    async (t) => {
      const { holdings, known, plan, state } = await desk(t, baths);
      const exported = new Map<string, number>();
      for await (const { holding, found } of findEverywhere(holdings, known, 'BE'))
        if (found.relation === 'own') {
          const name = `${holding} ${found.collection}`;
          exported.set(name, (exported.get(name) ?? 0) + 1);
        }
      const before = await dumps(baths);
      const { kept: proposed, apply, setting } = await plan({ kind: 'erasure' });
      assert.deepEqual(said(proposed.operations), [...erased, kept].toSorted());
      assert.deepEqual(
        new Map(proposed.operations.map(({ holding, collection, count }) => [`${holding} ${collection}`, count])),
        exported,
        'what would be handed out is what goes, or stays for a reason',
      );
      assert.doesNotMatch(JSON.stringify(proposed), /ashgrove|G-1|470 1/i);
      assert.deepEqual(proposed.operations.find(({ act }) => act === 'keep')!.facts, ['retention.bills']);
      assert.deepEqual(proposed.operations.find(({ act }) => act === 'mask')!.fields, ['number', 'name', 'phone']);
      assert.deepEqual(await dumps(baths), before, 'nothing is changed before');
      assert.deepEqual(await apply(), { is: 'done' });
      const after = await dumps(baths);
      const hers = /"(?:id|number)":(?:"G-1"|7|[13],)|"client_id":7|"guest_id":1/;
      for (const place of places)
        assert.deepEqual(
          after[place].filter((row) => !hers.test(row)),
          before[place].filter((row) => !hers.test(row)),
        );
      assert.deepEqual(
        after.house.filter((row) => hers.test(row)),
        before.house.filter((row) => row.startsWith('bill: {"id":1,')),
      );
      assert.deepEqual(
        after.spa.filter((row) => hers.test(row)),
        ['client: {"id":7,"number":null,"name":null,"phone":null}'],
      );
      assert.deepEqual(
        after.till.filter((row) => hers.test(row)),
        [],
      );
      for (const place of places) {
        const { effects } = await baths.dump(place);
        assert.equal(new Set(effects).size, effects.length, 'each effect once');
      }
      const { state: is, parts } = await state(setting, proposed.id);
      assert.equal(is, 'done');
      assert.deepEqual(
        parts.map(({ holding, state: of }) => [holding, of]),
        places.map((place) => [place, 'done']),
      );
      // The whole once more: nothing is left, and the bill is still known.
      const again = await plan({ kind: 'erasure' });
      assert.deepEqual(said(again.kept.operations.filter(changes)), []);
      assert.ok(said(again.kept.operations).includes(kept));
    },
  );

  await whole.test(
    'what stands in a row with somebody else stays, and so does what it needs; the plan says why',
    async (t) => {
      const { plan } = await desk(t, baths, true);
      const { kept: proposed, apply } = await plan({ kind: 'erasure' });
      const reasons = said(proposed.operations);
      assert.ok(reasons.includes('house booking: cannot 1, shared: booking'), reasons.join('\n'));
      assert.ok(reasons.includes('house guest: cannot 1, referred: booking(guest_id)'), reasons.join('\n'));
      assert.deepEqual(await apply(), { is: 'done' });
      const { rows } = await baths.dump('house');
      assert.ok(rows.some((row) => row.includes('together')));
      assert.ok(!rows.some((row) => row.includes('quiet room')));
    },
  );

  await whole.test(
    'a row more between approval and applying: nothing at all is done, and it is said where',
    async (t) => {
      const { plan } = await desk(t, baths);
      const { apply } = await plan({ kind: 'erasure' });
      await baths.run('till', `insert into sale values (9, 'G-1', 'Ann Ashgrove', 'salt')`);
      const before = await dumps(baths);
      assert.deepEqual(await apply(), {
        is: 'drifted',
        differences: [{ holding: 'till', collection: 'sale', planned: 2, now: 3 }],
      });
      assert.deepEqual(await dumps(baths), before);
    },
  );

  await whole.test(
    'one system is down for days: the others are done, it is waited for, and done when it is back; until then no plan is whole',
    async (t) => {
      const { plan, clock, tenant, state, holdings } = await desk(t, baths);
      const { kept: proposed, apply, setting } = await plan({ kind: 'erasure' });
      const before = await dumps(baths);
      baths.mariadb.kill();
      try {
        const waiting = { is: 'applying', waiting: [{ holding: 'spa', problem: 'connect.unreachable' }] };
        assert.deepEqual(await apply(), waiting);
        assert.ok(!(await baths.dump('till')).rows.join().includes('G-1'));
        for (let day = 0; day < 2; day += 1) {
          clock.advance('P1D');
          await resumePlans(setting, tenant, 'rights');
        }
        const parts = (await state(setting, proposed.id)).parts.map(({ holding, state: is, tries }) => [
          holding,
          is,
          tries,
        ]);
        assert.deepEqual(parts, [
          ['house', 'done', 1],
          ['spa', 'away', 3],
          ['till', 'done', 1],
        ]);
        await assert.rejects(plan({ kind: 'erasure' }), { code: 'plan.unreached' });
        const found = await recognise(holdings, ann, { key: 'request-1', country: 'BE' });
        assert.deepEqual(
          found.unreached.map(({ holding }) => holding),
          ['spa'],
        );
      } finally {
        await baths.mariadb.start();
      }
      assert.deepEqual((await dumps(baths)).spa, before.spa);
      clock.advance('P1D');
      await resumePlans(setting, tenant, 'rights');
      assert.equal((await state(setting, proposed.id)).state, 'done');
      assert.ok(!(await baths.dump('spa')).rows.join().includes('G-1'));
    },
  );

  await whole.test('a plan that leaves one out says so, and touches nothing there', async (t) => {
    const { plan } = await desk(t, baths);
    const before = await dumps(baths);
    const { kept: proposed, apply } = await plan({ kind: 'erasure' }, ['spa']);
    assert.ok(said(proposed.operations).includes('spa : cannot 0, left-out'));
    assert.deepEqual(await apply(), { is: 'done' });
    assert.deepEqual((await dumps(baths)).spa, before.spa);
  });

  await whole.test(
    'put right in every system where the wrong value stands, and nowhere else; another spelling of hers stays',
    async (t) => {
      const { plan, holdings, known } = await desk(t, baths);
      const { replacements, unreached } = await replacementsOf(
        { holdings, known },
        { 'house/guest/name': 'Ann Oakley' },
      );
      assert.deepEqual(unreached, []);
      const { kept: proposed, apply } = await plan({ kind: 'rectification', replacements });
      assert.deepEqual(said(proposed.operations), [
        'house bill: correct 1, own',
        'house guest: correct 1, own',
        'spa client: correct 1, own',
        'till sale: correct 1, own',
      ]);
      assert.doesNotMatch(JSON.stringify(proposed), /Oakley|Ashgrove/);
      assert.deepEqual(await apply(), { is: 'done' });
      const now = Object.values(await dumps(baths)).flat();
      assert.equal(now.filter((row) => row.includes('Ann Oakley')).length, 4);
      assert.equal(now.filter((row) => row.includes('Ann Ashgrove')).length, 0);
      assert.equal(now.filter((row) => row.includes('A. Ashgrove')).length, 1);
      assert.equal(now.filter((row) => row.includes('Bea Birch')).length, 4);
    },
  );

  await whole.test(
    'a number in two spellings is one; every name of hers by its category; other values make another plan',
    async (t) => {
      const { plan, holdings, known } = await desk(t, baths);
      const values = { 'house/guest/phone': '+32 499 00 00 00', 'pd:Name': 'Ann Oakley' };
      const { replacements } = await replacementsOf({ holdings, known }, values);
      const { kept: first } = await plan({ kind: 'rectification', replacements });
      const others = await replacementsOf({ holdings, known }, { ...values, 'pd:Name': 'Ann Oak' });
      const { kept: second } = await plan({ kind: 'rectification', replacements: others.replacements });
      assert.deepEqual(said(first.operations), said(second.operations));
      assert.notDeepEqual(
        first.operations.map(({ rows }) => rows),
        second.operations.map(({ rows }) => rows),
      );
      const { apply } = await plan({ kind: 'rectification', replacements });
      assert.deepEqual(await apply(), { is: 'done' });
      const now = Object.values(await dumps(baths)).flat();
      assert.equal(now.filter((row) => row.includes('+32 499 00 00 00')).length, 2);
      assert.equal(now.filter((row) => row.includes('Ashgrove"')).length, 0);
    },
  );

  await whole.test('an address that is put right to somebody else’s leads to nobody else’s rows', async (t) => {
    const { plan, holdings, known } = await desk(t, baths);
    const before = await dumps(baths);
    const values = { 'house/guest/email': 'bea@post.example', 'house/guest/name': 'Ann Oakley' };
    const { replacements } = await replacementsOf({ holdings, known }, values);
    const { apply } = await plan({ kind: 'rectification', replacements, confirmed: ['bea@post.example'] });
    assert.deepEqual(await apply(), { is: 'done' });
    const after = await dumps(baths);
    const beas = (rows: typeof before) =>
      Object.values(rows).flatMap((all) => all.filter((row) => /Bea|"client_id":8|"guest_id":2/.test(row)));
    assert.ok(beas(before).length > 4);
    assert.deepEqual(beas(after), beas(before));
  });

  await whole.test('what does not fit a field is refused before anybody approves it', async (t) => {
    const { plan, holdings, known } = await desk(t, baths);
    const { replacements } = await replacementsOf({ holdings, known }, { 'spa/client/number': 'x'.repeat(60) });
    const { kept: proposed, apply } = await plan({ kind: 'rectification', replacements });
    assert.ok(
      said(proposed.operations).includes('spa client: cannot 1, too-short: client(number)'),
      said(proposed.operations).join('\n'),
    );
    assert.equal((await apply()).is, 'done');
    assert.ok((await baths.dump('spa')).rows.join().includes('G-1'));
  });

  await whole.test(
    'databases cannot hold rows still: the plan says of each what goes on, and an objection only of what serves its purpose',
    async (t) => {
      const { plan } = await desk(t, baths);
      const before = await dumps(baths);
      const { kept: proposed, apply } = await plan({ kind: 'restriction', on: true });
      assert.deepEqual(
        meanwhile(proposed.operations, ['vault'])
          .goesOn.map(({ holding, collection, count }) => `${holding} ${collection} ${count}`)
          .toSorted(),
        ['house bill 1', 'house booking 2', 'house guest 1', 'spa client 1', 'spa treatment 2', 'till sale 2'],
      );
      assert.deepEqual(await apply(), { is: 'done' });
      const { kept: objected } = await plan({ kind: 'objection', purposes: ['purpose.spa'] });
      assert.deepEqual(said(objected.operations), ['spa treatment: cannot 2, no-restriction: treatment']);
      assert.deepEqual(await dumps(baths), before);
    },
  );
});
