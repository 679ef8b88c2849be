// Notices: what is kept with a version, when people must have been told, a person's word, and how long a change stands announced.
import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from '#read';
import { compareVersions } from './compare.ts';
import { notices, standingNotice } from './notices.ts';
import { type Bench, bench } from './testing.ts';
import { publish } from './versions.ts';

const policy = (keep: string, more = ''): string => `# Privacy Policy of Fenwick Kites Ltd

We keep invoices for ${keep} after the end of the financial year.

We will notify you by email of any material changes to this privacy policy at least 30 days before they take effect.
${more}
`;
const newest = async (b: Bench) => (await notices(b.store.db, b.tenant))[0]!;

test('the first version has no notice; an editing change has one that is not material', async (t) => {
  const b = await bench(t);
  await b.publishText(policy('seven years'));
  assert.deepEqual(await notices(b.store.db, b.tenant), []);
  await b.publishText(policy('seven years', '\nWe sell kites.\n'));
  const notice = await newest(b);
  assert.deepEqual([notice.version, notice.material, notice.textChanged, notice.reasons], [2, false, true, []]);
  assert.deepEqual([notice.counts.added, notice.counts.edited, notice.counts.facts], [1, 0, 0]);
  assert.equal(await standingNotice(b.store.db, b.tenant, b.clock.now()), null);
});

test('a material change: reasons, promised ways, lead time, and the last day on which a notice is in time', async (t) => {
  const b = await bench(t);
  await b.publishText(policy('seven years'));
  await b.publishText(policy('eight years', '\nThis policy is effective from 20 May 2026.\n'));
  const notice = await newest(b);
  assert.equal(notice.material, true);
  assert.deepEqual(
    notice.reasons.map(({ rule }) => rule),
    ['longer-retention'],
  );
  assert.deepEqual([notice.channels, notice.leadTime], [['email'], 'P30D']);
  assert.deepEqual([notice.effectiveOn, notice.dueOn], ['2026-05-20', '2026-04-20']);
});

test('it stands announced until thirty days after it took effect', async (t) => {
  const b = await bench(t);
  await b.publishText(policy('seven years'));
  await b.publishText(policy('eight years'));
  const stands = async (): Promise<number | undefined> =>
    (await standingNotice(b.store.db, b.tenant, b.clock.now()))?.version;
  assert.equal(await stands(), 2);
  b.clock.advance('P29D');
  assert.equal(await stands(), 2);
  await b.publishText(policy('eight years', '\nWe sell kites.\n'));
  assert.equal(await stands(), 2, 'an editing change on top takes nothing away');
  b.clock.advance('P1D');
  assert.equal(await stands(), undefined);
});

test('a person’s word overrides the rules, either way, and is kept with its reason', async (t) => {
  const b = await bench(t);
  const bring = (text: string, material: boolean) => {
    const source = { name: 'policy/privacy.md', text };
    return publish(b.store, b.tenant, { source, ...read(source) }, b.clock, {
      material,
      by: 'Eva Maes',
      why: 'seen by counsel',
    });
  };
  await b.publishText(policy('seven years'));
  await bring(policy('eight years'), false);
  const mild = await newest(b);
  assert.deepEqual([mild.material, mild.decided], [false, { by: 'Eva Maes', why: 'seen by counsel' }]);
  assert.equal(mild.reasons.length, 1, 'what the rules found stays on file');
  await bring(policy('eight years', '\nWe sell kites.\n'), true);
  assert.deepEqual([(await newest(b)).material, (await newest(b)).reasons], [true, []]);
});

test('any two versions can be compared; one that is not there cannot', async (t) => {
  const b = await bench(t);
  await b.publishText(policy('seven years'));
  await b.publishText(policy('eight years'));
  await b.publishText(policy('nine years'));
  const changes = await compareVersions(b.store.db, b.tenant, 1, 3, b.clock.now());
  assert.deepEqual(changes?.facts.said[0]?.message, {
    key: 'publish.changedRetention',
    values: { label: 'invoices', before: 'P7Y', after: 'P9Y' },
  });
  assert.equal(await compareVersions(b.store.db, b.tenant, 3, 4, b.clock.now()), null);
});
