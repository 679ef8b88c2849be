// The information of Art. 15: what the policy says is said, in four languages, each with its article and facts; what it does not say is said too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#base';
import { type Policy, emptyLists } from '#policy';
import { informationOf } from './information.ts';
import { publishedPolicy } from './testing-policy.ts';

const made = '2026-11-22T23:10:00Z';
const published = publishedPolicy();
const of = (policy: Partial<Policy>, language: (typeof languages)[number] = 'en', held: readonly string[] = []) =>
  informationOf({ ...published, policy: { ...published.policy, ...policy } }, { language, made, held });
const section = (
  id: string,
  policy: Partial<Policy>,
  language?: (typeof languages)[number],
  held?: readonly string[],
) => of(policy, language, held).sections.find((one) => one.id === id)!;
const said = (id: string, policy: Partial<Policy> = {}, language?: (typeof languages)[number]): string[] =>
  section(id, policy, language).items.map(({ text, details }) => [text, ...details].join(' | '));

test('each letter of Art. 15(1), and 15(2), once and in order', () => {
  assert.deepEqual(
    of({}).sections.map(({ article }) => article),
    Array.from('abcdefgh')
      .map((letter) => `Art. 15(1)(${letter}) GDPR`)
      .concat('Art. 15(2) GDPR'),
  );
  assert.deepEqual(of({}).policy, {
    version: 3,
    publishedAt: '2026-02-03T08:00:00Z',
    sha256: 'ab'.repeat(32),
    title: 'Privacy policy of Lumina Candle Works',
  });
  assert.deepEqual(informationOf(null, { language: 'en', made, held: [] }), { policy: null, sections: [] });
});

test('what the policy says', () => {
  assert.deepEqual(said('purposes').slice(1), [
    'sending our newsletter, on the basis of your consent | Legal basis: consent, Art. 6(1)(a) GDPR',
    'prevention of fraud, on the basis of our legitimate interest in honest payments | Legal basis: legitimate interests, Art. 6(1)(f) GDPR | The interest: honest payments',
  ]);
  assert.deepEqual(said('recipients'), ['Mailchimp | processor, United States']);
  assert.deepEqual(said('retention'), [
    'invoices | 10 years after the end of the financial year',
    'newsletter data | until you withdraw your consent',
  ]);
  assert.deepEqual(said('complaint'), [
    'Commission nationale pour la protection des données | 15, boulevard du Jazz, L-4370 Belvaux | https://cnpd.public.lu | +352 26 10 60-1',
  ]);
  assert.match(said('transfers')[0]!, /^United States \| Safeguard: standard contractual clauses/);
  assert.deepEqual(
    said('rights').map((line) => line.includes('The policy names this right')),
    [true, true, false, false],
  );
  for (const { items, id } of of({}).sections)
    for (const { facts, text } of items)
      if (id !== 'rights') assert.ok(facts.length > 0, `${id}: ${text} rests on no fact`);
});

test('what it does not say is said, in every language, and nothing is made up', () => {
  const empty = { ...emptyLists(), controller: undefined, dpo: undefined } as Partial<Policy>;
  for (const language of languages)
    for (const { id, silent, items } of of(empty, language).sections) {
      if (id === 'rights') assert.equal(items.length, 4, 'the law gives these');
      else assert.ok(silent !== null && items.length === 0, `${id} in ${language}`);
    }
  assert.match(section('automated', empty).silent!, /does not say whether/);
  const held = section('categories', empty, 'de', ['pd:EmailAddress', 'pd:SomethingNew']);
  assert.deepEqual(
    [held.silent !== null, held.items[0]!.text],
    [true, 'In den Datensätzen dieses Pakets: E-Mail-Adresse, something new.'],
  );
});

test('an authority that the policy does not name is looked up only where the country has one', () => {
  const controller = (country: string): Partial<Policy> => ({
    authorities: [],
    controller: { id: 'controller', name: 'X', address: { country } },
  });
  const there = section('complaint', controller('LU'));
  assert.match(there.items[0]!.details.join(), /Luxembourg National Commission.*Belvaux/);
  assert.match(there.silent!, /does not name a supervisory authority/);
  assert.deepEqual(there.items[0]!.facts, [], 'nobody said so');
  assert.deepEqual(section('complaint', controller('DE')).items, []);
  assert.deepEqual(section('complaint', controller('US')).items, []);
});

test('transfers: a safeguard, an adequacy decision, or the honest word that there is none', () => {
  const transfer = (fact: Partial<Policy['transfers'][number]>): string =>
    said('transfers', { recipients: [], transfers: [{ id: 't', to: 'somewhere', ...fact }] })[0]!;
  assert.match(transfer({ country: 'JP' }), /data is well protected there \(\(EU\) 2019\/419\)/);
  assert.match(transfer({ country: 'US' }), /for some recipients only/);
  assert.match(transfer({ country: 'IN' }), /names no safeguard/);
  assert.match(transfer({}), /names no safeguard/);
  assert.match(
    transfer({ country: 'IN', tool: 'eu-gdpr:BindingCorporateRules' }),
    /Safeguard: binding corporate rules$/,
  );
  assert.match(transfer({ country: 'IN', tool: 'eu-gdpr:A49-1-a' }), /derogation of Art\. 49\(1\)\(a\) GDPR$/);
  assert.doesNotMatch(transfer({ country: 'FR' }), /safeguard/i);
  const recipient = (country: string) =>
    said('transfers', { transfers: [], recipients: [{ id: 'r', name: 'Bees Ltd', country }] });
  assert.deepEqual(recipient('IN'), ['Bees Ltd | India | The policy names no safeguard for it.']);
  assert.deepEqual(recipient('NO'), [], 'Norway is in the European Economic Area');
  assert.match(recipient('CH')[0]!, /well protected/);
});

test('decisions by machines: none, with their logic, or without a word about it', () => {
  const stance = (fact: Omit<Policy['automatedDecisions'][number], 'id'>) =>
    said('automated', { automatedDecisions: [{ id: 'a', ...fact }] })[0]!;
  assert.match(stance({ stance: 'none' }), /no decision about you is made by a machine alone/);
  assert.match(
    stance({ stance: 'used', logic: 'a score' }),
    /such decisions are made\. \| How they come about: a score$/,
  );
  assert.match(stance({ stance: 'used' }), /does not say how they come about/);
});

test('for readers of another language, kinds of data by their names there', () => {
  assert.deepEqual(said('categories', {}, 'fr').slice(0, 3), ['nom', 'adresse e-mail', 'numéro de téléphone']);
  assert.match(said('retention', {}, 'nl')[0]!, /10 jaar na het einde van het boekjaar/);
});
