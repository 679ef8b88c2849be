// Narrow: a text as a string of one byte a letter, if its letters allow, so that expressions need not be compiled a second time for it.

/** What takes two bytes a letter in the engine’s memory. */
const wide = /[^\0-\xff]/;
let bytes = Buffer.alloc(4096);

/**
 * The same text. What is cut from a text with one curly quote takes two bytes a letter, and the engine compiles an expression
 * for strings of one byte and again for strings of two: on our corpus a fifth of all compiled code was for the second kind.
 */
export function narrow(text: string): string {
  if (wide.test(text)) return text;
  if (bytes.length < text.length) bytes = Buffer.alloc(text.length);
  return bytes.toString('latin1', 0, bytes.write(text, 'latin1'));
}
