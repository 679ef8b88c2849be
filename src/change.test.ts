// A change of the policy through the front door: warned of, refused, found material or not, overridden, shown, and exported.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { run } from '#cli';
import { contextOf } from './main.ts';
import { testConfig } from './testing.ts';

const prose = (keep: string, on: string): string => `# Privacy Policy of Fenwick Kites Ltd

Fenwick Kites Ltd, 4 Quay Street, Whitby YO21 3PU, United Kingdom. Write to privacy@fenwick.example.

We keep invoices for ${keep} after the end of the financial year.

We will notify you by email of material changes to this privacy policy at least 30 days before they take effect.

This policy was last updated on ${on}.
`;

interface Done {
  code: number;
  json: { [key: string]: unknown; change?: { material: boolean; [key: string]: unknown } };
  said: string;
}

function company(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'upheld-change-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'fenwick');
  mkdirSync(join(folder, 'policy'), { recursive: true });
  const file = join(folder, 'policy', 'privacy.md');
  const config = testConfig(root, folder);
  return {
    root,
    folder,
    write: (text: string) => writeFileSync(file, text),
    yaml: () => readFileSync(join(folder, 'policy.yaml'), 'utf8'),
    upheld(...args: string[]): Promise<Done> {
      return this.upheldAt({}, ...args);
    },
    /** With another setting of the environment. */
    async upheldAt(more: Partial<Parameters<typeof contextOf>[0]>, ...args: string[]): Promise<Done> {
      const lines: string[] = [];
      let json: Done['json'] = {};
      const out = {
        line: (text = '') => void lines.push(text),
        error: (text: string) => void lines.push(text),
        json: (value: unknown) => void (json = value as Done['json']),
        terminal: false,
      };
      const code = await run(
        args,
        contextOf({ ...config, ...more }, out, () => Promise.resolve()),
      );
      return { code, json, said: lines.join('\n') };
    },
  };
}

test('a date that stood still is warned of, and refused when strict: then nothing is written', async (t) => {
  const c = company(t);
  c.write(prose('seven years', '9 February 2026'));
  assert.equal((await c.upheld('publish', c.folder)).code, 0);
  const before = c.yaml();
  c.write(prose('eight years', '9 February 2026'));
  const refused = await c.upheld('publish', c.folder, '--strict');
  assert.equal(refused.code, 2);
  assert.match(refused.said, /printed date did not: “.*9 February 2026/);
  assert.equal(c.yaml(), before);
  const warned = await c.upheld('publish', c.folder);
  assert.equal(warned.code, 0);
  assert.match(warned.said, /Warning: the text changed, but its printed date did not/);
  c.write(prose('nine years', '11 March 2026'));
  assert.equal((await c.upheld('publish', c.folder, '--strict')).code, 0);
});

test('a material change: said with its reasons, lead time and dates; a person can say otherwise, with a reason', async (t) => {
  const c = company(t);
  c.write(prose('seven years', '9 February 2026'));
  await c.upheld('publish', c.folder);
  c.write(prose('eight years', '10 March 2026'));
  const material = await c.upheld('publish', c.folder);
  assert.match(material.said, /The change is material/);
  assert.match(material.said, /from 7 years to 8 years/);
  assert.match(material.said, /promises notice 30 days before/);
  assert.match(material.said, /That day has passed/);
  assert.match(material.said, /notice send --to/);
  c.write(prose('nine years', '11 March 2026'));
  const mild = await c.upheld('publish', c.folder, '--not-material', 'a slip of the pen', '--by', 'Eva Maes');
  assert.equal(mild.json.change?.material, false);
  assert.deepEqual(mild.json.change?.['decided'], { by: 'Eva Maes', why: 'a slip of the pen' });
  c.write(`${prose('nine years', '12 March 2026')}\nWe sell kites.\n`);
  assert.equal((await c.upheld('publish', c.folder, '--material', 'a new trade')).json.change?.material, true);
  for (const args of [
    ['--material', ' '],
    ['--material', 'a', '--not-material', 'b'],
    ['--not-material', 'x', '--by', ''],
  ])
    assert.equal((await c.upheld('publish', c.folder, ...args)).code, 2, args.join(' '));
});

test('export: published or not yet, to the screen or a file; TILT says what is missing and ends with 1', async (t) => {
  const c = company(t);
  c.write(prose('seven years', '9 February 2026'));
  const tilt = await c.upheld('export', c.folder, '--format', 'tilt', '--json');
  assert.equal(tilt.code, 1);
  assert.equal(tilt.json['valid'], false);
  assert.match(tilt.said, /not valid TILT.*dataProtectionOfficer/);
  assert.equal((await c.upheld('export', '--format', 'dpv')).code, 2, 'nothing is published yet');
  await c.upheld('publish', c.folder);
  const dpv = await c.upheld('export', 'published', '--format', 'dpv');
  assert.equal(dpv.code, 0);
  assert.equal((JSON.parse(dpv.said) as Record<string, unknown>)['@type'], 'dpv:PrivacyNotice');
  const file = join(c.root, 'records.csv');
  assert.equal((await c.upheld('export', '--format', 'ropa-csv', '--out', file)).code, 0);
  assert.match(readFileSync(file, 'utf8'), /invoices: 7 years \[retention\.invoices\]/);
  assert.equal((await c.upheld('export', '--format', 'ropa-json', '--out', join(c.root, 'no', 'x.json'))).code, 2);
  assert.equal((await c.upheld('export', '--format', 'pdf')).code, 2);
});

test('notice: a dry run counts, a run queues once, status shows the proof; bad lists and small changes are refused', async (t) => {
  const c = company(t);
  c.write(prose('seven years', '9 February 2026'));
  await c.upheld('publish', c.folder);
  const list = join(c.root, 'recipients.csv');
  writeFileSync(list, 'email,language\nada@example.org,fr\nbob@example.org,\nADA@example.org,\nnobody\n');
  assert.equal((await c.upheld('notice', 'send', '--to', list)).code, 2, 'nothing has changed yet');
  c.write(prose('eight years', '10 March 2026'));
  await c.upheld('publish', c.folder);
  const dry = await c.upheld('notice', 'send', '--to', list, '--dry-run');
  assert.equal(dry.code, 1);
  assert.match(dry.said, /row 4: the address stands above already\nrow 5: that is no e-mail address/);
  assert.match(dry.said, /2 addresses would be written to, 2 rows get nothing. Nothing was queued./);
  const nowhere = await c.upheld('notice', 'send', '--to', list);
  assert.equal(nowhere.code, 2);
  assert.match(nowhere.said, /set PUBLIC_URL/);
  const at = { publicUrl: 'https://privacy.fenwick.example' };
  const sent = await c.upheldAt(at, 'notice', 'send', '--to', list);
  assert.equal(sent.code, 1);
  assert.match(sent.said, /2 mails queued, 0 were queued before, 2 rows get nothing/);
  assert.match((await c.upheldAt(at, 'notice', 'send', '--to', list)).said, /0 mails queued, 2 were queued before/);
  const status = await c.upheld('notice', 'status', '--json');
  assert.deepEqual((status.json['mails'] as Record<string, number>)['waiting'], 2);
  assert.ok(!JSON.stringify(status.json).includes('example.org'), 'no address in it');
  assert.match((await c.upheld('notice', 'confirm', '--by', 'Eva Maes')).said, /says Eva Maes/);
  assert.match((await c.upheld('notice', 'status', '--all')).said, /in-service: from .*, says Eva Maes/);
  assert.equal((await c.upheld('notice', 'confirm', '--by', ' ')).code, 2);
  assert.equal((await c.upheld('notice', 'send', '--to', join(c.root, 'none.csv'))).code, 2);
  assert.equal((await c.upheld('notice', 'status', '--version', '1')).code, 2);
});
