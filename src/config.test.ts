// Settings of the environment that decide where keys rest: what is taken, and what is refused with its name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '#base';
import { readConfig } from './config.ts';

const here = { INIT_CWD: '/srv/acme' };
const officer = `age1${'q'.repeat(58)}`;

test('UPHELD_CUSTODY: two folders or more, from where the person stands; absent, the home’s own', () => {
  assert.equal(readConfig(here).custody, undefined);
  assert.equal(readConfig({ ...here, UPHELD_CUSTODY: '' }).custody, undefined);
  assert.deepEqual(readConfig({ ...here, UPHELD_CUSTODY: 'keys:/mnt/usb/../usb/keys:../c' }).custody, [
    '/srv/acme/keys',
    '/mnt/usb/keys',
    '/srv/c',
  ]);
});

test('UPHELD_CUSTODY: one folder, the same twice, one within another and nothing at all make no sense', () => {
  for (const value of ['/a', '/a:/a', '/a:/a/.', '/a:/a/b', '/a/b:/a', ':', '/a:', ':/a', '/a::/b'])
    assert.throws(
      () => readConfig({ ...here, UPHELD_CUSTODY: value }),
      (error: Problem) => error.code === 'config.upheld-custody' && error.told.happened.includes(value),
      value,
    );
  assert.deepEqual(
    readConfig({ ...here, UPHELD_CUSTODY: '/a:/ab' }).custody,
    ['/a', '/ab'],
    'a name that begins alike',
  );
});

test('UPHELD_KEY_OFFICERS: age recipients with commas between them; an identity is refused and not repeated whole', () => {
  assert.deepEqual(readConfig(here).keyOfficers, []);
  assert.deepEqual(readConfig({ ...here, UPHELD_KEY_OFFICERS: ` ${officer},${officer} ,` }).keyOfficers, [
    officer,
    officer,
  ]);
  const identity = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;
  for (const value of ['ada', 'age1', identity, `${officer};${officer}`])
    assert.throws(
      () => readConfig({ ...here, UPHELD_KEY_OFFICERS: value }),
      (error: Problem) => error.code === 'config.upheld-key-officers' && !error.told.happened.includes('Q'.repeat(20)),
      value,
    );
});
