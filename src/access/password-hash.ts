// Password hashes: argon2id (RFC 9106) as PHC strings, checked in equal time, made anew when the parameters have grown.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { Problem, Secret } from '#base';

/** Memory in KiB, passes, lanes. */
export interface Cost {
  memory: number;
  passes: number;
  parallelism: number;
}

/** OWASP Password Storage Cheat Sheet: m = 19 MiB, t = 2, p = 1; about 40 ms of one processor. */
export const usualCost: Cost = { memory: 19_456, passes: 2, parallelism: 1 };

const [saltBytes, hashBytes] = [16, 32];
const b64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');

/** `$argon2id$v=19$m=…,t=…,p=…$salt$hash`, salt and hash in base64 without padding. */
export async function hashPassword(password: Secret, cost: Cost): Promise<Secret> {
  const salt = randomBytes(saltBytes);
  const hash = await derive(password, salt, cost, hashBytes, true);
  const { memory, passes, parallelism } = cost;
  return new Secret(`$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${b64(salt)}$${b64(hash)}`);
}

const phc = /^\$argon2id\$v=19\$m=(\d{1,8}),t=(\d{1,4}),p=(\d{1,3})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** What a hash was made with; null when it is no argon2id hash at all. */
export function costOf(hash: Secret): Cost | null {
  const match = phc.exec(hash.reveal());
  return match && { memory: Number(match[1]), passes: Number(match[2]), parallelism: Number(match[3]) };
}

/** Whether a password has this hash; `outdated`: it was made with other parameters than `cost`. */
export async function checkPassword(
  password: Secret,
  hash: Secret,
  cost: Cost,
  ahead = false,
): Promise<{ right: boolean; outdated: boolean }> {
  const match = phc.exec(hash.reveal());
  if (!match) throw new Error('access: a password hash has an unknown form');
  const made = { memory: Number(match[1]), passes: Number(match[2]), parallelism: Number(match[3]) };
  const expected = Buffer.from(match[5]!, 'base64');
  const given = await derive(password, Buffer.from(match[4]!, 'base64'), made, expected.length, ahead);
  const outdated = made.memory !== cost.memory || made.passes !== cost.passes || made.parallelism !== cost.parallelism;
  return { right: timingSafeEqual(given, expected), outdated };
}

/** How many are worked out at once, and how many may wait: 19 MiB each, and a processor is left for the pages. */
const [atOnce, mostWaiting] = [2, 64];
let running = 0;
const waiting: (() => void)[] = [];

/** `ahead`: of a browser that is known; it comes first and is never sent away, however many strangers try. */
async function derive(password: Secret, nonce: Buffer, cost: Cost, length: number, ahead: boolean): Promise<Buffer> {
  await turn(ahead);
  try {
    // NFKC: what looks the same on two keyboards is the same (NIST SP 800-63B-4, section 3.1.1.2).
    const message = Buffer.from(password.reveal().normalize('NFKC'));
    return await new Promise<Buffer>((resolve, reject) => {
      argon2('argon2id', { message, nonce, tagLength: length, ...cost }, (error, key) => {
        if (error) reject(error);
        else resolve(key);
      });
    });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

async function turn(ahead: boolean): Promise<void> {
  if (running < atOnce) {
    running += 1;
    return;
  }
  refuseWhenBusy(ahead);
  await new Promise<void>((resolve) => {
    if (ahead) waiting.unshift(resolve);
    else waiting.push(resolve);
  });
}

/** Throws Problem `access.busy` while as many wait as may; never at a browser that is known. */
export function refuseWhenBusy(ahead: boolean): void {
  if (!ahead && waiting.length >= mostWaiting)
    throw new Problem('access.busy', {
      happened: 'Very many people are signing in at this moment, or somebody tries to guess passwords.',
      unchanged: 'Nothing was changed.',
      next: 'Try again in a minute.',
    });
}
