// policy-history, green and red: every version answers unchanged; one that is gone, altered, unlisted or tampered with does not.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bench } from '../testing.ts';
import { publishProbes } from './index.ts';

const text = `# Privacy Policy of Fenwick Kites Ltd

We keep an archive of all previous versions of this privacy policy.
`;
const kind = 'policy-history';

test('upheld: each version answers at its own address', async (t) => {
  const b = await bench(t);
  await b.show(text);
  b.clock.advance('P3D');
  const second = await b.show(`${text}\nWe added this line.\n`);
  const answer = await b.ask(second, publishProbes(b.store.db, b.site), kind);
  assert.equal(answer.state, 'upheld');
  assert.deepEqual(answer.because.values, { count: 2 });
});

test('broken: a version is gone, shows another text, or is not listed; the list is gone', async (t) => {
  const b = await bench(t);
  const first = await b.show(text);
  const second = await b.show(`${text}\nWe added this line.\n`);
  const ask = async () => (await b.ask(second, publishProbes(b.store.db, b.site), kind)).state;
  const whole = new Map(b.pages);
  const broken = async (path: string, page: { status: number; body: string | null }): Promise<void> => {
    b.pages.set(path, page);
    assert.equal(await ask(), 'broken', path);
    b.pages.set(path, whole.get(path) ?? page);
    assert.equal(await ask(), 'upheld');
  };
  assert.equal(first.number, 1);
  await broken('/policy/versions/1', { status: 404, body: '' });
  await broken('/policy/versions/1', whole.get('/policy/versions/2')!);
  await broken('/policy/history', { status: 200, body: '<main><a href="/policy/versions/2">2</a></main>' });
  await broken('/policy/history', { status: 200, body: null });
});

test('broken: a version on file was altered behind our back', async (t) => {
  const b = await bench(t);
  await b.show(text);
  const second = await b.show(`${text}\nWe added this line.\n`);
  await b.tamper("update upheld.policy_version set source_text = 'other' where number = 1");
  assert.deepEqual((await b.ask(second, publishProbes(b.store.db, b.site), kind)).because, {
    key: 'probes.chainBroken',
    values: { version: 1 },
  });
});
