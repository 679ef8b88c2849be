// Somebody who reads a person's mailbox for an hour asks on the public pages for another address: the house keeps the one it has, whoever plans what.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkIn, origin, tailOf } from '#consent/testing';
import { applyFor, approveFor, choicesFor, lookFor, planOf, proposeFor, receive, requestsOf } from '#rights';
import { rightsBench } from '#rights/testing';
import { portalSite } from './testing-portal.ts';
import { readPerson, vaultHolding } from '#vault';

const [hers, eves] = ['fiona.kess@mill.example', 'eve@elsewhere.example'];

test('with the old mailbox and its link an address is not exchanged for another, and later nobody is found by that one', async (t) => {
  const all = new Map();
  const b = await rightsBench(t, all);
  all.set('vault', vaultHolding(b.vault, b.tenant));
  const fiona = await b.person({ email: hers, 'given-name': 'Fiona', city: 'Gent' });
  const app = portalSite(b);
  const post = (path: string, fields: Record<string, string> = {}) =>
    app.request(`${origin}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'sec-fetch-site': 'same-origin' },
    });
  const [email, city] = ['vault/record.contact/email', 'vault/record.contact/city'];
  const wanted = {
    field1: 'pd:EmailAddress',
    value1: eves,
    field2: email,
    value2: eves,
    field3: city,
    value3: 'Ghent',
  };
  await post('/request/for/rectification', { email: hers, ...wanted });
  const link = (await b.sent()).map((mail) => linkIn(mail, 'request/confirm')).find((one) => one !== '');
  assert.equal((await post(`/request/confirm/${tailOf(link!)}`)).status, 303);
  const [row] = await requestsOf(b.rights, b.tenant, { state: 'open' });
  const { id, asks, identity } = row!;
  assert.deepEqual([asks, identity], ['rectification', 'mailbox']);
  // What they wrote, as it is; and what an officer who believes them would choose.
  const chosen = [{}, ...['pd:EmailAddress', email].map((field) => ({ values: { [city]: 'Ghent', [field]: eves } }))];
  for (const options of chosen)
    await assert.rejects(proposeFor(b.rights, b.tenant, id, 'staff:1', options), { code: 'rights.mailbox' });
  assert.equal(await planOf(b.rights, b.tenant, id), null);
  const offered = (await choicesFor(b.rights, b.tenant, id)).fields.map(({ at }) => at);
  assert.ok(offered.includes(city) && !offered.includes(email), offered.join(' '));
  // The rest of what they asked is put right all the same.
  const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1', { values: { [city]: 'Ghent' } });
  await approveFor(b.rights, b.tenant, id, plan.hash, 'staff:1');
  assert.deepEqual(await applyFor(b.rights, b.tenant, id, 'staff:1'), { is: 'done' });
  const { records } = await readPerson(
    b.vault,
    { tenant: b.tenant, principal: 'job:test', actor: 'house', purpose: 'law:rights' },
    fiona,
  );
  const values = records[0]!.values.reveal();
  assert.deepEqual([values['email'], values['city']], [hers, 'Ghent']);
  for (const [asking, rows] of [
    [hers, true],
    [eves, false],
  ] as const) {
    const entered = { asks: 'access', channel: 'page', language: 'en', country: 'BE', identity: 'mailbox' } as const;
    const { request } = await receive(b.rights, b.tenant, 'person', { ...entered, sheet: { email: asking } });
    const looked = await lookFor(b.rights, b.tenant, request.id, 'staff:1');
    assert.equal(
      looked.rows.some(({ collection }) => collection === 'record.contact'),
      rows,
      asking,
    );
  }
});
