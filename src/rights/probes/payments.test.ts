// payments, green and red: a card's number in a company's table, columns that nobody decided about, and a person's word on the service.
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { attest, orAttested } from '#access';
import { declaredPolicy } from '#consent/testing';
import type { PolicyPromise, Stated } from '#policy';
import { rightsProbes } from '../index.ts';
import { inn } from '../testing-inn.ts';

const stated: Stated = { quote: 'You pay through Coinbox.', segment: 's', span: [0, 24] };
const mapped = (map: string): string =>
  map.replace('name: {', 'card: { category: "pd:CreditCardNumber" }\n          name: {');

async function bench(t: TestContext) {
  const b = await inn(t);
  const db = new DatabaseSync(b.file);
  t.after(() => db.close());
  b.publish({ ...declaredPolicy(), recipients: [] });
  const said = async (): Promise<string> => {
    const probe = rightsProbes(b.rights).find(({ kind }) => kind === 'payments')!;
    const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
    const promise: PolicyPromise = { id: 'p-pay', kind: 'payments', facts: [], stated: [stated] };
    const { state, because } = await orAttested(b.store.db, probe).ask({ published, promise, now: b.clock.now() });
    return `${state} ${because.key.split('.')[1]}`;
  };
  const word = () =>
    attest(
      b.store.db,
      b.tenant,
      {
        promise: 'p-pay',
        holds: true,
        statement: 'Coinbox takes all cards.',
        by: 'Rosa Lind',
        file: null,
        expiresOn: b.clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 30 }).toString(),
        enteredBy: 'Rosa Lind',
      },
      b.clock,
    );
  return { ...b, db, said, word };
}

test('upheld by a person’s word on the service, until it expires, while no card stands anywhere; unproven without', async (t) => {
  const b = await bench(t);
  assert.equal(await b.said(), 'unproven noCards');
  b.publish({
    ...declaredPolicy(),
    recipients: [{ id: 'recipient.coinbox', name: 'Coinbox', role: 'processor', stated }],
  });
  assert.equal(await b.said(), 'unproven cardsBeyond');
  b.publish({ ...declaredPolicy(), recipients: [] });
  await b.word();
  assert.equal(await b.said(), 'upheld attestGiven');
  b.clock.advance('P31D');
  assert.equal(await b.said(), 'unproven attestExpired');
});

test('broken, whatever anybody says: a card’s number stands in a table; unproven: a column that nobody decided about', async (t) => {
  const b = await bench(t);
  await b.word();
  b.db.exec('alter table guest add column card text');
  assert.equal(await b.said(), 'unproven undecided');
  await b.map(mapped);
  assert.equal(await b.said(), 'upheld attestGiven', 'nothing stands there');
  b.db.exec("update guest set card = '4111' where id = 1");
  assert.equal(await b.said(), 'broken cards');
  // The text itself says that card numbers are taken: nobody is accused of it.
  const card = { id: 'data.card', label: 'card number', dpv: 'pd:CreditCardNumber', stated };
  b.publish({ ...declaredPolicy(), recipients: [], data: [card] });
  assert.equal(await b.said(), 'unproven cardsSaid');
});
