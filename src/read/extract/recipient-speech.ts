// How a text says that data goes to somebody, in four languages; written for folded text. Who it goes to stands right behind these words.
import type { Language } from '#base';
import { pattern } from '../patterns.ts';

/** Words of giving, of access and of work for others; a sentence without any names no recipient. */
export const gives = pattern(
  /\b(?:exchang(?:e[ds]?|ing)|shar(?:e[ds]?|ing)|disclos(?:e[ds]?|ing|ures?)|pass(?:ed|es|ing)?(?= (?:on|to|it|them|your|the|this|these|data|personal|such|information|over|along))|transfer(?:red|s|ring)?|transmi(?:ts?|tted|tting|ssions?)|(?:made|make|makes|making) (?:[a-z]+ ){0,4}available|access(?:ible|ed)?|communicat(?:e[ds]?|ing)|forward(?:ed|s|ing)?|se(?:nd|nds|nding|nt)|report(?:ed|s|ing)?|destined|releas(?:e[ds]?|ing)|suppl(?:y|ied|ies|ying)|(?:hand|hands|handed|turn|turned) over|hands?(?= (?:your|it|them|the)\b)|(?<=\b(?:we|may|must|then|also) )hand(?= [^.;]{1,40} to\b)|sell|sold|entrust\w*|deliver(?:ed)?|submit(?:ted)?|disseminat\w+|divulg\w+|reveal(?:ed)?|provid(?:e[ds]?|ing)|given|giving|gives?|outsourc\w+|delegat\w+|goes|recipients?|receiv(?:e[ds]?|ing)|visible|published|publish|seen|sees?|viewed|checked|screened|verified|hosted|stored|processed|handled|collected|managed|operated|runs?|running|located|housed|assist\w*|help(?:s|ed)? of|engag\w+|employ(?:s|ed|ing)?|appoint\w*|contract(?:ed)?|hir(?:e[ds]?|ing)|commission(?:ed)?|instruct(?:ed)?|rel(?:y|ies|ied)|us(?:e[ds]?|ing)|work(?:s|ed|ing)?|co-?operat\w+|collaborat\w+|partner|requests?|limited to|restricted to|sight of|gets?(?= (?:an?|the|your|our|to see)\b)|typed|analy[sz]ed)\b/i,
);
export const givesFr = pattern(
  /\b(?:partag\w+|transm\w+|communiqu(?!ez)\w+|communication|divulgu\w+|divulgation|cedee?s?|cession|fourni[est]*|confi(?:e|ees?|ons|er)|acces|accessibles?|destinees?|destines?|destinataires?|recoi\w+|transfer\w+|vendu\w*|loue\w*|adressees?|envoy\w+|remis(?:es?)?|visibles?|publie\w*|heberge\w*|traite\w*|gere\w*|stocke\w*|fait appel|faisons appel|faire appel|recours|recourir|recourons|utilis\w+|sous-trait\w+|collabor\w+|travaillons|intermediaire|assiste\w*|mandat\w+|voit|voient|connai(?:t|ssent))\b/i,
  'fr',
);
export const givesNl = pattern(
  /\b(?:del(?:en|ing)|deelt|deel|gedeeld|verstrek\w*|doorge\w+|doorgi\w+|doorstu\w+|overgedra\w+|overdra\w+|overgemaakt|uitgewissel\w*|uitwissel\w*|beroep|ter beschikking|beschikbaar|bekendgemaakt|bekend|openbaar\w*|geopenbaard|verko(?:op|pen|cht)|verhuur\w*|toegang|toegankelijk|ontvang\w*|zichtbaar|gepubliceerd|inzien|inzage|verzonden|verstuur\w*|gestuurd|sturen|geven|gegeven|afgegeven|gehost|opgeslagen|verwerk\w*|uitbeste\w+|inschakel\w*|ingeschakeld|schakelen|schakelt|gebruik\w*|werken|samenwerk\w*|hulp van|inhuren|krijg(?:t|en)|ziet|zien)\b/i,
  'nl',
);
export const givesDe = pattern(
  /\b(?:weiter(?:g[ea]|zu|le|ver)\w*|ubermitt\w*|ubertrag\w*|offen(?:ge|le|zu|ba)\w*|teilen|geteilt|mitteilen|mitgeteilt|mitteilung|geben|gibt|gegeben|abgabe|leiten|uberlass\w*|bereitgestellt|bereitstell\w*|zuganglich|zugang|zugriff|einblick|einsicht|erhalt(?:en)?|erhalt|bekommen|empfang\w*|verkauf\w*|vermiet\w*|gesendet|senden|versand\w*|versend\w*|sichtbar|einsehbar|veroffentlich\w*|gehostet|gespeichert|verarbeitet|betrieben|eingesetzt\w*|einsetzen|einsatz|setzen|nutzen|verwenden|bedienen|beauftrag\w*|zuruck\w*|greifen|bedient|zusammen|zusammenarbeit\w*|arbeiten|einschalt\w*|einbind\w*|eingebunden|hinzu\w*|auslager\w*|weiter|dienste|gemeldet|melden|bekannt\w*)\b/i,
  'de',
);
export const giving: Readonly<Record<Language, typeof gives>> = { en: gives, fr: givesFr, nl: givesNl, de: givesDe };

/** Where a piece of a sentence begins: `to` gives to what follows, `use` has others work, `and` goes on with what came before. */
interface Speech {
  /** Groups: to, use, and. */
  readonly joints: RegExp;
  /** Behind a name of a kind: it gets, sees or works on data. */
  readonly gets: RegExp;
  /** Words of giving, before the joint (English, French) or anywhere in the sentence (Dutch, German). */
  readonly given: RegExp;
  /** Whether the verb stands before the recipient. */
  readonly verbFirst: boolean;
  /** What stands between the joint and the name of a kind. */
  readonly lead: RegExp;
}

const edge = '(?<![\\w-])';
const joints = (to: string, use: string, and: string): RegExp =>
  new RegExp(`${edge}(?:(${to})|(${use})|(${and}))(?![\\w-])|[,;:()[\\]/"•]`, 'gi');

export const speech: Readonly<Record<Language, Speech>> = {
  en: {
    joints: joints(
      '(?:in )?(?<!\\b(?:relat(?:ed|ing)|due|according|subject|relation|regard|respect|similar|equal|pursuant|prior|belong(?:s|ing)?|committed|unknown) )(?:to|with|by|at|via|among|between|through|towards?|within|from(?= (?:[a-z]+ ){0,3}(?:payment|social|advertis)))(?! (?:your|the) (?:e-?mail|account))|(?:recipients?|third parties|these parties|(?:service )?providers|processors|partners)(?: [^.:;,]{0,60})? (?:include|includes|may include|can include|could include|are|may be|can be|will be)|(?:these|they|which|who) (?:may |can |could )?(?:also )?include|requests? (?:made |received )?(?:by|from)|orders? (?:of|from|by)',
      '(?:we|also|may|will|and|to|the|are|is|been|being|have|has|of|by|third parties|parties|it|us|company) (?:also |may |sometimes |often |will |therefore |only |have |regularly |occasionally |currently |further )*(?:us(?:e[sd]?|ing)|engag(?:e[sd]?|ing)|employ(?:s|ed|ing)?|appoint(?:s|ed)?|contract(?:s|ed)?|hir(?:e[sd]?|ing)|commission(?:s|ed)?|instruct(?:s|ed)?|rel(?:y|ies) on|work(?:s|ing)? (?:together )?with|co-?operates? with|collaborates? with|partners? with|outsourced? (?:[a-z]+ ){0,4}to|turn to|(?:assistance|help|use|services) of)',
      'and/or|and|or|as well as|along with|plus|such as|including|for example|e\\.g\\.?|namely|like|i\\.e\\.?',
    ),
    given:
      /\b(?:exchang(?:e[ds]?|ing)|shar(?:e[ds]?|ing)|disclos(?:e[ds]?|ing|ures?)|transfer(?:red|s|ring)?|transmi(?:ts?|tted|tting)|forward(?:ed|s|ing)?|reveal(?:ed)?|divulg\w+|releas(?:e[ds]?|ing)|disseminat\w+|sold|sell|entrust\w*|outsourc\w+|delegat\w+|destined|available|accessible|visible|viewable|readable|recipients?|requests?|third parties[^.;]{0,60}include|assisted by|(?:runs?|running|located|housed) (?:at|in|on|with|by)|communicat(?:e[ds]?|ing) to|(?:is|are|be|been|was|were) (?:also |then |only )?(?:sent|passed|supplied|reported|submitted|handed) (?:on )?to|report(?:ed|s|ing)?(?: [a-z'-]+){1,5} to|(?:goes|go|sent|send) out (?:through|via|by|with)|(?:access|permission)\b[^.;]{0,60}\b(?:limited|restricted|granted|given|provided|available|confined|reserved)|pass(?:ed|es|ing)? (?:on|over|along)|(?:pass|hand|turn)(?:ed|s)? (?:[a-z]+ ){0,5}(?:on|over)?|(?:provid|suppl|giv|send|sent|deliver|submit|communicat|report|display|show|publish|pass|post|goes|go|uploaded|import|export)\w*(?: [a-z'-]+){0,6} (?:data|information|details|records?|profiles?|names?|address(?:es)?|e-?mails?|numbers?|photos?|pictures?|images?|posts?|comments?|contents?|reviews?|messages?|files?|orders?|invoices?|applications?|cvs?|it|them|this|these|which)|(?:data|information|details|records?|profiles?|names?|address(?:es)?|e-?mails?|numbers?|photos?|pictures?|images?|posts?|comments?|contents?|reviews?|messages?|files?|orders?|invoices?|applications?|cvs?|it|them|this|these|which)(?: [(a-z'-]+[)]?){0,10} (?:provided|supplied|given|sent|goes|go|going|delivered|submitted|communicated|reported|displayed|shown|published|passed|handed over|uploaded|returned|made known)|(?:hosted|processed|stored|handled|operated|managed|carried out|performed|accessed|seen|viewed|run|maintained|administered|kept|held|provided|supplied|delivered|printed|shipped|dispatched|fulfilled|collected|used|checked|screened|verified|supported|conducted|undertaken|typed|analy[sz]ed|looked after)(?: [a-z]+){0,3} (?:by|with|at|through|via))\b/i,
    verbFirst: true,
    gets: /^[^.;:]{0,130}?\b(?:(?:ha(?:ve|s)|get|gets|gain|gains|be given|are given|is given|granted|require|need|needs) (?:[a-z]+ ){0,4}access|(?:may |can |will )?(?:have|has|get|gets) sight of|(?:normally |usually |always |also )?(?:gets?|receives?) (?:a|the|our|your) (?:[a-z]+ ){0,2}(?:letter|list|report|copy|summary|overview|results?|names?)\b|(?:can |may )?(?:only )?see (?:today's|the|your|our) (?:[a-z]+ )?(?:list|records?|files?|details|schedule|orders?|addresses)|(?:may|can|will|could|might|shall)? ?(?:also |then |only )?(?:receives?|obtains?|be the recipients?|sees?|view|gets?) (?:[a-z]+ ){0,4}(?:data|information|details|it|them|names?|address(?:es)?|files?|figures|invoices?|records?|(?:telephone |phone |card )?numbers?|dates? of birth|results|payments|what (?:they|it))|(?:may|can|will|could|might) (?:also )?access (?:[a-z]+ ){0,3}(?:data|information|it|them)|(?:process|processes|store|stores|handle|handles|host|hosts) (?:[a-z]+ ){0,4}(?:data|information|details|it|them)|(?:are|is|may be|can be) (?:the |possible |potential )?recipients?)\b/i,
    lead: /^(?: ?(?:a|an|the|our|your|its|their|any|all|any of|some|some of|one of|one or more|certain|other|another|various|several|selected|carefully|trusted|third[- ]party|third|external|independent|authori[sz]ed|appropriate|relevant|competent|necessary|professional|specialist|specialised|approved|contracted|different|two|three|few|number of|a number of|range of|wide range of|variety of|categories of|types of|kinds of|following|most|only|those|these|such|own|commercial|business|local|national|international|foreign|uk|eu|irish|british|european|public|private|and|to|our own|potential|possible|appointed|respective|responsible|reputable|legal|tax|financial|technical|it|it-|ict|cloud|email|e-mail|mail|sms|web|website|internet|software|online|security|hosting|payment|payments|card|marketing|advertising|analytics|analytic|data|customer|support|crm|mobile|telecoms?|telecommunications?|logistics?|shipping|delivery|postal|printing|accounting|payroll|hr|recruitment|training|banking|insurance|travel|event|booking|reservation|ticketing|newsletter|mailing|infrastructure|storage|backup|identity|verification|fraud|credit|translation|research|survey|management|maintenance|administration|administrative|membership|health|healthcare|medical|specific|main|primary|key|strategic|close|active|affiliated|associated|partner|network|media|social|video|chat|communication|communications|compliance|audit|external it|outside|global|similar|like|new|future|current|former|existing|accredited|certified|contractual|operational|organi[sz]ational|environmental|sub|self-employed|freelance|[a-z]{3,}(?:al|ic)|[a-z]+-(?:based|related|approved|side|selected))){0,8} ?$/i,
  },
  fr: {
    joints: joints(
      "a|au|aux|avec|par|aupres (?:de|du|des|d')|chez|entre|vers|pour|destinataires?(?: (?:de|des|du) [^.:;,]{0,50})? (?:sont|peuvent etre|est|pourront etre)|destinataires?(?: [^.:;,]{0,50})?(?= ?:)|(?:ont|auront|a) acces (?:a|aux) [^.:;,]{0,40}(?= ?:)|a destination (?:de|du|des)",
      "(?:faisons|fait|faire|fais|faisant) appel (?:a|au|aux|avec)|(?:avons|a|avoir|ayant|ont|peut avoir|pouvons avoir) recours (?:a|au|aux)|recourons (?:a|au|aux)|recours (?:a|au|aux)|travaillons avec|collaborons avec|utilisons|nous appuyons sur|sous-traitons (?:[a-z]+ ){0,4}(?:a|au|aux)|confions [^.;,]{0,40} (?:a|au|aux)|intermediaire (?:de|du|des|d')|services (?:de|du|des|d')",
      "et/ou|et|ou|ainsi (?:que|qu'a|qu'aux|qu'au)|notamment|tels? que?|telles? que?|comme|y compris|par exemple|voire|soit|dont",
    ),
    given:
      /\b(?:partag\w+|transm\w+|communiqu\w+|divulgu\w+|cedee?s?|cede|confi(?:e|ees?|ons|er)|accessibles?|destinees?|destines?|destinataires?|transfer\w+|vendu\w*|loue\w*|adressee?s|envoyee?s?|remis(?:es?)?|visibles?|fournies?|mises? a (?:la )?disposition|(?:ont|auront) acces|acces\b[^.;]{0,60}\b(?:reserve|limite|restreint|accorde|donne)\w*|(?:heberge|traite|gere|stocke|assure|realise|opere|consulte|exploite|livre|expedie)\w*(?: [a-z]+){0,3} (?:par|chez|aupres))\b/i,
    verbFirst: true,
    gets: /^[^.;:]{0,60}?\b(?:(?:ont|a|auront|aura|avoir|ayant|y ont|y a) (?:[a-z]+ ){0,3}acces|acced\w+|recoi\w+|recevr\w+|(?:sont|est|etre) (?:les |le |egalement )?destinataires?|(?:voi(?:t|ent)|connai(?:t|ssent)) (?:[a-z]+ ){0,4}(?:donnees|noms?|adresses?|coordonnees|paiements?|numeros?|dossiers?|commandes?|factures?)|traitent|traite|peu\w+ (?:etre amenes? a )?(?:acceder|consulter|recevoir|traiter))\b/i,
    lead: /^(?: ?(?:l'|d'|qu'|a|au|aux|le|la|les|des|de|du|d|un|une|nos|notre|ses|son|leurs?|tous?|toutes?|certains?|certaines?|autres?|differents?|differentes?|divers|diverses|plusieurs|votre|vos|eventuels?|eventuelles?|seuls?|seules?|uniquement|exclusivement|egalement|propres?|principaux|ces|ce|cette|services? (?:de|des)|nombre de|types? de|categories? de|entreprises?|societes?|entites?|tiers|externes?|internes?|potentiels?|futurs?|qu[ea]|aupres|est|sont|personnels?|nombreux)){0,7} ?$/i,
  },
  nl: {
    joints: joints(
      'aan|met|door|bij|tussen|via|naar|tegenover|jegens|ontvangers?(?: van [^.:;,]{0,50})? (?:zijn|kunnen zijn|is)',
      '(?:maken|maakt|gebruik maken|gebruikmaken) (?:[a-z]+ ){0,4}gebruik van|gebruik van|gebruiken|schakelen|schakelt|inschakelen van|werken (?:[a-z]+ ){0,3}samen met|werken met|huren|(?:doet|doen) (?:[a-z]+ ){0,3}beroep op|beroep op|hulp van|diensten van|inzet van|laten',
      'en/of|en|of|alsmede|evenals|alsook|zoals|waaronder|bijvoorbeeld|bijv\\.?|onder andere|o\\.a\\.?|dan wel|respectievelijk',
    ),
    given:
      /\b(?:del(?:en|ing)|deelt|deel|gedeeld|verstrek\w*|doorge(?:ven|ef|eft|geven|zonden|stuurd)\w*|doorgegeven|doorgestuurd|doorgi\w+|doorstu\w+|overgedra\w+|overdra\w+|overgemaakt|uitgewisseld|ter beschikking|beschikbaar|bekendgemaakt|openbaar\w*|verko(?:op|pen|cht)|verhuur\w*|toegankelijk|zichtbaar|gepubliceerd|verzonden|gestuurd|sturen|(?:geven|geeft)\b[^.;]{0,80}\b(?:door|aan)|afgegeven|gehost|opgeslagen|verwerkt|uitbeste\w+|uitgevoerd|verzorgd|beheerd|geleverd|bezorgd|ingezien|ontvangers?|toegang\b[^.;]{0,60}\b(?:beperkt|voorbehouden|verleend))\b/i,
    verbFirst: false,
    gets: /^[^.;:]{0,60}?\b(?:(?:hebben|heeft|krijgen|krijgt) (?:[a-z]+ ){0,5}(?:toegang|inzage)|toegang (?:hebben|krijgen)|(?:krijgt|krijgen|ziet|zien) (?:[a-z]+ ){0,4}(?:\w*gegevens|namen|naam|\w*adres(?:sen)?|\w*nummers?|bestellingen|dossiers?|facturen)|ontvang(?:en|t)|(?:kunnen|kan|mogen|mag) (?:[a-z]+ ){0,5}(?:inzien|zien|ontvangen|raadplegen)|verwerken|verwerkt)\b/i,
    lead: /^(?: ?(?:wij|we|aan|de|het|uw|je|jouw|een|onze|ons|zijn|haar|hun|alle|andere|bepaalde|diverse|enkele|meerdere|verschillende|sommige|externe|interne|eventuele|mogelijke|zorgvuldig|geselecteerde|betrokken|bevoegde|onafhankelijke|gespecialiseerde|onder|uitsluitend|alleen|slechts|ook|eigen|deze|die|dergelijke|overige|noodzakelijke|aantal|vertrouwde|potentiele|commerciele|professionele|juridische|fiscale|financiele|publieke|lokale|vaste|erkende|door ons|ingeschakelde|ingehuurde|derde|derden|zakelijke)){0,7} ?$/i,
  },
  de: {
    joints: joints(
      'an|mit|gegenuber|von|vom|durch|bei|beim|zwischen|uber|seitens|fur|im wege|empfangern? (?:[a-z]+ ){0,2}(?:gehoren|zahlen|zahlt|gehort)|empfanger[n]?(?: (?:der|ihrer|von|dieser|sind|konnen)[^.:;,]{0,50})? (?:sind|ist|konnen|kann|sein)|zugriff (?:[a-z]+ ){0,5}(?:haben|hat|erhalten)|zugang (?:[a-z]+ ){0,5}(?:haben|hat|erhalten)|(?:erhalten|haben) (?:nur|ausschlieslich|lediglich|zunachst)',
      '(?:setzen|nutzen|verwenden|beauftragen|beschaftigen) (?:wir|zudem|auch|dabei|dazu|hierzu|hierfur|teilweise|gegebenenfalls|ggf\\.?|bedienen|uns| )*|bedienen (?:wir )?uns(?: [\\w-]+){0,6}?(?= (?:externe[rn]?|eines|einer|der|dritter|technischer|spezialisierter|von|verschiedener|weiterer))|greifen (?:wir )?(?:[a-z]+ ){0,4}auf|arbeiten (?:wir )?(?:[a-z]+ ){0,3}mit|zusammenarbeit mit|einsatz von|unter einsatz von|dienste (?:von|des|der)|hilfe (?:von|eines|einer)|unterstutzung (?:von|durch|eines|einer)|einschaltung (?:von|eines|einer)|auch',
      'und/oder|und|oder|sowie|bzw\\.?|beziehungsweise|wie|etwa|insbesondere|z\\. ?b\\.?|zum beispiel|beispielsweise|als auch|einschlieslich|darunter|unter anderem|u\\. ?a\\.?|ggf\\.?|gegebenenfalls',
    ),
    given:
      /\b(?:weiter(?:g[ea]|zu|le|ver)\w*|weiter|ubermitt\w*|ubertrag\w*|bekannt(?:ge\w+|zug\w+)?|gemeldet|melden|offen(?:ge|le|zu|ba)\w*|teilen|geteilt|mitgeteilt|abgegeben|uberlass\w*|bereitgestellt|zuganglich|zur verfugung|verkauf\w*|vermiet\w*|gesendet|versandt|versend\w*|sichtbar|einsehbar|gehostet|gespeichert|verarbeitet|betrieben|durchgefuhrt|ausgefuhrt|ubernommen|erbracht|ubergeben|ausgehandigt|empfang\w*|hinzugezogen|ausgelagert|eingesetzt|beauftragt\w*|erhalten|erhalt|geben (?:wir|ihre|die)[^.;]{0,120}\b(?:an|weiter)\b|zugriff\b[^.;]{0,80}\b(?:beschrankt|begrenzt|haben|hat))\b/i,
    verbFirst: false,
    gets: /^[^.;:]{0,80}?\b(?:erhalt(?:en)?|erhalten|bekommen|empfangen|(?:haben|hat|konnen|kann) (?:[a-z]+ ){0,6}(?:zugriff|zugang|einsicht|einblick|kenntnis)|zugreifen|verarbeiten|verarbeitet|einsehen)\b/i,
    lead: /^(?: ?(?:wir|an|in-|inlandische[nr]?|auslandische[nr]?|die|der|das|den|dem|des|ein|eine|einen|einem|einer|eines|unsere[nrs]?|unser|unserem|ihre[nrs]?|alle[nr]?|andere[nrs]?|weitere[nrs]?|sonstige[nrs]?|verschiedene[nr]?|bestimmte[nr]?|diese[nr]?|solche[nr]?|einige[nr]?|mehrere[nr]?|etwaige[nr]?|(?:der|dem|den|die|zur|zum) [a-z]+ (?:beauftragte|betraute|befasste|ausgewahlte)[nrsm]?|ausgewahlte[nrsm]?|externe[nrsm]?|interne[nr]?|dritte[nr]?|spezialisierte[nr]?|zustandige[nrs]?|ausgewahlte[nr]?|sorgfaltig|beauftragte[nr]?|eingesetzte[nr]?|eingebundene[nr]?|technische[nr]?|unabhangige[nr]?|jeweilige[nrsm]?|offentliche[nr]?|staatliche[nr]?|genannte[nr]?|folgende[nr]?|nur|ausschlieslich|lediglich|auch|uns|von uns|beteiligte[nr]?|involvierte[nr]?|notwendige[nr]?|erforderliche[nr]?|eigene[nr]?|steuerliche[nr]?|rechtliche[nr]?|juristische[nr]?|potenzielle[nr]?|mogliche[nr]?|vertrauenswurdige[nr]?|professionelle[nr]?|entsprechende[nr]?|europaische[nr]?|deutsche[nr]?|gegebenenfalls|ggf\.?|z\. ?b\.?)){0,7} ?$/i,
  },
};

/** Denials. */
export const not =
  /\b(?:not(?! (?:only|limited|necessarily))|never|no(?! later| longer than)|without|nor|cannot|don't|doesn't|won't|ne(?! (?:sont|seront) (?:transmises|communiquees|partagees|accessibles|divulguees|destinees) (?:qu|uniquement|exclusivement))|pas(?! seulement)|jamais|aucun\w*|sans|niet(?! alleen)|nooit|geen|zonder|nicht(?! nur)|niemals|kein\w*|ohne)\b/i;
/** What is taken out of a denial. */
export const except =
  /\b(?:unless|except(?:ion)?|other than|apart from|save (?:for|to|where|that)|excluding|but only|only (?:to|with|if|when|where)|sauf|hormis|excepte\w*|a l'exception|en dehors|autres? que|si ce n'est|a moins que?|qu'a|qu'aux|qu'au|qu'avec|tenzij|behalve|met uitzondering|anders dan|buiten|auser|ausgenommen|es sei denn|mit ausnahme|soweit (?:dies )?nicht|sofern (?:dies )?nicht|abgesehen von|lediglich|ausschlieslich)\b/i;
