// Well-known cookies: who sets them, what for, and how long they usually last. What a site says of its own goes before this.
import type { Dated } from './dated.ts';

/** As consent banners sort them, seen from the site that has the vendor's code in its pages: only `necessary` ones need no consent (Directive 2002/58/EC Art. 5(3)). */
export type CookieCategory = 'necessary' | 'preferences' | 'statistics' | 'marketing';

export interface KnownCookie extends Dated {
  /** The whole name, or how it begins where the site's or the account's number follows (`prefix`). */
  name: string;
  prefix: boolean;
  /** Id of a vendor; null: the site's own software sets it, see `software`. */
  vendor: string | null;
  /** The product or software that sets it. */
  software: string;
  category: CookieCategory;
  /** ISO 8601, the default; `session`: until the browser closes; null: configured by the site, or not confirmed. */
  duration: string | null;
  /** The day on which the source was last seen to say so (ISO 8601). */
  seen: string;
}

/** One vendor's cookies by name (a `*` at the end: a prefix), each with its category and usual duration. */
const cookies = (
  vendor: string | null,
  software: string,
  source: string,
  rows: Readonly<Record<string, readonly [CookieCategory, string | null]>>,
): KnownCookie[] =>
  Object.entries(rows).map(([written, [category, duration]]) => ({
    id: `${vendor ?? 'own'}:${written}`,
    name: written.replace(/\*$/, ''),
    prefix: written.endsWith('*'),
    vendor,
    software,
    category,
    duration,
    seen: '2026-11-22',
    validFrom: null,
    validTo: null,
    source,
  }));

/** Names and owners; durations are taken from it only where the vendor's own pages or several others agree. */
const database = 'https://github.com/jkwakman/Open-Cookie-Database';

export const knownCookies: readonly KnownCookie[] = [
  ...cookies(
    'google',
    'Google Analytics',
    'https://developers.google.com/analytics/devguides/collection/gtagjs/cookie-usage',
    {
      _ga: ['statistics', 'P2Y'],
      '_ga_*': ['statistics', 'P2Y'],
      _gid: ['statistics', 'PT24H'],
      _gat: ['statistics', 'PT1M'],
      '_gat_*': ['statistics', 'PT1M'],
      '_dc_gtm_*': ['statistics', 'PT1M'],
      '_gac_*': ['marketing', 'P90D'],
      AMP_TOKEN: ['statistics', null],
      __utma: ['statistics', 'P2Y'],
      __utmb: ['statistics', 'PT30M'],
      __utmc: ['statistics', 'session'],
      __utmt: ['statistics', 'PT10M'],
      __utmz: ['statistics', 'P6M'],
      __utmv: ['statistics', 'P2Y'],
    },
  ),
  ...cookies('google', 'Google', 'https://policies.google.com/technologies/cookies', {
    NID: ['marketing', 'P6M'],
    AEC: ['necessary', 'P6M'],
    SOCS: ['preferences', 'P13M'],
    YSC: ['marketing', 'session'],
    VISITOR_INFO1_LIVE: ['marketing', 'P6M'],
  }),
  ...cookies('google', 'Google advertising and video', database, {
    IDE: ['marketing', null],
    DSID: ['marketing', 'P14D'],
    test_cookie: ['marketing', 'PT15M'],
    _gcl_au: ['marketing', 'P3M'],
    _gcl_aw: ['marketing', 'P90D'],
    CONSENT: ['preferences', null],
    VISITOR_PRIVACY_METADATA: ['preferences', 'P6M'],
    _GRECAPTCHA: ['necessary', 'P6M'],
  }),
  ...cookies('meta', 'Meta Pixel', 'https://cookiesentry.com/cookies/providers/meta', {
    _fbp: ['marketing', 'P3M'],
    _fbc: ['marketing', 'P3M'],
    fr: ['marketing', 'P3M'],
    datr: ['marketing', 'P2Y'],
  }),
  ...cookies(
    'microsoft',
    'Microsoft Clarity',
    'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
    {
      _clck: ['statistics', 'P1Y'],
      _clsk: ['statistics', 'P1D'],
      CLID: ['statistics', 'P1Y'],
      ANONCHK: ['marketing', 'PT10M'],
      SM: ['marketing', 'session'],
      MR: ['marketing', null],
    },
  ),
  ...cookies('microsoft', 'Microsoft Advertising', database, {
    MUID: ['marketing', null],
    _uetsid: ['marketing', null],
    _uetvid: ['marketing', null],
    _uetmsclkid: ['marketing', 'P90D'],
  }),
  ...cookies('linkedin', 'LinkedIn', 'https://www.linkedin.com/legal/l/cookie-table', {
    bcookie: ['marketing', 'P1Y'],
    bscookie: ['marketing', 'P1Y'],
    lidc: ['marketing', 'PT24H'],
    li_gc: ['preferences', 'P6M'],
    li_sugr: ['marketing', 'P90D'],
    li_fat_id: ['marketing', 'P30D'],
    UserMatchHistory: ['marketing', 'P30D'],
    AnalyticsSyncHistory: ['marketing', 'P30D'],
    'lihc_auth_*': ['necessary', 'session'],
    li_at: ['necessary', 'P1Y'],
    liap: ['necessary', 'P1Y'],
  }),
  ...cookies('x', 'X advertising', database, {
    personalization_id: ['marketing', 'P2Y'],
    guest_id: ['marketing', null],
    guest_id_ads: ['marketing', 'P2Y'],
    guest_id_marketing: ['marketing', 'P2Y'],
    muc_ads: ['marketing', 'P2Y'],
  }),
  ...cookies('tiktok', 'TikTok Pixel', database, {
    _ttp: ['marketing', null],
    _tt_enable_cookie: ['marketing', null],
  }),
  ...cookies('pinterest', 'Pinterest Tag', database, {
    _pin_unauth: ['marketing', null],
    _derived_epik: ['marketing', 'P1Y'],
  }),
  ...cookies('snap', 'Snap Pixel', database, { _scid: ['marketing', null] }),
  ...cookies('reddit', 'Reddit Pixel', database, { _rdt_uuid: ['marketing', 'P90D'] }),
  ...cookies('hotjar', 'Hotjar', 'https://cookiesentry.com/cookies/providers/hotjar', {
    '_hjSessionUser_*': ['statistics', 'P365D'],
    '_hjSession_*': ['statistics', 'PT30M'],
    _hjid: ['statistics', 'P365D'],
    _hjFirstSeen: ['statistics', 'PT30M'],
    _hjAbsoluteSessionInProgress: ['statistics', 'PT30M'],
    '_hjIncludedInSessionSample*': ['statistics', 'PT30M'],
    '_hjIncludedInPageviewSample*': ['statistics', 'PT30M'],
    _hjTLDTest: ['statistics', 'session'],
    _hjClosedSurveyInvites: ['preferences', 'P365D'],
    _hjDonePolls: ['preferences', 'P365D'],
  }),
  ...cookies('matomo', 'Matomo', 'https://matomo.org/faq/general/faq_146/', {
    '_pk_id*': ['statistics', 'P13M'],
    '_pk_ref*': ['statistics', 'P6M'],
    '_pk_ses*': ['statistics', 'PT30M'],
    '_pk_cvar*': ['statistics', 'PT30M'],
    '_pk_hsr*': ['statistics', 'PT30M'],
    MATOMO_SESSID: ['necessary', 'session'],
    mtm_consent: ['preferences', 'P30Y'],
    mtm_consent_removed: ['preferences', 'P30Y'],
    matomo_ignore: ['preferences', null],
  }),
  ...cookies('snowplow', 'Snowplow', 'https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage', {
    '_sp_id*': ['statistics', 'P2Y'],
    '_sp_ses*': ['statistics', 'PT30M'],
  }),
  ...cookies('crazy-egg', 'Crazy Egg', database, {
    '_ce.s': ['statistics', 'P1Y'],
    '_ce.clock_event': ['statistics', 'P1D'],
  }),
  ...cookies('mixpanel', 'Mixpanel', database, { 'mp_*': ['statistics', 'P1Y'] }),
  ...cookies('segment', 'Segment', 'https://cookiesentry.com/cookies/providers/segment', {
    ajs_user_id: ['statistics', 'P1Y'],
    ajs_anonymous_id: ['statistics', 'P1Y'],
    ajs_group_id: ['statistics', 'P1Y'],
  }),
  ...cookies('optimizely', 'Optimizely', database, { optimizelyEndUserId: ['statistics', 'P6M'] }),
  ...cookies('adobe', 'Adobe Analytics', database, {
    'AMCV_*': ['statistics', 'P2Y'],
    s_cc: ['statistics', 'session'],
    s_sq: ['statistics', 'session'],
    s_vi: ['statistics', 'P2Y'],
    demdex: ['marketing', 'P180D'],
  }),
  ...cookies('hubspot', 'HubSpot', 'https://cookiesentry.com/cookies/providers/hubspot', {
    __hstc: ['marketing', 'P6M'],
    hubspotutk: ['marketing', 'P6M'],
    __hssc: ['statistics', 'PT30M'],
    __hssrc: ['statistics', 'session'],
    messagesUtk: ['preferences', 'P6M'],
    __hs_opt_out: ['necessary', 'P6M'],
    __hs_do_not_track: ['necessary', 'P6M'],
    __hs_initial_opt_in: ['necessary', 'P7D'],
    __hs_cookie_cat_pref: ['necessary', 'P6M'],
  }),
  ...cookies('salesforce', 'Marketing Cloud Account Engagement (Pardot)', database, {
    'visitor_id*': ['marketing', 'P1Y'],
    'pi_opt_in*': ['preferences', 'P1Y'],
  }),
  ...cookies('marketo', 'Marketo', 'https://purplemeup.substack.com/p/understanding-the-_mkto_trk-cookie', {
    _mkto_trk: ['marketing', 'P2Y'],
  }),
  ...cookies('klaviyo', 'Klaviyo', database, { __kla_id: ['marketing', 'P2Y'] }),
  ...cookies('brevo', 'Brevo', 'https://www.flowconsent.com/en/services/marketing/sendinblue', {
    sib_cuid: ['marketing', null],
  }),
  ...cookies(
    'intercom',
    'Intercom Messenger',
    'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies',
    {
      'intercom-id-*': ['preferences', 'P9M'],
      'intercom-session-*': ['preferences', 'P1W'],
      'intercom-device-id-*': ['preferences', 'P9M'],
    },
  ),
  ...cookies('zendesk', 'Zendesk', database, { __zlcmid: ['preferences', 'P1Y'] }),
  ...cookies('tawk', 'tawk.to', database, { TawkConnectionTime: ['preferences', 'session'] }),
  ...cookies('crisp', 'Crisp', 'https://idealink.tech/privacy-policy/cookies-policy', {
    'crisp-client*': ['preferences', 'P6M'],
  }),
  ...cookies(
    'cloudflare',
    'Cloudflare',
    'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
    {
      __cf_bm: ['necessary', 'PT30M'],
      _cfuvid: ['necessary', 'session'],
      cf_clearance: ['necessary', null],
      __cflb: ['necessary', null],
    },
  ),
  ...cookies('amazon', 'AWS load balancer', database, {
    AWSALB: ['necessary', null],
    AWSALBCORS: ['necessary', null],
    AWSELB: ['necessary', null],
  }),
  ...cookies('microsoft', 'Azure', database, {
    ARRAffinity: ['necessary', null],
    ARRAffinitySameSite: ['necessary', null],
    ai_user: ['statistics', 'P1Y'],
    ai_session: ['statistics', null],
  }),
  ...cookies('stripe', 'Stripe', database, {
    __stripe_mid: ['necessary', 'P1Y'],
    __stripe_sid: ['necessary', 'PT30M'],
  }),
  ...cookies('paypal', 'PayPal', database, {
    'x-pp-s': ['necessary', 'session'],
    tsrce: ['necessary', null],
    enforce_policy: ['necessary', 'P1Y'],
  }),
  ...cookies('shopify', 'Shopify', database, { _shopify_y: ['statistics', null], _shopify_s: ['statistics', null] }),
  ...cookies('vimeo', 'Vimeo', database, { vuid: ['statistics', null] }),
  ...cookies('taboola', 'Taboola', database, { t_gid: ['marketing', null] }),
  ...cookies('cookiebot', 'Cookiebot', database, { CookieConsent: ['necessary', 'P1Y'] }),
  ...cookies('onetrust', 'OneTrust', database, {
    OptanonConsent: ['necessary', 'P1Y'],
    OptanonAlertBoxClosed: ['necessary', 'P1Y'],
  }),
  ...cookies('didomi', 'Consent string of the IAB framework', database, { 'euconsent-v2': ['necessary', null] }),
  ...cookies('cookieyes', 'CookieYes', database, {
    'cookieyes-*': ['necessary', 'P1Y'],
    'cookielawinfo-checkbox-*': ['necessary', 'P11M'],
    viewed_cookie_policy: ['necessary', 'P11M'],
    CookieLawInfoConsent: ['necessary', 'P1Y'],
  }),
  ...cookies('borlabs', 'Borlabs Cookie', database, { 'borlabs-cookie': ['necessary', 'P1Y'] }),
  ...cookies(null, 'Osano Cookie Consent', database, { cookieconsent_status: ['necessary', 'P1Y'] }),
  ...cookies(null, 'Complianz', database, { 'cmplz_*': ['necessary', 'P1Y'] }),
  ...cookies(null, 'PHP', database, { PHPSESSID: ['necessary', 'session'] }),
  ...cookies(null, 'Java', database, { JSESSIONID: ['necessary', 'session'] }),
  ...cookies(null, 'ASP.NET', database, { 'ASP.NET_SessionId': ['necessary', 'session'] }),
  ...cookies(null, 'Laravel', database, { laravel_session: ['necessary', null], 'XSRF-TOKEN': ['necessary', null] }),
  ...cookies(null, 'WordPress', database, {
    'wordpress_logged_in_*': ['necessary', 'session'],
    wordpress_test_cookie: ['necessary', 'session'],
    'wp-settings-*': ['preferences', 'P1Y'],
    'wp-wpml_current_language': ['preferences', 'session'],
    pll_language: ['preferences', 'P1Y'],
  }),
  ...cookies(null, 'WooCommerce', database, {
    woocommerce_cart_hash: ['necessary', 'session'],
    woocommerce_items_in_cart: ['necessary', 'session'],
    'wp_woocommerce_session_*': ['necessary', 'P2D'],
  }),
];

const whole = new Map(knownCookies.filter((one) => !one.prefix).map((one) => [one.name, one]));
const prefixes = knownCookies.filter((one) => one.prefix).toSorted((a, b) => b.name.length - a.name.length);

/** What is known of a cookie of this name; names are told apart by their capitals, and a longer beginning goes first. */
export const knownCookie = (name: string): KnownCookie | undefined =>
  whole.get(name) ?? prefixes.find((one) => name.startsWith(one.name));
