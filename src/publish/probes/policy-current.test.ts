// policy-current, green and red: a page word for word as on file, and pages that are not.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bench, pageOf } from '../testing.ts';
import { publishProbes } from './index.ts';

const text = `# Privacy Policy of Fenwick Kites Ltd

We sell kites. The current version of this policy is always available on this page.

Fish & chips < 5 minutes away.
`;
const kind = 'policy-current';

test('upheld: the page shows the version on file, word for word', async (t) => {
  const b = await bench(t);
  const published = await b.show(text);
  const answer = await b.ask(published, publishProbes(b.store.db, b.site), kind);
  assert.equal(answer.state, 'upheld');
  assert.equal(answer.measured.length, 3);
});

test('broken: a changed word, a lost sentence, an added one, an old version, an error status, no answer', async (t) => {
  const b = await bench(t);
  const published = await b.show(text);
  const good = pageOf(published);
  const bad: Record<string, { status: number; body: string | null }> = {
    'a changed word': { status: 200, body: good.replace('always', 'sometimes') },
    'a lost sentence': { status: 200, body: good.replace(/<p id="s-[^"]*">We sell kites\.<\/p>/, '') },
    'an added sentence': { status: 200, body: good.replace('</article>', '<p>We also sell your data.</p></article>') },
    'an added sentence in the middle': { status: 200, body: good.replace('\n<p', '<p>Not really.</p>\n<p') },
    'two sentences exchanged': { status: 200, body: good.replace(/(<p id[^\n]*)\n(<p id[^\n]*)/, '$2\n$1') },
    'no policy at all': { status: 200, body: '<main>Welcome</main>' },
    'an error page': { status: 500, body: good },
    'a cut connection': { status: 200, body: null },
  };
  for (const [name, page] of Object.entries(bad)) {
    b.pages.set('/policy', page);
    const answer = await b.ask(published, publishProbes(b.store.db, b.site), kind);
    assert.equal(answer.state, 'broken', name);
  }
  b.pages.set('/policy', { status: 200, body: good });
  const next = await b.publishText(text.replace('kites', 'sails'));
  assert.equal(
    (await b.ask(next, publishProbes(b.store.db, b.site), kind)).state,
    'broken',
    'the old version is still shown',
  );
});

test('unproven: nothing serves the page', async (t) => {
  const b = await bench(t);
  const published = await b.show(text);
  b.stopServing();
  assert.equal((await b.ask(published, publishProbes(b.store.db, b.site), kind)).state, 'unproven');
});
