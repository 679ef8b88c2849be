// Tests: passages of policies of many sectors that we made up, each with where its data comes from and what is said of all of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../testing.ts';

const sources = (text: string): string[] =>
  readText(text)
    .policy.sources.map(({ label }) => label)
    .toSorted();
const statements = (text: string): string[] =>
  readText(text)
    .policy.statements.map(({ kind }) => kind)
    .toSorted();

const comesFrom: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'a letting agent: referees named first',
    `# Privacy notice of Rookhill Lettings

## Checks

Your previous landlord tells us how you paid your rent. A tenant referencing company supplies us with your credit score. We reply within two days.`,
    [
      'A tenant referencing company supplies us with your credit score',
      'Your previous landlord tells us how you paid your rent',
    ],
  ],
  [
    'a dentist: from another practice',
    `# Privacy notice of Sallow Dental

We receive your X-rays from your previous dentist. Your health fund confirms to us whether you are insured.`,
    ['We receive your X-rays from your previous dentist', 'Your health fund confirms to us whether you are insured'],
  ],
  [
    'a lender: registers consulted',
    `# Privacy notice of Bittern Finance

We check your name against public sanctions lists. We look up your company in the register of companies.`,
    ['We check your name against public sanctions lists', 'We look up your company in the register of companies'],
  ],
  [
    'a school: nothing comes in',
    `# Privacy notice of Alderbeck School

Your employer tells you how to enrol. We tell your previous school that you have arrived. Your bank may tell you when a payment fails.`,
    [],
  ],
  [
    'une agence : le bailleur et la banque',
    `# Politique de confidentialité de Agence Roselin

Votre ancien bailleur nous communique l'historique de vos loyers. Votre banque nous transmet une attestation.`,
    ["Votre ancien bailleur nous communique l'historique de vos loyers", 'Votre banque nous transmet une attestation'],
  ],
  [
    'een praktijk: de verwijzer',
    `# Privacyverklaring van Praktijk Meerkoet

Uw huisarts stuurt ons een verwijsbrief. Uw zorgverzekeraar laat ons weten of u verzekerd bent.`,
    ['Uw huisarts stuurt ons een verwijsbrief', 'Uw zorgverzekeraar laat ons weten of u verzekerd bent'],
  ],
  [
    'ein Vermieter: die Auskunft kommt von anderen',
    `# Datenschutzerklärung der Kiebitz Wohnen GmbH

Ihr bisheriger Vermieter teilt uns mit, ob Mietrückstände bestehen. Ihr Arbeitgeber übermittelt uns eine Bescheinigung.`,
    [
      'Ihr Arbeitgeber übermittelt uns eine Bescheinigung',
      'Ihr bisheriger Vermieter teilt uns mit, ob Mietrückstände bestehen',
    ],
  ],
];
for (const [name, text, expected] of comesFrom)
  test(`sources: ${name}`, () => assert.deepEqual(sources(text), expected));

const toldOfAll: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['sale, passive', '# Privacy notice of Teal Ltd\n\nYour details are never sold to anyone.', ['no-sale']],
  [
    'sale, we are not in the business',
    '# Privacy notice of Teal Ltd\n\nWe are not in the business of selling data.',
    ['no-sale'],
  ],
  [
    'purpose, nothing else',
    '# Privacy notice of Teal Ltd\n\nWe use your phone number for the delivery and for nothing else.',
    ['purpose-limitation'],
  ],
  ['profiles', '# Privacy notice of Teal Ltd\n\nWe do not profile you.', ['no-profiling']],
  ['place', '# Privacy notice of Teal Ltd\n\nAll our servers are in Ireland.', ['data-location']],
  [
    'lieu',
    '# Politique de confidentialité de Sarcelle SARL\n\nVos données ne quittent jamais la France.',
    ['data-location'],
  ],
  ['profil', '# Politique de confidentialité de Sarcelle SARL\n\nNous ne vous profilons pas.', ['no-profiling']],
  [
    'finalité',
    "# Politique de confidentialité de Sarcelle SARL\n\nVotre numéro sert à la livraison et à rien d'autre.",
    ['purpose-limitation'],
  ],
  [
    'doel',
    '# Privacyverklaring van Taling B.V.\n\nWe gebruiken je nummer voor de bezorging en nergens anders voor.',
    ['purpose-limitation'],
  ],
  ['plaats', '# Privacyverklaring van Taling B.V.\n\nUw gegevens verlaten de EU niet.', ['data-location']],
  [
    'Zweck',
    '# Datenschutzerklärung der Krick GmbH\n\nWir nutzen Ihre Nummer für die Lieferung und für nichts anderes.',
    ['purpose-limitation'],
  ],
  ['Ort', '# Datenschutzerklärung der Krick GmbH\n\nUnsere Server stehen in Deutschland.', ['data-location']],
  [
    'not said of all',
    '# Privacy notice of Teal Ltd\n\nThe shop sells boats. Our head office is in Ireland. Select a profile picture for your page.',
    [],
  ],
];
for (const [name, text, expected] of toldOfAll)
  test(`statements: ${name}`, () => assert.deepEqual(statements(text), expected));
