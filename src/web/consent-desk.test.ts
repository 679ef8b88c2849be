// The console's pages about consent: who may see what, what a hostile address does, and that every picture says its numbers in words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { type Role, roles } from '#access';
import { Temporal } from '#base';
import { shownIn } from './consent-period.ts';
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
