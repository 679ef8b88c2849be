// Screen: which of a few expressions may fit a stretch of text, so that the others are not tried on it.
import { type Filter, filterOf } from './filter.ts';

/** The text in work, in UTF-8, which takes at most three bytes for a UTF-16 unit. */
let bytes = Buffer.alloc(4096);
const widest = 3;

/** Tells of a folded text which of the expressions may fit it, by their indices in their order. Made when it is first asked. */
export function screenOf(expressions: readonly RegExp[]): (text: string) => readonly number[] {
  let filter: Filter | undefined;
  let open: readonly number[] = [];
  return (text) => {
    if (!filter) {
      filter = filterOf(expressions);
      open = expressions.flatMap((_, index) => (filter!.open[index] === 1 ? [index] : []));
    }
    if (bytes.length < text.length * widest) bytes = Buffer.alloc(text.length * widest);
    const found = [...open];
    filter.scan(bytes, bytes.write(text), (index) => found.push(index));
    return found.length < 2 ? found : found.toSorted((one, other) => one - other);
  };
}
