// Problem: an expected failure, told to people as what happened, what was not changed, and what to do next.
import type { Language } from './language.ts';

/** What a person reads when something fails: three short sentences, without internals or personal data. */
export interface Told {
  happened: string;
  unchanged: string;
  next: string;
}

/**
 * An operational error: bad input, a missing service, a refused act. Programmer errors stay plain `Error`s and crash.
 * `code` is stable and greppable (`room.what`), `message` is internal (logs), `told` is for the person.
 */
export class Problem extends Error {
  readonly code: string;
  readonly told: Told;

  constructor(code: string, told: Told, options: { detail?: string; cause?: unknown } = {}) {
    super(
      options.detail ?? `${code}: ${told.happened}`,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.name = 'Problem';
    this.code = code;
    this.told = told;
  }

  /** In the reader's language, by those that have words for it; the others are told as they are. */
  toldIn(_language: Language): Told {
    return this.told;
  }
}

/** The three sentences of any error, in the language of the reader where it has them in several. An unknown error never leaks its message: it may hold personal data. */
export function tell(error: unknown, language: Language = 'en'): Told & { code: string } {
  if (error instanceof Problem) return { code: error.code, ...error.toldIn(language) };
  return {
    code: 'base.unexpected',
    happened: 'Something went wrong inside Upheld.',
    unchanged: 'What was under way was not saved.',
    next: 'Try again. If it happens again, run “npm run upheld -- doctor” and look at the log.',
  };
}
