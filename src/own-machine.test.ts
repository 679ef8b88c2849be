// Who counts as this machine: local names only, and never through a proxy or under a public address.
import assert from 'node:assert/strict';
import test from 'node:test';
import { isOwnMachine } from './own-machine.ts';

const trial = { publicUrl: null, host: '127.0.0.1' };
const from = (headers: Record<string, string>): Request => new Request('http://localhost:4180/board', { headers });

test('local names are this machine', () => {
  for (const host of ['localhost:4180', '127.0.0.1:4180', '[::1]:4180', 'localhost', 'LOCALHOST:1'])
    assert.ok(isOwnMachine(from({ host }), trial), host);
  assert.ok(isOwnMachine(from({ host: 'localhost' }), { publicUrl: null, host: '::1' }));
});

test('everything else is not', () => {
  for (const host of [
    'evil.example',
    'localhost.evil.example',
    'evil.example:4180',
    '192.168.1.4:4180',
    '127.0.0.1.evil.example',
    'localhost@evil.example',
    '',
  ]) {
    assert.equal(isOwnMachine(from({ host }), trial), false, host);
  }
  for (const proxy of ['Forwarded', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Real-IP', 'Via']) {
    assert.equal(isOwnMachine(from({ host: 'localhost:4180', [proxy]: 'x' }), trial), false, proxy);
  }
  assert.equal(isOwnMachine(from({ host: 'localhost' }), { ...trial, publicUrl: 'https://privacy.example' }), false);
  assert.equal(isOwnMachine(from({ host: 'localhost' }), { ...trial, host: '0.0.0.0' }), false);
});
