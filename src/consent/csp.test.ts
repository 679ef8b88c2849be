// The Content-Security-Policy compiled from a notice: nothing but the site itself before a choice, exactly the granted vendors after, and no text can get into the header.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Choice, type CspRules, type Notice, cspDirectives, cspOf, decide } from '#wire';
import { cspRules, withoutHosts } from './csp.ts';

const category = <Id extends string>(id: Id, ...vendors: string[]) => ({
  id,
  vendors: vendors.map((vendor) => ({ id: vendor, name: vendor })),
  cookies: [],
  purposes: [],
  mark: 'abcdefgh',
  clears: {},
});
const notice: Notice = {
  policy: 3,
  remember: 'P6M',
  necessary: category('necessary', 'stripe'),
  asked: [category('statistics', 'google', 'hotjar', 'own-counter'), category('marketing', 'google', 'meta')],
};
const now = Date.UTC(2026, 10, 22);
const choice = (answers: Choice['answers']): Choice => ({
  secret: 'A'.repeat(22),
  at: now / 1000,
  gpc: false,
  answers,
});
const yes = (without: string[] = []) => ({ mark: 'abcdefgh', granted: true, without });

/** The sources of each directive, as a browser reads the header. */
const read = (header: string): Map<string, string[]> =>
  new Map(header.split('; ').map((part) => [part.split(' ')[0]!, part.split(' ').slice(1)] as const));
const compiled = (answers: Choice['answers'] | null, gpc = false) =>
  read(cspOf(cspRules(notice), decide(notice, answers && choice(answers), { gpc }, now).grants));
const hostsIn = (csp: Map<string, string[]>) => [...csp.values()].flat().filter((one) => one.includes('//'));

test('before a choice: the site itself, and what is strictly necessary', () => {
  const csp = compiled(null);
  assert.deepEqual(csp.get('default-src'), ["'self'"]);
  for (const directive of cspDirectives) assert.equal(csp.get(directive)?.[0], "'self'", directive);
  assert.ok(hostsIn(csp).length > 0);
  for (const host of hostsIn(csp)) assert.match(host, /stripe\.com$/);
});

test('after a choice: exactly the granted vendors, in the directives of their kind', () => {
  const csp = compiled({ statistics: yes(['hotjar']), marketing: { ...yes(), granted: false } });
  assert.ok(csp.get('connect-src')!.includes('https://*.google-analytics.com'));
  assert.ok(!csp.get('font-src')!.some((one) => one.includes('google')));
  assert.ok(!hostsIn(csp).some((host) => /hotjar|facebook|doubleclick/.test(host)));
  assert.ok(hostsIn(compiled({ marketing: yes() })).some((host) => host.includes('facebook')));
  assert.ok(compiled({ statistics: yes() }).get('connect-src')!.includes('wss://*.hotjar.com'));
});

test('an objection by the browser holds marketing back although the cookie says yes', () => {
  const hosts = hostsIn(compiled({ statistics: yes(), marketing: yes() }, true));
  assert.ok(hosts.some((host) => host.includes('google-analytics')));
  assert.ok(!hosts.some((host) => /facebook|doubleclick/.test(host)));
});

test('vendors whose hosts nobody knows are named, and let in only where the site names their hosts, after a yes', () => {
  assert.deepEqual(withoutHosts(notice), ['statistics/own-counter']);
  const rules = cspRules(notice);
  const hosts = { 'own-counter': ['https://count.example.com'] };
  const with_ = (grants: Record<string, boolean>) => read(cspOf(rules, grants, { hosts })).get('script-src')!;
  assert.ok(!with_({}).includes('https://count.example.com'));
  assert.ok(with_({ 'statistics/own-counter': true }).includes('https://count.example.com'));
});

test('with hashes no inline code runs but ours; without, the site’s own inline code is left alone', () => {
  const strict = read(cspOf(cspRules(notice), {}, { hashes: { script: ["'sha256-x'"], style: ["'sha256-y'"] } }));
  assert.ok(!strict.get('script-src')!.includes("'unsafe-inline'") && strict.get('script-src')!.includes("'sha256-x'"));
  assert.ok(!strict.get('style-src')!.includes("'unsafe-inline'"));
  assert.ok(compiled(null).get('script-src')!.includes("'unsafe-inline'"));
});

test('whatever the rules hold, nothing but hosts gets into the header', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      'https://a.example; script-src *',
      'https://a.example\r\nSet-Cookie: a=b',
      '*',
      'https:',
      'https://*',
      'https://*.com/',
      "'unsafe-hashes'",
      'data:',
      'https://a.example/path',
      'https://user@a.example',
      'https://a.example, default-src *',
    ),
  );
  const few = fc.array(text, { maxLength: 4 });
  fc.assert(
    fc.property(few, few, few, (always, granted, own) => {
      const rules: CspRules = { always: { 'script-src': always }, granted: { 'statistics/x': { 'img-src': granted } } };
      const header = cspOf(rules, { 'statistics/x': true, [own[0] ?? '']: true }, { own, hosts: { x: own } });
      assert.match(header, /^[a-z0-9 ;:'/.*-]+$/);
      assert.deepEqual([...read(header).keys()], ['default-src', ...cspDirectives]);
      for (const source of [...read(header).values()].flat())
        assert.match(
          source,
          /^(?:'[a-z0-9-]+'|data:|blob:|(?:https?|wss?):\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?)$/,
        );
    }),
  );
});
