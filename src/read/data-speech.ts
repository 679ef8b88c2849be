// Data speech: which headings, list introductions and sentences of a policy speak of collecting data, language by language.
import { everyMatch, type Language } from '#base';
import { opens } from './clause/opens.ts';
import type { Line } from './context.ts';
import { withoutStops } from './data-parts.ts';
import { type Passage, fits, patternIn } from './patterns.ts';

/** Headings and introductions below which entries are data, whatever else they speak of. */
const surely = patternIn({
  en: /^(?:what|(?:personal )?(?:data|information))[.:?]?$|\bwhat (?:do )?(?:we|the \w+) (?:collect|know|hold|have|keep|gather|record|store)(?: (?:about|on|of) (?:you|our|the|people))?\W*$|\b(?:what|which)\b.{0,40}\b(?:data|information)\b.{0,40}\b(?:collect\w*|process\w*|hold|gather\w*|record\w*|store|receive)\b|\b(?:categories|types|kinds|items|elements|pieces) of (?:your |the |personal )*(?:data|information)\b(?!.*\b(?:recipients?|shar(?:e|ed)|disclos\w+)\b)|\bfollowing\b(?!.{0,40}\b(?:rights|purposes?|principles|third|measures|persons|people|recipients?|legal|lawful|grounds|ways|reasons|parties|providers)\b).{0,40}\b(?:data|details|personal information|information about|statistics)\b(?!.*\b(?:purposes?|reasons|ways|rights)\b.{0,20}:?$)|\b(?:data|information|details|statistics)\b.{0,80}\b(?:includes?|comprises?|consists? of|encompass(?:es)?|contains?|are|may be)(?:,? (?:but (?:is |are )?not limited to|without limitation|among others|among other things|for example|in particular))*,?:$|^[\d.\s]*(?:personal )?(?:data|information) (?:that )?we (?:collect|process|hold|gather)\b|^(?:the )?(?:\w+ )?(?:data|information) (?:that )?we (?:collect|receive|gather|record|log|hold)\b(?!.*\b(?:to|for|purposes?|shared?|from|because|why|how)\b).*:$|\bdata (?:processed|collected):?$|^(?:for|from|about)\b.{0,100}, we (?:may |also |will )*(?:collect|ask for|keep|hold|record|store|process|receive):$/i,
  fr: /^(?:quoi|(?:vos |les )?donnees)[.:?]?$|^[\d.)\s]*(?:vos |les )?donnees (?:liees a|relatives a|concernant (?:vous|votre)|de (?:la )?(?:navigation|connexion|contact|paiement|facturation|localisation|compte|sante|commande)|d'(?:identification|identite|utilisation|usage|inscription)|techniques|bancaires|de base|professionnelles)\b(?!.*\b(?:conserv\w*|duree|partag\w*|destinataires?|droits?)\b)|\bce que nous (?:savons|collectons|recueillons|conservons)\b.{0,20}$|\bquelles?\b.{0,30}\b(?:donnees|informations)\b.{0,50}\b(?:collect\w*|trait\w*|recueill\w*)|\b(?:categories|types) de donnees\b(?!.*\b(?:destinataires?|transmi\w+)\b)|\b(?:donnees|informations) suivantes\b|\b(?:donnees|informations)\b.{0,60}\b(?:comprennent|incluent|contiennent|sont|suivantes)(?:,? (?:notamment|entre autres|en particulier|sans s'y limiter))* ?:$|\bdonnees (?:personnelles )?(?:collectees|traitees|recueillies)\b(?!.*\b(?:finalites?|pourquoi)\b)|^(?:pour|concernant|des?|aupres)\b.{0,100}, nous (?:collectons|recueillons|demandons|conservons|enregistrons|traitons)\s?:$/i,
  nl: /^(?:wat|(?:persoons)?gegevens)[.:?]?$|\bwat (?:wij|we) (?:over|van) (?:u|je|jou) (?:weten|bewaren|vastleggen)\b|\bwelke\b.{0,30}\b(?:persoons)?gegevens\b.{0,50}|\b(?:categorieen|soorten?|typen?) (?:van )?(?:persoons)?gegevens\b|\b(?:volgende|onderstaande)\b.{0,30}\b(?:persoons)?(?:gegevens|informatie)\b(?!.*\b(?:doeleinden|doelen)\b.{0,20}:?$)|\b(?:persoons)?gegevens die (?:wij|we) (?:verwerken|verzamelen)\b|\b(?:persoons)?(?:gegevens|informatie)\b.{0,60}\b(?:omvatten|omvat|bevatten|bevat|zijn)(?: (?:onder meer|onder andere|bijvoorbeeld|met name))*:$|^(?:van|voor|over)\b.{0,100}\b(?:verzamelen|vragen|verwerken|bewaren|registreren) (?:wij|we)\s?:$/i,
  de: /^(?:was|(?:verarbeitete )?daten)[.:?]?$|\bwas wir (?:uber|von) (?:sie|ihnen) (?:wissen|erheben|speichern)\b|\bwelche\b.{0,40}\b(?:daten|informationen)\b|\b(?:kategorien|arten|art) (?:von |der |personenbezogenen? |personenbezogener |verarbeiteten |erhobenen )*daten\b|\bdaten(?:kategorien|arten)\b|\bfolgende[nr]?\b.{0,50}\b(?:\w*daten|informationen|angaben)\b(?!.*\bzwecke?\w*\b.{0,20}:?$)|\b(?:verarbeitete|erhobene|erfasste|gespeicherte) daten\b|\bzu (?:diesen|den|ihren) (?:\w+ )?\w*(?:daten|informationen|angaben) (?:gehoren|zahlen)\b.{0,30}:$|\b\w*(?:daten|informationen|angaben)\b.{0,60}\b(?:umfassen|beinhalten|sind)(?: (?:insbesondere|unter anderem|beispielsweise|zum beispiel))*:$|^(?:von|bei|fur|uber)\b.{0,100}\b(?:erheben|erfassen|speichern|verarbeiten) wir\s?:$/i,
});

/** Headings and introductions below which entries are something else. */
const elsewise = patternIn({
  en: /\b(?:who|purposes?|why|how|uses?|used|using|reasons?|legal|lawful|bas[ie]s|grounds?|shar(?:e|ed|ing)|disclos\w*|recipients?|third[ -]part(?:y|ies)|providers?|partners?|processors|transfers?|rights?|retention|retain\w*|how long|keep(?:ing)?|storage|delet\w+|secur\w+|protect\w*|measures?|safeguards?|changes?|contact us|complain\w*|cookies?|circumstances|situations|cases|ways|in order|sources?|when|definitions?|means|principles?|marketing communications|business transfers?|obligations?|duties|responsib\w+|links?|advice|tips)\b|\b(?:to|for|by|because|not|us|you|from):$/i,
  fr: /\b(?:qui|finalites?|fins|objectifs?|buts?|motifs?|raisons?|pourquoi|comment|utilis\w+|bases?|fondements?|destinataires?|partag\w+|communiqu\w+|tiers|sous-traitants?|prestataires?|transferts?|droits?|durees?|conserv\w+|securite|proteg\w+|mesures|modifications?|contact|cookies?|traceurs?|sources?|cas|afin|definitions?|principes?|reclamation)\b|\b(?:pour|de|par):$/i,
  nl: /\b(?:wie|doel\w*|waarom|waarvoor|hoe|gebruik(?!sgegevens)\w*|grondslag\w*|rechtsgrond\w*|delen|gedeeld|ontvangers?|derden|verwerkers?|doorgifte|rechten|bewaar\w*|bewaren|beveilig\w*|maatregelen|wijziging\w*|contact opnemen|cookies?|bronnen|herkomst|gevallen|definities|klacht\w*|verstrek\w+ aan)\b|\b(?:om|voor|te|door):$/i,
  de: /\b(?:wer|wem|zwecke?\w*|warum|wozu|wofur|wie|nutz(?!ungsdaten)\w*|verwend\w*|rechtsgrundlage\w*|empfanger\w*|weitergabe|dritte\w*|auftragsverarbeiter\w*|dienstleister\w*|ubermittl\w*|rechte|betroffenenrechte|dauer|speicherdauer|losch\w*|aufbewahr\w*|sicherheit|massnahmen|anderung\w*|kontakt|cookies?|quellen?|herkunft|fallen|definitionen|begriff\w*|beschwerde\w*|betroffene personen|interessen|verfahren|diensten?|hinweise)\b|\b(?:um|zu|fur|durch):$/i,
});

/** Headings and introductions below which entries are data, if nothing of them says otherwise. */
const probably = patternIn({
  en: /\b(?:collect|gather|record|log|obtain|receiv|process|stor|hold|captur|sav|track|ask|request)(?:e|s|es|ed|ing)?\b.{0,80}(?::$|\b(?:data|information|details|following)\b)|\b(?:data|information|statistics|details)\b.{0,60}\b(?:collect|gather|record|log|obtain|receiv|process|stor|held|captur|provid|give|submit|enter)\w*|^[\d.)\s]*(?:your |the |other |user-entered |automatically |additional )*(?:[\w-]+ ){0,3}(?:personal|technical|usage|account|contact|business|statistic\w*|log|device|payment|billing|identity|identification|financial|transaction\w*|profile|marketing|communications?|employment|application|applicants?|candidate|registration|behaviou?r(?:al)?|demographic|location|health|special|sensitive|customer|client|user|browsing|website|web|analytics|project|order|purchase|connection|tracking|aggregated?|entered|collected|basic|network|member\w*|booking|job|recruitment|newsletter|inquiry|enquiry|support|metrics|server|access)\b[\w\s,&/()-]{0,40}\b(?:data|information|details|statistics|logs|log files)\b[\w\s(),:-]{0,50}$|^[\d.)\s]*(?:data|information)(?: (?:that|which))? (?:you|we|from|about)\b|\bcollection of\b.{0,30}\b(?:data|information)\b/i,
  fr: /\b(?:collect|recueill|trait|enregistr)\w*.{0,80}(?::$|\b(?:donnees|informations)\b)|\b(?:donnees|informations)\b.{0,60}\b(?:collect|recueill|trait|fourni|transmis)\w*|^[\d.)\s]*(?:vos |les |autres )?(?:donnees|informations) (?:d'|de |du |des |relatives|personnelles|techniques|bancaires|administratives|financieres|sensibles|professionnelles|commerciales)/i,
  nl: /\b(?:verzamel\w*|verwerk\w*|registreren|vragen|ontvangen|opslaan|slaan)\b.{0,80}(?::$|\b\w*gegevens\b)|\b\w*(?:gegevens|informatie)\b.{0,60}\b(?:verzamel\w*|verwerk\w*|verstrek\w*|opgeslagen|vastgelegd|nodig)\b|^[\d.)\s]*(?:[\w-]+ )?(?:persoons|account|contact|betaal|factuur|technische |gebruiks|bestel|klant|sollicitatie|log|identificatie|bezoek)\s?gegevens\b.{0,30}$/i,
  de: /\b(?:erheb\w*|erhoben|erfass\w*|verarbeit\w*|speicher\w*|gespeichert|protokollier\w*|abgefragt|benotig\w*|ubermittelt)\b.{0,80}(?::$|\b\w*(?:daten|informationen|angaben)\b)|\b\w*(?:daten|informationen|angaben)\b.{0,80}\b(?:erheb\w*|erhoben|erfasst|verarbeitet|gespeichert|mitteilen|angeben|protokolliert)\b|^[\d.)\s]*(?:[\w-]+ )?(?:personen|bestands|kontakt|nutzungs|zahlungs|vertrags|bewerbungs?|log|zugriffs|server|technische |konto|kunden|stamm|inhalts|protokoll|verbindungs|meta)-?\s?(?:daten|logfiles|log-files|log-dateien)\b.{0,40}$/i,
});

/** What people may ask for: a list of what the law gives them, whatever data it speaks of. */
const ofRights = patternIn({
  en: /\b(?:right (?:to|of)|entitled to|may (?:request|demand)|can (?:request|demand))\b.{0,160}:$/i,
  fr: /\b(?:droits? (?:de|d'|a|au)|pouvez (?:demander|exiger|obtenir))\b.{0,160}:$/i,
  nl: /\b(?:recht (?:op|om|van|hebt)|rechten|kunt (?:opvragen|verzoeken))\b.{0,160}:$/i,
  de: /\b(?:rechte?|anspruch|verlangen|auskunft)\b.{0,160}:$/i,
});
/** “… when you:” – what follows are occasions. */
const occasions =
  /\b(?:when|if|where|lorsque|quand|si|wanneer|als|indien|wenn|sofern|falls)\b[^,;:]{0,20}\b(?:you|users?|customers?|visitors?|vous|u|je|jij|bezoekers?|gebruikers?|sie|du|nutzer)\s?:$/i;

/** The name of the whole text says nothing of one of its lists. */
const document =
  /\b(?:privacy|data protection|data processing|cookies?|protection|confidentialite)\b.{0,40}\b(?:policy|notice|statement|charter|terms|agreement)\W*$|\b(?:politique de|charte|declaration)\b|\bprivacy(?:verklaring|beleid|statement)|\bdatenschutz(?:erklarung|hinweise?|information\w*)/i;

/** Whether entries below a heading or an introduction are data; null: it does not say. */
function saysData(language: Language, passage: Passage, lead: boolean): boolean | null {
  if (passage.text.length > 400 || document.test(passage.text)) return null;
  if (fits(ofRights[language], passage) || occasions.test(passage.text)) return false;
  if (denying[language].test(passage.text)) return false;
  const opened = lead || passage.text.endsWith(':') ? opens(passage.text, language) : null;
  if (opened) return opened.kind === 'data' && !opened.denied;
  if (fits(surely[language], passage)) return true;
  if (fits(elsewise[language], passage)) return false;
  return fits(probably[language], passage) ? true : null;
}

/** “What we do not collect”. */
const denying: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|never|n't)\b[^.,;]{0,30}\b(?:collect|gather|record|store|process|receive|track|log)/i,
  fr: /\b(?:ne |n')[^.,;]{0,30}(?:collect|recueill|trait|enregistr|stock|conserv)\w* (?:pas|jamais|aucune?)\b/i,
  nl: /\b(?:niet|geen|nooit)\b[^.,;]{0,30}\b(?:verzamel|verwerk|registr|bewa|opsla)/i,
  de: /\b(?:nicht|kein\w*|nie|niemals)\b[^.,;]{0,30}(?:erheb|erfass|speicher|verarbeit|sammel|protokollier)/i,
};

const known = new WeakMap<readonly Passage[], boolean | null>();

function nearest(language: Language, passages: readonly Passage[], leads = false): boolean | null {
  let said = known.get(passages);
  if (said === undefined) {
    said = null;
    for (let at = passages.length - 1; at >= 0 && said === null; at--) said = saysData(language, passages[at]!, leads);
    known.set(passages, said);
  }
  return said;
}

/** Whether a line stands where data is listed: by the nearest of its list's introductions and headings that says so or not. */
export const standsInData = (language: Language, line: Line): boolean | null =>
  nearest(language, line.leads, true) ?? nearest(language, line.headings);

/** The same, by headings alone. */
export const underData = (language: Language, line: Line): boolean | null => nearest(language, line.headings);

/** What a clause of a sentence says about data: where its items stand, and how sure that is. */
export interface Clause {
  start: number;
  end: number;
  /** A word such as “process” or “store” says little: two known items must follow. */
  weak: boolean;
  from: 'person' | 'others' | null;
  /** It begins right after an active verb, so that its first and last part are items too. */
  afterVerb?: boolean;
}

interface Speech {
  /** Any collecting at all. */
  speaks: RegExp;
  strong: RegExp;
  weak: RegExp;
}

const speech: Readonly<Record<Language, Speech>> = {
  en: {
    speaks:
      /\b(?:collect|gather|record|log|captur|obtain|receiv|ask|noted|request|regist(?:er|r)|track|measur|retriev|upload|acquir|process|stor|keep|kept|hold|held|sav|need|requir|transmit|provid|enter|submit|giv|suppl|shar|send|sent|transf|fill|includ|compris|consist|encompass|contain|note|learn|see)\w*\b/i,
    strong:
      /\b(?:collect|gather|record|log|captur|obtain|receiv|ask|request|track|measur|retriev|upload|acquir|transmitt?)(?:e|es|s|ed|ing)?\b(?: (?:you )?for\b)?|\bnoted\b|\b(?:we|they|staff|teachers?|trainers?|drivers?) (?:also |then |only )?(?:note|write|jot)(?: down)?\b|\bwrites? down\b/gi,
    weak: /\b(?:process|stor|keep|kept|hold|held|sav|need|requir|register|analys|regist(?:er|r)|note|learn|see)(?:e|es|s|ed|ing)?\b/gi,
  },
  fr: {
    speaks:
      /\b(?:collect|recueill|trait|enregistr|conserv|demand|communiqu|fourni|transmet|transmis|renseign|saisi|compren|contien|necessair|stock|obten|recev|recoi|recu|noton|notee|figur|deten|avons|voient|envoi|transmet|remet|indiqu|donn)\w*/i,
    strong:
      /\b(?:collect(?:ons|e|ent|ees?|es?)|recueill(?:ons|e|ent|ies?|is)|enregistr(?:ons|e|ent|ees?|es?)|demand(?:ons|e|ees?)|recevons|recoit|obtenons|transmises?|communiques|communiquees?|notons|notees?|detenons|avons(?= v(?:otre|os) )|voient(?= v(?:otre|os) )|(?<=^(?:sur|dans) [^,.;]{3,60} )figur(?:e|ent))\b/gi,
    weak: /\b(?:trait(?:ons|e|ent|ees?)|conserv(?:ons|e|ent|ees?)|stock(?:ons|e|ees?)|necessaires?)\b/gi,
  },
  nl: {
    speaks:
      /\b(?:verzamel|verwerk|registr|geregistr|vragen|vraagt|ontvang|opgeslagen|slaan|bewa|vastgelegd|leggen|verstrek|geeft|geef|invul|ingevuld|achterlaat|nodig|gevraagd|bevat|noter|noteert|genoteerd|krijg|staa|zien|vult|stuur|sture|geven|lever)\w*/i,
    strong:
      /\b(?:verzamel\w*|verzameld|registreren|registreert|geregistreerd|vragen|vraagt|gevraagd|ontvangen|ontvangt|vastgelegd|leggen|noteren|noteert|genoteerd|krijgen (?:wij|we)|zien(?= (?:uw|je|jouw) )|vult(?= (?:u|je) )|(?<=^(?:op|in) [^,.;]{3,60} )(?:staan|staat))\b/gi,
    weak: /\b(?:verwerk\w*|verwerkt|bewaren|bewaard|opgeslagen|slaan|nodig)\b/gi,
  },
  de: {
    speaks:
      /\b(?:erheb|erhob|erfass|verarbeit|speicher|gespeicher|protokollier|ubermittel|ubertrag|benotig|brauch|holen|angeb|angegeb|mitteil|mitgeteil|erhalt|abgefrag|eingeb|eingegeb|eingab|umfass|enthalt|anzugeb|anzugab|erforderlich|frag|notier|steh|sehen|haben|geben|gibt|schick|send|teil|liefer|nenn)\w*/i,
    strong:
      /\b(?:erheb\w*|erhoben|erfass\w*|protokollier\w*|abgefragt|ubermittelt|ubermitteln|ubertragen|mitteilen|mitgeteilt|angeben|angegeben|eingeben|eingegeben|anzugeben|benotig\w*|brauchen|holen|notier\w*|sehen(?= (?:ihre|deine)\w* )|haben(?= (?:ihre|deine)\w* )|geben(?= sie (?:ihre|deine)\w* [^.;]{3,200}\b(?:ein|an)\b)|(?<=^(?:auf|in) [^,.;]{3,60} )steh(?:en|t)|frag(?:en|t)(?= (?:wir )?(?:(?:sie|dich|euch|auch|nur|immer|noch) ){0,2}nach\b))\b/gi,
    weak: /\b(?:verarbeit\w*|speicher\w*|gespeichert|erhalten|umfass\w*|enthalt\w*|erforderlich)\b/gi,
  },
};
const speaking = patternIn({
  en: speech.en.speaks,
  fr: speech.fr.speaks,
  nl: speech.nl.speaks,
  de: speech.de.speaks,
});

/** Who speaks of himself in a policy, and what works for him. */
const ourselves: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:we|us|our (?!partners?|(?:service )?providers?|vendors?|suppliers?|processors?)|the (?:company|controller|association|foundation|website|site|server|web ?server|system|app|platform|shop|operator|practice|school|hotel|clinic|club)\b|this (?:website|site|app)\b|(?:a|this|the|these|our|certain|such) cookies?\b|to (?:order|register|subscribe|apply|book|create)\b|(?:your|each|every|the|a|this|our|their) (?:[\w-]+ )?(?:account|file|record|card|badge|pass|wristband|chip|form|register|till|camera|ticket|questionnaire|terminal|reception|receptionist|staff|teachers?|trainers?|technicians?|drivers?)\b)/i,
  fr: /^(?:sur|dans) [^,.;]{3,60} figur|\b(?:nous|notre|nos|la societe|le responsable|le site|l'application|l'association|ce site|sont|est)\b/i,
  nl: /^(?:op|in) [^,.;]{3,60} staa|\b(?:wij|we|ons|onze|de website|de app|de vereniging|de stichting|worden|wordt|is|zijn|deze website)\b/i,
  de: /^(?:auf|in) [^,.;]{3,60} steh|\b(?:wir|uns|unser\w*|werden|wird|ist|sind|die website|die webseite|der server|diese seite|sie|ihr\w*)\b/i,
};
const others =
  /\b(?:google|facebook|meta|linkedin|twitter|youtube|hotjar|mailchimp|third[- ]part(?:y|ies)|they|these (?:companies|providers|services|parties|third)|(?:service )?providers?|vendors?|partners?|suppliers?|tiers|prestataires?|derden|drittanbieter|dritte|anbieter)\b[^,;:]{0,40}$/i;
const negated: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|never|no longer|n't|neither|nor|without|cannot|nobody|no one|no|nothing|instead of|rather than)\b[^,;:]{0,30}$/i,
  fr: /\b(?:ne|n'|aucune?|sans|jamais|ni)\b[^,;:]{0,40}$/i,
  nl: /\b(?:geen|niet|nooit|zonder)\b[^,;:]{0,60}$/i,
  de: /\b(?:keine?[nrms]?|nicht|niemals|ohne|weder)\b[^;:]{0,80}$/i,
};
const negatedAfter: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(?:no|nothing|neither|any\b.{0,40}\bonly if)\b/i,
  fr: /^[^,;:.]{0,12}\b(?:pas|aucune?|jamais|ni|plus)\b/i,
  nl: /^[^,;:.]{0,60}\b(?:geen|niet|nooit)\b/i,
  de: /^[^,;:.]{0,80}\b(?:keine?[nrms]?|nicht|niemals)\b/i,
};

/** Where a sentence stops to enumerate and says when, how or why. */
const endsAt: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:when(?:ever)?(?!,)|if|where(?!,)|while|unless|because|so that|so we|for the purposes?|for (?:security|statistical|marketing|billing|analytic\w*|tax)\b|in order to|in ##### to|to (?!us\b|you\b|your\b|the\b|our\b|an?\b|this\b|that\b|their\b|its\b|third\b|date\b|which\b)[a-z]+|which we (?:use|need|process)|that we use|in accordance|based on|under|pursuant|as (?:described|set out|part of|soon|long)|directly from|from (?:you|third|other|public|our))\b|[.;](?=\s|$)|[?]/i,
  fr: /\b(?:lorsque|quand|si|afin|pour (?:vous|la|le|les|repondre|traiter|assurer|gerer|des|pouvoir|que|etablir)|dans le cadre|conformement|sur la base|en vue)\b|[.;](?=\s|$)/i,
  nl: /\b(?:wanneer|als|indien|om (?:u|de|het|uw|je|jou|jullie|een)|zodat|ten behoeve van|voor (?:het|de) (?:doel|doeleinden|uitvoer\w+|verwerk\w+)|in het kader|op grond|zoals beschreven)\b|[.;](?=\s|$)/i,
  de: /\b(?:wenn|sofern|soweit|falls|um (?:ihre|ihnen|die|den|das|eine?n?|sie|ihren|dich|dir|deine?n?|euch|eure?n?)|damit|zum zwecke?|zur|zwecks|gemass|aufgrund|auf (?:grundlage|basis)|im rahmen|nach art)\b|[;](?=\s|$)|\.(?=\s|$)/i,
};
/** Where an enumeration after a colon ends. */
const afterList = /\b(?:in ##### to|in order to|so that we|afin de|um (?:ihnen|ihre)|om (?:u|uw))\b|[.;](?=\s|$)|[?]/i;
const listIntro = /:\s+(?=\S)/;

/** Sentences that explain the law, speak of rights or of proof, or forbid. */
const elsewhere: Readonly<Record<Language, RegExp>> = {
  en: /\?$|^\W*(?:an? |the )?(?:web ?beacons?|pixels?|cookies?) (?:usually |typically |generally |often )?(?:is|are|consists?|contains?|means?)\b|\b(?:right to(?! work)|your rights?|means (?:any|all|the)|any information (?:relating|that|about)|is defined|definition|identif(?:y|ies|iable) (?:you|a|an|natural|individual|person)|proof of|verify your identity|(?:copy|photocopy) of your (?:id|passport|identity)|should not|must not|please do not|recommend\w*|shall (?:not|implement|be)|responsib\w+|hashed|salted|encrypted|privacy (?:policy|notice|statement) (?:explains?|describes?|applies|covers)|unauthori[sz]ed)\b/i,
  fr: /\?$|\b(?:droits? (?:de|d'|a)|toute information|designe|definition|justificatif|chiffre\w*|haches|mot de passe est)\b/i,
  nl: /\?$|\b(?:zijn alle (?:gegevens|informatie)|herleidbaar|recht op|recht om|uw rechten|alle informatie|definitie|legitim\w+|versleuteld|gehasht|wordt verstaan)\b/i,
  de: /\?$|\b(?:recht auf|ihre rechte|alle informationen|definition|begriff\w*|identitatsnachweis|verschlusselt|gehasht|versteht man|sind alle)\b/i,
};

/** “Data that identifies you may include your name”: a definition that says what is had. */
const tellsYours =
  /\b(?:may|can|will|does|could) include:? (?:but (?:is |are )?not limited to:? )?(?:your|the user's|first|full|names?)\b/i;

/** A document that shows who asks is no data that is collected; one that is asked for with a contract is. */
const provesWho =
  /\b(?:piece d'identite|identiteitsbewijs)\b.*\b(?:demande\w*|droits?|exerc\w+|doutes?|verifi\w+|identifier|verzoek\w*|recht(?:en)?|twijfel\w*|controleren|vaststellen|meestur\w+)\b|\b(?:demande\w*|droits?|exerc\w+|doutes?|verifi\w+|joign\w+|joindre|accompagn\w+|verzoek\w*|recht(?:en)?|twijfel\w*|controleren|vaststellen|meestur\w+)\b.*\b(?:piece d'identite|identiteitsbewijs)\b/i;

/** What stands in brackets, such as “(stored encrypted)”, says how, not what. */
const speaksElsewhere = (text: string, language: Language): boolean =>
  provesWho.test(text) ||
  (!tellsYours.test(text) &&
    elsewhere[language].test(text) &&
    (!text.includes('(') || elsewhere[language].test(text.replace(/\([^()]*\)/g, ''))));

const denied: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|never|no longer|n't|neither|nor|without|cannot|no)\b|\bif\b.{0,40}\?|\b(?:request|exercise|rectif\w*|correct\w*|statistics|aggregate\w*|anonym\w*)\b/i,
  fr: /\b(?:ne|aucune?|sans|jamais|ni|non)\b|\bn'|\b(?:rectifi\w*|exercer|statistiques|anonym\w*)\b/i,
  nl: /\b(?:geen|niet|nooit|zonder)\b|\b(?:rectificatie|corrigeren|verzoek|statistieken|geanonimiseerd\w*|anonieme?)\b/i,
  de: /\b(?:keine?[nrms]?|nicht|niemals|ohne|weder)\b|\b(?:berichtig\w*|antrag|statistik\w*|anonym\w*)\b/i,
};
const enumerating = /,|:|;|\b(?:and|et|en|und)\b/;

/** Whether a sentence may be an enumeration of data by its items alone, whatever its verb. */
export const mayEnumerate = (line: Line, language: Language): boolean =>
  enumerating.test(line.text) && !denied[language].test(line.text) && !speaksElsewhere(line.text, language);

/** “…, unless you post without a name, …”: what is denied in a condition is not what the sentence denies. */
const deniedAside =
  /, (?:wenn|sofern|falls|soweit|if|unless|where|si|als|indien|tenzij) [^,]{0,60}\b(?:nicht|not|niet|pas|kein\w*|geen|no)\b[^,]{0,60}(?=,)|\b(?:cannot|can not|does not|do not|not) (?:be used to |directly |personally |by itself )*identify\b(?: or contact)?/gi;

/** The clauses of a sentence that name data which is collected; none for most sentences. */
export function clausesOf(line: Line, language: Language, company: string | undefined): Clause[] {
  if (!fits(speaking[language], line) || speaksElsewhere(line.text, language)) return [];
  const text = withoutStops(line.text).replace(deniedAside, (found) => ' '.repeat(found.length));
  const found: Clause[] = [];
  const said = speech[language];
  const add = (clause: Clause | undefined): void => {
    if (clause && clause.end > clause.start) found.push(clause);
  };
  for (const [verbs, weak] of [
    [said.strong, false],
    [said.weak, true],
  ] as const)
    for (const match of everyMatch(text, verbs)) {
      if (language === 'de' || language === 'nl') found.push(...aroundVerb(text, match, weak, language));
      else add(ofVerb(text, match, weak, language, company));
    }
  if (language === 'en') for (const clause of moreEnglish(text)) add(clause);
  if (language === 'fr') for (const clause of moreFrench(text)) add(clause);
  if (language === 'de' || language === 'nl') for (const clause of examples(text, language)) add(clause);
  if (language !== 'en') for (const clause of handedOver(text, language)) add(clause);
  return found;
}

const passive: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: /\b(?:is|are|be|been|being|was|were|gets?)(?: \w+ly| also| then| only| being)*\s*$/i,
  fr: /\b(?:est|sont|etre|ete|seront|sera)(?: \w+ment| aussi| egalement| ainsi)*\s*$/i,
};

/** English and French: what is collected stands after an active verb, before a passive one. */
function ofVerb(
  text: string,
  match: RegExpExecArray,
  weak: boolean,
  language: Language,
  company: string | undefined,
): Clause | undefined {
  const from = clauseStart(text, match.index);
  const before = text.slice(from, match.index);
  const verbEnd = match.index + match[0].length;
  if (negated[language].test(before) || negatedAfter[language].test(text.slice(verbEnd))) return undefined;
  if (others.test(before) || /\b(?:data|information|details|that|which)\s+$/i.test(before)) return undefined;
  const aux = passive[language === 'fr' ? 'fr' : 'en'].exec(before);
  if (aux) {
    const inline = restOf(text, verbEnd, language, true);
    if (inline) return { ...inline, weak, from: null };
    if (
      /^\s*by (?!us\b|our\b)/i.test(text.slice(verbEnd)) &&
      !/^\s*by (?:means|default|the (?:website|server|system|app))\b/i.test(text.slice(verbEnd))
    )
      return undefined;
    const subject = before.slice(0, aux.index);
    const comma = /^(?:when|if|in|on|for|during|as|by|with|lors|si|dans|pour|en|a)\b[^,]*,\s*/i.exec(subject);
    return { start: from + (comma?.[0].length ?? 0), end: from + aux.index, weak, from: null };
  }
  const own = ourselves[language].test(before) || (company !== undefined && before.toLowerCase().includes(company));
  if (!own) return undefined;
  const rest = restOf(text, verbEnd, language, false);
  return rest && { ...rest, weak, from: null, afterVerb: !weak };
}

const clauseStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('; ', at), text.lastIndexOf(': ', at)) + 1;

/** What follows a verb: after a colon if one opens a list here, else up to where the sentence says why. */
function restOf(
  text: string,
  from: number,
  language: Language,
  onlyInline: boolean,
): { start: number; end: number } | undefined {
  const rest = text.slice(from);
  const stop = /[.](?=\s|$)/.exec(rest)?.index ?? rest.length;
  const colon = listIntro.exec(rest.slice(0, stop));
  if (!colon && onlyInline) return undefined;
  const start = from + (colon ? colon.index + colon[0].length : 0);
  const end = (colon ? afterList : endsAt[language]).exec(text.slice(start));
  return { start, end: end ? start + end.index : text.length };
}

const auxiliary = /\b(?:werden|wird|wurden?|worden|wordt|ist|sind|is|zijn|haben|hebben)\b/gi;
/** What opens a German or Dutch clause and is no item of it. */
const opening =
  /^(?:\s|,|(?:wir|sie|dich|euch|wij|we|u|je|uns|ons|von uns|door ons|om|dabei|hierbei|hierzu|dann|auch|ook|nur|alleen|lediglich|ferner|zudem|ausserdem|daarnaast|zusatzlich|ggf\.?|jeweils|von ihnen|van u|bei ihnen|insbesondere|mindestens|unter anderem|onder meer|die folgenden|folgende|volgende|de volgende|nach|op)(?![\w-]))+/i;
const occasion =
  /^\W*(?:wenn|sofern|soweit|falls|bei|beim|im|in|mit|zur|zum|fur|wahrend|durch|nach|vor|wanneer|als|indien|bij|tijdens|voor|via|om)\b[^,]*?(?:,\s*|\s)(?=(?:werden|wird|erheben|erfassen|speichern|verarbeiten|protokollieren|benotigen|erhalten|verwerken|verzamelen|vragen|registreren|bewaren|ontvangen|wij|wir|worden|wordt|ist|sind|is|zijn)\b)/i;

/** German and Dutch: verbs stand last or second, so the clause on both sides of the verb is read. */
function* aroundVerb(text: string, match: RegExpExecArray, weak: boolean, language: Language): Generator<Clause> {
  const from = Math.max(text.lastIndexOf('. ', match.index), text.lastIndexOf('; ', match.index)) + 1;
  const verbEnd = match.index + match[0].length;
  const before = text.slice(from, match.index);
  const stop = /\.(?=\s|$)/.exec(text.slice(verbEnd))?.index;
  const end = stop === undefined ? text.length : verbEnd + stop;
  const after = text.slice(verbEnd, end);
  if (negated[language].test(before) || negatedAfter[language].test(after) || others.test(before)) return;
  if (!ourselves[language].test(`${before} ${after}`)) return;
  const colon = listIntro.exec(text.slice(from, end));
  if (colon) {
    const start = from + colon.index + colon[0].length;
    const last = afterList.exec(text.slice(start, end));
    yield { start, end: last ? start + last.index : end, weak, from: null };
    return;
  }
  const piece = (start: number, to: number): Clause => {
    const skipped = opening.exec(text.slice(start, to))?.[0].length ?? 0;
    const ends = endsAt[language].exec(text.slice(start + skipped, to));
    return { start: start + skipped, end: ends ? start + skipped + ends.index : to, weak, from: null };
  };
  const lead = occasion.exec(before)?.[0].length ?? 0;
  const verbs = everyMatch(before.slice(lead), auxiliary).at(0);
  if (verbs) {
    yield piece(from + lead, from + lead + verbs.index);
    yield piece(from + lead + verbs.index + verbs[0].length, match.index);
  } else if (after.trim().length < 15) yield piece(from + lead, match.index);
  yield piece(verbEnd, end);
}

const giving =
  /\b(?:you|customers?|users?|members?|visitors?|applicants?|participants?|guests?|patients?|clients?|parents?|donors?|by)\b(?: [\w'-]+){0,6}? (?:provid|enter|submit|giv|suppl|shar|send|upload|fill in|stat|disclos|specif|indicat|communicat|tell|told|hand in|hand over|bring|choos|type in|leav)(?:e|es|y|ies|ed|ing|s)?\b(?! (?:to|with) (?!us\b|our\b))(?: (?:to )?us\b)?(?: with\b)?/gi;
const handing =
  /\b(?:(?:transmits?|pass(?:es)?|sends?|forwards?|suppl(?:y|ies)|provides?|gives?|communicates?|shares?|discloses?|tells?) (?:it |them )?(?:on )?(?:to )?(?:us|the company|the controller)(?: with)?|(?:we|the company) (?:are|is) (?:given|told|sent|provided with))\b/gi;
/** “from partners such as …”: the examples are of those, not of data. */
const ofOthers =
  /\b(?:from|by|with|to(?= (?:third|our|other|partners|providers|companies|authorities|service))|von|durch|an|bei|van|door|aan|aupres|part|par|a) (?!us\b|you\b|uns\b|sie\b|ihnen\b|ons\b|u\b|nous\b|vous\b)(?:[\w'-]+ ){0,4}[\w'-]+,?\s*(?:such as|including|for example|e_g_|namely|like|zoals|waaronder|bijvoorbeeld|bijv_|bv_|onder meer|onder andere|wie|z_ ?b_|zum beispiel|beispielsweise|etwa|insbesondere|\(|tel(?:le)?s? que|comme|notamment|par exemple|p_ ?ex_)[,:]?$/i;

/** “data that we receive from partners, such as …”: the examples are of the data after all. */
const fromOthers =
  /\b(?:receiv|obtain|collect|get|gather|erhalten|erheben|bekommen|beziehen|ontvangen|verkrijgen|krijgen|recevons|obtenons|collectons)\w*\b/i;

const including =
  /\b(?:data|information|details|logs?|log ?files?|records?|content|metadata|following)\b[^.;:]{0,120}?\b(?:includ(?:es?|ing)|compris(?:es?|ing)|consists? of|encompass(?:es)?|contains?|such as|for example|e_g_|namely|in particular|like)\b[,:]?/gi;
const bracketed = /\b(?:data|information|details|log ?files?|server logs|statistics)\b[^.;:()]{0,90}\(/gi;

function* moreEnglish(text: string): Generator<Clause> {
  for (const match of everyMatch(text, giving)) {
    const from = clauseStart(text, match.index);
    if (
      negated.en.test(text.slice(from, match.index + match[0].length)) ||
      /\b(?:not|without|never|want|wish)\b/i.test(match[0])
    )
      continue;
    const rest = restOf(text, match.index + match[0].length, 'en', false);
    if (rest) yield { ...rest, weak: true, from: 'person' };
  }
  for (const match of everyMatch(text, handing)) {
    if (
      negated.en.test(text.slice(clauseStart(text, match.index), match.index)) ||
      /\byou(?: \w+){0,3}\s*$/i.test(text.slice(0, match.index))
    )
      continue;
    const rest = restOf(text, match.index + match[0].length, 'en', false);
    if (rest) yield { ...rest, weak: false, from: 'others' };
  }
  for (const match of everyMatch(text, including)) {
    const before = text.slice(clauseStart(text, match.index), match.index) + match[0];
    if (/\b(?:not|never|no|neither|nor|without|cannot|third[ -]part\w*)\b|n't\b/i.test(before)) continue;
    if (ofOthers.test(match[0]) && !fromOthers.test(match[0])) continue;
    const rest = restOf(text, match.index + match[0].length, 'en', false);
    if (rest) yield { ...rest, weak: true, from: null };
  }
  for (const match of everyMatch(text, bracketed)) {
    const start = match.index + match[0].length;
    const close = text.indexOf(')', start);
    if (close > 0 && !negated.en.test(text.slice(clauseStart(text, match.index), match.index)))
      yield { start, end: close, weak: true, from: null };
  }
}

/** “Votre médecin nous envoie votre ordonnance”: what others hand to us. */
const handsUs: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  fr: /\bnous (?:envoi(?:e|ent)|transmet(?:tent)?|remet(?:tent)?|communiqu(?:e|ent)|indiqu(?:e|ent)|donn(?:e|ent)|fourni(?:t|ssent)|adress(?:e|ent))\b/gi,
  nl: /\b(?:stuurt|sturen|geeft|geven|levert|leveren|verstrekt|verstrekken|meldt|melden) ons\b/gi,
  de: /\b(?:schickt|schicken|sendet|senden|gibt|geben|ubermittelt|ubermitteln|nennt|nennen|liefert|liefern|teilt|teilen) uns\b/gi,
};

function* handedOver(text: string, language: Exclude<Language, 'en'>): Generator<Clause> {
  for (const match of everyMatch(text, handsUs[language])) {
    const before = text.slice(clauseStart(text, match.index), match.index);
    const after = text.slice(match.index + match[0].length);
    if (
      negated[language].test(before) ||
      negatedAfter[language].test(after) ||
      /\b(?:vous|u|je|sie|du)\s*$/i.test(before)
    )
      continue;
    const rest = restOf(text, match.index + match[0].length, language, false);
    if (rest) yield { ...rest, weak: false, from: 'others', afterVerb: true };
  }
}

const suchAs = {
  nl: /\b(?:\w*gegevens|informatie|data|bestanden)\b[^.;:]{0,100}?(?:\b(?:zoals|waaronder|bijvoorbeeld|bijv_|bv_|o_ ?a_|onder meer|onder andere|te weten|namelijk|bestaan uit|bevat(?:ten)?)\b|\()[,:]?/gi,
  de: /\b(?:\w*(?:daten|informationen|angaben|logfiles|log-dateien|dateien))\b[^.;:]{0,100}?(?:\b(?:wie(?! lange| oft| viel)|z_ ?b_|zum beispiel|bspw_|beispielsweise|etwa|insbesondere|u_ ?a_|unter anderem|v_ ?a_|namlich|d_ ?h_|beinhalten|umfassen|enthalten)|\()[,:]?/gi,
} as const;

const denial = {
  nl: /\b(?:geen|niet|nooit|zonder|noch)\b/i,
  de: /\b(?:keine?[nrms]?|nicht|nie|niemals|ohne|weder)\b/i,
} as const;

/** German and Dutch: data, and examples of it. */
function* examples(text: string, language: 'de' | 'nl'): Generator<Clause> {
  for (const match of everyMatch(text, suchAs[language])) {
    if (denial[language].test(text.slice(clauseStart(text, match.index), match.index) + match[0])) continue;
    if (ofOthers.test(match[0]) && !fromOthers.test(match[0])) continue;
    const start = match.index + match[0].length;
    const close = match[0].endsWith('(') ? text.indexOf(')', start) : -1;
    if (close > 0) yield { start, end: close, weak: true, from: null };
    else {
      const rest = restOf(text, start, language, false);
      if (rest) yield { ...rest, weak: true, from: null };
    }
  }
}

const fournis =
  /\bvous (?:nous )?(?:fourniss\w+|communiqu\w+|transmett\w+|indiqu\w+|renseign\w+|saisiss\w+|donn\w+)\b/gi;
const contenant =
  /\b(?:donnees|informations|journaux|elements|coordonnees)\b[^.;:]{0,120}?\b(?:comprennent|comprend|incluent|incluant|contiennent|tel(?:le)?s? que|comme|notamment|par exemple|p_ ?ex_|a savoir|y compris|sont|portent sur)\b[,:]?/gi;

function* moreFrench(text: string): Generator<Clause> {
  for (const each of [fournis, contenant])
    for (const match of everyMatch(text, each)) {
      if (/\b(?:ne|n'|aucune?s?|sans|jamais|ni|pas)\b/i.test(text.slice(clauseStart(text, match.index), match.index)))
        continue;
      if (ofOthers.test(match[0]) && !fromOthers.test(match[0])) continue;
      const rest = restOf(text, match.index + match[0].length, 'fr', false);
      if (rest) yield { ...rest, weak: true, from: null };
    }
}
