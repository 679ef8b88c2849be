// A person's word on facts: every kind has a form, corrections keep id and sentence, survive a changed text, and a set-aside fact stays away.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carryOver } from './carry.ts';
import { type Corrected, type Correction, correct } from './correct.ts';
import { factKinds, fieldsOf, isOneOnly } from './fact-fields.ts';
import { type Policy, allFacts } from './model.ts';
import { parsePolicyYaml, policyYaml } from './yaml.ts';
import { Policy as PolicySchema } from './model.ts';
import type { Prose } from './text.ts';

const decided = { by: 'Ana Roth', on: '2026-11-22', why: 'I asked the warehouse.' };

/** A policy and its prose, one segment a sentence. */
function sample(sentences: readonly string[]): { text: string; prose: Prose; policy: Policy } {
  const text = sentences.join(' ');
  let at = 0;
  const segments = sentences.map((sentence, index) => {
    const from = text.indexOf(sentence, at);
    at = from + sentence.length;
    return { id: `${String(index).padStart(12, '0')}-1`, text: sentence, span: [from, at] as [number, number] };
  });
  const prose: Prose = {
    format: 'text',
    language: 'en',
    title: 'Privacy',
    blocks: [{ kind: 'paragraph', depth: 0, marker: null, segments }],
  };
  const statedIn = (words: string) => {
    const segment = segments.find((one) => one.text.includes(words))!;
    const from = segment.span[0] + segment.text.indexOf(words);
    return { quote: words, segment: segment.id, span: [from, from + words.length] };
  };
  const has = (words: string): boolean => text.includes(words);
  const policy = PolicySchema.parse({
    meta: { id: 'kiln', title: 'Privacy', language: 'en', source: { file: 'p.txt', sha256: 'a'.repeat(64) } },
    retention: has('three years')
      ? [{ id: 'retention.orders', subject: 'orders', trigger: null, period: 'P3Y', stated: statedIn('three years') }]
      : [],
    recipients: has('post office')
      ? [{ id: 'recipient.post', name: 'post office', stated: statedIn('the post office') }]
      : [],
    promises: has('three years')
      ? [{ id: 'p-keep', kind: 'retention', stated: [statedIn('three years')], facts: ['retention.orders'] }]
      : [],
  });
  return { text, prose, policy };
}

const kept = 'We keep orders for three years.';
const sent = 'Parcels go to the post office.';
const done = (result: Corrected): { policy: Policy; id: string } => {
  assert.ok('policy' in result, JSON.stringify(result));
  return result;
};
const save = (id: string | null, values: Record<string, unknown>, list = 'retention'): Correction => ({
  act: 'save',
  list,
  id,
  stated: null,
  values,
});

test('every list of facts of the model is a kind with fields, and nothing else is', () => {
  const shape = Object.keys(PolicySchema.shape).filter(
    (name) => !['meta', 'promises', 'silenced', 'setAside'].includes(name),
  );
  assert.deepEqual(factKinds, shape);
  for (const kind of factKinds) assert.ok(fieldsOf(kind).length > 0, kind);
  assert.deepEqual(factKinds.filter(isOneOnly), ['controller', 'representative', 'dpo']);
  for (const none of ['meta', 'promises', 'silenced', '__proto__', 'constructor', ''])
    assert.deepEqual(fieldsOf(none), []);
});

test('a corrected fact keeps its id and its sentence, and survives a changed text and a fresh reading', () => {
  const before = sample([kept, sent]);
  const { policy, id } = done(
    correct(before.policy, save('retention.orders', { subject: 'orders', trigger: null, period: 'P4Y' }), decided),
  );
  assert.equal(id, 'retention.orders');
  assert.deepEqual(policy.retention[0]?.stated, before.policy.retention[0]?.stated);
  assert.deepEqual(policy.retention[0]?.decided, decided);
  const after = sample(['We moved.', sent, kept]);
  const carried = carryOver(policy, after.policy, after.text, after.prose);
  assert.equal(carried.retention.length, 1);
  assert.equal(carried.retention[0]?.period, 'P4Y');
  assert.equal(carried.retention[0]?.stated?.segment, '000000000002-1');
  const gone = sample([sent]);
  assert.deepEqual(carryOver(policy, gone.policy, gone.text, gone.prose).retention, [], 'its sentence is gone');
});

test('confirmed facts and added ones stay; one without a sentence stays whatever the text', () => {
  const before = sample([kept, sent]);
  const confirmed = done(
    correct(before.policy, { act: 'confirm', list: 'retention', id: 'retention.orders' }, decided),
  );
  const added = done(
    correct(confirmed.policy, save(null, { subject: 'letters', trigger: 'other', period: null }), decided),
  );
  assert.equal(added.id, 'retention.added-1');
  const again = done(correct(added.policy, save(null, { subject: 'logs', trigger: null, period: 'P30D' }), decided));
  assert.equal(again.id, 'retention.added-2');
  const after = sample([sent]);
  const carried = carryOver(again.policy, after.policy, after.text, after.prose);
  assert.deepEqual(
    carried.retention.map((fact) => fact.id),
    ['retention.added-1', 'retention.added-2'],
  );
});

test('a fact set aside goes with all that names it, stays away while its sentence stands, and is kept in the file', () => {
  const before = sample([kept, sent]);
  const { policy } = done(
    correct(before.policy, { act: 'set-aside', list: 'retention', id: 'retention.orders' }, decided),
  );
  assert.deepEqual(policy.retention, []);
  assert.deepEqual(policy.promises[0]?.facts, []);
  assert.equal(policy.recipients.length, 1);
  const file = policyYaml(policy, { file: 'policy.yaml', text: policyYaml(before.policy) });
  const loaded = parsePolicyYaml('policy.yaml', file);
  assert.deepEqual(loaded.setAside, [{ list: 'retention', id: 'retention.orders', quote: 'three years', ...decided }]);
  const after = sample(['We moved.', kept, sent]);
  assert.deepEqual(carryOver(loaded, after.policy, after.text, after.prose).retention, []);
  assert.equal(carryOver(loaded, after.policy, after.text, after.prose).recipients.length, 1);
  const other = sample(['We keep letters for three years now.']);
  const back = other.policy.retention[0]!;
  const moved = {
    ...other.policy,
    retention: [{ ...back, stated: { ...back.stated!, quote: 'for three years now' } }],
  };
  assert.equal(
    carryOver(loaded, moved, other.text, other.prose).retention.length,
    1,
    'another sentence is another fact',
  );
});

test('what makes no sense is refused and says where', () => {
  const { policy } = sample([kept, sent]);
  const wrong = (correction: Correction) => {
    const result = correct(policy, correction, decided);
    assert.ok('wrong' in result);
    return result;
  };
  const values = { subject: 'orders', trigger: null };
  assert.deepEqual(wrong(save('retention.orders', { ...values, period: '3 years' })).fields, ['period']);
  assert.deepEqual(wrong(save('retention.orders', { trigger: null, period: null })).fields, ['subject']);
  assert.deepEqual(wrong(save(null, { ...values, period: null, trigger: 'whenever' })).fields, ['trigger']);
  assert.deepEqual(wrong(save(null, { ...values, period: null, extra: 'x' })).wrong, 'fields');
  assert.equal(wrong(save('retention.none', { ...values, period: null })).wrong, 'no-such-fact');
  assert.equal(wrong({ act: 'confirm', list: 'meta', id: 'kiln' }).wrong, 'no-such-fact');
  assert.equal(wrong({ act: 'set-aside', list: 'promises', id: 'p-keep' }).wrong, 'no-such-fact');
  const one = done(correct(policy, save(null, { name: 'Kiln Ltd' }, 'controller'), decided));
  assert.equal(one.id, 'controller');
  const second = correct(one.policy, save(null, { name: 'Other Ltd' }, 'controller'), decided);
  assert.ok('wrong' in second && second.wrong === 'only-one');
  assert.equal(allFacts(one.policy).length, 3);
});
