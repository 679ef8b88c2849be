// The vault's setting and its callers: where it rests, who holds the keys, what the policy declares, and who asks for what purpose.
import { type Actor, may } from '#access';
import { type Clock, Problem, type Secret } from '#base';
import type { PublishedPolicy } from '#policy';
import type { Db, TenantDb } from '#store';
import { logAccess } from './access-log.ts';
import { signCapability } from './keyd/capability.ts';
import type { Capability, Keyd, SignedCapability } from './keyd/contract.ts';
import type { Slots } from './keyring.ts';
import { type Memory, memoryOf } from './memory.ts';
import { type Objectable, emergency, objectableOf, purposeIn } from './purposes.ts';
import type { Reserve } from './reserve.ts';

/** An opening of the glass, as it stands: what it lets its holder see, and until when. */
export interface Glass {
  id: string;
  subjects: readonly string[] | '*';
  columns: readonly string[] | '*';
  /** ISO 8601 instant. */
  until: string;
}

/**
 * Asked when an erasure begins, in its transaction, while the people's keys still open. Answers with how many marks it leaves: of
 * objections to direct marketing, which must count afterwards too (Art. 17(3)(b), 21(3) GDPR).
 */
export type Remaining = (vault: Vault, trx: TenantDb, tenant: string, subjects: readonly string[]) => Promise<number>;

export interface Vault {
  db: Db;
  keyd: Keyd;
  clock: Clock;
  /** Signs capabilities: whoever has this may ask keyd for keys. */
  sign: (capability: Capability) => SignedCapability;
  /** The version in force; null while nothing is published: then nothing is declared. */
  published: (tenant: string) => Promise<PublishedPolicy | null>;
  /** The opening of the glass that a member of staff may use now; null: none. */
  glassOf: (tenant: string, staff: string) => Promise<Glass | null>;
  /** What an erasure must leave so that objections still count. */
  remaining: Remaining;
  /** Called when all keys are wrapped under the next epoch, before the one before it is destroyed: copies of the keyring die with that one. */
  keepKeyring: () => Promise<void>;
  /** Room in buckets that this process has taken. */
  slots: Slots;
  /** What was read lately and seldom changes. */
  memory: Memory;
  /** Where looking is written down while the disk is full; null: it is refused then. */
  reserve: Reserve | null;
  /** Subjects in a bucket: so many keys at most are wrapped anew when one of them is erased. */
  bucketSize: number;
}

/** `capabilityKey`: what keyd checks capabilities with. */
export const vaultOf = (
  options: Pick<Vault, 'db' | 'keyd' | 'clock' | 'published'> &
    Partial<Pick<Vault, 'glassOf' | 'reserve' | 'remaining' | 'keepKeyring'>> & { capabilityKey: Secret },
): Vault => {
  const { db, keyd, clock, published, capabilityKey, glassOf = async () => null, reserve = null } = options;
  const { remaining = async () => 0, keepKeyring = async () => {} } = options;
  return {
    db,
    keyd,
    clock,
    published,
    glassOf,
    sign: (asked) => signCapability(asked, capabilityKey),
    slots: new Map(),
    memory: memoryOf(clock),
    reserve,
    remaining,
    keepKeyring,
    bucketSize: 1024,
  };
};

/** Who asks the vault, and what for. */
export interface Caller {
  tenant: string;
  /** `staff:<id>`, `key:<id>`, `job:<name>`. */
  principal: string;
  /** `house`: an act of Upheld itself that the policy or the law demands. */
  actor: Actor | 'house';
  /** Id of a purpose: of a fact of the policy in force, one of `lawPurposes`, or `emergency`. */
  purpose: string;
}

/** A caller whose purpose was found declared and whose role was found sufficient. Only `admit` makes one. */
export interface Admitted extends Caller {
  /** Version of the policy in force; null for a purpose of the law before anything is published. */
  version: number | null;
  /** A purpose of the law, or the glass: not bound to what a field was collected for. */
  beyond: boolean;
  /** What can be objected to in the purpose, so that it must be looked whether somebody did (Art. 21 GDPR). */
  objectable: Objectable;
  /** Set while the glass is broken for this caller, and this is what they look for. */
  glass?: Glass;
}

/**
 * May this caller do this for this purpose? A refusal is written into the access log before it is told.
 * Throws Problem `vault.role`, `vault.purpose` (not declared by the policy in force), `vault.glass` (over).
 */
export async function admit(
  vault: Vault,
  caller: Caller,
  act: 'read' | 'write' | 'export' | 'erase',
): Promise<Admitted> {
  const published = await vault.published(caller.tenant);
  const version = published?.number ?? null;
  if (caller.purpose === emergency) {
    const glass = act === 'read' ? await openGlassOf(vault, caller) : null;
    if (!glass) throw await refuse(vault, caller, overGlass());
    return { ...caller, version, beyond: true, objectable: 'no', glass };
  }
  if (caller.actor !== 'house' && !may(caller.actor, act, 'people', caller.purpose))
    throw await refuse(vault, caller, wrongRole());
  const purpose = purposeIn(published, caller.purpose);
  if (!purpose) throw await refuse(vault, caller, undeclared(published));
  // Whoever answers requests sees all of a person; looking through everybody's data for a breach or a check is for those in charge.
  if (purpose.law && purpose.id !== 'law:rights' && !inCharge(caller)) throw await refuse(vault, caller, wrongRole());
  const objectable = purpose.law ? 'no' : objectableOf(published, purpose.id);
  return { ...caller, version, beyond: purpose.law, objectable };
}

const inCharge = ({ actor }: Caller): boolean =>
  actor === 'house' || ('role' in actor && (actor.role === 'owner' || actor.role === 'privacy-lead'));

async function openGlassOf(vault: Vault, { tenant, principal }: Caller): Promise<Glass | null> {
  const [kind, staff = ''] = principal.split(':');
  return kind === 'staff' ? vault.glassOf(tenant, staff) : null;
}

/** Notes a refused access and gives the problem back, to be thrown. */
export async function refuse(vault: Vault, caller: Caller, problem: Problem, subject?: string): Promise<Problem> {
  await logAccess(vault, caller, { act: 'refused', columns: [], subjects: subject === undefined ? [] : [subject] });
  return problem;
}

/** A capability for keyd, valid for a minute. */
export function grant(
  vault: Vault,
  caller: Caller,
  act: Capability['act'],
  subjects: Capability['subjects'],
  columns: Capability['columns'],
): SignedCapability {
  const expires = vault.clock.now().add({ seconds: 60 }).toString();
  const { tenant, purpose, principal } = caller;
  return vault.sign({ tenant, act, subjects, columns, purpose, principal, expires });
}

const unchanged = 'Nothing was shown and nothing was changed; the attempt stands in the access log.';

const wrongRole = (): Problem =>
  new Problem('vault.role', {
    happened: 'Your role, or your key, does not open the data of people for this.',
    unchanged,
    next: 'Ask an owner for another role; in an emergency ask for the glass to be broken.',
  });

const undeclared = (published: PublishedPolicy | null): Problem =>
  new Problem('vault.purpose', {
    happened:
      published === null
        ? 'No policy is published yet, so no purpose is declared.'
        : `The purpose that was named is not declared in version ${published.number} of the policy.`,
    unchanged,
    next: 'Name a purpose of the policy in force. Its ids: npm run upheld -- read, or GET /api/v1/facts?list=purposes.',
  });

const overGlass = (): Problem =>
  new Problem('vault.glass', {
    happened: 'The broken glass lets you look, for its time, and nothing else.',
    unchanged,
    next: 'Ask for it again, or let somebody do it whose role allows it.',
  });
