// What a company says that it does not do, or only where the person has it in hand: tracking, advertising, reading along, storing elsewhere.
import type { StatementWords } from './statement-words.ts';

/** “We”, or what is ours. */
const we =
  '(?:we|(?:our|the|this|its) (?:\\w+ ){0,2}(?:website|site|app|application|software|services?|system|tool|platform|company|association|charity|extension|plug-?in|staff|team))';
const notEn =
  "(?:(?:do|does|will|would|shall|can|could|are|is|am|have|has) ?(?:not|never)|(?:do|does|wo|would|ca|are|is|have|has)n't|can't|won't|cannot|never|at no time)";
const no = `\\b${we}\\b (?:\\w+,? ){0,3}?${notEn} (?:\\w+ ){0,2}?`;

export const statementDenials: readonly StatementWords[] = [
  {
    kind: 'no-transfer',
    words: {
      en: /\b(?:no|not|never|nothing|none|\w+n't)\b[^.]{0,40}\b(?:transfer\w*|goes|go|send|sent|pass(?:ed)?|export\w*|stor(?:e|ed)|process(?:ed)?|leaves?)\b[^.]{0,50}\b(?:outside (?:of )?(?:the )?(?:e\.?u|e\.?e\.?a|european|uk\b|united)|third countr\w+|non-e(?:u|ea)\b)|\bthird[- ]countr(?:y|ies) (?:data )?transfers?\W{1,6}(?:none|no|n\/a)\b|\btransfers? (?:of [^.]{2,40} )?(?:outside|to (?:a )?third countr\w+)\b[^.]{0,50}\b(?:(?:does|do|will) not|not (?:planned|intended|envisaged|foreseen))\b/i,
      fr: /\brien n'est (?:transfer|transmis|envo|stock|heberg|trait)\w*[^.]{0,50}\b(?:(?:de)?hors (?:de )?(?:l'|la )?(?:ue\b|eee|u\.e|union|espace|europe|france)|pays tiers)|\b(?:ne |n')[^.]{0,30}\b(?:transfer|transmet|communiqu|envo|stock|heberg|trait)\w*\b[^.]{0,10}\b(?:pas|jamais|aucun\w*)\b[^.]{0,50}\b(?:(?:de)?hors (?:de )?(?:l'|la )?(?:ue\b|eee|u\.e|union|espace|europe|france)|pays tiers)|\baucun transfert\b[^.]{0,60}\b(?:(?:de)?hors|pays tiers)\b|\bne (?:font|fait|feront|fera) (?:pas )?l'objet d'(?:un|aucun) transfert\b[^.]{0,50}\b(?:(?:de)?hors|pays tiers)\b/i,
      nl: /\b(?:geen|niets?|nooit)\b[^.]{0,50}\b(?:door|gedeeld|delen|verwerk\w*|opgeslagen|opslaan|doorg\w+|verstuurd|verstrekt|bewaard)\b[^.]{0,50}\b(?:buiten (?:de )?(?:eu\b|eer\b|europ\w+)|derde landen?)|\b(?:geen|niets?|nooit)\b[^.]{0,50}\b(?:buiten (?:de )?(?:eu\b|eer\b|europ\w+)|derde landen?)[^.]{0,40}\b(?:door|gedeeld|verwerk\w*|opgeslagen|doorg\w+|verstuurd|verstrekt|bewaard)\b/i,
      de: /\b(?:drittl[a]nd\w*|drittstaat\w*|auserhalb (?:der|des) (?:eu\b|ewr|europ\w+))[^.]{0,50}\b(?:findet|finden|erfolgt|erfolgen|ist|wird|werden|(?:ubermitteln|ubertragen|geben|speichern|verarbeiten) wir)\b[^.]{0,25}\b(?:nichts?|kein\w*)\b|\b(?:nichts?|keine?\w*)\b[^.]{0,60}\b(?:drittland\w*|drittstaat\w*|auserhalb (?:der|des) (?:eu\b|ewr|europ\w+))[^.]{0,40}\b(?:ubermittelt|ubertragen|weitergegeben|verarbeitet|gespeichert|statt)\b/i,
    },
    unless:
      /\b(?:unless|without|except|only|if|necessarily|normally|level|protection|equivalent|sofern|wenn|soweit|es sei denn|ohne|nur|schutz\w*|tenzij|zonder|alleen|als|beschermingsniveau|sauf|sans|que si|seulement|niveau|right|recht|droit|decisions?|beschluss|angemessen\w*|yet)\b/i,
  },
  {
    kind: 'purpose-limitation',
    words: {
      en: /\b(?:only|solely|exclusively)\b.{0,30}\b(?:process|collect|use|request|ask for)\w*\b.{0,60}\b(?:to the extent|strictly necessary|actually need|really need|absolutely necessary|(?:is|are) necessary|we need)\b|\b(?:process|collect|use)(?:ed|d)?\b.{0,40}\bonly (?:to the extent|in so far|insofar)\b|\bas little (?:personal )?(?:data|information) as (?:possible|necessary)\b|\bno more (?:personal )?(?:data|information) than\b|\b(?:processing|collection|use)\b.{0,30}\bis (?:limited|restricted) to (?:the |what|those)/i,
      fr: /\bseules? les (?:donnees|informations)\b.{0,30}\b(?:strictement |absolument )?(?:necessaires?|utiles)\b|\bne collect\w+ que (?:les|des)\b.{0,40}\b(?:donnees|informations)\b|\ben aucun cas\b.{0,70}\ba d'autres fins\b/i,
      nl: /\bniet meer (?:persoons)?gegevens\b.{0,20}\bdan\b|\b(?:alleen|uitsluitend|enkel)\b.{0,20}\bgegevens\b.{0,20}\bdie\b.{0,30}\bnodig\b|\b(?:gebruiken|verwerken)\b.{0,40}\bgegevens (?:uitsluitend|alleen|enkel) (?:voor|om|door)\b|\b\w*gegevens worden (?:alleen|uitsluitend|enkel) door ons\b/i,
      de: /\b(?:beschrank\w+) sich auf\b.{0,30}\b(?:daten|angaben)\b|\bnur (?:die|diejenigen|solche) (?:\w+ )?(?:daten|angaben|informationen)\b.{0,60}\b(?:benotig\w*|erforderlich|brauchen|notwendig|notig)\b|\bso wenige? (?:\w+ )?daten wie moglich\b/i,
    },
    unless:
      /\b(?:cookies?|as long as|right|access|employees|staff|mitarbeiter|medewerkers|kept|retain\w*|stored|gespeichert|bewaren|conserv\w+)\b/i,
  },
  {
    kind: 'no-profiling',
    words: {
      en: new RegExp(
        `${no}(?:track|monitor|profile|follow|identify|fingerprint)(?:s|ing)?\\b.{0,40}\\b(?:you|users?|visitors?|individuals?|people|persons?|customers?|members?|behaviou?r|activity|movements|across|location|personally)\\b|\\bno (?:user |visitor |personal |individual |behaviou?ral )?(?:tracking|profiling|fingerprinting)\\b(?! (?:cookies|pixels))`,
        'i',
      ),
      fr: /\b(?:ne|n')\b ?.{0,12}\b(?:suiv\w+|pist\w+|trac\w+|profil\w+)\b.{0,6}\b(?:pas|jamais|aucun\w*)\b|\baucun (?:suivi|pistage|tracage|profilage)\b/i,
      nl: /\b(?:volgen|traceren|profileren)\b.{0,30}\bniet\b|\bgeen (?:tracking|profilering|volgsoftware)\b/i,
      de: /\bkein(?:e|erlei)? (?:\w+ )?(?:tracking|profiling|nachverfolgung|verhaltensanalyse|profilbildung|(?:analyse|tracking)-?(?:werkzeuge|tools|dienste))\b|\btracken\b.{0,30}\bnicht\b/i,
    },
    unless:
      /\b(?:unless|if you|cookies?|do not track (?:signals?|headers?|requests?|settings?)|dnt|right|sauf|tenzij|es sei denn)\b/i,
  },
  {
    kind: 'other',
    words: {
      en: new RegExp(
        `${no}(?:show|display|serve|contain|include|carry|run|have|place|send|use)(?:s|ing)?\\b.{0,25}\\b(?:ads|adverts?|advertis(?:ing|ements?)|unsolicited|spam|junk|commercial (?:e-?mails|messages))\\b|\\b(?:free of|without|no) (?:any )?(?:ads|advertising|advertisements)\\b|\\b(?:contains|shows|there (?:are|is)) no (?:ads|adverts?|advertis\\w+)\\b`,
        'i',
      ),
      fr: /\b(?:aucune|pas de|sans|ni) publicites?\b|\b(?:ne|n')\b.{0,30}\b(?:pas|jamais|aucun\w*)\b.{0,20}\b(?:publicites?|spam|courriels? non sollicites?)\b/i,
      nl: /\bgeen (?:\w+ )?(?:advertenties|reclame|spam)\b|\breclamevrij\b/i,
      de: /\bkeine(?:rlei)? (?:\w+ )?(?:werbung|anzeigen|werbe-?e?-?mails)\b|\bwerbefrei\b/i,
    },
    unless:
      /\b(?:cookies?|right|opt|if you|unless|wish|prefer|möchten|mochten|wunschen|wenn|souhaitez|wilt|droit|recht|unless|mehr|longer)\b/i,
  },
  {
    kind: 'other',
    words: {
      en: new RegExp(
        `${no}(?:use|process|analy[sz]e|evaluate|exploit)(?:d|s)?\\b.{0,60}\\b(?:for|to) (?:\\w+ ){0,3}(?:marketing|advertis\\w+|commercial|train\\w*|promotional|ai|machine[- ]learning)\\b|\\b(?:data|information|details|content|e-?mail\\w*|address\\w*)\\b.{0,30}\\b(?:not|never)\\b.{0,12}\\bused\\b.{0,25}\\b(?:marketing|advertis\\w+|commercial|train\\w*|promotional)\\b|\\b(?:in no circumstances|under no circumstances|at no time)\\b.{0,60}\\b(?:data|information|details)\\b.{0,20}\\b(?:used|shared|sold|disclosed)\\b`,
        'i',
      ),
      fr: /\ben aucun cas\b.{0,40}\b(?:donnees|informations)\b.{0,40}\b(?:utilise|vendu|divulgu|transmis|communiqu|cede)\w*|\b(?:ne|n')\b.{0,30}\b(?:utilis\w+|exploit\w+)\b.{0,40}\b(?:publicitaires?|commercia\w+|marketing|prospection)\b/i,
      nl: /\b(?:niet|nooit|in geen geval)\b.{0,40}\b(?:marketing|commerciele|reclame)\w*\b.{0,20}\b(?:doel\w*|gebruik\w*)|\b(?:gegevens|informatie)\b.{0,40}\b(?:niet|nooit)\b.{0,20}\bvoor (?:marketing|commerciele|reclame)/i,
      de: /\b(?:keine?|nicht)\b.{0,60}\b(?:werbe|marketing)-?zwecke\w*|\b(?:auswertung|nutzung|verwendung)\b.{0,40}\b(?:werbe|marketing)-?zwecke\w*.{0,30}\b(?:nicht|keine)\b/i,
    },
    unless: /\b(?:without|unless|if you|right|ohne ihre|object|widersprechen|zonder|sauf|sans votre)\b/i,
  },
  {
    kind: 'other',
    words: {
      en: new RegExp(
        `${no}(?:read|listen|record|access|view|see|scan|intercept|look at|open|inspect|eavesdrop)(?:s|ing|ed)?\\b.{0,40}\\b(?:content|messages?|conversations?|calls?|e-?mails?|files?|data|documents?|communications?|photos|passwords?|logs?|entries)\\b|\\b(?:we|they|who) (?:have|has) no access to\\b|\\bdo(?:es)?(?: not|n't) have access to (?:your|the|these|this|any|its|their)\\b`,
        'i',
      ),
      fr: /\bn'(?:avons|a|ont|aura|auront) (?:pas|aucun|jamais) (?:d')?acces (?:a|aux)\b|\b(?:ne|n')\b.{0,12}\b(?:lisons|lit|enregistr\w+|ecout\w+|consult\w+)\b.{0,6}\b(?:pas|jamais|aucun\w*)\b/i,
      nl: /\b(?:hebben|heeft|krijgen|krijgt) (?:wij |we )?(?:zelf )?geen (?:toegang|inzage)\b/i,
      de: /\b(?:haben|hat|erhalten|erhalt) (?:wir |selbst |dabei |hierbei )*kein(?:en|erlei)? (?:\w+ )?(?:zugriff|zugang|einblick|einsicht|kenntnis)\b|\bkeine kenntnis\b.{0,60}\b(?:inhalt\w*|nutzung)\b/i,
    },
    unless: /\b(?:unless|if you|children|right|unauthori[sz]ed|cookies?|third countr)\b/i,
  },
  {
    kind: 'other',
    words: {
      en: /\b(?:never|not|n't)\b.{0,12}\b(?:leaves?|reach(?:es)?|sent to|transmitted to|uploaded to|transferred to|stored on)\b.{0,20}\b(?:our|any|the) (?:\w+ )?servers?\b|\b(?:never|not|n't) (?:be )?(?:uploaded|leave(?:s)? (?:your|the) (?:device|browser|phone|computer|machine))\b|\b(?:process\w*|execut\w+|calculat\w+|carried out|performed|happens?|takes? place|runs?|generated|stored?|kept|saved)\b.{0,20}\b(?:only|entirely|solely|exclusively|locally|completely)\b.{0,15}\b(?:on|in|within) (?:your|the user's|the) (?:own )?(?:device|browser|phone|computer|machine|smartphone)\b|\b(?:carried out|performed|processed|executed|calculated|stored|kept) on your own (?:device|browser|phone|computer|machine)\b|\blocally (?:on|in) your (?:own )?(?:device|browser|phone|computer|machine)\b/i,
      fr: /\b(?:ne|n')\b ?quitt\w+ (?:jamais|pas) (?:votre|l'|le) ?(?:appareil|telephone|navigateur|terminal|ordinateur)\b|\b(?:traite|stocke|conserve|enregistre)\w*\b.{0,20}\b(?:localement|uniquement|exclusivement)\b.{0,12}\bsur votre (?:appareil|telephone|navigateur|terminal|ordinateur|smartphone)\b|\bjamais\b.{0,20}\b(?:envoye|transmis|transfere)\w*\b.{0,15}\bserveurs?\b/i,
      nl: /\b(?:verla(?:at|ten)|blij(?:ft|ven))\b.{0,20}\b(?:uw|je|jouw|het) (?:apparaat|telefoon|toestel|browser|computer)\b|\b(?:alleen|uitsluitend|lokaal|volledig) (?:op|in) (?:uw|je|jouw) (?:eigen )?(?:apparaat|telefoon|toestel|browser|computer)\b|\bnooit\b.{0,20}\b(?:server|verstuurd|geupload)/i,
      de: /\bverlassen\b.{0,20}\b(?:ihr|das|dein) (?:\w+ )?(?:gerat|endgerat|smartphone|rechner|browser)\b.{0,8}\bnicht\b|\b(?:ausschlies+lich|nur|lokal|vollstandig|rein lokal)\b.{0,12}\b(?:auf|in) (?:ihrem|dem|deinem|unserem eigenen) (?:eigenen )?(?:gerat|endgerat|smartphone|rechner|browser|computer)\b|\bvollstandig auf unserem (?:eigenen )?server\b/i,
    },
    unless: /\b(?:cookies?|if you)\b/i,
  },
  {
    kind: 'no-storage',
    words: {
      en: /\b(?:no|none of (?:your|the|this)) (?:personal )?(?:data|information)\b.{0,20}\b(?:is|are|will be|gets?) (?:\w+ )?(?:stored|saved|kept|retained|logged|recorded)\b/i,
      fr: /\baucune (?:donnee|information)\b.{0,40}\bn'est (?:\w+ )?(?:conserve|stocke|enregistre|collecte)\w*|\b(?:ne|n')\b.{0,8}\b(?:conserv|stock|enregistr)\w+ (?:pas|jamais|aucun\w*)\b.{0,30}\b(?:donnees|coordonnees|numeros?|adresses?|mots?)\b/i,
      nl: /\b(?:geen|nooit)\b.{0,15}\b(?:persoons)?gegevens\b.{0,15}\b(?:opgeslagen|bewaard|vastgelegd)\b/i,
      de: /\b(?:keine(?:rlei)?) (?:personenbezogenen? )?(?:daten|informationen|angaben)\b.{0,20}\b(?:gespeichert|erhoben|protokolliert|erfasst)\b/i,
    },
    unless: /\b(?:after|once|longer|unless|nach|mehr|apres|plus|na|meer|if you|without|right)\b/i,
  },
  {
    kind: 'anonymous',
    words: {
      en: /\b(?:do|does|will)(?: not|n't) (?:\w+ )?(?:contain|include|hold|constitute|involve|carry)\b.{0,12}\b(?:any )?(?:personal|personally|identif)\w*|\b(?:contains?|includes?|holds?) no (?:personal|personally|identif)\w*/i,
      fr: /\bne (?:contien\w+|comport\w+|constitu\w+) (?:pas|aucune?)\b.{0,10}\b(?:donnees? (?:a caractere )?personnel\w*|informations? (?:personnel|nominativ)\w*)/i,
      nl: /\b(?:bevat\w*|bevatten) geen (?:persoonsgegevens|persoonlijke)/i,
      de: /\b(?:enthalt\w*|verarbeitet|verarbeiten|beinhalt\w+) kein(?:e|erlei) (?:personenbezogenen?|personlichen?)\b/i,
    },
  },
  {
    kind: 'liability',
    words: {
      en: /\b(?:have|has) no (?:influence|control) (?:over|on|of)\b|\b(?:do|does)(?: not|n't) (?:have (?:any )?)?(?:control|influence)\b(?! of\b)/i,
      fr: /\b(?:n'avons|n'a) (?:aucun|pas de|pas le) (?:controle|influence|maitrise)\b/i,
      nl: /\b(?:hebben|heeft) (?:wij |we )?geen (?:invloed|controle)\b/i,
      de: /\b(?:haben|hat) (?:wir )?(?:selbst )?(?:hierauf |darauf )?keinen? (?:einfluss|kontrolle)\b|\bkeinen einflus{1,2} (?:auf|darauf)\b/i,
    },
    unless: /\b(?:minimum age|if you|you have no control|cookies?|not providing|refus\w+|nicht angeb\w+)\b/i,
  },
  {
    kind: 'data-location',
    words: {
      en: /\b(?:no|none of (?:your|the|our)) (?:personal )?data (?:ever )?leaves? (?:the )?(?:eu|eea|uk|european)\b|\b(?:data|information|files|messages)\b.{0,40}\b(?:stored|hosted|kept|held|processed)\b.{0,30}\bon our own\b.{0,12}\b(?:servers?|server infrastructure|infrastructure|hardware|systems)\b/i,
      fr: /\bsur nos propres (?:serveurs|infrastructures)\b/i,
      nl: /\bop (?:onze )?eigen servers?\b/i,
      de: /\bauf (?:unseren )?eigenen servern?\b/i,
    },
  },
  {
    kind: 'other',
    words: {
      en: /\b(?:use|visit|browse|read|play|order|buy|access|available|usable)\b.{0,40}\bwithout (?:an account|registration|registering|creating an account|logging in|signing (?:in|up)|providing (?:any )?(?:personal )?(?:data|information|details)|(?:disclosing|giving|revealing) )/i,
      fr: /\bsans (?:inscription|compte|creer de compte|vous inscrire|communiquer (?:de|vos) donnees|fournir de donnees)\b/i,
      nl: /\bzonder (?:account|registratie|inloggen|te registreren|persoonsgegevens (?:te|achter))\b/i,
      de: /\bohne (?:registrierung|anmeldung|benutzerkonto|kundenkonto|angabe (?:von )?(?:personenbezogener|personlicher|ihrer)\w*)\b/i,
    },
    unless: /\b(?:not|cannot|n't|nicht|kein\w*|niet|geen|pas|impossible)\b/i,
  },
  {
    kind: 'other',
    words: {
      en: /\b(?:use|installation|download) of (?:the|this|our) (?:site|website|app|application|service)s?\b.{0,40}\b(?:constitutes?|implies|means|signifies)\b.{0,25}\b(?:accept|agree|consent)\w*/i,
      fr: /\b(?:utilisation|installation|navigation|consultation)\b.{0,60}\b(?:vaut|emporte|implique)\b.{0,20}\b(?:acceptation|accord|adhesion|consentement)\b/i,
      nl: /\bgebruik van\b.{0,40}\b(?:betekent|houdt in|impliceert)\b.{0,40}\b(?:aanvaard\w*|akkoord|instem\w*)/i,
      de: /\bmit der (?:nutzung|installation|verwendung)\b.{0,60}\b(?:erklaren sie sich|akzeptieren sie|stimmen sie|willigen sie)\b/i,
    },
    unless: /\b(?:after|changes|modifi\w+|new|anderung\w*|wijziging\w*|cookies?)\b/i,
  },
];
