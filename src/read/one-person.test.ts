// Tests: one who works alone and writes “I” is read like a firm that writes “we”, and is quoted word for word.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '#base';
import { allFacts } from '#policy';
import { read } from './index.ts';

const texts: Readonly<Record<Language, readonly [one: string, several: string]>> = {
  en: [
    '# Privacy\n\nWhen you book, I ask for your name and your phone number, so that I can call you. I keep them for two years.\n\nI share them with my bookkeeper. I do not sell your data.\n\nYou can ask me to delete my notes. I answer within a month.\n',
    '# Privacy\n\nWhen you book, we ask for your name and your phone number, so that we can call you. We keep them for two years.\n\nWe share them with our bookkeeper. We do not sell your data.\n\nYou can ask us to delete our notes. We answer within a month.\n',
  ],
  fr: [
    '# Confidentialité\n\nQuand vous réservez, je collecte votre nom et votre numéro de téléphone pour vous appeler. Je les conserve deux ans.\n\nJe transmets vos factures à mon comptable. Je ne vends pas vos données.\n\nVous pouvez me demander de supprimer vos données. Je vous réponds dans un délai d’un mois.\n',
    '# Confidentialité\n\nQuand vous réservez, nous collectons votre nom et votre numéro de téléphone pour vous appeler. Nous les conservons deux ans.\n\nNous transmettons vos factures à notre comptable. Nous ne vendons pas vos données.\n\nVous pouvez nous demander de supprimer vos données. Nous vous répondons dans un délai d’un mois.\n',
  ],
  nl: [
    '# Privacy\n\nAls je boekt, vraag ik je naam en je telefoonnummer, zodat ik je kan bellen. Ik bewaar ze twee jaar.\n\nIk deel ze met mijn boekhouder. Ik verkoop je gegevens niet.\n\nJe kunt me vragen je gegevens te verwijderen. Ik antwoord binnen een maand.\n',
    '# Privacy\n\nAls je boekt, vragen we je naam en je telefoonnummer, zodat we je kunnen bellen. We bewaren ze twee jaar.\n\nWe delen ze met onze boekhouder. We verkopen je gegevens niet.\n\nJe kunt ons vragen je gegevens te verwijderen. We antwoorden binnen een maand.\n',
  ],
  de: [
    '# Datenschutz\n\nWenn du buchst, frage ich nach deinem Namen und deiner Telefonnummer, um dich anzurufen. Ich speichere sie zwei Jahre.\n\nIch gebe sie an meinen Steuerberater weiter. Ich verkaufe deine Daten nicht.\n\nDu kannst von mir verlangen, dass ich deine Daten lösche. Ich antworte innerhalb eines Monats.\n',
    '# Datenschutz\n\nWenn du buchst, fragen wir nach deinem Namen und deiner Telefonnummer, um dich anzurufen. Wir speichern sie zwei Jahre.\n\nWir geben sie an unseren Steuerberater weiter. Wir verkaufen deine Daten nicht.\n\nDu kannst von uns verlangen, dass wir deine Daten löschen. Wir antworten innerhalb eines Monats.\n',
  ],
};

/** What is said apart from the words: kinds of facts with the values that are not free text. */
const gist = (text: string): string[] =>
  allFacts(read({ name: 'privacy.md', text }).policy).map(({ list, fact }) =>
    JSON.stringify([list, { ...fact, id: 0, stated: 0, label: 0, text: 0, group: 0, subject: 0 }]),
  );

for (const [language, [one, several]] of Object.entries(texts))
  test(`“I” says what “we” says: ${language}`, () => {
    assert.deepEqual(gist(one), gist(several));
    const { policy } = read({ name: 'privacy.md', text: one });
    assert.ok(policy.data.length >= 2 && policy.retention.length > 0 && policy.promises.length > 0);
    for (const { fact } of allFacts(policy)) {
      const { quote, span } = fact.stated!;
      assert.equal(quote, one.slice(...span));
      const label = (fact as { label?: string; text?: string }).label ?? (fact as { text?: string }).text;
      if (label !== undefined) assert.doesNotMatch(label, /\b(?:we|our|nous|notre|wij|onze|wir|unser)\b/);
    }
  });

test('a part of a long sentence is quoted as it stands, however often “I” stands before it', () => {
  const pad = 'in the way that I described to you when I wrote my first letter and my second letter about my work, ';
  const text = `# Privacy\n\nI keep my files myself. I use your data ${pad.repeat(6)}to send you my newsletter, to bill you for my lessons, and to answer your questions.\n`;
  const { purposes } = read({ name: 'privacy.md', text }).policy;
  assert.ok(purposes.length >= 3, String(purposes.length));
  for (const { label, stated } of purposes) {
    assert.equal(stated!.quote, text.slice(...stated!.span));
    assert.match(stated!.quote, new RegExp(`^${label}`));
  }
});
