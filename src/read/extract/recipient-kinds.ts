// Kinds of recipients (Art. 4(9)): who gets data in European policies, by the role that they play; written for folded text.
import type { Policy } from '#policy';
import { type Pattern, pattern } from '../patterns.ts';

export type Role = NonNullable<Policy['recipients'][number]['role']>;

export interface Kind {
  role: Role;
  match: Pattern;
  /** Names people whom texts mention for many other reasons: they receive only where the words right beside them say so. */
  plain?: true;
  /** “Third parties”: says nothing where the sentence names somebody else. */
  anybody?: true;
  /** Takes over the business. */
  buyer?: true;
}

const kind = (role: Role, ...parts: readonly string[]): Kind => ({
  role,
  match: pattern(new RegExp(`(?<![\\w-])(?:${parts.join('|')})(?![\\w-])`, 'i')),
});

/** German and Dutch join what is served to who serves (“Zahlungsdienstleister”, “hostingpartij”). */
export const kinds: readonly Kind[] = [
  kind(
    'authority',
    'authorit(?:y|ies)',
    '(?:public|government(?:al)?|state|regulatory|judicial|official|statutory|competent|professional|governing|supervisory) (?:(?:and\\/or|and|or) [a-z]+ )?(?:bod(?:y|ies)|agenc(?:y|ies)|institutions?|departments?|entit(?:y|ies)|organi[sz]ations?|officials?)',
    'governments?',
    'law[ -]enforcement(?: (?:agenc(?:y|ies)|bod(?:y|ies)|officers?|officials?))?',
    'courts?(?: of law)?(?! (?:orders?|cases?|proceedings|decisions?))',
    'tribunals?',
    'regulators?',
    'police(?: forces?)?',
    'public prosecutors?',
    'ombuds(?:man|men|person)',
    'registrars? of (?:births|deaths|companies|voters)(?:,? (?:and )?(?:births|deaths|marriages))*|job ?cent(?:re|er)s?|coast ?guards?|land registr(?:y|ies)|probate registr(?:y|ies)|parish councils?|border (?:police|force)|ofsted|probation services?|prisons?',
    '(?:hm revenue(?: (?:&|and) customs)?|hmrc|tax offices?|inland revenue|revenue commissioners|customs|social security (?:institutions?|offices?)|municipalit(?:y|ies)|local council|home office|companies house|immigration services?|social services|health services?(?= and)|fire services?|ambulance services?|coroners?|law courts|tax (?:and [a-z]+ )?administrations?|statistical offices?|ministr(?:y|ies)|embass(?:y|ies)|consulates?)',
    "(?:(?:l')?autorites?|(?:l')?administrations?|organismes)(?: (?:[a-z]+ ){0,2}?(?:judiciaires?|publi(?:c|que)s?|competentes?|administratives?|fiscales?|sociaux|sociales?|de controle|de regulation|legales?|regulatrices?|de police))+",
    "(?:autorites|tribunaux|juridictions|gendarmerie|forces de l'ordre|officiers ministeriels|auxiliaires de justice|huissiers(?: de justice)?|urssaf|tresor public|douanes|tribunal|collectivites (?:territoriales|locales|publiques)|prefectures?|mairies?|communes?|ministeres?|assurance maladie|organismes sociaux|services (?:de police|de justice|fiscaux|de l'etat|sociaux|de secours|d'urgence)|pouvoirs publics|magistrats?|procureurs?)",
    'kadaster|waterschap(?:pen)?|provincie|ggd|rdw|gezondheidsinspectie',
    'rectorats?|inspection du travail|greffes?|service des impots|france travail|pole emploi|caf|cpam|cadastre',
    'gemeinde|kurverwaltung(?:en)?|(?:kreis|finanz|zoll)verwaltung(?:en)?|(?:standes|burger|grundbuch|bau|veterinar|bezirks|landrats)amt(?:er|ern|es)?',
    'overheid(?:s(?:instanti|instelling|dienst|organisati|organ)[a-z]*)?|(?:bevoegde |publieke |gerechtelijke |officiele )*(?:autoriteit(?:en)?|instanties|instellingen)|politie|justitie|(?:de )?belastingdienst|toezichthouders?|rechtbank(?:en)?|rechters?|gemeenten?|uwv|opsporings(?:instanties|diensten)|deurwaarders?|gerechtsdeurwaarders?|curator|(?:de )?fiscus|douane|ministeries?|inspecties?|openbaar ministerie|kamer van koophandel|sociale (?:zekerheid|verzekeringsbank)|overheden|hulpdiensten',
    '(?:[a-z]+-?)?behorden?|(?:finanz|jugend|gesundheits|ordnungs|zoll|gewerbe|steuer|arbeits|melde)amt(?:er|ern|es)?|(?:[a-z]+)?gericht(?:en?|s)?|(?:offentliche[nr]? )(?:stellen|einrichtungen|institutionen)|polizei|staatsanwaltschaft(?:en)?|sozialversicherungstrager[n]?|berufsgenossenschaft(?:en)?|strafverfolgungs[a-z]+|aufsichtsbehorden?|(?:industrie- und )?handelskammern?|gerichtsvollzieher|amtsstellen?|amter[n]?|(?:sozial|landrats|einwohnermelde|bundes|landes|auslander|schul|strasenverkehrs|bundeszentral)amt(?:er|ern|es)?|(?:deutsche )?rentenversicherung(?:strager[n]?)?|kommunen|gemeinden|stadtverwaltung(?:en)?|ministeri(?:um|en)|agentur fur arbeit|jobcenter[n]?|rettungsdienste?n?',
  ),
  kind(
    'affiliate',
    '(?:affiliate[ds]?|subsidiary|parent|sister|group|associated|related)(?: (?:and|or) [a-z]+)? (?:compan(?:y|ies)|entit(?:y|ies)|organi[sz]ations?|undertakings?|firms?|members?)',
    'affiliates?(?! (?:program\\w*|links?|marketing|networks?|codes?|cookies?))|subsidiar(?:y|ies)|holding compan(?:y|ies)',
    '(?:(?:our|corporate|company|own|entire|whole) )+group(?: of companies)?|group of companies|companies (?:that are )?affiliated with us',
    '(?:other |any )?(?:compan(?:y|ies)|entit(?:y|ies)|members?|undertakings?|firms?) (?:of|in|within|belonging to) (?:our|the|its) (?:[a-z]+ ){0,2}group',
    'filiales?|(?:societes?|entites?|entreprises?|membres?) (?:du|de notre|de son|affiliees? (?:au|du)) groupe|societes? (?:mere|affiliees?|soeurs?|apparentees?)|maison mere',
    '(?:groeps|moeder|dochter|zuster)(?:maatschappij|onderneming|bedrij|vennootschap)[a-z]*|(?:gelieerde|verbonden) (?:ondernemingen|bedrijven|vennootschappen|partijen|entiteiten)|(?:andere )?(?:bedrijven|ondernemingen|vennootschappen|entiteiten) (?:van|binnen|in) (?:onze|de) groep',
    '(?:konzern|gruppen|tochter|mutter|schwester)(?:unternehmen|gesellschaft(?:en)?|firmen)|(?:mit uns )?verbundenen? (?:unternehmen|gesellschaften)|(?:anderen? )?(?:unternehmen|gesellschaften) (?:der|unserer|innerhalb (?:der|unserer)) (?:[a-z]+-?)?(?:gruppe|unternehmensgruppe)|unternehmensgruppe',
  ),
  kind(
    'sub-processor',
    'sub-?processors?',
    'sous-traitants ulterieurs',
    'sub-?verwerkers?',
    'unterauftrags?(?:verarbeitern?|nehmern?)',
  ),
  kind(
    'processor',
    '(?:services? )?providers?',
    'suppliers?|vendors?|(?:sub-?)?contractors?|(?<!sub-)processors?|agents?(?! of change)',
    'hosting (?:compan(?:y|ies)|partners?|services?|platforms?)|web ?hosts?|data cent(?:er|re)s?|call cent(?:er|re)s?|payment (?:gateways?|platforms?|services?|compan(?:y|ies)|partners?|institutions?)',
    '(?:(?:shipping|delivery|transport|courier|logistics?|freight|mailing|printing|postal|fulfil?ment|software|it|it support|support|technology|tech|removal|moving|pharmaceutical|catering|marketing|maintenance|payroll|cleaning|security|analytics|telecommunications?|archiving|storage|shredding|consulting|cloud|research|translation|web design) (?:and [a-z]+ )?(?:compan(?:y|ies)|firms?|services|agenc(?:y|ies)|partners?|bureaux?|houses?|contractors?|operators?|specialists?))',
    '(?:marketing|advertising|communications?|creative|digital|web|travel|translation|event|design|pr|print|research|recruitment|staffing|employment|temp|temping|collection|debt[ -]collection) agenc(?:y|ies)',
    '(?:(?:automated )?(?:spam detection|anti-spam|spam filter(?:ing)?|captcha|identity verification|background check|mailing list|newsletter|e-?mail|messaging|mailing|survey|booking|ticketing|printing|translation|analytics|cloud|hosting|payment) services?|loss adjusters?|couriers?|carriers?|hauliers?|post office|postal services?|printers?|payroll bureaux?|mailing houses?|web ?(?:masters?|designers?|developers?|agenc(?:y|ies))|event organi[sz]ers?|interpreters|translators|freelancers?|software developers?|system administrators?|(?:web|app|external|freelance) developers?|it (?:specialists?|technicians?|consultants?|experts?|contractors?)|(?:e-?mail|mailing|newsletter|survey|booking|ticketing|crm|video|chat|support|hosting|cloud|analytics|marketing|communication|event) (?:(?:marketing|management|storage|conferencing) )?(?:platforms?|tools?|systems?|software|apps)|installers?|technicians?|tradespeople|repairers?|photographers?|caterers?|warehouses?|fulfilment cent(?:er|re)s?|drivers?|ticket agents?)',
    '(?:compan(?:y|ies)|firms?|organi[sz]ations?|entit(?:y|ies)|businesses|parties|persons|people|individuals) (?:that|who|which|we use|we (?:have )?(?:engage|hire|employ|appoint|contract|work with)\\w*)(?= )(?= (?:[a-z]+ ){0,4}(?:process|provid|perform|help|assist|support|deliver|host|work|act|service|carry|store|suppl|maintain|supplies|offer)\\w*)',
    "prestataires?(?: (?:de services?|techniques?|externes?|informatiques?|logistiques?|tiers|specialises?|d'hebergement|de paiement|de livraison))*|sous-traitants?(?! ulterieurs)|hebergeurs?|fournisseurs?(?: de (?:services?|solutions?|logiciels?)(?: (?:de |d')?[a-z]+)?)?|transporteurs?|livreurs?|routeurs?|infogerants?|imprimeurs?|editeurs? de logiciels?|(?<!\\bpar (?:leur |l'|son |votre |notre ))intermediaires?|operateurs? (?:de|telecoms?)[a-z ]{0,20}|agences? (?:de |d')?[a-z]+",
    "societes? (?:tierces?|prestataires?|specialisees?|informatiques?|de (?:livraison|transport|recouvrement|maintenance|marketing|gestion|routage|services?|paiement|logistique|surveillance)|d'(?:hebergement|etudes?|assistance|affacturage|archivage|impression))|services? postaux|plateformes? de paiement|consultants?|centres? (?:d'appels?|de contacts?)|developpeurs?|webmasters?|agence web|installateurs?|reparateurs?|techniciens?|chauffeurs?|fiduciaires?|secretariats? sociaux?|mandataires?|photographes?|traiteurs?",
    '(?:[a-z]+-?)?dienstverleners?|(?:[a-z]+-?)?leveranciers?|(?<!sub)verwerkers|(?<!sub)(?:onze|een|de|als) verwerker|(?:[a-z]+-?)?providers?|(?:hosting|it|ict|hulp|marketing|transport|post|betaal|bezorg)-?(?:partij(?:en)?|bedrij(?:f|ven)|partners?|dienst(?:en)?)|(?:koeriers?|transport|incasso|post|druk|schoonmaak|beveiligings|pakket)-?(?:bedrij(?:f|ven)|bureaus?|dienst(?:en)?)|bezorgdienst(?:en)?|bezorgers?|koeriers?|drukkerij(?:en)?|onderaannemers?|administratiekanto(?:or|ren)|salarisadministrat[a-z]+|webbouwers?|website ?(?:bouwer|beheerder)s?|webmasters?|hosters?|(?:hosting|internet)-?providers?|(?:mailing|nieuwsbrief|e-?mail|cloud|betaal|boekings|reserverings|ticket|enquete|chat|opslag|analyse)-?(?:diensten?|platformen?|systemen|systeem|software|tools?|providers?)|(?:systeem|it|website)-?beheerders?|vervoerders?|transporteurs?|drukkers?|salarisverwerkers?|sociaal secretariaat|sociale secretariaten|(?:loon|boekhoud|communicatie|reclame|web|marketing)-?bureaus?|externe partij(?:en)?|installateurs?|fotografen|bedrijven die (?=[^.]{0,60}\\b(?:verwerken|verlenen|ondersteunen|helpen|leveren|verzorgen))',
    '(?:[a-z]+-?(?:und [a-z]+-?)?)?dienstleister[ns]?|(?:externen? )?(?:[a-z]+-?)?(?:anbieter|provider|hoster)(?:n|s)?(?! (?:dieser|unserer|der) (?:web|seite|internet))|drittanbieter(?:-dienste?)?|(?:plattform|portal|shop|netz|rechenzentrums)-?betreiber[n]?|auftragsverarbeiter[ns]?|auftragnehmer[ns]?|(?:sub|nach)unternehmer[ns]?|erfullungsgehilfen?|verrichtungsgehilfen|vertragspartner[ns]?|(?:paket|zustell|versand|post|kurier|liefer|logistik|transport|inkasso|it|speditions|reinigungs|druck|wartungs|edv|software|sicherheits|telekommunikations)-?(?: ?und [a-z]+)?(?:dienste?n?|unternehmen|firm(?:a|en)|partnern?|betriebe?n?|buros?)|spedition(?:en)?|spediteure?n?|frachtfuhrer[n]?|(?:[a-z]+)?agentur(?:en)?|rechenzentr(?:um|en)|druckerei(?:en)?|lieferanten|zahlungsabwicklern?|lettershops?|systemh(?:aus|ausern?)|lohnburos?|lohnbuchhaltung|callcentern?|druckdienstleister[ns]?|subunternehmen|auftragsbearbeiter[ns]?|transporteure?n?|versender[ns]?|lieferdienst(?:en?)?|handwerker[ns]?|monteuren?|techniker[n]?|fotografen|caterer[n]?|(?:it|edv)-?(?:betreuung|support|partner[n]?|systemhaus)|lohnsteuerburos?|webmastern?|webentwickler[n]?|programmierer[n]?|(?:newsletter|buchungs|ticket|cloud|zahlungs|umfrage|analyse|e-?mail)-?(?:plattform(?:en)?|systeme?n?|software|tools?)',
  ),
  kind(
    'third-party',
    'advis[eo]rs?|(?:legal )?counsel|lawyers?|solicitors?|barristers?|attorneys?|notar(?:y|ies)|(?:chartered |external )?accountants?|accounting firms?|law firms?|book-?keepers?|auditors?|consultants?|consultanc(?:y|ies)|actuar(?:y|ies)|debt collectors?|bailiffs?|legal representatives?',
    'florists?|celebrants?|undertakers?|crematori(?:um|a)|cemeter(?:y|ies)|(?:local |tour |mountain )guides|paramedics|ambulance crews?|dentists?|vets|veterinar(?:y (?:practices?|surgeons?|clinics?)|ians?)|opticians?|physiotherapists?|clinics|(?:water|energy|electricity|gas|utility|rail|train|bus|coach|ferry|cruise|taxi|telephone|phone|car hire|crane hire|hire|rental|leasing|finance|removal|parking) (?:compan(?:y|ies)|operators?|suppliers?)|utilities|newspapers?|broadcasters?|interpreters?',
    'moniteurs?|dentistes?|veterinaires?|kinesitherapeutes?|cliniques?|compagnies? de (?:ferries|train|bus|transport|taxis?|croisieres?|location)|fournisseurs? d.(?:energie|electricite|eau)|syndics?|geometres?|architectes?|journaux',
    'kaakchirurg(?:en)?|medisch specialist(?:en)?|fysiotherapeut(?:en)?|tandarts(?:en)?|dierenarts(?:en)?|energieleveranciers?|netbeheerders?|waterbedrijf|reisgids(?:en)?|architect(?:en)?|syndicus|aannemers?|kranten',
    'zahnarzte?n?|zahnarzt|tierarzte?n?|tierarzt|therapeuten|kliniken|energieversorger[n]?|netzbetreiber[n]?|stadtwerken?|hausverwaltung(?:en)?|architekten?|(?:lokal|tages)?(?:zeitung(?:en)?|presse)|reiseleiter[n]?|wascherei(?:en)?',
    'insurers?|insurance (?:compan(?:y|ies)|brokers?|providers?|carriers?)|reinsurers?|brokers?|underwriters?|(?<!data )banks?(?! (?:details?|accounts?|data|transfers?|statements?|holidays?|cards?))|banking (?:institutions?|partners?)|building societ(?:y|ies)|financial (?:institutions?|services firms?)|credit (?:institutions?|bureaux?|agenc(?:y|ies)|insurers?)|credit[ -](?:card compan(?:y|ies)|reference agenc(?:y|ies)|rating agenc(?:y|ies))|card (?:issuers?|schemes?|networks?|compan(?:y|ies))|fraud[ -]prevention (?:agenc(?:y|ies)|services?|partners?)|pension (?:providers?|funds?|schemes?|trustees?)|lenders?|investors?|shareholders?|trustees?',
    'partners?(?! (?:program\\w*|sites?|websites?))|sponsors?|advertisers?|(?:advertising|ad|social|affiliate) networks?|social media (?:platforms?|compan(?:y|ies)|sites?|networks?|channels?)|search engines?|dealers?|distributors?|resellers?|franchisees?|licensees?|licensors?|retailers?|merchants?|manufacturers?|publishers?|data brokers?',
    'universit(?:y|ies)|researchers?|research institut(?:es?|ions?)|hospitals?|doctors?|general practitioners?|health(?:care)? (?:professionals?|providers?|insurance funds?)|schools?|training (?:providers?|bodies)|trade unions?|charit(?:y|ies)|federations?|associations?|leagues?|national governing bod(?:y|ies)|referees?|recruiters?|airlines?|hotels?|tour operators?|landlords?|accommodation providers?|embassies|works councils?|emergency services|journalists|press|(?:the|news) media|(?<!social )media(?= ?(?:[,;.)]|and|or|$))|debtors?|creditors?|colleges?|sports? (?:clubs?|bodies)|clubs|housing associations?|care providers?|social workers?|pharmac(?:y|ies)|laborator(?:y|ies)|(?:exam(?:ining|ination)?|awarding|accreditation|certification|professional) (?:bod(?:y|ies)|boards?|organi[sz]ations?|authorit(?:y|ies))|funders?|funding bod(?:y|ies)|donors?|grant[- ]makers?|estate agents?|letting agents?|surveyors?|guarantors?|introducers?|intermediar(?:y|ies)|registr(?:ies|ars?)|venues?|organi[sz]ers?(?! (?:les?|la|l|des|vos|votre|nos|notre|une?)\\b)|exhibitors?|speakers?|instructors?|tutors?|competitors?|opposing part(?:y|ies)|counterpart(?:y|ies)|other parties (?:to|in) (?:legal|court) proceedings',
    "avocats?|experts?[- ]comptables?|notaires?|commissaires? aux comptes|comptables?|bureau comptable|conseils?(?: juridiques?| externes?| fiscaux)?|(?:cabinets?|bureau) (?:d'|de )?[a-z]+|auditeurs?|assureurs?|compagnies? d'assurances?|mutuelles?|courtiers?|banques?|etablissements? (?:bancaires?|financiers?|de credit|de paiement|de sante|d'enseignement)|organismes? (?:bancaires?|financiers?|d'assurance|de credit|de formation|de recouvrement|certificateurs?)|caisses? de (?:retraite|prevoyance)|partenaires?(?: (?:de confiance|commerciaux|publicitaires|financiers|institutionnels|externes|techniques|contractuels))*|annonceurs?|regies? publicitaires?|reseaux sociaux|distributeurs?|revendeurs?|franchises|medecins?|hopitaux|universites|chercheurs?|federations?|syndicats?|commercants?|restaurateurs?|hoteliers?|hotels|compagnies? aeriennes?|agences de voyages?|professionnels? de sante|pharmacies?|laboratoires?|organisateurs?|exposants?|ecoles|associations(?: partenaires)?|bailleurs?|investisseurs?|reviseurs?(?: d'entreprises)?|constructeurs?|fabricants?|vendeurs?|marchands?|experts? mandates?|societes d'assistance|presse|medias|plateformes? (?:tierces?|partenaires?|publicitaires?)",
    '(?:[a-z]+)?adviseurs?|boekhouders?|boekhoudkanto(?:or|ren)|accountants?(?:kanto(?:or|ren))?|advocat(?:en|enkantoor)|advocaat|notaris(?:sen)?|auditors?|verzekeraars?|verzekeringsmaatschappij(?:en)?|banken|(?:onze|de|uw) bank|financiele instellingen|incassobureaus?|pensioenfonds(?:en)?|(?:(?:zaken|samenwerkings|commerciele |vertrouwde |externe |advertentie|handels)-?)?partners?|adverteerders?|sociale media(?:platforms?|kanalen)?|(?:huis)?artsen|ziekenhuizen|zorgverleners?|zorgverzekeraars?|scholen|werkgevers?|sponsoren|onderzoekers|universiteiten|federaties?|arbodienst(?:en)?|mutualiteiten|ziekenfondsen|verenigingen|sportbond(?:en)?|(?:de|onze|nationale) bond|bonden|koepel(?:organisatie)?s?|verhuurders?|makelaars?|(?:verzekerings|hypotheek)-?(?:makelaars?|tussenpersonen)|kredietverstrekkers?|kredietinformatiebureaus?|apotheken|apothekers?|hotels|reisorganisaties|luchtvaartmaatschappijen|organisatoren|subsidieverstrekkers?|subsidiefondsen|de (?:media|pers)|fabrikanten|dealers?|winkeliers|revisor(?:en)?|bedrijfsrevisor|tussenpersonen',
    '(?:rechts|steuer|unternehmens|finanz|versicherungs)?(?:anwalte?n?|anwaltskanzleien|berater(?:n|in(?:nen)?)?|beratung)|steuerkanzlei(?:en)?|(?:[a-z]+)?kanzlei(?:en)?|wirtschaftsprufer(?:n|gesellschaft(?:en)?)?|buchhalter[n]?|notaren?|versicherung(?:en)?|versicherungs(?:unternehmen|gesellschaft(?:en)?|makler[n]?)|versicherern?|(?:haus)?banken|(?:haus|unsere |die )bank|(?:kredit|finanz|zahlungs|bank)institut(?:en?|s)?|(?:zahlungs|bezahl)dienst(?:en?|es)?|inkasso(?:buros?|unternehmen)?|(?:wirtschafts)?auskunftei(?:en)?|krankenkassen?|(?:(?:koope?rations|geschafts|handels|vertriebs|werbe)-?)?partner(?:n|unternehmen|firmen)?|werbetreibenden?|sponsoren|soziale[rn]? netzwerken?|(?:haus|fach|betriebs)?arzte?n?|arztinnen|krankenh(?:aus|auser[n]?)|arbeitgeber[ns]?|handler[n]?|hersteller[n]?|(?:[a-z]+)?verbande?n?|dachverband|landesverband|fachverband|forschungseinrichtungen|universitaten|hochschulen|gutachter[n]?|sachverstandigen?|hotels|reiseveranstalter[n]?|leistungstrager[n]?|gesellschafter[n]?|investoren|pensionskassen?|medien|presse|mitbewerber[n]?|(?:branchen|berufs|dach|partner)?organisationen|gremien|vereinen?|schulen|apotheken|labor(?:e|en|s)(?! (?:law|cost|market))|reiseburos?|fluggesellschaften|airlines|revisionsstellen?|treuhander[n]?|treuhandgesellschaft(?:en)?|kreditkarten(?:unternehmen|gesellschaften|anbieter[n]?|institute[n]?)|leasinggesellschaften|vermieter[n]?|(?:immobilien)?makler[n]?|(?:gegen|streit)partei(?:en)?|(?:anderen? )?parteien|franchise(?:nehmer|geber)[n]?|lizenznehmer[n]?|auftraggeber[ns]?|referenten|dozenten|kursleiter[n]?|veranstalter[n]?|sozialversicherung(?:en)?',
  ),
  {
    ...kind(
      'third-party',
      '(?:potential |prospective |new |possible |future |actual |or )*(?:buyers?|purchasers?|acquirers?|(?:company )?owners?|successors?(?: in (?:title|interest))?|assignees?|transferees?)',
      'acquereurs?|repreneurs?|cessionnaires?|ayants? droit|kopers?|overnemende partij(?:en)?|overnemers?|rechtsopvolgers?|(?:potenzielle[nr]? )?erwerber\\w*|interessenten am erwerb|kaufer\\w*|rechtsnachfolger\\w*|ubernehmer\\w*',
    ),
    buyer: true,
  },
  {
    ...kind(
      'third-party',
      '(?:other |all |fellow |registered |our |your )*(?:users?|members?|customers?|players?|participants?|subscribers?|visitors?|guests?|bidders?|sellers?|buyers?|tenants?|friends|contacts|followers|connections|students|parents|guardians|carers|famil(?:y|ies)|next of kin|emergency contacts?|relatives|heirs|employers?|clients)|(?:the |general )*public|everyone|everybody|anyone|the internet',
      "(?:autres |nos |l'ensemble des |tous les )*(?:utilisateurs?|membres?|adherents?|clients?|participants?|internautes|visiteurs|proches|parents|employeurs?)|(?:grand )?public",
      '(?:andere |alle |onze )*(?:gebruikers?|leden|klanten|deelnemers?|bezoekers?|ouders|werkgever|familieleden|opdrachtgevers?)|(?:het )?publiek|iedereen',
      '(?:anderen? |allen? |sonstigen? )*(?:nutzer(?:n|innen)?|mitglieder[n]?|kunden|teilnehmer(?:n|innen)?|besucher[n]?|eltern|angehorigen?)|offentlichkeit|jedermann',
    ),
    plain: true,
  },
  {
    ...kind(
      'unknown',
      '(?:authori[sz]ed |own |our |relevant |internal |certain |selected |trained )*(?:employees?|staff(?: members?)?|personnel|team(?: members?)?|colleagues|workers?|volunteers?|board(?: members?)?|directors?|officers?|committees?(?: members?)?|administrators?|moderators?|coaches|managers?|(?:departments?|teams?|office|divisions?))',
      '(?:services?|departements?|equipes?)(?: (?:internes?|de|du|des|commercia\\w+|marketing|comptab\\w+|administrati\\w+|informatiques?|concernes?|habilites?|clients?|rh|ressources humaines|juridiques?))*|personnel(?: (?:habilite|autorise|de|interne))?|salaries|employes|collaborateurs?|personnes? (?:habilitees?|autorisees?)|benevoles|membres? du (?:bureau|conseil|comite)|administrateurs?',
      "(?:bevoegde |eigen |onze |geautoriseerde )*(?:medewerkers?|werknemers?|personeel(?:sleden)?|collega'?s|vrijwilligers?|bestuur(?:sleden)?|afdeling(?:en)?|teamleden|commissies?)",
      '(?:befugten? |berechtigten? |zustandigen? |autorisierten? |eigenen? |unsere[rn]? )*(?:mitarbeiter(?:n|innen)?|mitarbeitenden?|beschaftigten?|angestellten?|personal|fachabteilung(?:en)?|abteilung(?:en)?|stellen|personen(?:kreis)?|vorstand(?:smitglieder[n]?)?|ehrenamtliche[nr]?|trainer[n]?|kollegen|verwaltung|buchhaltung)',
    ),
    plain: true,
  },
  {
    ...kind(
      'third-party',
      '(?:outside |external |other |trusted |selected |unaffiliated )*(?:third[ -]part(?:y|ies) (?:entit(?:y|ies)|compan(?:y|ies)|organi[sz]ations?|individuals|firms|businesses)|third[ -]parties(?! (?:cookies?|web|sites?))|third party(?= ?(?:[,.;)]|who|that|which|to|for|in|$))|outside parties|other (?:organi[sz]ations|companies|parties|businesses))',
      "(?:des |aux |les )?tiers(?! (?:de confiance)?-?(?:payant|temps))|(?:d')?autres (?:societes|entreprises|organismes|organisations)",
      '(?:vertrouwde |andere |externe )*(?:derden|derde partij(?:en)?)|andere (?:bedrijven|organisaties|partijen)',
      '(?:vertrauenswurdige[nr]? |anderen? |externen? )*(?:dritte[nr]?|drittunternehmen|drittfirmen)|anderen? (?:unternehmen|firmen|organisationen|personen(?: und unternehmen)?)',
    ),
    anybody: true,
  },
];
