// What changed between two policies in meaning: facts by id, whatever their order in the file or their place in the text.
import { type Json, canonicalJson } from '#base';
import { type AnyFact, type Policy, allFacts } from './model.ts';

export interface FactChange {
  list: string;
  id: string;
  change: 'added' | 'removed' | 'changed';
  /** For `changed`: the names of the fields that differ; `stated` when a fact went from decided to stated or back. */
  fields: readonly string[];
}

/** The semantic difference from `before` to `after`, in `after`'s order, removals last. Empty exactly when both mean the same. */
export function diffPolicies(before: Policy, after: Policy): FactChange[] {
  const old = index(before);
  const changes: FactChange[] = [];
  for (const [key, { list, id, fields }] of index(after)) {
    const was = old.get(key);
    old.delete(key);
    if (!was) changes.push({ list, id, change: 'added', fields: [] });
    else {
      const differ = [...new Set([...Object.keys(was.fields), ...Object.keys(fields)])].filter(
        (name) => was.fields[name] !== fields[name],
      );
      if (differ.length > 0) changes.push({ list, id, change: 'changed', fields: differ.toSorted() });
    }
  }
  for (const { list, id } of old.values()) changes.push({ list, id, change: 'removed', fields: [] });
  return changes;
}

interface Entry {
  list: string;
  id: string;
  fields: Record<string, string>;
}

function index(policy: Policy): Map<string, Entry> {
  const entries = allFacts(policy).map(({ list, fact }): Entry => ({ list, id: fact.id, fields: meaning(fact) }));
  for (const promise of policy.promises)
    entries.push({ list: 'promises', id: promise.id, fields: { kind: promise.kind } });
  return new Map(entries.map((entry) => [`${entry.list}/${entry.id}`, entry]));
}

/** A fact's fields as canonical text; its place in the prose is not part of its meaning, but whether it is stated is. */
function meaning(fact: AnyFact): Record<string, string> {
  const { id: _, stated, decided: __, ...fields } = fact as AnyFact & Record<string, unknown>;
  const values = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, canonicalJson(value as Json)]);
  return { ...Object.fromEntries(values), stated: stated === undefined ? 'no' : 'yes' };
}
