// Refusals: what companies say that they do not do, in many words of four languages, and denials that state nothing of the kind.
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
const kinds = (language: Language, text: string): string[] =>
  readText(`# A\n\n${opening[language]}\n\n## Abc\n\n${text}\n`).policy.statements.map(({ kind }) => kind);

const refusals: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'The changing rooms are not filmed.',
    'Nobody but your tutor reads your answers.',
    "We don't look at what you write in private groups.",
    'Your fingerprint never leaves the phone.',
    'You can order as a guest.',
    'Our partners only receive anonymous totals.',
    'Recordings are not used to train models.',
    'Refusing cookies is as easy as accepting them.',
    'We have no access to your messages.',
    'We never combine the two.',
    'Data is not passed to advertisers.',
    'Your employer cannot see your answers.',
    'You hand the slip to the doctor: we neither read nor copy it.',
    'Our drivers do not open your parcels.',
    'Your notes stay on your device.',
  ],
  fr: [
    'Nous ne filmons pas les vestiaires.',
    "Personne d'autre que votre professeur ne lit vos réponses.",
    'Les enregistrements restent sur votre téléphone.',
    'Pas de publicité, pas de revente.',
    "Aucune copie de votre carte d'identité n'est conservée.",
    "Nos formateurs n'ont pas accès à vos résultats.",
    'Votre employeur ne voit jamais vos réponses.',
    'Refuser est aussi simple que accepter.',
  ],
  nl: [
    'De kleedkamers worden niet gefilmd.',
    'Niemand behalve je docent leest je antwoorden.',
    'Wij hebben geen toegang tot je berichten.',
    'Wij maken geen kopie van je rijbewijs.',
    'Je vingerafdruk verlaat nooit je telefoon.',
    'Je werkgever ziet je antwoorden niet.',
    'Weigeren is even makkelijk als accepteren.',
  ],
  de: [
    'Die Umkleiden werden nicht gefilmt.',
    'Niemand außer Ihrer Lehrkraft liest Ihre Antworten.',
    'Wir haben keinen Zugriff auf Ihre Nachrichten.',
    'Ihr Fingerabdruck verlässt nie das Telefon.',
    'Ihr Arbeitgeber sieht Ihre Antworten nicht.',
    'Unser Rundbrief wird nicht ausgewertet.',
    'Die Aufzeichnungen hören wir nicht ab.',
    'Ablehnen ist genauso einfach wie zustimmen.',
  ],
};

const silent: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'We have not appointed a data protection officer.',
    'We do not knowingly collect data from children under 13.',
    'Without your address we cannot deliver.',
    'We do not keep your data longer than necessary.',
    'We do not always know who paid.',
    'If you do not agree, we do not open an account.',
    'No decision about you is taken by automated means alone, and we do not use profiles for it unless required.',
    'The app works without location.',
  ],
  fr: [
    "Nous n'avons pas désigné de délégué à la protection des données.",
    "Nous ne collectons pas sciemment de données d'enfants de moins de 15 ans.",
    'Sans votre adresse, nous ne pouvons pas livrer.',
    'Vos données ne sont pas conservées plus longtemps que nécessaire.',
  ],
  nl: ['Zonder adres kunnen wij niet leveren.', 'Wij bewaren uw gegevens niet langer dan nodig.'],
  de: [
    'Ohne Ihre Adresse können wir nicht liefern.',
    'Wir speichern Ihre Daten nicht länger als nötig.',
    'Ein Datenschutzbeauftragter ist nicht bestellt.',
  ],
};

test('what a company does not do is a statement, whatever it is', () => {
  for (const [language, texts] of Object.entries(refusals) as [Language, string[]][])
    for (const text of texts) assert.equal(kinds(language, text).length, 1, text);
});

test('duties, periods, conditions and offices that nobody has are no refusals', () => {
  for (const [language, texts] of Object.entries(silent) as [Language, string[]][])
    for (const text of texts)
      assert.deepEqual(
        kinds(language, text).filter((kind) => kind === 'other'),
        [],
        text,
      );
});

test('what happens only after a choice', () => {
  assert.deepEqual(kinds('en', 'Photos go online only after you have said yes.'), ['consent-first']);
  assert.deepEqual(kinds('fr', "Vos photos ne paraissent que si vous l'avez demandé."), ['consent-first']);
  assert.deepEqual(kinds('nl', "Foto's plaatsen we alleen als je daarvoor akkoord geeft."), ['consent-first']);
  assert.deepEqual(kinds('de', 'Fotos veröffentlichen wir nur, wenn Sie zugestimmt haben.'), ['consent-first']);
  assert.deepEqual(kinds('en', 'You receive a copy only if you ask for one.'), []);
});

test('where a supplier hosts is no statement on where all data is', () => {
  assert.deepEqual(
    kinds('en', 'We rely on Larkbase (our customer database, hosted in Ireland) and on a bookkeeper.'),
    [],
  );
  assert.deepEqual(kinds('en', 'All personal data is treated within the EU.'), ['data-location']);
});
