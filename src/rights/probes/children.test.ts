// children, green and red: ages in the vault and in a company's table, the parents' consent beside them, and a person's word where nothing tells an age.
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { attest, orAttested } from '#access';
import { declaredPolicy } from '#consent/testing';
import { languages } from '#base';
import type { Policy, PolicyPromise, Stated } from '#policy';
import { say } from '#words';
import { savePerson } from '#vault';
import { rightsProbes } from '../index.ts';
import type { RightsHouse } from '../house.ts';
import { inn } from '../testing-inn.ts';

const sentence = 'Our inn is not for children under 16; we delete what we find about them.';
const stated: Stated = { quote: sentence, segment: 's', span: [0, sentence.length] };

const withAge = (age?: number): Policy => ({
  ...declaredPolicy(),
  recipients: [],
  children: [{ id: 'children.young', stance: 'not-directed', ...(age === undefined ? {} : { age }), stated }],
});

async function bench(t: TestContext, wrong: Partial<RightsHouse> = {}) {
  const b = await inn(t, (map) => map.replace('name: {', 'born: { category: "pd:BirthDate" }\n          name: {'));
  const db = new DatabaseSync(b.file);
  t.after(() => db.close());
  db.exec('alter table guest add column born text; alter table guest add column parental_consent integer;');
  b.publish(withAge(16));
  const probe = rightsProbes({ ...b.rights, ...wrong }).find(({ kind }) => kind === 'children')!;
  const ask = async () => {
    const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
    const promise: PolicyPromise = {
      id: 'promise.young',
      kind: 'children',
      facts: ['children.young'],
      stated: [stated],
    };
    const found = await orAttested(b.store.db, probe).ask({ published, promise, now: b.clock.now() });
    const told = [found.because, ...found.measured];
    for (const message of told)
      for (const language of languages) assert.doesNotMatch(say(message, language), /[{}]|\d{4}-\d\d-\d\d(?!T)/);
    return found;
  };
  const said = async (): Promise<string> => {
    const { state, because } = await ask();
    return `${state} ${because.key.split('.')[1]}`;
  };
  const today = b.clock.now().toZonedDateTimeISO('UTC').toPlainDate();
  return { ...b, ask, said, db, sixteen: today.subtract({ years: 16 }), today };
}

const born = (b: Awaited<ReturnType<typeof bench>>, day: string | null): void =>
  void b.db.prepare('update guest set born = ? where id = 2').run(day);

test('upheld: whoever is sixteen today is old enough; broken: a day younger, until the parents’ consent is recorded', async (t) => {
  const b = await bench(t);
  born(b, b.sixteen.add({ days: 1 }).toString());
  const broken = await b.ask();
  assert.deepEqual([broken.state, broken.because.key], ['broken', 'children.under']);
  assert.deepEqual(broken.because.values, { count: 1, age: 16, places: 'The inn: guest.born' });
  b.db.exec('update guest set parental_consent = 0');
  assert.equal(await b.said(), 'broken under', 'a no is no consent');
  b.db.exec('update guest set parental_consent = 1');
  assert.equal(await b.said(), 'upheld none');
});

test('upheld: old enough by the day; the text, not we, says which age', async (t) => {
  const b = await bench(t);
  born(b, b.sixteen.toString());
  assert.equal(await b.said(), 'upheld none');
  b.publish(withAge(18));
  assert.equal(await b.said(), 'broken under');
});

test('broken: a child in the vault, also where the company says otherwise', async (t) => {
  const b = await bench(t);
  const day = b.today.subtract({ years: 9 }).toString();
  const caller = { tenant: b.tenant, principal: 'job:test', actor: 'house', purpose: 'law:rights' } as const;
  const origin = { source: 'provided', channel: 'test' } as const;
  await savePerson(b.vault, caller, { contact: { email: 'kid@mill.example', birthday: day }, origin });
  await word(b);
  const broken = await b.ask();
  assert.equal(broken.state, 'broken');
  assert.match(String(broken.because.values?.['places']), /contact\.birthday$/);
  assert.ok(!JSON.stringify(broken).includes(day) && !JSON.stringify(broken).includes('kid@'));
});

const word = (b: Pick<Awaited<ReturnType<typeof bench>>, 'store' | 'tenant' | 'clock'>, holds = true) =>
  attest(
    b.store.db,
    b.tenant,
    {
      promise: 'promise.young',
      holds,
      statement: 'The desk asks every guest for a passport.',
      by: 'Rosa Lind',
      file: null,
      expiresOn: b.clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 30 }).toString(),
      enteredBy: 'Rosa Lind',
    },
    b.clock,
  );

test('upheld by a person’s word until it expires where nothing tells an age; never past what could not be looked at', async (t) => {
  const b = await bench(t);
  assert.equal(await b.said(), 'unproven ageless');
  await word(b);
  assert.equal(await b.said(), 'upheld attestGiven');
  born(b, 'spring');
  assert.equal(await b.said(), 'unproven unclear', 'a word says nothing about a date that stands there');
  b.db.exec('alter table guest rename to guests');
  assert.equal(await b.said(), 'unproven unreached');
  b.db.exec('alter table guests rename to guest');
  born(b, null);
  b.clock.advance('P31D');
  assert.equal(await b.said(), 'unproven attestExpired');
});

test('broken: a person says that it is not kept; unproven: the text names no age', async (t) => {
  const b = await bench(t);
  b.publish(withAge());
  assert.equal(await b.said(), 'unproven noAge');
  b.publish(withAge(16));
  born(b, b.sixteen.toString());
  await word(b, false);
  assert.equal(await b.said(), 'broken attestDenied');
});
