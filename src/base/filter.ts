// Filter: which of many expressions may fit a text, by the literals that they cannot do without; one pass over the text for all.
import { type Group, casesOf } from './literals.ts';
import { scannerOf } from './scanner.ts';

export interface Filter {
  /** By expression: 1 if nothing is known of it, so that it may fit any text. */
  readonly open: Uint8Array;
  /** Calls `see` once with each expression, by its index, that may fit the first `length` bytes (UTF-8); not with open ones. */
  scan(bytes: Uint8Array, length: number, see: (expression: number) => void): void;
}

/** `expressions`: at most 65,535, neither sticky nor global. */
export function filterOf(expressions: readonly RegExp[]): Filter {
  const { literals, cases, open } = tablesOf(expressions);
  const groupsOfLiteral = [...literals.values()];
  const { endings, scan: scanFor } = scannerOf([...literals.keys()]);
  const { first, all } = new Rows(endings.map((found) => [...new Set(found.flatMap((one) => groupsOfLiteral[one]!))]));
  const led = new Rows(ledBy(cases));
  const others = new Rows(cases.map(({ groups }) => groups.slice(1)));
  const expressionOf = Uint16Array.from(cases, ({ expression }) => expression);
  /** The round in which each was seen last; kept, because texts follow one another. */
  const seenGroup = new Uint32Array(led.first.length);
  const seenExpression = new Uint32Array(expressions.length);
  /** Groups of this round that lead cases. */
  const leaders: number[] = [];
  let round = 0;
  return {
    open,
    scan(bytes, length, see) {
      round++;
      leaders.length = 0;
      scanFor(bytes, length, (ending) => {
        const end = first[ending + 1]!;
        for (let at = first[ending]!; at < end; at++) {
          const group = all[at]!;
          if (seenGroup[group] === round) continue;
          seenGroup[group] = round;
          if (led.first[group] !== led.first[group + 1]) leaders.push(group);
        }
      });
      for (const group of leaders) {
        const end = led.first[group + 1]!;
        for (let at = led.first[group]!; at < end; at++) {
          const one = led.all[at]!;
          const expression = expressionOf[one]!;
          if (seenExpression[expression] === round || !stand(others, one, seenGroup, round)) continue;
          seenExpression[expression] = round;
          see(expression);
        }
      }
    },
  };
}

/** Whether all numbers of a row were seen in this round. */
function stand({ first, all }: Rows, row: number, seen: Uint32Array, round: number): boolean {
  const end = first[row + 1]!;
  for (let at = first[row]!; at < end; at++) if (seen[all[at]!] !== round) return false;
  return true;
}

interface Tables {
  /** Literal -> its groups. */
  literals: ReadonlyMap<string, readonly number[]>;
  /** `groups`: those that a case needs, the strongest first. */
  cases: readonly { expression: number; groups: readonly number[] }[];
  open: Uint8Array;
}

/** Groups that several cases need are kept once. */
function tablesOf(expressions: readonly RegExp[]): Tables {
  const literals = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  const cases: { expression: number; groups: readonly number[] }[] = [];
  const open = new Uint8Array(expressions.length);
  const numberOf = (group: Group): number => {
    const key = group.toSorted().join('|');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    for (const literal of group) {
      const list = literals.get(literal);
      if (list) list.push(number);
      else literals.set(literal, [number]);
    }
    return number;
  };
  expressions.forEach((expression, index) => {
    const needed = casesOf(expression);
    if (needed.length === 0) open[index] = 1;
    for (const one of needed) cases.push({ expression: index, groups: one.map(numberOf) });
  });
  return { literals, cases, open };
}

/** By group: the cases whose strongest it is. They alone are looked at when it stands. */
function ledBy(cases: Tables['cases']): number[][] {
  const led: number[][] = [];
  cases.forEach(({ groups }, index) => {
    for (const group of groups) led[group] ??= [];
    led[groups[0]!]!.push(index);
  });
  return led;
}

/** Lists of numbers, one after another. */
class Rows {
  /** By row: where it begins in `all`; one more at the end. */
  readonly first: Uint32Array;
  readonly all: Uint32Array;
  constructor(rows: readonly (readonly number[])[]) {
    this.first = new Uint32Array(rows.length + 1);
    rows.forEach((row, index) => (this.first[index + 1] = this.first[index]! + row.length));
    this.all = Uint32Array.from(rows.flat());
  }
}
