// consent: what the policy asks of a visitor, the choices that were made, and what may happen because of them.
export { type KitOf, centreOf, kitOf, moreScript, oneScript } from './kit.ts';
export type { HeldBack } from './held-back.ts';
export { type HeldBackTally, dropHeldBack, heldBackTally } from './held-back-days.ts';
export { noticeOf } from './notice.ts';
export { ConsentSettings, isTag } from './settings.ts';
export { type RecordedChoice, type Wanted, choiceById, choicesBefore } from './choices.ts';
export {
  type ChoiceSeen,
  type ConsentDesk,
  type DayCount,
  type ExportHouse,
  type HeldLine,
  type HeldState,
  type Part,
  type Period,
  type ProvenChoice,
  type Rate,
  type Span,
  type Standing,
  type Tongues,
  type Totals,
  type Unit,
  type Wished,
  askedIds,
  checkReceipts,
  checkerOfTime,
  consentDesk,
  countDays,
  dayCounts,
  daysBetween,
  exportOf,
  fewest,
  heldBackSince,
  noteLooked,
  periodsOf,
  provenChoice,
  rateOf,
  shortestId,
  spanOf,
  startOf,
  totalsOf,
  trailOf,
  units,
} from './company/index.ts';
export { type Asked, type ConsentHandler, type Route, addressFor, consentHandler, newToken } from './handler.ts';
export type { ConsentHouse, Shown, ShownTexts } from './house.ts';
export { choicesOf } from './own.ts';
export { type Action, actions } from './post.ts';
export { type CheckedConsent, type ConsentReceipt, checkConsentReceipt, consentReceiptIn } from './receipt.ts';
export { consentChoice, consentHolding } from './holding.ts';
export { ConsentProblem, type ConsentFault } from './problem.ts';
export { Refusal } from './refusal.ts';
export { textsOf } from './layers.ts';
export { keepPictures, keepShown } from './shown.ts';
export { type PublishedLook, illegible, lookInForce, publishLook } from './looks.ts';
export { type LookDesk, type LookHouse, type LookView, lookDesk } from './look-desk.ts';
export { pictureBanner } from './pictures.ts';
export { type BannerVersion, bannerPicture, bannerVersions } from './versions.ts';
export { mustBeFair, renderedFaults } from './fair.ts';
export { type RenderedFinding, lintRendered } from './lint-rendered.ts';
export { type BannerFinding, lintTexts, ruleBehind } from './lint-texts.ts';
export { previewOf } from './preview.ts';
export { type ContrastOf, type Theme, type ThemeName, contrasts, themeFields, themeNames } from './theme.ts';
export { readSettingsFile, settingsFile, settingsText } from './settings-file.ts';
export { type RegisteredSite, type Site, addSite, removeSite, siteKeyHeader, sitesOf } from './sites.ts';
export { type ConsentPageView, pageRoute } from './page-route.ts';
export { type Saying, sayingIn, textsIn } from './saying.ts';
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
  type Progress,
  type Sending,
  type Waiting,
  type Whom,
  askOptIn,
  askedPurposes,
  campaignProgress,
  dropOptIns,
  liftObjection,
  linkedChoices,
  maySend,
  objectByAddress,
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
export { type BasisStage, consentBasis } from './probes/consent-basis.ts';
export { consentRecord } from './probes/consent-record.ts';
export { type Leaving, type Left, linkIn, mailLeft } from './probes/left.ts';
export { type Objected, tryObjection } from './probes/objecting.ts';
export { type Played, mailByConsent, sendingProbes } from './probes/sending.ts';
export { siteProbes } from './probes/site.ts';
export type { SeenSites, VisitStage } from './probes/visit/shared.ts';
