// Folding: typographic quotes, dashes and spaces become plain ones and letters lose their accents, one unit for one unit, so that
// offsets stay true, and `\b` and `\w` mean in every language what they mean in English.

const special = /[\u00a0\u00ad\u00c0-\u017f\u2007-\u201f\u202f\u2032\u2033\u2212]/;
const all = new RegExp(special, 'g');

const plain = new Map<string, string>([
  ...[...'\u2018\u2019\u201a\u201b\u2032'].map((quote) => [quote, "'"] as const),
  ...[...'\u201c\u201d\u201e\u201f\u2033'].map((quote) => [quote, '"'] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((dash) => [dash, '-'] as const),
  ...['ßs', 'æa', 'Æa', 'øo', 'ØO', 'œo', 'ŒO', 'łl', 'ŁL', 'đd', 'ĐD', 'ıi'].map(
    ([letter, as]) => [letter!, as!] as const,
  ),
]);
for (let code = 0xc0; code <= 0x17f; code++) {
  const letter = String.fromCharCode(code);
  const base = letter.normalize('NFD')[0]!;
  if (!plain.has(letter)) plain.set(letter, base < '\u0080' ? base : letter);
}

/** The text in plain letters, quotes, dashes and spaces; exactly as long as the text itself. */
export const fold = (text: string): string =>
  special.test(text) ? text.replace(all, (character) => plain.get(character) ?? ' ') : text;

/** The same expression for folded text: `[ée]` then means `e`. */
export const folded = (regex: RegExp): RegExp => {
  const source = fold(regex.source);
  return source === regex.source ? regex : new RegExp(source, regex.flags);
};
