// Polymorphic ties: an id beside a word that says in which table it is looked for (“owner_type” and “owner_id”), one tie for each word.
import type { CatalogueColumn } from '../catalogue.ts';
import type { Reader, Row } from '../connector.ts';
import { contained, plainly } from './contained.ts';
import { type Tie, keyOf, sameKind, stem } from './links.ts';
import { wordsOf } from './name-words.ts';
import type { TableReading } from './table.ts';

/** What frameworks call the word beside the id, and the id when its name says nothing of what it is. */
const kindWords = new Set(['type', 'model', 'class', 'kind', 'entity', 'table']);
const anything = new Set([
  'object',
  'record',
  'res',
  'resource',
  'entity',
  'item',
  'target',
  'source',
  'subject',
  'owner',
  'model',
  'related',
]);
const idWords = new Set(['id', 'pk', 'key', 'uuid', 'uid']);
/** More words than a program has tables that are pointed to: it is no word of this sort. */
const mostWords = 60;

interface Pair {
  kind: CatalogueColumn;
  id: CatalogueColumn;
}

/** Pairs of columns whose names say so; values decide. */
function pairsOf({ table, columns }: TableReading): Pair[] {
  const ids = columns
    .map(({ column }) => ({ column, words: wordsOf(column.name) }))
    .filter(({ column, words }) => idWords.has(words.at(-1) ?? '') && words.length > 1 && !isOwnKey(column.name));
  const referred = new Set(table.references.flatMap(({ columns }) => columns));
  function isOwnKey(name: string): boolean {
    return table.key.length === 1 && table.key[0] === name;
  }
  return columns.flatMap(({ column: kind }): Pair[] => {
    const words = wordsOf(kind.name);
    // “content_type_id”: the word stands in a table of its own.
    const bare = idWords.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
    if (!kindWords.has(bare.at(-1) ?? '')) return [];
    const before = bare.slice(0, -1).join('');
    const id = ids.find(
      ({ column, words }) => column !== kind && before !== '' && words.slice(0, -1).join('') === before,
    );
    const any = ids.filter(({ column, words }) => column !== kind && words.length === 2 && anything.has(words[0]!));
    const found = id ?? (any.length === 1 && (before === '' || before === 'content') ? any[0] : undefined);
    return found && !referred.has(found.column.name) ? [{ kind, id: found.column }] : [];
  });
}

/** `known`: what stands for each table already; a word that is an id is looked up along it. */
export async function polymorphicTies(
  tables: readonly TableReading[],
  samples: ReadonlyMap<string, readonly Row[]>,
  reader: Reader,
  known: ReadonlyMap<string, readonly Tie[]>,
): Promise<{ table: TableReading; tie: Tie }[]> {
  const found: { table: TableReading; tie: Tie }[] = [];
  for (const reading of tables)
    for (const { kind, id } of pairsOf(reading)) {
      const rows = samples.get(reading.table.name) ?? [];
      const byWord = Map.groupBy(
        rows.filter((row) => plainly(row[kind.name]) !== ''),
        (row) => plainly(row[kind.name]),
      );
      if (byWord.size === 0 || byWord.size > mostWords) continue;
      const away = known
        .get(reading.table.name)!
        .find(({ columns }) => columns.length === 1 && columns[0] === kind.name);
      const dictionary = away ? wordsIn(tables, samples, away) : null;
      for (const [word, of] of byWord) {
        const to = tableNamed(tables, dictionary?.get(word) ?? word);
        const key = to && keyOf(to);
        if (!to || !key || !sameKind(id, key)) continue;
        const { tried, found: there } = await contained(reader, of, [id.name], to.table.name, [key.name]);
        if (tried === 0 || there < tried * 0.5) continue;
        found.push({
          table: reading,
          tie: {
            columns: [id.name],
            to: to.table.name,
            toColumns: [key.name],
            from: 'proposal',
            certainty: there >= tried * 0.9 ? 'likely' : 'uncertain',
            reasons: [{ key: 'discover.byWord', values: { column: kind.name, found: there, tried } }],
            when: { column: kind.name, is: kind.shape === 'number' ? Number(word) : word },
          },
        });
      }
    }
  return found;
}

/** What a small table of kinds says of each: all its words in one. */
function wordsIn(
  tables: readonly TableReading[],
  samples: ReadonlyMap<string, readonly Row[]>,
  { to, toColumns }: Tie,
): Map<string, string> {
  const texts = tables.find(({ table }) => table.name === to)!.columns.filter(({ column }) => column.shape === 'text');
  return new Map(
    (samples.get(to) ?? []).map((row) => [
      plainly(row[toColumns[0]!]),
      texts.map(({ column }) => plainly(row[column.name])).join(' '),
    ]),
  );
}

/** “App\\Models\\Customer”, “sale.order”, “customers”: the table of this name, or of its last words. */
function tableNamed(tables: readonly TableReading[], text: string): TableReading | null {
  const words = wordsOf(text).map(stem);
  const named = (some: readonly string[]): TableReading[] =>
    tables.filter(({ table, name }) =>
      [name.words, wordsOf(table.table)].some((own) => own.map(stem).join('') === some.join('')),
    );
  for (let at = 0; at < words.length; at++) {
    const found = named(words.slice(at));
    if (found.length === 1) return found[0]!;
    if (found.length > 1) return null;
  }
  return null;
}
