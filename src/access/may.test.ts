// Who may do what: the whole table, written down a second time, cell by cell; and everything that is in no table.
import assert from 'node:assert/strict';
import test from 'node:test';
import { type Verb, actOf, may, mayForSome, needsConfirmation, roles, scopes } from './index.ts';
import { objects, verbs } from './may.ts';

/** For each act the roles that may, as letters: Owner, privacy Lead, Support, aNalyst, Developer, Auditor. An exclamation mark: confirmed. */
const expected: Readonly<Record<string, string>> = {
  'read:policy': 'OLSNDA',
  'write:policy': 'OL',
  'read:board': 'OLSNDA',
  'open:board': 'OL!',
  'read:proofs': 'OLSNDA',
  'write:proofs': 'OL',
  'read:attestations': 'OLSNDA',
  'write:attestations': 'OL',
  'read:records': 'OLSNDA',
  'read:webhooks': 'ODA',
  'write:webhooks': 'OD!',
  'read:api-keys': 'ODA',
  'write:api-keys': 'OD!',
  'read:staff': 'OLA',
  'write:staff': 'O!',
  'read:roles': 'OLA',
  'write:roles': 'O!',
  'read:ledger': 'OLSNDA',
  'export:ledger': 'OLA!',
  'read:account': 'OLSNDA',
  'write:account': 'OLSNDA',
  'write:credentials': 'OLSNDA!',
  'read:break-glass': 'OLSDA',
  'write:break-glass': 'OLSD',
  'open:break-glass': 'OL!',
  'write:break-glass-reviews': 'OL',
  'read:security': 'OLDA',
  'write:security': 'OL',
  'read:consents': 'OLSA',
  'export:consents': 'OLA!',
  'read:consent-statistics': 'OLSNA',
  'read:people': 'OLS',
  'write:people': 'OLS',
  'export:people': 'OL!',
  'erase:people': 'OL!',
  'read:requests': 'OLSA',
  'write:requests': 'OLS',
  'export:requests': 'OL!',
  'erase:requests': 'OL!',
  'read:audit': 'OLA',
  'export:audit': 'OLA!',
  'read:keys': 'OLDA',
  'write:keys': 'OL',
  'read:storage': 'OLDA',
  'write:storage': 'OL',
  'erase:storage': 'OL!',
  'open:storage': 'O!',
};
const letters = { owner: 'O', 'privacy-lead': 'L', support: 'S', analyst: 'N', developer: 'D', auditor: 'A' } as const;

test('every role x every verb x every object is as written here', () => {
  assert.deepEqual(Object.keys(letters), roles);
  let cells = 0;
  for (const object of objects)
    for (const verb of verbs) {
      const act = expected[`${verb}:${object}`] ?? '';
      for (const role of roles) {
        const purpose = object === 'people' ? 'purpose.support' : undefined;
        assert.equal(may({ role }, verb, object, purpose), act.includes(letters[role]), `${role} ${verb} ${object}`);
        cells += 1;
      }
      assert.equal(needsConfirmation(verb, object), act.endsWith('!'), `${verb} ${object} confirmed`);
    }
  assert.equal(cells, roles.length * verbs.length * objects.length);
  for (const act of Object.keys(expected)) {
    const [verb, object] = act.split(':');
    assert.ok((verbs as readonly string[]).includes(verb!) && (objects as readonly string[]).includes(object!), act);
  }
});

test('personal data is closed to everybody who does not say for what', () => {
  for (const role of roles)
    for (const purpose of [undefined, '', '  ']) assert.equal(may({ role }, 'read', 'people', purpose), false);
});

test('an auditor changes nothing but their own account', () => {
  for (const object of objects)
    for (const verb of ['write', 'open', 'erase'] as const)
      if (object !== 'account' && object !== 'credentials')
        assert.equal(may({ role: 'auditor' }, verb, object, 'purpose.any'), false, `${verb} ${object}`);
});

test('a key may what its scopes say, no more; each scope is an act of the table', () => {
  for (const scope of scopes) {
    const { verb, object } = actOf(scope);
    const purpose = object === 'people' ? 'purpose.any' : undefined;
    assert.equal(may({ scopes: [scope] }, verb, object, purpose), true, scope);
    assert.equal(mayForSome({ scopes: [scope] }, verb, object), true, scope);
    for (const other of scopes)
      if (other !== scope) {
        assert.equal(may({ scopes: [other] }, verb, object, purpose), false, `${other} for ${scope}`);
        assert.equal(mayForSome({ scopes: [other] }, verb, object), false, `${other} for ${scope}`);
      }
    assert.equal(may({ scopes: [] }, verb, object, purpose), false);
  }
  const any = ['write:staff', 'write:roles', 'export:ledger', '*', 'read:people'] as never;
  for (const [verb, object] of [
    ['read', 'people'],
    ['write', 'account'],
  ] as const)
    assert.equal(may({ scopes: any }, verb, object), false);
});

test('what the table does not know nobody may', () => {
  for (const [verb, object] of [
    ['read', 'nothing'],
    ['read', 'toString'],
    ['read', '__proto__'],
    ['erase', 'policy'],
    ['constructor', 'policy'],
    ['hasOwnProperty', 'policy'],
  ] as const)
    assert.equal(may({ role: 'owner' }, verb as Verb, object as 'policy'), false, `${verb} ${object}`);
  assert.equal(may({ role: 'root' as 'owner' }, 'read', 'policy'), false);
});
