// Never invented, in any order: sentences that promise nothing, however they are put together, give no contact, period, vendor, right or denial.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Language } from '#base';
import type { Policy } from '#policy';
import { deniesSomething } from '../not-our-doing.ts';
import { readText } from '../testing.ts';

/** Advice, news, others' contacts and laws, prices, hours, product periods, deliveries, denials: about the world, not about data. */
const harmless: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Choose a password that nobody can guess.',
    'Change your Facebook password once a year.',
    'In March a court fined Facebook for a breach of its duties.',
    'The press reported that Google was sued by a publisher.',
    'The lamp comes with a two year warranty.',
    'You may send goods back within 14 days.',
    'Delivery takes two to three working days.',
    'Our shop is open from 9 to 17 on working days.',
    'A ticket costs 12 euros, children under 12 years pay half.',
    'The boat is 25 years old and carries six people.',
    'The offer includes a 30-day trial.',
    'We celebrate our 40 years in business this summer.',
    'The emergency number in Europe is 112.',
    'The consumer ombudsman answers at help@ombudsman.example.',
    'The police can be reached at +44 113 496 0999.',
    'We do not use tracking services or social plugins such as Facebook.',
    'Google Analytics is not used here.',
    'The law on boats was changed in 2019 after ten years.',
    'Tenants have the right to quiet nights in their flats.',
    'Passengers have the right to a seat.',
    'You have no right to a refund for used candles.',
    'The museum keeps paintings for centuries.',
    'The cheese ripens for twelve months in a cellar.',
    'The page looks the same on your Apple devices.',
    'A cookie is a small text file.',
    'Do not send us special categories of data by e-mail.',
    'You can ask your browser to delete cookies after 30 days.',
    'Members must be at least 16 years old.',
    'The contract ends with a notice period of three months.',
    'Orders are delivered within five working days.',
    'Google, Facebook and Twitter have privacy policies of their own.',
    'We compete with Amazon.',
    'You may use Firefox, Chrome or Safari to manage cookies.',
    'Do not give your password to Microsoft or anybody who calls on its behalf.',
    'A backup is a copy of data.',
    'Many websites use cookies for advertising.',
    'We are not responsible for how third parties share your data.',
    'We have no control over the cookies that third parties set on their own websites.',
    'This notice does not apply to websites of third parties.',
    'If you do not want us to sell your data, tell us.',
    'You are not obliged to accept cookies.',
    'We cannot guarantee that data sent over the internet is never read by others.',
    'We ask you not to share your password with anyone.',
    'No transmission over the internet is completely secure.',
  ],
  fr: [
    'Choisissez un mot de passe que personne ne devine.',
    'Changez votre mot de passe Facebook une fois par an.',
    'En mars un tribunal a condamné Facebook à une amende.',
    'La lampe bénéficie d’une garantie de deux ans.',
    'Vous pouvez renvoyer un article sous 14 jours.',
    'La livraison prend deux à trois jours ouvrés.',
    'Notre boutique est ouverte de 9 h à 17 h.',
    'Un billet coûte 12 euros, les enfants de moins de 12 ans paient la moitié.',
    'Le bateau a 25 ans et porte six personnes.',
    'L’offre comprend un essai de 30 jours.',
    'Le numéro d’urgence en Europe est le 112.',
    'Le médiateur de la consommation répond à aide@mediateur.example.',
    'Nous n’utilisons pas d’outils de mesure comme Google Analytics.',
    'Facebook n’est pas utilisé sur ces pages.',
    'La loi sur les bateaux a changé en 2019 après dix ans.',
    'Les locataires ont droit à des nuits calmes.',
    'Le fromage vieillit douze mois dans une cave.',
    'Le calendrier est mis à jour chaque printemps.',
    'Un cookie est un petit fichier texte.',
    'Ne nous envoyez pas de données sensibles par courriel.',
    'Les membres doivent avoir au moins 16 ans.',
    'Le préavis de résiliation est de trois mois.',
    'Les commandes sont livrées sous cinq jours ouvrés.',
    'Google, Facebook et Twitter ont leurs propres politiques de confidentialité.',
    'Vous pouvez utiliser Firefox, Chrome ou Safari pour gérer les cookies.',
    'Une sauvegarde est une copie des données.',
    'De nombreux sites utilisent des cookies publicitaires.',
    'Nous ne sommes pas responsables des cookies déposés par des tiers sur leurs propres sites.',
    'Si vous ne souhaitez pas que nous vendions vos données, dites-le-nous.',
    'Ne communiquez votre mot de passe à personne.',
    'Aucune transmission sur internet n’est totalement sûre.',
    'Cette politique ne s’applique pas aux sites de tiers.',
  ],
  nl: [
    'Kies een wachtwoord dat niemand raadt.',
    'Wijzig uw wachtwoord van Facebook een keer per jaar.',
    'In maart legde de toezichthouder Facebook een boete op.',
    'De lamp heeft twee jaar garantie.',
    'U kunt een artikel binnen 14 dagen terugsturen.',
    'De levering duurt twee tot drie werkdagen.',
    'Onze winkel is open van 9 tot 17 uur.',
    'Een kaartje kost 12 euro, kinderen jonger dan 12 jaar betalen de helft.',
    'De boot is 25 jaar oud en draagt zes mensen.',
    'Het aanbod heeft een proefperiode van 30 dagen.',
    'Het alarmnummer in Europa is 112.',
    'De geschillencommissie antwoordt op hulp@geschillen.example.',
    'Wij gebruiken geen trackers van derden zoals Facebook.',
    'Google Analytics wordt hier niet gebruikt.',
    'De wet op de boten veranderde in 2019 na tien jaar.',
    'Huurders hebben recht op rustige nachten.',
    'De kaas rijpt twaalf maanden in een kelder.',
    'Een cookie is een klein tekstbestand.',
    'Stuur ons geen bijzondere persoonsgegevens per e-mail.',
    'Leden moeten minstens 16 jaar oud zijn.',
    'De opzegtermijn is drie maanden.',
    'Bestellingen worden binnen vijf werkdagen geleverd.',
    'Google, Facebook en Twitter hebben hun eigen privacybeleid.',
    'U kunt Firefox, Chrome of Safari gebruiken om cookies te beheren.',
    'Een back-up is een kopie van gegevens.',
    'Veel websites gebruiken cookies voor advertenties.',
    'Wij zijn niet verantwoordelijk voor cookies die derden op hun eigen websites plaatsen.',
    'Wilt u niet dat wij uw gegevens verkopen, laat het ons dan weten.',
    'U bent niet verplicht cookies te accepteren.',
    'Deel uw wachtwoord nooit met anderen.',
    'Geen enkele verzending via internet is volledig veilig.',
    'Deze verklaring is niet van toepassing op websites van derden.',
  ],
  de: [
    'Wählen Sie ein Passwort, das niemand errät.',
    'Ändern Sie Ihr Passwort bei Facebook einmal im Jahr.',
    'Im März hat ein Gericht Facebook zu einem Bußgeld verurteilt.',
    'Die Lampe hat zwei Jahre Garantie.',
    'Sie können Waren binnen 14 Tagen zurücksenden.',
    'Die Lieferung dauert zwei bis drei Werktage.',
    'Unser Laden ist von 9 bis 17 Uhr geöffnet.',
    'Eine Karte kostet 12 Euro, Kinder unter 12 Jahren zahlen die Hälfte.',
    'Das Boot ist 25 Jahre alt und trägt sechs Leute.',
    'Das Angebot hat eine Probezeit von 30 Tagen.',
    'Der Notruf in Europa ist 112.',
    'Die Schlichtungsstelle antwortet unter hilfe@schlichtung.example.',
    'Wir verzichten auf Dienste wie Google Analytics.',
    'Facebook wird auf unseren Seiten nicht verwendet.',
    'Das Gesetz über Boote wurde 2019 nach zehn Jahren geändert.',
    'Mieter haben ein Recht auf ruhige Nächte.',
    'Der Käse reift zwölf Monate in einem Keller.',
    'Ein Cookie ist eine kleine Textdatei.',
    'Senden Sie uns bitte keine besonderen Kategorien von Daten per E-Mail.',
    'Mitglieder müssen mindestens 16 Jahre alt sein.',
    'Die Kündigungsfrist beträgt drei Monate.',
    'Bestellungen werden innerhalb von fünf Werktagen geliefert.',
    'Google, Facebook und Twitter haben eigene Datenschutzerklärungen.',
    'Sie können Firefox, Chrome oder Safari verwenden, um Cookies zu verwalten.',
    'Eine Sicherungskopie ist eine Kopie von Daten.',
    'Viele Webseiten setzen Cookies zu Werbezwecken ein.',
    'Wir sind nicht verantwortlich für Cookies, die Dritte auf ihren eigenen Webseiten setzen.',
    'Wenn Sie nicht möchten, dass wir Ihre Daten verkaufen, sagen Sie es uns.',
    'Sie sind nicht verpflichtet, Cookies zu akzeptieren.',
    'Geben Sie Ihr Passwort nicht an Dritte weiter.',
    'Keine Übertragung über das Internet ist vollständig sicher.',
    'Diese Erklärung gilt nicht für Webseiten Dritter.',
  ],
};
const titles: Readonly<Record<Language, readonly string[]>> = {
  en: ['Good to know', 'Privacy', 'Contact', 'How long we keep data', 'Who receives your data', 'Your rights'],
  fr: ['Bon à savoir', 'Vie privée', 'Contact', 'Durées de conservation', 'Destinataires', 'Vos droits'],
  nl: ['Goed om te weten', 'Privacy', 'Contact', 'Bewaartermijnen', 'Ontvangers', 'Uw rechten'],
  de: ['Gut zu wissen', 'Datenschutz', 'Kontakt', 'Speicherdauer', 'Empfänger', 'Ihre Rechte'],
};
/** How a sentence stands: alone, with the one before it, as an item, or below a title. */
const layouts = ['paragraph', 'beside', 'item', 'titled'] as const;

/** What is said not to be done, and promised not to be; that no trackers are used is promised indeed. */
const denialsIn = ({ statements, promises }: Policy) => [
  ...statements.filter(({ kind }) => deniesSomething.has(kind)),
  ...promises.filter(
    ({ kind, stated }) => deniesSomething.has(kind) && (kind !== 'cookies-none' || /cookie/i.test(stated[0]!.quote)),
  ),
];

const anyText = fc.constantFrom<Language>('en', 'fr', 'nl', 'de').chain((language) =>
  fc
    .array(
      fc.record({
        sentence: fc.constantFrom(...harmless[language]),
        layout: fc.constantFrom(...layouts),
        title: fc.constantFrom(...titles[language]),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) =>
      parts
        .map(({ sentence, layout, title }) =>
          layout === 'item'
            ? `\n- ${sentence}`
            : layout === 'titled'
              ? `\n\n## ${title}\n\n${sentence}`
              : `${layout === 'beside' ? ' ' : '\n\n'}${sentence}`,
        )
        .join(''),
    ),
);

test('sentences that promise nothing give no contact, period, vendor, right or denial, however they stand together', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { policy } = readText(`# Heron Boats\n${text}\n`);
      assert.deepEqual(
        {
          contacts: policy.contacts.map(({ value }) => value),
          periods: policy.retention.map(({ period, criterion }) => period ?? criterion),
          vendors: policy.recipients.map(({ name, category }) => name ?? category),
          rights: policy.rights.map(({ right }) => right),
          denials: denialsIn(policy).map(({ kind }) => kind),
          cookies: policy.cookieUse.map(({ stance }) => stance),
        },
        { contacts: [], periods: [], vendors: [], rights: [], denials: [], cookies: [] },
      );
    }),
    { numRuns: 300 },
  );
});

test('each of them alone gives none', () => {
  for (const text of Object.values(harmless).flat()) {
    const { policy } = readText(text);
    const found = [
      ...policy.contacts,
      ...policy.retention,
      ...policy.recipients,
      ...policy.rights,
      ...policy.cookieUse,
      ...denialsIn(policy),
    ];
    assert.deepEqual(
      found.map(({ id }) => id),
      [],
      text,
    );
  }
});
