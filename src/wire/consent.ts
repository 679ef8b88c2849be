// What server and browser say to each other about consent: the notice that is shown, the choice that is made, the cookie that remembers it.

/** As consent banners sort what is stored or read on a device; `necessary` alone needs no consent (Directive 2002/58/EC Art. 5(3)). */
export const categoryIds = ['necessary', 'preferences', 'statistics', 'marketing'] as const;
export type CategoryId = (typeof categoryIds)[number];
export type AskedId = Exclude<CategoryId, 'necessary'>;

export interface NoticeVendor {
  /** Id of the law room's vendor, or made from the name. `[a-z0-9-]+`. */
  id: string;
  name: string;
}

export interface NoticeCookie {
  name: string;
  /** Id of a vendor of the same category; absent: the site itself. */
  vendor?: string;
  /** ISO 8601 period, `session`, or `permanent`; absent: the policy does not say. */
  duration?: string;
  purpose?: string;
}

export interface NoticeCategory<Id extends CategoryId = CategoryId> {
  id: Id;
  vendors: readonly NoticeVendor[];
  cookies: readonly NoticeCookie[];
  /** Purposes of the policy that it serves: ids of facts, and their words. */
  purposes: readonly { id: string; label: string; basis: string | null }[];
  /**
   * What is taken off a device when the category, or one of its vendors, is not granted: names of cookies and of what is kept in web
   * storage, `*` for any ending, by vendor (`''`: the site itself). From the policy, and what is known of its vendors.
   */
  clears: Readonly<Record<string, readonly string[]>>;
  /** Changes when vendors or purposes of the category change: a consent is to what was shown. Eight characters of base64url. */
  mark: string;
}

/** What a decision needs of a notice; a browser is told no more before it is asked to. */
export interface Question {
  remember: string;
  asked: readonly (Pick<NoticeCategory<AskedId>, 'id' | 'mark'> & { vendors: readonly Pick<NoticeVendor, 'id'>[] })[];
}

/** What a version of the policy asks of a visitor's device. No setting: all of it comes from the policy. */
export interface Notice {
  /** Number of the version in force. */
  policy: number;
  /** Who asks: the controller as the policy names it (Art. 13(1)(a) GDPR). Absent: it names none, or the notice is older than this field. */
  controller?: string;
  /** What the policy calls the link back to the choice, in the policy's language. Absent: it gives it no name. */
  link?: { language: string; name: string };
  /** How long a choice, yes or no, is remembered. ISO 8601 period. */
  remember: string;
  necessary: NoticeCategory<'necessary'> | null;
  /** What needs consent; empty: nothing is asked. */
  asked: readonly NoticeCategory<AskedId>[];
}

/** A visitor's answer for one category. */
export interface Answer {
  /** The mark of the category as it was shown. */
  mark: string;
  granted: boolean;
  /** Vendors refused although the category is granted. */
  without: readonly string[];
}

export interface Choice {
  /** 128 random bits that the browser made, base64url: whoever shows them may see this choice. Its public id is their SHA-256. */
  secret: string;
  /** When it was recorded, by the server's clock; by the browser's while the server has not answered. Seconds since 1970. */
  at: number;
  answers: Readonly<Partial<Record<AskedId, Answer>>>;
  /** Made with Global Privacy Control on, and shown as such. */
  gpc: boolean;
}

/** What the browser says by itself. */
export interface Signals {
  /** `Sec-GPC: 1`, or navigator.globalPrivacyControl. */
  gpc: boolean;
}

export type Reason =
  /** The policy asks for nothing. */
  | 'nothing-to-ask'
  /** Nothing but what the browser objects to already. */
  | 'objection'
  | 'first-visit'
  /** The policy changed in what was consented to or refused. */
  | 'changed'
  /** The period for which a choice is remembered is over. */
  | 'expired'
  | 'remembered';

export interface Decision {
  ask: boolean;
  reason: Reason;
  /** What may run now, by category and by `category/vendor`. What is not there may not. */
  grants: Readonly<Record<string, boolean>>;
  /** Categories to which the browser's own signal objects, and about which the visitor has said nothing else since. */
  objected: readonly AskedId[];
}

/** The cookie in which a browser keeps the choice. Readable by scripts, because they act on it. */
export const choiceCookie = 'upheld';

/**
 * `1.<secret>.<at, base 36>.<gpc 0|1>.<category>~<mark>~<0|1>~<vendors without, joined by +>…`, categories joined by `*`: characters that
 * RFC 6265 allows in a value as they are.
 */
export function cookieValue({ secret, at, gpc, answers }: Choice): string {
  const parts = Object.entries(answers).map(([id, { mark, granted, without }]) =>
    [id, mark, granted ? 1 : 0, without.join('+')].join('~'),
  );
  return ['1', secret, at.toString(36), gpc ? 1 : 0, parts.join('*')].join('.');
}

/** The choice in a cookie's value; null for anything else than `cookieValue` writes. */
export function choiceIn(value: string): Choice | null {
  const [, secret, at, gpc, rest] = /^1\.([\w-]{22})\.([0-9a-z]{1,8})\.([01])\.(.*)$/.exec(value) ?? [];
  if (secret === undefined || value.length > 2000) return null;
  const answers: Partial<Record<AskedId, Answer>> = {};
  for (const part of rest ? rest.split('*') : []) {
    const [, id, mark, granted, without] =
      /^(preferences|statistics|marketing)~([\w-]{8})~([01])~((?:[a-z0-9-]+(?:\+[a-z0-9-]+)*)?)$/.exec(part) ?? [];
    if (id === undefined || Object.hasOwn(answers, id)) return null;
    answers[id as AskedId] = {
      mark: mark!,
      granted: granted === '1',
      without: without === '' ? [] : without!.split('+'),
    };
  }
  return { secret, at: parseInt(at!, 36), gpc: gpc === '1', answers };
}

/** The choice in a `Cookie` header or in document.cookie; null when there is none that can be read. */
export function choiceInCookies(cookies: string): Choice | null {
  for (const one of cookies.split(/; */)) {
    const found = one.startsWith(`${choiceCookie}=`) ? choiceIn(one.slice(choiceCookie.length + 1)) : null;
    if (found) return found;
  }
  return null;
}
