// Passkeys by the letter of the standard: an authenticator written out here (WebAuthn Level 3, 6.1 and 6.5), right and wrong in every part. Chromium's own is asked in passkey-flow.test.ts.
import assert from 'node:assert/strict';
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import test from 'node:test';
import { Secret } from '#base';
import { invite, sessionOf } from './index.ts';
import { accessBench, company, ledgerOf, stranger } from './testing.ts';

const origin = 'https://privacy.fenwick.example';

const sha = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();
const b64 = (data: Buffer): string => data.toString('base64url');

/** CBOR (RFC 8949) of the few things that are needed here. */
function cbor(value: unknown): Buffer {
  const head = (major: number, n: number): Buffer =>
    n < 24
      ? Buffer.of((major << 5) | n)
      : n < 256
        ? Buffer.of((major << 5) | 24, n)
        : Buffer.of((major << 5) | 25, n >> 8, n & 255);
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(cbor)]);
  const entries = [...(value as Map<unknown, unknown>)];
  return Buffer.concat([head(5, entries.length), ...entries.flatMap(([key, one]) => [cbor(key), cbor(one)])]);
}

interface Twist {
  origin?: string;
  rp?: string;
  /** User present 1, user verified 4, credential data 64. */
  flags?: number;
  counter?: number;
  type?: string;
  challenge?: string;
  handle?: string | null;
  attestation?: [format: string, statement: Map<string, unknown>];
  id?: Buffer;
}

interface Options {
  challenge: string;
  rpId?: string;
  rp?: { id: string };
  user?: { id: string };
  allowCredentials?: { id: string }[];
  excludeCredentials?: { id: string }[];
}

function authenticator() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  let handle = '';
  const client = (options: Options, type: string, twist: Twist): Buffer =>
    Buffer.from(
      JSON.stringify({
        type: twist.type ?? type,
        challenge: twist.challenge ?? options.challenge,
        origin: twist.origin ?? origin,
        crossOrigin: false,
      }),
    );
  const data = (rp: string, flags: number, counter: number): Buffer => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha(rp), Buffer.of(flags), count]);
  };
  return {
    make(json: string, twist: Twist = {}): string {
      const options = JSON.parse(json) as Options;
      handle = options.user!.id;
      const key = new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]);
      const own = twist.id ?? id;
      const authData = Buffer.concat([
        data(twist.rp ?? options.rp!.id, twist.flags ?? 69, twist.counter ?? 0),
        Buffer.alloc(16),
        Buffer.of(own.length >> 8, own.length & 255),
        own,
        cbor(key),
      ]);
      const [fmt, attStmt] = twist.attestation ?? ['none', new Map()];
      const object = cbor(
        new Map<string, unknown>([
          ['fmt', fmt],
          ['attStmt', attStmt],
          ['authData', authData],
        ]),
      );
      const clientDataJSON = b64(client(options, 'webauthn.create', twist));
      return JSON.stringify({
        id: b64(own),
        response: { clientDataJSON, attestationObject: b64(object), transports: ['usb'] },
      });
    },
    use(json: string, counter: number, twist: Twist = {}): string {
      const options = JSON.parse(json) as Options;
      const authData = data(twist.rp ?? options.rpId!, twist.flags ?? 5, counter);
      const clientData = client(options, 'webauthn.get', twist);
      const signature = createSign('sha256')
        .update(Buffer.concat([authData, sha(clientData)]))
        .sign(privateKey);
      return JSON.stringify({
        id: b64(id),
        response: {
          clientDataJSON: b64(clientData),
          authenticatorData: b64(authData),
          signature: b64(signature),
          userHandle: twist.handle === undefined ? handle : twist.handle,
        },
      });
    },
    id: b64(id),
  };
}

async function bench(t: Parameters<typeof accessBench>[0]) {
  const base = await accessBench(t);
  const { access, door, tenant, clock } = base;
  const at = async (token: Secret) => (await sessionOf(access.db, token, tenant, clock))!;
  const add = async (session: Secret, key: ReturnType<typeof authenticator>, name = 'A key', twist: Twist = {}) => {
    const who = await at(session);
    const { token, options } = await door.passkeys.askToAdd(who, origin, company);
    return door.passkeys.add(who, { token, answer: key.make(options, twist), origin, name });
  };
  const enter = async (key: ReturnType<typeof authenticator>, counter: number, twist: Twist = {}) => {
    const { token, options } = await door.passkeys.askToSignIn(origin);
    return door.passkeys.signIn({ token, answer: key.use(options, counter, twist), origin }, stranger);
  };
  return { ...base, at, add, enter };
}

test('a passkey opens a session that is fresh; it is listed with its days and taken away', async (t) => {
  const { access, door, tenant, clock, join, at, add, enter } = await bench(t);
  const eva = await join('eva@fenwick.example');
  const key = authenticator();
  assert.equal(await add(eva.session, key, '  Key in the safe '), 'added');
  clock.advance('P2D');
  const entered = await enter(key, 1);
  assert.ok(entered.is === 'in');
  const session = await at(entered.session);
  assert.deepEqual([session.ready, session.confirmed, session.name], [true, true, 'Person eva']);
  const [listed] = (await door.account(session)).passkeys;
  assert.deepEqual(
    [listed?.name, listed?.createdAt.slice(0, 10), listed?.lastUsedOn],
    ['Key in the safe', '2026-03-10', '2026-03-12'],
  );
  const ari = await join('ari@fenwick.example', 'auditor');
  assert.equal(await door.passkeys.remove(await at(ari.session), listed!.id), false, 'somebody else’s');
  assert.equal((await enter(key, 2)).is, 'in');
  assert.equal(await door.passkeys.remove(session, listed!.id), true);
  assert.equal(await door.passkeys.remove(session, listed!.id), false);
  assert.equal((await enter(key, 3)).is, 'no');
  const kinds = (await ledgerOf(access, tenant)).filter(({ kind }) => kind.startsWith('passkey.'));
  assert.deepEqual(
    kinds.map(({ kind, data }) => [kind, data]),
    ['passkey.added', 'passkey.removed'].map((kind) => [kind, { staff: session.staff, passkey: listed!.id }]),
  );
});

test('whatever is not as it should be signs nobody in', async (t) => {
  const { clock, door, join, add, enter } = await bench(t);
  const eva = await join('eva@fenwick.example');
  const key = authenticator();
  await add(eva.session, key);
  const wrong: readonly [string, Twist][] = [
    ['another origin', { origin: 'https://privacy.fenwick.example.evil.example' }],
    ['http', { origin: 'http://privacy.fenwick.example' }],
    ['another host', { rp: 'evil.example' }],
    ['nobody verified', { flags: 1 }],
    ['nobody there', { flags: 4 }],
    ['made, not used', { type: 'webauthn.create' }],
    ['another challenge', { challenge: b64(randomBytes(32)) }],
    ['no holder named', { handle: null }],
    ['another holder', { handle: b64(randomBytes(32)) }],
  ];
  for (const [why, twist] of wrong) assert.equal((await enter(key, 5, twist)).is, 'no', why);
  assert.equal((await enter(authenticator(), 5)).is, 'no', 'a key that nobody has');
  const { token, options } = await door.passkeys.askToSignIn(origin);
  const answer = key.use(options, 5);
  for (const broken of [
    '',
    'null',
    '{}',
    '[1]',
    '{"id":{}}',
    answer.slice(1),
    answer.replace('"signature":"', '"signature":"A'),
    '['.repeat(9000),
  ])
    assert.notEqual(
      (
        await door.passkeys.signIn(
          { token: (await door.passkeys.askToSignIn(origin)).token, answer: broken, origin },
          stranger,
        )
      ).is,
      'in',
    );
  assert.equal((await door.passkeys.signIn({ token: null, answer, origin }, stranger)).is, 'gone', 'no cookie');
  for (const made of ['', 'x', `99999999999.${b64(randomBytes(32))}`, token.reveal().replace(/^\d+/, '99999999999')])
    assert.notEqual((await door.passkeys.signIn({ token: new Secret(made), answer, origin }, stranger)).is, 'in', made);
  const other = await door.passkeys.signIn({ token, answer, origin: 'https://other.example' }, stranger);
  assert.equal(other.is, 'no', 'at another address of ours');
  const late = await door.passkeys.askToSignIn(origin);
  const lateAnswer = key.use(late.options, 6);
  clock.advance('PT5M');
  assert.equal((await door.passkeys.signIn({ token: late.token, answer: lateAnswer, origin }, stranger)).is, 'gone');
  assert.equal((await enter(key, 5)).is, 'in', 'the same, as it should be');
});

test('an answer counts once, of ten at the same moment one; a counter that does not grow is refused and noted', async (t) => {
  const { access, door, tenant, join, add, enter } = await bench(t);
  const eva = await join('eva@fenwick.example');
  const [counts, none] = [authenticator(), authenticator()];
  await add(eva.session, counts, 'Counts', { counter: 7 });
  await add(eva.session, none, 'Counts nothing');
  const { token, options } = await door.passkeys.askToSignIn(origin);
  const answer = counts.use(options, 8);
  const ten = await Promise.all(
    Array.from({ length: 10 }, () => door.passkeys.signIn({ token, answer, origin }, stranger)),
  );
  assert.deepEqual(ten.map(({ is }) => is).toSorted(), [...Array<string>(9).fill('gone'), 'in']);
  for (const counter of [8, 7, 0]) assert.equal((await enter(counts, counter)).is, 'no', String(counter));
  const noted = (await ledgerOf(access, tenant)).filter(({ kind }) => kind === 'passkey.refused');
  assert.equal(noted.length, 3);
  // Two authenticators with one key, each with a challenge of its own, at the same moment.
  const twins = await Promise.all([enter(counts, 9), enter(counts, 9)]);
  assert.deepEqual(twins.map(({ is }) => is).toSorted(), ['in', 'no']);
  for (let i = 0; i < 3; i++) assert.equal((await enter(none, 0)).is, 'in', 'many authenticators count nothing');
});

test('a challenge for one thing, or one session, is none for another', async (t) => {
  const { door, clock, join, add, at } = await bench(t);
  const [eva, ari] = [await join('eva@fenwick.example'), await join('ari@fenwick.example', 'auditor')];
  const [hers, his] = [authenticator(), authenticator()];
  await add(eva.session, hers);
  await add(ari.session, his);
  const [she, he] = [await at(eva.session), await at(ari.session)];
  const first = await door.passkeys.askToConfirm(she, origin);
  const allowed = (JSON.parse(first.options) as Options).allowCredentials ?? [];
  assert.deepEqual(
    allowed.map(({ id }) => id),
    [hers.id],
  );
  const ask = async (key: typeof hers) => {
    const { token, options } = await door.passkeys.askToConfirm(she, origin);
    return { token, origin, answer: key.use(options, 1) };
  };
  assert.equal((await door.passkeys.confirm(he, await ask(his))).is, 'no', 'her challenge in his session');
  assert.equal((await door.passkeys.confirm(she, await ask(his))).is, 'no', 'his passkey in her session');
  assert.equal((await door.passkeys.signIn(await ask(hers), stranger)).is, 'no', 'to sign in');
  clock.advance('PT6M');
  const again = await door.passkeys.askToConfirm(she, origin);
  const confirmed = await door.passkeys.confirm(she, {
    token: again.token,
    origin,
    answer: hers.use(again.options, 2, { handle: null }),
  });
  assert.ok(confirmed.is === 'yes');
  assert.equal((await at(confirmed.session)).confirmed, true);
  assert.equal(await at(eva.session), null, 'the old token opens nothing');
});

test('only a passkey of this moment, of a holder who was verified, is kept; never one of somebody else’s, and twenty at most', async (t) => {
  const { door, join, at, add } = await bench(t);
  const [eva, ari] = [await join('eva@fenwick.example'), await join('ari@fenwick.example', 'auditor')];
  const key = authenticator();
  const certificates = new Map<string, unknown>([
    ['alg', -7],
    ['sig', Buffer.alloc(64)],
    ['x5c', [Buffer.from('a certificate')]],
  ]);
  const wrong: readonly [string, Twist][] = [
    ['another origin', { origin: 'https://evil.example' }],
    ['another host', { rp: 'evil.example' }],
    ['nobody verified', { flags: 65 }],
    ['used, not made', { type: 'webauthn.get' }],
    ['another challenge', { challenge: b64(randomBytes(32)) }],
    ['with certificates', { attestation: ['packed', certificates] }],
    ['of another kind', { attestation: ['android-key', certificates] }],
  ];
  for (const [why, twist] of wrong) assert.equal(await add(eva.session, key, 'A key', twist), 'no', why);
  for (const name of ['', '   ', 'x'.repeat(61)]) assert.equal(await add(eva.session, key, name), 'name');
  const she = await at(eva.session);
  assert.equal((await door.account(she)).passkeys.length, 0);
  assert.equal(await add(eva.session, key), 'added');
  assert.equal(await add(ari.session, key), 'no', 'a passkey that somebody has');
  const { token, options } = await door.passkeys.askToAdd(she, origin, company);
  assert.deepEqual(
    (JSON.parse(options) as Options).excludeCredentials?.map(({ id }) => id),
    [key.id],
  );
  const answer = authenticator().make(options);
  assert.equal(await door.passkeys.add(she, { token, answer, origin, name: 'Twice' }), 'added');
  assert.equal(await door.passkeys.add(she, { token, answer, origin, name: 'Twice' }), 'gone');
  const many = await Promise.all(Array.from({ length: 25 }, () => add(eva.session, authenticator())));
  assert.equal(many.filter((one) => one === 'added').length, 18);
  assert.equal(many.filter((one) => one === 'full').length, 7);
});

test('who sets up anew, or is removed, has no passkey any more', async (t) => {
  const { door, tenant, access, join, at, add, enter } = await bench(t);
  const [eva, ari] = [await join('eva@fenwick.example'), await join('ari@fenwick.example', 'auditor')];
  const [hers, his] = [authenticator(), authenticator()];
  await add(eva.session, hers);
  await add(ari.session, his);
  await door.remove(tenant, (await at(ari.session)).staff, await at(eva.session));
  assert.equal((await enter(his, 1)).is, 'no');
  const { staff } = await at(eva.session);
  const link = await invite(access.db, tenant, 'owner', access.clock, { member: staff });
  await door.accept(link, { name: 'Eva', email: eva.email, password: new Secret('quiet otters under ice') }, company);
  assert.equal((await enter(hers, 1)).is, 'no');
});
