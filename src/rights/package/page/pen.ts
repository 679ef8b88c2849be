// What every part of the page is written with: the reader's language and the company's name.
import type { Language } from '#base';
import { say } from '#words';

export interface Pen {
  language: Language;
  company: string;
  words: (name: string, values?: Readonly<Record<string, string | number>>) => string;
}

export const penOf = (language: Language, company: string): Pen => ({
  language,
  company,
  words: (name, values) => say({ key: `dataPackage.${name}`, ...(values && { values }) }, language),
});
