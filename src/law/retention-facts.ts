// How long national law makes companies keep records, and how long authorities think is enough.
import type { Text } from '#base';
import type { Dated } from './dated.ts';

export interface RetentionFact extends Dated {
  country: string;
  what: Text;
  /** ISO 8601. */
  period: string;
  /** From what it runs. */
  from: 'financial-year-end' | 'year-end' | 'tax-year-end' | 'last-contact' | 'first-setting' | 'collection';
  /** `duty`: no less; `yardstick`: an authority recommends no more. */
  force: 'duty' | 'yardstick';
}

const text = (en: string, fr: string, nl: string, de: string): Text => ({ en, fr, nl, de });
const open = { validFrom: null, validTo: null };

export const retentionFacts: readonly RetentionFact[] = [
  {
    id: 'lu-accounting',
    country: 'LU',
    what: text('Accounting records', 'Documents comptables', 'Boekhouding', 'Buchhaltungsunterlagen'),
    period: 'P10Y',
    from: 'financial-year-end',
    force: 'duty',
    ...open,
    source: 'Code de commerce art. 16 (ten years from the end of the financial year)',
  },
  {
    id: 'be-books',
    country: 'BE',
    what: text('Accounting books', 'Livres comptables', 'Boeken', 'Geschäftsbücher'),
    period: 'P7Y',
    from: 'year-end',
    force: 'duty',
    ...open,
    source: 'Code de droit économique / Wetboek van economisch recht art. III.88',
  },
  {
    id: 'be-tax',
    country: 'BE',
    what: text(
      'Books and documents for income tax and VAT',
      'Livres et documents pour l’impôt sur les revenus et la TVA',
      'Boeken en stukken voor inkomstenbelasting en btw',
      'Bücher und Belege für Einkommensteuer und Mehrwertsteuer',
    ),
    period: 'P10Y',
    from: 'year-end',
    force: 'duty',
    validFrom: '2023-01-01',
    validTo: null,
    source: 'CIR/WIB 92 art. 315, Code TVA / Btw-wetboek art. 60, law of 20 November 2022',
  },
  {
    id: 'nl-tax',
    country: 'NL',
    what: text('Tax records', 'Documents fiscaux', 'Fiscale administratie', 'Steuerunterlagen'),
    period: 'P7Y',
    from: 'year-end',
    force: 'duty',
    ...open,
    source: 'Algemene wet inzake rijksbelastingen art. 52',
  },
  {
    id: 'gb-accounting',
    country: 'GB',
    what: text(
      'Company accounting and tax records',
      'Documents comptables et fiscaux des sociétés',
      'Boekhouding en fiscale administratie van vennootschappen',
      'Buchhaltungs- und Steuerunterlagen von Gesellschaften',
    ),
    period: 'P6Y',
    from: 'financial-year-end',
    force: 'duty',
    ...open,
    source: 'https://www.gov.uk/running-a-limited-company/company-and-accounting-records',
  },
  {
    id: 'de-books',
    country: 'DE',
    what: text(
      'Books, inventories and annual accounts',
      'Livres, inventaires et comptes annuels',
      'Boeken, inventarissen en jaarrekeningen',
      'Handelsbücher, Inventare und Jahresabschlüsse',
    ),
    period: 'P10Y',
    from: 'year-end',
    force: 'duty',
    ...open,
    source: 'HGB § 257(4), AO § 147(3)',
  },
  {
    id: 'de-vouchers-10',
    country: 'DE',
    what: text('Accounting vouchers', 'Pièces comptables', 'Boekingsbescheiden', 'Buchungsbelege'),
    period: 'P10Y',
    from: 'year-end',
    force: 'duty',
    validFrom: null,
    validTo: '2024-12-31',
    source: 'HGB § 257(4), AO § 147(3), before the Viertes Bürokratieentlastungsgesetz',
  },
  {
    id: 'de-vouchers',
    country: 'DE',
    what: text('Accounting vouchers', 'Pièces comptables', 'Boekingsbescheiden', 'Buchungsbelege'),
    period: 'P8Y',
    from: 'year-end',
    force: 'duty',
    validFrom: '2025-01-01',
    validTo: null,
    source: 'HGB § 257(4), AO § 147(3), as amended by the Viertes Bürokratieentlastungsgesetz',
  },
  {
    id: 'de-letters',
    country: 'DE',
    what: text('Business letters', 'Lettres commerciales', 'Handelsbrieven', 'Handelsbriefe'),
    period: 'P6Y',
    from: 'year-end',
    force: 'duty',
    ...open,
    source: 'HGB § 257(4), AO § 147(3)',
  },
  {
    id: 'fr-prospects',
    country: 'FR',
    what: text('Data of prospects', 'Données de prospects', 'Gegevens van prospects', 'Daten von Interessenten'),
    period: 'P3Y',
    from: 'last-contact',
    force: 'yardstick',
    ...open,
    source: 'CNIL, référentiel relatif à la gestion des activités commerciales (three years from the last contact)',
  },
  {
    id: 'fr-audience-trackers',
    country: 'FR',
    what: text(
      'Trackers of audience measurement without consent',
      'Traceurs de mesure d’audience exemptés de consentement',
      'Trackers voor publieksmeting zonder toestemming',
      'Tracker zur Reichweitenmessung ohne Einwilligung',
    ),
    period: 'P13M',
    from: 'first-setting',
    force: 'yardstick',
    ...open,
    source: 'https://www.cnil.fr/fr/node/167364',
  },
  {
    id: 'fr-audience-data',
    country: 'FR',
    what: text(
      'Data from trackers of audience measurement',
      'Données issues des traceurs de mesure d’audience',
      'Gegevens uit trackers voor publieksmeting',
      'Daten aus Trackern zur Reichweitenmessung',
    ),
    period: 'P25M',
    from: 'collection',
    force: 'yardstick',
    ...open,
    source: 'https://www.cnil.fr/fr/node/167364',
  },
  {
    id: 'fr-cookie-choice',
    country: 'FR',
    what: text(
      'The choice made in a cookie banner',
      'Le choix fait dans un bandeau de cookies',
      'De keuze in een cookiebanner',
      'Die Auswahl in einem Cookie-Banner',
    ),
    period: 'P6M',
    from: 'collection',
    force: 'yardstick',
    validFrom: '2020-09-17',
    validTo: null,
    source: 'CNIL, délibération n° 2020-092 du 17.9.2020 (recommandation “cookies et autres traceurs”)',
  },
];
