// One's own account: setting up, confirming that one is still there, and changing password, app and recovery codes.
import { type Pii, Secret } from '#base';
import { countAttempt, forgetAttempts } from './attempts.ts';
import {
  confirmTotp,
  emailOfStaff,
  newRecoveryCodes,
  seedToSetUp,
  setCredential,
  totpOf,
  useStep,
} from './credentials.ts';
import { credentialPlace, indexOf, unseal } from './keys.ts';
import { type JoinFaults, isTaken, setIdentity } from './invitations.ts';
import { checkPassword, hashPassword } from './password-hash.ts';
import { passwordFault } from './password-rules.ts';
import { type StaffSession, endOtherSessions, renewSession } from './sessions.ts';
import { type Access, mailboxOf } from './setting.ts';
import { type Entered, enter } from './sign-in.ts';
import type { Device } from './device.ts';
import { countStep, endStep, openStep, stepOfToken } from './steps.ts';
import { otpauthOf, stepOf } from './totp.ts';

/** What an app is set up with: the seed in base32, and the same as an address that an app opens. */
export interface ToSetUp {
  seed: Secret;
  address: Secret;
}

/** The seed that a step shows; null when the step is gone. */
export async function setUpOf(access: Access, token: Secret, company: string): Promise<ToSetUp | null> {
  const step = await stepOfToken(access, token);
  if (step?.needs !== 'totp') return null;
  const seed = await seedToSetUp(access, step.staff);
  return { seed, address: otpauthOf(seed, company, step.account) };
}

export type SetUp = { is: 'no' } | { is: 'gone' } | (Entered & { codes: readonly Secret[] });

/** The first code of the app: from now on it is asked for. Opens a session, ends all others, and gives the recovery codes, once. */
export async function finishSetUp(
  access: Access,
  token: Secret,
  typed: Secret,
  from: { known: Secret | null; device: Device },
): Promise<SetUp> {
  const staff = await countStep(access, token, 'totp');
  if (!staff) return { is: 'gone' };
  const totp = await totpOf(access.db, access.keys, staff, 'new');
  const step = totp && stepOf(totp.seed, typed.reveal(), access.clock.now());
  if (!totp || step === null) return { is: 'no' };
  let codes: Secret[] = [];
  const entered = await enter(access, staff, from, async (trx) => {
    if (!(await endStep(trx, token)) || !(await confirmTotp(trx, access, staff, totp.id, step))) return false;
    await endOtherSessions(trx, staff, null);
    codes = await newRecoveryCodes(trx, access.keys, staff);
    return true;
  });
  return entered ? { ...entered, codes } : { is: 'gone' };
}

/** For a member who came by a link of an earlier version: address and password, then an app. */
export async function chooseFirst(
  access: Access,
  { staff, name }: StaffSession,
  typed: { email: Pii; password: Secret },
  company: string,
): Promise<{ is: 'wrong'; faults: JoinFaults } | { is: 'step'; token: Secret }> {
  const email = mailboxOf(typed.email);
  const fault = passwordFault(typed.password, { email: typed.email.reveal(), name, company });
  const faults: JoinFaults = { ...(email ? {} : { email: 'no-address' }), ...(fault ? { password: fault } : {}) };
  if (!email || fault) return { is: 'wrong', faults };
  const hash = await hashPassword(typed.password, access.cost);
  try {
    await access.db.transaction().execute((trx) => setIdentity(trx, access, staff, email, hash));
  } catch (error) {
    if (!isTaken(error)) throw error;
    return { is: 'wrong', faults: { email: 'taken' } };
  }
  return { is: 'step', token: (await openStep(access, staff)).token };
}

export type Confirmed =
  | { is: 'no' }
  | { is: 'wait'; seconds: number }
  | { is: 'gone' }
  | { is: 'yes'; session: Secret };

/** Proves again that it is the same person: by the password, or a code. The session gets a new token. */
export async function confirm(
  access: Access,
  session: StaffSession,
  given: { password: Secret } | { code: Secret },
): Promise<Confirmed> {
  const key = indexOf(access.keys, 'attempt in session', new Secret(session.id));
  const seconds = await countAttempt(access.db, key, access.clock);
  if (seconds > 0) return { is: 'wait', seconds };
  const right =
    'password' in given
      ? await isPassword(access, session.staff, given.password)
      : await isCode(access, session.staff, given.code);
  if (!right) return { is: 'no' };
  await forgetAttempts(access.db, [key]);
  const renewed = await renewSession(access.db, session.id, access.clock);
  return renewed ? { is: 'yes', session: renewed } : { is: 'gone' };
}

async function isPassword({ db, keys, cost }: Access, staff: string, password: Secret): Promise<boolean> {
  const row = await db
    .selectFrom('auth.credential')
    .select(['id', 'sealed'])
    .where('staff_id', '=', staff)
    .where('kind', '=', 'password')
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst();
  if (!row) return false;
  return (await checkPassword(password, unseal(keys, credentialPlace(row.id), row.sealed), cost, true)).right;
}

async function isCode({ db, keys, clock }: Access, staff: string, code: Secret): Promise<boolean> {
  const totp = await totpOf(db, keys, staff, 'in use');
  const step = totp && stepOf(totp.seed, code.reveal(), clock.now());
  return totp && step !== null ? useStep(db, totp.id, step) : false;
}

export type PasswordChange =
  | Exclude<Confirmed, { is: 'no' }>
  | { is: 'wrong'; faults: { old?: 'wrong'; password?: NonNullable<JoinFaults['password']> } };

/** Another password, by somebody who knows the present one. Ends all other sessions. */
export async function changePassword(
  access: Access,
  session: StaffSession,
  typed: { old: Secret; password: Secret },
  company: string,
): Promise<PasswordChange> {
  const email = (await emailOfStaff(access, session.staff))?.reveal() ?? '';
  const fault = passwordFault(typed.password, { email, name: session.name, company });
  if (fault) return { is: 'wrong', faults: { password: fault } };
  const confirmed = await confirm(access, session, { password: typed.old });
  if (confirmed.is === 'no') return { is: 'wrong', faults: { old: 'wrong' } };
  if (confirmed.is !== 'yes') return confirmed;
  const hash = await hashPassword(typed.password, access.cost);
  await access.db.transaction().execute(async (trx) => {
    await setCredential(trx, access, session.staff, 'password', hash, true);
    await endOtherSessions(trx, session.staff, session.id);
  });
  return confirmed;
}

/** The seed of another app; the present one works until the new one's first code was given. */
export async function otherApp(access: Access, session: StaffSession, company: string): Promise<ToSetUp> {
  const seed = await seedToSetUp(access, session.staff);
  const account = (await emailOfStaff(access, session.staff))?.reveal() ?? session.name;
  return { seed, address: otpauthOf(seed, company, account) };
}

/** Takes the other app into use. Ends all other sessions. False: the code is not of it. */
export async function useOtherApp(access: Access, session: StaffSession, typed: Secret): Promise<boolean> {
  const totp = await totpOf(access.db, access.keys, session.staff, 'new');
  const step = totp && stepOf(totp.seed, typed.reveal(), access.clock.now());
  if (!totp || step === null) return false;
  return access.db.transaction().execute(async (trx) => {
    await endOtherSessions(trx, session.staff, session.id);
    return confirmTotp(trx, access, session.staff, totp.id, step);
  });
}

/** Ten new recovery codes; the old ones open nothing any more. */
export const otherRecoveryCodes = (access: Access, { staff }: StaffSession): Promise<Secret[]> =>
  access.db.transaction().execute((trx) => newRecoveryCodes(trx, access.keys, staff));

/** How many recovery codes are left. */
export async function recoveryCodesLeft({ db }: Access, staff: string): Promise<number> {
  const rows = await db
    .selectFrom('auth.recovery_code')
    .select('staff_id')
    .where('staff_id', '=', staff)
    .where('used_at', 'is', null)
    .execute();
  return rows.length;
}
