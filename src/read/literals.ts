// Literals: which plain strings a regular expression cannot match without, so that most patterns need not run at all.

/** Any one of these stands in every match (lower case); null: nothing can be said. */
export type Literals = readonly string[] | null;

const shortest = 3;

/** The best set of required literals of a pattern: the set whose shortest member is longest. */
export function requiredLiterals(pattern: RegExp): Literals {
  const found = new Reader(pattern.source).alternatives();
  return found && worth(found) >= shortest ? [...new Set(found)] : null;
}

const worth = (literals: Literals): number => (literals ? Math.min(...literals.map((literal) => literal.length)) : 0);

/** A recursive-descent reader of the ECMAScript pattern grammar, as far as literals need it. */
class Reader {
  readonly source: string;
  at = 0;
  constructor(source: string) {
    this.source = source;
  }

  /** `a|b|c`: every branch must offer literals, else the whole offers none. */
  alternatives(): Literals {
    const all: string[] = [];
    let known = true;
    for (;;) {
      const branch = this.sequence();
      if (branch) all.push(...branch);
      else known = false;
      if (this.source[this.at] !== '|') break;
      this.at++;
    }
    return known ? all : null;
  }

  /** Terms one after another: the best of the literal runs and of the groups. */
  sequence(): Literals {
    let best: Literals = null;
    let run = '';
    const offer = (literals: Literals): void => {
      if (literals && worth(literals) > worth(best)) best = literals;
    };
    const close = (): void => {
      if (run !== '') offer([run]);
      run = '';
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const term = this.term();
      if (term === 'nothing') continue;
      const times = this.quantifier();
      if (typeof term === 'string') {
        if (times === 'once') run += term;
        else {
          if (times === 'some') run += term;
          close();
        }
      } else {
        close();
        if (times !== 'maybe') offer(term.literals);
      }
    }
    close();
    return best;
  }

  /** One term: a literal character, a group's literals, or `nothing` for assertions, which have no width. */
  term(): string | { literals: Literals } {
    const character = this.source[this.at++]!;
    switch (character) {
      case '^':
      case '$':
        return 'nothing';
      case '.':
        return { literals: null };
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

  characterClass(): { literals: null } {
    for (; this.source[this.at] !== ']'; this.at++) if (this.source[this.at] === '\\') this.at++;
    this.at++;
    return { literals: null };
  }

  group(): { literals: Literals } | 'nothing' {
    const opening = /\?(?:[:=!]|<[=!]|<\w+>)/y;
    opening.lastIndex = this.at;
    const kind = opening.exec(this.source)?.[0] ?? '';
    this.at += kind.length;
    const literals = this.alternatives();
    this.at++;
    return /[=!]$/.test(kind) ? 'nothing' : { literals };
  }

  escape(): string | { literals: null } {
    const character = this.source[this.at++]!;
    if (character === 'b' || character === 'B') return 'nothing';
    if (/[^a-zA-Z0-9]/.test(character)) return character;
    const rest = { u: /u[0-9a-f]{4}/iy, x: /x[0-9a-f]{2}/iy, p: /p\{[^}]*\}/iy, k: /k<\w+>/y }[character.toLowerCase()];
    if (rest) {
      rest.lastIndex = this.at - 1;
      this.at += Math.max(0, (rest.exec(this.source)?.[0].length ?? 1) - 1);
    }
    return { literals: null };
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
