// Data terms in French: how policies name categories of personal data, with DPV 2.3 ids (namespace `pd`).
import type { DataTerm } from '../data-terms.ts';

export const french: readonly DataTerm[] = [
  [
    'pd:Name',
    'provided',
    'nom, prenom, noms, prenoms, nom et prenom, nom prenom, nom de famille, noms et prenoms, prenom et nom, identite, nom complet, nom et prenoms, nom ou prenom, nom patronymique, nom d usage, nom de naissance, nom de jeune fille, nom marital, deuxieme prenom, nom du contact, nom de la personne de contact, personne de contact, personnes de contact, nom ~ enfant, prenom ~ enfant, nom et prenom ~ enfant, noms des parents, nom ~ parents, initiales, donnees d identite, donnees d etat civil, nom et coordonnees, nom prenoms, nom et adresse',
  ],
  ['pd:Gender', 'provided', 'civilite, sexe, genre, titre de civilite, titre, mme m, sexe et age'],
  [
    'pd:EmailAddressWork',
    'provided',
    'adresse email professionnelle, adresse e mail professionnelle, email professionnel, e mail professionnel, courriel professionnel, adresse electronique professionnelle, adresse mail professionnelle, adresse courriel professionnelle',
  ],
  [
    'pd:EmailAddress',
    'provided',
    'adresse email, adresse e mail, adresse electronique, adresse de courriel, courriel, email, e mail, adresse de messagerie, adresse courriel, adresse mail, adresse de courrier electronique, mail, adresse de messagerie electronique, adresses email, adresses e mail, adresses electroniques, adresse e mail personnelle, adresse email de contact, mail de contact, courriels, adresse mel, mel, adresse de contact electronique',
  ],
  [
    'pd:TelephoneNumber',
    'provided',
    'numero de telephone, telephone, numeros de telephone, coordonnees telephoniques, telephone portable, numero de gsm, gsm, numero de telephone fixe, numero de telephone mobile, numero de telephone portable, numero de telephone fixe et mobile, numeros de telephone fixe et mobile, numero de portable, numero de mobile, numero de fax, fax, telecopie, numero de telecopie, telephone fixe, telephone mobile, telephone fixe et mobile, telephones, tel, numero d appel, portable, numero de telephone professionnel, numero de telephone de contact, ligne telephonique',
  ],
  [
    'pd:PhysicalAddress',
    'provided',
    'adresse, adresse postale, adresse de livraison, adresse de facturation, domicile, adresses de livraison et de facturation, adresse de livraison et de facturation, lieu de residence, adresse du domicile, adresse de residence, adresse personnelle, adresse privee, adresse professionnelle, adresse geographique, adresses postales, adresse physique, adresse complete, adresse d expedition, adresse du siege, adresse ~ destinataire, residence, rue, numero de rue, numero et nom de rue, coordonnees postales, coordonnees de livraison, informations de livraison, donnees de livraison, adresse de facturation et de livraison, adresses, lieu d habitation',
  ],
  ['pd:PostalCode', 'provided', 'code postal, codes postaux, code postal et ville'],
  ['pd:City', 'provided', 'ville, commune, localite, ville de residence, commune de residence'],
  ['pd:Country', 'provided', 'pays, pays de residence, pays d origine, pays de naissance, pays d etablissement'],
  ['pd:Nationality', 'provided', 'nationalite, nationalites, citoyennete, titre de sejour, statut de residence'],
  [
    'pd:BirthDate',
    'provided',
    'date de naissance, date et lieu de naissance, dates de naissance, annee de naissance, jour de naissance, mois de naissance, anniversaire, date d anniversaire, date et le lieu de naissance',
  ],
  ['pd:Age', 'provided', 'age, tranche d age, ages, categorie d age'],
  [
    'pd:Contact',
    'provided',
    'nom du destinataire, accompagnants, noms des accompagnants, coordonnees, donnees de contact, coordonnees de contact, informations de contact, donnees de contact professionnelles, coordonnees professionnelles, coordonnees personnelles, coordonnees completes, coordonnees ~ parents, coordonnees ~ client, coordonnees des contacts, carnet d adresses, cartes de visite, carte de visite, informations de contact professionnelles, donnees du formulaire de contact, donnees de coordonnees',
  ],
  [
    'pd:Professional',
    'provided',
    'heures travaillees, feuilles d heures, interlocuteur, date d entree, comptes rendus d entretien, societe, entreprise, raison sociale, nom de l entreprise, nom de la societe, employeur, denomination sociale, secteur d activite, taille de l entreprise, secteur, siret, nom ~ entreprise, nom ~ societe, nom ~ organisme, nom ~ organisation, nom ~ employeur, nom de l organisme, nom d entreprise, nom commercial, nom de l employeur, societe d appartenance, organisation, organisme, etablissement, service, departement, numero siret, siren, numero siren, numero d entreprise, numero bce, numero rcs, vie professionnelle, donnees professionnelles, informations professionnelles, donnees relatives a la vie professionnelle, donnees relatives a votre vie professionnelle, situation professionnelle, statut professionnel, categorie professionnelle, categorie socioprofessionnelle, activite professionnelle, domaine d activite, activite, lieu de travail, effectif, effectifs, forme juridique, donnees relatives a l entreprise, informations sur l entreprise, informations relatives a votre entreprise, temps de travail, horaires de travail, conges, intitule ~ poste, pouvoirs, mandat de representation',
  ],
  [
    'pd:Job',
    'provided',
    'fonction, profession, poste, poste occupe, fonctions, fonction exercee, fonction occupee, fonctions exercees, metier, intitule du poste, intitule de poste, titre professionnel, qualite, emploi, emploi occupe, titre de fonction, poste actuel, role',
  ],
  [
    'pd:EmploymentHistory',
    'provided',
    'cv, curriculum vitae, lettre de motivation, experience professionnelle, parcours professionnel, candidature, experiences professionnelles, portfolio, references, curriculum, cv et lettre de motivation, candidatures, dossier de candidature, donnees de candidature, informations de candidature, parcours, parcours professionnels, experiences, lettre de recommandation, lettres de recommandation, emplois precedents, anciens employeurs, employeurs precedents, carriere, antecedents professionnels, disponibilite, disponibilites, pretentions, certificats de travail, resultats d entretien, notes d entretien, autorisation de travail',
  ],
  [
    'pd:Education',
    'provided',
    'copie du diplome, copies de diplomes, niveau de pratique, bulletins, diplomes, formation, formations, niveau d etudes, diplome, scolarite, etudes, parcours scolaire, parcours de formation, niveau d etude, niveau scolaire, niveau de formation, formation suivie, formations suivies, qualifications, qualification, competences, competences linguistiques, certifications, certificats, resultats scolaires, bulletins scolaires, notes scolaires, etablissement scolaire, ecole, classe',
  ],
  [
    'pd:Username',
    'provided',
    'identifiant, nom d utilisateur, pseudonyme, pseudo, identifiants, login, nom de compte, nom d utilisateur et mot de passe, identifiant utilisateur, identifiant de connexion, nom de profil, nom d affichage, surnom, alias, identifiant et mot de passe',
  ],
  [
    'pd:Password',
    'provided',
    'mot de passe, mots de passe, mot de passe chiffre, mot de passe crypte, code d acces, code pin, mot de passe hache',
  ],
  [
    'pd:Authenticating',
    'provided',
    'digicode, code d entree, identifiants de connexion, donnees de connexion au compte, donnees d authentification, donnees d identification et d authentification, informations d authentification, informations de connexion au compte, codes d acces, donnees d acces, question secrete, jeton d authentification, identifiants de compte, identifiants d acces, donnees de connexion a votre compte, jetons d authentification, jeton de session, code de verification, code a usage unique',
  ],
  [
    'pd:AccountIdentifier',
    'provided',
    'numero de client, donnees de compte, compte client, informations de compte, numero client, numero de compte client, numero d adherent, numero de membre, numero d abonne, numero de dossier, reference client, code client, identifiant client, identifiants clients, carte de fidelite, numero de carte de fidelite, compte utilisateur, compte personnel, informations du compte, informations relatives au compte, informations relatives a votre compte, donnees du compte, donnees d inscription, informations d inscription, donnees relatives a l adhesion, adhesion, donnees d adhesion, donnees clients, fichier client, statut de membre, numero de licence',
  ],
  [
    'pd:Preference',
    'provided',
    'preferences, centres d interet, preferences de communication, liste de souhaits, liste d envies, preferences personnelles, interets, centre d interet, interets personnels, gouts, loisirs, habitudes de vie, habitudes, themes d interet, preferences alimentaires, preferences marketing, souhaits, favoris, abonnement a la newsletter, inscription a la newsletter, preferences d achat, preferences de voyage, parametres, parametrage, hobbies, souhaits particuliers, demandes particulieres',
  ],
  [
    'pd:PrivacyPreference',
    'provided',
    'choix en matiere de cookies, preferences en matiere de cookies, preuve du consentement, consentement, consentements, choix de consentement, preferences de consentement, historique des consentements, consentements donnes, choix relatifs aux cookies, preferences cookies, preferences de cookies, opt in, refus',
  ],
  [
    'pd:Communication',
    'provided',
    'photos que vous joignez, message cadeau, message, messages, correspondance, demande, demandes, contenu du message, contenu de vos messages, contenu de votre message, avis, commentaires, echanges, reclamations, contenu de la demande, objet de la demande, note et commentaire, commentaire, retours et reclamations, notes, questions, contenu ~ message, contenu ~ messages, contenu ~ demande, contenu ~ courriel, contenu ~ email, contenu ~ echanges, contenu ~ correspondance, contenu ~ communications, contenu des courriels, contenu des emails, objet ~ message, objet ~ demande, objet, texte ~ message, corps du message, motif ~ demande, nature ~ demande, sujet ~ message, sujet, correspondances, communications, historique des echanges, historique des conversations, historique des demandes, historique de vos demandes, echanges avec, echanges de courriels, echanges par courriel, courriers, courrier, emails envoyes, reclamation, plaintes, questions posees, remarques, temoignages, temoignage, contributions, publications, avis clients, avis et commentaires, notes et avis, commentaires et avis, reponses aux enquetes, reponses aux questionnaires, reponses aux sondages, reponses, sondages, questionnaires, messages echanges, conversations, tickets, demandes d assistance, demandes de support, donnees de formulaire, donnees saisies dans le formulaire, informations saisies, comptes rendus, suggestions, opinions, historique de contact, historique ~ echanges, tchat, messagerie instantanee, contenu ~ conversations, donnees conversationnelles, enquete de satisfaction, problemes rencontres, signalements',
  ],
  [
    'pd:Picture',
    'provided',
    'photo, photographie, photos, image, images, photographies, photo de profil, photos de profil, photographie d identite, photo d identite, photos d identite, portrait, avatar, image de profil, images et videos, photos et videos, photographies et videos, photos ou videos, videos, video, enregistrements d images, films, trombinoscope, captures d ecran',
  ],
  [
    'pd:VideoRecording',
    'observed',
    'videosurveillance, images de videosurveillance, enregistrements video, images de videoprotection, videoprotection, images des cameras, enregistrements des cameras, enregistrements de videosurveillance, images video, videos de surveillance',
  ],
  [
    'pd:Language',
    'provided',
    'langue, langue du navigateur, langue preferee, langue de preference, langue de navigation, langue utilisee, langues, langue de correspondance, langue d affichage, langue choisie, preference linguistique, preferences linguistiques, preferences de langue, choix de la langue, parametres de langue, langue maternelle',
  ],
  [
    'pd:PaymentCard',
    'provided',
    'donnees de carte bancaire, carte bancaire, coordonnees de carte bancaire, carte de paiement, carte de credit, donnees de carte de paiement, quatre derniers chiffres, quatre derniers chiffres de votre carte, date d expiration, date de fin de validite, date de validite, date d expiration ~ carte, cryptogramme, cryptogramme visuel, code de securite, numero de cryptogramme, titulaire de la carte, nom du titulaire de la carte, informations de carte bancaire, informations de carte de credit, donnees de carte de credit, donnees de carte, donnees relatives a la carte bancaire, carte bleue, cartes bancaires, informations de votre carte bancaire, coordonnees de votre carte bancaire, details de carte de credit',
  ],
  [
    'pd:CreditCardNumber',
    'provided',
    'numero de carte bancaire, numero de carte, numero de carte de credit, numero de carte de paiement, numeros de carte bancaire, numeros de carte, numero de la carte bancaire, numero de votre carte bancaire',
  ],
  [
    'pd:BankAccount',
    'provided',
    'iban, rib, coordonnees bancaires, numero de compte, compte bancaire, donnees bancaires, bic, iban et bic, numero de compte bancaire, numero de compte en banque, numeros de compte, references bancaires, reference bancaire, releve d identite bancaire, informations bancaires, titulaire du compte, domiciliation bancaire, mandat de prelevement, mandat sepa, rib iban, nom de la banque, coordonnees de compte bancaire, informations du compte bancaire',
  ],
  [
    'pd:Financial',
    'provided',
    'loyer, loyers, caution, depot de garantie, justificatif de domicile, bulletins de paie, pieces comptables, donnees de paiement, informations de paiement, donnees de facturation, moyen de paiement, factures, informations de facturation, donnees financieres, mode de paiement, moyens de paiement, donnees bancaires et financieres, paiements, paiement, details de paiement, details de facturation, informations financieres, informations d ordre economique et financier, donnees economiques et financieres, donnees relatives au paiement, donnees relatives aux moyens de paiement, donnees relatives aux paiements, donnees relatives a la facturation, donnees de reglement, facturation, facture, historique de facturation, historique des paiements, historique de paiement, mode de reglement, modes de paiement, moyen de reglement, modalites de reglement, conditions de paiement, statut de paiement, impayes, solvabilite, situation financiere, situation economique, revenus, ressources, charges, patrimoine, dettes, credits, remises consenties, cotisations, cotisation, paypal, justificatifs de revenus, quotient familial, reglement des factures, solde du compte, donnees comptables, chiffre d affaires, revenus et patrimoine, recapitulatif des revenus, type de carte',
  ],
  [
    'pd:Tax',
    'provided',
    'numero de tva, numero fiscal, n° de tva, no de tva, numero de tva intracommunautaire, numero de tva intra communautaire, numero de tva intracom, numero d identification fiscale, identifiant fiscal, tva, situation fiscale, avis d imposition, avis d impot, donnees fiscales, numero d immatriculation fiscale, recu fiscal, recus fiscaux',
  ],
  [
    'pd:Transaction',
    'observed',
    'commandes, historique des commandes, donnees de commande, transactions, historique de commandes, donnees de transaction, donnees relatives aux commandes, detail des commandes, montant, montants, montant des achats, historique de vos commandes, commande, numero de commande, numeros de commande, details de commande, details ~ commande, detail ~ commande, details de vos commandes, contenu ~ commande, informations de commande, informations relatives ~ commande, informations relatives aux commandes, donnees relatives a la commande, donnees relatives aux transactions, donnees transactionnelles, transaction, numero de transaction, numero de la transaction, detail de l achat, detail de l abonnement, details des transactions, historique des transactions, historique de transactions, historique de vos achats, reservations, reservation, donnees de reservation, informations de reservation, details de reservation, historique des reservations, numero de reservation, dates de sejour, dates du sejour, sejours, date d arrivee, date de depart, dates d arrivee et de depart, nombre de personnes, nombre de participants, nombre de voyageurs, dates de voyage, voyages, itineraire, abonnements, abonnement, abonnements souscrits, services souscrits, produits commandes, services commandes, produit achete, bien ou service souscrit, quantite, prix, date de commande, date d achat, date de la commande, livraison, livraisons, suivi de commande, numero de suivi, retours, retours de produits, garanties, contrat, contrats, donnees contractuelles, donnees relatives au contrat, informations contractuelles, numero de contrat, duree du contrat, devis, dons, don, montant ~ don, montant et date ~ don, date ~ don, historique des dons, montant des dons, donnees relatives aux dons, points de fidelite, bons d achat, bons de reduction, participation a des evenements, inscriptions, inscriptions aux evenements, evenements, evenements suivis, rendez vous, date de rendez vous, historique des rendez vous, montant de la commande, montant de la transaction, date d adhesion, date d inscription au club, suivi de la relation commerciale, historique de la relation, historique client, donnees relatives au suivi de la relation commerciale, prestations, interventions, numero de billet, numero de vol, historique ~ reservations, informations sur le voyage, informations sur les bagages, informations sur le siege, nombre de commandes, statut de la commande, statut du paiement, remboursements, remises, montant du don',
  ],
  [
    'pd:Purchase',
    'observed',
    'articles mis au panier, paniers abandonnes, historique des factures, historique d achats, achats, produits achetes, historique des achats, panier, contenu ~ panier, panier d achat, panier d achats, articles achetes, articles commandes, articles ajoutes au panier, habitudes d achat, comportement d achat, comportements d achat, achats effectues, produits et services achetes, services achetes, biens achetes, historique d achat, contenu du panier, donnees du panier, solde des points fidelite, points collectes, cartes cadeaux, donnees fidelite, donnees de fidelite',
  ],
  [
    'pd:OfficialID',
    'provided',
    'numero de permis, numero du permis, permis bateau, copie du permis, piece d identite, carte d identite, passeport, copie de la piece d identite, numero de securite sociale, numero de registre national, copie de votre carte d identite, copie d une piece d identite, permis de conduire, numero de carte d identite, carte vitale, numero de passeport, numero de piece d identite, numero de la piece d identite, numero national, numero de registre, numero nir, nir, document d identite, documents d identite, pieces d identite, titre d identite, justificatif d identite, justificatifs d identite, carte nationale d identite, copie ~ carte d identite, copie ~ passeport, copie de passeport, copie ~ piece d identite, photocopie de la piece d identite, numero de permis de conduire, permis, carte d identite ou passeport, visa, permis de sejour, numero avs, matricule national, numero de matricule, numero d identification national, numero d allocataire, numero de document d identite, verification d identite',
  ],
  [
    'pd:FamilyStructure',
    'provided',
    'personne a prevenir, personnes a prevenir, nom de l enfant, situation familiale, etat civil, situation matrimoniale, statut marital, etat matrimonial, statut matrimonial, composition du foyer, composition de la famille, composition familiale, composition du menage, vie personnelle, donnees relatives a la vie personnelle, donnees relatives a votre vie personnelle, nombre d enfants, enfants, enfants a charge, personnes a charge, conjoint, nom du conjoint, parents, responsables legaux, responsable legal, representant legal, representants legaux, tuteur, tuteurs, personne a contacter en cas d urgence, personnes a contacter en cas d urgence, personne a prevenir en cas d urgence, contact d urgence, contacts d urgence, coordonnees d urgence, membres de la famille, famille, liens de parente, filiation, ayants droit, fratrie, situation de famille, situation maritale, nombre d adultes, informations relatives aux conjoints, foyer',
  ],
  [
    'pd:IPAddress',
    'observed',
    'adresse ip, adresses ip, ip, adresse de protocole internet, adresse protocole internet, adresse internet, adresse ip ~ ordinateur, adresse ip ~ appareil, adresse ip ~ utilisateur, adresse ip ~ terminal, adresse ip ~ visiteur, adresse ip anonymisee, adresses ip anonymisees, adresse ip tronquee, adresse ip publique, adresse ip dynamique, adresse ip utilisee, adresse de connexion ip, numero ip, donnees ip, protocole internet',
  ],
  [
    'pd:UserAgent',
    'observed',
    'navigateur, type de navigateur, version du navigateur, type et version du navigateur, type et version de navigateur, navigateur utilise, types de navigateur, type de navigateurs, type du navigateur, type de votre navigateur, type de navigateur internet, type de navigateur web, type de navigateur utilise, nom du navigateur, navigateur internet, navigateur web, navigateurs, version ~ navigateur, version de navigateur, version du navigateur utilise, type et version ~ navigateur, type et la version du navigateur, type et la version ~ navigateur, type et version du navigateur internet, informations du navigateur, informations sur le navigateur, informations sur votre navigateur, informations relatives au navigateur, parametres du navigateur, donnees du navigateur, caracteristiques du navigateur, agent utilisateur, user agent, en tete http, logiciel de navigation, navigateur et systeme d exploitation',
  ],
  [
    'pd:DeviceBased',
    'observed',
    'type d appareil, appareil, terminal, type de terminal, resolution d ecran, appareil utilise, identifiant de l appareil, type ~ appareil, types d appareil, type de materiel, type de peripherique, type d equipement, type d ordinateur, type de support, type de terminal utilise, type d appareil utilise, modele ~ appareil, modele de l appareil, marque de l appareil, marque et modele de l appareil, fabricant de l appareil, nom de l appareil, appareils, informations sur l appareil, informations sur votre appareil, informations relatives a l appareil, informations relatives a votre appareil, informations sur le terminal, informations sur votre terminal, informations relatives au terminal, donnees de l appareil, donnees sur l appareil, donnees du terminal, donnees relatives au terminal, identifiants ~ appareil, identifiant d appareil, identifiants d appareils, identifiants ~ terminal, identifiants des terminaux, identifiant du terminal, identifiant unique de l appareil, numero de serie, imei, peripherique, peripheriques, peripherique utilise, equipement, materiel, ordinateur, terminaux, resolution ~ ecran, resolutions d ecran, taille ~ ecran, taille d ecran, affichage, systeme, version de l application, version du logiciel, reseau mobile, operateur, operateur mobile, operateur telephonique, type de connexion, vitesse de connexion, rapports d erreur, rapports de plantage, rapports d incident, messages d erreur, donnees de diagnostic, donnees techniques de l appareil, jeton de notification, configuration, configuration technique, configuration de l ordinateur, fabricant ~ appareil, modele ~ telephone, parametres du materiel, activite du systeme, activite systeme, plantages, plantage, rapport d incident, rapport d erreur, journaux d erreurs, traces d erreur, donnees de performance, donnees de telemetrie, version ~ application, identifiant d installation, niveau de batterie, type de reseau, numero de serie ~ appareil',
  ],
  [
    'pd:DeviceOperatingSystem',
    'observed',
    'systeme d exploitation, systemes d exploitation, type de systeme d exploitation, version du systeme d exploitation, nom du systeme d exploitation, systeme d exploitation utilise, systeme d exploitation ~ appareil, systeme d exploitation ~ ordinateur, os, plate forme, plateforme, systeme d exploitation et plateforme, systeme d exploitation installe',
  ],
  [
    'pd:Identifier',
    'observed',
    'identifiant unique, identifiants de cookies, identifiant de cookie, cookies, identifiants en ligne, numero d identification, identifiants uniques, identifiant publicitaire, identifiants publicitaires, identifiant de publicite, identifiant de session, identifiants de session, numero de session, identifiant visiteur, identifiant de visiteur, identifiant anonyme, identifiant aleatoire, identifiant numerique, identifiant interne, identifiant en ligne, numero unique, donnees d identification, donnees identifiantes, informations d identification, donnees issues des cookies, donnees collectees par les cookies, donnees de cookies, informations issues des cookies, informations des cookies, informations contenues dans les cookies, cookies de session, cookie, identifiant cookie, id de cookie, balises web, jetons, numero d identifiant, numero de matricule interne, adresse email hachee, numero de ticket, numero d eleve, numero d etudiant, numero de patient',
  ],
  [
    'pd:BrowsingBehaviour',
    'observed',
    'pages consultees, pages visitees, donnees de navigation, duree de la visite, duree de visite, comportement de navigation, temps passe, statistiques de visite, donnees d utilisation, parcours de navigation, duree de consultation, navigation sur le site, donnees relatives a la navigation, statistiques de frequentation, frequentation, pages vues, page vue, page consultee, page visitee, pages web consultees, pages web visitees, pages consultees sur le site, pages parcourues, pages ouvertes, pages demandees, page demandee, pages internet visitees, pages que vous consultez, pages que vous visitez, pages que vous avez consultees, pages que vous avez visitees, url consultee, url visitee, url de la page, url des pages visitees, url demandee, url des pages consultees, rubriques consultees, rubriques visitees, contenus consultes, contenus visites, contenu consulte, articles consultes, produits consultes, produits vus, services consultes, parties du site visitees, nombre de pages vues, nombre de pages consultees, nombre de visites, nombre de connexions, nombre de clics, nombre de visiteurs, nombre de pages, frequence des visites, frequence de visite, frequence ~ visites, frequence de connexion, frequence d utilisation, duree ~ visite, duree des visites, duree de la consultation, duree ~ consultation, duree de session, duree ~ session, duree de navigation, duree de connexion, duree de consultation des pages, duree passee, temps passe sur le site, temps passe sur chaque page, temps passe sur les pages, temps de visite, temps de consultation, temps de connexion, taux de rebond, comportement ~ navigation, comportement sur le site, comportement sur notre site, comportement ~ utilisateurs, comportement ~ visiteurs, comportement d utilisation, comportements, comportements de navigation, habitudes de navigation, habitudes d utilisation, parcours sur le site, parcours sur notre site, parcours client, parcours utilisateur, parcours des utilisateurs, chemin de navigation, navigation, navigation sur notre site, navigation des utilisateurs, informations de navigation, informations sur votre navigation, informations relatives a votre navigation, informations relatives a la navigation, donnees relatives a votre navigation, informations sur l utilisation du site, informations sur votre utilisation du site, informations sur votre utilisation, informations relatives a l utilisation, informations concernant l utilisation du site, donnees relatives a l utilisation, donnees relatives a votre utilisation, donnees d usage, donnees statistiques, donnees analytiques, donnees d audience, donnees de visite, donnees de frequentation, donnees de trafic, donnees comportementales, utilisation du site, utilisation de notre site, utilisation du service, usage du site, activite sur le site, activites sur le site, activite en ligne, actions effectuees, actions realisees, visites, visite, consultations, trafic, statistiques, statistiques de navigation, statistiques d utilisation, statistiques d audience, statistiques de consultation, mesure d audience, page d entree, page de sortie, pages d entree et de sortie, mouvements de la souris, mouvements de souris, defilement, telechargements, documents telecharges, fichiers telecharges, fichiers consultes, recherches, recherches effectuees, recherches sur le site, recherche effectuee, requetes de recherche, historique de recherche, temps de chargement, cartes de chaleur, donnees de consultation, indicateurs de navigation, suivi des pages vues, pages de sortie, pages d entree',
  ],
  [
    'pd:BrowserHistory',
    'observed',
    'historique de navigation, historique de consultation, historique du navigateur, historique de vos visites, historique des visites, historique de recherches',
  ],
  [
    'pd:BrowsingReferral',
    'observed',
    'page de provenance, site de provenance, url de provenance, site referent, page referente, mots cles, termes de recherche, url referente, url de reference, url d origine, referent, referents, referrer, page precedente, page d origine, page de reference, page web de provenance, pages de provenance, provenance, site web de provenance, site internet de provenance, site web referent, site d origine, site de reference, site precedent, sites de provenance, sites referents, adresse du site de provenance, adresse de provenance, source de trafic, sources de trafic, source de la visite, source de provenance, origine du trafic, origine de la visite, origine de la connexion, lien de provenance, moteur de recherche, moteurs de recherche, moteur de recherche utilise, mots cles utilises, mots cles de recherche, mots cles recherches, expressions de recherche, termes recherches, page depuis laquelle, site depuis lequel, page par laquelle, site par lequel, url de connexion, url du site de reference, adresse du site referent',
  ],
  [
    'pd:LinkClicked',
    'observed',
    'clics, liens cliques, clics sur les liens, clics effectues, clics sur des liens, liens sur lesquels vous cliquez, liens sur lesquels vous avez cliques, nombre de clics sur les liens, taux de clic, taux de clics',
  ],
  [
    'pd:Interaction',
    'observed',
    'taux d ouverture, ouverture des courriels, ouvertures et clics, interactions, ouverture des emails, ouverture des e mails, ouverture ~ courriels, ouvertures, taux d ouverture et de clic, interactions avec le site, interactions avec nos emails, interactions avec nos contenus, interaction, donnees d interaction, reactions, participation, participation a des concours, participation aux concours, participation aux jeux, participations, reponses aux campagnes, conversions, evenements de navigation, likes, partages',
  ],
  [
    'pd:CommunicationsMetadata',
    'observed',
    'date et heure, date et heure de connexion, donnees de connexion, logs de connexion, journaux de connexion, logs, donnees techniques, date et heure d acces, heure de connexion, journaux, fichiers journaux, date et heure de la visite, date et l heure, date et l heure de connexion, date et l heure de la visite, date et l heure d acces, journaux du serveur, date, heure, date et heure ~ connexion, date et heure ~ visite, date et heure ~ requete, date et heure ~ demande, date et heure ~ acces, date et heure ~ consultation, date et heure d envoi, date et heure d inscription, date et heure de l acces, date et heure du consentement, date et heure de consultation, date et l heure ~ consultation, date et l heure ~ connexion, date et l heure ~ requete, date et l heure ~ demande, date et l heure de l acces, date et l heure ~ visite, date heure, dates et heures, dates et heures de connexion, dates et heures d acces, dates de connexion, dates et heures de visite, jour et heure, jour et heure de connexion, heure et date, heure d acces, heure de la visite, heure de la connexion, heure de la demande, heure de consultation, heures de connexion, heures d acces, heure d envoi, date de connexion, date de visite, date de la visite, date d acces, date de consultation, date d inscription, date de creation, date de creation du compte, date de derniere connexion, derniere connexion, horodatage, horodatages, horodatage de la demande, donnees d horodatage, donnees de journalisation, donnees de journal, donnees de logs, donnees de log, fichiers log, fichiers logs, fichiers de log, fichiers de journalisation, fichier journal, fichiers journaux du serveur, fichiers de journaux, journal des connexions, journaux d acces, journaux de serveur, journaux techniques, logs du serveur, logs serveur, logs d acces, logs techniques, traces de connexion, traces informatiques, traces techniques, historique de connexion, historique des connexions, historique de connexions, informations de connexion, informations techniques, informations de journal, donnees techniques de connexion, donnees de connexion et de navigation, donnees relatives a la connexion, donnees de communication, donnees de trafic reseau, metadonnees, metadonnees de communication, volume de donnees transferees, volume de donnees transmises, volume de donnees transmis, quantite de donnees transferees, quantite de donnees transmises, quantite de donnees, volume de donnees, taille du fichier, nom du fichier, nom du fichier consulte, code de statut http, code statut http, code d etat http, code http, statut http, statut d acces, statut de la requete, code de reponse, code de reponse http, methode de requete, protocole, protocole utilise, requete http, requete, requetes, nom d hote, nom de l hote, nom de domaine, nom de domaine du fournisseur d acces, fournisseur d acces, fournisseur d acces a internet, fournisseur d acces internet, nom du fournisseur d acces, nom de votre fournisseur d acces, nom de votre fournisseur d acces a internet, fournisseur de services internet, fournisseur de services, duree des appels, duree de l appel, date et duree des appels, tentatives de connexion, presences, liste de presence, feuilles de presence, heures d entree et de sortie, donnees de badgeage, donnees d acces aux locaux, pistes d audit, heure ~ requete, donnees relatives aux appels, panne d application, jours et heures de visite',
  ],
  [
    'pd:Location',
    'observed',
    'trajets, vitesse, itineraires, localisation, geolocalisation, donnees de localisation, donnee de localisation, donnees de geolocalisation, donnees gps, coordonnees gps, position gps, position geographique, position, localisation geographique, localisation approximative, localisation precise, localisation ~ appareil, localisation de l utilisateur, situation geographique, zone geographique, donnees geographiques, lieu de connexion, lieu, lieu d acces, origine geographique, provenance geographique, informations de localisation, informations de geolocalisation, pays et ville, pays et la ville, ville et pays, pays de connexion, emplacement, emplacement geographique, deplacements',
  ],
  [
    'pd:Profile',
    'derived',
    'profil, profil client, segment, segments, profil utilisateur, score, profils, profilage, profil d utilisateur, profils utilisateurs, profils clients, profil marketing, donnees de profil, informations de profil, segmentation, scores, notation, donnees deduites, evaluations, evaluation, appreciation, appreciations, groupes cibles',
  ],
  [
    'pd:Health',
    'provided',
    'medecin, nom du medecin, radiographies, habitudes alimentaires, donnees de sante, donnees medicales, allergies, etat de sante, allergie, ordonnances, antecedents, donnees relatives a la sante, handicap, regime alimentaire, sante, donnees concernant la sante, donnees de sante et medicales, donnees relatives a votre sante, informations de sante, informations medicales, informations sur la sante, informations relatives a la sante, antecedents medicaux, dossier medical, dossiers medicaux, dossier de sante, maladies, maladie, pathologies, pathologie, diagnostic, diagnostics, traitement medical, traitements medicaux, traitements en cours, medicaments, medicament, ordonnance, resultats d analyses, resultats d examens, resultats d examen, bilan de sante, vaccinations, vaccins, carnet de sante, carnet de vaccination, certificat medical, certificats medicaux, arrets maladie, arret de travail, accident du travail, accidents, blessures, situation de handicap, handicaps, allergies alimentaires, allergies et intolerances, intolerances alimentaires, intolerances, regimes alimentaires, restrictions alimentaires, contraintes alimentaires, besoins specifiques, poids, poids et taille, taille et poids, groupe sanguin, tension arterielle, frequence cardiaque, grossesse, donnees genetiques, medecin traitant, nom du medecin traitant, coordonnees du medecin, symptomes, troubles, soins, perte d autonomie, donnees physiologiques, aptitude medicale, ',
  ],
  [
    'pd:ReligiousBelief',
    'provided',
    'convictions religieuses, religion, convictions religieuses ou philosophiques, opinions religieuses, opinions philosophiques, opinions religieuses ou philosophiques, croyances religieuses, convictions philosophiques, appartenance religieuse, confession',
  ],
  [
    'pd:PoliticalOpinion',
    'provided',
    'opinions politiques, opinion politique, convictions politiques, affiliation politique, appartenance politique, orientations politiques',
  ],
  ['pd:BirthPlace', 'provided', 'lieu de naissance, ville de naissance, commune de naissance'],
  [
    'pd:Salary',
    'provided',
    'salaire, salaires, pretentions salariales, remuneration, remunerations, pretention salariale, bulletins de salaire, fiches de paie',
  ],
  [
    'pd:VoiceCommunicationRecording',
    'observed',
    'enregistrements d appels, enregistrements sonores, enregistrement des appels, enregistrements des appels, enregistrements telephoniques, enregistrement telephonique, enregistrements vocaux, messages vocaux, donnees vocales, enregistrements audio, voix',
  ],
  ['pd:Signature', 'provided', 'signature, signature electronique, signature manuscrite'],
  [
    'pd:VehicleLicenseNumber',
    'provided',
    'plaque d immatriculation, immatriculation, numero d immatriculation, immatriculation du vehicule, numero d immatriculation du vehicule, vehicule, donnees du vehicule, numero de chassis, marque et modele du vehicule, kilometrage, carte grise, certificat d immatriculation, donnees sur les vehicules',
  ],
  [
    'pd:BrowserFingerprint',
    'observed',
    'empreinte du navigateur, empreinte numerique, plug ins, extensions du navigateur, modules complementaires, plugins installes, empreinte de l appareil',
  ],
  ['pd:MACAddress', 'observed', 'adresse mac, adresses mac'],
  ['pd:Tracking', 'observed', 'pixels espions, pixels de suivi, donnees de suivi, donnees de tracage, traceurs'],
  [
    'pd:ServiceConsumptionBehaviour',
    'observed',
    'services utilises, fonctionnalites utilisees, utilisation des services, utilisation de nos services, utilisation ~ application, utilisation de la plateforme, donnees d utilisation de l application, donnees d utilisation du service, donnees d utilisation des services, donnees de consommation, consommation, consommations, consommation d energie, releves de compteur, usage des services',
  ],
  ['pd:Region', 'observed', 'region, fuseau horaire, departement de residence, canton, province, parametres regionaux'],
  [
    'pd:SocialMedia',
    'provided',
    'reseaux sociaux, profil linkedin, compte linkedin, profil facebook, compte facebook, profils sur les reseaux sociaux, compte de reseau social, profil de reseau social, identifiants de reseaux sociaux, pseudonyme de reseau social, donnees de reseaux sociaux, site internet ~ entreprise, site web personnel, url de votre site, profil public',
  ],
  [
    'pd:Biometric',
    'provided',
    'donnees biometriques, empreintes digitales, empreinte digitale, reconnaissance faciale',
  ],
  [
    'pd:EthnicOrigin',
    'provided',
    'origine ethnique, origines ethniques, origine raciale, origine raciale ou ethnique, origines raciales ou ethniques, pretendue origine raciale',
  ],
  ['pd:TradeUnionMembership', 'provided', 'appartenance syndicale, appartenance a un syndicat, affiliation syndicale'],
  ['pd:SexualPreference', 'provided', 'vie sexuelle, orientation sexuelle, vie sexuelle ou orientation sexuelle'],
  [
    'pd:Criminal',
    'provided',
    'casier judiciaire, extrait de casier judiciaire, extrait du casier judiciaire, condamnations penales, condamnations, infractions, antecedents judiciaires, donnees relatives aux infractions',
  ],
  [
    'pd:Insurance',
    'provided',
    'assurance, assurances, numero d assurance, mutuelle, assurance maladie, compagnie d assurance, contrat d assurance, numero de police, sinistres, numero d assure, organisme d assurance maladie, attestation d assurance',
  ],
  [
    'pd:Demographic',
    'provided',
    'donnees demographiques, donnees socio demographiques, informations demographiques, sexe age, profil socio demographique, donnees sociodemographiques, categorie socio professionnelle',
  ],
  [
    null,
    'provided',
    'licence sportive, niveau de jeu, resultats sportifs, resultats de competition, resultats, classement, club, equipe, niveau, experience, taille de vetements, pointure, description du projet, informations sur votre projet, documents, pieces jointes, fichiers, fichiers joints, documents transmis, documents fournis, informations que vous nous fournissez, donnees que vous nous fournissez, informations que vous fournissez, donnees saisies, contenu genere par les utilisateurs, contenus publies, donnees du formulaire, informations facultatives, informations complementaires, donnees du foyer, logement, caracteristiques du logement, animal, nom de l animal',
  ],
  ['pd:PhysicalCharacteristic', 'provided', 'taille de vetement, taille de t shirt, mensurations, couleur des yeux'],
  [
    'pd:Transaction',
    'provided',
    'numero de chambre, bail, contrat de location, instructions de livraison, etat des lieux',
  ],
];
