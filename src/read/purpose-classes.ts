// Classes of purposes: words of a purpose in four languages and the DPV 2.3 id that they mean, the more special before the more general.
import type { Language } from '#base';

type Class = readonly [dpv: string, words: RegExp];

const en: readonly Class[] = [
  [
    'RightsFulfilment',
    /\b(?:respond|reply|answer|deal|handl\w+|process\w*)\b.{0,30}\b(?:rights|subject access|data subject)\b/,
  ],
  [
    'RecruitmentApplicationManagement',
    /\b(?:job |your |an? |employment |assess\w* |process\w* |review\w* |unsolicited )applications?\b(?! (?:form|software|functional))|\bapplicants?\b|\bcandidates?\b|\bdecide whether to (?:invite|hire)\b/,
  ],
  ['RecruitmentManagement', /\b(?:recruit\w*|hiring|vacanc(?:y|ies)|human resources|employment)\b/],
  ['SellDataToThirdParties', /\b(?:sell\w*|sale of|remuneration)\b.{0,40}\b(?:data|information|details)\b/],
  ['FraudPreventionAndDetection', /\b(?:frauds?|fraudulent|money laundering|stolen \w+|forged|defraud\w*)\b/],
  [
    'MisusePreventionAndDetection',
    /\b(?:abuse|misuse|illegal activit\w+|criminal activit\w+|crimes?|unlawful (?:use|activit\w+)|attacks|terrorism|violations? of our)\b/,
  ],
  [
    'OrganisationGovernance',
    /\b(?:merger|acquisition|restructur\w*|re-?organi[sz]ation|divestiture|sale of (?:our |the )?(?:business|assets)|corporate (?:governance|transaction)|consolidation)\b/,
  ],
  ['CommercialResearch', /\b(?:market (?:research|stud\w+|analys\w+)|surveys?|satisfaction|questionnaires?|opinion)\b/],
  [
    'TargetedAdvertising',
    /\b(?:re-?targeting|remarketing|targeted (?:advert\w*|ads|marketing|offers)|interest[- ]based|advertising audiences?|(?:relevant|tailored) (?:ads|adverts?|advertis\w+)|(?:show|display|plac)\w* (?:you |our )?(?:ads|adverts|advertisements)\b.{0,40}\b(?:facebook|instagram|google|other (?:web ?)?sites|social))\b/,
  ],
  [
    'PersonalisedAdvertising',
    /\b(?:personali[sz]ed (?:advert\w*|ads|marketing|offers|recommendations)|recommend\w*|offers? that suits?)\b/,
  ],
  ['SocialMediaMarketing', /\b(?:social (?:media|networks?)|instagram|facebook page|fan ?pages?)\b/],
  [
    'DirectMarketing',
    /\b(?:newsletters?|(?:product|customer|information) (?:letters?|updates|mails?)|(?:send|receiv|mail)\w*\b.{0,40}\boffers?\b|direct marketing|promotional|mailings?|(?:special |our |with |and |about |you |send\w* )offers\b|marketing (?:communications?|e-?mails?|messages?|materials?|information)|news (?:from|about|on)|product news|(?:information|inform you|updates|you) (?:about|on|of) (?:our |new |other |similar |its )*(?:events?|products?|promotions?)\b|similar (?:products|services)|invite you to (?:our )?events?)/,
  ],
  ['Marketing', /\b(?:marketing|promot(?:e|es|ing|ion|ions)|public relations)\b/],
  ['Advertising', /\b(?:advert\w*|campaigns?|ads)\b/],
  ['CustomerClaimsManagement', /\b(?:complaints?|claims?|warrant(?:y|ies)|returns)\b(?! (?:to|you))/],
  [
    'DisputeManagement',
    /\b(?:disputes?|legal claims|litigation|enforce (?:our|the) (?:rights|terms|claims|policy)|defend (?:our|legal|ourselves)|court proceedings|debt collection)\b/,
  ],
  [
    'IdentityVerification',
    /\b(?:verify|verif\w+|check|confirm\w*|establish)\b.{0,30}\b(?:identit\w+|age|eligib\w+|residen\w+|who you are|old enough)\b|\bidentity checks?\b/,
  ],
  [
    'PaymentManagement',
    /\b(?:payments?|billing|invoic\w*|refunds?|financial transactions?|transactions?|charge (?:you|your)|collect fees|credit card|unlock \w+|paid (?:features?|version|subscriptions?))\b/,
  ],
  [
    'LegalCompliance',
    /\b(?:legal (?:and|or|obligations?|requirements?|dut\w+|compliance|reasons)|compl(?:y|iance|ying)\b.{0,40}\b(?:laws?|legal|regulat\w+|statutory|obligations?)|regulatory|required by law|laws? (?:requires?|obliges?|demands?)|statutory|accounting|bookkeeping|(?:keep|keeping) (?:our )?(?:books|accounts)|tax (?:law|obligations?|purposes)|invoices are kept|law enforcement|government\w*|audits?)\b/,
  ],
  ['RightsFulfilment', /\b(?:data (?:protection|subject) requests?)\b/],
  [
    'CustomerOrderManagement',
    /\b(?:orders?|deliver(?:y|ing)? (?:your|of your|the goods|of goods|parcels?)|ship(?:ping|ment|s)?|purchases?|bookings?|reservations?|selling)\b(?! to\b)/,
  ],
  [
    'AccountManagement',
    /\b(?:(?:user|customer|your|an|the|my) account|(?:set(?:ting)? up|creat\w*|open\w*|administ\w*|manag\w*) (?:\w+ ){0,3}accounts?|accounts? (?:creation|management|administration)|regist(?:er|ration|ering)|log ?in|sign(?:ed)?[- ]?(?:in|up))\b/,
  ],
  [
    'ServiceUsageAnalytics',
    /\b(?:analytic(?:s|al)|statistic\w*|analy[sz](?:e|ing|is) (?:how|the use|usage|customer|visitor|user|your use|our|trends|traffic|website)|measur\w+|how (?:\w+ ){0,3}(?:is|are) used|how (?:you|visitors|users|people|customers) use|which (?:pages|features|functions)|number of visitors|usage (?:patterns|data|trends)|web analysis|audience|visitor (?:numbers|counts?)|monitor (?:the |their |its |our )?(?:usage|use|traffic)|(?:analy[sz]|understand|evaluat|track)\w* (?:\w+ ){0,3}(?:behaviou?r|use|usage|traffic|visits|navigation)|visitors\b.{0,80}\bcounted|count\w* (?:\w+ )?(?:visits|visitors)|insights)\b/,
  ],
  [
    'EnforceSecurity',
    /\b(?:secur(?:e|ity|ing)|protect\w* (?:our|the|against|it|from)|safeguard\w*|theft|integrity|stability|incidents?|defen[cs]e|vital|break-?ins?|intru\w+|cctv|video surveillance|safety of)\b/,
  ],
  [
    'CommunicationForCustomerCare',
    /\b(?:(?:respond|reply|answer|deal|handl|process|follow)\w*\b.{0,40}\b(?:enquir\w+|inquir\w+|quer(?:y|ies)|questions?|requests?|messages?|concerns?|contact forms?)|contact(?:ing)? form|contact requests?|get back to|(?:enquir|inquir)(?:y|ies))\b/,
  ],
  [
    'CustomerCare',
    /\b(?:customer (?:service|support|care)|technical support|support(?:ing)? (?:services?|you|requests?|tickets?)|provid\w* support|help ?desk|help you|assist(?:ance|ing)? (?:you|with)|ticket\w*|after-sales|(?:quality|training) (?:and \w+ )?purposes|train (?:our )?(?:staff|employees|team))\b/,
  ],
  ['Personalisation', /\b(?:create (?:a |your )?profile|understand your (?:needs|interests|preferences))\b/],
  [
    'ServicePersonalisation',
    /\b(?:personali[sz]\w+|customi[sz]\w+|tailor\w*|preferences|remember(?:s)? (?:your|you)|suit your|adapt\w* (?:the|our|content|it|\w+ to)|individual needs|(?:your|preferred|chosen) language|language (?:settings?|preferences?|choice))\b/,
  ],
  [
    'ResearchAndDevelopment',
    /\b(?:research|develop(?:ing|ment|s)? (?:of |and |,|new|our|further|testing)|develop new|training (?:of )?(?:our )?(?:models?|algorithms?|forecast)|train our|testing|test products|innovation)\b/,
  ],
  [
    'ImproveExistingProductsAndServices',
    /\b(?:improv\w+|make .{0,30}\bbetter|enhanc\w+|optimi[sz]\w+ (?:our|the) (?:services?|products?|offer\w*)|better (?:service|products))\b/,
  ],
  [
    'ServiceOptimisation',
    /\b(?:optimi[sz]\w+|smooth|user[- ]friendly|user experience|troubleshoot\w*|(?:find|detect|mend|correct|repair|fix|diagnos)\w* (?:\w+ )?(?:faults?|errors?|problems|defects)|bugs|error (?:analysis|reports?)|growth)\b/,
  ],
  [
    'FulfilmentOfContractualObligation',
    /\b(?:(?:perform\w*|execut\w*|fulfil\w*|conclud\w*|carry\w* out|implement\w*)\b.{0,40}\b(?:contracts?|agreements?|contractual)|contractual (?:obligations?|relationship))\b/,
  ],
  [
    'EstablishContractualAgreement',
    /\b(?:enter\w* into (?:a |the )?(?:contract|agreement)|pre-?contractual|carry out obligations)\b/,
  ],
  [
    'CustomerManagement',
    /\b(?:customer (?:relations\w*|management|administration|data)|crm|managing contracts|manage (?:our|the) (?:contractual |business )?relationship|client (?:management|relationship)|dealing with (?:our )?customers)\b/,
  ],
  ['VendorManagement', /\b(?:suppliers?|vendors?|procurement)\b/],
  [
    'RecordManagement',
    /\b(?:record[- ]keeping|(?:maintain|keep|administ)\w*\b.{0,40}\b(?:databases?|registers?|records|files)|central administration)\b/,
  ],
  [
    'CommunicationManagement',
    /\b(?:communicat\w+|notif\w+|conversations?|correspond\w+|service (?:updates|messages)|(?:keep|inform|tell|contact)(?:ing)? you\b|organi[sz]\w+ (?:a )?meetings?|meetings?|appointments?|service announcements)\b/,
  ],
  [
    'RequestedServiceProvision',
    /\b(?:requested? (?:by you|from us|services?|information)|you (?:have )?request(?:ed)?|quotations?|quotes?|at your request)\b/,
  ],
  [
    'TechnicalServiceProvision',
    /\b(?:(?:display|show|load|deliver\w*|operat\w*|run\w*|host\w*|provision of|provid\w*|make available)\b.{0,30}\b(?:web ?sites?|pages?|app|server|platform)|technical (?:operation|administration|provision)|hosting|log ?files?|functioning)\b/,
  ],
  [
    'ServiceProvision',
    /\b(?:(?:provid|deliver|suppl|offer|perform|render|administ|operat|manag|maintain|run|provision|grant|give|plan)\w*\b.{0,60}\b(?:services?|products?|platform|applications?|features?|access|programmes?|program|rotas?|software|courses?|events?|workshops?|content|membership)|workshops?|service (?:provision|delivery)|services?,? (?:delivery|provision)|(?:draw|show|calculat|display|work out)\w* (?:you )?your)\b/,
  ],
  [
    'OptimisationForController',
    /\b(?:business operations|internal (?:operations|administration|reporting|purposes|processes)|administrative purposes|business purposes|operations)\b/,
  ],
  ['Purpose', /\b(?:other|further|specific|additional|any|different) (?:\w+ )?purposes?\b/],
];

const fr: readonly Class[] = [
  ['RecruitmentApplicationManagement', /\b(?:candidatures?|candidats?|emploi propose|capacite a occuper)\b/],
  ['RecruitmentManagement', /\b(?:recrutement|embauche)\b/],
  ['FraudPreventionAndDetection', /\b(?:fraudes?|blanchiment)\b/],
  ['MisusePreventionAndDetection', /\b(?:abus|usages? abusifs?|actes? illicites?)\b/],
  ['CommercialResearch', /\b(?:etudes? de marche|enquetes?|sondages?|satisfaction)\b/],
  ['PersonalisedAdvertising', /\b(?:recommandations?|(?:publicites?|offres?) personnalisees?)\b/],
  ['TargetedAdvertising', /\b(?:publicites? ciblees?|reciblage|ciblage)\b/],
  ['SocialMediaMarketing', /\breseaux sociaux\b/],
  [
    'DirectMarketing',
    /\b(?:newsletters?|lettres? d'information|infolettre|prospection|offres? (?:commerciales?|promotionnelles?|speciales?)|sollicitations?|produits (?:analogues|similaires)|actualites|communications? (?:commerciales?|marketing)|e-?mailings?)\b/,
  ],
  ['Marketing', /\b(?:marketing|promotion\w*|operations commerciales|relations publiques)\b/],
  ['Advertising', /\b(?:publicit\w+|campagnes?)\b/],
  ['CustomerClaimsManagement', /\b(?:reclamations?|retours|garanties?|service apres-vente|sav)\b/],
  ['DisputeManagement', /\b(?:contentieux|litiges?|impayes|recouvrement|defense de nos droits)\b/],
  ['IdentityVerification', /\bverif\w+\b.{0,30}\b(?:identite|age)\b/],
  [
    'LegalCompliance',
    /\b(?:obligations? (?:legales?|reglementaires?|comptables?|fiscales?)|comptabilite|comptables?|conformite|autorites|factures)\b/,
  ],
  ['PaymentManagement', /\b(?:paiements?|facturation|remboursements?|encaissement)\b/],
  ['CustomerOrderManagement', /\b(?:commandes?|livraisons?|livrer|expedition|achats?|reservations?|ventes?)\b/],
  ['AccountManagement', /\b(?:comptes?(?: client| utilisateur)?|inscription|espace client|connexion)\b/],
  ['ServiceUsageAnalytics', /\b(?:statistiques?|analytics|matomo|mesure\w*|audience|frequentation|analys\w+)\b/],
  [
    'EnforceSecurity',
    /\b(?:securit\w+|securiser|proteger|incidents?|vols?|cameras?|videosurveillance|malveillan\w+)\b/,
  ],
  [
    'CommunicationForCustomerCare',
    /\b(?:(?:repondre|reponse|traite\w*|traiter|gestion|gerer|suivi)\b.{0,40}\b(?:demandes?|questions?|messages?|requetes?)|formulaire de contact|demandes? de (?:contact|renseignements?))\b/,
  ],
  ['CustomerCare', /\b(?:service client|support|assistance|aide)\b/],
  ['ServicePersonalisation', /\b(?:personnalis\w+|preferences|adapter|langue)\b/],
  ['ResearchAndDevelopment', /\b(?:recherche|developpement|developper|tests?)\b/],
  ['ImproveExistingProductsAndServices', /\b(?:amelior\w+)\b/],
  ['ServiceOptimisation', /\boptimis\w+/],
  [
    'FulfilmentOfContractualObligation',
    /\b(?:execut\w+|conclusion|gestion) (?:du|d'un|des|de nos|le|les) (?:\w+ )?contrats?\b/,
  ],
  [
    'CustomerManagement',
    /\b(?:relation client\w*|gestion (?:de la |des |de nos )?clients?|clientele|suivi des clients)\b/,
  ],
  ['CommunicationManagement', /\b(?:communi\w+|informer|vous contacter|rendez-vous|prise de contact)\b/],
  ['RequestedServiceProvision', /\b(?:devis|service demande|demandes?)\b/],
  ['TechnicalServiceProvision', /\b(?:fonctionnement|hebergement|affich\w+)\b/],
  ['ServiceProvision', /\b(?:fourn\w+|prestations?|services?|evenements?|ateliers?|formations?|cours|adhesions?)\b/],
];

const nl: readonly Class[] = [
  ['RecruitmentApplicationManagement', /(?:sollicitati\w+|solliciteer\w*|sollicitant\w*|kandidat\w+|geschikt bent)\b/],
  ['RecruitmentManagement', /(?:werving|personeel\w*|vacatures?)\b/],
  ['FraudPreventionAndDetection', /(?:fraude\w*|witwas\w*)\b/],
  ['MisusePreventionAndDetection', /(?:misbruik|strafbare)\b/],
  ['CommercialResearch', /(?:marktonderzoek|enquetes?|tevredenheid\w*|klantonderzoek)\b/],
  ['TargetedAdvertising', /(?:gerichte? (?:advertenti\w+|reclame)|remarketing|retargeting)\b/],
  ['PersonalisedAdvertising', /(?:gepersonaliseerde (?:advertenti\w+|aanbiedingen|aanbevelingen)|aanbevelingen)\b/],
  ['SocialMediaMarketing', /\bsocial(?:e)? media\b/],
  [
    'DirectMarketing',
    /(?:nieuwsbrie\w+|mailings?|aanbiedingen|direct marketing|e-mailmarketing|reclamefolders?|op de hoogte (?:te )?houden)\b/,
  ],
  ['Marketing', /(?:marketing\w*|promotie|promoten)\b/],
  ['Advertising', /(?:reclame|adverte\w+|campagnes?)\b/],
  ['CustomerClaimsManagement', /(?:klachten?|retouren|garantie)\b/],
  ['DisputeManagement', /(?:geschil\w*|incasso|vorderingen)\b/],
  ['IdentityVerification', /(?:identiteit|leeftijd)\b/],
  ['PaymentManagement', /(?:betal\w+|factur\w+|facturatie|contributie\w*|donatie\w*|incass\w+)\b/],
  ['LegalCompliance', /(?:wettelijke\w*|boekhoud\w*|administratieplicht|fiscale|belasting\w*|wet- en regelgeving)\b/],
  ['CustomerOrderManagement', /(?:bestel\w+|lever(?:en|ing)|bezorg\w+|verzend\w+|verkoop|reservering\w*)\b/],
  ['AccountManagement', /(?:accounts?|registratie|inlog\w*|aanmeld\w*)\b/],
  [
    'ServiceUsageAnalytics',
    /(?:statistiek\w*|statistische|analytics|matomo|analys\w+|meten|gemeten|bezoekcijfers|bezoekersaantallen)\b/,
  ],
  ['EnforceSecurity', /(?:veilig\w*|beveilig\w+|storingen|incidenten|diefstal|camera\w*)\b/],
  [
    'CommunicationForCustomerCare',
    /(?:(?:beantwoord\w*|antwoord\w*|behandel\w*|afhandel\w*|reageren)\b.{0,40}|\b(?:uw )?)(?:vragen|verzoek\w*|berichten|contactformulier|contactaanvra\w+|aanvragen)\b/,
  ],
  ['CustomerCare', /(?:klantenservice|klantenondersteuning|ondersteun\w+|support|helpdesk|service)\b/],
  ['ServicePersonalisation', /(?:personalis\w+|voorkeur\w*|afstemmen|taal(?:keuze|voorkeur|instelling)\w*)\b/],
  ['ResearchAndDevelopment', /(?:onderzoek|ontwikkel\w+)\b/],
  ['ImproveExistingProductsAndServices', /\bverbeter\w*/],
  ['ServiceOptimisation', /(?:optimalis\w+)\b/],
  ['FulfilmentOfContractualObligation', /(?:uitvoer\w*|nakom\w*)\b.{0,30}\b(?:overeenkomst\w*|contract\w*)\b/],
  [
    'CustomerManagement',
    /(?:klantrelati\w+|relatiebeheer|klantenbeheer|ledenadministratie|klantenadministratie|ledenlijst|lidmaatschap)\b/,
  ],
  [
    'CommunicationManagement',
    /(?:communic\w+|contact|trainingsdoeleinden|informeren|afspra\w+|te bellen|te e-?mailen|te bereiken|uit te nodigen|op de hoogte)\b/,
  ],
  ['RequestedServiceProvision', /(?:offertes?|aanvra\w+)\b/],
  ['TechnicalServiceProvision', /(?:functioner\w+|hosting|weergave)\b/],
  ['ServiceProvision', /(?:dienst\w*|aanbieden|opleiding\w*|cursus\w*|evenementen|activiteiten|lidmaatschap)\b/],
];

const de: readonly Class[] = [
  [
    'RecruitmentApplicationManagement',
    /(?:bewerb\w+|stellenangebot\w*|stellenbesetzung|besetzung (?:von|der|offener))\b/,
  ],
  ['RecruitmentManagement', /(?:auswahlverfahren|personal(?:auswahl|gewinnung|wesen)|einstellung von)\b/],
  ['FraudPreventionAndDetection', /(?:betrug\w*|geldwasche\w*)\b/],
  ['MisusePreventionAndDetection', /(?:missbrauch\w*|straftat\w*|angriff\w*)\b/],
  ['CommercialResearch', /(?:marktforschung\w*|umfrage\w*|zufriedenheit\w*|befragung\w*)\b/],
  [
    'TargetedAdvertising',
    /(?:remarketing|retargeting|zielgruppen\w*|interessenbezogen\w*|zielgerichtete\w* werbung)\b/,
  ],
  ['PersonalisedAdvertising', /(?:personalisierte\w* (?:werbung|angebote|empfehlungen)|empfehlungen)\b/],
  ['SocialMediaMarketing', /(?:soziale\w* (?:medien|netzwerk\w*)|social[- ]media|fanpages?)\b/],
  [
    'DirectMarketing',
    /(?:newsletters?\w*|direktwerbung|direktmarketing|rundbrief\w*|mailings?|werbemails?|e-mail-werbung|rundschreiben)\b/,
  ],
  ['Marketing', /(?:marketing\w*|offentlichkeitsarbeit|aussendarstellung)\b/],
  ['Advertising', /(?:\bwerb\w+|werbezweck\w*|kampagnen?)\b/],
  ['CustomerClaimsManagement', /(?:reklamation\w*|gewahrleistungs\w*|garantie\w*|retouren)\b/],
  ['DisputeManagement', /(?:rechtsanspruch\w*|anspruche\w*|rechtsstreit\w*|inkasso|mahnwesen|rechtsverfolgung)\b/],
  ['IdentityVerification', /(?:identitat\w*|altersprufung|volljahrig\w*)\b/],
  ['PaymentManagement', /(?:zahlung\w*|bonitat\w*|abrechn\w+|abzurechnen|rechnungs\w+|bezahl\w+|faktur\w+)\b/],
  [
    'LegalCompliance',
    /(?:gesetzliche\w*|rechtliche\w* (?:ver)?pflicht\w*|buchhaltung\w*|buchfuhrung|steuer(?:liche\w*|recht\w*)|aufbewahrungspflicht\w*|compliance)\b/,
  ],
  [
    'CustomerOrderManagement',
    /(?:bestell\w+|liefer\w+|versand|verkauf\w*|kaufvertrag\w*|buchung\w*|reservierung\w*)\b/,
  ],
  ['AccountManagement', /(?:\w*konto|kundenkonto|benutzerkonto|registrier\w+|anmeldung|login)\b/],
  [
    'ServiceUsageAnalytics',
    /(?:statist\w+|anal(?:ys|yt)\w+|webanalys\w*|matomo|auswert\w+|auszuwerten|reichweitenmessung|messung|nutzungsverhalten\w*|besucherzahlen)\b/,
  ],
  [
    'EnforceSecurity',
    /(?:sicher\w*|systemsicherheit|stabilitat|schutz|storung\w*|abwehr\w*|hausrecht\w*|diebstahl\w*|einbruch\w*|video(?:uberwachung|aufnahme)\w*)\b/,
  ],
  [
    'CommunicationForCustomerCare',
    /(?:kontakt(?:formular|aufnahme|anfrage)\w*|anfragen?|anliegen|beantwort\w+|ruckfragen)\b/,
  ],
  ['CustomerCare', /(?:kundenservice|kundenbetreuung|kundendienst|support|hilfestellung\w*|\bhilfe)\b/],
  ['ServicePersonalisation', /(?:personalis\w+|praferenzen|spracheinstellung\w*|sprache|anzupassen|anpassung)\b/],
  ['ResearchAndDevelopment', /(?:forschung\w*|weiterentwickl\w+|entwickl\w+)\b/],
  ['ImproveExistingProductsAndServices', /(?:verbesser\w+)\b/],
  [
    'ServiceOptimisation',
    /(?:optimier\w+|nutzerfreundlich\w*|benutzerfreundlich\w*|fehler(?:analyse|suche|behebung))\b/,
  ],
  [
    'FulfilmentOfContractualObligation',
    /(?:vertragserfullung|vertragsdurchfuhrung|vertragsabwicklung|vertragsverhaltnis\w*|(?:erfull|durchfuhr|abwickl)\w+\b.{0,30}\bvertrag\w*|vertrag\w*\b.{0,30}\b(?:erfullen|durchzufuhren|abzuwickeln))\b/,
  ],
  ['EstablishContractualAgreement', /(?:vertragsanbahnung|vertragsschluss|vorvertraglich\w*)\b/],
  ['CustomerManagement', /(?:kundenverwaltung|kundenbeziehung\w*|mitgliederverwaltung|kundenpflege)\b/],
  [
    'CommunicationManagement',
    /(?:kommuni\w+|kontakt\w*|einladung\w*|einzuladen|benachrichtig\w+|termin\w*|zu informieren|information der)\b/,
  ],
  ['RequestedServiceProvision', /(?:angebotserstellung|angebote? zu erstellen|gewunschte\w*)\b/],
  [
    'TechnicalServiceProvision',
    /(?:auslieferung|darstell\w+|anzuzeigen|anzeige|betrieb\w*|bereitstell\w+ (?:der|unserer) (?:web\w*|seite\w*)|hosting|server-?log\w*|logfiles?|verbindungsaufbau|abruf)\b/,
  ],
  [
    'ServiceProvision',
    /(?:dienst\w*|leistung\w*|bereit(?:zu)?stell\w+|anzubieten|angebot\w*|kurse?|veranstaltung\w*|mitgliedschaft)\b/,
  ],
];

const classes: Readonly<Record<Language, readonly Class[]>> = { en, fr, nl, de };

/** The DPV id of a folded purpose: of the first class in the list whose words stand in it. */
export function purposeClass(text: string, language: Language): string | undefined {
  const small = text.toLowerCase();
  const found = classes[language].find(([, words]) => words.test(small));
  return found && `dpv:${found[0]}`;
}

/** The DPV ids of all that a folded text speaks of. */
export function purposeClasses(text: string, language: Language): Set<string> {
  const small = text.toLowerCase();
  return new Set(classes[language].filter(([, words]) => words.test(small)).map(([id]) => `dpv:${id}`));
}

/** A sentence cut where it goes on to its next part. */
export const partsOf = (text: string): string[] => text.split(/[,;:()]| (?:and|or|et|ou|en|of|und|oder) /i);
