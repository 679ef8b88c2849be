// What changes about vendors over time: legal entities, names they gave up, services that ended, settings they ship with.
import type { Text } from '#base';
import type { Dated } from './dated.ts';

export interface VendorEntity {
  /** Id of a vendor. */
  vendor: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** For whom it provides the service. */
  serves: 'europe' | 'everybody';
  source: string;
}

export const vendorEntities: readonly VendorEntity[] = [
  {
    vendor: 'google',
    name: 'Google Ireland Limited',
    country: 'IE',
    serves: 'europe',
    source: 'https://policies.google.com/terms',
  },
  {
    vendor: 'meta',
    name: 'Meta Platforms Ireland Limited',
    country: 'IE',
    serves: 'europe',
    source: 'https://www.facebook.com/privacy/policy',
  },
  {
    vendor: 'linkedin',
    name: 'LinkedIn Ireland Unlimited Company',
    country: 'IE',
    serves: 'europe',
    source: 'https://www.linkedin.com/legal/privacy-policy',
  },
  {
    vendor: 'x',
    name: 'X Internet Unlimited Company',
    country: 'IE',
    serves: 'europe',
    source: 'https://x.com/en/privacy',
  },
  {
    vendor: 'intuit-mailchimp',
    name: 'The Rocket Science Group LLC',
    country: 'US',
    serves: 'everybody',
    source: 'https://mailchimp.com/legal/terms',
  },
  {
    vendor: 'matomo',
    name: 'InnoCraft Limited',
    country: 'NZ',
    serves: 'everybody',
    source: 'https://matomo.org/matomo-cloud-privacy-policy/',
  },
  {
    vendor: 'hotjar',
    name: 'Hotjar Ltd',
    country: 'MT',
    serves: 'everybody',
    source: 'https://www.hotjar.com/legal/policies/privacy-v4',
  },
  {
    vendor: 'snowplow',
    name: 'Snowplow Analytics Ltd',
    country: 'GB',
    serves: 'everybody',
    source: 'copyright notices in the vendor’s published code',
  },
  {
    vendor: 'crazy-egg',
    name: 'Crazy Egg, Inc.',
    country: 'US',
    serves: 'everybody',
    source: 'copyright notices in the vendor’s published code',
  },
  {
    vendor: 'mixpanel',
    name: 'Mixpanel, Inc.',
    country: 'US',
    serves: 'everybody',
    source: 'copyright notices in the vendor’s published code',
  },
];

export interface VendorFact extends Dated {
  vendor: string;
  /** The product or name that the fact is about, as policies write it. */
  about: string;
  /** `name`: called so between the days; `service`: ran between them; `setting`: offered so between them. */
  kind: 'name' | 'service' | 'setting';
  /** What to write or use instead; null where nothing came after. */
  successor: string | null;
  /** For a setting: what it sets, and the values on offer, ISO 8601 periods, the vendor's default first. */
  setting: { what: Text; values: readonly string[] } | null;
}

const retention: Text = {
  en: 'Retention of user-level data',
  fr: 'Conservation des données au niveau de l’utilisateur',
  nl: 'Bewaring van gegevens op gebruikersniveau',
  de: 'Aufbewahrung von Daten auf Nutzerebene',
};

const formerName = (
  id: string,
  vendor: string,
  about: string,
  validTo: string,
  successor: string,
  source: string,
): VendorFact => ({ id, vendor, about, kind: 'name', successor, setting: null, validFrom: null, validTo, source });

export const vendorFacts: readonly VendorFact[] = [
  formerName(
    'google-adwords',
    'google',
    'Google AdWords',
    '2018-07-23',
    'Google Ads',
    'Google Ads was AdWords until 24 July 2018',
  ),
  formerName(
    'g-suite',
    'google',
    'G Suite',
    '2020-10-05',
    'Google Workspace',
    'https://techcrunch.com/2020/10/06/g-suite-is-now-google-workspace',
  ),
  formerName(
    'piwik',
    'matomo',
    'Piwik',
    '2018-01-08',
    'Matomo',
    'https://matomo.org/blog/2018/01/piwik-is-now-matomo/',
  ),
  formerName('twitter', 'x', 'Twitter', '2023-07-23', 'X', 'the service’s new name and mark of 24 July 2023'),
  formerName(
    'facebook-inc',
    'meta',
    'Facebook, Inc.',
    '2021-10-27',
    'Meta Platforms, Inc.',
    'the company’s announcement of 28 October 2021',
  ),
  {
    id: 'universal-analytics',
    vendor: 'google',
    about: 'Universal Analytics',
    kind: 'service',
    successor: 'Google Analytics 4',
    setting: null,
    validFrom: null,
    validTo: '2023-06-30',
    source: 'https://support.google.com/analytics/answer/11583528',
  },
  {
    id: 'ga4-retention',
    vendor: 'google',
    about: 'Google Analytics 4',
    kind: 'setting',
    successor: null,
    setting: { what: retention, values: ['P2M', 'P14M'] },
    validFrom: null,
    validTo: null,
    source: 'https://support.google.com/analytics/answer/7667196',
  },
  {
    id: 'ga4-360-retention',
    vendor: 'google',
    about: 'Google Analytics 360',
    kind: 'setting',
    successor: null,
    setting: {
      what: {
        en: 'Retention of event data',
        fr: 'Conservation des données d’événement',
        nl: 'Bewaring van gebeurtenisgegevens',
        de: 'Aufbewahrung von Ereignisdaten',
      },
      values: ['P2M', 'P14M', 'P26M', 'P38M', 'P50M'],
    },
    validFrom: null,
    validTo: null,
    source: 'https://support.google.com/analytics/answer/7667196',
  },
];
