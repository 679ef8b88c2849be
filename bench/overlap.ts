// Overlap of two quotes by their words, as retrieval counts it.

/** The words of a text, lower case, without markup and punctuation. */
export const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether `ours` says `its`: token F1 of one half or more, or all its words in a row. */
export function overlap(ours: readonly string[], its: readonly string[]): boolean {
  if (its.length === 0 || ours.length === 0) return false;
  return f1(ours, its) >= 0.5 || ` ${ours.join(' ')} `.includes(` ${its.join(' ')} `);
}

/** Harmonic mean of precision and recall over the two bags of words. */
export function f1(ours: readonly string[], its: readonly string[]): number {
  const left = new Map<string, number>();
  for (const token of its) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of ours) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    common++;
    left.set(token, count - 1);
  }
  return (2 * common) / (ours.length + its.length);
}
