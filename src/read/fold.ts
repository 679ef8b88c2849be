// Folding: typographic signs become plain ones and letters lose their accents, one unit for one unit, so that offsets stay true.
// `\b` and `\w` then mean in every language what they mean in English.

const special = /[\u00a0\u00ad\u00c0-\u017f\u2007-\u201f\u202f\u2032\u2033\u2212]/;
const all = new RegExp(special, 'g');

const plain = new Map<string, string>();
const same = (plainly: string, ...letters: string[]): void => {
  for (const letter of letters) plain.set(letter, plainly);
};
same("'", '\u2018', '\u2019', '\u201a', '\u201b', '\u2032');
same('"', '\u201c', '\u201d', '\u201e', '\u201f', '\u2033');
same('-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212');
same('s', 'ß');
same('a', 'æ', 'Æ');
same('o', 'ø', 'œ');
same('O', 'Ø', 'Œ');
same('l', 'ł');
same('L', 'Ł');
same('d', 'đ');
same('D', 'Đ');
same('i', 'ı');
for (let code = 0xc0; code <= 0x17f; code++) {
  const letter = String.fromCharCode(code);
  const base = letter.normalize('NFD')[0]!;
  if (!plain.has(letter)) plain.set(letter, base < '\u0080' ? base : letter);
}

/** The text in plain letters, quotes, dashes and spaces; exactly as long as the text itself. */
export const fold = (text: string): string =>
  special.test(text) ? text.replace(all, (character) => plain.get(character) ?? ' ') : text;
