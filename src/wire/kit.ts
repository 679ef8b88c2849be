// What a page needs to ask: one kit for a site, a language and a version of the policy; JSON, and it never changes.
import type { Answer, AskedId, Notice, Question } from './consent.ts';
import type { CspRules } from './csp.ts';
import type { Tree } from './tree.ts';

export interface Kit {
  notice: Notice;
  /** BCP 47. */
  language: string;
  /** SHA-256 of all that is shown (both layers, in this language), base64url: what a choice says it was made on. */
  texts: string;
  /**
   * The first layer: the first thing in `body`. Its slots: `token` of the page view, `back` (path of the page, for the answer to a plain
   * form), `hidden` (anything: there is nothing to ask), `gpc` (anything: the browser objects).
   */
  first: Tree;
  /** The link that opens the second layer again: the last thing in `body`. It hides itself where the page has one of its own. */
  open: Tree;
  /** The style of both: inline, first thing in `head`. */
  css: string;
  /** The visitor's script: inline, in `head` after the style and before every other script. Holds no `</`. */
  script: string;
  csp: CspRules;
}

/** The second layer, fetched when it is wanted. */
export interface Centre {
  /** A form, posted to /upheld/choice; its boxes are named `grant` and valued `category` or `category/vendor`. Slots as in the first. */
  tree: Tree;
  css: string;
  dir: 'ltr' | 'rtl';
  /** What is said in the place of something held back: `title`, `why`, `show`, `frame`, and categories (`statistics`) and companies (`statistics/matomo`) by id. */
  held: Readonly<Record<string, string>>;
  /** By `category` (the site's own), `category/vendor` or `necessary`: names of what is stored, as the source of an expression. */
  clears: Readonly<Record<string, string>>;
}

/** What a browser posts to /upheld/choice as JSON. A plain form says the same in fields of the same names, `grant` for answers. */
export interface ChoicePost {
  token: string;
  /** 128 random bits, base64url: sent twice, it is one record. */
  secret: string;
  /** The secret of the choice before, whose place this takes. */
  previous?: string | undefined;
  action: 'accept' | 'refuse' | 'choose' | 'withdraw' | 'gpc';
  answers: Readonly<Partial<Record<AskedId, Answer>>>;
  layer: 1 | 2;
  language: string;
  texts: string;
  gpc: boolean;
  /** ISO 8601, by the browser's clock: when the choice was made, if it could not be sent then. */
  claimedAt?: string;
}

/**
 * The answers of somebody who ticked these boxes (`category`, `category/vendor`) and left all others. A category without a ticked vendor
 * means all its vendors; a ticked vendor means its category, for that vendor alone.
 */
export function answersOf(notice: Question, ticked: readonly string[]): Partial<Record<AskedId, Answer>> {
  const answers: Partial<Record<AskedId, Answer>> = {};
  for (const { id, mark, vendors } of notice.asked) {
    const refused = vendors.map((vendor) => vendor.id).filter((vendor) => !ticked.includes(`${id}/${vendor}`));
    const some = refused.length < vendors.length;
    const granted = some || ticked.includes(id);
    answers[id] = { mark, granted, without: granted && some ? refused : [] };
  }
  return answers;
}
