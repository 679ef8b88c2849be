// access: who may do what; tenants, staff and their sessions, and what staff attest.
import { type Probe, promiseKinds } from '#policy';
import type { Db } from '#store';
import type { Opens } from './opens.ts';
import { type Gates, accessControl } from './probes/access-control.ts';
import { attested, orAttested } from './probes/attested.ts';
import { credentials } from './probes/credentials.ts';
import { operatorAccess } from './probes/operator-access.ts';
import type { Access } from './setting.ts';

/** A probe for every kind that is proven by a person's word or an outside certificate, and those that this room measures. */
export const accessProbes = (db: Db, opens: Opens | null): readonly Probe[] => [
  ...promiseKinds.filter((kind) => kind.proof !== 'auto').map((kind) => attested(db, kind)),
  operatorAccess(db, opens),
];

/** The probes of this company's own accounts: who gets in, and how what they sign in with is kept. */
export const accountProbes = (access: Pick<Access, 'db' | 'keys'>, gates: Gates): readonly Probe[] => [
  accessControl(access.db, gates),
  credentials(access),
];

export { orAttested };
export type { Gates };

export {
  type ApiKey,
  type NewApiKey,
  type Scope,
  apiKeyOf,
  apiKeys,
  createApiKey,
  isApiToken,
  revokeApiKey,
  scopes,
} from './api-keys.ts';
export {
  type Attestation,
  type NewAttestation,
  attest,
  attestWithin,
  attestationWithin,
  attestations,
  attestationsBefore,
  revoke,
  revokeWithin,
  standing,
  tellExpired,
} from './attestations.ts';
export { dropOldAttempts } from './attempts.ts';
export { endGlass } from './break-glass/acts.ts';
export type { Asked, GlassSetting } from './break-glass/acts.ts';
export type { AskFaults, Asking } from './break-glass/asking.ts';
export { type GlassDoor, type GlassLine, glassStates, openGlassDoor } from './break-glass/door.ts';
export { type OpenGlass, openGlass } from './break-glass/open.ts';
export type { GlassAct, Refused } from './break-glass/states.ts';
export { type Device, deviceOf } from './device.ts';
export { type AccountView, type ApiKeyDoor, type Door, type From, type PasskeyDoor, openDoor } from './door.ts';
export type { EmailAsked } from './email-change/ask.ts';
export { type EmailDoor, openEmailDoor } from './email-change/door.ts';
export type { EmailConfirmed, EmailStopped } from './email-change/settle.ts';
export type { Confirmed, PasswordChange, SetUp, ToSetUp } from './account.ts';
export {
  type JoinFaults,
  type Joined,
  type Joining,
  type OpenInvitation,
  type Standing,
  acceptInvitation,
  hasStaff,
  invite,
  longestName,
  openInvitations,
  standingInvitation,
  withdrawInvitation,
  withdrawInvitations,
} from './invitations.ts';
export { accessHolding } from './holding.ts';
export { type Person, peopleOf } from './officers.ts';
export { staffNumber } from './holding-find.ts';
export { recordLocks } from './locks.ts';
export {
  type AccessObject,
  type Actor,
  type Role,
  type Verb,
  actOf,
  may,
  mayForSome,
  needsConfirmation,
  roles,
} from './may.ts';
export type { OpenedHour, OpenedUnder, Opens } from './opens.ts';
export {
  type Passkey,
  type PasskeyAdded,
  type PasskeyAnswer,
  type PasskeyAsked,
  type PasskeyOutcome,
  longestPasskeyName,
} from './passkeys.ts';
export type { Cost } from './password-hash.ts';
export {
  type SecurityDoor,
  type SecurityFilter,
  type SecurityLine,
  eventsOf,
  mostEvents,
  openSecurityDoor,
} from './security/door.ts';
export { type SecuritySetting, findEvents } from './security/find.ts';
export { type Newcomer, type OpenSession, type StaffSession, dropEnded, endSession, sessionOf } from './sessions.ts';
export { type Access, accessOf } from './setting.ts';
export type { CodeOutcome, Entered, Outcome, SigningIn } from './sign-in.ts';
export { type Member, changeRole, membersOf, removeMember, roleIn } from './staff.ts';
export type { Step } from './steps.ts';
export type { Telling } from './telling.ts';
export {
  type Tenant,
  allTenants,
  ensureDefaultTenant,
  homeTenant,
  setBoardPublic,
  tenantById,
  tenantOfFolder,
} from './tenants.ts';
