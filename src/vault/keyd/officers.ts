// The officers' copies of epoch keys: age files that their identities open, with Upheld or with age alone, when the root secret is lost.
import { basename, join } from 'node:path';
import { type Secret, Problem } from '#base';
import { openCustody } from './custody.ts';
import { namesIn, readFile } from './files.ts';
import { derive, keyBytes } from './wrap.ts';

/** Seals the key of an epoch for the officers. */
export type SealForOfficers = (tenant: string, epoch: number, key: Buffer) => Promise<Buffer>;

/** `recipients`: age recipients (`age1…`). Throws Problem `keyd.officers` for one that is none. */
export async function sealerFor(recipients: readonly string[]): Promise<SealForOfficers> {
  // Only loaded where officers are named: keyd is small.
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch {
      throw wrongRecipient(recipient);
    }
  }
  return async (tenant, epoch, key) => {
    const text = JSON.stringify({ upheld: 'epoch key', tenant, epoch, key: key.toString('base64') });
    return Buffer.from(await encrypter.encrypt(text));
  };
}

export interface Restored {
  readonly tenant: string;
  readonly epoch: number;
  /** `kept`: custody holds this very key already. `destroyed`: custody says that it was, and it stays so. */
  readonly did: 'restored' | 'kept' | 'destroyed';
}

/**
 * Puts the epoch keys of the officers' copies in `from` (a place of custody or a copy of one) back into every place of `custody`, under the
 * root secret as it is now. keyd must not run meanwhile. Throws Problem `keyd.officers` for a copy that does not open with this identity
 * (`AGE-SECRET-KEY-1…`) or does not say what its name says; a key that is whole in custody is never replaced.
 */
export async function restoreFromOfficers(options: {
  from: string;
  identity: Secret;
  custody: readonly string[];
  root: Secret;
}): Promise<Restored[]> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addIdentity(options.identity.reveal());
  const root = derive(options.root.reveal(), 'upheld custody v1');
  const custody = openCustody(options.custody, root, () => {});
  const done: Restored[] = [];
  for (const tenant of namesIn(options.from)) {
    for (const name of namesIn(join(options.from, tenant))) {
      const epoch = Number(/^epoch-(\d+)\.age$/.exec(name)?.[1] ?? 0);
      if (epoch === 0) continue;
      const path = join(options.from, tenant, name);
      const copy = readFile(join(options.from, tenant), name)!;
      const key = keyIn(await decrypter.decrypt(copy, 'text').catch(() => ''), tenant, epoch, path);
      done.push({ tenant, epoch, did: custody.restore(tenant, epoch, key, copy) });
      key.fill(0);
    }
  }
  return done;
}

function keyIn(text: string, tenant: string, epoch: number, path: string): Buffer {
  let says: { tenant?: unknown; epoch?: unknown; key?: unknown } = {};
  try {
    says = JSON.parse(text) as typeof says;
  } catch {
    throw wrongCopy(path, 'does not open with this identity');
  }
  const key = Buffer.from(String(says.key), 'base64');
  if (says.tenant !== tenant || says.epoch !== epoch || key.length !== keyBytes)
    throw wrongCopy(path, 'does not hold the key that its name says');
  return key;
}

const wrongCopy = (path: string, why: string): Problem =>
  new Problem('keyd.officers', {
    happened: `The officers’ copy ${basename(path)} in ${path} ${why}.`,
    unchanged: 'It was not put into custody; copies before it may have been.',
    next: 'Use the identity of an officer who was named when the copy was made, or another copy.',
  });

const wrongRecipient = (recipient: string): Problem =>
  new Problem('keyd.officers', {
    happened: `${recipient} is no age recipient.`,
    unchanged: 'Nothing was started.',
    next: 'Give what age-keygen prints as the public key: age1…',
  });
