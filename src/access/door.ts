// The door as the pages see it: every act of sign-in, account and staff, bound to one database, clock and key.
import type { Pii, Secret } from '#base';
import {
  type Confirmed,
  type PasswordChange,
  type SetUp,
  type ToSetUp,
  changePassword,
  chooseFirst,
  confirm,
  finishSetUp,
  otherApp,
  otherRecoveryCodes,
  recoveryCodesLeft,
  setUpOf,
  useOtherApp,
} from './account.ts';
import { type ApiKey, type NewApiKey, apiKeys, createApiKey, mustBeMine, revokeApiKey } from './api-keys.ts';
import { emailOfStaff } from './credentials.ts';
import type { Device } from './device.ts';
import {
  type JoinFaults,
  type Joined,
  type Joining,
  type OpenInvitation,
  type Standing,
  acceptInvitation,
  invite,
  joinWithAccount,
  openInvitations,
  standingInvitation,
  withdrawInvitation,
} from './invitations.ts';
import {
  type Passkey,
  type PasskeyAdded,
  type PasskeyAnswer,
  type PasskeyAsked,
  type PasskeyOutcome,
  addPasskey,
  askToAdd,
  askToConfirm,
  askToSignIn,
  confirmByPasskey,
  passkeysOf,
  removePasskey,
  signInByPasskey,
} from './passkeys.ts';
import {
  type Newcomer,
  type OpenSession,
  type StaffSession,
  endOtherSessions,
  endSession,
  endSessionOf,
  newcomerOf,
  sessionOf,
  sessionsOf,
} from './sessions.ts';
import type { Access } from './setting.ts';
import { type CodeOutcome, type Outcome, type SigningIn, giveCode, signIn } from './sign-in.ts';
import { type Member, changeRole, membersOf, removeMember, roleIn } from './staff.ts';
import { type Step, stepOfToken } from './steps.ts';

/** From which browser somebody comes: its token, if it is known, and what it is, coarsely. */
export interface From {
  known: Secret | null;
  device: Device;
}

export interface AccountView {
  email: Pii | null;
  sessions: readonly OpenSession[];
  codesLeft: number;
  passkeys: readonly Passkey[];
}

/** `origin`: of our pages, as browsers say it: `https://privacy.example.com`. */
export interface PasskeyDoor {
  of(session: StaffSession): Promise<readonly Passkey[]>;
  askToSignIn(origin: string): Promise<PasskeyAsked>;
  signIn(given: PasskeyAnswer, from: From): Promise<PasskeyOutcome>;
  askToConfirm(session: StaffSession, origin: string): Promise<PasskeyAsked>;
  confirm(session: StaffSession, given: PasskeyAnswer): Promise<Exclude<Confirmed, { is: 'wait' }>>;
  askToAdd(session: StaffSession, origin: string, named: string): Promise<PasskeyAsked>;
  add(session: StaffSession, given: PasskeyAnswer & { name: string }): Promise<PasskeyAdded>;
  remove(session: StaffSession, id: string): Promise<boolean>;
}

/** Keys with which programs call the API. */
export interface ApiKeyDoor {
  all(company: string): Promise<readonly ApiKey[]>;
  /** The token is given once. Throws Problem `access.api-key`. */
  make(company: string, entry: NewApiKey, session: StaffSession): Promise<{ key: ApiKey; token: Secret }>;
  takeBack(company: string, id: string, session: StaffSession): Promise<boolean>;
}

/** `company` is the id of a tenant, `named` its name, which apps show and passwords must not contain. */
export interface Door {
  session(company: string, token: Secret): Promise<StaffSession | null>;
  leave(token: Secret): Promise<void>;

  signIn(asked: SigningIn): Promise<Outcome>;
  step(token: Secret): Promise<Step | null>;
  giveCode(token: Secret, code: Secret, from: From): Promise<CodeOutcome>;
  setUp(token: Secret, named: string): Promise<ToSetUp | null>;
  finishSetUp(token: Secret, code: Secret, from: From): Promise<SetUp>;

  /** Must not use it up: mail scanners and link previews follow links. */
  invitation(token: Secret): Promise<Standing | null>;
  accept(token: Secret, typed: Joining, named: string): Promise<Joined>;
  /** Whoever has just signed in, member here or not. */
  newcomer(session: Secret): Promise<Newcomer | null>;
  joinWithAccount(token: Secret, newcomer: Newcomer): Promise<'joined' | 'already' | 'gone'>;
  chooseFirst(
    session: StaffSession,
    typed: { email: Pii; password: Secret },
    named: string,
  ): Promise<{ is: 'wrong'; faults: JoinFaults } | { is: 'step'; token: Secret }>;

  confirm(session: StaffSession, given: { password: Secret } | { code: Secret }): Promise<Confirmed>;
  account(session: StaffSession): Promise<AccountView>;
  changePassword(
    session: StaffSession,
    typed: { old: Secret; password: Secret },
    named: string,
  ): Promise<PasswordChange>;
  otherApp(session: StaffSession, named: string): Promise<ToSetUp>;
  useOtherApp(session: StaffSession, code: Secret): Promise<boolean>;
  otherCodes(session: StaffSession): Promise<readonly Secret[]>;
  endSession(session: StaffSession, id: string): Promise<boolean>;
  endOthers(session: StaffSession): Promise<void>;

  passkeys: PasskeyDoor;
  apiKeys: ApiKeyDoor;

  members(company: string): Promise<readonly Member[]>;
  invitations(company: string): Promise<readonly OpenInvitation[]>;
  /** Throws Problem `access.role`, `access.no-member`. */
  invite(company: string, role: string, session: StaffSession, member: string | null): Promise<Secret>;
  withdraw(company: string, id: string): Promise<boolean>;
  /** Both throw Problem `access.last-owner`, `access.no-member`. */
  changeRole(company: string, staff: string, role: string, session: StaffSession): Promise<void>;
  remove(company: string, staff: string, session: StaffSession): Promise<void>;
}

export function openDoor(access: Access): Door {
  const { db, clock } = access;
  return {
    session: (company, token) => sessionOf(db, token, company, clock),
    leave: (token) => endSession(db, token),
    signIn: (asked) => signIn(access, asked),
    step: (token) => stepOfToken(access, token),
    giveCode: (token, code, from) => giveCode(access, token, code, from),
    setUp: (token, named) => setUpOf(access, token, named),
    finishSetUp: (token, code, from) => finishSetUp(access, token, code, from),
    invitation: (token) => standingInvitation(db, token, clock),
    accept: (token, typed, named) => acceptInvitation(access, token, typed, named),
    newcomer: (session) => newcomerOf(db, session, clock),
    joinWithAccount: (token, newcomer) => joinWithAccount(access, token, newcomer),
    chooseFirst: (session, typed, named) => chooseFirst(access, session, typed, named),
    confirm: (session, given) => confirm(access, session, given),
    account: async ({ staff }) => ({
      email: await emailOfStaff(access, staff),
      sessions: await sessionsOf(db, staff, clock),
      codesLeft: await recoveryCodesLeft(access, staff),
      passkeys: await passkeysOf(access, staff),
    }),
    changePassword: (session, typed, named) => changePassword(access, session, typed, named),
    otherApp: (session, named) => otherApp(access, session, named),
    useOtherApp: (session, code) => useOtherApp(access, session, code),
    otherCodes: (session) => otherRecoveryCodes(access, session),
    endSession: ({ staff }, id) => endSessionOf(db, staff, id),
    endOthers: ({ staff, id }) => endOtherSessions(db, staff, id),
    passkeys: passkeyDoor(access),
    apiKeys: {
      all: (company) => apiKeys(db, company),
      make: async (company, entry, session) => {
        mustBeMine(session, entry.scopes);
        return createApiKey(db, company, entry, clock, session.staff);
      },
      takeBack: (company, id, { staff }) => revokeApiKey(db, company, id, clock, staff),
    },
    members: (company) => membersOf(access, company),
    invitations: (company) => openInvitations(db, company, clock),
    invite: async (company, role, { staff }, member) => invite(db, company, roleIn(role), clock, { by: staff, member }),
    withdraw: (company, id) => withdrawInvitation(db, company, id),
    changeRole: (company, staff, role, session) => changeRole(db, company, staff, role, session.staff, clock),
    remove: (company, staff, session) => removeMember(db, company, staff, session.staff, clock),
  };
}

const passkeyDoor = (access: Access): PasskeyDoor => ({
  of: ({ staff }) => passkeysOf(access, staff),
  askToSignIn: (origin) => askToSignIn(access, origin),
  signIn: (given, from) => signInByPasskey(access, given, from),
  askToConfirm: (session, origin) => askToConfirm(access, session, origin),
  confirm: (session, given) => confirmByPasskey(access, session, given),
  askToAdd: (session, origin, named) => askToAdd(access, session, origin, named),
  add: (session, given) => addPasskey(access, session, given),
  remove: (session, id) => removePasskey(access, session, id),
});
