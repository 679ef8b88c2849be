// Purposes in many forms of speech: sentences and items in four languages, each with the class that it is of; and sentences that say none.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Language } from '#base';
import { readText } from '../testing.ts';

const opening: Readonly<Record<Language, string>> = {
  en: 'This is the privacy policy of Tarnwick Kites Ltd and of all of its shops, and we take it seriously.',
  fr: 'Nous sommes la société Cerfs-volants du Val et nous vous remercions de votre visite sur notre site.',
  nl: 'Wij zijn de vliegerwinkel van het dorp en wij danken u voor uw bezoek aan onze website.',
  de: 'Wir freuen uns über Ihren Besuch und sind die Drachenwerkstatt Tannried GmbH mit Sitz in der Stadt.',
};

/** The classes of the purposes that are read in a sentence, or in an item of a list of purposes. */
const classes = (language: Language, text: string, list?: string): string[] =>
  readText(
    `# A\n\n${opening[language]}\n\n${list ? `## ${list}\n\n- ${text}` : `## Abc\n\n${text}`}\n`,
  ).policy.purposes.map(({ dpv }) => dpv?.slice(4) ?? '?');

const sentences: readonly (readonly [Language, string, string])[] = [
  [
    'en',
    'DirectMarketing',
    'We may use your e-mail address to keep you informed about upcoming courses and special deals.',
  ],
  ['en', 'CustomerOrderManagement', 'Your name and address are used to deliver the goods you bought.'],
  ['en', 'PaymentManagement', 'We use your bank details to collect the subscription fee by direct debit.'],
  ['en', 'CommunicationForCustomerCare', 'Your e-mail is used only to answer you.'],
  [
    'en',
    'CommunicationForCustomerCare',
    'The data you enter in the form are processed solely for the purpose of handling your enquiry.',
  ],
  [
    'en',
    'CommunicationForCustomerCare',
    'If you contact us by e-mail or telephone, we will store your details in order to process your request and in case of follow-up questions.',
  ],
  ['en', 'EnforceSecurity', 'The log files are evaluated to guarantee the stability and security of our systems.'],
  [
    'en',
    'TechnicalServiceProvision',
    'The temporary storage of the IP address by the system is necessary to deliver the website to your computer.',
  ],
  ['en', 'ServiceUsageAnalytics', 'This website uses Plausible to find out which pages are popular.'],
  [
    'en',
    'ServiceUsageAnalytics',
    'We use Matomo, an open-source web analytics tool, for analysing the use of our website.',
  ],
  [
    'en',
    'ServiceUsageAnalytics',
    'Google will use this information on our behalf to evaluate your use of the website and to compile reports on website activity.',
  ],
  [
    'en',
    'RecruitmentApplicationManagement',
    'We process the data in your CV to assess whether you are suitable for the job.',
  ],
  [
    'en',
    'LegalCompliance',
    'We are required by law to keep our accounting records, and process your invoice details for this.',
  ],
  ['en', 'DisputeManagement', 'We may process your data to establish, exercise or defend legal claims.'],
  [
    'en',
    'CommercialResearch',
    'From time to time we ask customers to complete surveys that we use for research purposes.',
  ],
  ['en', 'ServiceProvision', 'We need this information to provide our services to you.'],
  ['en', 'ServiceProvision', 'This information is necessary for us to be able to offer you the app.'],
  ['en', 'ServicePersonalisation', 'This allows us to tailor the content of our site to your interests.'],
  ['en', 'ServicePersonalisation', 'We use a cookie to remember your language.'],
  ['en', 'ImproveExistingProductsAndServices', 'The information helps us improve our website.'],
  ['en', 'CustomerManagement', 'We keep a membership list so that we can run the club.'],
  ['en', 'DirectMarketing', 'With your consent, we send you our monthly newsletter.'],
  ['en', 'CommunicationManagement', 'We will use your phone number to call you back.'],
  ['en', 'CommunicationManagement', 'We use your contact details to notify you of changes to the timetable.'],
  ['en', 'IdentityVerification', 'We ask for your date of birth so we can check that you are old enough.'],
  ['en', 'EnforceSecurity', 'We operate CCTV on our premises for the prevention and detection of crime.'],
  ['en', 'ServiceProvision', 'Dietary requirements are collected so that we can cater for you at events.'],
  [
    'en',
    'ResearchAndDevelopment',
    'We use pseudonymised data for scientific research and the development of new products.',
  ],
  ['en', 'CustomerOrderManagement', 'The processing serves the fulfilment of your order.'],
  ['en', 'TargetedAdvertising', 'We use the Meta Pixel to show you adverts on Facebook that match your interests.'],
  ['en', 'ServiceOptimisation', 'We use Google Fonts for the uniform presentation of fonts.'],
  [
    'en',
    'MisusePreventionAndDetection',
    'reCAPTCHA is used to check whether data are entered by a human or by an automated programme.',
  ],
  ['en', 'TechnicalServiceProvision', 'We embed Google Maps to show you how to find us.'],
  ['en', 'RecruitmentManagement', 'Recruitment: CVs and references are processed to fill vacancies.'],
  ['en', 'CustomerManagement', "Members' names and dates of birth are held for the administration of membership."],
  [
    'en',
    'AccountManagement',
    'Registration on our website: you provide a user name, an e-mail address and a password, which we use to give you access to your account.',
  ],
  ['en', 'CommunicationForCustomerCare', 'Our purpose in processing this data is to deal with your question.'],
  ['fr', 'CommunicationForCustomerCare', 'Vos données sont utilisées uniquement pour répondre à votre demande.'],
  ['fr', 'CustomerOrderManagement', 'Les données recueillies sont nécessaires au traitement de votre commande.'],
  ['fr', 'DirectMarketing', "Votre adresse e-mail est utilisée afin de vous envoyer notre lettre d'information."],
  ['fr', 'ServiceUsageAnalytics', "Nous utilisons Matomo pour mesurer l'audience de notre site."],
  ['fr', 'ServiceUsageAnalytics', "Ces cookies nous permettent d'établir des statistiques de fréquentation."],
  ['fr', 'PaymentManagement', 'Vos coordonnées bancaires servent à prélever votre cotisation.'],
  ['fr', 'RecruitmentManagement', 'Nous traitons votre CV aux fins de recrutement.'],
  ['fr', 'CustomerManagement', 'Le traitement a pour finalité la gestion de la relation client.'],
  [
    'fr',
    'EnforceSecurity',
    "Nos locaux sont équipés de caméras afin d'assurer la sécurité des personnes et des biens.",
  ],
  [
    'fr',
    'CommunicationManagement',
    "Nous pouvons utiliser votre numéro de téléphone pour vous prévenir d'un changement d'horaire.",
  ],
  ['fr', 'ImproveExistingProductsAndServices', 'Les informations collectées nous aident à améliorer nos services.'],
  ['fr', 'ServiceProvision', 'Vos données sont traitées pour assurer la fourniture de nos prestations.'],
  ['fr', 'ServicePersonalisation', 'Nous utilisons un cookie pour mémoriser votre langue.'],
  [
    'fr',
    'TechnicalServiceProvision',
    "L'adresse IP est traitée pour permettre l'affichage du site sur votre appareil.",
  ],
  ['fr', 'Marketing', 'Ce traitement a pour objectif la promotion de nos activités.'],
  ['nl', 'CommunicationForCustomerCare', 'Uw gegevens worden alleen gebruikt om uw vraag te beantwoorden.'],
  ['nl', 'CustomerOrderManagement', 'Wij verwerken uw adres om uw bestelling te kunnen afleveren.'],
  ['nl', 'DirectMarketing', 'Wij gebruiken uw e-mailadres voor het verzenden van onze nieuwsbrief.'],
  [
    'nl',
    'ServiceUsageAnalytics',
    'Wij gebruiken Google Analytics om bij te houden hoe bezoekers de website gebruiken.',
  ],
  [
    'nl',
    'LegalCompliance',
    'Wij verwerken ook persoonsgegevens als wij hier wettelijk toe verplicht zijn, zoals gegevens die wij nodig hebben voor onze belastingaangifte.',
  ],
  [
    'nl',
    'RecruitmentApplicationManagement',
    'Wij gebruiken uw cv om te beoordelen of u geschikt bent voor de functie.',
  ],
  ['nl', 'ServiceProvision', 'Zodat je kunt deelnemen aan onze activiteiten, hebben wij je naam nodig.'],
  [
    'nl',
    'FulfilmentOfContractualObligation',
    'Wij verwerken uw gegevens omdat dit noodzakelijk is voor de uitvoering van de overeenkomst.',
  ],
  ['nl', 'ServicePersonalisation', 'Met deze cookie onthouden wij uw taalkeuze.'],
  ['nl', 'TargetedAdvertising', 'Deze cookies worden gebruikt om gepersonaliseerde advertenties te tonen.'],
  ['de', 'CommunicationForCustomerCare', 'Zweck der Verarbeitung ist die Beantwortung Ihrer Anfrage.'],
  [
    'de',
    'CommunicationForCustomerCare',
    'Die Verarbeitung der personenbezogenen Daten aus der Eingabemaske dient uns allein zur Bearbeitung der Kontaktaufnahme.',
  ],
  [
    'de',
    'TechnicalServiceProvision',
    'Die vorübergehende Speicherung der IP-Adresse durch das System ist notwendig, um eine Auslieferung der Website an den Rechner des Nutzers zu ermöglichen.',
  ],
  [
    'de',
    'EnforceSecurity',
    'Die Speicherung in Logfiles erfolgt, um die Funktionsfähigkeit der Website sicherzustellen.',
  ],
  [
    'de',
    'ServiceOptimisation',
    'Die genannten Daten werden zur Gewährleistung eines reibungslosen Verbindungsaufbaus der Website verarbeitet.',
  ],
  ['de', 'CustomerOrderManagement', 'Wir verarbeiten Ihre Bestelldaten zur Abwicklung Ihrer Bestellung.'],
  ['de', 'DirectMarketing', 'Die Erhebung der E-Mail-Adresse des Nutzers dient dazu, den Newsletter zuzustellen.'],
  ['de', 'DirectMarketing', 'Mit Ihrer Einwilligung senden wir Ihnen regelmäßig unseren Newsletter.'],
  ['de', 'ServiceUsageAnalytics', 'Wir setzen Matomo ein, um die Nutzung unserer Website auszuwerten.'],
  ['de', 'ServiceUsageAnalytics', 'Diese Website benutzt Google Analytics zur Analyse des Nutzerverhaltens.'],
  [
    'de',
    'RecruitmentApplicationManagement',
    'Wir verarbeiten Ihre Bewerbungsdaten zum Zwecke der Durchführung des Bewerbungsverfahrens.',
  ],
  ['de', 'LegalCompliance', 'Wir verarbeiten Ihre Daten, um gesetzlichen Aufbewahrungspflichten nachzukommen.'],
  ['de', 'PaymentManagement', 'Zum Zwecke der Zahlungsabwicklung geben wir Ihre Zahlungsdaten an PayPal weiter.'],
  ['de', 'CustomerOrderManagement', 'Zur Lieferung der Ware übermitteln wir Ihre Adresse an das Versandunternehmen.'],
  [
    'de',
    'CustomerManagement',
    'Die Mitgliederdaten werden zur Mitgliederverwaltung und zum Beitragseinzug verarbeitet.',
  ],
  ['de', 'EnforceSecurity', 'Die Videoüberwachung dient der Wahrnehmung des Hausrechts.'],
  ['de', 'FulfilmentOfContractualObligation', 'Die Datenverarbeitung erfolgt zur Erfüllung des Vertrags.'],
  [
    'de',
    'ServiceOptimisation',
    'Die Nutzung von Google Fonts erfolgt im Interesse einer einheitlichen und ansprechenden Darstellung unserer Online-Angebote.',
  ],
  ['de', 'TechnicalServiceProvision', 'Wir nutzen Google Maps, um Ihnen unseren Standort anzuzeigen.'],
  [
    'de',
    'AccountManagement',
    'Bei der Registrierung erheben wir Name und E-Mail-Adresse, um Ihnen ein Kundenkonto einzurichten.',
  ],
  ['de', 'ServiceOptimisation', 'Anhand der Logfiles können wir Fehler finden und unser Angebot verbessern.'],
  ['de', 'CustomerCare', 'Wir nutzen Ihre Telefonnummer, um Ihnen bei technischen Problemen zu helfen.'],
  ['de', 'CommunicationManagement', 'Um Sie über Terminänderungen zu informieren, nutzen wir Ihre Handynummer.'],
  ['de', 'ServiceProvision', 'Die Daten benötigen wir, damit Sie die App nutzen können.'],
  ['de', 'CommercialResearch', 'Wir führen Kundenbefragungen durch, um die Zufriedenheit zu messen.'],
  [
    'de',
    'TargetedAdvertising',
    'Wir verwenden den Meta-Pixel, um unsere Anzeigen nur solchen Nutzern einzublenden, die Interesse gezeigt haben.',
  ],
  ['de', 'Marketing', 'Fotos der Veranstaltung verwenden wir für unsere Öffentlichkeitsarbeit.'],
  ['de', 'ServiceProvision', 'Ihre Daten werden zur Durchführung des Seminars verwendet.'],
  [
    'de',
    'TechnicalServiceProvision',
    'Manche Angaben werden erhoben, um die fehlerfreie Bereitstellung unserer Drachengalerie zu gewährleisten.',
  ],
  [
    'de',
    'ServiceUsageAnalytics',
    'Weitere Angaben können wir zur Analyse des Nutzerverhaltens im Drachenshop verwenden.',
  ],
  [
    'en',
    'CommunicationForCustomerCare',
    'When someone fills in our form, the details are sent to us by e-mail so that we can reply.',
  ],
  ['en', 'CustomerOrderManagement', 'We use the delivery address only for sending out what you have bought.'],
  ['en', 'PaymentManagement', 'Your bank details are needed so we can pay your prize.'],
  ['en', 'EnforceSecurity', 'Our host keeps logs for seven days in order to detect attacks.'],
  ['en', 'ServiceUsageAnalytics', 'Records of flights are retained for statistical purposes and deleted after a year.'],
  ['de', 'RecruitmentApplicationManagement', 'Wir verarbeiten Ihre Daten im Rahmen des Bewerbungsverfahrens.'],
  ['de', 'ServiceUsageAnalytics', 'Dazu dienen Cookies, die eine Analyse der Benutzung unserer Seite ermöglichen.'],
  ['de', 'CustomerOrderManagement', 'Zur Lieferung der Drachen geben wir Ihre Adresse an den Paketdienst weiter.'],
  [
    'de',
    'TechnicalServiceProvision',
    'Unser berechtigtes Interesse liegt in der fehlerfreien Darstellung der Website.',
  ],
  ['fr', 'PaymentManagement', 'Pour traiter votre paiement, nous transmettons vos données à notre banque.'],
  [
    'fr',
    'EnforceSecurity',
    'Notre boutique est placée sous vidéosurveillance pour la sécurité des biens et des personnes.',
  ],
  ['nl', 'EnforceSecurity', 'Dit doen wij om diefstal tegen te gaan en onze medewerkers te beschermen.'],
  ['nl', 'ServiceUsageAnalytics', 'Daarnaast plaatsen wij analytische cookies waarmee wij het bezoek meten.'],
];

const items: readonly (readonly [Language, string, string])[] = [
  ['en', 'AccountManagement', 'Creating and managing your account'],
  ['en', 'IdentityVerification', 'Verify your identity'],
  ['en', 'ServiceProvision', 'To fulfil the purposes for which you provided it'],
  ['en', 'LegalCompliance', 'To comply with our legal and regulatory obligations'],
  ['en', 'CustomerClaimsManagement', 'to handle returns and complaints'],
  ['en', 'OrganisationGovernance', 'in connection with a merger or sale of our business'],
  ['fr', 'AccountManagement', 'Création et gestion de votre compte'],
  ['fr', 'FraudPreventionAndDetection', 'la prévention de la fraude'],
  ['fr', 'DisputeManagement', 'la gestion du contentieux et des impayés'],
  ['fr', 'CustomerManagement', 'gestion des adhésions et des cotisations'],
  ['fr', 'IdentityVerification', 'Vérifier votre identité'],
  ['fr', 'CommercialResearch', 'réaliser des enquêtes de satisfaction'],
  ['fr', 'RightsFulfilment', "gérer vos demandes d'exercice de droits"],
  ['fr', 'TargetedAdvertising', 'vous proposer des publicités ciblées sur les réseaux sociaux'],
  ['nl', 'PaymentManagement', 'Het afhandelen van uw betaling'],
  [
    'nl',
    'CommunicationManagement',
    'U te kunnen bellen of e-mailen indien dit nodig is om onze dienstverlening uit te kunnen voeren',
  ],
  ['nl', 'CommunicationManagement', 'U te informeren over wijzigingen van onze diensten en producten'],
  ['nl', 'AccountManagement', 'U de mogelijkheid te bieden een account aan te maken'],
  ['nl', 'CustomerOrderManagement', 'Om goederen en diensten bij u af te leveren'],
  ['nl', 'CustomerManagement', 'de ledenadministratie en het innen van de contributie'],
  ['nl', 'FraudPreventionAndDetection', 'het voorkomen en bestrijden van fraude'],
  ['nl', 'DisputeManagement', 'het behandelen van geschillen'],
  ['nl', 'ServiceProvision', 'het leveren van onze diensten'],
  ['nl', 'Marketing', 'voor marketingdoeleinden'],
  ['nl', 'IdentityVerification', 'het vaststellen van uw identiteit'],
  ['nl', 'CustomerCare', 'om u te helpen als u een probleem heeft met ons product'],
  ['nl', 'CommercialResearch', 'om klanttevredenheidsonderzoek te doen'],
  ['de', 'DisputeManagement', 'Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen'],
  ['de', 'PaymentManagement', 'Rechnungsstellung'],
  ['de', 'FraudPreventionAndDetection', 'Betrugsprävention'],
  ['de', 'EnforceSecurity', 'Sicherheitsmaßnahmen.'],
  ['de', 'CommunicationForCustomerCare', 'Kontaktanfragen und Kommunikation.'],
  ['de', 'ServiceUsageAnalytics', 'Reichweitenmessung.'],
];

const none: readonly (readonly [Language, string])[] = [
  ['en', 'We do not use your data to build profiles of you.'],
  ['en', 'We will not use your data for marketing.'],
  ['en', 'You have the right to receive your data in a machine-readable format.'],
  ['en', 'Most browsers can be set to block cookies.'],
  ['en', 'We keep your data as long as is necessary to achieve the purposes above.'],
  ['en', 'We only share your data with third parties to the extent required by law.'],
  ['en', 'This policy explains how we use your data.'],
  ['en', 'If something is still unclear, ask us: it is our job to explain it, and we will improve the text.'],
  ['en', 'When a change matters, because we want to use your data for something new, we write to you.'],
  ['en', 'We have appointed a data protection officer to oversee compliance with this policy.'],
  ['en', 'Please read this policy carefully to understand how we treat your data.'],
  ['en', 'We may update this policy to reflect changes in the law.'],
  ['en', 'We use TLS encryption to protect the transmission of your data.'],
  ['fr', "Nous n'utilisons pas vos données à des fins publicitaires."],
  ['fr', "Vous avez le droit de demander l'effacement de vos données."],
  ['fr', 'Vous pouvez paramétrer votre navigateur pour refuser les cookies.'],
  ['fr', 'Pour exercer vos droits, écrivez-nous.'],
  ['fr', 'La présente politique a pour objet de vous informer de la manière dont nous traitons vos données.'],
  ['nl', 'Wij gebruiken uw gegevens niet voor reclame.'],
  ['nl', 'U heeft het recht om uw gegevens in te zien.'],
  [
    'nl',
    'Wij bewaren uw gegevens niet langer dan nodig is om de doelen te realiseren waarvoor uw gegevens worden verzameld.',
  ],
  ['nl', 'Wij nemen passende maatregelen om misbruik te voorkomen.'],
  ['nl', 'U kunt cookies uitschakelen via uw browser.'],
  ['de', 'Wir verwenden Ihre Daten nicht für Werbung.'],
  ['de', 'Sie haben das Recht, Auskunft über Ihre Daten zu verlangen.'],
  [
    'de',
    'Ihre Angaben löschen wir, sobald sie zur Erreichung des Zwecks, für den wir sie erhoben haben, nicht mehr benötigt werden.',
  ],
  [
    'de',
    'Wir behalten uns vor, diese Datenschutzerklärung anzupassen, damit sie stets den aktuellen rechtlichen Anforderungen entspricht.',
  ],
  ['de', 'Diese Seite nutzt aus Sicherheitsgründen eine SSL-Verschlüsselung.'],
  ['de', 'Jeder gängige Browser lässt sich so einstellen, dass er Sie über neue Cookies informiert.'],
];

test('sentences that say what data is for', () => {
  for (const [language, dpv, text] of sentences) assert.ok(classes(language, text).includes(dpv), text);
});

test('items of a list of purposes', () => {
  const list = { en: 'How we use your data', fr: 'Finalités', nl: 'Doeleinden', de: 'Zwecke der Verarbeitung' };
  for (const [language, dpv, text] of items) assert.ok(classes(language, text, list[language]).includes(dpv), text);
});

test('several names of purposes in a row', () => {
  assert.deepEqual(
    classes(
      'en',
      'We may use your data for the purposes of running our website, providing our services and answering your enquiries.',
    ),
    ['TechnicalServiceProvision', 'ServiceProvision', 'CommunicationForCustomerCare'],
  );
});

test('sentences that say no purpose', () => {
  for (const [language, text] of none) assert.deepEqual(classes(language, text), [], text);
});
