// Hands a portable package directly to another controller (Art. 20(2) GDPR) by a request of OpenDSR 2.0, and reads its signed callbacks.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Secret, Temporal } from '#base';
import type { Person } from '#policy';
import { RightsProblem } from '../problem.ts';
import { type Way, askOver } from './opendsr-https.ts';
import { isSigned, isTrusted } from './opendsr-signature.ts';

export interface HandOver {
  /** Of the other controller's service, with its version: `https://opendsr.example.org/v2`. */
  address: string;
  /** How it lets us in; the specification leaves this to each service. */
  bearer?: Secret;
  person: Person;
  /** When the person asked, ISO 8601 instant. */
  submitted: string;
  /** Where it tells us how it goes: an address of ours. */
  callback: string;
  /**
   * Where it fetches the package. OpenDSR 2.0 has no field for it (“the protocol for communication of the results” is out of its scope), so it
   * stands in the extension of the receiver's domain, as `upheld_package`.
   */
  package: { url: string; sha256: string; until: string };
}

/** To be kept with the request: callbacks are checked against it. */
export interface HandedOver {
  id: string;
  domain: string;
  /** PEM. */
  certificate: string;
  /** ISO 8601 instant, by the receiver's word. */
  expected: string;
  callback: string;
}

export const states = ['pending', 'in_progress', 'completed', 'cancelled'] as const;

const Discovery = z.object({
  api_version: z.string().regex(/^2(?:\.|$)/),
  supported_identities: z.array(z.object({ identity_type: z.string(), identity_format: z.string() })),
  supported_subject_request_types: z.array(z.string()),
  processor_certificate: z.url(),
});
const Taken = z.object({ subject_request_id: z.string(), expected_completion_time: z.iso.datetime({ offset: true }) });
const Callback = z.object({
  status_callback_url: z.string(),
  subject_request_id: z.string(),
  request_status: z.enum(states),
  expected_completion_time: z.iso.datetime({ offset: true }),
});

/**
 * Asks what the service can do, looks at its certificate, sends the request and checks that the answer is signed. Throws Problem
 * `rights.handover-unreached`, `-unable`, `-untrusted`, `-refused`; after `-unsigned` the request may have arrived.
 */
export async function handOver(given: HandOver, now: Temporal.Instant, way: Way = {}): Promise<HandedOver> {
  const base = new URL(given.address);
  const domain = base.hostname;
  const able = await discover(base, way);
  const certificate = await certificateOf(able, base, now, way);
  const identities = identitiesOf(given.person, able);
  const id = randomUUID();
  const reply = await askOver(
    under(base, 'requests'),
    {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(given.bearer && { authorization: `Bearer ${given.bearer.reveal()}` }),
      },
      body: JSON.stringify({
        regulation: 'gdpr',
        subject_request_id: id,
        subject_request_type: 'portability',
        subject_identities: identities,
        submitted_time: given.submitted,
        api_version: '2.0',
        status_callback_urls: [given.callback],
        extensions: { [domain]: { upheld_package: given.package } },
      }),
    },
    way,
  );
  if (!reply) throw problem('unreached');
  if (reply.status !== 201) throw problem('refused');
  if (reply.headers['x-opendsr-processor-domain'] !== domain) throw problem('unsigned');
  if (!isSigned(reply.body, signatureIn(reply.headers), certificate)) throw problem('unsigned');
  const taken = Taken.safeParse(jsonIn(reply.body));
  if (!taken.success || taken.data.subject_request_id !== id) throw problem('refused');
  return { id, domain, certificate, expected: instant(taken.data.expected_completion_time), callback: given.callback };
}

export type Heard =
  /** 202: it is from them. */
  | { status: 202; id: string; state: (typeof states)[number]; expected: string }
  /** 403: not from whom it says (8.8); 400: from them, and not what the specification says. */
  | { status: 403 | 400 };

/**
 * A callback, by the raw bytes of its body: nothing of it is read before its signature was checked (8.8). `handed`: what was kept for the request
 * whose address was called; null: there is none.
 */
export function readCallback(
  { domain, signature, body }: { domain: string | undefined; signature: string | undefined; body: Uint8Array },
  handed: HandedOver | null,
  now: Temporal.Instant,
  roots?: readonly string[],
): Heard {
  if (!handed || domain !== handed.domain) return { status: 403 };
  // The certificate may have run out since it was kept.
  if (!isTrusted(handed.certificate, handed.domain, now, roots)) return { status: 403 };
  if (!isSigned(body, signature, handed.certificate)) return { status: 403 };
  const { data } = Callback.safeParse(jsonIn(body));
  if (!data || data.subject_request_id !== handed.id || data.status_callback_url !== handed.callback)
    return { status: 400 };
  return { status: 202, id: handed.id, state: data.request_status, expected: instant(data.expected_completion_time) };
}

async function discover(base: URL, way: Way): Promise<z.infer<typeof Discovery>> {
  const reply = await askOver(under(base, 'discovery'), { method: 'GET' }, way);
  if (!reply) throw problem('unreached');
  const { data } = Discovery.safeParse(jsonIn(reply.body));
  if (reply.status !== 200 || !data?.supported_subject_request_types.includes('portability')) throw problem('unable');
  return data;
}

/** The certificate lies on the domain itself (6.3), so that TLS vouches for it too. */
async function certificateOf(
  { processor_certificate: at }: z.infer<typeof Discovery>,
  base: URL,
  now: Temporal.Instant,
  way: Way,
): Promise<string> {
  const url = new URL(at);
  if (url.hostname !== base.hostname) throw problem('untrusted');
  const reply = await askOver(url, { method: 'GET', headers: { accept: '*/*' } }, way);
  if (!reply) throw problem('unreached');
  const pem = reply.body.toString('latin1');
  if (reply.status !== 200 || !isTrusted(pem, base.hostname, now, way.roots)) throw problem('untrusted');
  return pem;
}

/** Only e-mail addresses, and only as they are: our customer numbers mean nothing to others, and a hash would be the same data less readable. */
function identitiesOf({ identifiers }: Person, able: z.infer<typeof Discovery>): Record<string, string>[] {
  const takes = able.supported_identities.some(
    ({ identity_type: type, identity_format: format }) => type === 'email' && format === 'raw',
  );
  const emails = identifiers.filter(({ kind }) => kind === 'email');
  if (!takes || emails.length === 0) throw problem('unable');
  return emails.map(({ value }) => ({ identity_type: 'email', identity_value: value, identity_format: 'raw' }));
}

const under = (base: URL, path: string): URL => new URL(`${base.href.replace(/\/$/, '')}/${path}`);
const instant = (time: string): string => Temporal.Instant.from(time).toString();
const signatureIn = (headers: Record<string, string | string[] | undefined>): string | undefined =>
  [headers['x-opendsr-signature']].flat()[0];

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
}

type Fault = 'unreached' | 'unable' | 'untrusted' | 'refused' | 'unsigned';

const problem = (fault: Fault): RightsProblem => new RightsProblem(`handover-${fault}`);
