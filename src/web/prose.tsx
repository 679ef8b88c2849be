// Renders a prose as semantic HTML: one element with its own anchor per segment, and room in the margin for notes.
import type { Child } from 'hono/jsx';
import type { Block, Run, Segment } from '#policy';
import { safeLink } from './link.ts';
import { type Heading, type Item, type List, type Outline, type Part, type Table, textOf } from './outline.ts';

/** What stands beside the sentences. Notes never enter a sentence's own element, so its text stays exactly the published one. */
export interface Margin {
  /** The note of one segment, or null. */
  note(segment: Segment): Child | null;
  /** A class for the sentence itself, or null. */
  tone(segment: Segment): string | null;
  /** Names the column of notes beside a table. */
  heading: string;
}

type WithMargin = { margin?: Margin | undefined };

/** The anchor of a segment on every page that shows it. */
export const anchorOf = (segment: Pick<Segment, 'id'>): string => `s-${segment.id}`;

/**
 * All parts of a document below its title. Nothing but the published words is text in it, so that the served page can be compared
 * letter by letter: even printed list markers are drawn by the style sheet, from `data-marker`.
 */
export const ProseBody = ({ outline, margin }: { outline: Outline } & WithMargin) => (
  <>
    {outline.parts.map((part) => (
      <PartOf part={part} margin={margin} />
    ))}
  </>
);

/** The title as it was published, with its anchors; or the bare title when the text has no heading of its own. */
export const ProseTitle = ({ outline, level = 1, margin }: { outline: Outline; level?: 1 | 2 | 3 } & WithMargin) =>
  outline.titleBlock ? (
    <HeadingOf heading={{ kind: 'heading', level, block: outline.titleBlock }} margin={margin} />
  ) : (
    <Title level={level}>{outline.title}</Title>
  );

/** The headings that a table of contents lists: the upper two levels below the title. */
export const headingsOf = (outline: Outline): { href: string; text: string; level: number }[] =>
  outline.parts
    .filter((part): part is Heading => part.kind === 'heading' && part.block.segments.length > 0)
    .map(({ block, level }) => ({ href: `#${anchorOf(block.segments[0]!)}`, text: textOf(block), level }));

function PartOf({ part, margin }: { part: Part } & WithMargin) {
  if (part.kind === 'heading') return <HeadingOf heading={part} margin={margin} />;
  if (part.kind === 'list') return <ListOf list={part} margin={margin} />;
  if (part.kind === 'table') return <TableOf table={part} margin={margin} />;
  // A note holds block elements, which <p> may not contain.
  return margin ? (
    <div class="p">
      <Sentences block={part.block} margin={margin} />
    </div>
  ) : (
    <p>
      <Sentences block={part.block} />
    </p>
  );
}

function HeadingOf({ heading, margin }: { heading: Heading } & WithMargin) {
  const notes = heading.block.segments.map((segment) => margin?.note(segment) ?? null).filter((note) => note !== null);
  const title = (
    <Title level={heading.level}>
      <Sentences block={heading.block} margin={margin && { ...margin, note: () => null }} />
    </Title>
  );
  if (notes.length === 0) return title;
  return (
    <div class="pair pair-heading">
      {notes}
      {title}
    </div>
  );
}

function Title({ level, children }: { level: Heading['level']; children?: Child }) {
  if (level === 1) return <h1>{children}</h1>;
  if (level === 2) return <h2>{children}</h2>;
  if (level === 3) return <h3>{children}</h3>;
  if (level === 4) return <h4>{children}</h4>;
  if (level === 5) return <h5>{children}</h5>;
  return <h6>{children}</h6>;
}

function ListOf({ list, margin }: { list: List } & WithMargin) {
  const items = list.items.map((item) => <ItemOf item={item} ordered={list.ordered} margin={margin} />);
  // role: Safari drops the list when its markers are hidden.
  if (list.ordered) return <ol role="list">{items}</ol>;
  return list.items.every((item) => item.block.marker === null) ? (
    <ul role="list" class="plain">
      {items}
    </ul>
  ) : (
    <ul>{items}</ul>
  );
}

const ItemOf = ({ item, ordered, margin }: { item: Item; ordered: boolean } & WithMargin) => (
  <li {...(ordered ? { 'data-marker': item.block.marker } : {})}>
    <Sentences block={item.block} margin={margin} />
    {item.lists.map((list) => (
      <ListOf list={list} margin={margin} />
    ))}
  </li>
);

function TableOf({ table, margin }: { table: Table } & WithMargin) {
  const all = table.head ? [table.head, ...table.rows] : table.rows;
  const hasNotes = margin !== undefined && all.some((row) => row.segments.some((cell) => margin.note(cell) !== null));
  const notes = hasNotes ? margin : undefined;
  // A wide table may have to scroll on a phone, and what scrolls must be reachable with the keyboard.
  const wide = all.some((row) => row.segments.length > 3) ? { tabindex: 0, role: 'group' } : {};
  return (
    <div class={hasNotes ? 'table table-noted' : 'table'} {...wide}>
      <table>
        {table.head && (
          <thead>
            <tr>
              {table.head.segments.map((cell) => (
                <th scope="col">
                  <Sentence segment={cell} margin={margin} />
                </th>
              ))}
              {notes && (
                <th scope="col" class="note-cell">
                  <span class="unseen">{notes.heading}</span>
                  {table.head.segments.map((cell) => notes.note(cell))}
                </th>
              )}
            </tr>
          </thead>
        )}
        <tbody>
          {table.rows.map((row) => (
            <tr>
              {row.segments.map((cell) => (
                <td>
                  <Sentence segment={cell} margin={margin} />
                </td>
              ))}
              {notes && <td class="note-cell">{row.segments.map((cell) => notes.note(cell))}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Sentences = ({ block, margin }: { block: Block } & WithMargin) => (
  <>
    {block.segments.map((segment, index) => (
      <>
        {index > 0 && (segment.lineBreak ? <br /> : ' ')}
        <Noted segment={segment} margin={margin} />
      </>
    ))}
  </>
);

function Noted({ segment, margin }: { segment: Segment } & WithMargin) {
  const note = margin?.note(segment) ?? null;
  if (note === null) return <Sentence segment={segment} margin={margin} />;
  return (
    <div class="pair">
      {note}
      <Sentence segment={segment} margin={margin} />
    </div>
  );
}

function Sentence({ segment, margin }: { segment: Segment } & WithMargin) {
  const tone = margin?.tone(segment);
  return (
    <span id={anchorOf(segment)} class={tone ? `s ${tone}` : 's'}>
      {runsOf(segment).map((run) => (
        <RunOf run={run} />
      ))}
    </span>
  );
}

/** The runs of a segment, unless they say something else than its text: then the text, which is what was hashed and promised. */
function runsOf(segment: Segment): readonly Run[] {
  const runs = segment.runs ?? [];
  return collapse(runs.map((run) => run.text).join('')) === collapse(segment.text) ? runs : [{ text: segment.text }];
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

function RunOf({ run }: { run: Run }) {
  let shown: Child = run.text;
  if (run.code) shown = <code>{shown}</code>;
  if (run.em) shown = <em>{shown}</em>;
  if (run.strong) shown = <strong>{shown}</strong>;
  const link = run.href === undefined ? null : safeLink(run.href);
  if (link) shown = <a {...link}>{shown}</a>;
  return <>{shown}</>;
}
