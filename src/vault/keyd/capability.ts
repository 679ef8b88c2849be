// Capabilities: what a caller may have keyd do, signed by whoever asked `may`, and checked here.
import { type KeyObject, createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { type Clock, type Secret, Temporal, canonicalJson } from '#base';
import type { Capability, SignedCapability } from './contract.ts';
import { refused } from './problems.ts';

/** No capability is good for longer, so that a stolen one soon is worth nothing. Seconds. */
const longest = 300;
/** Far more than a capability over the subjects of one bucket takes. */
const longestText = 1024 ** 2;

const domain = 'upheld capability v1\n';

const objects = new WeakMap<Secret, KeyObject>();

function signatureOf(key: Secret, body: string): Buffer {
  const object = objects.get(key) ?? createSecretKey(key.reveal(), 'utf8');
  objects.set(key, object);
  return createHmac('sha256', object)
    .update(domain + body)
    .digest();
}

/** `<payload>.<signature>`, both base64url; HMAC-SHA-256 over a domain and the payload. */
export function signCapability(capability: Capability, key: Secret): SignedCapability {
  const { tenant, act, subjects, columns, purpose, principal, expires } = capability;
  const text = canonicalJson({
    tenant,
    act,
    subjects: subjects === '*' ? subjects : [...subjects],
    columns: columns === '*' ? columns : [...columns],
    purpose,
    principal,
    expires,
  });
  const body = Buffer.from(text).toString('base64url');
  return `${body}.${signatureOf(key, body).toString('base64url')}`;
}

/** What a call is about to do. */
export interface Asked {
  readonly tenant: string;
  /** Any of these acts will do. */
  readonly acts: readonly Capability['act'][];
  /** `*`: the act is about the whole tenant, which a capability for some subjects does not cover. */
  readonly subjects: readonly string[] | '*';
  readonly columns: readonly string[];
}

/** The capability, when it is ours, valid now and covers all that is asked. Throws Problem `keyd.refused`. */
export function checkCapability(signed: SignedCapability, asked: Asked, key: Secret, clock: Clock): Capability {
  const capability = verified(signed, key);
  const { tenant, act, subjects, columns, expires, principal } = capability;
  if (tenant !== asked.tenant) throw refused('the capability is another tenant’s');
  if (!asked.acts.includes(act)) throw refused(`the capability is for “${act}”, which does not allow this`);
  checkTime(expires, clock);
  // Whoever reads people's data names the people and the columns; everything at once is for the house's own jobs.
  const sweeping = columns === '*' || (subjects === '*' && act === 'open');
  if (sweeping && (act === 'open' || act === 'index') && !principal.startsWith('job:'))
    throw refused('a capability over everything is for the house’s own jobs');
  if (subjects !== '*') {
    if (asked.subjects === '*') throw refused('the capability is for some people, this is about all');
    const covered = new Set(subjects);
    if (!asked.subjects.every((subject) => covered.has(subject)))
      throw refused('the capability does not cover every person asked for');
  }
  if (columns !== '*' && !asked.columns.every((column) => columns.includes(column)))
    throw refused('the capability does not cover every column asked for');
  return capability;
}

function verified(signed: SignedCapability, key: Secret): Capability {
  if (typeof signed !== 'string' || signed.length > longestText) throw refused('that is no capability');
  const [body = '', signature = '', ...more] = signed.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = signatureOf(key, body);
  // The text again, not only its bytes: base64url has several spellings of the same bytes.
  if (more.length > 0 || given.length !== expected.length || given.toString('base64url') !== signature)
    throw refused('that is no capability');
  if (!timingSafeEqual(given, expected)) throw refused('the capability was not signed with this installation’s key');
  return shaped(JSON.parse(Buffer.from(body, 'base64url').toString()) as Partial<Capability>);
}

/** Signed, so written by us; but maybe by another version. */
function shaped(it: Partial<Capability>): Capability {
  const list = (one: unknown): boolean =>
    one === '*' || (Array.isArray(one) && one.every((item) => typeof item === 'string'));
  const texts = [it.tenant, it.act, it.purpose, it.principal, it.expires];
  if (!texts.every((text) => typeof text === 'string' && text !== '') || !list(it.subjects) || !list(it.columns))
    throw refused('the capability is incomplete');
  if (!/^(?:staff|key|job):./.test(it.principal!)) throw refused('the capability does not say whose it is');
  return it as Capability;
}

function checkTime(expires: string, clock: Clock): void {
  let until: Temporal.Instant;
  try {
    until = Temporal.Instant.from(expires);
  } catch {
    throw refused('the capability does not say when it ends');
  }
  const left = until.epochMilliseconds - clock.now().epochMilliseconds;
  if (left <= 0) throw refused('the capability has ended');
  if (left > longest * 1000) throw refused('the capability would last longer than five minutes');
}
