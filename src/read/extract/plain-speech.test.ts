// Tests: how clubs and small firms speak in four languages, in sentences made up by us: forms, lists of who gets data, what goes when somebody leaves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '#base';
import { bare, readText } from '../testing.ts';

const heads: Readonly<Record<Language, (topic: string) => string>> = {
  en: (topic) =>
    `# Privacy notice of the Westmoor Bell Ringers\n\nThe Westmoor Bell Ringers, 4 Tower Lane, Westmoor WM2 3AB.\n\n## ${topic}\n\n`,
  fr: (topic) =>
    `# Politique de confidentialité\n\nAssociation Les Carillons de Valmoray, 4 rue de la Tour, 59000 Lille.\n\n## ${topic}\n\n`,
  nl: (topic) =>
    `# Privacyverklaring\n\nZangvereniging De Wulpen, gevestigd aan de Torenlaan 4, 1234 AB Wulpendam.\n\n## ${topic}\n\n`,
  de: (topic) =>
    `# Datenschutzhinweise\n\nGesangverein Brachvögel e.V., Turmgasse 4, 12345 Brachau.\n\n## ${topic}\n\n`,
};
const topics: Readonly<Record<Language, string>> = {
  en: 'What we ask',
  fr: 'Ce que nous demandons',
  nl: 'Wat we vragen',
  de: 'Was wir fragen',
};
const read = (language: Language, text: string, topic = topics[language]) =>
  readText(`${heads[language](topic)}${text}\n`).policy;
const each = (sentences: Readonly<Record<Language, string>>): readonly (readonly [Language, string])[] =>
  Object.entries(sentences) as [Language, string][];

test('who sits somewhere, or has no officer', () => {
  assert.equal(read('nl', 'We vragen je naam.').controller?.name, 'Zangvereniging De Wulpen');
  for (const [language, text] of each({
    en: 'We do not have a data protection officer; we are too small for one.',
    fr: 'Nous n’avons pas de délégué à la protection des données : nous sommes trop petits.',
    nl: 'Een functionaris gegevensbescherming hebben we niet, want daar zijn we te klein voor.',
    de: 'Einen Datenschutzbeauftragten haben wir nicht, dafür sind wir zu klein.',
  }))
    assert.equal(read(language, text).dpo, undefined, text);
});

test('a name stands with its address, and a sentence is no name', () => {
  for (const [text, name] of [
    [
      '# Wat opvang De Egel van jullie weet\n\nDe Egel is een kleine opvang aan de Bosrand 8 in Elspeet (KvK 00123456). Vragen? Loop even binnen of mail Marit: marit@opvangdeegel.example.\n\n## Hoe lang\n\nWe bewaren je naam een jaar.',
      'De Egel',
    ],
    [
      '# Vos données\n\nCabinet de kinésithérapie Lucile Marchebeau, 12 impasse des Tilleuls, 44600 Saint-Nazaire.\n\n## Données\n\nNous utilisons votre nom pour vous écrire.',
      'Cabinet de kinésithérapie Lucile Marchebeau',
    ],
    [
      '# How Ferncliff Pottery looks after your details\n\nFerncliff Pottery is run by Orla Tanner, a sole trader, The Old Shed, Harbour Row, Ferncliff FC4 1XQ.\n\n## Data\n\nWe use your address to send you the pot.',
      'Ferncliff Pottery',
    ],
  ] as const) {
    const { policy } = readText(text);
    assert.equal(policy.controller?.name, name);
    assert.deepEqual(policy.recipients, [], text);
  }
});

test('what invites to write is no name of a block', () => {
  const { policy } = readText(
    '# Vragen over privacy\n\nLoop even binnen of mail Marit: marit@opvangdeegel.example.\n\n## Hoe lang\n\nWe bewaren je naam een jaar.',
  );
  assert.equal(policy.controller?.name, undefined);
});

test('the day on which the board adopted the text', () => {
  for (const [language, text] of each({
    en: 'Adopted by the committee on 3 March 2025',
    fr: 'Adoptée par le bureau le 3 mars 2025',
    nl: 'Vastgesteld door het bestuur op 3 maart 2025',
    de: 'Beschlossen vom Vorstand am 3. März 2025',
  }))
    assert.deepEqual(
      bare(read(language, text), 'versions').map(({ date }) => date),
      ['2025-03-03'],
      text,
    );
});

test('what stands on a form: what it is for is no name of data, and a purpose', () => {
  for (const [language, text, data] of [
    [
      'en',
      'On the form we ask:\n\n- your name\n- your date of birth (to put you in the right age group)\n- a telephone number that we can call in an emergency\n- your bank details, for the membership fee',
      ['name', 'date of birth', 'telephone number', 'bank details'],
    ],
    [
      'nl',
      'Op het formulier vragen we:\n\n- je naam\n- je geboortedatum (om je in de juiste groep in te delen)\n- een telefoonnummer dat we kunnen bellen bij nood\n- je IBAN, voor de contributie',
      ['naam', 'geboortedatum', 'telefoonnummer', 'IBAN'],
    ],
    [
      'de',
      'Auf dem Formular fragen wir nach:\n\n- deinem Namen\n- deinem Geburtsdatum (um dich in die richtige Gruppe einzuteilen)\n- einer Telefonnummer, die wir im Notfall anrufen können\n- deiner IBAN, für den Mitgliedsbeitrag',
      ['Namen', 'Geburtsdatum', 'Telefonnummer', 'IBAN'],
    ],
  ] as const) {
    const policy = read(language, text);
    const provided = bare(policy, 'data').filter(({ mode }) => mode === 'provided');
    assert.deepEqual(
      provided.map(({ label }) => label),
      data,
    );
    assert.equal(policy.purposes.length, 2, text);
  }
});

test('the hyphen of a word is no sign before a purpose', () => {
  for (const text of [
    'We ask:\n\n- your name\n- your e-mail address (to put you in the right group)',
    'We ask:\n\n- your name\n- your e-mail address – to put you in touch with our newsletter',
  ])
    assert.deepEqual(
      bare(read('en', text), 'purposes').filter(({ label }) => /mail address/.test(String(label))),
      [],
      text,
    );
});

test('what follows if a field is left empty, and what need not be filled in', () => {
  for (const [language, text] of each({
    en: 'If you leave it blank, we cannot enrol you.\n\nFilling in your experience is not required.',
    fr: 'Si vous ne les remplissez pas, nous ne pouvons pas vous inscrire.\n\nIndiquer votre expérience n’est pas obligatoire.',
    nl: 'Vul je ze niet in, dan kun je geen lid worden.\n\nJe stemervaring opgeven is niet verplicht.',
    de: 'Füllst du sie nicht aus, können wir dich nicht aufnehmen.\n\nDeine Erfahrung anzugeben ist nicht Pflicht.',
  })) {
    const given = bare(read(language, text), 'provision');
    assert.equal(given.filter(({ consequences }) => consequences).length, 1, text);
    assert.equal(given.filter(({ required }) => required).length, 1, text);
  }
  assert.deepEqual(read('fr', 'Nous corrigeons vos données si nécessaire.').provision, []);
});

test('grounds in plain sentences', () => {
  for (const [language, text, ground] of [
    ['nl', 'Deze gegevens hebben we nodig om de lidmaatschapsovereenkomst met je uit te voeren.', 'b-contract'],
    ['de', 'Diese Daten brauchen wir, um den Mitgliedsvertrag mit dir zu erfüllen.', 'b-contract'],
    ['fr', 'Nous avons besoin de ces données pour exécuter le contrat.', 'b-contract'],
    ['en', 'We only write it down if you explicitly agree.', 'a'],
    ['de', 'Wir notieren es nur, wenn du ausdrücklich einwilligst.', 'a'],
    ['nl', 'Foto’s plaatsen we alleen met jouw toestemming; ben je jonger dan 16, dan vragen we je ouders.', 'a'],
    ['en', 'We only post photos with your permission; if you are under 16, we ask your parents.', 'a'],
    ['fr', 'Nous ne publions une photo qu’avec votre accord.', 'a'],
  ] as const)
    assert.ok(
      bare(read(language, text), 'bases').some(({ basis }) => String(basis).startsWith(`eu-gdpr:A6-1-${ground}`)),
      text,
    );
});

test('who came, what was photographed and who won', () => {
  for (const [language, text] of [
    ['en', 'The captains keep track of who was at practice.'],
    ['nl', 'Verder houdt de dirigent bij wie er op de repetitie was.'],
    ['de', 'Außerdem halten die Übungsleiter fest, wer bei der Probe war.'],
    ['fr', 'Les moniteurs notent aussi qui était présent à la répétition.'],
    ['en', 'Photos are taken at festivals.'],
    ['nl', 'Tijdens concerten worden foto’s gemaakt.'],
    ['de', 'Bei Konzerten werden Fotos gemacht.'],
    ['fr', 'Des photos sont prises pendant les fêtes.'],
    ['en', 'Results of contests are published on our website.'],
    ['nl', 'Uitslagen van wedstrijden publiceren we op onze website.'],
    ['de', 'Ergebnisse von Wettbewerben veröffentlichen wir auf unserer Website.'],
  ] as const)
    assert.deepEqual(
      bare(read(language, text), 'data').map(({ mode }) => mode),
      ['observed'],
      text,
    );
});

test('“Why?” is answered without a word of a use', () => {
  const purposes = (language: Language, text: string, topic: string) => read(language, text, topic).purposes.length;
  assert.equal(
    purposes('en', 'To manage your booking, to send you our parcel and to improve our services.', 'Why?'),
    3,
  );
  assert.equal(
    purposes(
      'nl',
      'Om je bestelling te versturen, om je vragen te beantwoorden en om onze boekhouding te doen.',
      'Waarom?',
    ),
    3,
  );
  assert.equal(
    purposes(
      'fr',
      'Pour gérer votre réservation, pour vous envoyer le colis et pour notre comptabilité.',
      'Pourquoi ?',
    ),
    3,
  );
  assert.equal(
    purposes(
      'de',
      'Um deine Bestellung zu versenden, um deine Fragen zu beantworten und für die Buchhaltung.',
      'Wofür?',
    ),
    3,
  );
  assert.equal(
    purposes(
      'nl',
      'We gebruiken jullie gegevens om op je kind te passen, om jullie te bellen als er iets is en om de rekening te sturen.',
      'Waarvoor',
    ),
    3,
  );
  assert.equal(purposes('en', 'In order to do so, we use the tools below.', 'Why?'), 0);
});

test('lists of those who get data: names, and never the nouns of a trade', () => {
  const names = (language: Language, text: string): unknown[] =>
    bare(
      read(language, text, { en: 'Sharing', fr: 'Partage', nl: 'Delen', de: 'Weitergabe' }[language]),
      'recipients',
    ).map(({ name }) => name);
  assert.deepEqual(
    names(
      'en',
      'These parties get data:\n\n1. TowerBook, which hosts our list;\n2. the Guild of Ringers, which receives your name;\n3. Northern Bank, for direct debits;\n4. Couriers, for the parcels.',
    ).filter(Boolean),
    ['TowerBook', 'Guild of Ringers', 'Northern Bank'],
  );
  assert.deepEqual(
    names(
      'nl',
      'Wel krijgen deze partijen gegevens:\n\n1. e-Tower, waar onze ledenlijst in staat;\n2. de Bond van Zangkoren, die je naam ontvangt;\n3. Boekhouders, voor de jaarrekening.',
    ).filter(Boolean),
    ['e-Tower', 'Bond van Zangkoren'],
  );
  const french =
    'Ces partenaires reçoivent des données :\n\n- TourLivre, qui héberge notre fichier ;\n- la Fédération des Carillons, qui reçoit votre nom ;\n- Comptables, pour le bilan.';
  assert.deepEqual(names('fr', french).filter(Boolean), ['TourLivre', 'Fédération des Carillons']);
  const data = bare(read('fr', french, 'Partage'), 'data').map(({ label }) => String(label));
  assert.ok(!data.some((label) => /TourLivre|Carillons|Comptables/.test(label)), data.join(', '));
  assert.deepEqual(
    names(
      'de',
      'Diese Stellen bekommen Daten:\n\n- ChorBuch, wo unsere Liste liegt;\n- Kletterhalle, für die Karten.',
    ).filter(Boolean),
    ['ChorBuch'],
  );
});

test('what is thrown away, disappears or goes offline', () => {
  for (const [language, text, expected] of [
    ['en', 'We throw the attendance list away after four weeks.', ['attendance list', null, 'P4W', 'erase']],
    ['fr', 'Nous jetons la liste de présence au bout de quatre semaines.', ['liste de présence', null, 'P4W', 'erase']],
    ['nl', 'De lijst gooien we na vier weken weg.', ['lijst', null, 'P4W', 'erase']],
    ['de', 'Die Anwesenheitsliste werfen wir nach vier Wochen weg.', ['Anwesenheitsliste', null, 'P4W', 'erase']],
    [
      'en',
      'If you withdraw your consent, we remove the note the same day.',
      ['note', 'consent-withdrawal', 'P0D', 'erase'],
    ],
    [
      'nl',
      'Trek je je toestemming in, dan halen we de aantekening dezelfde dag nog weg.',
      ['aantekening', 'consent-withdrawal', 'P0D', 'erase'],
    ],
    [
      'de',
      'Widerrufst du deine Einwilligung, entfernen wir die Notiz noch am selben Tag.',
      ['Notiz', 'consent-withdrawal', 'P0D', 'erase'],
    ],
  ] as const)
    assert.deepEqual(
      bare(read(language, text), 'retention').map(({ subject, trigger, period, then }) => [
        subject,
        trigger,
        period,
        then,
      ]),
      [expected],
      text,
    );
  assert.deepEqual(
    bare(read('en', 'Results of contests are on our website. They stay there.'), 'retention').map(
      ({ criterion }) => criterion,
    ),
    ['stay there'],
  );
});

test('periods without a verb, each of its own subject', () => {
  const subjects = (language: Language, text: string, topic: string): unknown[] =>
    bare(read(language, text, topic), 'retention').map(({ subject, period }) => [subject, period]);
  assert.deepEqual(
    subjects('nl', 'Facturen zeven jaar. Foto’s gaan na twee maanden uit de app.', 'Hoe lang we het bewaren'),
    [
      ['facturen', 'P7Y'],
      ['foto’s', 'P2M'],
    ],
  );
  assert.deepEqual(
    subjects(
      'fr',
      'Votre dossier est gardé vingt ans après votre dernière séance ; les factures, cinq ans.',
      'Conservation',
    ),
    [
      ['dossier', 'P20Y'],
      ['factures', 'P5Y'],
    ],
  );
  assert.deepEqual(bare(read('fr', 'Vous pouvez demander vos factures.', 'Vos droits'), 'rightsHandling'), []);
});

test('when something goes wrong, somebody leaves, or the text changes', () => {
  for (const [language, text] of each({
    en: 'If something does go wrong with your data, you will hear from us as soon as possible and we report it to the Information Commissioner if we have to.',
    fr: 'Si quelque chose tourne mal avec vos données, vous l’apprendrez de nous au plus vite et nous le signalons à la CNIL si nécessaire.',
    nl: 'Gaat er toch iets mis met je gegevens, dan hoor je dat van ons en melden we het bij de Autoriteit Persoonsgegevens.',
    de: 'Geht mit deinen Daten doch etwas schief, erfährst du das von uns, und wir melden es der Aufsichtsbehörde.',
  }))
    assert.deepEqual(
      bare(read(language, text), 'breach').map(({ tells }) => String(tells).includes('authority')),
      [true],
      text,
    );
  for (const [language, text] of each({
    en: 'If a committee member leaves, we withdraw access within a week.',
    fr: 'Quand un membre du bureau s’en va, nous retirons son accès dans la semaine.',
    nl: 'Stopt een bestuurslid, dan trekken we de toegang binnen een week in.',
    de: 'Hört ein Vorstandsmitglied auf, entziehen wir den Zugang binnen einer Woche.',
  }))
    assert.deepEqual(
      bare(read(language, text), 'measures').map(({ label }) => label),
      ['access control'],
      text,
    );
  for (const [language, text] of each({
    en: 'If something changes in this notice, it will be in the newsletter.',
    fr: 'Si quelque chose change dans cette politique, nous l’annonçons dans la lettre d’information.',
    nl: 'Verandert er iets aan deze verklaring, dan staat het in de nieuwsbrief.',
    de: 'Ändert sich etwas an diesen Hinweisen, steht es im Rundbrief.',
  }))
    assert.deepEqual(
      bare(
        read(language, text, { en: 'Changes', fr: 'Modifications', nl: 'Wijzigingen', de: 'Änderungen' }[language]),
        'changes',
      ).map(({ notice }) => notice),
      [['email']],
      text,
    );
});

test('own passwords are not said to be hashed', () => {
  for (const [language, text] of each({
    en: 'Only committee members can get into the list, each with their own password and a code on the phone.',
    fr: 'Seuls les membres du bureau ont accès au fichier, chacun avec son propre mot de passe et un code sur le téléphone.',
    nl: 'Alleen bestuursleden kunnen in de ledenlijst, ieder met een eigen wachtwoord en een code op de telefoon.',
    de: 'Nur Vorstandsmitglieder kommen in die Liste hinein, jedes mit einem eigenen Passwort und einem Code auf dem Telefon.',
  }))
    assert.deepEqual(
      bare(read(language, text), 'measures')
        .map(({ label }) => String(label))
        .toSorted((one, other) => one.localeCompare(other)),
      ['access control', 'multi-factor authentication', 'passwords'],
      text,
    );
});

test('hashed passwords are one measure, however they are spoken of', () => {
  assert.deepEqual(
    bare(
      read('en', 'Each login is password-protected, and passwords are stored only hashed.', 'Security'),
      'measures',
    ).map(({ label }) => label),
    ['hashed passwords'],
  );
});

test('rights, answers and proofs as people say them', () => {
  for (const [language, text] of each({
    en: 'You may look at your data, have it corrected or have it wiped at any time.\n\nYou will get an answer to a request within four weeks and it costs nothing.\n\nTo be sure that it is you, we call you back.',
    fr: 'Vous pouvez à tout moment consulter vos données, les faire corriger ou les faire effacer.\n\nVous recevez une réponse sous quatre semaines et cela ne coûte rien.\n\nPour être sûrs que c’est bien vous, nous vous rappelons.',
    nl: 'Je mag je gegevens altijd bekijken, laten verbeteren of laten wissen.\n\nJe krijgt binnen vier weken antwoord en het kost niets.\n\nOm zeker te weten dat jij het bent, bellen we je terug.',
    de: 'Du kannst deine Daten jederzeit ansehen, berichtigen oder löschen lassen.\n\nDu bekommst binnen vier Wochen Antwort, und es kostet nichts.\n\nUm sicher zu sein, dass du es bist, rufen wir dich zurück.',
  })) {
    const policy = read(
      language,
      text,
      { en: 'Your rights', fr: 'Vos droits', nl: 'Jouw rechten', de: 'Deine Rechte' }[language],
    );
    assert.deepEqual(
      bare(policy, 'rights').map(({ right }) => right),
      ['access', 'rectification', 'erasure'],
      text,
    );
    const handling = bare(policy, 'rightsHandling');
    assert.deepEqual(
      handling.flatMap(({ period }) => period ?? []),
      ['P4W'],
      text,
    );
    assert.deepEqual(
      handling.flatMap(({ fee }) => fee ?? []),
      ['free'],
      text,
    );
    assert.equal(handling.filter(({ identity }) => identity).length, 1, text);
    assert.deepEqual(policy.purposes, [], text);
  }
});

test('no cookies but one are cookies, and nothing sold is no sale', () => {
  for (const [language, text] of each({
    en: 'We use no cookies, except one that remembers that you are logged in.',
    fr: 'Notre site n’utilise pas de cookies, sauf un qui se souvient que vous êtes connecté.',
    nl: 'Onze website gebruikt geen cookies, behalve één die onthoudt dat je bent ingelogd.',
    de: 'Unsere Website verwendet keine Cookies, außer einem, das sich merkt, dass du angemeldet bist.',
  })) {
    const policy = read(language, text, 'Cookies');
    assert.deepEqual(
      bare(policy, 'cookieUse').map(({ stance }) => stance),
      ['used'],
      text,
    );
    assert.deepEqual(policy.statements, [], text);
  }
  for (const [language, text] of each({
    en: 'We sell nothing.',
    fr: 'Nous ne vendons rien.',
    nl: 'We verkopen niets.',
    de: 'Wir verkaufen nichts.',
  }))
    assert.deepEqual(
      bare(read(language, text), 'statements').map(({ kind }) => kind),
      ['no-sale'],
      text,
    );
});

test('somebody who says “I am” with a name and an address is the controller', () => {
  for (const [text, name] of [
    [
      '# Privacy\n\nI am a translator working from home: Imogen Saltmarsh, 3 Weir Cottages, Ludlow SY8 2HN. I keep your name.',
      'Imogen Saltmarsh',
    ],
    [
      '# Datenschutz\n\nVerantwortlich bin ich: Mira Birnbaum, Fotografin, Lindengasse 7, 50667 Köln. Ich speichere Ihren Namen.',
      'Mira Birnbaum',
    ],
  ] as const)
    assert.equal(readText(text).policy.controller?.name, name);
});

test('what is kept stands before the verb, and a period is no part of it', () => {
  for (const [language, text, subject] of [
    ['en', 'Invoices we have to keep for six years.', 'invoices'],
    ['fr', 'Nous devons garder les factures dix ans.', 'factures'],
    ['fr', 'Nous conservons votre dossier vingt ans.', 'dossier'],
    ['nl', 'Facturen moeten we zeven jaar bewaren.', 'facturen'],
    ['nl', 'We bewaren je aanmelding nog twee jaar.', 'aanmelding'],
    ['de', 'Rechnungen müssen wir zehn Jahre aufbewahren.', 'Rechnungen'],
  ] as const)
    assert.deepEqual(
      bare(read(language, text, topics[language]), 'retention').map((rule) => rule.subject),
      [subject],
      text,
    );
});

test('an order that the work is done for starts no clock, nor does an event of another clause', () => {
  const rule = (language: Language, text: string) =>
    bare(read(language, text), 'retention').map(({ trigger, period }) => [trigger, period]);
  assert.deepEqual(
    rule('de', 'Die Firma Hostkante speichert in unserem Auftrag IP-Adressen und löscht sie nach 14 Tagen.'),
    [['collection', 'P14D']],
  );
  assert.deepEqual(
    rule('fr', 'Votre dossier est gardé vingt ans après votre dernière séance ; les factures, cinq ans.'),
    [
      ['last-interaction', 'P20Y'],
      [null, 'P5Y'],
    ],
  );
});

test('a purpose is called by the words that say why', () => {
  for (const [language, text, label] of [
    ['en', 'We use your address to send you the parcel.', 'to send you the parcel'],
    [
      'de',
      'Wir speichern deine Adresse, damit wir dir das Paket schicken können.',
      'damit wir dir das Paket schicken können',
    ],
    ['nl', 'We gebruiken je adres om je het pakket te sturen.', 'om je het pakket te sturen'],
    ['fr', 'Nous utilisons votre adresse pour vous envoyer le colis.', 'pour vous envoyer le colis'],
  ] as const)
    assert.deepEqual(
      bare(read(language, text), 'purposes').map((purpose) => purpose.label),
      [label],
      text,
    );
});

test('a contract that there is, and a ground for each use in a clause of its own', () => {
  const bases = (language: Language, text: string) =>
    bare(read(language, text), 'bases').map(({ basis }) => String(basis).replace('eu-gdpr:A6-1-', ''));
  for (const [language, text] of each({
    en: 'We are allowed to use your data because we have a contract with you.',
    fr: 'Nous utilisons vos données parce que nous avons un contrat avec vous.',
    nl: 'Dat mag omdat we een contract met je hebben.',
    de: 'Das dürfen wir, weil wir einen Vertrag mit dir haben.',
  }))
    assert.deepEqual(bases(language, text), ['b-contract-performance'], text);
  assert.deepEqual(bases('fr', 'La base légale est l’exécution du contrat ; pour la lettre, votre consentement.'), [
    'b-contract-performance',
    'a',
  ]);
});

test('some kinds of cookies that are not used are not all cookies', () => {
  for (const [language, text] of each({
    en: 'We do not use analytics or advertising cookies.',
    fr: 'Nous n’utilisons pas de cookies publicitaires.',
    nl: 'We gebruiken geen analytische cookies.',
    de: 'Wir verwenden keine Werbe-Cookies.',
  }))
    assert.deepEqual(
      bare(read(language, text), 'statements').map(({ kind }) => kind),
      ['other'],
      text,
    );
});

test('rights in everyday words', () => {
  const rights = (language: Language, text: string) => bare(read(language, text), 'rights').map(({ right }) => right);
  assert.deepEqual(rights('en', 'If something is wrong we will fix it, and if you want us to delete it we will.'), [
    'rectification',
    'erasure',
  ]);
  assert.deepEqual(rights('fr', 'Demandez-nous votre dossier, nous vous en donnons une copie sous huit jours.'), [
    'access',
  ]);
  assert.deepEqual(rights('nl', 'Ben je niet tevreden, dan kun je terecht bij de Autoriteit Persoonsgegevens.'), [
    'complaint',
  ]);
  assert.deepEqual(rights('de', 'Du kannst uns fragen, welche Daten wir über dich haben.'), ['access']);
});

test('what is written down is no purpose, and who runs a shop for us is none either', () => {
  for (const [language, text] of each({
    en: 'Bookings are handled by Slotwise.',
    fr: 'Lors du premier rendez-vous, nous notons vos nom, prénom et adresse.',
    nl: 'Elke dag schrijven we in het schriftje hoe je kind geslapen heeft.',
    de: 'Den Shop betreibt für uns die Firma Ladenbau, und sie bekommt, was sie dafür braucht.',
  }))
    assert.deepEqual(bare(read(language, text), 'purposes'), [], text);
});

test('organising something makes nobody a recipient, and a country belongs to the one behind whom it stands', () => {
  assert.deepEqual(
    bare(read('fr', 'Nous utilisons ces données pour organiser les séances et vous facturer.'), 'recipients'),
    [],
  );
  const [accountant] = bare(
    read(
      'en',
      'We share it only with our accountant, with Xero (accounting software, New Zealand) and with nobody else.',
    ),
    'recipients',
  ).filter(({ name }) => name === null);
  assert.equal(accountant?.country, undefined);
});

test('what an officer does anywhere is no officer of ours, and copies that are not made are no measure', () => {
  for (const [language, text] of each({
    en: 'A data protection officer advises a company.',
    fr: 'Un délégué à la protection des données conseille une entreprise.',
    nl: 'Een functionaris gegevensbescherming adviseert een bedrijf.',
    de: 'Ein Datenschutzbeauftragter berät ein Unternehmen.',
  }))
    assert.equal(read(language, text).dpo, undefined, text);
  for (const [language, text] of each({
    en: 'We do not make backups of log files.',
    fr: 'Nous ne faisons pas de sauvegardes des journaux.',
    nl: 'Wij maken geen back-ups van logbestanden.',
    de: 'Wir machen keine Sicherungskopien von Protokollen.',
  }))
    assert.deepEqual([...read(language, text).measures, ...read(language, text).backups], [], text);
});

test('a tool that sets no cookies, a hyphen behind a word, a right that is told with others', () => {
  const de = (text: string) => read('de', text);
  assert.deepEqual(
    bare(de('Der Google Tag Manager selbst speichert keine Cookies.'), 'statements').map(({ kind }) => kind),
    ['other'],
  );
  assert.deepEqual(
    bare(
      de('Hierbei verarbeitet der Anbieter in unserem Auftrag Kontaktdaten sowie Meta- und Kommunikationsdaten.'),
      'roles',
    ).filter(({ party }) => party === 'Meta'),
    [],
  );
  const { rights } = readText(
    '# Datenschutz\n\n## Ihre Rechte\n\nIhnen stehen die folgenden Rechte zu:\n\n- **Recht auf Einschränkung:** Sie können die Einschränkung der Verarbeitung verlangen, wenn\n  - die Richtigkeit bestritten wird,\n- **Recht auf Unterrichtung:** Sofern Sie das Recht auf Berichtigung, Löschung oder Einschränkung der Verarbeitung gegenüber uns geltend gemacht haben, teilen wir dies allen Empfängern mit.\n',
  ).policy;
  assert.deepEqual(
    rights.map(({ right, stated }) => [right, stated!.quote.includes('Unterrichtung')]),
    [['restriction', false]],
  );
});

test('a condition is no subject of a period, and an interest ends before its article', () => {
  const { policy } = readText(
    '# Datenschutz\n\n## Löschung von Bewerbungen\n\nKommt es nicht zu einem Vertrag, werden Ihre Daten zwei Monate nach der Absage gelöscht.\n\n## Grundlage\n\nDie Verarbeitung erfolgt auf Grund unseres berechtigten Interesses an einer sicheren Bereitstellung der Webseite, Art. 6 Abs. 1 lit. f DSGVO.\n',
  );
  assert.doesNotMatch(policy.retention[0]!.subject, /Kommt/);
  assert.equal(policy.bases.find(({ interest }) => interest)?.interest, 'einer sicheren Bereitstellung der Webseite');
});

test('purposes stand below the ground that they rest on, and a bullet within a line begins a sentence', () => {
  const { policy } = readText(
    '# Politique de confidentialité\n\nVoici pourquoi nous traitons vos données.\n\n## Pourquoi\n\nNous traitons vos données pour les finalités et sur la base des fondements suivants :\n\n- Pour assurer l’exécution d’un contrat, dans le cadre :\n  - De la gestion de votre compte client ;\n  - De la livraison de vos commandes ;\n- À des fins d’intérêts légitimes, dans le cadre :\n  - De la mesure de la satisfaction des clients.\n\n## Durées\n\nLes factures sont conservées dix ans. • Les messages sont conservés un an.\n',
  );
  const basisOf = new Map(policy.bases.map(({ id, basis }) => [id, basis.replace('eu-gdpr:A6-1-', '')]));
  assert.deepEqual(
    policy.purposes.map(({ label, bases }) => [label, bases.map((id) => basisOf.get(id))]),
    [
      ['De la gestion de votre compte client', ['b-contract-performance']],
      ['De la livraison de vos commandes', ['b-contract-performance']],
      ['De la mesure de la satisfaction des clients', ['f-controller']],
    ],
  );
  assert.deepEqual(
    policy.retention.map(({ subject, period }) => [subject, period]),
    [
      ['factures', 'P10Y'],
      ['messages', 'P1Y'],
    ],
  );
  assert.deepEqual(
    bare(read('fr', 'Nous ne déposons pas de cookies sans votre consentement.'), 'statements').filter(
      ({ kind }) => kind === 'no-cookies',
    ),
    [],
  );
});

test('what is asked of the reader tells no source, a condition is no purpose, and a transfer of others none of ours', () => {
  assert.deepEqual(read('en', 'Do not send us special categories of data by e-mail.').sources, []);
  assert.deepEqual(
    bare(
      read(
        'fr',
        'Nous utilisons ces données pour organiser les séances, vous facturer et, si vous l’acceptez, vous envoyer notre lettre.',
      ),
      'purposes',
    ).map(({ label }) => label),
    ['pour organiser les séances', 'vous facturer', 'vous envoyer notre lettre'],
  );
  assert.deepEqual(
    bare(
      read('en', 'We are not responsible for data that third parties transfer to countries outside the EU.'),
      'statements',
    ).filter(({ kind }) => kind === 'no-transfer'),
    [],
  );
  assert.deepEqual(
    readText(
      '# Politique de confidentialité\n\nLampes Ondine SARL, 4 rue de la Tour, 59000 Lille.\n\n## Données\n\nNous conservons vos échanges avec nos services (ex. Data Protection Office).\n\n## Droits\n\nVous pouvez introduire une réclamation auprès de la CNIL.\n',
    ).policy.authorities.map(({ name }) => name),
    ['CNIL'],
  );
});
