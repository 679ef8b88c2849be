// `upheld backup` through the front door: taken beside a running house, listed, refused without officers, damage told.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { run } from '#cli';
import { contextOf } from './main.ts';
import { testConfig } from './testing.ts';

test('backup now and backup list', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'upheld-backup-flow-'));
  t.after(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  const officer = await identityToRecipient(await generateIdentity());
  const said: string[] = [];
  const upheld = async (keyOfficers: string[], ...args: string[]) => {
    said.length = 0;
    const out = {
      line: (text = '') => void said.push(text),
      error: (text: string) => void said.push(text),
      json: () => {},
      terminal: false,
    };
    return run(
      args,
      contextOf(testConfig(root, root, { keyOfficers }), out, () => Promise.resolve()),
    );
  };
  assert.equal(await upheld([], 'backup', 'list'), 0, said.join('\n'));
  assert.match(said.join('\n'), /no backup here yet/);
  assert.equal(await upheld([], 'backup', 'now'), 2, said.join('\n'));
  assert.match(said.join('\n'), /No officer is named/);

  for (let n = 0; n < 3; n++) assert.equal(await upheld([officer], 'backup', 'now'), 0, said.join('\n'));
  assert.equal(await upheld([], 'backup', 'list'), 0, said.join('\n'));
  assert.deepEqual(
    said.map((line) => /(data|keyring) +(whole)/.exec(line)?.slice(1).join(' ')),
    ['data whole', 'data whole', 'data whole', 'keyring whole', 'keyring whole'],
  );

  const data = join(root, 'home', 'backups', 'data');
  rmSync(join(data, readdirSync(data)[0]!, 'auth.tenant.zst.age'));
  assert.equal(await upheld([], 'backup', 'list'), 1);
  assert.match(said.join('\n'), /data +damaged: auth\.tenant/);
});
