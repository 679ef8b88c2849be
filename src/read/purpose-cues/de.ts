// Purpose cues, German: the words by which policies name what data is used for.
import type { Cues } from '../purpose-classes.ts';

export const german: readonly Cues[] = [
  [
    null,
    0,
    'zustellung ankundig, zur gewahrleistung, datenschutz, in anspruch, anspruch genommen, diensteanbieter, dienstanbieter, kontaktdaten, kontaktieren sie uns, datensicherheit gewahr, auf anfrage, vertragspartner, rechnungsadresse, angabe, angaben, nutzungsbedingungen, geschaftsbedingungen, auftragsverarbeit, auftragsdatenverarbeit, zur verfugung gestellten daten, verfugung gestellt haben, personenbezogen, personlich, betriebssystem, sicherheitsnummer, werberegister, datenbank',
  ],
  [
    'RightsFulfilment',
    -60,
    'erfullung ihrer betroffenenrechte, ausubung ihrer rechte, betroffenenanfrage, bearbeitung + betroffenenrecht, auskunftsersuchen, wahrnehmung ihrer rechte, gewahrleistung + betroffenenrechte',
  ],
  [
    'RecruitmentApplicationManagement',
    -30,
    'bewerb, *bewerbung, stellenangebot, stellenbesetzung, stellenausschreibung, besetzung von, besetzung der, besetzung offener, auswahlverfahren, bewerberauswahl, beschaftigungsverhaltnis, arbeitsverhaltnis, eignung fur, vorstellungsgesprach',
  ],
  [
    'RecruitmentManagement',
    -30,
    'personalauswahl, personalgewinnung, personalwesen, personalverwaltung, personalmanagement, einstellung von, recruiting, rekrutierung, karriere, bewerberpool, talentpool, offene stellen',
  ],
  ['SellDataToThirdParties', -20, 'verkauf von daten, verkauf ihrer daten, gegen entgelt, adresshandel'],
  [
    'FraudPreventionAndDetection',
    -40,
    'betrug, betrugs, *betrug, geldwasche, bonitat, kreditwurdigkeit, zahlungsausfall, scoring, kreditausfall, wirtschaftsauskunft',
  ],
  [
    'MisusePreventionAndDetection',
    -10,
    'missbrauch, *missbrauch, missbrauchlich, straftat,  cyberangriff, spam, durch einen menschen, durch eine naturliche person, mensch oder, menschliche, automatisierte programme, automatisiertes programm, maschinelle, bots., rechtswidrig, rechtsverletzung, verstosse gegen',
  ],
  [
    'OrganisationGovernance',
    0,
    'umstrukturierung, unternehmensverkauf, fusion, ubernahme des, unternehmensubertragung, verschmelzung, unternehmenssteuerung, mitgliederversammlung, vorstandswahl, vereinsgremien, vereinszweck, satzungszweck, satzungsgemass',
  ],
  [
    'CommercialResearch',
    -5,
    'marktforschung, meinungsforschung, umfrage, *umfrage, kundenzufriedenheit, zufriedenheit, *befragung, befragung, bewertungserinnerung, bewertungsanfrage, kundenbewertung, bewertungen einholen, feedback, ihre meinung',
  ],
  [
    'TargetedAdvertising',
    -15,
    'remarketing, retargeting, zielgruppe, *zielgruppe, interessenbezogen, interessenbasiert, interessensbezogen, zielgerichtet, nutzungsbasiert, verhaltensbasiert, conversion, relevante werbung, relevante anzeigen, relevante werbe, anzeigen + einzublenden, anzeigen + schalten, anzeigen einzublenden, werbung + einzublenden, werbung einzublenden, werbeanzeigen, werbemittel, werbeeinblendung, werbe cookie, auf anderen webseiten, auf anderen websites, cross device, affiliate',
  ],
  [
    'PersonalisedAdvertising',
    -15,
    'personalisierte werbung, personalisierter werbung, personalisierte angebote, personalisierte empfehlung, personalisierte anzeigen, personalisierten anzeigen, individuelle angebote, individuelle werbung, produktempfehlung, empfehlungen, individualisierte werbung, auf sie zugeschnitten',
  ],
  [
    'SocialMediaMarketing',
    -5,
    'sozialen medien, soziale medien, sozialer medien, sozialen netzwerk, soziale netzwerk, sozialer netzwerk, social media, fanpage, fanseite, facebook seite, instagram, onlineprasenz, unternehmensprofil',
  ],
  [
    'DirectMarketing',
    -25,
    'newsletter, *newsletter, direktwerbung, direktmarketing, rundbrief, infobrief, mailing, werbemail, werbe mail, e mail werbung, e mail marketing, postwerbung, briefwerbung, telefonwerbung, postalische werbung, werbepost, rundschreiben, produktinformation, informationen uber unsere + produkte, informationen uber unsere angebote, informationen uber + angebote, uber neuigkeiten, uber aktuelle angebote, uber + angebote + informieren, uber unsere angebote, uber neue produkte, uber produkte, uber aktionen, uber unsere veranstaltungen, neuigkeiten, sonderangebote, gutscheine, rabattaktionen, zusendung von werbung, zusendung von informationen, zusendung von angeboten, ahnliche waren, ahnliche produkte, ahnliche dienstleistungen, warenkorberinnerung, einladung zu veranstaltungen, push nachrichten, infomaterial, katalog, prospekt',
  ],
  [
    'Marketing',
    10,
    'marketing, *marketing, offentlichkeitsarbeit, aussendarstellung, presse, berichterstattung, selbstdarstellung, veroffentlichung von fotos, veroffentlichung von bildern, neukundengewinnung, kundengewinnung, akquise, verkaufsforderung, absatzforderung, gewinnspiel, spendenwerbung, fundraising, leadgenerierung',
  ],
  [
    'Advertising',
    5,
    'werbung, werbe, werben, bewerben unserer, kampagne, *kampagne, bewerbung unserer produkte, werblich, werbezweck',
  ],
  [
    'CustomerClaimsManagement',
    0,
    'reklamation, gewahrleistungs, gewahrleistungsanspruch, sachmangel, garantie, retoure, rucksendung, beschwerde, ruckabwicklung, widerrufsabwicklung, mangelanspruch, schadensfall, schadenbearbeitung',
  ],
  [
    'DisputeManagement',
    -15,
    'rechtsanspruch, rechtsanspruche, anspruchen, anspruche, rechtsstreit, rechtsstreitigkeit, inkasso, forderungsmanagement, forderungseinzug, forderungen, mahnwesen, mahnung, rechtsverfolgung, rechtsverteidigung, rechtsdurchsetzung, geltendmachung, beweiszweck, beweissicherung, haftungsanspruch',
  ],
  [
    'IdentityVerification',
    -20,
    'identitat, *identitat, identifizierung, identifizieren, altersprufung, altersverifikation, volljahrig, alter zu prufen, authentifizierung, authentifizieren, legitimationsprufung, zugangsberechtigung, double opt in',
  ],
  [
    'PaymentManagement',
    -5,
    'zahlung, *zahlung, bezahl, abrechn, abzurechnen, *abrechnung, rechnung, rechnungs, *rechnungsstellung, faktur, beitragseinzug, beitragserhebung, beitragseinhebung, mitgliedsbeitrag, beitrage, lastschrift, sepa, kreditkarte, erstattung, gebuhren, spendenabwicklung, spendenverwaltung, gutschrift, inkasso von beitragen, entgelt',
  ],
  [
    'LegalCompliance',
    -30,
    'gesetzlich, *gesetzlich, rechtliche pflicht, rechtlichen pflicht, rechtliche verpflicht, rechtlichen verpflicht, rechtlicher verpflicht, rechtlicher pflicht, rechtliche vorgabe, rechtlichen vorgabe, rechtlichen anforderung, buchhaltung, *buchhaltung, finanzbuchhaltung, buchfuhrung, buchfuhrungs, steuer, steuern., steuerlich, *steuerrecht, steuererklarung, handelsrecht, aufbewahrungspflicht, aufbewahrungsfrist, aufbewahrung von, nachweispflicht, nachweis der einwilligung, nachweis ihrer einwilligung, einwilligung nachweisen, einwilligung zu dokumentieren, einwilligung + nachzuweisen, nachweisbarkeit, rechenschaftspflicht, compliance, behorden, strafverfolgung, gerichtlich, meldepflicht, zuwendungsbestatigung, spendenbescheinigung, spendenquittung, infektionsschutz, rechnungen bewahren, finanzamt',
  ],
  [
    'CustomerOrderManagement',
    0,
    'bestell, *bestellung, bestellabwicklung, liefer, *lieferung, auslieferung der ware, versand, *versand, versand der ware, warenversand, versandabwicklung, zustellung, zuzustellen, verkauf, kauf, kaufabwicklung, kaufvertrag, einkauf, buchung, *buchung, reservierung, *reservierung, ticketverkauf, warenkorb, auftragsabwicklung, auftragsbearbeitung, paket, sendung, abholung',
  ],
  [
    'AccountManagement',
    0,
    'kundenkonto, benutzerkonto, nutzerkonto, *konto, konto, registrier, *registrierung, anmeldung, anmeldevorgang, login, log in, einloggen, zugangsdaten, passwort, mitgliederbereich, nutzerverwaltung, benutzerverwaltung, mein konto, eingeloggt, profil anzulegen, profil anlegen',
  ],
  [
    'ServiceUsageAnalytics',
    0,
    'statist, *statistik, analys, analyt, webanalys, *analyse, google analytics, matomo, auswert, auszuwerten, *auswertung, reichweite, *reichweite, messung, *messung, gemessen, messen, nutzungsverhalten, nutzerverhalten, besucherverhalten, surfverhalten, nutzungsanalyse, besucherzahl, besucherzahler, zugriffszahlen, zahlung der besucher, wie besucher, wie nutzer, wie sie unsere, wie unsere, wie oft, welche seiten, welche inhalte, welche bereiche, erfolgsmessung, erfolgskontrolle, reporte, reports uber, verhalten der nutzer, verhalten der besucher, verhalten auf, nutzung der website + zu verstehen, nutzung unserer website zu, nutzung der website durch, heatmap, tracking, offnungsrate, geoffnet und',
  ],
  [
    'EnforceSecurity',
    0,
    'sicherheit, *sicherheit, sicherung, absicherung, sicher zu, sicheren betrieb, sichere, sicherstellung der sicherheit, sicherstellung des betriebs, betriebssicherheit, stabilitat, *stabilitat, schutz, schutze, *schutz, storung, *storung, storungsbeseitigung, abwehr, angriff, *angriff, *abwehr, hausrecht, diebstahl, einbruch, vandalismus, videouberwachung, videoaufnahme, schadsoftware, viren, malware, zutrittskontrolle, zugangskontrolle, besucherliste, besucherregistrierung, funktionsfahigkeit, funktionstuchtigkeit, integritat, vertraulichkeit, notfall, unfall, ddos, hacker, firewall, fehlerfreie, ausfallsicherheit',
  ],
  [
    'CommunicationForCustomerCare',
    0,
    'kontaktformular, kontaktaufnahme, kontaktanfrage, kontaktanliegen, kontakt mit ihnen, anfrage, *anfrage, anliegen, beantwort, ruckfrage, anschlussfrage, fragen, konversation, ihnen zu antworten, antworten zu konnen, ruckruf, ihre nachricht, ihrer nachricht, bearbeitung ihrer mitteilung, korrespondenz, schriftverkehr',
  ],
  [
    'CustomerCare',
    0,
    'kundenservice, kundenbetreuung, kundendienst, kundensupport, support, *support, hilfestellung, hilfe., technischen problemen zu helfen, bei problemen, zu helfen, weiterzuhelfen, unterstutz, betreuung, *betreuung, ticketsystem, live chat, chatbot, chat., beratung nach, serviceleistung, qualitatssicherung, schulung unserer, schulungszweck, rucksicht',
  ],
  ['Personalisation', 5, 'nutzerprofile, nutzungsprofile, profile zu erstellen, profilbildung, kundensegment'],
  [
    'ServicePersonalisation',
    5,
    'personalis, individualis, praferenz, spracheinstellung, sprachauswahl, sprache, anzupassen, anpassung, zuzuschneiden, ihre einstellungen, einstellungen zu speichern, nutzereinstellung, merken, komfortfunktion, wiedererkennen, wiederzuerkennen, wiedererkennung, merkzettel, standortbezogen',
  ],
  [
    'ResearchAndDevelopment',
    5,
    'forschung, *forschung, wissenschaft, weiterentwickl, weiterzuentwickeln, entwickl, produktentwicklung, entwicklung neuer, training von, testzweck, archivzweck, archivierung, innovation, kunstliche intelligenz',
  ],
  [
    'ImproveExistingProductsAndServices',
    15,
    'verbesser, *verbesserung, qualitat unserer, qualitat der, qualitatsverbesserung, attraktiver, besser zu, ausbau unserer',
  ],
  [
    'ServiceOptimisation',
    12,
    'optimier, *optimierung, angebot + zu optimieren, besser zu verstehen, nutzerfreundlich, benutzerfreundlich, bedienungsfreundlich, anwenderfreundlich, kundenfreundlich, komfort, kompatibilitat, fehleranalyse, fehlersuche, fehlerbehebung, fehlerdiagnose, fehlersuch, fehler finden, fehler zu, fehler beheben, effektiver, effizient, komfortabl, bequem, ladezeit, reibungslos, leistungsfahig, bedarfsgerecht, einheitliche, ansprechende',
  ],
  [
    'FulfilmentOfContractualObligation',
    30,
    'vertragserfullung, vertragsdurchfuhrung, vertragsabwicklung, vertragsverhaltnis, vertragsverwaltung, vertragsbeziehung, vertragszweck, *vertragserfullung, vertragliche pflicht, vertraglichen pflicht, vertragliche verpflicht, vertraglichen verpflicht, vertraglicher pflicht, vertraglicher verpflicht, vertragliche leistung, vertraglicher leistung, erfull + vertrag, durchfuhrung + vertrag, durchfuhrung + auftrag, abwicklung + vertrag, abwicklung + auftrag, bearbeitung + auftrag, ausfuhrung + auftrag, erfullung + auftrag, vertrag + durchzufuhren, vertrag + zu erfullen, vertrag + erfullen, vertrag + abzuwickeln, beendigung + vertrag, mandats, mandatsbearbeitung, beauftragung',
  ],
  [
    'EstablishContractualAgreement',
    5,
    'vertragsanbahnung, vertragsschluss, vertragsabschluss, vorvertraglich, begrundung + vertrag, begrundung, durchfuhrung + vertragsverhaltnis, anbahnung, abschluss + vertrag, abschluss eines vertrag',
  ],
  [
    'CustomerManagement',
    0,
    'kundenverwaltung, kundenbeziehung, kundenpflege, kundenkommunikation, kundendatenverwaltung, kundenbindung, kundenmanagement, crm., mitgliederverwaltung, mitgliedsverwaltung, mitgliederliste, mitgliederbetreuung, mitgliedschaft, mitgliedschaftsverhaltnis, vereinsverwaltung, vereinsmitglied, verwaltung + mitglieder, verwaltung der mitglied, verwaltung von mitglied, verwaltung + kunden, ehrung, jubilaen, geschaftsbeziehung, geschaftskontakt, treueprogramm, bonusprogramm, aufnahmeantrag, verwaltung der kontakt',
  ],
  ['VendorManagement', 5, 'lieferant, dienstleistersteuerung, beschaffung, einkaufsabwicklung, geschaftspartner'],
  [
    'RecordManagement',
    15,
    'dokumentation, aktenfuhrung, verwaltung der daten, protokollierung, ablage, pflege der daten, stammdatenpflege, buroorganisation, verzeichnis',
  ],
  [
    'CommunicationManagement',
    45,
    'kommuni, ankundigen, zustellung anzukundigen, *kommunikation, kontakt, kontaktieren, in kontakt zu, einladung, einzuladen, benachrichtig, *benachrichtigung, terminvereinbarung, terminverwaltung, terminbuchung, termin, zu informieren, informieren, information der, information von, informationsversand, mitteilungen, mitzuteilen, zu verstandigen, anrufen, anzurufen, erreichen, erinnern, erinnerung, videokonferenz, online meeting, konferenz, telefonkonferenz, ankundig, nachrichtenaustausch, ansprache, anrede, anzusprechen',
  ],
  [
    'RequestedServiceProvision',
    0,
    'angebotserstellung, angebot zu erstellen, angebote zu erstellen, angebots zu erstellen, erstellung + angebot, kostenvoranschlag, gewunschte, gewunschten, von ihnen angeforderte, angeforderte, kursanmeldung, seminaranmeldung, veranstaltungsanmeldung, anmeldung zu veranstaltung, anmeldung zu, auf ihren wunsch, auf wunsch',
  ],
  [
    'TechnicalServiceProvision',
    3,
    'auslieferung, auslieferung der website, auslieferung der inhalte, darstell, *darstellung, fehlerfreie darstellung, fehlerfreie bereitstellung, fehlerfreien bereitstellung, fehlerfreien darstellung, darzustellen, anzuzeigen, anzeige der, anzeige von, anzeige unserer, betrieb, *betrieb, betreiben, bereitstellung der inhalte, bereitstellung von inhalten, bereitstellung der web, bereitstellung unserer web, bereitstellung dieser web, bereitstellung der seite, bereitstellung unserer seite, bereitstellung unseres online, bereitstellung des online, bereitstellung der app, bereitzustellen + website, website + bereitzustellen, website bereitzustellen, webseite bereitzustellen, hosting, webhosting, server log, serverlog, logfile, log file, verbindungsaufbau, *verbindungsaufbau, verbindung aufzubauen, abruf, aufruf der, webfonts, schriftarten, schriften, kartenmaterial, karten., standort anzuzeigen, auffindbarkeit, video anzuzeigen, videos einzubinden, einbindung von, einbindung, einzubinden, technisch, technische administration, systemadministration, administration der, grundfunktion, seitennavigation, funktionen, funktionier, funktion der, content delivery, cookie einwilligung, einwilligungsverwaltung, cookie einstellung, consent, elektronischen kommunikationsvorgang, it infrastruktur, datensicherung, ladegeschwindigkeit, plattform zu betreiben',
  ],
  ['ServiceProvision', 0, 'behandlung, heilbehandlung, patientenversorgung'],
  [
    'ServiceProvision',
    45,
    'dienste, dienst., dienstleistung, *dienstleistung, dienstes, leistung, leistungen, *leistungen, leistungserbringung, erbringung, zu erbringen, bereitzustellen, bereitstell, zur verfugung zu stellen, zur verfugung stellen, anzubieten, angebot, angebote, angebots, kurs, kurse, kurses, seminar, *seminar, schulung, veranstaltung, *veranstaltung, workshop, reise, unterricht, training, ausbildung, behandlung, patienten, pflege, beratung, projekt, app nutzen, nutzung der app, nutzung unserer app, nutzung der plattform, nutzung des dienst, nutzung unseres, nutzung unserer dienst, teilnahme, teilnehmen, teilzunehmen, zugang zu, zugriff auf, zu ermoglichen, wettkampf, spielbetrieb, sportbetrieb, trainings, unterkunft, beherbergung, gastebetreuung, vermietung, community, kommentar, wertungen, programm, lizenz, inhalte',
  ],
  [
    'OptimisationForController',
    20,
    'geschaftszweck, interne verwaltung, internen verwaltung, verwaltungszweck, betriebswirtschaft, unternehmensplanung, geschaftsbetrieb, organisation unseres, verwaltung, interne zwecke, konzernintern, controlling, risikomanagement',
  ],
  ['Purpose', 60, 'andere zwecke, weitere zwecke, anderen zwecken, sonstige zwecke'],
];
