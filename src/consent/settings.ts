// What a company may set about the look and the languages of its banner; nothing about what is asked: that is the policy's.
import { z } from 'zod';
import { allTexts } from './saying.ts';

/** A colour, a length, a font's name: no sign that ends a declaration, opens a comment or fetches anything. */
const cssValue = z
  .string()
  .max(120)
  .regex(/^(?!.*(?:url|expression|image|\/\*|\\))[\w\s#%.,'"()/+-]+$/i);

/** Names of theme properties: each is `--upheld-NAME` in the page, and may also be set by the site's own style sheet. */
export const themeNames = [
  'paper',
  'ink',
  'accent',
  'line',
  'dark-paper',
  'dark-ink',
  'dark-accent',
  'dark-line',
  'font',
  'radius',
  'width',
  'room',
] as const;

const sameSlots = (own: string, english: string): boolean => {
  const slots = (text: string): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join();
  return slots(own) === slots(english);
};

/** A language: every text of `allTexts` in it, with the same placeholders. */
const Texts = z.record(z.string(), z.string().min(1).max(600)).superRefine((texts, check) => {
  for (const [name, english] of Object.entries(allTexts)) {
    const own = Object.hasOwn(texts, name) ? texts[name]! : null;
    if (own === null) check.addIssue(`“${name}” is missing (in English: ${english})`);
    else if (!sameSlots(own, english)) check.addIssue(`“${name}” has other placeholders than “${english}”`);
  }
  for (const name of Object.keys(texts))
    if (!Object.hasOwn(allTexts, name)) check.addIssue(`there is no text “${name}”`);
});

/** By BCP 47 tag, and the theme by name. */
export const ConsentSettings = z.strictObject({
  languages: z.record(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), Texts).optional(),
  theme: z.partialRecord(z.enum(themeNames), cssValue).optional(),
});
export type ConsentSettings = z.infer<typeof ConsentSettings>;

/** The theme as a rule of its own. */
export function themeCss(settings: ConsentSettings = {}): string {
  const set = Object.entries(settings.theme ?? {}).map(([name, value]) => `--upheld-${name}:${value}`);
  return set.length > 0 ? `:root{${set.join(';')}}` : '';
}
