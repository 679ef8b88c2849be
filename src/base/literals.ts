// Literals: which plain strings a regular expression cannot match without, so that most patterns need not run at all.

/** Alternatives, of which at least one stands in every match (lower case). */
export type Group = readonly string[];

const most = 2;
/** The first letters of a literal tell enough, and keep the scanner's table small. */
const longest = 10;

/** Words that stand in nearly every sentence of a policy: they rule nothing out. */
const common = new Set(
  'data information personal your you our the and for with that this are not may can will any from has have all who use'.split(
    ' ',
  ),
);

/** Groups of literals, each of which must be found for the pattern to match; the strongest first. Empty: nothing can be said. */
export function requiredLiterals(pattern: RegExp): readonly Group[] {
  const groups = strongestFirst(new Reader(pattern.source).alternatives());
  const strong = groups.filter((group) => strength(group) > 1);
  return (strong.length > 0 ? strong : groups)
    .slice(0, most)
    .map((group) => [...new Set(group.map((literal) => literal.slice(0, longest)))]);
}

/** How much a literal rules out: nothing (0) if it is short or not ASCII, little (1) if it is common; two consonants or digits are rare enough. */
function strengthOf(literal: string): number {
  if (!/^[\x20-\x7e]+$/.test(literal)) return 0;
  if (common.has(literal.trim())) return 1;
  if (literal.length < 3) return /^(?:[b-df-hj-np-tv-xz]{2}|\d\d)$/.test(literal) ? 3 : 0;
  return literal.length;
}

const strength = (group: Group): number => Math.min(...group.map(strengthOf));

const strongestFirst = (groups: readonly Group[]): Group[] =>
  groups
    .map((group) => ({ group, strength: strength(group) }))
    .filter((one) => one.strength > 0)
    .toSorted((one, other) => other.strength - one.strength)
    .map(({ group }) => group);

/** A recursive-descent reader of the ECMAScript pattern grammar, as far as literals need it. */
class Reader {
  readonly source: string;
  at = 0;
  constructor(source: string) {
    this.source = source;
  }

  /** `a|b|c`: a match needs the first group of one branch, and the second of one, and so on; all must have as many. */
  alternatives(): readonly Group[] {
    const branches = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      branches.push(this.sequence());
    }
    if (branches.length === 1) return branches[0]!;
    const ranked = branches.map(strongestFirst);
    const depth = Math.min(most, ...ranked.map((groups) => groups.length));
    return Array.from({ length: depth }, (_, rank) => [...new Set(ranked.flatMap((groups) => groups[rank]!))]);
  }

  /** Terms one after another: all their groups are required. */
  sequence(): readonly Group[] {
    const groups: Group[] = [];
    let run = '';
    const close = (): void => {
      if (run !== '') groups.push([run]);
      run = '';
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const term = this.term();
      if (term === null) continue;
      const times = this.quantifier();
      if (typeof term !== 'string') {
        close();
        if (times !== 'maybe') groups.push(...term);
      } else if (times === 'once') run += term;
      else {
        if (times === 'some') run += term;
        close();
      }
    }
    close();
    return groups;
  }

  /** One term: a literal character, the groups of a parenthesis, or null for assertions, which have no width. */
  term(): string | readonly Group[] | null {
    const character = this.source[this.at++]!;
    switch (character) {
      case '^':
      case '$':
        return null;
      case '.':
        return [];
      case '[':
        return this.characterClass();
      case '(':
        return this.group();
      case '\\':
        return this.escape();
      default:
        return character.toLowerCase();
    }
  }

  characterClass(): readonly Group[] {
    for (; this.source[this.at] !== ']'; this.at++) if (this.source[this.at] === '\\') this.at++;
    this.at++;
    return [];
  }

  group(): readonly Group[] | null {
    const opening = /\?(?:[:=!]|<[=!]|<\w+>)/y;
    opening.lastIndex = this.at;
    const kind = opening.exec(this.source)?.[0] ?? '';
    this.at += kind.length;
    const groups = this.alternatives();
    this.at++;
    return /[=!]$/.test(kind) ? null : groups;
  }

  escape(): string | readonly Group[] | null {
    const character = this.source[this.at++]!;
    if (character === 'b' || character === 'B') return null;
    if (/[^a-zA-Z0-9]/.test(character)) return character;
    const rest = { u: /u[0-9a-f]{4}/iy, x: /x[0-9a-f]{2}/iy, p: /p\{[^}]*\}/iy, k: /k<\w+>/y }[character.toLowerCase()];
    if (rest) {
      rest.lastIndex = this.at - 1;
      this.at += Math.max(0, (rest.exec(this.source)?.[0].length ?? 1) - 1);
    }
    return [];
  }

  quantifier(): 'once' | 'maybe' | 'some' {
    const quantifier = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
    quantifier.lastIndex = this.at;
    const found = quantifier.exec(this.source);
    if (!found) return 'once';
    this.at += found[0].length;
    return found[0].startsWith('+') || Number(found[1] ?? 0) > 0 ? 'some' : 'maybe';
  }
}
