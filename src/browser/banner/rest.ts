// How the first part of the script reaches the rest, and what it tells it: the modules of the two parts are apart.
import type { Choice, ChoicePost, Question } from '#wire';
import type * as Rest from './more.ts';
import type { Held, Ran } from './gate.ts';
import { page } from './page.ts';
import type { Waiting } from './queue.ts';

export type Grants = Readonly<Record<string, boolean>>;
export type Answers = Choice['answers'];

export interface Told {
  base: string;
  /** For sub-domains: the `Domain` of the cookie. */
  domain: string;
  language: string;
  notice: Question;
  choice: Choice | null;
  grants: Grants;
  gpc: boolean;
  /** What runs, and whether it may go on. */
  ran: Map<Held, Ran>;
  stands: (held: Held) => boolean;
  waiting: () => readonly Waiting[];
  wait: (posts: readonly Waiting[]) => void;
  /** Takes an answer by the second layer: the button, and what is ticked. */
  answer: (action: string, ticked: readonly string[], layer: 2) => void;
  /** Takes answers as they are. */
  record: (action: ChoicePost['action'], answers: Answers, layer: 1 | 2) => void;
  /** Remembers a choice, and carries one out. */
  keep: (choice: Choice) => void;
  become: (choice: Choice) => void;
}

let rest: Promise<typeof Rest> | null = null;

/** What failed is tried again. */
export function more(): Promise<typeof Rest> {
  rest ??= import(page.more) as Promise<typeof Rest>;
  rest.catch(() => (rest = null));
  return rest;
}
