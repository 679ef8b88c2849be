// Passkeys: made, named, listed and taken away by their holder; and what they open: a session, or proof that it is still the same person.
import type { Secret } from '#base';
import { record } from '#ledger';
import type { Confirmed } from './account.ts';
import { type Asking, challengeOf, newChallenge, spendChallenge } from './challenges.ts';
import { emailOfStaff } from './credentials.ts';
import type { Device } from './device.ts';
import { inEveryCompany } from './every-company.ts';
import { counterOf, madeOf, readAssertion, readAttestation, rpOf, webauthn } from './passkey-answers.ts';
import {
  type Found,
  countSignature,
  dropPasskey,
  handleOf,
  isHeldAlready,
  keepPasskey,
  passkeyOf,
  passkeysHeld,
} from './passkey-rows.ts';
import { type StaffSession, renewSession } from './sessions.ts';
import type { Access } from './setting.ts';
import { type Entered, enter } from './sign-in.ts';

const mostPasskeys = 20;
export const longestPasskeyName = 60;

export interface Passkey {
  id: string;
  name: string;
  createdAt: string;
  /** ISO date, no finer; null before its first use. */
  lastUsedOn: string | null;
}

/** What a page asks an authenticator with: a token for a cookie, and options (WebAuthn Level 3, 5.4 and 5.5) as JSON. */
export interface PasskeyAsked {
  token: Secret;
  options: string;
}

/** What came back: the token of the cookie, the authenticator's answer as JSON, and the origin of our pages (`https://example.com`). */
export interface PasskeyAnswer {
  token: Secret | null;
  answer: string;
  origin: string;
}

const timeout = 5 * 60_000;

/** To sign in: no address is asked for and no passkey is named, so it is the same for everybody. */
export const askToSignIn = (access: Access, origin: string): Promise<PasskeyAsked> =>
  askFor(access, { for: 'sign-in' }, origin, []);

/** To confirm: by one of the member's own. */
export const askToConfirm = async (
  access: Access,
  { id, staff }: StaffSession,
  origin: string,
): Promise<PasskeyAsked> => askFor(access, { for: 'confirm', session: id }, origin, await passkeysHeld(access, staff));

async function askFor(
  access: Access,
  asking: Asking,
  origin: string,
  allowed: readonly Found[],
): Promise<PasskeyAsked> {
  const token = newChallenge(access);
  const options = await (
    await webauthn()
  ).generateAuthenticationOptions({
    rpID: rpOf(origin),
    challenge: bytes(challengeOf(access, token, asking)!),
    allowCredentials: allowed.map(named),
    userVerification: 'required',
    timeout,
  });
  return { token, options: JSON.stringify(options) };
}

/** To make one. The authenticator keeps the member's address and name, to show them again; we are known to it by an HMAC. */
export async function askToAdd(
  access: Access,
  { id, staff, name }: StaffSession,
  origin: string,
  company: string,
): Promise<PasskeyAsked> {
  const token = newChallenge(access);
  const options = await (
    await webauthn()
  ).generateRegistrationOptions({
    rpName: company,
    rpID: rpOf(origin),
    userID: bytes(handleOf(access, staff)),
    userName: (await emailOfStaff(access, staff))?.reveal() ?? name,
    userDisplayName: name,
    challenge: bytes(challengeOf(access, token, { for: 'add', session: id })!),
    excludeCredentials: (await passkeysHeld(access, staff)).map(named),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    attestationType: 'none',
    timeout,
  });
  return { token, options: JSON.stringify(options) };
}

const named = ({ kept: { id, transports } }: Found) => ({ id, transports: [...transports] });
const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

export type PasskeyAdded = 'added' | 'no' | 'gone' | 'name' | 'full';

/** Keeps a passkey that was made just now. `gone`: its challenge was answered before, or is over. */
export async function addPasskey(
  access: Access,
  { id: session, staff }: StaffSession,
  { token, answer, origin, name }: PasskeyAnswer & { name: string },
): Promise<PasskeyAdded> {
  const { db, clock } = access;
  const written = name.trim();
  if (written === '' || written.length > longestPasskeyName) return 'name';
  const challenge = token && challengeOf(access, token, { for: 'add', session });
  if (!token || !challenge || !(await spendChallenge(db, token))) return 'gone';
  const read = readAttestation(answer);
  const made = read && (await madeOf(read, written, { challenge, origin }));
  if (!made) return 'no';
  let passkey = '';
  try {
    const added = await inEveryCompany(
      access,
      staff,
      async (trx) => {
        // One after the other: twenty that are added at once are counted as twenty.
        await trx.selectFrom('auth.staff').select('id').where('id', '=', staff).forUpdate().execute();
        if ((await passkeysHeld(access, staff, trx)).length >= mostPasskeys) return false;
        passkey = await keepPasskey(trx, access, staff, made.kept, made.counter);
        return true;
      },
      (trx, tenant) => record(trx, tenant, { kind: 'passkey.added', data: { staff, passkey } }, clock),
    );
    return added ? 'added' : 'full';
  } catch (error) {
    // Whose it is already is nobody's business.
    if (isHeldAlready(error)) return 'no';
    throw error;
  }
}

/** Takes one away; false when the member has no such passkey. Password, app and recovery codes stay, so nobody is locked out by it. */
export const removePasskey = (access: Access, { staff }: StaffSession, passkey: string): Promise<boolean> =>
  inEveryCompany(
    access,
    staff,
    (trx) => dropPasskey(trx, staff, passkey),
    (trx, tenant) => record(trx, tenant, { kind: 'passkey.removed', data: { staff, passkey } }, access.clock),
  );

/** The passkeys of a member, oldest first. */
export async function passkeysOf(access: Access, staff: string): Promise<Passkey[]> {
  const held = await passkeysHeld(access, staff);
  return held.map(({ id, kept, created_at, last_used_on }) => ({
    id,
    name: kept.name,
    createdAt: created_at,
    lastUsedOn: last_used_on,
  }));
}

export type PasskeyOutcome = Entered | { is: 'no' } | { is: 'gone' };

/** Two factors in one: what somebody has, and the PIN, finger or face by which it knew them. Opens a session. */
export async function signInByPasskey(
  access: Access,
  given: PasskeyAnswer,
  from: { known: Secret | null; device: Device },
): Promise<PasskeyOutcome> {
  const judged = await judge(access, given, { for: 'sign-in' }, null);
  if (judged.is !== 'right') return judged;
  const { staff, passkey, counter } = judged;
  const entered = await enter(access, staff, from, (trx) => countSignature(trx, access, passkey, counter));
  return entered ?? refuse(access, staff, passkey);
}

/** Proves again that it is the same person. The session gets a new token. */
export async function confirmByPasskey(
  access: Access,
  session: StaffSession,
  given: PasskeyAnswer,
): Promise<Exclude<Confirmed, { is: 'wait' }>> {
  const judged = await judge(access, given, { for: 'confirm', session: session.id }, session.staff);
  if (judged.is !== 'right') return { is: 'no' };
  const { staff, passkey, counter } = judged;
  const renewed = await access.db.transaction().execute(async (trx) => {
    const counted = await countSignature(trx, access, passkey, counter);
    return counted ? { token: await renewSession(trx, session.id, access.clock) } : null;
  });
  if (!renewed) return refuse(access, staff, passkey);
  return renewed.token ? { is: 'yes', session: renewed.token } : { is: 'gone' };
}

type Judged = { is: 'right'; staff: string; passkey: string; counter: number } | { is: 'no' } | { is: 'gone' };

/** Whether an answer is right for what was asked: by the holder of its passkey, who is `staff` where that is known. */
async function judge(
  access: Access,
  { token, answer, origin }: PasskeyAnswer,
  asking: Asking,
  staff: string | null,
): Promise<Judged> {
  const challenge = token && challengeOf(access, token, asking);
  if (!token || !challenge) return { is: 'gone' };
  const read = readAssertion(answer);
  const found = read && (await passkeyOf(access, read.id));
  // Before anything is written: strangers fill no table with answers by passkeys that nobody has.
  if (!read || !found || (staff !== null && found.staff_id !== staff)) return { is: 'no' };
  if (!(await spendChallenge(access.db, token))) return { is: 'gone' };
  const handle = read.response.userHandle ?? null;
  // Where nobody has said who they are, the authenticator has to (WebAuthn Level 3, 7.2, step 6).
  const isTheirs = handle === null ? staff !== null : handle === handleOf(access, found.staff_id).toString('base64url');
  if (!isTheirs || found.kept.rp !== rpOf(origin)) return { is: 'no' };
  const counter = await counterOf(read, found.kept, { challenge, origin });
  return counter === null ? { is: 'no' } : { is: 'right', staff: found.staff_id, passkey: found.id, counter };
}

/** A signature that was right and whose counter was not: somebody holds a copy. Its holder can read of it in the ledger. */
async function refuse(access: Access, staff: string, passkey: string): Promise<{ is: 'no' }> {
  await inEveryCompany(
    access,
    staff,
    () => Promise.resolve(true),
    (trx, tenant) => record(trx, tenant, { kind: 'passkey.refused', data: { staff, passkey } }, access.clock),
  );
  return { is: 'no' };
}
