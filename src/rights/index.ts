// rights: a person asks, and every place that holds their data answers, on time.
export { type KindsKept, kindsBehind, sayRight, sayWrong } from './accuracy/answer.ts';
export { askAccuracy } from './accuracy/ask.ts';
export { type AccuracyPeriod, accuracyPeriods, isAccuracyPeriod } from './accuracy/setting.ts';
export type { AccuracyTold } from './accuracy/told.ts';
export { type PublicAsk, type WaitingAsk, ask, confirmAsk, dropAsks, lookAtAsk } from './ask.ts';
export { endAtOnce } from './at-once.ts';
export {
  type ProposeOptions,
  applyFor,
  approveFor,
  goOnWithPlans,
  isPlanned,
  planOf,
  proposeFor,
} from './carry-out.ts';
export {
  type Choices,
  type ChoosableField,
  type LeftOutReason,
  choicesFor,
  isLeftOutReason,
  leftOutReasons,
  reasonsFor,
} from './choosing.ts';
export { certificateOf } from './certificate.ts';
export { type RequestClock, clockOfRequest, promisedPeriod } from './clock.ts';
export {
  type Ground,
  answer,
  askFee,
  assign,
  extend,
  feeCame,
  grounds,
  hear,
  message,
  refuse,
  sort,
  takeBack,
} from './handle.ts';
export { shrink, storageOf } from './closing.ts';
export { type RequestDesk, requestDesk } from './desk.ts';
export {
  type DetailAsked,
  type DetailLink,
  type DetailTried,
  askDetail,
  detailKinds,
  longestDetail,
  lookAtDetail,
  proveByDetail,
} from './detail.ts';
export { type HandedOver, dropPackages, handOver, takePackage } from './hand-over.ts';
export { askMailbox, proveMailbox } from './new-mailbox.ts';
export { rightsHolding } from './holding.ts';
export { type Holdings, type RightsHouse, rightsSecret } from './house.ts';
export { type ProofAsked, askProof, identify, proveByLink, sheetOf } from './identity.ts';
export { takeMail } from './mailbox/take.ts';
export { authorityLines } from './letters.ts';
export { type LeadsTo, followLink, statusToken } from './links.ts';
export { type FoundRows, type LookedFor, lookFor } from './look.ts';
export { type Customer, passOn } from './pass-on.ts';
export { forgetJobs, httpJobs } from './plan/http-jobs.ts';
export { type Meanwhile, meanwhileOf } from './plan/restricting.ts';
export { RightsProblem, type RightsFault } from './problem.ts';
export { type AskingStage, type Exercises, type Trials, rightsProbes } from './probes/index.ts';
export { type Asked, type Received, receive } from './receive.ts';
export { type Replayed, type StandsAgain, replay } from './replay.ts';
export {
  type RequestEvent,
  type RequestFilter,
  type RequestRow,
  requestOf,
  requestsOf,
  timelineOf,
} from './register.ts';
export { type Notice, type Settled, noticesOf, settleRecipient, settled } from './recipients.ts';
export {
  type Concerned,
  type NoticeLink,
  confirmNotice,
  lookAtNotice,
  openNotice,
  tellRecipients,
} from './recipients-tell.ts';
export { type RightAsked, isRight, rightIds, rightsAsked } from './rights.ts';
export { type Colleague, type Reminding, remind, shareOver, shares } from './reminders.ts';
export { type Step, isCooling, steps, stepsOf } from './steps.ts';
export type { Message, Sheet } from './sheet.ts';
export {
  type CalledBack,
  type Receiver,
  type Transferred,
  goOnWithTransfers,
  hearTransfer,
  takeTransfer,
  transfer,
} from './transfer.ts';
