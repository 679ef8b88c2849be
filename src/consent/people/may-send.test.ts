// maySend: what the policy declares, what people said and in which order, who is restricted, and who was erased after an objection.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Pii, type Problem, Secret } from '#base';
import { withTenant } from '#store';
import { type Word, erasePerson, heldOf, mergePeople, readPerson, restrictPerson, setPreference } from '#vault';
import { type Known, decideSend } from './decide-send.ts';
import { keeper } from './marks.ts';
import { maySend } from './may-send.ts';
import { askOptIn, confirmOptIn } from './opt-in.ts';
import { askedPurposes, salePurposes, sendingRule } from './rule.ts';
import { type PeopleBench, declaredPolicy, linkIn, newsletter, orders, peopleBench, tailOf } from './testing.ts';

const ada = 'ada@lovelace.example';
const say = (
  b: PeopleBench,
  subject: string,
  wants: boolean,
  topic = newsletter,
  channel: 'email' | 'post' = 'email',
) => setPreference(b.vault, keeper(b.tenant), subject, { channel, topic, wants, source: 'person' });

/** Somebody asks by the form, and confirms by the link in their mail. */
async function optIn(b: PeopleBench, email: string, between: () => Promise<unknown> = async () => {}) {
  await askOptIn(b.house, b.tenant, {
    email: new Pii(email),
    purpose: newsletter,
    channels: ['email'],
    language: 'en',
  });
  const token = tailOf(linkIn((await b.sent()).at(-1), 'subscribe'));
  b.clock.advance('PT1M');
  await between();
  return confirmOptIn(b.house, b.tenant, new Secret(token));
}

test('what the policy does not declare is not sent; what rests on a contract is; consent ends with its purpose', async (t) => {
  const b = await peopleBench(t);
  const subject = await b.person({ email: ada });
  assert.equal(await b.may(subject, 'purpose.nothing'), 'undeclared');
  assert.equal(await b.may(subject, orders), 'declared');
  assert.equal(
    await b.may(subject, 'purpose.survey'),
    'no-consent',
    'no basis is named: only a consent could carry it',
  );
  assert.equal(await b.may(subject), 'no-consent');
  assert.equal(await b.may('nobody@known.example'), 'no-consent');
  await say(b, subject, true);
  assert.equal(await b.may(subject), 'consent');
  assert.equal(await b.may('ADA@Lovelace.Example '), 'consent', 'an address in another spelling is the same one');
  assert.equal(await b.may(subject, newsletter, 'sms'), 'no-consent', 'a consent is to a channel');
  b.publish(declaredPolicy([newsletter]));
  b.clock.advance('PT3S');
  assert.equal(await b.may(subject), 'undeclared');
  b.publish(declaredPolicy());
  assert.equal(await b.may(subject), 'no-consent', 'a purpose that comes back does not bring the consent back');
  await say(b, subject, true);
  assert.equal(await b.may(subject), 'consent');
});

test('existing clients: only where the policy says so, only with an address from a sale, only by electronic mail', async (t) => {
  const b = await peopleBench(t);
  const [client, visitor] = [
    await b.person({ email: ada, phone: '+32 470 12 34 56' }),
    await b.person({ email: 'v@x.example' }, 'purpose.support'),
  ];
  assert.equal(await b.may(client, 'purpose.offers'), 'existing-client');
  assert.equal(await b.may('+32470123456', 'purpose.offers', 'sms'), 'existing-client');
  assert.equal(await b.may(client, 'purpose.offers', 'phone'), 'no-consent');
  assert.equal(await b.may(visitor, 'purpose.offers'), 'no-consent');
  assert.equal(
    await b.may(client, newsletter),
    'no-consent',
    'a purpose that rests on consent alone has no existing clients',
  );
  await say(b, client, false, 'purpose.offers');
  assert.equal(await b.may(client, 'purpose.offers'), 'objected');
});

test('an objection wins over every consent, but one that was asked for and confirmed after it', async (t) => {
  const b = await peopleBench(t);
  const subject = await b.person({ email: ada });
  await say(b, subject, false);
  b.clock.advance('PT1H');
  await say(b, subject, true);
  assert.equal(await b.may(subject), 'objected', 'staff or a list saying yes later undoes no objection');
  assert.equal((await readPerson(b.vault, keeper(b.tenant), subject)).preferences[0]!.wants, false);
  b.clock.advance('PT1H');
  const raced = await optIn(b, ada, () => say(b, subject, false));
  assert.equal(
    raced!.counts,
    false,
    'who confirms a link from before their objection is told that the objection stands',
  );
  assert.equal(await b.may(subject), 'objected');
  b.clock.advance('PT1H');
  assert.equal((await optIn(b, ada))!.counts, true);
  assert.equal(await b.may(subject), 'consent');
  b.clock.advance('PT1H');
  await say(b, subject, false, '*');
  assert.equal(await b.may(subject), 'objected');
  assert.equal(
    await b.may(subject, orders),
    'declared',
    'an objection to marketing does not stop what a contract needs',
  );
});

test('a refusal in a word that the policy does not know stops all marketing on its channel', async (t) => {
  const b = await peopleBench(t);
  const subject = await b.person({ email: ada });
  await say(b, subject, true);
  await say(b, subject, false, 'the spring letter');
  assert.equal(await b.may(subject), 'objected');
  assert.equal(await b.may(subject, orders), 'declared');
});

test('restricted people get nothing, and may still say no', async (t) => {
  const b = await peopleBench(t);
  const subject = await b.person({ email: ada });
  await say(b, subject, true);
  await restrictPerson(b.vault, keeper(b.tenant), subject, true);
  assert.equal(await b.may(subject), 'restricted');
  assert.equal(await b.may(ada, orders), 'restricted');
  await say(b, subject, false);
  await restrictPerson(b.vault, keeper(b.tenant), subject, false);
  assert.equal(await b.may(subject), 'objected');
});

test('an objection survives the erasure of its person: kept on the certificate, found by a later import, unlinkable without the key', async (t) => {
  const b = await peopleBench(t);
  const contact = {
    email: ada,
    'family-name': 'King',
    street: '12 St. James’s Square',
    'postal-code': 'SW1Y 4JH',
    city: 'London',
  };
  const subject = await b.person(contact);
  const willing = await b.person({ email: 'bea@x.example' });
  await say(b, subject, false);
  await say(b, subject, false, 'no letters for Ada, please', 'post');
  await say(b, willing, true);
  assert.equal((await heldOf(b.vault, keeper(b.tenant), subject)).refusals, 2);
  const erasure = await erasePerson(b.vault, keeper(b.tenant), subject, 'asked');
  assert.deepEqual([erasure.state, erasure.kept], ['done', 2]);
  assert.equal(
    (await erasePerson(b.vault, keeper(b.tenant), willing, 'asked')).kept,
    0,
    'nothing is kept of who never said no',
  );
  const rows = await withTenant(b.store.db, b.tenant, async (trx) => ({
    marks: await trx.selectFrom('suppression').selectAll().execute(),
    index: await trx.selectFrom('keyring_index').select('hmac').execute(),
    entry: await trx
      .selectFrom('ledger_inbox')
      .select('entry')
      .where('id', '=', erasure.certificate)
      .executeTakeFirstOrThrow(),
  }));
  assert.equal(rows.marks.length, 3, 'two marks, and the one that says whose key made them');
  assert.doesNotMatch(JSON.stringify(rows.marks), /Ada|letters/);
  assert.match(Buffer.from(rows.entry.entry).toString(), /"because":"Art\. 17\(3\)\(b\), 21\(3\) GDPR".*"kept":2/);
  assert.equal(await b.may(ada), 'objected', 'the address itself');
  const again = await b.person({ ...contact, email: 'Ada@LOVELACE.example', street: '12, St James’s Square' });
  assert.equal(await b.may(again), 'objected', 'the person who came back by an import');
  assert.equal(await b.may(again, newsletter, 'post'), 'objected');
  assert.equal(await b.may(again, orders), 'declared');
  const elsewhere = await b.person({ email: ada }, orders, b.other);
  assert.equal(
    await b.may(elsewhere, newsletter, 'email', b.other),
    'no-consent',
    'another company’s list is another company’s',
  );
  const secret = { ...b.house, secrets: { ...b.secrets, suppression: new Secret('somebody else’s key') } };
  await assert.rejects(
    maySend(secret, b.tenant, [{ to: { address: new Pii(ada) }, purpose: newsletter, channel: 'email' }]),
    (error: Problem) => error.code === 'consent.marks',
    'a list whose key is lost lets nothing out, rather than everything',
  );
  b.clock.advance('PT1H');
  assert.equal((await optIn(b, ada))!.counts, true);
  assert.equal(await b.may(again), 'consent', 'their own new consent lifts it');
});

test('two who are one person: an objection of either counts', async (t) => {
  const b = await peopleBench(t);
  const [keep, other] = [await b.person({ email: ada }), await b.person({ email: 'ada@work.example' })];
  await say(b, keep, true);
  await say(b, other, false);
  await mergePeople(b.vault, keeper(b.tenant), keep, other);
  assert.equal(await b.may(keep), 'objected');
  assert.equal(await b.may('ada@work.example'), 'objected', 'the address that went away is marked');
});

test('the decision, whatever the words and their order: no yes but one confirmed later ever beats a no', () => {
  const policy = declaredPolicy();
  const declared = new Set(policy.purposes.map(({ id }) => id));
  const at = fc.integer({ min: 0, max: 20 }).map((hour) => `2026-03-10T${String(hour).padStart(2, '0')}:00:00Z`);
  const word = fc.record({
    channel: fc.constantFrom('email', 'sms'),
    topic: fc.constantFrom(newsletter, orders, '*', 'own word'),
    wants: fc.boolean(),
    source: fc.constant('x'),
    policyVersion: fc.constantFrom(1, null),
    at,
    askedAt: fc.option(at),
  }) as fc.Arbitrary<Word>;
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.constantFrom(newsletter, orders), (words, purpose) => {
      const unique = [...new Map(words.map((one) => [`${one.channel}${one.topic}${one.wants}`, one])).values()];
      const known: Known = {
        rule: sendingRule(policy, purpose),
        declared,
        person: { state: 'active', words: unique, client: false },
        marks: [],
        declaredSince: () => true,
      };
      const answer = decideSend(known, 'email');
      const mine = unique.filter(({ channel }) => channel === 'email');
      const against = mine.filter(
        ({ wants, topic }) => !wants && (topic === purpose || (purpose === newsletter && topic !== orders)),
      );
      const forIt = mine.find(({ wants, topic }) => wants && topic === purpose);
      const beaten = against.every((no) => forIt?.askedAt != null && Date.parse(forIt.askedAt) > Date.parse(no.at));
      if (!beaten) assert.equal(answer.because, 'objected');
      else if (purpose === newsletter) assert.equal(answer.ok, forIt !== undefined && forIt.policyVersion !== null);
      else assert.ok(answer.ok);
    }),
  );
});

test('rules come from facts: bases, kinds and clients', () => {
  const policy = declaredPolicy();
  assert.deepEqual([...salePurposes(policy)], [orders]);
  assert.equal(sendingRule(policy, 'purpose.offers')!.clients, 'basis.interest');
  const silent = { ...policy, bases: policy.bases.map(({ id, basis }) => ({ id, basis })) };
  assert.equal(
    sendingRule(silent, 'purpose.offers')!.clients,
    null,
    'an interest that says nothing of clients covers none',
  );
  assert.equal(sendingRule(policy, orders)!.needsConsent, false);
  const counting = {
    id: 'purpose.visits',
    label: 'counting visits',
    dpv: 'dpv:ServiceUsageAnalytics',
    bases: ['basis.consent'],
  };
  const more = { ...policy, purposes: [...policy.purposes, counting] };
  assert.deepEqual(
    askedPurposes(more).map(({ purpose }) => purpose),
    [newsletter, 'purpose.offers'],
    'a consent to cookies is none to messages',
  );
});
