// Every match: all places at which an expression stands in a text, without the copy of it that `matchAll` makes for each text.

const none: readonly RegExpExecArray[] = [];

/** As `text.matchAll(expression)` finds them; `expression` is global. Most texts hold none: the copy would cost more than the search. */
export function everyMatch(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex += isPair(text, match.index) && expression.unicode ? 2 : 1;
  }
  return found;
}

/** Whether a sign begins here that takes two units. */
const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;
