// The vendors that privacy policies of European companies name most: what they are called, where they sit, what they do.
import type { Dated } from './dated.ts';

export type VendorCategory =
  | 'accounting'
  | 'advertising'
  | 'analytics'
  | 'appointments'
  | 'artificial intelligence'
  | 'captcha'
  | 'collaboration'
  | 'consent banner'
  | 'content delivery'
  | 'customer relationship management'
  | 'customer support'
  | 'delivery'
  | 'e-mail delivery'
  | 'e-mail marketing'
  | 'electronic signatures'
  | 'error reports'
  | 'events'
  | 'fonts'
  | 'forms'
  | 'hosting'
  | 'hosting of code'
  | 'human resources'
  | 'messaging'
  | 'monitoring'
  | 'office'
  | 'online shop'
  | 'payments'
  | 'platform'
  | 'remote access'
  | 'reviews'
  | 'sign-in'
  | 'social network'
  | 'storage of files'
  | 'video'
  | 'video meetings';

export type Spelling = 'any' | 'exact' | 'word' | 'listed';

export interface Vendor extends Dated {
  /** The names by which policies call it or its products; the company's own name first. */
  names: readonly string[];
  /**
   * How a name is told from plain words. `any`: distinctive, whatever its capitals; `exact`: in this spelling only;
   * `word`: in this spelling, and where no sentence or German noun could look so; `listed`: an everyday word even with a
   * capital, which counts in this spelling and only in a row with another vendor (“DHL, UPS and DPD”).
   */
  spelling: ReadonlyMap<string, Spelling>;
  /** ISO 3166-1 alpha-2, of the group's main establishment. `vendorEntities` tells who contracts with European customers. */
  country: string;
  category: VendorCategory;
  /** Its usual part: it works for its customers, decides itself, or either, depending on the service. */
  role: 'processor' | 'controller' | 'either';
}

type Spelt = Readonly<Partial<Record<Spelling, readonly string[]>>>;

/** `site`: the vendor's own address, where its imprint and terms stand. */
function vendor(
  id: string,
  country: string,
  category: VendorCategory,
  role: Vendor['role'],
  site: string,
  spelt: Spelt,
): Vendor {
  const kinds = ['any', 'exact', 'word', 'listed'] as const;
  const spelling = new Map(kinds.flatMap((kind) => (spelt[kind] ?? []).map((name) => [name, kind] as const)));
  const source = `https://${site}`;
  return { id, names: [...spelling.keys()], spelling, country, category, role, validFrom: null, validTo: null, source };
}

export const vendors: readonly Vendor[] = [
  vendor('google', 'US', 'platform', 'either', 'www.google.com', {
    any: [
      'Google',
      'Google Analytics',
      'Google Ads',
      'Google AdWords',
      'Google AdSense',
      'Google Tag Manager',
      'Google Workspace',
      'Google Cloud',
      'Google Drive',
      'Google Maps',
      'Google Fonts',
      'Google Web Fonts',
      'Google reCAPTCHA',
      'Google Marketing Platform',
      'Google Optimize',
      'Google Signals',
      'reCAPTCHA',
      'YouTube',
      'Firebase',
      'AdSense',
    ],
    exact: ['Universal Analytics', 'DoubleClick', 'G Suite', 'Looker Studio', 'Gmail'],
  }),
  vendor('meta', 'US', 'social network', 'controller', 'www.meta.com', {
    any: [
      'Meta Platforms',
      'Facebook',
      'Instagram',
      'WhatsApp',
      'Meta Pixel',
      'Facebook Pixel',
      'Facebook Connect',
      'Facebook Custom Audiences',
      'Facebook Ads',
      'Meta Ads',
    ],
    word: ['Meta'],
  }),
  vendor('microsoft', 'US', 'platform', 'either', 'www.microsoft.com', {
    any: [
      'Microsoft',
      'Microsoft Azure',
      'Microsoft 365',
      'Microsoft Office 365',
      'Microsoft Teams',
      'Microsoft Clarity',
      'Microsoft Dynamics',
      'Microsoft Advertising',
      'Microsoft Ads',
      'Office 365',
      'Bing Ads',
      'OneDrive',
      'SharePoint',
    ],
    exact: ['Azure'],
  }),
  vendor('linkedin', 'US', 'social network', 'controller', 'www.linkedin.com', {
    any: ['LinkedIn', 'LinkedIn Insight Tag', 'LinkedIn Ads', 'LinkedIn Analytics'],
  }),
  vendor('github', 'US', 'hosting of code', 'either', 'github.com', { any: ['GitHub'] }),
  vendor('gitlab', 'US', 'hosting of code', 'either', 'about.gitlab.com', { any: ['GitLab'] }),
  vendor('amazon', 'US', 'hosting', 'either', 'aws.amazon.com', {
    any: ['Amazon Web Services', 'Amazon CloudFront', 'Amazon SES', 'Amazon Pay', 'CloudFront'],
    exact: ['AWS'],
    word: ['Amazon'],
  }),
  vendor('apple', 'US', 'platform', 'controller', 'www.apple.com', { any: ['Apple Pay'], word: ['Apple'] }),
  vendor('x', 'US', 'social network', 'controller', 'x.com', {
    exact: ['X Corp', 'X Corp.', 'Twitter', 'Twitter Ads', 'Twitter Pixel'],
  }),
  vendor('tiktok', 'CN', 'social network', 'controller', 'www.tiktok.com', {
    any: ['TikTok', 'TikTok Pixel', 'TikTok Ads'],
  }),
  vendor('pinterest', 'US', 'social network', 'controller', 'www.pinterest.com', {
    any: ['Pinterest', 'Pinterest Tag'],
  }),
  vendor('snap', 'US', 'social network', 'controller', 'www.snap.com', {
    any: ['Snapchat'],
    exact: ['Snap Inc', 'Snap Pixel'],
    listed: ['Snap'],
  }),
  vendor('reddit', 'US', 'social network', 'controller', 'www.reddit.com', { any: ['Reddit'] }),
  vendor('xing', 'DE', 'social network', 'controller', 'www.xing.com', { exact: ['XING', 'New Work SE'] }),

  vendor('salesforce', 'US', 'customer relationship management', 'processor', 'www.salesforce.com', {
    any: ['Salesforce Marketing Cloud', 'salesforce.com'],
    exact: ['Salesforce', 'Pardot', 'Tableau Software'],
    listed: ['Tableau'],
  }),
  vendor('hubspot', 'US', 'customer relationship management', 'processor', 'www.hubspot.com', { any: ['HubSpot'] }),
  vendor('pipedrive', 'EE', 'customer relationship management', 'processor', 'www.pipedrive.com', {
    any: ['Pipedrive'],
  }),
  vendor('zoho', 'IN', 'customer relationship management', 'processor', 'www.zoho.com', {
    exact: ['Zoho', 'Zoho CRM'],
  }),
  vendor('odoo', 'BE', 'customer relationship management', 'processor', 'www.odoo.com', { exact: ['Odoo'] }),
  vendor('teamleader', 'BE', 'customer relationship management', 'processor', 'www.teamleader.eu', {
    exact: ['Teamleader NV', 'Teamleader Focus', 'Teamleader Orbit', 'Teamleader CRM'],
    listed: ['Teamleader'],
  }),

  vendor('intuit-mailchimp', 'US', 'e-mail marketing', 'processor', 'mailchimp.com', {
    any: ['Mailchimp', 'Intuit Mailchimp'],
    exact: ['Mandrill'],
  }),
  vendor('brevo', 'FR', 'e-mail marketing', 'processor', 'www.brevo.com', { any: ['Sendinblue'], exact: ['Brevo'] }),
  vendor('mailerlite', 'IE', 'e-mail marketing', 'processor', 'www.mailerlite.com', { any: ['MailerLite'] }),
  vendor('cleverreach', 'DE', 'e-mail marketing', 'processor', 'www.cleverreach.com', { any: ['CleverReach'] }),
  vendor('activecampaign', 'US', 'e-mail marketing', 'processor', 'www.activecampaign.com', {
    any: ['ActiveCampaign'],
  }),
  vendor('postmark', 'US', 'e-mail delivery', 'processor', 'postmarkapp.com', { word: ['Postmark'] }),
  vendor('klaviyo', 'US', 'e-mail marketing', 'processor', 'www.klaviyo.com', { any: ['Klaviyo'] }),
  vendor('getresponse', 'PL', 'e-mail marketing', 'processor', 'www.getresponse.com', { any: ['GetResponse'] }),
  vendor('flexmail', 'BE', 'e-mail marketing', 'processor', 'flexmail.be', { any: ['Flexmail'] }),
  vendor('marketo', 'US', 'e-mail marketing', 'processor', 'business.adobe.com', { any: ['Marketo'] }),
  vendor('mailjet', 'FR', 'e-mail delivery', 'processor', 'www.mailjet.com', { any: ['Mailjet'] }),
  vendor('mailgun', 'US', 'e-mail delivery', 'processor', 'www.mailgun.com', { any: ['Mailgun'] }),
  vendor('twilio', 'US', 'messaging', 'processor', 'www.twilio.com', {
    any: ['Twilio', 'Twilio SendGrid', 'SendGrid'],
  }),
  vendor('segment', 'US', 'analytics', 'processor', 'segment.com', {
    any: ['Segment.io', 'Twilio Segment'],
    listed: ['Segment'],
  }),
  vendor('slack', 'US', 'messaging', 'processor', 'slack.com', { any: ['Slack Technologies'], word: ['Slack'] }),

  vendor('matomo', 'NZ', 'analytics', 'processor', 'matomo.org', { exact: ['Matomo', 'Matomo Analytics', 'Piwik'] }),
  vendor('piwik-pro', 'PL', 'analytics', 'processor', 'piwik.pro', { any: ['Piwik PRO'] }),
  vendor('plausible', 'EE', 'analytics', 'processor', 'plausible.io', {
    any: ['Plausible Analytics'],
    word: ['Plausible'],
  }),
  vendor('fathom', 'CA', 'analytics', 'processor', 'usefathom.com', { any: ['Fathom Analytics'] }),
  vendor('simple-analytics', 'NL', 'analytics', 'processor', 'www.simpleanalytics.com', {
    exact: ['Simple Analytics B.V.'],
  }),
  vendor('hotjar', 'MT', 'analytics', 'processor', 'www.hotjar.com', { any: ['Hotjar'] }),
  vendor('contentsquare', 'FR', 'analytics', 'processor', 'contentsquare.com', { any: ['Contentsquare'] }),
  vendor('snowplow', 'GB', 'analytics', 'processor', 'snowplow.io', {
    any: ['Snowplow Analytics'],
    word: ['Snowplow'],
  }),
  vendor('crazy-egg', 'US', 'analytics', 'processor', 'www.crazyegg.com', { exact: ['Crazy Egg', 'Crazyegg'] }),
  vendor('mixpanel', 'US', 'analytics', 'processor', 'mixpanel.com', { any: ['Mixpanel'] }),
  vendor('amplitude', 'US', 'analytics', 'processor', 'amplitude.com', {
    any: ['Amplitude Analytics'],
    exact: ['Amplitude, Inc', 'Amplitude Inc'],
    listed: ['Amplitude'],
  }),
  vendor('adobe', 'US', 'analytics', 'processor', 'www.adobe.com', {
    any: ['Adobe Analytics', 'Adobe Fonts', 'Adobe Typekit', 'Typekit', 'Adobe Sign', 'Adobe Experience Cloud'],
    exact: ['Adobe'],
  }),
  vendor('optimizely', 'US', 'analytics', 'processor', 'www.optimizely.com', { any: ['Optimizely'] }),
  vendor('fullstory', 'US', 'analytics', 'processor', 'www.fullstory.com', { any: ['FullStory'] }),
  vendor('mouseflow', 'DK', 'analytics', 'processor', 'mouseflow.com', { any: ['Mouseflow'] }),
  vendor('etracker', 'DE', 'analytics', 'processor', 'www.etracker.com', { any: ['etracker'] }),
  vendor('posthog', 'US', 'analytics', 'processor', 'posthog.com', { any: ['PostHog'] }),
  vendor('sentry', 'US', 'error reports', 'processor', 'sentry.io', {
    any: ['Sentry.io', 'Functional Software, Inc'],
    word: ['Sentry'],
  }),
  vendor('bugsnag', 'US', 'error reports', 'processor', 'www.bugsnag.com', { any: ['Bugsnag'] }),
  vendor('datadog', 'US', 'monitoring', 'processor', 'www.datadoghq.com', { any: ['Datadog'] }),
  vendor('new-relic', 'US', 'monitoring', 'processor', 'newrelic.com', { exact: ['New Relic'] }),

  vendor('cloudflare', 'US', 'content delivery', 'processor', 'www.cloudflare.com', {
    any: ['Cloudflare', 'Cloudflare Turnstile'],
  }),
  vendor('fastly', 'US', 'content delivery', 'processor', 'www.fastly.com', { exact: ['Fastly'] }),
  vendor('akamai', 'US', 'content delivery', 'processor', 'www.akamai.com', { exact: ['Akamai'] }),
  vendor('bunny', 'SI', 'content delivery', 'processor', 'bunny.net', { any: ['bunny.net', 'BunnyCDN'] }),
  vendor('vercel', 'US', 'hosting', 'processor', 'vercel.com', { any: ['Vercel'] }),
  vendor('netlify', 'US', 'hosting', 'processor', 'www.netlify.com', { any: ['Netlify'] }),
  vendor('heroku', 'US', 'hosting', 'processor', 'www.heroku.com', { any: ['Heroku'] }),
  vendor('digitalocean', 'US', 'hosting', 'processor', 'www.digitalocean.com', { any: ['DigitalOcean'] }),
  vendor('linode', 'US', 'hosting', 'processor', 'www.linode.com', { any: ['Linode'] }),
  vendor('rackspace', 'US', 'hosting', 'processor', 'www.rackspace.com', { any: ['Rackspace'] }),
  vendor('godaddy', 'US', 'hosting', 'processor', 'www.godaddy.com', { any: ['GoDaddy'] }),
  vendor('ovh', 'FR', 'hosting', 'processor', 'www.ovhcloud.com', { any: ['OVHcloud'], exact: ['OVH', 'OVH SAS'] }),
  vendor('scaleway', 'FR', 'hosting', 'processor', 'www.scaleway.com', { any: ['Scaleway'] }),
  vendor('gandi', 'FR', 'hosting', 'processor', 'www.gandi.net', { exact: ['Gandi SAS', 'Gandi.net'] }),
  vendor('hetzner', 'DE', 'hosting', 'processor', 'www.hetzner.com', { any: ['Hetzner'] }),
  vendor('ionos', 'DE', 'hosting', 'processor', 'www.ionos.com', { exact: ['IONOS', '1&1 IONOS'] }),
  vendor('strato', 'DE', 'hosting', 'processor', 'www.strato.de', { any: ['STRATO AG', 'STRATO GmbH'] }),
  vendor('combell', 'BE', 'hosting', 'processor', 'www.combell.com', { any: ['Combell'] }),
  vendor('one-com', 'DK', 'hosting', 'processor', 'www.one.com', { any: ['one.com'] }),
  vendor('leaseweb', 'NL', 'hosting', 'processor', 'www.leaseweb.com', { any: ['Leaseweb'] }),
  vendor('transip', 'NL', 'hosting', 'processor', 'www.transip.nl', { any: ['TransIP'] }),
  vendor('infomaniak', 'CH', 'hosting', 'processor', 'www.infomaniak.com', { any: ['Infomaniak'] }),
  vendor('exoscale', 'CH', 'hosting', 'processor', 'www.exoscale.com', { any: ['Exoscale'] }),
  vendor('automattic', 'US', 'hosting', 'either', 'automattic.com', {
    any: ['Automattic', 'WordPress.com', 'WooCommerce', 'Gravatar', 'Akismet', 'WordPress Stats'],
    exact: ['Jetpack'],
  }),
  vendor('shopify', 'CA', 'online shop', 'processor', 'www.shopify.com', { any: ['Shopify'] }),
  vendor('wix', 'IL', 'hosting', 'processor', 'www.wix.com', { exact: ['Wix', 'Wix.com'] }),
  vendor('squarespace', 'US', 'hosting', 'processor', 'www.squarespace.com', { any: ['Squarespace'] }),
  vendor('webflow', 'US', 'hosting', 'processor', 'webflow.com', { any: ['Webflow'] }),
  vendor('jimdo', 'DE', 'hosting', 'processor', 'www.jimdo.com', { exact: ['Jimdo'] }),

  vendor('stripe', 'US', 'payments', 'either', 'stripe.com', { word: ['Stripe'] }),
  vendor('paypal', 'US', 'payments', 'controller', 'www.paypal.com', { any: ['PayPal', 'Braintree'] }),
  vendor('adyen', 'NL', 'payments', 'either', 'www.adyen.com', { exact: ['Adyen'] }),
  vendor('mollie', 'NL', 'payments', 'either', 'www.mollie.com', { word: ['Mollie'] }),
  vendor('klarna', 'SE', 'payments', 'controller', 'www.klarna.com', { any: ['Klarna'] }),
  vendor('worldline', 'FR', 'payments', 'either', 'worldline.com', { exact: ['Worldline', 'Ingenico'] }),
  vendor('multisafepay', 'NL', 'payments', 'either', 'www.multisafepay.com', { any: ['MultiSafepay'] }),
  vendor('buckaroo', 'NL', 'payments', 'either', 'www.buckaroo.eu', { exact: ['Buckaroo B.V.'] }),
  vendor('bancontact', 'BE', 'payments', 'controller', 'www.bancontact.com', {
    any: ['Bancontact', 'Bancontact Payconiq Company'],
  }),
  vendor('gocardless', 'GB', 'payments', 'either', 'gocardless.com', { any: ['GoCardless'] }),
  vendor('paddle', 'GB', 'payments', 'controller', 'www.paddle.com', {
    exact: ['Paddle.com', 'Paddle Payments'],
    listed: ['Paddle'],
  }),
  vendor('chargebee', 'US', 'payments', 'processor', 'www.chargebee.com', { any: ['Chargebee'] }),

  vendor('zendesk', 'US', 'customer support', 'processor', 'www.zendesk.com', { any: ['Zendesk'] }),
  vendor('intercom', 'US', 'customer support', 'processor', 'www.intercom.com', {
    exact: ['Intercom, Inc', 'Intercom Inc'],
    word: ['Intercom'],
  }),
  vendor('freshworks', 'US', 'customer support', 'processor', 'www.freshworks.com', {
    any: ['Freshdesk', 'Freshworks'],
  }),
  vendor('help-scout', 'US', 'customer support', 'processor', 'www.helpscout.com', { any: ['Help Scout'] }),
  vendor('crisp', 'FR', 'customer support', 'processor', 'crisp.chat', { any: ['Crisp Chat', 'Crisp IM'] }),
  vendor('tawk', 'US', 'customer support', 'processor', 'www.tawk.to', { any: ['tawk.to'] }),
  vendor('userlike', 'DE', 'customer support', 'processor', 'www.userlike.com', { any: ['Userlike'] }),
  vendor('teamviewer', 'DE', 'remote access', 'processor', 'www.teamviewer.com', { any: ['TeamViewer'] }),
  vendor('anydesk', 'DE', 'remote access', 'processor', 'anydesk.com', { any: ['AnyDesk'] }),
  vendor('goto', 'US', 'video meetings', 'processor', 'www.goto.com', {
    any: ['GoToWebinar', 'GoToMeeting', 'LogMeIn'],
    exact: ['GoTo'],
  }),
  vendor('zoom', 'US', 'video meetings', 'processor', 'www.zoom.com', {
    any: ['Zoom Video Communications', 'Zoom Communications'],
    word: ['Zoom'],
  }),
  vendor('cisco', 'US', 'video meetings', 'processor', 'www.cisco.com', { any: ['Cisco Webex', 'Webex'] }),
  vendor('vimeo', 'US', 'video', 'either', 'vimeo.com', { exact: ['Vimeo'] }),
  vendor('wistia', 'US', 'video', 'processor', 'wistia.com', { any: ['Wistia'] }),
  vendor('spotify', 'SE', 'platform', 'controller', 'www.spotify.com', { any: ['Spotify'] }),

  vendor('atlassian', 'AU', 'collaboration', 'processor', 'www.atlassian.com', {
    any: ['Atlassian', 'Trello', 'Bitbucket', 'Atlassian Confluence'],
    exact: ['Jira'],
    listed: ['Confluence'],
  }),
  vendor('notion', 'US', 'collaboration', 'processor', 'www.notion.so', {
    any: ['Notion Labs', 'Notion.so'],
    listed: ['Notion'],
  }),
  vendor('airtable', 'US', 'collaboration', 'processor', 'www.airtable.com', { any: ['Airtable'] }),
  vendor('asana', 'US', 'collaboration', 'processor', 'asana.com', {
    exact: ['Asana, Inc', 'Asana Inc'],
    word: ['Asana'],
  }),
  vendor('monday', 'IL', 'collaboration', 'processor', 'monday.com', { any: ['monday.com'], listed: ['Monday'] }),
  vendor('clickup', 'US', 'collaboration', 'processor', 'clickup.com', { exact: ['ClickUp'] }),
  vendor('miro', 'US', 'collaboration', 'processor', 'miro.com', {
    exact: ['RealtimeBoard'],
    listed: ['Miro'],
  }),
  vendor('figma', 'US', 'collaboration', 'processor', 'www.figma.com', { exact: ['Figma'] }),
  vendor('zapier', 'US', 'collaboration', 'processor', 'zapier.com', { any: ['Zapier'] }),
  vendor('dropbox', 'US', 'storage of files', 'processor', 'www.dropbox.com', { any: ['Dropbox', 'HelloSign'] }),
  vendor('box', 'US', 'storage of files', 'processor', 'www.box.com', {
    exact: ['Box, Inc', 'Box Inc', 'Box.com'],
    listed: ['Box'],
  }),
  vendor('wetransfer', 'NL', 'storage of files', 'processor', 'wetransfer.com', { any: ['WeTransfer'] }),
  vendor('docusign', 'US', 'electronic signatures', 'processor', 'www.docusign.com', { any: ['DocuSign'] }),
  vendor('yousign', 'FR', 'electronic signatures', 'processor', 'yousign.com', { any: ['Yousign'] }),
  vendor('typeform', 'ES', 'forms', 'processor', 'www.typeform.com', { any: ['Typeform'] }),
  vendor('surveymonkey', 'US', 'forms', 'processor', 'www.surveymonkey.com', { any: ['SurveyMonkey'] }),
  vendor('jotform', 'US', 'forms', 'processor', 'www.jotform.com', { any: ['Jotform'] }),
  vendor('qualtrics', 'US', 'forms', 'processor', 'www.qualtrics.com', { any: ['Qualtrics'] }),
  vendor('calendly', 'US', 'appointments', 'processor', 'calendly.com', { any: ['Calendly'] }),
  vendor('eventbrite', 'US', 'events', 'either', 'www.eventbrite.com', { any: ['Eventbrite'] }),

  vendor('personio', 'DE', 'human resources', 'processor', 'www.personio.com', { any: ['Personio'] }),
  vendor('recruitee', 'NL', 'human resources', 'processor', 'recruitee.com', { any: ['Recruitee'] }),
  vendor('teamtailor', 'SE', 'human resources', 'processor', 'www.teamtailor.com', { any: ['Teamtailor'] }),
  vendor('smartrecruiters', 'US', 'human resources', 'processor', 'www.smartrecruiters.com', {
    any: ['SmartRecruiters'],
  }),
  vendor('greenhouse', 'US', 'human resources', 'processor', 'www.greenhouse.com', {
    exact: ['Greenhouse Software'],
    listed: ['Greenhouse'],
  }),
  vendor('bamboohr', 'US', 'human resources', 'processor', 'www.bamboohr.com', { any: ['BambooHR'] }),
  vendor('workday', 'US', 'human resources', 'processor', 'www.workday.com', {
    exact: ['Workday, Inc', 'Workday Inc'],
    listed: ['Workday'],
  }),
  vendor('sd-worx', 'BE', 'human resources', 'either', 'www.sdworx.com', { any: ['SD Worx'] }),
  vendor('exact', 'NL', 'accounting', 'processor', 'www.exact.com', {
    exact: ['Exact Online', 'Exact Software', 'Exact Group B.V.'],
    listed: ['Exact'],
  }),
  vendor('datev', 'DE', 'accounting', 'processor', 'www.datev.de', { exact: ['DATEV'] }),
  vendor('lexware', 'DE', 'accounting', 'processor', 'www.lexware.de', { any: ['Lexware', 'lexoffice'] }),
  vendor('moneybird', 'NL', 'accounting', 'processor', 'www.moneybird.nl', { any: ['Moneybird'] }),
  vendor('afas', 'NL', 'accounting', 'processor', 'www.afas.nl', { exact: ['AFAS', 'AFAS Software'] }),
  vendor('visma', 'NO', 'accounting', 'processor', 'www.visma.com', { exact: ['Visma'] }),
  vendor('twinfield', 'NL', 'accounting', 'processor', 'www.twinfield.nl', { any: ['Twinfield', 'Wolters Kluwer'] }),
  vendor('xero', 'NZ', 'accounting', 'processor', 'www.xero.com', { exact: ['Xero'] }),
  vendor('quickbooks', 'US', 'accounting', 'processor', 'quickbooks.intuit.com', { any: ['QuickBooks'] }),
  vendor('sap', 'DE', 'accounting', 'processor', 'www.sap.com', {
    exact: ['SAP SE', 'SAP Deutschland'],
    listed: ['SAP'],
  }),

  vendor('cookiebot', 'DK', 'consent banner', 'processor', 'www.cookiebot.com', {
    any: ['Cookiebot'],
    exact: ['Cybot'],
  }),
  vendor('usercentrics', 'DE', 'consent banner', 'processor', 'usercentrics.com', { any: ['Usercentrics'] }),
  vendor('onetrust', 'US', 'consent banner', 'processor', 'www.onetrust.com', { any: ['OneTrust', 'CookiePro'] }),
  vendor('iubenda', 'IT', 'consent banner', 'processor', 'www.iubenda.com', { any: ['iubenda'] }),
  vendor('axeptio', 'FR', 'consent banner', 'processor', 'www.axept.io', { any: ['Axeptio'] }),
  vendor('didomi', 'FR', 'consent banner', 'processor', 'www.didomi.io', { any: ['Didomi'] }),
  vendor('cookieyes', 'GB', 'consent banner', 'processor', 'www.cookieyes.com', { any: ['CookieYes'] }),
  vendor('borlabs', 'DE', 'consent banner', 'processor', 'borlabs.io', { any: ['Borlabs'] }),
  vendor('hcaptcha', 'US', 'captcha', 'processor', 'www.hcaptcha.com', { any: ['hCaptcha', 'Intuition Machines'] }),
  vendor('friendly-captcha', 'DE', 'captcha', 'processor', 'friendlycaptcha.com', { any: ['Friendly Captcha'] }),
  vendor('font-awesome', 'US', 'fonts', 'either', 'fontawesome.com', { exact: ['Font Awesome', 'Fonticons'] }),
  vendor('jsdelivr', 'PL', 'content delivery', 'either', 'www.jsdelivr.com', { any: ['jsDelivr'] }),

  vendor('openai', 'US', 'artificial intelligence', 'processor', 'openai.com', { any: ['OpenAI', 'ChatGPT'] }),
  vendor('anthropic', 'US', 'artificial intelligence', 'processor', 'www.anthropic.com', {
    any: ['Anthropic PBC'],
    word: ['Anthropic'],
  }),
  vendor('mistral', 'FR', 'artificial intelligence', 'processor', 'mistral.ai', { any: ['Mistral AI'] }),
  vendor('deepl', 'DE', 'artificial intelligence', 'processor', 'www.deepl.com', { exact: ['DeepL'] }),
  vendor('auth0', 'US', 'sign-in', 'processor', 'auth0.com', { exact: ['Auth0', 'Okta'] }),

  vendor('criteo', 'FR', 'advertising', 'controller', 'www.criteo.com', { any: ['Criteo'] }),
  vendor('taboola', 'US', 'advertising', 'controller', 'www.taboola.com', { any: ['Taboola'] }),
  vendor('outbrain', 'US', 'advertising', 'controller', 'www.outbrain.com', { any: ['Outbrain'] }),
  vendor('adroll', 'US', 'advertising', 'controller', 'www.adroll.com', { any: ['AdRoll', 'NextRoll'] }),
  vendor('quantcast', 'US', 'advertising', 'controller', 'www.quantcast.com', { any: ['Quantcast'] }),
  vendor('adform', 'DK', 'advertising', 'controller', 'site.adform.com', { any: ['Adform'] }),
  vendor('awin', 'DE', 'advertising', 'controller', 'www.awin.com', { any: ['Awin'] }),
  vendor('tradedoubler', 'SE', 'advertising', 'controller', 'www.tradedoubler.com', { any: ['Tradedoubler'] }),
  vendor('leadinfo', 'NL', 'advertising', 'processor', 'www.leadinfo.com', { any: ['Leadinfo'] }),
  vendor('trustpilot', 'DK', 'reviews', 'controller', 'www.trustpilot.com', { any: ['Trustpilot'] }),
  vendor('trusted-shops', 'DE', 'reviews', 'controller', 'www.trustedshops.com', { exact: ['Trusted Shops'] }),
  vendor('kiyoh', 'NL', 'reviews', 'processor', 'www.kiyoh.com', { exact: ['Kiyoh'] }),

  vendor('dhl', 'DE', 'delivery', 'controller', 'www.dhl.com', { exact: ['DHL', 'Deutsche Post'] }),
  vendor('postnl', 'NL', 'delivery', 'controller', 'www.postnl.nl', { any: ['PostNL'] }),
  vendor('bpost', 'BE', 'delivery', 'controller', 'www.bpost.be', { any: ['bpost'] }),
  vendor('la-poste', 'FR', 'delivery', 'controller', 'www.laposte.fr', {
    exact: ['La Poste', 'Colissimo', 'Chronopost'],
  }),
  vendor('ups', 'US', 'delivery', 'controller', 'www.ups.com', { any: ['United Parcel Service'], listed: ['UPS'] }),
  vendor('dpd', 'FR', 'delivery', 'controller', 'www.dpd.com', { exact: ['DPD', 'Geopost'] }),
  vendor('gls', 'NL', 'delivery', 'controller', 'gls-group.com', {
    any: ['General Logistics Systems'],
    exact: ['GLS'],
  }),
  vendor('fedex', 'US', 'delivery', 'controller', 'www.fedex.com', { exact: ['FedEx', 'TNT Express'] }),
  vendor('hermes', 'DE', 'delivery', 'controller', 'www.myhermes.de', {
    exact: ['Hermes Germany', 'Hermes Paketversand'],
    listed: ['Hermes'],
  }),
  vendor('mondial-relay', 'FR', 'delivery', 'controller', 'www.mondialrelay.fr', { any: ['Mondial Relay'] }),
];
