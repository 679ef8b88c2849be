// rights: a person asks, and every place that holds their data answers, on time.
export { type PublicAsk, type WaitingAsk, ask, confirmAsk, dropAsks, lookAtAsk } from './ask.ts';
export { endAtOnce } from './at-once.ts';
export { type RequestClock, clockOfRequest, countryIn, promisedPeriod } from './clock.ts';
export { type Ground, answer, assign, extend, grounds, hear, message, refuse, takeBack } from './handle.ts';
export { type Holdings, type RightsHouse, rightsSecret } from './house.ts';
export { type ProofAsked, askProof, identify, proveByLink, sheetOf } from './identity.ts';
export { authorityLines } from './letters.ts';
export { type LeadsTo, followLink, statusToken } from './links.ts';
export { RightsProblem, type RightsFault } from './problem.ts';
export { type Asked, type Received, receive } from './receive.ts';
export {
  type RequestEvent,
  type RequestFilter,
  type RequestRow,
  requestOf,
  requestsOf,
  timelineOf,
} from './register.ts';
export { type RightAsked, isRight, rightIds, rightsAsked } from './rights.ts';
export { type Identifier, type Message, type Sheet } from './sheet.ts';
