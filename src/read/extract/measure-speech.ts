// Measures of security in the words of every day: who has a login, what locks itself, what is shredded, who may look.
import type { MeasureWords } from './measure-words.ts';

const staff =
  '(?:employees?|staff|colleagues?|volunteers?|consultants?|clinicians?|teachers?|engineers?|administrators?|users?|collaborators?|people|team|worker|person|of us|everyone|everybody|assistants?|nurses?|drivers?)';
const personnel = '(?:salarie\\w*|collaborat\\w+|employe\\w*|agents?|utilisateurs?|benevoles?|equipes?|personnes?)';
const mensen = '(?:medewerkers?|mensen|collega.?s?|vrijwilligers?|gebruikers?|iedereen|personeel\\w*)';
const leute = '(?:mitarbeit\\w+|beschaftigte\\w*|kolleg\\w+|personen|nutzer\\w*|ehrenamtliche\\w*|angestellte\\w*)';
const any = (...parts: readonly string[]): RegExp => new RegExp(`\\b(?:${parts.join('|')})`, 'i');

export const everydayMeasures: readonly MeasureWords[] = [
  {
    label: 'multi-factor authentication',
    dpv: 'dpv:MultiFactorAuthentication',
    anywhere: true,
    words: {
      en: /\b(?:sign|log)s? in (?:only )?with (?:two|2|a second) factors?\b|\btwo factors\b|\bone-time (?:codes?|passwords?)\b[^.;]{0,40}\b(?:staff|sign|log)\w*|\bpassword\b[^.;]{0,12}\band (?:a |with a )?code (?:on|from|sent to) (?:the|their|his or her|a) (?:phone|mobile|app)\b/i,
      fr: /\b(?:second|deuxieme|double) facteur\b|\bdeux facteurs\b|\bvalidation en deux (?:etapes|temps)\b|\bmot de passe\b[^.;]{0,12}\bet (?:un |par un )?code (?:sur|recu sur|par) (?:le |leur |son )?(?:telephone|portable|mobile|sms)\b/i,
      nl: /\btweede factor\b|\binloggen\b[^.;]{0,20}\balleen met een code\b|\btwee factoren\b|\bin twee stappen\b[^.;]{0,20}\b(?:in|aan)loggen|\bwachtwoord\b[^.;]{0,12}\ben (?:een |met een )?code (?:op|via) (?:de|hun|zijn|haar|een) (?:telefoon|mobiel|app)\b/i,
      de: /\b(?:zweite[rnms]?|zwei) faktor(?:en)?\b|\bzwei-?stufige\w* (?:anmeldung|verifizierung)\b|\b(?:zwei-?schritt|2-?schritt)\w*|\b(?:passwort|kennwort)\b[^.;]{0,12}\bund (?:einem |mit einem )?code (?:auf|aus) (?:dem|ihrem|einem|der) (?:telefon|handy|smartphone|app)\b/i,
    },
  },
  {
    label: 'access control',
    dpv: 'dpv:AccessControlMethod',
    anywhere: true,
    words: {
      en: any(
        `(?:only )?(?:the )?(?:one|two|three|four|five|six|\\d{1,2}) (?:[a-z]+ ){0,2}?(?:of us|people|persons|engineers|employees|administrators|colleagues|staff)\\b[^.;,]{0,50}\\b(?:can|may|hold|holds|have|has) (?:open|see|read|reach|view|get (?:at|into)|the keys?|access)\\b`,
        `access (?:to [^.;,]{3,50} )?is (?:graded|granted|given|limited|restricted|assigned|arranged|set) (?:by|according to|per) (?:function|role|duty|duties|job|task)`,
        `(?:only )?sees? only (?:the |those |what )[^.;]{3,80}\\b(?:assigned|role|need|treat|own|work|job)`,
        `${staff}\\b[^.;]{0,30}\\b(?:has|have|uses?|with) (?:a |an |his or her |their )?(?:own|personal|individual) (?:login|log-in|account|password)s?\\b[^.;]{0,60}\\b(?:switch|clos|remov|disabl|end)\\w*`,
        `(?:we )?(?:review|check|go through) (?:regularly )?who (?:has|may|can)\\b[^.;]{0,30}\\b(?:access|see|open)`,
        `(?:exports?|downloads?|usb (?:sticks?|ports?|drives?))\\b[^.;,]{0,40}\\b(?:is|are) (?:blocked|disabled|switched off|not possible|forbidden)`,
        `only (?:the |those |our )?(?:[a-z]+ ){0,3}(?:who|that) (?:need|require)[^.;]{0,50}\\b(?:can|may|have|get|see|open)`,
        `only (?:(?:the|our) )?(?:[a-z-]+ ){1,3}(?:and (?:the |our )?(?:[a-z-]+ ){1,3})?(?:can|may|is able to|are able to) (?:open|see|read|view|look|get (?:into|in|at)|log in)`,
        `if (?:a|an|any) [^.;,]{3,30} leaves, we (?:withdraw|revoke|remove|close|end|take away) (?:his |her |their |the )?(?:access|account|login|keys?)`,
      ),
      fr: any(
        `(?:ont|a) acces aux? [^.;]{3,40},? dans la (?:seule |stricte )?limite de (?:leurs|ses) (?:attributions|fonctions|missions)`,
        `acces\\b[^.;]{0,40}\\b(?:aux?|a) (?:seules? )?${personnel}[^.;]{0,30}\\b(?:qui en ont|ayant) besoin`,
        `seule?s? (?:les |la |le |nos |notre |une|deux |trois |quatre |cinq |quelques )[^.;]{3,60}\\b(?:peu(?:ven)?t|ont|a|y ont) (?:acces|consulter|ouvrir|voir|lire|le lire|la lire|les lire|acceder)`,
        `(?:quand|lorsque|si) [^.;,]{3,40} (?:s'en va|part|quitte|nous quitte)[^.;]{0,20}, nous (?:retirons|fermons|supprimons) (?:son |leur |l')?(?:acces|compte)`,
        `chaque (?:[a-z]+ )?${personnel}\\b[^.;]{0,40}\\b(?:compte|identifiant)s? (?:personnel|individuel|propre|nominatif)s?`,
        `(?:comptes?|acces)\\b[^.;]{0,40}\\b(?:ferme|desactive|supprime|retire)\\w* (?:des |le jour d|au |lors d)[^.;]{0,20}depart`,
      ),
      nl: any(
        `(?:alleen|enkel|uitsluitend) (?:de |onze |het )?[^.;,]{3,50}\\b(?:kan|kunnen|mag|mogen) (?:er )?(?:bij|in\\b|[^.;]{0,40}\\b(?:inzien|openen|bekijken|zien|lezen|inloggen))\\b`,
        `stopt (?:een|iemand)[^.;,]{0,30}, dan (?:trekken|sluiten|halen) (?:we|wij) (?:de |zijn |haar )?(?:toegang|account)`,
        `toegang (?:tot [^.;,]{3,40} )?(?:hebben|heeft) (?:alleen|uitsluitend|enkel)`,
        `(?:elke|iedere) ${mensen}\\b[^.;]{0,30}\\beigen (?:account|inlog\\w*|login)`,
        `(?:wie|iemand|een medewerker|medewerkers) (?:die )?(?:[a-z]+ )?(?:vertrekt|weggaat|uit dienst gaa[tn])[^.;]{0,40}\\b(?:toegang|account)`,
      ),
      de: any(
        `(?:zugriff|einsicht|zugang)\\b[^.;]{0,40}\\b(?:haben|hat|erhalten) (?:nur|ausschlies+lich|lediglich|allein) `,
        `(?:nur|ausschlies+lich|lediglich) (?:die |unsere |der |das )?[^.;,]{3,50}\\b(?:konnen|kann|durfen|darf|kommen|kommt)\\b[^.;]{0,40}\\b(?:einsehen|offnen|zugreifen|sehen|lesen|hinein)\\b`,
        `hort [^.;,]{3,40} auf, entziehen wir (?:den |ihm |ihr )?(?:zugang|zugriff)`,
        `(?:zugriff\\w*|zugang\\w*|berechtigung\\w*)\\b[^.;]{0,40}\\b(?:nach (?:aufgabe|funktion|rolle)\\w*|abgestuft)`,
        `(?:zugange?|konten|zugriffe?)\\b[^.;]{0,40}\\b(?:gesperrt|entzogen|geschlossen)\\b[^.;]{0,30}\\b(?:austritt|ausscheiden)`,
      ),
    },
  },
  {
    label: 'access review',
    dpv: 'dpv:AuthorisationProcedure',
    anywhere: true,
    words: {
      en: /\baccess rights?\b[^.;]{0,40}\b(?:reviewed|checked|renewed)\b/i,
      fr: /\bdroits d'acces\b[^.;]{0,40}\b(?:revus|reexamines|verifies|controles)\b/i,
      nl: /\b(?:toegangsrechten|rechten)\b[^.;]{0,40}\b(?:nagekeken|gecontroleerd|herzien)\b/i,
      de: /\b(?:zugriffsrechte|berechtigungen)\b[^.;]{0,40}\b(?:uberpruft|kontrolliert|gepruft)\b/i,
    },
  },
  {
    label: 'screen lock',
    dpv: 'dpv:AuthenticationProtocols',
    anywhere: true,
    words: {
      en: /\b(?:screens?|workstations?|computers?|systems?|terminals?|tills?|tablets?|phones?|laptops?)\b[^.;,]{0,20}\block(?:s|ed)?(?: themselves| itself)?\b[^.;,]{0,30}\b(?:after|automatic\w*|within|when|with|by)/i,
      fr: /\b(?:postes?|ecrans?|ordinateurs?|sessions?|caisses?)\b[^.;]{0,30}\b(?:se )?verrouill\w+\b[^.;]{0,30}\b(?:apres|automatiquement|au bout)/i,
      nl: /\b(?:computers?|schermen|systemen|kassa.?s?|laptops?)\b[^.;]{0,30}\bvergrendel\w*/i,
      de: /\b(?:rechner|bildschirm\w*|computer|arbeitsplatz\w*|kassen?)\b[^.;]{0,50}\b(?:nach|automatisch)\b[^.;]{0,30}\b(?:gesperrt|sperr\w+)\b|\b(?:rechner|bildschirm\w*|computer|arbeitsplatz\w*|kassen?)\b[^.;]{0,30}\bsperr\w+[^.;]{0,20}\b(?:nach|automatisch)/i,
    },
  },
  {
    label: 'authentication',
    dpv: 'dpv:AuthenticationProtocols',
    anywhere: true,
    words: {
      en: any(
        `${staff}\\b[^.;]{0,30}\\b(?:has|have|uses?|with|gets?) (?:a |an |his or her |their )?(?:own|personal|individual|unique) (?:login|log-in|sign-in|user ?name|account)s?\\b`,
      ),
      fr: any(
        `chaque (?:[a-z]+ )?${personnel}\\b[^.;]{0,40}\\b(?:identifiant|compte|login)s? (?:personnel|individuel|propre|unique)`,
      ),
      nl: any(
        `(?:elke|iedere) ${mensen}\\b[^.;]{0,30}\\b(?:eigen|persoonlijk\\w*) (?:account|inlog\\w*|login|gebruikersnaam)`,
        `met een persoonlijk account`,
      ),
      de: /\b(?:eigene\w*|personliche\w*) (?:benutzerkonto|zugangsdaten|login|anmeldung)/i,
    },
  },
  {
    label: 'passwords',
    dpv: 'dpv:PasswordAuthentication',
    anywhere: true,
    words: {
      en: /\b(?:has|have|with|uses?) (?:his or her |their |a |an |its )?(?:own|personal) passwords?\b/i,
      fr: /\bmots? de passe (?:personnel|individuel)s?\b|\b(?:son|leurs?) propres? mots? de passe\b/i,
      nl: /\b(?:eigen|persoonlijk) wachtwoord\b/i,
      de: /\b(?:eigene[smnr]?|personliche[smnr]?) (?:passwort|kennwort)\b/i,
    },
  },
  {
    label: 'hashed passwords',
    dpv: 'dpv:PasswordAuthentication',
    anywhere: true,
    words: {
      en: /\bpasswords?\b[^.;]{0,30}\b(?:\(encrypted|\(hashed|stored (?:only )?(?:encrypted|scrambled|hashed|in encrypted))/i,
      fr: /\bmots? de passe\b[^.;]{0,40}\bsous (?:une )?forme (?:chiffree|hachee|cryptee)/i,
      nl: /\bwachtwoord\w*\b[^.;]{0,30}\b(?:versleuteld|gehasht)\b/i,
      de: /\b(?:passwort|kennwort)\w*\b[^.;]{0,40}\b(?:verschlusselt|gehasht|als hash\w*)\b/i,
    },
  },
  {
    label: 'encryption in transit',
    dpv: 'dpv:EncryptionInTransfer',
    anywhere: true,
    words: {
      en: /\b(?:sync(?:hroni[sz]ation)?|everything|data|uploads?|requests?)\b[^.;,]{0,20}\bencrypt\w*\b[^.;,]{0,20}\b(?:between|on (?:its|the) way)\b|\btravels? encrypted\b/i,
      fr: /\bchiffre\w*\b[^.;,]{0,20}\b(?:entre (?:votre|l'|le)|pendant le (?:trajet|transport))/i,
      nl: /\bversleutel\w*\b[^.;,]{0,30}\b(?:tussen (?:je|uw|de)|verstuurd)\b/i,
      de: /\b(?:verschlusselt) (?:zwischen|ubertragen|ubermittelt)\b|\b(?:zwischen|ubertragen|ubermittelt)\b[^.;,]{0,60}\bverschlusselt (?:ubertragen|ubermittelt)\b/i,
    },
  },
  {
    label: 'access log',
    dpv: 'dpv:LoggingPolicy',
    anywhere: true,
    words: {
      en: any(
        `(?:we )?(?:log|record|register)s? (?:who|each time|every time|when somebody|every (?:look-?up|opening|access))\\b[^.;]{0,40}\\b(?:open|look|see|access|file|record|who)\\w*`,
        `(?:every|each) (?:look-?up|opening|access|consultation|query|change)\\b[^.;]{0,40}\\b(?:is|are|gets?|leaves?) (?:logged|recorded|noted|registered|written|a trace)`,
        `access to (?:it|them|the [a-z ]{3,30}) is (?:logged|registered|recorded)`,
      ),
      fr: any(
        `(?:chaque|toute) (?:consultation|ouverture|acces|connexion|modification)\\b[^.;]{0,40}\\b(?:enregistre|trace|journalise|consigne)\\w*`,
      ),
      nl: any(
        `(?:elke|iedere) (?:inzage|raadpleging|toegang|wijziging)\\b[^.;]{0,40}\\b(?:gelogd|vastgelegd|geregistreerd)`,
        `(?:wij|we) (?:loggen|leggen vast|registreren) wie\\b`,
      ),
      de: any(
        `(?:jede[rs]?|alle) (?:zugriff|einsicht|offnung|abruf|anderung)\\w*\\b[^.;]{0,40}\\b(?:protokolliert|aufgezeichnet|festgehalten)`,
        `(?:zugriffe?|abrufe?)\\b[^.;]{0,140}\\bprotokolliert\\b[^.;]{0,20}\\b(?:um|damit)\\b[^.;]{0,20}\\bangriff\\w*`,
      ),
    },
  },
  {
    label: 'secure deletion',
    dpv: 'dpv:TechnicalOrganisationalMeasure',
    anywhere: true,
    words: {
      en: /\b(?:disks?|hard drives?)\b[^.;,]{0,40}\b(?:drilled|shredded|degaussed|(?:physically )?destroyed)|\b(?:papers?|paper (?:files?|forms?|records?|lists?|copies)|documents?|printouts?|forms|files)\b[^.;,]{0,40}\b(?:is|are|gets?|go(?:es)?) (?:always |then )?(?:shredded|pulped|through (?:a|the) shredder|into (?:a|the) shredder)/i,
      fr: /\b(?:papiers?|documents?|dossiers?|bulletins?)\b[^.;,]{0,40}\b(?:dechiquete|passe(?:nt|s|es)? (?:au|a la) (?:broyeur|dechiqueteuse)|broye)\w*/i,
      nl: /\b(?:papier\w*|dossiers?|documenten|formulieren)\b[^.;,]{0,40}\b(?:versnipper\w*|door de (?:versnipperaar|shredder))/i,
      de: /\b(?:papier\w*|akten|unterlagen|dokumente|ausdrucke)\b[^.;,]{0,40}\b(?:geschreddert|in den (?:aktenvernichter|schredder)|im (?:schredder|reis+wolf))/i,
    },
  },
  {
    label: 'tokenised numbers',
    dpv: 'dpv:Pseudonymisation',
    anywhere: true,
    words: {
      en: /\btokeni[sz]\w+|\b(?:names?|identit(?:y|ies)|customer numbers?)\b[^.;,]{0,40}\breplaced (?:by|with) (?:a |an )?(?:random |made-up )?(?:numbers?|codes?|keys?|identifiers?|tokens?)\b|\bunder a random (?:number|code|identifier)\b|\blast (?:part|octet|block|digits|three digits) of (?:your|the) IP\b[^.;]{0,40}\b(?:removed|cut|dropped|masked|deleted|set to)|\bIP address\w*\b[^.;]{0,50}\b(?:bytes?|octets?)\b[^.;]{0,30}\b(?:masked|removed|cut|deleted)/i,
      fr: /\btokenis\w+|\b(?:nom|identite)s?\b[^.;,]{0,30}\bremplace\w* par (?:un |des )?(?:numero|code|identifiant)|\b(?:dernier octet|derniere partie) de (?:votre|l')\s?adresse IP\b/i,
      nl: /\bgetokeniseerd\b|\b(?:naam|namen)\b[^.;,]{0,30}\bvervangen door een (?:nummer|code)|\blaatste (?:deel|octet|cijfers) van (?:je|uw|het|jouw) IP-?adres\b/i,
      de: /\btokenisier\w*|\b(?:name[ns]?)\b[^.;,]{0,30}\bdurch (?:eine |einen )?(?:nummer|code|kennung)\b[^.;]{0,15}|\bletzte\w* (?:teil|oktett|stellen?|block) (?:ihrer|der) IP-?adresse\b/i,
    },
  },
  {
    label: 'blurred pictures',
    dpv: 'dpv:Anonymisation',
    anywhere: true,
    words: {
      en: /\b(?:faces?|number plates?|licen[cs]e plates?|people|bystanders|neighbouring (?:plots|properties))\b[^.;]{0,40}\b(?:blurred|pixel+ated|made unrecogni[sz]able|masked)\b|\bwe blur (?!nothing|no\b)/i,
      fr: /\b(?:visages?|plaques?|personnes|passants)\b[^.;]{0,40}\b(?:floute|masque|rendue?s? meconnaissable)\w*|\bnous floutons\b/i,
      nl: /\b(?:gezichten|kentekens?|personen|omstanders)\b[^.;]{0,40}\b(?:onherkenbaar|geblurd|vervaagd)\b|\bonherkenbaar\b[^.;]{0,20}\b(?:gemaakt|gezichten|kentekens?)/i,
      de: /\b(?:gesichter?|kennzeichen|personen|passanten|grundstucke?|nachbargrundstucke?)\b[^.;]{0,50}\b(?:unkenntlich|verpixelt|unscharf)\b/i,
    },
  },
  {
    label: 'confidentiality of staff',
    dpv: 'dpv:NDA',
    anywhere: true,
    words: {
      en: /\b(?:everyone|everybody|all|anyone) who (?:works|helps|volunteers)\b[^.;]{0,80}\bconfidential\w*|\bsign\w*\b[^.;]{0,30}\bconfidentiality\b/i,
      fr: /\b(?:signe\w*|signent)\b[^.;]{0,30}\b(?:engagement|clause|accord) de confidentialite\b/i,
      nl: /\bvertrouwelijkheidsverklaring\w*|\bzwijgplicht\b/i,
      de: /\b(?:vertraulichkeits|verschwiegenheits)(?:erklarung|vereinbarung)\w*/i,
    },
  },
  {
    label: 'staff training',
    dpv: 'dpv:DataProtectionTraining',
    anywhere: true,
    words: {
      en: any(
        `${staff}\\b[^.;]{0,30}\\b(?:is|are|get|gets|receive|receives|follow|follows|attend|attends|take|takes|go through)\\b[^.;]{0,30}\\b(?:trained|training|course|refresher|workshop)\\b[^.;]{0,40}\\b(?:confiden|data protection|privacy|gdpr|security|phishing|every year|yearly|annual|each year)`,
        `(?:yearly|annual|regular) (?:[a-z]+ ){0,3}training\\b[^.;]{0,30}\\b(?:staff|employees|team)`,
      ),
      fr: any(
        `${personnel}\\b[^.;]{0,30}\\b(?:suit|suivent|recoivent|recoit)\\b[^.;]{0,20}\\b(?:formation|sensibilisation|cours)`,
      ),
      nl: any(
        `${mensen}\\b[^.;]{0,30}\\b(?:volgt|volgen|krijgt|krijgen)\\b[^.;]{0,40}\\b(?:training|opleiding|cursus)\\b[^.;]{0,40}\\b(?:privacy|gegevensbescherming|veilig\\w*|avg|jaar\\w*)|${mensen}\\b[^.;]{0,30}\\b(?:volgt|volgen|krijgt|krijgen)\\b[^.;]{0,40}\\b(?:privacy|avg)-?(?:training|cursus)`,
      ),
      de: any(
        `${leute}\\b[^.;]{0,60}\\b(?:jahrlich|regelmas+ig|einmal im jahr)\\b[^.;]{0,30}\\b(?:geschult|schulung\\w*|unterwiesen)`,
      ),
    },
  },
  {
    label: 'alarmed premises',
    dpv: 'dpv:PhysicalAccessControlMethod',
    anywhere: true,
    words: {
      en: /\b(?:premises|offices?|buildings?|clubhouse|shop|archives?|rooms?|server room)\b[^.;,]{0,20}\b(?:is|are|has|have) (?:always |an? )?(?:alarm\w*|guarded|locked|secured by an alarm)|\bvisitors (?:are (?:always )?(?:accompanied|escorted|signed in|met|never left)|sign in|must sign in|wear a badge)/i,
      fr: /\b(?:locaux|bureaux|batiments?|salle des serveurs)\b[^.;,]{0,30}\b(?:sous alarme|proteges par (?:une )?alarme|fermes a cle|gardiennes)/i,
      nl: /\b(?:kantoor|pand|gebouw|serverruimte|archief)\b[^.;,]{0,30}\b(?:alarm\w*|afgesloten|op slot)\b/i,
      de: /\b(?:buro\w*|geschaftsraume|gebaude|serverraum|archiv)\b[^.;,]{0,40}\b(?:alarmgesichert|alarmanlage|abgeschlossen|verschlossen)\w*|\bverschlossene\w* raum\w*/i,
    },
  },
  {
    label: 'penetration tests',
    dpv: 'dpv:PenetrationTestingMethods',
    anywhere: true,
    words: {
      en: /\b(?:tries|try|attempts?) to break into (?:our|the) (?:systems?|network|servers?|app|site)\b|\b(?:systems?|apps?|servers?|platform|security)\b[^.;,]{0,30}\b(?:is|are|have|has|gets?|be)\b[^.;,]{0,15}\btested\b[^.;]{0,50}\b(?:by an? (?:independent|outside|external)|every year|yearly|annually|once a year)|\bethical hackers?\b/i,
      fr: /\b(?:systemes?|site|application|securite)\b[^.;,]{0,40}\b(?:teste|eprouve)\w* (?:chaque annee|une fois par an|par un (?:tiers|specialiste|prestataire))/i,
      nl: /\b(?:systemen|beveiliging|website|app)\b[^.;,]{0,30}\b(?:testen|getest)\b|\bethische hackers?\b/i,
      de: /\b(?:systeme|sicherheit|anwendung)\b[^.;,]{0,60}\b(?:von (?:externen|unabhangigen)|jahrlich|einmal im jahr)\b[^.;,]{0,40}\b(?:getestet|gepruft|uberpruft)\b/i,
    },
  },
  {
    label: 'separation of data',
    dpv: 'dpv:AccessControlMethod',
    anywhere: true,
    words: {
      en: /\b(?:data|questionnaires?|records?|files?|answers?|identit(?:y|ies)|development and production)\b[^.;,]{0,30}\b(?:is|are) (?:stored|kept|held) (?:strictly )?(?:separate(?:ly)?|apart)\b|\b(?:has|have|gets?) (?:a|its|their) (?:own )?(?:separate )?database of (?:its|their) own\b/i,
      fr: /\b(?:donnees|dossiers?|reponses|questionnaires?)\b[^.;,]{0,40}\b(?:conserve|stocke)\w* (?:separement|a part)\b/i,
      nl: /\b(?:gegevens|dossiers?|vragenlijsten)\b[^.;,]{0,40}\b(?:gescheiden|apart) (?:van|bewaard|opgeslagen)\b/i,
      de: /\b(?:daten|akten|fragebogen)\b[^.;,]{0,40}\b(?:getrennt (?:von|gespeichert|aufbewahrt)|gesondert (?:gespeichert|aufbewahrt))/i,
    },
  },
  {
    label: 'security updates',
    dpv: null,
    anywhere: true,
    words: {
      en: /\b(?:we|servers?|systems?|software)\b[^.;,]{0,20}\b(?:patch(?:ed|es)?\b[^.;,]{0,30}\b(?:every|each|within|weekly|monthly|regular\w*)|(?:is|are) updated (?:every|each|within|weekly|monthly|regularly))|\b(?:security )?(?:updates|patches) (?:is|are) (?:installed|applied)\b/i,
      fr: /\b(?:mises a jour|correctifs)\b[^.;,]{0,20}\b(?:installe|applique)\w*/i,
      nl: /\b(?:updates|patches)\b[^.;,]{0,30}\b(?:geinstalleerd|doorgevoerd)\b/i,
      de: /\b(?:updates|aktualisierungen|patches)\b[^.;,]{0,30}\b(?:eingespielt|installiert)\b/i,
    },
  },
  {
    label: 'firewalls and protection from malware',
    dpv: 'dpv:NetworkSecurityProtocols',
    anywhere: true,
    words: {
      en: /\bbehind (?:a |our )?firewalls?\b|\bprotected by (?:a |an )?(?:\w+ )?(?:firewall|virus scanner|anti-?virus)\b/i,
      fr: /\b(?:derriere|protege\w* par) (?:un |des )?(?:pare-feux?|firewall|antivirus)\b/i,
      nl: /\b(?:achter|beveiligd met|beschermd door) (?:een )?(?:firewall|virusscanner)\b/i,
      de: /\b(?:hinter|durch) (?:eine[r]? |einen )?(?:firewall|virenscanner|virenschutz)\b/i,
    },
  },
  {
    label: 'breach record',
    dpv: 'dpv:DataBreachRecord',
    anywhere: true,
    words: {
      en: /\b(?:register|record|log) of (?:all |every |any )?(?:personal )?(?:data )?(?:breach|incident)(?:es|s)?\b/i,
      fr: /\bregistre des (?:violations|incidents)\b/i,
      nl: /\b(?:register|logboek) van (?:alle )?(?:datalekken|incidenten)\b|\bdatalekregister\b/i,
      de: /\b(?:verzeichnis|register) (?:der|aller) (?:datenpannen|datenschutzverletzungen|vorfalle)\b/i,
    },
  },
];
