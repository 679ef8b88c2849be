// What a company may set about the look and the languages of its banner; nothing about what is asked: that is the policy's.
import { z } from 'zod';
import { allTexts } from './saying.ts';
import { type ThemeName, cssOf, themeFields } from './theme.ts';

const slotsOf = (text: string): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join();

/** Longest of each text, in UTF-16 units: a word on a button stays a word. */
export const longestOf = (english: string): number => Math.max(40, 4 * english.length);

/** Signs that nobody sees: control characters, and those that turn the direction of what follows (Unicode TR 9, 2.1 to 2.4). */
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const markup = /<[a-z/!?]|&(?:#\d|#x|[a-z]+;)/i;

/** What is wrong with a text of a company's own; null: nothing. */
function wrongIn(name: string, own: string, english: string): string | null {
  if (own.length > longestOf(english))
    return `“${name}” has ${own.length} characters, and may have ${longestOf(english)}`;
  if (unseen.test(own)) return `“${name}” holds signs that nobody sees`;
  if (markup.test(own)) return `“${name}” holds markup; texts are plain`;
  if (!/[\p{L}\p{N}{]/u.test(own)) return `“${name}” says nothing`;
  if (slotsOf(own) !== slotsOf(english)) return `“${name}” has other placeholders than “${english}”`;
  return null;
}

/** A language: every text of `allTexts` in it, with the same placeholders. */
const Texts = z.record(z.string(), z.string()).superRefine((texts, check) => {
  for (const [name, english] of Object.entries(allTexts)) {
    const own = Object.hasOwn(texts, name) ? texts[name]! : null;
    const wrong = own === null ? `“${name}” is missing (in English: ${english})` : wrongIn(name, own, english);
    if (wrong !== null) check.addIssue({ code: 'custom', message: wrong, path: own === null ? [] : [name] });
  }
  for (const name of Object.keys(texts))
    if (!Object.hasOwn(allTexts, name))
      check.addIssue({ code: 'custom', message: `there is no text “${name.slice(0, 60)}”`, path: [name] });
});

/** Whether a language of a company's own can be called that: a BCP 47 tag as it is usually written. */
export const isTag = (tag: string): boolean => {
  try {
    return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

const Theme = z.strictObject(
  Object.fromEntries(
    Object.entries(themeFields).map(([name, field]) => [
      name,
      z
        .string({ error: field.says })
        .refine((value) => field.fits(value), field.says)
        .optional(),
    ]),
  ) as Record<ThemeName, z.ZodOptional<z.ZodString>>,
);

/** By BCP 47 tag, and the theme by name. */
export const ConsentSettings = z.strictObject({
  languages: z
    .record(z.string().refine(isTag, 'a language is named by its BCP 47 tag, such as it or pt-BR'), Texts)
    .refine((all) => Object.keys(all).length <= 30, 'there are more than 30 languages')
    .optional(),
  theme: Theme.optional(),
});
export type ConsentSettings = z.infer<typeof ConsentSettings>;

/**
 * What was published, or is being drafted, as it stands: it was looked at when it was written. A text that has come since is not in it,
 * and is asked for at the next publication.
 */
export const KeptSettings = ConsentSettings.extend({
  languages: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});

/** The theme as a rule of its own; empty for the look that comes with us. */
export function themeCss({ theme = {} }: ConsentSettings = {}): string {
  const set = Object.entries(theme).flatMap(([name, value]) =>
    value === undefined ? [] : [`--upheld-${name}:${cssOf(name as ThemeName, value)}`],
  );
  return set.length > 0 ? `:root{${set.join(';')}}` : '';
}
