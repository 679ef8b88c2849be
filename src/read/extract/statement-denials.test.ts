// Denials: what companies say that they do not do, in four languages; and sentences that only look like one.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const around = {
  en: 'This notice tells you how we handle your personal data and which rights you have.',
  fr: 'Cette politique vous explique comment nous traitons vos données et quels sont vos droits.',
  nl: 'In deze verklaring leest u hoe wij met uw gegevens omgaan en welke rechten u heeft.',
  de: 'In dieser Erklärung lesen Sie, wie wir mit Ihren Daten umgehen und welche Rechte Sie haben.',
};
const kinds = (language: keyof typeof around, sentence: string): string[] =>
  readText(`# P\n\n${around[language]}\n\n${sentence}\n`).policy.statements.map(({ kind }) => kind);

test('denials', () => {
  for (const [language, sentence, ...wanted] of [
    ['en', "We don't sell your recipes, nor your address.", 'no-sale'],
    ['en', 'We never sell your address and we will never share it with other companies.', 'no-sale', 'no-sharing'],
    ['en', 'We do not track you across other websites.', 'no-profiling'],
    ['en', 'Our app contains no advertising.', 'other'],
    ['en', "We don't use your photos for marketing.", 'other'],
    ['en', 'We have no access to your messages.', 'other'],
    ['en', 'What you type never leaves your browser.', 'other'],
    ['en', 'Your choir notes are processed locally in your browser.', 'other'],
    ['en', 'These figures do not contain any personal data.', 'anonymous'],
    ['en', 'We have no influence over what the network does with it.', 'liability'],
    ['en', 'We ask for as little data as possible.', 'purpose-limitation'],
    ['en', 'All files are stored on our own servers.', 'data-location'],
    ['en', 'You can read our magazine without an account.', 'other'],
    ['fr', 'Aucune publicité ne figure dans notre lettre.', 'other'],
    ['fr', "L'utilisation du service vaut acceptation de ce texte.", 'other'],
    ['fr', "Nous n'avons pas accès à votre numéro de carte.", 'other'],
    ['fr', "En aucun cas vos données ne seront utilisées à d'autres fins.", 'purpose-limitation'],
    ['nl', 'Wij verzamelen niet meer gegevens dan nodig is.', 'purpose-limitation'],
    ['nl', 'Onze app bevat geen reclame.', 'other'],
    ['en', 'Nothing is transferred outside the European Union.', 'no-transfer'],
    ['en', 'We don’t send your data outside the EEA.', 'no-transfer'],
    ['fr', 'Rien n’est transféré hors de l’Union européenne.', 'no-transfer'],
    ['nl', 'Er wordt niets doorgegeven buiten de EER.', 'no-transfer'],
    ['de', 'Es wird nichts in Drittländer übermittelt.', 'no-transfer'],
    ['nl', 'Uw gegevens worden niet buiten de EU verwerkt.', 'no-transfer'],
    ['nl', 'Wij geven uw gegevens nooit door aan partijen buiten de Europese Unie.', 'no-transfer'],
    ['fr', 'La boutique ne transfère aucune adresse en dehors de l’Union européenne.', 'no-transfer'],
    ['de', 'Eine Verarbeitung in einem Drittstaat findet nicht statt.', 'no-transfer'],
    ['en', 'A transfer of addresses to third countries is not planned.', 'no-transfer'],
    ['de', 'Wir haben keinen Einfluss auf das, was dort geschieht.', 'liability'],
    ['de', 'Es findet kein Tracking statt.', 'no-profiling'],
    ['de', 'Ihre Eingaben verlassen Ihr Gerät nicht.', 'other'],
    ['de', 'Unsere Karten sind ohne Registrierung nutzbar.', 'other'],
    ['de', 'Die Auswertung enthält keine personenbezogenen Daten.', 'anonymous'],
  ] as const)
    assert.deepEqual(kinds(language, sentence), wanted, sentence);
});

test('no denials', () => {
  for (const [language, sentence] of [
    ['en', 'If you do not want advertising, you can opt out at any time.'],
    ['en', 'You cannot order without an account.'],
    ['en', 'Not providing your address has no influence on your stay.'],
    ['en', 'We store your data on secure servers.'],
    ['de', 'Wenn Sie keine Werbung wünschen, schreiben Sie uns.'],
    ['de', 'Eine Bestellung ist ohne Registrierung nicht möglich.'],
    ['nl', 'Wilt u geen reclame meer, laat het ons weten.'],
    ['fr', 'Vous avez le droit de ne pas recevoir de publicité.'],
  ] as const)
    assert.deepEqual(kinds(language, sentence), [], sentence);
});
