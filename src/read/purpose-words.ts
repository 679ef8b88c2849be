// How policies introduce and say purposes (Art. 13(1)(c)), in four languages; written for folded text.
import type { Language } from '#base';
import { patternIn } from './patterns.ts';

/** Headings of sections on purposes: “How we use your data”, “Why”, “Zwecke der Verarbeitung”. */
export const purposeTopic = patternIn({
  en: /\b(?:how|why|when)\b.{0,40}\b(?:us(?:e[ds]?|ing)|process\w*|need|collect\w*)\b(?!.{0,30}\bcookies?\b)|\bwhat (?:do |will |are )?we (?:do with|us(?:e|ing) (?:it|them|your \w+) for|need)\b|\bpurposes?\b|\b(?:our |the )?uses? of\b.{0,30}\b(?:data|information|details)\b|^[\d.)\s]*why\b/i,
  fr: /\bfinalites?\b|\bpourquoi\b(?!.{0,30}\bcookies?\b)|\bcomment\b.{0,50}\b(?:utilis|trait|exploit|serv)\w*(?!.{0,40}\bcookies?\b)|\butilisation (?:de vos|des)\b|\bobjectifs?\b|\bquoi servent\b/i,
  nl: /\bdoel(?:en|einden|einde)?\b|\b(?:waarvoor|waarom)\b|\bhoe\b.{0,30}\b(?:gebruiken|verwerken)\b|\bgebruik van (?:uw |je |de |persoons)\w*/i,
  de: /\bzwecke?n?\b|\b(?:wofur|warum|wozu)\b|\bwie\b.{0,30}\b(?:nutzen|verwenden|verarbeiten)\b|\bnutzung (?:ihrer|der|von) (?:\w+ )?daten\b|\bverarbeitungszwecke?\b/i,
});

/** Introductions of a list of purposes: “We use your data to:”. */
export const purposeLead = patternIn({
  en: /\b(?:us(?:e[ds]?|ing)|utili[sz]e[ds]?|process\w*|need\w*|requir\w*|collect\w*|gather\w*|handle[ds]?|hold|held|keep|kept|record\w*|purposes?)\b.{0,160}\b(?:to|for|so (?:that )?we can|because|purposes?|reasons?|ways|uses|aims|goals)(?: \w+){0,4} ?:$|^(?:the |our )?purposes?\b.{0,80}:$/i,
  fr: /\bnous (?:vous |pouvons vous )(?:envoy|adress|inform|contact|invit)\w*|\b(?:utilis|trait|collect|serv|recueill)\w*.{0,160}\b(?:pour|afin de|a|aux?|fins|finalites|objectifs|buts)\b(?: \w+){0,3} ?:$|\bfinalites?\b.{0,80}:$/i,
  nl: /\b(?:sturen|stuurt|informeren|benaderen|mailen) (?:wij|we) (?:u|je|jou)\b|^voor .{5,160} (?:verwerken|gebruiken|vragen|verzamelen|bewaren) (?:wij|we)\b|\b(?:opgenomen|doen (?:wij|we)|gebruik|verwerk|verzamel|nodig|bewar)\w*\b.{0,160}\b(?:om|voor|doel\w*|redenen)\b(?: \w+){0,4} ?:$|\bdoel\w*\b.{0,60}:$/i,
  de: /\b(?:nutz|genutzt|verwend|verarbeit|erheb|erhoben|gebrauch|benotig)\w*.{0,160}\b(?:um|fur|zu|zur|zum|zweck\w*|grunde\w*)\b(?: \w+){0,4} ?:$|\bzweck\w*\b.{0,60}:$/i,
});

/** Introductions and headings of other lists: rights, recipients, periods, cookies, what others do. */
export const otherLead = patternIn({
  en: /\b(?:rights?|cookies?|shar(?:e[ds]?|ing)|disclos\w*|retain\w*|retention|how long|as long as|storage period|delete[ds]?|transfer\w*|third part\w*|you (?:can|may|must|agree|have to|should)|secur\w+|protect\w*|recipients?|objection|opposition|removal|legal bas[ie]s|lawful bas[ie]s)\b/i,
  fr: /\b(?:droits?|cookies?|partage\w*|communiqu\w*|destinataires?|conserv\w*|duree|tant que|aussi longtemps|transfer\w*|vous pouvez|securite|bases? (?:legales?|juridiques?))\b/i,
  nl: /\b(?:rechten?|cookies?|delen|gedeeld|verstrek\w*|ontvangers?|bewaar\w*|termijn\w*|zolang|doorgifte|u kunt|beveilig\w*|grondslag\w*)\b/i,
  de: /\b(?:rechte?|cookies?|weitergabe|weitergegeben|ubermitt\w*|empfanger\w*|speicherdauer|so ?lange|aufbewahr\w*|losch\w*|widersp\w*|beseitigung\w*|sie konnen|sicherheit|rechtsgrundlage\w*)\b/i,
});

/** An item that begins as a purpose does. */
export const purposeStart = patternIn({
  en: /^(?:in order )?to [a-z]+ |^for (?:the|our|your|its|other|\w+ing|internal|statistical|marketing|security|legal)\b|^so that (?:we|you)\b/i,
  fr: /^(?:pour|afin de|afin d'|aux fins)\b/i,
  nl: /^(?:om|voor(?!-)|ten behoeve van|zodat|het \w+en van)\b/i,
  de: /^(?:um|zur|zum|zwecks|fur|damit|das \w+en (?:von|der|des|ihrer|unserer))\b/i,
});

/** “Purpose: …” at the beginning of a line. */
export const purposeLabel =
  /^(?:(?:the )?purposes?(?: of (?:the )?(?:(?:data )?processing|use|collection))?|why(?: we (?:need|use) (?:it|them|this))?|what for|zwecke?(?: der (?:daten)?verarbeitung)?|verarbeitungszwecke?|finalites?(?: du traitement)?|pourquoi|doel(?:einden?)?(?: van de verwerking)?|waarvoor|waarom) ?(?::|[-–] )\s*/i;

/** Sentences that say what data is used for: a use, and what it is for. */
export const purposeSentence = patternIn({
  en: /\b(?:are|is) treated\b.{0,80}\b(?:purposes?|finalit(?:y|ies)|for|to)\b|\b(?:we|which)(?:'ll)? (?:may |will |also |then |only |regularly |occasionally )*(?:contact|send|inform|notify|invite|remind|e-?mail) you\b|\b(?:we do (?:this|so|that)|this is (?:done )?) ?(?:to|because|in order|so that)\b|\b(?:sent|goes) to us\b.{0,80}\bso (?:that )?we (?:can|may)\b|\b(?:with|by|through) which we [a-z]+|\bin case of (?:an? )?(?:accident|emergenc|illness)|\b(?:us(?:e[ds]?|ing)|process(?:e[ds]|ing)?|collect(?:s|ed|ing)?|stor(?:e[ds]?|ing)|record(?:s|ed)?|gather(?:s|ed)?|analy[sz]e[ds]?|keep|kept|need(?:s|ed)?|ask(?:s|ed)?|request(?:s|ed)?|log(?:s|ged)?|save[sd]?|publish(?:es|ed)?|make use|evaluat\w+|upload|required|necessary|essential|intended|help(?:s)?|enables?|allows?|employ(?:s|ed)?|deploy(?:s|ed)?|h[eo]ld|embed(?:s|ded)?|integrat(?:e|es|ed)|handle[ds]?|purpose)\b.{0,260}\b(?:(?:in order )?to [a-z]+|so (?:that )?we (?:can|may|know)|for (?:[\w,' -]{0,60} )?(?:purposes?|reasons?)|for the purposes? of|for \w+ing|for (?:the |our |your )?(?:[a-z-]+ ){0,3}[a-z]+(?:ment|ion|ions|ance|ysis|ity|tics|ship|ery|ling|port|search)|because we|helps? us (?:to )?[a-z]+)\b|\b(?:cctv|cameras?|video surveillance)\b.{0,120}\b(?:to [a-z]+|for the)\b|^for the [^.]{5,80}\bcameras?\b|\bwe (?:measure|count|track) (?!on\b)\w+|\b(?:tells?|shows?) us (?:how|what|which|who|where|whether)\b|\bwe(?: and [\w ]{3,30})? (?:show|display|recommend|suggest) you\b|^(?:needed|required|necessary|essential) (?:for|to)\b|\bstatistics\b.{0,60}\bare (?:made|compiled|drawn up|produced)\b|\bhelps? us (?:to )?[a-z]+|\bvisitors\b.{0,80}\bare counted\b|\b(?:keep|kept|stor\w+|process\w*)\b.{0,80}\bbecause (?:\w+ ){0,3}laws?\b|^(?:in order )?to [a-z]+ [^,]{5,160}, (?:we|our|the) |^for [^,]{3,80},? we (?:use|process|collect|rely|need|ask|keep|record)\b|(?:\bwould|\bwe'd) like to (?:send|inform|contact|tell) you\b|\bserves? (?:to|the|our|for|as)\b|^[^.:]{3,60}: (?:in order )?to [a-z]+ |\b(?:data|information|details|files|addresses) (?:is|are|will be|may be|might be|can be) (?:\w+ )?(?:used|processed|needed|intended|destined)\b.{0,60}\b(?:for|to|by)\b|\b(?:our|the|main|sole|only) (?:\w+ )?purposes? (?:of|in|for|is|are)\b|\binterests? (?:is|are|lies?|consists?) (?:in|to|our)\b|\b(?:in|for) (?:the|our|its|a) (?:legitimate )?interests? (?:of|in)\b|\bwe (?:will |also |regularly |occasionally |automatically )*(?:subscribe|add|invite) (?:you|your)\b/i,
  fr: /\b(?:utilis|trait|collect|recueill|enregistr|analys|conserv|necessaire|destin|install|exploit|reserv|demand|obten|recev|recoi|detien|equip|emploi|recour|fait|faisons|dispos|depos|sollicit)\w*\b.{0,240}\b(?:pour|afin d[e']|aux fins|a des fins|a (?:la )?seule fin|dans le but|dans l'objectif|en vue|dans le cadre|au traitement|a la|a l'|car nous|parce que nous)|\b(?:nous )?ser(?:t|vent|vira|viront) (?:a|au|aux|exclusivement|uniquement|notamment|egalement|aussi)\b|\b(?:permet(?:tent)?|aident?)\b.{0,30}\b(?:de|d'|a)\b|^(?:pour|afin d[e']).{5,160}, nous\b|\b(?:ont|a|ayant) pour (?:seule? )?(?:finalites?|but|objet|objectif)\b|\b(?:cameras?|video-?surveillance|videoprotection)\b.{0,120}\b(?:pour|afin)\b|\bnous (?:le faisons|faisons cela|procedons ainsi) (?:pour|afin|car)\b|\b(?:avec|par|grace) (?:a |aux)?(?:lesquel\w*|laquelle|quoi|auxquels|auxquelles|auquel) nous\b|\bmemoris\w+\b.{0,40}\b(?:langue|choix|preferences)\b|\binteret legitime (?:est|consiste|reside)\b/i,
  nl: /\b(?:gebruik|verwerk|verzamel|bewar|registr|analys|nodig|vraag|vragen|vast|plaats|houd|bewaar|bevat|vermeld|maken|maakt|zet|benut|ontvang|hebb|onthoud)\w*\b.{0,240}\b(?:om\b.{3,200}\bte\b|voor\b|ten behoeve van|ten dienste van|zodat|teneinde|ter \w+|met (?:als|het) doel|omdat (?:we|wij)|omdat dit)|\bom\b.{3,160}\bte \w+,? (?:gebruiken|verwerken|verzamelen|vragen|houden|bewaren)\b|\b(?:\w*gegevens|informatie)\b.{0,100}\b(?:voor|om|ten behoeve van)\b.{0,140}\b(?:gebruik\w*|gebruikt|verwerkt|verwerken|verzameld)\b|\bdien(?:t|en) (?:om|voor|als|ter)\b|\bhelp(?:t|en) ons\b|\bstelt ons in staat\b|\b(?:dit|dat) doen (?:wij|we) (?:om|omdat|zodat|voor|ten)\b|\bwaarmee (?:wij|we)\b|\bcamera\w*\b.{0,120}\b(?:om|voor|ter|ten behoeve)\b|\b(?:sturen|stuurt|informeren|mailen) (?:wij|we) (?:u|je|jou|bestaande|onze|leden|klanten)\b|^(?:om|zodat|voor) .{5,160} (?:hebben|gebruiken|verwerken|vragen|verzamelen|bewaren) (?:wij|we)\b|\bonthoud\w*\b.{0,40}\b(?:taal|voorkeur|instelling|keuze)\w*|\b(?:het )?doel (?:van|is)\b|\bbelang (?:is|bestaat|ligt)\b/i,
  de: /\b(?:senden|schicken|informieren|kontaktieren) wir (?:sie|ihnen)\b|\bzu (?:unserer|ihrer|diesem|diesen) \w+|\b(?:\w*daten\w*|angaben|informationen|\w*adresse\w*|\w*nummer\w*|cookies?|logfiles?|protokoll\w*|nachricht\w*|inhalte?|fotos?|bilder|aufnahmen|unterlagen)\b.{0,240}\b(?:zwecks?|zum zwecke?|um\b.{3,200}zu ?[a-z]{2,}n\b|zur|zum|fur|dafur|dazu|damit)\b|\b(?:erfolgt|erfolgen|geschieht|findet|fuhren|unterhalten|betreiben|binden|greifen|erheben|erhoben|bitten|bieten)\b.{0,240}\b(?:zwecks?|um\b.{3,200}zu ?[a-z]{2,}n\b|zur|zum|damit|im interesse)\b|\b(?:erforderlich|notwendig|notig),? (?:um\b.{3,200}zu ?[a-z]{2,}n\b|damit\b|zur|zum|fur)|\binteresse (?:liegt|besteht|ist|folgt|ergibt)\b|\bzweck\w* (?:der|des|dieser|ist|sind|unserer)\b|\b(?:soll|sollen)\b.{0,80}\b(?:uberpruft|verhindert|sichergestellt|gewahrleistet|verbessert|ermoglicht)\b|\b(?:dies|das) (?:tun wir|geschieht|erfolgt|dient)\b|\bmit (?:denen|dem|der|dessen hilfe|deren hilfe) wir\b|\bim rahmen (?:der|des|einer|eines|von|unserer|ihrer) (?!gesetz|geltend|dsgvo|datenschutz|technisch|einer interess|recht)\w+|\b(?:video\w*|kameras?)\b.{0,100}\b(?:um|zur|zum|dien\w+)\b|\bkonnen wir\b.{0,160}\b(?:verbessern|optimieren|finden|beheben|auswerten|erkennen|anbieten|bereitstellen)\b|\bzahlungsabwicklung\b.{0,60}\buber\b|\b(?:zwecks?|zum zwecke?|um|zur|fur|dafur)\b.{3,240}\b(?:verarbeit\w+|verwend\w+|nutz\w+|genutzt|erheb\w+|erhoben|speicher\w+|gespeichert|erfass\w+|erfasst|benotig\w+|brauch\w+|eingesetzt|setzen wir|einsetzen|geben wir|ubermitteln wir|leiten wir|ubermittelt|weitergegeben|weitergeleitet|erforderlich|notwendig)\b|\b(?:nutzen|verwenden|benutzen|benutzt|verwendet|nutzt|verarbeiten|benotigen|brauchen|setzen)\b.{0,200}\b(?:um|zur|zum|zwecks|fur|damit|dafur)\b|\bdien(?:t|en)\b.{0,60}\b(?:dazu|der|dem|zur|zum|unserer|ihrer|einer|einem|den|als)\b|\b(?:hilft|helfen|ermoglicht|ermoglichen|erlaubt|erlauben) (?:uns|es)\b/i,
});

/** Uses that are said without a word of purpose: “we measure which pages are read”. */
export const bareUse: Readonly<Record<Language, RegExp>> = {
  en: /\bwe (?:measure|count|track)\b|\b(?:tells?|shows?) us (?:how|what|which|who|where|whether)\b|\bwe(?: and [\w ]{3,30})? (?:show|display|recommend|suggest) you\b|^(?:needed|required|necessary|essential) (?:for|to)\b|\bstatistics\b.{0,60}\bare (?:made|compiled|drawn up|produced)\b|\bvisitors\b.{0,80}\bare counted\b|\bwe (?:will |also |regularly |occasionally |automatically )*(?:subscribe|add) (?:you|your)\b|(?:\bwould|\bwe'd) like to send\b/i,
  fr: /\bnous (?:mesurons|comptons|analysons|etablissons|memorisons)\b|\bmemoris\w+\b/i,
  nl: /\b(?:wij|we) (?:meten|tellen|analyseren|onthouden)\b|\b(?:meten|tellen|analyseren|onthouden) (?:wij|we)\b|\b(?:sturen|informeren|mailen) (?:wij|we) (?:u|je|jou|bestaande|onze|leden|klanten)\b/i,
  de: /\bwir (?:messen|zahlen|analysieren|senden|schicken)\b|\b(?:messen|zahlen|analysieren|senden|schicken) wir\b|\bzahlungsabwicklung\b.{0,60}\buber\b|\bzweck\w* (?:der|des|dieser|ist|sind|unserer)\b/i,
};

/** Sentences that say on what occasion data is processed. */
export const purposeOccasion = patternIn({
  en: /^(?:if|when|where|whenever) you (?:apply|contact|write|subscribe|sign up|register|order|book|call|telephone|send|use (?:our|the) \w+ ?form)\b.{0,200}\b(?:we (?:\w+ )?(?:process|collect|store|keep|record)|(?:is|are|will be) (?:\w+ )?(?:processed|collected|stored|transmitted))\b/i,
  fr: /^(?:si|lorsque|quand) vous (?:nous |vous )?(?:contactez|ecrivez|postulez|inscrivez|commandez|envoyez|remplissez|adressez)\b.{0,200}\b(?:trait|collect|enregistr|conserv)\w*/i,
  nl: /^(?:als|wanneer|indien) (?:u|je)\b.{0,120}\b(?:opneemt|invult|solliciteert|aanmeldt|bestelt|inschrijft|stuurt|belt)\b.{0,120}\b(?:verwerk|bewar|bewaar|verzamel|registr)\w*/i,
  de: /^(?:wenn|sofern|falls) sie\b.{0,120}\b(?:kontaktieren|schreiben|bewerben|anmelden|bestellen|senden|registrieren|anrufen|nutzen)\b.{0,160}(?:verarbeit|speicher|erheb|erfass)\w*/i,
});

/** Where in such a sentence the purpose itself begins. */
export const purposeBegins: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:in order to|so (?:that )?we|in case of|(?:with|by|through) which we|in the interests? of|for the purposes? of|for (?!example|instance|more|further|up to|\d|(?:one|two|three|four|five|six|ten|several) |a (?:period|maximum)|as long|the duration)(?:[\w-]+ ){1,5}(?:purposes|reasons)|serves?\b|helps?\b|enables? us|allows? us|(?<!\b(?:(?:ask|asked|requests?|requested|requires?|be required|wants?|wish|wishes|able|like|invited?|encouraged?|agreed?|free|entitled|obliged|choose|chosen|decided?|prefer|try|tries|tried|attempt(?:s|ed)?|manage[ds]?|seek|relat(?:ed|ing)|according|due|prior|next|subject|access|back|linked|limited|similar|appl(?:y|ies|ied)|consent(?:ed)?|reserve the right|right|in addition|have|has|had|designate)(?: (?:you|them|users|customers|visitors))?) )to (?!(?:the|our|your|any|all|each|this|that|these|those|its|their|his|her|you|us|them|third|other|which|whom|whether|how|what|some|such|one|it|an?|date)\b)(?=[a-z]{2,}[ ,.])|(?:contact|send|inform|notify|invite) you|because|helps? us|purposes? (?:of|in|for)\b[^.]{0,60}? (?:is|are)|interests? (?:is|are|lies?|consists?) in|for (?!example|instance|more|further|up to|\d|(?:one|two|three|four|five|six|ten|several) |a (?:period|maximum)|as long|the duration)(?=\w+))/i,
  fr: /(?:\b(?:pour|afin de|aux fins|a des fins|dans le but|dans l'objectif|en vue|dans le cadre|ser(?:t|vent|vira|viront)|permet(?:tent)?|aident?|necessaires? (?:a|au|aux)|(?:lesquel\w*|laquelle|auxquels|auxquelles|auquel) nous|memoris\w+|car nous|parce que nous)\b|\bafin d')/i,
  nl: /\b(?:om|voor|ten behoeve van|zodat|teneinde|ter|dien(?:t|en)|help(?:t|en)|met (?:als|het) doel|omdat|waarmee (?:wij|we)|onthoud\w*)\b/i,
  de: /\b(?:zwecks?|zum zwecke?|um|zur|zum|fur|dafur|dazu|damit|dien(?:t|en)|hilft|helfen|ermoglich\w+|erlaub(?:t|en)|zu (?:unserer|ihrer)|im rahmen|mit (?:denen|dem|der|dessen hilfe|deren hilfe) wir|im interesse|interesse (?:liegt|besteht)|konnen wir|soll(?:en)?)\b/i,
};

/** What a sentence must speak of for its use to be one of personal data. */
export const usesData = patternIn({
  en: /\b(?:data|datas|information|details|address(?:es)?|e-?mails?|numbers?|names?|files?|logs?|cookies?|statistics|analytics|application|photographs?|recordings?|cvs?|cameras?|cctv|visitors|tools?|(?:web ?)?site|club|photos?|account|profile|identifier|requirements?|processing|preferences|feedback|list|records?|images?|pictures?|messages?|content|it|them|this|these|we|you)\b/i,
  fr: /\b(?:donnees|informations?|coordonnees|adresses?|numeros?|cookies?|fichiers?|statistiques|candidatures?|cameras?|photos?|images?|traitements?|cv|messages?|outils?|video\w*|locaux|site|nous)\b/i,
  nl: /\b(?:\w*gegevens|informatie|\w*adres\w*|nummers?|cookies?|bestanden|statistiek\w*|sollicitatie\w*|foto'?s?|camera\w*|\w*administratie|gesprekken|tickets|beelden|(?:web)?site|tools?|verwerking|wij|we)\b/i,
  de: /\b(?:\w*daten|angaben|informationen|\w*adresse\w*|nummern?|cookies?|\w*dateien|logfiles?|statistik\w*|bewerbung\w*|video\w*|kamera\w*|fotos?|bilder|unterlagen|anfragen?|nachricht\w*|\w*verarbeitung|speicherung|erhebung|nutzung|interesse|zweck\w*|web ?seite|seite|prasenz|dienste?s?|tools?|app|wir|uns|website)\b/i,
});

/** Words of a sentence that make its use of data no purpose of ours: denials, rights, periods, security, the policy itself. */
export const noPurpose = patternIn({
  en: /\b(?:not|never|nor|cannot|no longer|without|don't|won't|neither|in no (?:circumstances?|case|way)|insofar|order processing|processing agreement|rights?|entitled|object(?:ion)?|complain\w*|policy|notice|statement|terms|withdraw\w*|unsubscribe|opt[- ]out|as long as|no longer than|longer|delete[ds]?|erase[ds]?|retain\w*|safeguards?|measures|encrypt\w*|you (?:can|may|must|should)|you have (?:to|the|a|any)|browser settings|limited to|compatible|(?:shall|should|must) be|(?:may|might) (?:want|wish|choose))\b/i,
  fr: /\b(?:pas|jamais|aucune?|sans|droits?|opposer|reclamation|politique|charte|retirer|supprim\w*|effac\w*|mesures|chiffr\w*|vous pouvez|pouvez-vous|sous-traitance|duree)\b/i,
  nl: /\b(?:niet|geen|nooit|zonder|recht\w*|bezwaar|klacht|verklaring|beleid|intrekken|verwijder\w*|bewaartermijn|maatregelen|versleutel\w*|(?:u|je|jij) (?:kunt|kan|mag|moet)|(?:kunt|mag|moet) (?:u|je|jij)|verwerkersovereenkomst\w*|langer)\b/i,
  de: /\b(?:nicht|kein\w*|niemals|weder|ohne|recht auf|rechte|widersp\w*|widerruf\w*|beschwer\w*|datenschutzerklarung|losch\w*|geloscht|aufbewahr(?!ungspflicht|ungsfrist)\w*|massnahmen|verschlussel\w*|sie konnen|konnen sie|auftragsverarbeit\w*|langer|dauer)\b/i,
});

/** Words that hand data on; a sentence that begins with its purpose says that first. */
export const passesOn: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:shar(?:e[ds]?|ing)|disclos\w*|transfer(?:red|s)?|publish data|hand(?:ed)? over|pass(?:ed|es)? (?:it |them |your .{0,40})?on\b|sold|sell)\b/i,
  fr: /\b(?:partag\w*|communiqu\w*|transfer\w*|transmi[st]\w*|transmett\w*|s'engage\w*)\b/i,
  nl: /\b(?:gedeeld|delen|verstrek\w*|doorge\w+|verkop\w+)\b/i,
  de: /\b(?:weitergegeben|weitergabe|weitergeleitet|ubermitt\w*|geben wir|leiten wir)\b/i,
};

/** Sentences that are about something else wherever these words stand: what must be given, contracts with processors, requests that people may make. */
export const noUse: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:sure|certain) (?:that )?it(?:'s| is) (?:really )?you\b|without (?:it|them|this|these|such)\b|(?:un)?clear,? (?:please )?ask us|when (?:a|any) change\b|(?:order|data) processing (?:agreement|contract)|contract for (?:order|data) processing|(?:contract|agreement) (?:on|for) (?:the )?(?:order |commissioned )?processing|you (?:can|may) (?:ask|request|contact)|be used to identify|is used in this|used throughout|came into force|refers? to the|inform you below|^(?:the |our )?bas[ie]s (?:for|of) (?:the |this |our )?(?:processing|collecting|collection|use)|(?:set out|listed|described|explained|outlined) (?:below|above|in (?:the|this))|in a table|all the ways)/i,
  fr: /\b(?:c'est bien vous|vous pouvez (?:nous )?(?:demander|contacter)|age de|ages de|mineurs?|ne (?:nous )?permett(?:ent|ons|ra|ront|e) (?:pas|aucun\w*|en aucun))\b/i,
  nl: /\b(?:dat (?:jij|u|je) het (?:echt )?(?:bent|zijn)|(?:mag|kun|kunt|kan) (?:u|je|jij) (?:ons )?(?:vragen|verzoeken)|verwerkersovereenkomst)\b/i,
  de: /\b(?:dass (?:du|sie) es (?:wirklich )?(?:bist|sind)|auftragsverarbeitungsvertrag|vertrag (?:uber|zur) auftragsverarbeitung|konnen sie uns|sie konnen (?:uns|sich)|\b(?:betreibt|betreiben|macht|ubernimmt|ubernehmen|erledigt) fur uns\b|^umfang\b|richtet sich nach|^zu den (?:\w+ ){0,4}\w*daten (?:gehoren|zahlen)|finden sie (?:unter|in|auf|hier|im)|^(?:(?:rechts)?grundlage\b|dies (?:erfolgt|geschieht) auf (?:der )?grundlage).{0,80}\bart\b.{3,200}\b(?:gestattet|erlaubt|zulasst)|einwilligung\w*\b.{0,200}\b(?:jederzeit )?widerrufen|bleib(?:en|t) (?:hiervon |davon )?unberuhrt)\b/i,
};

/** The same within the words of the purpose itself. */
export const noPurposeWithin: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:rights? (?:to|of)|your rights|withdraw\w*|unsubscribe|opt[- ]out|policy|notice|as long as|no longer|retention|not$|for .{0,40}\bnot\b|than (?:that|those|as)|(?:provide|give) (?:us )?(?:your |their )?consent|to consent|for the purposes? of (?:the |this |these )?(?:act|gdpr|general data|data protection|legislation|policy|notice)|exercis\w+)\b/i,
  fr: /\b(?:vos droits|leurs droits|opposer|retirer|reclamation|politique|charte|duree|conservation|ces finalites|jamais)\b/i,
  nl: /\b(?:uw rechten|je rechten|intrekken|bezwaar|bewaartermijn|beleid|privacyverklaring|^(?:voor|ten|ter)\b.*\b(?:niet|geen|nooit)|niet (?:gebruikt|verwerkt|nodig))\b/i,
  de: /\b(?:ihre rechte|ihrer rechte|widersp\w*|widerruf\w*|speicherdauer|datenschutzerklarung|^(?:fur|zur|zum|zwecks|zu|im rahmen)\b.*\b(?:nicht|kein\w*|niemals)|nicht (?:genutzt|verwendet|verarbeitet|mehr)|erreichung (?:des|ihres) zweck\w*)\b/i,
};

/** Uses that make profiles of people (Art. 4(4)). */
export const profiling =
  /\bprofil(?:e|es|ing|age|ering|s)\b|\b(?:lead|credit|risk) scoring\b|\bscor(?:e|es|ing) of\b|\bsegment(?:s|ation|ing)? (?:of )?(?:our |the |you|customers|users|visitors)|\bdata enrichment\b|\b(?:groups?|places?|classif\w+) (?:you|customers|users|members)\b/i;

/** A heading that is only the word: what stands below it is the purpose. */
export const purposeHeading =
  /^[\d.)\s]*(?:(?:the |our )?purposes?(?: of (?:the )?(?:data )?(?:processing|use|collection))?|zwecke?(?: der (?:daten)?verarbeitung)?|verarbeitungszwecke?|finalites?(?: du traitement| des traitements)?|doel(?:einden?)?(?: van de (?:gegevens)?verwerking)?|why|what for|pourquoi|waarom|waarvoor|warum|wozu|wofur)[\s:.]*$/i;

/** Words that are personal data beyond doubt: their use needs no known kind of purpose. */
export const personalData: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:personal |your |the |this |these |such |account|usage|contact|customer|payment|billing|order|location|log|device) ?(?:data|details|information)|(?:employee|member|visitor|applicant|guest|patient|donor|user|client|student|volunteer|participant|customer)s?'? (?:data|details|information|records|names?|addresses)|(?:your|the|their|his|her) (?:[\w-]+ )?(?:address(?:es)?|e-?mails?|numbers?|names?|photographs?|photos?|pictures?|cvs?|date of birth|birth ?dates?|ip|applications?|answers?))\b/i,
  fr: /\b(?:vos|ces|les|votre|leurs?) (?:\w+ )?(?:donnees|informations|coordonnees|adresses?|numeros?|noms?|photos?|date de naissance|candidatures?)\b/i,
  nl: /\b(?:\w*gegevens|(?:uw|je|het|de) (?:\w*adres\w*|\w*nummer|namen?|naam|foto'?s?|geboortedatum|cv))\b/i,
  de: /\b(?:\w*daten|angaben|geburtsdatum|(?:ihre|die|deren|der) (?:\w*adresse\w*|\w*nummer\w*|namen?|fotos?|bilder|unterlagen))\b/i,
};

/** Connectives after which nothing but a purpose comes. */
export const surely: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:in order to|so that we (?:can|may)|for the purposes? of|(?:used|needed|required|necessary|use|need|collect|process|ask for|record) (?:[^.]{0,120} )?to (?!(?:the|our|a|an|you|your|third|us|any|other|which|whom|this|these|that|it|them)\b)[a-z]+|(?:use|used|need|needed|process|processed) (?:[^.]{0,100} )?(?:only |solely |exclusively )?for [a-z]+ing\b|(?:data|information|details) (?:is|are|will be) (?:\w+ )?(?:used|processed|needed) (?:\w+ )?for)\b|^for [^,]{3,80},? we (?:use|process|collect|need)\b/i,
  fr: /\b(?:afin de|aux fins de|dans le but de|pour (?:vous )?\w+(?:er|ir|re))\b|\bafin d'/i,
  nl: /\bom\b.{3,200}\bte \w+en\b|\b(?:ten behoeve van|teneinde)\b/i,
  de: /\bum\b.{3,200}zu ?[a-z]{2,}n\b|\b(?:zwecks|zum zwecke?)\b|^(?:fur|zur|zum) .{3,80} (?:verarbeit|benotig|brauch|erheb|verwend|nutz)\w* wir\b/i,
};

/** What our interest is in. */
export const namesInterest =
  /\binterests? (?:in|to|of|is|lies?)\b|\binteresse\w*,? (?:an|darin|ist|liegt|besteht|daran)\b|\binteret\w* legitimes? (?:a|de|d'|est)\b|\bbelang (?:bij|om|is|bestaat)\b/i;
