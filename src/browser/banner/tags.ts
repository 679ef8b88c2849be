// Tells the tags that ask: Google Consent Mode v2 and Matomo. Denied before anything else runs, and again whenever it changes.
import { page } from './page.ts';

type Grants = Readonly<Record<string, boolean>>;
declare global {
  interface Window {
    dataLayer?: unknown[];
    _paq?: { push(call: unknown[]): unknown };
  }
}

/** Google reads the arguments object itself, not an array. */
function google(..._call: unknown[]): void {
  // eslint-disable-next-line prefer-rest-params
  (window.dataLayer ??= []).push(arguments);
}
/** `setConsentGiven` and `setCookieConsentGiven`, and so on. */
const matomo = (verb: 'require' | 'set' | 'forget', given = ''): void =>
  ['', 'Cookie'].forEach((kind) => (window._paq ??= []).push([`${verb}${kind}Consent${given}`]));

const asksFor = (vendor: string): string[] =>
  page.notice.asked.flatMap(({ id, vendors }) => (vendors.some((one) => one.id === vendor) ? [`${id}/${vendor}`] : []));
const forMatomo = asksFor('matomo');

/** By category; where Google is named in it, by Google. */
function modes(grants: Grants): Record<string, string> {
  const state = (id: string): string => ((grants[`${id}/google`] ?? grants[id]) ? 'granted' : 'denied');
  const [ads, measure, own] = [state('marketing'), state('statistics'), state('preferences')];
  return {
    ad_storage: ads,
    ad_user_data: ads,
    ad_personalization: ads,
    analytics_storage: measure,
    functionality_storage: own,
    personalization_storage: own,
  };
}

export function denyTags(): void {
  google('consent', 'default', { ...modes({}), security_storage: 'granted', wait_for_update: 500 });
  if (forMatomo.length > 0) matomo('require');
}

export function tellTags(grants: Grants): void {
  google('consent', 'update', modes(grants));
  if (forMatomo.length > 0) matomo(forMatomo.every((key) => grants[key]) ? 'set' : 'forget', 'Given');
}
