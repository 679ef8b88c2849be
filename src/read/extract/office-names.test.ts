// Tests: who carries no legal form is named by a trade, by its place in a list of recipients, or by what it does; sources and plain words are nobody.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../testing.ts';

const named = (text: string) => readText(text).policy.recipients.map(({ name, category }) => name ?? `(${category})`);
const list = {
  en: '# Privacy notice\n\nThis notice tells you what we do with your data.\n\n## Recipients\n\nWe share your data with:\n\n- ',
  fr: '# Politique de confidentialité\n\nCette page explique ce que nous faisons de vos données.\n\n## Destinataires\n\nVos données sont transmises à :\n\n- ',
  nl: '# Privacyverklaring\n\nIn deze verklaring leest u wat wij met uw gegevens doen.\n\n## Wie krijgt uw gegevens?\n\nWij delen uw gegevens met:\n\n- ',
  de: '# Datenschutzerklärung\n\nDiese Seite erklärt, was wir mit Ihren Daten machen.\n\n## Empfänger\n\nWir geben Ihre Daten weiter an:\n\n- ',
};

for (const [language, item, expected] of [
  ['en', 'Heronbase (servers in France)', []],
  ['en', 'Heronbase (Dublin)', ['Heronbase']],
  ['en', 'Larkspur Accountants', ['Larkspur Accountants']],
  ['en', 'Tidepool, our ticketing system', ['Tidepool']],
  ['en', 'Couriers (Dublin)', ['(Couriers)']],
  ['en', 'Accountants, our own and those of the club', ['(Accountants, our own and those of the club)']],
  ['fr', 'Fiduciaire Morel-Tasse, comptabilité', ['Fiduciaire Morel-Tasse']],
  ['fr', 'Heliogest (téléphonie, France)', ['Heliogest']],
  ['fr', 'Cerfeuil (Gand), notre logiciel de caisse', ['Cerfeuil']],
  ['fr', 'Imprimerie Loriot', ['Imprimerie Loriot']],
  ['nl', 'Boekhoudkantoor Van den Steen', ['Boekhoudkantoor Van den Steen']],
  ['nl', 'Zwaluwpost, het platform waarop onze winkel draait', ['Zwaluwpost']],
  ['de', 'unser Steuerbüro Ammer & Lenz', ['Ammer & Lenz']],
  ['de', 'die Kanzlei Ammer & Partner, Linz', ['Kanzlei Ammer & Partner']],
] as const)
  test(`${language}, in a list: “${item}”`, () => {
    const found = named(`${list[language]}${item}\n- PostNL`).filter((name) => name !== 'PostNL');
    if (expected.length > 0) assert.deepEqual(found, expected);
    else assert.ok(found.every((name) => !name.includes('servers')));
  });

for (const [text, expected] of [
  ['Samples are analysed by Kestrel Diagnostics in Sandyford.', ['Kestrel Diagnostics']],
  ['Our computers are looked after by Plover Systems.', ['Plover Systems']],
  ['PostNL brings your parcel, Sendtrace prints our labels.', ['PostNL', 'Sendtrace']],
  ['Our auditors and insurers may have sight of records from time to time.', ['(auditors and insurers)']],
  ["Our drivers see today's list on their phones.", ['(drivers)']],
  ['The tax office gets the list of gifts above 40 euro.', ['(tax office)']],
  ['Die Buchhaltung erledigt das Steuerbüro Ammersbach für uns.', ['Steuerbüro Ammersbach']],
  // Those from whom data comes.
  ['We obtain data from LinkedIn and from recommendations by third persons.', []],
  ['If you book through a portal such as Booking.com or Expedia, we receive your booking details from there.', []],
  // Data, customs and nouns.
  ['We keep your name, your title and your LinkedIn profile.', []],
  ['Security Systems and Insurance are subjects of our course.', []],
  ['We look at it, and Parliament runs the country.', []],
  ['You may send us a letter, and Monday delivers the answer.', []],
] as const)
  test(`in a sentence: “${text}”`, () => assert.deepEqual(named(text), expected));
