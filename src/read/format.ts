// The format of a text: by the ending of its name, and by its content where the name says nothing or the content clearly says more.
import type { Prose } from '#policy';

/** Looks at the first 64 K units only. */
export function formatOf({ name, text }: { name: string; text: string }): Prose['format'] {
  const head = text.slice(0, 65_536);
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  if (/^\s*(?:<!--[^>]{0,500}>\s*)?<(?:!doctype html|html|head|body)\b/i.test(head)) return 'html';
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return /<[a-z]/i.test(head) ? 'html' : 'text';
  if (count(head, /<(?:p|h[1-6]|li|div|br)\b/gi) >= 3 && count(head, /<\/(?:p|h[1-6]|li|div)>/gi) >= 3) return 'html';
  if (/^\ufeff?\s*---\r?\n(?:[^\n]{0,500}\r?\n){0,50}?---\r?\n/.test(head) || count(head, /^#{1,6} \S/gm) >= 2)
    return 'markdown';
  return 'text';
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
