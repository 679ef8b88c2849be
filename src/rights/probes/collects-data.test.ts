// collects-data and policy-covers, green and red: what a system and the vault keep against what the text names, and a person's word beyond them.
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { attest, orAttested } from '#access';
import { languages } from '#base';
import { declaredPolicy } from '#consent/testing';
import type { Holding, Policy, PolicyPromise, Stated } from '#policy';
import { say } from '#words';
import { rightsHolding, rightsProbes } from '../index.ts';
import type { RightsHouse } from '../house.ts';
import { inn } from '../testing-inn.ts';

const stated: Stated = { quote: 'We keep these data.', segment: 's', span: [0, 19] };
const named = { name: 'pd:Name', email: 'pd:EmailAddress', city: 'pd:City', wishes: 'pd:Preference' };

/** The inn names what its guests give it. `more`: in place of what stands there. */
const text = (labels: readonly (keyof typeof named)[], more: Partial<Policy> = {}): Policy => {
  const policy = declaredPolicy();
  return {
    ...policy,
    recipients: [],
    purposes: policy.purposes.map((purpose) => ({ ...purpose, stated })),
    data: labels.map((label) => ({ id: `data.${label}`, label, dpv: named[label], stated })),
    ...more,
  };
};
const all = ['name', 'email', 'city', 'wishes'] as const;

/** The number of a guest is what the inn tells its rows apart by. */
const numbered = (map: string): string =>
  map.replace('name: {', 'id: { category: "pd:Identifier" }\n          name: {');

async function bench(t: TestContext) {
  const b = await inn(t, numbered);
  const db = new DatabaseSync(b.file);
  t.after(() => db.close());
  const ask = async (kind: string, besides: readonly [string, Holding][] = []) => {
    const holdings: RightsHouse['holdings'] = (tenant, use) =>
      b.rights.holdings(tenant, (own) => use({ ...own, all: new Map([...own.all, ...besides]) }));
    const probe = rightsProbes({ ...b.rights, holdings }).find((one) => one.kind === kind)!;
    const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
    const promise: PolicyPromise = { id: 'p-data', kind, facts: [], stated: [stated] };
    const found = await orAttested(b.store.db, probe).ask({ published, promise, now: b.clock.now() });
    for (const one of [found.because, ...found.measured])
      for (const language of languages) assert.doesNotMatch(say(one, language), /[{}]/);
    return found;
  };
  const said = async (kind = 'collects-data'): Promise<string> => {
    const { state, because } = await ask(kind);
    return `${state} ${because.key.split('.')[1]}`;
  };
  const word = () =>
    attest(
      b.store.db,
      b.tenant,
      {
        promise: 'p-data',
        holds: true,
        statement: 'The post office gets names and addresses.',
        by: 'Rosa Lind',
        file: null,
        expiresOn: b.clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 30 }).toString(),
        enteredBy: 'Rosa Lind',
      },
      b.clock,
    );
  return { ...b, db, ask, said, word };
}

test('upheld: all that stands in a system is named in the text; broken: a column that it does not name, once something stands in it', async (t) => {
  const b = await bench(t);
  b.publish(text(all));
  assert.equal(await b.said(), 'upheld onlySaid');
  b.publish(text(['name', 'email', 'wishes']));
  const broken = await b.ask('collects-data');
  assert.deepEqual([broken.state, broken.because.key], ['broken', 'collected.undeclared']);
  assert.deepEqual(broken.because.values, { count: 1, places: 'The inn: guest.city (pd:City)' });
  b.db.exec('update guest set city = null');
  assert.equal(await b.said(), 'upheld onlySaid', 'nothing stands there');
  await b.person({ email: 'ada@mill.example', 'given-name': 'Ada', country: 'BE' });
  assert.equal((await b.ask('collects-data')).because.values?.['places'], 'Upheld: contact.country (pd:Country)');
});

test('unproven: the text has words of its own, nobody has decided about a column or a table, or a system is away', async (t) => {
  const b = await bench(t);
  const own = { id: 'data.own', label: 'what you tell us at the bar', stated };
  b.publish(text(['name', 'email', 'wishes'], { data: [...text(['name', 'email', 'wishes']).data, own] }));
  await b.word();
  assert.equal(await b.said(), 'unproven perhaps');
  b.publish(text(all));
  b.db.exec('alter table guest add column shoe text');
  const undecided = await b.ask('collects-data');
  assert.equal(undecided.because.values?.['places'], 'The inn: guest.shoe');
  b.db.exec('alter table guest drop column shoe; create table dog (id integer primary key)');
  assert.equal((await b.ask('collects-data')).because.values?.['places'], 'The inn: dog');
  b.db.exec('drop table dog; alter table stay rename to stays');
  assert.equal(await b.said(), 'unproven unreached');
});

test('unproven, and upheld by a person’s word, what others keep and where nothing is kept at all', async (t) => {
  const b = await bench(t);
  b.publish(text(all, { recipients: [{ id: 'recipient.post', name: 'Postbox Ltd', role: 'processor', stated }] }));
  assert.equal(await b.said(), 'unproven beyond');
  b.publish(text(all));
  const rows = rightsHolding(b.rights, b.tenant);
  assert.equal((await b.ask('collects-data', [['upheld:rights', rows]])).state, 'upheld');
  assert.equal(
    (await b.ask('collects-data', [['desk', rows]])).because.key,
    'collected.beyond',
    'no table to look into',
  );
  b.db.exec('delete from stay; delete from guest');
  assert.equal(await b.said(), 'unproven nothing');
  await b.word();
  assert.equal(await b.said(), 'upheld attestGiven');
  b.clock.advance('P31D');
  assert.equal(await b.said(), 'unproven attestExpired');
});
