// consent: what the policy asks of a visitor, the choices that were made, and what may happen because of them.
export { type KitOf, centreOf, kitOf, moreScript, oneScript } from './kit.ts';
export { type HeldBack, type HeldBackTally, heldBackTally } from './held-back.ts';
export { noticeOf } from './notice.ts';
export { ConsentSettings } from './settings.ts';
export { type DayTally, type RecordedChoice, choiceById, choicesBefore, tally } from './choices.ts';
export { type Asked, type ConsentHandler, type Route, addressFor, consentHandler, newToken } from './handler.ts';
export type { ConsentHouse, Shown, ShownTexts } from './house.ts';
export { choicesOf } from './own.ts';
export { type Action, actions } from './post.ts';
export { type CheckedConsent, type ConsentReceipt, checkConsentReceipt, consentReceiptIn } from './receipt.ts';
export { ConsentProblem, type ConsentFault } from './problem.ts';
export { Refusal } from './refusal.ts';
export { keepPictures, keepShown, textsOf } from './shown.ts';
export { type RegisteredSite, type Site, addSite, removeSite, siteKeyHeader, sitesOf } from './sites.ts';
export { type ConsentPageView, pageRoute } from './page-route.ts';
export { type Saying, sayingIn } from './saying.ts';
export { shownTexts } from './shown-texts.ts';
export { visitorRoutes } from './visitor-routes.ts';
export { wrapperFile } from './wrapper-file.ts';
export {
  type Ask,
  type Because,
  type Campaign,
  type Reckoning,
  type Newsletter,
  type OptIn,
  type OwnPage,
  type PermissionDesk,
  type PermissionHouse,
  type Sending,
  type Waiting,
  type Whom,
  askOptIn,
  askedPurposes,
  dropOptIns,
  linkedChoices,
  maySend,
  reckonCampaign,
  sendCampaign,
  passSecret,
  permissionDesk,
  preferencesLink,
  queueNewsletter,
  remainingMarks,
  rowName,
  suppressionSecret,
} from './people/index.ts';
export { type Played, sendingProbes } from './probes/sending.ts';
