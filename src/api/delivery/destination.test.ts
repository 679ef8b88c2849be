// Where webhooks may go: every reserved network is refused, in every spelling, and a name with one private address among its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Problem, isLoopback, isPublicAddress } from '#base';
import { addressesOf, webhookUrl } from './destination.ts';

/** First and last address of every block that IANA keeps apart (RFC 6890 and its successors). */
const apart =
  `0.0.0.0 0.255.255.255 10.0.0.0 10.255.255.255 100.64.0.0 100.127.255.255 127.0.0.1 127.255.255.255 169.254.0.0
  169.254.169.254 169.254.255.255 172.16.0.0 172.31.255.255 192.0.0.0 192.0.0.255 192.0.2.1 192.88.99.1 192.168.0.0
  192.168.255.255 198.18.0.0 198.19.255.255 198.51.100.7 203.0.113.7 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
  :: ::1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 ::ffff:7f00:1 ::7f00:1 64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b:1::1 100::1 2001::1
  2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:10::1 2001:20::1 2001:db8::1 2002:7f00:1::1 2002:a00:1::1 3fff::1 3ffe::1%eth0
  5f00::1 fc00::1 fdff:ffff::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 ff0e::1 localhost example.org 1.2.3 0x7f000001`.split(
    /\s+/,
  );

const open =
  `1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.1 169.253.255.255
  169.255.0.0 172.15.255.255 172.32.0.0 192.0.1.0 192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0 223.255.255.255
  2001:200::1 2001:4860:4860::8888 2003::1 2606:4700:4700::1111 2a00:1450:4001:800::200e`.split(/\s+/);

test('addresses that are set apart are not public; their neighbours are', () => {
  for (const address of apart) assert.equal(isPublicAddress(address), false, address);
  for (const address of open) assert.equal(isPublicAddress(address), true, address);
});

test('no IPv4 address becomes public by being written as IPv6', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const [a, b, c, d] = address.split('.').map(Number) as [number, number, number, number];
      const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
      return [`::ffff:${address}`, `::${address}`, `64:ff9b::${address}`, `2002:${hex}::1`].every(
        (six) => !isPublicAddress(six),
      );
    }),
  );
});

test('only this machine is this machine', () => {
  for (const address of ['127.0.0.1', '127.255.0.3', '::1']) assert.ok(isLoopback(address), address);
  for (const address of ['0.0.0.0', '10.0.0.1', '::', '::2', 'localhost']) assert.ok(!isLoopback(address), address);
});

const refusedUrls =
  `http://hooks.example.com/ ftp://hooks.example.com/ https://user:word@hooks.example.com/ https://user@hooks.example.com/
  https://hooks.example.com/#part hooks.example.com /relative https:// https://localhost/ https://127.0.0.1/ https://127.1/
  https://2130706433/ https://0x7f.0.0.1/ https://0177.0.0.1/ https://[::1]/ https://[::ffff:127.0.0.1]/ https://10.1.2.3/
  https://169.254.169.254/latest/meta-data https://[fe80::1]/ https://[fd00:ec2::254]/ https://0/ https://①②⑦.0.0.1/
  javascript:alert(1) data:text/html,x file:///etc/passwd gopher://hooks.example.com/`.split(/\s+/);

test('a webhook’s address is refused in every spelling that leads elsewhere than to the public internet by https', () => {
  for (const url of [...refusedUrls, '', ' ', `https://hooks.example.com/${'x'.repeat(2000)}`])
    assert.throws(
      () => webhookUrl(url, false),
      (error) => error instanceof Problem && error.code === 'api.webhook-url',
      url,
    );
  assert.equal(webhookUrl('https://hooks.example.com', false), 'https://hooks.example.com/');
  assert.equal(webhookUrl('https://hooks.example.com:8443/a?b=c', false), 'https://hooks.example.com:8443/a?b=c');
  assert.equal(webhookUrl('https://[2a00:1450:4001:800::200e]/', false), 'https://[2a00:1450:4001:800::200e]/');
});

test('with local webhooks allowed only this machine is reached without https, and nothing else is opened', () => {
  for (const url of ['http://localhost:8080/', 'http://127.0.0.1:1/', 'http://[::1]/', 'https://localhost/'])
    assert.equal(webhookUrl(url, true), new URL(url).href);
  for (const url of ['http://hooks.example.com/', 'http://10.0.0.1/', 'https://10.0.0.1/', 'https://169.254.169.254/'])
    assert.throws(() => webhookUrl(url, true), Problem, url);
});

test('a name is used only when all of its addresses fit', async () => {
  const leads = (...addresses: string[]) =>
    addressesOf(new URL('https://hooks.example.com/'), true, async () =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  assert.deepEqual(await leads('8.8.8.8'), [{ address: '8.8.8.8', family: 4 }]);
  assert.equal((await leads('8.8.8.8', '2606:4700::1'))?.length, 2);
  for (const bad of [['127.0.0.1'], ['8.8.8.8', '10.0.0.1'], ['2606:4700::1', '::1'], ['::ffff:8.8.8.8'], []])
    assert.equal(await leads(...bad), null, bad.join());
});

test('a local name that leads elsewhere is not used, and a plain address is never one of the internet’s', async () => {
  const elsewhere = async () => [{ address: '8.8.8.8', family: 4 }];
  assert.equal(await addressesOf(new URL('http://localhost/'), true, elsewhere), null);
  assert.equal(await addressesOf(new URL('http://hooks.example.com/'), true, elsewhere), null);
  assert.equal(await addressesOf(new URL('https://127.0.0.1/'), false, elsewhere), null);
  assert.deepEqual(await addressesOf(new URL('http://127.0.0.1/'), true, elsewhere), [
    { address: '127.0.0.1', family: 4 },
  ]);
});
