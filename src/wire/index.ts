// wire: plain types, and the few pure functions over them, that server and browser share.
export {
  type Answer,
  type AskedId,
  type CategoryId,
  type Choice,
  type Decision,
  type Notice,
  type NoticeCategory,
  type NoticeCookie,
  type NoticeVendor,
  type Question,
  type Reason,
  type Signals,
  categoryIds,
  choiceCookie,
  choiceIn,
  choiceInCookies,
  cookieValue,
} from './consent.ts';
export { decide, endOf, gpcCovers } from './decide.ts';
export { endings } from './ending.ts';
export { type CspDirective, type CspOptions, type CspRules, type CspSources, cspDirectives, cspOf } from './csp.ts';
export { type Centre, type ChoicePost, type Kit, answersOf } from './kit.ts';
export { type Attributes, type Slots, type Tree, htmlOf, slotted } from './tree.ts';
