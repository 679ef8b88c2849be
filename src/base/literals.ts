// Literals: which plain strings a regular expression cannot match without, so that most expressions need not run at all.

/**
 * Alternatives, of which at least one stands in every match: lower-case letters, digits and `_`; a space is any other sign,
 * or the beginning or end of the text.
 */
export type Group = readonly string[];

/** All groups of a case must be found; a match needs one of its expression's cases. */
export type Case = readonly Group[];

/** Groups of a case that are looked for. */
const most = 3;
/** The first letters of a literal tell enough, and keep the scanner's table small. */
const longest = 10;
/** Alternatives that are followed apart; beyond, they are taken together. */
const mostWays = 24;
const mostTails = 48;

/** Words that stand in nearly every sentence of a policy: they rule little out. */
const common = new Set(
  'data information personal your you our the and for with that this are not may can will any from has have all who use we to of or in on by be is it as at an if us do de la le les et en der die das und van het een'.split(
    ' ',
  ),
);

/** What was found once: the book of a filter that grows is made anew from the same expressions again and again. */
const known = new WeakMap<RegExp, readonly Case[]>();

/** The cases of an expression. Empty: nothing can be said, and it may match any text. */
export function casesOf(pattern: RegExp): readonly Case[] {
  let cases = known.get(pattern);
  if (!cases) known.set(pattern, (cases = readCases(pattern)));
  return cases;
}

function readCases(pattern: RegExp): readonly Case[] {
  if (pattern.flags.includes('v')) return [];
  const ways = new Reader(pattern.source).alternatives(['']);
  const cases = ways.map((way) => strongest(closed(way)));
  if (cases.some((one) => one.length === 0)) return [];
  const single = cases.filter((one) => one.length === 1).flat(2);
  const several = cases.filter((one) => one.length > 1);
  return single.length > 0 ? [[shortest(single)], ...several] : several;
}

/** How much a literal rules out: nothing (0) if it is short, little (1) if it is common. */
function strengthOf(literal: string): number {
  const word = literal.trim();
  if (common.has(word)) return 1;
  if (word.length > 2) return literal.length;
  if (word.length < 2) return 0;
  return literal.length === 4 || /^(?:[b-df-hj-np-tv-xz]{2}|\d\d)$/.test(word) ? 3 : 0;
}

const strength = (group: Group): number => Math.min(...group.map(strengthOf));

function strongest(groups: readonly Group[]): Case {
  const ranked = groups
    .map((group) => ({ group: shortest(group), strength: strength(group) }))
    .filter((one) => one.strength > 0)
    .toSorted((one, other) => other.strength - one.strength);
  const strong = ranked.filter((one) => one.strength > 1);
  return (strong.length > 0 ? strong.slice(0, most) : ranked.slice(0, 1)).map(({ group }) => group);
}

/** Cut, and without those in which another stands. */
function shortest(group: Group): Group {
  const all = new Set(group.map(cut));
  return [...all].filter((literal) => !holdsAnother(literal, all));
}

/** Literals are short: to look up each of their parts takes less than to compare them with each other. */
function holdsAnother(literal: string, all: ReadonlySet<string>): boolean {
  for (let length = 1; length < literal.length; length++)
    for (let at = 0; at + length <= literal.length; at++) if (all.has(literal.slice(at, at + length))) return true;
  return all.has('') && literal !== '';
}

/** Its first letters, but not those of common words before rarer ones. */
function cut(literal: string): string {
  const [first = ''] = /^ ?\w+(?= \w)/.exec(literal) ?? [];
  return literal.length > longest && common.has(first.trim())
    ? cut(literal.slice(first.length))
    : literal.slice(0, longest);
}

/** One way through a part of an expression. */
interface Way {
  /** What must have stood on it. */
  groups: readonly Group[];
  /** What it ends with: one of these. The empty string: with anything. `edge` at an end: a word begins or ends there. */
  tails: readonly string[];
}

/** One object, because ways with the same groups are told by identity. */
const noGroups: readonly Group[] = [];

const edge = '\b';
const isWordSign = (sign: string): boolean => /^[a-z\d_]$/.test(sign);

function appended(tail: string, sign: string): string {
  if (!tail.endsWith(edge)) return tail + sign;
  const before = tail.slice(0, -1);
  return isWordSign(sign) && !before.endsWith(' ') ? `${before} ${sign}` : before + sign;
}

const atEdge = (tail: string): string => (/[ \b]$/.test(tail) ? tail : tail + edge);

/** What is known to stand, when something unknown follows: after a word an edge is a sign, after nothing it tells nothing. */
const settled = (tail: string): string => (tail === edge ? '' : tail.replace(edge, ' '));

const closed = ({ groups, tails }: Way): readonly Group[] => [...groups, tails.map(settled)];

/** The groups of several ways as those of one: the first of each, the second of each, and so on; all must have as many. */
function together(ways: readonly Way[]): Way {
  const ranked = ways.map((way) => strongest(closed(way)));
  const depth = Math.min(...ranked.map((groups) => groups.length));
  const groups = Array.from({ length: depth }, (_, rank) => ranked.flatMap((found) => found[rank]!));
  return { groups, tails: [''] };
}

/** Ways that differ only in their ends are one. */
function fewer(ways: readonly Way[]): readonly Way[] {
  const byGroups = Map.groupBy(ways, ({ groups }) => groups);
  const joined = [...byGroups].map(([groups, same]) => {
    const tails = [...new Set(same.flatMap((way) => way.tails))];
    return tails.length > mostTails ? { groups: [...groups, tails.map(settled)], tails: [''] } : { groups, tails };
  });
  return joined.length > mostWays ? [together(joined)] : joined;
}

/** What one term of an expression stands for. */
type Term =
  /** One of these signs. */
  | { kind: 'signs'; signs: readonly string[] }
  /** A sign that is in no word, or an unknown one. */
  | { kind: 'noWord' | 'any' }
  | { kind: 'edge' | 'nothing' }
  | { kind: 'group'; from: number };

/** How often a term stands: `some`: at least once. */
type Times = 'once' | 'perhaps' | 'some' | 'any';

/** A recursive-descent reader of the ECMAScript pattern grammar, as far as literals need it. */
class Reader {
  readonly source: string;
  at = 0;
  constructor(source: string) {
    this.source = source;
  }

  /** `a|b|c`, after one of these ends. */
  alternatives(before: readonly string[]): readonly Way[] {
    const ways = [...this.sequence(before)];
    while (this.source[this.at] === '|') {
      this.at++;
      ways.push(...this.sequence(before));
    }
    return fewer(ways);
  }

  sequence(before: readonly string[]): readonly Way[] {
    let ways: readonly Way[] = [{ groups: noGroups, tails: before }];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const term = this.term();
      ways = term.kind === 'group' ? this.withGroup(ways, term.from) : withTerm(ways, term, this.quantifier());
    }
    return ways;
  }

  /** A parenthesis is read once for each way that leads to it: how it begins depends on what stands before it. */
  withGroup(ways: readonly Way[], from: number): readonly Way[] {
    const inside = ways.map(({ groups, tails }) => {
      this.at = from;
      return this.alternatives(tails).map((way) => ({
        groups: way.groups.length > 0 ? [...groups, ...way.groups] : groups,
        tails: way.tails,
      }));
    });
    this.at++;
    const times = this.quantifier();
    if (times === 'any') return ways.map(cutOff);
    if (times === 'some') return fewer(inside.flat().map(cutOff));
    return fewer(times === 'perhaps' ? [...ways, ...inside.flat()] : inside.flat());
  }

  term(): Term {
    const character = this.source[this.at++]!;
    switch (character) {
      case '^':
      case '$':
        return { kind: 'edge' };
      case '.':
        return { kind: 'any' };
      case '[':
        return this.characterClass();
      case '(':
        return this.group();
      case '\\':
        return this.escape();
      default:
        return plainly(character);
    }
  }

  characterClass(): Term {
    const members: Term[] = [];
    if (this.source[this.at] === '^') members.push({ kind: 'any' });
    while (this.source[this.at] !== ']') {
      const character = this.source[this.at++]!;
      members.push(character === '\\' ? this.escape(true) : plainly(character));
      if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') members.push({ kind: 'any' });
    }
    this.at++;
    const signs = members.flatMap((member) => (member.kind === 'signs' ? member.signs : []));
    if (members.every((member) => member.kind === 'signs')) {
      const different = [...new Set(signs)];
      return different.length > 4 ? { kind: 'any' } : { kind: 'signs', signs: different };
    }
    const inWords = members.some((member) => member.kind === 'any') || signs.some(isWordSign);
    return { kind: inWords ? 'any' : 'noWord' };
  }

  group(): Term {
    const opening = /\?(?:[:=!]|<[=!]|<\w+>)/y;
    opening.lastIndex = this.at;
    const kind = opening.exec(this.source)?.[0] ?? '';
    this.at += kind.length;
    if (!/[=!]$/.test(kind)) return { kind: 'group', from: this.at };
    this.alternatives(['']);
    this.at++;
    return { kind: 'nothing' };
  }

  escape(inClass = false): Term {
    const character = this.source[this.at++]!;
    if (character === 'b') return inClass ? { kind: 'noWord' } : { kind: 'edge' };
    if (character === 'B') return { kind: 'nothing' };
    if (/[^a-zA-Z0-9]/.test(character)) return plainly(character);
    if (/[tnrfv]/.test(character)) return plainly(' ');
    const rest = { u: /u(?:[0-9a-f]{4}|\{[0-9a-f]+\})/iy, x: /x[0-9a-f]{2}/iy, p: /p\{[^}]*\}/iy, k: /k<\w+>/y }[
      character.toLowerCase()
    ];
    if (rest) {
      rest.lastIndex = this.at - 1;
      this.at += Math.max(0, (rest.exec(this.source)?.[0].length ?? 1) - 1);
    }
    return { kind: character === 's' || character === 'W' ? 'noWord' : 'any' };
  }

  quantifier(): Times {
    const quantifier = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
    quantifier.lastIndex = this.at;
    const found = quantifier.exec(this.source);
    if (!found) return 'once';
    this.at += found[0].length;
    if (found[0].startsWith('?')) return 'perhaps';
    return found[0].startsWith('+') || Number(found[1] ?? 0) > 0 ? 'some' : 'any';
  }
}

/** A sign of UTF-8 that is no letter of ASCII takes an unknown number of bytes. */
const plainly = (character: string): Term =>
  character > '\x7f'
    ? { kind: 'noWord' }
    : { kind: 'signs', signs: [isWordSign(character.toLowerCase()) ? character.toLowerCase() : ' '] };

/** Something unknown follows. */
const cutOff = (way: Way): Way => ({ groups: closed(way), tails: [''] });

function withTerm(ways: readonly Way[], term: Exclude<Term, { kind: 'group' }>, times: Times): readonly Way[] {
  if (term.kind === 'nothing' || times === 'any') return term.kind === 'nothing' ? ways : ways.map(cutOff);
  const to = (change: (tail: string) => string): readonly Way[] =>
    ways.map(({ groups, tails }) => ({ groups, tails: tails.map(change) }));
  if (term.kind === 'edge') return to(atEdge);
  if (term.kind === 'signs') {
    const longer = ways.map(({ groups, tails }) => ({
      groups,
      tails: tails.flatMap((tail) => term.signs.map((sign) => appended(tail, sign))),
    }));
    if (times === 'some') return longer.map(cutOff);
    // One sign lengthens each end and adds none.
    if (times === 'once' && term.signs.length === 1) return longer;
    return fewer(times === 'perhaps' ? [...ways, ...longer] : longer);
  }
  if (term.kind === 'any' || times === 'perhaps') return ways.map(cutOff);
  return to((tail) => appended(tail, ' ')).map((way) => ({ groups: closed(way), tails: [' '] }));
}
