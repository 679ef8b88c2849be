// A person's word on the facts of a policy: confirmed, corrected, added or set aside, with who, when and why; pure.
import { schemaOfFact, isOneOnly } from './fact-fields.ts';
import type { Decided, Stated } from './facts.ts';
import { type AnyFact, type Policy, allFacts } from './model.ts';

export type Correction =
  | { act: 'confirm'; list: string; id: string }
  /** `id` null: a new fact, with the words that state it or, where the text does not say it, none. */
  | { act: 'save'; list: string; id: string | null; stated: Stated | null; values: Readonly<Record<string, unknown>> }
  | { act: 'set-aside'; list: string; id: string };

/** What came of a correction: the policy with it and the fact's id; or why it is none. `fields`: where a value is wrong, by its path. */
export type Corrected =
  | { policy: Policy; id: string }
  | { wrong: 'no-such-fact' | 'only-one' | 'fields'; fields: readonly string[] };

/** Applies one correction. A fact that is corrected keeps its id and its sentence, so that the next reading knows it. */
export function correct(policy: Policy, correction: Correction, decided: Decided): Corrected {
  const { list, id } = correction;
  const schema = schemaOfFact(list);
  if (!schema) return { wrong: 'no-such-fact', fields: [] };
  const facts = factsIn(policy, list);
  const fact = id === null ? undefined : facts.find((one) => one.id === id);
  if (id !== null && !fact) return { wrong: 'no-such-fact', fields: [] };
  if (correction.act === 'set-aside') return { policy: setAside(policy, list, fact!, decided), id: fact!.id };
  if (correction.act === 'confirm') return { policy: withFact(policy, list, { ...fact!, decided }), id: fact!.id };
  if (!fact && isOneOnly(list) && facts.length > 0) return { wrong: 'only-one', fields: [] };
  const stated = fact?.stated ?? correction.stated ?? undefined;
  const result = schema.safeParse({
    ...correction.values,
    id: fact?.id ?? freeId(policy, list),
    ...(stated && { stated }),
    decided,
  });
  if (!result.success)
    return { wrong: 'fields', fields: [...new Set(result.error.issues.map((issue) => issue.path.join('.')))] };
  const saved = result.data as AnyFact;
  return { policy: withFact(policy, list, saved), id: saved.id };
}

function factsIn(policy: Policy, list: string): readonly AnyFact[] {
  const value = (policy as unknown as Record<string, AnyFact | AnyFact[] | undefined>)[list];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function withFact(policy: Policy, list: string, fact: AnyFact): Policy {
  if (isOneOnly(list)) return { ...policy, [list]: fact };
  const facts = factsIn(policy, list);
  const isKnown = facts.some((one) => one.id === fact.id);
  return { ...policy, [list]: isKnown ? facts.map((one) => (one.id === fact.id ? fact : one)) : [...facts, fact] };
}

/** Takes a fact out, and its id out of all that names it. */
function setAside(policy: Policy, list: string, fact: AnyFact, { by, on, why }: Decided): Policy {
  const { id } = fact;
  const left = Object.fromEntries(
    Object.entries(policy).flatMap(([name, value]): [string, unknown][] => {
      if (name === 'meta' || value === undefined) return [[name, value]];
      const drop = (one: AnyFact): boolean => name === list && one.id === id;
      if (!Array.isArray(value)) return drop(value) ? [] : [[name, without(value, id)]];
      return [[name, value.filter((one) => !drop(one as AnyFact)).map((one) => without(one, id))]];
    }),
  ) as Policy;
  const quote = fact.stated?.quote;
  // A fact that a person added needs no record: no reading brings it back.
  const entry = { list, id, ...(quote !== undefined && { quote }), why, by, on };
  return { ...left, setAside: [...(policy.setAside ?? []).filter((one) => one.id !== id || one.list !== list), entry] };
}

/** A fact or promise without a reference: references are ids, alone or in a list. */
const without = (one: object, id: string): object =>
  Object.fromEntries(
    Object.entries(one).flatMap(([name, value]): [string, unknown][] => {
      if (name === 'id') return [[name, value]];
      if (Array.isArray(value)) return [[name, value.filter((item) => item !== id)]];
      return name === 'recipient' && value === id ? [] : [[name, value]];
    }),
  );

function freeId(policy: Policy, list: string): string {
  const known = new Set(allFacts(policy).map(({ fact }) => fact.id));
  const prefix = list.toLowerCase();
  if (isOneOnly(list) && !known.has(prefix)) return prefix;
  let number = 1;
  while (known.has(`${prefix}.added-${number}`)) number++;
  return `${prefix}.added-${number}`;
}
