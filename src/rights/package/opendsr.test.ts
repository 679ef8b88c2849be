// Handing over to another controller: a local service that behaves as OpenDSR 2.0 says, over real TLS, with certificates of a root of our own.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Secret, Temporal } from '#base';
import { type HandOver, type HandedOver, handOver, readCallback } from './opendsr.ts';
import { isSigned, isTrusted } from './opendsr-signature.ts';

const folder = mkdtempSync(join(tmpdir(), 'upheld-opendsr-'));
const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
const file = (name: string): string => readFileSync(join(folder, name), 'utf8');

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** A certificate for `host` by the root, or by itself. */
function certify(name: string, host: string, by: 'root' | 'itself'): { key: string; cert: string } {
  const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
  if (by === 'itself')
    openssl('req', '-x509', ...newKey, '-days', '2', '-keyout', `${name}.key`, '-out', `${name}.pem`, ...names);
  else {
    openssl('req', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, ...names);
    writeFileSync(join(folder, `${name}.ext`), `subjectAltName=DNS:${host}\nbasicConstraints=CA:FALSE\n`);
    openssl(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      '-CA',
      'root.pem',
      '-CAkey',
      'root.key',
      '-CAcreateserial',
      '-days',
      '2',
      '-extfile',
      `${name}.ext`,
      '-out',
      `${name}.pem`,
    );
  }
  return { key: file(`${name}.key`), cert: file(`${name}.pem`) };
}

openssl(
  'req',
  '-x509',
  ...newKey,
  '-days',
  '3650',
  '-subj',
  '/CN=A root',
  '-keyout',
  'root.key',
  '-out',
  'root.pem',
  '-addext',
  'basicConstraints=critical,CA:TRUE',
);
const roots = [file('root.pem')];
const ours = certify('ours', 'localhost', 'root');
const alone = certify('alone', 'localhost', 'itself');
const other = certify('other', 'other.example', 'root');

const now = Temporal.Now.instant();
const signed = (body: string, key = ours.key): string => sign('sha256', Buffer.from(body), key).toString('base64');

/** What the service shows and does; tests change it. */
const usual = {
  types: ['access', 'portability'],
  version: '2.0',
  cert: ours.cert,
  key: ours.key,
  status: 201,
  certAt: '',
};
let shows = { ...usual };
let asked: { path: string; headers: Record<string, unknown>; body: string }[] = [];
let server: Server;
let address = '';

before(async () => {
  server = createServer({ key: ours.key, cert: ours.cert }, (request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      asked.push({ path: request.url!, headers: request.headers, body });
      const answer = (status: number, text: string, headers = {}): void =>
        void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
      if (request.url === '/v2/discovery')
        return answer(
          200,
          JSON.stringify({
            api_version: shows.version,
            supported_identities: [{ identity_type: 'email', identity_format: 'raw' }],
            supported_subject_request_types: shows.types,
            processor_certificate: shows.certAt || `${new URL(address).origin}/cert.pem`,
          }),
        );
      if (request.url === '/cert.pem') return answer(200, shows.cert);
      if (request.url !== '/v2/requests' || request.method !== 'POST') return answer(404, '{}');
      const wish = JSON.parse(body) as Record<string, string>;
      const fits =
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(wish['subject_request_id']!) &&
        wish['regulation'] === 'gdpr' &&
        wish['subject_request_type'] === 'portability' &&
        wish['api_version'] === '2.0' &&
        request.headers.authorization === 'Bearer let-me-in';
      if (!fits) return answer(400, '{"error":{"code":400}}');
      const text = JSON.stringify({
        controller_id: 'c',
        subject_request_id: wish['subject_request_id'],
        received_time: '2026-11-22T23:10:01Z',
        expected_completion_time: '2026-12-22T23:10:01+01:00',
        encoded_request: Buffer.from(body).toString('base64'),
      });
      return answer(shows.status, text, {
        'x-opendsr-processor-domain': 'localhost',
        'x-opendsr-signature': signed(text, shows.key),
      });
    });
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  address = `https://localhost:${(server.address() as AddressInfo).port}/v2`;
});
after(async () => {
  await new Promise((done) => void server.close(done));
  rmSync(folder, { recursive: true, force: true });
});

const way = {
  allows: (at: string) => at === '127.0.0.1',
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  roots,
};
const hand = (more: Partial<HandOver> = {}): Promise<HandedOver> =>
  handOver(
    {
      address,
      bearer: new Secret('let-me-in'),
      person: {
        identifiers: [
          { kind: 'customer-number', value: '4711' },
          { kind: 'email', value: 'anna@example.org' },
        ],
      },
      submitted: '2026-11-20T09:00:00Z',
      callback: 'https://upheld.example/opendsr/callbacks/r1',
      package: { url: 'https://upheld.example/package/x', sha256: 'ab'.repeat(32), until: '2026-11-29T09:00:00Z' },
      ...more,
    },
    now,
    way,
  );
const showing = async (change: Partial<typeof usual>, work: () => Promise<void>): Promise<void> => {
  [shows, asked] = [{ ...usual, ...change }, []];
  await work();
  shows = { ...usual };
};

test('a request as the specification has it, signed for; the package in the extension of their domain', async () => {
  asked = [];
  const handed = await hand();
  assert.deepEqual(
    asked.map(({ path }) => path),
    ['/v2/discovery', '/cert.pem', '/v2/requests'],
  );
  const { subject_request_id: id, ...wish } = JSON.parse(asked[2]!.body) as Record<string, unknown>;
  assert.deepEqual(wish, {
    regulation: 'gdpr',
    subject_request_type: 'portability',
    subject_identities: [{ identity_type: 'email', identity_value: 'anna@example.org', identity_format: 'raw' }],
    submitted_time: '2026-11-20T09:00:00Z',
    api_version: '2.0',
    status_callback_urls: ['https://upheld.example/opendsr/callbacks/r1'],
    extensions: {
      localhost: {
        upheld_package: {
          url: 'https://upheld.example/package/x',
          sha256: 'ab'.repeat(32),
          until: '2026-11-29T09:00:00Z',
        },
      },
    },
  });
  assert.deepEqual(handed, {
    id,
    domain: 'localhost',
    certificate: ours.cert,
    expected: '2026-12-22T22:10:01Z',
    callback: 'https://upheld.example/opendsr/callbacks/r1',
  });
});

test('a service that cannot, is not who it says, refuses, or does not sign: nothing counts as handed over', async () => {
  const bad: readonly [Partial<typeof usual>, string, number][] = [
    [{ types: ['erasure'] }, 'rights.handover-unable', 1],
    [{ version: '1.0' }, 'rights.handover-unable', 1],
    [{ cert: alone.cert }, 'rights.handover-untrusted', 2],
    [{ cert: other.cert }, 'rights.handover-untrusted', 2],
    [{ cert: 'no certificate' }, 'rights.handover-untrusted', 2],
    [{ certAt: 'https://elsewhere.example/cert.pem' }, 'rights.handover-untrusted', 1],
    [{ status: 400 }, 'rights.handover-refused', 3],
    [{ key: other.key }, 'rights.handover-unsigned', 3],
  ];
  for (const [change, code, questions] of bad)
    await showing(change, async () => {
      await assert.rejects(hand(), { code }, JSON.stringify(change).slice(0, 80));
      assert.equal(asked.length, questions, 'no further than the fault');
    });
  asked = [];
  await assert.rejects(hand({ person: { identifiers: [{ kind: 'phone', value: '1' }] } }), {
    code: 'rights.handover-unable',
  });
  assert.ok(!asked.some(({ path }) => path === '/v2/requests'));
});

test('private addresses and plain HTTP are not reached; neither is a service that TLS does not vouch for', async () => {
  asked = [];
  const given = {
    address,
    person: { identifiers: [] },
    submitted: '',
    callback: '',
    package: { url: '', sha256: '', until: '' },
  };
  const unreached = { code: 'rights.handover-unreached' };
  await assert.rejects(handOver(given, now, { ...way, allows: undefined as never }), unreached);
  await assert.rejects(handOver({ ...given, address: address.replace('https', 'http') }, now, way), unreached);
  await assert.rejects(handOver(given, now, { ...way, roots: [alone.cert] }), unreached);
  await assert.rejects(handOver({ ...given, address: 'https://169.254.169.254/v2' }, now, {}), unreached);
  assert.deepEqual(asked, []);
});

test('a callback counts only when its bytes are signed by the certificate of the request', async () => {
  const handed = await hand();
  const callback = {
    controller_id: 'c',
    status_callback_url: handed.callback,
    subject_request_id: handed.id,
    request_status: 'completed',
    expected_completion_time: '2026-12-22T23:10:01Z',
  };
  const hear = (
    change: object = {},
    more: { domain?: string; signature?: string; body?: string; at?: string } = {},
  ) => {
    const body = more.body ?? JSON.stringify({ ...callback, ...change });
    const at = more.at === undefined ? now : Temporal.Instant.from(more.at);
    return readCallback(
      { domain: more.domain ?? 'localhost', signature: more.signature ?? signed(body), body: Buffer.from(body) },
      handed,
      at,
      roots,
    );
  };
  assert.deepEqual(hear(), { status: 202, id: handed.id, state: 'completed', expected: '2026-12-22T23:10:01Z' });
  assert.equal(hear({}, { domain: 'other.example' }).status, 403);
  assert.equal(hear({}, { signature: '' }).status, 403);
  assert.equal(hear({}, { signature: signed('{}') }).status, 403);
  assert.equal(hear({}, { signature: signed(JSON.stringify(callback), other.key) }).status, 403);
  assert.equal(hear({}, { at: now.add({ hours: 24 * 5 }).toString() }).status, 403, 'the certificate has run out');
  assert.equal(hear({}, { body: 'not json' }).status, 400);
  assert.equal(hear({ subject_request_id: crypto.randomUUID() }).status, 400);
  assert.equal(
    hear({ status_callback_url: 'https://upheld.example/opendsr/callbacks/r2' }).status,
    400,
    'of another request',
  );
  assert.equal(hear({ request_status: 'done' }).status, 400);
  assert.equal(
    readCallback({ domain: 'localhost', signature: signed('{}'), body: Buffer.from('{}') }, null, now, roots).status,
    403,
  );
});

test('openssl’s own signature is read, in lines as the specification prints them', () => {
  writeFileSync(join(folder, 'body'), 'exactly these bytes');
  openssl('dgst', '-sha256', '-sign', 'ours.key', '-out', 'signature', 'body');
  const text = readFileSync(join(folder, 'signature'))
    .toString('base64')
    .replaceAll(/(.{80})/g, '$1\n');
  assert.equal(isSigned(Buffer.from('exactly these bytes'), text, ours.cert), true);
  assert.equal(isSigned(Buffer.from('exactly these byte'), text, ours.cert), false);
  assert.equal(isTrusted(ours.cert, 'localhost', now, roots), true);
  assert.equal(isTrusted(ours.cert, 'localhost', now), false, 'not by a root that everybody knows');
  assert.equal(isTrusted(ours.cert, 'sub.localhost', now, roots), false);
});
