// What Upheld sent as a Holding beyond the contract of all: secret links are told to nobody, notices forget who was told and keep that it was done.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ensureDefaultTenant } from '#access';
import { Pii, Secret, fixedClock } from '#base';
import type { Found, Holding } from '#policy';
import { withTenant } from '#store';
import { testDatabase } from '#store/testing';
import { mailHolding } from './mail-holding.ts';
import { notify, proofsOf } from './notify.ts';
import { benchMail } from './testing-mail.ts';
import type { WhatToTell } from './notify.ts';

const found = (holding: Holding, value: string): Promise<Found[]> =>
  Array.fromAsync(holding.find({ identifiers: [{ kind: 'email', value }] }));

test('a mail with a secret link is told without what it says; what is being handed over is waited for', async (t) => {
  const store = await testDatabase(t);
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const { id: tenant } = await ensureDefaultTenant(store.db, clock);
  const { mail } = await benchMail(t, { store, clock }, false);
  const link = 'https://privacy.kites.example/subscribe/a-secret-token';
  await withTenant(store.db, tenant, (trx) =>
    mail.queueMail(trx, tenant, {
      key: 'confirm',
      to: new Pii('ann@kites.example'),
      template: 'confirm-consent',
      values: { company: 'Fenwick Kites', words: 'Write to me', link },
      language: 'en',
      kind: 'service',
    }),
  );
  const holding = mailHolding({ db: store.db, mail, notices: new Secret('n'), now: () => clock.now() }, tenant);
  const [row] = await found(holding, 'Ann@Kites.example');
  assert.deepEqual([row!.fields['recipient'], row!.fields['values']], ['ann@kites.example', null]);
  assert.doesNotMatch(JSON.stringify(row), /secret-token/);
  const sending = (state: 'sending' | 'queued') =>
    withTenant(store.db, tenant, (trx) => trx.updateTable('mail').set({ state }).execute());
  await sending('sending');
  const selection = { collection: 'mail', keys: [row!.key] };
  const first = await holding.erase(selection, 'k');
  assert.deepEqual([first.outcome, (await found(holding, 'ann@kites.example')).length], ['pending', 1]);
  await sending('queued');
  assert.deepEqual(await holding.erase(selection, 'k'), { outcome: 'done', count: 1 });
  assert.deepEqual(await found(holding, 'ann@kites.example'), []);
});
