// Where a request comes from: nobody can say it of themselves but through a proxy of ours.
import assert from 'node:assert/strict';
import test from 'node:test';
import { nearProxies, proxiesIn, sourceOf } from './source.ts';

const near = proxiesIn(nearProxies)!;
const from = (remoteAddress: string | undefined, forwarded?: string, proxies = near): string | null =>
  sourceOf(
    new Request('http://localhost/', { headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }),
    { incoming: { socket: { remoteAddress } } },
    proxies,
  );

test('a connection from elsewhere is its own source, whatever it says', () => {
  assert.equal(from('198.51.100.7'), '198.51.100.7');
  assert.equal(from('198.51.100.7', '192.0.2.1'), '198.51.100.7');
  assert.equal(from('::ffff:198.51.100.7', '192.0.2.1'), '198.51.100.7');
  assert.equal(from('2001:db8:1:2::3', '127.0.0.1'), '2001:db8:1:2');
});

test('through a proxy of ours: the last address that is none of ours', () => {
  for (const near of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
    assert.equal(from(near, '198.51.100.7'), '198.51.100.7');
    assert.equal(from(near, '192.0.2.1, 198.51.100.7'), '198.51.100.7', 'what the sender wrote is to the left');
    assert.equal(from(near, '192.0.2.1, 198.51.100.7:4711'), '198.51.100.7');
    assert.equal(from(near, 'x, [2001:db8:1:2::3]:4711'), '2001:db8:1:2');
    assert.equal(from(near, '198.51.100.7, 127.0.0.1'), '198.51.100.7');
  }
  assert.equal(from('10.0.0.9', '198.51.100.7'), '10.0.0.9', 'not ours until it is said');
  assert.equal(from('10.0.0.9', '198.51.100.7, 10.1.2.3', proxiesIn('10.0.0.0/8')!), '198.51.100.7');
});

test('this machine itself, and a proxy that says nothing, cannot be told apart', () => {
  for (const forwarded of [undefined, '', 'unknown', '127.0.0.1', '_hidden'])
    assert.equal(from('127.0.0.1', forwarded), null, forwarded);
  assert.equal(from(undefined, '198.51.100.7'), null);
  assert.equal(sourceOf(new Request('http://localhost/'), undefined, near), null);
});

test('proxies that are none', () => {
  for (const text of ['', 'proxy.example', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.1,,::1', '10.0.0.0/x'])
    assert.equal(proxiesIn(text), null, text);
});
