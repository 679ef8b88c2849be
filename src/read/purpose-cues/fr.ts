// Purpose cues, French: the words by which policies name what data is used for.
import type { Cues } from '../purpose-classes.ts';

export const french: readonly Cues[] = [
  [
    null,
    0,
    'demander l acces, demande d acces, demande d acc, conditions d utilisation, conditions generales, fournisseur d acces, prestataire de service, prestataires de service, sous traitant, protection des donnees, autorite de controle, en matiere, adresse de facturation, adresse de livraison, numero de commande, compte tenu, tenir compte, pour notre compte, pour le compte, compte bancaire, sur demande, a la demande, services de la societe, nos services administratifs, service marketing, services marketing, services internes',
  ],
  [
    'RightsFulfilment',
    -60,
    'exercice de vos droits, exercice de droits, exercice des droits, demandes d exercice, demande d exercice, demandes de droits, droits des personnes, liste d opposition',
  ],
  [
    'RecruitmentApplicationManagement',
    -30,
    'candidature, candidat, emploi propose, capacite a occuper, entretien d embauche, aptitude a, cv. + recrut',
  ],
  [
    'RecruitmentManagement',
    -30,
    'recrut, embauche, ressources humaines, gestion du personnel, vivier, offre d emploi, offres d emploi, cvtheque',
  ],
  [
    'SellDataToThirdParties',
    -20,
    'vente de donnees, vente des donnees, contre remuneration, location de fichiers, cession de donnees',
  ],
  [
    'FraudPreventionAndDetection',
    -40,
    'fraude, *fraude, blanchiment, financement du terrorisme, solvabilite, anti fraude, moyens de paiement voles, usurpation',
  ],
  [
    'MisusePreventionAndDetection',
    -10,
    'abus, abusif, abusives, usage illicite, actes illicites, activites illegales, actes malveillants, cyberattaque, attaques, spam, robots, moderation, moderer, utilisation frauduleuse, infractions, infraction',
  ],
  [
    'OrganisationGovernance',
    0,
    'fusion, acquisition d entreprise, restructuration, cession d activite, cession de l entreprise, assemblee generale, assemblees generales, vie associative, gouvernance',
  ],
  [
    'CommercialResearch',
    -5,
    'etudes statistiques, realisation d etudes, etude de marche, etudes de marche, enquete, enquetes, sondage, satisfaction, avis clients, votre avis, recueillir + avis, questionnaire, etudes de satisfaction, etudes marketing, panel',
  ],
  [
    'TargetedAdvertising',
    -15,
    'publicite ciblee, publicites ciblees, reciblage, ciblage, publicite comportementale, ciblee, ciblees, centres d interet + publicit, publicit + centres d interet, publicit + adaptee, publicites adaptees, publicite adaptee, audiences similaires, remarketing, retargeting, conversion, cookies publicitaires',
  ],
  [
    'PersonalisedAdvertising',
    -15,
    'publicite personnalisee, publicites personnalisees, offre personnalisee, offres personnalisees, recommandation, communications personnalisees, contenus publicitaires personnalises, promotions personnalisees, suggestions',
  ],
  [
    'SocialMediaMarketing',
    0,
    'reseaux sociaux, reseau social, page facebook, pages facebook, instagram, partage sur les reseaux',
  ],
  [
    'DirectMarketing',
    -25,
    'newsletter, communication d informations + offres, lettre d information, lettres d information, lettre d actualite, lettre d info, infolettre, prospection, offre commerciale, offres commerciales, offres promotionnelles, offres speciales, nos offres, offres et, offre promotionnelle, sollicitation, produits analogues, produits similaires, produits et services similaires, services analogues, actualites, actualite de, actualite du, communication commerciale, communications commerciales, communications marketing, e mailing, emailing, mailing, informations commerciales, messages promotionnels, bons plans, nouveautes, vous informer + offres, vous informer + evenements, vous informer + nouveaux, vous tenir informe + offres, vous tenir informe + actualit, vous tenir informe + activites, marketing direct, campagnes d e mail, sms commerciaux, brochure, catalogue, publipostage',
  ],
  [
    'Marketing',
    10,
    'marketing, promotion, promouvoir, operations commerciales, operations promotionnelles, relations publiques, relations presse, relations medias, communication externe, publication de photo, publication de vos photo, diffusion de photo, jeux concours, jeu concours, concours, tirage au sort, animation commerciale, appel aux dons, collecte de fonds, prospects, notoriete',
  ],
  ['Advertising', 10, 'publicit, campagne, annonces'],
  [
    'CustomerClaimsManagement',
    0,
    'reclamation, retours, garantie, service apres vente, sav., retractation, plaintes, gestion des sinistres',
  ],
  [
    'DisputeManagement',
    -15,
    'contentieux, litige, impaye, recouvrement, precontentieux, defense de nos droits, defense en justice, defendre nos, exercice ou la defense, action en justice, actions en justice, droits en justice, constatation, faire valoir nos droits, procedure judiciaire, preuve en cas',
  ],
  [
    'IdentityVerification',
    -20,
    'verif + identite, verif + age, verif + majeur, controle d identite, controler votre identite, authentifi, vous identifier, identification de, identifier l utilisateur, justifier de votre identite, verifier votre, eligibilite',
  ],
  [
    'PaymentManagement',
    -5,
    'paiement, facturation, facturer, factures, facture, rembours, encaissement, encaisser, prelev, cotisation, reglement de, transactions, transaction, carte bancaire, dons., gestion des dons, paie., notes de frais, tarification',
  ],
  [
    'LegalCompliance',
    -30,
    'obligations legales, obligation legale, obligations reglementaires, obligation reglementaire, obligations comptables, obligations fiscales, obligation fiscale, obligation comptable, obligations administratives, obligations legales et, comptabilite, comptable, comptables, fiscal, tva, legislation, reglementation, loi., lois., conformite, autorites, autorite judiciaire, requisition, conserver + factures, conservons + factures, conservation des factures, preuve du consentement, preuve de votre consentement, recus fiscaux, recu fiscal, audit, exigences legales, declarations obligatoires, se conformer, imposees par, impose par, archivage legal',
  ],
  [
    'CustomerOrderManagement',
    0,
    'commande, livraison, livrer, expedition, expedier, achat, reservation, reserver, vente, ventes, colis, billetterie, panier, click and collect, suivi de livraison, devis et commande',
  ],
  [
    'AccountManagement',
    0,
    'votre compte, compte client, compte utilisateur, comptes utilisateurs, comptes clients, un compte, le compte, du compte, de compte, des comptes, compte personnel, compte membre, mon compte, espace client, espace personnel, espace membre, espace adherent, connexion a, vous connecter, inscription au site, creation de compte, identifiants, mot de passe, s inscrire, vous inscrire, inscription',
  ],
  [
    'ServiceUsageAnalytics',
    0,
    'statisti, analytics, matomo, mesure d audience, mesurer l audience, mesure de l audience, mesures d audience, audience, mesurer, mesure de la performance, frequentation, nombre de visite, nombre de visiteurs, analyse de, analyse du, analyse d, analyses, analyser, comment vous utilisez, comment les visiteurs, comment les utilisateurs, comment notre site est, comment le site est, utilisation qui est faite, comportement des, comportement de navigation, comprendre comment, comprendre l utilisation, pages visitees, pages consultees, etudier l utilisation, evaluer l utilisation, performances du site, performance de, taux d ouverture, indicateurs, reporting',
  ],
  [
    'EnforceSecurity',
    0,
    'securit, securis, proteger, protection du site, protection contre, protection des biens, protection des personnes, incident, vols., vol., camera, videosurveillance, videoprotection, video surveillance, malveillan, intrusion, piratage, integrite, sauvegarde, controle d acces, controle des acces, acces aux locaux, registre des visiteurs, urgence, logs., journaux, journalisation, prevention des, surete, stabilite',
  ],
  [
    'CommunicationForCustomerCare',
    0,
    'repondre a, vous repondre, y repondre, reponse a, reponses a, traiter votre demande, traiter vos demandes, traiter les demandes, traiter la demande, traitement de votre demande, traitement de vos demandes, traitement des demandes, traitement de la demande, gestion des demandes, gestion de vos demandes, gerer vos demandes, gerer votre demande, gerer les demandes, suivi de vos demandes, suivi de votre demande, suivi des demandes, donner suite, votre demande, vos demandes, questions, votre message, vos messages, requetes, formulaire de contact, demande de contact, demandes de contact, demande de renseignement, demandes de renseignement, demandes d information, demande d information, vous recontacter, recontacter, vous rappeler',
  ],
  [
    'CustomerCare',
    0,
    'service client, support, assistance, vous aider, aide., service consommateur, accompagn, chat., chatbot, tickets, formation de nos, formation du personnel, qualite du service client, depannage',
  ],
  [
    'Personalisation',
    5,
    'etablir un profil, profilage, segmentation, mieux vous connaitre, mieux connaitre, connaissance client',
  ],
  [
    'ServicePersonalisation',
    5,
    'personnalis, preferences, adapter, adaptation, langue, memoris, se souvenir, retenir vos, enregistrer vos choix, sur mesure, vos centres d interet, geolocalis, vos choix',
  ],
  [
    'ResearchAndDevelopment',
    5,
    'recherche scientifique, recherche et developpement, recherche, developpement, developper, tests, innovation, scientifique, historique, archivistique, intelligence artificielle, entrain',
  ],
  [
    'ImproveExistingProductsAndServices',
    15,
    'amelior, qualite de nos, qualite des services, evolution de nos, faire evoluer, mieux repondre',
  ],
  [
    'ServiceOptimisation',
    12,
    'optimis, experience utilisateur, experience de navigation, confort, ergonomie, faciliter la navigation, faciliter votre navigation, fluidite, navigation, dysfonctionnement, bogues, bugs, erreurs, diagnosti',
  ],
  [
    'FulfilmentOfContractualObligation',
    30,
    'execution du contrat, execution d un contrat, execution de nos contrats, execution des contrats, executer le contrat, executer nos, execution de notre, execution de nos obligations, gestion du contrat, gestion des contrats, gestion de nos contrats, gerer le contrat, relation contractuelle, relations contractuelles, obligations contractuelles, engagements contractuels, contrat, missions confiees, execution de la mission',
  ],
  [
    'EstablishContractualAgreement',
    5,
    'precontractuel, pre contractuel, conclusion du contrat, conclusion d un contrat, conclusion de contrat, souscription',
  ],
  [
    'CustomerManagement',
    0,
    'relation client, gerer nos clients, gerer les clients, relations clients, relation commerciale, relations commerciales, gestion de la clientele, gestion clients, gestion client, gestion des clients, gestion de nos clients, gestion de la relation, gerer la relation, gerer notre relation, gerer nos relations, suivi de la relation, suivi des clients, suivi client, suivi de clientele, clientele, fichier clients, base clients, fidelis, fidelite, programme de fidelite, adhesion, adherent, adherents, gestion des membres, membres, abonnement, abonnes, gestion des contacts, gestion commerciale',
  ],
  ['VendorManagement', 5, 'fournisseurs, partenaires commerciaux, approvisionnement'],
  [
    'RecordManagement',
    15,
    'tenue des registres, archivage, tenir + registre, tenue de fichiers, tenue des dossiers, gestion des dossiers, gestion administrative',
  ],
  [
    'CommunicationManagement',
    45,
    'communi, informer, vous tenir informe, tenir au courant, vous contacter, contacter, rendez vous, prise de contact, prevenir, avertir, notifi, vous envoyer, vous adresser, vous faire parvenir, rappels, rappel, invit, correspondance, echanges, echanger, messagerie, alertes, joindre, reunions, visioconference',
  ],
  [
    'RequestedServiceProvision',
    5,
    'devis, ce que vous demandez, service demande, services demandes, services que vous demandez, services que vous avez, informations demandees, informations que vous avez, que vous sollicitez, demande de documentation, demandes',
  ],
  [
    'TechnicalServiceProvision',
    5,
    'fonctionnement, fonctionner, hebergement, heberger, affich, mise a disposition du site, mettre a disposition le site, mettre le site, fourniture du site, acces au site, acceder au site, exploitation du site, administration du site, gestion du site, techniquement, technique, polices, carte interactive, cartes., lecture de, video., session, fonctionnalites essentielles, connexion, bon fonctionnement, maintenance',
  ],
  ['ServiceProvision', 0, 'soins, prise en charge medicale, suivi medical'],
  [
    'ServiceProvision',
    50,
    'fourn, prestation, prestations, nos services, les services, services, service., evenement, organiser + evenement, atelier, formation, formations, cours., stage, stages, activites, participer, participation, sejour, voyage, utilisation de l application, acceder a nos, vous permettre, vous offrir, vous proposer, proposer, contenus, plateforme, application, soins, patients, prise en charge, projets, conseil, benevol, hebergement touristique, location, commentaires, forum, organisation de, mise en relation, produits',
  ],
  [
    'OptimisationForController',
    20,
    'gestion interne, usage interne, fins administratives, administration interne, pilotage, organisation interne, gestion de nos activites, gestion de l activite',
  ],
  ['Purpose', 60, 'autres finalites, autres fins, autre finalite, toute autre finalite'],
];
