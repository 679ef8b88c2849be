// Known cookies: rows are well-formed, names lead to the right row, and to none where nothing is known.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from '#base';
import { knownCookie, knownCookies } from './known-cookies.ts';
import { vendors } from './vendor-table.ts';

test('every row: a vendor that is here or a software, a real duration, a day on which it was seen', () => {
  assert.ok(knownCookies.length > 120);
  for (const { id, vendor, software, duration, seen, source } of knownCookies) {
    assert.ok(vendor === null || vendors.some((one) => one.id === vendor), id);
    assert.ok(software.length > 1, id);
    if (duration !== null && duration !== 'session') assert.ok(Temporal.Duration.from(duration).sign > 0, id);
    assert.equal(Temporal.PlainDate.from(seen).toString(), seen, id);
    assert.equal(new URL(source).protocol, 'https:', id);
  }
});

test('no row hides another: each is what its own name leads to', () => {
  for (const one of knownCookies) assert.equal(knownCookie(one.prefix ? `${one.name}Zz9` : one.name), one, one.id);
});

test('names with the numbers of a site, and the longest beginning', () => {
  const found = (name: string) => {
    const one = knownCookie(name);
    return one && [one.vendor, one.category, one.duration];
  };
  assert.deepEqual(found('_ga'), ['google', 'statistics', 'P2Y']);
  assert.deepEqual(found('_ga_QK9ZX1'), ['google', 'statistics', 'P2Y']);
  assert.deepEqual(found('_gat_UA-123-4'), ['google', 'statistics', 'PT1M']);
  assert.deepEqual(found('_hjSession_42'), ['hotjar', 'statistics', 'PT30M']);
  assert.deepEqual(found('_hjSessionUser_42'), ['hotjar', 'statistics', 'P365D']);
  assert.deepEqual(found('_pk_id.1.ab12'), ['matomo', 'statistics', 'P13M']);
  assert.deepEqual(found('_sp_ses.4209'), ['snowplow', 'statistics', 'PT30M']);
  assert.deepEqual(found('__cf_bm'), ['cloudflare', 'necessary', 'PT30M']);
  assert.deepEqual(found('PHPSESSID'), [null, 'necessary', 'session']);
  assert.deepEqual(found('cookielawinfo-checkbox-statistics'), ['cookieyes', 'necessary', 'P11M']);
});

test('what only looks alike is unknown', () => {
  for (const name of [
    '',
    'ga',
    '_GA',
    '_gax',
    '__ga',
    'sessionid',
    'phpsessid',
    'constructor',
    '__proto__',
    '_fbpx',
    'fr_FR',
  ])
    assert.equal(knownCookie(name), undefined, name);
});
