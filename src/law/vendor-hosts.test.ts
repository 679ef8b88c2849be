// Hosts of vendors: rows are well-formed, no row lets in half the web, and a yes to one product is no yes to another.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostsOf, vendorHosts } from './vendor-hosts.ts';
import { vendors } from './vendor-table.ts';

test('every row: a vendor that is here, a source, hosts that are hosts', () => {
  assert.ok(vendorHosts.length > 100);
  assert.equal(new Set(vendorHosts.map(({ id }) => id)).size, vendorHosts.length);
  for (const { id, vendor, serves, hosts, source, seen } of vendorHosts) {
    assert.ok(
      vendors.some((one) => one.id === vendor),
      id,
    );
    assert.equal(new URL(source).protocol, 'https:', id);
    assert.match(seen ?? '2026-01-01', /^\d{4}-\d\d-\d\d$/, id);
    assert.ok(serves.length > 0 && Object.keys(hosts).length > 0, id);
    for (const host of Object.values(hosts).flat())
      assert.match(host, /^(?:wss:)?(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/, `${id} ${host}`);
  }
});

test('no wildcard covers a public suffix where anybody may put a page', () => {
  const anybody =
    /^\*\.(?:com|net|org|io|cloudfront\.net|amazonaws\.com|github\.io|vercel\.app|netlify\.app|azureedge\.net|herokuapp\.com|b-cdn\.net)$/;
  for (const { id, hosts } of vendorHosts)
    for (const host of Object.values(hosts).flat()) assert.doesNotMatch(host, anybody, id);
});

test('a category opens the products that serve it', () => {
  const products = (vendor: string, category: Parameters<typeof hostsOf>[1]) =>
    hostsOf(vendor, category).map(({ product }) => product);
  assert.deepEqual(products('google', 'statistics'), ['Google Analytics', 'Google Tag Manager']);
  assert.ok(products('google', 'marketing').includes('Google Ads'));
  assert.ok(!products('google', 'marketing').includes('Google Analytics'));
  assert.deepEqual(products('google', 'preferences'), ['YouTube', 'Google Maps', 'Google Fonts']);
  assert.deepEqual(products('google', 'necessary'), ['Google Maps', 'Google Fonts', 'reCAPTCHA']);
  assert.deepEqual(products('meta', 'statistics'), ['Meta Pixel', 'Facebook and Instagram in pages']);
  assert.deepEqual(products('meta', 'necessary'), []);
  assert.deepEqual(products('hotjar', 'marketing'), ['Hotjar']);
  assert.deepEqual(products('nobody-we-know', 'statistics'), []);
});
