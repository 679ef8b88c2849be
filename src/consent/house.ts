// What the consent room needs of the house, and what a company shows its visitors. main.ts makes one; tests make one from real parts.
import type { Clock, Json, Secret } from '#base';
import type { Ledger } from '#ledger';
import type { PublishedPolicy } from '#policy';
import type { Db } from '#store';
import type { Notice } from '#wire';
import type { PublishedLook } from './looks.ts';

/** What was sent to the browser in one language. */
export interface ShownTexts {
  /** BCP 47 tag. */
  language: string;
  /** What a post names as `texts`: `textsOf(layers)`. */
  texts: string;
  /** All that is shown, both layers with all their words. */
  layers: Json;
}

/** What a company asks its visitors now. */
export interface Shown {
  published: PublishedPolicy;
  notice: Notice;
  texts: readonly ShownTexts[];
  /** The company's own languages and look; absent: those that come with us. */
  look?: PublishedLook | null;
}

export interface ConsentHouse {
  db: Db;
  ledger: Ledger;
  clock: Clock;
  /** What tokens are signed with. */
  secret(): Promise<Secret>;
  /** Where Upheld itself is reached: `https://privacy.example.com`. */
  address(): string;
  /** The company of the bare address; null before the first start has finished. */
  home(): Promise<string | null>;
  /** What a company shows; null when nothing is published. Asked again every two seconds at most. */
  shown(tenant: string): Promise<Shown | null>;
  /** Takes note of an unexpected error; whoever asked is told nothing of it. */
  report(error: unknown): void;
}
