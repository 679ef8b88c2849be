// The notice: what a version of the policy asks of a visitor's device, compiled from its facts; no setting adds to it.
import { type Json, canonicalJson, sha256base64 } from '#base';
import { knownCookies } from '#law';
import type { Policy, PublishedPolicy } from '#policy';
import { type CategoryId, type Notice, type NoticeCategory, type NoticeCookie, categoryIds } from '#wire';
import { cookieKind, isAsked, purposeKind, spokenOf, vendorKind, vendorOf } from './cookie-kinds.ts';
import { linkNameOf } from './link-name.ts';

/** CNIL, recommendation 2020-092, no. 37: six months, for a yes and for a no. */
const usual = 'P6M';

/** A category while it is put together. */
interface Draft {
  vendors: Map<string, string>;
  cookies: NoticeCookie[];
  purposes: NoticeCategory['purposes'][number][];
}

/** All that a version of the policy says about visitors' devices. Pure: the same version is the same notice, byte for byte. */
export function noticeOf({ number, policy }: Pick<PublishedPolicy, 'number' | 'policy'>): Notice {
  const drafts = new Map<CategoryId, Draft>();
  const draft = (id: CategoryId): Draft => {
    const made = drafts.get(id) ?? { vendors: new Map(), cookies: [], purposes: [] };
    drafts.set(id, made);
    return made;
  };
  takeCookies(policy, draft);
  takeStatements(policy, draft);
  takeVendors(policy, draft);
  takePurposes(policy, draft, (id) => drafts.has(id));
  const category = <Id extends CategoryId>(id: Id): NoticeCategory<Id>[] => {
    const made = drafts.get(id);
    return made ? [finished(id, made)] : [];
  };
  return {
    policy: number,
    ...(policy.controller ? { controller: policy.controller.name } : {}),
    ...linkOf(policy),
    remember: remembered(policy),
    necessary: category('necessary')[0] ?? null,
    asked: categoryIds.filter(isAsked).flatMap(category),
  };
}

function linkOf(policy: Policy): Pick<Notice, 'link'> {
  const name = linkNameOf(policy);
  return name === null ? {} : { link: { language: policy.meta.language, name } };
}

type Drafts = (id: CategoryId) => Draft;

function takeCookies({ cookies }: Policy, draft: Drafts): void {
  for (const { name, vendor, duration, purpose, ...rest } of cookies) {
    const to = draft(cookieKind({ name, vendor, duration, purpose, category: rest.category }));
    const by = vendor === undefined ? null : { id: vendorId(vendor), name: vendorName(vendor) };
    if (by) to.vendors.set(by.id, by.name);
    if (to.cookies.some((one) => one.name === name)) continue;
    to.cookies.push({
      name,
      ...(by ? { vendor: by.id } : {}),
      ...(duration === undefined ? {} : { duration }),
      ...(purpose === undefined ? {} : { purpose }),
    });
  }
}

/** What the text says of kinds of cookies, though it names none. */
function takeStatements({ cookieUse }: Policy, draft: Drafts): void {
  for (const { stance, categories, stated } of cookieUse) {
    if (stance === 'none') continue;
    // A sentence about “cookie settings” speaks of no cookies for settings.
    const quoted = spokenOf(stated?.quote ?? '');
    const kinds = categories?.map(spokenOf) ?? [quoted === 'preferences' ? null : quoted];
    for (const kind of kinds) if (kind) draft(kind);
  }
}

function takeVendors({ recipients }: Policy, draft: Drafts): void {
  for (const { name, vendor, role, stated } of recipients) {
    const known = vendorOf(vendor);
    if (!known || role === 'source' || role === 'authority') continue;
    const kind = vendorKind(known, name ?? '') ?? vendorKind(known, stated?.quote ?? '');
    if (kind && !draft(kind).vendors.has(known.id)) draft(kind).vendors.set(known.id, known.names[0] ?? known.id);
  }
}

/**
 * Purposes of a category. One makes a category of its own when cookies are used for it, or when it rests on consent and the policy does
 * not say that there are no cookies: a consent must be asked for somewhere.
 */
function takePurposes(policy: Policy, draft: Drafts, has: (id: CategoryId) => boolean): void {
  const denied = policy.cookieUse.length > 0 && policy.cookieUse.every(({ stance }) => stance === 'none');
  const used = policy.cookieUse.some(({ stance }) => stance !== 'none');
  const basis = new Map(policy.bases.map((one) => [one.id, one.basis]));
  for (const { id, label, dpv, bases } of policy.purposes) {
    const kind = purposeKind(dpv);
    if (!kind) continue;
    const rests = bases.flatMap((one) => basis.get(one) ?? []);
    const consent = rests.find((one) => /:A6-1-a\b/.test(one));
    if (!has(kind) && (denied || !(used || consent))) continue;
    draft(kind).purposes.push({ id, label, basis: consent ?? rests[0] ?? null });
  }
}

function finished<Id extends CategoryId>(id: Id, { vendors, cookies, purposes }: Draft): NoticeCategory<Id> {
  const who = [...vendors].map(([vendor, name]) => ({ id: vendor, name })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const shown = { vendors: who.map((one) => one.id), purposes: purposes.map(({ label, basis }) => [label, basis]) };
  return { id, vendors: who, cookies, purposes, clears: clearsOf(id, who, cookies), mark: markOf({ id, ...shown }) };
}

/** Eight characters of base64url: 48 bits, of which nobody gains by finding two that are alike. */
const markOf = (shown: Json): string =>
  sha256base64(canonicalJson(shown)).slice(0, 8).replaceAll('+', '-').replaceAll('/', '_');

/** Names to take away, by vendor: those of the policy, and what the vendors in it are known to set for this category. */
function clearsOf(
  id: CategoryId,
  who: NoticeCategory['vendors'],
  cookies: readonly NoticeCookie[],
): Record<string, string[]> {
  const clears: Record<string, string[]> = {};
  const add = (vendor: string, pattern: string | null): void => {
    if (pattern !== null && !clears[vendor]?.includes(pattern)) (clears[vendor] ??= []).push(pattern);
  };
  for (const { name, vendor } of cookies) add(vendor ?? '', patternOf(name));
  for (const known of knownCookies)
    // Short plain names are those of a vendor's own domain, and may be anything of the site's.
    if (known.category === id && /^_|.{5}/.test(known.name) && who.some((one) => one.id === known.vendor))
      add(known.vendor!, known.name + (known.prefix ? '*' : ''));
  return clears;
}

/** `_ga_<container>`, `_ga_*`, `_pk_id.XXX` → what is before, and any ending. Null for what would fit nearly everything, or our own. */
function patternOf(name: string): string | null {
  const start = /^(.*?)(?:[*<{[%#]|X{2,}.*$)/.exec(name)?.[1];
  const fixed = start ?? name;
  if (fixed.length < (start === undefined ? 1 : 3) || fixed.startsWith('upheld')) return null;
  return start === undefined ? name : `${start}*`;
}

/** `[a-z0-9-]+`: the law room's id, or made from the name. */
const vendorId = (said: string): string =>
  vendorOf(said)?.id ??
  (said
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '') ||
    `v-${sha256base64(said)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '')
      .slice(0, 8)}`);
const vendorName = (said: string): string => vendorOf(said)?.names[0] ?? said;

/** A choice about cookies, in four languages. */
const aboutChoices =
  /\b(?:cookie[ -]?(?:choices?|preferences?|consents?|settings?)|consents? (?:to|for|about) (?:the )?cookies?|choix[^.]{0,30}(?:cookies?|traceurs?)|consentement[^.]{0,30}(?:cookies?|traceurs?)|(?:cookie-?\s?(?:keuze|voorkeur|toestemming)|keuze[^.]{0,20}cookies?)\w*|cookie-?\s?(?:auswahl|einwilligung|einstellung)\w*)/i;
const calendar = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/;

/** How long the policy says that a choice is remembered: by a rule about it, or by the life of the cookie that keeps it. */
function remembered({ retention, cookies }: Policy): string {
  const rule = retention.find(
    ({ subject, period }) => period !== null && calendar.test(period) && aboutChoices.test(subject),
  );
  const own = cookies.find(({ name, duration }) => name === 'upheld' && calendar.test(duration ?? ''));
  const period = rule?.period ?? own?.duration ?? usual;
  return /[1-9]/.test(period) ? period : usual;
}
