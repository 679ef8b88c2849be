// Storage periods and deadlines as people write them: “7 years”, “1 an”, “72 uur”.
import type { Language } from '#base';

const iso = /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/;

export const isPeriod = (value: string): boolean => iso.test(value);

const names = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;
const locales = { en: 'en-GB', fr: 'fr-FR', nl: 'nl-NL', de: 'de-DE' };
const atOnce = { en: 'at once', fr: 'sans attendre', nl: 'meteen', de: 'sofort' };

const formatsIn = (language: Language) =>
  names.map((unit) => new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'long' }));
const formats = { en: formatsIn('en'), fr: formatsIn('fr'), nl: formatsIn('nl'), de: formatsIn('de') };

/** “7 years” for an ISO 8601 duration of whole units; “at once” for one of nothing. */
export function writtenPeriod(period: string, language: Language): string {
  const parts = (iso.exec(period) ?? []).slice(1).flatMap((amount, at) => {
    const count = Number(amount ?? 0);
    return count === 0 ? [] : [formats[language][at]!.format(count)];
  });
  return parts.length === 0
    ? atOnce[language]
    : new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(parts);
}
