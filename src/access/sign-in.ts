// Sign-in: address and password first, then a code that works once or a recovery code; whoever has no account learns nothing of who has.
import { sql } from 'kysely';
import { type Pii, Secret, newToken, sha256 } from '#base';
import type { Db } from '#store';
import { countAttempt, forgetAttempts } from './attempts.ts';
import { setCredential, totpOf, useRecoveryCode, useStep } from './credentials.ts';
import type { Device } from './device.ts';
import { credentialPlace, indexOf, seal, unseal } from './keys.ts';
import { recordLocks } from './locks.ts';
import { checkPassword, hashPassword, refuseWhenBusy } from './password-hash.ts';
import { recoveryHmac } from './recovery-codes.ts';
import { openSession } from './sessions.ts';
import { type Access, mailboxOf } from './setting.ts';
import { type Needs, countStep, endStep, openStep } from './steps.ts';
import { stepOf } from './totp.ts';

/** Days in which a browser is known again. */
const knownDays = 90;
/** Wrong codes in a row after which only recovery codes are taken: from strangers' browsers, and from known ones. One in a million each. */
const [mostWrongCodes, mostWrongFromKnown] = [30, 60];
const nobody = '00000000-0000-0000-0000-000000000000';

export interface SigningIn {
  email: Pii;
  password: Secret;
  /** Given where there is no code at hand, or a wait: null otherwise. */
  recovery: Secret | null;
  /** The token of a browser in which somebody signed in before. */
  known: Secret | null;
  device: Device;
}

/** A session was opened. Both tokens are given once. */
export interface Entered {
  is: 'in';
  session: Secret;
  known: Secret;
}

export type Outcome =
  | { is: 'no' }
  | { is: 'wait'; seconds: number }
  | { is: 'step'; token: Secret; needs: Needs }
  | Entered;

/** The first step. For an address that nobody has, it takes as long and answers the same. Throws Problem `access.busy`. */
export async function signIn(access: Access, asked: SigningIn): Promise<Outcome> {
  const { db, clock, keys, cost } = access;
  const index = indexOf(keys, 'email', mailboxOf(asked.email) ?? asked.email);
  const found = await accountOf(access, index, asked.known, clock.now().toString());
  const { staff } = found;
  const recovery = asked.recovery && (await recoveryStands(access, staff, asked.recovery)) ? asked.recovery : null;
  const isKnown = found.known !== null;
  // Before it is counted: a flood must not fill the table of attempts faster than passwords can be checked.
  refuseWhenBusy(isKnown);
  const key = recovery
    ? recoveryHmac(keys, staff, recovery).hmac
    : attemptKey(access, index, isKnown ? asked.known : null);
  const wait = await countAttempt(db, key, clock);
  if (wait > 0) return { is: 'wait', seconds: wait };
  const { id, sealed } = found.password;
  const hash = unseal(keys, credentialPlace(id), sealed);
  const { right, outdated } = await checkPassword(asked.password, hash, cost, isKnown);
  if (!found.isReal || !right) return { is: 'no' };
  if (outdated) await setCredential(db, access, staff, 'password', await hashPassword(asked.password, cost), true);
  if (!recovery) return { is: 'step', ...(await openStep(access, staff)) };
  return (await enter(access, staff, asked, (trx) => useRecoveryCode(trx, access, staff, recovery))) ?? { is: 'no' };
}

/**
 * An account with its password, and whether this browser is one of its own: one query that looks in the same places and one row of one
 * size, whether or not there is one. What is nobody's is looked for under an id that nobody has.
 * `isReal`: there is one, and it has a password.
 */
async function accountOf(access: Access, index: Buffer, known: Secret | null, now: string) {
  const { db } = access;
  const dummy = await dummyOf(access);
  const row = await db
    .selectFrom(
      sql<{ id: string }>`(
        select coalesce((select id from auth.staff where email_index = ${index}), ${nobody}::uuid) as id
      )`.as('s'),
    )
    .leftJoin('auth.credential as p', (join) =>
      join.onRef('p.staff_id', '=', 's.id').on('p.kind', '=', 'password').on('p.confirmed_at', 'is not', null),
    )
    .leftJoin('auth.known_device as d', (join) =>
      join
        .onRef('d.staff_id', '=', 's.id')
        .on('d.token_sha256', '=', known ? sha256(known.reveal()) : '')
        .on('d.expires_at', '>', now),
    )
    .select([
      's.id',
      'd.token_sha256 as known',
      sql<string>`coalesce(p.id, ${dummy.id}::uuid)`.as('credential'),
      sql<Buffer>`coalesce(p.sealed, ${dummy.sealed}::bytea)`.as('sealed'),
    ])
    .executeTakeFirstOrThrow();
  const password = { id: row.credential, sealed: row.sealed };
  return { staff: row.id, isReal: row.credential !== dummy.id, password, known: row.known };
}

/** What is compared with when there is no account: a hash like any other, sealed like any other, of a password that nobody has. */
async function dummyOf(access: Access): Promise<{ id: string; sealed: Buffer }> {
  const known = dummies.get(access);
  if (known) return known;
  const made = hashPassword(new Secret(newToken()), access.cost).then((hash) => ({
    id: nobody,
    sealed: seal(access.keys, credentialPlace(nobody), hash),
  }));
  dummies.set(access, made);
  return made;
}
const dummies = new WeakMap<Access, Promise<{ id: string; sealed: Buffer }>>();

async function recoveryStands({ db, keys }: Access, staff: string, typed: Secret): Promise<boolean> {
  const { hmac, wellFormed } = recoveryHmac(keys, staff, typed);
  const row = await db
    .selectFrom('auth.recovery_code')
    .select('staff_id')
    .where('staff_id', '=', staff)
    .where('code_hmac', '=', hmac)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined && wellFormed;
}

/**
 * Under what an attempt counts. A browser that is known, and a recovery code that stands, count apart from all others: whoever hammers an
 * address from outside cannot keep its owner waiting.
 */
const attemptKey = ({ keys }: Access, index: Buffer, known: Secret | null): Buffer =>
  known ? indexOf(keys, 'attempt by device', known) : index;

export type CodeOutcome = Entered | { is: 'no' } | { is: 'gone' } | { is: 'recovery only' };

/** The second step: a code of the app, or a recovery code. `gone`: too slow, or five times wrong; the password is asked for again. */
export async function giveCode(
  access: Access,
  token: Secret,
  typed: Secret,
  from: { known: Secret | null; device: Device },
): Promise<CodeOutcome> {
  const { db, clock, keys } = access;
  const staff = await countStep(access, token, 'code');
  if (!staff) return { is: 'gone' };
  const entered = await enter(access, staff, from, async (trx) => {
    const spent = await useRecoveryCode(trx, access, staff, typed);
    return spent && endStep(trx, token);
  });
  if (entered) return entered;
  const totp = await totpOf(db, keys, staff, 'in use');
  if (!totp) return { is: 'gone' };
  const most = (await isKnownTo(access, staff, from.known)) ? mostWrongFromKnown : mostWrongCodes;
  if (totp.failures >= most) return { is: 'recovery only' };
  const step = stepOf(totp.seed, typed.reveal(), clock.now());
  const right =
    step === null
      ? null
      : await enter(access, staff, from, async (trx) => (await useStep(trx, totp.id, step)) && endStep(trx, token));
  if (right) return right;
  await db
    .updateTable('auth.credential')
    .set((row) => ({ failures: row('failures', '+', 1) }))
    .where('id', '=', totp.id)
    .execute();
  return { is: 'no' };
}

async function isKnownTo({ db, clock }: Access, staff: string, known: Secret | null): Promise<boolean> {
  if (!known) return false;
  const row = await db
    .selectFrom('auth.known_device')
    .select('staff_id')
    .where('token_sha256', '=', sha256(known.reveal()))
    .where('staff_id', '=', staff)
    .where('expires_at', '>', clock.now().toString())
    .executeTakeFirst();
  return row !== undefined;
}

class NotProved extends Error {}

/** Opens a session when `proved` says yes, in one transaction with it: what is used up has opened something. Null: it said no. */
export async function enter(
  access: Access,
  staff: string,
  from: { known: Secret | null; device: Device },
  proved: (trx: Db) => Promise<boolean>,
): Promise<Entered | null> {
  const { db, clock } = access;
  const opening = db.transaction().execute(async (trx): Promise<Entered> => {
    if (!(await proved(trx))) throw new NotProved();
    const session = await openSession(trx, staff, from.device, clock);
    const known = newToken();
    const now = clock.now();
    const before = from.known
      ? await trx
          .deleteFrom('auth.known_device')
          .where('token_sha256', '=', sha256(from.known.reveal()))
          .returning('staff_id')
          .executeTakeFirst()
      : undefined;
    await trx
      .insertInto('auth.known_device')
      .values({
        token_sha256: sha256(known),
        staff_id: staff,
        created_at: now.toString(),
        expires_at: now.add({ hours: knownDays * 24 }).toString(),
        fresh: before?.staff_id !== staff,
      })
      .execute();
    return { is: 'in', session, known: new Secret(known) };
  });
  const entered = await opening.catch((error: unknown) => {
    if (error instanceof NotProved) return null;
    throw error;
  });
  if (!entered) return null;
  // They are in. What cannot be recorded now stays where it is, and the job that runs every minute records it and says what is wrong.
  await recordLocks(access).then(
    () => forgetFailures(access, staff, from.known),
    () => {},
  );
  return entered;
}

async function forgetFailures({ db, keys }: Access, staff: string, known: Secret | null): Promise<void> {
  const row = await db.selectFrom('auth.staff').select('email_index').where('id', '=', staff).executeTakeFirst();
  const device = known && indexOf(keys, 'attempt by device', known);
  await forgetAttempts(
    db,
    [row?.email_index, device].filter((key) => key != null),
  );
}
