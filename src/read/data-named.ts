// Data named: what a sentence must say, whatever its grammar, so that the data it names are data that somebody has.
import type { Language } from '#base';
import type { Line } from './context.ts';
import { withoutStops } from './data-parts.ts';
import { fits, fitsAny, patternIn } from './patterns.ts';

/** Anything that is done with data, by whomever: a sentence without such a word only speaks about data. */
const handled = patternIn({
  en: /\b(?:collect|gather|record|log|captur|obtain|receiv|ask|requir|need|process|stor|keep|kept|hold|held|sav|retain|us(?:e|es|ed|ing)\b|transmit|transf|send|sent|forward|pass|shar|disclos|provid|enter|submit|giv|suppl|upload|fetch|read|access|evaluat|analys|analyz|measur|track|link|combin|merg|add|publish|display|show|visible|appear|mak|tak|regist|includ|contain|compris|consist|concern|delet|eras|recogni|remember|assign|creat|generat|known?|learn|see|determin|check|verif|monitor|fill|put|post|state|specif|indicat|communicat|covers?)\w*/i,
  fr: /\b(?:collect|recueill|trait|enregistr|conserv|demand|communiqu|fourni|transmet|transmis|renseign|saisi|compren|contien|inclu|necessair|stock|obten|recev|recoi|recu|utilis|partag|transfer|envoy|analys|mesur|affich|publi|sauvegard|detien|detenons|associ|indiqu|donn|exploit|consult|identifi|memoris|suppri|effac|concern|s'agit|susceptible|inscri|remplis|rempli|port(?:e|ent) sur|sont|figur)\w*/i,
  nl: /\b(?:verzamel|verwerk|registr|geregistr|vragen|vraag|gevraagd|ontvang|opgeslagen|opslaan|slaan|slaat|sla|bewa|vastgelegd|vastleg|leggen|verstrek|geeft|geef|geven|invul|ingevuld|achterlaat|nodig|bevat|gebruik|verzonden|verstuurd|doorgegeven|gedeeld|delen|deel|overgedragen|analys|meten|meet|gemeten|gepubliceerd|tonen|getoond|bijgehouden|bijhouden|houden|onthoud|herken|koppel|gekoppeld|verwijder|noteer|noteren|genoteerd|betref|gaat om|zien|hebben|opgeven|opgegeven|doorsturen|gestuurd|stuurt|uitwissel\w*|uitgewisseld)\w*/i,
  de: /\b(?:\w*(?:erheb|erhob|erfass|verarbeit|speicher|protokollier|mittel|trag|benotig|brauch|holen|angeb|angegeb|mitteil|mitgeteil|erhalt|abgefrag|abfrag|eingeb|eingegeb|umfass|beinhalt|enthalt|erforder|notwendig|nutz|verwend|auswert|ausgewertet|analys|mess|gemess|weitergegeb|weitergeleit|weitergeb|weiterleit|ubergeb|veroffentlich|anzeig|losch|bereitstell|zuordn|zugeordn|verknupf|ermitteln|aufzeichn|aufgezeichn|hinterleg|versend|gesend|sende|gesandt|lesen|gelesen|aufnehm|aufgenomm|dokumentier|anlegen|angelegt|handel|gehor|zahlen|merk|ablegen|abgelegt|gewinn|gewonn|bekomm|sammel|gesammelt|fuhren|gefuhrt|erkenn|zugriff|preisgeb|uberprufen|fragen|bitten|kenntnis)\w*)/i,
});

/** Sentences that deny, forbid, advise or explain the law and the reader's rights. */
const notMeant: Readonly<Record<Language, RegExp>> = {
  en: /\?$|^\W*(?:an? |the |these )?(?:web ?beacons?|cookies?) (?:\w+ly |often )?(?:is|are|consists?|contains?|means?)\b|\banonymi[sz]ed (?:data|information|form|statistics)\b|\b(?:google|facebook|meta|they|third[- ]part(?:y|ies)|vendors?|partners?|advertisers) (?:may |can |will |also )*(?:collect|use|receive|process|obtain|gather|combine)\b|\b(?:not|never|no longer|n't|neither|nor|without|cannot|nobody|nothing|no (?:\w+ )?(?:personal |other )?(?:data|information))\b|\b(?:rights?(?! to work)|rectif\w*|erasure|complain\w*|lodge|exercis\w*|object to|withdraw\w*|unsubscrib\w*|opt[- ]out|should|must (?!be (?:provided|given|entered|filled))|recommend\w*|means (?:any|all|the|that)|is defined|definitions?|any information (?:relating|that|about|concerning)|personal (?:data|information) (?:is|are) (?:any|all|information|data)|hypothetical\w*|unauthori[sz]ed|(?:contact|write to|e-?mail|call|reach) (?:us|our|the (?:data protection|privacy))|our (?:e-?mail|address|postal|telephone|phone|bank (?:account|details))|policy (?:explains?|describes?|applies|covers)|(?:removed|deleted|truncated|stripped|cut off) before|if you (?:believe|think)|responsib\w+|law enforcement|court|supervisory|on behalf of our (?:customers|clients)|example of (?:a )?cookie|click here|change your|update your|correct your|access (?:to )?your)\b/i,
  fr: /\?$|^\W*(?:les |un |le )?\W*cookies?\W* (?:est|sont|contien\w+)\b|\bdonnees anonym\w+|\b(?:ne|n'|non|aucune?s?|sans|jamais|ni|droits?|rectifi\w*|effacement|oppos\w*|reclamation|plainte|toute information|designe\w*|definition\w*|s'entend\w*|on entend|justificatif|contactez|joindre|ecri(?:re|vez)[- ](?:nous|a)|nous (?:contacter|ecrire)|vous pouvez (?:nous )?(?:contacter|ecrire|modifier|desactiver)|notre (?:adresse|e-?mail|courriel)|desabonn\w*|desinscri\w*|autorite|tribunal|responsab\w+|desactiv\w*|doit|devez|recommand\w*|conseill\w*|si vous estimez)\b/i,
  nl: /\?$|^\W*(?:een |de )?cookies? (?:is|zijn|bevat\w*)\b|\b(?:geanonimiseerde|anonieme) (?:gegevens|data)\b|\b(?:geen|niet|nooit|zonder|noch|recht|rechten|rectificatie|corrigeren|inzage|bezwaar|klacht|wordt verstaan|verstaan wij|definitie\w*|alle (?:informatie|gegevens) (?:die|over|waarmee|betreffende)|herleidbaar|bereiken|neem contact|contact (?:op ?(?:te )?nemen|opnemen)|ons e-?mailadres|onze (?:e-?mail|adres)|afmelden|uitschrijven|autoriteit|rechter|verantwoordelijk\w*|moet|dient|raad|raden|raadt|adviseren|uitschakelen)\b/i,
  de: /\?$|^\W*(?:bei |ein |die )?cookies? (?:ist|sind|enthalt\w*|handelt)\b|\b(?:anonymisierten?|anonyme[nr]?) daten\b|\b(?:keine?[nrms]?|nicht|nie|niemals|ohne|weder|rechte?|rechts auf|berichtig\w*|widerspr\w*|widerruf\w*|auskunft (?:uber|zu|verlangen|zu erhalten)|beschwerde\w*|begriff\w*|definition\w*|versteht man|im sinne|sind alle|alle informationen|bestimmbar\w*|identifizierbar\w*|erreichen|wenden sie sich|kontaktieren sie uns|schreiben sie|unsere[rmn]? (?:e-?mail|adresse|anschrift|telefon\w*|bank\w*)|abmelden|abbestell\w*|aufsichtsbehorde|gericht\w*|verantwortliche\w*|sollten|sollte|mussen|empfehlen|verhindern|deaktivier\w*|unterbinden|unbefugt\w*)\b/i,
};

/** Sections that speak of data without naming what is collected. */
const elsewhere = patternIn({
  en: /\b(?:rights?|security|secure|safeguards?|definitions?|glossary|changes|amendments?|updates|complain\w*|authorit\w*|controller|contact(?:ing)? (?:us|details|information)|how to contact|who (?:we are|is responsible|receives|gets|sees|has access)|recipients?|shar(?:e|ing)|disclos\w+|imprint|principles?|links?|opt[- ]out|choices|international transfers?|legal notice|disclaimer|delet(?:e|ing|ion)|access)\b/i,
  fr: /\b(?:droits?|destinataires?|partage\w*|communication a des tiers|securite|definitions?|modifications?|reclamation\w*|autorite|responsable|contact(?:er)?(?:[- ]nous)?\W*$|nous contacter|mentions legales|principes?|liens|transferts?|qui sommes|editeur|litiges?|loi applicable|suppression)\b/i,
  nl: /\b(?:rechten|ontvangers?|delen|derden|beveilig\w*|veilig\w*|definities|wijziging\w*|klacht\w*|autoriteit|verantwoordelijke|contactgegevens|contact opnemen|wie (?:zijn|is)|links|doorgifte|disclaimer|verwijderen|inzage)\b/i,
  de: /\b(?:rechte|empfanger\w*|weitergabe\w*|betroffenenrechte|recht auf|widerspruch\w*|widerruf\w*|sicherheit\w*|datensicherheit|ssl\w*|definition\w*|begriff\w*|anderung\w*|beschwerde\w*|aufsichtsbehorde|verantwortliche\w*|verantwortliche stelle|impressum|haftung\w*|datenschutzbeauftragte\w*|losch\w*|auskunft\w*)\b/i,
});

/** Whether a sentence says that the data it names are had by somebody. */
export function namesDataHad(line: Line, language: Language): boolean {
  return fits(handled[language], line) && isMeant(line.text, language);
}

/** Whether a sentence, or what follows its condition, denies, forbids and explains nothing. */
export const isMeant = (text: string, language: Language): boolean => !notMeant[language].test(text.replace(aside, ''));

/** Brackets, and conditions between commas. */
const aside =
  /\([^()]*\)|, (?:wenn|sofern|falls|soweit|if|unless|where|when|si|als|indien|wanneer|tenzij) [^,]{3,90}(?=,)/gi;

/** Whether the section speaks of something in which single names of data tell nothing. */
export const namedInPassing = (line: Line, language: Language): boolean =>
  fitsAny(elsewhere[language], line.headings.slice(-1));

/** Whether the person who reads, or who uses the site, has what stands at `start`: “your IP address”, “the users' names”. */
export function isPersons(line: Line, start: number, language: Language): boolean {
  const text = withoutStops(line.text);
  return ofPerson[language].test(text.slice(0, start)) || personAfter[language].test(text.slice(start));
}

/** Whether a name only stands in the condition that opens a sentence, in which nobody gives it: “If your name changes, …”. */
export function isCondition(line: Line, end: number): boolean {
  const opening = condition.exec(line.text)?.[0] ?? '';
  return end <= opening.length && !giving.test(opening);
}
const condition = /^\W*(?:if|when|where|wenn|falls|sofern|si|lorsque|als|wanneer|indien)\b[^,]*,/i;
const giving =
  /\b(?:provid|giv|gave|enter|submit|tell|send|sent|suppl|upload|leav|angeb|angegeb|eingeb|mitteil|ubermittel|fourni|communiqu|donn|renseign|saisi|verstrek|invul|opge|achterla|stuur|geeft)\w*/i;

const ofPerson: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:your|their|his|her|(?:the |a )?(?:\w+ )?(?:user|visitor|customer|client|member|applicant|participant|guest|patient|subscriber|donor|caller|person|individual|employee|child|student|pupil|volunteer)s?'?s?'?)(?: \w+){0,2}\s*$|\b(?:collect|store|log|record|save|process|receive|transmit|need|see|capture|provide|enter|give|submit|choose|select|specify|state|supply|add|upload|fetch|ask for|require)(?:s|ed|d)? (?:the |an? )?(?:\w+ )?$/i,
  fr: /\b(?:vos|votre|leurs?|ses|son|sa|des|les|l'|la|le|une?)\s*(?:\w+ )?$/i,
  nl: /\b(?:uw|je|jouw|hun|zijn|haar|het|de|een)\s*(?:\w+ )?$/i,
  de: /\b(?:von (?:ihnen|dir|nutzern|ihm) (?:\w+ ){1,4}|(?:angegeben|eingegeben|mitgeteilt|hinterlegt)en? )$|\b(?:ihre?[nrms]?|deine?[nrms]?|seine?[nrms]?|die|das|der|den|dem|eine?[nr]?)\s*(?:\w+ )?$/i,
};
const personAfter: Readonly<Record<Language, RegExp>> = {
  en: /^[\w -]{2,40}? (?:of|from) (?:the |our |each |every |all )?(?:user|visitor|customer|client|member|applicant|participant|guest|patient|subscriber|donor|person|individual|employee|student|volunteer|data subject)s?\b/i,
  fr: /^[\w -]{2,40}? (?:de l'|des |du |de nos |de la )(?:utilisateur|visiteur|client|membre|adherent|candidat|personne|internaute|participant)s?/i,
  nl: /^[\w -]{2,40}? van (?:de |onze |het |een )?(?:gebruiker|bezoeker|klant|lid|leden|deelnemer|persoon|sollicitant|betrokkene)\w*/i,
  de: /^[\w -]{2,40}? (?:der|des|von|unserer|eines|einer) (?:\w+ )?(?:nutzer|besucher|kunde|mitglied|bewerber|teilnehmer|person|interessent|betroffene|gast|patient)\w*/i,
};
