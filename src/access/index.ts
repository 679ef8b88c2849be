// access: who may do what; tenants, staff and their sessions, and what staff attest.
import { type Probe, promiseKinds } from '#policy';
import type { Db } from '#store';
import { attested } from './probes/attested.ts';

/** A probe for every kind that is proven by a person's word or an outside certificate. */
export const accessProbes = (db: Db): readonly Probe[] =>
  promiseKinds.filter((kind) => kind.proof !== 'auto').map((kind) => attested(db, kind));

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
export { type Device, deviceOf } from './device.ts';
export { type AccountView, type Door, type From, openDoor } from './door.ts';
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
export type { Cost } from './password-hash.ts';
export { type OpenSession, type StaffSession, dropEnded, endSession, sessionOf } from './sessions.ts';
export { type Access, accessOf } from './setting.ts';
export type { CodeOutcome, Entered, Outcome, SigningIn } from './sign-in.ts';
export { type Member, changeRole, membersOf, removeMember, roleIn } from './staff.ts';
export type { Step } from './steps.ts';
export {
  type Tenant,
  allTenants,
  ensureDefaultTenant,
  homeTenant,
  setBoardPublic,
  tenantById,
  tenantOfFolder,
} from './tenants.ts';
