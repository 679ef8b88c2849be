// What a banner says in one language: our own four, or one that a company brought along in its settings.
import { type Language, isLanguage } from '#base';
import { consent, consentCentre, fill, say, writtenPeriod } from '#words';

/** Names of texts, as in src/words: `accept` of the first layer, `centre.save` of the second. */
export type ConsentTexts = Readonly<Record<string, string>>;

export interface Saying {
  /** BCP 47. */
  language: string;
  dir: 'ltr' | 'rtl';
  say: (name: string, values?: Readonly<Record<string, string | number>>) => string;
  /** “a, b and c”. */
  list: (parts: readonly string[]) => string;
  /** “6 months” for an ISO 8601 period. */
  period: (iso: string) => string;
}

/** Languages that are written from right to left (Unicode CLDR, characterOrder). */
const rightToLeft = ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** Every text that there is, in a language of ours, else in English. */
export function textsIn(language: string): ConsentTexts {
  const ours = isLanguage(language) ? language : 'en';
  return Object.fromEntries([
    ...Object.entries(consent).map(([name, text]) => [name, text[ours]]),
    ...Object.entries(consentCentre).map(([name, text]) => [`centre.${name}`, text[ours]]),
  ]);
}

/** What a further language has to say, in English. */
export const allTexts: ConsentTexts = textsIn('en');

export function sayingIn(language: string, brought: Readonly<Record<string, ConsentTexts>> = {}): Saying {
  const own: Language = isLanguage(language) ? language : 'en';
  const texts = Object.hasOwn(brought, language) ? askedBy(brought[language]!) : {};
  const known = isLanguage(language) || Object.hasOwn(brought, language);
  const spoken = known ? language : 'en';
  return {
    language: spoken,
    dir: rightToLeft.includes(spoken.split('-')[0]!) ? 'rtl' : 'ltr',
    say: (name, values) =>
      Object.hasOwn(texts, name)
        ? fill(texts[name]!, values, own)
        : say(
            {
              key: name.startsWith('centre.') ? `consentCentre.${name.slice(7)}` : `consent.${name}`,
              ...(values ? { values } : {}),
            },
            own,
          ),
    list: (parts) => new Intl.ListFormat(spoken, { type: 'conjunction' }).format(parts),
    period: (iso) => (isLanguage(spoken) ? writtenPeriod(iso, spoken) : periodIn(iso, spoken)),
  };
}

/** Texts that were published before a first layer said who asks say it all the same: no language of a company's turns into English midway. */
const askedBy = (texts: ConsentTexts): ConsentTexts =>
  texts['ask'] === undefined ? texts : { askBy: `{who}: ${texts['ask']}`, ...texts };

function periodIn(iso: string, language: string): string {
  const parts = [...iso.matchAll(/(\d+)([YMWDH])|T(\d+)M/g)].flatMap(([, count, letter]) => {
    const unit = ({ Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' } as Record<string, string>)[letter ?? ''];
    const write = unit && new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    return write ? [write.format(Number(count))] : [];
  });
  return parts.length > 0 ? new Intl.ListFormat(language, { type: 'conjunction' }).format(parts) : iso;
}
