// Asking whether data is still right: once a person and period, by a link that dies with its address; what the answers start; and the proof, green and red.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Secret, languages } from '#base';
import { declaredPolicy } from '#consent/testing';
import { type Answer, type Policy, type PolicyPromise, type Stated } from '#policy';
import { type Origin, changeRecord, contactIdOf, vaultHolding } from '#vault';
import { withTenant } from '#store';
import { say } from '#words';
import { dataAccuracy } from '../probes/data-accuracy.ts';
import { kindsBehind, requestOf, rightsProbes, sayRight, sayWrong, sheetOf } from '../index.ts';
import { houseCaller } from '../sheet.ts';
import { type RightsBench, rightsBench } from '../testing.ts';
import { askAccuracy } from './ask.ts';
import { setAccuracy } from './setting.ts';
import { accuracyTold } from './told.ts';

const sentence = 'We keep the data of our customers accurate and up to date.';
const stated: Stated = { quote: sentence, segment: 's', span: [0, sentence.length] };
const promise: PolicyPromise = { id: 'promise.accuracy', kind: 'data-accuracy', facts: [], stated: [stated] };
const promising = (): Policy => ({ ...declaredPolicy(), promises: [promise] });

async function bench(t: TestContext) {
  const holdings = new Map();
  const b = await rightsBench(t, holdings);
  holdings.set('upheld:vault', vaultHolding(b.vault, b.tenant));
  b.publish(promising());
  await setAccuracy(b.rights, b.tenant, 'staff:test', { on: true, period: 'P1Y' });
  const corrected: { answer: Answer } = {
    answer: { state: 'upheld', because: { key: 'rightsProof.noneYet' }, measured: [] },
  };
  const probe = dataAccuracy(b.rights, async () => corrected.answer);
  const ask = () => askAccuracy(b.rights, b.tenant);
  return {
    ...b,
    ask,
    corrected,
    /** Tokens of the links that were mailed since the last time, with the language of each. */
    async links() {
      const mails = await b.sent();
      return mails.flatMap(({ text = '', to }) => {
        const found = /\/request\/accuracy\/([\w-]{43})\?lang=(\w\w)/.exec(text);
        return found ? [{ token: new Secret(found[1]!), language: found[2]!, to: to?.[0]?.address, text }] : [];
      });
    },
    async said() {
      const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
      const { state, because, measured } = await probe.ask({ published, promise, now: b.clock.now() });
      for (const message of [because, ...measured])
        for (const language of languages) assert.doesNotMatch(say(message, language), /[{}]/);
      return `${state} ${because.key.split('.')[1]}`;
    },
    questions: () =>
      withTenant(b.store.db, b.tenant, (trx) => trx.selectFrom('accuracy_question').selectAll().execute()),
  };
}

const counts = async (b: RightsBench) => {
  const { asked, right, wrong, open, due } = await accuracyTold(b.rights, b.tenant);
  return { asked, right, wrong, open, due };
};

test('each person once a period, in their language, and only where it is promised and switched on', async (t) => {
  const b = await bench(t);
  await b.person({ email: 'ada@mill.example', 'given-name': 'Ada', language: 'nl' });
  await b.person({ phone: '+32 470 12 34 56' });
  assert.equal(await b.ask(), 0, 'nobody is known for a year');
  b.clock.advance('P366D');
  await b.person({ email: 'new@mill.example' });
  b.publish(declaredPolicy());
  assert.equal(await b.ask(), 0, 'not promised');
  b.publish(promising());
  await setAccuracy(b.rights, b.tenant, 'staff:test', { on: false, period: 'P1Y' });
  assert.equal(await b.ask(), 0, 'switched off');
  await setAccuracy(b.rights, b.tenant, 'staff:test', { on: true, period: 'P1Y' });
  const both = await Promise.all([b.ask(), b.ask()]);
  assert.equal(both[0] + both[1], 1, 'of two runs at once one asks');
  assert.equal(await b.ask(), 0);
  const mailed = await b.links();
  assert.deepEqual(
    mailed.map(({ to, language }) => [to, language]),
    [['ada@mill.example', 'nl']],
  );
  assert.ok(!mailed[0]!.text.includes('Ada'), 'the mail names nobody');
  b.clock.advance('P366D');
  assert.equal(await b.ask(), 2, 'a year later again, and whoever came since');
  assert.equal((await b.questions()).length, 2, 'the newest question alone is kept');
});

test('the link shows kinds and no value; everything is right, once', async (t) => {
  const b = await bench(t);
  await b.person({ email: 'ada@mill.example', 'given-name': 'Adalind' });
  await b.person({ email: 'ben@mill.example', birthday: '1990-01-02' });
  b.clock.advance('P366D');
  await b.ask();
  const { token } = (await b.links()).find(({ to }) => to === 'ada@mill.example')!;
  const kept = await kindsBehind(b.rights, b.tenant, token);
  assert.ok(kept?.complete && kept.kinds.includes('pd:Name') && kept.kinds.includes('pd:EmailAddress'));
  assert.ok(!kept.kinds.includes('pd:BirthDate'), 'nobody else’s');
  assert.doesNotMatch(JSON.stringify(kept), /Adalind|ada@/);
  assert.equal(await kindsBehind(b.rights, b.other, token), null, 'of another company');
  assert.equal(await kindsBehind(b.rights, b.tenant, new Secret('x'.repeat(43))), null);
  assert.equal(await sayRight(b.rights, b.tenant, token), true);
  assert.equal(await sayRight(b.rights, b.tenant, token), false, 'answered already');
  assert.deepEqual(await counts(b), { asked: 2, right: 1, wrong: 0, open: 0, due: 0 });
});

test('something is wrong: one request for rectification, identified by the address on file', async (t) => {
  const b = await bench(t);
  await b.person({ email: 'ada@mill.example' });
  b.clock.advance('P366D');
  await b.ask();
  const { token } = (await b.links())[0]!;
  const twice = await Promise.all(
    ['I moved.', 'I moved.'].map((words) => sayWrong(b.rights, b.tenant, token, words).catch(() => null)),
  );
  const received = twice.filter((one) => one !== null);
  assert.equal(received.length, 1, 'of two presses one counts');
  const row = await requestOf(b.rights, b.tenant, received[0]!.request.id);
  assert.deepEqual([row.asks, row.identity, row.state], ['rectification', 'address-on-file', 'open']);
  const { sheet } = await sheetOf(b.rights, b.tenant, row);
  assert.deepEqual([sheet.onFile, sheet.words], ['ada@mill.example', 'I moved.']);
  assert.deepEqual(await counts(b), { asked: 1, right: 0, wrong: 1, open: 1, due: 0 });
  assert.equal(await kindsBehind(b.rights, b.tenant, token), null);
});

test('a link is over after thirty days, and once the address is another one', async (t) => {
  const b = await bench(t);
  const ada = await b.person({ email: 'ada@mill.example' });
  await b.person({ email: 'ben@mill.example' });
  b.clock.advance('P366D');
  await b.ask();
  const links = await b.links();
  const of = (to: string) => links.find((one) => one.to === to)!.token;
  const caller = houseCaller(b.tenant);
  const origin: Origin = { source: 'provided', channel: 'test' };
  const record = await contactIdOf(b.vault, b.tenant, ada);
  assert.notEqual(await kindsBehind(b.rights, b.tenant, of('ada@mill.example')), null);
  await changeRecord(b.vault, caller, record, { email: 'ada@brook.example' }, { origin });
  assert.equal(await kindsBehind(b.rights, b.tenant, of('ada@mill.example')), null);
  assert.equal(await sayWrong(b.rights, b.tenant, of('ada@mill.example'), 'Mine!'), null);
  assert.notEqual(await kindsBehind(b.rights, b.tenant, of('ben@mill.example')), null);
  b.clock.advance('P31D');
  assert.equal(await kindsBehind(b.rights, b.tenant, of('ben@mill.example')), null);
});

test('the proof: unproven without asking or anybody to ask, broken when somebody was never asked, upheld', async (t) => {
  const b = await bench(t);
  assert.equal(await b.said(), 'unproven nobody');
  await b.person({ email: 'ada@mill.example' });
  assert.equal(await b.said(), 'unproven tooNew');
  await setAccuracy(b.rights, b.tenant, 'staff:test', { on: false, period: 'P1Y' });
  assert.equal(await b.said(), 'unproven off');
  await setAccuracy(b.rights, b.tenant, 'staff:test', { on: true, period: 'P1Y' });
  b.clock.advance('P366D');
  assert.equal(await b.said(), 'unproven underway');
  b.clock.advance('P15D');
  assert.equal(await b.said(), 'broken neverAsked');
  await b.ask();
  assert.equal(await b.said(), 'upheld upheld');
  const address = b.rights.address;
  b.rights.address = async () => null;
  assert.equal(await b.said(), 'unproven noPages');
  b.rights.address = address;
  b.corrected.answer = { state: 'unproven', because: { key: 'rightsProof.noneYet' }, measured: [] };
  assert.equal(await b.said(), 'unproven noneYet', 'corrections that nobody could try out');
});

test('the proof is broken while what somebody said is wrong is not put right in time', async (t) => {
  const b = await bench(t);
  await b.person({ email: 'ada@mill.example' });
  b.clock.advance('P366D');
  await b.ask();
  const { token } = (await b.links())[0]!;
  await sayWrong(b.rights, b.tenant, token, 'I moved.');
  b.clock.advance('P40D');
  const probe = rightsProbes(b.rights).find(({ kind }) => kind === 'data-accuracy')!;
  const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
  const { state, because } = await probe.ask({ published, promise, now: b.clock.now() });
  assert.deepEqual([state, because.key], ['broken', 'rightsProof.overdue']);
});
