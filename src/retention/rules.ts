// Rules: which storage rules of the policy govern a table of a connected system, and what leaves it when they are over. Pure.
import { type Lapse, type TableMap, type Term, type Terms, rulesIn, triggerOf } from '#connect';
import type { RetentionRule } from '#policy';

/**
 * Why a rule cannot be carried out as it stands. `none`: no rule governs the table, or what its `columns` hold. `unknown`: the policy has no such rule.
 * `criterion`: it has no period, and no date says when it ends. `trigger`: the map names no date from which it runs. `minimum`: it says how
 * long data stays at least and no other says until when. `then`: it wants data restricted or archived, and that cannot be carried out here.
 * `endless`: the map keeps the table because of a fact that is no storage rule.
 */
export type RuleFault = 'none' | 'unknown' | 'criterion' | 'trigger' | 'minimum' | 'then' | 'endless';

export interface Fault {
  collection: string;
  columns: readonly string[];
  fault: RuleFault;
  /** The rules that it is about. */
  facts: readonly string[];
  /** The trigger that no date tells, as the map would call it. */
  trigger?: string;
}

export interface Governed {
  lapses: readonly Lapse[];
  faults: readonly Fault[];
}

type Map = Pick<TableMap, 'about' | 'columns' | 'retention' | 'kept' | 'dates'>;

/** Events that end something: with no period named, storage ends with them (“until you withdraw your consent”). */
const ends: ReadonlySet<string> = new Set<NonNullable<RetentionRule['trigger']>>([
  'contract-end',
  'relationship-end',
  'consent-withdrawal',
  'account-closure',
  'request-closure',
  'recruitment-end',
  'event-end',
  'financial-year-end',
  'purpose-end',
  'erasure-request',
  'other',
]);

/** `rules`: the storage rules of the policy, by id. */
export function governedBy(collection: string, map: Map, rules: ReadonlyMap<string, RetentionRule>): Governed {
  const faults: Fault[] = [];
  const columns = Object.entries(map.columns);
  const personal = columns.flatMap(([name, { category }]) => (category === null ? [] : [name]));
  const own = columns.flatMap(([name, column]) =>
    rulesIn(column).length > 0 ? [[name, rulesIn(column)] as const] : [],
  );
  const termsFor = (ids: readonly string[], of: readonly string[]): Terms | null => {
    const found = termsOf(ids, map, rules);
    if ('terms' in found) return found.terms;
    faults.push({ collection, columns: of, ...found });
    return null;
  };
  const lapses: Lapse[] = [];
  const columnTerms: Terms[] = [];
  const sets = new Map<string, { ids: readonly string[]; columns: string[] }>();
  for (const [name, ids] of own) {
    const key = ids.join('\0');
    const known = sets.get(key);
    if (known) known.columns.push(name);
    else sets.set(key, { ids, columns: [name] });
  }
  for (const { ids, columns: of } of sets.values()) {
    const terms = termsFor(ids, of);
    if (!terms) continue;
    columnTerms.push(terms);
    lapses.push({ collection, what: of, terms });
  }
  const ids = tableRules(map, rules);
  const others = personal.filter((name) => !own.some(([column]) => column === name));
  if (ids.length === 0) {
    if (map.about !== null && (others.length > 0 || columns.length === 0))
      faults.push({
        collection,
        columns: own.length > 0 ? others : [],
        fault: map.kept ? 'endless' : 'none',
        facts: map.kept ? [map.kept.fact] : [],
      });
    return { lapses, faults };
  }
  const terms = termsFor(ids, []);
  if (!terms) return { lapses, faults };
  // A row in which some columns still have to stay does not go; what else is in it about the person does.
  if (own.length > 0 && others.length > 0) lapses.push({ collection, what: others, terms });
  const all = [...terms, ...columnTerms.flat()];
  if (columnTerms.length === sets.size)
    lapses.push({ collection, what: isAnonymised(ids, rules) ? 'personal' : 'row', terms: all });
  return { lapses, faults };
}

/** A table that is kept because of a storage rule is under it as well. */
const tableRules = (map: Map, rules: ReadonlyMap<string, RetentionRule>): string[] => [
  ...new Set([...rulesIn(map), ...(map.kept && rules.has(map.kept.fact) ? [map.kept.fact] : [])]),
];

const isAnonymised = (ids: readonly string[], rules: ReadonlyMap<string, RetentionRule>): boolean =>
  ids.some((id) => rules.get(id)?.then === 'anonymise');

function termsOf(
  ids: readonly string[],
  map: Map,
  rules: ReadonlyMap<string, RetentionRule>,
): { terms: Terms } | Pick<Fault, 'fault' | 'facts' | 'trigger'> {
  const groups = new Map<string, Term[]>();
  let bounded = false;
  for (const id of ids) {
    const rule = rules.get(id);
    if (!rule) return { fault: 'unknown', facts: [id] };
    if (rule.then === 'restrict' || rule.then === 'archive') return { fault: 'then', facts: [id] };
    const trigger = triggerOf(rule);
    if (!map.dates?.[trigger]) {
      // Without a period and without a date it is a criterion that nobody put into dates.
      const fault = rule.period === null && !(rule.trigger !== null && ends.has(trigger)) ? 'criterion' : 'trigger';
      return { fault, facts: [id], trigger };
    }
    if (rule.period === null && !ends.has(trigger)) return { fault: 'criterion', facts: [id] };
    if (rule.bound !== 'min') bounded = true;
    const name = rule.combine === 'any-of' ? `any-of ${rule.subject}` : id;
    groups.set(name, [...(groups.get(name) ?? []), { fact: id, trigger, period: rule.period ?? 'P0D' }]);
  }
  return bounded ? { terms: [...groups.values()] } : { fault: 'minimum', facts: ids };
}
