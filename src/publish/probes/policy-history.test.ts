// policy-history, green and red: every version answers unchanged; one that is gone, altered, unlisted or rewritten does not.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileWitness, openLedger, signerOf, signingKey } from '#ledger';
import { Secret } from '#base';
import { bench } from '../testing.ts';
import { versionHash } from '../versions.ts';
import { publishProbes } from './index.ts';

const text = `# Privacy Policy of Fenwick Kites Ltd

We keep an archive of all previous versions of this privacy policy.
`;
const kind = 'policy-history';

test('upheld: each version answers at its own address', async (t) => {
  const b = await bench(t);
  await b.show(text);
  b.clock.advance('P3D');
  const second = await b.show(`${text}\nWe added this line.\n`);
  const answer = await b.ask(second, publishProbes(b.store.db, b.site), kind);
  assert.equal(answer.state, 'upheld');
  assert.deepEqual(answer.because.values, { count: 2 });
});

test('broken: a version is gone, shows another text, or is not listed; the list is gone', async (t) => {
  const b = await bench(t);
  const first = await b.show(text);
  const second = await b.show(`${text}\nWe added this line.\n`);
  const ask = async () => (await b.ask(second, publishProbes(b.store.db, b.site), kind)).state;
  const whole = new Map(b.pages);
  const broken = async (path: string, page: { status: number; body: string | null }): Promise<void> => {
    b.pages.set(path, page);
    assert.equal(await ask(), 'broken', path);
    b.pages.set(path, whole.get(path) ?? page);
    assert.equal(await ask(), 'upheld');
  };
  assert.equal(first.number, 1);
  await broken('/policy/versions/1', { status: 404, body: '' });
  await broken('/policy/versions/1', whole.get('/policy/versions/2')!);
  await broken('/policy/history', { status: 200, body: '<main><a href="/policy/versions/2">2</a></main>' });
  await broken('/policy/history', { status: 200, body: null });
});

test('broken: a version on file was altered behind our back', async (t) => {
  const b = await bench(t);
  await b.show(text);
  const second = await b.show(`${text}\nWe added this line.\n`);
  await b.tamper("update upheld.policy_version set source_text = 'other' where number = 1");
  assert.deepEqual((await b.ask(second, publishProbes(b.store.db, b.site), kind)).because, {
    key: 'probes.chainBroken',
    values: { version: 1 },
  });
});

test('broken: a version was rewritten together with its hash, so that its chain holds; the ledger knows it otherwise', async (t) => {
  const b = await bench(t);
  const folder = mkdtempSync(join(tmpdir(), 'upheld-seals-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const secret = new Secret('only tests know it');
  const ledger = openLedger({
    db: b.store.db,
    originOf: async (tenant) => `localhost/${tenant}`,
    signer: async (tenant, origin) => signerOf(origin, signingKey(secret, tenant)),
    witness: fileWitness(folder),
  });
  const first = await b.show(text);
  const ask = () => b.ask(first, publishProbes(b.store.db, b.site, undefined, ledger), kind);
  const readings = async (): Promise<unknown> =>
    (await ask()).measured.find(({ key }) => key === 'probes.historySealed')?.values;
  assert.deepEqual(await readings(), { sealed: 0, waiting: 1 });
  await ledger.sequence(b.tenant);
  assert.deepEqual(await readings(), { sealed: 1, waiting: 0 });
  const forged = { ...first, source: { ...first.source, text: `${text} ` } };
  const sha256 = versionHash(forged);
  await b.tamper(`update upheld.policy_version set source_text = source_text || ' ', sha256 = '${sha256}'`);
  assert.deepEqual((await ask()).because, { key: 'probes.notAsSealed', values: { version: 1 } });
});
