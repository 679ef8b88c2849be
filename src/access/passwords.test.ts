// Passwords: what is taken and what is not, hashes as others make them, and sealed things that open in one place only.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Problem, Secret } from '#base';
import { work } from '#base/testing';
import { accessKeys, indexOf, seal, unseal } from './keys.ts';
import { checkPassword, hashPassword, usualCost } from './password-hash.ts';
import { passwordFault } from './password-rules.ts';
import { cheap } from './testing.ts';

const known = { email: 'marit.dezeeuw@harbour-bicycles.example', name: 'Marit de Zeeuw', company: 'Harbour Bicycles' };
const fault = (password: string) => passwordFault(new Secret(password), known);

test('length is counted in characters as people see them, from 12 to 128; no kind of character is asked for', () => {
  for (const fine of [
    'seven herons over the weir',
    'kdjvhqpwnzxb',
    '493027186540',
    'éàüßçñøåæœþð',
    '🦆🐸🦔🐢🦉🐝🦋🐌🐞🦂🐙🦑',
    'a harbour full of yellow lanterns',
    `${'kvtzqpwmxbjh'.repeat(10)}rxnzpqwd`,
    'correct donkey stapler rainfall',
    '    leading spaces count    ',
  ])
    assert.equal(fault(fine), null, fine);
  for (const short of ['', 'kdjvhqpwnzx', '🦆🐸🦔🐢🦉🐝🦋🐌🐞🦂🐙']) assert.equal(fault(short), 'short', short);
  assert.equal(fault(`${'kvtzqpwmxbjh'.repeat(10)}rxnzpqwdx`), 'long');
  assert.equal(fault('ﬁ'.repeat(70)), 'long', 'after NFKC');
});

test('what everybody tries first is refused, dressed up or not', () => {
  for (const common of [
    'password1234',
    'Password2026!',
    'P@ssw0rd1234!',
    'Welcome12345!',
    'letmeinletmein',
    'Correct Horse Battery Staple',
    'correcthorsebatterystaple',
    'iloveyou2024!!',
    'Wachtwoord123!',
    'motdepasse2025',
    'Passwort-2026',
    'summer2026winter',
    'adminadmin123',
  ])
    assert.match(String(fault(common)), /^(?:common|guessable)$/, common);
});

test('so is what the address, the names, years, rows of keys and repetition give away', () => {
  for (const guessable of [
    'harbour-bicycles',
    'HarbourBicycles2026',
    'marit.dezeeuw@harbour-bicycles.example',
    'Marit-Zeeuw-1987',
    'upheldupheld1',
    'Upheld2026!!',
    'qwertyuiop12',
    'azertyuiopqs',
    '123456789012',
    'abcdefghijkl',
    'lkjihgfedcba',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '1q2w3e4r5t6y',
    'xyzxyzxyzxyzxyz',
    '            ',
  ])
    assert.match(String(fault(guessable)), /^(?:common|guessable)$/, guessable);
});

test('judging a hostile password is quick', () => {
  const worked = work();
  for (const text of ['qwerty'.repeat(5000), 'aab'.repeat(10_000), '(a+)+'.repeat(5000), '\u0301'.repeat(30_000)])
    fault(text);
  assert.ok(worked() < 500, `${Math.round(worked())} ms`);
});

test('a hash that argon2-cffi made is read, and a wrong password is not it', async () => {
  // argon2-cffi's own documentation and tests: password "password", m = 256 KiB, t = 2, p = 1, salt "somesalt" (PHC reference, argon2id v1.3).
  const hash = new Secret('$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4');
  assert.deepEqual(await checkPassword(new Secret('password'), hash, cheap), { right: true, outdated: true });
  assert.equal((await checkPassword(new Secret('Password'), hash, cheap)).right, false);
  const memory = { memory: 256, passes: 2, parallelism: 1 };
  assert.equal((await checkPassword(new Secret('password'), hash, memory)).outdated, false);
});

test('hashes carry the parameters of OWASP, a salt of their own, and no password', async () => {
  assert.deepEqual(usualCost, { memory: 19_456, passes: 2, parallelism: 1 });
  const [a, b] = [await hashPassword(new Secret('x'), cheap), await hashPassword(new Secret('x'), cheap)];
  assert.match(a.reveal(), /^\$argon2id\$v=19\$m=64,t=1,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  assert.notEqual(a.reveal(), b.reveal());
  const composed = await hashPassword(new Secret('caf\u00e9 noir le matin'), cheap);
  assert.equal((await checkPassword(new Secret('cafe\u0301 noir le matin'), composed, cheap)).right, true);
  await assert.rejects(checkPassword(new Secret('x'), new Secret('$2b$10$abc'), cheap), /unknown form/);
});

test('a flood of guesses is sent away, and a known browser is served all the same', async () => {
  const hash = await hashPassword(new Secret('x'), cheap);
  const flood = Array.from({ length: 200 }, () => checkPassword(new Secret('y'), hash, cheap));
  const known = checkPassword(new Secret('x'), hash, cheap, true);
  const all = await Promise.allSettled(flood);
  const refused = all.filter((one) => one.status === 'rejected');
  assert.equal(refused.length, 200 - 66);
  for (const { reason } of refused) assert.ok(reason instanceof Problem && reason.code === 'access.busy');
  assert.equal((await known).right, true);
  assert.equal((await checkPassword(new Secret('x'), hash, cheap)).right, true, 'and afterwards everybody is');
});

test('what was sealed opens under its key and in its place only, and never the same twice', () => {
  const [keys, others] = [accessKeys(new Secret('one')), accessKeys(new Secret('two'))];
  const sealed = seal(keys, 'auth.staff|a|email', new Secret('ada@example.org'));
  assert.equal(unseal(keys, 'auth.staff|a|email', sealed).reveal(), 'ada@example.org');
  assert.notDeepEqual(seal(keys, 'auth.staff|a|email', new Secret('ada@example.org')), sealed);
  assert.throws(() => unseal(keys, 'auth.staff|b|email', sealed));
  assert.throws(() => unseal(others, 'auth.staff|a|email', sealed));
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at]! ^= 1;
    assert.throws(() => unseal(keys, 'auth.staff|a|email', changed), `byte ${at}`);
  }
  for (const short of [Buffer.alloc(0), sealed.subarray(0, 28), sealed.subarray(0, -1)])
    assert.throws(() => unseal(keys, 'auth.staff|a|email', short));
  const index = indexOf(keys, 'email', new Secret('ada@example.org'));
  assert.equal(index.length, 32);
  assert.notDeepEqual(indexOf(others, 'email', new Secret('ada@example.org')), index);
  assert.notDeepEqual(indexOf(keys, 'attempt', new Secret('ada@example.org')), index);
});
