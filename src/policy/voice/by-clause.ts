// Where verbs stand far from their subject (German, Dutch) their forms are known by the words of a clause.
import { type Change, cased } from './speech.ts';

const token = /\p{L}+(?:-\p{L}+)*|[,;:–—()„“”"]/gu;
const letters = /\p{L}/u;

export interface ClauseWords {
  /** “I”. */
  readonly one: string;
  /** What is of one person wherever it stands; `after` is the text behind it. */
  readonly own: (lower: string, after: string) => string | undefined;
  /** Verbs by their form with “I”. `leads`: it stands right behind an “I” that begins the sentence, so it is the verb. */
  readonly verb: (lower: string, leads: boolean) => string | undefined;
  /** Verbs whose form others share, so that they count only in a clause with “I”. */
  readonly shared: (lower: string) => string | undefined;
  /** Others who do something, as the last of two words: a shared form right beside them is theirs. */
  readonly others: RegExp;
}

/** What “we” would say, clause by clause; a word with a capital inside a sentence is no verb. */
export function changesByClause(text: string, { one, own, verb, shared, others }: ClauseWords): Change[] {
  const found: Change[] = [];
  const tokens = [...text.matchAll(token)];
  const speaks = tokens.some(([said]) => said.toLowerCase() === one);
  let mine = false;
  let held: Change[] = [];
  const near = (at: number): string => tokens[at]?.[0].toLowerCase() ?? '';
  const isTheirs = (at: number): boolean =>
    near(at - 1) !== one &&
    near(at + 1) !== one &&
    (others.test(`${near(at - 2)} ${near(at - 1)}`) || others.test(` ${near(at + 1)}`));
  const close = (): void => {
    if (mine) found.push(...held);
    mine = false;
    held = [];
  };
  tokens.forEach(({ 0: said, index }, at) => {
    if (!letters.test(said)) return close();
    const lower = said.toLowerCase();
    if (lower === one) mine = true;
    if (said !== lower && at > 0) return;
    const change = (to: string): Change => [index, index + said.length, cased(said, to)];
    const mineAnyway = own(lower, text.slice(index + said.length, index + said.length + 60));
    if (mineAnyway !== undefined) found.push(change(mineAnyway));
    else if (speaks) {
      const certain = verb(lower, at === 1 && tokens[0]![0].toLowerCase() === one);
      const perhaps = certain ?? (isTheirs(at) ? undefined : shared(lower));
      if (perhaps !== undefined) (certain === undefined ? held : found).push(change(perhaps));
    }
  });
  close();
  return found.toSorted(([a], [b]) => a - b);
}
