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
  {
    kind: 'no-sale',
    words: {
      en: /\b(?:not|never)\b.{0,30}\bsells\b|\bwe sell (?:nothing|none of (?:it|this|your))\b/i,
      fr: /\bnous ne vendons rien\b/i,
      nl: /\b(?:wij|we) verkopen niets\b/i,
      de: /\bwir verkaufen nichts\b/i,
    },
  },
  {
    kind: 'purpose-limitation',
    words: {
      en: /\b(?:use[sd]?|process(?:ed|es)?|handled?)\b.{0,100}\b(?:only|solely|exclusively) (?:as (?:described|set out|stated|explained)|for the purposes?)\b|\b(?:only|solely|exclusively) (?:use[sd]?|process(?:ed|es)?)\b.{0,60}\bfor (?:the|these|those|this|that) purposes?\b|\b(?:not|never)\b.{0,40}\b(?:use[sd]?|process(?:ed)?)\b.{0,40}\bfor (?:any )?(?:other purposes?|anything else|(?:different|another) purpose|(?:our|its|their) own purposes)|\bwe (?:will )?only (?:collect|process|use)\b.{0,40}\b(?:data|information|media|details)\b.{0,20}\b(?:for|to|that we need|which we need)\b|\bnot use your (?:personal )?(?:data|information) other than\b|\b(?:data|information|details)\b.{0,30}\b(?:is|are|will be) (?:used|processed|collected) (?:exclusively|solely|only) (?:for|to)\b|\b(?:we|is|are|be) (?:\w+ )?(?:used?|process(?:ed)?)\b[^.;]{0,80}\b(?:and|but) (?:for )?nothing else\b/i,
      fr: /\b(?:utilis|trait)\w+\b.{0,60}\b(?:qu'aux|que pour les|uniquement (?:pour|aux)|exclusivement (?:pour|aux))\b.{0,30}\b(?:fins|finalites)\b|\bpas\b.{0,40}\ba d'autres (?:fins|finalites)\b|\bne (?:sont|seront|sera|est)\b.{0,20}\b(?:utilise|traite|collecte)\w*\b.{0,40}\bqu(?:e pour|'en vue|'afin|'aux fins|'a des fins)\b|\bdonnees\b.{0,60}\b(?:sont|seront) (?:uniquement|exclusivement) (?:utilise|traite|destine|collecte)\w*|\b(?:utilis|trait|ser[tv])\w*\b[^.;]{0,80}\bet (?:a|pour) rien d'autre\b/i,
      nl: /\b(?:uitsluitend|alleen|slechts)\b.{0,60}\bvoor (?:de|deze|dit|het|die) (?:\w+ )?doel\w*|\bniet\b.{0,60}\bvoor andere doel\w*|\b(?:gegevens|informatie)\b.{0,20}\b(?:worden|wordt) (?:uitsluitend|enkel|alleen|slechts) (?:verzameld|gebruikt|verwerkt) (?:voor|om)\b|\b(?:gebruik|verwerk)\w*\b[^.;]{0,80}\ben (?:nergens anders voor|voor niets anders)\b/i,
      de: /\b(?:nur|ausschlies+lich)\b.{0,60}\bzu (?:den|diesen|diesem|dem)\b.{0,30}\bzweck\w*|\b(?:nicht|kein\w*)\b.{0,60}\banderen zweck\w*|\b\w*(?:daten|angaben|informationen|unterlagen)\b.{0,30}\b(?:werden|verwenden wir|nutzen wir|verarbeiten wir)\b.{0,30}\b(?:ausschlies+lich|nur|lediglich) (?:zur?m?|fur|um)\b|\b(?:nutz|verwend|verarbeit)\w*\b[^.;]{0,80}\bund (?:fur|zu) nichts andere[sm]\b/i,
    },
    unless: /\b(?:cookies?|as long as|children)\b/i,
  },
  {
    kind: 'data-location',
    words: {
      en: new RegExp(
        `\\b(?:data|datas|information)\\b.{0,60}\\b(?:stored|hosted|kept|processed|treated|handled|remains?|stays?|resides?)\\b.{0,40}\\b(?:in|within|inside)\\b.{0,12}\\b${inEurope}|\\b(?:never|not) leaves? ${inEurope}|\\b(?:servers?|hosting|facilities|databases?|data cent\\w+|website)\\b.{0,60}\\b(?:located|situated|based|hosted|stand)\\b.{0,30}\\b(?:in|within)\\b.{0,12}\\b${inEurope}|\\b(?:servers|data cent\\w+) (?:are|is) (?:all )?(?:in|within) ${inEurope}|\\bdata (?:is|are|sits|lives) on servers (?:in|within) ${inEurope}`,
        'i',
      ),
      fr: new RegExp(
        `\\bdonnees\\b.{0,40}\\b(?:stocke|heberge|conserve|traite)\\w*\\b.{0,60}\\b(?:en|au|dans|a)\\b.{0,12}\\b${inEurope}|\\bdonnees (?:sont|se trouvent) (?:toutes )?sur des serveurs (?:en|au|dans) ${inEurope}|\\bserveurs?\\b.{0,60}\\b(?:situe|localise|heberge|base)\\w*\\b.{0,12}\\b(?:en|au|dans|a)\\b.{0,12}\\b${inEurope}|\\bdonnees\\b[^.;]{0,20}\\bne quittent (?:jamais|pas) (?:la |le |l')?${inEurope}`,
        'i',
      ),
      nl: new RegExp(
        `\\bgegevens\\b.{0,60}\\b(?:opgeslagen|gehost|bewaard|blijven|verwerkt)\\b.{0,40}\\b(?:in|binnen)\\b.{0,12}\\b${inEurope}|\\b(?:verwerken|bewaren)\\b.{0,30}\\bgegevens (?:alleen |uitsluitend )?(?:in|binnen) ${inEurope}|\\bservers?\\b.{0,40}\\b(?:staan|bevinden)\\b.{0,20}\\b(?:in|binnen) ${inEurope}|\\bgegevens (?:staan|bewaren we|bewaren wij)\\b.{0,30}\\bservers? (?:in|binnen) ${inEurope}|\\bgegevens\\b.{0,40}\\b(?:in|binnen) ${inEurope}.{0,30}\\b(?:opgeslagen|gehost|bewaard|verwerkt)|\\bgegevens\\b[^.;]{0,20}\\bverlaten ${inEurope} (?:niet|nooit)\\b|\\bgegevens\\b[^.;]{0,20}\\bverlaten (?:nooit|niet) ${inEurope}`,
        'i',
      ),
      de: new RegExp(
        `\\bdaten\\b.{0,60}\\b(?:in|innerhalb) ${inEurope}.{0,40}\\b(?:gespeichert|gehostet|verarbeitet)|\\bserver\\w*\\b.{0,40}\\b(?:stehen|steht|befinden|befindet)\\b.{0,30}\\b(?:in|innerhalb) ${inEurope}|\\bserverstandort\\b.{0,30}${inEurope}|\\bdaten (?:liegen|lagern|stehen)\\b.{0,30}\\bservern? (?:in|innerhalb) ${inEurope}|\\bdaten\\b.{0,40}\\b(?:verlassen|bleiben)\\b.{0,40}\\b${inEurope}`,
        'i',
      ),
    },
    unless:
      /\b(?:outside|rights?|laws? of|registered|persons? in|individuals in|hors|buiten|aus+erhalb|if|where your)\b|\([^()]*\b(?:hosted|stored|located|heberge\w*|gehost|gehostet)\b[^()]*\)/i,
  },
  {
    kind: 'no-storage',
    words: {
      en: /\bIP[- ]address\w*\b.{0,60}\b(?:not|never) (?:(?!full|complet|entire)\w+ )?(?:stored?|saved?|kept|recorded|logged|retained)\b(?! (?:in full|fully|complete|entire))|\b(?:not|never) (?:store|save|keep|record|log|retain)\b.{0,30}\b(?:IP|card number|card data|card details|payment (?:card|details))|\bcards?\b.{0,80}\bonly receive\b.{0,30}\blast four digits\b|\b(?:not|never) (?:handle|process|see|receive|have access to|collect)\b.{0,40}\b(?:card|payment) (?:numbers?|details|data|information)\b|\bcard (?:numbers?|details|data)\b.{0,60}\b(?:never|not) (?:\w+ )?(?:stored|reach\w*|pass\w*|touch\w*|seen)\b/i,
      fr: /\badresses? IP\b.{0,60}\b(?:pas|jamais|ni)\b.{0,20}\b(?:conserve|enregistre|stocke)\w*|\b(?:paiement|bancaires?|cartes?)\b.{0,80}\b(?:jamais|pas)\b.{0,12}\b(?:conserve|enregistre|stocke)\w*|\bnumero\b.{0,120}\bne (?:transite|passe)\b.{0,20}\b(?:jamais|pas)\b/i,
      nl: /\bIP-?adres\w*\b.{0,40}\b(?:niet|nooit)\b.{0,20}\b(?:opgeslagen|bewaard|vastgelegd)|\bbewaren\b.{0,30}\bgeen IP|\b(?:creditcard|betaal|kaart)gegevens\b.{0,60}\b(?:niet|nooit)\b.{0,20}\b(?:opgeslagen|bewaard)|\b(?:bewaren|ontvangen|zien)\b.{0,20}\bgeen (?:creditcard|betaal|kaart|bank)gegevens/i,
      de: /\bIP-?adress\w*\b.{0,60}\b(?:nicht|nie|niemals)\b.{0,20}\b(?:gespeichert|protokolliert)|\bspeichern\b.{0,20}\bkeine (?:\w+ )?(?:IP|kreditkarten|zahlungs|karten|bank)\w*|\b(?:kreditkarten|zahlungs|karten)daten\b.{0,60}\b(?:nicht|nie|niemals)\b.{0,20}\bgespeichert/i,
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
      en: /\bgoverned\b.{0,40}\blaws?\b|\b(?:English|Irish|Dutch|Belgian|French|German|Swiss|Luxembourg|Danish|Swedish|Austrian|Scottish) law (?:applies|shall apply|is applicable)\b|\b(?:exclusive|non-exclusive) jurisdiction\b|\bexclusively (?:before|in|by) the courts\b/i,
      fr: /\b(?:regie?s?|soumise?s?)\b.{0,40}\b(?:droit|loi)\b|\bcompetence exclusive\b|\b(?:litige|differend)\b.{0,120}\btribuna(?:l|ux)\b/i,
      nl: /\brecht van toepassing\b|\b(?:Nederlands|Belgisch) recht\b|\b(?:geschil\w*|klacht)\b.{0,80}\brechtbank\b|\brechtbank\b.{0,80}\b(?:geschil\w*|klacht|bevoegd)\b|\b(?:beheerst door|onderworpen aan) het \w+ recht\b/i,
      de: /\bgilt (?:ausschlies+lich )?(?:das )?\w*(?:deutsches|osterreichisches|schweizer\w*|luxemburgisches) recht\b|\bunterlieg\w+\b.{0,30}\brecht\b|\bgerichtsstand\b/i,
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
      en: /\b(?:only|solely)\b.{0,60}\b(?:if|after|once) you (?:have )?(?:switch|turn|opt|chosen|choose|activate|enable|tick)\w*|\b(?:no|not|never)\b.{0,60}\b(?:before|without) your (?:prior )?(?:choice|consent|permission|agreement)\b|\bwithout (?:your |explicit |customer'?s? |prior |express )+(?:permission|consent)\b.{0,60}\b(?:not|never)\b|\bask (?:you )?for (?:your )?(?:consent|permission) before\b|\b(?:loaded|activated|set|started|shown)\b.{0,20}\bonly (?:after|once|when|if) you\b|\b(?:disabled|switched off|turned off|off) by default\b|\bonly (?:collected|obtained)\b.{0,20}\bif you voluntarily\b/i,
      fr: /\b(?:aucun\w*|pas|jamais)\b.{0,60}\b(?:sans|avant) (?:votre|son) (?:\w+ )?(?:accord|consentement|choix)\b|\bdesactivee?s? par defaut\b|\bne sont (?:deposes|actives|charges) qu'apres\b/i,
      nl: /\b(?:geen|niet|nooit)\b.{0,60}\bzonder (?:uw|je|jouw) (?:\w+ )?toestemming\b|\bstandaard uit(?:geschakeld)?\b|\bpas (?:geladen|geplaatst|actief)\b.{0,30}\bna(?:dat)?\b/i,
      de: /\b(?:kein\w*|nicht|nie)\b.{0,60}\bohne ihre (?:\w+ )?(?:einwilligung|zustimmung)\b|\berst (?:wenn|nachdem) sie\b|\bnur nach (?:ihrer )?(?:\w+ )?einwilligung (?:aktiviert|geladen|gesetzt)\b|\bstandardmas+ig (?:deaktiviert|ausgeschaltet)\b|\bohne ihre einwilligung setzen wir nur\b/i,
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
      en: /\bdata processing (?:agreement|addendum)\b.{0,100}\b(?:available|download\w*|part of|on request|concluded with|in place with)\b|\b(?:concluded|signed|entered into|have) (?:a |an |the )?data processing (?:agreement|addendum|contract)s? with\b/i,
      fr: /\b(?:accord|contrat) de (?:sous-traitance|traitement)\b.{0,80}\b(?:disponible|telecharg\w+|partie|conclu|signe)\b|\b(?:conclu|signe)\b.{0,30}\b(?:accord|contrat) de (?:sous-traitance|traitement)\b/i,
      nl: /\bverwerkersovereenkomst\b.{0,80}\b(?:beschikbaar|download\w*|onderdeel|deel van|gesloten|afgesloten)\b/i,
      de: /\b(?:auftrags(?:daten)?verarbeitungsvertrag\w*|auftragsverarbeitungsvereinbarung\w*|vertrag\w* (?:uber|zur) (?:die )?auftrags(?:daten)?verarbeitung|AVV)\b.{0,80}\b(?:abrufbar|bestandteil|verfugbar|herunterladen|(?:ab)?geschlossen)\b/i,
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
      en: /\bremains? (?:fully )?liable\b|\bnot (?:be )?(?:responsible|liable) for (?:the )?(?:cookies|acts|conduct|actions)\b|\b(?:cannot|can not|not) (?:\w+ )?(?:guarantee|warrant)\b.{0,40}\bsecur\w+|\b(?:cannot|can not|not) be held (?:liable|responsible)\b/i,
      fr: /\bdemeure\w* (?:pleinement )?responsable\b|\bne (?:peut|saurait|pouvons|pourra)\b.{0,20}\b(?:etre tenue? (?:pour )?responsable|garantir\b.{0,30}\bsecurite)/i,
      nl: /\bblij(?:ft|ven) (?:volledig )?(?:aansprakelijk|verantwoordelijk)\b|\bniet aansprakelijk\b|\bgarander\w*\b.{0,30}\b(?:veiligheid|beveiliging)\b/i,
      de: /\b(?:haftet|haften) (?:weiterhin|fur die auftrags\w+)\b/i,
    },
    unless: /\b(?:contents?|inhalte?n?|contenus?|inhoud) (?:of|der|des|van)\b/i,
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
      en: /\b(?:not|never|cannot)\b.{0,20}\b(?:permit|allow|possible|used)\b.{0,30}\bidentify (?:you|individual\w*|a person)\b|\bno attempt to identify\b|\b(?:completely|entirely|fully) anonymous\b|\b(?:cannot|can not|not) be (?:traced|linked|attributed) (?:back )?to (?:you|individual\w*|a person|an individual)\b/i,
      fr: /\bne (?:permet\w*|permettent) pas\b.{0,30}\b(?:identifier|l'identification)\b/i,
      nl: /\bniet\b.{0,30}\b(?:herleid\w*|te identificeren)\b|\b(?:volledig|geheel) anoniem\b/i,
      de: /\b(?:kein\w*|nicht)\b.{0,30}\bruckschl(?:us+e?|usse)\b.{0,30}\b(?:person|sie)\w*|\bnicht\b.{0,20}\bpersonen? (?:zuordenbar|zugeordnet|zuzuordnen)\b|\bnicht\b.{0,30}\bidentifizier\w*|\bweder\b.{0,60}\bzur identifizierung\b/i,
    },
  },
  {
    kind: 'other',
    words: {
      en: /\b(?:treat(?:s|ed)?|keep|kept|handle[sd]?|held)\b.{0,30}\b(?:strictest? )?confiden(?:tial|tially|ce|tiality)\b/i,
      fr: /\bdonnees\b.{0,60}\b(?:traite|reste|conserve|garde)\w*\b.{0,30}\bconfidentiel\w*/i,
      nl: /\bgegevens\b.{0,80}\bvertrouwelijk\b.{0,20}\bbehandel\w*|\bvertrouwelijk behandel\w*/i,
      de: /\b(?:streng )?vertraulich\b.{0,40}\bbehandel\w*/i,
    },
    unless: /\b(?:employees|staff|personnel|processors?|agreement|must|asked|require\w*|mitarbeit\w+|medewerkers)\b/i,
  },
  {
    kind: 'other',
    words: {
      en: /\b(?:not|never|no)\b.{0,40}\b(?:link(?:ed)?|merge[ds]?|merging|combin(?:e|ed|ation)|connected|associated?|matched|stor(?:ed|age) together)\b.{0,20}\b(?:with|to)\b.{0,30}\b(?:data|information|sources|individual|person|profile|you)\b|\b(?:merging|combination|storage)\b.{0,80}\bdoes not take place\b/i,
      fr: /\b(?:pas|jamais|aucune?)\b.{0,40}\b(?:crois|recoup|rapproch|combin|associ|fusionn)\w*\b.{0,30}\b(?:donnees|informations|sources)\b/i,
      nl: /\b(?:niet|nooit|geen(?: geval)?)\b.{0,30}\b(?:gekoppeld|gecombineerd|samengevoegd|in verband gebracht)\b/i,
      de: /\b(?:keine? |nicht\b.{0,60})zusammen(?:ge)?fuhr\w*|\bzusammenfuhrung\b.{0,60}\b(?:nicht|keine)\b/i,
    },
  },
  {
    kind: 'other',
    words: {
      en: /\bby (?:using|visiting|accessing|continuing to use)\b.{0,60}\byou (?:are )?(?:accept|agree|acknowledg)\w*/i,
      fr: /\ben (?:naviguant|utilisant|accedant|visitant|consultant|poursuivant)\b.{0,80}\b(?:accepte\w*|atteste\w*|reconnai\w+)\b/i,
      nl: /\bdoor\b.{0,60}\b(?:te gebruiken|gebruik te maken|te bezoeken|gebruik)\b.{0,60}\b(?:akkoord|aanvaard\w*|accepteer\w*|instem\w*|stemt)\b/i,
      de: /\b(?:durch|mit) (?:die |der |ihre )?(?:weitere )?nutzung\b.{0,80}\b(?:einverstanden|zustimm\w*|stimmen sie)\b/i,
    },
    unless: /\b(?:new|updated|amended|changed|changes|modifi\w*|geanderte\w*|gewijzigde|nouvelle)\b/i,
  },
  {
    kind: 'other',
    words: {
      en: /\b(?:only|exclusively|solely) (?:\w+ )?(?:\w+ )?(?:(?:strictly |technically )?(?:necessary|essential|functional|required|technical)) (?:\w+ )?cookies\b/i,
      fr: /\b(?:que des|uniquement des|exclusivement des|seulement des) cookies (?:\w+ )?(?:necessaires?|techniques|essentiels|fonctionnels)\b/i,
      nl: /\b(?:alleen|uitsluitend|enkel) (?:\w+ )?(?:functionele|noodzakelijke|essentiele|technische) cookies\b/i,
      de: /\b(?:nur|ausschlies+lich|lediglich) (?:technisch )?(?:notwendige|erforderliche|essenzielle|funktionale)\w* cookies\b/i,
    },
  },
  {
    kind: 'other',
    words: {
      en: /\b(?:no|not|never)\b.{0,30}\b(?:automated|automatic) (?:individual )?decision\w*|\bnot\b.{0,40}\bdecisions?\b.{0,30}\bby automated means\b/i,
      fr: /\b(?:aucune?|pas de)\b.{0,20}\bdecisions? (?:individuelles? )?(?:automatisees?|fondees? exclusivement)\b/i,
      nl: /\bgeen (?:gebruik van )?geautomatiseerde (?:individuele )?besl\w+|\bniet\b.{0,30}\bgeautomatiseerde besl\w+/i,
      de: /\bkeine? (?:\w+ )?automatisierte\w* (?:\w+ )?entscheidung\w*|\bauf\b.{0,20}\bautomatische entscheidungsfindung\b.{0,30}\bverzichte\w*/i,
    },
    unless: /\b(?:right not|rights?|subject to|recht|droit|unterworfen)\b/i,
  },
  {
    kind: 'other',
    words: {
      en: /\b(?:no connection|not connect)\b.{0,40}\bservers?\b|\bfonts?\b.{0,40}\b(?:installed|hosted|stored|embedded) locally\b|\b(?:remains?|stays?|kept) (?:\w+ )?on your (?:device|phone|computer)\b|\bnever leaves? (?:your|the) (?:device|phone|computer)\b/i,
      fr: /\bpolices?\b.{0,40}\b(?:hebergees?|installees?) localement\b|\brest(?:e|ent) sur votre (?:appareil|telephone|terminal)\b/i,
      nl: /\blettertypen\b.{0,40}\blokaal\b|\b(?:blijft|blijven) op uw (?:apparaat|telefoon|toestel)\b/i,
      de: /\bverbindung zu (?:den )?servern\b.{0,60}\b(?:nicht|keine)\b|\b(?:schrift\w*|fonts)\b.{0,40}\blokal (?:installiert|eingebunden|gehostet|gespeichert)\b|\bbleiben\b.{0,20}\bauf ihrem (?:endgerat|gerat|telefon|smartphone)\b/i,
    },
    unless: /\bcookies?\b/i,
  },
  {
    kind: 'other',
    words: {
      en: /\b(?:refus\w+|declin\w+|withdraw\w*|not (?:give|consent))\b.{0,60}\b(?:not (?:stop|prevent|affect|limit) you|no (?:negative |adverse )?(?:consequences?|disadvantages?|effect))\b/i,
      fr: /\brefus\w*\b.{0,60}\b(?:sans|aucune) (?:consequences?|incidence)\b/i,
      nl: /\b(?:weiger\w*|geen toestemming)\b.{0,60}\bgeen (?:nadelige )?gevolgen\b/i,
      de: /\b(?:verweiger\w*|ablehn\w*|nichterteil\w*)\b.{0,60}\bkeine (?:nachteil\w*|folgen)\b/i,
    },
  },
  { kind: 'no-special-data', words: { en: /\bnot (?:\w+ )?(?:collect|process|store)\b.{0,30}\bcriminal\b/i } },
  {
    kind: 'no-sharing',
    words: {
      en: /\bnot (?:share|disclose|pass)\b.{0,60}\b(?:third part(?:y|ies)|anyone else|any other organi[sz]ations?|others)\b.{0,20}\b(?:unless|except|without)\b|\bonly share\b.{0,40}\b(?:with|when|if)\b/i,
      fr: /\bne (?:pas )?(?:les )?(?:transmet|communiqu|divulgu|partage)\w*\b.{0,40}\b(?:tiers)\b.{0,20}\bsans\b/i,
      nl: /\b(?:alleen|uitsluitend) (?:overgemaakt|doorgegeven|verstrekt|gedeeld)\b.{0,10}\b(?:aan|met)\b/i,
      de: /\b(?:weitergabe|ubermittlung) an dritte\b.{0,40}\b(?:erfolgt|findet)\b.{0,20}\b(?:nicht|nur)\b/i,
    },
  },
];
