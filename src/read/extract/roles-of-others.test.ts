// Tests: roles of others – who decides for itself, who shares the role, who works on our instructions; in the words of many policies.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, readText } from '../testing.ts';

const roles = (text: string) =>
  bare(readText(`# Privacy notice\n\nHeron Ltd is the controller.\n\n${text}`).policy, 'roles')
    .map(({ role, party }) => `${String(role)}: ${String(party)}`)
    .filter((one) => one !== 'controller: Heron Ltd');

for (const [text, expected] of [
  ['Sellers are independent controllers of the data that they receive for delivery.', ['controller: Sellers']],
  ['The banks are separate controllers.', ['controller: banks']],
  ['For their own use of the data they are controllers themselves.', ['controller: recipients']],
  [
    'Together with the house in which you stay, it is jointly responsible for your data.',
    ['joint-controller: Heron Ltd'],
  ],
  ['## Who receives your data\n\nEach acts on our instructions.', ['processor: provider']],
  [
    'Credit checks are carried out for us by Kestrel Screening GmbH; we receive the result.',
    ['processor: Kestrel Screening GmbH'],
  ],
  ['Our website is hosted for us by Tern Cloud BV.', ['processor: Tern Cloud BV']],
  ['In campaigns the customer is personal data responsible.', ['controller: customer']],
  // Nobody's role.
  ['Our gardeners act on our instructions.', []],
  ['You are jointly welcome with your friends.', []],
] as const)
  test(`“${text}”`, () => assert.deepEqual(roles(text), expected));

test('a controller that is never called so stands where the text says who runs it', () => {
  const { policy } = readText(
    '# Privacy notice\n\nWe collect personal data when you visit us.\n\nThe shop is run by Heron Kilns Ltd, 4 Elm Street, Otley LS21 1AA, United Kingdom.',
  );
  assert.deepEqual(
    policy.roles.map(({ role, party, implied, stated }) => [role, party, implied, stated?.quote.slice(0, 34)]),
    [['controller', 'Heron Kilns Ltd', true, 'The shop is run by Heron Kilns Ltd']],
  );
});
