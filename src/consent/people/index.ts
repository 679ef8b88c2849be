// Permissions of known people: what other rooms may use of them.
export { type Progress, campaignProgress } from './campaign-progress.ts';
export { type Because, type Sending, decideSend } from './decide-send.ts';
export { type PermissionDesk, permissionDesk } from './desk.ts';
export type { PermissionHouse } from './house.ts';
export { type Campaign, type Reckoning, reckonCampaign, sendCampaign } from './campaign.ts';
export { liftObjection } from './lift.ts';
export { type LinkedChoice, linkedChoices } from './linked.ts';
export { remainingMarks, suppressionSecret } from './marks.ts';
export { type Ask, type Whom, maySend } from './may-send.ts';
export { objectByAddress } from './object.ts';
export { type Newsletter, preferencesLink, queueNewsletter } from './newsletter.ts';
export { type OptIn, type Waiting, askOptIn, confirmOptIn, dropOptIns } from './opt-in.ts';
export { type OwnPage, rowName } from './own-page.ts';
export { passSecret } from './pass.ts';
export { askedPurposes } from './rule.ts';
