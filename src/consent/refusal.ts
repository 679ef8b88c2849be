// Refusals: what a visitor, or the site's developer, is told when a request about consent is not done.
import { type Language, Problem } from '#base';
import { choices } from '#words';

export type RefusalCode =
  | 'foreign'
  | 'invalid'
  | 'changed'
  | 'claimed'
  | 'other'
  | 'hidden'
  | 'outage'
  | 'large'
  | 'busy';

const statuses: Readonly<Record<RefusalCode, number>> = {
  foreign: 403,
  invalid: 422,
  changed: 409,
  claimed: 422,
  other: 409,
  hidden: 404,
  outage: 503,
  large: 413,
  busy: 429,
};

/** What a page needs to try again. */
export interface RefusalMore {
  token?: string;
  policy?: number;
  /** Whole seconds to wait before. */
  seconds?: number;
}

/** Nothing was recorded. `what` is for developers: the field that makes no sense. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly what: string | undefined;
  readonly more: RefusalMore;

  constructor(code: RefusalCode, what?: string, more: RefusalMore = {}) {
    super(`consent: ${code}${what === undefined ? '' : `: ${what}`}`);
    this.code = code;
    this.what = what;
    this.more = more;
  }

  get status(): number {
    return statuses[this.code];
  }

  /** The three sentences, for a person. */
  told(language: Language) {
    return {
      happened: choices[this.code][language],
      unchanged: choices.unchanged[language],
      next: choices[`${this.code}Next`][language],
    };
  }
}

/** The database that does not answer, or is full, is an outage; any other error too, and it is reported. */
export const refusalOf = (error: unknown): Refusal => (error instanceof Refusal ? error : new Refusal('outage'));

export const isExpected = (error: unknown): boolean => error instanceof Refusal || error instanceof Problem;
