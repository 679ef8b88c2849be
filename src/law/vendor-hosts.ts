// From which hosts a vendor's scripts, frames, pictures and connections come when a site has its code in its pages; what a Content-Security-Policy must let in.
import type { Dated } from './dated.ts';
import type { CookieCategory } from './known-cookies.ts';

/** What is loaded: the directive of CSP Level 3 without its `-src`. */
export type HostUse = 'script' | 'style' | 'img' | 'font' | 'connect' | 'frame' | 'media' | 'worker';

export interface VendorHosts extends Dated {
  /** Id of a vendor. */
  vendor: string;
  product: string;
  /** What the product usually serves, where a vendor has several: a yes to one is no yes to another. */
  serves: readonly CookieCategory[];
  /** Hosts, `*.` for all below; `wss:` in front where only that is spoken. */
  hosts: Readonly<Partial<Record<HostUse, readonly string[]>>>;
  /** The day on which the source was read for this row (ISO 8601); null: from the code that the vendor gives out, its page not read again. */
  seen: string | null;
}

type Lists = Readonly<Partial<Record<HostUse, string>>>;

const row = (
  vendor: string,
  product: string,
  serves: readonly CookieCategory[],
  source: string,
  lists: Lists,
  seen: string | null = null,
): VendorHosts => {
  const hosts: Partial<Record<HostUse, readonly string[]>> = {};
  for (const use of Object.keys(lists) as HostUse[]) hosts[use] = [...new Set(lists[use]!.split(' '))];
  return { id: `${vendor}:${product}`, vendor, product, serves, hosts, seen, validFrom: null, validTo: null, source };
};

const statistics: readonly CookieCategory[] = ['statistics'];
const marketing: readonly CookieCategory[] = ['marketing'];
const measuring: readonly CookieCategory[] = ['statistics', 'marketing'];
const comfort: readonly CookieCategory[] = ['preferences', 'marketing'];
const needed: readonly CookieCategory[] = ['necessary', 'preferences'];
const today = '2026-11-22';

/** Google answers visitors on the host of their country; the countries whose languages we speak, and their neighbours. */
const googles =
  'www.google.com google.com www.google.be www.google.nl www.google.fr www.google.de www.google.at www.google.ch www.google.lu www.google.ie www.google.co.uk www.google.es www.google.it www.google.pt www.google.pl www.google.dk www.google.se';
const googleCsp = 'https://developers.google.com/tag-platform/security/guides/csp';
const doubleclick = '*.g.doubleclick.net *.doubleclick.net';

export const vendorHosts: readonly VendorHosts[] = [
  row('google', 'Google Analytics', statistics, googleCsp, {
    script: '*.googletagmanager.com *.google-analytics.com',
    img: '*.google-analytics.com *.googletagmanager.com',
    connect: '*.google-analytics.com *.analytics.google.com *.googletagmanager.com',
  }),
  row('google', 'Google Tag Manager', measuring, googleCsp, {
    script: 'www.googletagmanager.com',
    img: 'www.googletagmanager.com',
    connect: 'www.googletagmanager.com',
    frame: 'www.googletagmanager.com',
  }),
  row('google', 'Google Ads', marketing, googleCsp, {
    script:
      'www.googleadservices.com www.google.com www.googletagmanager.com pagead2.googlesyndication.com googleads.g.doubleclick.net',
    img: `${googles} ${doubleclick} www.googletagmanager.com pagead2.googlesyndication.com www.googleadservices.com`,
    connect: `${googles} ${doubleclick} pagead2.googlesyndication.com www.googleadservices.com`,
    frame: 'bid.g.doubleclick.net td.doubleclick.net www.googletagmanager.com',
  }),
  row('google', 'Google AdSense and Ad Manager', marketing, 'https://support.google.com/adsense/answer/16283098', {
    script: '*.googlesyndication.com *.doubleclick.net *.adtrafficquality.google www.googletagservices.com',
    img: '*.googlesyndication.com *.doubleclick.net *.adtrafficquality.google',
    connect: '*.googlesyndication.com *.doubleclick.net *.adtrafficquality.google',
    frame: '*.googlesyndication.com *.doubleclick.net *.adtrafficquality.google www.google.com',
  }),
  row('google', 'YouTube', comfort, 'https://developers.google.com/youtube/iframe_api_reference', {
    script: 'www.youtube.com s.ytimg.com',
    img: 'i.ytimg.com img.youtube.com',
    frame: 'www.youtube.com www.youtube-nocookie.com youtube.com',
  }),
  row(
    'google',
    'Google Maps',
    needed,
    'https://developers.google.com/maps/documentation/javascript/content-security-policy',
    {
      script: 'maps.googleapis.com maps.gstatic.com *.googleapis.com',
      style: 'fonts.googleapis.com',
      img: '*.googleapis.com *.gstatic.com *.ggpht.com maps.google.com',
      font: 'fonts.gstatic.com',
      connect: '*.googleapis.com *.gstatic.com',
      frame: 'www.google.com maps.google.com',
    },
  ),
  row('google', 'Google Fonts', needed, 'https://developers.google.com/fonts/docs/technical_considerations', {
    style: 'fonts.googleapis.com',
    font: 'fonts.gstatic.com',
  }),
  row('google', 'reCAPTCHA', ['necessary'], 'https://developers.google.com/recaptcha/docs/faq', {
    script: 'www.google.com www.gstatic.com www.recaptcha.net',
    img: 'www.gstatic.com',
    connect: 'www.google.com www.recaptcha.net',
    frame: 'www.google.com recaptcha.google.com www.recaptcha.net',
  }),
  row('meta', 'Meta Pixel', marketing, 'https://developers.facebook.com/docs/meta-pixel/get-started', {
    script: 'connect.facebook.net',
    img: 'www.facebook.com',
    connect: 'www.facebook.com connect.facebook.net',
    frame: 'www.facebook.com',
  }),
  row('meta', 'Facebook and Instagram in pages', comfort, 'https://developers.facebook.com/docs/plugins', {
    script: 'connect.facebook.net www.instagram.com',
    img: '*.fbcdn.net *.cdninstagram.com www.facebook.com',
    connect: 'www.facebook.com',
    frame: 'www.facebook.com web.facebook.com www.instagram.com',
  }),
  row(
    'microsoft',
    'Microsoft Clarity',
    statistics,
    'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-csp',
    {
      script: '*.clarity.ms',
      img: '*.clarity.ms c.bing.com',
      connect: '*.clarity.ms c.bing.com',
    },
  ),
  row('microsoft', 'Microsoft Advertising', marketing, 'https://help.ads.microsoft.com/apex/index/3/en/56890', {
    script: 'bat.bing.com bat.bing.net',
    img: 'bat.bing.com bat.bing.net',
    connect: 'bat.bing.com bat.bing.net',
  }),
  row('linkedin', 'LinkedIn Insight Tag', marketing, 'https://www.linkedin.com/help/lms/answer/a418880', {
    script: 'snap.licdn.com',
    img: 'px.ads.linkedin.com px4.ads.linkedin.com www.linkedin.com',
    connect: 'px.ads.linkedin.com *.linkedin.com *.licdn.com',
  }),
  row(
    'linkedin',
    'LinkedIn in pages',
    comfort,
    'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/share-on-linkedin',
    {
      script: 'platform.linkedin.com',
      img: '*.licdn.com',
      frame: 'www.linkedin.com platform.linkedin.com',
    },
  ),
  row(
    'x',
    'X Pixel',
    marketing,
    'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
    {
      script: 'static.ads-twitter.com',
      img: 't.co analytics.twitter.com',
      connect: 'ads-twitter.com ads-api.twitter.com analytics.twitter.com',
    },
  ),
  row('x', 'X in pages', comfort, 'https://developer.x.com/en/docs/x-for-websites/guides/content-security-policy', {
    script: 'platform.twitter.com platform.x.com cdn.syndication.twimg.com',
    style: 'platform.twitter.com',
    img: 'pbs.twimg.com abs.twimg.com syndication.twitter.com platform.twitter.com',
    connect: 'syndication.twitter.com cdn.syndication.twimg.com',
    frame: 'platform.twitter.com platform.x.com syndication.twitter.com',
  }),
  row('tiktok', 'TikTok Pixel', marketing, 'https://ads.tiktok.com/help/article/get-started-pixel', {
    script: 'analytics.tiktok.com',
    img: 'analytics.tiktok.com',
    connect: 'analytics.tiktok.com',
  }),
  row('tiktok', 'TikTok in pages', comfort, 'https://developers.tiktok.com/doc/embed-videos', {
    script: 'www.tiktok.com *.ttwstatic.com',
    style: '*.ttwstatic.com',
    frame: 'www.tiktok.com',
  }),
  row(
    'pinterest',
    'Pinterest Tag',
    marketing,
    'https://help.pinterest.com/en/business/article/install-the-pinterest-tag',
    {
      script: 's.pinimg.com ct.pinterest.com',
      img: 'ct.pinterest.com',
      connect: 'ct.pinterest.com',
      frame: 'ct.pinterest.com',
    },
  ),
  row(
    'pinterest',
    'Pinterest in pages',
    comfort,
    'https://developers.pinterest.com/docs/web-features/add-ons-overview/',
    {
      script: 'assets.pinterest.com *.pinterest.com',
      img: 'i.pinimg.com s.pinimg.com',
      frame: 'assets.pinterest.com',
    },
  ),
  row('snap', 'Snap Pixel', marketing, 'https://businesshelp.snapchat.com/s/article/snap-pixel-about', {
    script: 'sc-static.net tr.snapchat.com',
    img: 'tr.snapchat.com',
    connect: 'tr.snapchat.com tr6.snapchat.com',
    frame: 'tr.snapchat.com',
  }),
  row('reddit', 'Reddit Pixel', marketing, 'https://business.reddithelp.com/s/article/reddit-pixel', {
    script: 'www.redditstatic.com',
    img: 'alb.reddit.com',
    connect: 'pixel-config.reddit.com conversions-config.reddit.com www.redditstatic.com',
  }),
  row('xing', 'XING in pages', comfort, 'https://dev.xing.com/plugins/share_button', {
    script: 'www.xing-share.com',
    frame: 'www.xing-share.com www.xing.com',
  }),

  row(
    'hotjar',
    'Hotjar',
    statistics,
    'https://help.hotjar.com/hc/en-us/articles/115011640307-Content-Security-Policies',
    {
      script: '*.hotjar.com',
      style: '*.hotjar.com',
      img: '*.hotjar.com',
      font: '*.hotjar.com',
      connect: '*.hotjar.com *.hotjar.io wss:*.hotjar.com',
      frame: '*.hotjar.com',
    },
  ),
  row(
    'contentsquare',
    'Contentsquare',
    statistics,
    'https://docs.contentsquare.com/en/web/content-security-policy',
    {
      script: '*.contentsquare.net app.contentsquare.com',
      img: '*.contentsquare.net',
      connect: '*.contentsquare.net *.contentsquare.com',
    },
    today,
  ),
  row('matomo', 'Matomo Cloud', statistics, 'https://matomo.org/faq/general/faq_20904/', {
    script: '*.matomo.cloud cdn.matomo.cloud',
    img: '*.matomo.cloud',
    connect: '*.matomo.cloud',
  }),
  row('piwik-pro', 'Piwik PRO', statistics, 'https://developers.piwik.pro/content-security-policy-csp', {
    script: '*.piwik.pro',
    img: '*.piwik.pro',
    connect: '*.piwik.pro',
    style: '*.piwik.pro',
    font: '*.piwik.pro',
  }),
  row('plausible', 'Plausible', statistics, 'https://plausible.io/docs/troubleshoot-integration', {
    script: 'plausible.io',
    connect: 'plausible.io',
  }),
  row('fathom', 'Fathom', statistics, 'https://usefathom.com/docs/troubleshooting/csp', {
    script: 'cdn.usefathom.com',
    img: 'cdn.usefathom.com',
    connect: 'cdn.usefathom.com',
  }),
  row('simple-analytics', 'Simple Analytics', statistics, 'https://docs.simpleanalytics.com/csp', {
    script: 'scripts.simpleanalyticscdn.com',
    img: 'queue.simpleanalyticscdn.com simpleanalyticsbadges.com',
    connect: 'queue.simpleanalyticscdn.com',
  }),
  row('pirsch', 'Pirsch', statistics, 'https://docs.pirsch.io/get-started/frontend-integration', {
    script: 'api.pirsch.io',
    connect: 'api.pirsch.io',
  }),
  row('umami', 'Umami Cloud', statistics, 'https://umami.is/docs/collect-data', {
    script: 'cloud.umami.is',
    connect: 'cloud.umami.is gateway.umami.is api-gateway.umami.dev',
  }),
  row('crazy-egg', 'Crazy Egg', statistics, 'https://support.crazyegg.com/hc/en-us/articles/360054584854', {
    script: '*.crazyegg.com',
    style: '*.crazyegg.com',
    img: '*.crazyegg.com',
    connect: '*.crazyegg.com wss:*.crazyegg.com',
    frame: '*.crazyegg.com',
  }),
  row('mixpanel', 'Mixpanel', statistics, 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript', {
    script: 'cdn.mxpnl.com',
    connect: 'api.mixpanel.com api-eu.mixpanel.com api-js.mixpanel.com *.mxpnl.com',
  }),
  row('amplitude', 'Amplitude', statistics, 'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2', {
    script: 'cdn.amplitude.com cdn.eu.amplitude.com',
    connect: '*.amplitude.com',
  }),
  row(
    'adobe',
    'Adobe Experience Cloud',
    measuring,
    'https://experienceleague.adobe.com/en/docs/id-service/using/reference/csp',
    {
      script: 'assets.adobedtm.com *.tt.omtrdc.net',
      img: '*.demdex.net *.omtrdc.net *.2o7.net cm.everesttech.net',
      connect: '*.demdex.net *.omtrdc.net *.adobedc.net',
      frame: '*.demdex.net',
    },
  ),
  row('adobe', 'Adobe Fonts', needed, 'https://helpx.adobe.com/fonts/using/content-security-policy.html', {
    script: 'use.typekit.net',
    style: 'use.typekit.net p.typekit.net',
    img: 'p.typekit.net',
    font: 'use.typekit.net',
    connect: 'performance.typekit.net',
  }),
  row('optimizely', 'Optimizely', measuring, 'https://support.optimizely.com/hc/en-us/articles/4410289814925', {
    script: 'cdn.optimizely.com *.optimizely.com optimizely.s3.amazonaws.com',
    img: 'cdn.optimizely.com',
    connect: '*.optimizely.com',
    frame: '*.cdn.optimizely.com',
  }),
  row('fullstory', 'FullStory', statistics, 'https://help.fullstory.com/hc/en-us/articles/360020622854', {
    script: 'edge.fullstory.com *.fullstory.com',
    img: 'rs.fullstory.com *.fullstory.com',
    connect: 'edge.fullstory.com rs.fullstory.com *.fullstory.com',
  }),
  row('mouseflow', 'Mouseflow', statistics, 'https://help.mouseflow.com/en/articles/4310645', {
    script: '*.mouseflow.com',
    img: '*.mouseflow.com',
    connect: '*.mouseflow.com wss:*.mouseflow.com',
  }),
  row('etracker', 'etracker', statistics, 'https://www.etracker.com/en/docs/integration-setup-2/tracking-code-sdks/', {
    script: '*.etracker.com *.etracker.de',
    img: '*.etracker.com *.etracker.de',
    connect: '*.etracker.com *.etracker.de',
  }),
  row('posthog', 'PostHog', statistics, 'https://posthog.com/docs/advanced/content-security-policy', {
    script: '*.posthog.com *.i.posthog.com',
    style: '*.posthog.com',
    img: '*.posthog.com',
    font: '*.posthog.com',
    connect: '*.posthog.com *.i.posthog.com',
  }),
  row('heap', 'Heap', statistics, 'https://developers.heap.io/docs/web', {
    script: 'cdn.heapanalytics.com heapanalytics.com cdn.us.heap-api.com cdn.eu.heap-api.com',
    style: 'heapanalytics.com',
    img: 'heapanalytics.com',
    font: 'heapanalytics.com',
    connect: 'heapanalytics.com *.heap-api.com',
  }),
  row('logrocket', 'LogRocket', statistics, 'https://docs.logrocket.com/docs/content-security-policy', {
    script: 'cdn.logrocket.io cdn.lr-ingest.io cdn.lr-in.com cdn.lr-in-prod.com cdn.logr-in.com',
    connect: '*.logrocket.io *.lr-ingest.io *.logrocket.com *.lr-in.com *.lr-in-prod.com *.logr-in.com',
  }),
  row('smartlook', 'Smartlook', statistics, 'https://help.smartlook.com/docs/content-security-policy', {
    script: '*.smartlook.com *.smartlook.cloud',
    connect: '*.smartlook.com *.smartlook.cloud',
  }),
  row('vwo', 'VWO', measuring, 'https://help.vwo.com/hc/en-us/articles/360033751654', {
    script: '*.visualwebsiteoptimizer.com app.vwo.com',
    style: '*.visualwebsiteoptimizer.com app.vwo.com',
    img: '*.visualwebsiteoptimizer.com app.vwo.com',
    connect: '*.visualwebsiteoptimizer.com app.vwo.com',
    frame: 'app.vwo.com *.visualwebsiteoptimizer.com',
  }),
  row('ab-tasty', 'AB Tasty', measuring, 'https://docs.abtasty.com/client-side/getting-started', {
    script: '*.abtasty.com',
    style: '*.abtasty.com',
    img: '*.abtasty.com',
    font: '*.abtasty.com',
    connect: '*.abtasty.com',
  }),
  row(
    'kameleoon',
    'Kameleoon',
    measuring,
    'https://developers.kameleoon.com/core-concepts/content-security-policies/',
    {
      script: '*.kameleoon.eu *.kameleoon.com *.kameleoon.io',
      img: '*.kameleoon.eu *.kameleoon.com',
      connect: '*.kameleoon.eu *.kameleoon.com *.kameleoon.io',
      frame: '*.kameleoon.eu *.kameleoon.com',
    },
  ),
  row(
    'segment',
    'Segment',
    measuring,
    'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
    { script: 'cdn.segment.com', connect: 'cdn.segment.com api.segment.io *.segment.io *.segment.com' },
  ),
  row('tealium', 'Tealium iQ', measuring, 'https://docs.tealium.com/platforms/javascript/install/', {
    script: 'tags.tiqcdn.com *.tealiumiq.com',
    img: '*.tealiumiq.com',
    connect: '*.tealiumiq.com tags.tiqcdn.com',
  }),
  row(
    'piano',
    'Piano Analytics',
    statistics,
    'https://developers.atinternet-solutions.com/piano-analytics/data-collection/sdks/javascript',
    {
      script: 'tag.aticdn.net cdn.piano.io *.piano.io',
      img: '*.xiti.com *.at-o.net *.pa-cd.com',
      connect: '*.xiti.com *.at-o.net *.pa-cd.com *.piano.io',
    },
  ),
  row('econda', 'econda', statistics, 'https://docs.econda.de/', {
    script: '*.econda-monitor.de *.econda.de',
    img: '*.econda-monitor.de',
    connect: '*.econda-monitor.de *.econda.de',
  }),
  row('infonline', 'INFOnline', statistics, 'https://docs.infonline.de/', {
    script: '*.ioam.de *.iocnt.net *.infonline.de',
    img: '*.ioam.de *.iocnt.net',
    connect: '*.ioam.de *.iocnt.net',
  }),
  row('statcounter', 'StatCounter', statistics, 'https://statcounter.com/support/', {
    script: 'www.statcounter.com secure.statcounter.com',
    img: 'c.statcounter.com',
    connect: 'c.statcounter.com',
  }),
  row('comscore', 'comScore', measuring, 'https://www.scorecardresearch.com/', {
    script: 'sb.scorecardresearch.com',
    img: 'sb.scorecardresearch.com',
    connect: 'sb.scorecardresearch.com',
  }),
  row('albacross', 'Albacross', measuring, 'https://docs.albacross.com/', {
    script: 'serve.albacross.com',
    connect: '*.albacross.com',
  }),
  row('dealfront', 'Dealfront (Leadfeeder)', measuring, 'https://help.dealfront.com/', {
    script: 'sc.lfeeder.com lftracker.leadfeeder.com',
    img: '*.lfeeder.com',
    connect: '*.lfeeder.com tr.lfeeder.com',
  }),
  row('leadinfo', 'Leadinfo', measuring, 'https://help.leadinfo.com/', {
    script: 'cdn.leadinfo.net cdn.leadinfo.eu',
    connect: '*.leadinfo.net *.leadinfo.eu *.leadinfo.com',
  }),
  row('lead-forensics', 'Lead Forensics', measuring, 'https://www.leadforensics.com/', {
    script: 'secure.leadforensics.com',
    img: 'secure.leadforensics.com',
    connect: 'secure.leadforensics.com',
  }),
  row('wiredminds', 'WiredMinds LeadLab', measuring, 'https://wiredminds.de/', {
    script: 'wm.wiredminds.de *.leadlab.click',
    img: 'wm.wiredminds.de',
    connect: '*.wiredminds.de *.leadlab.click',
  }),
  row('snowplow', 'Snowplow (trial collector)', statistics, 'https://docs.snowplow.io/docs/sources/web-trackers/', {
    connect: '*.snowplow.io *.snplow.net',
  }),
  row('yandex', 'Yandex Metrica', statistics, 'https://yandex.com/support/metrica/code/install-counter-csp.html', {
    script: 'mc.yandex.ru mc.yandex.com yastatic.net',
    img: 'mc.yandex.ru mc.yandex.com',
    connect: 'mc.yandex.ru mc.yandex.com',
    frame: 'mc.yandex.ru mc.yandex.com',
  }),

  row(
    'criteo',
    'Criteo OneTag',
    marketing,
    'https://help.criteo.com/kb/guide/en/criteo-onetag-technical-notes-QZ3zlb5L6E/Steps',
    {
      script: '*.criteo.net *.criteo.com',
      img: '*.criteo.com *.criteo.net',
      connect: '*.criteo.com *.criteo.net',
      frame: '*.criteo.com *.criteo.net',
    },
  ),
  row('adform', 'Adform', marketing, 'https://www.adformhelp.com/', {
    script: '*.adform.net *.adformdsp.net',
    img: '*.adform.net',
    connect: '*.adform.net',
    frame: '*.adform.net',
  }),
  row('adroll', 'AdRoll', marketing, 'https://help.adroll.com/', {
    script: '*.adroll.com',
    img: '*.adroll.com',
    connect: '*.adroll.com',
    frame: '*.adroll.com',
  }),
  row('awin', 'Awin', marketing, 'https://help.awin.com/', {
    script: 'www.dwin1.com www.dwin2.com *.awin1.com',
    img: 'www.awin1.com',
    connect: '*.awin1.com',
    frame: 'www.awin1.com',
  }),
  row('daisycon', 'Daisycon', marketing, 'https://faq-advertiser.daisycon.com/', {
    script: '*.daisycon.io',
    img: '*.daisycon.io',
    connect: '*.daisycon.io',
  }),
  row('liveramp', 'LiveRamp', marketing, 'https://docs.liveramp.com/', {
    script: '*.rlcdn.com launchpad-wrapper.privacymanager.io',
    img: '*.rlcdn.com',
    connect: '*.rlcdn.com',
  }),
  row('outbrain', 'Outbrain', marketing, 'https://www.outbrain.com/help/', {
    script: '*.outbrain.com *.outbrainimg.com',
    img: '*.outbrain.com *.outbrainimg.com',
    connect: '*.outbrain.com',
    frame: '*.outbrain.com',
  }),
  row('taboola', 'Taboola', marketing, 'https://help.taboola.com/', {
    script: '*.taboola.com',
    img: '*.taboola.com *.taboolasyndication.com',
    connect: '*.taboola.com',
    frame: '*.taboola.com',
  }),
  row('pubmatic', 'PubMatic', marketing, 'https://community.pubmatic.com/', {
    script: '*.pubmatic.com',
    img: '*.pubmatic.com',
    connect: '*.pubmatic.com',
    frame: '*.pubmatic.com',
  }),
  row('quantcast', 'Quantcast', marketing, 'https://help.quantcast.com/', {
    script: '*.quantserve.com *.quantcount.com',
    img: '*.quantserve.com',
    connect: '*.quantserve.com *.quantcount.com',
  }),
  row('teads', 'Teads', marketing, 'https://support.teads.tv/', {
    script: '*.teads.tv',
    img: '*.teads.tv',
    connect: '*.teads.tv',
    frame: '*.teads.tv',
    media: '*.teads.tv',
  }),
  row('trade-desk', 'The Trade Desk', marketing, 'https://partner.thetradedesk.com/', {
    script: 'js.adsrvr.org',
    img: '*.adsrvr.org',
    connect: '*.adsrvr.org',
    frame: '*.adsrvr.org',
  }),
  row('tradedoubler', 'Tradedoubler', marketing, 'https://dev.tradedoubler.com/', {
    script: 'swrap.tradedoubler.com *.tradedoubler.com',
    img: '*.tradedoubler.com',
    connect: '*.tradedoubler.com',
  }),
  row('tradetracker', 'TradeTracker', marketing, 'https://tradetracker.com/', {
    script: 'tm.tradetracker.net *.tradetracker.net',
    img: '*.tradetracker.net',
    connect: '*.tradetracker.net',
  }),
  row('xandr', 'Xandr', marketing, 'https://learn.microsoft.com/en-us/xandr/', {
    script: '*.adnxs.com',
    img: '*.adnxs.com',
    connect: '*.adnxs.com',
    frame: '*.adnxs.com',
  }),

  row(
    'hubspot',
    'HubSpot',
    measuring,
    'https://knowledge.hubspot.com/domains-and-urls/ssl-and-domain-security-in-hubspot',
    {
      script:
        '*.hs-scripts.com *.hs-analytics.net *.hs-banner.com *.hscollectedforms.net *.hsadspixel.net *.hsforms.net *.hsforms.com *.usemessages.com *.hubspot.com *.hubspotfeedback.com js.hubspotfeedback.com',
      img: '*.hubspot.com *.hsforms.com *.hsforms.net *.hubspotusercontent00.net *.hubspotusercontent.com track.hubspot.com',
      connect: '*.hubspot.com *.hubapi.com *.hsforms.com *.hscollectedforms.net *.hs-banner.com',
      frame: '*.hubspot.com *.hsforms.com *.hsforms.net app.hubspot.com',
    },
  ),
  row('salesforce', 'Salesforce Marketing Cloud', marketing, 'https://help.salesforce.com/', {
    script: '*.igodigital.com *.pardot.com *.evgnet.com',
    img: '*.igodigital.com *.pardot.com',
    connect: '*.pardot.com *.evgnet.com *.evergage.com',
  }),
  row(
    'marketo',
    'Marketo Munchkin',
    marketing,
    'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/lead-tracking',
    {
      script: 'munchkin.marketo.net *.marketo.com',
      img: '*.mktoresp.com',
      connect: '*.mktoresp.com',
      frame: '*.marketo.com',
    },
  ),
  row('intuit-mailchimp', 'Mailchimp', marketing, 'https://mailchimp.com/help/about-connected-sites/', {
    script: 'chimpstatic.com *.list-manage.com downloads.mailchimp.com *.mailchimp.com',
    style: '*.mailchimp.com',
    img: '*.list-manage.com *.mailchimp.com',
    connect: '*.list-manage.com *.mailchimp.com',
  }),
  row('brevo', 'Brevo', marketing, 'https://developers.brevo.com/docs/getting-started-with-the-js-tracker', {
    script: 'cdn.brevo.com sibautomation.com *.sendinblue.com',
    style: '*.brevo.com',
    img: '*.brevo.com',
    connect: 'in-automate.brevo.com *.brevo.com in-automate.sendinblue.com',
    frame: '*.brevo.com sibautomation.com *.sibforms.com sibforms.com',
  }),
  row('klaviyo', 'Klaviyo', marketing, 'https://help.klaviyo.com/hc/en-us/articles/360006922312', {
    script: '*.klaviyo.com',
    style: '*.klaviyo.com',
    img: '*.klaviyo.com',
    font: '*.klaviyo.com',
    connect: '*.klaviyo.com',
  }),
  row('mailerlite', 'MailerLite', marketing, 'https://www.mailerlite.com/help/', {
    script: '*.mailerlite.com',
    style: '*.mailerlite.com',
    img: '*.mailerlite.com',
    connect: '*.mailerlite.com',
  }),
  row('activecampaign', 'ActiveCampaign', marketing, 'https://help.activecampaign.com/', {
    script: 'diffuser-cdn.app-us1.com prism.app-us1.com *.activehosted.com',
    img: '*.activehosted.com',
    connect: 'prism.app-us1.com *.activehosted.com trackcmp.net',
  }),
  row('getresponse', 'GetResponse', marketing, 'https://www.getresponse.com/help/', {
    script: '*.getresponse.com *.gr-cdn.com',
    img: '*.getresponse.com *.gr-cdn.com',
    connect: '*.getresponse.com',
  }),
  row('omnisend', 'Omnisend', marketing, 'https://support.omnisend.com/', {
    script: '*.omnisnippet1.com *.omnisrc.com',
    img: '*.omnisend.com',
    connect: '*.omnisend.com *.omnisendlink.com',
  }),
  row('customer-io', 'Customer.io', marketing, 'https://docs.customer.io/', {
    script: 'assets.customer.io cdp.customer.io cdp-eu.customer.io',
    img: 'track.customer.io',
    connect: '*.customer.io',
  }),
  row('onesignal', 'OneSignal', marketing, 'https://documentation.onesignal.com/docs/web-push-setup-faq', {
    script: 'cdn.onesignal.com onesignal.com api.onesignal.com',
    style: 'onesignal.com',
    img: '*.onesignal.com',
    connect: 'onesignal.com *.onesignal.com',
    frame: 'onesignal.com',
  }),

  row(
    'intercom',
    'Intercom Messenger',
    comfort,
    'https://www.intercom.com/help/en/articles/3894-using-intercom-with-content-security-policy',
    {
      script: 'app.intercom.io widget.intercom.io js.intercomcdn.com',
      img: 'js.intercomcdn.com static.intercomassets.com *.intercomcdn.com *.intercomcdn.eu uploads.intercomusercontent.com messenger-apps.intercom.io *.intercom-attachments-5.com *.intercom-attachments-6.com *.intercom-attachments-9.com',
      font: 'js.intercomcdn.com fonts.intercomcdn.com',
      media: 'js.intercomcdn.com downloads.intercomcdn.com',
      connect:
        '*.intercom.io wss:*.intercom.io *.intercom-messenger.com wss:*.intercom-messenger.com *.intercomcdn.com *.intercomcdn.eu uploads.intercomusercontent.com',
      frame: 'intercom-sheets.com www.intercom-reporting.com www.youtube.com player.vimeo.com fast.wistia.net',
    },
    today,
  ),
  row('zendesk', 'Zendesk Messaging', comfort, 'https://support.zendesk.com/hc/en-us/articles/4408832583834', {
    script: 'static.zdassets.com *.zendesk.com *.zopim.com',
    style: 'static.zdassets.com',
    img: '*.zdassets.com *.zendesk.com *.zopim.com *.zdusercontent.com',
    media: 'static.zdassets.com',
    connect: '*.zdassets.com *.zendesk.com *.zopim.com wss:*.zopim.com wss:*.zendesk.com',
    frame: '*.zendesk.com static.zdassets.com',
  }),
  row('crisp', 'Crisp', comfort, 'https://docs.crisp.chat/guides/others/whitelisting-our-systems/crisp-domain-names/', {
    script: 'client.crisp.chat settings.crisp.chat',
    style: 'client.crisp.chat',
    img: 'client.crisp.chat image.crisp.chat storage.crisp.chat',
    font: 'client.crisp.chat',
    media: 'client.crisp.chat',
    connect: 'client.crisp.chat storage.crisp.chat wss:client.relay.crisp.chat wss:stream.relay.crisp.chat',
    frame: 'game.crisp.chat',
  }),
  row('livechat', 'LiveChat', comfort, 'https://www.livechat.com/help/content-security-policy/', {
    script: '*.livechatinc.com *.livechat.com',
    img: '*.livechatinc.com *.livechat-files.com *.livechat-static.com',
    connect: '*.livechatinc.com wss:*.livechatinc.com',
    frame: '*.livechatinc.com',
    font: '*.livechatinc.com',
    style: '*.livechatinc.com',
  }),
  row('tawk', 'tawk.to', comfort, 'https://help.tawk.to/article/content-security-policy-csp', {
    script: '*.tawk.to cdn.jsdelivr.net',
    style: '*.tawk.to fonts.googleapis.com',
    img: '*.tawk.to tawk.link',
    font: '*.tawk.to fonts.gstatic.com',
    connect: '*.tawk.to wss:*.tawk.to',
    frame: '*.tawk.to',
  }),
  row('tidio', 'Tidio', comfort, 'https://help.tidio.com/', {
    script: '*.tidio.co *.tidiochat.com',
    style: '*.tidiochat.com',
    img: '*.tidio.co *.tidiochat.com',
    font: '*.tidiochat.com',
    media: '*.tidiochat.com',
    connect: '*.tidio.co wss:*.tidio.co *.tidiochat.com',
  }),
  row('smartsupp', 'Smartsupp', comfort, 'https://help.smartsupp.com/', {
    script: '*.smartsuppchat.com *.smartsuppcdn.com *.smartsupp.com',
    style: '*.smartsuppcdn.com',
    img: '*.smartsuppcdn.com *.smartsupp.com',
    font: '*.smartsuppcdn.com',
    media: '*.smartsuppcdn.com',
    connect: '*.smartsupp.com wss:*.smartsupp.com *.smartsuppcdn.com',
  }),
  row('userlike', 'Userlike', comfort, 'https://docs.userlike.com/', {
    script:
      'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com *.userlike.com userlike-cdn-umm.b-cdn.net *.userlike-cdn.com',
    img: '*.userlike.com *.userlike-cdn.com',
    connect: '*.userlike.com wss:*.userlike.com',
    frame: '*.userlike.com',
  }),
  row('trengo', 'Trengo', comfort, 'https://help.trengo.com/', {
    script: '*.trengo.eu *.trengo.com *.widget.trengo.eu',
    img: '*.trengo.eu *.trengo.com',
    connect: '*.trengo.eu *.trengo.com wss:*.trengo.eu',
    frame: '*.trengo.eu',
  }),
  row('freshworks', 'Freshchat and Freshdesk', comfort, 'https://support.freshchat.com/', {
    script: '*.freshchat.com *.freshworks.com *.freshdesk.com wchat.eu.freshchat.com',
    img: '*.freshchat.com *.freshworks.com *.freshdesk.com',
    connect: '*.freshchat.com *.freshworks.com *.freshdesk.com wss:*.freshworksapi.com',
    frame: '*.freshchat.com *.freshworks.com *.freshdesk.com',
  }),
  row('help-scout', 'Help Scout Beacon', comfort, 'https://docs.helpscout.com/article/815-csp-settings-for-beacon', {
    script: 'beacon-v2.helpscout.net',
    style: 'beacon-v2.helpscout.net',
    img: 'beacon-v2.helpscout.net *.helpscout.net',
    font: 'beacon-v2.helpscout.net',
    media: 'beacon-v2.helpscout.net',
    connect: 'beaconapi.helpscout.net chatapi.helpscout.net *.helpscout.net wss:*.pusher.com *.pusher.com',
    frame: 'beacon-v2.helpscout.net',
  }),
  row('gorgias', 'Gorgias', comfort, 'https://docs.gorgias.com/', {
    script: '*.gorgias.chat *.gorgias.com',
    style: '*.gorgias.chat',
    img: '*.gorgias.chat *.gorgias.io',
    connect: '*.gorgias.chat *.gorgias.com wss:*.gorgias.chat',
    frame: '*.gorgias.chat',
  }),

  row('vimeo', 'Vimeo', comfort, 'https://help.vimeo.com/hc/en-us/articles/26080940921361', {
    script: 'player.vimeo.com',
    img: 'i.vimeocdn.com',
    connect: 'vimeo.com player.vimeo.com',
    frame: 'player.vimeo.com vimeo.com',
  }),
  row('wistia', 'Wistia', comfort, 'https://docs.wistia.com/docs/content-security-policy', {
    script: 'fast.wistia.com fast.wistia.net src.litix.io',
    style: 'fast.wistia.com fast.wistia.net',
    img: '*.wistia.com *.wistia.net',
    font: 'fast.wistia.com fast.wistia.net',
    media: '*.wistia.com *.wistia.net',
    connect: '*.wistia.com *.wistia.net *.litix.io',
    frame: 'fast.wistia.com fast.wistia.net',
  }),
  row('twitch', 'Twitch', comfort, 'https://dev.twitch.tv/docs/embed/', {
    script: 'embed.twitch.tv player.twitch.tv',
    frame: 'player.twitch.tv embed.twitch.tv clips.twitch.tv www.twitch.tv',
  }),
  row('spotify', 'Spotify', comfort, 'https://developer.spotify.com/documentation/embeds', {
    script: 'open.spotify.com embed-cdn.spotifycdn.com',
    frame: 'open.spotify.com',
  }),
  row('soundcloud', 'SoundCloud', comfort, 'https://developers.soundcloud.com/docs/api/html5-widget', {
    script: 'w.soundcloud.com',
    frame: 'w.soundcloud.com',
  }),
  row('disqus', 'Disqus', comfort, 'https://help.disqus.com/en/articles/1717101', {
    script: '*.disqus.com *.disquscdn.com',
    style: '*.disquscdn.com',
    img: '*.disqus.com *.disquscdn.com',
    connect: '*.disqus.com',
    frame: 'disqus.com *.disqus.com',
  }),
  row('mapbox', 'Mapbox', needed, 'https://docs.mapbox.com/mapbox-gl-js/guides/browsers/', {
    script: 'api.mapbox.com',
    style: 'api.mapbox.com',
    img: 'api.mapbox.com *.tiles.mapbox.com',
    connect: 'api.mapbox.com *.tiles.mapbox.com events.mapbox.com',
  }),
  row('openstreetmap', 'OpenStreetMap', needed, 'https://operations.osmfoundation.org/policies/tiles/', {
    img: 'tile.openstreetmap.org *.tile.openstreetmap.org',
    connect: 'tile.openstreetmap.org nominatim.openstreetmap.org',
    frame: 'www.openstreetmap.org',
  }),
  row('font-awesome', 'Font Awesome', needed, 'https://docs.fontawesome.com/web/dig-deeper/security', {
    script: 'kit.fontawesome.com use.fontawesome.com',
    style: '*.fontawesome.com',
    font: '*.fontawesome.com',
    connect: '*.fontawesome.com',
  }),
  row('jsdelivr', 'jsDelivr', needed, 'https://www.jsdelivr.com/', {
    script: 'cdn.jsdelivr.net',
    style: 'cdn.jsdelivr.net',
    font: 'cdn.jsdelivr.net',
    img: 'cdn.jsdelivr.net',
    connect: 'cdn.jsdelivr.net',
  }),
  row('cloudinary', 'Cloudinary', needed, 'https://cloudinary.com/documentation/', {
    img: 'res.cloudinary.com',
    media: 'res.cloudinary.com',
    connect: 'res.cloudinary.com',
  }),
  row(
    'hcaptcha',
    'hCaptcha',
    needed,
    'https://docs.hcaptcha.com/',
    {
      script: 'hcaptcha.com *.hcaptcha.com',
      style: 'hcaptcha.com *.hcaptcha.com',
      connect: 'hcaptcha.com *.hcaptcha.com',
      frame: 'hcaptcha.com *.hcaptcha.com',
    },
    today,
  ),
  row('friendly-captcha', 'Friendly Captcha', needed, 'https://developer.friendlycaptcha.com/docs/v2/guides/csp', {
    script: 'cdn.jsdelivr.net *.friendlycaptcha.com *.frcapi.com',
    connect: 'api.friendlycaptcha.com eu-api.friendlycaptcha.eu *.frcapi.com',
    frame: '*.frcapi.com',
  }),
  row(
    'cloudflare',
    'Cloudflare Turnstile',
    needed,
    'https://developers.cloudflare.com/turnstile/reference/content-security-policy/',
    { script: 'challenges.cloudflare.com', connect: 'challenges.cloudflare.com', frame: 'challenges.cloudflare.com' },
  ),
  row(
    'cloudflare',
    'Cloudflare Web Analytics',
    statistics,
    'https://developers.cloudflare.com/web-analytics/get-started/',
    { script: 'static.cloudflareinsights.com', connect: 'cloudflareinsights.com' },
  ),
  row('sentry', 'Sentry', ['necessary', 'statistics'], 'https://docs.sentry.io/platforms/javascript/install/loader/', {
    script: 'js.sentry-cdn.com browser.sentry-cdn.com',
    connect: '*.sentry.io *.ingest.sentry.io *.ingest.de.sentry.io',
  }),
  row('bugsnag', 'BugSnag', ['necessary', 'statistics'], 'https://docs.bugsnag.com/platforms/javascript/faq/', {
    script: 'd2wy8f7a9ursnm.cloudfront.net',
    connect: 'sessions.bugsnag.com notify.bugsnag.com',
  }),
  row('rollbar', 'Rollbar', ['necessary', 'statistics'], 'https://docs.rollbar.com/docs/browser-js', {
    script: 'cdn.rollbar.com',
    connect: 'api.rollbar.com',
  }),
  row('datadog', 'Datadog RUM', statistics, 'https://docs.datadoghq.com/integrations/content_security_policy_logs/', {
    script: 'www.datadoghq-browser-agent.com',
    connect:
      '*.browser-intake-datadoghq.com *.browser-intake-datadoghq.eu browser-intake-datadoghq.eu browser-intake-datadoghq.com',
  }),
  row(
    'new-relic',
    'New Relic Browser',
    statistics,
    'https://docs.newrelic.com/docs/browser/new-relic-browser/getting-started/',
    { script: 'js-agent.newrelic.com', connect: 'bam.nr-data.net bam.eu01.nr-data.net *.nr-data.net' },
  ),

  row('stripe', 'Stripe.js', needed, 'https://docs.stripe.com/security/guide#content-security-policy', {
    script: 'js.stripe.com *.js.stripe.com',
    img: '*.stripe.com',
    connect: 'api.stripe.com',
    frame: 'js.stripe.com *.js.stripe.com hooks.stripe.com',
  }),
  row('paypal', 'PayPal', needed, 'https://developer.paypal.com/sdk/js/configuration/', {
    script: '*.paypal.com *.paypalobjects.com',
    img: '*.paypal.com *.paypalobjects.com',
    connect: '*.paypal.com',
    frame: '*.paypal.com',
  }),
  row('adyen', 'Adyen', needed, 'https://docs.adyen.com/online-payments/web-best-practices/', {
    script: '*.adyen.com',
    style: '*.adyen.com',
    img: '*.adyen.com',
    connect: '*.adyen.com',
    frame: '*.adyen.com',
  }),
  row('mollie', 'Mollie Components', needed, 'https://docs.mollie.com/docs/mollie-components', {
    script: 'js.mollie.com',
    img: '*.mollie.com',
    connect: '*.mollie.com',
    frame: 'js.mollie.com',
  }),
  row('klarna', 'Klarna', needed, 'https://docs.klarna.com/', {
    script: '*.klarna.com *.klarnacdn.net *.klarnaservices.com',
    img: '*.klarna.com *.klarnacdn.net',
    connect: '*.klarna.com *.klarnacdn.net *.klarnaservices.com',
    frame: '*.klarna.com *.klarnaservices.com',
  }),
  row('trustpilot', 'Trustpilot', comfort, 'https://support.trustpilot.com/', {
    script: 'widget.trustpilot.com',
    connect: 'widget.trustpilot.com',
    frame: 'widget.trustpilot.com',
  }),
  row('trusted-shops', 'Trusted Shops', comfort, 'https://help.etrusted.com/', {
    script: '*.trustedshops.com',
    style: '*.trustedshops.com',
    img: '*.trustedshops.com',
    font: '*.trustedshops.com',
    connect: '*.trustedshops.com *.etrusted.com',
    frame: '*.trustedshops.com',
  }),
  row('kiyoh', 'Kiyoh', comfort, 'https://www.kiyoh.com/', { frame: 'www.kiyoh.com', img: 'www.kiyoh.com' }),
  row('tripadvisor', 'Tripadvisor', comfort, 'https://www.tripadvisor.com/Widgets', {
    script: '*.tripadvisor.com *.jscache.com *.tamgrt.com',
    style: '*.tripadvisor.com',
    img: '*.tripadvisor.com *.tacdn.com',
    connect: '*.tripadvisor.com',
  }),
  row('calendly', 'Calendly', comfort, 'https://help.calendly.com/hc/en-us/articles/223147027', {
    script: 'assets.calendly.com',
    style: 'assets.calendly.com',
    connect: 'calendly.com',
    frame: 'calendly.com',
  }),
  row('acuity', 'Acuity Scheduling', comfort, 'https://help.acuityscheduling.com/', {
    script: 'embed.acuityscheduling.com',
    frame: '*.acuityscheduling.com *.as.me',
  }),
  row('doctolib', 'Doctolib', comfort, 'https://www.doctolib.fr/', {
    script: 'www.doctolib.fr www.doctolib.de',
    frame: 'www.doctolib.fr www.doctolib.de',
  }),
  row('eventbrite', 'Eventbrite', comfort, 'https://www.eventbrite.com/help/', {
    script: 'www.eventbrite.com',
    frame: 'www.eventbrite.com *.eventbrite.com',
  }),
  row('weezevent', 'Weezevent', comfort, 'https://weezevent.com/', {
    script: 'widget.weezevent.com',
    frame: 'widget.weezevent.com',
  }),
  row('typeform', 'Typeform', comfort, 'https://www.typeform.com/developers/embed/', {
    script: 'embed.typeform.com',
    style: 'embed.typeform.com',
    connect: 'api.typeform.com',
    frame: 'form.typeform.com *.typeform.com',
  }),
  row('jotform', 'Jotform', comfort, 'https://www.jotform.com/help/', {
    script: '*.jotform.com *.jotfor.ms',
    img: '*.jotform.com',
    connect: '*.jotform.com',
    frame: '*.jotform.com eu.jotform.com',
  }),
  row('surveymonkey', 'SurveyMonkey', comfort, 'https://help.surveymonkey.com/', {
    script: 'widget.surveymonkey.com',
    frame: '*.surveymonkey.com',
  }),
  row('automattic', 'Jetpack and Gravatar', measuring, 'https://jetpack.com/support/', {
    script: 'stats.wp.com s0.wp.com',
    img: 'pixel.wp.com *.gravatar.com i0.wp.com stats.wp.com',
    connect: 'pixel.wp.com public-api.wordpress.com',
  }),
  row(
    'shopify',
    'Shopify analytics and Buy Button',
    measuring,
    'https://shopify.dev/docs/storefronts/headless/additional-sdks/js-buy',
    {
      script: 'cdn.shopify.com sdks.shopifycdn.com',
      img: 'cdn.shopify.com',
      connect: 'monorail-edge.shopifysvc.com *.myshopify.com',
      font: 'cdn.shopify.com',
      style: 'cdn.shopify.com',
    },
  ),
  row('appsflyer', 'AppsFlyer', marketing, 'https://dev.appsflyer.com/hc/docs/dl_smart_script_v2', {
    script: 'websdk.appsflyer.com',
    img: '*.appsflyer.com',
    connect: 'wa.appsflyer.com *.appsflyer.com',
  }),
  row('adjust', 'Adjust', marketing, 'https://dev.adjust.com/en/sdk/web/', {
    script: 'cdn.adjust.com',
    connect: 'app.adjust.com *.adjust.com',
  }),
  row('booking-com', 'Booking.com', comfort, 'https://www.booking.com/affiliate-program/', {
    script: '*.booking.com *.bstatic.com',
    img: '*.bstatic.com',
    frame: 'www.booking.com',
  }),
];

/**
 * The rows of a vendor that a yes to `category` opens: those of its products that serve that category; where none does, all of them, because
 * the policy puts the vendor there. What is strictly necessary never opens, of several products, one that is for something else.
 */
export function hostsOf(vendor: string, category: CookieCategory): readonly VendorHosts[] {
  const own = vendorHosts.filter((one) => one.vendor === vendor);
  const serving = own.filter(({ serves }) => serves.includes(category));
  if (serving.length > 0) return serving;
  return category === 'necessary' && own.length > 1 ? [] : own;
}
