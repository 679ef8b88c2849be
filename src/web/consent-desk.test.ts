// The console's pages about consent: who may see what, what a hostile address does, and that every picture says its numbers in words.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { type Role, roles } from '#access';
import { Temporal } from '#base';
import { placeIn, shownIn, wishIn } from './consent-period.ts';
import { sampleChoice } from './sample-consents.ts';
import { sampleSession } from './sample-door.ts';
import { sampleHouse } from './sample-house.ts';
import { website } from './website.tsx';

async function shown(path: string, role: Role = 'owner', language = 'en') {
  const house = sampleHouse();
  house.state.sessions.set('theirs', { ...sampleSession, role });
  const answer = await website(house).request(path, {
    headers: { cookie: 'upheld-session=theirs', 'accept-language': language },
  });
  return { status: answer.status, document: parseHTML(await answer.text()).document };
}

test('an analyst sees numbers, a developer none, and nobody without signing in', async () => {
  for (const role of roles)
    assert.equal((await shown('/console/consent', role)).status, role === 'developer' ? 403 : 200, role);
  assert.equal((await website(sampleHouse()).request('/console/consent')).status, 403);
});

test('every chart has a title and a description, and every point of it stands in the table', async () => {
  const { document } = await shown('/console/consent?by=month');
  const charts = [...document.querySelectorAll('figure.chart svg')];
  assert.equal(charts.length, 3, 'two categories were asked about; and how many chose');
  for (const chart of charts) {
    const ids = chart.getAttribute('aria-labelledby')!.split(' ');
    assert.equal(chart.getAttribute('role'), 'img');
    for (const id of ids) assert.ok(document.getElementById(id)!.textContent.length > 10, id);
    assert.equal(chart.querySelectorAll('[style]').length, 0, 'a strict policy forbids styles here');
  }
  const rows = [...document.querySelectorAll('.as-table tbody tr')].map((row) => row.textContent);
  const points = [...charts[0]!.querySelectorAll('g > title')].map(({ textContent }) => textContent);
  assert.ok(points.length >= 6);
  for (const point of points) {
    const [, when, rate, of, low, high] = /^(.+): (\d+%) of ([\d,]+) \(([\d.]+%) to ([\d.]+%)\)$/.exec(point)!;
    assert.ok(
      rows.some((row) => row.startsWith(when!) && row.includes(`${rate} of ${of} ${low} to ${high}`)),
      point,
    );
  }
});

test('fewer than ten answers have no rate, and the page says what a rate is of', async () => {
  const { document } = await shown(
    '/console/consent?by=day&site=https://workshop.ternandtide.example&from=2026-11-18&to=2026-11-21',
  );
  const numbers = document.querySelector('.as-table')!.textContent;
  assert.doesNotMatch(numbers, /\d%/);
  assert.match(numbers, /too few \(1\)/);
  assert.equal(document.querySelectorAll('.chart.rate .dot').length, 0);
  assert.ok(document.querySelectorAll('.chart.rate .few').length > 0);
  assert.match(document.querySelector('.lead')!.textContent, /did not answer are not counted/);
});

test('whatever stands in the address, a page comes, and nothing of it unescaped', async () => {
  const hostile = [
    'from=2026-13-45',
    'from=9999-01-01&to=0000-00-00',
    'from=1000-01-01&to=2999-12-31',
    'by=year',
    `site=${encodeURIComponent('"><script>alert(1)</script>')}`,
    `language=${encodeURIComponent('<img src=x>')}`,
    `site=${'a'.repeat(5000)}`,
    'from=&to=&by=&site=&language=',
    'by=__proto__&from=constructor',
    'from=2026-02-30',
  ];
  for (const query of hostile) {
    const { status, document } = await shown(`/console/consent?${query}`);
    assert.equal(status, 200, query);
    assert.equal(document.querySelectorAll('main script, main img').length, 0, query);
  }
});

test('at most 366 days, none to come, and turned round is as if nothing were said', () => {
  const today = Temporal.PlainDate.from('2026-11-21');
  const period = (query: Record<string, string>) => {
    const { from, to, cut } = shownIn(query, today);
    return [from, to, cut];
  };
  assert.deepEqual(period({ by: 'month' }), ['2025-12-01', '2026-11-21', false]);
  assert.deepEqual(period({ by: 'week' }), ['2026-05-25', '2026-11-21', false]);
  assert.deepEqual(period({ by: 'day' }), ['2026-10-22', '2026-11-21', false]);
  assert.deepEqual(period({ from: '2020-01-01', to: '2026-11-21' }), ['2025-11-21', '2026-11-21', true]);
  assert.deepEqual(period({ from: '2026-11-01', to: '2030-01-01' }), ['2026-11-01', '2026-11-21', false]);
  assert.deepEqual(period({ by: 'day', from: '2026-11-10', to: '2026-11-01' }), ['2026-10-02', '2026-11-01', false]);
});

async function sent(path: string, fields: Record<string, string>, role: Role = 'owner', confirmed = true) {
  const house = sampleHouse();
  const session = { ...sampleSession, role };
  house.state.confirmed = confirmed;
  house.state.sessions.set('theirs', session);
  return website(house).request(path, {
    method: 'POST',
    headers: {
      cookie: 'upheld-session=theirs',
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ csrf: session.csrf, ...fields }),
  });
}

const days = { 'export-from': '2026-11-01', 'export-to': '2026-11-21' };

test('an export is an archive that tar unpacks, for those who may and have just proved who they are', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-tar-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of ['/console/consent/export', `/console/consent/choices/${sampleChoice}/export`]) {
    for (const role of roles) {
      const may = ['owner', 'privacy-lead', 'auditor'].includes(role);
      assert.equal((await sent(path, days, role)).status, may ? 200 : 403, `${role} ${path}`);
    }
    const again = await sent(path, days, 'owner', false);
    const page = path.endsWith('consent/export') ? '/console/consent/choices' : path.slice(0, -'/export'.length);
    assert.equal(again.headers.get('location'), `/console/confirm?next=${encodeURIComponent(page)}`);
    const answer = await sent(path, days);
    assert.match(answer.headers.get('content-disposition')!, /^attachment; filename="consent-[\w-]+\.tar\.gz"$/);
    writeFileSync(join(folder, 'x.tar.gz'), Buffer.from(await answer.arrayBuffer()));
    execFileSync('tar', ['-xzf', 'x.tar.gz'], { cwd: folder });
    assert.equal(readFileSync(join(folder, 'summary.txt'), 'utf8'), 'Proof of a choice\n');
    assert.equal(readFileSync(join(folder, 'consent/choices-0001.csv'), 'utf8'), 'x'.repeat(1500));
  }
  for (const wrong of [{}, { ...days, 'export-from': '2026-12-01' }, { ...days, 'export-to': '"; drop' }])
    assert.equal((await sent('/console/consent/export', wrong as Record<string, string>)).status, 422);
  for (const id of ['0'.repeat(64), 'x', `${sampleChoice}0`, '..%2f..'])
    assert.equal((await sent(`/console/consent/choices/${id}/export`, {})).status, 404, id);
});

test('single choices are for those who answer for them; an id that is none is not there', async () => {
  const paths = ['', `/${sampleChoice}`, `/${sampleChoice}/receipt.json`].map(
    (end) => `/console/consent/choices${end}`,
  );
  for (const path of paths)
    for (const role of roles)
      assert.equal(
        (await shown(path, role)).status,
        ['analyst', 'developer'].includes(role) ? 403 : 200,
        `${role} ${path}`,
      );
  for (const id of ['0'.repeat(64), 'x', '%2e%2e', `${sampleChoice}'--`, '<script>'])
    assert.equal((await shown(`/console/consent/choices/${encodeURIComponent(id)}`)).status, 404, id);
  const { document } = await shown('/console/consent/choices', 'support');
  assert.equal(document.querySelectorAll('#export').length, 0);
  const linked = await shown(`/console/consent/choices/${sampleChoice}`, 'auditor');
  assert.match(linked.document.querySelector('.notice')!.textContent, /written in the access log/);
  assert.equal(linked.document.querySelectorAll('.notice a').length, 0, 'who may not see people is not led to one');
});

test('what the database would refuse never reaches it', () => {
  const id = 'ab'.repeat(32);
  assert.deepEqual(placeIn(`2026-11-21T20:12:40.118Z~${id}`), { at: '2026-11-21T20:12:40.118Z', id });
  assert.deepEqual(placeIn(`2026-11-21T20:12:40.118123Z~${id}`), { at: '2026-11-21T20:12:40.118123Z', id });
  for (const wrong of [
    undefined,
    '',
    id,
    `2026-02-30T20:12:40.118Z~${id}`,
    `2026-11-21T24:12:40.118Z~${id}`,
    `2026-11-21T20:12:40.118Z~${id}0`,
    `2026-11-21T20:12:40Z~${id}`,
  ])
    assert.equal(placeIn(wrong), null, wrong);
  assert.equal(wishIn('a\0b'), '');
  assert.equal(wishIn(undefined), '');
  assert.equal(wishIn('x'.repeat(999)).length, 300);
});

test('hostile filters and places: a page comes, with the filter left out', async () => {
  const evil = encodeURIComponent('"><script>alert(1)</script>');
  for (const query of [
    `site=${evil}&action=${evil}&language=${evil}&version=${evil}`,
    'from=2026-99-99&to=x',
    'before=x',
    `before=2026-13-45T99:99:99.000Z~${'0'.repeat(64)}`,
    `before=2026-11-21T00:00:00.000Z~${'0'.repeat(64)}`,
    `receipt=${evil}`,
    'receipt=',
    `receipt=${'f'.repeat(3000)}`,
    'version=99999999999999999999',
  ]) {
    const { status, document } = await shown(`/console/consent/choices?${query}`);
    assert.equal(status, 200, query);
    assert.equal(document.querySelectorAll('main script').length, 0, query);
  }
  const house = sampleHouse();
  const found = await website(house).request(
    `/console/consent/choices?receipt=${sampleChoice.slice(0, 12).toUpperCase()}`,
    {
      headers: { cookie: 'upheld-session=a-session' },
    },
  );
  assert.equal(found.headers.get('location'), `/console/consent/choices/${sampleChoice}`);
});
