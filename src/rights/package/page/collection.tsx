// One table of a system on the page: a table where it fits, cards where a record has many fields or stands alone.
import type { CollectionDescription } from '#policy';
import { type PackedCollection, type PackedRow, packed } from '../contents.ts';
import { categoryName } from '../information.ts';
import { type Plain, cell } from '../value.ts';
import { htmlOf } from './html.ts';
import type { Pen } from './pen.ts';
import { Value, heading, linkTo } from './value.tsx';

/** Records that the page shows of one table; the files have all of them. */
const mostRows = 200;
const mostCards = 40;
const widestTable = 8;
const fewRows = 2;

/** `kept`: how long it is kept, in words. */
export async function collectionPart(
  collection: PackedCollection,
  { pen, id, kept }: { pen: Pen; id: string; kept: string | undefined },
): Promise<string> {
  const { name, description, counts, columns, mixed, path } = collection;
  const count = packed(counts);
  const cards = columns.length > widestTable || count <= fewRows;
  const rows = await firstOf(collection, cards ? mostCards : mostRows);
  const { words } = pen;
  const title = heading(name);
  const about = description?.holds;
  return htmlOf(
    <section class="collection">
      <h4 id={id}>{title}</h4>
      <div class="about quiet">
        {about !== undefined && heading(about) !== title && <p>{about}</p>}
        <p>{count === 1 ? words('countOne') : words('count', { count })}</p>
        {kept !== undefined && <p>{words('keptFor', { ends: kept })}</p>}
        <p class="downloads">
          {(['csv', 'json'] as const).map((format, at) => (
            <>
              {at > 0 && ' · '}
              <a
                href={linkTo(`${path}.${format}`)}
                aria-label={words('asFile', { name: title, format: format.toUpperCase() })}
              >
                {format.toUpperCase()}
              </a>
            </>
          ))}
        </p>
      </div>
      {mixed && <p class="about quiet">{words('redacted')}</p>}
      {cards ? (
        <div class="cards">
          {rows.map((row) => (
            <Card row={row} columns={columns} description={description} pen={pen} />
          ))}
        </div>
      ) : (
        <Table {...{ rows, columns, description, mixed, pen, title }} />
      )}
      {rows.length < count && <p class="cut quiet">{words('first', { shown: rows.length, count })}</p>}
    </section>,
  );
}

/** Characters of all records that are held for one table: a record may be a book. */
const mostText = 2_000_000;

async function firstOf({ lots }: PackedCollection, most: number): Promise<PackedRow[]> {
  const first: PackedRow[] = [];
  let text = 0;
  for await (const rows of lots())
    for (const row of rows) {
      first.push(row);
      text += JSON.stringify(row.fields).length;
      if (first.length === most || text > mostText) return first;
    }
  return first;
}

interface Shown {
  columns: readonly string[];
  description: CollectionDescription | null;
  pen: Pen;
}

function Table({
  rows,
  columns,
  description,
  pen,
  mixed,
  title,
}: Shown & { rows: readonly PackedRow[]; mixed: boolean; title: string }) {
  return (
    <div class="scroll" role="region" tabindex={0} aria-label={pen.words('table', { name: title })}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">
                <Name {...{ column, description, pen }} />
              </th>
            ))}
            {mixed && <th scope="col">{pen.words('relation')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map((column) => (
                <td dir="auto">
                  <Value value={cell(row.fields, column)} file={cell(row.files, column)} pen={pen} />
                </td>
              ))}
              {mixed && <td>{pen.words(`relation-${row.relation}`)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is empty is named in one line, so that the eye finds what is there. */
function Card({ row, columns, description, pen }: Shown & { row: PackedRow }) {
  const there = columns.filter((column) => Object.hasOwn(row.fields, column));
  const empty = there.filter(
    (column) => [null, ''].includes(row.fields[column] as string | null) && !Object.hasOwn(row.files, column),
  );
  const shown = there.filter((column) => !empty.includes(column));
  return (
    <div class="card">
      {row.relation !== 'own' && <p class="badge">{pen.words(`relation-${row.relation}`)}</p>}
      <dl>
        {shown.map((column) => (
          <div class={isLong(row.fields[column]) ? 'wide' : undefined}>
            <dt>
              <Name {...{ column, description, pen }} />
            </dt>
            <dd dir="auto">
              <Value value={row.fields[column]} file={cell(row.files, column)} pen={pen} />
            </dd>
          </div>
        ))}
      </dl>
      {empty.length > 0 && <p class="quiet">{pen.words('emptyOnes', { names: empty.map(heading).join(', ') })}</p>}
    </div>
  );
}

/** What would make one column of a card a tower. */
const isLong = (value: Plain | undefined): boolean =>
  typeof value === 'string' ? value.length > 90 || value.includes('\n') : typeof value === 'object' && value !== null;

/** The column's own name as words; below it what it is, in the reader's language, where that says more. */
function Name({ column, description, pen }: Omit<Shown, 'columns'> & { column: string }) {
  const dpv = description?.fields.find(({ name }) => name === column)?.category;
  const category = dpv ? categoryName(dpv, pen.language) : null;
  const own = heading(column);
  const more = category !== null && category.toLowerCase() !== own.toLowerCase() ? category : null;
  return (
    <>
      {own}
      {more !== null && <small>{more}</small>}
    </>
  );
}
