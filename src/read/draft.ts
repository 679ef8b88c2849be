// Draft: what a reading has understood so far. Extractors add facts to it; ids, quotes and mentions are made here, once.
import { type Language, sha256 } from '#base';
import type { AnyFact, FactList, Policy, Stated } from '#policy';
import type { Line } from './context.ts';
import { type Passages, type Pattern, fits } from './patterns.ts';

type FactOf<L extends FactList> = Policy[L][number];
type Value<Fact> = Omit<Fact, 'id' | 'stated' | 'decided'>;
type Single = 'controller' | 'representative' | 'dpo';
type SingleFact<S extends Single> = NonNullable<Policy[S]>;

/** Prefix and name of a fact id: `['contact.email', 'privacy@example.org']`. */
export type FactName = readonly [prefix: string, name?: string];

/** A fact where it is stated or named again: the promises of that sentence rest on it. */
export interface Mention {
  list: FactList | Single;
  fact: AnyFact;
}

/** What a draft starts from. */
interface Given {
  lines: readonly Line[];
  pages: Passages;
  language: Language;
  /** By line: the kinds of promise that it makes by its words. */
  said: readonly (readonly string[])[];
  /** Ids of the segments that are entries of the table of contents. */
  contents: ReadonlySet<string>;
  /** [start, end) of a line as it stands in the source; with `last`, all from there to the end of that line. */
  quote(line: Line, start: number, end: number, last?: Line): Stated;
}

export class Draft {
  readonly lines: readonly Line[];
  readonly language: Language;
  readonly facts: { [L in FactList]?: Policy[L] } = {};
  readonly single: { [S in Single]?: SingleFact<S> } = {};
  /** By segment id. */
  readonly mentions = new Map<string, Mention[]>();
  readonly #given: Given;
  readonly #ids = new Set<string>();
  /** By id: the ordinal that was tried last. */
  readonly #ordinals = new Map<string, number>();

  constructor(given: Given) {
    this.#given = given;
    this.lines = given.lines;
    this.language = given.language;
  }

  /** The kinds of promise that a line makes by its words. */
  said(line: Line): readonly string[] {
    return this.#given.said[line.index]!;
  }

  /** Whether a line is an entry of the table of contents. */
  isContents({ segment }: Line): boolean {
    return this.#given.contents.has(segment.id);
  }

  /** The lines which an expression fits, in their order. */
  linesWith(pattern: Pattern): Line[] {
    const found: Line[] = [];
    this.#given.pages.visit(pattern, (index) => {
      const line = this.lines[index]!;
      if (fits(pattern, line)) found.push(line);
    });
    return found;
  }

  /** [start, end) of a line as it stands in the source; without bounds the whole segment. */
  stated(line: Line, start = 0, end = line.raw.length): Stated {
    return this.#given.quote(line, start, end);
  }

  /** A row of a table as it stands in the source, from the beginning of its first cell to the end of its last. */
  statedRow(cells: readonly Line[]): Stated {
    const first = cells[0]!;
    return this.#given.quote(first, 0, first.raw.length, cells.at(-1));
  }

  /** Adds a fact that a whole row of a table states. */
  addRow<L extends FactList>(list: L, name: FactName, value: Value<FactOf<L>>, cells: readonly Line[]): FactOf<L> {
    const fact = this.#keep(list, { id: this.#id(name), ...value, stated: this.statedRow(cells) });
    for (const cell of cells) this.mention(cell, list, fact);
    return fact;
  }

  /** Adds a fact; its id is the prefix and the slug of the name, with `-2` for the second of that name. */
  add<L extends FactList>(
    list: L,
    name: FactName,
    value: Value<FactOf<L>>,
    line: Line,
    start?: number,
    end?: number,
  ): FactOf<L> {
    const fact = this.#keep(list, { id: this.#id(name), ...value, stated: this.stated(line, start, end) });
    this.mention(line, list, fact);
    return fact;
  }

  /** Sets a fact of which a policy has only one; the first found stands. */
  set<S extends Single>(kind: S, value: Value<SingleFact<S>>, line: Line, start?: number, end?: number): void {
    if (this.single[kind]) return;
    const fact = { id: this.#id([kind]), ...value, stated: this.stated(line, start, end) } as unknown as SingleFact<S>;
    (this.single as Record<Single, unknown>)[kind] = fact;
    this.mention(line, kind, fact);
  }

  mention(line: Line, list: Mention['list'], fact: AnyFact): void {
    const known = this.mentions.get(line.segment.id);
    if (!known) this.mentions.set(line.segment.id, [{ list, fact }]);
    else if (!known.some((mention) => mention.fact === fact)) known.push({ list, fact });
  }

  #keep<L extends FactList>(list: L, made: object): FactOf<L> {
    const fact = made as unknown as FactOf<L>;
    const facts = (this.facts[list] ??= [] as unknown as NonNullable<(typeof this.facts)[L]>) as FactOf<L>[];
    facts.push(fact);
    return fact;
  }

  #id([prefix, name]: FactName): string {
    const id = name === undefined ? prefix : `${prefix}.${slug(name)}`;
    let free = id;
    for (let ordinal = this.#ordinals.get(id) ?? 2; this.#ids.has(free); ordinal++) {
      free = `${id}-${ordinal}`;
      this.#ordinals.set(id, ordinal);
    }
    this.#ids.add(free);
    return free;
  }
}

/** Lower-case words joined by hyphens, at most 60 characters; a name without Latin letters gets eight digits of its hash. */
export function slug(name: string): string {
  const plain = (/[^\x20-\x7e]/.test(name) ? unaccented(name) : name)
    .replaceAll("'", '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const short = plain.length > 60 ? plain.slice(0, 60).replace(/-[^-]*$/, '') : plain;
  const from = short.startsWith('-') ? 1 : 0;
  const to = short.endsWith('-') ? -1 : short.length;
  return short.slice(from, to) || sha256(name.toWellFormed()).slice(0, 8);
}

const unaccented = (name: string): string =>
  name
    .replace(/ß/g, 'ss')
    .replace(/æ/gi, 'ae')
    .replace(/ø/gi, 'o')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’]/g, '');
