// Retention, how it is worded: verbs of keeping and deleting, events that start a clock, criteria; one table a language.
import type { Language } from '#base';
import type { Policy } from '#policy';

type Trigger = NonNullable<Policy['retention'][number]['trigger']>;

export interface RetentionWords {
  /** Keeping, deleting, periods of storage. */
  keeps: RegExp;
  /** Periods that are no storage: answers, notices, intervals, ages, prices. */
  other: RegExp;
  /** “until …” that ends the storage at an event. */
  until: RegExp;
  /** “for the duration of …”, “as long as …”: a state whose end starts the clock. */
  during: RegExp;
  /** “or”, between two ends. */
  or: RegExp;
  longest: RegExp;
  /** Right after a period: some event starts it, of whatever kind. */
  starts: RegExp;
  /** Data that goes when its person asks for it; not the right to ask. */
  onRequest: RegExp;
  /** A measure without a date: “as long as necessary”, “as required by law”. */
  criterion: RegExp;
  /** “as long as the page exists”: a state that starts no clock we know. */
  lasts: RegExp;
  /** Data goes when it is needed no more; the right to have it erased is said in the same words. */
  unneeded: RegExp;
  /** “deleted when …”: the event that ends the storage, and whether the sentence deletes. */
  upon: RegExp;
  deletes: RegExp;
  hold: RegExp;
  erased: RegExp;
  anonymised: RegExp;
  archived: RegExp;
  /** Data that is observed: its clock starts when it is taken in. */
  observed: RegExp;
  /** The subject of an active sentence (“We keep X for”) and of a passive one (“X is kept”). */
  active: RegExp;
  passive: RegExp;
  /** Articles and possessives before a subject. */
  article: RegExp;
  anyData: string;
  triggers: readonly (readonly [Trigger, RegExp])[];
}

export const retentionWords: Readonly<Record<Language, RetentionWords>> = {
  en: {
    keeps:
      /\b(?:retain(?:s|ed|ing)?|retention|keep(?:s|ing)?|kept|stor(?:e|es|ed|age|ing)|delet(?:e|es|ed|ion)|eras(?:e|ed|ure)|remov(?:e|ed|al)|destroy(?:ed)?|anonymi[sz]ed?|archiv(?:e|ed)|hold|held|preserv(?:e|ed)|sav(?:e|ed)|purged?|overwritten|expires?|disposed? of|disposal|shred(?:ded)?|wiped?|discarded?|on file|indefinitely)\b/i,
    other:
      /\b(?:respon[ds]\w*|repl(?:y|ies)|answer\w*|acknowledg\w*|notif\w+|notice|inform (?:you|us)|in advance|before|prior to|review\w*|(?:every|each)(?= ?$)|frequency|respond|object within|appeal|extend\w*|trial|subscription of|guarantee|warranty|price|invoice within|pay within|over the (?:last|past)|in the (?:last|past)|experience|aged?|founded|certificate)\b/i,
    until: /\b(?:until|till|the case(?: here| then)?,? (?:when|once|if|as soon as))\b([^;]{3,200})/gi,
    during:
      /\b(?:(?:entire |whole |full )?(?:duration|term|life|lifetime|length) of|(?:as|so) long as|while|throughout|during)\b([^;]{3,90})/gi,
    or: /\b(?:or|whichever)\b/i,
    onRequest:
      /\b(?:we|[A-Z]\w+) (?:will |shall |then )*(?:delete|erase|remove)s?\b.{0,40}\b(?:data|information)\b.{0,20}\b(?:if|when|once|upon|after) (?:you|your|receiving|receipt)\b.{0,50}\brequest/i,
    longest: /\bwhichever is (?:the )?(?:longer|later|longest|latest)\b/i,
    starts: /^[\s,]*(?:after|following|from|since|starting|counted from|beginning)\b(?! (?:which|that|this|then)\b)/i,
    criterion:
      /\b(?:(?:only )?(?:for )?(?:as|so) long as (?:is |it is |they are |we |this is |that is )*(?:reasonably |strictly |legally )*(?:necessary|need(?:ed)?|required?|relevant|obliged)|(?:no|not|never)\b[^.;]{0,40}\blonger than (?:is |it is |they are |we |it |absolutely |reasonably |strictly )*(?:necessary|need(?:ed)?|required?s?)|(?:as|where|if|when) (?:may be |is |it is )?(?:required|prescribed|permitted|necessary to comply) (?:by|under|with)[^.;]{3,80}|(?:statutory|legal(?:ly)?|mandatory|prescribed|tax|commercial|accounting) (?:law |required |prescribed |record-keeping |document )*(?:retention|storage|limitation|preservation)[^.;]{0,60}|(?:for )?(?:the|a|such) (?:minimum |shortest |maximum )?(?:time|period|duration)(?: of time)?,? (?:as )?(?:(?:is|are|that is|it is|may be|which is) )?(?:reasonably |strictly )*(?:necessary|required|needed|possible)[^.;]{0,60}|\bindefinitely|(?:an?|for) (?:indefinite|unlimited|undetermined) (?:period|time|duration)|without (?:any )?(?:time )?limit|in perpetuity|(?:an?|the) (?:reasonable|limited|certain|short|appropriate|suitable) (?:period|amount of time|time|length of time)\b|(?:retention|storage) periods?\b[^.;]{0,50}\b(?:determined (?:by|based|according|on)|depends? (?:on|upon)|based on|var(?:y|ies))[^.;]{0,80}|(?:period|length) of (?:retention|storage)\b[^.;]{0,50}\b(?:determined|depends?|based)[^.;]{0,80}|where (?:such |the )?(?:retention|storage) is (?:necessary|required)[^.;]{0,60}|in accordance with (?:the )?(?:applicable )?(?:law|legislation|statutory|legal)[^.;]{0,60}|until the purposes?[^.;]{0,60})/i,
    lasts: /\b(?:as|so) long as (?:the|this|that|your|our|you|we)\b[^.;,]{3,60}/i,
    unneeded:
      /\b(?:once|when|as soon as|if|until|after|where)\b[^.;]{0,90}\b(?:(?:no longer|not) (?:\w+ )?(?:needed|necessary|required|relevant|serves?)|purposes?\b[^.;]{0,60}\b(?:fulfilled|achieved|ceases?|satisfied|accomplished|expire[sd]?|lapse[sd]?|no longer (?:appl\w+|exist\w*|pursued)))/i,
    upon: /\b(?:after|once|when|as soon as|upon|following|if)\b([^;.,]{3,90})/gi,
    deletes:
      /\b(?:(?:is|are|will be|shall be|gets?|be)(?: then| also| automatically| immediately| promptly| permanently| securely| irrevocably)* (?:delet|eras|remov|destroy|purg|wip)\w*|we (?:will |shall |then |also |automatically |immediately |promptly |permanently )*(?:delete|erase|remove|destroy|purge))\b/i,
    hold: /\b(?:unless|except (?:where|when|if)|save where)\b[^.;]{0,120}\b(?:law|legal\w*|statut\w+|obligation|claims?|longer)\b[^.;]{0,60}/i,
    erased: /\b(?:delet|eras|destroy|remov|purg|wip|overwrit)/i,
    anonymised: /\banonymi[sz]/i,
    archived: /\barchiv/i,
    observed:
      /\b(?:analytics|statistic\w*|logs?|log files?|IP address\w*|usage|traffic|cookies?|servers?|telemetry|recordings?)\b/i,
    active:
      /\b(?:we|us|company|[A-Z]\w+) (?:will |shall |may |only |also |generally |normally |typically |currently |therefore )*(?:keeps?|retains?|stores?|holds?|archives?|saves?|deletes?|erases?|removes?|anonymi[sz]es?|preserves?|destroys?) (.{3,90}?)(?: (?:for|until|up to|no longer|not longer|only|as long|so long|after|within|at least|at most|during|once|in|\d)|$)/i,
    passive:
      /^(?:.{0,200}?[:,] )??(.{3,90}?) (?:is|are|will|shall|may|must|can|has to|have to)(?: also| then| only| generally| normally| automatically| securely| usually)*(?: be)?(?: also| then| only| generally| normally| automatically| securely)* (?:kept|retained|stored|held|archived|saved|deleted|erased|removed|anonymi[sz]ed|preserved|destroyed|purged|overwritten)\b/i,
    article: /^(?:the|your|our|all|any|such|this|these|those|that|their|its|of|each|every|a|an|other|most)\s+/i,
    anyData: 'personal data',
    triggers: [
      [
        'consent-withdrawal',
        /\b(?:withdr\w+[^.;]{0,30}(?:consent|permission|opt-?in)|consent[^.;]{0,20}withdr\w+|unsubscri\w+|opt(?:ed|s|ing)?[ -]?out|(?:remain|are|stay) subscribed|subscribe[sd]? to|cancel\w* (?:your |the |our )?(?:subscription to (?:the |our )?)?newsletter|revok\w+|object(?:s|ed|ion)?)\b/i,
      ],
      [
        'recruitment-end',
        /\b(?:recruit\w+|application (?:process|procedure)|hiring|vacancy|position (?:is|has been) filled|rejection|unsuccessful|selection process|applicant)\b/i,
      ],
      [
        'account-closure',
        /\b(?:accounts?\b[^.;]{0,40}\b(?:clos\w+|delet\w+|cancel\w+|terminat\w+|deactivat\w+|exists?|active|open|in use)|(?:clos\w+|delet\w+|cancel\w+|terminat\w+|deactivat\w+) (?:of )?(?:your |the |an |their )?accounts?|(?:have|hold|maintain|keep) (?:an?|your|the) (?:\w+ )?account|registered|delet\w+ the app)\b/i,
      ],
      [
        'last-interaction',
        /\b(?:last|latest|most recent) (?:\w+ )?(?:interaction|contact|activity|log-?in|order|visit|communication|use|purchase|correspondence|message|donation|exchange|session|payment|transaction|connection|appointment|booking|visited|used|logged|contacted)\b|\b(?:inactiv\w+|no activity)\b|\bwithout (?:any )?(?:activity|purchase|contact|log-?in|use)\b/i,
      ],
      ['financial-year-end', /\b(?:financial|fiscal|accounting|calendar|book|tax) year\b/i],
      ['purpose-end', /\bpurposes?\b[^.;]{0,60}\b(?:fulfilled|achieved|ceases?|satisfied|accomplished|lapse[sd]?)\b/i],
      [
        'erasure-request',
        /\b(?:ask|request|demand|instruct|tell|require)\w*\b[^.;]{0,40}\b(?:delet|eras|remov)\w*|\b(?:deletion|erasure|removal) requests?\b/i,
      ],
      [
        'request-closure',
        /\b(?:enquir(?:y|ies)|inquir(?:y|ies)|requests?|tickets?|cases?|matter|conversation|complaint|question|quer(?:y|ies)|message)\b[^.;]{0,40}\b(?:clos\w+|resol\w+|answer\w+|handl\w+|dealt|complet\w+|process\w+|settled|concluded|end(?:s|ed)?)\b|\b(?:clos\w+|resol\w+|answering|handling|conclusion|completion) (?:of )?(?:your |the |an? )?(?:enquir\w+|inquir\w+|request|ticket|case|complaint|question)\b/i,
      ],
      [
        'contract-end',
        /\b(?:end|terminat\w+|expir\w+|completion|conclusion|cancellation|duration|term|life|cessation) of (?:the |your |our |this |any |a |its )?(?:\w+ ){0,3}?(?:contract\w*|agreement|subscription|engagement|assignment|project|mandate|services?(?! relation)|order|lease|tenancy|employment|policy)\b|\b(?:contract\w*|agreement|subscription|services? agreement|project|mandate)\b[^.;]{0,50}\b(?:end(?:s|ed)?|terminat\w+|expir\w+|complet\w+|is (?:in force|active|running)|remains? (?:active|in force)|continues|runs?|lasts?)\b|\bafter (?:the )?(?:contract|agreement|subscription|project)\b/i,
      ],
      [
        'relationship-end',
        /\brelationship\b|\b(?:are|remain|cease to be|being|is) (?:a |our |an )?(?:active )?(?:customer|client|member|user|patient|employee|student|tenant|donor|supporter|subscriber)\b|\bmembership\b|\bus(?:e|ing) (?:of )?(?:our|the) services?\b|\bprovide[sd]? (?:you with )?(?:the|our) services?\b/i,
      ],
      [
        'event-end',
        /\b(?:event|webinar|course|training|meeting|competition|survey|session|stay|trip|campaign|conference|workshop|raffle|contest)\b/i,
      ],
      [
        'consent-given',
        /\b(?:consent (?:was|is|has been) (?:given|granted|obtained)|(?:giving|after|since) (?:your )?consent|you (?:gave|give) (?:your )?consent)\b/i,
      ],
      [
        'collection',
        /\b(?:collect(?:ed|ion)|receipt|received|submission|submitted|recorded|recording|registration|visit|captured|obtained)\b/i,
      ],
      [
        'creation',
        /\b(?:creation|created|generated|issue[d]?|invoice date|date of (?:the )?(?:invoice|document|transaction))\b/i,
      ],
    ],
  },
  fr: {
    keeps:
      /\b(?:conserv\w+|stock\w+|supprim\w+|effac\w+|detrui\w+|anonymis\w+|archiv\w+|gard(?:e|es|ons|ent|er|ee|ees|era|eront)|maintenu\w*|purg\w+|sauvegardees?|durees? de conservation|durees? de stockage)\b/i,
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
      /\b(?:(?:aussi longtemps que|tant que|(?:la|une|des) (?:durees?|periodes?)|le temps|(?:pas|jamais) (?:au-dela|plus longtemps)|au-dela)\b[^.;]{0,50}\b(?:necessaires?|requise?s?|utiles?|proportionnee?s?|raisonnables?|limitee?s?|nous en avons besoin)\b[^.;]{0,60}|(?:durees?|delais?|periodes?) (?:de conservation )?(?:lega\w+|reglementaires?|(?:de|des) prescriptions?|prevue?s par|imposee?s par|prescrite?s par|fixee?s par)[^.;]{0,60}|obligations? (?:legales?|comptables?|fiscales?) de conservation|(?:conformement|selon) [^.;]{0,30}(?:loi|legislation|reglementation|obligations? legales?)[^.;]{0,40}|indefiniment|sans limit\w+ (?:de )?(?:duree|temps)|duree (?:indeterminee|illimitee|indefinie))/i,
    lasts: /\b(?:tant que|aussi longtemps que)\b[^.;,]{3,60}/i,
    unneeded:
      /\b(?:des (?:lors )?que|lorsque|quand|une fois que?|si)\b[^.;]{0,90}\b(?:(?:ne|n')\b[^.;]{0,20}\bplus (?:\w+ )?(?:necessaires?|utiles?|requises?|besoin)|(?:finalites?|objectifs?|buts?)\b[^.;]{0,40}\b(?:atteinte?s?|realisee?s?|accomplie?s?|remplie?s?|disparu\w*))/i,
    upon: /\b(?:apres|des(?: que)?|lors(?:que| de)|en cas de|suite a|a l'issue d[eu]|a la|si|quand)\b([^;.,]{3,90})/gi,
    deletes:
      /\b(?:(?:est|sont|sera|seront)(?: alors| ensuite| automatiquement| immediatement| definitivement)* (?:supprim|effac|detrui)\w*|nous (?:supprim|effac|detrui)\w+)\b/i,
    hold: /\b(?:sauf|a moins que)\b[^.;]{0,120}\b(?:lega\w+|loi|obligation)\b[^.;]{0,60}/i,
    erased: /\b(?:supprim|effac|detrui)/i,
    anonymised: /\banonymis/i,
    archived: /\barchiv/i,
    observed: /\b(?:statistiques?|journaux|logs?|adresses? IP|audience|cookies?|traceurs?)\b/i,
    active:
      /\bnous (?:ne )?(?:conservons|stockons|gardons|supprimons|archivons) (.{3,90}?) (?:pendant|jusqu|durant|au plus|tant|aussi|pour)/i,
    passive:
      /^(?:.{0,200}?[:,] )??(.{3,90}?) (?:sont|est|seront|sera)(?: ensuite| alors)? (?:conserv|stock|gard|supprim|effac|archiv|detruit|anonymis)\w*/i,
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
        /\bdernier\w* (?:contact|echange|activite|connexion|commande|visite|interaction|achat|don|message|utilisation|reservation|appel|prestation|paiement|seance)s?\b|\binactivite\b|\b(?:absence|sans) (?:de )?(?:contact|activite|connexion|commande|achat)\b/i,
      ],
      ['financial-year-end', /\b(?:exercice(?: (?:comptable|fiscal|social))?|annee (?:civile|comptable|fiscale))\b/i],
      ['purpose-end', /\b(?:finalites?|objectifs?)\b[^.;]{0,40}\b(?:atteinte?s?|realisee?s?|remplie?s?)\b/i],
      [
        'erasure-request',
        /\bdemand\w+\b[^.;]{0,40}\b(?:suppression|effacement|supprim\w+|effac\w+)\b|\bsolliciti?\w+ (?:la suppression|l'effacement)\b/i,
      ],
      [
        'request-closure',
        /\b(?:traitement|cloture|reponse|resolution) (?:de|a) (?:votre |la |une )?(?:demande|question|reclamation)\b/i,
      ],
      [
        'contract-end',
        /\b(?:fin|terme|resiliation|expiration|duree|execution|cessation)? ?(?:du|de la|des|de votre|de notre|de l') ?(?:contrat|abonnement|prestation|commande|mission|bail|adhesion|engagement)\b|\bcontrat\b|\brelations? contractuelles?\b|\bvotre abonnement\b/i,
      ],
      [
        'relationship-end',
        /\brelations?\b|\b(?:etes|restez|demeurez) (?:notre |un )?(?:client|membre|adherent|utilisateur)|\badhesion\b/i,
      ],
      ['event-end', /\b(?:evenement|formation|webinaire|atelier|sejour|concours|session|voyage|campagne|jeu)\b/i],
      ['collection', /\b(?:collecte|reception|enregistrement|visite|depot|connexion|recueil)\b/i],
      ['creation', /\b(?:creation|emission|date de (?:la )?facture)\b/i],
    ],
  },
  nl: {
    keeps:
      /\b(?:bewaar\w*|bewaren|bewaard|opgeslagen|opslaan|verwijder\w*|gewist|wissen|vernietig\w*|geanonimiseerd|gearchiveerd|bewaartermijn\w*|opgeschoond|overschreven|bijgehouden|behouden|verwijdering|aangehouden)\b/i,
    other:
      /\b(?:reage\w+|antwoord\w*|beantwoord\w*|informeren|informeert|geinformeerd|melden|vooraf|voordat|opzegtermijn|(?:elke|iedere?)(?= ?$)|leeftijd|jonger)\b/i,
    until: /\b(?:tot(?:dat)?|het geval (?:wanneer|zodra|als))\b([^;]{3,200})/gi,
    during:
      /\b(?:zo ?lang(?: als)?|gedurende|tijdens|(?:voor )?de (?:duur|looptijd) van|(?:duur|looptijd)(?= (?:van )?(?:de |het |uw )?(?:overeenkomst|contract|abonnement|relatie|lidmaatschap)))\b([^;]{3,90})/gi,
    or: /\bof\b/i,
    onRequest: /\bwij (?:verwijderen|wissen)\b.{0,40}\bgegevens\b.{0,20}\b(?:op|na) (?:uw )?verzoek/i,
    longest: /\b(?:de langste|het langst|het laatst|de laatste van)\b/i,
    starts: /^[\s,]*(?:na(?:dat)?|vanaf|sinds)\b/i,
    criterion:
      /\b(?:(?:niet langer(?: \w+)? dan|zo ?lang(?: als)?|de (?:tijd|termijn|periode|duur) die|voor (?:de )?zover)\b[^.;]{0,60}\b(?:nodig|noodzakelijk|vereist|verplicht|toegestaan)\b[^.;]{0,60}|(?:wettelijk\w*|fiscale?) (?:voorgeschreven |verplichte |bepaalde |vastgelegde )?(?:bewaar\w+|termijn\w*|verplichting\w*|verjarings\w+)[^.;]{0,60}|zo ?lang (?:als )?(?:we |wij |dat |dit |de )+[^.;,]{0,40}\bwet\b[^.;]{0,40}|onbeperkt|voor onbepaalde (?:tijd|duur)|een (?:redelijke|bepaalde|beperkte|korte|passende) (?:termijn|tijd|periode|duur)|(?:de )?bewaartermijn\w*\b[^.;]{0,30}\b(?:afhankelijk van|hangt af|bepaald door|verschilt)[^.;]{0,60})/i,
    lasts: /\bzo ?lang(?: als)? (?:u|je|uw|de|het|wij|we)\b[^.;,]{3,60}/i,
    unneeded:
      /\b(?:zodra|wanneer|als|indien|nadat)\b[^.;]{0,90}\b(?:niet (?:meer|langer) (?:\w+ )?(?:nodig|noodzakelijk|vereist|relevant)|doel\w*\b[^.;]{0,30}\b(?:bereikt|vervuld|verwezenlijkt|vervall\w*))/i,
    upon: /\b(?:na(?:dat)?|zodra|wanneer|als|indien|bij)\b([^;.,]{3,90})/gi,
    deletes:
      /\b(?:(?:wordt|worden)\b[^.;]{0,70}\b(?:verwijderd|gewist|vernietigd)|(?:verwijderen|wissen|vernietigen) (?:wij|we)|(?:wij|we) (?:verwijderen|wissen|vernietigen))\b/i,
    hold: /\b(?:tenzij|behalve)\b[^.;]{0,120}\b(?:wet\w*|verplicht\w*)\b[^.;]{0,60}/i,
    erased: /\b(?:verwijder|gewist|wissen|vernietig)/i,
    anonymised: /\b(?:geanonimiseerd|anonimiser)/i,
    archived: /\b(?:gearchiveerd|archiver)/i,
    observed: /\b(?:statistiek\w*|log\w*|IP-adres\w*|analytics|cookies?|bezoekgegevens)\b/i,
    active:
      /\b(?:wij|we) (?:bewaren|slaan|verwijderen|wissen|archiveren) (.{3,90}?) (?:gedurende|tot|zolang|maximaal|niet langer|na|voor|ten|\d)/i,
    passive:
      /^(?:.{0,200}?[:,] )??(.{3,90}?) (?:worden|wordt)\b.{0,80}\b(?:bewaard|opgeslagen|verwijderd|gewist|vernietigd|geanonimiseerd|gearchiveerd)\b/i,
    article: /^(?:de|het|uw|je|onze|alle|deze|die|van)\s+/i,
    anyData: 'persoonsgegevens',
    triggers: [
      [
        'consent-withdrawal',
        /\b(?:toestemming[^.;]{0,30}(?:intrek\w*|ingetrokken)|intrek\w*[^.;]{0,30}toestemming|af(?:ge)?meld\w*|uitschrij\w+|uitgeschreven|(?:bezwaar|intrekking)\b|opzeg\w* (?:van )?(?:de |uw )?nieuwsbrief|(?:ingeschreven|aangemeld|geabonneerd)\b[^.;]{0,20}\bnieuwsbrief)\b/i,
      ],
      ['recruitment-end', /\b(?:sollicitatie\w*|procedure|afwijzing|vacature\w*)\b/i],
      [
        'account-closure',
        /\baccount\b[^.;]{0,40}\b(?:opge\w+|ophef\w*|verwijder\w*|beeindig\w*|sluit\w*|gesloten|actief|bestaat|hebt|heeft|aanhoudt|opzeg\w*)|\b(?:hebt|heeft|houdt) (?:een |uw )?account\b|\b(?:opheffen|verwijderen|sluiten|beeindigen) van (?:uw |het )?account\b/i,
      ],
      [
        'last-interaction',
        /\blaatste (?:contact\w*|activiteit|login|bestelling|bezoek|interactie|aankoop|gebruik|bericht|donatie|gift|inlog\w*|behandeling|aanmelding|betaling)\b|\b(?:inactiviteit|inactief)\b/i,
      ],
      ['financial-year-end', /\b(?:boekjaar|kalenderjaar|belastingjaar)\b/i],
      ['purpose-end', /\bdoel\w*\b[^.;]{0,30}\b(?:bereikt|vervuld|vervall\w*)\b/i],
      [
        'erasure-request',
        /\b(?:verzoek\w*|vraagt|gevraagd)\b[^.;]{0,40}\b(?:verwijder\w*|wissen|gewist|wissing)\b|\bverwijderingsverzoek\w*/i,
      ],
      ['request-closure', /\b(?:afhandel\w+|beantwoord\w+|afgehandeld|afronding)\b/i],
      [
        'contract-end',
        /\b(?:\w*overeenkomst|contract(?:uele relatie)?|abonnement|opdracht|dienstverlening|dienstverband|contractduur)\b/i,
      ],
      [
        'relationship-end',
        /\b(?:(?:klant|handels|zaken|zakelijke |zorg)?relatie|(?:klant|lid|gebruiker|donateur|patient|abonnee)\b[^.;]{0,20}\b(?:bent|blijft|was)|lidmaatschap)\b/i,
      ],
      ['event-end', /\b(?:evenement|cursus|training|webinar|verblijf|sessie|wedstrijd|actie|reis)\b/i],
      ['collection', /\b(?:verzameling|verzameld|ontvangst|ontvangen|bezoek|registratie)\b/i],
      ['creation', /\b(?:aanmaak|aangemaakt|factuurdatum|opgesteld)\b/i],
    ],
  },
  de: {
    keeps:
      /\b(?:aufbewahr\w*|bewahren|gespeichert|speicher\w+|losch\w+|geloscht|vernichte\w*|anonymisier\w*|archivier\w*|vorgehalten|aufbewahrungsfrist\w*|verbleib\w*|entfernt|uberschrieben|bereinigt|speicherdauer|loschfrist\w*|loschung|bleiben\b[^.;]{0,30}\b(?:endgerat|bei uns|gerat)|aufgehoben|vorhalten)\b/i,
    other:
      /\b(?:antwort\w*|beantwort\w*|informier\w+|melde[nt]|vorher|voraus|kundigungsfrist|(?:alle|jede\w*)(?= ?$)|lebensjahr\w*|bearbeit(?:en|et|ung))\b/i,
    until: /\b(?:bis(?: zu[mr]?)?|der fall,? (?:wenn|sobald))\b([^;]{3,200})/gi,
    during:
      /\b(?:solange|wahrend|(?:fur die )?(?:gesamte )?dauer(?= (?:des|der|ihres|ihrer|unserer) )|(?:vertrags)?laufzeit|vertragsdauer|so lange(?:, wie)?)\b([^;]{0,90})/gi,
    or: /\b(?:oder|bzw\.?|beziehungsweise)(?!\w)/i,
    onRequest: /\bwir loschen\b.{0,40}\bdaten\b.{0,20}\bauf (?:ihr(?:en|e)? )?(?:antrag|verlangen|wunsch|anfrage)/i,
    longest:
      /\b(?:die (?:jeweils )?langere|der (?:jeweils )?(?:spatere|langere)|je nachdem, (?:was|welche\w*)[^.;]{0,30}(?:langer|spater))\b/i,
    starts: /^[\s,]*(?:nach(?:dem)?|ab|seit)\b/i,
    criterion:
      /\b(?:(?:solange|so lange|nicht langer als|nur so lange)\b[^.;]{0,80}\b(?:erforderlich|notwendig|notig|benotigt)[^.;]{0,60}|(?:gesetzlich\w*|steuer\w*|handels\w*|gesetzlich vorgeschriebene\w*)(?: (?:und|oder|bzw\.) (?:\w+))? (?:vorgeschriebene\w* |vorgesehene\w* |festgelegte\w* )?(?:aufbewahrungs|speicher|verjahrungs|nachweis|dokumentations)?(?:fristen|pflichten|frist|pflicht|dauer)[^.;]{0,60}|\baufbewahrungsfristen\b[^.;]{0,20}\bunberuhrt|kriterium fur die dauer[^.;]{0,120}|(?:unbefristet|unbegrenzt|zeitlich unbeschrankt|dauerhaft)|(?:eine[nr]?|fur) (?:angemessene\w*|gewisse\w*|begrenzte\w*|kurze\w*|bestimmte\w*) (?:zeit|zeitraum|dauer|zeitspanne)|kurzzeitig|(?:speicherdauer|aufbewahrungsdauer)\b[^.;]{0,40}\b(?:richtet sich|bemisst sich|hangt|abhangig)[^.;]{0,80}|(?:fur )?(?:die|den) (?:dauer|zeitraum|zeit)\b[^.;]{0,60}\b(?:erforderlich|notwendig|notig|benotigt))/i,
    lasts: /\b(?:solange|so lange)\b[^.;]{3,60}/i,
    unneeded:
      /\b(?:sobald|wenn|nachdem|soweit|sofern|bis)\b[^.;]{0,110}\b(?:nicht (?:mehr|langer) (?:\w+ )?(?:erforderlich|benotigt|notwendig|gebraucht)|zweck\w*\b[^.;]{0,60}\b(?:entfall\w*|entfallen|wegfall\w*|weggefallen|erreicht|erfullt))|\bnach (?:dem )?(?:wegfall|entfall|erreichung|erfullung) (?:des|der) [^.;]{0,30}zweck\w*/i,
    upon: /\b(?:nach(?:dem)?|sobald|wenn|bei|mit|im falle)\b([^;.,]{3,90})/gi,
    deletes:
      /\b(?:(?:wird|werden)\b[^.;]{0,90}\b(?:geloscht|vernichtet|entfernt)|(?:loschen|vernichten|entfernen) wir|wir (?:loschen|vernichten|entfernen))\b/i,
    hold: /\b(?:sofern|soweit|es sei denn|aus+er)\b[^.;]{0,120}\b(?:gesetzlich\w*|aufbewahrungspflicht\w*)\b[^.;]{0,60}/i,
    erased: /(?:losch|geloscht|vernichte)/i,
    anonymised: /anonymisier/i,
    archived: /archivier/i,
    observed:
      /\b(?:logfiles?|protokoll\w*|server-?log\w*|IP-adress\w*|statistik\w*|analyse\w*|cookies?|zugriffsdaten)\b/i,
    active:
      /\b(?:wir) (?:speichern|loschen|bewahren|archivieren) (.{3,90}?) (?:fur|bis|solange|nach|maximal|hochstens|spatestens|wahrend|mindestens|\d)/i,
    passive:
      /^(?:.{0,200}?[:,] )??(.{3,90}?) (?:werden|wird|sind|ist)\b.{0,100}\b(?:gespeichert|geloscht|aufbewahrt|vernichtet|anonymisiert|archiviert|aufzubewahren|zu loschen)\b/i,
    article: /^(?:die|das|der|den|dem|ihre|ihrer|alle|diese|unsere|von)\s+/i,
    anyData: 'personenbezogene Daten',
    triggers: [
      [
        'consent-withdrawal',
        /\b(?:widerruf\w*|widersprech\w*|widerspruch\w*|ab(?:ge)?meld\w*|austrag(?:en|ung)\b|ab(?:ge)?bestell\w*|newsletter\b[^.;]{0,20}\b(?:aktiv|abonniert|kundig\w*)|abonnement des newsletters)\b/i,
      ],
      ['recruitment-end', /\b(?:bewerbung\w*|absage|stellenbesetzung|auswahlverfahren)\b/i],
      [
        'account-closure',
        /\b(?:konto|kontos|account|nutzerkonto\w*|kundenkonto\w*)\b[^.;]{0,40}\b(?:geloscht|losch\w*|geschlossen|besteht|aktiv|auflos\w*|kundig\w*|unterhalten|haben|fuhren)|\b(?:loschung|schlies+ung) (?:ihres|des) \w*(?:kontos|accounts)\b/i,
      ],
      [
        'last-interaction',
        /\bletzte\w* (?:kontakt\w*|interaktion|bestellung|anmeldung|aktivitat|nutzung|login|besuch\w*|einloggen|kauf\w*|nachricht|spende|zahlung|behandlung|buchung|kommunikation)\b|\b(?:inaktivitat|inaktiv\w*)\b/i,
      ],
      ['financial-year-end', /\b(?:geschaftsjahr\w*|kalenderjahr\w*|steuerjahr\w*|ende des jahres)\b/i],
      [
        'purpose-end',
        /\b\w*zweck\w*\b[^.;]{0,60}\b(?:entfall\w*|wegfall\w*|weggefallen|erreicht|erfullt)\b|\b(?:wegfall|entfall|erreichung) des \w*zwecks?\b/i,
      ],
      [
        'erasure-request',
        /\b(?:um|zur|die|eine) (?:\w+ )?loschung\b[^.;]{0,30}\b(?:aufford\w+|verlang\w+|beantrag\w+|wunsch\w+|bitten|fordern|ersuchen)\b|\bloschungs?(?:antrag|ersuchen|verlangen|anfrage|wunsch)\w*/i,
      ],
      [
        'request-closure',
        /\b(?:konversation|kommunikation|sachverhalt|anliegen|vorgang\w*|ticket)\b[^.;]{0,60}\b(?:erledigt|abgeschlossen|beantwortet|beendet|geklart|abschluss)|\b(?:erledigung|abschluss|beantwortung|bearbeitung) (?:ihrer|der|des|ihres) (?:anfrage|anliegens|vorgangs|tickets)\b/i,
      ],
      [
        'contract-end',
        /\b(?:\w*vertrag\w*|auftrag\w*|abonnement\w*|mandat(?:s|e?s)?|arbeitsverhaltnis\w*|beschaftigungsverhaltnis\w*)\b/i,
      ],
      [
        'relationship-end',
        /\b(?:geschafts|kunden|mandats|mitglieds)?beziehung(?:en)?\b|\bmitgliedschaft\b|\b(?:kunde|mitglied|nutzer|mandant|patient)(?:in)? (?:sind|bleiben)\b/i,
      ],
      [
        'event-end',
        /\b(?:veranstaltung\w*|schulung\w*|webinar\w*|(?:\w*sitzung|session)\b[^.;]{0,20}\bbeend\w*|ende der (?:\w*sitzung|session)|gewinnspiel\w*|kurs(?:es|ende)?|aufenthalt\w*|reise|workshop\w*)\b/i,
      ],
      ['collection', /\b(?:erhebung|eingang|erfassung|besuch\w*|aufzeichnung)\b/i],
      ['creation', /\b(?:erstellung|entstehung|rechnungsdatum|ausstellung)\b/i],
    ],
  },
};
