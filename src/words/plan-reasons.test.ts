// Reasons of plans: every code that the connectors give has words, and what a system says in its own words stays as it is.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { planReasonLine } from './index.ts';

test('every code of connect and of the plans is said in words, with the column it names', () => {
  const root = join(import.meta.dirname, '..');
  const files = globSync(
    [
      'connect/*.ts',
      'rights/plan/*.ts',
      '{access,api,consent,publish,rights,vault}/{,*-}holding.ts',
      'vault/holding/*.ts',
    ],
    { cwd: root },
  ).filter((file) => !/test/.test(file));
  const code = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const given = [...code.matchAll(/(?:reasonOf|cannot)\((?:[^'()]*\? )?'([a-z-]+)'/g)].map(([, name]) => name!);
  const masks = [...readFileSync(join(root, 'connect/mask.ts'), 'utf8').matchAll(/[:n] '([a-z]+-[a-z]+)';/g)];
  const codes = new Set([...given, ...masks.map(([, name]) => name!), 'own', 'shared', 'mention', 'masked', 'mailbox']);
  assert.ok(codes.size >= 25, [...codes].join(' '));
  for (const one of codes)
    assert.notEqual(planReasonLine(`${one}: shop.t(c)`, 'de'), `${one}: shop.t(c)`, `no words for ${one}`);
});

test('words, the column, and what is no code', () => {
  assert.equal(planReasonLine('not-null: shop.t(c)', 'en'), 'the column may not be empty: shop.t(c)');
  assert.equal(planReasonLine('shared: guest', 'nl'), 'anderen staan er ook in');
  assert.match(planReasonLine('left-out: legal-claims', 'en'), /legal claims/);
  for (const own of ['Their books must be kept.', 'constructor', 'own goal', ''])
    assert.equal(planReasonLine(own, 'en'), own);
});
