// Parts of the pages about people that need no database: days of the timeline, the table that nobody’s spreadsheet runs, names of staff who left.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { accessCsv } from './audit-csv.ts';
import { sampleAccesses, samplePerson, samplePurpose } from './sample-people.ts';
import { sampleHouse } from './sample-house.ts';
import { speaker } from './speak.tsx';
import { daysOf } from './timeline.tsx';
import { website } from './website.tsx';

test('the timeline goes by days, and what is alike and follows on one day is one line', () => {
  const days = daysOf(sampleAccesses);
  assert.deepEqual(
    days.map(([day, moments]) => [day, moments.map(({ count }) => count)]),
    [
      ['2026-11-21', [2, 1, 1]],
      ['2026-11-20', [1, 1]],
      ['2026-11-02', [1]],
      ['2026-05-03', [1]],
    ],
  );
});

test('no cell of the table begins like a formula, whatever somebody is called', () => {
  const bad = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', ' =1', '\n@x', '"=1'];
  for (const name of bad) {
    const around = { purposes: [], types: [], members: new Map([['019ab000-0000-7000-8000-00000000000a', name]]) };
    const line = accessCsv([sampleAccesses[0]!], around, speaker('en')).split('\r\n"20')[1]!;
    const cell = line.slice(line.indexOf('"') + 2);
    const text = name.replaceAll('"', '""');
    assert.ok(cell.startsWith(name.startsWith('"') ? `"${text}"` : `"'${text}"`), JSON.stringify(cell.slice(0, 20)));
  }
});

test('a member who left is “a former member”; the purpose of somebody else’s session is not taken over', async () => {
  const house = sampleHouse();
  const ask = async (path: string, purpose: string) => {
    const answer = await website(house).request(`http://localhost:4180${path}`, {
      headers: { cookie: `upheld-session=a-session; upheld-purpose=${purpose}` },
    });
    return { to: answer.headers.get('location'), document: parseHTML(await answer.text()).document };
  };
  const { document } = await ask(`/console/people/${samplePerson}`, samplePurpose);
  assert.match(document.querySelector('.timeline .broken')?.textContent ?? '', /A former member was refused/);
  const strange = encodeURIComponent('019ab000-0000-7000-8000-00000000000b purpose.orders');
  for (const purpose of [
    strange,
    '',
    'purpose.orders',
    '%00',
    encodeURIComponent('019ab000-0000-7000-8000-00000000000a law:any'),
  ])
    assert.match(
      (await ask(`/console/people/${samplePerson}`, purpose)).to ?? '',
      /^\/console\/people\?next=/,
      purpose,
    );
});
