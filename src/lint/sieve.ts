// Sieve: the lines that an expression can fit at all, by the literals that it cannot do without; one pass over a text for all of them.
import { type Filter, casesOf, filterOf } from '#base';

/** Which lines of one text may fit an expression; undefined where nothing can be said, and every line must be tried. */
export interface Sieve {
  lines(match: RegExp): readonly number[] | undefined;
}

interface Expression {
  readonly match: RegExp;
  /** Nothing can be said of it. */
  readonly open: boolean;
  /** Texts in which it was asked for: expressions made for one text must not fill the book. */
  texts: number;
  last: object | null;
  /** Its number in the book; -1: not in it yet. */
  index: number;
}

const mostExpressions = 4000;

const met = new WeakMap<RegExp, Expression>();
const waiting: Expression[] = [];
const bound: Expression[] = [];
let book: Filter = filterOf([]);
let bytes = Buffer.alloc(4096);

function meet(match: RegExp, text: object): Expression {
  let one = met.get(match);
  if (!one) met.set(match, (one = { match, open: casesOf(match).length === 0, texts: 0, last: null, index: -1 }));
  if (one.last !== text) {
    one.last = text;
    if (++one.texts === 2 && !one.open && bound.length + waiting.length < mostExpressions) waiting.push(one);
  }
  return one;
}

/** Binding takes a few milliseconds: expressions wait until they are worth it. */
function bind(): void {
  if (waiting.length === 0 || waiting.length < bound.length / 8) return;
  for (const one of waiting.splice(0)) one.index = bound.push(one) - 1;
  book = filterOf(bound.map(({ match }) => match));
}

const none: readonly number[] = [];

/** `folded`: the lines as expressions are tried on them, in lower case. */
export function sieveOf(folded: readonly string[]): Sieve {
  const text = {};
  bind();
  const { open } = book;
  const found: (number[] | undefined)[] = [];
  folded.forEach((line, at) => {
    if (bytes.length < line.length * 3) bytes = Buffer.alloc(line.length * 3);
    const length = bytes.write(line);
    book.scan(bytes, length, (expression) => (found[expression] ??= []).push(at));
  });
  return {
    lines(match) {
      const { index } = meet(match, text);
      // What is bound later has numbers beyond this text’s.
      return index === -1 || index >= open.length ? undefined : (found[index] ?? none);
    },
  };
}
