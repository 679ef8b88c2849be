// Purposes that sentences only tell by a deed, by a law that makes the company do it, or several to a sentence.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Language } from '#base';
import { readText } from '../testing.ts';

const opening: Readonly<Record<Language, string>> = {
  en: 'This is the privacy policy of Tarnwick Kites Ltd and of all of its shops, and we take it seriously.',
  fr: 'Nous sommes la société Cerfs-volants du Val et nous vous remercions de votre visite sur notre site.',
  nl: 'Wij zijn de vliegerwinkel van het dorp en wij danken u voor uw bezoek aan onze website.',
  de: 'Wir freuen uns über Ihren Besuch und sind die Drachenwerkstatt Tannried GmbH mit Sitz in der Stadt.',
};
const read = (language: Language, text: string) =>
  readText(`# A\n\n${opening[language]}\n\n## Abc\n\n${text}\n`).policy;
const labels = (language: Language, text: string): string[] => read(language, text).purposes.map(({ label }) => label);

const deeds: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'We send parents a weekly report on how the child is doing.',
    'Each morning the system sends you a reminder of your lessons.',
    'We check the credit of business customers before we deliver on account.',
    'We match your answers with those of other tenants to suggest flatmates.',
    'We may call you to ask how satisfied you were.',
    'Our till counts visitors at the door.',
    'We analyse visits to our site with a program of our own.',
    'Our software ranks applicants by experience.',
    'Visitors are counted at the turnstile.',
    'Reviews that you write are published under your first name.',
    'Members receive our magazine four times a year.',
    'On our site you can subscribe to a monthly newsletter.',
  ],
  fr: [
    'Nous mesurons la fréquentation du site.',
    'Les visites sont comptées par notre propre serveur.',
    'Les adhérents reçoivent notre bulletin quatre fois par an.',
    'Vous pouvez vous abonner à notre lettre.',
  ],
  nl: [
    'Wij bellen klanten na een reparatie.',
    'Bezoekers worden bij de deur geteld.',
    'Leden ontvangen ons blad.',
    'Onze kassa telt bezoekers.',
  ],
  de: [
    'Wir erinnern Sie nach zwei Jahren an die Wartung.',
    'Besuche werden mit einem eigenen Programm gezählt.',
    'Mitglieder erhalten unseren Rundbrief.',
    'Unsere Kasse zählt Besucher am Eingang.',
  ],
};

test('a deed is a purpose', () => {
  for (const [language, texts] of Object.entries(deeds) as [Language, string[]][])
    for (const text of texts) assert.equal(labels(language, text).length, 1, text);
});

test('answers to the law, warnings and what is not done are no such purposes', () => {
  const none: [Language, string][] = [
    ['en', 'We will notify you of a breach without delay.'],
    ['en', 'We never send you offers of others.'],
    ['en', 'If this policy changes, we e-mail customers.'],
    ['fr', 'Nous vous informons de toute violation.'],
    ['nl', 'Wij informeren u over een datalek.'],
    ['de', 'Bitte informieren Sie sich regelmäßig auf dieser Seite über Preise.'],
    ['de', 'Wir informieren Sie über eine Datenpanne.'],
  ];
  for (const [language, text] of none) assert.deepEqual(labels(language, text), [], text);
});

test('a deed of a kind that a list of purposes has says nothing new', () => {
  const text =
    '# A\n\n## Why\n\nWe use your data to:\n\n- send you our newsletter;\n- ship your orders.\n\n## Letters\n\nSubscribers receive our newsletter each month.\n';
  assert.equal(readText(text).policy.purposes.length, 2);
});

test('a law that makes the company keep or report something', () => {
  const duties: [Language, string][] = [
    ['en', 'Revenue rules oblige us to keep accounts.'],
    ['en', 'We have to keep invoices for ten years under the accounting act.'],
    ['fr', 'La loi nous oblige à conserver les factures pendant dix ans.'],
    ['nl', 'De belastingdienst wil dat we facturen zeven jaar bewaren.'],
    ['de', 'Lieferscheine müssen wir nach § 147 AO sechs Jahre aufbewahren.'],
  ];
  for (const [language, text] of duties)
    assert.deepEqual(
      read(language, text).purposes.map(({ dpv }) => dpv),
      ['dpv:LegalCompliance'],
      text,
    );
  assert.deepEqual(labels('en', 'The law requires us to keep your data no longer than necessary.'), []);
});

test('several purposes with signs of their own, or in brackets', () => {
  assert.deepEqual(
    labels(
      'en',
      'Your data are treated for the following purposes: a) execution of the sale; b) bookkeeping; c) our newsletter.',
    ),
    ['execution of the sale', 'bookkeeping', 'our newsletter'],
  );
  assert.deepEqual(
    labels(
      'fr',
      "Vos données sont traitées aux fins suivantes : a) gestion des commandes ; b) facturation ; c) envoi de la lettre d'information.",
    ),
    ['gestion des commandes', 'facturation', "envoi de la lettre d'information"],
  );
  assert.deepEqual(
    labels(
      'nl',
      'Wij verwerken uw gegevens voor de volgende doeleinden: a) levering van bestellingen; b) facturatie; c) verzenden van de nieuwsbrief.',
    ),
    ['levering van bestellingen', 'facturatie', 'verzenden van de nieuwsbrief'],
  );
  assert.deepEqual(
    labels(
      'en',
      'This data is processed to perform the lease (creating accounts, invoicing, support, notices of maintenance).',
    ),
    ['creating accounts', 'invoicing', 'support', 'notices of maintenance'],
  );
  assert.deepEqual(labels('en', 'We use these to collect your gift, to print a card and to report back on it.'), [
    'to collect your gift',
    'to print a card',
    'to report back on it',
  ]);
});

test('everyday deeds are purposes, in four languages', () => {
  for (const text of [
    'We check whether you are old enough to buy wine. We do that for you and for the law.',
    'We answer the questions that you ask us. That is what our data is for.',
    'Nous répondons aux questions que vous nous posez. Les autres ne vous concernent pas.',
    'Les caméras protègent notre personnel et nos visiteurs dans notre boutique.',
    'Wij trekken een winnaar uit alle deelnemers aan de actie van onze winkel.',
    'Wir schauen, wie viele Menschen jede Seite lesen, und das ist alles für uns.',
    'Wir beantworten die Fragen, die Sie uns stellen, und das ist alles für uns.',
  ])
    assert.equal(readText(`# Privacy\n\n${text}\n`).policy.purposes.length, 1, text);
});
