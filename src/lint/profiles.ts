// Profiles: sentences that describe profiling of people (Art. 4(4)), by its name or by what is done; not those that deny it or speak of rights.
import type { Line, LintReading } from './reading.ts';

/** Profiling by its name, and judging or sorting people by what is known of them. */
export const profiling = new RegExp(
  [
    String.raw`\bprofil(?:ing|age|ering|ieren|bildung)\b`,
    String.raw`\b(?:creat\w*|build\w*|establish\w*|mak\w*|draw\w*|enrich\w*|person\w+|erstell\w*|anleg\w*|opstell\w*|etabli\w*|dress\w+|maak\w*|maken|verrijk\w*) (?:an? |your |user |customer |personal |ein |eine |een |un |uw |je |votre |van )*(?:\w*profiles?|\w*profiel\w*|profils?|\w*profile?n?)\b`,
    String.raw`\b(?:customer|user|buyer|klant|gebruikers|kunden|nutzer)[ -]?(?:profiles?|profiel\w*|profils?)\b`,
    String.raw`\b\w*profile?n? (?:erstellt|angelegt|gebildet)\b|\bprofiel(?:en)? (?:opgesteld|gemaakt)\b|\bprofils? (?:etablis?|crees?)\b`,
    String.raw`\b(?:personali[sz]ed|interest-based|behaviou?ral) (?:advert\w*|ads|offers|recommendations)\b|\b(?:offres|publicites?|recommandations) (?:personnalisee?s|ciblee?s)\b|\bgepersonaliseerde (?:advertenties|aanbiedingen|reclame)\b|\bpersonalisierte\w* (?:werbung|angebote\w*|anzeigen)\b`,
    String.raw`\b(?:publicites?|annonces|offres|contenus?)\b[^.\n]{0,20}\b(?:adaptee?s?|basee?s?|fondee?s?|ciblee?s?|correspond\w*)\b[^.\n]{0,40}\b(?:interets?|gouts|habitudes|navigation|comportement|achats|profil)\b|\b(?:adverts?|ads|advertising|offers|content)\b[^.\n]{0,30}\b(?:match\w*|tailored|based|fit|suit\w*|relevant|adapted)\b[^.\n]{0,30}\b(?:your|their|his) (?:\w+ )?(?:interests?|tastes?|preferences|behaviou?r|browsing|purchases|profile)\b|\b(?:advertenties|reclame|aanbiedingen)\b[^.\n]{0,30}\b(?:afgestemd|aansluit\w*|pass\w*|gebaseerd|op basis)\b[^.\n]{0,30}\b(?:interesses?|voorkeuren|gedrag|surfgedrag|profiel|klantprofiel|aankopen)\b|\b(?:werbung|anzeigen|angebote)\b[^.\n]{0,30}\b(?:ihren?|deinen?|nutzer\w*) (?:interessen|vorlieben|verhalten|surfverhalten|profil)\b[^.\n]{0,30}\b(?:entspr\w*|zugeschnitten|angepasst|abgestimmt|passen\w*|ausgerichtet)\b`,
    String.raw`\bprofil d'(?:acheteur|utilisateur|achat)\b|\bprofil client\b|\b(?:nutzungs|interessen|kunden|besucher)profile?n?\b|\b(?:klant|interesse|gebruikers)profiel(?:en)?\b`,
    String.raw`\b(?:an?|each|credit|lead|risk|churn|engagement|fraud|propensity) (?:\w+ )?scor(?:e|es|ing)\b|\bscore (?:of|for|de)\b|\bnot(?:er|ons|ation) (?:les|des|nos) (?:prospects|clients|utilisateurs)\b`,
    String.raw`\b(?:credit|creditworthiness|solvency)[ -]?(?:checks?|ratings?|assessments?)\b|\b(?:bonitats|kredit)(?:prufung|auskunft|wurdigkeit\w*|scoring)\w*|\bkredietwaardigheid\w*|\bsolvabilite\b`,
    String.raw`\b(?:groups?|sorts?|classif\w+|places?|segments?|assigns?) (?:you|each|customers?|users?|members?|people|visitors|prospects|clients) (?:by|in(?:to)?|to|according)\b|\b(?:customer|user|audience) segmentation\b|\b(?:segmenter|segmentation de) (?:les|nos|des|la) (?:clients|clientele|utilisateurs)\b`,
    String.raw`\b(?:calculated|decided|determined|selected|ranked|berechnet|entschieden|entscheidet|beslist|berekend|calculee?s?|decidee?s?) (?:automatically|automatisch|automatiquement|by (?:the|our|a) (?:software|system|algorithm))\b|\b(?:automatically|automatisch|automatiquement)\b[^.\n]{0,40}\b(?:decid\w+|calculat\w+|determin\w+|refus\w+|reject\w+|rank\w+|entscheidet|berechnet|beslist|berekent|decide|calcule)\b`,
    String.raw`\b(?:refused|rejected|declined|denied|approved|ranked|graded|scored|turned down|cancelled) automatically\b|\b(?:refus|rejet|declin|accept|class|not|selectionn|annul)ee?s? automatiquement\b|\bautomatisch (?:geweigerd|afgewezen|gerangschikt|beoordeeld|goedgekeurd|geannuleerd)\b|\bautomatisch (?:abgelehnt|verweigert|zuruckgewiesen|bewertet|genehmigt|storniert|eingestuft)\b`,
    String.raw`\b(?:guess|predict|estimat|judge|assess|work(?:ing|s)? out|gauge)\w*\b[^.\n]{0,30}\b(?:who (?:might|may|could|will|would|is|can)|whether (?:you|they|a|each|people|customers)|how likely|which (?:of )?(?:you|our|customers|donors|members|guests))\b|\b(?:deviner|predire|estimer|evaluer|prevoir)\b[^.\n]{0,30}\b(?:qui|si vous|quels? (?:clients|membres|donateurs))\b|\b(?:inschatten|voorspellen|in te schatten|te voorspellen|schatten)\b,?[^.\n]{0,20}\b(?:wie|of u|of je|welke (?:klanten|leden|donateurs))\b|\b(?:einzuschatzen|abzuschatzen|vorherzusagen|vorhersagen|einschatzen)\b,? (?:wer|ob sie|welche (?:kunden|mitglieder|spender))\b`,
    String.raw`\b(?:based on|according to|depending on|from) (?:your|their) [^.\n]{0,60}\b(?:we|you|our (?:app|shop|system)) (?:show|offer|suggest|set|pick|choose|see|get|adapt|decide)\w*\b[^.\n]{0,80}\b(?:prices?|offers?|tips|discounts?|premiums?|suits?|fits?|for you)\b|\b(?:selon|d'apres|en fonction de|sur la base de) (?:votre|vos) [^.\n]{0,60}\bnous (?:vous )?(?:montr|propos|fix|affich|suggr|adapt|choisi)\w*\b|\b(?:op basis van|afhankelijk van|aan de hand van) (?:uw|je|jouw) [^.\n]{0,60}\b(?:tonen|bieden|stellen|bepalen|kiezen) (?:wij|we)\b|\b(?:anhand|aufgrund|auf basis|je nach) (?:ihre[rsn]?|deine[rsn]?) [^.\n]{0,60}\b(?:zeigen|bieten|schlagen|legen|bestimmen) wir\b`,
    String.raw`\b(?:artificial intelligence|ai|algorithms?|machine learning|(?:our|the|this|its) (?:software|system|tool|model))\b[^.\n]{0,40}\b(?:scor|rank|rat|decid|select|choos|assess|evaluat|pre-?select|sort|grad|predict|recommend)(?:e|es|ed|ing|s)?\b[^.\n]{0,40}\b(?:you|applicants?|candidates?|applications?|customers?|members?|users?|employees?|guests?|drivers?|tenants?|donors?|patients?|students?|pupils|who|ads?|adverts?|offers?)\b`,
    String.raw`\b(?:analy[sz]|evaluat|stud(?:y|i)|combin|look(?:s|ing)? at|track)\w*\b[^.\n]{0,40}\b(?:your|their|customers'?|members'?|users'?) (?:\w+ ){0,2}(?:purchases|shopping|buying|browsing|viewing|reading|behaviou?r|interests|habits|activity|usage|clicks|orders|donations)\b[^.\n]{0,100}\b(?:offers?|interests? you|recommend\w*|suggest\w*|advert\w*|ads|tailor\w*|suits?|matching|relevant to you|profiles?)\b`,
    String.raw`\b(?:prices?|premiums?|discounts?)\b[^.\n]{0,40}\b(?:vary|varies|differ|depends?|adapt\w*|calculated|personali[sz]ed)\b[^.\n]{0,40}\b(?:your|their|customer's)\b[^.\n]{0,30}\b(?:purchases|behaviou?r|profile|history|habits|previous|past|visits|score)\b`,
    String.raw`\b(?:look-?alike|similar) audiences\b|\binto (?:a|one) (?:\w+ )?profile\b|\baudiences? similaires\b|\b(?:vergelijkbare|soortgelijke) doelgroepen\b|\bahnliche zielgruppen\b`,
    String.raw`\b(?:algorithmes?|intelligence artificielle|(?:notre|le|un) (?:logiciel|systeme|outil))\b[^.\n]{0,40}\b(?:attribu\w+|choisi\w*|selectionn\w+|class\w+|not(?:e|ent)|decid\w+|evalu\w+|tri(?:e|ent)|predi\w+)\b[^.\n]{0,60}\b(?:vous|candidats?|candidatures?|clients?|membres?|salaries?|annonces|demandes|offres|note)\b|\banaly\w+\b[^.\n]{0,40}\b(?:vos|leurs) (?:achats|habitudes|comportements?|visites|lectures|commandes|centres d'interet)\b[^.\n]{0,80}\b(?:propos\w*|adapt\w*|recommand\w*|offres|publicit\w*|personnalis\w*)`,
    String.raw`\b(?:algoritme|kunstmatige intelligentie|(?:ons|het|een) (?:software|systeem|programma))\b[^.\n]{0,40}\b(?:bepaalt|beslist|beoordeelt|kiest|selecteert|rangschikt|voorspelt)\b[^.\n]{0,60}\b(?:u|uw|je|jouw|kandidaten|sollicitanten|sollicitaties|klanten|leden|advertenties|aanvragen|welke|wie)\b|\banalys\w*\b[^.\n]{0,40}\b(?:uw|je|jouw|hun) (?:\w+ )?(?:koopgedrag|aankopen|gedrag|surfgedrag|interesses|klikgedrag|bestellingen|aankoopgedrag)\b[^.\n]{0,80}\b(?:aanbied\w*|aanbevel\w*|advertent\w*|passende?|persoonlijke?|afgestemd\w*)\b`,
    String.raw`\b(?:algorithmus|algorithmen|kunstliche intelligenz|ki|(?:unser|das|ein\w*) (?:software|system|programm))\b[^.\n]{0,40}\b(?:bewertet|entscheidet|wahlt|sortiert|ordnet|schatzt|prognostiziert|beurteilt)\b[^.\n]{0,60}\b(?:sie|ihre\w*|bewerbung\w*|bewerber\w*|kandidat\w*|kunden|mitglieder|anzeigen|antrage|welche|wer)\b|\b(?:werten|analysier\w*|auswert\w*)\b[^.\n]{0,20}\b(?:ihre?|ihren|deine?|das) (?:\w+ )?(?:kauf\w*|einkaufe?|einkaufs\w*|surf\w*|klick\w*|nutzungsverhalten|verhalten|interessen|bestellungen)\b[^.\n]{0,80}\b(?:angebot\w*|werbung|empfehl\w*|passend\w*|zugeschnitten\w*)|\bautomatisiert\w*\b[^.\n]{0,30}\b(?:bonitat\w*|kreditwurdigkeit)|\b(?:bilden|erstellen) wir\b[^.\n]{0,30}\bprofil\b`,
    String.raw`\bautomat\w+ (?:individual )?(?:decision\w*|processing for decisions)\b|\bdecisions? automatis\w+|\bgeautomatiseerde besluit\w*|\bautomatisierte\w* entscheidung\w*`,
  ].join('|'),
);
const denied =
  /\b(?:no|not|never|without|nor|none|free of|pas|aucune?|jamais|sans|geen|niet|nooit|kein\w*|nicht|niemals|ohne)\b/;
const asRight =
  /\b(?:soweit es mit|to the extent (?:that )?it is related|dans la mesure ou il est lie|rights?|object\w*|subject to|oppos\w*|droits?|soumis\w*|recht\w*|bezwaar|widersp\w*|unterworfen)\b/;
const rightsHeading = /\b(?:rights?|droits?|rechten|rechte|betroffenenrechte)\b/;

/** The page of an account that its owner fills, a word of the law explained, and the name of a field. */
const noProfiling =
  /\b(?:(?:cookies?|spam|e-?mails?|logs?|connections?|viruses|attacks?|pourriels?|verbindungen) (?:\w+ ){0,6}(?:refus|reject|declin|block|geweigerd|abgelehnt|rejet)\w*|profile (?:pictures?|photos?|information|page)|(?:in|on|of|from|maintaining) (?:their|your|the|his) (?:user |personal |public )?profile|complete user profiles|sur votre profil|votre profil d'(?:utilisateur|abonne)|(?:ihr|dein|das) nutzerprofil|(?:uw|je|jouw) gebruikersprofiel|your (?:user|customer) profile|votre profil(?! d))\b/;
const ofTastes =
  /\b(?:interest\w*|preferen\w*|behavio\w*|advert\w*|target\w*|\w*werb\w*|publicit\w*|inter(?:et|esse)\w*|voorkeur\w*|gedrag\w*|verhalten\w*)\b/;
/** The way out of it, and where more is told: neither says that it is done without being explained. */
const wayOut =
  /\b(?:opt(?:ing|ed)?[ -]?out|unsubscribe\w*|(?:disable|turn off|switch off|deactivate) (?:the )?(?:personal|interest|behavio)\w*|desabonn\w*|desinscri\w*|desactiv\w*|uitschakel\w*|afmeld\w*|abmeld\w*|abbestell\w*|deaktivier\w*)\b/;
const toldThere =
  /\b(?:(?:informationen|naheres|mehr) (?:daruber|dazu|uber|zu)\b[^.\n]{0,160}\bfinden\b|pour (?:plus|en savoir)\b[^.\n]{0,160}\b(?:consult\w+|voir|faq)\b|(?:more|further) (?:information|details) (?:about|on)\b[^.\n]{0,160}\b(?:see|found|available|visit)\b|meer (?:informatie|weten)\b[^.\n]{0,160}\b(?:vindt|lees|zie)\b)/;
/** Article 4(4) copied. */
const defines =
  /\b(?:any form of automated|jede art der automatisierten|toute forme de traitement|elke vorm van geautomatiseerde)\b/;
const isName = ({ block, plain }: Line): boolean => block.kind === 'row' && plain.split(' ').length < 3;

export const describesProfiling = (line: Line): boolean =>
  line.block.kind !== 'heading' &&
  !isName(line) &&
  !defines.test(line.plain) &&
  !wayOut.test(line.plain) &&
  !toldThere.test(line.plain) &&
  !(noProfiling.test(line.plain) && !ofTastes.test(line.plain.replace(noProfiling, ' '))) &&
  profiling.test(line.plain) &&
  !denied.test(line.plain) &&
  !asRight.test(line.plain) &&
  (!line.headings.some((heading) => rightsHeading.test(heading.plain)) || weDo.test(line.plain));

/** Even under a heading on rights, what the company itself does. */
const weDo =
  /\bwe (?:show|offer|suggest|set|pick|choose|adapt|score|rank)\b|\bnous (?:vous )?(?:montrons|proposons|fixons|adaptons)\b|\b(?:tonen|bepalen|kiezen) (?:wij|we)\b|\b(?:zeigen|bestimmen|wahlen) wir\b/;

export const profilingLines = (reading: LintReading): Line[] => reading.linesThat(profiling).filter(describesProfiling);
