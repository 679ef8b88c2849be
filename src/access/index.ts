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
export {
  type Role,
  type StaffSession,
  acceptInvitation,
  endSession,
  hasStaff,
  invitationStands,
  invite,
  sessionOf,
  withdrawInvitations,
} from './sign-in.ts';
export {
  type Tenant,
  allTenants,
  ensureDefaultTenant,
  homeTenant,
  setBoardPublic,
  tenantById,
  tenantOfFolder,
} from './tenants.ts';
