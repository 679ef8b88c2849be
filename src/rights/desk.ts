// The desk of requests: every step that staff, commands and programs can take, behind one interface, and one place where it is wired.
import type { Caller } from '#vault';
import { setAccuracy } from './accuracy/setting.ts';
import { accuracyTold } from './accuracy/told.ts';
import { applyFor, approveFor, planOf, proposeFor } from './carry-out.ts';
import { choicesFor } from './choosing.ts';
import { askDetail, detailKinds } from './detail.ts';
import { askMailbox } from './new-mailbox.ts';
import { handOver } from './hand-over.ts';
import { lookFor } from './look.ts';
import { answer, askFee, assign, extend, feeCame, message, refuse, sort, takeBack } from './handle.ts';
import type { RightsHouse } from './house.ts';
import { askProof, identify } from './identity.ts';
import { passOn } from './pass-on.ts';
import { receive } from './receive.ts';
import { awaitedOf, noticesOf, settleRecipient } from './recipients.ts';
import { requestOf, requestsOf, timelineOf } from './register.ts';
import { type Message, type Sheet, openSheet } from './sheet.ts';
import { transfer } from './transfer.ts';

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
  askDetail: Bound<typeof askDetail>;
  detailKinds: Bound<typeof detailKinds>;
  askMailbox: Bound<typeof askMailbox>;
  identify: Bound<typeof identify>;
  sort: Bound<typeof sort>;
  assign: Bound<typeof assign>;
  askFee: Bound<typeof askFee>;
  feeCame: Bound<typeof feeCame>;
  passOn: Bound<typeof passOn>;
  extend: Bound<typeof extend>;
  refuse: Bound<typeof refuse>;
  answer: Bound<typeof answer>;
  takeBack: Bound<typeof takeBack>;
  recipients: Bound<typeof noticesOf>;
  awaited: Bound<typeof awaitedOf>;
  settleRecipient: Bound<typeof settleRecipient>;
  message: Bound<typeof message>;
  lookFor: Bound<typeof lookFor>;
  handOver: Bound<typeof handOver>;
  choicesFor: Bound<typeof choicesFor>;
  transfer: Bound<typeof transfer>;
  proposeFor: Bound<typeof proposeFor>;
  planOf: Bound<typeof planOf>;
  approveFor: Bound<typeof approveFor>;
  applyFor: Bound<typeof applyFor>;
  /** How the asking whether data is still right is set, and how it goes. */
  accuracy: Bound<typeof accuracyTold>;
  setAccuracy: Bound<typeof setAccuracy>;
}

/** The desk over a house that is opened when it is first needed. */
export function requestDesk(open: () => Promise<RightsHouse>): RequestDesk {
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
    askDetail: bound(askDetail),
    detailKinds: bound(detailKinds),
    askMailbox: bound(askMailbox),
    identify: bound(identify),
    sort: bound(sort),
    assign: bound(assign),
    askFee: bound(askFee),
    feeCame: bound(feeCame),
    passOn: bound(passOn),
    extend: bound(extend),
    refuse: bound(refuse),
    answer: bound(answer),
    takeBack: bound(takeBack),
    recipients: bound(noticesOf),
    awaited: bound(awaitedOf),
    settleRecipient: bound(settleRecipient),
    message: bound(message),
    lookFor: bound(lookFor),
    handOver: bound(handOver),
    choicesFor: bound(choicesFor),
    transfer: bound(transfer),
    proposeFor: bound(proposeFor),
    planOf: bound(planOf),
    approveFor: bound(approveFor),
    applyFor: bound(applyFor),
    accuracy: bound(accuracyTold),
    setAccuracy: bound(setAccuracy),
  };
}
