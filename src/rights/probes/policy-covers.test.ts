// policy-covers, green and red: purposes that a system is mapped to and that the text names, lacks, or of which nobody said anything.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { orAttested } from '#access';
import { declaredPolicy } from '#consent/testing';
import type { Policy, PolicyPromise, Stated } from '#policy';
import { rightsProbes } from '../index.ts';
import { inn } from '../testing-inn.ts';

const stated: Stated = { quote: 'This page says it all.', segment: 's', span: [0, 22] };
const kinds = ['pd:Name', 'pd:EmailAddress', 'pd:City', 'pd:Preference'];

async function bench(t: TestContext, purpose: string | null) {
  const b = await inn(t, (map) =>
    purpose === null ? map : map.replaceAll(/(category: "pd:\w+")/g, `$1, purposes: [${purpose}]`),
  );
  const policy = declaredPolicy();
  const text: Policy = {
    ...policy,
    recipients: [],
    purposes: policy.purposes.map((one) => (one.id === 'purpose.survey' ? one : { ...one, stated })),
    data: kinds.map((dpv) => ({ id: `data.${dpv.slice(3).toLowerCase()}`, label: dpv, dpv, stated })),
  };
  b.publish(text);
  const probe = rightsProbes(b.rights).find(({ kind }) => kind === 'policy-covers')!;
  const ask = async () => {
    const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
    const promise: PolicyPromise = { id: 'p-covers', kind: 'policy-covers', facts: [], stated: [stated] };
    return orAttested(b.store.db, probe).ask({ published, promise, now: b.clock.now() });
  };
  return { ...b, ask, text };
}

test('upheld: every column has a purpose that the text names; broken: a kind of data that it lacks', async (t) => {
  const b = await bench(t, 'purpose.orders');
  const held = await b.ask();
  assert.deepEqual([held.state, held.because.key], ['upheld', 'collected.covered']);
  b.publish({ ...b.text, data: b.text.data.slice(0, 3) });
  const broken = await b.ask();
  assert.deepEqual([broken.state, broken.because.key], ['broken', 'collected.undeclared']);
});

test('broken: a purpose that was only noted, and none that the text names; unproven: nobody said what for', async (t) => {
  const b = await bench(t, 'purpose.survey');
  const broken = await b.ask();
  assert.deepEqual([broken.state, broken.because.key], ['broken', 'collected.otherUses']);
  assert.match(String(broken.because.values?.['places']), /^The inn: guest\.email \(purpose\.survey\)/);
  const other = await bench(t, null);
  assert.equal((await other.ask()).because.key, 'collected.usesUnseen');
});
