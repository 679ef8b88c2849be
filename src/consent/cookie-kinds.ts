// Words and ids by which a policy says what a cookie, a vendor or a purpose is for, in four languages, as one of the categories that are asked about.
import { type Vendor, knownCookie, vendorNamed, vendors } from '#law';
import type { AskedId, CategoryId } from '#wire';

/** Folded: lower case, without accents. What advertising does is looked for first: “statistics for advertising” is advertising. */
const words: readonly (readonly [CategoryId, RegExp])[] = [
  [
    'marketing',
    /\b(?:market\w*|advert\w*|ads?|adwords|adsense|doubleclick|(?:re)?targeting|remarketing|publicit\w+|reclame|werb\w+|social\w*|sociale? media|reseaux? soci\w+|sozial\w+|(?:facebook|meta|linkedin) (?:pixel|insight tag)|pixels?|tracking|profiling|youtube)\b/,
  ],
  [
    'statistics',
    /\b(?:analy\w+|statisti\w+|measur\w+|performance|prestaties?|audience|mesur\w+|meten|meting|mess\w+|reichweite\w*|leistung\w*|bezoekers?cijfers|(?:count|comptage|tell\w+|zahl\w+)\w*(?: \w+){0,3} (?:visit\w*|visites?|bezoek\w*|besuch\w*))\b/,
  ],
  [
    'necessary',
    /(?<!\bnon-|\bnon |\bnot |\bnicht |\bniet |\bun)\b(?:necess\w+|essen[tz]i\w+|required|indispensab\w+|techni\w+|obligatoire\w*|noodzak\w+|vereist\w*|notwend\w+|erforderlich\w*|secur\w+|securite|beveilig\w+|sicherheit\w*|log(?:s|ged|ging)?[ -]?in|login|connexion|inlog\w*|anmeld\w+|session|sessie|sitzung|cart|basket|panier|winkelwagen|warenkorb|csrf|load balanc\w+)\b/,
  ],
  [
    'preferences',
    /\b(?:function\w*|fonction\w*|function\w*|funktion\w*|functione\w*|prefer\w+|voorkeur\w*|praferenz\w*|personali[sz]\w+|personnalis\w+|komfort|convenience|confort|comfort|language|langue|taal|sprache|settings|reglages|instellingen|einstellungen)\b/,
  ],
];

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().slice(0, 400);

/** The category that a text speaks of; null when none. */
export function spokenOf(text: string): CategoryId | null {
  const plain = folded(text);
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

export const isAsked = (id: CategoryId | null | undefined): id is AskedId => id != null && id !== 'necessary';

const ofVendors: Readonly<Partial<Record<Vendor['category'], AskedId>>> = {
  analytics: 'statistics',
  advertising: 'marketing',
  'social network': 'marketing',
};
/** Products of companies that do everything: what they are for stands in their names. */
const products =
  /analytics|\bads\b|adwords|adsense|admob|doubleclick|ad manager|marketing|remarketing|optimize|signals|customer match|youtube|clarity|advertising|pixel/i;

/** What a vendor is on a page for, by the law room's table; for one that does everything, by the product that is named. */
export function vendorKind(vendor: Vendor, name: string): AskedId | null {
  const plain = ofVendors[vendor.category];
  if (vendor.category !== 'platform') return plain ?? null;
  if (!products.test(name)) return null;
  if (/clarity|optimize/i.test(name)) return 'statistics';
  const said = spokenOf(name);
  return isAsked(said) ? said : 'marketing';
}

const byId = new Map(vendors.map((vendor) => [vendor.id, vendor]));

/** The law room's vendor by id or by name. */
export const vendorOf = (said: string | undefined): Vendor | undefined =>
  said === undefined ? undefined : (byId.get(said) ?? vendorNamed(said));

/** Purposes of the Data Privacy Vocabulary that are carried out on a visitor's device. Direct marketing is not: it goes by mail and telephone. */
const ofPurposes: Readonly<Record<string, AskedId>> = {
  'dpv:ServiceUsageAnalytics': 'statistics',
  'dpv:Advertising': 'marketing',
  'dpv:PersonalisedAdvertising': 'marketing',
  'dpv:TargetedAdvertising': 'marketing',
  'dpv:SocialMediaMarketing': 'marketing',
  'dpv:Personalisation': 'preferences',
  'dpv:ServicePersonalisation': 'preferences',
  'dpv:UserInterfacePersonalisation': 'preferences',
};
export const purposeKind = (dpv: string | undefined): AskedId | null =>
  dpv !== undefined && Object.hasOwn(ofPurposes, dpv) ? ofPurposes[dpv]! : null;

export interface SaidCookie {
  name: string;
  category?: string | undefined;
  vendor?: string | undefined;
  duration?: string | undefined;
  purpose?: string | undefined;
}

/**
 * What a cookie is for: as the policy says, else what is known of its name, its vendor, its purpose. A cookie that is known to need consent
 * does not get out of it by being called necessary (Directive 2002/58/EC Art. 5(3): what it is for decides, not its name). Of one about
 * which nothing is known only the site's own of a session is taken for necessary.
 */
export function cookieKind({ name, category, vendor, duration, purpose }: SaidCookie): CategoryId {
  const known = knownCookie(name)?.category;
  const said = category === undefined ? null : spokenOf(category);
  if (said === 'necessary' && isAsked(known)) return known;
  const party = vendorOf(vendor);
  const guess = vendor === undefined && duration === 'session' ? 'necessary' : 'preferences';
  return said ?? known ?? (party && vendorKind(party, vendor!)) ?? spokenOf(purpose ?? '') ?? guess;
}
