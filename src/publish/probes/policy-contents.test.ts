// policy-contents, green and red: entries that lead to a heading, and one that leads nowhere.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bench } from '../testing.ts';
import { publishProbes } from './index.ts';

const text = `# Privacy Policy of Fenwick Kites Ltd

## Table of contents

- What data do we collect?
- How do we use cookies?
- How to contact us

## What data do we collect?

Your name.

## How do we use cookies?

We set one cookie.

## How to contact us

Write to kites@fenwick.example.
`;
const kind = 'policy-contents';

test('upheld: the heading is there, on file and on the page', async (t) => {
  const b = await bench(t);
  const published = await b.show(text);
  assert.equal((await b.ask(published, publishProbes(b.store.db, b.site), kind)).state, 'upheld');
});

test('broken: no heading is called that; or the page shows another text', async (t) => {
  const b = await bench(t);
  const renamed = await b.show(text.replace('## What data do we collect?', '## Your data'));
  assert.equal((await b.ask(renamed, publishProbes(b.store.db, b.site), kind)).because.key, 'probes.headingMissing');
  const published = await b.publishText(text);
  assert.equal(
    (await b.ask(published, publishProbes(b.store.db, b.site), kind)).because.key,
    'probes.headingNotServed',
  );
});

test('unproven: nothing serves the page', async (t) => {
  const b = await bench(t);
  const published = await b.show(text);
  b.stopServing();
  assert.equal((await b.ask(published, publishProbes(b.store.db, b.site), kind)).state, 'unproven');
});
