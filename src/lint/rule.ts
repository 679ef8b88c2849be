// Rule: what a check of a policy text is, and what it finds. One file a rule, one contract test over all of them.
import type { Temporal, Text } from '#base';
import type { Policy, Prose, Silenced } from '#policy';
import type { Message } from '#words';
import type { Line, LintReading } from './reading.ts';

export const severities = ['error', 'warning', 'info'] as const;
/** `error`: unlawful or unreadable as published; `warning`: weak or risky; `info`: tidy up, or check outside. */
export type Severity = (typeof severities)[number];

/** All that a check may know. `country`: of the controller, ISO 3166-1 alpha-2; null when the text does not tell. */
export interface LintInput {
  prose: Prose;
  policy: Policy;
  /** The source that the spans of `prose` and `policy` point into. */
  text: string;
  today: Temporal.PlainDate;
  country: string | null;
  /** Other documents of the same company, which this one must not contradict. */
  others?: readonly LintInput[];
}

/** In examples of several documents: stands before each, on a line of its own. The last is the one that is linted. */
export const documentMark = /^=== (.+\..+) ===\n/m;

/** What a rule says. `line` null: something is missing, and `place` is where it should stand. */
export interface Found {
  line: Line | null;
  /** [start, end) in the line's text; without it the whole line. */
  range?: readonly [number, number];
  place?: Line | undefined;
  /** The line that says the contrary or the same. */
  against?: Line;
  /** Where `against` stands, as an index of `others`; without it, in this text. */
  document?: number;
  /** The message: `lint.<rule>`, or `lint.<rule>-<says>`. */
  says?: string;
  values?: Message['values'];
  /** Where the case is lighter or graver than the rule. */
  severity?: Severity;
}

export interface Rule {
  /** As in the catalogue: C completeness, K contradiction, S staleness, V vagueness, P placeholders and editing. */
  id: string;
  /** The article of law; GDPR unless it says otherwise; “–” for mere editing. */
  article: string;
  severity: Severity;
  name: Text;
  why: Text;
  repair: Text;
  /** Small policies that we made up: each `bad` one yields this rule, no `good` one does. */
  examples: { good: readonly string[]; bad: readonly string[] };
  find(reading: LintReading): readonly Found[];
}

/** A stretch of the source. */
export interface Spot {
  /** Index into the `others` of the input: the spot stands there, and not in the text that was linted. */
  document?: number;
  segment: string;
  /** [start, end) in UTF-16 units of the source. */
  span: readonly [number, number];
  quote: string;
}

export interface Finding {
  rule: string;
  severity: Severity;
  /** Null: what is missing stands nowhere. */
  segment: string | null;
  span: readonly [number, number] | null;
  quote: string | null;
  /** For what is missing: the segment (a heading, if there is one) under which it should stand. */
  place: string | null;
  message: Message;
  conflictsWith?: Spot;
  /** A person let it stand, and said why. */
  silenced?: Pick<Silenced, 'why' | 'by' | 'on'>;
}
