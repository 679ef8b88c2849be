// Tests: how people are told of a new text, and where the text says that they are not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, readText } from '../testing.ts';

for (const [text, expected] of [
  [
    'We publish changes on this page and, if they are important, tell customers by e-mail ten days before.',
    [{ notice: ['website'] }, { notice: ['email'], material: true, leadTime: 'P10D' }],
  ],
  ['We may change this policy at any time without prior notice.', [{ notice: ['none'] }]],
  ['Please check this page regularly for changes to this policy.', [{ notice: ['none'] }]],
  ['If you go on using the app after a change of this policy, you agree to the new version.', [{ notice: ['none'] }]],
  ['## Changes\n\nWe tell you in the app two weeks before.', [{ notice: ['in-service'], leadTime: 'P2W' }]],
  ['La présente politique peut être modifiée sans préavis.', [{ notice: ['none'] }]],
  ['Diese Hinweise können ohne vorherige Ankündigung geändert werden.', [{ notice: ['none'] }]],
  ['Dit beleid kan zonder voorafgaande kennisgeving worden gewijzigd.', [{ notice: ['none'] }]],
  ['From time to time we may update this privacy notice.', [{ notice: ['none'] }]],
  ['Wij kunnen deze privacyverklaring aanpassen.', [{ notice: ['none'] }]],
  ['Wir behalten uns vor, diese Datenschutzerklärung anzupassen.', [{ notice: ['none'] }]],
  ['## Changes\n\nWhen we make changes, we update the effective date above.', [{ notice: ['website'] }]],
  ['Bitte informieren Sie sich regelmäßig auf dieser Seite.', [{ notice: ['none'] }]],
  ['The latest version is always available at www.hazel-canoes.example/privacy.', [{ notice: ['website'] }]],
  ['De meest recente versie vindt u altijd op onze website.', [{ notice: ['website'] }]],
  ['Wir können diesen Text jederzeit ohne Vorankündigung ändern. Die Seite gilt so.', []],
  ['Diese Datenschutzerklärung kann ohne Vorankündigung angepasst werden.', [{ notice: ['none'] }]],
  ['You can see all versions of this page in our archive.', [{ notice: [], log: true }]],
  ['Nous vous invitons à consulter leur charte de confidentialité.', []],
  ['We review our suppliers regularly.', []],
  ['Barrels are moved without notice.', []],
] as const)
  test(`changes: “${text}”`, () => assert.deepEqual(bare(readText(text).policy, 'changes'), expected));
