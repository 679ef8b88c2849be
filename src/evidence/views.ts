// Views of the board: what the faces show, already decided; no page computes a verdict.
import type { Text } from '#base';
import type { Area, Prose, State } from '#policy';
import type { Message } from '#words';

export interface Change {
  state: State;
  because: Message;
  since: string;
}

export interface AttestationView {
  id: string;
  by: string;
  /** false: the person states that the promise is not kept. */
  holds: boolean;
  statement: string;
  fileName: string | null;
  fileSha256: string | null;
  givenAt: string;
  expiresOn: string;
  state: 'valid' | 'expired' | 'revoked';
}

export interface PromiseView {
  id: string;
  kind: string;
  name: Text;
  must: Text;
  areas: readonly Area[];
  proof: 'auto' | 'attest' | 'external';
  /** A person's word can be entered: nothing else proves it, or nothing could be measured. */
  attestable: boolean;
  /** Ids of the segments it stands in, and those sentences as a reader sees them, without markup. */
  segments: readonly string[];
  sentences: readonly string[];
  /** Ids of the policy facts it rests on. */
  facts: readonly string[];
  state: State;
  because: Message;
  measured: readonly Message[];
  /** ISO instants; null: never checked. */
  checkedAt: string | null;
  since: string | null;
  /** Newest first; the current state is the first entry. */
  history: readonly Change[];
  attestations: readonly AttestationView[];
}

/** One sentence with a promise. Its state is the worst of its promises: broken, then unproven, then upheld. */
export interface Mark {
  segment: string;
  state: State;
  promises: readonly PromiseView[];
}

/** A segment, and its sentence as a reader sees it. */
export interface Sentence {
  segment: string;
  sentence: string;
}

/** What the linter found in the published text. It is no verdict: it speaks of the text, not of what the company does. */
export interface FindingView {
  /** Id of the rule, and the article that it rests on. */
  rule: string;
  article: string;
  severity: 'error' | 'warning' | 'info';
  name: Text;
  why: Text;
  repair: Text;
  message: Message;
  /** Null: what is missing stands nowhere; `place` is then where it could stand. */
  segment: string | null;
  place: Sentence | null;
  conflictsWith: Sentence | null;
  /** A person let it stand. */
  silenced: { why: string; by: string; on: string } | null;
}

export interface Counts {
  upheld: number;
  broken: number;
  unproven: number;
}

export interface BoardView {
  company: string;
  title: string;
  language: string;
  version: number;
  sha256: string;
  publishedAt: string;
  provedAt: string | null;
  /** Counts of sentences (segments), and how many carry no promise. */
  sentences: Counts & { none: number };
  promises: Counts;
  areas: readonly (Counts & { area: Area })[];
  prose: Prose;
  marks: Readonly<Record<string, Mark>>;
  /** In reading order, what is missing last. */
  findings: readonly FindingView[];
  /** Facts that a person decided and the text does not say. */
  decided: readonly { id: string; list: string; by: string; on: string; why: string }[];
}
