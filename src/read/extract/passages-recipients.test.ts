// Tests: passages of policies of many sectors that we made up, each with who receives data, where it goes, and on which ground.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../testing.ts';

/** “name role country” of recipients, “(category) role”. */
const recipients = (text: string): string[] =>
  readText(text).policy.recipients.map(({ name, category, role, country }) =>
    [name ?? `(${category})`, role, country].filter(Boolean).join(' '),
  );
const transfers = (text: string): string[] =>
  readText(text).policy.transfers.map(({ to, country, tool }) =>
    [to, country, tool?.replace('eu-gdpr:', '')].filter(Boolean).join(' | '),
  );

const received: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'a removals firm: trades in a sentence',
    `# Privacy notice of Plover Removals

## Who sees your data

We hand your inventory to the insurance broker. The crane hire company that lifts your piano gets your new address. We never sell your details.`,
    ['(insurance broker) third-party', '(crane hire company) third-party'],
  ],
  [
    'a funeral director: public bodies and trades',
    `# Privacy notice of Yewbank Funerals

## Who we share information with

- the registrar of births and deaths
- the crematorium or cemetery
- the coroner, where one is involved
- florists, caterers and celebrants that you choose`,
    [
      '(registrar of births and deaths) authority',
      '(crematorium or cemetery) third-party',
      '(coroner) authority',
      '(florists, caterers and celebrants) third-party',
    ],
  ],
  [
    'a landlord: examples by name',
    `# Privacy notice of Fennholt Housing

We use contractors to carry out repairs, for example Bramwell Plumbing Ltd or Osier Electrical Ltd, in your area. Your meter readings are sent to the water company.`,
    [
      'Bramwell Plumbing Ltd processor',
      'Osier Electrical Ltd processor',
      '(contractors) processor',
      '(water company) third-party',
    ],
  ],
  [
    'a shop: roles with a country behind',
    `# Privacy policy of Teasel & Thrift

Orders are packed by our fulfilment partner Dunnock Logistics B.V. in the Netherlands. Cards are charged by our payment provider Peewit Payments S.A., Luxembourg. Our newsletter goes out through a mailing service based in Ireland.`,
    ['Dunnock Logistics B.V. processor NL', 'Peewit Payments S.A. processor LU', '(mailing service) processor IE'],
  ],
  [
    'a nursery: questions and answers',
    `# Privacy at Ladybird Nursery

**Do you share my child's data?**

Yes: with the local authority, which funds the place, and with Ofsted when it inspects us.`,
    ['(local authority) authority'],
  ],
  [
    'a travel agent: recipients abroad',
    `# Privacy notice of Hobble Tours

To book your trip we must give your name and date of birth to the airline, to the hotel and to local guides. Border authorities of your destination may ask the airline for passenger lists.`,
    ['(airline) third-party', '(hotel) third-party', '(local guides) third-party'],
  ],
  [
    'a club: who does not get it',
    `# Privacy notice of Wherry Rowing Club

We do not share your data with advertisers or with other clubs. The national federation receives the names of those who race. Results are published on the website of the regatta.`,
    ['(national federation) third-party'],
  ],
  [
    'a table with tasks',
    `# Privacy notice of Quernstone Software

## Sub-processors

| Company | Task | Location |
|---|---|---|
| Cobnut Hosting GmbH | servers | Germany |
| Larkmail Oy | outgoing mail | Finland |
| Tern Support Inc. | helpdesk at night | United States |`,
    ['Cobnut Hosting GmbH processor DE', 'Larkmail Oy processor FI', 'Tern Support Inc. processor US'],
  ],
  [
    'FR : une auto-école',
    `# Politique de confidentialité de l'auto-école Le Clignotant

Votre dossier est transmis à la préfecture pour l'inscription à l'examen. Le moniteur reçoit votre nom et votre numéro de téléphone. Notre comptable et notre banque voient vos paiements. Nous ne vendons rien à personne.`,
    ['(préfecture) authority', '(moniteur) third-party', '(comptable) third-party', '(banque) third-party'],
  ],
  [
    'FR : une agence de voyages, par exemple',
    `# Confidentialité chez Cap Rivage

## Qui reçoit vos données ?

- nos prestataires informatiques (par exemple Hébergia SAS ou Nuagère SARL, en France)
- les compagnies de ferries
- l'URSSAF et l'administration fiscale
- votre assureur en cas de sinistre`,
    [
      'Hébergia SAS processor',
      'Nuagère SARL processor FR',
      '(compagnies de ferries) third-party',
      "(URSSAF et l'administration fiscale) authority",
      '(assureur) third-party',
    ],
  ],
  [
    'NL: een uitvaartonderneming en een aannemer',
    `# Privacyverklaring Bouwbedrijf Steenloper

Wij geven uw adres door aan onderaannemers, zoals de dakdekker en de loodgieter. De gemeente ontvangt de bouwtekeningen voor de vergunning. Het Kadaster krijgt uw naam.`,
    ['(onderaannemers) processor', '(gemeente) authority', '(Kadaster) authority'],
  ],
  [
    'NL: een tandarts, lijst',
    `# Privacyverklaring Tandartspraktijk De Kies

## Met wie delen wij uw gegevens?

- uw zorgverzekeraar, voor de declaratie
- het tandtechnisch laboratorium
- de kaakchirurg naar wie wij u verwijzen
- Factuurhuis B.V., dat onze rekeningen int
- de Inspectie Gezondheidszorg en Jeugd, als zij daarom vraagt`,
    [
      '(zorgverzekeraar) third-party',
      '(tandtechnisch laboratorium) third-party',
      '(kaakchirurg) third-party',
      'Factuurhuis B.V. unknown',
      '(Inspectie Gezondheidszorg en Jeugd) authority',
    ],
  ],
  [
    'DE: ein Hotel',
    `# Datenschutzerklärung Gasthof Zum Säumer

Ihre Meldedaten übermitteln wir an die Gemeinde. Die Zahl der Nächte melden wir der Kurverwaltung. Die Wäscherei erhält keine Daten. Für die Buchhaltung arbeiten wir mit der Steuerkanzlei Holler & Partner zusammen.`,
    ['(Gemeinde) authority', 'Steuerkanzlei Holler & Partner unknown'],
  ],
  [
    'DE: ein Verein, Liste',
    `# Datenschutzhinweise des Rudervereins Ostermoor

## Empfänger Ihrer Daten

- der Landessportbund (Statistik)
- die Stadtverwaltung, für Zuschüsse
- unser Hoster, die Deichnetz GmbH in Bremen
- die örtliche Zeitung (bei Wettkämpfen)`,
    [
      '(Landessportbund) third-party',
      '(Stadtverwaltung) authority',
      'Deichnetz GmbH processor DE',
      '(örtliche Zeitung) third-party',
    ],
  ],
  [
    'FR : une bibliothèque',
    `# Politique de la Bibliothèque de Sauvelade

## Destinataires

- la mairie de Sauvelade
- notre hébergeur, Rocheweb SAS
- le Trésor public pour les amendes`,
    ['(mairie de Sauvelade) authority', 'Rocheweb SAS processor', '(Trésor public) authority'],
  ],
  [
    'a vet',
    `# Privacy notice of Otterburn Vets

## Who else sees your details?

The laboratory gets the sample with your surname. Our insurer, Pennine Mutual Ltd, is told of accidents. Unpaid bills go to a debt collection agency.`,
    ['(laboratory) third-party', 'Pennine Mutual Ltd third-party', '(debt collection agency) processor'],
  ],
  [
    'advice to a reader names nobody',
    `# Privacy notice of Otterburn Vets

You may want to give a copy to your partner. You can also ask that we send it to your new practice.`,
    [],
  ],
];

const sent: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['denied in short', '# Privacy\n\nYour personal data never leaves the European Economic Area.', []],
  [
    'denied in a question',
    '# Privacy\n\n**Do you send my data outside the EU?**\n\nNo. All servers stand in Leipzig.',
    [],
  ],
  [
    'two tools in a list',
    `# Privacy notice of Quernstone Software

## International transfers

Where a provider sits outside the EEA, we make sure that one of the following applies:

- the European Commission has decided that the country offers adequate protection; or
- we have signed the standard contractual clauses with the provider.`,
    ['outside the EEA | A45-3', 'outside the EEA | SCCByCommission'],
  ],
  [
    'a country and its decision',
    '# Privacy notice of Kerbline Parking\n\nOur appeals desk works from Edinburgh. The United Kingdom is covered by an adequacy decision of the European Commission.',
    ['United Kingdom | GB | A45-3'],
  ],
  [
    'the contract needs it',
    '# Privacy notice of Hobble Tours\n\nIf you book a trip to Morocco, we send your name to the hotel there, because we could not carry out the contract otherwise (Art. 49(1)(b) GDPR).',
    ['Morocco | MA | A49-1-b'],
  ],
  [
    'FR : clauses et pays',
    "# Politique de confidentialité de Cap Rivage\n\nNotre outil d'assistance est hébergé au Canada, pays reconnu adéquat par la Commission européenne. Pour l'Inde, nous avons signé les clauses contractuelles types.",
    ['Canada | CA | A45-3', 'Inde | IN | SCCByCommission'],
  ],
  [
    'FR : rien ne sort',
    "# Politique de confidentialité\n\nVos données restent en Suisse et dans l'Union européenne ; aucun transfert vers un pays tiers n'a lieu.",
    [],
  ],
  [
    'NL: doorgifte',
    '# Privacyverklaring Baggerhof\n\nOnze nieuwsbriefdienst staat in de Verenigde Staten en is gecertificeerd onder het Data Privacy Framework. Verder verlaten uw gegevens de EU niet.',
    ['Verenigde Staten | US | A45-3'],
  ],
  [
    'DE: Drittland',
    '# Datenschutzerklärung Holzlauf GmbH\n\nEine Übermittlung in Drittländer findet nur statt, wenn Sie eingewilligt haben oder Standardvertragsklauseln vereinbart sind.',
    ['Drittländer | SCCByCommission', 'Drittländer | A49-1-a'],
  ],
  [
    'DE: keine',
    '# Datenschutzerklärung\n\nIhre Daten werden ausschließlich in Rechenzentren in Deutschland verarbeitet; in Drittstaaten gelangen sie nicht.',
    [],
  ],
];

for (const [name, text, expected] of received)
  test(`recipients, ${name}`, () => assert.deepEqual(recipients(text), expected));
for (const [name, text, expected] of sent)
  test(`transfers, ${name}`, () => assert.deepEqual(transfers(text), expected));
