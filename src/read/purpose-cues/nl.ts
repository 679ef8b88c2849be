// Purpose cues, Dutch: the words by which policies name what data is used for.
import type { Cues } from '../purpose-classes.ts';

export const dutch: readonly Cues[] = [
  [
    null,
    0,
    'dienstverlener, dienstverleners, contactgegevens, persoonsgegevens, burgerservicenummer, bezoekadres, factuuradres, afleveradres, bezorgadres, klantnummer, rekeninghoudend, accountgegevens, op verzoek, aanvragen van uw, inzageverzoek, onderzocht, contactpersoon',
  ],
  [
    'RightsFulfilment',
    -60,
    'uitoefen + rechten, rechten van betrokkenen, inzageverzoeken, verzoeken van betrokkenen, privacyverzoeken, privacyrechten',
  ],
  [
    'RecruitmentApplicationManagement',
    -30,
    'sollicit, kandida, geschikt bent, geschikt is voor, geschiktheid, sollicitatieprocedure',
  ],
  [
    'RecruitmentManagement',
    -30,
    'werving, personeel, *personeel, vacature, hr doeleinden, stage., arbeidsovereenkomst, in dienst te nemen, human resources, talentenpool',
  ],
  ['SellDataToThirdParties', -20, 'verkoop van gegevens, tegen vergoeding, verkopen van uw gegevens'],
  [
    'FraudPreventionAndDetection',
    -40,
    'fraude, *fraude, witwas, kredietwaardigheid, kredietcontrole, kredietcheck, betaalrisico, oplichting, identiteitsfraude',
  ],
  [
    'MisusePreventionAndDetection',
    -10,
    'misbruik, strafbare, onrechtmatig gebruik, criminal, overtreding, cyberaanval, aanvallen, spam, bots., oneigenlijk gebruik, oneigenlijke',
  ],
  [
    'OrganisationGovernance',
    0,
    'fusie, overname, reorganisatie, herstructurering, ledenvergadering, verkoop van ons bedrijf, verkoop van onze onderneming, bestuursverkiezing',
  ],
  [
    'CommercialResearch',
    -5,
    'marktonderzoek, enquete, *tevredenheid, tevredenheid, klantonderzoek, feedback, uw mening, je mening, beoordeling te schrijven, beoordelingen, review, reviews',
  ],
  [
    'TargetedAdvertising',
    -15,
    'gerichte advertenties, gericht adverteren, gerichte reclame, gerichte aanbiedingen, remarketing, retargeting, gepersonaliseerde advertenties, advertenties + afgestemd, advertenties + interesse, relevante advertenties, doelgroepen, doelgroep, vergelijkbare doelgroepen, advertenties te tonen, advertenties tonen, advertenties op, interesseprofiel, conversie',
  ],
  [
    'PersonalisedAdvertising',
    -15,
    'gepersonaliseerde aanbiedingen, gepersonaliseerde aanbevelingen, aanbeveling, persoonlijke aanbieding, persoonlijk aanbod, aanbiedingen op maat',
  ],
  ['SocialMediaMarketing', 0, 'social media, sociale media, facebookpagina, instagram, sociale netwerk'],
  [
    'DirectMarketing',
    -25,
    'nieuwsbrie, marketingbericht, marketingmail, *nieuwsbrie, mailing, *mailing, aanbieding, direct marketing, e mailmarketing, emailmarketing, reclamefolder, op de hoogte + aanbod, op de hoogte + nieuws, op de hoogte + acties, op de hoogte + activiteiten, op de hoogte + ontwikkelingen, op de hoogte + evenementen, op de hoogte + producten, nieuws over, nieuws en, acties, kortingen, commerciele berichten, commerciele mail, commerciele doeleinden, promotionele, informatie over onze producten, informatie over onze diensten, informatie over nieuwe, nieuwe producten, soortgelijke producten, vergelijkbare producten, uitnodigingen voor evenementen, catalogus, brochure, informatiemateriaal, ledenblad, clubblad',
  ],
  [
    'Marketing',
    10,
    'marketing, *marketing, promotie, promoten, public relations, leadgeneratie, publicatie van foto, foto + website, foto + te plaatsen, prijsvraag, winactie, loterij, verloting, fondsenwerving, donateurs, naamsbekendheid, potentiele klanten',
  ],
  ['Advertising', 10, 'reclame, adverte, campagne, *campagne'],
  ['CustomerClaimsManagement', 0, 'klacht, klachten, *klachten, retour, garantie, reclamatie, ruilen, schadeclaim'],
  [
    'DisputeManagement',
    -15,
    'geschil, incasso, *incasso, vordering, juridische procedure, juridische zaken, rechtsvordering, gerechtelijke, rechtszaak, debiteurenbeheer, wanbetaling, juridisch verweer, verdediging van, onze rechten',
  ],
  [
    'IdentityVerification',
    -20,
    'identiteit, *identiteit, identifi, leeftijd, leeftijdscontrole, verifieren wie, authenticatie, authenticeren, legitimatie, u te herkennen als',
  ],
  [
    'PaymentManagement',
    -5,
    'betal, uw betaling, afhandelen van uw betaling, afhandelen van betaling, *betaling, factur, facturatie, factuur, contributie, *contributie, donatie, *donatie, declar, afrekenen, afrekening, terugbetal, automatische incasso, transactie, salaris, abonnementsgeld, lidmaatschapsgeld, kassa',
  ],
  [
    'LegalCompliance',
    -30,
    'wettelijk, *wettelijk, boekhoud, onze administratie, de administratie bij te, administratieplicht, financiele administratie, fiscaal, fiscale, belasting, *belasting, wet en regelgeving, wetgeving, regelgeving, verplichtingen uit de wet, bewaarplicht, accountant, jaarrekening, toezichthouder, overheid, bevoegde autoriteit, politie, aantonen + toestemming, bewijs van toestemming, verantwoordingsplicht, compliance, audit, bevel',
  ],
  [
    'CustomerOrderManagement',
    0,
    'bestel, *bestelling, bestelling, lever je, leveren van producten, leveren van goederen, leveren van uw, leveren van je, goederen + leveren, goederen + af te leveren, producten + leveren, producten te leveren, levering, bezorg, verzend, verzending van, verkoop, aankoop, aankopen, kopen, koopovereenkomst, reserver, *reservering, boeking, boeken, kaartverkoop, pakket, opdracht, orders, order., af te leveren, afleveren, webshop, winkelwagen, winkelmand, toezenden',
  ],
  [
    'AccountManagement',
    0,
    'account, *account, registratie, registreren, inlog, aanmeld, aan te melden, wachtwoord, gebruikersprofiel, mijn omgeving, ingelogd, gebruikersbeheer, klantportaal',
  ],
  [
    'ServiceUsageAnalytics',
    0,
    'statisti, *statistiek, analytics, matomo, analys, analyser, *analyse, meten, gemeten, meting, *meting, bezoekcijfers, bezoekersaantal, bezoekersaantallen, bezoekersgedrag, gebruik van de website te, gebruik van onze website te, gebruik van de site, hoe bezoekers, hoe gebruikers, hoe u onze, hoe je onze, hoe de website, hoe onze website, welke pagina, surfgedrag, klikgedrag, zoekgedrag, websitegebruik, gebruik + te analyseren, gebruik + bij te houden, inzicht, rapportage, prestaties van, tellen, geteld',
  ],
  [
    'EnforceSecurity',
    5,
    'veilig, *veilig, beveilig, *beveiliging, storing, incident, diefstal, medewerkers te beschermen, camera, inbraak, vandalisme, bescherm, hacken, malware, virussen, toegangscontrole, toegang tot het gebouw, noodgeval, calamiteit, ongeval, integriteit, back up, bezoekersregistratie',
  ],
  [
    'CommunicationForCustomerCare',
    0,
    'vraag te beantwoorden, vragen te beantwoorden, beantwoord, antwoord, te reageren, reageren, behandelen van uw, behandelen van je, behandeling van uw, behandeling van je, afhandelen van uw, afhandelen van je, afhandeling van uw, afhandeling van je, verzoek, vragen, uw vraag, je vraag, uw bericht, je bericht, contactformulier, contactaanvra, contactverzoek, terug te bellen, terugbel, contact met u op, contact met je op, contact op te nemen, contact opnemen, informatieverzoek',
  ],
  [
    'CustomerCare',
    0,
    'klantenservice, klantenondersteuning, klantondersteuning, klantcontact, ondersteun, support, helpdesk, te helpen, helpen met, helpen bij, hulp bij, servicedesk, chat., chatbot, nazorg, service te verlenen, service verlenen, medewerkers te trainen, trainingsdoeleinden, opleiden van medewerkers, kwaliteitsbewaking, problemen',
  ],
  [
    'Personalisation',
    5,
    'profiel op te stellen, profiel op te bouwen, profiel te maken, profilering, klantprofiel, segmenteren, beter te leren kennen, personaliseren van je profiel',
  ],
  [
    'ServicePersonalisation',
    5,
    'personalis, voorkeur, *voorkeur, afstemmen, af te stemmen, afgestemd, op maat, taal., taalkeuze, taalvoorkeur, taalinstelling, onthoud, instellingen, aanpassen aan, aan te passen aan, locatie + te tonen',
  ],
  [
    'ResearchAndDevelopment',
    5,
    'wetenschappelijk, onderzoek, ontwikkel, *ontwikkeling, testen, innovatie, archivering, historische, kunstmatige intelligentie, trainen van',
  ],
  ['ImproveExistingProductsAndServices', 15, 'verbeter, te verbeteren, kwaliteit van, beter van dienst, doorontwikkel'],
  [
    'ServiceOptimisation',
    12,
    'optimal, gebruiksvriendelijk, gebruikerservaring, gebruikservaring, gebruiksgemak, gemak, soepel, fouten, foutopsporing, efficient, sneller, goed werkt, problemen op te lossen met de website',
  ],
  [
    'FulfilmentOfContractualObligation',
    30,
    'uitvoer + overeenkomst, uitvoer + contract, nakom + overeenkomst, nakom + contract, overeenkomst + uit te voeren, overeenkomst + uitvoeren, overeenkomst + na te komen, contractuele, contract., overeenkomst, uitvoering van de opdracht, uitvoeren van de opdracht, contractbeheer',
  ],
  [
    'EstablishContractualAgreement',
    5,
    'precontractue, sluiten van een overeenkomst, sluiten van de overeenkomst, aangaan van een overeenkomst, totstandkoming van',
  ],
  [
    'CustomerManagement',
    -5,
    'klantrelatie, relatiebeheer, relatie met u, relatie met onze, klantenbeheer, klantbeheer, klantadministratie, klantenadministratie, klantenbestand, ledenadministratie, ledenlijst, ledenbestand, ledenbeheer, ledenregistratie, leden., lidmaatschap, abonnement, abonnementen, crm., zakelijke relatie, relaties te onderhouden, spaarprogramma, klantenkaart, loyaliteit, verenigingsadministratie',
  ],
  ['VendorManagement', 5, 'leveranciers, inkoop, zakenpartners'],
  [
    'RecordManagement',
    15,
    'administratie, *administratie, dossier, dossiervorming, archief, registers, vastlegging, bijhouden van, documentatie',
  ],
  [
    'CommunicationManagement',
    45,
    'communic, contact, informeren, te informeren, afspra, te bellen, bellen, te e mailen, e mailen, te mailen, te bereiken, bereikbaar, uit te nodigen, uitnodig, op de hoogte, berichten, meedelen, mededelingen, notificatie, melding, te sturen, toe te sturen, herinner, agenda, vergadering, informatie te verstrekken, wijzigingen van onze diensten',
  ],
  [
    'RequestedServiceProvision',
    5,
    'offerte, wat u vraagt, wat je vraagt, aanvra, aanvraag, aangevraagd, verzochte, gevraagde, inschrijving voor, aanmelding voor, cursusinschrijving',
  ],
  [
    'TechnicalServiceProvision',
    5,
    'functioner, *functioneren, hosting, weergave, weergeven, weer te geven, te tonen op uw, laten werken, naar behoren, technisch, werking van, kaart te tonen, kaarten, lettertypen, video s te tonen, sessie, serverlog, logbestand, website te kunnen, aanbieden van de website, beschikbaar stellen van de website, beheer van de website, website te beheren, it beheer, onderhoud, ict',
  ],
  ['ServiceProvision', 0, 'uw behandeling, medische behandeling, zorgverlening'],
  [
    'ServiceProvision',
    45,
    'dienst, *dienst, diensten, dienstverlening, *dienstverlening, leveren van onze, leveren van de, leveren van, te leveren, leveren, aanbieden, aan te bieden, opleiding, cursus, evenement, activiteit, deelnemen, deelname, te kunnen deelnemen, les., lessen, training, behandeling, zorg., zorgverlening, reis, reizen, project, advies, wedstrijd, gebruik van de app, gebruik van onze app, gebruik te kunnen maken, gebruik kunt maken, platform, applicatie, toegang tot, toegang te, mogelijkheid te bieden, functionaliteit, vrijwilliger, verblijf, verhuur, catering, dieet, allergie, reactie te plaatsen, content, producten en diensten',
  ],
  [
    'OptimisationForController',
    20,
    'bedrijfsvoering, bedrijfsdoeleinden, zakelijke doeleinden, interne doeleinden, interne bedrijfsprocessen, intern beheer, managementinformatie, bedrijfsprocessen, administratieve doeleinden',
  ],
  ['Purpose', 60, 'andere doeleinden, overige doeleinden, andere doelen'],
];
