// Retention in French; written for folded text.
import type { RetentionWords } from '../retention-words.ts';

export const french: RetentionWords = {
  keeps:
    /\b(?:conserv\w+|stock\w+|supprim\w+|effac\w+|detrui\w+|(?<=(?:est|sont|sera|seront) )retiree?s?|anonymis\w+|archiv\w+|gard(?:e|es|ons|ent|er|ee|ees|era|eront)|maintenu\w*|jet(?:ons|ees?|es?|te|tent)\b|disparai\w+|hors ligne|rest(?:e|ent|era|eront) (?:la|en ligne|visibles?|publiee?s?|sur (?:notre|nos))|y restent|purg\w+|sauvegardees?|durees? de conservation|durees? de stockage)\b/i,
  other:
    /\b(?:repon\w+|inform(?:e|er|ons|era|erons|ez|ees?|es?)|notifi\w+|preavis|avant|delai de reponse|ages?|(?:tous|toutes) les(?= ?$)|chaque(?= ?$)|moins de)\b/i,
  until: /\b(?:jusqu'(?:a|au|aux|en)|le cas (?:lorsque|quand|des que))\b([^;]{3,200})/gi,
  during:
    /\b(?:(?:pendant|pour|sur) (?:toute )?la duree|toute la duree|duree(?= d(?:e|u) (?:la |votre |notre |l')?(?:relation|contrat|abonnement|mission|compte|adhesion|service|prestation))|tant que|aussi longtemps que|durant)\b([^;]{3,90})/gi,
  or: /\bou\b/i,
  onRequest:
    /\bnous (?:supprim|effac)\w+\b.{0,40}\bdonnees\b.{0,20}\b(?:sur|a|des) (?:simple |votre |reception de votre )*demande/i,
  longest: /\b(?:la plus longue|le plus long|le plus eloigne|au plus tard des)\b/i,
  starts: /^[\s,]*(?:apres|suivant|depuis|a (?:compter|partir) d)/i,
  criterion:
    /\b(?:(?:aussi longtemps que|tant que|(?:la|une|des) (?:durees?|periodes?)|le temps|(?:pas|jamais) (?:au-dela|plus longtemps)|au-dela)\b[^.;]{0,50}\b(?:necessaires?|requise?s?|utiles?|proportionnee?s?|raisonnables?|limitee?s?|nous en avons besoin)\b[^.;]{0,60}|(?:durees?|delais?|periodes?) (?:de conservation )?(?:lega\w+|reglementaires?|(?:de|des) prescriptions?|prevue?s par|imposee?s par|prescrite?s par|fixee?s par)[^.;]{0,60}|obligations? (?:legales?|comptables?|fiscales?) de conservation|(?:conformement|selon) [^.;]{0,30}(?:loi|legislation|reglementation|obligations? legales?)[^.;]{0,40}|le temps (?:strictement )?(?:necessaire|requis|de (?:la|son|leur|votre|l'))[^.;]{0,60}|selon notre politique de conservation|dans (?:la limite|le respect) des (?:durees|delais)[^.;]{0,60}|indefiniment|(?:rest(?:e|ent|era|eront) (?:la|en ligne|publiee?s?)|y rest(?:e|ent|era|eront))(?! (?:pendant|jusqu|tant))|sans limit\w+ (?:de )?(?:duree|temps)|duree (?:indeterminee|illimitee|indefinie))/i,
  lasts: /\b(?:tant qu(?:e\b|'\w+)|aussi longtemps qu(?:e\b|'\w+))[^.;,]{3,60}/i,
  unneeded:
    /\b(?:des (?:lors )?que|lorsque|quand|une fois que?|si)\b[^.;]{0,90}\b(?:(?:ne|n')\b[^.;]{0,20}\bplus (?:\w+ )?(?:necessaires?|utiles?|requises?|besoin)|(?:finalites?|objectifs?|buts?)\b[^.;]{0,40}\b(?:atteinte?s?|realisee?s?|accomplie?s?|remplie?s?|disparu\w*))/i,
  upon: /\b(?:apres|des(?: que)?|lors(?:que| de)|en cas de|suite a|a l'issue d[eu]|a la|si|quand)\b([^;.,]{3,90})/gi,
  deletes:
    /\b(?:(?:est|sont|sera|seront)(?: rendu\w* ou| alors| ensuite| automatiquement| immediatement| definitivement)* (?:supprim|effac|detrui|retir)\w*|nous (?:supprim|effac|detrui)\w+)\b/i,
  hold: /\b(?:sauf|a moins que)\b[^.;]{0,120}\b(?:lega\w+|loi|obligation)\b[^.;]{0,60}/i,
  erased: /\b(?:supprim|effac|detrui|jet(?:ons|ee?s?|te)\b|disparai|hors ligne)/i,
  anonymised: /\banonymis/i,
  archived: /\barchiv/i,
  observed:
    /\b(?:statistiques?|journaux|videosurveillance|cameras?|enregistrements?|rapports? (?:de plantage|d'erreur)|logs?|adresses? IP|audience|cookies?|traceurs?)\b/i,
  active:
    /\b(?:nous (?:ne )?(?:conservons|stockons|gardons|supprimons|effacons|jetons|archivons|detruisons)|nous (?:devons|sommes (?:tenu|oblige)\w* de) (?:les )?(?:conserver|garder|archiver)) ([^;]{3,90}?) (?:pendant|jusqu|durant|au plus|au bout|le jour|apres|tant|aussi|pour|(?:\d+|[a-z-]{2,12}) (?:jours?|semaines?|mois|ans?|annees?)\b)/i,
  passive:
    /^(?:.{0,200}?[:,] )??(.{3,140}?) (?:sont|est|seront|sera)(?: ensuite| alors)? (?:conserv|stock|gard|supprim|effac|archiv|detruit|anonymis)\w*/i,
  article: /^(?:(?:les|la|le|vos|votre|des|du|de|ces|toutes|tous|nos)\s+|l')/i,
  anyData: 'données personnelles',
  triggers: [
    [
      'consent-withdrawal',
      /\b(?:retrait|retir\w+|revo[qc]\w+|revocation)[^.;]{0,30}(?:consentement|accord)|\bdes(?:inscri|abonn)\w+|\boppos(?:ition|ez|iez|er|e)\b|\b(?:abonnement|inscription|inscrite?|abonnee?)\b[^.;]{0,20}\b(?:newsletter|infolettre|lettre)/i,
    ],
    ['recruitment-end', /\b(?:recrutement|candidature|refus)\b/i],
    [
      'account-closure',
      /\bcompte\b[^.;]{0,40}\b(?:ferm\w+|supprim\w+|clotur\w+|actif|ouvert|existe)|\b(?:disposez d'|avez |possedez |detenez )un compte\b|\b(?:fermeture|suppression|cloture) (?:de |du )?(?:votre |le )?compte\b/i,
    ],
    [
      'last-interaction',
      /\bdernier\w* (?:contact|echange|activite|connexion|commande|visite|interaction|achat|don|message|utilisation|reservation|appel|prestation|paiement|seance|reponse|lettre|courriel)s?\b|\b(?:pas|plus) (?:connecte|commande|achete|utilise|donne signe)\w*|\binacti(?:vite|fs?|ves?)\b|\b(?:absence|sans) (?:de )?(?:contact|activite|connexion|commande|achat)\b/i,
    ],
    [
      'financial-year-end',
      /\b(?:exercice (?:comptable|fiscal|social)|(?:cloture|fin|debut|suit)\b.{0,14}\bexercice|exercice(?!,? (?:ou|et|de|des|du|la) |,? d')|annee (?:civile|comptable|fiscale))\b/i,
    ],
    ['purpose-end', /\b(?:finalites?|objectifs?)\b[^.;]{0,40}\b(?:atteinte?s?|realisee?s?|remplie?s?)\b/i],
    [
      'erasure-request',
      /\bdemand\w+\b[^.;]{0,40}\b(?:suppression|effacement|supprim\w+|effac\w+)\b|\bsolliciti?\w+ (?:la suppression|l'effacement)\b|\b(?:vous|ils|elles) (?:nous )?(?:le|la|en) demand\w+/i,
    ],
    [
      'request-closure',
      /\b(?:traitement|cloture|reponse|resolution) (?:de|a) (?:votre |la |une )?(?:demande|question|reclamation|message|dossier)\b|\bapres (?:notre |la )?reponse\b/i,
    ],
    [
      'contract-end',
      /\b(?:fin|terme|resiliation|expiration|duree|execution|cessation)? ?(?:du|de la|des|de votre|de notre|de l') ?(?:contrat|abonnement|prestation|commande|mission|bail|adhesion|engagement|location|mandat|pret|chantier|assurance)\b|\bcontrat\b|\brelations? contractuelles?\b|\bvotre abonnement\b/i,
    ],
    [
      'relationship-end',
      /\brelations?\b|\b(?:etes|restez|demeurez) (?:notre |un )?(?:client|membre|adherent|utilisateur)|\badhesion\b|\b(?:vous|ils|elles|le \w+|les \w+) (?:nous )?(?:quitt\w+|part(?:ez|ent|i\w*)|cess\w+ (?:d'etre|de))\b|\b(?:votre|leur|son) depart\b/i,
    ],
    [
      'event-end',
      /\b(?:evenement|formation|webinaire|atelier|sejour|concours|session|voyage|campagne|jeu|tournoi|festival|stage|saison|course|regate|tirage(?: au sort)?|excursion|exposition|camp|manifestation|salon)\b|\b(?:ferm\w+|quitt\w+) (?:\w+ ){0,2}navigateur\b|\bfin de (?:votre|la) (?:visite|navigation)\b/i,
    ],
    ['collection', /\b(?:collecte|reception|enregistrement|visite|depot|connexion|recueil)\b/i],
    ['creation', /\b(?:creation|emission|date de (?:la )?facture)\b/i],
  ],
};
