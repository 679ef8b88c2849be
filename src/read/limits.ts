// Limits: how much a text may hold before it is no policy; what passes them is refused at once, naming the line.
import { Problem } from '#base';
import { lineNumber } from './lines.ts';

const deepestList = 32;
const mostSegments = 20_000;
const mostLines = 100_000;
const mostMarks = 200_000;

/** Told of everything that is found; throws Problem where there is too much of it. Offsets are those of the source. */
export interface Limits {
  item(depth: number, offset: number): void;
  block(offset: number): void;
  segment(offset: number): void;
  line(offset: number): void;
  /** Inline markup. */
  mark(offset: number): void;
}

export function limitsOf({ name, text }: { name: string; text: string }): Limits {
  const refuse = (code: string, offset: number, what: string, next: string): Problem =>
    new Problem(`read.${code}`, {
      happened: `${name}, line ${lineNumber(text, offset)}: ${what}.`,
      unchanged: 'Nothing was read from this file.',
      next,
    });
  const counter = (most: number, code: string, what: string): ((offset: number) => void) => {
    let count = 0;
    return (offset) => {
      if (++count > most) throw refuse(code, offset, `here the file passes ${most} ${what}`, onlyPolicy);
    };
  };
  return {
    item(depth, offset) {
      if (depth > deepestList)
        throw refuse(
          'too-deep',
          offset,
          `a list is nested more than ${deepestList} levels deep`,
          'Flatten the list, then try again.',
        );
    },
    block: counter(mostSegments, 'too-many-segments', 'paragraphs and list items'),
    segment: counter(mostSegments, 'too-many-segments', 'sentences'),
    line: counter(mostLines, 'too-many-lines', 'lines'),
    mark: counter(mostMarks, 'too-much-markup', 'pieces of markup'),
  };
}

/** A page of menus, or one that a script draws. */
export const noText = (name: string): Problem =>
  new Problem('read.no-text', {
    happened: `${name} holds no text that can be read.`,
    unchanged: 'Nothing was read from this file.',
    next: 'If a script draws the page, save it from the browser as text and give that file.',
  });

const onlyPolicy = 'Give the policy only, without other documents.';
