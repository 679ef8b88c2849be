// The rows of one collection as files for machines: one JSON document, and CSV.
import { type PackedCollection, type PackedHolding, type PackedRow, packed } from './contents.ts';
import { byteOrderMark, csvRow } from './csv.ts';
import { type Plain, cell } from './value.ts';
import type { Entry } from './zip.ts';

/** Both files of each collection that has rows. */
export const dataFiles = (holding: PackedHolding): Entry[] =>
  holding.collections
    .filter(({ counts }) => packed(counts) > 0)
    .flatMap((collection) => [
      { path: `${collection.path}.json`, content: () => json(holding, collection) },
      { path: `${collection.path}.csv`, content: () => csv(collection) },
    ]);

/**
 * `{ holding, title, collection, about, fields, rows: [{ relation, others, fields }] }`, each row on a line of its own, so that it can be read line
 * by line as well as whole. A file is `{ file, bytes }`.
 */
async function* json({ id, title }: PackedHolding, collection: PackedCollection): AsyncGenerator<string> {
  const { name, description, columns } = collection;
  const head = {
    holding: id,
    title,
    collection: name,
    about: description?.holds ?? null,
    fields: columns.map((column) => {
      const field = description?.fields.find((one) => one.name === column);
      return { name: column, category: field?.category ?? null, purposes: field?.purposes ?? [] };
    }),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  let comma = '';
  for await (const rows of collection.lots()) {
    yield `${comma}\n${rows.map((row) => JSON.stringify(jsonRow(row))).join(',\n')}`;
    comma = ',';
  }
  yield '\n]}\n';
}

const jsonRow = ({ relation, others, fields, files }: PackedRow): Record<string, unknown> => ({
  relation,
  ...(others > 0 && { others }),
  fields: Object.fromEntries(
    Object.entries(fields).map(([column, value]) => {
      const file = cell(files, column);
      return [column, file ? { file: file.path, bytes: file.bytes } : value];
    }),
  ),
});

/** A column more where not all of it is the person’s own: what each row is to them. A file is its path. */
async function* csv(collection: PackedCollection): AsyncGenerator<string> {
  const { columns, mixed } = collection;
  let relation = 'relation';
  while (columns.includes(relation)) relation = `_${relation}`;
  yield byteOrderMark + csvRow([...columns, ...(mixed ? [relation] : [])]);
  const valueIn = (row: PackedRow, column: string): Plain | undefined =>
    cell(row.files, column)?.path ?? cell(row.fields, column);
  for await (const rows of collection.lots())
    yield rows
      .map((row) => csvRow([...columns.map((column) => valueIn(row, column)), ...(mixed ? [row.relation] : [])]))
      .join('');
}
