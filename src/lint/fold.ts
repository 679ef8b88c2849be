// Folding: lower case, no accents, plain quotes, dashes and spaces, so that words are found however they are set.

const letters: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l' };

export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!/[^\x20-\x7e]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[ßœæøł]/g, (letter) => letters[letter]!)
    .replace(/\s/g, ' ');
}
