// Speaks to the reader of a page in one language: texts, messages kept as data, dates as people write them.
import { type Language, type Text, isLanguage } from '#base';
import { type Message, fill, say, site, writtenDate, writtenInstant } from '#words';

export interface Speaker {
  language: Language;
  /** A text of our own catalogues. */
  (text: Text, values?: Message['values']): string;
}

export const speaker = (language: Language): Speaker =>
  Object.assign((text: Text, values?: Message['values']) => fill(text[language], values, language), { language });

/** A message kept with a verdict. One that an older or newer version of Upheld wrote is shown by its key rather than lost. */
export function told(message: Message, language: Language): string {
  try {
    return say(message, language);
  } catch {
    return fill(site.unknownMessage[language], { key: message.key }, language);
  }
}

/** The language in which the page around a text speaks: the text's own if we know it, else English. */
export const chromeFor = (language: string): Language => {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return isLanguage(primary) ? primary : 'en';
};

/** An ISO instant or calendar date, as written in this language. */
export const When = ({ iso, t }: { iso: string; t: Speaker }) => (
  <time datetime={iso}>{iso.includes('T') ? writtenInstant(iso, t.language) : writtenDate(iso, t.language)}</time>
);

/** The calendar day of an ISO instant (UTC). */
export const Day = ({ iso, t }: { iso: string; t: Speaker }) => (
  <time datetime={iso}>{writtenDate(iso.slice(0, 10), t.language)}</time>
);
