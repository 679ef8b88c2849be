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
  /\b(?:universit\w+|municipal\w*|ministr\w+|government|council|city of|town of|parish|church|school|college|hospital|museum|library|foundation|association|charity|society|club|sole trader|freelanc\w*|self-employed|individual|author of|blog|commune|ville de|mairie|ministere|ecole|fondation|gemeente|stad|stichting|vereniging|eenmanszaak|zzp\w*|freelance|kerk|ziekenhuis|stadt|kirche|verein|stiftung|schule|einzelunternehme\w*|inhaber(?:in)?|freiberuf\w+)\b/;

export const purposeWords =
  /\bpurposes?\b|\bwe (?:also |only |may |will )*(?:use|process)\b|\bused? (?:to|for|it|by)\b|\bin order to\b|\bfinalites?\b|\butilis\w+|\bdoeleinde\w*|\bgebruik\w*|\bwaarvoor\b|\bzwecke?\w*|\bverwende\w*|\bnutze\w*|\bgenutzt\b/;

/** Legal bases other than consent. */
export const basisWords =
  /\b(?:legal|lawful|juridique) (?:bas[ie]s|grounds?|reasons?|justifications?)\b|\blegitimate (?:business )?interests?\b|\bcontract\w*\b|\b(?:service|sales|purchase) agreements?\b|\blegal(?:ly)? (?:oblig\w+|required|requirements?|dut(?:y|ies))\b|\b(?:art\.?|article|artikel) ?6\b|\b(?:public|vital) interests?\b|\bbases? (?:legales?|juridiques?)\b|\bfondement\b|\binterets? (?:legitimes?|vitaux|public)\b|\bobligations? legales?\b|\bcontrat\w*|\bgrondslag\w*|\bgerechtvaardigde? belang\w*|\bwettelijke? (?:verplicht\w+|plicht\w*)|\bovereenkomst\w*|\brechtsgrund\w*|\bberechtigte\w* interesse\w*|\b(?:rechtliche\w*|gesetzliche\w*) (?:ver)?pflicht\w*|\bvertrag\w*/;
export const consentWords =
  /\bconsent\w*|\btoestemming\w*|\beinwillig\w*|\bzustimm\w*|\bopt(?:ed)?[ -]?in\b|\baccord\b|\bpermission\b|\bagree\w*/;
export const legitimateInterest =
  /\blegitimate (?:business )?interests?\b|\binterets? legitimes?\b|\bgerechtvaardigde? belang\w*|\bberechtigte\w* interesse\w*|\bpublic interest\b/;

export const recipientWords =
  /\bshar(?:e[ds]?|ing)\b|\bdisclos\w+|\bthird[- ]part\w+|\brecipients?\b|\bprocessors?\b|\bproviders?\b|\bsuppliers?\b|\bpartners?\b|\bvendors?\b|\bpass(?:ed)? on\b|\bpartag\w+|\bdestinataires?\b|\btiers\b|\bprestataires?\b|\bsous-traitants?\b|\bfournisseurs?\b|\btransmis\w*|\bcommuniqu\w+|\bdelen\b|\bgedeeld\b|\bderden\b|\bontvangers?\b|\bverwerkers?\b|\bleveranciers?\b|\bverstrek\w+|\bweiter(?:gabe|gegeben|geben|geleitet)\b|\bempfanger\w*|\bdritte[nr]?\b|\bdienstleister\w*|\bauftragsverarbeit\w+|\bubermittel\w*/;

export const transferWords =
  /\btransfer\w*[^.\n]{0,100}\b(?:countr\w+|outside|abroad|international\w*|eea|eu|united states|usa?|overseas)\b|\b(?:international|cross-border|overseas) (?:data )?transfers?\b|\bthird countr\w+|\boutside (?:of )?(?:the |your )?(?:eea|eu|uk|european|united kingdom|switzerland|union|country)\b|\bunited states\b|\busa\b|\bu\.s\.|\bstandard(?:ised)? (?:contractual|data protection) clauses\b|\bsccs?\b|\badequa\w+ (?:decision|regulation|level)|\b(?:data )?privacy (?:framework|shield)\b|\bbinding corporate\b|\bpays tiers\b|\bhors (?:de )?(?:l')?(?:ue|eee|union|espace)|\betats-unis\b|\bclauses contractuelles\b|\bderde landen?\b|\bbuiten (?:de )?(?:eu|eer|europese|europa)|\bverenigde staten\b|\bmodelcontract\w*|\bstandaardbepaling\w*|\bdritt(?:land\w*|lander\w*|staat\w*)|\bausserhalb (?:der|des) (?:eu|ewr|europaischen)|\bvereinigte\w* staaten\b|\bstandardvertragsklausel\w*|\bstandarddatenschutzklausel\w*/;

export const retentionWords =
  /\bretain\w*|\bretention\b|\b(?:kept|keep|keeps|held|hold|holds|stored|store|stores)\b[^.\n]{0,80}\b(?:for as long|as long as|until|no longer|not longer|(?:day|week|month|year)s?|period|indefinitely|only for)\b|\bstorage (?:period|time|limitation)\b|\bhow long\b|\bno longer than\b|\bno longer (?:necessary|needed|required)\b|\bconserv\w+|\bduree\b|\bbewaar\w*|\bbewaren\b|\bbewaard\b|\btermijn\w*|\bniet langer\b|\bspeicherdauer\b|\bspeicherfrist\w*|\baufbewahr\w*|\bgespeichert\b|\bgeloscht\b|\bloschfrist\w*|\bloschung\w*/;

export const rightWords = {
  access:
    /\baccess (?:to )?(?:your|the|their|his|any|all|personal|data|information|it|and|,)|\bright (?:of|to|for) (?:\w+, )?access\b|\baccess(?:,| and| or)|\bto access\b|\bcop(?:y|ies) of\b|\bsubject access\b|\bdroits? d'acces\b|\bacceder\b|\bacces a\b|\binzage\b|\binzien\b|\btoegang tot\b|\bauskunft\w*|\beinsicht\b/,
  rectification:
    /\brectif\w*|\bcorrect\w*|\bamend\w*|\bupdat(?:e|ing) (?:your|the|their|it)\b|\binaccura\w*|\binexact\w*|\bcorrig\w*|\bverbeter\w*|\baanpas\w*|\bwijzig\w*|\bbericht\w*|\bkorrig\w*|\bkorrektur\w*/,
  erasure:
    /\beras\w*|\bdelet\w*|\bremov\w*|\bforgotten\b|\beffac\w*|\bsuppr\w*|\boubli\b|\bwissing\b|\bwissen\b|\bverwijder\w*|\bvergeten\w*|\bloschung\w*|\bloschen\b|\bvergessen\w*/,
  restriction:
    /\brestrict\w* (?:of |the |our |its |your |how |further |to |or |and |limit\w* |object\w* )*(?:processing|use|we|your|data|personal)|\b(?:right to|,|and|or) restrict\w*|\brestriction\b|\brestrict or\b|\blimit\w* (?:of |the |our |its |how |to )*(?:processing|use|we)\b|\bblock\w*\b|\blimit(?:er|ation)\b|\bbeperk\w*|\beinschrank\w*|\bgesperrt\b|\bsperrung\b/,
  objection:
    /\bobject(?:ions?|ing|ed|s)?\b(?! of\b| to which\b)|\boppos\w*|\bbezwaar\b|\bverzet\b|\bwidersp\w*|\bwidersprech\w*/,
  portability:
    /\bportab\w*|\bmachine[- ]readable\b|\bcommonly used\b|\btransfer (?:your|the) (?:data|personal|information)\b|\btransmit\w*[^.\n]{0,60}\banother\b|\boverdra\w*|\bovergedragen\b|\bdataportabiliteit\b|\bubertragbar\w*/,
  withdrawal:
    /\bwithdr\w+|\brevok\w*|\brevoc\w*|\bchange your (?:mind|choice|consent|preferences|decision|settings)\b|\btake (?:it )?back\b|\bretir\w+|\bretrait\b|\brevoqu\w*|\bintrek\w*|\bintrekk\w*|\btrekken\b|\bingetrokken\b|\bwiderruf\w*|\bzuruck(?:nehmen|ziehen)\b/,
  complaint:
    /\bcomplain\w*|\b(?:supervisory|data protection|regulatory) authorit\w+|\bcommissioner\b|\bregulator\b|\breclam\w*|\bplainte\w*|\bautorite (?:de (?:controle|protection)|competente)|\bklacht\w*|\btoezichthoud\w*|\bautoriteit\b|\bbeschwer\w*|\baufsicht\w*|\bdatenschutzbeauftragte\w*/,
} as const;

/** What follows from not giving data, or which data must be given. */
export const provisionWords =
  /\b(?:not|don't|fail\w*|refus\w+|declin\w+|without|unable|unwilling|choose|decide)\b[^.\n]{0,40}\b(?:provid\w*|giv(?:e|en|ing)|suppl(?:y|ied)|disclos\w+|submit\w*|shar(?:e|ing)|your (?:data|details|information|address))\b|\bmandatory\b|\bcompulsory\b|\boptional\w*\b|\bvoluntar\w+|\b(?:required|obliged|obligated|need) (?:to (?:provide|give|enter|supply)|fields?|information|data)\b|\b(?:fields?|information|data|details) (?:is|are|marked as|that are|which are) (?:\w+ )?(?:required|necessary)\b|\basterisk\b|\bobligatoire\w*|\bfacultati\w+|\bdefaut de\b|\bne (?:pas )?(?:fourni\w+|communiqu\w+)|\bverplicht\w*|\bvrijwillig\w*|\boptioneel\b|\bniet (?:geeft|verstrekt|invult|wilt)\b|\bpflicht(?:feld|angabe)\w*|\bfreiwillig\w*|\bverpflichtet\b|\bbereitstellung\b|\bnicht (?:angeben|mitteilen|bereitstell\w*)/;

export const securityWords =
  /\bsecur\w+|\bprotect(?:s|ed|ing|ion)? (?:your|the|it|personal|against|from|data)|\bencrypt\w*|\bsafeguard\w*|\bunauthori[sz]ed\b|\b(?:technical|organi[sz]ational) (?:and|measures)|\bconfidential\w*|\bsecurit\w+|\bsecuris\w+|\bproteg\w+|\bmesures techniques\b|\bchiffr\w+|\bbeveilig\w*|\bbescherm\w+|\bversleutel\w*|\bmaatregelen\b|\bsicher\w*|\bschutz\w*|\bverschlussel\w*|\bmassnahmen\b/;

export const changeWords =
  /\b(?:updat\w+|chang(?:e[ds]?|ing)|amend\w*|modif\w+|revis\w+|review\w*|new version|earlier version|latest version|current version)\b[^.\n]{0,60}\b(?:policy|notice|statement|document|page|text|terms|version|it|changes?)\b|\b(?:policy|notice|statement|document|page|text|version)\b[^.\n]{0,60}\b(?:updat\w+|chang\w+|amend\w*|modif\w+|revis\w+|review\w*)|\bmodifi\w+|\bmise a jour\b|\bmettre a jour\b|\bwijzig\w*|\baanpass\w*|\baanpas\w*|\bbijgewerkt\b|\banderung\w*|\bandern\b|\bgeandert\b|\baktualisier\w*|\banpass\w*|\bfassung\b/;

/** A way to say no to marketing. */
export const marketingExit =
  /\bunsubscrib\w*|\bopt(?:ed|ing)?[ -]?out\b|\b(?:object|withdr\w+|stop|refuse|decline|no longer (?:wish|want))\b|\bat any time\b|\bdesabonn\w*|\bdesinscri\w*|\boppos\w*|\bretir\w+|\brefus\w*|\buitschrijv\w*|\bafmeld\w*|\bmeld\w* (?:u )?af\b|\bbezwaar\b|\bintrek\w*|\babmeld\w*|\babbestell\w*|\bwidersp\w*|\bwiderruf\w*/;
export const marketingWords =
  /\bnewsletters?\b|\bdirect marketing\b|\bmarketing (?:communications?|e-?mails?|messages?|purposes|materials?)\b|\bpromotional\b|\bspecial offers\b|\blettres? d'information\b|\binfolettre\b|\bprospection\b|\bnieuwsbrief\b|\baanbiedingen\b|\bwerbung\b|\bwerbe(?:mail|zweck)\w*/;

/** A period of days, weeks, months, as answers are promised in. */
export const spanWords =
  /\b(?:\d+|one|two|three|four|a|un|une|deux|trente|quinze|een|twee|vier|dertig|eine[mnrs]?|ein|zwei|dreissig)\b(?: \(\d+\))?[ -](?:calendar |working |business |full )?(?:hours?|days?|weeks?|months?|heures?|jours?|semaines?|mois|uur|dag(?:en)?|we(?:ek|ken)|werkdag(?:en)?|maand(?:en)?|stunden?|tag(?:e[sn]?)?|werktag(?:e[sn]?)?|wochen?|monat(?:e?[sn]?)?)\b/;
