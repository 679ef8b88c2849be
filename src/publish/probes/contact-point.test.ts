// contact-point, green and red: an address where one is announced, and a sentence that ends in nothing.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bench } from '../testing.ts';
import { publishProbes } from './index.ts';

const kind = 'contact-point';
const policy = (line: string): string => `# Privacy Policy of Fenwick Kites Ltd\n\n## Contact\n\n${line}\n`;

test('upheld: what is announced is printed, in the sentence or right below it', async (t) => {
  const b = await bench(t);
  const lines = [
    'If you have any questions about this policy, please contact us at kites@fenwick.example.',
    'If you have questions about this policy, please contact us using the following information:\n\nEmail: kites@fenwick.example',
  ];
  for (const line of lines) {
    const published = await b.show(policy(line));
    const answer = await b.ask(published, publishProbes(b.store.db, b.site), kind);
    assert.equal(answer.state, 'upheld', line);
    assert.equal(answer.measured[0]?.values?.['value'], 'kites@fenwick.example');
  }
});

test('broken: an address is announced and none is printed', async (t) => {
  const b = await bench(t);
  const published = await b.show(
    policy('If you have questions about this policy, you can contact us via the following email address:'),
  );
  assert.equal((await b.ask(published, publishProbes(b.store.db, b.site), kind)).because.key, 'probes.contactMissing');
});

test('broken: it is on file, but visitors see another text', async (t) => {
  const b = await bench(t);
  const published = await b.show(
    policy('If you have any questions about this policy, please contact us at kites@fenwick.example.'),
  );
  const page = b.pages.get('/policy');
  b.pages.set('/policy', { status: 200, body: page?.body?.replace('kites@', 'nobody@') ?? null });
  assert.equal(
    (await b.ask(published, publishProbes(b.store.db, b.site), kind)).because.key,
    'probes.contactNotServed',
  );
});
