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
  | 'credit'
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
      'Google Sign-In',
      'Google Forms',
      'Google Meet',
      'Google Calendar',
      'Google Search Console',
      'Google App Engine',
      'Google Firebase',
      'Google Cloud Platform',
      'Google Remarketing',
      'Google Ad Manager',
      'Google Customer Match',
      'Google Translate',
      'Google Pay',
      'Google Business Profile',
      'Google My Business',
      'Google Consent Mode',
      'Google Photos',
      'Google Docs',
      'AdMob',
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
      'Facebook Login',
      'Facebook Messenger',
      'WhatsApp Business',
      'Meta Business Suite',
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
      'Microsoft Bing',
      'Microsoft Bookings',
      'Microsoft Forms',
      'Microsoft Exchange',
      'Microsoft Outlook',
      'Bing Maps',
      'Skype',
    ],
    exact: ['Azure'],
  }),
  vendor('linkedin', 'US', 'social network', 'controller', 'www.linkedin.com', {
    any: ['LinkedIn', 'LinkedIn Insight Tag', 'LinkedIn Ads', 'LinkedIn Analytics'],
  }),
  vendor('github', 'US', 'hosting of code', 'either', 'github.com', { any: ['GitHub'] }),
  vendor('gitlab', 'US', 'hosting of code', 'either', 'about.gitlab.com', { any: ['GitLab'] }),
  vendor('amazon', 'US', 'hosting', 'either', 'aws.amazon.com', {
    any: [
      'Amazon Web Services',
      'Amazon CloudFront',
      'Amazon SES',
      'Amazon Pay',
      'CloudFront',
      'Amazon S3',
      'Amazon EC2',
      'Amazon Ads',
      'Amazon Associates',
      'Amazon Cognito',
    ],
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

  vendor('dhl', 'DE', 'delivery', 'controller', 'www.dhl.com', {
    exact: ['DHL', 'Deutsche Post', 'DHL Express', 'DHL Paket'],
  }),
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

  vendor('sage', 'GB', 'accounting', 'processor', 'www.sage.com', {
    exact: ['Sage Group', 'Sage UK'],
    listed: ['Sage'],
  }),
  vendor('sevdesk', 'DE', 'accounting', 'processor', 'sevdesk.de', { any: ['sevdesk'] }),
  vendor('bexio', 'CH', 'accounting', 'processor', 'www.bexio.com', { any: ['bexio'] }),
  vendor('pennylane', 'FR', 'accounting', 'processor', 'www.pennylane.com', { any: ['Pennylane'] }),
  vendor('cegid', 'FR', 'accounting', 'processor', 'www.cegid.com', { any: ['Cegid'] }),
  vendor('freeagent', 'GB', 'accounting', 'processor', 'www.freeagent.com', { exact: ['FreeAgent'] }),
  vendor('trade-desk', 'US', 'advertising', 'controller', 'www.thetradedesk.com', { any: ['The Trade Desk'] }),
  vendor('xandr', 'US', 'advertising', 'controller', 'www.xandr.com', { any: ['Xandr', 'AppNexus'] }),
  vendor('pubmatic', 'US', 'advertising', 'controller', 'pubmatic.com', { any: ['PubMatic'] }),
  vendor('teads', 'LU', 'advertising', 'controller', 'www.teads.com', { any: ['Teads'] }),
  vendor('liveramp', 'US', 'advertising', 'controller', 'liveramp.com', { any: ['LiveRamp'] }),
  vendor('tradetracker', 'NL', 'advertising', 'controller', 'tradetracker.com', { any: ['TradeTracker'] }),
  vendor('daisycon', 'NL', 'advertising', 'controller', 'www.daisycon.com', { any: ['Daisycon'] }),
  vendor('applovin', 'US', 'advertising', 'controller', 'www.applovin.com', { any: ['AppLovin'] }),
  vendor('umami', 'US', 'analytics', 'processor', 'umami.is', { any: ['Umami Analytics'] }),
  vendor('pirsch', 'DE', 'analytics', 'processor', 'pirsch.io', { any: ['Pirsch Analytics'] }),
  vendor('piano', 'FR', 'analytics', 'processor', 'piano.io', { any: ['AT Internet', 'Piano Analytics'] }),
  vendor('econda', 'DE', 'analytics', 'processor', 'www.econda.de', { any: ['econda'] }),
  vendor('smartlook', 'CZ', 'analytics', 'processor', 'www.smartlook.com', { any: ['Smartlook'] }),
  vendor('logrocket', 'US', 'analytics', 'processor', 'logrocket.com', { any: ['LogRocket'] }),
  vendor('heap', 'US', 'analytics', 'processor', 'www.heap.io', { any: ['Heap Analytics'] }),
  vendor('comscore', 'US', 'analytics', 'either', 'www.comscore.com', { any: ['comScore'] }),
  vendor('infonline', 'DE', 'analytics', 'processor', 'www.infonline.de', { any: ['INFOnline'] }),
  vendor('vwo', 'IN', 'analytics', 'processor', 'vwo.com', { any: ['Visual Website Optimizer'] }),
  vendor('ab-tasty', 'FR', 'analytics', 'processor', 'www.abtasty.com', { any: ['AB Tasty'] }),
  vendor('kameleoon', 'FR', 'analytics', 'processor', 'www.kameleoon.com', { any: ['Kameleoon'] }),
  vendor('statcounter', 'IE', 'analytics', 'processor', 'statcounter.com', { any: ['Statcounter'] }),
  vendor('appsflyer', 'IL', 'analytics', 'processor', 'www.appsflyer.com', { any: ['AppsFlyer'] }),
  vendor('adjust', 'DE', 'analytics', 'processor', 'www.adjust.com', { exact: ['Adjust GmbH'] }),
  vendor('dealfront', 'FI', 'analytics', 'processor', 'www.dealfront.com', { any: ['Leadfeeder', 'Dealfront'] }),
  vendor('albacross', 'SE', 'analytics', 'processor', 'albacross.com', { any: ['Albacross'] }),
  vendor('lead-forensics', 'GB', 'analytics', 'processor', 'www.leadforensics.com', { any: ['Lead Forensics'] }),
  vendor('wiredminds', 'DE', 'analytics', 'processor', 'wiredminds.de', { any: ['wiredminds'] }),
  vendor('tealium', 'US', 'analytics', 'processor', 'tealium.com', { any: ['Tealium'] }),
  vendor('acuity', 'US', 'appointments', 'processor', 'acuityscheduling.com', { any: ['Acuity Scheduling'] }),
  vendor('doctolib', 'FR', 'appointments', 'processor', 'www.doctolib.com', { any: ['Doctolib'] }),
  vendor('treatwell', 'GB', 'appointments', 'controller', 'www.treatwell.com', { any: ['Treatwell'] }),
  vendor('simplybook', 'CY', 'appointments', 'processor', 'simplybook.me', { any: ['SimplyBook.me'] }),
  vendor('mindbody', 'US', 'appointments', 'processor', 'www.mindbodyonline.com', { any: ['Mindbody'] }),
  vendor('opentable', 'US', 'appointments', 'controller', 'www.opentable.com', { any: ['OpenTable'] }),
  vendor('watson', 'US', 'artificial intelligence', 'processor', 'www.ibm.com', {
    any: ['Watson Assistant'],
    exact: ['IBM', 'IBM Cloud'],
  }),
  vendor('canva', 'AU', 'collaboration', 'processor', 'www.canva.com', { any: ['Canva'] }),
  vendor('basecamp', 'US', 'collaboration', 'processor', 'basecamp.com', { exact: ['Basecamp'] }),
  vendor('evernote', 'US', 'collaboration', 'processor', 'evernote.com', { any: ['Evernote'] }),
  vendor('complianz', 'NL', 'consent banner', 'processor', 'complianz.io', { exact: ['Complianz'] }),
  vendor('cookiefirst', 'NL', 'consent banner', 'processor', 'cookiefirst.com', { any: ['CookieFirst'] }),
  vendor('consentmanager', 'SE', 'consent banner', 'processor', 'www.consentmanager.net', {
    any: ['consentmanager.net', 'consentmanager AB'],
  }),
  vendor('ccm19', 'DE', 'consent banner', 'processor', 'www.ccm19.de', { any: ['CCM19'] }),
  vendor('trustarc', 'US', 'consent banner', 'processor', 'trustarc.com', { any: ['TrustArc'] }),
  vendor('cookie-information', 'DK', 'consent banner', 'processor', 'cookieinformation.com', {
    exact: ['Cookie Information A/S'],
  }),
  vendor('termly', 'US', 'consent banner', 'processor', 'termly.io', { exact: ['Termly'] }),
  vendor('cloudinary', 'US', 'content delivery', 'processor', 'cloudinary.com', { any: ['Cloudinary'] }),
  vendor('schufa', 'DE', 'credit', 'controller', 'www.schufa.de', { exact: ['SCHUFA', 'SCHUFA Holding AG'] }),
  vendor('creditreform', 'DE', 'credit', 'controller', 'www.creditreform.de', { any: ['Creditreform', 'Boniversum'] }),
  vendor('crif', 'IT', 'credit', 'controller', 'www.crif.com', { exact: ['CRIF GmbH', 'CRIF Bürgel'] }),
  vendor('experian', 'IE', 'credit', 'controller', 'www.experian.com', { any: ['Experian'] }),
  vendor('equifax', 'US', 'credit', 'controller', 'www.equifax.com', { any: ['Equifax'] }),
  vendor('weclapp', 'DE', 'customer relationship management', 'processor', 'www.weclapp.com', { any: ['weclapp'] }),
  vendor('sugarcrm', 'US', 'customer relationship management', 'processor', 'www.sugarcrm.com', { any: ['SugarCRM'] }),
  vendor('zoominfo', 'US', 'customer relationship management', 'controller', 'www.zoominfo.com', { any: ['ZoomInfo'] }),
  vendor('sellsy', 'FR', 'customer relationship management', 'processor', 'www.sellsy.com', { any: ['Sellsy'] }),
  vendor('tidio', 'US', 'customer support', 'processor', 'www.tidio.com', { any: ['Tidio'] }),
  vendor('livechat', 'PL', 'customer support', 'processor', 'www.livechat.com', {
    exact: ['LiveChat, Inc', 'LiveChat Software'],
  }),
  vendor('smartsupp', 'CZ', 'customer support', 'processor', 'www.smartsupp.com', { any: ['Smartsupp'] }),
  vendor('gorgias', 'US', 'customer support', 'processor', 'www.gorgias.com', { any: ['Gorgias'] }),
  vendor('trengo', 'NL', 'customer support', 'processor', 'trengo.com', { any: ['Trengo'] }),
  vendor('helpmonks', 'US', 'customer support', 'processor', 'helpmonks.com', { any: ['Helpmonks'] }),
  vendor('an-post', 'IE', 'delivery', 'controller', 'www.anpost.com', { exact: ['An Post'] }),
  vendor('royal-mail', 'GB', 'delivery', 'controller', 'www.royalmail.com', { any: ['Royal Mail'] }),
  vendor('evri', 'GB', 'delivery', 'controller', 'www.evri.com', { exact: ['Evri'] }),
  vendor('postnord', 'SE', 'delivery', 'controller', 'www.postnord.com', { any: ['PostNord'] }),
  vendor('inpost', 'PL', 'delivery', 'controller', 'inpost.eu', { exact: ['InPost'] }),
  vendor('sendcloud', 'NL', 'delivery', 'processor', 'www.sendcloud.com', { any: ['Sendcloud'] }),
  vendor('myparcel', 'NL', 'delivery', 'processor', 'www.myparcel.nl', { exact: ['MyParcel'] }),
  vendor('shipstation', 'US', 'delivery', 'processor', 'www.shipstation.com', { any: ['ShipStation'] }),
  vendor('sparkpost', 'US', 'e-mail delivery', 'processor', 'www.sparkpost.com', { any: ['SparkPost'] }),
  vendor('mailbox-org', 'DE', 'e-mail delivery', 'processor', 'mailbox.org', { any: ['mailbox.org'] }),
  vendor('proton', 'CH', 'e-mail delivery', 'processor', 'proton.me', {
    any: ['ProtonMail', 'Proton Mail', 'Proton AG'],
  }),
  vendor('rapidmail', 'DE', 'e-mail marketing', 'processor', 'www.rapidmail.de', { any: ['rapidmail'] }),
  vendor('klicktipp', 'DE', 'e-mail marketing', 'processor', 'www.klicktipp.com', { any: ['KlickTipp', 'Klick-Tipp'] }),
  vendor('inxmail', 'DE', 'e-mail marketing', 'processor', 'www.inxmail.de', { any: ['Inxmail'] }),
  vendor('newsletter2go', 'DE', 'e-mail marketing', 'processor', 'www.brevo.com/newsletter2go', {
    any: ['Newsletter2Go'],
  }),
  vendor('kit', 'US', 'e-mail marketing', 'processor', 'kit.com', { any: ['ConvertKit'] }),
  vendor('campaign-monitor', 'US', 'e-mail marketing', 'processor', 'www.campaignmonitor.com', {
    any: ['Campaign Monitor'],
  }),
  vendor('constant-contact', 'US', 'e-mail marketing', 'processor', 'www.constantcontact.com', {
    exact: ['Constant Contact'],
  }),
  vendor('laposta', 'NL', 'e-mail marketing', 'processor', 'laposta.nl', { any: ['Laposta'] }),
  vendor('spotler', 'NL', 'e-mail marketing', 'processor', 'spotler.com', { any: ['Spotler'] }),
  vendor('copernica', 'NL', 'e-mail marketing', 'processor', 'www.copernica.com', { any: ['Copernica'] }),
  vendor('sarbacane', 'FR', 'e-mail marketing', 'processor', 'www.sarbacane.com', { exact: ['Sarbacane'] }),
  vendor('omnisend', 'LT', 'e-mail marketing', 'processor', 'www.omnisend.com', { any: ['Omnisend'] }),
  vendor('substack', 'US', 'e-mail marketing', 'either', 'substack.com', { any: ['Substack'] }),
  vendor('emarsys', 'AT', 'e-mail marketing', 'processor', 'emarsys.com', { any: ['Emarsys'] }),
  vendor('dotdigital', 'GB', 'e-mail marketing', 'processor', 'dotdigital.com', { any: ['Dotdigital'] }),
  vendor('customer-io', 'US', 'e-mail marketing', 'processor', 'customer.io', { any: ['Customer.io'] }),
  vendor('rollbar', 'US', 'error reports', 'processor', 'rollbar.com', { any: ['Rollbar'] }),
  vendor('weezevent', 'FR', 'events', 'processor', 'weezevent.com', { any: ['Weezevent'] }),
  vendor('mentimeter', 'SE', 'forms', 'processor', 'www.mentimeter.com', { any: ['Mentimeter'] }),
  vendor('limesurvey', 'DE', 'forms', 'processor', 'www.limesurvey.org', { any: ['LimeSurvey'] }),
  vendor('formspree', 'US', 'forms', 'processor', 'formspree.io', { any: ['Formspree'] }),
  vendor('world4you', 'AT', 'hosting', 'processor', 'www.world4you.com', { any: ['World4You'] }),
  vendor('mittwald', 'DE', 'hosting', 'processor', 'www.mittwald.de', { exact: ['Mittwald'] }),
  vendor('all-inkl', 'DE', 'hosting', 'processor', 'all-inkl.com', { any: ['ALL-INKL.COM', 'All-Inkl'] }),
  vendor('raidboxes', 'DE', 'hosting', 'processor', 'raidboxes.io', { any: ['Raidboxes'] }),
  vendor('uberspace', 'DE', 'hosting', 'processor', 'uberspace.de', { any: ['Uberspace'] }),
  vendor('netcup', 'DE', 'hosting', 'processor', 'www.netcup.com', { any: ['netcup'] }),
  vendor('host-europe', 'DE', 'hosting', 'processor', 'www.hosteurope.de', { any: ['Host Europe'] }),
  vendor('domainfactory', 'DE', 'hosting', 'processor', 'www.df.eu', { any: ['domainfactory'] }),
  vendor('contabo', 'DE', 'hosting', 'processor', 'contabo.com', { any: ['Contabo'] }),
  vendor('hostinger', 'LT', 'hosting', 'processor', 'www.hostinger.com', { any: ['Hostinger'] }),
  vendor('siteground', 'BG', 'hosting', 'processor', 'www.siteground.com', { any: ['SiteGround'] }),
  vendor('kinsta', 'US', 'hosting', 'processor', 'kinsta.com', { any: ['Kinsta'] }),
  vendor('wp-engine', 'US', 'hosting', 'processor', 'wpengine.com', { any: ['WP Engine'] }),
  vendor('hostpoint', 'CH', 'hosting', 'processor', 'www.hostpoint.ch', { any: ['Hostpoint'] }),
  vendor('cyon', 'CH', 'hosting', 'processor', 'www.cyon.ch', { exact: ['cyon GmbH'] }),
  vendor('o2switch', 'FR', 'hosting', 'processor', 'www.o2switch.fr', { any: ['o2switch'] }),
  vendor('planethoster', 'CA', 'hosting', 'processor', 'www.planethoster.com', { any: ['PlanetHoster'] }),
  vendor('alwaysdata', 'FR', 'hosting', 'processor', 'www.alwaysdata.com', { any: ['alwaysdata'] }),
  vendor('clever-cloud', 'FR', 'hosting', 'processor', 'www.clever.cloud', { any: ['Clever Cloud'] }),
  vendor('scalingo', 'FR', 'hosting', 'processor', 'scalingo.com', { any: ['Scalingo'] }),
  vendor('hostnet', 'NL', 'hosting', 'processor', 'www.hostnet.nl', { any: ['Hostnet'] }),
  vendor('vimexx', 'NL', 'hosting', 'processor', 'www.vimexx.nl', { any: ['Vimexx'] }),
  vendor('blacknight', 'IE', 'hosting', 'processor', 'www.blacknight.com', { exact: ['Blacknight'] }),
  vendor('fasthosts', 'GB', 'hosting', 'processor', 'www.fasthosts.co.uk', { any: ['Fasthosts'] }),
  vendor('fly-io', 'US', 'hosting', 'processor', 'fly.io', { any: ['Fly.io'] }),
  vendor('supabase', 'US', 'hosting', 'processor', 'supabase.com', { any: ['Supabase'] }),
  vendor('mongodb', 'US', 'hosting', 'processor', 'www.mongodb.com', {
    any: ['MongoDB Atlas'],
    exact: ['MongoDB, Inc'],
  }),
  vendor('contentful', 'DE', 'hosting', 'processor', 'www.contentful.com', { any: ['Contentful'] }),
  vendor('softgarden', 'DE', 'human resources', 'processor', 'softgarden.com', { any: ['softgarden'] }),
  vendor('workable', 'US', 'human resources', 'processor', 'www.workable.com', {
    exact: ['Workable Software', 'Workable Technology'],
  }),
  vendor('hibob', 'IL', 'human resources', 'processor', 'www.hibob.com', { any: ['HiBob'] }),
  vendor('payfit', 'FR', 'human resources', 'processor', 'payfit.com', { any: ['PayFit'] }),
  vendor('stepstone', 'DE', 'human resources', 'controller', 'www.stepstone.de', { any: ['StepStone'] }),
  vendor('indeed', 'US', 'human resources', 'controller', 'www.indeed.com', { exact: ['Indeed Ireland'] }),
  vendor('bullhorn', 'US', 'human resources', 'processor', 'www.bullhorn.com', {
    exact: ['Bullhorn, Inc', 'Bullhorn Inc'],
  }),
  vendor('onesignal', 'US', 'messaging', 'processor', 'onesignal.com', { any: ['OneSignal'] }),
  vendor('messagebird', 'NL', 'messaging', 'processor', 'bird.com', { any: ['MessageBird'] }),
  vendor('vonage', 'US', 'messaging', 'processor', 'www.vonage.com', { exact: ['Vonage'] }),
  vendor('discord', 'US', 'messaging', 'controller', 'discord.com', { exact: ['Discord', 'Discordapp'] }),
  vendor('telegram', 'AE', 'messaging', 'controller', 'telegram.org', { exact: ['Telegram Messenger'] }),
  vendor('aircall', 'FR', 'messaging', 'processor', 'aircall.io', { any: ['Aircall'] }),
  vendor('sipgate', 'DE', 'messaging', 'processor', 'www.sipgate.de', { any: ['sipgate'] }),
  vendor('wordfence', 'US', 'monitoring', 'processor', 'www.wordfence.com', { any: ['Wordfence'] }),
  vendor('lightspeed', 'CA', 'online shop', 'processor', 'www.lightspeedhq.com', {
    exact: ['Lightspeed eCom', 'Lightspeed Netherlands'],
    listed: ['Lightspeed'],
  }),
  vendor('shopware', 'DE', 'online shop', 'processor', 'www.shopware.com', { exact: ['shopware AG'] }),
  vendor('prestashop', 'FR', 'online shop', 'processor', 'www.prestashop.com', { exact: ['PrestaShop SA'] }),
  vendor('bigcommerce', 'US', 'online shop', 'processor', 'www.bigcommerce.com', { any: ['BigCommerce'] }),
  vendor('ecwid', 'US', 'online shop', 'processor', 'www.ecwid.com', { any: ['Ecwid'] }),
  vendor('sumup', 'GB', 'payments', 'either', 'www.sumup.com', { any: ['SumUp'] }),
  vendor('zettle', 'SE', 'payments', 'either', 'www.zettle.com', { any: ['iZettle'] }),
  vendor('revolut', 'GB', 'payments', 'controller', 'www.revolut.com', { any: ['Revolut'] }),
  vendor('wise', 'GB', 'payments', 'controller', 'wise.com', {
    exact: ['Wise Payments', 'TransferWise'],
    listed: ['Wise'],
  }),
  vendor('giropay', 'DE', 'payments', 'controller', 'www.giropay.de', { any: ['giropay', 'paydirekt'] }),
  vendor('unzer', 'DE', 'payments', 'either', 'www.unzer.com', { exact: ['Unzer', 'heidelpay'] }),
  vendor('payone', 'DE', 'payments', 'either', 'www.payone.com', { any: ['PAYONE', 'Concardis'] }),
  vendor('worldpay', 'GB', 'payments', 'either', 'www.worldpay.com', { any: ['Worldpay'] }),
  vendor('opayo', 'GB', 'payments', 'processor', 'www.elavon.co.uk', { any: ['Opayo', 'Sage Pay'] }),
  vendor('riverty', 'DE', 'payments', 'controller', 'www.riverty.com', { any: ['Riverty'] }),
  vendor('payplug', 'FR', 'payments', 'either', 'www.payplug.com', { any: ['PayPlug'] }),
  vendor('mangopay', 'LU', 'payments', 'either', 'mangopay.com', { any: ['Mangopay'] }),
  vendor('helloasso', 'FR', 'payments', 'either', 'www.helloasso.com', { any: ['HelloAsso'] }),
  vendor('ideal', 'NL', 'payments', 'controller', 'www.ideal.nl', { exact: ['iDEAL'] }),
  vendor('pay-nl', 'NL', 'payments', 'either', 'www.pay.nl', { any: ['Pay.nl'] }),
  vendor('justgiving', 'GB', 'payments', 'controller', 'www.justgiving.com', { any: ['JustGiving'] }),
  vendor('gofundme', 'US', 'payments', 'controller', 'www.gofundme.com', { any: ['GoFundMe'] }),
  vendor('donorbox', 'US', 'payments', 'processor', 'donorbox.org', { any: ['Donorbox'] }),
  vendor('patreon', 'US', 'payments', 'controller', 'www.patreon.com', { any: ['Patreon'] }),
  vendor('digistore24', 'DE', 'payments', 'controller', 'www.digistore24.com', { any: ['Digistore24'] }),
  vendor('copecart', 'DE', 'payments', 'controller', 'www.copecart.com', { any: ['CopeCart'] }),
  vendor('openstreetmap', 'GB', 'platform', 'controller', 'www.openstreetmap.org', { any: ['OpenStreetMap'] }),
  vendor('mapbox', 'US', 'platform', 'either', 'www.mapbox.com', { any: ['Mapbox'] }),
  vendor('disqus', 'US', 'platform', 'controller', 'disqus.com', { any: ['Disqus'] }),
  vendor('soundcloud', 'DE', 'platform', 'controller', 'soundcloud.com', { any: ['SoundCloud'] }),
  vendor('twitch', 'US', 'platform', 'controller', 'www.twitch.tv', { exact: ['Twitch'] }),
  vendor('booking-com', 'NL', 'platform', 'controller', 'www.booking.com', { any: ['Booking.com'] }),
  vendor('airbnb', 'US', 'platform', 'controller', 'www.airbnb.com', { any: ['Airbnb'] }),
  vendor('expedia', 'US', 'platform', 'controller', 'www.expedia.com', { any: ['Expedia'] }),
  vendor('kajabi', 'US', 'platform', 'processor', 'kajabi.com', { any: ['Kajabi'] }),
  vendor('yandex', 'RU', 'platform', 'controller', 'yandex.com', { any: ['Yandex', 'Yandex Metrica'] }),
  vendor('tripadvisor', 'US', 'reviews', 'controller', 'www.tripadvisor.com', { any: ['TripAdvisor'] }),
  vendor('onfido', 'GB', 'sign-in', 'processor', 'onfido.com', { any: ['Onfido'] }),
  vendor('veriff', 'EE', 'sign-in', 'processor', 'www.veriff.com', { any: ['Veriff'] }),
  vendor('idnow', 'DE', 'sign-in', 'processor', 'www.idnow.io', { any: ['IDnow'] }),
  vendor('backblaze', 'US', 'storage of files', 'processor', 'www.backblaze.com', { any: ['Backblaze'] }),
  vendor('nextcloud', 'DE', 'storage of files', 'processor', 'nextcloud.com', { exact: ['Nextcloud GmbH'] }),
  vendor('livestorm', 'FR', 'video meetings', 'processor', 'livestorm.co', { any: ['Livestorm'] }),
  vendor('whereby', 'NO', 'video meetings', 'processor', 'whereby.com', { exact: ['Whereby AS'] }),
  vendor('clickmeeting', 'PL', 'video meetings', 'processor', 'clickmeeting.com', { any: ['ClickMeeting'] }),
  vendor('jitsi', 'US', 'video meetings', 'either', 'jitsi.org', { any: ['Jitsi Meet'] }),
];
