// How one person speaks: what each language's file tells, and the shape of a change.

/** [start, end) of a text, and what “we” would say in its place. */
export type Change = readonly [start: number, end: number, plural: string];

/** How one person speaks in a language. */
export interface Speech {
  /** “I” as the one who does something, in a text as written. */
  readonly one: RegExp;
  /** “we” as those who do something. */
  readonly more: RegExp;
  /** Whether a text holds anything of one person; what does not stays as it is. */
  readonly any: RegExp;
  /** A question of the reader's (“What rights do I have?”) speaks of the reader, unless it says “you”. */
  readonly you: RegExp;
  /** What to say instead, in the order of the text, without overlaps. */
  readonly changes: (text: string) => Change[];
}

/** What “we” say with a capital where the word had one, and stands first. */
export const cased = (word: string, plural: string): string =>
  /^\p{Lu}/u.test(word) ? plural[0]!.toUpperCase() + plural.slice(1) : plural;
