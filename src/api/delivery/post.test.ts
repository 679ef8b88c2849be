// Posting to real servers that are slow, drop, lead elsewhere, answer without end or with rubbish; and names that change where they lead.
import assert from 'node:assert/strict';
import { lookup } from 'node:dns/promises';
import { createServer } from 'node:net';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { type Resolve, resolveName } from './destination.ts';
import { post } from './post.ts';
import { authority, receiver, status } from './testing.ts';

const message = { headers: { 'content-type': 'application/json' }, body: '{"é":1}' };
const way = { allowLocal: true, resolve: resolveName, timeout: 30_000, stopping: new AbortController().signal };
const send = (url: string, change: Partial<typeof way> = {}) => post({ ...message, url }, { ...way, ...change });

test('the body arrives byte for byte, and the answer is kept', async (t) => {
  const at = await receiver(t, status(200, {}, 'thanks'));
  const posted = await send(at.url);
  assert.deepEqual(
    { ...posted, milliseconds: 0 },
    {
      status: 200,
      error: null,
      response: 'thanks',
      retryAfter: null,
      milliseconds: 0,
    },
  );
  assert.equal(at.got[0]?.body, '{"é":1}');
  assert.equal(at.got[0]?.headers['content-length'], '8');
});

test('a receiver that does not answer in time, or not to its end', async (t) => {
  const silent = await receiver(t, () => {});
  const posted = await send(silent.url, { timeout: 400 });
  assert.equal(posted.status, null);
  assert.match(posted.error ?? '', /no answer in time/);
  assert.ok(posted.milliseconds >= 390 && posted.milliseconds < 20_000, `${posted.milliseconds} ms`);
  const dripping = await receiver(t, (response) => {
    response.writeHead(200).write('a');
    const drip = setInterval(() => response.write('b'), 100);
    response.on('close', () => clearInterval(drip));
  });
  const half = await send(dripping.url);
  assert.equal(half.status, 200);
  assert.ok(half.milliseconds < 20_000, 'the status is known: the rest is not waited for');
  assert.match(half.response ?? '', /^ab+$/);
});

test('a receiver that drops the connection, or speaks no HTTP', async (t) => {
  const dropping = await receiver(t, (response) => response.destroy());
  assert.match((await send(dropping.url)).error ?? '', /connection failed/);
  const halfway = await receiver(t, (response) => {
    response.writeHead(200, { 'content-length': '100' }).write('half');
    setTimeout(() => response.destroy(), 20);
  });
  assert.equal((await send(halfway.url)).status, 200, 'its status was said before');
  const rubbish = createServer((socket) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
  await new Promise<void>((resolve) => rubbish.listen(0, '127.0.0.1', resolve));
  t.after(() => rubbish.close());
  const { port } = rubbish.address() as { port: number };
  assert.match((await send(`http://localhost:${port}/`)).error ?? '', /connection failed/);
  rubbish.close();
  assert.match((await send(`http://localhost:${port}/`)).error ?? '', /connection failed/, 'nobody listens');
});

test('errors and wishes to be left alone', async (t) => {
  const at = await receiver(t, status(503, { 'retry-after': '120' }, 'back in a minute'));
  assert.deepEqual(
    { ...(await send(at.url)), milliseconds: 0 },
    {
      status: 503,
      error: null,
      response: 'back in a minute',
      retryAfter: 120,
      milliseconds: 0,
    },
  );
  for (const wish of ['-1', 'soon', 'Wed, 21 Oct 2026 07:28:00 GMT', '99999999999']) {
    at.answer = status(503, { 'retry-after': wish });
    assert.equal((await send(at.url)).retryAfter, null, wish);
  }
});

test('redirects are not followed, wherever they lead', async (t) => {
  const inside = await receiver(t);
  for (const code of [301, 302, 303, 307, 308]) {
    const at = await receiver(t, status(code, { location: inside.url }));
    const posted = await send(at.url);
    assert.equal(posted.status, code);
    assert.match(posted.error ?? '', /redirects are not followed/);
  }
  assert.deepEqual(inside.got, []);
});

test('of an answer without end, and of rubbish, 500 printable characters are kept', async (t) => {
  const endless = await receiver(t, (response) => {
    response.writeHead(200);
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  });
  assert.equal((await send(endless.url)).response, 'x'.repeat(500));
  const rubbish = await receiver(t, (response) => void response.end(Buffer.from([0, 1, 27, 0xff, 0xfe, 0x0a, 0x41])));
  assert.equal((await send(rubbish.url)).response, '   ��\nA');
  const emoji = await receiver(t, status(200, {}, `a${'😀'.repeat(600)}`));
  const { response } = await send(emoji.url);
  assert.ok(response !== null && response.length <= 500 && response.isWellFormed());
});

test('a name that leads into a private network gets nothing, and the answer names no address', async (t) => {
  const inside = await receiver(t);
  const port = new URL(inside.url).port;
  const leadsTo =
    (...addresses: string[]): Resolve =>
    async () =>
      addresses.map((address) => ({ address, family: 4 }));
  for (const addresses of [['127.0.0.1'], ['10.0.0.1'], ['169.254.169.254'], ['8.8.8.8', '127.0.0.1']]) {
    const posted = await send(`https://hooks.example.com:${port}/`, { resolve: leadsTo(...addresses) });
    assert.equal(posted.status, null);
    assert.match(posted.error ?? '', /not public/);
    assert.doesNotMatch(posted.error ?? '', /\d/);
  }
  assert.match((await send(inside.url, { allowLocal: false })).error ?? '', /not public/);
  assert.match((await send(`http://127.0.0.1:${port}/`, { allowLocal: false })).error ?? '', /not public/);
  assert.deepEqual(inside.got, []);
});

test('a name that leads elsewhere the second time is asked only once, and what it said first is what is connected to', async (t) => {
  const inside = await receiver(t);
  const answers = ['127.0.0.2', '127.0.0.1'];
  let asked = 0;
  const rebinding: Resolve = async () => [{ address: answers[asked++] ?? '127.0.0.1', family: 4 }];
  const posted = await send(inside.url, { resolve: rebinding });
  assert.equal(asked, 1);
  assert.match(posted.error ?? '', /connection failed/, 'nobody listens on 127.0.0.2');
  assert.deepEqual(inside.got, []);
});

test('the connection goes to the address that was checked, whatever the machine thinks of the name', async (t) => {
  const at = await receiver(t);
  const { port } = new URL(at.url);
  assert.ok((await lookup('localhost')).address);
  const there: Resolve = async () => [{ address: '127.0.0.2', family: 4 }];
  assert.match(
    (await send(at.url, { resolve: there })).error ?? '',
    /connection failed/,
    'nobody listens on 127.0.0.2',
  );
  const here: Resolve = async () => [{ address: '127.0.0.1', family: 4 }];
  assert.equal((await send(`http://localhost:${port}/`, { resolve: here })).status, 204);
  assert.equal(at.got[0]?.headers.host, `localhost:${port}`);
});

test('a name that is not found, or whose server hangs', async () => {
  assert.match((await send('https://nowhere.invalid/')).error ?? '', /not found|not public|in time/);
  const hanging: Resolve = () => new Promise(() => {});
  assert.match((await send('https://hooks.example.com/', { resolve: hanging, timeout: 400 })).error ?? '', /in time/);
});

test('https holds: a certificate that nobody vouches for is refused, a good one for another name too', async (t: TestContext) => {
  const at = await receiver(t, status(200), true);
  assert.match((await send(at.url)).error ?? '', /certificate is not valid/);
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, authority]);
  t.after(() => setDefaultCACertificates(before));
  assert.equal((await send(at.url)).status, 200);
  const { port } = new URL(at.url);
  assert.match((await send(`https://127.0.0.1:${port}/`)).error ?? '', /certificate is not valid/);
  assert.equal(at.got.length, 1);
});

test('when the process stops, what is under way is broken off at once', async (t) => {
  const silent = await receiver(t, () => {});
  const stopping = new AbortController();
  const posting = send(silent.url, { stopping: stopping.signal });
  while (silent.got.length === 0) await pause(5);
  stopping.abort();
  const { status: code, milliseconds } = await posting;
  assert.equal(code, null);
  assert.ok(milliseconds < 20_000, 'not at the end of its time');
});
