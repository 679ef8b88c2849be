// Choices as staff see them: proven anew at each look, with the trail of their browser; found by the id on a receipt, and never in another company.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEntry } from '#ledger';
import type { Caller } from '#vault';
import { idOf } from '../record.ts';
import { checkConsentReceipt, consentReceiptIn } from '../receipt.ts';
import { shownTexts } from '../shown-texts.ts';
import { answersTo, consentBench, newSecret } from '../testing.ts';
import { consentDesk } from './desk.ts';
import { agrees } from './proof.ts';
import { wordsOf } from './shown-words.ts';

test('a choice, its proof and its trail, as they come through the front door', async (t) => {
  const b = await consentBench(t);
  const { db } = b.store;
  const nobodysData = () => Promise.reject(new Error('the vault is not asked about choices that are nobody’s'));
  const desk = consentDesk({
    db,
    clock: b.clock,
    ledger: b.ledger,
    vault: nobodysData,
    tally: { flush: async () => {} },
  });
  const caller = (tenant = b.tenant): Caller => ({
    tenant,
    principal: 'staff:019ab000-0000-7000-8000-00000000000a',
    actor: { role: 'owner' },
    purpose: 'law:accountability',
  });
  const secrets: string[] = [];
  const choose = async (action: 'accept' | 'refuse' | 'withdraw', previous?: string) => {
    b.clock.advance('PT1M');
    const post = await b.good({ action, ...(previous === undefined ? {} : { previous }) });
    assert.equal((await b.post(post)).status, 201);
    secrets.push(post.secret);
    return post.secret;
  };
  const first = await choose('accept');
  const second = await choose('withdraw', first);
  const third = await choose('refuse', second);
  const alone = await choose('refuse');

  const pending = await desk.choice(caller(), idOf(second));
  assert.deepEqual(pending!.standing, { holds: false, because: 'pending' });
  assert.equal(pending!.receipt, null);
  await b.ledger.sequence(b.tenant);

  const seen = (await desk.choice(caller(), idOf(second)))!;
  assert.ok(seen.standing.holds);
  assert.deepEqual(
    seen.trail.map(({ id }) => id),
    [third, second, first].map(idOf),
    'before and after, newest first',
  );
  assert.deepEqual(
    (await desk.choice(caller(), idOf(alone)))!.trail.map(({ id }) => id),
    [idOf(alone)],
  );
  assert.ok(seen.words.length > 0);
  const shown = wordsOf(shownTexts(b.shown().notice, 'https://privacy.fenwick.example')[0]!.layers);
  for (const line of ['Accept', 'Refuse', 'Choose in detail', 'Kiteometer'])
    assert.ok(shown.includes(line), shown.join());
  assert.equal(seen.pictured, false);

  // The visitor's own receipt, byte for byte, once the log has not grown in between.
  const own = await b.get(`/upheld/receipt/${idOf(second)}`, {
    origin: 'https://shop.fenwick.example',
    'upheld-secret': second,
  });
  assert.equal(own.status, 200);
  const theirs = consentReceiptIn(await own.text())!;
  assert.deepEqual(theirs, seen.receipt);
  const verifier = (await b.ledger.verifier(b.tenant))!;
  const checked = checkConsentReceipt(seen.receipt!, [verifier]);
  assert.ok(checked.holds);

  // The row must say what the entry says, in every field.
  const entry = readEntry(checked.entry);
  assert.equal(agrees(seen.choice, entry), true);
  const [category] = Object.keys(seen.choice.answers) as ['statistics'];
  const answer = seen.choice.answers[category]!;
  const changes = [
    { id: idOf(first) },
    { previous: null },
    { at: '2026-03-10T09:00:00.000Z' },
    { claimedAt: seen.choice.at },
    { viewedAt: '2026-03-01T09:00:00.000Z' },
    { site: 'https://marram.example' },
    { policy: 2 },
    { texts: 'A'.repeat(43) },
    { language: 'nl' },
    { layer: 2 },
    { action: 'accept' as const },
    { method: 'form' as const },
    { gpc: true },
    { signal: true },
    { ledgerEntry: '01a20f3a-5a4c-7d20-8b7e-5a0c6f1d2e3f' },
    { answers: { ...seen.choice.answers, [category]: { ...answer, granted: !answer.granted } } },
    { answers: { ...seen.choice.answers, [category]: { ...answer, without: ['meta'] } } },
  ];
  for (const change of changes)
    assert.equal(agrees({ ...seen.choice, ...change }, entry), false, JSON.stringify(change));

  // Found by the id that a receipt bears.
  assert.equal(await desk.named(b.tenant, idOf(first)), idOf(first));
  assert.equal(await desk.named(b.tenant, idOf(first).slice(0, 12)), idOf(first));
  for (const wrong of ['', idOf(first).slice(0, 11), `${idOf(first)}0`, '%', 'g'.repeat(64), idOf(newSecret())])
    assert.equal(await desk.named(b.tenant, wrong), null, wrong);

  // Another company has none of it.
  for (const id of secrets.map(idOf)) {
    assert.equal(await desk.choice(caller(b.other), id), null);
    assert.equal(await desk.shown(b.other, id), null);
    assert.equal(await desk.named(b.other, id), null);
  }
  const everything = { limit: 50, before: null };
  assert.deepEqual(await desk.choices(caller(b.other), everything), []);
  const of = async (filter: object) => (await desk.choices(caller(), { ...everything, ...filter })).map(({ id }) => id);
  assert.deepEqual(await of({}), secrets.toReversed().map(idOf));
  assert.deepEqual(await of({ action: 'withdraw' }), [idOf(second)]);
  assert.deepEqual(await of({ policy: 1, language: 'en' }), secrets.toReversed().map(idOf));
  for (const none of [
    { policy: 9 },
    { language: 'nl' },
    { site: 'https://marram.example' },
    { to: '2026-03-10T09:00:00Z' },
  ])
    assert.deepEqual(await of(none), [], JSON.stringify(none));
});

test('two choices that name each other end a trail, and many that name one are cut', async (t) => {
  const b = await consentBench(t);
  const nobodysData = () => Promise.reject(new Error('not asked'));
  const desk = consentDesk({
    db: b.store.db,
    clock: b.clock,
    ledger: b.ledger,
    vault: nobodysData,
    tally: { flush: async () => {} },
  });
  const caller: Caller = {
    tenant: b.tenant,
    principal: 'staff:x',
    actor: { role: 'owner' },
    purpose: 'law:accountability',
  };
  const [one, other] = [newSecret(), newSecret()];
  const { notice } = b.shown();
  for (const [secret, previous] of [
    [one, other],
    [other, one],
  ] as const)
    assert.equal((await b.post(await b.good({ secret, previous, answers: answersTo(notice, true) }))).status, 201);
  const trail = (await desk.choice(caller, idOf(one)))!.trail.map(({ id }) => id);
  assert.deepEqual(trail.toSorted(), [one, other].map(idOf).toSorted());
});

test('words of a tree: its text in lines, nothing of its styles', () => {
  const tree = [
    [
      'form',
      { class: 'x' },
      ['style', {}, 'p{}'],
      ['h2', {}, 'May ', ['b', {}, 'we'], '?'],
      ['p', {}, '  a \n b '],
      'end',
    ],
  ];
  assert.deepEqual(wordsOf(tree), ['May we?', 'a b', 'end']);
  for (const odd of [null, 'x', 7, {}, [], [[]], [[7, {}, 'x']], [['p']]]) assert.ok(Array.isArray(wordsOf(odd)));
});
