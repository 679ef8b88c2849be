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
      /\b(?:retain(?:s|ed|ing)?|retention|keep(?:s|ing)?|kept|stor(?:e|es|ed|age|ing)|delet(?:e|es|ed|ion)|eras(?:e|ed|ure)|remov(?:e|ed|al)|destroy(?:ed)?|anonymi[sz]ed?|archiv(?:e|ed)|hold|held|preserv(?:e|ed)|sav(?:e|ed)|purged?|overwritten|expires?)\b/i,
    other:
      /\b(?:respon[ds]\w*|repl(?:y|ies)|answer\w*|acknowledg\w*|notif\w+|notice|inform (?:you|us)|in advance|before|prior to|review\w*|every|frequency|respond|object within|appeal|extend\w*|trial|subscription of|guarantee|warranty|price|invoice within|pay within|over the (?:last|past)|in the (?:last|past)|experience|aged?|founded|certificate)\b/i,
    until: /\b(?:until|till)\b([^;]{3,90})/gi,
    during:
      /\b(?:for (?:the )?(?:entire )?(?:duration|term|life|lifetime|length) of|(?:for )?(?:as|so) long as|while|throughout|during)\b([^;]{3,90})/gi,
    or: /\b(?:or|whichever)\b/i,
    onRequest:
      /\b(?:we|[A-Z]\w+) (?:will |shall |then )*(?:delete|erase|remove)s?\b.{0,40}\b(?:data|information)\b.{0,20}\b(?:if|when|once|upon|after) (?:you|your|receiving|receipt)\b.{0,50}\brequest/i,
    longest: /\bwhichever is (?:the )?(?:longer|later|longest|latest)\b/i,
    starts: /^[\s,]*(?:after|following|from|since|starting|counted from|beginning)\b(?! (?:which|that time|then)\b)/i,
    criterion:
      /\b(?:(?:only )?(?:for )?(?:as|so) long as (?:is |it is |they are |we |this is |that is )*(?:reasonably |strictly |legally )*(?:necessary|need(?:ed)?|required?|relevant|obliged)|no(?:t)?(?: for)? longer than (?:is |it is |they are )?(?:reasonably |strictly )*(?:necessary|needed|required)|(?:as|where|if|when) (?:is |it is )?(?:required|prescribed|permitted) (?:by|under)[^.;]{3,80}|(?:statutory|legal|mandatory) (?:retention|storage|limitation)[^.;]{0,60}|(?:for )?the (?:time|period|duration) (?:necessary|required|needed)[^.;]{0,60}|in accordance with (?:the )?(?:applicable )?(?:law|legislation|statutory|legal)[^.;]{0,60}|until the purposes?[^.;]{0,60})/i,
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
        /\b(?:withdr\w+[^.;]{0,30}consent|consent[^.;]{0,20}withdr\w+|unsubscrib\w+|opt(?:ed|s)?[ -]?out|revok\w+|object(?:s|ed|ion)?)\b/i,
      ],
      [
        'recruitment-end',
        /\b(?:recruit\w+|application (?:process|procedure)|hiring|vacancy|position (?:is|has been) filled|rejection|unsuccessful|selection process|applicant)\b/i,
      ],
      [
        'account-closure',
        /\b(?:accounts?\b[^.;]{0,40}\b(?:clos\w+|delet\w+|cancel\w+|terminat\w+|deactivat\w+|exists?|active|open)|(?:clos\w+|delet\w+|cancel\w+|terminat\w+|deactivat\w+) (?:of )?(?:your |the |an |their )?accounts?|have an account|registered)\b/i,
      ],
      [
        'last-interaction',
        /\b(?:last|latest|most recent) (?:\w+ )?(?:interaction|contact|activity|log-?in|order|visit|communication|use|purchase|correspondence)\b|\b(?:inactiv\w+|no activity)\b/i,
      ],
      ['financial-year-end', /\b(?:financial|fiscal|accounting|calendar|book|tax) year\b/i],
      [
        'request-closure',
        /\b(?:enquir(?:y|ies)|inquir(?:y|ies)|requests?|tickets?|cases?|matter|conversation|complaint|question|quer(?:y|ies)|message)\b[^.;]{0,40}\b(?:clos\w+|resol\w+|answer\w+|handl\w+|dealt|complet\w+|process\w+|settled|concluded|end(?:s|ed)?)\b|\b(?:clos\w+|resol\w+|answering|handling|conclusion|completion) (?:of )?(?:your |the |an? )?(?:enquir\w+|inquir\w+|request|ticket|case|complaint|question)\b/i,
      ],
      [
        'contract-end',
        /\b(?:end|terminat\w+|expir\w+|completion|conclusion|cancellation|duration|term|life|cessation) of (?:the |your |our |this |any |a |its )?(?:\w+ ){0,3}?(?:contract\w*|agreement|subscription|engagement|assignment|project|mandate|services?|order)\b|\b(?:contract\w*|agreement|subscription|services? agreement|project|mandate)\b[^.;]{0,50}\b(?:end(?:s|ed)?|terminat\w+|expir\w+|complet\w+|is in force|runs?|lasts?)\b|\bafter (?:the )?(?:contract|agreement|subscription|project)\b/i,
      ],
      [
        'relationship-end',
        /\brelationship\b|\b(?:are|remain|cease to be|being|is) (?:a |our |an )?(?:active )?(?:customer|client|member|user)\b|\buse (?:of )?(?:our|the) services?\b|\bprovide[sd]? (?:you with )?(?:the|our) services?\b/i,
      ],
      ['event-end', /\b(?:event|webinar|course|training|meeting|competition|survey|session)\b/i],
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
      /\b(?:conserv\w+|stock\w+|supprim\w+|effac\w+|detrui\w+|anonymis\w+|archiv\w+|garde\w*|duree de conservation)\b/i,
    other: /\b(?:repon\w+|inform\w+|notifi\w+|preavis|avant|delai de reponse|ages?|tous les|chaque|moins de)\b/i,
    until: /\bjusqu'(?:a|au|aux)\b([^;]{3,90})/gi,
    during: /\b(?:pendant (?:toute )?la duree|tant que|aussi longtemps que|durant|pour la duree)\b([^;]{3,90})/gi,
    or: /\bou\b/i,
    onRequest:
      /\bnous (?:supprim|effac)\w+\b.{0,40}\bdonnees\b.{0,20}\b(?:sur|a|des) (?:simple |votre |reception de votre )*demande/i,
    longest: /\b(?:la plus longue|au plus tard des)\b/i,
    starts: /^[\s,]*(?:apres|suivant|depuis|a (?:compter|partir) d)/i,
    criterion:
      /\b(?:(?:aussi longtemps que|tant que|la duree|le temps|pas plus longtemps que)\b[^.;]{0,30}\bnecessaires?[^.;]{0,60}|(?:durees?|delais?) (?:lega\w+|de prescription)[^.;]{0,60}|(?:conformement|selon) [^.;]{0,30}(?:loi|legislation|obligations? legales?)[^.;]{0,40})/i,
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
      ['consent-withdrawal', /\b(?:retrait|retir\w+)[^.;]{0,30}consentement|\bdes(?:inscri|abonn)\w+/i],
      ['recruitment-end', /\b(?:recrutement|candidature|refus)\b/i],
      [
        'account-closure',
        /\bcompte\b[^.;]{0,40}\b(?:ferm\w+|supprim\w+|clotur\w+|actif)|\b(?:fermeture|suppression|cloture) (?:de |du )?(?:votre |le )?compte\b/i,
      ],
      [
        'last-interaction',
        /\bdernier\w* (?:contact|echange|activite|connexion|commande|visite|interaction|achat)\b|\binactivite\b/i,
      ],
      ['financial-year-end', /\b(?:exercice(?: (?:comptable|fiscal|social))?|annee (?:civile|comptable|fiscale))\b/i],
      [
        'request-closure',
        /\b(?:traitement|cloture|reponse) (?:de|a) (?:votre |la |une )?(?:demande|question|reclamation)\b/i,
      ],
      [
        'contract-end',
        /\b(?:fin|terme|resiliation|expiration|duree|execution|cessation)? ?(?:du|de la|des|de votre|de notre) (?:contrat|abonnement|prestation|commande|mission)\b|\bcontrat\b/i,
      ],
      ['relationship-end', /\brelation\b/i],
      ['event-end', /\b(?:evenement|formation|webinaire|atelier)\b/i],
      ['collection', /\b(?:collecte|reception|enregistrement|visite|depot)\b/i],
      ['creation', /\b(?:creation|emission|date de (?:la )?facture)\b/i],
    ],
  },
  nl: {
    keeps:
      /\b(?:bewaar\w*|bewaren|bewaard|opgeslagen|opslaan|verwijder\w*|gewist|wissen|vernietig\w*|geanonimiseerd|gearchiveerd|bewaartermijn\w*)\b/i,
    other:
      /\b(?:reage\w+|antwoord\w*|beantwoord\w*|inform\w+|melden|vooraf|voordat|opzegtermijn|elke|ieder\w*|leeftijd|jonger)\b/i,
    until: /\btot(?:dat)?\b([^;]{3,90})/gi,
    during: /\b(?:zolang(?: als)?|gedurende|tijdens|voor de duur van)\b([^;]{3,90})/gi,
    or: /\bof\b/i,
    onRequest: /\bwij (?:verwijderen|wissen)\b.{0,40}\bgegevens\b.{0,20}\b(?:op|na) (?:uw )?verzoek/i,
    longest: /\b(?:de langste|het laatst)\b/i,
    starts: /^[\s,]*(?:na(?:dat)?|vanaf|sinds)\b/i,
    criterion:
      /\b(?:(?:niet langer dan|zolang(?: als)?)\b[^.;]{0,40}\b(?:nodig|noodzakelijk|vereist)[^.;]{0,60}|(?:wettelijke|fiscale) (?:bewaar\w+|termijn\w*|verplichting\w*)[^.;]{0,60})/i,
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
        /\b(?:toestemming[^.;]{0,30}(?:intrek\w*|ingetrokken)|intrek\w*[^.;]{0,30}toestemming|afmeld\w*|uitschrij\w+)\b/i,
      ],
      ['recruitment-end', /\b(?:sollicitatie\w*|procedure|afwijzing|vacature\w*)\b/i],
      [
        'account-closure',
        /\baccount\b[^.;]{0,40}\b(?:opge\w+|verwijder\w*|beeindig\w*|sluit\w*|gesloten|actief)|\b(?:opheffen|verwijderen|sluiten|beeindigen) van (?:uw |het )?account\b/i,
      ],
      [
        'last-interaction',
        /\blaatste (?:contact\w*|activiteit|login|bestelling|bezoek|interactie|aankoop)\b|\binactiviteit\b/i,
      ],
      ['financial-year-end', /\b(?:boekjaar|kalenderjaar|belastingjaar)\b/i],
      ['request-closure', /\b(?:afhandel\w+|beantwoord\w+|afgehandeld|afronding)\b/i],
      ['contract-end', /\b(?:overeenkomst|contract|abonnement|opdracht|dienstverlening)\b/i],
      [
        'relationship-end',
        /\b(?:(?:klant|handels|zaken|zakelijke |zorg)?relatie|(?:klant|lid|gebruiker|donateur) (?:bent|blijft|was))\b/i,
      ],
      ['event-end', /\b(?:evenement|cursus|training|webinar)\b/i],
      ['collection', /\b(?:verzameling|verzameld|ontvangst|ontvangen|bezoek|registratie)\b/i],
      ['creation', /\b(?:aanmaak|aangemaakt|factuurdatum|opgesteld)\b/i],
    ],
  },
  de: {
    keeps:
      /\b(?:aufbewahr\w*|bewahren|gespeichert|speicher\w+|losch\w+|geloscht|vernichte\w*|anonymisier\w*|archivier\w*|vorgehalten|aufbewahrungsfrist\w*)\b/i,
    other:
      /\b(?:antwort\w*|beantwort\w*|inform\w+|melde\w*|vorher|voraus|kundigungsfrist|alle|jede\w*|lebensjahr\w*|bearbeit\w+)\b/i,
    until: /\bbis\b([^;]{3,90})/gi,
    during: /\b(?:solange|wahrend|fur die dauer|so lange(?:, wie)?)\b([^;]{3,90})/gi,
    or: /\boder\b/i,
    onRequest: /\bwir loschen\b.{0,40}\bdaten\b.{0,20}\bauf (?:ihr(?:en|e)? )?(?:antrag|verlangen|wunsch|anfrage)/i,
    longest: /\b(?:die langere|der spatere)\b/i,
    starts: /^[\s,]*(?:nach(?:dem)?|ab|seit)\b/i,
    criterion:
      /\b(?:(?:sobald|wenn)\b[^.;]{0,90}\b(?:nicht mehr (?:erforderlich|benotigt|notwendig)|zweck\w*[^.;]{0,40}(?:entfall\w*|wegfall\w*|erreicht|erfullt))|nach (?:dem )?wegfall des zweck\w*|(?:solange|so lange|nicht langer als|nur so lange)\b[^.;]{0,80}\b(?:erforderlich|notwendig|notig|benotigt)[^.;]{0,60}|gesetzliche\w* (?:aufbewahrungs|speicher)?(?:fristen|pflichten|frist|pflicht)[^.;]{0,60})/i,
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
      ['consent-withdrawal', /\b(?:widerruf\w*|abmeld\w*|abbestell\w*)\b/i],
      ['recruitment-end', /\b(?:bewerbung\w*|absage|stellenbesetzung|auswahlverfahren)\b/i],
      [
        'account-closure',
        /\b(?:konto|kontos|account|nutzerkonto\w*|kundenkonto\w*)\b[^.;]{0,40}\b(?:geloscht|losch\w*|geschlossen|besteht|aktiv)|\b(?:loschung|schlies+ung) (?:ihres|des) \w*(?:kontos|accounts)\b/i,
      ],
      [
        'last-interaction',
        /\bletzte\w* (?:kontakt\w*|interaktion|bestellung|anmeldung|aktivitat|nutzung|login)\b|\binaktivitat\b/i,
      ],
      ['financial-year-end', /\b(?:geschaftsjahr\w*|kalenderjahr\w*|steuerjahr\w*|ende des jahres)\b/i],
      [
        'request-closure',
        /\b(?:anfrage|anliegen|vorgang\w*|ticket)\b[^.;]{0,60}\b(?:erledigt|abgeschlossen|beantwortet|abschluss)|\b(?:erledigung|abschluss|beantwortung|bearbeitung) (?:ihrer|der|des|ihres) (?:anfrage|anliegens|vorgangs|tickets)\b/i,
      ],
      ['contract-end', /\b(?:vertrag\w*|auftrag\w*|abonnement\w*)\b/i],
      ['relationship-end', /\b(?:geschafts|kunden|vertrags|mandats)?beziehung\b|\bmitgliedschaft\b/i],
      ['event-end', /\b(?:veranstaltung\w*|schulung\w*|webinar\w*)\b/i],
      ['collection', /\b(?:erhebung|eingang|erfassung|besuch\w*|aufzeichnung)\b/i],
      ['creation', /\b(?:erstellung|entstehung|rechnungsdatum|ausstellung)\b/i],
    ],
  },
};
