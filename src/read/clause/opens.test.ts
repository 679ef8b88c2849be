// Clause opens: introductions in four languages, each with what its list is one of; null where it does not say.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Language } from '#base';
import { work } from '#base/testing';
import { opens } from './opens.ts';

const said: Readonly<Record<Language, readonly (readonly [text: string, kind: string | null])[]>> = {
  en: [
    ['When you sign in with your library card, we may receive:', 'data'],
    ['We collect details about how you play the game, including:', 'data'],
    ['Our server records the following particulars', 'data'],
    ['We use what we gather to:', 'purposes'],
    ['We collect your particulars for the following reasons:', 'purposes'],
    ['We share your orders with:', 'recipients'],
    ['You have the right to:', 'rights'],
    ['We collect details when you:', 'occasions'],
    ['The law asks us to tell you how we handle your details:', null],
    ['If you have any question about what we store, you can write to us:', null],
    ['We store your orders as long as the workshop needs them:', null],
    ['We collect your name and your address.', null],
  ],
  fr: [
    ['Lorsque vous empruntez un livre, nous recueillons :', 'data'],
    ['Nous enregistrons les informations personnelles suivantes :', 'data'],
    ['Nous utilisons vos coordonnees pour :', 'purposes'],
    ['Nous traitons ces informations aux fins suivantes :', 'purposes'],
    ['Nous transmettons vos commandes aux :', 'recipients'],
  ],
  nl: [
    ['Wanneer u een boek leent, registreren wij:', 'data'],
    ['Wij bewaren de volgende gegevens niet:', null],
    ['Wij gebruiken uw gegevens om:', 'purposes'],
    ['Wij werken met de volgende partijen:', 'recipients'],
  ],
  de: [
    ['Wenn Sie ein Buch leihen, speichert unser Server Angaben wie', 'data'],
    ['Wir erheben folgende Daten:', 'data'],
    ['Wir verwenden Ihre Angaben, um:', 'purposes'],
    ['Wir geben Ihre Bestellungen weiter an folgende Empfanger:', 'recipients'],
    ['Wir speichern Ihre Daten nur so lange, wie es notig ist:', null],
  ],
};

for (const language of ['en', 'fr', 'nl', 'de'] as const)
  test(`what an introduction leaves open: ${language}`, () => {
    for (const [text, kind] of said[language]) assert.equal(opens(text, language)?.kind ?? null, kind, text);
  });

test('what is not done is denied', () => {
  assert.equal(opens('We never record the following details:', 'en')?.denied, true);
  assert.equal(opens('Wir erheben folgende Daten nicht:', 'de')?.denied, true);
  assert.equal(opens('We record the following details:', 'en')?.denied, false);
});

test('a hostile introduction takes no longer than its length', () => {
  const long = `${'we collect, '.repeat(50_000)}:`;
  const worked = work();
  for (let round = 0; round < 200; round++) opens(long, 'en');
  assert.ok(worked() < 500);
  assert.equal(opens(long, 'en'), null);
});
