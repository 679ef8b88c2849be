// Who is looked for, in one system: known identifiers by kind, and which rows they mean — one person, or nobody for sure.
import type { Match, Row, Value } from './connector.ts';
import type { IdentityOf, Node } from './graph.ts';
import { columnOf } from './graph.ts';
import { type Identifier, asColumn, formOf, spellingsOf, textOf } from './identity.ts';
import { opaque, tupleOf } from './keys.ts';

export class Who {
  readonly home: string | undefined;
  /** By kind: each identifier's form, with a spelling of it. */
  readonly #apart: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #known = new Map<string, Map<string, string>>();

  /**
   * `apart`: rows, by table and key as `find` gives it, that are known not to be this person's alone. What made an identifier doubtful may be
   * erased meanwhile: the other holder of a shared mailbox must not become the person by that.
   */
  constructor(
    identifiers: readonly Identifier[],
    home?: string,
    apart: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  ) {
    this.home = home;
    this.#apart = apart;
    for (const one of identifiers) this.add(one);
  }

  /** Whether it is news. */
  add({ kind, value }: Identifier): boolean {
    if (value.trim() === '') return false;
    const form = formOf(kind, value, this.home);
    const forms = this.#known.get(kind) ?? new Map<string, string>();
    if (forms.has(form)) return false;
    this.#known.set(kind, forms.set(form, value));
    return true;
  }

  has(kind: string, value: string): boolean {
    return this.#known.get(kind)?.has(formOf(kind, value, this.home)) === true;
  }

  hasApart({ name }: Node): boolean {
    return (this.#apart.get(name)?.size ?? 0) > 0;
  }

  /** `row` must have the columns of its key. */
  isApart(node: Node, row: Row): boolean {
    return this.#apart.get(node.name)?.has(opaque(tupleOf(row, node.key.columns))) === true;
  }

  all(): Identifier[] {
    return [...this.#known].flatMap(([kind, forms]) => [...forms.values()].map((value) => ({ kind, value })));
  }

  /** What to ask a table for; no matches: it has no column for any of the kinds. */
  matches(node: Node): Match[] {
    return node.identities.flatMap((identity): Match[] => {
      const values = [...(this.#known.get(identity.kind)?.values() ?? [])];
      const tuples = values.flatMap((value) => tuplesFor(node, identity, value, this.home));
      const columns = identity.columns;
      if (tuples.length === 0) return [];
      return [identity.kind === 'email' ? { columns, tuples, alike: 'letters' } : { columns, tuples }];
    });
  }

  /** Which of the known identifiers stand in the row, exactly. */
  in(node: Node, row: Row): { identity: IdentityOf; id: string }[] {
    return node.identities.flatMap((identity) => {
      const value = valueOf(identity, row);
      if (value === null) return [];
      const form = formOf(identity.kind, value, this.home);
      return this.#known.get(identity.kind)?.has(form) ? [{ identity, id: idOf(identity.kind, form) }] : [];
    });
  }

  /** Identifiers that a row of this person's own tells. */
  toldBy(node: Node, row: Row): Identifier[] {
    return node.identities.flatMap((identity) => {
      const value = valueOf(identity, row);
      if (value === null || identity.as === 'mention' || isNobodys(value)) return [];
      // Typed by whoever filled in a form: it says who they are only in the row that is the person, and if the system made sure of it.
      const typed = identity.kind === 'email' || identity.kind === 'phone';
      const sure = node.map.row === 'person' && identity.proven === true;
      return typed && !sure ? [] : [{ kind: identity.kind, value }];
    });
  }
}

/** What people write where they have nothing to write, in the languages of the words: it stands in the rows of many, and leads to all of them. */
const isNobodys = (value: string): boolean =>
  /^(?:[\s\p{P}0]*|(?:n\.?a\.?|n\/a|none|null|nil|unknown|anonymous|anonym|test|dummy|x+|tbd|inconnue?|aucune?|néant|anonyme|onbekend|geen|nvt|n\.v\.t\.|anoniem|unbekannt|keine?|entfällt|k\.?\s?a\.?))$/iu.test(
    value.trim(),
  );

export const idOf = (kind: string, form: string): string => JSON.stringify([kind, form]);

/** Of several columns (a composite link from another system): a JSON list. */
export function valueOf({ columns }: IdentityOf, row: Row): string | null {
  const texts = columns.map((column) => textOf(row[column]));
  if (texts.includes(null)) return null;
  return texts.length === 1 ? texts[0]! : JSON.stringify(texts);
}

function tuplesFor(node: Node, identity: IdentityOf, value: string, home: string | undefined): Value[][] {
  const columns = identity.columns.map((name) => columnOf(node.table, name)!);
  if (columns.length === 1)
    return spellingsOf(identity.kind, value, home)
      .map((text) => [asColumn(columns[0]!, text)])
      .filter(([one]) => one !== null);
  const parts = partsOf(value);
  if (parts?.length !== columns.length) return [];
  const tuple = columns.map((column, at) => asColumn(column, parts[at]!));
  return tuple.includes(null) ? [] : [tuple];
}

function partsOf(value: string): string[] | null {
  try {
    const parts: unknown = JSON.parse(value);
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : null;
  } catch {
    return null;
  }
}

/**
 * Of rows of persons that were found by identifiers: which an identifier leaves in doubt, with how many others stand there. A row is sure if
 * an identifier of the company's own names it, or if no other row has all the identifiers that it has (a shared mailbox, and no second
 * identifier that decides).
 */
export function doubtful(
  found: readonly { key: string; kinds: readonly string[]; ids: readonly string[] }[],
): Map<string, number> {
  const doubt = new Map<string, number>();
  for (const { key, kinds, ids } of found) {
    if (kinds.some((kind) => kind !== 'email' && kind !== 'phone')) continue;
    const others = found.filter((other) => other.key !== key && ids.every((id) => other.ids.includes(id)));
    if (others.length > 0) doubt.set(key, others.length);
  }
  return doubt;
}
