// The receipt of a choice: what it says, that it verifies without us, and that no word of it can be changed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Json } from '#base';
import { parseVkey } from '#ledger';
import { checkConsentReceipt, consentReceiptIn } from './receipt.ts';
import { answersTo, consentBench, newSecret, shop } from './testing.ts';

test('a receipt: pending until its choice has a number, then the fields of ISO/IEC TS 27560 with their proof', async (t) => {
  const bench = await consentBench(t);
  const answers = {
    ...answersTo(bench.shown().notice, false),
    statistics: { mark: 'stat-00a', granted: true, without: ['windgauge'] },
  };
  const body = await bench.good({ action: 'choose', answers, previous: newSecret() });
  const { receipt: url } = (await (await bench.post(body)).json()) as { receipt: string };
  const ask = () => bench.get(new URL(url).pathname, { origin: shop, 'upheld-secret': body.secret });
  const early = await ask();
  assert.deepEqual([early.status, early.headers.get('retry-after')], [202, '1']);
  await bench.ledger.sequence(bench.tenant);
  const answer = await ask();
  assert.equal(answer.status, 200);
  const text = await answer.text();
  const receipt = consentReceiptIn(text)!;
  const { proof, ...fields } = receipt;
  assert.ok(text.length < 4000, `${text.length} bytes`);
  const said = fields as Record<string, Json>;
  assert.equal(said['schema_version'], 'ISO/IEC TS 27560:2023');
  assert.equal(said['record_id'], url.split('/').at(-1));
  assert.deepEqual(said['consent'], {
    statistics: true,
    'statistics purpose.measuring': true,
    'statistics without': 'windgauge',
    marketing: false,
    'marketing purpose.ads': false,
  });
  assert.deepEqual(said['controllers'], [
    {
      name: 'Fenwick Kites Ltd',
      type: 'controller',
      address: '4 Quay Street, YO21 3PU Whitby, GB',
      contact: 'kites@fenwick.example',
    },
  ]);
  const purposes = said['purposes'] as { id: string }[];
  assert.deepEqual(
    purposes.map(({ id }) => id),
    ['purpose.measuring', 'purpose.ads'],
  );
  for (const field of [
    'privacy_notice',
    'language',
    'retention_period',
    'jurisdiction',
    'withdrawal_method',
    'event',
    'recipients',
  ])
    assert.ok(field in said, field);
  assert.ok(!text.includes(body.secret), 'the receipt may be shown: its secret is not in it');

  // Checked with the key alone.
  const trusted = [parseVkey(answer.headers.get('upheld-ledger-key')!)!];
  assert.deepEqual(checkConsentReceipt(receipt, trusted).holds, true);
  const again = JSON.parse(text) as typeof receipt;
  assert.equal(checkConsentReceipt(again, trusted).holds, true);
  // Every field, changed alone, is found out; so is one more, and one less.
  for (const name of Object.keys(fields)) {
    assert.deepEqual(
      checkConsentReceipt({ ...receipt, [name]: 'something else' }, trusted),
      { holds: false, because: 'changed' },
      name,
    );
    const { [name]: gone, ...less } = receipt;
    assert.ok(gone !== undefined && !checkConsentReceipt(less as typeof receipt, trusted).holds, `without ${name}`);
  }
  const yes = { ...receipt, consent: { ...(said['consent'] as object), marketing: true } };
  assert.deepEqual(checkConsentReceipt(yes, trusted), { holds: false, because: 'changed' });
  assert.deepEqual(checkConsentReceipt({ ...receipt, note: 'granted' }, trusted), { holds: false, because: 'changed' });
  assert.equal(checkConsentReceipt(receipt, []).holds, false);
  assert.equal(checkConsentReceipt({ ...receipt, proof: `${proof}x` }, trusted).holds, false);
  for (const none of ['', 'null', '{}', '{"proof":1}', '[]', 'c2sp.org/tlog-proof@v1'])
    assert.equal(consentReceiptIn(none), null, none);
});
