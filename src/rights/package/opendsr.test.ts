// Handing over to another controller: a local service that behaves as OpenDSR 2.0 says, over real TLS, with certificates of a root of our own.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Secret, Temporal } from '#base';
import { type HandOver, type HandedOver, handOver, readCallback } from './opendsr.ts';
import { isSigned, isTrusted } from './opendsr-signature.ts';
import { opendsrService } from './testing-opendsr.ts';

const service = await opendsrService('let-me-in');
const { address, way, roots, ours, alone, other, signed, usual, state, openssl, folder } = service;
after(service.close);

const now = Temporal.Now.instant();

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
  [state.shows, state.asked] = [{ ...usual, ...change }, []];
  await work();
  state.shows = { ...usual };
};

test('a request as the specification has it, signed for; the package in the extension of their domain', async () => {
  state.asked = [];
  const handed = await hand();
  assert.deepEqual(
    state.asked.map(({ path }) => path),
    ['/v2/discovery', '/cert.pem', '/v2/requests'],
  );
  const { subject_request_id: id, ...wish } = JSON.parse(state.asked[2]!.body) as Record<string, unknown>;
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
      assert.equal(state.asked.length, questions, 'no further than the fault');
    });
  state.asked = [];
  await assert.rejects(hand({ person: { identifiers: [{ kind: 'phone', value: '1' }] } }), {
    code: 'rights.handover-unable',
  });
  assert.ok(!state.asked.some(({ path }) => path === '/v2/requests'));
});

test('private addresses and plain HTTP are not reached; neither is a service that TLS does not vouch for', async () => {
  state.asked = [];
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
  assert.deepEqual(state.asked, []);
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
