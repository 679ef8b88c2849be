// The semantic diff: empty for equal policies whatever their order, and naming each real change.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { anyPolicy } from './arbitrary.ts';
import { diffPolicies } from './diff.ts';

test('a policy does not differ from itself, reordered or moved in its text', () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      assert.deepEqual(diffPolicies(policy, policy), []);
      const moved = policy.contacts.map((fact) =>
        fact.stated ? { ...fact, stated: { ...fact.stated, span: [0, 1] as [number, number] } } : fact,
      );
      assert.deepEqual(
        diffPolicies(policy, { ...policy, contacts: moved.toReversed(), retention: policy.retention.toReversed() }),
        [],
      );
    }),
  );
});

test('going there and back names the same facts, with added and removed exchanged', () => {
  fc.assert(
    fc.property(anyPolicy, anyPolicy, (a, b) => {
      const there = diffPolicies(a, b);
      const back = diffPolicies(b, a);
      const key = (c: { list: string; id: string; change: string }, swap: boolean): string =>
        `${c.list}/${c.id}/${swap ? ({ added: 'removed', removed: 'added' }[c.change] ?? c.change) : c.change}`;
      assert.deepEqual(there.map((c) => key(c, false)).toSorted(), back.map((c) => key(c, true)).toSorted());
    }),
  );
});

test('a changed period, a new fact and a vanished one are named', () => {
  const [before] = fc.sample(anyPolicy, { seed: 7, numRuns: 1 });
  assert.ok(before);
  const rule = { id: 'retention.a', subject: 'Orders', trigger: 'contract-end' as const, period: 'P7Y' };
  const gone = { ...rule, id: 'retention.b' };
  const fresh = { ...rule, id: 'retention.c' };
  const a = { ...before, retention: [rule, gone] };
  const b = { ...before, retention: [fresh, { ...rule, period: 'P8Y' }] };
  assert.deepEqual(diffPolicies(a, b), [
    { list: 'retention', id: 'retention.c', change: 'added', fields: [] },
    { list: 'retention', id: 'retention.a', change: 'changed', fields: ['period'] },
    { list: 'retention', id: 'retention.b', change: 'removed', fields: [] },
  ]);
});
