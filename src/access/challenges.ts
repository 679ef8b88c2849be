// Challenges that a passkey signs: random, each for one use, five minutes, and bound to the browser that asked; nothing is kept of one before it is answered.
import { Secret, newToken, sha256 } from '#base';
import type { Db } from '#store';
import { indexOf } from './keys.ts';
import type { Access } from './setting.ts';

/** What is asked for. A challenge for one is none for another, and one of a session is none for another session. */
export type Asking = { for: 'sign-in' } | { for: 'confirm' | 'add'; session: string };

const minutes = 5;

/** The token of a new challenge, for a cookie: when it ends (seconds since 1970) and 256 random bits. */
export const newChallenge = ({ clock }: Access): Secret =>
  new Secret(`${Math.floor(clock.now().epochMilliseconds / 1000) + minutes * 60}.${newToken()}`);

/**
 * The challenge of a token, 32 bytes; null when it is over or none of ours. It is an HMAC under our key: a token that somebody made up, or
 * whose time they changed, has a challenge that they do not know and that no authenticator was ever asked to sign. So strangers can ask
 * for as many as they like without filling a table.
 */
export function challengeOf({ keys, clock }: Access, token: Secret, asking: Asking): Buffer | null {
  const ends = endOf(token);
  if (ends === null || ends * 1000 <= clock.now().epochMilliseconds) return null;
  const session = asking.for === 'sign-in' ? '' : asking.session;
  return indexOf(keys, `passkey challenge|${asking.for}|${session}`, token);
}

/** Uses a challenge up, before its answer is judged; false when it was used before. */
export async function spendChallenge(db: Db, token: Secret): Promise<boolean> {
  const row = await db
    .insertInto('auth.spent_challenge')
    .values({
      token_sha256: sha256(token.reveal()),
      expires_at: new Date((endOf(token) ?? 0) * 1000).toISOString(),
    })
    .onConflict((is) => is.doNothing())
    .returning('token_sha256')
    .executeTakeFirst();
  return row !== undefined;
}

const endOf = (token: Secret): number | null => {
  const match = /^(\d{1,12})\.[A-Za-z0-9_-]{20,100}$/.exec(token.reveal());
  return match ? Number(match[1]) : null;
};
