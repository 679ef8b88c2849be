// policy-may-change, green and red: versions chained by hash, and a chain that somebody altered.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bench } from '../testing.ts';
import { publishProbes } from './index.ts';

const text = `# Privacy Policy of Fenwick Kites Ltd

We may update this privacy policy from time to time.
`;
const kind = 'policy-may-change';

test('upheld: each change is a version, and each version is whole', async (t) => {
  const b = await bench(t);
  await b.show(text);
  const second = await b.show(`${text}\nWe added this line.\n`);
  const answer = await b.ask(second, publishProbes(b.store.db, b.site), kind);
  assert.equal(answer.state, 'upheld');
  assert.equal(answer.measured.length, 2);
});

for (const [what, sql] of Object.entries({
  'a text was overwritten': `update upheld.policy_version set source_text = source_text || ' ' where number = 1`,
  'a fact was overwritten': `update upheld.policy_version set policy = jsonb_set(policy, '{meta,title}', '"Other"') where number = 2`,
  'the sentences were overwritten': `update upheld.policy_version set prose = jsonb_set(prose, '{blocks}', '[]') where number = 1`,
  'a version was removed': 'delete from upheld.policy_version where number = 1',
  'a version was renumbered': 'update upheld.policy_version set number = 3 where number = 2',
})) {
  test(`broken: ${what}`, async (t) => {
    const b = await bench(t);
    await b.show(text);
    const second = await b.show(`${text}\nWe added this line.\n`);
    await b.tamper(sql);
    assert.equal((await b.ask(second, publishProbes(b.store.db, b.site), kind)).state, 'broken');
  });
}
