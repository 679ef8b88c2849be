// Reaching pages: what is private stays unvisited, by name, by number and by redirect; what is public is read, with its title.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import test, { type TestContext } from 'node:test';
import { isPublicAddress } from '#base';
import { reach } from './reach.ts';

test('addresses that nobody on the internet has are private, in every form', () => {
  for (const address of [
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.1.1.1',
    '240.0.0.1',
    '255.255.255.255',
    '192.88.99.1',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    'fe80::1',
    'fec0::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    '5f00::1',
    'fe80::1%eth0',
    '',
    'localhost',
    '127.1',
    '0x7f000001',
  ])
    assert.equal(isPublicAddress(address), false, address);
  for (const address of [
    '8.8.8.8',
    '1.1.1.1',
    '93.184.216.34',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::200e',
  ])
    assert.equal(isPublicAddress(address), true, address);
});

/** A server whose requests are counted: that nothing was asked is the point. */
async function server(t: TestContext, answers: Record<string, { status: number; location?: string; body?: string }>) {
  const asked: string[] = [];
  const http = createServer((request, response) => {
    asked.push(`${request.url ?? ''}${request.headers.authorization ?? ''}`);
    const answer = answers[request.url ?? ''] ?? { status: 404 };
    response.writeHead(answer.status, {
      'content-type': 'text/html',
      ...(answer.location ? { location: answer.location } : {}),
    });
    response.end(answer.body ?? '');
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  t.after(() => http.close());
  return { asked, port: (http.address() as AddressInfo).port };
}

test('a private address is not asked, however it is written', async (t) => {
  const { asked, port } = await server(t, { '/': { status: 200 } });
  for (const host of [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0x7f000001',
    '2130706433',
    '0177.0.0.1',
    '127.1',
    '0.0.0.0',
    '127.0.0.1.',
    'localhost.',
    '①②⑦.⓪.⓪.①',
  ])
    assert.deepEqual(
      await reach(`http://${host}:${port}/`, { own: null }).then((result) =>
        result.reached ? result : result.why === 'no-name' ? 'private' : result.why,
      ),
      'private',
      host,
    );
  for (const link of ['ftp://example.org/', 'file:///etc/passwd', 'javascript:1', 'gopher://127.0.0.1/', 'no link', ''])
    assert.equal((await reach(link, { own: null })).reached, false, link);
  assert.deepEqual(asked, []);
});

test('a name that leads to a private address, alone or among public ones, is not asked', async (t) => {
  const { asked, port } = await server(t, { '/': { status: 200 } });
  for (const addresses of [['127.0.0.1'], ['93.184.216.34', '127.0.0.1'], ['10.0.0.1'], ['::1']]) {
    const lookup = async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const result = await reach(`http://terms.example:${port}/`, { own: null, lookup });
    assert.deepEqual(result, { reached: false, why: 'private', address: `http://terms.example:${port}/` });
  }
  assert.deepEqual(asked, []);
});

test('the address that was checked is the one that is connected to: a name that changes in between gains nothing', async (t) => {
  const { asked, port } = await server(t, { '/': { status: 200, body: '<title>Terms</title>' } });
  let turns = 0;
  const lookup = async () => [{ address: turns++ === 0 ? '127.0.0.1' : '127.0.0.9', family: 4 }];
  const result = await reach(`http://terms.example:${port}/`, {
    own: null,
    lookup,
    allows: (address) => address === '127.0.0.1',
  });
  assert.equal(result.reached && result.title, 'Terms');
  assert.equal(turns, 1, 'looked up once');
  assert.deepEqual(asked, ['/']);
});

test('redirects are followed, each checked; into a private network not; not for ever', async (t) => {
  const inner = await server(t, { '/secret': { status: 200, body: 'secret' } });
  const outer = await server(t, {
    '/old': { status: 301, location: '/new' },
    '/new': { status: 200, body: '<h1>Terms of use</h1>' },
    '/in': { status: 302, location: `http://127.0.0.1:${inner.port}/secret` },
    '/name': { status: 302, location: `http://inner.example:${inner.port}/secret` },
    '/file': { status: 302, location: 'file:///etc/passwd' },
    '/loop': { status: 302, location: '/loop' },
  });
  const lookup = async (name: string) => [{ address: name === 'inner.example' ? '127.0.0.1' : '127.0.0.3', family: 4 }];
  const own = `http://127.0.0.1:${outer.port}`;
  const ask = (path: string) => reach(own + path, { own, lookup });
  const found = await ask('/old');
  assert.deepEqual(found, { reached: true, status: 200, address: `${own}/new`, title: 'Terms of use' });
  for (const [path, why] of [
    ['/in', 'private'],
    ['/name', 'private'],
    ['/file', 'no-page'],
    ['/loop', 'redirects'],
  ] as const) {
    const result = await ask(path);
    assert.equal(result.reached ? 'reached' : result.why, why, path);
  }
  assert.deepEqual(inner.asked, []);
});

test('what does not answer is told; a password in the link is not sent', async (t) => {
  const { asked, port } = await server(t, {});
  const own = 'http://127.0.0.1:1';
  assert.deepEqual(await reach(`${own}/`, { own }), { reached: false, why: 'no-answer', address: `${own}/` });
  const here = `http://127.0.0.1:${port}`;
  assert.equal((await reach(`http://ada:secret@127.0.0.1:${port}/nowhere`, { own: here })).reached, true);
  assert.deepEqual(asked, ['/nowhere']);
  const lookup = async () => [];
  assert.deepEqual(await reach('http://gone.example/', { own: null, lookup }), {
    reached: false,
    why: 'no-name',
    address: 'http://gone.example/',
  });
});
