// Vocabulary: words by which a policy in one of our languages speaks of a subject at all, written for folded text.
// A completeness rule accuses only where neither a fact nor such a word stands: when in doubt it is silent.

/** Headings under which a subject stands, or would. */
export const topic = {
  who: /\b(?:who we are|about us|controller|contact|responsable|qui sommes|wie zijn wij|verwerkingsverantwoordelijke|verantwortlich\w*|kontakt|impressum)\b/,
  purposes: /\b(?:purposes?|why we|how we use|use of|finalites?|doeleinden|waarvoor|zwecke?)\b/,
  bases: /\b(?:legal bas[ie]s|lawful|legal grounds?|bases? (?:legales?|juridiques?)|grondslag\w*|rechtsgrundlage\w*)\b/,
  recipients:
    /\b(?:shar(?:e|ing)|disclos\w+|recipients?|who (?:else )?(?:gets|sees)|third part\w+|destinataires?|partage|delen|ontvangers?|derden|empfanger\w*|weitergabe)\b/,
  transfers:
    /\b(?:transfers?|outside|international|transferts?|doorgifte|ubermittlung\w*|drittland\w*|drittlander\w*)\b/,
  retention:
    /\b(?:retention|how long|stor(?:e|age)|conservation|duree|bewaar\w*|bewaren|speicher\w*|aufbewahr\w*|losch\w*)\b/,
  rights: /\b(?:rights?|droits?|rechten|rechte|betroffenenrechte)\b/,
  security: /\b(?:security|protect\w*|securite|beveilig\w+|sicherheit|datensicherheit)\b/,
  cookies: /\bcookies?|traceurs?\b/,
  changes: /\b(?:changes?|updates?|amendments?|modifications?|wijziging\w*|anderung\w*)\b/,
  complaints:
    /\b(?:complain\w*|reclamations?|plaintes?|klacht\w*|beschwerde\w*|authorit\w+|autorite\w*|toezicht\w*|aufsicht\w*)\b/,
} as const;

/** Natural persons, public bodies and the like have no legal form that one could look for. */
export const noCompany =
  /\b(?:universit\w+|municipal\w*|ministr\w+|government|council|city of|town of|parish|church|school|college|hospital|museum|library|foundation|association|charity|society|club|sole trader|freelanc\w*|self-employed|individual|author of|blog|commune|ville de|mairie|ministere|ecole|fondation|gemeente|stad|stichting|vereniging|eenmanszaak|zzp\w*|freelance|kerk|ziekenhuis|stadt|kirche|verein|stiftung|schule|einzelunternehme\w*|inhaber(?:in)?|freiberuf\w+|fod|spf|overheidsdienst|service public|behorde|bundesamt)\b/;

export const purposeWords =
  /\b(?:purposes?\b|we (?:also |only |may |will )*(?:use|process)\b|used? (?:to|for|it|by)\b|in order to\b|finalites?\b|utilis\w+|doeleinde\w*|gebruik\w*|waarvoor\b|zwecke?\w*|verwende\w*|nutze\w*|genutzt\b)/;

/** Legal bases other than consent. */
export const basisWords =
  /\b(?:balanc(?:e|ing) of interests\b|interessenabwagung\w*|belangenafweging\b|mise en balance\b|(?:legal|lawful|juridique) (?:bas[ie]s|grounds?|reasons?|justifications?)\b|legitimate (?:business )?interests?\b|contract\w*\b|(?:service|sales|purchase) agreements?\b|legal(?:ly)? (?:oblig\w+|required|requirements?|dut(?:y|ies))\b|(?:art\.?|article|artikel) ?6\b|(?:public|vital) interests?\b|bases? (?:legales?|juridiques?)\b|fondement\b|interets? (?:legitimes?|vitaux|public)\b|obligations? legales?\b|contrat\w*|grondslag\w*|gerechtvaardigde? belang\w*|wettelijke? (?:verplicht\w+|plicht\w*)|overeenkomst\w*|rechtsgrund\w*|berechtigte\w* interesse\w*|(?:rechtliche\w*|gesetzliche\w*) (?:ver)?pflicht\w*|vertrag\w*)/;
export const consentWords =
  /\b(?:consent\w*|toestemming\w*|einwillig\w*|zustimm\w*|opt(?:ed)?[ -]?in\b|accord\b|permission\b|agree\w*)/;
export const legitimateInterest =
  /\b(?:balanc(?:e|ing) of interests\b|interessenabwagung\w*|belangenafweging\b|legitimate (?:business )?interests?\b|interets? legitimes?\b|gerechtvaardigde? belang\w*|berechtigte\w* interesse\w*|public interest\b)/;

export const recipientWords =
  /\b(?:shar(?:e[ds]?|ing)\b|disclos\w+|third[- ]part\w+|recipients?\b|processors?\b|providers?\b|suppliers?\b|partners?\b|vendors?\b|pass(?:ed)? on\b|partag\w+|destinataires?\b|tiers\b|prestataires?\b|sous-traitants?\b|fournisseurs?\b|transmis\w*|communiqu\w+|delen\b|gedeeld\b|derden\b|ontvangers?\b|verwerkers?\b|leveranciers?\b|verstrek\w+|weiter(?:gabe|gegeben|geben|geleitet)\b|empfanger\w*|dritte[nr]?\b|dienstleister\w*|auftragsverarbeit\w+|ubermittel\w*)/;

export const transferWords =
  /\b(?:transfer\w*[^.\n]{0,100}\b(?:countr\w+|outside|abroad|international\w*|eea|eu|united states|usa?|overseas)\b|(?:international|cross-border|overseas) (?:data )?transfers?\b|third countr\w+|outside (?:of )?(?:the |your )?(?:eea|eu|uk|european|united kingdom|switzerland|union|country)\b|united states\b|usa\b|u\.s\.|standard(?:ised)? (?:contractual|data protection) clauses\b|sccs?\b|adequa\w+ (?:decision|regulation|level)|(?:data )?privacy (?:framework|shield)\b|binding corporate\b|pays tiers\b|hors (?:de )?(?:l')?(?:ue|eee|union|espace)|etats-unis\b|clauses contractuelles\b|derde landen?\b|buiten (?:de )?(?:eu|eer|europese|europa)|verenigde staten\b|modelcontract\w*|standaardbepaling\w*|dritt(?:land\w*|lander\w*|staat\w*)|ausserhalb (?:der|des) (?:raume?s? der )?(?:eu|ewr|europaischen)|(?:anywhere|irgendwo|irgendeinem land|n'importe ou|overal|any country) (?:in the world|on earth|in der welt|auf der (?:erde|welt)|der (?:erde|welt)|dans le monde|ter wereld|in which (?:we|our))|vereinigte\w* staaten\b|standardvertragsklausel\w*|standarddatenschutzklausel\w*)/;

export const retentionWords =
  /\b(?:retain\w*|retention\b|(?:kept|keep|keeps|held|hold|holds|stored|store|stores)\b[^.\n]{0,80}\b(?:for as long|as long as|until|no longer|not longer|(?:day|week|month|year)s?|period|indefinitely|only for)\b|storage (?:period|time|limitation)\b|how long\b|no longer than\b|no longer (?:necessary|needed|required)\b|conserv\w+|duree\b|bewaar\w*|bewaren\b|bewaard\b|termijn\w*|niet langer\b|speicherdauer\b|speicherfrist\w*|aufbewahr\w*|gespeichert\b|geloscht\b|loschfrist\w*|loschung\w*)/;

export const rightWords = {
  access:
    /\b(?:download (?:everything|all|whatever|what|your)\b|access (?:to )?(?:your|the|their|his|any|all|personal|data|information|it|and|,)|right (?:of|to|for) (?:\w+, )?access\b|access(?:,| and| or)|to access\b|cop(?:y|ies) of\b|subject access\b|right (?:of|to) (?:be informed|information)\b|(?:find out|know|see|learn) (?:what|which) (?:personal )?(?:data|information)\b|what (?:personal )?(?:data|information) (?:\w+ )?(?:we|is) (?:hold|have|store|process|held|stored)\b|consult\w*\b|opvra\w+|kennis ?nem\w*|droits? d'acces\b|acceder\b|acces a\b|inzage\b|inzien\b|toegang tot\b|auskunft\w*|einsicht\b|what (?:\w+ )?(?:we|the (?:company|club|charity))(?:'ve| have| hold| keep| know)?(?: got| stored| written down)? (?:on|about) (?:you|them|him|her)\b|(?:register )?extracts? (?:of|from) (?:the |our |your )?(?:register|records?|file|which|what|data)\b|register extract\b|(?:savoir|voir|connaitre) (?:ce que|quelles donnees) (?:nous|l'association)\b|(?:zien|weten|horen) (?:wat|welke gegevens) (?:wij|we)\b|(?:erfahren|wissen|sehen),? (?:was|welche (?:\w+ )?daten) (?:wir|uber)\b)/,
  rectification:
    /\b(?:rectif\w*|correct\w*|amend\w*|updat(?:e|ing) (?:your|the|their|it)\b|inaccura\w*|inexact\w*|corrig\w*|verbeter\w*|aanpas\w*|wijzig\w*|bericht\w*|korrig\w*|korrektur\w*|(?:put|set) (?:\w+ ){1,3}(?:right|straight)\b|put right\b|fix (?:it|them|mistakes|errors|what|anything|wrong)\b|rechtzet\w*|recht te zetten\b|richtig(?:zu)?stell\w*|remettre en ordre\b|redresse\w*)/,
  erasure:
    /\b(?:eras\w*|delet\w*|remov\w*|forgotten\b|effac\w*|suppr\w*|oubli\b|wissing\b|wissen\b|verwijder\w*|vergeten\w*|loschung\w*|loschen\b|vergessen\w*|(?:rub|rubbed|wipe|wiped|scrub|scrubbed|take|taken|throw|thrown|cross|crossed) (?:\w+ ){0,3}(?:out|off|away|clean)\b|get(?:ting)? rid of\b|(?:have|get) (?:it|them|your data|everything) (?:destroyed|shredded|wiped)\b|wegdoen\b|weggooien\b|detrui\w+|disparaitre\b|entfern\w*|vernichte\w*)/,
  restriction:
    /\b(?:hold(?:ing)? off (?:on )?(?:using|processing|handling)\b|stop using (?:it|them) for (?:now|a while)\b|restrict\w* (?:of |the |our |its |your |how |further |to |or |and |limit\w* |object\w* )*(?:processing|use|we|your|data|personal)|(?:right to|,|and|or) restrict\w*|restriction\b|restrict or\b|limit\w* (?:of |the |our |its |how |to )*(?:processing|use|we)\b|block\w*\b|limit(?:er|ation)\b|beperk\w*|einschrank\w*|gesperrt\b|sperrung\b|(?:make us |ask us to |have us )?paus(?:e|ed|ing)\b|(?:put|puts|putting|keep) (?:\w+ ){0,3}on hold\b|freez\w+|frozen\b|only stor(?:e|ing) it\b|geler\b|gel (?:du|de)\b|suspendre\b|mettre en pause\b|pauzer\w*|pauze\b|bevrie\w*|stilzetten\b|opschort\w*|pausier\w*|einfrier\w*|eingefroren\b|auf eis\b)/,
  objection:
    /\b(?:object(?:ions?|ing|ed|s)?\b(?! of\b| to which\b)|oppos\w*|bezwaar\b|verzet\b|widersp\w*|widersprech\w*|stop (?:us )?(?:from )?(?:using|processing|handling) (?:it|them|this|these|those|(?:your|the|their|any) (?:data|information|details)|personal)\b|(?:say|tell us|saying) (?:no to|stop)\b|dire non\b|(?:cesser|arreter)\b[^.\n]{0,20}\bd'utiliser\b|nee (?:te )?zeggen\b|ophouden met\b|stoppen met het gebruik\b|nein sagen\b|aufhoren\b|nicht (?:mehr|langer) (?:nutzen|verwenden|gebrauchen)\b)/,
  portability:
    /\b(?:portab\w*|download (?:everything|all (?:of )?(?:your|the)|your (?:data|information|history|records?))\b|move (?:it|them|your \w+) to another\b|herausgabe\b[^.\n]{0,60}\bformat|machine[- ]readable\b|commonly used\b|transfer (?:your|the) (?:data|personal|information)\b|transmit\w*[^.\n]{0,60}\banother\b|overdra\w*|overgedragen\b|dataportabiliteit\b|ubertragbar\w*|(?:take|move|carry|bring) (?:\w+ ){0,4}(?:elsewhere|with you|to (?:another|somebody else|someone else|a different))\b|(?:csv|json|xml)\b|structured (?:\w+ )?(?:file|format)\b|in a (?:file|form|format) (?:\w+ ){1,5}(?:elsewhere|another)\b|emporter\b|format (?:structure|ouvert|reutilisable)\b|meenemen\b|mee te nemen\b|gestructureerd\w*|mitnehmen\b|mitnahme\b|strukturiert\w*)/,
  withdrawal:
    /\b(?:withdr\w+|revok\w*|revoc\w*|change your (?:mind|choice|consent|preferences|decision|settings)\b|take (?:it )?back\b|retir\w+|retrait\b|revoqu\w*|intrek\w*|intrekk\w*|trekken\b|ingetrokken\b|widerruf\w*|zuruck(?:nehmen|ziehen)\b)/,
  complaint:
    /\b(?:complain\w*|(?:supervisory|data protection|regulatory) authorit\w+|commissioner\b|regulator\b|reclam\w*|plainte\w*|autorite (?:de (?:controle|protection)|competente)|klacht\w*|toezichthoud\w*|autoriteit\b|beschwer\w*|aufsicht\w*|datenschutzbeauftragte\w*)/,
} as const;

/** What follows from not giving data, or which data must be given. */
export const provisionWords =
  /\b(?:(?:is|are) up to you\b|(?:e-?mail|phone|telephone|address|number|adresse|telefoonnummer|velden|champs?) (?:\w+ )?(?:is|are|est|sont|ist|sind|zijn) (?:optional|voluntary|facultati\w+|freiwillig|optioneel|niet verplicht)\b|you are free not to (?:answer|give|tell|fill)\b|leave (?:\w+ ){0,3}(?:out|empty|blank)\b|(?:do|does|did|if you|not|don't|fail|refus\w+|declin\w+|without|unable|unwilling|choose not|decide not)\b[^.\n]{0,30}\b(?:not |to )(?:provid\w*|giv(?:e|en|ing)|suppl(?:y|ied)|submit\w*)\b|without (?:your|these|this|such|an?|the) (?:data|details|information|address)\b[^.\n]{0,60}\b(?:cannot|can't|unable|not)\b|(?:mandatory|compulsory|obligatory) (?:fields?|information|data|details|items)\b|(?:fields?|information|data|details)[^.\n]{0,30}\b(?:mandatory|compulsory|obligatory)\b|optional (?:fields?|information|data|details)\b|(?:fields?|information|data|details) (?:is|are) (?:\w+ )?(?:optional|voluntary)\b|(?:you are|you're|nobody is) (?:not |in no way )?(?:required|obliged|obligated) to (?:provide|give|enter|supply)\b|(?:required|necessary) fields?\b|(?:fields?|information|data|details) (?:marked as |that are |which are )(?:\w+ )?(?:required|necessary)\b|asterisk\b|(?:champs?|caractere|donnees|fourniture)[^.\n]{0,40}\b(?:obligatoires?|facultati\w+)|defaut de\b|ne (?:pas |nous |les )*(?:fourni\w+|communiqu\w+)|verplichte? (?:velden?|gegevens)\b|(?:niet )?verplicht (?:om )?[^.\n]{0,30}(?:geven|verstrekken)\b|(?:gegevens|velden?)[^.\n]{0,40}\b(?:vrijwillig\w*|optioneel)\b|niet (?:geeft|verstrekt|invult|wilt)\b|pflicht(?:feld|angabe)\w*|(?:angaben?|daten|felder|mitteilung)[^.\n]{0,40}\bfreiwillig\w*|freiwillige\w* (?:angaben?|felder)|verpflichtet[^.\n]{0,40}(?:bereitzustellen|anzugeben|mitzuteilen)\b|bereitstellung (?:der|ihrer|dieser|von|personenbezogener)[^.\n]{0,40}\b(?:erforderlich|vorgeschrieben|freiwillig|notwendig|verpflichtet)\b|nicht (?:angeben|mitteilen|bereitstell\w*))/;

export const securityWords =
  /\b(?:secur\w+|protect(?:s|ed|ing|ion)? (?:your|the|it|personal|against|from|data)|encrypt\w*|safeguard\w*|unauthori[sz]ed\b|(?:technical|organi[sz]ational) (?:and|measures)|confidential\w*|securit\w+|securis\w+|proteg\w+|mesures techniques\b|chiffr\w+|beveilig\w*|bescherm\w+|versleutel\w*|maatregelen\b|sicher\w*|schutz\w*|verschlussel\w*|massnahmen\b)/;

export const changeWords =
  /\b(?:(?:updat\w+|chang(?:e[ds]?|ing)|amend\w*|modif\w+|revis\w+|review\w*|new version|earlier version|latest version|current version)\b[^.\n]{0,60}\b(?:policy|notice|statement|document|page|text|terms|version|it|changes?)\b|(?:policy|notice|statement|document|page|text|version)\b[^.\n]{0,60}\b(?:updat\w+|chang\w+|amend\w*|modif\w+|revis\w+|review\w*)|modifi\w+|mise a jour\b|mettre a jour\b|wijzig\w*|aanpass\w*|aanpas\w*|bijgewerkt\b|anderung\w*|andern\b|geandert\b|aktualisier\w*|anpass\w*|fassung\b)/;

/** A way to say no to marketing. */
export const marketingExit =
  /\b(?:unsubscrib\w*|opt(?:ed|ing)?[ -]?out\b|(?:object|withdr\w+|stop|refuse|decline|no longer (?:wish|want))\b|at any time\b|desabonn\w*|desinscri\w*|oppos\w*|retir\w+|refus\w*|uitschrijv\w*|afmeld\w*|meld\w* (?:u )?af\b|bezwaar\b|intrek\w*|abmeld\w*|abbestell\w*|widersp\w*|widerruf\w*)/;
export const marketingWords =
  /\b(?:newsletters?\b|direct marketing\b|marketing (?:communications?|e-?mails?|messages?|purposes|materials?)\b|promotional\b|special offers\b|lettres? d'information\b|infolettre\b|prospection\b|nieuwsbrief\b|aanbiedingen\b|werbung\b|werbe(?:mail|zweck)\w*)/;

/** A period of days, weeks, months, as answers are promised in. */
export const spanWords =
  /\b(?:\d+|one|two|three|four|a|un|une|deux|trente|quinze|een|twee|vier|dertig|eine[mnrs]?|ein|zwei|dreissig)\b(?: \(\d+\))?[ -](?:calendar |working |business |full )?(?:hours?|days?|weeks?|months?|heures?|jours?|semaines?|mois|uur|dag(?:en)?|we(?:ek|ken)|werkdag(?:en)?|maand(?:en)?|stunden?|tag(?:e[sn]?)?|werktag(?:e[sn]?)?|wochen?|monat(?:e?[sn]?)?)\b/;
