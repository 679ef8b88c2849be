// Consent as a Holding beyond the contract of all: a browser of several people, marks that outlive their person, a list whose key was lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret, sha256 } from '#base';
import type { Found, Holding, Person } from '#policy';
import { withTenant } from '#store';
import { erasePerson, setPreference } from '#vault';
import { consentHolding } from './holding.ts';
import { keeper } from './people/marks.ts';
import { newsletter, peopleBench } from './people/testing.ts';

const by = (kind: string, value: string): Person => ({ identifiers: [{ kind, value }] });
const found = (holding: Holding, person: Person): Promise<Found[]> => Array.fromAsync(holding.find(person));

test('of a browser that two people laid to their names, each is told only that they did', async (t) => {
  const b = await peopleBench(t);
  const [ann, bob] = [await b.person({ email: 'ann@kites.example' }), await b.person({ email: 'bob@kites.example' })];
  const choice = sha256('one browser');
  for (const subject_id of [ann, bob])
    await withTenant(b.store.db, b.tenant, (trx) =>
      trx
        .insertInto('choice_link')
        .values({ tenant_id: b.tenant, subject_id, choice, at: b.clock.now().toString() })
        .execute(),
    );
  const holding = consentHolding(b.house, b.tenant);
  const rows = await found(holding, by('email', 'ann@kites.example'));
  assert.deepEqual(
    rows.map(({ collection, relation, sharedWith, fields }) => [collection, relation, sharedWith, Object.keys(fields)]),
    [['linked-choice', 'shared', 1, ['linkedAt']]],
  );
  await holding.erase({ collection: 'linked-choice', keys: [rows[0]!.key] }, 'k');
  assert.equal((await found(holding, by('vault-subject', bob)))[0]!.relation, 'own', 'the other one’s link stands');
});

test('an objection outlives its person as a mark: found by the address in any spelling, and kept', async (t) => {
  const b = await peopleBench(t);
  const subject = await b.person({ email: 'ann@kites.example', phone: '+32470123456' });
  for (const channel of ['email', 'sms'] as const)
    await setPreference(b.vault, keeper(b.tenant), subject, {
      channel,
      topic: newsletter,
      wants: false,
      source: 'person',
    });
  await erasePerson(b.vault, keeper(b.tenant), subject, 'asked');
  const holding = consentHolding(b.house, b.tenant, { country: 'BE' });
  const [email] = await found(holding, by('email', ' ANN@kites.example'));
  assert.deepEqual(
    [email!.collection, email!.fields['channel'], email!.fields['topic']],
    ['objection-mark', 'email', newsletter],
  );
  const [sms] = await found(holding, by('phone', '0470 12 34 56'));
  assert.equal(sms!.fields['channel'], 'sms');
  const outcome = await holding.erase({ collection: 'objection-mark', keys: [email!.key] }, 'k');
  assert.deepEqual(outcome, { outcome: 'kept', because: { fact: 'gdpr.art-21-3' } });
  assert.equal(await b.may('ann@kites.example'), 'objected');
  const lost = { vault: b.vault, secrets: { suppression: new Secret('another key') } };
  await assert.rejects(found(consentHolding(lost, b.tenant), by('email', 'ann@kites.example')), /consent\.marks/);
});
