// One YAML file that people and Upheld both write: read strictly (each complaint names file and line), saved keeping comments and order.
import {
  Document,
  type Node,
  type ParsedNode,
  type Pair,
  LineCounter,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { Problem } from '#base';

/** Larger files are refused: a real one stays under 200 kB. In UTF-16 units. */
const largest = 2 * 1024 * 1024;
const deepest = 64;

/** What kind of file it is: `code` and `unchanged` of its Problems, `root` names the whole in complaints, `header` opens a new file. */
export interface YamlKind<Data> {
  code: string;
  root: string;
  schema: z.ZodType<Data>;
  unchanged: string;
  header: string;
}
type Kind = Pick<YamlKind<unknown>, 'code' | 'unchanged'>;

const refusal =
  ({ code, unchanged }: Kind) =>
  (file: string, line: number | null, what: string, cause?: unknown): Problem =>
    new Problem(
      code,
      {
        happened: `${file}${line === null ? '' : `, line ${line}`}: ${what}`,
        unchanged,
        next: 'Correct the file there and run the command again.',
      },
      { cause },
    );

/**
 * Parses a file of this kind. Throws its Problem naming file and line on YAML errors, aliases (nobody needs them, and they can expand
 * without end), nesting beyond 64 levels, files above 2 MiB, and on every departure from the schema (the first five). `vet` looks at
 * every scalar first and may refuse it with a sentence of its own.
 */
export function readYaml<Data>(
  kind: YamlKind<Data>,
  file: string,
  text: string,
  vet?: (key: string, value: unknown) => string | null,
): Data {
  const { doc, lines } = parse(kind, file, text);
  if (vet)
    visit(doc, {
      Pair(_, { key, value }) {
        if (!isScalar(key) || !isScalar(value)) return;
        const what = vet(String(key.value), value.value);
        if (what !== null) throw refusal(kind)(file, key.range ? lines.linePos(key.range[0]).line : null, what);
      },
    });
  const result = kind.schema.safeParse(doc.toJS({ maxAliasCount: 0 }) ?? {});
  if (result.success) return result.data;
  const complaints = result.error.issues.slice(0, 5).map((issue) => {
    const line = lineOf(doc, lines, issue.path);
    return `${line === null ? '' : `line ${line}: `}${issue.path.join('.') || kind.root}: ${issue.message}`;
  });
  throw refusal(kind)(file, lineOf(doc, lines, result.error.issues[0]?.path ?? []), complaints.join('; '));
}

/**
 * The YAML text of `value`. With `over` (the file as it stands), comments, blank lines and the order of keys and of items are kept;
 * items are matched by their id, vanished ones are removed and new ones added at the end of their list.
 */
export function writeYaml<Data>(kind: YamlKind<Data>, value: object, over?: { file: string; text: string }): string {
  if (over === undefined || over.text.trim() === '') {
    const doc = new Document(value);
    doc.commentBefore = kind.header;
    return print(doc);
  }
  const { doc } = parse(kind, over.file, over.text);
  doc.contents = merge(doc, doc.contents, value) as ParsedNode;
  return print(doc);
}

function print(doc: Document | Document.Parsed): string {
  visit(doc, {
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === 'span' && isSeq(pair.value)) pair.value.flow = true;
    },
  });
  // Block literals lose strings of mere white space; double quotes keep every string.
  return doc.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: false });
}

function parse(kind: Kind, file: string, text: string): { doc: Document.Parsed; lines: LineCounter } {
  const refused = refusal(kind);
  if (text.length > largest) throw refused(file, null, `the file has more than ${largest / 1024 / 1024} MiB`);
  const tooDeep = lineTooDeep(text);
  if (tooDeep !== null) throw refused(file, tooDeep, `nested more than ${deepest} levels deep`);
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: true, stringKeys: true });
  const error = doc.errors[0];
  if (error)
    throw refused(file, error.linePos?.[0].line ?? null, error.message.split('\n')[0] ?? 'not valid YAML', error);
  visit(doc, {
    Alias(_, node) {
      throw refused(file, node.range ? lines.linePos(node.range[0]).line : null, 'aliases (*name) are not used here');
    },
  });
  return { doc, lines };
}

/** The first line on which brackets or indentation go deeper than allowed: checked before parsing, which recurses. */
function lineTooDeep(text: string): number | null {
  let open = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const indent = line.length - line.trimStart().length;
    const dashes = /^(?:\s*[-?]\s)+/.exec(line.slice(0, 4 * deepest))?.[0].replace(/\s/g, '').length ?? 0;
    if (indent / 2 + dashes > deepest) return index + 1;
    for (const char of line) {
      if (char === '[' || char === '{') open++;
      else if ((char === ']' || char === '}') && open > 0) open--;
      if (open > deepest) return index + 1;
    }
    // Brackets also stand in quotes (a quote may leave one open), so flow depth is only counted within a run of lines that are flow.
    if (!/^[\s[\]{},]*$/.test(line)) open = 0;
  }
  return null;
}

function lineOf(doc: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? doc.contents : (doc.getIn(path.slice(0, length), true) as Node | undefined);
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}

function merge(doc: Document.Parsed, node: unknown, value: unknown): unknown {
  if (isMap(node) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const wanted = value as Record<string, unknown>;
    node.items = node.items.filter((pair) => keyOf(pair) in wanted && wanted[keyOf(pair)] !== undefined);
    for (const pair of node.items) pair.value = merge(doc, pair.value, wanted[keyOf(pair)]);
    const present = new Set(node.items.map(keyOf));
    for (const [key, item] of Object.entries(wanted)) {
      if (!present.has(key) && item !== undefined) node.items.push(doc.createPair(key, item));
    }
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    node.items = hasIds(value)
      ? mergeById(doc, node.items, value)
      : value.map((item, index) => merge(doc, node.items[index], item));
    return node;
  }
  if (isScalar(node) && node.value === value) return node;
  const fresh = doc.createNode(value);
  if (isScalar(node)) {
    if (node.comment != null) fresh.comment = node.comment;
    if (node.commentBefore != null) fresh.commentBefore = node.commentBefore;
  }
  return fresh;
}

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);
const hasIds = (items: readonly unknown[]): items is { id: string }[] =>
  items.length > 0 && items.every((item) => typeof item === 'object' && item !== null && 'id' in item);

function mergeById(doc: Document.Parsed, nodes: readonly unknown[], values: readonly { id: string }[]): unknown[] {
  const wanted = new Map(values.map((value) => [value.id, value]));
  const kept: unknown[] = [];
  for (const node of nodes) {
    const id = isMap(node) ? String(node.get('id')) : '';
    const value = wanted.get(id);
    if (value === undefined) continue;
    wanted.delete(id);
    kept.push(merge(doc, node, value));
  }
  return [...kept, ...Array.from(wanted.values(), (value) => doc.createNode(value))];
}
