// The four languages that Upheld speaks (ISO 639-1), and texts that exist in all of them.

export const languages = ['en', 'fr', 'nl', 'de'] as const;
export type Language = (typeof languages)[number];

/** One text in every language; side by side, so that a missing one is a type error. */
export type Text = Readonly<Record<Language, string>>;

export const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);

/** The first of our languages that an Accept-Language header (RFC 9110) asks for, else `fallback`. */
export function preferredLanguage(header: string | undefined, fallback: Language = 'en'): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const q = params.map((p) => /^\s*q=([\d.]+)\s*$/i.exec(p)?.[1]).find(Boolean);
      return { language: tag.trim().toLowerCase().split('-')[0] ?? '', q: q === undefined ? 1 : Number(q) };
    })
    .filter((wish) => wish.q > 0)
    .toSorted((a, b) => b.q - a.q);
  for (const wish of wishes) if (isLanguage(wish.language)) return wish.language;
  return fallback;
}
