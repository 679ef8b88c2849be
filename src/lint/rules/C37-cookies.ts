// C37: cookies are used, and neither their names nor their providers nor how long they last stands anywhere.
import type { Found, Rule } from '../rule.ts';
import { spanWords } from '../vocabulary.ts';

const aboutCookies = /\bcookies?\b|\btraceurs?\b/;
/** A list elsewhere, a duration, a name or a count of cookies. */
const details =
  /\bcookie (?:policy|list|notice|statement|declaration|table|page|settings?|banner|preferences?)\b|\bcookie-?(?:beleid|lijst|verklaring|richtlinie|liste|erklarung|banner|einstellung\w*|instelling\w*)\b|\b(?:politique|liste|gestion|bandeau|parametres)\b[^.\n]{0,20}\bcookies\b|\bsession cookies?\b|\bsitzungscookies?\b|\bsessiecookies?\b|\bcookies? de session\b|\b_\w+|\bphpsessid\b|\b(?:one|two|three|four|single|une?|deux|een|twee|ein(?:en|e)?|zwei) (?:\w+ )?cookies?\b/;
/** A link to a list of one's own, not to a lesson on cookies. */
const isList = (run: { text: string; href?: string | undefined }): boolean =>
  run.href !== undefined && /cookie/i.test(`${run.href} ${run.text}`) && !/aboutcookies|cookiepedia/i.test(run.href);

export const cookieDetails: Rule = {
  id: 'C37',
  article: 'ePrivacy Directive 5(3), C-673/17',
  severity: 'error',
  name: {
    en: 'Cookies without names and durations',
    fr: 'Cookies sans noms ni durées',
    nl: 'Cookies zonder namen en looptijden',
    de: 'Cookies ohne Namen und Dauer',
  },
  why: {
    en: 'Consent to cookies counts only when people know which ones are set, by whom, and for how long.',
    fr: 'Le consentement aux cookies ne vaut que si l’on sait lesquels sont déposés, par qui et pour combien de temps.',
    nl: 'Toestemming voor cookies telt alleen als men weet welke er komen, van wie, en voor hoe lang.',
    de: 'Eine Einwilligung in Cookies zählt nur, wenn man weiß, welche gesetzt werden, von wem und für wie lange.',
  },
  repair: {
    en: 'Add a table: name, provider, purpose, duration. Upheld can make it from a scan.',
    fr: 'Ajoutez un tableau : nom, fournisseur, finalité, durée. Upheld peut le faire à partir d’une analyse.',
    nl: 'Voeg een tabel toe: naam, aanbieder, doel, looptijd. Upheld kan die uit een scan maken.',
    de: 'Ergänzen Sie eine Tabelle: Name, Anbieter, Zweck, Dauer. Upheld kann sie aus einem Scan erstellen.',
  },
  examples: {
    good: [
      'We use cookies. They are listed in our cookie policy.',
      'Our website uses cookies to remember your basket; they last 30 days.',
      'We do not use cookies.',
      '## Cookies\n\nOur website uses analytics cookies.\n\n| Name | Who |\n| --- | --- |\n| basket | we |',
    ],
    bad: ['## Cookies\n\nOur website uses cookies to improve your visit and to measure how the site is used.'],
  },
  find(reading): Found[] {
    const used = reading.policy.cookieUse.find((fact) => fact.stance !== 'none' && fact.stated);
    const line = reading.line(used?.stated?.segment ?? '');
    if (!line || reading.policy.cookies.length > 0) return [];
    // A sentence that names only the necessary kinds may need no list.
    const around = reading.linesAbout(aboutCookies);
    const told = around.some(
      (one) =>
        details.test(one.plain) ||
        spanWords.test(one.plain) ||
        one.block.kind === 'row' ||
        one.segment.runs?.some(isList),
    );
    const onlyNecessary = reading.policy.cookieUse
      .flatMap((fact) => fact.categories ?? [])
      .every((name) => name === 'necessary' || name === 'functional');
    const harmless =
      onlyNecessary &&
      reading.policy.cookieUse.some((fact) => (fact.categories ?? []).length > 0) &&
      !reading.says(
        /\b(?:analytic\w*|statisti\w*|marketing|advertis\w*|werbe\w*|publicit\w*)[^.\n]{0,40}cookies?|\bcookies?[^.\n]{0,60}(?:analytic\w*|statisti\w*|marketing|advertis\w*)/,
      );
    return told || harmless ? [] : [{ line }];
  },
};
