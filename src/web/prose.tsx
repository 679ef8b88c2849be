// Renders a prose as semantic HTML: one element with its own anchor per segment, and room in the margin for notes.
import type { Child } from 'hono/jsx';
import type { Block, Run, Segment } from '#policy';
import { type SafeLink, safeLink } from './link.ts';
import {
  type Heading,
  type Item,
  type List,
  type Outline,
  type Part,
  type Table,
  headingBlocks,
  nameOf,
  textOf,
} from './outline.ts';

/** What stands beside the sentences. Notes never enter a sentence's own element, so its text stays exactly the published one. */
export interface Margin {
  /** The note of one segment, or null. */
  note(segment: Segment): Child | null;
  /** A class for the sentence itself, or null. */
  tone(segment: Segment): string | null;
  /** Names the column of notes beside a table. */
  heading: string;
}

/** What every part of one document shares. */
interface Setting {
  margin: Margin | null;
  /** Links within the text (`#what-we-collect`) lead to the heading of that name, as they do in Markdown. */
  anchors: ReadonlyMap<string, string>;
}

interface ProseProps {
  outline: Outline;
  margin?: Margin;
}
type In<T> = T & { setting: Setting };

/** The anchor of a segment on every page that shows it. */
export const anchorOf = (segment: Pick<Segment, 'id'>): string => `s-${segment.id}`;

/**
 * All parts of a document below its title. Nothing but the published words is text in it, so that the served page can be compared
 * letter by letter: even printed list markers are drawn by the style sheet, from `data-marker`.
 */
export const ProseBody = ({ outline, margin }: ProseProps) => {
  const setting = { margin: margin ?? null, anchors: anchorsOf(outline) };
  return (
    <>
      {outline.parts.map((part) => (
        <PartOf part={part} setting={setting} />
      ))}
    </>
  );
};

/** The title as it was published, with its anchors; or the bare title when the text has no heading of its own. */
export const ProseTitle = ({ outline, level = 1, margin }: ProseProps & { level?: 1 | 2 | 3 }) => {
  if (!outline.titleBlock) return <Title level={level}>{outline.title}</Title>;
  const setting = { margin: margin ?? null, anchors: anchorsOf(outline) };
  return <HeadingOf heading={{ kind: 'heading', level, block: outline.titleBlock }} setting={setting} />;
};

/** The headings that a table of contents lists: the upper two levels below the title. */
export const headingsOf = (outline: Outline): { href: string; text: string; level: number }[] =>
  outline.parts
    .filter((part): part is Heading => part.kind === 'heading' && part.block.segments.length > 0)
    .map(({ block, level }) => ({ href: `#${anchorOf(block.segments[0]!)}`, text: textOf(block), level }));

/** Names of headings, as Markdown makes them, to the anchors that they have here; the first of equals wins. */
function anchorsOf(outline: Outline): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const block of headingBlocks(outline)) {
    const [first] = block.segments;
    if (first && !found.has(nameOf(block))) found.set(nameOf(block), anchorOf(first));
  }
  return found;
}

function PartOf({ part, setting }: In<{ part: Part }>) {
  if (part.kind === 'heading') return <HeadingOf heading={part} setting={setting} />;
  if (part.kind === 'list') return <ListOf list={part} setting={setting} />;
  if (part.kind === 'table') return <TableOf table={part} setting={setting} />;
  // A note holds block elements, which <p> may not contain.
  const sentences = <Sentences block={part.block} setting={setting} />;
  return setting.margin ? <div class="p">{sentences}</div> : <p>{sentences}</p>;
}

function HeadingOf({ heading, setting }: In<{ heading: Heading }>) {
  const { margin } = setting;
  const notes = heading.block.segments.map((segment) => margin?.note(segment) ?? null).filter((note) => note !== null);
  const bare = { ...setting, margin: margin && { ...margin, note: () => null } };
  const title = (
    <Title level={heading.level}>
      <Sentences block={heading.block} setting={bare} />
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

function ListOf({ list, setting }: In<{ list: List }>) {
  const items = list.items.map((item) => <ItemOf item={item} ordered={list.ordered} setting={setting} />);
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

const ItemOf = ({ item, ordered, setting }: In<{ item: Item; ordered: boolean }>) => (
  <li {...(ordered ? { 'data-marker': item.block.marker } : {})}>
    <Sentences block={item.block} setting={setting} />
    {item.lists.map((list) => (
      <ListOf list={list} setting={setting} />
    ))}
  </li>
);

function TableOf({ table, setting }: In<{ table: Table }>) {
  const all = table.head ? [table.head, ...table.rows] : table.rows;
  const { margin } = setting;
  const notes = all.some((row) => row.segments.some((cell) => (margin?.note(cell) ?? null) !== null)) ? margin : null;
  const columns = Math.max(...all.map((row) => row.segments.length));
  const cellOf = (row: Block, at: number) =>
    at === row.segments.length - 1 && at + 1 < columns ? { colspan: columns - at } : {};
  // A wide table may have to scroll on a phone, and what scrolls must be reachable with the keyboard.
  const wide = columns > 3 ? { tabindex: 0, role: 'group' } : {};
  return (
    <div class={notes ? 'table table-noted' : 'table'} {...wide}>
      <table>
        {table.head && (
          <thead>
            <tr>
              {table.head.segments.map((cell, at) => (
                <th scope="col" {...cellOf(table.head!, at)}>
                  <Sentence segment={cell} setting={setting} />
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
              {row.segments.map((cell, at) => (
                <td {...cellOf(row, at)}>
                  <Sentence segment={cell} setting={setting} />
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

const Sentences = ({ block, setting }: In<{ block: Block }>) => (
  <>
    {block.segments.map((segment, index) => (
      <>
        {index > 0 && (segment.lineBreak ? <br /> : ' ')}
        <Noted segment={segment} setting={setting} />
      </>
    ))}
  </>
);

function Noted({ segment, setting }: In<{ segment: Segment }>) {
  const note = setting.margin?.note(segment) ?? null;
  if (note === null) return <Sentence segment={segment} setting={setting} />;
  return (
    <div class="pair">
      {note}
      <Sentence segment={segment} setting={setting} />
    </div>
  );
}

function Sentence({ segment, setting }: In<{ segment: Segment }>) {
  const tone = setting.margin?.tone(segment);
  return (
    <span id={anchorOf(segment)} class={tone ? `s ${tone}` : 's'}>
      {runsOf(segment).map((run) => (
        <RunOf run={run} setting={setting} />
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

function RunOf({ run, setting }: In<{ run: Run }>) {
  let shown: Child = run.text;
  if (run.code) shown = <code>{shown}</code>;
  if (run.em) shown = <em>{shown}</em>;
  if (run.strong) shown = <strong>{shown}</strong>;
  const link = run.href === undefined ? null : linkOf(run.href, setting);
  if (link) shown = <a {...link}>{shown}</a>;
  return <>{shown}</>;
}

function linkOf(href: string, { anchors }: Setting): SafeLink | null {
  if (!href.startsWith('#')) return safeLink(href);
  const anchor = anchors.get(href.slice(1).toLowerCase());
  return anchor === undefined ? null : { href: `#${anchor}` };
}
