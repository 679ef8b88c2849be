// A part of the page as text.

/** JSX that waits for nothing, escaped. */
export function htmlOf(element: { toString(): string | Promise<string> }): string {
  const html = element.toString();
  if (typeof html !== 'string') throw new TypeError('a part of the page waits for something');
  return html;
}
