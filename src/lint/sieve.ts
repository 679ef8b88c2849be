// Sieve: the lines that an expression can fit at all, by the literals that it cannot do without; one pass over a text for all of them.
import { type Group, type Scanner, requiredLiterals, scannerOf } from '#base';

/** Which lines of one text may fit an expression; undefined where nothing can be said, and every line must be tried. */
export interface Sieve {
  lines(match: RegExp): readonly number[] | undefined;
  /** Whether all that the expression needs stands somewhere in the text; it may still not fit. */
  mayFit(match: RegExp): boolean;
}

interface Expression {
  readonly groups: readonly Group[];
  /** Texts in which it was asked for: expressions made for one text must not fill the book. */
  texts: number;
  last: object | null;
  /** Its number in the book; -1: not in it yet. */
  index: number;
}

/** The first letters tell enough, and keep the scanner's table small. */
const longest = 7;
/** The scanner numbers its states in 15 bits; a literal takes at most as many as it has letters. */
const lettersPerScanner = 30_000;
const mostExpressions = 4000;

interface Book {
  /** Each with the number of its first literal. */
  scanners: readonly { scanner: Scanner; from: number }[];
  /** By literal: its groups. By group: its expression. By expression: how many groups it needs. */
  groupsOf: readonly (readonly number[])[];
  expressionOf: Uint16Array;
  needs: Uint8Array;
}

const met = new WeakMap<RegExp, Expression>();
const waiting: Expression[] = [];
const bound: Expression[] = [];
let book: Book = { scanners: [], groupsOf: [], expressionOf: new Uint16Array(0), needs: new Uint8Array(0) };
let bytes = Buffer.alloc(4096);

function meet(match: RegExp, text: object): Expression {
  let one = met.get(match);
  if (!one) met.set(match, (one = { groups: groupsOf(match), texts: 0, last: null, index: -1 }));
  if (one.last !== text) {
    one.last = text;
    if (++one.texts === 2 && one.groups.length > 0 && bound.length + waiting.length < mostExpressions)
      waiting.push(one);
  }
  return one;
}

const groupsOf = (match: RegExp): readonly Group[] =>
  match.flags.includes('v')
    ? []
    : requiredLiterals(match).map((group) => group.map((literal) => literal.slice(0, longest)));

/** Binding takes a few milliseconds: expressions wait until they are worth it. */
function bind(): void {
  if (waiting.length === 0 || waiting.length < bound.length / 8) return;
  for (const one of waiting.splice(0)) one.index = bound.push(one) - 1;
  const numbers = new Map<string, number[]>();
  const expressionOf: number[] = [];
  bound.forEach(({ groups }, index) => {
    for (const group of groups) {
      for (const literal of new Set(group)) {
        const list = numbers.get(literal);
        if (list) list.push(expressionOf.length);
        else numbers.set(literal, [expressionOf.length]);
      }
      expressionOf.push(index);
    }
  });
  book = {
    scanners: scannersOf([...numbers.keys()]),
    groupsOf: [...numbers.values()],
    expressionOf: Uint16Array.from(expressionOf),
    needs: Uint8Array.from(bound, ({ groups }) => groups.length),
  };
}

function scannersOf(literals: readonly string[]): Book['scanners'] {
  const scanners: { scanner: Scanner; from: number }[] = [];
  let from = 0;
  let letters = 0;
  for (let at = 0; at <= literals.length; at++) {
    letters += literals[at]?.length ?? 0;
    if (at < literals.length && letters < lettersPerScanner) continue;
    if (at > from) scanners.push({ scanner: scannerOf(literals.slice(from, at)), from });
    from = at;
    letters = literals[at]?.length ?? 0;
  }
  return scanners;
}

/** `folded`: the lines as expressions are tried on them, in lower case. */
export function sieveOf(folded: readonly string[]): Sieve {
  const text = {};
  bind();
  const { needs } = book;
  const found: (number[] | undefined)[] = [];
  const whole = new Uint8Array(book.expressionOf.length);
  if (needs.length > 0) scan(folded, found, whole);
  const stands = new Uint8Array(needs.length).fill(1);
  book.expressionOf.forEach((expression, group) => {
    if (whole[group] === 0) stands[expression] = 0;
  });
  // What is bound later has numbers beyond this text’s.
  const known = (match: RegExp): number => {
    const { index } = meet(match, text);
    return index < needs.length ? index : -1;
  };
  return {
    lines(match) {
      const index = known(match);
      return index === -1 ? undefined : (found[index] ?? []);
    },
    mayFit(match) {
      const index = known(match);
      return index === -1 || stands[index] === 1;
    },
  };
}

function scan(folded: readonly string[], found: (number[] | undefined)[], whole: Uint8Array): void {
  const { scanners, groupsOf: groupsOfLiteral, expressionOf, needs } = book;
  const seenLiteral = new Int32Array(groupsOfLiteral.length).fill(-1);
  const seenGroup = new Int32Array(expressionOf.length).fill(-1);
  const lineOf = new Int32Array(needs.length).fill(-1);
  const lacks = new Uint8Array(needs.length);
  folded.forEach((line, at) => {
    if (bytes.length < line.length * 3) bytes = Buffer.alloc(line.length * 3);
    const length = bytes.write(line);
    for (const { scanner, from } of scanners)
      scanner.scan(bytes, length, (hit) => {
        const literal = from + hit;
        if (seenLiteral[literal] === at) return;
        seenLiteral[literal] = at;
        for (const group of groupsOfLiteral[literal]!) {
          if (seenGroup[group] === at) continue;
          seenGroup[group] = at;
          whole[group] = 1;
          const expression = expressionOf[group]!;
          if (lineOf[expression] !== at) {
            lineOf[expression] = at;
            lacks[expression] = needs[expression]!;
          }
          if (--lacks[expression]! === 0) (found[expression] ??= []).push(at);
        }
      });
  });
}
