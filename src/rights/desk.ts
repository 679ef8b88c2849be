// The desk of requests: every step that staff, commands and programs can take, behind one interface, and one place where it is wired.
import type { Applied, KeptPlan } from '#plan';
import type { Caller } from '#vault';
import { answer, assign, extend, message, refuse, takeBack } from './handle.ts';
import type { RightsHouse } from './house.ts';
import { askProof, identify } from './identity.ts';
import { receive } from './receive.ts';
import { requestOf, requestsOf, timelineOf } from './register.ts';
import { type Message, type Sheet, openSheet } from './sheet.ts';

/** Rows of one kind of one holding. */
export interface LookedRows {
  holding: string;
  title: string;
  collection: string;
  relation: 'own' | 'shared' | 'mention';
  count: number;
  /** Ids of columns and links, never values. */
  because: string | readonly string[];
}

export interface Looked {
  /** How many identifiers the person is known by. */
  identifiers: number;
  /** False: a chain of systems was longer than is followed. */
  complete: boolean;
  unreached: readonly { holding: string; problem: string }[];
  rows: readonly LookedRows[];
}

/** Carrying requests out over all holdings. `by`: a principal. */
export interface Fulfilment {
  lookFor(house: RightsHouse, tenant: string, id: string, by: string): Promise<Looked>;
  /** Access, portability: the package is written, its link mailed, the request answered. */
  handOver(house: RightsHouse, tenant: string, id: string, by: string): Promise<{ rows: number }>;
  /** The others that change data: the plan is kept for approval. */
  proposeFor(house: RightsHouse, tenant: string, id: string, by: string): Promise<KeptPlan>;
  planOf(house: RightsHouse, tenant: string, id: string): Promise<KeptPlan | null>;
  approveFor(house: RightsHouse, tenant: string, id: string, hash: string, by: string): Promise<KeptPlan>;
  applyFor(house: RightsHouse, tenant: string, id: string, by: string): Promise<Applied>;
}

/** A function of the room as the desk offers it: the house is known. */
type Bound<Act> = Act extends (house: RightsHouse, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never;

export interface RequestDesk {
  receive: Bound<typeof receive>;
  list: Bound<typeof requestsOf>;
  one: Bound<typeof requestOf>;
  timeline: Bound<typeof timelineOf>;
  /** For somebody who names a purpose; the look is logged as theirs. Null: it was erased. Throws Problem `vault.*`. */
  sheet(caller: Caller, subject: string | null): Promise<{ sheet: Sheet; messages: readonly Message[] } | null>;
  askProof: Bound<typeof askProof>;
  identify: Bound<typeof identify>;
  assign: Bound<typeof assign>;
  extend: Bound<typeof extend>;
  refuse: Bound<typeof refuse>;
  answer: Bound<typeof answer>;
  takeBack: Bound<typeof takeBack>;
  message: Bound<typeof message>;
  /** Null: this installation cannot look into any holding. */
  carry: { [Step in keyof Fulfilment]: Bound<Fulfilment[Step]> } | null;
}

/** The desk over a house that is opened when it is first needed. */
export function requestDesk(open: () => Promise<RightsHouse>, fulfilment: Fulfilment | null): RequestDesk {
  const bound =
    <Rest extends readonly unknown[], Answer>(act: (house: RightsHouse, ...rest: Rest) => Promise<Answer>) =>
    async (...rest: Rest): Promise<Answer> =>
      act(await open(), ...rest);
  return {
    receive: bound(receive),
    list: bound(requestsOf),
    one: bound(requestOf),
    timeline: bound(timelineOf),
    async sheet(caller, subject) {
      return subject === null ? null : openSheet(await open(), caller, subject);
    },
    askProof: bound(askProof),
    identify: bound(identify),
    assign: bound(assign),
    extend: bound(extend),
    refuse: bound(refuse),
    answer: bound(answer),
    takeBack: bound(takeBack),
    message: bound(message),
    carry: fulfilment && {
      lookFor: bound(fulfilment.lookFor),
      handOver: bound(fulfilment.handOver),
      proposeFor: bound(fulfilment.proposeFor),
      planOf: bound(fulfilment.planOf),
      approveFor: bound(fulfilment.approveFor),
      applyFor: bound(fulfilment.applyFor),
    },
  };
}
