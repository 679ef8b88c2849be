// Statements, how they are worded: what is said of all data rather than of one item; one expression a kind and language.
import type { Language } from '#base';
import type { Policy } from '#policy';

export interface StatementWords {
  kind: Policy['statements'][number]['kind'];
  words: Readonly<Partial<Record<Language, RegExp>>>;
  unless?: RegExp;
}

const inEurope =
  "(?:the )?(?:EU|EEA|UK|European (?:Union|Economic Area)|Europe|Luxembourg|Belgium|Netherlands|Germany|France|Ireland|Switzerland|United Kingdom|Austria|Finland|Sweden|Denmark|Norway|Spain|Italy|Portugal|Poland|Estonia|Latvia|Lithuania|l'Union|l'UE|l'EEE|Belgique|Suisse|Allemagne|Nederland|Belgie|Duitsland|de EU|de EER|de Europese|der EU|dem EWR|des EWR|der Europ\\w+|Deutschland|Osterreich|der Schweiz|Luxemburg)\\b";

export const statementWords: readonly StatementWords[] = [
  { kind: 'no-sale', words: { en: /\b(?:not|never)\b.{0,30}\bsells\b/i } },
  {
    kind: 'purpose-limitation',
    words: {
      en: /\b(?:use[sd]?|process(?:ed|es)?|handled?)\b.{0,100}\b(?:only|solely|exclusively) (?:as (?:described|set out|stated|explained)|for the purposes?)\b|\b(?:only|solely|exclusively) (?:use[sd]?|process(?:ed|es)?)\b.{0,60}\bfor (?:the|these|those|this|that) purposes?\b|\b(?:not|never)\b.{0,40}\b(?:use[sd]?|process(?:ed)?)\b.{0,40}\bfor (?:any )?(?:other purposes?|anything else|(?:different|another) purpose)/i,
      fr: /\b(?:utilis|trait)\w+\b.{0,60}\b(?:qu'aux|que pour les|uniquement (?:pour|aux)|exclusivement (?:pour|aux))\b.{0,30}\b(?:fins|finalites)\b|\bpas\b.{0,40}\ba d'autres (?:fins|finalites)\b/i,
      nl: /\b(?:uitsluitend|alleen|slechts)\b.{0,60}\bvoor (?:de|deze|dit|het|die) (?:\w+ )?doel\w*|\bniet\b.{0,60}\bvoor andere doel\w*/i,
      de: /\b(?:nur|ausschlies+lich)\b.{0,60}\bzu (?:den|diesen|diesem|dem)\b.{0,30}\bzweck\w*|\b(?:nicht|keine\w*)\b.{0,60}\banderen zweck\w*/i,
    },
    unless: /\b(?:cookies?|as long as|children)\b/i,
  },
  {
    kind: 'data-location',
    words: {
      en: new RegExp(
        `\\b(?:data|datas|information)\\b.{0,60}\\b(?:stored|hosted|kept|processed|remains?|stays?|resides?)\\b.{0,40}\\b(?:in|within|inside)\\b.{0,12}\\b${inEurope}|\\b(?:never|not) leaves? ${inEurope}`,
        'i',
      ),
      fr: new RegExp(
        `\\bdonnees\\b.{0,40}\\b(?:stocke|heberge|conserve|traite)\\w*\\b.{0,60}\\b(?:en|au|dans|a)\\b.{0,12}\\b${inEurope}`,
        'i',
      ),
      nl: new RegExp(
        `\\bgegevens\\b.{0,60}\\b(?:opgeslagen|gehost|bewaard|blijven|verwerkt)\\b.{0,40}\\b(?:in|binnen)\\b.{0,12}\\b${inEurope}|\\bgegevens\\b.{0,40}\\b(?:in|binnen) ${inEurope}.{0,30}\\b(?:opgeslagen|gehost|bewaard|verwerkt)`,
        'i',
      ),
      de: new RegExp(
        `\\bdaten\\b.{0,60}\\b(?:in|innerhalb) ${inEurope}.{0,40}\\b(?:gespeichert|gehostet|verarbeitet)|\\bdaten\\b.{0,40}\\b(?:verlassen|bleiben)\\b.{0,40}\\b${inEurope}`,
        'i',
      ),
    },
    unless:
      /\b(?:outside|rights?|laws? of|registered|persons? in|individuals in|hors|buiten|aus+erhalb|if|where your)\b/i,
  },
  {
    kind: 'no-storage',
    words: {
      en: /\bIP[- ]address\w*\b.{0,60}\b(?:not|never) (?:(?!full|complet|entire)\w+ )?(?:stored?|saved?|kept|recorded|logged|retained)\b(?! (?:in full|fully|complete|entire))|\b(?:not|never) (?:store|save|keep|record|log|retain)\b.{0,30}\b(?:IP|card number|card data|card details|payment (?:card|details))|\bcards?\b.{0,80}\bonly receive\b.{0,30}\blast four digits\b|\bcard (?:numbers?|details|data)\b.{0,60}\b(?:never|not) (?:\w+ )?(?:stored|reach\w*|pass\w*|touch\w*|seen)\b/i,
      fr: /\badresses? IP\b.{0,60}\b(?:pas|jamais|ni)\b.{0,20}\b(?:conserve|enregistre|stocke)\w*|\bnumero\b.{0,120}\bne (?:transite|passe)\b.{0,20}\b(?:jamais|pas)\b/i,
      nl: /\bIP-?adres\w*\b.{0,40}\b(?:niet|nooit)\b.{0,20}\b(?:opgeslagen|bewaard|vastgelegd)|\bbewaren\b.{0,30}\bgeen IP/i,
      de: /\bIP-?adress\w*\b.{0,60}\b(?:nicht|nie|niemals)\b.{0,20}\b(?:gespeichert|protokolliert)|\bspeichern\b.{0,20}\bkeine (?:\w+ )?IP/i,
    },
  },
  {
    kind: 'no-profiling',
    words: {
      en: /\b(?:not|never|no)\b.{0,40}\b(?:build|create|make|draw up|carry out|use|do)\w*\b.{0,20}\bprofil(?:es?|ing)\b/i,
      fr: /\b(?:aucun|pas de|ni de) profil\w*/i,
      nl: /\bgeen profiel\w*|\bgeen profilering\b/i,
      de: /\bkein\w* profil\w*/i,
    },
  },
  {
    kind: 'instructions-only',
    words: {
      en: /\b(?:only|solely|exclusively)\b.{0,60}\b(?:documented )?instructions\b/i,
      fr: /\b(?:que|uniquement|exclusivement)\b.{0,40}\binstructions?\b/i,
      nl: /\b(?:alleen|uitsluitend)\b.{0,60}\binstructies?\b/i,
      de: /\b(?:nur|ausschlies+lich)\b.{0,60}\b(?:weisung\w*|anweisung\w*)/i,
    },
    unless: /\b(?:(?:our|sub-?)\s?processors?|providers?|sous-traitants|prestataires|dienstleister|verwerkers)\b/i,
  },
  {
    kind: 'governing-law',
    words: {
      en: /\bgoverned\b.{0,40}\blaws?\b/i,
      fr: /\b(?:regie?s?|soumise?s?)\b.{0,40}\b(?:droit|loi)\b/i,
      nl: /\brecht van toepassing\b|\b(?:beheerst door|onderworpen aan) het \w+ recht\b/i,
      de: /\bgilt (?:ausschlies+lich )?(?:das )?\w*(?:deutsches|osterreichisches|schweizer\w*|luxemburgisches) recht\b|\bunterlieg\w+\b.{0,30}\brecht\b/i,
    },
  },
  {
    kind: 'availability',
    words: {
      en: /\bavailab(?:le|ility)\b.{0,80}\b(?:24|twenty-four|99[.,]?\d*) ?(?:\(24\) )?(?:hours|\/ ?7|%|percent)/i,
      fr: /\bdisponib\w+\b.{0,60}\b(?:24|99[.,]?\d*) ?(?:h|%|heures)/i,
      nl: /\bbeschikbaar\w*\b.{0,60}\b(?:24|99[.,]?\d*) ?(?:uur|%)/i,
      de: /\bverfugbar\w*\b.{0,60}\b(?:24|99[.,]?\d*) ?(?:stunden|%|prozent)/i,
    },
  },
  {
    kind: 'publication-right',
    words: {
      en: /\b(?:grants?|gives?)\b (?:us|the company) \b.{0,30}\b(?:rights?|licen[cs]e|permission)\b.{0,40}\b(?:publish|use|reproduce|show|display)\b/i,
      fr: /\b(?:accord|conced|autoris)\w+\b.{0,40}\bdroit\b.{0,20}\b(?:publier|reproduire|diffuser)/i,
      nl: /\bgeeft\b.{0,20}\b(?:ons )?(?:het recht|toestemming)\b.{0,60}\b(?:publiceren|gebruiken)/i,
      de: /\braum(?:en|t)\b.{0,30}\bdas recht\b.{0,80}\bveroffentlich\w+/i,
    },
  },
  {
    kind: 'consent-first',
    words: {
      en: /\b(?:only|solely)\b.{0,60}\b(?:if|after|once) you (?:have )?(?:switch|turn|opt|chosen|choose|activate|enable|tick)\w*|\b(?:no|not|never)\b.{0,60}\b(?:before|without) your (?:prior )?(?:choice|consent|permission|agreement)\b|\bwithout (?:your |explicit |customer'?s? |prior |express )+(?:permission|consent)\b.{0,60}\b(?:not|never)\b/i,
      fr: /\b(?:aucun\w*|pas|jamais)\b.{0,60}\b(?:sans|avant) votre (?:accord|consentement|choix)\b/i,
      nl: /\b(?:geen|niet|nooit)\b.{0,60}\bzonder uw (?:\w+ )?toestemming\b/i,
      de: /\b(?:keine\w*|nicht|nie)\b.{0,60}\bohne ihre (?:\w+ )?(?:einwilligung|zustimmung)\b/i,
    },
  },
  {
    kind: 'sale',
    words: {
      en: /\b(?:against|in (?:exchange|return) for) (?:remuneration|payment|a fee|money)\b/i,
      fr: /\bcontre remuneration\b/i,
      nl: /\btegen (?:betaling|vergoeding)\b/i,
      de: /\bgegen (?:entgelt|bezahlung|vergutung)\b/i,
    },
    unless: /\b(?:never|access|copy|jamais|nooit|niemals)\b/i,
  },
  {
    kind: 'language-version',
    words: {
      en: /\b(?:courtesy|convenience) translation\b|\b(?:French|German|Dutch|English) version (?:shall )?(?:prevails?|applies|is (?:binding|authoritative))/i,
      fr: /\bversion (?:francaise|anglaise|allemande|neerlandaise)\b.{0,20}\b(?:fait foi|prevaut)/i,
      nl: /\b(?:Nederlandse|Engelse|Franse|Duitse) versie\b.{0,20}\b(?:bindend|prevaleert|leidend)/i,
      de: /\b(?:deutsche|englische|franzosische) (?:fassung|version)\b.{0,20}\b(?:masgeblich|massgeblich|verbindlich)/i,
    },
  },
  {
    kind: 'do-not-track',
    words: {
      en: /\b(?:Do Not Track|DNT|Global Privacy Control|GPC)\b/,
      fr: /\b(?:Do Not Track|DNT|Global Privacy Control)\b/,
      nl: /\b(?:Do Not Track|DNT|Global Privacy Control)\b/,
      de: /\b(?:Do Not Track|DNT|Global Privacy Control)\b/,
    },
  },
  {
    kind: 'processing-agreement',
    words: {
      en: /\bdata processing (?:agreement|addendum)\b.{0,100}\b(?:available|download\w*|part of|on request|concluded with)\b/i,
      fr: /\baccord de sous-traitance\b.{0,80}\b(?:disponible|telecharg\w+|partie)\b/i,
      nl: /\bverwerkersovereenkomst\b.{0,80}\b(?:beschikbaar|download\w*|onderdeel|deel van)\b/i,
      de: /\b(?:auftragsverarbeitungsvertrag\w*|AVV)\b.{0,80}\b(?:abrufbar|bestandteil|verfugbar|herunterladen)\b/i,
    },
  },
  {
    kind: 'deletion-confirmed',
    words: {
      en: /\b(?:confirm|certif)\w*\b.{0,20}\b(?:deletion|erasure|destruction)\b/i,
      fr: /\b(?:confirm|attest)\w*\b.{0,20}\b(?:suppression|effacement|destruction)\b/i,
      nl: /\bbevestig\w*\b.{0,30}\b(?:verwijdering|wissing|vernietiging)\b/i,
      de: /\b(?:loschung|vernichtung)\b.{0,30}\bbestatig\w*/i,
    },
  },
  {
    kind: 'liability',
    words: {
      en: /\bremains? (?:fully )?liable\b|\bnot (?:be )?(?:responsible|liable) for (?:the )?(?:cookies|acts|conduct|actions)\b/i,
      fr: /\bdemeure\w* (?:pleinement )?responsable\b/i,
      nl: /\bblij(?:ft|ven) (?:volledig )?(?:aansprakelijk|verantwoordelijk)\b/i,
      de: /\b(?:haftet|haften) (?:weiterhin|fur die auftrags\w+)\b/i,
    },
  },
  {
    kind: 'rights-for-all',
    words: {
      en: /\b(?:regardless of|no matter|not (?:need|have) to (?:live|be))\b.{0,40}\b(?:live|citizen\w*|residen\w+|nationality|country)\b/i,
      fr: /\bquel(?:le)? que soit\b.{0,30}\b(?:nationalite|residence|pays)\b/i,
      nl: /\bongeacht\b.{0,30}\b(?:nationaliteit|woonplaats|land)\b/i,
      de: /\bunabhangig von\b.{0,30}\b(?:staatsangehorigkeit|wohnsitz|wohnort)\w*/i,
    },
  },
  {
    kind: 'anonymous',
    words: {
      en: /\b(?:not|never|cannot)\b.{0,20}\b(?:permit|allow|possible|used)\b.{0,30}\bidentify (?:you|individual\w*|a person)\b/i,
      fr: /\bne (?:permet\w*|permettent) pas\b.{0,30}\b(?:identifier|l'identification)\b/i,
      nl: /\bniet\b.{0,30}\b(?:herleid\w*|te identificeren)\b/i,
      de: /\b(?:kein\w*|nicht)\b.{0,30}\bruckschl(?:us+e?|usse)\b.{0,30}\b(?:person|sie)\w*/i,
    },
  },
];
