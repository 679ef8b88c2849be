// Tests: what a text states of all data, and what only looks like it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, readText } from '../testing.ts';

const kinds = (text: string) => bare(readText(text).policy, 'statements').map(({ kind }) => kind);

for (const [text, expected] of [
  ['We will not sell, rent or share your data with anybody.', ['no-sale']],
  ['We do not rent to people under 18.', []],
  ['We do not rent to people under 21.', []],
  ['We do not sell to children and collect no data about them.', []],
  ['Your data is used only for the purposes set out in this notice.', ['purpose-limitation']],
  ['Our suppliers may not use your data for any other purpose.', ['purpose-limitation']],
  ['All customer data is stored in Finland and never leaves the EEA.', ['data-location']],
  ['IP addresses are not stored.', ['no-storage']],
  ['We do not build profiles of our visitors.', ['no-profiling']],
  ['We process this data only on the written instructions of the school.', ['instructions-only']],
  ['This notice is governed by the laws of Ireland.', ['governing-law']],
  ['Statistics are only collected if you switch them on.', ['consent-first']],
  ['This is a courtesy translation.', ['language-version']],
  [
    'Wij bewaren uw gegevens uitsluitend in Nederland. IP-adressen worden niet opgeslagen.',
    ['data-location', 'no-storage'],
  ],
  ['Ihre Daten werden ausschließlich in Deutschland gespeichert.', ['data-location']],
  ['Vos données sont hébergées exclusivement en Belgique.', ['data-location']],
  ['Our website only uses strictly necessary cookies.', ['other']],
  ['Our servers are located in Ireland. The servers of our backup stand in Austria.', ['data-location']],
  ['We treat your data in strict confidence.', ['other']],
  ['These records are never merged with other data.', ['other']],
  ['Our museum makes no attempt to identify guests.', ['anonymous']],
  ['By visiting this website, you accept the terms of this notice.', ['other']],
  ['We do not make automated decisions.', ['other']],
  ['We never see your card details.', ['no-storage']],
  ['We only process your data for the delivery of your order.', ['purpose-limitation']],
  ['The map is loaded only after you click on it.', ['consent-first']],
  ['We cannot guarantee the security of what you send us over the internet.', ['liability']],
  ['Any dispute is subject to the exclusive jurisdiction of the courts of Cork.', ['governing-law']],
  ['Eine Zusammenführung der Messwerte mit anderen Daten findet nicht statt.', ['other']],
  ['Wir haben mit dem Anbieter einen Auftragsverarbeitungsvertrag geschlossen.', ['processing-agreement']],
  ['Ihre Kreditkartendaten werden von uns nicht gespeichert.', ['no-storage']],
  ['Wir verwenden nur technisch notwendige Cookies.', ['other']],
  ['Bei uns findet keine automatisierte Entscheidungsfindung über Ihre Daten statt.', ['other']],
  ['Ihre Daten werden vertraulich behandelt.', ['other']],
  ['Vos données bancaires ne sont jamais conservées.', ['no-storage']],
  ['Notre site n’utilise que des cookies strictement nécessaires.', ['other']],
  ['Les données ne seront utilisées que pour traiter votre commande.', ['purpose-limitation']],
  ['Onze website gebruikt alleen functionele cookies.', ['other']],
  ['Deze cijfers worden in geen geval gekoppeld aan andere gegevens.', ['other']],
  [
    'Deze informatie wordt enkel verzameld voor statistiek. Wij gaan zorgvuldig met uw gegevens om.',
    ['purpose-limitation'],
  ],
] as const)
  test(`states: “${text}”`, () => assert.deepEqual(kinds(text), expected));

for (const text of [
  'Please do not share your password with anybody.',
  'You do not have to give us any personal data.',
  'By using our website you consent to the collection of your data.',
  'Our club is not responsible for the content of other websites and cannot be held liable for content behind links.',
  'Our processors act only on our instructions.',
  'You may have rights under the laws of France.',
])
  test(`states nothing: “${text}”`, () => assert.deepEqual(kinds(text), []));

test('a sentence that stands twice is one statement', () =>
  assert.deepEqual(kinds('## One\n\nWe never sell your data.\n\n## Two\n\nWe never sell your data.'), ['no-sale']));
