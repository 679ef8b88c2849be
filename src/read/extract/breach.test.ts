// Tests: whom a text promises to tell of a breach.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, readText } from '../testing.ts';

const breaches = (text: string) => bare(readText(text).policy, 'breach');

for (const [text, expected] of [
  [
    'If a data breach puts you at high risk, we inform you without delay, and the authority within 72 hours.',
    [{ tells: ['authority', 'subjects'], authorityWithin: 'PT72H' }],
  ],
  ['In the event of a personal data breach we notify our customers within 24 hours.', [{ tells: ['customers'] }]],
  ['Incident response and breach notification procedures', [{}]],
  ['The customer is solely responsible for notifying the authority of a data breach.', [{}]],
  [
    'En cas de violation de données, nous notifions la CNIL dans les 72 heures.',
    [{ tells: ['authority'], authorityWithin: 'PT72H' }],
  ],
  ['Een datalek melden wij aan de Autoriteit Persoonsgegevens.', [{ tells: ['authority'] }]],
  ['En cas de fuite de données, nous informons les personnes concernées.', [{ tells: ['subjects'] }]],
  ['Über eine Datenpanne unterrichten wir die betroffenen Personen.', [{ tells: ['subjects'] }]],
] as const)
  test(`breach: “${text}”`, () => assert.deepEqual(breaches(text), expected));

for (const text of [
  'We process log files to prevent and investigate fraud and security incidents.',
  'A breach of these terms is reported to you.',
  'What is a data breach?',
])
  test(`no breach: “${text}”`, () => assert.deepEqual(breaches(text), []));
