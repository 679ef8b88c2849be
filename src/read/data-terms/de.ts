// Data terms in German: how policies name categories of personal data, with DPV 2.3 ids (namespace `pd`).
import type { DataTerm } from '../data-terms.ts';

export const german: readonly DataTerm[] = [
  [
    'pd:Name',
    'provided',
    'name, namen, vorname, nachname, vor und nachname, vor und zuname, familienname, vollstandiger name, namens, vornamen, ansprechpartner, name des ansprechpartners, namens des ansprechpartners, kontaktperson, nachnamen, geburtsname, zuname, rufname, ruf und familienname, vor und familienname, vor und nachnamen, vorname und nachname, vorname und name, name und vorname, name vorname, nachname und vorname, vorname nachname, titel und name, titel vorname nachname, vollstandigen namen, name des kontakts, namen ~ erziehungsberechtigten, namen der eltern, name ~ eltern, name ~ kindes, name des absenders, name des kontoinhabers, name und anschrift des ansprechpartners, klarname, personenname, spitzname, namensbestandteile, geburtsnamen, name des teilnehmers, name des mitglieds, namensangaben',
  ],
  ['pd:Gender', 'provided', 'geschlecht, anrede, geschlechtsangabe, herr frau, anredeform, anrede und titel'],
  [
    'pd:EmailAddressWork',
    'provided',
    'geschaftliche e mail adresse, geschaftliche email adresse, geschaftliche mailadresse, dienstliche e mail adresse, dienstliche email adresse, berufliche e mail adresse, berufliche email adresse, geschaftliche e mail, dienstliche e mail, firmen e mail adresse, firmen email, dienst e mail adresse',
  ],
  [
    'pd:EmailAddress',
    'provided',
    'e mail adresse, email adresse, e mail, mailadresse, e mail adressen, emailadresse, e mailadresse, email, e mail anschrift, e mail kontakt, email kontakt, private e mail adresse, elektronische postadresse, e mail anschriften, mail adresse, mail, mailadressen, adresse e mail, elektronische kontaktdaten, newsletter e mail adresse, e mail kontaktdaten',
  ],
  [
    'pd:TelephoneNumber',
    'provided',
    'telefonnummer, telefon, mobilnummer, rufnummer, handynummer, telefonnummern, faxnummer, mobilfunknummer, telefonnr, tel nr, tel, fax, telefax, telefaxnummer, fax nummer, telefon nummer, telefon und faxnummer, telefon und mobilnummer, telefon mobil, mobiltelefon, mobiltelefonnummer, mobilnr, handy, handynr, festnetznummer, festnetz, festnetz und mobilnummer, festnetz und mobilfunknummer, telefonische erreichbarkeit, telefonkontakt, ruckrufnummer, anschlussnummer, rufnummern, telefondaten, private telefonnummer, mobile telefonnummer',
  ],
  [
    'pd:PhysicalAddress',
    'provided',
    'adresse, anschrift, postanschrift, lieferadresse, rechnungsadresse, adressdaten, wohnanschrift, rechnungsanschrift, lieferanschrift, postadresse, rechnungs und lieferadresse, liefer und rechnungsadresse, anschriften, wohnort, wohnadresse, wohnsitz, postadressen, postanschriften, postalische adresse, postalische anschrift, privatanschrift, privatadresse, meldeadresse, versandadresse, versandanschrift, firmenanschrift, firmenadresse, geschaftsadresse, geschaftsanschrift, heimatadresse, korrespondenzadresse, zustelladresse, straße, straße und hausnummer, straße hausnummer, hausnummer, anschriftsdaten, anschriftendaten, adressangaben, adressinformationen, lieferdaten, versanddaten, rechnungs und lieferanschrift, liefer und rechnungsanschrift, abweichende lieferadresse, plz und ort, postleitzahl und ort, plz ort, plz wohnort, adresse des empfangers, aufenthaltsort, objektadresse, standortadresse, wohnadressen',
  ],
  ['pd:PostalCode', 'provided', 'postleitzahl, plz, postleitzahlen'],
  ['pd:City', 'provided', 'stadt, ort, stadt und land, stadtname'],
  ['pd:Country', 'provided', 'land, herkunftsland, herkunft nach land, wohnsitzland, heimatland, geburtsland, lander'],
  [
    'pd:Nationality',
    'provided',
    'staatsangehorigkeit, nationalitat, staatsburgerschaft, staatszugehorigkeit, aufenthaltsstatus, aufenthaltstitel, migrationshintergrund',
  ],
  [
    'pd:BirthDate',
    'provided',
    'geburtsdatum, geburtstag, geburtsdaten, geburtsjahr, geb datum, tag der geburt, geburtsdatum und ort, geburtsdatum und geburtsort, geburtsmonat, geburtstage, geburts datum',
  ],
  ['pd:Age', 'provided', 'alter, altersgruppe, altersangabe, lebensalter, altersklasse'],
  [
    'pd:Contact',
    'provided',
    'name ~ empfangers, mitreisende, namen ~ mitreisenden, gesetzlicher vertreter, kontaktdaten, kontaktinformationen, kontaktangaben, kontaktinformation, kontaktdetails, kontaktmoglichkeiten, kontaktpersonen, adress und kontaktdaten, kontakt und adressdaten, namens und kontaktdaten, name und kontaktdaten, namen und kontaktdaten, kontakt und kommunikationsdaten, kontakt und identifikationsdaten, kontaktdaten des ansprechpartners, kontaktdaten ~ ansprechpartner, kontaktdaten ~ erziehungsberechtigten, kontaktdaten ~ eltern, geschaftliche kontaktdaten, visitenkarte, visitenkarten, visitenkartendaten, personliche kontaktdaten, angaben im kontaktformular, angaben aus dem kontaktformular, angaben aus dem anfrageformular, kontaktformulardaten, personliche daten, personalien, adressbuch, telefonbuch, kontakte',
  ],
  [
    'pd:Professional',
    'provided',
    'geleistete stunden, arbeitsstunden, stundenzettel, urlaubstage, firma, unternehmen, firmenname, name des unternehmens, unternehmensname, arbeitgeber, branche, firmendaten, firmenbezeichnung, firmenzugehorigkeit, name der firma, name ~ firma, name ~ unternehmens, name ~ organisation, name des arbeitgebers, unternehmensdaten, unternehmensangaben, unternehmen und position, unternehmenszugehorigkeit, unternehmensbezeichnung, organisation, organisationsdaten, institution, einrichtung, abteilung, dienststelle, branchenzugehorigkeit, unternehmensgröße, mitarbeiterzahl, anzahl der mitarbeiter, geschaftsbereich, arbeitsbereich, arbeitsort, arbeitsplatz, tatigkeitsbereich, berufliche daten, berufliche angaben, berufliche informationen, berufsstand, berufliche stellung, beruflicher status, akademischer titel, akademischer grad, titel, akademische titel, handelsregisternummer, firmenbuchnummer, arbeitszeiten, arbeitszeitdaten, fehlzeiten, urlaubszeiten, personaldaten, mitarbeiterdaten, beschaftigtendaten, kammerzugehorigkeit, arbeitszeit, leistungsbeurteilungen, vollmachten, vollmacht, zeichnungsberechtigung, handelsregisterauszug, berufliche funktionen, berufliche aktivitaten, funktion und tatigkeit',
  ],
  [
    'pd:Job',
    'provided',
    'position, funktion, beruf, berufsbezeichnung, stellung im unternehmen, position im unternehmen, funktion im unternehmen, funktion in ihrem unternehmen, berufliche funktion, berufliche position, berufliche tatigkeit, tatigkeit, stellenbezeichnung, funktionsbezeichnung, positionsbezeichnung, dienstbezeichnung, amtsbezeichnung, jobtitel, jobbezeichnung, rolle im unternehmen, ausgeubter beruf, ausgeubte tatigkeit, berufsangabe, dienstgrad',
  ],
  [
    'pd:EmploymentHistory',
    'provided',
    'lebenslauf, bewerbungsunterlagen, zeugnisse, anschreiben, bewerbungsdaten, beruflicher werdegang, werdegang, berufserfahrung, arbeitszeugnisse, bewerbung, bewerberdaten, bewerbungsinformationen, bewerbungsschreiben, motivationsschreiben, bewerbungsunterlagen wie, daten ~ bewerbung, angaben ~ bewerbung, angaben zur berufserfahrung, zeugnis, zeugniskopien, lebenslaufe, lebenslaufdaten, beruflicher lebenslauf, arbeitsproben, arbeitszeugnis, dienstzeugnisse, referenzen, empfehlungsschreiben, berufliche laufbahn, berufliche erfahrung, berufserfahrungen, berufspraxis, vorbeschaftigungen, fruhere arbeitgeber, bisherige tatigkeiten, fruheste eintrittsdatum, fruhestmoglicher eintrittstermin, eintrittstermin, verfugbarkeit, arbeitserlaubnis, portfolio, bewerberangaben, notizen im rahmen von bewerbungsgesprachen, gesprachsnotizen aus bewerbungsgesprachen, notizen aus vorstellungsgesprachen',
  ],
  [
    'pd:Education',
    'provided',
    'kopie ~ diploms, leistungsstand, kenntnisstand, ausbildung, qualifikationen, abschlusse, qualifikation, bildungsabschluss, bildungsabschlusse, schulabschluss, schulausbildung, schulbildung, schulzeugnisse, schulnoten, noten, berufsausbildung, ausbildungsdaten, ausbildungsnachweise, aus und weiterbildung, weiterbildungen, weiterbildung, fortbildungen, studium, studiengang, studienfach, studienleistungen, prufungsergebnisse, prufungsleistungen, zertifikate, zertifikat, diplome, sprachkenntnisse, fahigkeiten, kenntnisse, kompetenzen, fachkenntnisse, qualifikationsnachweise, qualifikationsdaten, akademischer werdegang, hochschulabschluss, hochschule, schule, bildungsdaten, bildungsweg, teilnahmebescheinigungen, lernfortschritt, fuhrerscheinklassen',
  ],
  [
    'pd:Salary',
    'provided',
    'gehaltsvorstellung, gehaltsvorstellungen, gehalt, gehaltswunsch, gehaltsdaten, lohn, lohn und gehaltsdaten, entgelt, entgeltdaten, verdienst, vergutung, gehaltsabrechnung',
  ],
  [
    'pd:Username',
    'provided',
    'benutzername, nutzername, benutzernamen, nickname, pseudonym, benutzerkennung, nutzerkennung, anmeldename, loginname, login name, login, profilname, anzeigename, spielername, username, user name, usernamen, nutzername und passwort',
  ],
  [
    'pd:Password',
    'provided',
    'passwort, passworter, kennwort, kennworter, passworte, pin, passwort hash, passwort in verschlusselter form, verschlusseltes passwort, selbst gewahltes passwort, zugangscode',
  ],
  [
    'pd:Authenticating',
    'provided',
    'turcode, schlusselcode, zugangsdaten, anmeldedaten, logindaten, login daten, login informationen, logininformationen, zugangsinformationen, authentifizierungsdaten, authentifizierungsinformationen, legitimationsdaten, authentifikationsdaten, benutzername und passwort, benutzername und kennwort, nutzername und kennwort, anmeldeinformationen, identifikations und authentifizierungsdaten, zugriffstoken, sicherheitsfrage, verifizierungsdaten, einwahldaten, authentifizierungstoken, sitzungstoken, einmalpasswort, verifizierungscode, bestatigungscode, zwei faktor code, tan',
  ],
  [
    'pd:AccountIdentifier',
    'provided',
    'kundennummer, kundenkonto, kontodaten des nutzers, kundendaten, mitgliedsnummer, stammdaten, bestandsdaten, kunden nr, kundennr, kundenkennung, kunden id, kundennummern, benutzerkonto, nutzerkonto, kontonummer beim anbieter, mitgliedsnummern, mitglieds nr, mitglieder nr, mitgliedsdaten, mitgliederdaten, mitgliedschaftsdaten, mitgliedschaft, mitgliedsstatus, art der mitgliedschaft, registrierungsdaten, registrierungsinformationen, personenstammdaten, kundenstammdaten, stamm und kontaktdaten, stamm und vertragsdaten, kundeninformationen, nutzerdaten, benutzerdaten, accountdaten, kontoinformationen, kontoeinstellungen, profilinformationen, profilangaben, abonnentendaten, teilnehmernummer, debitorennummer, kreditorennummer, lieferantennummer, kundenkartennummer, kundenkarte, vertragskonto, kundenprofile, basisdaten, personenbezogene stammdaten, geschaftspartnerdaten, account daten, account informationen, kontoangaben des nutzers, personalstammdaten',
  ],
  [
    'pd:Preference',
    'provided',
    'praferenzen, interessen, einstellungen, vorlieben, interessensgebiete, interessengebiete, interessenschwerpunkte, personliche interessen, themeninteressen, interesse an inhalten, interesse an bestimmten inhalten, interesse an webseiten, interesse an produkten, produktinteressen, produktinteresse, hobbys, freizeitinteressen, merkzettel, wunschliste, wunschzettel, merkliste, newsletter praferenzen, kommunikationspraferenzen, nutzereinstellungen, benutzereinstellungen, personliche einstellungen, praferenz, lieblingsprodukte, wunsche, kurswunsch, kurswunsche, sonderwunsche, besondere wunsche, terminwunsche, newsletter abonnement, newsletterabonnement, abonnierte newsletter, essgewohnheiten, essenswunsche, schriftgröße, reisewunsche, favoriten, favorit, spracheinstellungen der app, benachrichtigungseinstellungen',
  ],
  [
    'pd:PrivacyPreference',
    'provided',
    'cookie einstellungen, einwilligungsstatus, einwilligungen, cookie praferenzen, einwilligungsdaten, einwilligungserklarung, einwilligungserklarungen, einwilligungsnachweis, einwilligungsnachweise, nachweis der einwilligung, erteilte einwilligung, erteilte einwilligungen, einwilligung und widerruf, widerspruche, widerruf, widerrufe, consent daten, cookie auswahl, cookie entscheidung, cookie zustimmung, auswahl der cookies, datenschutzeinstellungen, opt in status, werbeeinwilligung, einwilligungshistorie, privatsphare einstellungen, consent id, consent status',
  ],
  [
    'pd:Communication',
    'provided',
    'grusbotschaft, antworten im fragebogen, nachricht, nachrichten, anfrage, anfragen, inhalt der nachricht, inhalt ihrer nachricht, inhalt ihrer nachrichten, inhalt deiner nachrichten, inhalte ihrer nachrichten, korrespondenz, kommunikation, bewertungen, kommentare, inhalt der anfrage, inhalt ihrer anfrage, nachrichteninhalt, inhalte ihrer anfrage, anliegen, kommunikationsinhalte, kommunikationsdaten, inhaltsdaten, betreff, nachrichtentext, kontaktverlauf, mitteilung, mitteilungen, gesprachsnotizen, inhalt ~ anfrage, inhalt ~ nachricht, inhalt ~ mitteilung, inhalt ~ mail, inhalt ~ e mail, inhalte ~ anfrage, inhalte ~ nachricht, inhalt ~ kommunikation, inhalte ~ kommunikation, inhalt ~ kommentars, inhalt ~ schreibens, inhalt ~ gesprachs, gesprachsinhalte, gesprachsinhalt, anfragetext, anfragedaten, anfrageinhalt, anfrageinhalte, anfragethema, gegenstand ~ anfrage, grund ~ anfrage, art ~ anfrage, daten aus ihrer anfrage, text ~ nachricht, text ~ kommentars, kommentar, kommentartext, kommentarinhalt, beitrage, beitrag, forenbeitrage, forumsbeitrage, gastebucheintrage, gastebucheintrag, eingaben, eingaben in onlineformularen, eingaben in online formularen, eingaben im kontaktformular, formulareingaben, formulardaten, formularinhalte, texteingaben, eingegebene daten, eingegebene inhalte, textnachrichten, freitext, freitextangaben, freitextfeld, feedback, ruckmeldung, ruckmeldungen, kundenbewertungen, bewertung, bewertungstext, produktbewertungen, beschwerden, reklamationen, anregungen, hinweise, fragen, umfrageantworten, umfrageergebnisse, umfragedaten, antworten, antworten in umfragen, meinungen, e mails, emails, briefe, schriftverkehr, schriftwechsel, briefverkehr, e mail verkehr, e mail korrespondenz, e mail inhalte, korrespondenzdaten, kommunikationsverlauf, kommunikationsinhalt, chatverlauf, chatverlaufe, chatnachrichten, chatinhalte, chat inhalte, chatprotokolle, supportanfragen, support anfragen, serviceanfragen, tickets, betreff der nachricht, betreff der anfrage, betreffzeile, mitteilungstext, gesprachsprotokolle, gesprachsvermerke, telefonnotizen, notizen, aufzeichnungen, erfahrungsberichte, rezensionen, veroffentlichte beitrage, textbeitrage, postings, inhalte von beitragen, besprechungsprotokolle, protokolle, inhaltliche angaben, nachrichteninhalte, terminanfragen, kontaktanfragen, kontaktanfrage, meeting inhaltsdaten, kundendienst daten, kundendienstdaten, supportverlauf, chatprotokoll, fehlermeldungstext, wortmeldungen, wortmeldung, umfrageteilnahme, besprechungen',
  ],
  [
    'pd:Picture',
    'provided',
    'drohnenaufnahmen, luftbilder, foto, fotos, lichtbild, profilbild, bilder, bewerbungsfoto, fotografien, bildaufnahmen, profilfoto, profilfotos, profilbilder, avatar, passbild, passbilder, passfoto, passfotos, portratfoto, portraitfoto, portratfotos, bewerbungsbild, bewerbungsfotos, portrat, bild, bilddaten, bildmaterial, bild und videomaterial, bild und videoaufnahmen, foto und videoaufnahmen, foto und filmaufnahmen, fotos und videos, fotos und filme, fotos oder videos, bilder und videos, fotoaufnahmen, filmaufnahmen, fotografie, personenfotos, mannschaftsfotos, gruppenfotos, mitgliederfotos, videos, video, lichtbilder, foto aufnahmen, fotodateien, bilddateien, aufnahmen, bilder von veranstaltungen, screenshots, veranstaltungsfotos',
  ],
  [
    'pd:VideoRecording',
    'observed',
    'videoaufzeichnungen, videoaufnahmen, videouberwachung, videodaten, videobilder, videomaterial, kamerabilder, kameraaufnahmen, kameraaufzeichnungen, aufnahmen der kameras, uberwachungsvideos, bilder der videouberwachung, videouberwachungsdaten',
  ],
  [
    'pd:Language',
    'provided',
    'sprache, sprache und version der browsersoftware, browsersprache, spracheinstellung, spracheinstellungen, bevorzugte sprache, spracheinstellungen des browsers, spracheinstellung des browsers, sprache des browsers, eingestellte sprache, sprachpraferenz, sprachauswahl, gewahlte sprache, systemsprache, sprachversion, sprache der browsersoftware, sprache und version des browsers, sprache und version ihrer browsersoftware, browser sprache, muttersprache, korrespondenzsprache, sprachen',
  ],
  [
    'pd:PaymentCard',
    'provided',
    'kreditkartendaten, kartendaten, kreditkarte, kreditkarteninformationen, kreditkartenangaben, kreditkarteninhaber, karteninhaber, kartennummer, kartenprufnummer, prufziffer, sicherheitscode, ablaufdatum, gultigkeitsdatum, gultigkeitsdauer der karte, ablaufdatum der karte, ablaufdatum der kreditkarte, ec karte, debitkarte, girokarte, kreditkarten, letzten vier ziffern, letzte vier ziffern',
  ],
  ['pd:CreditCardNumber', 'provided', 'kreditkartennummer, kreditkartennummern, kreditkarten nummer'],
  [
    'pd:BankAccount',
    'provided',
    'bankverbindung, iban, kontonummer, bankdaten, bankverbindungsdaten, kontodaten, kontoverbindung, bankverbindungen, bankkonto, bankkontodaten, kontoinhaber, kontoangaben, kontodetails, bankleitzahl, blz, bic, iban und bic, iban bic, iban nummer, swift, kontonummer und bankleitzahl, bankname, name der bank, kreditinstitut, sepa mandat, sepa lastschriftmandat, lastschriftmandat, sepa daten, lastschriftdaten, bankangaben, bankinformationen, konto und bankdaten, kontonummern, bankkontonummer, bank und kontodaten, bank und zahlungsdaten',
  ],
  [
    'pd:Financial',
    'provided',
    'kaution, mietruckstande, schulden, gehaltsnachweise, guthaben, zahlungsdaten, zahlungsinformationen, rechnungsdaten, zahlungsart, abrechnungsdaten, zahlungsmittel, zahlungsweise, bonitatsauskunft, bonitatsdaten, bonitat, bonitatsinformationen, kreditkartenart, zahlungsverkehrsdaten, zahlungsangaben, zahldaten, zahlungshistorie, zahlungsverhalten, zahlungsstatus, zahlungseingange, zahlungseingang, zahlungsmethode, zahlungsmoglichkeit, zahlungsbetrag, zahlungsbetrage, zahlungen, zahlungsart und daten, zahlart, zahlungsdetails, zahlungsdienstleister daten, zahlungsabwicklungsdaten, rechnungsinformationen, rechnungsbetrag, rechnungsbetrage, rechnungshohe, offene forderungen, forderungen, forderungsdaten, mahndaten, mahnungen, abrechnungsinformationen, abrechnungs und zahlungsdaten, abrechnungs und bankdaten, buchhaltungsdaten, buchungsbelege, belege, finanzdaten, finanzielle angaben, finanzinformationen, finanzielle situation, finanzielle verhaltnisse, kreditwurdigkeit, kreditinformationen, bonitatsauskunfte, bonitatsprufung, bonitatsbewertung, schufa auskunft, schufa daten, wirtschaftliche verhaltnisse, einkommensverhaltnisse, einkommensnachweise, einkommensnachweis, paypal adresse, paypal konto, bezahldaten, bezahlart, bezahlinformationen, bezahlmethode, umsatzdaten, umsatze, rechnungs und zahlungsdaten, rechnungs und bankdaten, kontostand, beitragszahlungen, mitgliedsbeitrage, mitgliedsbeitrag, beitragsdaten, kreditkartentyp, verbindlichkeiten, wirtschaftsauskunfte, vermogensverhaltnisse, selbstauskunft, zahlungsfahigkeit, wirtschaftliche lage, zahlungsausfalle, mahnstand, inkassodaten, herkunft der mittel',
  ],
  [
    'pd:Tax',
    'provided',
    'umsatzsteuer identifikationsnummer, ust idnr, uid nummer, steuernummer, umsatzsteuer id, umsatzsteueridentifikationsnummer, umsatzsteuernummer, ustid, ust id, ust id nr, ustidnr, steuer id, steueridentifikationsnummer, steuer identifikationsnummer, steuerdaten, steuerklasse, steuerliche daten, steuermerkmale, lohnsteuerdaten, finanzamt, steuer nummer, steuerliche angaben',
  ],
  [
    'pd:Transaction',
    'observed',
    'bestelldaten, vertragsdaten, bestellungen, auftragsdaten, buchungsdaten, transaktionsdaten, kaufdaten, bestellte waren, bestellung, bestellhistorie, bestellte artikel, bestellverlauf, kaufe, reservierungen, buchungen, rechnungen, bestellte teile, bestellte produkte, wunschtermin, eintrittsdatum, spenden, auftrage, auftrag, auftragsnummer, auftragshistorie, auftragsinformationen, auftragsinhalt, bestellnummer, bestelldatum, bestellinformationen, bestellinhalt, bestellwert, bestellungen und kaufe, bestellte ware, bestellte leistungen, bestellposition, bestellpositionen, bestellzeitpunkt, zeitpunkt ~ bestellung, datum ~ bestellung, inhalt ~ bestellung, angaben ~ bestellung, daten ~ bestellung, gekaufte waren, kaufdatum, kaufpreis, kaufvertragsdaten, kaufinformationen, kaufverhalten, vertragsinhalte, vertragsinhalt, vertragsgegenstand, vertragsgegenstande, gegenstand ~ vertrags, vertragslaufzeit, vertragslaufzeiten, vertragsinformationen, vertragsunterlagen, vertragsstammdaten, vertragsabrechnungs und zahlungsdaten, vertragsnummer, vertragsnummern, vertragshistorie, vertragsbeziehung, vertrags und zahlungsdaten, vertrags und abrechnungsdaten, vertrage, laufzeit, kundenkategorie, kundenhistorie, in anspruch genommene leistungen, gebuchte leistungen, gebuchte kurse, kursbuchungen, kursdaten, buchungsinformationen, buchungsanfrage, buchungsanfragen, buchungsnummer, buchungshistorie, buchung, reservierung, reservierungsdaten, reservierungsanfrage, anzahl der personen, personenzahl, anzahl der gaste, personenanzahl, aufenthaltsdauer, reisezeitraum, reisedaten, an und abreisedatum, an und abreise, anreisedatum, abreisedatum, anreise und abreisedatum, anreisetag, aufenthaltsdaten, ankunft und abreise, termine, terminvereinbarungen, termin, termindaten, wunschtermine, angebotsdaten, angebote, lieferinformationen, liefertermin, sendungsdaten, sendungsnummer, versandinformationen, sendungsverfolgungsnummer, transaktionen, transaktionsinformationen, transaktionsbetrag, transaktionsnummer, rechnungssumme, gutscheine, gutscheincode, gutscheindaten, treuepunkte, bonuspunkte, rabatte, spende, spendenbetrag, spendenhohe, spendendaten, spendenhistorie, hohe der spende, hohe ~ spende, mitgliedsbeitrage hohe, eintrittsdatum in den verein, datum des vereinseintritts, datum des vereinsbeitritts, vereinseintritt, vereinsbeitritt, datum des eintritts, beitrittsdatum, beginn der mitgliedschaft, dauer der mitgliedschaft, mitgliedsbeginn, ehrungen, austrittsdatum, abonnements, abonnement, abodaten, abo daten, veranstaltungsteilnahmen, teilnahme an veranstaltungen, veranstaltungsteilnahme, anmeldedaten zu veranstaltungen, gebuchte veranstaltungen, gebuchte veranstaltung, leistungsdaten, leistungsnachweise, wartungshistorie, servicehistorie, reparaturhistorie, garantiedaten, gewahrleistungsfalle, retouren, retourendaten, schadensdaten, projektdaten, mietdaten, mietdauer, mietvertragsdaten, warenwert, betrag, betrage, ausleihdaten, ausleihen, anfragedatum, vorgangsdaten, flugnummer, abonnementdaten, bestellstatus, zahlungsbedingungen',
  ],
  [
    'pd:Purchase',
    'observed',
    'kaufhistorie, einkaufe, gekaufte produkte, warenkorb, warenkorbinhalt, warenkorbinhalte, inhalt ~ warenkorbs, inhalte ~ warenkorbs, einkaufshistorie, einkaufsverhalten, gekaufte artikel, gekaufte dienstleistungen, bezogene produkte, bezogene waren, erworbene produkte, erworbene waren, in app kaufe, warenkorbdaten, artikel im warenkorb, gutscheincodes, punktestand, kundenkartendaten',
  ],
  [
    'pd:OfficialID',
    'provided',
    'bootsfuhrerschein, nummer ~ ausweises, personalausweis, ausweiskopie, sozialversicherungsnummer, reisepass, kopie des personalausweises, ausweisdaten, personalausweisdaten, personalausweisnummer, personalausweis oder reisepass, personalausweiskopie, ausweis, ausweisnummer, ausweisdokument, ausweisdokumente, ausweiskopien, kopie ~ ausweises, kopie ~ personalausweises, passnummer, passdaten, reisepassnummer, reisepassdaten, passkopie, identitatsnachweis, identitatsdaten, identitatsdokumente, identitatsdokument, legitimationspapiere, lichtbildausweis, fuhrerschein, fuhrerscheindaten, fuhrerscheinnummer, fuhrerscheinkopie, rentenversicherungsnummer, steuer und sozialversicherungsnummer, sv nummer, sozialversicherungsdaten, ahv nummer, visum, visa, visadaten, aufenthaltserlaubnis, meldebescheinigung, ausweispapiere, krankenversichertennummer, versichertennummer, nummer ~ personalausweises, kopie ~ reisepasses, aufenthaltsbewilligung, legitimationsurkunden',
  ],
  [
    'pd:FamilyStructure',
    'provided',
    'zahl ~ kinder, namen ~ kinder, haushaltsgrose, familienstand, personenstand, familienverhaltnisse, familiare verhaltnisse, familienangehorige, familienmitglieder, angehorige, daten von angehorigen, ehepartner, ehegatte, partner, kinder, anzahl der kinder, anzahl ~ kinder, kinderzahl, angaben zu kindern, erziehungsberechtigte, erziehungsberechtigten, sorgeberechtigte, eltern, notfallkontakt, notfallkontakte, notfallkontaktdaten, notfallnummer, kontaktperson im notfall, ansprechpartner im notfall, kontaktdaten fur den notfall, familiendaten, familiare situation, haushaltsgröße, haushaltsmitglieder, unterhaltspflichten, geschwister, sorgerecht, familienstruktur, verwandtschaftsverhaltnis, angaben zu angehorigen, angaben zu familienangehorigen, haushaltsangehorige, lebenssituation',
  ],
  [
    'pd:IPAddress',
    'observed',
    'ip adresse, ip adressen, ip adresse des anfragenden rechners, ip adresse des zugreifenden rechners, anonymisierte ip adresse, gekurzte ip adresse, internetprotokoll adresse, internet protokoll adresse, internet protocol adresse, internetprotokolladresse, ip nummer, ip daten, ip, ipadresse, anonymisierte ip, gekurzte ip adressen, anonymisierte ip adressen, anonyme ip adresse, verkurzte ip adresse, maskierte ip adresse, pseudonymisierte ip adresse, dynamische ip adresse, dynamische ip adressen, ip adresse ~ nutzers, ip adresse ~ besuchers, ip adresse ~ rechners, ip adresse ~ computers, ip adresse ~ endgerats, ip adresse ~ gerats, ip adresse ~ anfragenden rechners, ip adresse ~ zugreifenden rechners, ip adresse ~ aufrufenden rechners, ip adresse des zugreifenden gerats, ip adresse des zugreifenden endgerats, ip adresse des internet zugangs, ip adresse des internetanschlusses, ip adresse in anonymisierter form, ip adresse des anfragenden systems, ip adresse des aufrufenden systems, ip adresse des abrufenden rechners, verwendete ip adresse, zugewiesene ip adresse, vollstandige ip adresse, ip adressdaten, internetadresse',
  ],
  [
    'pd:UserAgent',
    'observed',
    'browser, browsertyp, browserversion, browsertyp und browserversion, browsertyp und version, user agent, verwendeter browser, browsertyp version, webbrowser, browsersoftware, browserkennung, art des browsers, browser typ, browser version, version des browsers, browsertypen, browser typ und version, browser typ version, browsertyp und verwendete version, browsertyp und die verwendete version, browsertyp und browser version, browsertyp browserversion, browserversionen, browser version und typ, typ und version ~ browsers, art und version ~ browsers, typ ~ browsers, typ des verwendeten browsers, version ~ browsers, version des verwendeten browsers, version ~ browsersoftware, name ~ browsers, name und version ~ browsers, art ~ browsers, art des webbrowsers, art des verwendeten browsers, art ~ internetbrowsers, browserart, browsername, browserinformationen, browserinformation, browserdaten, browsereinstellungen, browserbezeichnung, browser bezeichnung, browser kennung, browser informationen, browser daten, internetbrowser, internet browser, web browser, verwendeter internetbrowser, verwendeter webbrowser, verwendete browser, verwendeten browsertypen und versionen, verwendete browsertypen und versionen, verwendeter browsertyp, genutzter browser, eingesetzter browser, benutzter browser, genutzter webbrowser, informationen uber den browsertyp, informationen uber den browsertyp und die verwendete version, informationen uber browsertyp und verwendete version, informationen uber den verwendeten browser, informationen uber den browser, informationen zum browser, informationen zum verwendeten browser, angaben zum browser, user agent string, useragent, http user agent, user agents, http header, header daten, technische browserdaten, browser und betriebssystemdaten, browserprofil',
  ],
  [
    'pd:DeviceBased',
    'observed',
    'gerat, geratetyp, endgerat, gerateinformationen, bildschirmauflosung, geratedaten, gerate id, gerateinformation, geratemodell, app version, absturzberichte, fehlerberichte, gerateart, gerate art, geratetypen, gerate typ, geratename, geratenamen, gerateangaben, gerate informationen, gerateeigenschaften, geratekategorie, geratehersteller, geratenummer, geratespezifische informationen, geratebezogene daten, geratedetails, gerate daten, gerateversion, geratekonfiguration, geratemarke, gerate und verbindungsdaten, gerate und browserinformationen, art ~ gerats, art ~ endgerats, art des verwendeten gerats, art des verwendeten endgerats, typ ~ gerats, typ ~ endgerats, typ des verwendeten endgerats, modell ~ gerats, modell ~ endgerats, hersteller ~ gerats, name ~ endgerats, endgeratetyp, endgerate, endgeratedaten, endgerateinformationen, verwendetes endgerat, verwendetes gerat, genutztes endgerat, genutztes gerat, eingesetztes endgerat, mobilgerat, mobiles endgerat, mobilgeratedaten, smartphone modell, bildschirmauflosungen, bildschirmgröße, bildschirmdaten, displayauflosung, displaygröße, auflosung, auflosung ~ bildschirms, farbtiefe, monitorauflosung, fenstergröße, größe des browserfensters, browserfenstergröße, größe des bildschirms, hardware, hardwaredaten, hardwareinformationen, hardwaremodell, hardwareeinstellungen, hersteller und modell, rechner, computertyp, computer, computersystem, informationen uber ihren computer, informationen uber ihr endgerat, informationen uber das endgerat, informationen uber das verwendete endgerat, informationen zum endgerat, informationen zum gerat, informationen uber das gerat, systeminformationen, systemdaten, systemeinstellungen, systemkonfiguration, softwareversion, version der app, app daten, imei, imei nummer, geratekennung, geratekennungen, geratekennnummer, gerateidentifikation, eindeutige geratekennung, eindeutige geratenummer, seriennummer, seriennummern, mobilfunknetz, mobilfunkanbieter, netzbetreiber, netzwerkinformationen, netzwerkdaten, verbindungsgeschwindigkeit, verbindungstyp, verbindungsart, internetverbindung, art der internetverbindung, ubertragungsgeschwindigkeit, fehlermeldungen, fehlerprotokolle, fehlerdaten, absturzdaten, diagnosedaten, leistungsdaten der app, technische gerateinformationen, technische geratedaten, technische informationen uber ihr gerat, push token, gerate token, javascript, javascript unterstutzung, java script aktivierung, javascript aktivierung, cookies an aus, sensordaten, akkustand, technische merkmale, technische ausstattung, cache daten, cachedaten, app nutzungsinformationen, app absturze, crash daten, crashdaten, crash reports, hardware informationen, bildschirmgroße, displaygroße, installations id, installations uuid, geratetoken, netzwerktyp, seriennummer ~ gerats, absturzbericht, absturzprotokolle, fehlerbericht, aufgetretene fehler, telemetriedaten, systemaktivitat, angaben zu ihrem gerat, angaben zum gerat',
  ],
  [
    'pd:DeviceOperatingSystem',
    'observed',
    'betriebssystem, verwendetes betriebssystem, betriebssysteme, verwendete betriebssystem, betriebssystem ~ nutzers, betriebssystem ~ rechners, betriebssystem ~ gerats, betriebssystem des zugreifenden rechners, betriebssystem des aufrufenden rechners, betriebssystem und dessen oberflache, betriebssystem und seine oberflache, betriebssystem und dessen version, betriebssystem und version, betriebssystemversion, betriebssystem version, betriebssystemtyp, betriebssystem typ, betriebssystemdaten, betriebssysteminformationen, typ des betriebssystems, art des betriebssystems, art ~ betriebssystems, name des betriebssystems, version des betriebssystems, version ~ betriebssystems, verwendetes betriebsystem, betriebsystem, genutztes betriebssystem, eingesetztes betriebssystem, benutztes betriebssystem, vom zugreifenden system verwendete betriebssystem, installiertes betriebssystem, betriebssystem des endgerats, angaben zum betriebssystem, informationen zum betriebssystem, informationen uber das betriebssystem, plattform, verwendete plattform',
  ],
  [
    'pd:Identifier',
    'observed',
    'cookie id, cookie kennung, kennung, online kennungen, nutzer id, cookies, sitzungs id, session id, eindeutige kennung, personalnummer, matrikelnummer, werbe id, gerate kennung, cookie ids, cookie daten, cookie informationen, cookie inhalte, cookie werte, cookiedaten, cookie kennungen, in cookies gespeicherte informationen, informationen aus cookies, daten aus cookies, kennungen, eindeutige id, eindeutige identifikationsnummer, eindeutige identifikatoren, eindeutige nutzer id, eindeutige kennungen, eindeutige nummer, identifikator, identifikatoren, identifikationsnummer, identifikationsnummern, identifikationsdaten, identifizierungsdaten, identifizierungsmerkmale, identifizierungsnummer, online identifikatoren, onlinekennungen, online kennung, onlinekennung, werbe ids, werbe identifikatoren, werbekennung, werbekennungen, werbe kennung, mobile werbe id, advertising id, idfa, nutzer ids, user id, user ids, benutzer id, benutzer ids, besucher id, client id, sitzungskennung, sitzungsdaten, sitzungsinformationen, sessiondaten, session daten, session ids, session cookies, sitzungscookies, session kennung, zufallig generierte id, zufallszahl, pseudonyme id, pseudonyme kennung, pseudonyme nutzer id, hashwert, hash wert, gehashte e mail adresse, gehashte e mail adressen, mitarbeiternummer, startnummer, spielerpassnummer, passnummer des spielers, lizenznummer, patientennummer, teilnehmer id, token, lizenznummern, aktenzeichen, fallnummer, vorgangsnummer, ticketnummer, klick id, pixel daten',
  ],
  [
    'pd:BrowsingBehaviour',
    'observed',
    'nutzungsdaten, besuchte seiten, aufgerufene seiten, verweildauer, nutzungsverhalten, surfverhalten, seitenaufrufe, besuchte webseiten, aufgerufene webseiten, name und url der abgerufenen datei, abgerufene datei, besuchsdauer, name der abgerufenen datei, klickpfad, klickpfade, klickverhalten, besuchte unterseiten, aufgerufene dateien, inhalt der anforderung, aufgerufene seite, angeforderte seite, abgerufener datei, aufgerufene adresse, aufgerufenen seiten, abgerufene seiten, abgerufenen seiten, aufgerufener seite, abgerufener seite, aufgerufene inhalte, nutzungsinformationen, nutzungsstatistiken, nutzungsstatistik, nutzungshaufigkeit, nutzungsdauer, nutzungszeiten, nutzungsgewohnheiten, nutzungsverhalten ~ nutzers, nutzerverhalten, benutzerverhalten, besucherverhalten, verhalten ~ nutzer, verhalten ~ besucher, verhalten ~ websitebesucher, verhalten auf unserer website, verhalten auf der website, verhaltensdaten, verhaltensinformationen, surf verhalten, surfgewohnheiten, surfdaten, navigationsverhalten, navigationspfad, navigationspfade, nutzung ~ website, nutzung ~ webseite, benutzung ~ website, benutzung ~ webseite, informationen uber ihre benutzung dieser website, informationen uber die benutzung der website, informationen uber ihre nutzung der website, informationen uber die nutzung ~ website, informationen uber ihr nutzungsverhalten, daten uber die nutzung ~ website, daten uber ihre nutzung, angaben uber die nutzung, aktivitaten auf der website, aktivitaten auf unserer website, websiteaktivitaten, websiteaktivitat, online aktivitaten, aktivitaten, aktivitatsdaten, analysedaten, statistische daten, statistikdaten, besucherstatistik, besucherstatistiken, besucherzahlen, zugriffsstatistiken, besucherdaten, besuchsdaten, besuche, besuch ~ website, besuchte seite, besuchte website, besuchte websites, besuchte inhalte, besuchte internetseiten, besuchte url, besuchte web seiten, besuchte webseite, besuchte bereiche, angesehene seiten, angesehene produkte, angesehene artikel, angesehene inhalte, angeklickte seiten, angezeigte seiten, betrachtete seiten, betrachtete inhalte, betrachtete produkte, gelesene artikel, seitenaufruf, seitenabrufe, seitenbesuche, seitenansichten, seiten impressions, page impressions, page views, seitenzugriffe, anzahl der seitenaufrufe, anzahl der besuche, anzahl der aufrufe, anzahl der zugriffe, haufigkeit ~ besuche, haufigkeit des besuchs, haufigkeit des seitenaufrufs, haufigkeit der seitenaufrufe, haufigkeit der aufrufe, besuchshaufigkeit, besucherhaufigkeit, besuchszeit, besuchszeiten, besuchszeitpunkt, dauer ~ besuchs, dauer des aufenthalts, dauer des seitenbesuchs, dauer ~ sitzung, sitzungsdauer, verweildauer auf der website, verweildauer auf der webseite, verweildauer auf den seiten, verweilzeit, verweilzeiten, verweildauern, aufenthaltsdauer auf der website, absprungrate, absprungraten, einstiegsseite, einstiegsseiten, ausstiegsseite, ausstiegsseiten, einstiegs und ausstiegsseiten, landingpage, landing page, scrollverhalten, scrolltiefe, scroll verhalten, scrollbewegungen, mausbewegungen, mausklicks und bewegungen, mausverhalten, tastatureingaben, klickstrecke, klickstrecken, clickstream, klickstream, klickpfaddaten, suchanfragen auf der website, interne suche, suchverlauf, suchanfragen, downloads, heruntergeladene dateien, heruntergeladene dokumente, dateidownloads, datei downloads, aufgerufene seiten und dateien, aufgerufene webseite, aufgerufene website, aufgerufene websites, aufgerufene url, aufgerufene urls, aufgerufene datei, aufgerufene unterseite, aufgerufene unterseiten, aufgerufene internetseiten, aufgerufener inhalt, aufgerufene ressource, aufgerufene einzelseiten, abgerufene dateien, abgerufene daten, abgerufene website, abgerufene webseite, abgerufene webseiten, abgerufene internetseite, abgerufene url, abgerufene inhalte, abgerufene ressource, abgerufene unterseiten, angeforderte url, angeforderte datei, angeforderte dateien, angeforderte ressource, angeforderte ressourcen, angeforderte seiten, angeforderte webseite, angeforderte inhalte, angefragte seite, angefragte url, angefragte datei, angefragte ressource, besuchte urls, url ~ abgerufenen seite, url ~ aufgerufenen seite, url ~ aufgerufenen webseite, url ~ abgerufenen datei, url ~ seite, url der besuchten seite, seiten url, seitentitel, name ~ abgerufenen webseite, name ~ abgerufenen website, name ~ abgerufenen seite, name ~ aufgerufenen seite, name ~ aufgerufenen webseite, name ~ aufgerufenen website, name ~ besuchten seite, name ~ besuchten website, name ~ angeforderten datei, name ~ aufgerufenen datei, name ~ datei, name der abgerufenen dateien, name der angeforderten seite, name und url der angeforderten datei, adresse der abgerufenen seite, adresse der aufgerufenen seite, adresse der besuchten webseite, dateiname, dateinamen, name und url der abgerufenen dateien, unterseiten, unterwebseiten, unterwebseiten welche uber ein zugreifendes system, besuchte unterseite, webseiten die vom system, websites die vom system, internetseiten die vom system, konkrete seite, inhalt der anforderung konkrete seite, ladezeit, ladezeiten, nutzungsablauf, nutzerfluss, heatmaps, sitzungsaufzeichnungen, interaktionen mit der website, daten zum nutzungsverhalten, daten zur nutzung, angaben zum nutzungsverhalten, zugriffsverhalten, leseverhalten, traffic daten, reichweitendaten, webanalysedaten, web analyse daten, websitenutzungsdaten, website nutzungsdaten, webseitennutzung, websitenutzung, webseitenzugriffe, websitezugriffe, zugriffe auf die website, website zugriffe, seitenzugriffszahlen, dauer des besuchs, verweildauer auf der seite, reihenfolge der besuchten seiten, abgerufene seiten und inhalte, haufigkeit von seitenaufrufen, geoffnete links, inanspruchnahme von website funktionen, suchbegriffe auf der seite, benutzte funktionen',
  ],
  ['pd:BrowserHistory', 'observed', 'browserverlauf, browserverlaufe, suchhistorie, internetverlauf, surfhistorie'],
  [
    'pd:BrowsingReferral',
    'observed',
    'referrer url, referrer, zuvor besuchte seite, website von der aus der zugriff erfolgt, suchbegriffe, verweisende seite, zuvor besuchte website, website von der die anforderung kommt, webseite von der die anforderung kommt, herkunftsseite, referer, referer url, referrer urls, refferer url, referrer adresse, referrer seite, referrer website, referrer information, http referrer, http referer, url referrer, referrer die zuvor besuchte seite, referenz url, verweis url, verweisende website, verweisende webseite, verweisende url, verweisende internetseite, verweisseite, verweisquelle, herkunfts url, herkunftsurl, herkunftswebsite, herkunftswebseite, herkunft des zugriffs, herkunft des besuchers, herkunft der besucher, zugriffsquelle, quelle des zugriffs, quelle verweis, zuletzt besuchte seite, zuletzt besuchte website, zuletzt besuchte webseite, vorher besuchte seite, zuvor besuchte webseite, zuvor besuchte internetseite, zuvor besuchten seite, vorherige seite, ursprungsseite, ausgangsseite, website von der aus auf unsere website zugegriffen wird, website von der sie auf unsere website gelangt sind, website von der aus sie uns besuchen, website von der sie uns besuchen, webseite von der aus sie uns besuchen, webseite von der sie uns besuchen, webseite von der aus sie auf unsere seite gelangt sind, seite von der aus der zugriff erfolgt, seite von der aus die datei angefordert wurde, seite von der der nutzer kommt, seite von der sie kommen, webseite von der aus der zugriff erfolgt, webseite von der der zugriff erfolgt, webseite von der aus der zugriff erfolgte, website von der aus der zugriff erfolgte, website von der der zugriff erfolgt, internetseite von der aus der zugriff erfolgte, internetseite von der aus der zugriff erfolgt, internetseite von welcher ein zugreifendes system, website von der aus der nutzer, internetseiten von denen das system, websites von denen das system, webseiten von denen das system, website von der die anfrage kommt, webseite von der die anfrage kommt, website von der der zugriff kommt, website von der sie kommen, website woher die anforderung kommt, suchworter, suchwort, suchbegriff, suchmaschine, suchmaschinen, verwendete suchmaschine, verwendete suchbegriffe, verwendete suchmaschinen, eingegebene suchbegriffe, keywords, kampagnendaten, utm parameter, traffic quelle, traffic quellen, internetseite von der sie kommen, seite von der aus sie uns besuchen',
  ],
  [
    'pd:LinkClicked',
    'observed',
    'klicks, geklickte links, angeklickte links, angeklickte inhalte, angeklickte elemente, angeklickte buttons, anklicken von links, klick verhalten, klickdaten, klickraten, klick auf links, klicks auf links, klicks auf werbeanzeigen, link klicks, linkklicks, mausklicks, angeklickte anzeigen, welche links angeklickt, welche links angeklickt wurden, welche links geklickt werden',
  ],
  [
    'pd:Interaction',
    'observed',
    'interaktionen, offnungsraten, offnungs und klickraten, offnungsrate, klickrate, interaktionsdaten, interaktion, interaktionen mit dem newsletter, interaktion mit inhalten, interaktionen mit inhalten, interaktionen mit werbung, offnungszeitpunkt, offnungen, offnungs und klickverhalten, offnungs und klickdaten, offnung des newsletters, offnungen und klicks, newsletter nutzungsdaten, event daten, eventdaten, ereignisdaten, ereignisse, conversions, conversion daten, conversiondaten, teilnahme an umfragen, teilnahme an gewinnspielen, gewinnspielteilnahme, gewinnspieldaten, teilnahmedaten, likes, werbeeinblendungen, anzeigenaufrufe, angesehene werbung, abruf des newsletters, zeitpunkt des abrufs',
  ],
  [
    'pd:CommunicationsMetadata',
    'observed',
    'datum und uhrzeit, datum und uhrzeit des zugriffs, uhrzeit der serveranfrage, zugriffszeit, zeitpunkt, server logfiles, logfiles, logdaten, protokolldaten, verbindungsdaten, ubertragene datenmenge, http statuscode, hostname, hostname des zugreifenden rechners, zugriffsstatus, meta und kommunikationsdaten, metadaten, datum und uhrzeit der anfrage, uhrzeit des zugriffs, zeitpunkt der anmeldung, zeitpunkt des zugriffs, server log dateien, logfile daten, zugriffsdaten, technische daten, internet service provider, datum, uhrzeit, meta kommunikationsdaten, datum und uhrzeit ~ zugriffs, datum und uhrzeit ~ anfrage, datum und uhrzeit ~ abrufs, datum und uhrzeit ~ aufrufs, datum und uhrzeit ~ besuchs, datum und uhrzeit ~ serveranfrage, datum und uhrzeit ~ registrierung, datum und uhrzeit ~ anmeldung, datum und uhrzeit ~ bestatigung, datum und uhrzeit ~ anforderung, datum und uhrzeit ~ absendung, datum und uhrzeit ~ absendens, datum und uhrzeit ~ eingabe, datum und uhrzeit ~ kontaktaufnahme, datum und uhrzeit ~ kommentars, datum und uhrzeit ~ nachricht, datum und uhrzeit ~ einwilligung, datum und uhrzeit ~ seitenaufrufs, datum und uhrzeit ~ nutzung, datum und uhrzeit eines zugriffs auf die internetseite, datum und die uhrzeit, datum und die uhrzeit eines zugriffs, datum und zeit, datum und zeitpunkt, datum und dauer, datum uhrzeit, datum zeit, datums und uhrzeitstempel, datum ~ zugriffs, datum ~ besuchs, datum ~ aufrufs, datum ~ anfrage, datum ~ registrierung, datum ~ anmeldung, datum ~ abrufs, tag und uhrzeit, tag und uhrzeit ~ zugriffs, tag und uhrzeit ~ besuchs, uhrzeit ~ zugriffs, uhrzeit ~ anfrage, uhrzeit ~ abrufs, uhrzeit ~ aufrufs, uhrzeit ~ besuchs, uhrzeit ~ seitenaufrufs, uhrzeit ~ registrierung, uhrzeit ~ anmeldung, uhrzeit ~ anforderung, uhrzeit der serveranforderung, uhrzeit der server anfrage, uhrzeit der seitenanfrage, zeitpunkt ~ serveranfrage, zeitpunkt ~ anfrage, zeitpunkt ~ aufrufs, zeitpunkt ~ abrufs, zeitpunkt ~ besuchs, zeitpunkt ~ registrierung, zeitpunkt ~ einwilligung, zeitpunkt ~ bestatigung, zeitpunkt ~ erstellung, zeitpunkt ~ eingabe, zeitpunkt ~ absendung, zeitpunkt ~ seitenaufrufs, zeitpunkt ~ kommentars, zeitpunkt der newsletter anmeldung, zeitpunkt der erstellung des kommentars, angaben zum zeitpunkt der erstellung des kommentars, zugriffszeiten, zugriffszeitpunkt, zugriffsdatum, zugriffsdatum und uhrzeit, zugriffsinformationen, zugriffsprotokolle, zugriffsart, abrufzeit, abrufdatum, besuchsdatum, anfragezeit, anfragezeitpunkt, anmeldezeitpunkt, registrierungszeitpunkt, anmeldedatum, registrierungsdatum, anmelde und bestatigungszeitpunkt, anmelde sowie bestatigungszeitpunkt, bestatigungszeitpunkt, login zeit, login zeiten, loginzeiten, anmeldezeiten, zeitstempel, serveranfrage, server log daten, server logdaten, serverlogs, server logs, server logs dateien, serverprotokolle, serverprotokolldaten, server protokolldaten, serverdaten, server daten, log dateien, logdateien, log files, log daten, log file daten, log informationen, log eintrage, weblogs, protokolldateien, protokollinformationen, webserver protokolle, webserver logs, access logs, ubertragene datenmengen, ubertragene daten, ubertragene bytes, ubertragenes datenvolumen, ubertragene datenmenge in byte, ubermittelte datenmenge, ubertragungsvolumen, gesendete datenmenge, menge der gesendeten daten, menge der gesendeten daten in byte, menge der ubertragenen daten, menge der ubermittelten daten, menge an ubertragenen daten, jeweils ubertragene datenmenge, datenmenge, datenmengen, datenvolumen, datentransfervolumen, größe der datei, größe der ubertragenen daten, dateigröße, ubertragungsprotokoll, protokoll, protokollversion, verwendetes protokoll, http protokoll, http methode, http status, http statuscodes, http status code, http status codes, http antwort code, http antwortcode, http response code, http anfrage, statuscode, statuscodes, status code, status codes, serverstatuscode, zugriffsstatus http statuscode, zugriffsstatus http status code, antwortcode, antwortstatus, fehlercode, fehlercodes, meldung uber erfolgreichen abruf, meldung uber den erfolgreichen abruf, meldung ob der abruf erfolgreich war, meldung ob abruf erfolgreich, erfolgreicher abruf, hinweis ob der abruf erfolgreich war, mitteilung ob der abruf erfolgreich war, information ob der abruf erfolgreich war, status des abrufs, status der ubertragung, hostnamen, host name, host namen, hostname ~ rechners, hostname ~ computers, hostname ~ zugreifenden rechners, hostname des zugreifenden systems, hostname des zugreifenden gerats, host name des zugreifenden rechners, rechnername, computername, name ~ zugangsproviders, name ~ internet service providers, name ~ access providers, name ~ providers, internetservice provider, internet service providers, internet provider, internetprovider, internetserviceprovider, internetanbieter, internetdienstanbieter, internetzugangsanbieter, isp, zugangsprovider, access provider, zugangsanbieter, provider ~ nutzers, anfragender provider, der anfragende provider, provider, domain ~ internet service providers, domainname, domainnamen, domainname ~ internet service providers, domain name, anfragende domain, anfragende domains, meta und verfahrensdaten, meta kommunikations und verfahrensdaten, metadaten der kommunikation, kommunikationsmetadaten, verkehrsdaten, verbindungsinformationen, verbindungsprotokolle, verbindungszeiten, einzelverbindungsnachweis, anrufdaten, anruflisten, gesprachsdauer, dauer des gesprachs, technische informationen, technische zugriffsdaten, technische angaben, technische verbindungsdaten, technische nutzungsdaten, technische metadaten, technisch notwendige daten, technische protokolldaten, technische kommunikationsdaten, systemprotokolle, ereignisprotokolle, audit logs, anmeldeprotokoll, anmeldeprotokolle, login daten und zeiten, protokollierungsdaten, sonstige ahnliche daten und informationen, zutrittsdaten, zutrittsprotokolle, anwesenheitsdaten, anwesenheitslisten, anwesenheit, anwesenheitszeiten, anwesenheitsliste, teilnehmerlisten, online status, versand und empfangsdaten, datum und zeit des besuchs, datum und zeit der anfrage, meeting metadaten, nutzungszeitpunkt',
  ],
  [
    'pd:Location',
    'observed',
    'geschwindigkeit, gefahrene strecken, fahrten, standort, standortdaten, standortinformationen, standort ~ gerats, standort des nutzers, standort des endgerats, standortbestimmung, aktueller standort, ungefahrer standort, genauer standort, geografischer standort, geographischer standort, geostandort, geodaten, geo daten, geokoordinaten, geo koordinaten, geolokalisierung, geolokalisierungsdaten, geolokationsdaten, geo standort, gps daten, gps standort, gps position, gps koordinaten, geografische daten, geografische lage, geografische herkunft, geographische herkunft, geographische daten, geografische position, ortsdaten, ortungsdaten, positionsdaten, lokalisierungsdaten, bewegungsdaten, bewegungsprofile, bewegungsprofil, aufenthaltsorte, herkunft ~ nutzers, herkunft des nutzers, herkunft der nutzer, herkunft, herkunftsort, land und stadt, stadt und land des zugriffs, land des zugriffs, zugriffsort, ort des zugriffs, ort des aufrufs, einwahlort, einwahlknoten, region und land, routen, routendaten, fahrzeugposition, position des fahrzeugs, ungefahre position, landerherkunft',
  ],
  [
    'pd:Region',
    'observed',
    'zeitzone, zeitzonendifferenz zur gmt, zeitzonendifferenz, bundesland, kanton, zeitzonendifferenz zur greenwich mean time, zeitzonendifferenz zur greenwich mean time gmt, zeitzonendifferenz zu gmt, zeitzonendifferenz zur gmt zeit, differenz zur greenwich mean time, zeitzoneneinstellung, region, region des nutzers, landereinstellung, landkreis, regionseinstellungen',
  ],
  [
    'pd:Profile',
    'derived',
    'profil, nutzerprofil, kundenprofil, nutzungsprofile, nutzungsprofil, profile, nutzerprofile, benutzerprofil, benutzerprofile, kundensegmente, kundensegment, kundengruppe, profildaten, profilbildung, pseudonyme nutzungsprofile, pseudonymisierte nutzungsprofile, pseudonyme nutzerprofile, nutzungsprofile unter pseudonym, personlichkeitsprofil, interessenprofil, interessensprofil, interessenprofile, werbeprofil, bewegungsprofil des nutzers, zielgruppen, zielgruppe, zielgruppenzugehorigkeit, segmente, scorewert, scorewerte, score werte, score wert, scoringwerte, scoring, bewertungsergebnisse, wahrscheinlichkeitswerte, risikobewertung, risikoeinstufung, beurteilungen, einschatzungen, kundenwert',
  ],
  [
    'pd:Health',
    'provided',
    'name ~ hausarztes, fehlzeiten wegen krankheit, gesundheitsdaten, gesundheitszustand, allergien, medizinische daten, gesundheitliche angaben, diagnosen, befunde, medikamente, unvertraglichkeiten, vorerkrankungen, krankheitstage, behinderung, schwerbehinderung, korperliche beeintrachtigungen, beeintrachtigungen, schwangerschaft, gesundheitsinformationen, gesundheitsangaben, gesundheitsbezogene daten, gesundheitliche daten, gesundheitliche einschrankungen, gesundheitliche beeintrachtigungen, gesundheitliche probleme, gesundheitliche beschwerden, daten uber den gesundheitszustand, angaben zum gesundheitszustand, angaben zur gesundheit, angaben zu ihrer gesundheit, angaben uber ihre gesundheit, gesundheit, krankheiten, krankheit, erkrankungen, erkrankung, vorerkrankung, krankengeschichte, krankheitsgeschichte, krankheitsverlauf, anamnese, anamnesen, anamnesedaten, anamnesebogen, diagnose, befund, befunddaten, laborwerte, laborbefunde, laborergebnisse, therapie, therapien, therapievorschlage, therapiedaten, therapieplane, behandlung, behandlungen, behandlungsdaten, behandlungsverlauf, behandlungsunterlagen, patientendaten, patientenakte, patientenakten, patientenunterlagen, krankenakte, krankenakten, arztberichte, arztbriefe, arztliche atteste, arztliche bescheinigungen, attest, atteste, arztliches attest, rezepte, rezept, verordnungen, medikation, medikamenteneinnahme, medikationsplan, rontgenbilder, symptome, beschwerden gesundheitlicher art, verletzungen, verletzung, unfalle, unfalldaten, unfallberichte, allergie, nahrungsmittelunvertraglichkeiten, lebensmittelunvertraglichkeiten, lebensmittelallergien, unvertraglichkeit, ernahrungsgewohnheiten, ernahrungsweise, ernahrungsbesonderheiten, diat, korpergröße, korpergewicht, gewicht, größe und gewicht, gewicht und größe, blutdruck, blutgruppe, blutwerte, blutzucker, puls, herzfrequenz, schlafdaten, fitnessdaten, vitaldaten, vitalwerte, impfstatus, impfungen, impfausweis, grad der behinderung, behinderungen, behinderungsgrad, schwerbehinderteneigenschaft, schwerbehindertenausweis, arbeitsunfahigkeit, arbeitsunfahigkeitsbescheinigung, arbeitsunfahigkeitsbescheinigungen, krankmeldung, krankmeldungen, krankenstand, fehltage, schwangerschaften, sehstarke, sehwerte, zahnstatus, pflegegrad, pflegebedarf, forderbedarf, schwimmfahigkeit, genetische daten, hautzustand, hauttyp, suchtverhalten, hausarzt, behandelnder arzt',
  ],
  [
    'pd:ReligiousBelief',
    'provided',
    'religionszugehorigkeit, konfession, religiose uberzeugung, religion, religiose uberzeugungen, religiose oder weltanschauliche uberzeugungen, religiose oder weltanschauliche uberzeugung, weltanschauliche uberzeugungen, weltanschauung, kirchenzugehorigkeit, kirchensteuer, kirchensteuerpflicht, kirchensteuermerkmal, glaubensbekenntnis, bekenntnis, taufdatum, religionsbekenntnis, glaube',
  ],
  [
    'pd:Insurance',
    'provided',
    'krankenkasse, versicherungsnummer, versicherungsdaten, krankenversicherung, krankenversicherungsdaten, krankenversicherungsnummer, versicherung, versicherungsverhaltnis, versicherungsschutz, versicherungsstatus, versicherungsschein, versicherungsscheinnummer, versicherungsvertrag, versichertenstatus, versichertendaten, versicherungsgesellschaft, haftpflichtversicherung, schadensfalle, schadenmeldungen, krankenversicherer, kostentrager',
  ],
  ['pd:BirthPlace', 'provided', 'geburtsort, ort der geburt'],
  [
    'pd:VoiceCommunicationRecording',
    'observed',
    'sprachnachrichten, sprachaufzeichnungen, sprachaufnahmen, audioaufnahmen, audioaufzeichnungen, audiodaten, tonaufnahmen, tonaufzeichnungen, telefonaufzeichnungen, gesprachsaufzeichnung, gesprachsaufzeichnungen, audio und videodaten, audio und videoaufzeichnungen, bild und tonaufnahmen',
  ],
  ['pd:Signature', 'provided', 'unterschrift, unterschriften, digitale unterschrift, signatur, elektronische signatur'],
  [
    'pd:VehicleLicenseNumber',
    'provided',
    'kfz kennzeichen, autokennzeichen, nummernschild, amtliches kennzeichen, fahrzeugkennzeichen, kennzeichen, fahrzeugdaten, fahrzeugidentifikationsnummer, fahrzeug identifikationsnummer, fahrzeugidentnummer, fahrgestellnummer, fin, fahrzeugtyp, fahrzeugmodell, fahrzeughalter, fahrzeug, kilometerstand, fahrzeugschein, kfz daten, fahrzeugscheindaten',
  ],
  [
    'pd:BrowserFingerprint',
    'observed',
    'browser plugins, installierte plugins, installierte plug ins, plugins, browser erweiterungen, browser fingerprint, fingerprint, gerate fingerprint, installierte schriftarten, aktivierte plugins',
  ],
  ['pd:MACAddress', 'observed', 'mac adresse, mac adressen'],
  [
    'pd:Tracking',
    'observed',
    'trackingdaten, tracking daten, trackinginformationen, tracking informationen, zahlpixel, trackingpixel, tracking pixel',
  ],
  [
    'pd:ServiceConsumptionBehaviour',
    'observed',
    'nutzung ~ app, nutzung ~ dienste, nutzung ~ plattform, nutzung ~ angebote, nutzung ~ leistungen, genutzte funktionen, genutzte dienste, verwendete funktionen, genutzte angebote, app nutzung, app nutzungsdaten, verbrauchsdaten, verbrauchswerte, zahlerstande, zahlerstand, stromverbrauch, energieverbrauch, jahresverbrauch, nutzungsaktivitaten, anzahl der anmeldungen, produktnutzung, produktnutzungsdaten, ladedaten, ladevorgange, spielstand, lernfortschritte',
  ],
  [
    'pd:SocialMedia',
    'provided',
    'social media profil, social media profile, social media daten, social media account, social media accounts, soziale netzwerke, facebook profil, facebook id, facebook name, xing profil, linkedin profil, instagram name, instagram profil, twitter name, profil url, profillink, offentliches profil, offentliche profilinformationen, homepage, website adresse, webadresse, internetseite ~ unternehmens, url ~ website, webseite des kommentierenden, freundesliste, freundeslisten, skype name',
  ],
  [
    'pd:Biometric',
    'provided',
    'biometrische daten, fingerabdruck, fingerabdrucke, gesichtserkennung, gesichtsbild, iris scan, biometrische merkmale',
  ],
  [
    'pd:EthnicOrigin',
    'provided',
    'ethnische herkunft, rassische herkunft, rassische und ethnische herkunft, rassische oder ethnische herkunft, ethnische zugehorigkeit, abstammung',
  ],
  [
    'pd:PoliticalOpinion',
    'provided',
    'politische meinung, politische meinungen, politische ansichten, politische uberzeugung, politische uberzeugungen, parteizugehorigkeit, parteimitgliedschaft',
  ],
  [
    'pd:TradeUnionMembership',
    'provided',
    'gewerkschaftszugehorigkeit, gewerkschaftsmitgliedschaft, zugehorigkeit zu einer gewerkschaft',
  ],
  ['pd:SexualPreference', 'provided', 'sexualleben, sexuelle orientierung, sexuelle ausrichtung, sexuelle identitat'],
  [
    'pd:Criminal',
    'provided',
    'fuhrungszeugnis, erweitertes fuhrungszeugnis, polizeiliches fuhrungszeugnis, vorstrafen, strafregisterauszug, strafregisterbescheinigung, strafrechtliche verurteilungen, verurteilungen, straftaten, leumundszeugnis',
  ],
  [
    'pd:Demographic',
    'provided',
    'demografische daten, demographische daten, demografische angaben, demografische merkmale, demografische informationen, soziodemografische daten, alter und geschlecht, kaufkraft, einkommen, haushaltseinkommen, soziodemographische daten, demographische angaben, haushaltsgroße',
  ],
  [
    null,
    'provided',
    'abteilungszugehorigkeit, abteilung im verein, sportart, mannschaft, mannschaftszugehorigkeit, vereinszugehorigkeit, vereinsfunktion, funktion im verein, funktionen im verein, wettkampfergebnisse, wettkampfergebnis, turnierergebnisse, spielergebnisse, ergebnisse, platzierungen, startberechtigung, spielberechtigung, lizenzen, lizenz, trainerlizenz, ubungsleiterlizenz, gurtelgrad, leistungsergebnisse, konfektionsgröße, kleidergröße, schuhgröße, trikotgröße, schwimmabzeichen, auszeichnungen, projektbeschreibung, projektinformationen, angaben zum projekt, angaben zu ihrem projekt, tiername, name des tieres, hundename, angaben zum tier, objektdaten, immobiliendaten, grundstucksdaten, hochgeladene dateien, hochgeladene dokumente, hochgeladene inhalte, dateien, dateianhange, anhange, dokumente, unterlagen, eigene inhalte, nutzergenerierte inhalte, benutzergenerierte inhalte, inhalte die sie veroffentlichen, weitere angaben, freiwillige angaben, sonstige angaben, von ihnen eingegebene daten, von ihnen eingegebenen daten, eingegebenen daten, in der eingabemaske eingegebenen daten, daten aus der eingabemaske, daten aus dem kontaktformular, von ihnen mitgeteilte daten, von ihnen mitgeteilten daten, von ihnen angegebenen daten, gewinnspielantworten',
  ],
  ['pd:PhysicalCharacteristic', 'provided', 'schuhgrose, kleidergrose, korpergrose, korpermase'],
  ['pd:Transaction', 'provided', 'mietvertrag, zimmernummer, an und abreisedaten, schadensberichte, lieferhinweise'],
];
