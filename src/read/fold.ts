// Folding: typographic quotes, dashes and spaces become plain ones, one unit for one unit, so that offsets stay true.

const special = /[\u00a0\u00ad\u2007-\u201f\u202f\u2032\u2033\u2212]/;
const all = new RegExp(special, 'g');

const plain: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
};

/** The text with plain quotes, dashes and spaces; exactly as long as the text itself. */
export const fold = (text: string): string =>
  special.test(text) ? text.replace(all, (character) => plain[character] ?? ' ') : text;
