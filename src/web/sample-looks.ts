// Test only: the desk of the banner's look over a house in memory, with a draft that brings Italian and a colour too faint.
import { type LookDesk, type LookView, contrasts, previewOf } from '#consent';
import type { Notice } from '#wire';
import { sampleNow } from './sample.ts';

const notice: Notice = {
  policy: 3,
  remember: 'P6M',
  necessary: null,
  asked: [
    {
      id: 'statistics',
      mark: 'AbCdEfGh',
      vendors: [{ id: 'matomo', name: 'Matomo' }],
      cookies: [],
      purposes: [],
      clears: {},
    },
    {
      id: 'marketing',
      mark: 'AbCdEfGi',
      vendors: [{ id: 'meta', name: 'Meta' }],
      cookies: [],
      purposes: [],
      clears: {},
    },
  ],
};

export function sampleLooks(): LookDesk {
  const settings: LookView['settings'] = { theme: { accent: '#7a1f5c', line: '#cccccc' } };
  const look = { number: 2, settings, sha256: 'ab12'.repeat(16), by: 'file', publishedAt: sampleNow };
  return {
    view: async () => ({
      standing: look,
      draft: { settings, sha256: 'cd34'.repeat(16), savedAt: sampleNow },
      settings,
      languages: ['en', 'fr', 'nl', 'de', 'it'],
      brought: ['it'],
      contrasts: contrasts(settings.theme),
      findings: [{ rule: 'D10', severity: 'error', language: 'it', quote: 'Accetto' }],
      asks: true,
    }),
    preview: async (_, of) => previewOf({ ...of, notice, settings }),
    setTheme: async (_, theme) => (theme.radius === '99px' ? ['radius'] : []),
    textsOf: async () => 'title: Permette?\naccept: Accetto\n',
    setTexts: async () => {},
    dropTexts: async () => true,
    dropDraft: async () => true,
    publish: async () => look,
    versions: async () =>
      (['en', 'fr'] as const).map((language) => ({
        policy: 3,
        texts: `${language}${'A'.repeat(41)}`,
        language,
        way: 'html',
        keptAt: sampleNow,
        keptEntry: '01a20442-e395-77aa-81b5-a7f5dfb26c83',
        pictured:
          language === 'fr'
            ? null
            : {
                at: sampleNow,
                entry: null,
                phone: 'ab'.repeat(32),
                desktop: 'cd'.repeat(32),
                sizes: { phone: { width: 822, height: 2151 }, desktop: { width: 2632, height: 2139 } },
                whole: true,
              },
        said: ['May we?', 'Refuse', 'Accept'],
      })),
    picture: async () => null,
  };
}
