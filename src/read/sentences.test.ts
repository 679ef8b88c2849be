// Tests where sentences begin, with the abbreviations, numbers and slips of policies in four languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentenceStarts } from './sentences.ts';

function split(text: string): string[] {
  const starts = sentenceStarts(text);
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trimEnd());
}

/** Each list is one line of text, given as its sentences; joined by a space they must come apart again. */
const apart: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ['We keep logs.', 'You may object.', 'Is that all?', 'Yes!', 'Write to us.'],
    ['We share data with processors, e.g. Harbour Mail Inc. or Tidewater Ltd., under contract.', 'They act for us.'],
    ['The controller is Fernleigh Gardens Ltd.', 'We are registered in Leeds.'],
    ['The processor is Oakum Storage Inc.', 'Your data stay in the EU.', 'Dr. J. R. Hartnell is our DPO.'],
    ['See Art. 6(1)(f) GDPR and No. 4 below.', 'Reg. No. 1234567.', 'Sec. 12 applies.'],
    ['We hold names, addresses, etc.', 'Copies are deleted.', 'We keep 1.5 GB, i.e. little.'],
    ['Visit www.fernleigh.example.', 'Or mail privacy@fernleigh.example.', 'We answer within 30 days.'],
    ['Version 2.1.3 took effect on 1. May 2024.', 'It replaces 2.0.'],
    ['We ask for city (needs an IP address. It is not kept) and country.', 'No more.'],
    ['We said: “We do not sell data.”', 'That holds (see above.)', 'It always will.'],
    ['We may collect forms, surveys…', 'Nothing else...', 'Really.'],
    ['(This does not apply to children.)', 'They are not our customers.'],
    ['Data go to the U.S. and to the U.K. under safeguards.', 'In the U.S. Department of Commerce list we are named.'],
    ['We are open from 9 a.m. to 5 p.m. on weekdays.', 'You can call.'],
    ['Our site uses Node.js and config.json.', 'Fine.'],
    ['We never keep your ID.', 'We check it.', '2023 was the last audit.'],
  ],
  fr: [
    ['Nous conservons vos données 3 ans, p. ex. vos factures.', 'Vous pouvez vous y opposer.'],
    ['Quelles données traitons-nous ?', 'Aucune !', 'Voir l’art. 13 du RGPD, c.-à-d. ci-dessous.'],
    ['Le responsable est Verrière Lointaine s.à r.l. et Mme D. Aubrac.', 'Elle répond.'],
    ['Le responsable est Verrière Lointaine S.A.', 'Nous sommes établis à Arlon.'],
    ['« Nous ne vendons rien. »', 'Ensuite, rien ne change.'],
    ['M. Dupré, av. des Tilleuls 4, répond.', 'Écrivez-lui.'],
  ],
  nl: [
    ['Wij bewaren o.a. uw naam, bijv. op facturen, m.b.t. de belasting.', 'U kunt bezwaar maken.'],
    ['De verantwoordelijke is Zeewind Fietsen B.V. te Hoorn.', 'Wij verkopen niets.'],
    ['De verantwoordelijke is Zeewind Fietsen B.V.', 'Wij verkopen niets.', 'Zie art. 6 lid 1 sub f AVG.'],
    ['Tel. nr. 12 geldt t.a.v. dhr. De Wit, enz.', 'Het adres volgt.'],
  ],
  de: [
    ['Das erlaubt uns Buchst. f. DSGVO im Lager.', 'Nach Art. 44 ff. DSGVO gilt dasselbe.'],
    ['Das regelt § 257 Abs. 1. HGB für Rechnungen.', 'Danach löschen wir sie.'],
    ['Wir speichern z.B. Namen, d.h. wenig, bzw. nichts.', 'Sie können widersprechen.'],
    ['Wir speichern z. B. Namen und u. a. Adressen.', 'Das ist alles.'],
    ['Diese Fassung gilt ab dem 1. Januar 2024.', 'Sie ersetzt die vom 25. Mai 2018.'],
    ['Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO i.V.m. § 25 Abs. 2 Nr. 2 TDDDG.', 'Näheres folgt.'],
    ['Verantwortlich ist die Lindwurm Möbel GmbH & Co. KG in Fulda.', 'Im 2. Quartal prüfen wir.'],
    ['„Wir verkaufen nichts.“', 'Das gilt usw.', 'Fragen Sie Dr. Ebersbach.'],
  ],
};

for (const [language, lines] of Object.entries(apart)) {
  test(`sentences come apart: ${language}`, () => {
    for (const sentences of lines) assert.deepEqual(split(sentences.join(' ')), sentences);
  });
}

test('fused sentences come apart where no name has a dot', () => {
  assert.deepEqual(split('We run the site.Managing cookies is easy.'), [
    'We run the site.',
    'Managing cookies is easy.',
  ]);
  assert.deepEqual(split('Do we sell data?We never do.'), ['Do we sell data?', 'We never do.']);
  assert.deepEqual(split('Wir speichern nichts.Sie haben Rechte.'), ['Wir speichern nichts.', 'Sie haben Rechte.']);
  assert.deepEqual(split('Nous gardons cela (3 ans).Vous décidez.'), ['Nous gardons cela (3 ans).', 'Vous décidez.']);
  for (const whole of [
    'Buy at Booking.Com or Example.Org today',
    'See e.g.Foo and z.B.Namen and Art.Sechs',
    'Mail anna.Berg@post.example or open a/b.Html now',
    'Go to https://x.example/a.Bcd?x=1 there',
    'Use ASP.NET or Node.js 2.Xy',
  ])
    assert.deepEqual(split(whole), [whole]);
});

test('any text comes apart into parts that are not empty and together are the text', () => {
  const words = fc.constantFrom(
    'a',
    'We',
    'No',
    'etc',
    '.',
    '...',
    '!',
    '?',
    '…',
    ' ',
    '(',
    ')',
    '»',
    '“',
    'z.B',
    '1',
    'É',
    '\u{1F600}',
    'x.Y',
  );
  fc.assert(
    fc.property(
      fc.array(words).map((list) => list.join('').replace(/ +/g, ' ').trim()),
      (text) => {
        const starts = sentenceStarts(text);
        assert.equal(starts[0], 0);
        starts.forEach((start, index) => {
          if (text !== '') assert.ok(text.slice(start, starts[index + 1]).trim() !== '');
        });
      },
    ),
  );
});
