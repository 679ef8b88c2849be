// upheld keyd and what doctor says of custody: a lost key file is seen, mended, and named when no place has it any more.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Temporal, systemClock } from '#base';
import { run } from '#cli';
import { secretFile } from '#store';
import { capabilitySecret, signCapability, superviseKeyd } from '#vault';
import { readConfig } from './config.ts';
import { contextOf } from './main.ts';

const tenant = '019d0000-0000-7000-8000-00000000000a';

function installation(t: TestContext, env: Record<string, string> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'upheld-keys-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const config = readConfig({ INIT_CWD: root, UPHELD_HOME: join(root, 'home'), PORT: '0', ...env });
  return {
    home: config.home,
    places: ['a', 'b'].map((name) => join(config.home, 'custody', name)),
    upheld: async (...args: string[]) => {
      let json: unknown = {};
      const lines: string[] = [];
      const out = {
        line: (text = '') => void lines.push(text),
        error: (text: string) => void lines.push(text),
        json: (value: unknown) => (json = value),
        terminal: false,
      };
      const code = await run(
        args,
        contextOf(config, out, async () => {}),
      );
      return { code, json: json as Record<string, unknown>, text: lines.join('\n') };
    },
  };
}

async function createEpochs(home: string, epochs: readonly number[]): Promise<void> {
  const keyd = await superviseKeyd({ home, log: () => {} });
  const expires = systemClock.now().add(Temporal.Duration.from('PT2M')).toString();
  const can = signCapability(
    { tenant, act: 'rotate', subjects: '*', columns: '*', purpose: 'test', principal: 'job:test', expires },
    await secretFile(home, capabilitySecret),
  );
  for (const epoch of epochs) await keyd.createEpoch(can, tenant, epoch);
  await keyd.close();
}

test('status says what is missing and where, repair restores it, and a key that is lost in every place is named', async (t) => {
  const { home, places, upheld } = installation(t);
  const none = await upheld('keyd', 'status');
  assert.equal(none.code, 0);
  assert.match(none.text, /No epoch key was made yet/);

  await createEpochs(home, [1, 2]);
  const whole = await upheld('keyd', 'status');
  assert.equal(whole.code, 0);
  assert.match(whole.text, /epoch 1 {2}whole in every place\n {2}epoch 2 {2}whole in every place/);
  assert.deepEqual(whole.json, {
    places,
    tenants: [{ tenant, epochs: [1, 2].map((epoch) => ({ epoch, places, missing: [] })), problem: null }],
    whole: true,
  });

  const key = join(places[1]!, tenant, 'epoch-2.key');
  rmSync(key);
  const missing = await upheld('keyd', 'status');
  assert.equal(missing.code, 1);
  assert.match(missing.text, new RegExp(`epoch 2 {2}missing or damaged in ${places[1]}\n.*keyd repair`));
  assert.equal(existsSync(key), false, 'looking changes nothing');
  assert.equal((await upheld('keyd', 'repair')).code, 0);
  assert.ok(existsSync(key));

  for (const place of places) writeFileSync(join(place, tenant, 'epoch-1.key'), 'x');
  for (const command of ['status', 'repair']) {
    const lost = await upheld('keyd', command);
    assert.equal(lost.code, 1);
    for (const place of places) assert.ok(lost.text.includes(place));
  }
  assert.match((await upheld('keyd', 'repair')).text, /epoch-1\.key.*let an officer restore it/);
  for (const command of ['status', 'repair']) {
    const help = await upheld('keyd', command, '--help');
    assert.match(help.text, new RegExp(`Example:\n  npm run upheld -- keyd ${command}`));
  }
});

test('doctor says honestly when both places of custody are on one disk', async (t) => {
  const { home } = installation(t);
  const keys = async (env: Record<string, string>) => {
    const { findings } = (await installation(t, { UPHELD_HOME: home, ...env }).upheld('doctor')).json as {
      findings: { about: string; state: string; says: string }[];
    };
    return findings.find(({ about }) => about === 'keys');
  };
  const usual = await keys({});
  assert.equal(usual?.state, 'note');
  assert.match(usual.says, /custody\/a, .*custody\/b: on one disk, so a lost disk loses both/);
  // A file system of its own on every Linux; nothing is written there.
  const apart = await keys({ UPHELD_CUSTODY: `${tmpdir()}/upheld-keys:/proc/upheld-keys` });
  assert.equal(apart?.state, process.platform === 'linux' ? 'fine' : 'note');
});
