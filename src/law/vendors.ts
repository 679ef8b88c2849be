// Vendors that privacy policies name: a small gazetteer, with the country of the main establishment.

export interface Vendor {
  id: string;
  /** The names by which policies call it or its products; the company's own name first. */
  names: readonly string[];
  /** ISO 3166-1 alpha-2, of the group's main establishment. */
  country: string;
  category: string;
  source: string;
}

const site = 'the vendor’s own privacy policy or imprint';

const vendor = (id: string, country: string, category: string, ...names: string[]): Vendor => ({
  id,
  names,
  country,
  category,
  source: site,
});

export const vendors: readonly Vendor[] = [
  vendor(
    'google',
    'US',
    'analytics, advertising, hosting',
    'Google',
    'Google Analytics',
    'Universal Analytics',
    'Google Ads',
    'Google AdWords',
    'Google Tag Manager',
    'Google Workspace',
    'Google Cloud',
    'Google Maps',
    'Google Fonts',
    'Google reCAPTCHA',
    'reCAPTCHA',
    'YouTube',
    'DoubleClick',
    'Firebase',
    'G Suite',
    'AdSense',
  ),
  vendor(
    'meta',
    'US',
    'advertising, social network',
    'Meta Platforms',
    'Facebook',
    'Instagram',
    'WhatsApp',
    'Meta Pixel',
    'Facebook Pixel',
    'Facebook Connect',
  ),
  vendor(
    'microsoft',
    'US',
    'hosting, office, analytics',
    'Microsoft',
    'Microsoft Azure',
    'Azure',
    'Microsoft 365',
    'Office 365',
    'Microsoft Teams',
    'Microsoft Clarity',
    'Bing Ads',
    'Microsoft Advertising',
  ),
  vendor('linkedin', 'US', 'social network, advertising', 'LinkedIn', 'LinkedIn Insight Tag'),
  vendor('github', 'US', 'hosting of code', 'GitHub'),
  vendor('amazon', 'US', 'hosting', 'Amazon Web Services', 'AWS', 'Amazon CloudFront', 'Amazon SES', 'Amazon'),
  vendor('apple', 'US', 'platform', 'Apple'),
  vendor('x', 'US', 'social network', 'Twitter', 'X Corp'),
  vendor('tiktok', 'CN', 'social network, advertising', 'TikTok'),
  vendor('pinterest', 'US', 'social network', 'Pinterest'),
  vendor('salesforce', 'US', 'customer relationship management', 'Salesforce', 'Pardot', 'Tableau'),
  vendor('slack', 'US', 'messaging', 'Slack'),
  vendor('hubspot', 'US', 'customer relationship management', 'HubSpot'),
  vendor('intuit-mailchimp', 'US', 'e-mail delivery', 'Mailchimp', 'Mandrill'),
  vendor('goto', 'US', 'webinars', 'GoTo', 'GoToWebinar', 'GoToMeeting', 'LogMeIn'),
  vendor('zoom', 'US', 'video meetings', 'Zoom'),
  vendor('stripe', 'US', 'payments', 'Stripe'),
  vendor('paypal', 'US', 'payments', 'PayPal', 'Braintree'),
  vendor('adyen', 'NL', 'payments', 'Adyen'),
  vendor('mollie', 'NL', 'payments', 'Mollie'),
  vendor('klarna', 'SE', 'payments', 'Klarna'),
  vendor('matomo', 'NZ', 'analytics', 'Matomo', 'Matomo Analytics', 'Piwik'),
  vendor('piwik-pro', 'PL', 'analytics', 'Piwik PRO'),
  vendor('plausible', 'EE', 'analytics', 'Plausible Analytics', 'Plausible'),
  vendor('hotjar', 'MT', 'analytics', 'Hotjar'),
  vendor('snowplow', 'GB', 'analytics', 'Snowplow Analytics', 'Snowplow'),
  vendor('crazy-egg', 'US', 'analytics', 'Crazy Egg'),
  vendor('mixpanel', 'US', 'analytics', 'Mixpanel'),
  vendor('amplitude', 'US', 'analytics', 'Amplitude'),
  vendor('segment', 'US', 'analytics', 'Segment.io', 'Twilio Segment'),
  vendor('posthog', 'US', 'analytics', 'PostHog'),
  vendor('sentry', 'US', 'error reports', 'Sentry'),
  vendor('datadog', 'US', 'monitoring', 'Datadog'),
  vendor('new-relic', 'US', 'monitoring', 'New Relic'),
  vendor('twilio', 'US', 'messaging', 'Twilio', 'SendGrid'),
  vendor('sinch-mailgun', 'SE', 'e-mail delivery', 'Mailgun', 'Mailjet'),
  vendor('brevo', 'FR', 'e-mail delivery', 'Brevo', 'Sendinblue'),
  vendor('postmark', 'US', 'e-mail delivery', 'Postmark', 'ActiveCampaign'),
  vendor('cleverreach', 'DE', 'e-mail delivery', 'CleverReach'),
  vendor('cloudflare', 'US', 'content delivery', 'Cloudflare'),
  vendor('fastly', 'US', 'content delivery', 'Fastly'),
  vendor('akamai', 'US', 'content delivery', 'Akamai'),
  vendor('vercel', 'US', 'hosting', 'Vercel'),
  vendor('netlify', 'US', 'hosting', 'Netlify'),
  vendor('heroku', 'US', 'hosting', 'Heroku'),
  vendor('digitalocean', 'US', 'hosting', 'DigitalOcean'),
  vendor('ovh', 'FR', 'hosting', 'OVHcloud', 'OVH'),
  vendor('scaleway', 'FR', 'hosting', 'Scaleway'),
  vendor('hetzner', 'DE', 'hosting', 'Hetzner'),
  vendor('ionos', 'DE', 'hosting', 'IONOS', '1&1 IONOS'),
  vendor('leaseweb', 'NL', 'hosting', 'Leaseweb'),
  vendor('transip', 'NL', 'hosting', 'TransIP'),
  vendor('infomaniak', 'CH', 'hosting', 'Infomaniak'),
  vendor('exoscale', 'CH', 'hosting', 'Exoscale'),
  vendor('wordpress', 'US', 'hosting', 'Automattic', 'WordPress.com', 'WooCommerce', 'Jetpack', 'Gravatar', 'Akismet'),
  vendor('shopify', 'CA', 'online shop', 'Shopify'),
  vendor('squarespace', 'US', 'hosting', 'Squarespace'),
  vendor('zendesk', 'US', 'customer support', 'Zendesk'),
  vendor('intercom', 'US', 'customer support', 'Intercom'),
  vendor('freshworks', 'US', 'customer support', 'Freshdesk', 'Freshworks'),
  vendor('crisp', 'FR', 'customer support', 'Crisp Chat'),
  vendor('zoho', 'IN', 'office, customer relationship management', 'Zoho'),
  vendor('atlassian', 'AU', 'collaboration', 'Atlassian', 'Jira', 'Trello', 'Confluence'),
  vendor('notion', 'US', 'collaboration', 'Notion Labs'),
  vendor('dropbox', 'US', 'storage of files', 'Dropbox'),
  vendor('docusign', 'US', 'electronic signatures', 'DocuSign'),
  vendor('typeform', 'ES', 'forms', 'Typeform'),
  vendor('surveymonkey', 'US', 'forms', 'SurveyMonkey'),
  vendor('calendly', 'US', 'appointments', 'Calendly'),
  vendor('eventbrite', 'US', 'events', 'Eventbrite'),
  vendor('personio', 'DE', 'recruitment', 'Personio'),
  vendor('cookiebot', 'DK', 'consent banner', 'Cookiebot', 'Usercentrics'),
  vendor('onetrust', 'US', 'consent banner', 'OneTrust'),
  vendor('openai', 'US', 'artificial intelligence', 'OpenAI', 'ChatGPT'),
  vendor('anthropic', 'US', 'artificial intelligence', 'Anthropic'),
  vendor('mistral', 'FR', 'artificial intelligence', 'Mistral AI'),
  vendor('vimeo', 'US', 'video', 'Vimeo'),
  vendor('auth0', 'US', 'sign-in', 'Auth0', 'Okta'),
  vendor('criteo', 'FR', 'advertising', 'Criteo'),
  vendor('trustpilot', 'DK', 'reviews', 'Trustpilot'),
];

/** Names that are also plain words count only in this exact spelling. */
const caseless = (name: string): boolean =>
  name.length >= 6 &&
  !/^(?:Amazon|Apple|Segment|Twitter|Notion|Akamai|Sentry|Amplitude|Plausible|Postmark|Intercom|Snowplow)/.test(name);

const byName = new Map(
  vendors.flatMap((one) => one.names.map((name) => [name.toLowerCase(), { vendor: one, name }] as const)),
);
/** Names of two words are also written as one (“GoogleAnalytics”). */
const spellings = [...byName.values()]
  .flatMap(({ name }) => [name, name.replaceAll(' ', '')])
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** Any vendor's name. */
export const vendorNames = new RegExp(`(?<![\\w@./-])(?:${[...new Set(spellings)].join('|')})(?![\\w@]|\\.[a-z])`, 'i');
const everyName = new RegExp(vendorNames.source, 'gi');
const bySpelling = new Map(
  [...byName.values()].flatMap((one) =>
    [one.name, one.name.replaceAll(' ', '')].map((name) => [name.toLowerCase(), one] as const),
  ),
);

export interface NamedVendor {
  vendor: Vendor;
  /** As written. */
  name: string;
  start: number;
  end: number;
}

/** The vendors that a text names, in its order. An address (`maps.google.com`) names nobody. */
export function vendorsIn(text: string): NamedVendor[] {
  const found: NamedVendor[] = [];
  for (const match of text.matchAll(everyName)) {
    const name = match[0];
    const known = bySpelling.get(name.toLowerCase());
    if (!known || (!caseless(known.name) && name !== known.name)) continue;
    found.push({ vendor: known.vendor, name, start: match.index, end: match.index + name.length });
  }
  return found;
}

/** The vendor that goes by exactly this name. */
export const vendorNamed = (name: string): Vendor | undefined => byName.get(name.toLowerCase())?.vendor;
