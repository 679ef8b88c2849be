// How names from foreign pages are said: quoted, cut, and without signs that could pass for others.
import type { Message } from '#words';
import type { Kept } from './seen.ts';

export const say = (key: string, values: Message['values'] = {}): Message => ({ key: `visit.${key}`, values });

/**
 * In quotation marks, so that no name is taken for a date or a period; control characters, and those that turn the direction of writing or
 * are not seen, are shown as `·`.
 */
export function quoted(name: string): string {
  const plain = name.normalize('NFC').replaceAll(/(?! )[\p{C}\p{Z}\p{M}]+/gu, '·');
  const cut = Array.from(plain.slice(0, 4 * longest));
  return `“${cut.length > longest ? `${cut.slice(0, longest - 1).join('')}…` : plain}”`;
}
const longest = 60;

/** Some names, and how many more there are. */
export function listed(names: readonly string[], most = 6): string {
  const all = [...new Set(names)];
  const shown = all.slice(0, most).map(quoted).join(', ');
  return all.length > most ? `${shown} +${all.length - most}` : shown;
}

export const namesOf = (kept: readonly Kept[]): string => listed(kept.map(({ name }) => name));
