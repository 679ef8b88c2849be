// Measures of security, how they are worded: one row a measure, with its id in DPV 2.3; one expression a language.
import type { Language } from '#base';

export interface MeasureWords {
  label: string;
  /** Null: the vocabulary has no term for it. */
  dpv: string | null;
  /** Words that mean a measure wherever they stand; the others count under a heading on security, or beside a word of protection. */
  anywhere?: true;
  /** Said of every tool again and again: the first time counts. */
  once?: true;
  words: Readonly<Record<Language, RegExp>>;
}

export const measureWords: readonly MeasureWords[] = [
  {
    label: 'encryption in transit',
    dpv: 'dpv:EncryptionInTransfer',
    anywhere: true,
    words: {
      en: /\b(?:HTTPS(?!:)|DTLS|SRTP|secure sockets? layer|secure(?:d|ly encrypted)? connections?|(?:SSL|TLS)\b(?! certificate (?:authority|of))|encrypt\w*\b.{0,60}\b(?:transit|transfer|transmi\w+|connections?|traffic|over the internet)|(?:transit|transfer\w*|transmi\w+|connections?|traffic|travels?|exchanges)\b.{0,80}\b(?:is|are|be|encrypt\w*) ?encrypt\w*|(?:travels?|connections?|traffic)\b.{0,20}\bencrypt\w*|(?:e-?mails?|messages)\b[^.;]{0,40}\b(?:is|are|be) encrypted)\b/i,
      fr: /\b(?:HTTPS(?!:)|SSL|TLS|connexions? (?:securisee?s?|chiffree?s?)|(?:echanges|transmissions?|communications|connexions?|transferts?|transit)\b.{0,60}\bchiffre\w*|chiffre\w*\b.{0,40}\b(?:transit|transmission|transfert|echanges))\b/i,
      nl: /\b(?:HTTPS(?!:)|SSL|TLS|(?:versleutelde?|beveiligde) (?:\w+)?(?:verbinding|overdracht)\w*|(?:verbinding\w*|verkeer|overdracht|verzonden|transport)\b.{0,60}\bversleutel\w*|versleutel\w*\b.{0,40}\b(?:verzonden|onderweg|transport|overdracht))\b/i,
      de: /\b(?:HTTPS(?!:)|SSL|TLS|(?:transport|verbindungs)verschlussel\w*|(?:verschlusselte|gesicherte|sichere)\w* (?:verbindung|ubertragung|ubermittlung)\w*|(?:verbindung\w*|ubertrag\w*)\b.{0,60}\bverschlussel\w*|verschlussel\w*\b.{0,40}\bubertrag\w*)\b/i,
    },
  },
  {
    label: 'encryption at rest',
    dpv: 'dpv:EncryptionAtRest',
    anywhere: true,
    words: {
      en: /\b(?:encrypt\w*\b.{0,60}\b(?:at rest|disks?|drives?|storage|databases?|on (?:our|the) servers?)|at[- ]rest encrypt\w*|(?:at rest|disks?|drives?|storage|stored|databases?|backups?|back-ups|laptops?)\b.{0,50}\bencrypt(?:ed|ion)?|all (?:the |your |personal |customer )*data\w* (?:is|are) encrypted)\b/i,
      fr: /\b(?:chiffre\w*\b.{0,50}\b(?:au repos|disques?|stockage|bases? de donnees|serveurs?)|(?:au repos|disques?|stocke\w*|bases? de donnees)\b.{0,50}\bchiffre\w*)\b/i,
      nl: /\b(?:versleutel\w*\b.{0,40}\b(?:opgeslagen|in rust|schijven|opslag|database\w*)|(?:in rust|schijven|opslag|opgeslagen|databases?)\b.{0,40}\bversleutel\w*)\b/i,
      de: /\b(?:verschlussel\w*\b.{0,40}\b(?:gespeichert|festplatten|datentrager\w*|datenbank\w*|abgelegt)|(?:festplatten|datentrager\w*|datenbank\w*|gespeichert\w*|ruhende)\b.{0,40}\bverschlussel\w*)\b/i,
    },
  },
  {
    label: 'end-to-end encryption',
    dpv: 'dpv:EndToEndEncryption',
    anywhere: true,
    words: {
      en: /\bend[- ]to[- ]end[- ]encrypt\w*|\bclient[- ](?:side|generated) encrypt\w*/i,
      fr: /\bchiffre\w* de bout en bout\b/i,
      nl: /\bend-to-end[- ](?:versleutel|encryptie|encrypt)\w*/i,
      de: /\bende-zu-ende[- ]?verschlussel\w*/i,
    },
  },
  {
    label: 'encryption',
    dpv: 'dpv:Encryption',
    words: {
      en: /\bencrypt(?:ed|ion|s)\b|\bcryptograph\w+/i,
      fr: /\bchiffre(?:e?s?|ment)\b|\bcrypt(?:age|ee?s?)\b/i,
      nl: /\bversleutel\w*|\b\w*encryptie\b|\bgeencrypteerd\b/i,
      de: /\bverschlussel\w*/i,
    },
  },
  {
    label: 'passwords',
    dpv: 'dpv:PasswordAuthentication',
    anywhere: true,
    words: {
      en: /\bpassword\w*\b.{0,80}\b(?:hash\w*|salted)|\b(?:hash(?:ed|es)|salted)\b.{0,40}\bpasswords?|\bpassword[- ](?:protect\w+|secured)|\bprotected (?:by|with) (?:a |strong )*passwords?|\b(?:strong|complex|individual) passwords?\b|\bpassword (?:polic(?:y|ies)|rules|procedures?|protection)\b|\b(?:bcrypt|scrypt|argon2\w*|PBKDF2)\b/i,
      fr: /\bmots? de passe\b.{0,60}\b(?:hach\w+|chiffre\w*|robustes?|complexes?|forts?|regulierement)\b|\b(?:chiffrement|hachage|politique|gestion) (?:de|des) mots? de passe|\bprotege\w* par (?:un |des )?mots? de passe|\b(?:bcrypt|scrypt|argon2\w*|PBKDF2)\b/i,
      nl: /\bwachtwoord\w*\b.{0,60}\b(?:gehasht|gehashte?|hash\w*)|\bbeveiligd met (?:een |sterke )?wachtwoord|\bwachtwoord(?:beleid|beveilig\w*)|\b(?:sterke|persoonlijke|unieke) wachtwoorden\b|\b(?:gebruikersnaam en wachtwoord|bcrypt|argon2\w*)\b/i,
      de: /\bpassworter?\w*\b.{0,60}\b(?:gehasht|hash\w*)|\b(?:passwort|kennwort)(?:ge)?schutz\w*|\b(?:passwort|kennwort)(?:richtlinie|regel|verfahren|vergabe)\w*|\b(?:eigene\w*|individuelle\w*|sichere\w*|starke\w*|personliche\w*) (?:passwort|kennwort)\w*|\b(?:bcrypt|argon2\w*)\b/i,
    },
  },
  {
    label: 'multi-factor authentication',
    dpv: 'dpv:MultiFactorAuthentication',
    anywhere: true,
    words: {
      en: /\b(?:multi|two|2)[- ]?factor\b|\b(?:2FA|MFA)\b|\b(?:hardware|security) (?:keys?|tokens?)\b|\btwo[- ]step (?:verification|login)\b|\bsecond factor\b|\b(?:card|badge|token)\b.{0,12}\band (?:a )?(?:PIN|code)\b/i,
      fr: /\b(?:double|multi-?|deux)[ -]?(?:authentification|facteurs?)\b|\bdouble authentification\b|\b(?:2FA|MFA)\b|\bauthentification (?:forte|(?:a|par) deux facteurs|multi-?facteurs?)\b|\bcles? (?:physiques?|materielles?)\b/i,
      nl: /\b(?:twee|multi|meer|2)-?(?:factor|staps|traps)\w*|\b(?:2FA|MFA)\b|\btweestaps\w*/i,
      de: /\b(?:zwei|mehr|multi|2)-?faktor\w*|\bzweite\w* faktor\b|\b(?:2FA|MFA)\b|\bhardware-?(?:schlussel|token)\w*/i,
    },
  },
  {
    label: 'authentication',
    dpv: 'dpv:AuthenticationProtocols',
    words: {
      en: /\bauthenticat(?:ion|ed|e)\b(?! cookies?)|\b(?:individual|personal|unique|own|separate) (?:log-?ins?|user ?names?|user accounts?|credentials)\b/i,
      fr: /\bauthentification\b/i,
      nl: /\bauthenticatie\b/i,
      de: /\bauthentifizierung\w*/i,
    },
  },
  {
    label: 'authorisation',
    dpv: 'dpv:AuthorisationProcedure',
    words: {
      en: /\b(?:needs?|requires?|have|with) (?:to have )?(?:prior )?authori[sz]ation\b|\baccess rights?\b.{0,40}\b(?:review\w*|granted|withdrawn|revoked|assigned)|\b(?:roles? and permissions?|authori[sz]ation (?:concept|procedure|system|rules)s?)\b/i,
      fr: /\b(?:gestion des (?:habilitations|droits d'acces)|revue des (?:habilitations|droits))\b/i,
      nl: /\b(?:autorisatie\w*|toegangsrechten)\b/i,
      de: /\b(?:berechtigungskonzept\w*|rechtekonzept\w*|zugriffsberechtigung\w*|rollenkonzept\w*)\b/i,
    },
  },
  {
    label: 'access control',
    dpv: 'dpv:AccessControlMethod',
    anywhere: true,
    words: {
      en: /\bneed-to-know\b|\bneed to know["']* (?:basis|principle|rule)\b|\b(?:people|staff|employees|personnel|persons|those|colleagues|agents|contractors|parties)\b.{0,60}\bneed to know\b(?! (?:a|an|some|more|about|how|what|who|whether|if|when|why|where|few)\b)|\bleast[- ]privilege\b|\brole[- ]based access\b|\b(?:data|information|records?|reports?|files?|documents?|applications?|they|it)\b.{0,80}\bonly (?:be )?(?:made )?(?:accessible|available|accessed|visible|seen|viewed)\b.{0,8}\b(?:to|by)\b|\bonly\b.{0,120}\b(?:has|have) access to\b.{0,40}\b(?:data|information|applications?|files?|records|list|details)\b|\baccess\b.{0,20}\bto your (?:personal )?(?:data|information) only to the extent\b/i,
      fr: /\bbesoin d'en connaitre\b|\b(?:donnees|informations|dossiers?)\b.{0,60}\b(?:accessibles? (?:uniquement|seulement|exclusivement)|n'(?:est|sont) accessibles? qu)|\bseule?s? les (?:personnes|membres|collaborateurs|salaries)\b.{0,80}\bacces\b|\bmoindre privilege\b/i,
      nl: /\bneed[- ]to[- ]know\b|\bminste rechten\b|\b(?:alleen|uitsluitend|enkel)\b.{0,60}\b(?:medewerkers|personen|mensen|collega's|personeel\w*)\b.{0,60}\btoegang\b|\balleen\b.{0,20}\bgebruikt door (?:mensen|medewerkers|personen)\b/i,
      de: /\bneed[- ]to[- ]know\b|\berforderlichkeitsprinzip\b|\b(?:daten|liste|unterlagen|informationen|akten)\b.{0,30}\bhaben (?:nur|ausschlies+lich|lediglich)\b.{0,120}\b(?:zugriff|zugang)\b|\b(?:nur|ausschlies+lich|lediglich)\b.{0,80}\bhaben (?:zugriff|zugang) (?:auf|zu)\b.{0,30}\b(?:daten|unterlagen|informationen)\b/i,
    },
  },
  {
    label: 'access control',
    dpv: 'dpv:AccessControlMethod',
    words: {
      en: /\baccess[- ](?:controls?|restrictions?|management)\b|\brole[- ]based\b|\b(?:separation of (?:\w+ ){0,3}?(?:environments?|data|tenants?|networks?|duties)|network segmentation)\b|\b(?:only|limited|restricted|solely)\b.{0,40}\bauthori[sz]ed (?:personnel|staff|employees|persons?|people|users|individuals)\b|\bsee\b.{0,30}\bonly (?:the|where|what)\b|\bonly\b.{0,80}\b(?:can|may) (?:open|see|read|access|view)\b|\baccess\w*\b.{0,80}\b(?:limited|restricted|confined|only (?:to|by|in|for|given|granted|required|those))\b|\b(?:only|limit\w*|restrict\w*|minimum number of)\b.{0,80}\b(?:employees|staff|personnel|people|persons|those|team|colleagues|administrators)\b.{0,80}\b(?:access|see|view|open|read|need)\b|\b(?:accounts?|access)\b.{0,60}\b(?:leave\w*|leaving|last working day)\b.{0,40}\b(?:closed|revoked|withdrawn|removed|disabled)|\bseparate (?:databases?|schemas?|environments?|tenants?)\b|\blogically separated?\b/i,
      fr: /\b(?:controles?|gestion|restrictions?|limitation) (?:d'|des |de l')acces\b|\bacces\b.{0,60}\b(?:limite|restreint|reserve|strictement)\w*|\bseule?s?\b.{0,60}\b(?:personnes|collaborateurs|salaries|employes|membres)\b.{0,60}\bacces\b|\bpersonnes (?:habilitees|autorisees)\b/i,
      nl: /\btoegang\w*\b.{0,60}\b(?:beperkt|alleen|uitsluitend|bevoegd\w*|geautoriseerd\w*)|\b(?:alleen|uitsluitend)\b.{0,80}\b(?:medewerkers|personen|collega's|mensen)\b.{0,60}\b(?:toegang|inzien|zien|bij)\b|\btoegangs(?:controle|beveiliging|beheer|beperking)\w*|\b(?:bevoegde|geautoriseerde) (?:medewerkers|personen|personeel\w*)\b/i,
      de: /\b(?:zugriff|zugang)\w*\b.{0,60}\b(?:nur|beschrankt|berechtigte\w*|befugte\w*|begrenzt)|\bnur\b.{0,60}\b(?:mitarbeit\w+|personen|beschaftigte\w*|kolleg\w+)\b.{0,60}\b(?:zugriff|zugang|einsehen)|\b(?:zugriffs|zugangs|zutritts)(?:kontroll|beschrankung|schutz|rechte|begrenzung)\w*|\b(?:autorisierte\w*|befugte\w*|berechtigte\w*) (?:personen|mitarbeit\w+|beschaftigte\w*)\b|\bmandantentrennung\b|\btrennungs(?:gebot|kontrolle)\b/i,
    },
  },
  {
    label: 'access log',
    dpv: 'dpv:LoggingPolicy',
    words: {
      en: /\b(?:access(?:es)?|openings?|consultations?|log-?ins?|sign-?ins?|actions?|events?|changes?|activit(?:y|ies))\b.{0,40}\b(?:(?:is|are|be|gets?) (?:always )?(?:logged|recorded|journali[sz]ed|registered)|logging|logs? (?:is|are) kept)|\b(?:logging|logs?|audit trail)\b.{0,20}\b(?:of|all|every)\b.{0,40}\b(?:access|logins?|administrat\w+|changes|actions)|\baudit (?:logs?|trails?)\b/i,
      fr: /\b(?:journalisation|tracabilite)\b|\b(?:acces|connexions)\b.{0,30}\b(?:journalise|trace|enregistre)\w*/i,
      nl: /\b(?:toegang|inloggen|handelingen)\b.{0,40}\b(?:gelogd|vastgelegd|geregistreerd)|\blogging van\b/i,
      de: /\b(?:zugriff\w*|anmeldung\w*)\b.{0,40}\bprotokollier\w+|\bprotokollierung\b|\beingabekontrolle\b/i,
    },
  },
  {
    label: 'security audits and assessments',
    dpv: 'dpv:SecurityAudit',
    words: {
      en: /\bsecurity (?:assessments?|audits?|reviews?|checks?|scans?|tests?|testing)\b|\b(?:vulnerability|risk) (?:scan\w*|assessments?|management|analys\w+)\b|\bbug[- ]bount(?:y|ies)\b|\baudited\b|\b(?:regular|independent|internal|external|periodic|annual) audits?\b/i,
      fr: /\baudits? (?:de securite|reguliers?)\b|\banalyses? (?:de|des) (?:risques|vulnerabilites)\b/i,
      nl: /\b(?:beveiligings|security)[- ]?(?:audits?|controles|tests?)\b|\brisicoanalyse\w*/i,
      de: /\b(?:sicherheits)(?:uberprufung|prufung|audit|test)\w*|\b(?:schwachstellen|risiko)(?:analyse|scan|management)\w*/i,
    },
  },
  {
    label: 'penetration tests',
    dpv: 'dpv:PenetrationTestingMethods',
    anywhere: true,
    words: {
      en: /\bpen(?:etration)?[- ]?test\w*/i,
      fr: /\btests? d'intrusion\b|\bpentests?\b/i,
      nl: /\bpen(?:etratie)?-?test\w*/i,
      de: /\bpen(?:etrations)?-?tests?\b/i,
    },
  },
  {
    label: 'review of the measures',
    dpv: 'dpv:ReviewProcedure',
    words: {
      en: /\b(?:measures|safeguards|controls|security|procedures)\b.{0,60}\b(?:regularly|periodically|continuously|continually|constantly)\b.{0,30}\b(?:evaluat|review|test|adapt|improv|updat|assess|monitor|check)\w*|\b(?:regularly|periodically|continuously|continually|constantly)\b.{0,20}\b(?:evaluat|review|test|adapt|improv|updat|assess|monitor|check)\w*\b.{0,40}\b(?:measures|safeguards|controls|security)\b/i,
      fr: /\bmesures\b.{0,60}\b(?:regulierement|periodiquement)\b/i,
      nl: /\bmaatregelen\b.{0,60}\b(?:regelmatig|periodiek|voortdurend)\b|\b(?:regelmatig|periodiek)\b.{0,40}\bmaatregelen\b/i,
      de: /\bmas+nahmen\b.{0,80}\b(?:regelmas+ig|laufend|fortlaufend|entsprechend der technologischen)\b/i,
    },
  },
  {
    label: 'staff training',
    dpv: 'dpv:DataProtectionTraining',
    words: {
      en: /\b(?:staff|employees?|personnel|team|colleagues)\b.{0,40}\b(?:train(?:ed|ings?)|awareness)|\b(?:follow\w*|attend\w*|tak(?:e|es))\b.{0,20}\b(?:course|training)\b|\b(?:training|awareness)\b.{0,60}\b(?:staff|employees?|personnel|team|colleagues|data protection|privacy|security)/i,
      fr: /\b(?:formation|sensibilis\w+)\b.{0,60}\b(?:personnel|collaborateurs|salaries|equipes?|employes)|\b(?:personnel|collaborateurs|salaries|equipes?|employes)\b.{0,40}\b(?:forme|sensibilise)\w*/i,
      nl: /\b(?:medewerkers|personeel|collega's)\b.{0,60}\b(?:opgeleid|getraind|training|opleiding|bewust\w*)|\b(?:opleiding|training)\b.{0,40}\b(?:medewerkers|personeel)/i,
      de: /\b(?:mitarbeit\w+|beschaftigte\w*|personal|unsere leute|unser team|alle im team|kolleg\w+)\b.{0,60}\b(?:geschult|schulung\w*|sensibilisier\w*)|\bschulung\w*\b.{0,40}\b(?:mitarbeit\w+|beschaftigte\w*|personal)/i,
    },
  },
  {
    label: 'confidentiality of staff',
    dpv: 'dpv:NDA',
    anywhere: true,
    words: {
      en: /\b(?:bound|committed|subject|obliged|sworn)\b.{0,30}\b(?:confidentiality|secrecy|non-disclosure)\b|\bsign\w*\b.{0,30}\b(?:NDAs?|non-disclosure|confidentiality)\b|\b(?:confidentiality|non-disclosure) (?:agreements?|undertakings?|commitments?|obligations?)\b|\b(?:staff|employees|personnel)\b.{0,60}\b(?:confidentiality|secrecy)\b/i,
      fr: /\b(?:tenus?|soumis\w*|engag\w+)\b.{0,40}\b(?<!(?:politique|charte|regles|declaration) de )(?:confidentialite|secret professionnel)\b|\bclauses? de confidentialite\b/i,
      nl: /\bgeheimhouding\w*|\bberoepsgeheim\b/i,
      de: /\bverschwiegenheit\w*|\bberufsgeheimnis\w*|\bschweigepflicht\b|\bgeheimhaltung\w*|\b(?:auf|zur) (?:die )?(?:vertraulichkeit|das datengeheimnis)\b.{0,30}\bverpflicht\w*|\bvertraulichkeitsverpflichtung\w*/i,
    },
  },
  {
    label: 'incident response',
    dpv: 'dpv:IncidentManagementProcedures',
    anywhere: true,
    words: {
      en: /\bincident (?:response|management|handling)\b/i,
      fr: /\bgestion des incidents\b/i,
      nl: /\bincident(?:en)?(?:beheer|management|respons\w*)\b/i,
      de: /\bincident[- ](?:response|management)\b|\bvorfallsmanagement\b/i,
    },
  },
  {
    label: 'physical security',
    dpv: 'dpv:PhysicalMeasure',
    words: {
      en: /\bdata cent(?:er|re)s?\b|\b(?:locked|alarm\w*|guarded)\b|\bphysical (?:security|access|protection)\b/i,
      fr: /\bcentres? de donnees\b|\b(?:locaux|bureaux|armoires?)\b.{0,30}\b(?:ferme|securise|verrouille)\w*|\bsecurite physique\b/i,
      nl: /\bdatacent(?:er|rum)s?\b|\bafgesloten (?:kast|ruimte)\w*|\bfysieke beveiliging\b/i,
      de: /\brechenzentr\w+|\babgeschlossene\w*|\bverschlossene\w*|\bzutrittskontroll\w*/i,
    },
  },
  {
    label: 'locked storage',
    dpv: 'dpv:PhysicalMeasure',
    anywhere: true,
    words: {
      en: /\b(?:locked|fireproof|lockable) (?:away|filing|\w+ )?(?:in |cabinets?|cupboards?|rooms?|drawers?|offices?|safe)\b/i,
      fr: /\b(?:armoires?|locaux|coffres?|bureaux)\b.{0,20}\b(?:fermee?s? a cle|verrouillee?s?|ignifuge\w*)\b|\bsous cle\b/i,
      nl: /\b(?:afgesloten|afsluitbare|brandwerende) (?:kast|ruimte|lade)\w*|\bachter slot\b|\b(?:kast(?:en)?|archiefkast|lade)\b[^.;,]{0,40}\bop slot\b/i,
      de: /\b(?:abschlies+bare\w*|verschlossene\w*|abgeschlossene\w*) (?:schrank|schranken?|raum|raumen?|buro\w*)\b|\bunter verschluss\b/i,
    },
  },
  {
    label: 'secure servers',
    dpv: 'dpv:TechnicalOrganisationalMeasure',
    anywhere: true,
    once: true,
    words: {
      en: /\b(?:stored|held|kept|hosted|located|resides?|maintained|store|keep)\b.{0,60}\b(?:secured?|protected) (?:\w+ )?(?:servers?|facilit(?:y|ies)|environments?|data cent\w+|databases?|systems?|cloud|networks?)\b/i,
      fr: /\b(?:serveurs?|environnements?|bases? de donnees|hebergements?|centres? de donnees) (?:securise|protege)e?s?\b/i,
      nl: /\b(?:beveiligde|veilige) (?:web)?(?:servers?|omgeving\w*|systemen|database\w*|cloud)\b/i,
      de: /\b(?:sichere[nr]?|gesicherte[nr]?|geschutzte[nr]?|besonders gesicherte[nr]?) (?:servern?|rechenzentr\w+|umgebung|systemen|datenbank\w*)\b/i,
    },
  },
  {
    label: 'secure deletion',
    dpv: 'dpv:TechnicalOrganisationalMeasure',
    anywhere: true,
    words: {
      en: /\b(?:securely|safely|irretrievably) (?:erased?|deleted?|destroy(?:ed)?|disposed?|shred(?:ded)?|wiped?)\b|\b(?:secure|safe) (?:erasure|deletion|destruction|disposal)\b/i,
      fr: /\b(?:supprim|detrui|effac)\w+ (?:de maniere|de facon) securisee\b|\bdestruction securisee\b/i,
      nl: /\bveilig (?:vernietigd|verwijderd|gewist)\b/i,
      de: /\b(?:datenschutzgerecht|datenschutzkonform|sicher|fachgerecht)\w* (?:vernicht|gelosch|entsorg)\w*|\baktenvernichte\w*/i,
    },
  },
  {
    label: 'payment card standard',
    dpv: 'dpv:TechnicalOrganisationalMeasure',
    anywhere: true,
    once: true,
    words: { en: /\bPCI[- ]?DSS\b/, fr: /\bPCI[- ]?DSS\b/, nl: /\bPCI[- ]?DSS\b/, de: /\bPCI[- ]?DSS\b/ },
  },
  {
    label: 'IP anonymisation',
    dpv: 'dpv:Anonymisation',
    anywhere: true,
    once: true,
    words: {
      en: /\bIP[- ](?:anonymi[sz]ation|masking)\b|\bIP[- ]address\w*\b(?:(?!\b(?:not|never|unless|where)\b).){0,80}\b(?:anonymi[sz]ed|truncated|shortened|masked)\b|\banonymi[sz]e_?ip\b|\banonymi[sz]\w+ (?:of )?(?:your |the )?IP\b/i,
      fr: /\banonymisation (?:de l'|de votre |des |d')?(?:adresses? )?IP\b|\badresses? IP\b.{0,60}\b(?:anonymisee?s?|tronquee?s?|masquee?s?)\b|\banonymize_?ip\b/i,
      nl: /\bIP-?anonimiser\w*|\bIP-?adres\w*\b.{0,80}\b(?:geanonimiseerd|ingekort|gemaskeerd|afgekort)\b|\banonimiseren van (?:het |uw |de )?IP\b|\banonymize_?ip\b/i,
      de: /\bIP-?anonymisierung\w*|\bIP-?adress\w*\b(?:(?!\b(?:nicht|nie|ohne)\b).){0,120}\b(?:gekurzt|anonymisiert|maskiert)\b|\banonymisierung (?:der|ihrer) IP\b|\banonymize_?ip\b/i,
    },
  },
  {
    label: 'security updates',
    dpv: null,
    words: {
      en: /\b(?:security|software|system) (?:updates|patches)\b|\b(?:weekly|monthly|regular|prompt|automatic) (?:patch(?:es|ing)|updates)\b|\b(?:systems?|servers?|computers?|software)\b.{0,20}\b(?:is|are) (?:\w+ )?patched\b|\bpatch management\b|\bup[- ]to[- ]date (?:software|systems)\b|\b(?:software|systems?)\b.{0,30}\b(?:up to date|regularly updated)\b/i,
      fr: /\bmises? a jour (?:de securite|regulieres?|des logiciels)\b/i,
      nl: /\b(?:beveiligings|software|security)-?updates\b|\b\w*patches\b|\bregelmatige? updates?\b/i,
      de: /\b(?:sicherheits|software)-?(?:updates?|aktualisierung\w*|patches)\b/i,
    },
  },
  {
    label: 'monitoring',
    dpv: 'dpv:ActivityMonitoring',
    words: {
      en: /\b(?:continuous|constant|permanent|round-the-clock|24\/7) monitoring\b|\bmonitor(?:ing|ed|s)?\b.{0,40}\b(?:systems?|networks?|servers?|attacks?|vulnerabilit\w+|threats?|intrusions?)\b|\b(?:systems?|networks?|servers?)\b.{0,30}\bmonitored\b|\blogs? (?:is|are) (?:\w+ )?(?:reviewed|checked|watched|monitored|inspected)\b/i,
      fr: /\b(?:surveillance|supervision) (?:des |du |de la |de nos )(?:systemes?|reseaux?|serveurs?)\b/i,
      nl: /\b(?:monitoring|bewaking)\b.{0,30}\b(?:systemen|netwerk\w*|servers?)\b/i,
      de: /\b(?:uberwachung|monitoring)\b.{0,30}\b(?:system\w*|netzwerk\w*|server\w*)\b/i,
    },
  },
  {
    label: 'off by default',
    dpv: 'dpv:PrivacyByDefault',
    anywhere: true,
    once: true,
    words: {
      en: /\b(?:plug-?ins?|buttons?|elements?|embed\w*|videos?|maps?|sharing|telemetry|location|profiles?|microphone|camera)\b.{0,80}\b(?:disabled|deactivated|inactive|private|hidden|switched off|turned off|off) by default\b|\b(?:two|2)-click (?:solution|method)\b|\bshariff\b/i,
      fr: /\bdesactivee?s? par defaut\b/i,
      nl: /\bstandaard (?:uitgeschakeld|gedeactiveerd|uit)\b/i,
      de: /\bstandardmas+ig (?:deaktiviert|ausgeschaltet|inaktiv)\b|\b(?:zwei|2)-klick-?(?:losung|verfahren|methode)\b|\bshariff\b/i,
    },
  },
  {
    label: 'access control',
    dpv: 'dpv:AccessControlMethod',
    anywhere: true,
    words: {
      en: /\b(?:access|accessible)\b.{0,60}\b(?:limited|restricted|confined|available|accessible|only) (?:only )?(?:to|by) (?:\w+ ){0,3}(?:staff|employees|personnel|people|persons|those|members of|team|administrators|officers|trustees|colleagues)\b.{0,80}\b(?:need|require|duties|role|job|work|purpose|team|authori[sz]ed|committee)\w*|\bonly accessible (?:to|by) (?:members of |authori[sz]ed )/i,
      fr: /\bacces\b.{0,40}\b(?:limite|restreint|reserve)\w* (?:aux?|a) (?:\w+ ){0,2}(?:personnes?|personnel|collaborateurs|salaries|employes)\b/i,
      nl: /\b(?:alleen|uitsluitend) (?:\w+ ){0,3}(?:medewerkers|personen|vrijwilligers|bestuursleden)\b.{0,60}\b(?:hebben|krijgen) (?:\w+ ){0,2}toegang\b/i,
      de: /\bzugriff\b.{0,40}\bnur (?:\w+ ){0,3}(?:mitarbeit\w+|personen|beschaftigte\w*)\b.{0,80}\b(?:benotig\w*|brauchen|befugt\w*|zustandig\w*)/i,
    },
  },
  {
    label: 'privacy by design',
    dpv: 'dpv:PrivacyByDesign',
    words: {
      en: /\b(?:privacy|data protection) by (?:design|default)\b/i,
      fr: /\b(?:des la conception|privacy by design)\b/i,
      nl: /\bprivacy by (?:design|default)\b/i,
      de: /\b(?:privacy by (?:design|default)|datenschutz durch technik\w*)\b/i,
    },
  },
  {
    label: 'certification',
    dpv: 'dpv:Certification',
    anywhere: true,
    words: {
      en: /\bISO(?:\/IEC)?[ -]?27\d\d\d\b|\bSOC ?2\b|\bISO[- ]certif\w+|\bcertified (?:to|under|according to|against)\b/i,
      fr: /\bISO(?:\/IEC|\/CEI)?[ -]?27\d\d\d\b|\bcertifie\w* (?:ISO|HDS|SecNumCloud)\b/i,
      nl: /\bISO(?:\/IEC)?[ -]?27\d\d\d\b|\bNEN[ -]?7510\b|\bISO-gecertificeerd\b/i,
      de: /\bISO(?:\/IEC)?[ -]?27\d\d\d\b|\bISO-zertifizier\w+/i,
    },
  },
  {
    label: 'firewalls and protection from malware',
    dpv: 'dpv:NetworkSecurityProtocols',
    words: {
      en: /\bfirewalls?\b|\banti-?virus\b|\bmalware\b|\bintrusion (?:detection|prevention)\b/i,
      fr: /\bpare-feux?\b|\banti-?virus\b|\bfirewalls?\b/i,
      nl: /\bfirewalls?\b|\bvirusscanners?\b|\banti-?virus\w*/i,
      de: /\bfirewalls?\b|\bvirens(?:canner|chutz)\w*|\banti-?virus\w*/i,
    },
  },
  {
    label: 'pseudonymised data',
    dpv: 'dpv:Pseudonymisation',
    anywhere: true,
    once: true,
    words: {
      en: /\bdata\b.{0,30}\b(?:is|are) (?:\w+ )?pseudonymi[sz]ed\b|\bin pseudonymi[sz]ed form\b/i,
      fr: /\bdonnees\b.{0,30}\b(?:est|sont) (?:\w+ )?pseudonymisee?s?\b|\bsous forme pseudonymisee\b/i,
      nl: /\bgegevens\b.{0,30}\b(?:wordt|worden) (?:\w+ )?gepseudonimiseerd\b/i,
      de: /\bdaten\b.{0,20}\b(?:wird|werden) (?:\w+ )?pseudonymisiert\b|\bin pseudonymisierter form\b/i,
    },
  },
  {
    label: 'pseudonymisation',
    dpv: 'dpv:Pseudonymisation',
    words: {
      en: /\bpseudonymi[sz]\w+/i,
      fr: /\bpseudonymis\w+/i,
      nl: /\bpseudonimis\w+/i,
      de: /\bpseudonymis\w+/i,
    },
  },
];

/** Measures in general: only where a sentence names none in particular. */
export const generalMeasure: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:technical|organi[sz]ational|physical|administrative|procedural|security|appropriate|adequate|reasonable|suitable|commercially acceptable|strict|industry[- ]standard)\b.{0,60}\b(?:measures?|safeguards?|controls|precautions|procedures)\b|\b(?:reasonable|appropriate|necessary|all) (?:\w+ )?(?:steps|precautions|care)\b.{0,60}\b(?:protect|secur|safe|prevent)\w*|\b(?:state of the art|industry[- ]standard|best practices?)\b.{0,60}\b(?:protect|secur)\w*|\bsecurity (?:standards|technologies|protocols|mechanisms)\b/i,
  fr: /\bmesures\b.{0,40}\b(?:techniques|organisationnelles|(?:de|et la) (?:securite|protection)|appropriees|adequates|necessaires|physiques|logiques)\b|\b(?:toutes (?:les )?)?precautions (?:utiles|necessaires|appropriees|raisonnables)\b|\bconditions (?:\w+ )?de securite\b|\bmoyens (?:techniques|necessaires)\b.{0,60}\b(?:securite|proteger)\b/i,
  nl: /\b(?:technische|organisatorische|passende|beveiligings|adequate)\w*\b.{0,20}\bmaatregelen\b|\bbeveiligingsmaatregelen\b|\bmaatregelen\b.{0,60}\b(?:beveilig|bescherm|misbruik|verlies|onbevoegd|ongeoorloofd)\w*|\b(?:gegevens|systemen|servers|website)\b.{0,80}\b(?:goed |optimaal |zo goed mogelijk )?(?:te beveiligen|beveiligd|te beschermen)\b/i,
  de: /\b(?:technische\w*|organisatorische\w*|geeignete\w*|angemessene\w*)\b.{0,40}\b(?:mas+nahmen|vorkehrungen)\b|\b(?:sicherheits|schutz)(?:mas+nahmen|vorkehrungen|standards)\b|\bvorkehrungen\b.{0,60}\b(?:schutz\w*|sicher\w*)|\bstand der technik\b/i,
};
