// policy-linked-page, green and red: pages that answer, that are gone, that are something else, that nobody may look at.
import assert from 'node:assert/strict';
import test from 'node:test';
import { type Bench, bench } from '../testing.ts';
import { publishProbes } from './index.ts';
import type { Links } from './policy-linked-page.ts';

const kind = 'policy-linked-page';
const policy = (line: string): string => `# Privacy Policy of Fenwick Kites Ltd\n\n${line}\n`;

async function ask(b: Bench, line: string, links: Links = { checkOthers: false }) {
  const published = await b.show(policy(line));
  const probes = publishProbes(b.store.db, b.site, { links, resolver: null });
  const answer = await b.ask(published, probes, kind);
  return `${answer.state} ${answer.because.key.replace('probes.', '')}`;
}

const page = (title: string, status = 200) => ({ status, body: `<title>${title}</title><h1>Fenwick Kites</h1>` });
const own = 'Please read our [Cookie Policy](/cookies) for details.';

test('upheld: the page on our own site answers and calls itself what the sentence calls it', async (t) => {
  const b = await bench(t);
  b.pages.set('/cookies', page('Our cookies'));
  assert.equal(await ask(b, own), 'upheld linkAnswers');
  const base = await b.site.base(b.tenant);
  assert.equal(
    await ask(b, `Please read our [Cookie Policy](${base}/cookies).`),
    'upheld linkAnswers',
    'also by its full address',
  );
});

test('broken: it is gone, fails, or does not answer', async (t) => {
  const b = await bench(t);
  assert.equal(await ask(b, own), 'broken linkDead');
  b.pages.set('/cookies', page('Our cookies', 500));
  assert.equal(await ask(b, own), 'broken linkDead');
  b.pages.set('/cookies', { status: 200, body: null });
  assert.equal(await ask(b, own), 'broken linkSilent');
});

test('unproven: it answers as something else; the text gives no link; the server is not running', async (t) => {
  const b = await bench(t);
  b.pages.set('/cookies', page('Welcome'));
  assert.equal(await ask(b, own), 'unproven linkOther');
  assert.equal(await ask(b, 'Please read our Cookie Policy for details.'), 'unproven linkNone');
  b.stopServing();
  assert.equal(await ask(b, own), 'unproven notRunning');
});

test('unproven: another site is not looked at unless the owner says so', async (t) => {
  const b = await bench(t);
  const lookup = async (): Promise<never> => assert.fail('nobody may be asked');
  assert.equal(
    await ask(b, 'Read our [Cookie Policy](https://other.example/cookies).', { checkOthers: false, lookup }),
    'unproven linkElsewhere',
  );
});

test('another site, when the owner says so: upheld, broken when gone, unproven when it keeps us out or is not reached', async (t) => {
  const b = await bench(t);
  const port = new URL((await b.site.base(b.tenant))!).port;
  const links: Links = {
    checkOthers: true,
    lookup: async (name) => (name === 'gone.example' ? [] : [{ address: '127.0.0.1', family: 4 }]),
    allows: () => true,
  };
  const there = (path: string, host = 'other.example') =>
    ask(b, `Read our [Cookie Policy](http://${host}:${port}${path}).`, links);
  b.pages.set('/c', page('Cookies'));
  assert.equal(await there('/c'), 'upheld linkAnswers');
  assert.equal(await there('/none'), 'broken linkDead');
  b.pages.set('/c', page('Stop', 403));
  assert.equal(await there('/c'), 'unproven linkGuarded');
  assert.equal(await there('/c', 'gone.example'), 'unproven linkNotReached');
});

test('broken: a link into a private network is not followed', async (t) => {
  const b = await bench(t);
  let asked = 0;
  const lookup = async () => {
    asked++;
    return [{ address: '10.0.0.7', family: 4 }];
  };
  for (const address of [
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/cookies',
    'http://intranet.example/cookies',
  ])
    assert.equal(
      await ask(b, `Read our [Cookie Policy](${address}).`, { checkOthers: true, lookup }),
      'broken linkPrivate',
      address,
    );
  assert.equal(asked, 1);
});
