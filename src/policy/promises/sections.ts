// Sections: how the headings and list introductions of privacy policies are worded, for the sayings that depend on them.
import type { Language } from '#base';

type ByLanguage = Readonly<Record<Language, RegExp>>;

/** Sections on what data is collected. */
export const dataSection: ByLanguage = {
  en: /^(?!.*\b(?:how|why|when|retention|retain|keep|rights?|secur\w+|protect\w*|shar\w+|transfer\w*|controller|officer|cookies?|basis|purposes?)\b).*(?:\b(?:data|information)\b.{0,40}\b(?:we|collect\w*|process\w*|gather\w*|held|hold|obtain\w*)\b|\bwhat (?:kind of |types? of |personal )*(?:data|information)\b|\b(?:categories|types|kinds) of (?:personal )?(?:data|information)\b|\bcollect(?:ion|ing)?\b.{0,30}\b(?:data|information|statistics)\b|^(?:[\d.)\s]*)(?:personal|technical|usage|account|contact|business|statistical|log|device|payment|billing) (?:data|information)$)/i,
  fr: /^(?!.*\b(?:comment|pourquoi|duree|droits?|securite|destinataires?|finalites?)\b).*\b(?:donnees|informations)\b.*\b(?:collecte?\w*|traitee?\w*|recueill\w*)\b|\bquelles (?:donnees|informations)\b|\bcategories de donnees\b/i,
  nl: /^(?!.*\b(?:hoe|waarom|bewaar\w*|rechten|beveilig\w*|delen|doel\w*)\b).*\b(?:gegevens)\b.*\b(?:verwerken|verzamelen|verwerkt|verzameld)\b|\b(?:welke|soorten|categorieen) (?:persoons)?gegevens\b/i,
  de: /^(?!.*\b(?:wie|warum|dauer|losch\w*|rechte|sicherheit|empfanger|zwecke?)\b).*\b(?:welche|art der|kategorien (?:von|der|personenbezogener)|arten) .{0,30}daten\b|\berhebung\b.{0,40}\bdaten\b|\bverarbeitete daten\b|\bdatenkategorien\b/i,
};

/** Sections on how and from where data is collected. */
export const sourceSection: ByLanguage = {
  en: /\bhow\b.{0,30}\b(?:collect\w*|obtain\w*|gather\w*|receive|get)\b|\bsources? of\b|\bwhere (?:do )?we (?:get|obtain|collect)\b|\bwhen (?:do )?we collect\b/i,
  fr: /\bcomment\b.{0,40}\b(?:collect\w*|recueill\w*|obten\w*)\b|\bsources? des donnees\b/i,
  nl: /\bhoe\b.{0,40}\b(?:verzamelen|verkrijgen|ontvangen)\b|\bherkomst\b/i,
  de: /\bwie\b.{0,40}\b(?:erheben|erhalten|sammeln)\b|\b(?:quellen?|herkunft)\b/i,
};

/** Sections on the uses and purposes. */
export const purposeSection: ByLanguage = {
  en: /\b(?:how|why|what)\b.{0,40}\b(?:use[sd]?|using|process\w*)\b.{0,40}\b(?:data|information|it|for)\b|\b(?:purposes?|uses?)\b.{0,30}\b(?:of|for|data|information|process\w*|collect\w*)\b|^[\d.)\s]*(?:the )?purposes?\b|\bhow your (?:personal )?(?:data|information) (?:is|will be) used\b|\buse of (?:your |the |personal )*(?:data|information)\b/i,
  fr: /\bfinalites?\b|\b(?:comment|pourquoi)\b.{0,40}\b(?:utilis\w+|trait\w+)\b|\butilisation de vos donnees\b/i,
  nl: /\bdoel\w*\b|\b(?:waarvoor|waarom|hoe)\b.{0,40}\b(?:gebruik\w*|verwerk\w*)\b/i,
  de: /\bzwecke?n?\b|\b(?:wofur|warum|wozu|wie)\b.{0,40}\b(?:nutzen|verwenden|verarbeiten)\b|\bnutzung (?:ihrer|der) daten\b/i,
};

/** Sections on the legal bases. */
export const basisSection: ByLanguage = {
  en: /\b(?:legal|lawful) (?:bas[ie]s|grounds?)\b|\bbas[ie]s for (?:the )?process\w*/i,
  fr: /\bbases? (?:legales?|juridiques?)\b|\bfondements? (?:lega\w+|juridiques?)\b/i,
  nl: /\b(?:grondslag\w*|rechtsgrond\w*)\b/i,
  de: /\brechtsgrundlagen?\b/i,
};

/** Sections on recipients and disclosures. */
export const sharingSection: ByLanguage = {
  en: /\b(?:shar(?:e[ds]?|ing)|disclos\w+|recipients?|third[ -]part(?:y|ies)|who (?:has access|receives|do we|we share)|sub-?processors?|(?:our )?(?:service )?providers?|partners|pass on)\b/i,
  fr: /\b(?:destinataires?|partage\w*|communiqu\w+|transmi\w+|sous-traitants?|tiers|prestataires?)\b/i,
  nl: /\b(?:delen|gedeeld|ontvangers?|verstrek\w+|derden|verwerkers?|subverwerkers?)\b/i,
  de: /\b(?:empfanger\w*|weitergabe|ubermittlung\w*|offenlegung|dritte|auftragsverarbeiter\w*|dienstleister\w*)\b/i,
};

/** Sections on storage periods. */
export const retentionSection: ByLanguage = {
  en: /\b(?:retention|retain\w*|how long|storage (?:period|limitation|duration)|keep(?:ing)? your|period of storage|delet(?:e|ion) (?:of|periods))\b/i,
  fr: /\b(?:durees?|conserv\w+|archiv\w+)\b/i,
  nl: /\b(?:bewaartermijn\w*|bewaren|hoe lang|bewaard)\b/i,
  de: /\b(?:speicherdauer|aufbewahrung\w*|losch\w+|wie lange|dauer der speicherung)\b/i,
};

/** Sections on the rights of the persons concerned. */
export const rightsSection: ByLanguage = {
  en: /\brights?\b/i,
  fr: /\bdroits?\b/i,
  nl: /\brechten\b/i,
  de: /\brechte\b/i,
};

/** Sections on security. */
export const securitySection: ByLanguage = {
  en: /\b(?:secur\w+|protect (?:your|information|data|it|the)|safeguards?|protection (?:of|measures)|technical and organi[sz]ational)\b/i,
  fr: /\bsecurite\b|\bprotegeons\b|\bprotection de vos\b/i,
  nl: /\b(?:beveilig\w+|beveiliging|beschermen)\b/i,
  de: /\b(?:sicherheit|datensicherheit|technische und organisatorische)\b/i,
};

/** Sections on cookies. */
export const cookieSection: ByLanguage = {
  en: /\bcookies?\b|\btracking technolog\w+/i,
  fr: /\bcookies?\b|\btraceurs?\b/i,
  nl: /\bcookies?\b/i,
  de: /\bcookies?\b/i,
};

/** Sections on the customer's data that a processor handles. */
export const processorSection: ByLanguage = {
  en: /\b(?:processors?|processing on behalf|customer(?:s'|'s)? data|on behalf of)\b/i,
  fr: /\b(?:sous-traitant|pour le compte|donnees (?:de nos|des) clients)\b/i,
  nl: /\b(?:verwerker|in opdracht|klantgegevens)\b/i,
  de: /\b(?:auftragsverarbeit\w*|im auftrag|kundendaten)\b/i,
};

/** Introductions of a list of data: “The data we collect includes:”. */
export const dataList: ByLanguage = {
  en: /^(?!.*\b(?:us(?:e|ed|ing)|utili[sz]e)\b.*\b(?:to|for|ways|purposes?|so that we can)\b).*\b(?:collect|gather|record|log|store|receive|obtain|process|hold|save|track)(?:s|ed|ing)?\b.{0,120}:$|^(?!.*\b(?:us(?:e|ed|ing)|utili[sz]e|rights?)\b).*\b(?:data|information|statistics|details|categories)\b.{0,60}\b(?:includ\w+|following|such as|consist\w*|encompass\w*|are|contain\w*)\b.{0,60}:$/i,
  fr: /\b(?:collect|recueill|trait|enregistr)\w*.{0,120}:$|\b(?:donnees|informations) (?:suivantes|sont)\b.{0,60}:$/i,
  nl: /\b(?:verzamelen|verwerken|verzameld|verwerkt|bewaren|ontvangen)\b.{0,120}:?$|\b(?:volgende|onderstaande) (?:persoons)?gegevens\b.{0,60}:$/i,
  de: /\b(?:erheben|verarbeiten|erhoben|verarbeitet|speichern|erfassen|gespeichert|erfasst)\b.{0,120}:?$|\bfolgende\w* .{0,30}daten\b.{0,60}:?$/i,
};

/** Introductions of a list of purposes: “We use your data to:”. */
export const purposeList: ByLanguage = {
  en: /\b(?:use[sd]?|using|utili[sz]e[ds]?|process(?:es|ed)?|need|collect(?:ed)?)\b.{0,140}\b(?:to|for|purposes?|ways?|following|so that we can|reasons?|because)\b.{0,50}:$|\bpurposes?\b.{0,40}:$/i,
  fr: /\b(?:utilis|trait)\w*.{0,140}\b(?:pour|afin|finalites|suivantes)\b.{0,50}:$|\bfinalites\b.{0,60}:$/i,
  nl: /\b(?:gebruik\w*|verwerk\w*)\b.{0,140}\b(?:om|voor|doel\w*)\b.{0,50}:$|\bdoel\w*\b.{0,40}:$/i,
  de: /\b(?:nutzen|verwenden|verarbeiten|verwendet|genutzt|verarbeitet)\b.{0,140}\b(?:um|fur|zu|zwecke\w*)\b.{0,50}:$|\bzwecke\w*\b.{0,40}:$/i,
};

const either = (one: RegExp, other: RegExp): RegExp => new RegExp(`${one.source}|${other.source}`, 'i');

/** Introductions of either list. */
export const anyList: ByLanguage = {
  en: either(dataList.en, purposeList.en),
  fr: either(dataList.fr, purposeList.fr),
  nl: either(dataList.nl, purposeList.nl),
  de: either(dataList.de, purposeList.de),
};
