// S06: the text promises a setting of a vendor's service that the service does not offer.
import { vendorFacts } from '#law';
import type { Line, LintReading } from '../reading.ts';
import { around } from '../saying.ts';
import type { Rule } from '../rule.ts';

const monthsOf = (id: string): number[] =>
  (vendorFacts.find((fact) => fact.id === id)?.setting?.values ?? []).map((period) =>
    Number(/^P(\d+)M$/.exec(period)?.[1]),
  );

/** What only the paid edition offers: as a default of the ordinary one these are of the service that stopped in 2023. */
const ordinary = monthsOf('ga4-retention');
const paidOnly = monthsOf('ga4-360-retention').filter((months) => !ordinary.includes(months));
const months = new RegExp(`\\b(?:${paidOnly.join('|')})[ -](?:months?|mois|maanden|monaten?)\\b`);

const analytics = /google analytics/;

export const vendorSetting: Rule = {
  id: 'S06',
  article: '5(1)(a)',
  severity: 'error',
  name: {
    en: 'Setting that the vendor does not offer',
    fr: 'Réglage que le prestataire n’offre pas',
    nl: 'Instelling die de leverancier niet biedt',
    de: 'Einstellung, die es beim Anbieter nicht gibt',
  },
  why: {
    en: 'Google Analytics keeps user-level data for 2 or 14 months; longer periods exist only in its paid edition. The text describes a service that stopped in July 2023.',
    fr: 'Google Analytics conserve les données d’utilisateur 2 ou 14 mois ; les durées plus longues n’existent que dans l’édition payante. Le texte décrit un service arrêté en juillet 2023.',
    nl: 'Google Analytics bewaart gegevens per gebruiker 2 of 14 maanden; langer kan alleen in de betaalde versie. De tekst beschrijft een dienst die in juli 2023 stopte.',
    de: 'Google Analytics speichert Nutzerdaten 2 oder 14 Monate; länger geht es nur in der Bezahlversion. Der Text beschreibt einen Dienst, der im Juli 2023 endete.',
  },
  repair: {
    en: 'Look up the setting in your account and write that period.',
    fr: 'Vérifiez le réglage dans votre compte et écrivez cette durée.',
    nl: 'Kijk de instelling in uw account na en schrijf die termijn.',
    de: 'Sehen Sie die Einstellung in Ihrem Konto nach und schreiben Sie diese Frist.',
  },
  examples: {
    good: [
      'Google Analytics keeps data for 14 months.',
      'In Google Analytics 360 we keep data for 26 months.',
      'We keep orders for 26 months and use Matomo.',
    ],
    bad: [
      '## Google Analytics\n\nWe count visits with Google Analytics. The user data is deleted after 26 months.',
      'Website statistics: 26 months, the default of Google Analytics.',
    ],
  },
  find: (reading) =>
    reading
      .linesThat(months)
      .filter(
        (line) =>
          !/\b360\b|\buniversal\b/.test(line.plain) &&
          (analytics.test(line.plain) || (ofUsers.test(line.plain) && isOfAnalytics(reading, line))),
      )
      .map((line) => ({ line, values: { months: months.exec(line.plain)![0], offered: ordinary.join(', ') } })),
};

/** The section speaks of this service and of no other. */
const isOfAnalytics = (reading: LintReading, line: Line): boolean => {
  const heading = line.headings.at(-1);
  return (
    (heading !== undefined && analytics.test(heading.plain)) ||
    (around(reading, line, 12, 0).some(({ plain }) => analytics.test(plain)) &&
      !around(reading, line, 12, 0).some(({ plain }) => otherService.test(plain)))
  );
};
const ofUsers =
  /\b(?:user[- ]?(?:level )?data|usage data|analytics data|statistics?|donnees (?:d'|des )?utilisat\w+|statistiques|gebruikersgegevens|statistieken|nutzer\w*|nutzungsdaten|statistik\w*)\b/;
const otherService = /\b(?:matomo|piwik|plausible|hotjar|mixpanel|etracker|facebook|newsletter)\b/;
