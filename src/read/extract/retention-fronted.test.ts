// Tests: whose data a period is about, where the sentence begins with its period or its object, or leaves its verb out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../testing.ts';

const around = {
  en: '# Privacy policy of Fern Ltd\n\nFern Ltd, Mill Lane 1, Cork, is the controller of your personal data. We take care of it and use it for the orders that you place with us.\n\n## Retention\n\n',
  de: '# Datenschutzerklärung der Farn GmbH\n\nVerantwortlich ist die Farn GmbH, Anger 3, 99423 Weimar. Wir nutzen Ihre Daten, damit wir Ihre Bestellung liefern können.\n\n## Wie lange\n\n',
  fr: '# Politique de confidentialité de Fougère SARL\n\nFougère SARL, 3 rue du Lac, 69003 Lyon, est responsable du traitement. Nous utilisons vos données pour livrer vos commandes.\n\n## Combien de temps\n\n',
  nl: '# Privacyverklaring van Varen BV\n\nVaren BV, Gracht 3, 3511 AB Utrecht, is verwerkingsverantwoordelijke. Wij gebruiken uw gegevens om uw bestelling te leveren.\n\n## Hoe lang\n\n',
} as const;

const kept = (language: keyof typeof around, sentence: string): string[] =>
  readText(`${around[language]}${sentence}
`).policy.retention.map(({ subject, period }) => `${subject}: ${period}`);

const sentences: readonly (readonly [keyof typeof around, string, ...string[]])[] = [
  ['en', 'After 14 days the server logs are deleted.', 'server logs: P14D'],
  ['en', 'Invoices we keep for ten years.', 'invoices: P10Y'],
  ['en', 'Two years after the course we delete the list of participants.', 'list of participants: P2Y'],
  ['de', 'Nach 14 Tagen werden die Protokolle gelöscht.', 'Protokolle: P14D'],
  ['de', 'Nach spätestens 30 Tagen werden Ihre Anfragen endgültig gelöscht.', 'Anfragen: P30D'],
  ['de', 'Rechnungen heben wir zehn Jahre auf, weil das Gesetz es verlangt.', 'Rechnungen: P10Y'],
  ['de', 'Zwei Jahre nach dem Kurs löschen wir die Teilnehmerliste.', 'Teilnehmerliste: P2Y'],
  ['de', 'Den Vertrag bewahren wir fünf Jahre auf, Rechnungen zehn Jahre.', 'Vertrag: P5Y', 'Rechnungen: P10Y'],
  ['de', 'Bewerbungen löschen wir sechs Monate nach der Absage.', 'Bewerbungen: P6M'],
  ['fr', 'Au bout de 14 jours, les journaux du serveur sont effacés.', 'journaux du serveur: P14D'],
  ['fr', 'Les factures, nous les gardons dix ans.', 'factures: P10Y'],
  ['fr', 'Deux ans après le cours, nous supprimons la liste des participants.', 'liste des participants: P2Y'],
  ['fr', 'Le contrat est conservé cinq ans, les factures dix ans.', 'contrat: P5Y', 'factures: P10Y'],
  ['nl', 'Na 14 dagen worden de logbestanden gewist.', 'logbestanden: P14D'],
  ['nl', 'Facturen bewaren wij zeven jaar, omdat de wet dat vraagt.', 'facturen: P7Y'],
  ['nl', 'Twee jaar na de cursus verwijderen wij de deelnemerslijst.', 'deelnemerslijst: P2Y'],
  ['nl', 'Het contract bewaren we vijf jaar, de facturen zeven jaar.', 'contract: P5Y', 'facturen: P7Y'],
  // Near misses: the same data twice, and nothing that is said of whose data.
  ['en', 'Tickets are deleted after two years, or after one year if you ask.', 'tickets: P2Y', 'tickets: P1Y'],
  ['de', 'Nach drei Jahren löschen wir sie wieder.', 'personenbezogene Daten: P3Y'],
];

test('whose data a period is about', () => {
  for (const [language, sentence, ...expected] of sentences)
    assert.deepEqual(kept(language, sentence), expected, sentence);
});
