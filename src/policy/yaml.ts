// policy.yaml: loads it strictly (each complaint names file and line) and saves over it keeping a person's comments and order.
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
import { Problem } from '#base';
import { Policy } from './model.ts';

/** Larger policy files are refused: a real one stays under 200 kB. In UTF-16 units. */
const largest = 2 * 1024 * 1024;
const deepest = 64;

const header = ` yaml-language-server: $schema=./policy.schema.json
 What your privacy policy says, as data. Upheld wrote this from the prose; correct it freely, comments and order are kept.
 A fact is “stated” (with its quote) or “decided” (by whom, on which day, why).`;

const refused = (file: string, line: number | null, what: string, cause?: unknown): Problem =>
  new Problem(
    'policy.yaml',
    {
      happened: `${file}${line === null ? '' : `, line ${line}`}: ${what}`,
      unchanged: 'Nothing was read into the policy and nothing was written.',
      next: 'Correct the file there and run the command again.',
    },
    { cause },
  );

/**
 * Parses policy.yaml. Throws Problem `policy.yaml` naming file and line on YAML errors, aliases (no policy needs them, and they can
 * expand without end), nesting beyond 64 levels, files above 2 MiB, and on every departure from the schema (the first five).
 */
export function parsePolicyYaml(file: string, text: string): Policy {
  const { doc, lines } = parse(file, text);
  const result = Policy.safeParse(doc.toJS({ maxAliasCount: 0 }) ?? {});
  if (result.success) return result.data;
  const complaints = result.error.issues.slice(0, 5).map((issue) => {
    const line = lineOf(doc, lines, issue.path);
    return `${line === null ? '' : `line ${line}: `}${issue.path.join('.') || 'policy'}: ${issue.message}`;
  });
  throw refused(file, lineOf(doc, lines, result.error.issues[0]?.path ?? []), complaints.join('; '));
}

/**
 * The YAML text of a policy. With `over` (the file as it stands), comments, blank lines and the order of keys and of facts are kept;
 * facts are matched by their id, vanished ones are removed and new ones added at the end of their list. Empty lists are left out.
 */
export function policyYaml(policy: Policy, over?: { file: string; text: string }): string {
  const value = withoutEmptyLists(Policy.parse(policy));
  if (over === undefined || over.text.trim() === '') {
    const doc = new Document(value);
    doc.commentBefore = header;
    return print(doc);
  }
  const { doc } = parse(over.file, over.text);
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

function parse(file: string, text: string): { doc: Document.Parsed; lines: LineCounter } {
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
      throw refused(
        file,
        node.range ? lines.linePos(node.range[0]).line : null,
        'aliases (*name) are not used in policy files',
      );
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

function withoutEmptyLists(policy: Policy): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(policy).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
