// Items of lists: purposes that stand behind data, lists of data and of people that are none, bases that an introduction gives to its list.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from './testing.ts';

const purposes = (text: string): (string | undefined)[][] =>
  readText(text).policy.purposes.map(({ label, dpv }) => [label, dpv?.replace('dpv:', '')]);
const classes = (text: string): (string | undefined)[] => purposes(text).map(([, dpv]) => dpv);

test('what stands behind data in a list of it, in four languages', () => {
  for (const [text, wanted] of [
    ['## What we collect\n\n- Phone number – to call you about your delivery', ['CommunicationManagement']],
    ['## What we collect\n\n- Name - so we can identify you', ['IdentityVerification']],
    ['## Nos données\n\n- Adresse e-mail – pour envoyer la newsletter', ['DirectMarketing']],
    ['## Gegevens\n\n- E-mailadres – om de nieuwsbrief te sturen', ['DirectMarketing']],
    ['## Unsere Daten\n\n- E-Mail-Adresse – um den Newsletter zu versenden', ['DirectMarketing']],
  ] as const)
    assert.deepEqual(classes(`# P\n\n${text}\n`), wanted, text);
});

test('a purpose of data that another list says already is said once', () => {
  assert.deepEqual(
    purposes(
      '# P\n\n## What we collect\n\n- Phone number – to deliver your order\n\n## Why we use your data\n\n- To deliver your orders\n',
    ).map(([label]) => label),
    ['To deliver your orders'],
  );
});

test('lists of data, of people and of clicks are no purposes', () => {
  for (const text of [
    '## How we use data\n\nFor these purposes we process the following data:\n\n- your name and first name\n- your date of birth',
    '## How we use your data\n\nWe process data of:\n\n- people who row with us\n- staff and trainees',
    '## Comment configurer votre navigateur ?\n\n- Cliquez sur le bouton Outils\n- Sélectionnez le menu Options',
    '## Cookies\n\n- lantern_id – to remember your lantern cookie',
  ])
    assert.deepEqual(purposes(`# P\n\n${text}\n`), [], text);
});

test('a basis in the introduction is the basis of every item', () => {
  const { policy } = readText(
    '# P\n\n## Zwecke\n\nWir bearbeiten Daten zu folgenden Zwecken, an denen wir ein berechtigtes Interesse haben:\n\n- Marktforschung\n- Abwehr von Angriffen auf unsere Server\n',
  );
  assert.deepEqual(
    policy.purposes.map(({ mapping, bases }) => [mapping, bases.length]),
    [
      ['stated', 1],
      ['stated', 1],
    ],
  );
});

test('sentences that say their purpose late, or deny another', () => {
  for (const [text, wanted] of [
    ['Das ist notwendig, um den Lageplan auf der Website anzuzeigen.', 'TechnicalServiceProvision'],
    ['Um zu sehen, ob ein Mensch mitbietet, und um Angriffe abzuwehren, nutzen wir einen Dienst.', 'EnforceSecurity'],
    ['If you write to us, we use your address to respond.', 'CommunicationForCustomerCare'],
    [
      'Ces données sont recueillies pour envoyer la newsletter, et ne sont jamais transmises à des tiers.',
      'DirectMarketing',
    ],
  ] as const)
    assert.deepEqual(classes(text), [wanted], text);
  for (const text of [
    'Umfang und Zweck der Verarbeitung richtet sich nach dem Vertrag.',
    'Zu den verarbeiteten Daten gehören alle, die zur Abwicklung Ihrer Anfrage nötig sind.',
    'Die Daten werden weder von uns noch von anderen zur Werbung genutzt.',
  ])
    assert.deepEqual(classes(text), [], text);
});

test('what is refused, and lists of data that a service needs, are no purposes', () => {
  assert.deepEqual(
    classes('# P\n\n## How we use your data\n\n- To deliver your orders\n- We will never sell your address.\n').length,
    1,
  );
  for (const text of [
    '# P\n\n## Gegevens\n\nWij verwerken alleen gegevens die nodig zijn voor onze verhuur:\n\n- Voor- en achternaam\n- Huurinformatie (boot, dagen)\n',
    '# P\n\n## Gegevens\n\nWij registreren de volgende gegevens:\n\n- Voor- en achternaam\n- E-mailadres\n',
  ])
    assert.deepEqual(purposes(text), [], text);
});
