// Pages of a list: a cursor is where the last page ended, not how far it was, so that what is added meanwhile neither repeats nor hides an item.
import { z } from 'zod';
import { apiProblem } from './problems.ts';

const limit = z
  .string()
  .regex(/^(?:[1-9]\d?|100)$/)
  .default('20')
  .transform(Number)
  .meta({ type: 'integer', minimum: 1, maximum: 100, default: 20, description: 'How many items a page may have.' });

const cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,200}$/)
  .optional()
  .describe('Where the page begins: `next` of the page before. Leave it out for the first page.');

/** Query parameters of every list. */
export const pageQuery = { limit, cursor };

export const next = z
  .string()
  .nullable()
  .describe('The cursor of the next page; null when this is the last one. The Link header has its address.');

/** Writes a cursor. */
export const cursorOf = (position: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** Reads a cursor back as `shape`, null without one. Throws Problem `api.invalid` when it is none of this list. */
export function positionIn<T extends z.ZodType>(shape: T, text: string | undefined): z.output<T> | null {
  if (text === undefined) return null;
  try {
    return shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch (error) {
    throw apiProblem(
      'invalid',
      {
        happened: 'The cursor is none that this list gave.',
        unchanged: 'Nothing was changed.',
        next: 'Begin with the first page, and use `next` as it is.',
      },
      error,
    );
  }
}

/** A page that was made elsewhere, which says whether there are more. */
export function pageFrom<T>(
  items: readonly T[],
  more: boolean,
  position: (last: T) => readonly (string | number)[],
): { items: T[]; next: string | null } {
  const last = items.at(-1);
  return { items: [...items], next: more && last !== undefined ? cursorOf(position(last)) : null };
}

/** A page of `limit` out of one item more: the last one only shows that there is a next page. */
export function pageOf<T>(
  items: readonly T[],
  limit: number,
  position: (last: T) => readonly (string | number)[],
): { items: T[]; next: string | null } {
  const page = items.slice(0, limit);
  const last = page.at(-1);
  return { items: page, next: items.length > limit && last !== undefined ? cursorOf(position(last)) : null };
}
