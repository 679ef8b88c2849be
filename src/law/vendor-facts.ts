// What changes about vendors over time: legal entities, names they gave up, services that ended, settings they ship with.
import type { Text } from '#base';
import type { Dated } from './dated.ts';

export interface VendorEntity extends Dated {
  /** Id of a vendor. */
  vendor: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** For whom it provides the service. */
  serves: 'europe' | 'everybody';
}

/** Holds today; when it began is not known here. */
const entity = (
  vendor: string,
  name: string,
  country: string,
  serves: VendorEntity['serves'],
  source: string,
): VendorEntity => ({
  id: `${vendor}-${serves}`,
  vendor,
  name,
  country,
  serves,
  validFrom: null,
  validTo: null,
  source,
});

export const vendorEntities: readonly VendorEntity[] = [
  entity('google', 'Google Ireland Limited', 'IE', 'europe', 'https://policies.google.com/terms'),
  entity('meta', 'Meta Platforms Ireland Limited', 'IE', 'europe', 'https://www.facebook.com/privacy/policy'),
  entity(
    'linkedin',
    'LinkedIn Ireland Unlimited Company',
    'IE',
    'europe',
    'https://www.linkedin.com/legal/privacy-policy',
  ),
  entity('x', 'X Internet Unlimited Company', 'IE', 'europe', 'https://x.com/en/privacy'),
  entity(
    'microsoft',
    'Microsoft Ireland Operations Limited',
    'IE',
    'europe',
    'https://privacy.microsoft.com/en-us/privacystatement',
  ),
  entity('amazon', 'Amazon Web Services EMEA SARL', 'LU', 'europe', 'https://aws.amazon.com/legal/aws-emea/'),
  entity('apple', 'Apple Distribution International Limited', 'IE', 'europe', 'https://www.apple.com/legal/privacy/'),
  entity(
    'tiktok',
    'TikTok Technology Limited',
    'IE',
    'europe',
    'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  ),
  entity('pinterest', 'Pinterest Europe Ltd.', 'IE', 'europe', 'https://policy.pinterest.com/en/privacy-policy'),
  entity('stripe', 'Stripe Payments Europe, Limited', 'IE', 'europe', 'https://stripe.com/privacy'),
  entity(
    'paypal',
    'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
    'LU',
    'europe',
    'https://www.paypal.com/webapps/mpp/ua/privacy-full',
  ),
  entity('shopify', 'Shopify International Limited', 'IE', 'europe', 'https://www.shopify.com/legal/terms'),
  entity('automattic', 'Aut O’Mattic A8C Ireland Ltd.', 'IE', 'europe', 'https://automattic.com/privacy/'),
  entity('dropbox', 'Dropbox International Unlimited Company', 'IE', 'europe', 'https://www.dropbox.com/privacy'),
  entity('slack', 'Slack Technologies Limited', 'IE', 'europe', 'https://slack.com/trust/privacy/privacy-policy'),
  entity('twilio', 'Twilio Ireland Limited', 'IE', 'europe', 'https://www.twilio.com/en-us/legal/privacy'),
  entity('squarespace', 'Squarespace Ireland Limited', 'IE', 'europe', 'https://www.squarespace.com/terms-of-service'),
  entity(
    'adobe',
    'Adobe Systems Software Ireland Limited',
    'IE',
    'europe',
    'https://www.adobe.com/privacy/policy.html',
  ),
  entity('openai', 'OpenAI Ireland Ltd', 'IE', 'europe', 'https://openai.com/policies/eu-privacy-policy/'),
  entity('mailerlite', 'MailerLite Limited', 'IE', 'europe', 'https://www.mailerlite.com/legal/privacy-policy'),
  entity('zoho', 'Zoho Corporation B.V.', 'NL', 'europe', 'https://www.zoho.com/privacy.html'),
  entity('pipedrive', 'Pipedrive OÜ', 'EE', 'europe', 'https://www.pipedrive.com/en/terms-of-service'),
  entity('brevo', 'Sendinblue SAS', 'FR', 'everybody', 'https://partners.brevo.com/experts-agreement'),
  entity('intuit-mailchimp', 'The Rocket Science Group LLC', 'US', 'everybody', 'https://mailchimp.com/legal/terms'),
  entity('matomo', 'InnoCraft Limited', 'NZ', 'everybody', 'https://matomo.org/matomo-cloud-privacy-policy/'),
  entity('hotjar', 'Hotjar Ltd', 'MT', 'everybody', 'https://www.hotjar.com/legal/policies/privacy-v4'),
  entity(
    'snowplow',
    'Snowplow Analytics Ltd',
    'GB',
    'everybody',
    'https://github.com/snowplow/snowplow-javascript-tracker',
  ),
  entity('crazy-egg', 'Crazy Egg, Inc.', 'US', 'everybody', 'https://www.crazyegg.com/terms'),
  entity('mixpanel', 'Mixpanel, Inc.', 'US', 'everybody', 'https://mixpanel.com/legal/terms-of-use/'),
  entity('atlassian', 'Atlassian Pty Ltd', 'AU', 'everybody', 'https://www.atlassian.com/legal/privacy-policy'),
  entity(
    'zoom',
    'Zoom Communications, Inc.',
    'US',
    'everybody',
    'https://www.zoom.com/en/trust/privacy/privacy-statement/',
  ),
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

/** `validTo`: where only the month is known, its last day. */
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
    'https://promohafen.com/category/neues-von-google',
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
  formerName(
    'twitter',
    'x',
    'Twitter',
    '2023-07-23',
    'X',
    'https://www.thenewsminute.com/article/elon-musk-rebrands-twitter-logo-blue-bird-x-180121',
  ),
  formerName(
    'facebook-inc',
    'meta',
    'Facebook, Inc.',
    '2021-10-27',
    'Meta Platforms, Inc.',
    'https://www.wilx.com/2021/10/28/facebook-renames-itself-meta/',
  ),
  formerName('sendinblue', 'brevo', 'Sendinblue', '2023-05-31', 'Brevo', 'https://anymail.dev/en/stable/esps/brevo/'),
  formerName(
    'bing-ads',
    'microsoft',
    'Bing Ads',
    '2019-04-30',
    'Microsoft Advertising',
    'https://foxdata.com/en/glossary/bing-ads-',
  ),
  formerName(
    'google-inc',
    'google',
    'Google Inc',
    '2017-09-29',
    'Google LLC',
    'Alphabet Inc., annual report for 2017 (Form 10-K)',
  ),
  formerName(
    'google-comma-inc',
    'google',
    'Google, Inc',
    '2017-09-29',
    'Google LLC',
    'Alphabet Inc., annual report for 2017 (Form 10-K)',
  ),
  formerName(
    'google-adwords-spelt',
    'google',
    'Google Adwords',
    '2018-07-23',
    'Google Ads',
    'https://promohafen.com/category/neues-von-google',
  ),
  formerName(
    'google-my-business',
    'google',
    'Google My Business',
    '2021-11-30',
    'Google Business Profile',
    'https://support.google.com/business/answer/3038177',
  ),
  formerName(
    'google-data-studio',
    'google',
    'Google Data Studio',
    '2022-10-11',
    'Looker Studio',
    'https://cloud.google.com/blog/products/data-analytics/looker-next-evolution-business-intelligence-data-studio',
  ),
  formerName(
    'facebook-inc-spelt',
    'meta',
    'Facebook Inc',
    '2021-10-27',
    'Meta Platforms, Inc.',
    'https://www.wilx.com/2021/10/28/facebook-renames-itself-meta/',
  ),
  formerName(
    'facebook-ireland',
    'meta',
    'Facebook Ireland',
    '2022-01-31',
    'Meta Platforms Ireland Limited',
    'https://www.facebook.com/privacy/policy',
  ),
  formerName(
    'instagram-inc',
    'meta',
    'Instagram Inc',
    '2021-10-27',
    'Meta Platforms',
    'https://www.wilx.com/2021/10/28/facebook-renames-itself-meta/',
  ),
  formerName(
    'whatsapp-inc',
    'meta',
    'WhatsApp Inc',
    '2021-10-27',
    'WhatsApp LLC',
    'https://www.whatsapp.com/legal/terms-of-service',
  ),
  formerName(
    'rocket-science',
    'intuit-mailchimp',
    'Rocket Science Group',
    '2021-10-31',
    'Intuit Inc.',
    'https://www.sec.gov/Archives/edgar/data/896878/000089687822000028/R16.htm',
  ),
  formerName(
    'zoom-video',
    'zoom',
    'Zoom Video Communications',
    '2024-11-24',
    'Zoom Communications, Inc.',
    'https://www.zoom.com/en/trust/privacy/privacy-statement/',
  ),
  formerName(
    'wildbit',
    'postmark',
    'Wildbit',
    '2022-05-31',
    'ActiveCampaign',
    'https://postmarkapp.com/blog/postmark-has-been-acquired-by-activecampaign',
  ),
  {
    id: 'google-optimize',
    vendor: 'google',
    about: 'Google Optimize',
    kind: 'service',
    successor: null,
    setting: null,
    validFrom: null,
    validTo: '2023-09-30',
    source: 'https://support.google.com/optimize/answer/12979939',
  },
  {
    id: 'skype',
    vendor: 'microsoft',
    about: 'Skype',
    kind: 'service',
    successor: 'Microsoft Teams',
    setting: null,
    validFrom: null,
    validTo: '2025-05-05',
    source:
      'https://www.microsoft.com/en-us/microsoft-365/blog/2025/02/28/the-next-chapter-moving-from-skype-to-microsoft-teams/',
  },
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
