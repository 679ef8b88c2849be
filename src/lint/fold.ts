// Folding: lower case, no accents, plain quotes, dashes and spaces, so that words are found however they are set.

const plain = new Map<string, string>();
const same = (letter: string, others: string): void => {
  for (const other of others) plain.set(other, letter);
};
same("'", '‘’‚‛′');
same('"', '“”„‟″«»');
same('-', '‐‑‒–—―−');
same('ss', 'ß');
same('oe', 'œ');
same('ae', 'æ');
same('o', 'ø');
same('l', 'ł');

/** A sign that is not of ASCII, folded; kept for the next time. */
function folded(sign: string): string {
  const known = plain.get(sign);
  if (known !== undefined) return known;
  const made = sign
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s/, ' ');
  if (plain.size < 4096) plain.set(sign, made);
  return made;
}

export function fold(text: string): string {
  const lower = text.toLowerCase();
  return /[^\x20-\x7e]/.test(lower) ? lower.replace(/[^\x20-\x7e]/gu, folded) : lower;
}
