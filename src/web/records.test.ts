// The records of processing on the web: for staff only, with the facts they stand on, and the same as CSV and JSON.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { Policy } from '#policy';
import { sampleHouse } from './sample-house.ts';
import { samplePolicy } from './sample.ts';
import { website } from './website.tsx';

const signedIn = { cookie: 'upheld-session=a-session' };
const stated = { quote: 'x', segment: 'aaaaaaaaaaaa-1', span: [0, 1] };

function siteOf() {
  const house = sampleHouse();
  const policy = Policy.parse({
    meta: samplePolicy(3).policy.meta,
    subjects: [{ id: 'subject.customers', label: 'customers', stated }],
    purposes: [
      { id: 'purpose.orders', label: 'Deliver <b>orders</b>', bases: [], subjects: ['subject.customers'], stated },
      { id: 'purpose.letter', label: '@SUM(1)', bases: [], stated },
    ],
    retention: [
      { id: 'retention.orders', subject: 'orders', trigger: null, period: 'P7Y', purposes: ['purpose.orders'], stated },
    ],
    roles: [{ id: 'role.host', role: 'processor', scope: 'hosting', stated }],
  });
  house.published = () => Promise.resolve({ ...samplePolicy(3), policy });
  const app = website(house);
  return (path: string, headers: Record<string, string> = {}) =>
    app.request(`http://localhost:4180${path}`, { headers });
}

test('a section a purpose and a processing for others; facts named, what is missing marked', async () => {
  const get = siteOf();
  const { document } = parseHTML(await (await get('/console/records', signedIn)).text());
  const titles = [...document.querySelectorAll('.activity h3')].map((title) => title.textContent);
  assert.deepEqual(titles, ['Deliver <b>orders</b>', '@SUM(1)', 'hosting']);
  const first = document.querySelector('.activity');
  assert.match(first?.textContent ?? '', /orders: 7 years retention\.orders/);
  assert.match(first?.textContent ?? '', /Recipients\s*Not stated/);
  assert.ok(document.querySelectorAll('.missing').length > 5);
});

test('nobody but staff reads them, in any form', async () => {
  const get = siteOf();
  for (const path of ['/console/records', '/console/records.csv', '/console/records.json']) {
    const answer = await get(path);
    assert.equal(answer.status, 403, path);
    assert.ok(!(await answer.text()).includes('purpose.orders'), path);
    assert.match((await get(path, signedIn)).headers.get('cache-control') ?? '', /no-store/);
  }
});

test('to take along: CSV that no spreadsheet runs, JSON with the facts; nothing while nothing is published', async () => {
  const get = siteOf();
  const csv = await get('/console/records.csv?lang=de', signedIn);
  assert.match(csv.headers.get('content-type') ?? '', /^text\/csv/);
  assert.equal(csv.headers.get('content-disposition'), 'attachment; filename="records-of-processing-v3.csv"');
  const text = await csv.text();
  assert.match(text, /"'@SUM\(1\) \[purpose\.letter\]"/);
  assert.match(text, /"Löschfristen"/);
  const json = (await (await get('/console/records.json', signedIn)).json()) as { asController: { fact: string }[] };
  assert.deepEqual(
    json.asController.map(({ fact }) => fact),
    ['purpose.orders', 'purpose.letter'],
  );
  const house = sampleHouse();
  house.state.versions = 0;
  const empty = website(house);
  const ask = (path: string) => empty.request(`http://localhost:4180${path}`, { headers: signedIn });
  assert.match(await (await ask('/console/records')).text(), /Nothing is published yet/);
  assert.equal((await ask('/console/records.csv')).status, 404);
});
