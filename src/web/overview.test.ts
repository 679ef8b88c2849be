// The overview: first steps read off what is there, a long list folded, and what changed last one click from its proof.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { languages } from '#base';
import { sampleSession } from './sample-door.ts';
import { type SampleHouse, sampleHouse } from './sample-house.ts';
import { sampleReview } from './sample-review.ts';
import { sampleBoard, samplePolicy, unprovedBoard } from './sample.ts';
import { website } from './website.tsx';

async function overview(house: SampleHouse, language = 'en') {
  const headers = { cookie: 'upheld-session=a-session', 'accept-language': language };
  const answer = await website(house).request('/console', { headers });
  assert.equal(answer.status, 200);
  return parseHTML(await answer.text()).document;
}

const steps = (document: Awaited<ReturnType<typeof overview>>): Record<string, boolean> =>
  Object.fromEntries(
    [...document.querySelectorAll('.first-steps li')].map((step) => {
      const [, state = '', text = ''] = /^\s*(done|to do):\s*(.*?)\s*$/s.exec(step.textContent) ?? [];
      return [text.split(/[ ,]/).slice(0, 2).join(' '), state === 'done'];
    }),
  );

test('each first step is done when it is, and not before', async () => {
  const house = sampleHouse();
  assert.deepEqual(steps(await overview(house)), {
    'Publish your': true,
    'Let the': true,
    'Check what': false,
    'Give your': false,
    'Invite a': true,
    'Put the': false,
  });
  house.state.board = unprovedBoard;
  assert.equal(steps(await overview(house))['Let the'], false);
  house.state.board = null;
  house.published = () => Promise.resolve(null);
  house.door.members = async () => [];
  assert.deepEqual([...new Set(Object.values(steps(await overview(house))))], [false], 'at the very beginning none is');
});

test('when all steps are done the list is gone, and who cannot do them is not shown it', async () => {
  const house = sampleHouse();
  house.publicUrl = 'https://ternandtide.example';
  house.published = () => Promise.resolve({ ...samplePolicy(), policy: sampleReview().policy });
  house.state.board = { ...sampleBoard, marks: {} };
  const headers = { cookie: '__Host-upheld-session=a-session' };
  const done = await website(house).request('/console', { headers });
  assert.equal(done.status, 200);
  assert.equal(parseHTML(await done.text()).document.querySelector('.first-steps'), null);
  const auditor = sampleHouse();
  auditor.state.sessions.set('a-session', { ...sampleSession, role: 'auditor' });
  assert.equal((await overview(auditor)).querySelector('.first-steps'), null);
});

test('five wait at the top and the rest is folded; a verdict that changed leads to its proof; all four languages say it', async () => {
  const titles = new Set<string>();
  for (const language of languages) {
    const document = await overview(sampleHouse(), language);
    assert.equal(document.querySelectorAll('#due ~ ul > li').length, 5);
    assert.ok(document.querySelectorAll('.more-due li').length > 0);
    const last = [...document.querySelectorAll('.last a')].map((link) => link.getAttribute('href'));
    assert.deepEqual(last, ['/board?promise=p-history#p-history']);
    assert.ok(document.querySelector('main a[href="/ledger"]'));
    titles.add(document.querySelector('#last')!.textContent);
  }
  assert.equal(titles.size, languages.length);
});
