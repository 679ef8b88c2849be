// Told names: companies that no gazetteer knows, by the words that say that they work; and words with capitals that are none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const around = {
  en: 'This notice tells you how we handle your personal data and which rights you have.',
  fr: 'Cette politique vous explique comment nous traitons vos données et quels sont vos droits.',
  nl: 'In deze verklaring leest u hoe wij met uw gegevens omgaan en welke rechten u heeft.',
  de: 'In dieser Erklärung lesen Sie, wie wir mit Ihren Daten umgehen und welche Rechte Sie haben.',
};
const names = (language: keyof typeof around, sentence: string): (string | null)[] =>
  readText(`# P\n\n${around[language]}\n\n${sentence}\n`).policy.recipients.flatMap(({ name }) => name ?? []);

test('names behind words of work', () => {
  for (const [language, sentence, ...wanted] of [
    ['en', 'Our website is hosted by Zorvane in Germany.', 'Zorvane'],
    ['en', 'We use Brellow to send our newsletter.', 'Brellow'],
    ['en', 'Your file is kept by a company called Pelmora.', 'Pelmora'],
    ['en', 'Payments are handled by Quintarra Payments.', 'Quintarra Payments'],
    ['en', 'The newsletter goes out through the provider Ostrello, which counts openings.', 'Ostrello'],
    ['fr', 'Les paiements sont confiés à la société Valdorne.', 'Valdorne'],
    ['fr', 'Le site est hébergé par Nuagil en Bretagne.', 'Nuagil'],
    ['fr', 'Nous utilisons Courriade pour envoyer nos lettres.', 'Courriade'],
    ['nl', 'Onze website wordt gehost bij Wolkerij in Zwolle.', 'Wolkerij'],
    ['nl', 'Wij gebruiken Postvliet voor de nieuwsbrief.', 'Postvliet'],
    ['de', 'Die Seite wird beim Anbieter Wolkenstein gehostet.', 'Wolkenstein'],
    ['de', 'Den Versand übernimmt der Dienstleister Brieftaube, der Ihre Anschrift erhält.', 'Brieftaube'],
  ] as const)
    assert.deepEqual(names(language, sentence), wanted, sentence);
});

test('no names', () => {
  for (const [language, sentence] of [
    ['en', 'The content is provided by Users of the forum.'],
    ['en', 'We use Cookies to keep you signed in.'],
    ['en', 'The site is stored on servers in Belgium and delivered via HTTPS.'],
    ['en', 'Our company (SAS) was founded in Lyon.'],
    ['fr', 'La société Nous vous remercie de votre visite.'],
    ['nl', 'De gegevens worden verwerkt door Derden.'],
    ['de', 'Der Anbieter Daten dieser Art nicht zu zeigen.'],
    ['de', 'Die Inhalte werden von Nutzern bereitgestellt.'],
  ] as const)
    assert.deepEqual(names(language, sentence), [], sentence);
});

test('who works for us is named behind what they do', () => {
  const names = (text: string): string[] =>
    readText(`# Privacy\n\n${text}`).policy.recipients.flatMap(({ name }) => (name === null ? [] : [name]));
  for (const [text, name] of [
    ['Our database is Nestory, which lives in the UK.', 'Nestory'],
    ['Letters go out through Paperkite.', 'Paperkite'],
    ['Our accountants, Thripp & Daughters, see the records of gifts.', 'Thripp & Daughters'],
    ['## Destinataires\n\nNotre fiduciaire, Vanderquilt, reçoit les factures.', 'Vanderquilt'],
    ['## Met wie wij delen\n\nOnze boekhouder, Kwikstaart, ziet uw facturen.', 'Kwikstaart'],
    ['## Empfänger\n\nUnsere Steuerberaterin, Grünspecht, erhält die Rechnungen.', 'Grünspecht'],
  ] as const)
    assert.deepEqual(names(text), [name], text);
  for (const text of [
    'Our database is encrypted.',
    'Our database is PostgreSQL.',
    'Our accountants, who are bound to secrecy, see the books.',
    'Our lawyers are in London.',
  ])
    assert.deepEqual(names(text), [], text);
});
