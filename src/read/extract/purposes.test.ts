// Purposes and legal bases: lists, tables, sections and sentences in four languages; and what looks like one and is none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { work } from '#base/testing';
import { groundsCited } from '../articles.ts';
import { readText } from '../testing.ts';

/** Purposes as “class mapping: label [grounds]”. */
const purposes = (text: string): string[] => {
  const { policy } = readText(text);
  return policy.purposes.map(({ label, dpv, mapping, bases }) => {
    const grounds = bases.map((id) => policy.bases.find((basis) => basis.id === id)!.basis.slice(8, 14));
    return `${dpv?.slice(4) ?? '?'} ${mapping}: ${label}${grounds.length > 0 ? ` [${grounds.join(' ')}]` : ''}`;
  });
};
const bases = (text: string): string[] =>
  readText(text).policy.bases.map(({ basis, said, interest }) =>
    [basis.slice(8), said, interest].filter(Boolean).join(' | '),
  );

test('articles as they are cited', () => {
  const cases: [string, string][] = [
    ['Art. 6(1)(b) GDPR', 'b'],
    ['Article 6 (1) lit. f GDPR', 'f'],
    ['Art. 6 para. 1 lit. a', 'a'],
    ['Art. 6 Abs. 1 S. 1 lit. c DSGVO', 'c'],
    ['Art. 6 Abs. 1 Satz 1 Buchst. a und f DSGVO', 'a f'],
    ['article 6, paragraphe 1, point b) du RGPD', 'b'],
    ['article 6.1.f du RGPD', 'f'],
    ['artikel 6 lid 1 sub c AVG', 'c'],
    ['Articles 6(1)(a), (c) and (f) GDPR', 'a c f'],
    ['point (e) of Article 6(1)', 'e'],
    ['on the basis of 6(1)(b)', 'b'],
    ['Article 6 a company must follow', ''],
    ['Art. 16 GDPR', ''],
    ['section 6 below', ''],
  ];
  for (const [text, letters] of cases)
    assert.equal(
      groundsCited(text)
        .map((id) => id.slice(13, 14))
        .join(' '),
      letters,
      text,
    );
  assert.deepEqual(groundsCited('Art. 9(2)(h) GDPR'), ['eu-gdpr:A9-2-h']);
  const hostile = 'Art. 6 (1) (a), '.repeat(5000);
  const worked = work();
  assert.deepEqual(groundsCited(hostile), ['eu-gdpr:A6-1-a']);
  assert.ok(worked() < 2000);
});

test('a list, its bases in brackets', () => {
  const text =
    '# P\n\n## Why\n\nWe use your data to:\n\n- ship the kites that you order (performance of the contract);\n- send our newsletter (your consent);\n- keep our books (legal obligation);\n- stop stolen cards (legitimate interest in not being cheated);\n- answer your questions.\n';
  assert.deepEqual(purposes(text), [
    'CustomerOrderManagement stated: ship the kites that you order [A6-1-b]',
    'DirectMarketing stated: send our newsletter [A6-1-a]',
    'LegalCompliance stated: keep our books [A6-1-c]',
    'FraudPreventionAndDetection stated: stop stolen cards [A6-1-f]',
    'CommunicationForCustomerCare none: answer your questions',
  ]);
  assert.deepEqual(bases(text), [
    'A6-1-b-contract-performance | scoped',
    'A6-1-a | scoped',
    'A6-1-c | scoped',
    'A6-1-f-controller | scoped | not being cheated',
  ]);
});

test('a table with columns of purposes and bases', () => {
  const text =
    '# P\n\n| Data | Purpose | Legal basis | Kept for |\n|---|---|---|---|\n| Name, address | Shipping orders | Contract | 2 years |\n| E-mail | Newsletter | Consent, Art. 6(1)(a) | until you unsubscribe |\n| Card number | Payment | Contract | 1 year |\n';
  assert.deepEqual(purposes(text), [
    'CustomerOrderManagement stated: Shipping orders [A6-1-b]',
    'DirectMarketing stated: Newsletter [A6-1-a]',
    'PaymentManagement stated: Payment [A6-1-b]',
  ]);
  assert.equal(bases(text).length, 2);
});

test('bases apart from purposes', () => {
  const text =
    '# P\n\n## How we use your data\n\n- Delivering the service\n- Complying with the law\n- Running surveys\n\n## Legal bases\n\n- Contract: to provide what you ordered\n- Legal obligation: where statutes ask for it\n';
  assert.deepEqual(bases(text), ['A6-1-b-contract-performance | global', 'A6-1-c | global']);
  assert.deepEqual(purposes(text), [
    'ServiceProvision inferred: Delivering the service [A6-1-b]',
    'LegalCompliance inferred: Complying with the law [A6-1-c]',
    'CommercialResearch none: Running surveys',
  ]);
});

test('a section a service, in German', () => {
  const text =
    '# Datenschutzerklärung\n\nWir sind die Drachenwerkstatt.\n\n## Kontaktformular\n\nWenn Sie uns schreiben, werden Ihre Angaben zwecks Bearbeitung der Anfrage bei uns gespeichert. Rechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO.\n\n## Newsletter\n\nIhre E-Mail-Adresse nutzen wir für den Versand unseres Newsletters. Die Verarbeitung erfolgt auf Grundlage Ihrer Einwilligung (Art. 6 Abs. 1 lit. a DSGVO).\n';
  assert.deepEqual(bases(text), ['A6-1-b-contract-performance | scoped', 'A6-1-a | scoped']);
  assert.deepEqual(
    purposes(text).map((one) => one.replace(/:.*\[/, ' [')),
    ['CommunicationForCustomerCare stated [A6-1-b]', 'DirectMarketing stated [A6-1-a]'],
  );
});

test('French and Dutch', () => {
  assert.deepEqual(
    purposes(
      '# Politique\n\n## Pourquoi utilisons-nous vos données ?\n\n- Livrer vos commandes (exécution du contrat)\n- Vous envoyer notre infolettre (votre consentement)\n',
    ),
    [
      'CustomerOrderManagement stated: Livrer vos commandes [A6-1-b]',
      'DirectMarketing stated: Vous envoyer notre infolettre [A6-1-a]',
    ],
  );
  assert.deepEqual(
    purposes(
      '# Privacyverklaring\n\nWij gebruiken uw gegevens om:\n\n- uw bestelling te bezorgen (uitvoering van de overeenkomst)\n- fraude te voorkomen (gerechtvaardigd belang)\n',
    ),
    [
      'CustomerOrderManagement stated: uw bestelling te bezorgen [A6-1-b]',
      'FraudPreventionAndDetection stated: fraude te voorkomen [A6-1-f]',
    ],
  );
});

test('several purposes in one sentence', () => {
  const classes = (text: string) => purposes(text).map((one) => one.split(' ')[0]);
  const cases: [string, string[]][] = [
    [
      'We use your personal data to set up accounts for you, to send invoices and take payment, to answer questions, and to run surveys.',
      ['AccountManagement', 'PaymentManagement', 'CommunicationForCustomerCare', 'CommercialResearch'],
    ],
    [
      'We process your details to ship your order, to prevent fraud and to send our newsletter.',
      ['CustomerOrderManagement', 'FraudPreventionAndDetection', 'DirectMarketing'],
    ],
    [
      'Nous utilisons vos données pour livrer vos commandes, pour répondre à vos questions et pour établir des statistiques.',
      ['CustomerOrderManagement', 'CommunicationForCustomerCare', 'ServiceUsageAnalytics'],
    ],
    [
      'Wij gebruiken uw gegevens om uw bestelling te bezorgen, fraude te voorkomen en onze nieuwsbrief te versturen.',
      ['CustomerOrderManagement', 'FraudPreventionAndDetection', 'DirectMarketing'],
    ],
    [
      'Wir verwenden Ihre Daten, um Bestellungen zu liefern, Betrug zu verhindern und Newsletter zu versenden.',
      ['CustomerOrderManagement', 'FraudPreventionAndDetection', 'DirectMarketing'],
    ],
    // Two are one use in two words.
    ['We use your data to take and to ship your order.', ['CustomerOrderManagement']],
    // Others, rights and advice count up as well.
    ['You have the right to see your data, to have it corrected, to have it erased and to complain.', []],
    ['We share your data with banks to check payment, to prevent fraud and to send invoices.', []],
  ];
  for (const [text, expected] of cases) assert.deepEqual(classes(text), expected, text);
  const long = `We use your data ${'to ship your order, '.repeat(20_000)}to sleep.`;
  const worked = work();
  readText(long);
  assert.ok(worked() < 4000);
});

test('a list of purposes and grounds, begun with a noun', () => {
  assert.deepEqual(
    purposes(
      '# Privacyverklaring\n\n## Waarvoor en op welke grondslag\n\n- Het bezorgen van uw bestelling: uitvoering van de overeenkomst\n- Het versturen van onze nieuwsbrief: uw toestemming\n- Het voorkomen van fraude: gerechtvaardigd belang\n',
    ),
    [
      'CustomerOrderManagement stated: Het bezorgen van uw bestelling: uitvoering van de overeenkomst [A6-1-b]',
      'DirectMarketing stated: Het versturen van onze nieuwsbrief: uw toestemming [A6-1-a]',
      'FraudPreventionAndDetection stated: Het voorkomen van fraude: gerechtvaardigd belang [A6-1-f]',
    ],
  );
  assert.deepEqual(
    purposes(
      '# Privacy\n\n## Purposes and legal bases\n\n- Shipping orders: performance of the contract\n- Our newsletter – your consent\n',
    ).map((one) => one.replace(/:.*\[/, ' [')),
    ['CustomerOrderManagement stated [A6-1-b]', 'DirectMarketing stated [A6-1-a]'],
  );
});

test('a row ties data to its purpose', () => {
  const tied = (text: string): string[] => {
    const { policy } = readText(text);
    return policy.purposes.map(({ label, data }) =>
      [label, ...(data ?? []).map((id) => policy.data.find((one) => one.id === id)!.label)].join(' | '),
    );
  };
  assert.deepEqual(
    tied(
      '# P\n\n| Data | Purpose | Legal basis |\n|---|---|---|\n| Name, postal address | Shipping orders | Contract |\n| E-mail address | Newsletter | Consent |\n',
    ),
    ['Shipping orders | Name | postal address', 'Newsletter | E-mail address'],
  );
  assert.deepEqual(tied('We use your e-mail address to send our newsletter.'), ['to send our newsletter']);
});

test('consent to cookies covers what they are for in part', () => {
  assert.deepEqual(
    purposes(
      '# P\n\n## Statistics\n\nWe use cookies to analyse how visitors use our website.\n\n## Your choice\n\nWe only set such cookies on the basis of your consent.\n',
    ).map((one) => one.replace(/:.*\[/, ' [')),
    ['ServiceUsageAnalytics partial [A6-1-a]'],
  );
});

test('many purposes are bound in a time that grows with the text', () => {
  const text = (sections: number): string =>
    Array.from(
      { length: sections },
      (_, at) =>
        `## Part ${at}\n\nWe use your address ${at} to ship your order. We use your e-mail ${at} to send our newsletter. The legal basis is our contract with you (Art. 6(1)(b) GDPR).\n`,
    ).join('\n');
  readText(text(50));
  const time = (sections: number): number => {
    const worked = work();
    assert.equal(readText(text(sections)).policy.purposes.length, 2 * sections);
    return worked();
  };
  const small = time(150);
  assert.ok(time(600) < 12 * small + 200);
});

test('purposes that are said by what is done, and on what occasion', () => {
  const cases: [string, string][] = [
    ['For the safety of our guests there are two cameras at the gate.', 'EnforceSecurity'],
    ['Statistics on visits are compiled with Matomo.', 'ServiceUsageAnalytics'],
    ['We measure which pages are opened.', 'ServiceUsageAnalytics'],
    ['We use a tool of our own to analyse the browsing behaviour of our visitors.', 'ServiceUsageAnalytics'],
    ['We keep your invoices because the tax laws oblige us to.', 'LegalCompliance'],
    ['If you apply to us for a vacancy, we process your CV and your cover letter.', 'RecruitmentManagement'],
    ['When you order a kite, we process your name and your address.', 'CustomerOrderManagement'],
    ['Lorsque vous nous envoyez votre candidature, nous conservons votre CV.', 'RecruitmentApplicationManagement'],
    ['Als u solliciteert, verwerken wij uw cv en uw brief.', 'RecruitmentApplicationManagement'],
    ['Wenn Sie sich bei uns bewerben, verarbeiten wir Ihren Lebenslauf.', 'RecruitmentApplicationManagement'],
  ];
  for (const [text, dpv] of cases)
    assert.deepEqual(
      purposes(text).map((one) => one.split(' ')[0]),
      [dpv],
      text,
    );
});

test('no purposes', () => {
  for (const text of [
    'We do not use your data for advertising.',
    'You have the right to:\n\n- obtain a copy of your data\n- have it corrected\n',
    'You can set your browser to refuse cookies.',
    'We keep your data as long as necessary to provide the service.',
    'We use encryption to protect your data.',
    'Please use the form to send us your request.',
    'If you write to us, we do not store your address.',
    'If you contact the authority, it will process your complaint?',
    'Je mag ons vragen om je gegevens in te zien.',
    'U kunt ons vragen om uw gegevens te verwijderen.',
    'We have concluded a data processing agreement with the provider of our website.',
  ])
    assert.deepEqual(purposes(text), [], text);
});

test('no bases', () => {
  for (const text of [
    'You may withdraw your consent at any time.',
    'You have the right to object to processing that rests on our legitimate interests.',
    'We never send advertising without your consent.',
    'Customers must obtain the consent of their users.',
    'We keep invoices longer where a legal obligation requires it.',
    'Our contract with the host runs until May.',
  ])
    assert.deepEqual(bases(text), [], text);
});

test('bases in many words', () => {
  const basisOf = (text: string) => bases(text).map((one) => one.split(' | ')[0]!.slice(0, 6));
  const cases: [string, string][] = [
    ['If you opt in, we will send you our list of kite festivals.', 'A6-1-a'],
    ['These cookies require your explicit consent before they are set.', 'A6-1-a'],
    ['Usage figures are only collected if you switch them on.', 'A6-1-a'],
    ['We use your details on the basis of 6(1)(e).', 'A6-1-e'],
    ['This data is processed cf. GDPR art. 6 (1) item c.', 'A6-1-c'],
    ['We are obliged to keep the logbooks of our balloons for ten years.', 'A6-1-c'],
    ['Receipts for prize money are retained for eight years to comply with tax regulations.', 'A6-1-c'],
    ['You can withdraw your consent to our letters at any time.', 'A6-1-a'],
    ['Nous ne déposons ces cookies que si vous nous avez donné votre accord.', 'A6-1-a'],
    ['Le consentement de nos visiteurs est recueilli avant le dépôt de cookies sur votre appareil.', 'A6-1-a'],
    ['Wij vragen via de banner van onze site toestemming voor de overige cookies.', 'A6-1-a'],
    ['Wij zijn wettelijk verplicht om uw facturen zeven jaar te bewaren.', 'A6-1-c'],
    ['Mit der Anmeldung stimmen Sie der Veröffentlichung der Fotos auf unserer Website zu.', 'A6-1-a'],
    ['Wir bewahren die Rechnungen unserer Kunden nach § 147 AO acht Jahre auf.', 'A6-1-c'],
    ['Die Verarbeitung der Daten beruht auf Art. 6 Abs. 1f DSGVO und ist für uns wichtig.', 'A6-1-f'],
  ];
  for (const [text, expected] of cases) assert.deepEqual(basisOf(text), [expected], text);
  for (const text of [
    'No prior consent is needed for the cookies of our basket.',
    'Legal obligations may prevent us from deleting your data.',
    'Children under 16 need the consent of their parents to use our site.',
    'Gesetzliche Aufbewahrungsfristen bleiben von der Löschung unberührt.',
    'Als u jonger bent dan 16 jaar, heeft u toestemming van uw ouders nodig om onze site te gebruiken.',
  ])
    assert.deepEqual(basisOf(text), [], text);
});

test('articles cited in the ways of four countries', () => {
  for (const text of [
    'Art. 6 Abs. 1f DSGVO',
    'Art. 6 I f DSGVO',
    'Art. 6 par. 1 (f) GDPR',
    'Article 6-1-f',
    'article 6 al. 1 let. f',
    'Art. 6 Abs. 1 Satz. 1 Buchstabe f DSGVO',
    'artikel 6 lid 1 aanhef en onder f AVG',
    'Art. 6 para. 1 p. 1 lit. f',
    'Artikel 6, eerste lid, onder f, AVG',
    'Article 6, section 1, letter f',
  ])
    assert.deepEqual(groundsCited(text), ['eu-gdpr:A6-1-f-controller'], text);
});

test('a basis beside its purpose: in the same item, right below it, in the same paragraph', () => {
  const bound = (text: string) => purposes(text).map((one) => one.replace(/^(\w+) (\w+): .*?(\[.*\])?$/s, '$1 $2 $3'));
  assert.deepEqual(
    bound(
      '# P\n\nThe following is a list of the data that we process:\n\n* **Card data.** Buyers give us their card. The data may be used for the sole purpose of taking payment. This is required for performing our contract with you (Art. 6(1)(b) GDPR).\n\n* **Log files.** We use log files to detect attacks. We rely on our legitimate interests (Art. 6(1)(f) GDPR).\n',
    ),
    ['PaymentManagement stated [A6-1-b]', 'EnforceSecurity stated [A6-1-f]'],
  );
  assert.deepEqual(
    bound(
      '# Datenschutz\n\n## Zwecke und Rechtsgrundlagen\n\nUnsere Segelschule verarbeitet Daten zu diesen Zwecken und auf diesen Rechtsgrundlagen:\n\n1. **Bearbeitung von Anfragen**\n   - Rechtsgrundlage: Art. 6 Abs. 1 lit. b DSGVO\n2. **Versand des Newsletters**\n   - Rechtsgrundlage: Art. 6 Abs. 1 lit. a DSGVO\n',
    ),
    ['CommunicationForCustomerCare stated [A6-1-b]', 'DirectMarketing stated [A6-1-a]'],
  );
});

test('a table whose cells count up several bases', () => {
  assert.deepEqual(
    purposes(
      '# P\n\n| Purpose | Data | Lawful basis |\n|---|---|---|\n| To send invoices | Name | (a) Performance of a contract with you (b) Necessary to comply with a legal obligation |\n| To run surveys | E-mail | Legitimate interests |\n',
    ).map((one) => one.replace(/:.*\[/, ' [')),
    ['PaymentManagement stated [A6-1-b A6-1-c]', 'CommercialResearch stated [A6-1-f]'],
  );
});

test('purposes that only a list of bases names', () => {
  assert.deepEqual(
    purposes(
      '# Privacy\n\n## Legal bases\n\n- **Contract** – to manage your account and to collect the membership fee\n- **Legitimate interests** – to prevent fraud\n',
    ),
    [
      'AccountManagement stated: to manage your account [A6-1-b]',
      'PaymentManagement stated: to collect the membership fee [A6-1-b]',
      'FraudPreventionAndDetection stated: to prevent fraud [A6-1-f]',
    ],
  );
});

test('what is done with data and why, in the words of every day', () => {
  const count = (text: string): number => readText(`# Privacy\n\n## Boats\n\n${text}\n`).policy.purposes.length;
  for (const text of [
    'So that the boat is ready when you arrive we keep your name and telephone number.',
    'Your e-mail address lets us send you the tide tables.',
    'Your date of birth is kept for the birthday card.',
    'Damit das Boot bereit ist, speichern wir Ihren Namen und Ihre Telefonnummer.',
    'Zodat de boot klaarligt bewaren we je naam en telefoonnummer.',
    'Pour que le bateau soit prêt, nous gardons votre nom et votre téléphone.',
    'Votre date de naissance permet de vérifier votre âge.',
  ])
    assert.equal(count(text), 1, text);
  for (const text of [
    'So that nobody worries, we never keep your name.',
    'Our boats are kept for the summer guests.',
    'The harbour lets us moor there.',
    'So that you know your rights, we have written this page.',
  ])
    assert.equal(count(text), 0, text);
});

test('a section that says only on what its processing rests is what its heading names, with its class', () => {
  const about = (heading: string, text: string) =>
    purposes(`# Privacy policy of Lantern & Loom\n\n## ${heading}\n\n${text}\n`);
  assert.deepEqual(
    about(
      'Newsletter',
      'If you leave us your e-mail address for our newsletter, we send it on the basis of your consent.',
    ),
    ['DirectMarketing stated: Newsletter [A6-1-a]'],
  );
  assert.deepEqual(about('Orders', 'When you buy a loom, we need your name and address (contract, Art. 6(1)(b)).'), [
    'CustomerOrderManagement stated: Orders [A6-1-b]',
  ]);
  assert.deepEqual(
    about(
      'Infolettre',
      'Vous nous laissez une adresse pour notre infolettre ? Elle vous est envoyée sur la base de votre consentement. Nous la tenons à jour.',
    ),
    ['DirectMarketing stated: Infolettre [A6-1-a]'],
  );
  // A heading that names no purpose does not become one.
  assert.deepEqual(about('Good to know', 'Some of it happens on the basis of your consent.'), []);
});
