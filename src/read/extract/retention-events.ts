// Events that end a storage period and have no class of their own: “until the deposit has been paid back”, “once the keys are handed over, …”.

/** “Once X, …” before a period, at the beginning of its clause; a condition (“if you write to us”) starts no clock. */
const fronted =
  /(?:^|[:,;] |\b(?:and|but|et|mais|en|maar|und|aber|doch) )(?:once|after|as soon as|following|upon|when(?= [^,]{3,60}\b(?:has|have) been\b)|apres (?!au )|une fois|des que|a l'issue d|a compter d|zodra|nadat|na (?:af|het|de|uw|je|be|ein)|nachdem|sobald|nach (?:abschluss|ende|ablauf|beendigung|erledigung|zugang|ruck|abgabe|ab|der |dem |ihre[mr] |einer? ))(?!\s*(?:that|this|which|cela|quoi|dem|dat)\b)[^,.;]{6,120}(?:,| (?:werden|wird|bewahren|speichern|loschen|vernichten|bleib\w+|worden|wordt|bewaren|verwijderen|vernietigen|nous|les|vos|votre) )/i;

/** “… two weeks later”, “drei Monate danach”: what starts the clock stands before. */
const later =
  /^ (?:later\b|afterwards?\b|thereafter\b|after (?:that|this)\b|plus tard\b|apres(?=[,.;]|$)|later\b|daarna\b|nadien\b|erna\b|danach\b|spater\b)/i;

/** Whether words before a period, or right behind it, name some event from which it runs. */
export const startsBefore = (before: string, after: string): boolean =>
  fronted.test(before) || later.test(after) || / plus $/i.test(before);

/** Measures, dates and limits that stand behind “until” and are no events. */
const measure =
  /\b(?:purposes?|necess\w*|need\w*|requir\w*|laws?|legal\w*|statut\w*|longer|further notice|periods?|times?|limitation|obligat\w*|zwecke?\w*|\w*zwecks?|erforderlich\w*|notwendig\w*|benotigt\w*|gesetz\w*|\w*fristen?|weiteres|dahin|auf|nodig|noodzakelijk|wet\w*|doel\w*|termijn\w*|nader|finalites?|necessaires?|lois?|lega\w*|prescription|durees?|delais?|nouvel ordre|objectifs?|moment|hours?|uhr|uur|heures?|max\w*|stand|hoogte|jour)\s*$|^\W*\w{0,12}\W*$|^\s*(?:the )?(?:(?:maximum|end of (?:the )?(?:statutory|legal|retention|limitation))|purposes?|now|then|today|such|what|\d|zum \d|zu \d|maximal|ein(?:er|em|es)? |einem|une? |au plus|(?:a )?maximum|op (?:de )?hoogte|stand|in de|and including|including|einschlies|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|mrt|maart|mei|on |der )|\b(?:no longer|not longer|nicht (?:mehr|langer)|niet (?:meer|langer)|ne \S+ plus|necessary|needed|required|erforderlich|notwendig|benotigt|nodig|noodzakelijk|necessaires?|purposes?|zweck\w*|doel\w*|finalites?|statut\w*|gesetz\w*|wettelijk\w*|legal\w*|lega(?:l|ux)\w*|law|loi|prescription|limitation|\w*frist\w*|termijn\w*|retention period)\b|\b(?:deleted|removed|erased|destroyed|geloscht|entfernt|vernichtet|supprime\w*|efface\w*|detruit\w*|verwijderd|gewist|vernietigd)\b/i;
/** What an event is told with: something ends, is paid, given back, decided, reached. */
const happens =
  /\b(?:(?:has|have|had|is|are) (?:been )?\w+(?:ed|en|t|d|over)\b|(?:end|expir|expiry|payment|collection|return|departure|arrival|birthday|reach|check-?out|decision|settlement|completion|delivery|handover|repayment|redemption|replacement|conclusion|pass(?:es|ed)?\b|leav\w+|turns?\b|ends?\b|expires?|closes?|(?:you|they|he|she|we|it) (?!may|can|could|should|would|need|want|request)\w+)\w*|(?:paiement|remise|restitution|depart|fin|remboursement|livraison|obtention|reglement|terme|expiration|signature|attribution|retour|majorite|anniversaire|epuisement|solde)\b|\b(?:soit|ait|soient|aient|est|sont|a ete|ont ete)\b|(?:betaling|terugbetaling|teruggave|afloop|einde|vertrek|levering|oplevering|uitslag|inlevering|meerderjarigheid|verjaardag|afronding|beeindiging)\w*|\b(?:is|zijn|hebt|heeft|wordt|worden)\b|(?:einlosung|ruckgabe|ruckzahlung|zahlung|bezahlung|abreise|abholung|ende|ablauf|abschluss|beendigung|abgabe|lieferung|ubergabe|volljahrig\w*|vollendung|entscheidung|auszahlung|verkauf)\w*\b|\b(?:ist|sind|haben|hat|wird|werden|wurde\w*)\b)/i;

/** Whether the words behind “until” tell an event, which has no class of its own. */
export const isEvent = (tail: string): boolean => !measure.test(tail) && happens.test(tail);

/** “until …, and then for three years”: the period goes on from the event. */
export const goesOn =
  /\b(?:then|and for|plus|puis|ensuite|daarna|dan|vervolgens|danach|dann|anschlies+end|afterwards|thereafter)\b/i;

/** “until it is used, at the latest after ten years”: the first of two ends. */
export const capped =
  /, (?:but |mais |maar |jedoch |aber )?(?:at (?:the )?(?:latest|most)|(?:for )?(?:no|not) (?:longer|more|later) than|(?:and )?(?:for )?a maximum|au plus(?: tard)?|au maximum|uiterlijk|maximaal|hooguit|ten hoogste|langstens|spatestens|hochstens|maximal)\b/i;

/** A sentence that goes on from the one before: “Afterwards we keep it for three years.” */
export const anaphora =
  /^(?:after (?:that|this)|afterwards?|thereafter|then|subsequently|apres cela|par la suite|ensuite|puis|passe ce (?:delai|terme)|daarna|nadien|vervolgens|danach|anschlies+end|dann|im anschluss)\b/i;
