// Phrase book: finds listed phrases in a text, the longest at each place, in one pass over its words.
import { fold } from './fold.ts';

/** A phrase where it stands: [start, end) in the text that was searched. */
export interface PhraseAt<Meaning> {
  start: number;
  end: number;
  phrase: string;
  meaning: Meaning;
}

interface Step<Meaning> {
  next: Map<string, Step<Meaning>>;
  ends?: { phrase: string; meaning: Meaning };
}

/** “e-mail” is one word, however it is written. */
const word = /\be[- ]?mails?\b|[\p{L}\p{N}]+/gu;

const mail = /^e[- ]?mails?$/;

/** Plural and singular are one: “addresses”, “address”; “enquiries”, “enquiry”. */
const stem = (token: string): string =>
  mail.test(token)
    ? 'email'
    : token.length < 4 || token.endsWith('ss')
      ? token
      : token.endsWith('ies')
        ? `${token.slice(0, -3)}y`
        : token.endsWith('sses')
          ? token.slice(0, -2)
          : token.endsWith('s')
            ? token.slice(0, -1)
            : token;

export class PhraseBook<Meaning> {
  readonly #first: Step<Meaning> = { next: new Map() };

  /** Phrases are written folded (plain letters); upper case, hyphens and plurals in -s do not matter. The first meaning of a phrase stands. */
  constructor(entries: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    for (const [phrase, meaning] of entries) {
      let step = this.#first;
      for (const [token] of fold(phrase).toLowerCase().matchAll(word)) {
        const key = stem(token);
        let next = step.next.get(key);
        if (!next) step.next.set(key, (next = { next: new Map() }));
        step = next;
      }
      step.ends ??= { phrase, meaning };
    }
  }

  /** All phrases in a folded text, in its order; they do not overlap. */
  find(text: string): PhraseAt<Meaning>[] {
    const tokens = [...text.toLowerCase().matchAll(word)];
    const found: PhraseAt<Meaning>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      let step: Step<Meaning> | undefined = this.#first;
      let last: { to: number; phrase: string; meaning: Meaning } | undefined;
      for (let to = at; to < tokens.length; to++) {
        step = step.next.get(stem(tokens[to]![0]));
        if (!step) break;
        if (step.ends) last = { to, ...step.ends };
        if (to + 1 < tokens.length && breaks(text, tokens[to]!, tokens[to + 1]!)) break;
      }
      if (!last) continue;
      const end = tokens[last.to]!;
      found.push({
        start: tokens[at]!.index,
        end: end.index + end[0].length,
        phrase: last.phrase,
        meaning: last.meaning,
      });
      at = last.to;
    }
    return found;
  }
}

/** A phrase does not go on over a comma, a bracket or the end of a clause. */
const breaks = (text: string, one: RegExpExecArray, other: RegExpExecArray): boolean =>
  /[,;:.()[\]/|]/.test(text.slice(one.index + one[0].length, other.index));
