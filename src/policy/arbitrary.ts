// Random sound policies for property tests (used by tests only).
import fc from 'fast-check';
import { type Policy, emptyLists } from './model.ts';

const words = fc.string({
  unit: fc.constantFrom(...'abc é’“:#-&*!|>%@`\'"{}[],?\n\t\\0129~'.split('')),
  minLength: 1,
  maxLength: 40,
});
const id = (kind: string) => fc.integer({ min: 1, max: 999 }).map((n) => `${kind}.f${n}`);
const stated = fc.record({
  quote: words,
  segment: fc.constant('0123456789ab-1'),
  span: fc.tuple(fc.nat(9999), fc.nat(9999)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
});
const decided = fc.record({ by: words, on: fc.constantFrom('2026-01-31', '2024-02-29'), why: words });
const provenance = fc.oneof(
  stated.map((s) => ({ stated: s })),
  decided.map((d) => ({ decided: d })),
);
const unique = <T extends { id: string }>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { maxLength: 5, selector: (f) => f.id });

const contact = fc
  .record({
    id: id('contact'),
    channel: fc.constantFrom('email' as const, 'phone' as const, 'post' as const),
    value: fc.option(words),
    use: fc.subarray(['questions' as const, 'rights' as const, 'dpo' as const]),
  })
  .chain((fact) => provenance.map((p) => ({ ...fact, ...p })));
const retention = fc
  .record(
    {
      id: id('retention'),
      subject: words,
      trigger: fc.constantFrom('contract-end' as const, 'last-interaction' as const, null),
      period: fc.constantFrom('P7Y', 'P26M', 'P0D', 'PT72H', null),
      bound: fc.constantFrom('max' as const, 'exact' as const),
    },
    { requiredKeys: ['id', 'subject', 'trigger', 'period'] },
  )
  .chain((fact) => provenance.map((p) => ({ ...fact, ...p })));
const promise = fc.record({
  id: fc.integer({ min: 1, max: 999 }).map((n) => `p-x-${n}`),
  kind: fc.constantFrom('right-access', 'retention-period'),
  stated: fc.array(stated, { minLength: 1, maxLength: 2 }),
  facts: fc.array(id('retention'), { maxLength: 2 }),
});

/** Policies with contacts, retention rules and promises: texts full of YAML's own signs, optional fields present or not. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    title: words,
    contacts: unique(contact),
    retention: unique(retention),
    promises: unique(promise),
    controller: fc.option(fc.record({ id: fc.constant('controller'), name: words, stated }), { nil: undefined }),
  })
  .map(({ title, contacts, retention: rules, promises, controller }) => ({
    meta: {
      id: 'made-up',
      title,
      language: 'en' as const,
      source: { file: 'policy/privacy.md', sha256: 'a'.repeat(64) },
    },
    ...(controller ? { controller } : {}),
    ...emptyLists(),
    contacts,
    retention: rules,
    promises,
  }));
