// The first steps of a new owner, each read off what is really there; the list ends when all are done.
import { may } from '#access';
import type { Temporal, Text } from '#base';
import type { BoardView } from '#evidence';
import { type PublishedPolicy, allFacts } from '#policy';
import { desk } from '#words';
import { dueOn } from './due.ts';
import type { Session } from './house.ts';

export interface Step {
  text: Text;
  done: boolean;
  /** Where it is done; null: not in the console. */
  href: string | null;
}

interface Found {
  session: Session;
  published: PublishedPolicy | null;
  board: BoardView | null;
  today: Temporal.PlainDate;
  /** How many may enter the console; null: the reader may not know. */
  staff: number | null;
  publicUrl: string | null;
}

/** For those who may change the policy; for others, and when all are done, none. */
export function firstSteps({ session, published, board, today, staff, publicUrl }: Found): readonly Step[] {
  if (!may(session, 'write', 'policy')) return [];
  const facts = published === null ? [] : allFacts(published.policy);
  const waiting = board === null ? [] : dueOn(board, today).filter(({ why }) => why === 'waiting');
  const steps: readonly Step[] = [
    { text: desk.stepPublish, done: published !== null, href: null },
    { text: desk.stepProve, done: board !== null && board.provedAt !== null, href: null },
    { text: desk.stepReview, done: facts.some(({ fact }) => fact.decided), href: '/console/review' },
    { text: desk.stepAttest, done: board !== null && waiting.length === 0, href: '/console/attest' },
    ...(staff === null ? [] : [{ text: desk.stepStaff, done: staff > 1, href: '/console/staff' }]),
    { text: desk.stepAddress, done: publicUrl !== null, href: null },
  ];
  return steps.every(({ done }) => done) ? [] : steps;
}
