// Messages: a key and its values, kept as data (in verdicts, in the database) and said in the reader's language when shown.
import type { Language, Text } from '#base';
import { isPeriod, writtenPeriod } from './period.ts';

/** A message as data. `key` is `topic.name` of a catalogue; `values` fill its `{placeholders}`. */
export interface Message {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * Fills `{name}` placeholders. ISO instants, dates and periods in values are shown as people write them in that language;
 * numbers get that language's digits grouping.
 */
export function fill(text: string, values: Message['values'], language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values?.[name];
    return value === undefined ? whole : show(value, language);
  });
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const date = /^\d{4}-\d\d-\d\d$/;

/** Whether there is such a day and time: a value may come from a policy's text, and must not break the page it is shown on. */
function exists(iso: string): boolean {
  const at = new Date(iso);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso.slice(0, 10));
}

function show(value: string | number, language: Language): string {
  if (typeof value === 'number') return formats[language].number.format(value);
  if (instant.test(value) && exists(value)) return writtenInstant(value, language);
  if (date.test(value) && exists(value)) return writtenDate(value, language);
  if (isPeriod(value)) return writtenPeriod(value, language);
  return value;
}

/** Intl's formatters are slow to make and quick to use: one set a language. Each writes a value as people there do. */
const formatsIn = (locale: string) => ({
  number: new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }),
  date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  instant: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
});
const formats = { en: formatsIn('en-GB'), fr: formatsIn('fr-FR'), nl: formatsIn('nl-NL'), de: formatsIn('de-DE') };

/** Intl writes “1 mars”, French writes “1er mars”. */
function written(at: Date, language: Language, style: 'date' | 'instant'): string {
  const text = formats[language][style].format(at);
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** “21 November 2026” for an ISO 8601 calendar date. */
export const writtenDate = (iso: string, language: Language): string =>
  written(new Date(`${iso}T00:00:00Z`), language, 'date');

/** “21 November 2026 at 21:32 UTC” for an ISO 8601 instant. */
export const writtenInstant = (iso: string, language: Language): string =>
  `${written(new Date(iso), language, 'instant')} UTC`;

/** A topic's texts: one file a topic under `words/`, four languages side by side. */
export type Catalogue = Readonly<Record<string, Text>>;
