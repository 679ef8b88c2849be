// Data terms in Dutch: how policies name categories of personal data, with DPV 2.3 ids (namespace `pd`).
import type { DataTerm } from '../data-terms.ts';

export const dutch: readonly DataTerm[] = [
  [
    'pd:Name',
    'provided',
    'naam, voornaam, achternaam, voor en achternaam, namen, volledige naam, naam en voornaam, voornaam en achternaam, naamgegevens, initialen, voorletters, naam en adres van de ontvanger, naam van de contactpersoon, contactpersoon, contactpersonen, roepnaam, familienaam, voor en familienaam, naam en familienaam, naam voornaam, voornamen, achternamen, tussenvoegsel, meisjesnaam, geboortenaam, bedrijfs of persoonsnaam, naam contactpersoon, naam ~ contactpersoon, naam ~ ouders, naam ~ kind, namen van de ouders, volledige namen, titel en naam, naam en titel, naam en contactgegevens, naam en adres, naam en adresgegevens, naam afzender, bijnaam, doopnaam',
  ],
  [
    'pd:Gender',
    'provided',
    'geslacht, aanhef, aanspreekvorm, sekse, gender, geslacht of aanhef, de heer mevrouw, aanspreektitel, aanspreking',
  ],
  [
    'pd:EmailAddressWork',
    'provided',
    'zakelijk e mailadres, zakelijk emailadres, zakelijk mailadres, zakelijke e mail, zakelijke email, e mailadres van uw werk, werk e mailadres, werk e mail, bedrijfs e mailadres, professioneel e mailadres',
  ],
  [
    'pd:EmailAddress',
    'provided',
    'e mailadres, emailadres, e mail, email, mailadres, e mailadressen, e mail adres, elektronisch postadres, prive e mailadres, e mail adressen, emails adres, mail, mail adres, elektronisch adres, contact e mailadres, persoonlijk e mailadres',
  ],
  [
    'pd:TelephoneNumber',
    'provided',
    'telefoonnummer, telefoon, mobiel nummer, telefoonnummers, mobiele nummer, gsm nummer, telefoonnr, telefoon nummer, tel, mobiel, mobiele telefoonnummer, mobiel telefoonnummer, vast telefoonnummer, vaste telefoon, telefoonnummer vast en mobiel, vast en mobiel telefoonnummer, gsm, gsm nr, faxnummer, fax, telefoon en faxnummer, noodnummer, 06 nummer, telefonische gegevens, telefoongegevens, mobiele telefoon',
  ],
  [
    'pd:PhysicalAddress',
    'provided',
    'adres, postadres, factuuradres, bezorgadres, afleveradres, adresgegevens, woonadres, adressen, woonplaats, naw gegevens, leveradres, verzendadres, straat en huisnummer, naw, naw gegevens en, thuisadres, prive adres, huisadres, verblijfplaats, vestigingsadres, bezoekadres, correspondentieadres, domicilie, bedrijfsadres, adres en woonplaats, adres postcode woonplaats, adres postcode en woonplaats, adres postcode plaats, straat, straatnaam, straatnaam en huisnummer, huisnummer, postcode en woonplaats, postcode en huisnummer, afleveradressen, leveringsadres, leveringsgegevens, levergegevens, bezorggegevens, verzendgegevens, aflevergegevens, facturatieadres, adres gegevens, factuur en verzendadres, factuur en afleveradres, factuur en leveradres, werkadres, adresinformatie, adressering',
  ],
  ['pd:PostalCode', 'provided', 'postcode, postcodes'],
  ['pd:City', 'provided', 'stad, plaats, gemeente, woongemeente, stad van verblijf, woonplaats en land'],
  ['pd:Country', 'provided', 'land, land van herkomst, land van verblijf, woonland, landen, geboorteland'],
  [
    'pd:Nationality',
    'provided',
    'nationaliteit, nationaliteiten, staatsburgerschap, verblijfsstatus, verblijfsvergunning',
  ],
  [
    'pd:BirthDate',
    'provided',
    'geboortedatum, geboorte datum, geboortedata, geboortejaar, geboortedag, datum van geboorte, verjaardag, geboortedatum en plaats, geboortemaand',
  ],
  ['pd:Age', 'provided', 'leeftijd, leeftijdscategorie, leeftijdsgroep'],
  [
    'pd:Contact',
    'provided',
    'naam ~ ontvanger, medereizigers, namen ~ medereizigers, contactgegevens, contactinformatie, contact gegevens, contactdetails, contactpersoongegevens, contactgegevens ~ contactpersoon, contactgegevens ~ ouders, gegevens van contactpersonen, gegevens van de contactpersoon, persoonlijke contactgegevens, zakelijke contactgegevens, visitekaartje, visitekaartjes, adresboek, telefoonboek, contactenlijst, lijst met contactgegevens, persoonlijke gegevens, personalia, identificatie en contactgegevens, naam en adres en contactgegevens',
  ],
  [
    'pd:Professional',
    'provided',
    'gewerkte uren, urenstaten, startdatum, verslagen van gesprekken, bedrijf, bedrijfsnaam, naam van uw bedrijf, organisatie, werkgever, bedrijfsgegevens, naam ~ bedrijf, naam ~ organisatie, naam ~ onderneming, naam bedrijf, naam organisatie, naam van de werkgever, bedrijfsinformatie, organisatienaam, organisatiegegevens, onderneming, ondernemingsnummer, ondernemingsgegevens, kvk nummer, kvk, kamer van koophandelnummer, inschrijvingsnummer kvk, branche, sector, afdeling, bedrijfsgrootte, aantal medewerkers, aantal werknemers, werkgegevens, werkgeversgegevens, beroepsgegevens, professionele gegevens, zakelijke gegevens, academische titel, titel, titels, instelling, school of werkgever, arbeidsgegevens, arbeidsverhouding, dienstverband, werktijden, werkuren, verlof, verlofgegevens, verzuimgegevens, personeelsgegevens, beoordelingen van medewerkers, big nummer',
  ],
  [
    'pd:Job',
    'provided',
    'functie, functietitel, beroep, functieomschrijving, functienaam, functie binnen uw organisatie, functie binnen het bedrijf, functie in het bedrijf, beroep en functie, rol, rol binnen de organisatie, jobtitel, positie binnen de organisatie, beroepsactiviteit, werkfunctie, ambt',
  ],
  [
    'pd:EmploymentHistory',
    'provided',
    'cv, curriculum vitae, motivatiebrief, werkervaring, sollicitatiegegevens, sollicitatiebrief, arbeidsverleden, referenties, sollicitatie, getuigschriften, loopbaan, sollicitaties, cv en motivatiebrief, motivatie, motivatiebrieven, sollicitatieformulier, sollicitatieinformatie, sollicitatie informatie, sollicitatiedocumenten, gegevens over uw sollicitatie, werkverleden, arbeidservaring, beroepservaring, eerdere werkgevers, vorige werkgevers, carriere, loopbaangegevens, loopbaanverloop, referentie, aanbevelingsbrief, aanbevelingsbrieven, curriculum, portfolio, beschikbaarheid, opzegtermijn, werkvergunning, tewerkstellingsvergunning, getuigschrift, assessment, assessments, assessmentresultaten, notities van sollicitatiegesprekken',
  ],
  [
    'pd:Education',
    'provided',
    'schoolrapporten, kopie diploma, ervaringsniveau, opleiding, diploma s, opleidingen, opleidingsniveau, opleidingsgegevens, opleiding en werkervaring, genoten opleiding, gevolgde opleidingen, studie, studies, studiegegevens, studieresultaten, onderwijs, school, schoolgegevens, schoolresultaten, cijfers, cijferlijst, diploma, diplomas, certificaten, certificaat, kwalificaties, vaardigheden, competenties, kennis, talenkennis, cursussen, gevolgde cursussen, trainingen, gevolgde trainingen, bekwaamheden, examenresultaten, toetsresultaten, klas',
  ],
  [
    'pd:Username',
    'provided',
    'gebruikersnaam, gebruikersnamen, loginnaam, inlognaam, gebruikers naam, nickname, schuilnaam, pseudoniem, schermnaam, profielnaam, gebruikersnaam en wachtwoord, login',
  ],
  [
    'pd:Password',
    'provided',
    'wachtwoord, wachtwoorden, versleuteld wachtwoord, toegangscode, pincode, wachtwoord in versleutelde vorm',
  ],
  [
    'pd:Authenticating',
    'provided',
    'sleutelcode, deurcode, inloggegevens, logingegevens, login gegevens, inlog gegevens, inloginformatie, logininformatie, toegangsgegevens, aanmeldgegevens, authenticatiegegevens, accountinloggegevens, beveiligingsvraag, sessie en inloginformatie, verificatiegegevens, authenticatietoken, sessietoken, verificatiecode, eenmalige code, tweefactorcode',
  ],
  [
    'pd:AccountIdentifier',
    'provided',
    'klantnummer, accountgegevens, account, klantgegevens, klantennummer, klantnummers, klantcode, debiteurnummer, debiteurennummer, crediteurnummer, lidmaatschapsgegevens, lidgegevens, ledengegevens, ledennummer, lidmaatschapnummer, soort lidmaatschap, type lidmaatschap, registratiegegevens, inschrijfgegevens, inschrijvingsgegevens, aanmeldingsgegevens, account gegevens, accountinformatie, gebruikersaccount, klantaccount, klanteninformatie, klantinformatie, profielgegevens, klantenkaart, klantenkaartnummer, gebruikersgegevens, abonneenummer, donateursnummer, contractnummer, stamgegevens, clientnummer, dossiernummer, basisgegevens',
  ],
  [
    'pd:Preference',
    'provided',
    'voorkeuren, interesses, verlanglijst, wensenlijst, verlanglijstje, persoonlijke voorkeuren, interessegebieden, interesse, interesses en voorkeuren, communicatievoorkeuren, marketingvoorkeuren, hobby s, hobbys, vrijetijdsbesteding, favorieten, instellingen, gebruikersinstellingen, nieuwsbriefvoorkeuren, nieuwsbriefinschrijving, inschrijving nieuwsbrief, wensen, bijzondere wensen, speciale wensen, levensgewoonten, leefgewoonten, lifestyle, consumptiegewoonten, productvoorkeuren',
  ],
  [
    'pd:PrivacyPreference',
    'provided',
    'cookievoorkeuren, toestemmingsvoorkeuren, cookie instellingen, toestemming, toestemmingen, gegeven toestemming, toestemmingsgegevens, cookievoorkeur, cookie voorkeuren, cookiekeuze, privacyvoorkeuren, privacy instellingen, registratie van toestemming',
  ],
  [
    'pd:Communication',
    'provided',
    'cadeauboodschap, antwoorden op de vragenlijst, bericht, berichten, correspondentie, vragen, inhoud van uw bericht, reviews, beoordelingen, klachten, inhoud van communicatie, inhoud van het bericht, inhoud van uw berichten, inhoud van je berichten, inhoud van berichten, communicatie, opmerkingen, vraag, inhoud van je bericht, chats, chatberichten, inhoud van e mails, inhoud van uw e mails, inhoud ~ bericht, inhoud ~ berichten, inhoud ~ e mail, inhoud ~ e mails, inhoud ~ communicatie, inhoud ~ vraag, inhoud ~ verzoek, inhoud ~ gesprekken, inhoud ~ aanvraag, onderwerp, onderwerp ~ bericht, vraag of opmerking, vraag of bericht, reactie, reacties, reactie inhoud, communicatiegegevens, correspondentiegegevens, correspondentie en, e mailcorrespondentie, e mailverkeer, e mailberichten, emailberichten, e mails die, brieven, briefwisseling, contactgeschiedenis, contacthistorie, contactmomenten, contactverzoek, contactverzoeken, gespreksverslagen, gespreksnotities, notities, aantekeningen, verslagen, chatgesprekken, chatgeschiedenis, chat, beoordeling, recensies, recensie, review, ervaringen, feedback, klacht, suggesties, enquete antwoorden, enquetegegevens, enqueteresultaten, antwoorden op enquetes, antwoorden, meningen, mening, formuliergegevens, ingevulde gegevens, gegevens uit het contactformulier, gegevens in het contactformulier, supportvragen, supporttickets, tickets, serviceverzoeken, aanvraag, aanvragen, verzoek, verzoeken, offerteaanvraag, offerteaanvragen, berichten op sociale media, forumberichten, bijdragen, toelichting, opmerking, inhoud ~ gesprek, klachtinformatie, aanvraaggegevens, foutmelding',
  ],
  [
    'pd:Picture',
    'provided',
    'foto, foto s, pasfoto, profielfoto, afbeeldingen, beeldmateriaal, foto en video, foto s en video s, foto s en filmpjes, fotos en videos, foto s of video s, fotografisch materiaal, fotomateriaal, beeld en geluidsmateriaal, beeld en geluidsopnamen, foto en filmmateriaal, foto en videomateriaal, foto en videobeelden, film, filmbeelden, video s, videos, video, profielfotos, profielfoto s, afbeelding, avatar, portretfoto, portret, groepsfoto s, teamfoto s, sfeerfoto s, screenshots',
  ],
  [
    'pd:VideoRecording',
    'observed',
    'camerabeelden, beelden, videobeelden, video opnames, videoopnamen, beelden van cameras, bewakingsbeelden, beelden van bewakingscameras, camera opnames, cameraopnamen, beelden van camera s, bewakingscamerabeelden, beveiligingsbeelden',
  ],
  [
    'pd:Language',
    'provided',
    'taal, taalvoorkeur, taalinstellingen, taalinstelling, taalkeuze, talen, voertaal, voorkeurstaal, browsertaal, taal van de browser, taal van uw browser, moedertaal, correspondentietaal, ingestelde taal, gekozen taal',
  ],
  [
    'pd:PaymentCard',
    'provided',
    'creditcardgegevens, kaartgegevens, creditcard gegevens, creditcard, bankpasgegevens, betaalkaart, betaalkaartgegevens, vervaldatum, vervaldatum van de kaart, verloopdatum, cvc code, cvc, pasnummer, bankpas, kredietkaart, kredietkaartgegevens, laatste vier cijfers',
  ],
  ['pd:CreditCardNumber', 'provided', 'creditcardnummer, creditcardnummers, kredietkaartnummer, kaartnummer'],
  [
    'pd:BankAccount',
    'provided',
    'bankrekeningnummer, iban, bankgegevens, rekeningnummer, bankrekening, bankrekeningnummers, bank rekeningnummer, rekeninggegevens, bankrekeninggegevens, bankrekening gegevens, bankrekening nummer, rekeninghouder, naam rekeninghouder, naam van de rekeninghouder, tenaamstelling, tenaamstelling van de rekening, iban nummer, iban rekeningnummer, ibannummer, bic, incassogegevens, incassomachtiging, machtiging, machtigingsgegevens, bankinformatie, bankrelatie, bank en betaalgegevens, rekening nummer, rekeningnummers, betaalrekening, sepa machtiging, iban en tenaamstelling',
  ],
  [
    'pd:Financial',
    'provided',
    'borg, huurachterstand, loonstrook, loonstroken, betaalgegevens, betalingsgegevens, factuurgegevens, financiele gegevens, betaalmethode, betaalwijze, facturen, betaalinformatie, betaal gegevens, betalings gegevens, betalingsinformatie, betaling, betalingen, betalingsgeschiedenis, betaalgeschiedenis, betaalhistorie, betaalstatus, betalingsstatus, betalingswijze, betalingsmethode, betaalmiddel, betaalwijzen, betaalgedrag, betalingsgedrag, betalingsverkeer, betaal en factuurgegevens, factuur en betaalgegevens, facturatiegegevens, factuurinformatie, facturatie informatie, facturatie gegevens, facturen en betalingen, financiele informatie, financiele administratie, financiele situatie, openstaande bedragen, openstaande facturen, kredietwaardigheid, kredietgegevens, inkomen, inkomensgegevens, inkomsten, schulden, contributie, contributiegegevens, contributiebetalingen, lidgeld, lidgelden, vermogen, paypal, uitgaven, declaraties, hypotheekgegevens, boekhoudkundige gegevens, financieel, openstaande saldi, openstaand saldo, financieringsgegevens, declaratiegegevens',
  ],
  [
    'pd:Tax',
    'provided',
    'btw nummer, btw nr, btw nummers, btw identificatienummer, btw gegevens, fiscaal nummer, fiscale gegevens, belastinggegevens, belastingnummer, rsin, loonheffingsgegevens, fiscaal identificatienummer',
  ],
  [
    'pd:Transaction',
    'observed',
    'bestellingen, bestelgegevens, ordergegevens, bestelgeschiedenis, transactiegegevens, aankopen, contractgegevens, bestelling, orders, aankoopgegevens, lidmaatschap, reserveringen, boekingen, orderhistorie, besteld product, bestelde producten, spaarpunten, donaties, giften, garantieregistraties, bestelinformatie, bestellingsgegevens, bestelnummer, bestelnummers, bestelhistorie, besteldatum, orderinformatie, ordernummer, ordergeschiedenis, transactie, transacties, transactiegeschiedenis, transactiehistorie, gegevens over bestellingen, gegevens over uw bestelling, gegevens over uw bestellingen, gegevens over uw aankopen, gegevens over transacties, informatie over uw bestelling, details van uw bestelling, details van de bestelling, bestelde diensten, afgenomen diensten, afgenomen producten, afgenomen producten en diensten, afgenomen producten of diensten, geleverde diensten, geleverde producten, geleverde goederen, aankoop, aankoopbedrag, aankoopdatum, bedrag, bedragen, donatie, donatiebedrag, donatiegegevens, gift, giftgegevens, hoogte van de donatie, hoogte van uw donatie, contract, contracten, contractinformatie, overeenkomst, overeenkomsten, overeenkomstgegevens, looptijd, offerte, offertes, offertegegevens, abonnement, abonnementen, abonnementsgegevens, reservering, reserveringsgegevens, reserveringsnummer, boeking, boekingsgegevens, boekingsnummer, verblijfsgegevens, aankomst en vertrekdatum, aankomstdatum, vertrekdatum, datum van aankomst, datum van aankomst en vertrek, reisdata, reisgegevens, aantal personen, aantal gasten, aantal deelnemers, aantal personen en, afspraken, afspraak, afspraakgegevens, afspraakgeschiedenis, datum van aanmelding, aanmelddatum, inschrijfdatum, datum van inschrijving, datum inschrijving, datum lidmaatschap, ingangsdatum lidmaatschap, lid sinds, datum lid, lidmaatschapsduur, lidmaatschap sinds, datum van lidmaatschap, evenementen, bezochte evenementen, evenementdeelname, deelname aan activiteiten, deelname aan evenementen, gevolgde lessen, cursusgegevens, leveringen, levering, verzendinformatie, track en trace code, retouren, retourgegevens, garantiegegevens, garanties, onderhoudshistorie, servicegeschiedenis, projectgegevens, huurgegevens, kortingscodes, kortingscode, tegoedbonnen, punten, klanthistorie, leengegevens, vluchtnummer, donatiegeschiedenis, hoogte ~ donatie, bestelstatus',
  ],
  [
    'pd:Purchase',
    'observed',
    'aankoopgeschiedenis, gekochte producten, bestelde artikelen, gekochte artikelen, winkelwagen, winkelwagentje, winkelmand, winkelmandje, inhoud ~ winkelwagen, inhoud ~ winkelmandje, inhoud ~ winkelmand, koopgedrag, aankoopgedrag, aankoophistorie, aangekochte producten, gekochte artikelen en diensten, aangeschafte producten, aanschafgeschiedenis, koopgeschiedenis, in app aankopen, producten in winkelwagen, winkelwagengegevens, cadeaubonnen',
  ],
  [
    'pd:OfficialID',
    'provided',
    'vaarbewijs, nummer ~ rijbewijs, identiteitsbewijs, bsn, burgerservicenummer, paspoort, kopie identiteitsbewijs, rijksregisternummer, kopie van uw identiteitsbewijs, legitimatiebewijs, bsn nummer, rijbewijs, identiteitskaart, kopie van het identiteitsbewijs, vreemdelingendocument, bsn nr, kopie ~ identiteitsbewijs, kopie ~ paspoort, kopie ~ identiteitskaart, kopie ~ rijbewijs, kopie id, kopie legitimatie, kopie legitimatiebewijs, kopie paspoort, kopie rijbewijs, identiteitsdocument, identiteitsdocumenten, identiteitsgegevens, identiteitskaartnummer, nummer identiteitsbewijs, nummer identiteitskaart, nummer ~ identiteitsbewijs, nummer ~ identiteitskaart, documentnummer, id bewijs, id kaart, id nummer, paspoortnummer, paspoortgegevens, rijbewijsnummer, rijbewijsgegevens, legitimatie, legitimatiegegevens, rijksregister nummer, insz nummer, insz, nationaal nummer, nationaal identificatienummer, identificatienummer van het rijksregister, sofinummer, burger service nummer, vreemdelingennummer, visum, visumgegevens, ',
  ],
  [
    'pd:IPAddress',
    'observed',
    'ip adres, ip adressen, ip adres ~ computer, ip adres ~ apparaat, ip adres ~ bezoeker, ip adres ~ gebruiker, ip adres ~ internetverbinding, internet protocol adres, internetprotocoladres, internetprotocol adres, internetadres, ip nummer, ip nummers, ip, ipadres, ip gegevens, geanonimiseerd ip adres, geanonimiseerde ip adres, geanonimiseerde ip adressen, afgekort ip adres, gemaskeerd ip adres, ingekort ip adres, volledig ip adres, dynamisch ip adres',
  ],
  [
    'pd:UserAgent',
    'observed',
    'browser, browsertype, type browser, browserversie, internetbrowser, browsergegevens, soort browser, browser type, browser versie, browserversies, type en versie ~ browser, type en versie browser, type browser en versie, versie ~ browser, versie van uw internetbrowser, soort webbrowser, type webbrowser, type internetbrowser, soort internetbrowser, webbrowser, webbrowsers, internet browser, gebruikte browser, gebruikte webbrowser, gebruikte internetbrowser, browser die u gebruikt, browser die je gebruikt, browserinformatie, browserinstellingen, browser instellingen, browser informatie, user agent, browser en apparaat, browsersoftware, internetbrowsertype, naam van de browser, gegevens over uw browser, informatie over uw browser, http header, browsertypes',
  ],
  [
    'pd:DeviceBased',
    'observed',
    'apparaat, type apparaat, apparaatgegevens, schermresolutie, apparaattype, toestel, apparaat id, soort apparaat, apparaten, apparaat type, type en model apparaat, type device, device, devices, soort device, apparaatinformatie, apparaatidentificatie, apparaat identificatie, apparaatmodel, apparaatkenmerken, apparaat informatie, apparaatinstellingen, apparaatnaam, informatie over het apparaat, informatie over uw apparaat, informatie over je apparaat, gegevens over het apparaat, gegevens over uw apparaat, gebruikt apparaat, gebruikte apparaat, gebruikte apparatuur, apparatuur, soort apparatuur, type computer, computer, soort computer, computergegevens, mobiel apparaat, mobiele apparaten, merk en type, merk en model, model ~ telefoon, model ~ apparaat, type toestel, toesteltype, toestel id, toestelinformatie, device id, device informatie, unieke apparaat id, unieke apparaatidentificatie, imei, imei nummer, serienummer, serienummers, scherm, schermgrootte, schermformaat, scherminstellingen, beeldschermresolutie, beeldschermgrootte, schermafmetingen, resolutie, resolutie van het scherm, hardware, hardwaremodel, hardware gegevens, systeeminformatie, systeeminstellingen, softwareversie, appversie, app versie, versie van de app, crashrapporten, crashgegevens, foutmeldingen, foutrapporten, diagnostische gegevens, netwerkgegevens, mobiel netwerk, netwerkprovider, provider van uw mobiele netwerk, internetverbinding, type verbinding, verbindingssnelheid, push token, technische informatie over uw apparaat, technische gegevens van uw apparaat, technische kenmerken, advertentie id van apparaat, merk en model ~ apparaat, toestelgegevens, versie ~ app, foutlogs, prestatiegegevens, telemetrie, installatie id, pushtoken, batterijniveau, netwerktype, mobiele provider, serienummer ~ apparaat',
  ],
  [
    'pd:DeviceOperatingSystem',
    'observed',
    'besturingssysteem, besturings systeem, besturingssystemen, type besturingssysteem, soort besturingssysteem, versie besturingssysteem, versie ~ besturingssysteem, gebruikte besturingssysteem, gebruikt besturingssysteem, besturingssysteem van uw apparaat, besturingssysteem van uw computer, operating system, operatingsysteem, besturingssysteem en versie, platform, besturingsprogramma, exploitatiesysteem',
  ],
  [
    'pd:Identifier',
    'observed',
    'cookie id, unieke identificatie, cookies, klant id, identificatiecode, uniek nummer, personeelsnummer, lidnummer, lidmaatschapsnummer, relatienummer, patientnummer, cookie ids, cookie identificatoren, cookiegegevens, cookie gegevens, cookie informatie, cookie-informatie, cookie identifier, cookiedata, gegevens uit cookies, informatie uit cookies, unieke identificatiecode, unieke identificatiecodes, unieke identifier, unieke identificatoren, unieke id, uniek id, unieke code, unieke codes, uniek identificatienummer, unieke nummer, identificator, identificatoren, identificatienummer, identificatienummers, identificatiegegevens, online identificatoren, online identificatiegegevens, online identifiers, advertentie id, advertentie ids, reclame id, gebruikers id, gebruiker id, gebruikersidentificatie, bezoekers id, sessie id, sessiegegevens, sessie informatie, sessie cookies, klik id, willekeurig nummer, pseudonieme id, gehasht e mailadres, versleuteld e mailadres, hash, medewerkersnummer, studentnummer, leerlingnummer, registratienummer, licentienummer, spelersnummer, bondsnummer, relatiecode, deelnemersnummer, kaart id, ticketnummer, referentienummer',
  ],
  [
    'pd:BrowsingBehaviour',
    'observed',
    'bezochte pagina s, surfgedrag, bezoekduur, gebruiksgegevens, bezoekgedrag, websitegedrag, gegevens over uw activiteiten op onze website, duur van het bezoek, bekeken pagina s, gegevens over uw bezoek, websitegebruik, bezoekgegevens, opgevraagde pagina s, paginabezoek, bezoekersgegevens, bezochte pagina, bezochte paginas, bezochte webpagina s, bezochte webpaginas, bezochte websites, bezochte website, bezochte url, bezochte urls, bezochte onderdelen, bezochte webadressen, bezochte delen van de website, pagina s die u bezoekt, pagina s die u bezocht, pagina s die u hebt bezocht, pagina s die u heeft bezocht, pagina s die je bezoekt, pagina s die je hebt bezocht, pagina s die u bekijkt, paginas die u bezoekt, pagina s die worden bezocht, pagina s die bezocht worden, delen van de website die u bezoekt, onderdelen van de website die u bezoekt, webpagina s die u bezoekt, bekeken producten, bekeken artikelen, bekeken webpagina s, bekeken content, bekeken paginas, gelezen artikelen, pageviews, paginaweergaven, paginabezoeken, pagina bezoeken, paginaverzoeken, opgevraagde pagina, opgevraagde bestanden, opgevraagde bestand, opgevraagde url, opgevraagde webpagina s, opgevraagde informatie, opgevraagde gegevens, url van de pagina, url van de bezochte pagina, aantal bezoeken, aantal bezochte pagina s, aantal bezoekers, aantal pageviews, aantal paginaweergaven, bezoeken, bezoeken aan onze website, websitebezoek, website bezoek, website bezoeken, websitebezoeken, bezoekersgedrag, bezoekgegevens van de website, bezoekstatistieken, bezoekersstatistieken, bezoekersaantallen, bezoekfrequentie, bezoekduur en, bezoektijd, bezoektijden, duur van uw bezoek, duur van je bezoek, duur bezoek, tijdsduur van het bezoek, tijdsduur van uw bezoek, tijd die u doorbrengt, tijd op de website, tijd op pagina, tijd besteed op de website, verblijfsduur, verblijfsduur op de website, sessieduur, duur van de sessie, lengte van het bezoek, bounceratio, bouncepercentage, gebruiksgedrag, gebruikersgedrag, gebruik ~ website, gebruik ~ site, gebruik ~ webwinkel, gebruik website, gebruiksinformatie, gebruikspatronen, gebruiksstatistieken, website gebruik, gegevens over uw gebruik, gegevens over het gebruik, gegevens over het gebruik van de website, gegevens over uw gebruik van de website, gegevens over jouw activiteiten op onze website, gegevens over je activiteiten op onze website, gegevens over uw activiteiten, gegevens over uw surfgedrag, gegevens over uw surfgedrag over verschillende websites heen, gegevens over jouw surfgedrag, informatie over uw gebruik, informatie over het gebruik, informatie over uw bezoek, informatie over uw surfgedrag, informatie over je bezoek, activiteiten op de website, activiteiten op onze website, online activiteiten, online gedrag, gedrag op de website, gedrag op onze website, gedrag van bezoekers, surf en zoekgedrag, surf en klikgedrag, surf gedrag, zoek en surfgedrag, browsegedrag, browsgedrag, browsegeschiedenis, navigatie, navigatiegedrag, navigatiegegevens, navigatiepad, zoekgedrag, zoekopdrachten, zoekvragen, klikpad, scrollgedrag, muisbewegingen, muis bewegingen, downloads, gedownloade bestanden, gedownloade documenten, statistische gegevens, statistieken, analytische gegevens, websitestatistieken, website statistieken, interactie met de website, landingspagina, instappagina, uitstappagina, laadtijden, leesgedrag, heatmaps, duur ~ bezoek, duur van bezoek',
  ],
  [
    'pd:BrowsingReferral',
    'observed',
    'verwijzende website, verwijzende pagina, zoektermen, referrer, referrer url, referer, referrers, refererende website, verwijzende url, verwijzende websites, verwijzende site, verwijzende webpagina, verwijzer, verwijzingsbron, url van de verwijzende website, website van waaruit, website via welke u, site van waaruit, pagina van waaruit, pagina waarvandaan, pagina vanwaar, website waarvandaan, website vanwaar, vorige pagina, laatst bezochte pagina, laatst bezochte website, eerder bezochte pagina, eerder bezochte website, herkomst van de bezoeker, herkomst van bezoekers, herkomst van het bezoek, bron van het bezoek, verkeersbron, zoekmachine, zoekmachines, gebruikte zoekmachine, zoekwoorden, zoekwoord, gebruikte zoekwoorden, gebruikte zoektermen, zoekterm, trefwoorden, hoe u ons gevonden heeft, hoe u op onze website terecht bent gekomen',
  ],
  [
    'pd:LinkClicked',
    'observed',
    'klikgedrag, klikken, aangeklikte links, geklikte links, klikgegevens, klikgedrag op links, links waarop u klikt, links waarop wordt geklikt, links waarop u heeft geklikt, muisklikken, klikpercentage, klikratio, kliks',
  ],
  [
    'pd:Interaction',
    'observed',
    'interacties, opens en kliks, openpercentage, interactie, interactie met onze e mails, interacties met onze website, interacties met onze nieuwsbrief, opens, openingen, openingsratio, openratio, open en klikgedrag, openings en klikgedrag, openen van e mails, openen van de nieuwsbrief, conversies, conversiegegevens, deelname aan enquetes, deelname aan prijsvragen, deelname, deelnames, likes, evenementgegevens, gegevens over uw interactie',
  ],
  [
    'pd:CommunicationsMetadata',
    'observed',
    'datum en tijd, datum en tijdstip, tijdstip van bezoek, logbestanden, loggegevens, logs, tijdstip, technische gegevens, datum en tijd van bezoek, tijdstip van inloggen, inlogtijden, datum, tijd, datum en het tijdstip, datum en tijd ~ bezoek, datum en tijdstip ~ bezoek, datum en tijd ~ aanvraag, datum en tijdstip ~ aanvraag, datum en tijd ~ verzoek, datum en tijd van toegang, datum en tijdstip van toegang, datum en tijd van inloggen, datum en tijd van registratie, datum en tijdstip van registratie, datum en tijd van inschrijving, datum en tijd van verzending, datum tijd, datum tijdstip, datum en uur, datum en uur ~ bezoek, data en tijden, data en tijdstippen, tijd en datum, tijd en datum ~ bezoek, tijdstip en datum, tijd ~ bezoek, tijd ~ aanvraag, tijd van toegang, tijdstip ~ bezoek, tijdstip ~ aanvraag, tijdstip ~ verzoek, tijdstip van toegang, tijdstip van registratie, tijdstip van verzending, tijdstip van het opvragen, tijdstippen, tijdstempel, tijdstempels, moment van bezoek, moment van inloggen, datum ~ bezoek, datum van bezoek, datum van registratie, datum van toegang, datum van aanvraag, laatste inlog, laatste login, inloghistorie, inlogpogingen, loginpogingen, inloggeschiedenis, log bestanden, logfiles, log files, serverlogs, server logs, server logbestanden, serverlogbestanden, serverlogboeken, logboeken, logboek, log gegevens, logging, logs van de server, loginformatie, log informatie, weblogs, webserver logs, toegangslogs, toegangslogboeken, technische informatie, technische log gegevens, technische loggegevens, technische data, technische gebruiksgegevens, verbindingsgegevens, verkeersgegevens, communicatiemetadata, metadata, metagegevens, hoeveelheid verzonden gegevens, hoeveelheid overgedragen gegevens, hoeveelheid gegevens, hoeveelheid overgebrachte data, hoeveelheid data, overgedragen datavolume, datavolume, http statuscode, http status, statuscode, statuscodes, foutcode, foutcodes, protocol, gebruikte protocol, hostnaam, hostname, hostnaam ~ computer, domeinnaam, domeinnamen, internet service provider, internet service providers, internetserviceprovider, naam ~ internetprovider, naam ~ provider, internetprovider, internet provider, internetaanbieder, provider, isp, serververzoek, bestandsnaam, bestandsgrootte, gespreksduur, duur van het gesprek, belgegevens, belgeschiedenis, toegangsregistratie, toegangscontrole gegevens, in en uitlogtijden, aanwezigheid, aanwezigheidsgegevens, aanwezigheidslijsten, presentielijsten, presentie, aanwezigheidsregistratie, bezoekersregistratie, online status, auditlogs, tijd en datum ~ aanvraag, logbestanden ~ server',
  ],
  [
    'pd:Location',
    'observed',
    'snelheid, gereden routes, ritten, locatie, locatiegegevens, locatie gegevens, locatiedata, locatie data, locatie informatie, locatie ~ apparaat, locatie van de gebruiker, geolocatie, geolocatiegegevens, geografische locatie, geografische gegevens, geografische ligging, geografische positie, geografische informatie, gps locatie, gps gegevens, gps coordinaten, gps positie, gps, gps data, positie, positiegegevens, huidige locatie, exacte locatie, globale locatie, benaderende locatie, plaatsbepaling, plaatsbepalingsgegevens, plaats en land, land en stad, land en plaats, stad en land, land van bezoek, land vanwaar u, plaats van bezoek, verblijfsplaats, routegegevens, bewegingsgegevens',
  ],
  [
    'pd:Profile',
    'derived',
    'profiel, klantprofiel, profielen, klantprofielen, gebruikersprofiel, gebruikersprofielen, interesseprofiel, persoonlijk profiel, persoonlijk klantprofiel, segmenten, klantsegment, klantsegmenten, doelgroep, doelgroepen, score, scores, afgeleide gegevens, risicoprofiel, profielinformatie, profilering, beoordelingsresultaten, marketingprofiel',
  ],
  [
    'pd:Health',
    'provided',
    'naam ~ huisarts, doktersverklaring, gezondheidsgegevens, medische gegevens, gezondheid, allergieen, medicatie, gezondheidsklachten, dieet, dieetwensen, beperkingen, ziekteverzuim, medisch dossier, allergie, gezondheidsinformatie, gegevens over gezondheid, gegevens over uw gezondheid, gegevens over je gezondheid, gegevens betreffende uw gezondheid, gegevens betreffende de gezondheid, gegevens omtrent gezondheid, informatie over uw gezondheid, informatie over de gezondheid, informatie over gezondheid, gezondheidstoestand, gezondheids gegevens, gezondheidssituatie, gezondheidsproblemen, gezondheidsverklaring, gezondheidsklacht, lichamelijke klachten, fysieke gezondheid, medische informatie, medische bijzonderheden, medische achtergrond, medische geschiedenis, medische voorgeschiedenis, medische klachten, medische beperkingen, medisch, medische dossiers, medische historie, patientgegevens, patientendossier, patientdossier, zorgdossier, dossiergegevens, behandeling, behandelingen, behandelgegevens, behandelplan, behandelplannen, behandelverslag, zorgbehoefte, zorgplan, zorggegevens, ziekte, ziektes, ziekten, aandoeningen, aandoening, diagnose, diagnoses, medicijnen, medicijngebruik, medicatiegebruik, medicatiegegevens, recepten, vaccinaties, vaccinatiegegevens, vaccinatiestatus, voedselallergieen, voedselintoleranties, intoleranties, allergieen en dieetwensen, allergieen en intoleranties, dieetgegevens, dieetvoorkeuren, dieet en allergieen, voedingsgewoonten, eetgewoonten, voedingspatroon, gewicht, lengte en gewicht, gewicht en lengte, lichaamslengte, lichaamsgewicht, bmi, bloeddruk, bloedgroep, bloedwaarden, hartslag, hartslaggegevens, slaapgegevens, slaapgedrag, fitheid, conditie, blessures, blessure, letsel, ongevallen, ongeval, handicap, handicaps, beperking, arbeidsongeschiktheid, ziekmelding, ziekmeldingen, ziekteverzuimgegevens, verzuim, zwangerschap, huisarts, naam huisarts, naam van uw huisarts, huisartsgegevens, gegevens huisarts, gegevens van de huisarts, verwijsbrief, verwijzing, verwijzingen, onderzoeksresultaten, testresultaten, labresultaten, rontgenfoto s, symptomen, leefstijl, genetische gegevens, dna, verslaving, zorgverzekeraar en polisnummer, huidtype, huidconditie, oogmetingen, oogsterkte, begeleidingsplan, indicatie, indicatiebesluit, rapportages over de begeleiding, hulpvraag',
  ],
  [
    'pd:ReligiousBelief',
    'provided',
    'geloofsovertuiging, godsdienst, religie, geloof, godsdienst of levensovertuiging, levensovertuiging, godsdienstige overtuiging, godsdienst of overtuiging, religieuze overtuiging, religieuze overtuigingen, religieuze of levensbeschouwelijke overtuigingen, kerklidmaatschap, geloofsgemeenschap',
  ],
  ['pd:BirthPlace', 'provided', 'geboorteplaats, plaats van geboorte'],
  [
    'pd:Salary',
    'provided',
    'salaris, salarisgegevens, salarisindicatie, loon, loongegevens, beloning, salariswens, inkomsten uit arbeid',
  ],
  [
    'pd:VoiceCommunicationRecording',
    'observed',
    'geluidsopnamen, geluidsopnames, gespreksopnamen, gespreksopnames, opnames van telefoongesprekken, opnamen van telefoongesprekken, opgenomen gesprekken, telefoonopnames, spraakopnamen, spraakberichten, voicemail, voicemailberichten',
  ],
  ['pd:Signature', 'provided', 'handtekening, handtekeningen, digitale handtekening, elektronische handtekening'],
  [
    'pd:FamilyStructure',
    'provided',
    'namen ~ kinderen, burgerlijke staat, burgerlijke stand, gezinssituatie, gezinssamenstelling, gezinsgegevens, gezinsleden, gezin, familieleden, familie, familiesituatie, familiegegevens, familiale situatie, partner, gegevens van partner, naam partner, echtgenoot, kinderen, aantal kinderen, namen van kinderen, gegevens over kinderen, ouders, ouder of verzorger, ouders of verzorgers, ouder s of verzorger s, verzorgers, voogd, wettelijk vertegenwoordiger, wettelijke vertegenwoordiger, wettelijke vertegenwoordigers, noodcontact, noodcontacten, noodcontactgegevens, contactpersoon bij noodgevallen, contactpersoon in geval van nood, contactpersoon voor noodgevallen, contactgegevens voor noodgevallen, noodgegevens, telefoonnummer voor noodgevallen, naasten, mantelzorger, mantelzorgers, huwelijkse staat, samenstelling van het gezin, samenstelling huishouden, burgerlijke status, relatiestatus, contactpersoon bij calamiteiten, contactpersoon bij nood, gegevens ~ partner, gegevens ~ kinderen, gegevens ~ ouders, thuissituatie',
  ],
  [
    'pd:VehicleLicenseNumber',
    'provided',
    'kenteken, kentekens, kentekennummer, kentekengegevens, nummerplaat, nummerplaten, voertuiggegevens, voertuig, voertuigidentificatienummer, chassisnummer, kilometerstand, merk en type auto, autogegevens, voertuigtype',
  ],
  [
    'pd:BrowserFingerprint',
    'observed',
    'browser plugins, plugins, vingerafdruk van de browser, apparaatvingerafdruk, fingerprint',
  ],
  ['pd:MACAddress', 'observed', 'mac adres, mac adressen'],
  [
    'pd:BrowserHistory',
    'observed',
    'browsergeschiedenis, surfgeschiedenis, zoekgeschiedenis, internetgeschiedenis, eerder bezochte websites',
  ],
  ['pd:Tracking', 'observed', 'trackinggegevens, tracking gegevens, trackingpixels, tracking cookies'],
  [
    'pd:ServiceConsumptionBehaviour',
    'observed',
    'gebruik ~ app, gebruik ~ diensten, gebruik ~ dienst, gebruik ~ platform, gebruikte functies, gebruikte diensten, app gebruik, gebruiksgegevens van de app, verbruiksgegevens, verbruik, meterstanden, energieverbruik, appgebruik, gebruikte functionaliteiten',
  ],
  [
    'pd:Region',
    'observed',
    'regio, provincie, tijdzone, tijdzone instelling, land of regio, landinstelling, land instellingen, regio instellingen',
  ],
  [
    'pd:SocialMedia',
    'provided',
    'sociale media, social media, social media account, social media accounts, social media profiel, social media profielen, sociale mediaprofiel, sociale media profielen, social media gegevens, linkedin profiel, facebook profiel, facebook account, facebook id, instagram account, twitter account, twitternaam, skypenaam, website, websiteadres, url van uw website, website url, openbaar profiel, skype naam',
  ],
  [
    'pd:Biometric',
    'provided',
    'biometrische gegevens, vingerafdruk, vingerafdrukken, gezichtsherkenning, biometrie, irisscan',
  ],
  [
    'pd:EthnicOrigin',
    'provided',
    'ras, ras of etnische afkomst, etnische afkomst, etniciteit, etnische afkomst of ras, afkomst, raciale of etnische afkomst, ras of etniciteit',
  ],
  [
    'pd:PoliticalOpinion',
    'provided',
    'politieke opvattingen, politieke opvatting, politieke voorkeur, politieke overtuiging, politieke gezindheid, politieke meningen',
  ],
  [
    'pd:TradeUnionMembership',
    'provided',
    'lidmaatschap van een vakbond, lidmaatschap vakbond, vakbondslidmaatschap, lidmaatschap vakvereniging, lidmaatschap van een vakvereniging',
  ],
  [
    'pd:SexualPreference',
    'provided',
    'seksuele geaardheid, seksuele leven, seksuele voorkeur, seksuele gerichtheid, seksueel leven, seksueel gedrag',
  ],
  [
    'pd:Criminal',
    'provided',
    'strafrechtelijke gegevens, strafrechtelijk verleden, strafblad, verklaring omtrent gedrag, verklaring omtrent het gedrag, vog, strafrechtelijke veroordelingen, uittreksel uit het strafregister, uittreksel strafregister, justitiele gegevens',
  ],
  [
    'pd:Insurance',
    'provided',
    'verzekeringsgegevens, verzekeringsnummer, zorgverzekering, zorgverzekeraar, zorgverzekeringsgegevens, polisnummer, polisgegevens, polis, verzekering, verzekeringspolis, verzekeraar, mutualiteit, ziekenfonds, ziekenfondsgegevens, klevertje, verzekeringsinformatie, schadegegevens, schadehistorie, schadeclaims, relatienummer verzekeraar',
  ],
  [
    'pd:Demographic',
    'provided',
    'demografische gegevens, demografische informatie, sociaal demografische gegevens, demografische kenmerken, leeftijd en geslacht, geslacht en leeftijd, ',
  ],
  [
    null,
    'provided',
    'kledingmaat, kledingmaten, schoenmaat, maten, lengte, sportgegevens, wedstrijdresultaten, wedstrijdgegevens, resultaten, speelsterkte, team, teamindeling, niveau, diploma s zwemmen, zwemdiploma, zwemniveau, prestaties, ranglijst, handicap golf, gegevens over uw huisdier, naam huisdier, huisdiergegevens, projectinformatie, projectomschrijving, overige persoonsgegevens die u actief verstrekt, overige persoonsgegevens die je actief verstrekt, overige gegevens die u verstrekt, overige gegevens, andere gegevens die u verstrekt, andere persoonsgegevens die u actief verstrekt, aanvullende gegevens, aanvullende informatie, informatie die u verstrekt, gegevens die u verstrekt, gegevens die u invult, door u verstrekte gegevens, door u ingevulde gegevens, bestanden, documenten, bijlagen, geuploade bestanden, woningkenmerken, woninggegevens, functies binnen de vereniging, commissies, vrijwilligerswerk',
  ],
  ['pd:PhysicalCharacteristic', 'provided', 'lichaamsmaten'],
  [
    'pd:Transaction',
    'provided',
    'huurcontract, kamernummer, verblijfsdata, aankomst en vertrektijden, bezorginstructies, schadeformulieren',
  ],
];
