// One value as people read it: dates written out, yes and no, nothing as a dash, files as links; and names of columns as words.
import { writtenDate, writtenInstant } from '#words';
import type { Attached } from '../contents.ts';
import type { Plain } from '../value.ts';
import type { Pen } from './pen.ts';

/** Characters of one value that are shown; the files have all of them. */
const longest = 600;

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;
const date = /^\d{4}-\d\d-\d\d$/;

/** February has no 31st, and Date would make it March. */
const exists = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};

/** Signs that are not shown and could hide others. */
// oxlint-disable-next-line no-control-regex
const clean = (text: string): string =>
  text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '\uFFFD');

export function Value({ value, file, pen }: { value: Plain | undefined; file: Attached | undefined; pen: Pen }) {
  const { words, language } = pen;
  if (file) return <a href={linkTo(file.path)}>{file.path.split('/').at(-1)}</a>;
  if (value === null || value === undefined || value === '')
    return (
      <span class="quiet">
        <span aria-hidden="true">–</span>
        <span class="hidden">{words('empty')}</span>
      </span>
    );
  if (typeof value === 'boolean') return <>{words(value ? 'yes' : 'no')}</>;
  if (typeof value === 'number') return <>{String(value)}</>;
  if (typeof value === 'object') return <code>{shortened(JSON.stringify(value, null, 1), pen)}</code>;
  if (date.test(value) && exists(value)) return <time datetime={value}>{writtenDate(value, language)}</time>;
  if (instant.test(value) && exists(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)))
    return <time datetime={value}>{writtenInstant(value, language)}</time>;
  return <bdi>{shortened(value, pen)}</bdi>;
}

function shortened(text: string, { words }: Pen): string {
  const letters = clean(text);
  if (letters.length <= longest) return letters;
  return `${letters.slice(0, longest).toWellFormed()}${words('shorter', { count: letters.length - longest })}`;
}

/** A path in the package as an address: a name may hold letters of any script. */
export const linkTo = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** “first_name”, “firstName” and “FIRST-NAME” as “First name”. A name of a person's making is shown as far as it goes. */
export function heading(name: string): string {
  const words = clean(name)
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replaceAll(/[_\s-]+/g, ' ')
    .trim();
  const plain = words === words.toUpperCase() || /\p{Ll} \p{Lu}/u.test(words) ? words.toLowerCase() : words;
  const text = Array.from(plain).slice(0, 80).join('');
  return text === '' ? name : text.charAt(0).toUpperCase() + text.slice(1);
}
