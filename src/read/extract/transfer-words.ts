// The words of transfers to third countries, in four languages: safeguards, places outside, verbs of sending, denials.
import { pattern } from '../patterns.ts';

const clauses =
  '(?:(?:eu )?standard(?:ised)? (?:contractual|contract|data protection) clauses?|sccs?|(?:eu )?model (?:contract(?:ual)? )?clauses?|clauses? (?:contractuelles?|types?)(?: (?:types?|standards?))?(?: de protection des donnees)?|contrats? types?(?= (?:de|adopt|approuv))|modelcontract(?:bepalingen|clausules)?|modelcontracten|standaard(?:contract)?(?:bepalingen|clausules)|standaard ?contractuele (?:bepalingen|clausules)|(?:eu-)?standard-?(?:vertrags|datenschutz|schutz)-?klauseln?|standard-?vertrage|eu-mustervertrage)';
export const tools: readonly { dpv: string | undefined; is: string; match: ReturnType<typeof pattern> }[] = [
  {
    is: 'scc',
    dpv: 'eu-gdpr:SCCByCommission',
    match: pattern(
      new RegExp(
        `\\b${clauses}\\b(?:[^.;]{0,60}?\\b(?:\\(?eu\\)? )?(?:20\\d\\d/\\d{2,4}|20\\d\\d/\\d{2,3}/e[cu]))?`,
        'i',
      ),
    ),
  },
  {
    is: 'dpf',
    dpv: 'eu-gdpr:A45-3',
    match: pattern(
      /\b(?:(?:eu|ue)[ -–/]?(?:u\.?s\.?|usa|etats-unis)\.?[ -])?(?:data privacy frameworks?|dpf\b|data[- ]privacy[- ]rahmen\w*|data protection framework|datenschutzrahmen|datenschutz-rahmen\w*|cadre de (?:protection|confidentialite) des donnees|(?:uk[- ]u\.?s\.? )?data bridge)/i,
    ),
  },
  {
    is: 'shield',
    dpv: undefined,
    match: pattern(
      /\b(?:eu-u\.?s\.?[ -])?(?:privacy[ -]shield|safe[ -]harbou?r|bouclier de protection|datenschutzschild\w*)/i,
    ),
  },
  {
    is: 'adequacy',
    dpv: 'eu-gdpr:A45-3',
    match: pattern(
      /\b(?:adequacy (?:decisions?|findings?|regulations?)|(?:(?:an? )?adequate|adequate) (?:level|protection)|protection (?:is |has been )?(?:deemed|considered|recogni[sz]ed as|found(?: to be)?) adequate|decisions? d'adequation|(?:pays|countr(?:y|ies)|land|lander|landen)\b[^.;]{0,20} (?:(?:reconnus?|juges?) (?:comme )?adequats?|(?:recogni[sz]ed|deemed|considered|found) (?:by the (?:european )?commission )?(?:as |to be )?adequate)|decisions? (?:constatant|attestant|reconnaissant)[^.;]{0,40}niveau|(?:rec|reconn)\w+ comme (?:ayant|assurant|offrant|presentant) un niveau[^.;]{0,20}(?:adequat|suffisant)|(?:level of )?(?:protection|safeguards?)[^.;]{0,20} (?:that is )?(?:equivalent|comparable|similar) to|equivalent (?:level of )?(?:data )?protection|niveau de protection (?:equivalent|suffisant|comparable)|gelijkwaardig (?:beschermings)?niveau|gleichwertiges? (?:daten)?schutz\w*|vergleichbares? (?:daten)?schutz\w*|niveau (?:de protection )?adequat|adequaatheids?(?:besluit|beslissing)\w*|passend beschermingsniveau|adequaat beschermingsniveau|angemessenheits(?:beschl|entscheid)\w+|angemessene[sn]? (?:daten)?schutz-?niveau|anerkannte[sn]? datenschutz-?niveau)/i,
    ),
  },
  {
    is: 'bcr',
    dpv: 'eu-gdpr:BindingCorporateRules',
    match: pattern(
      /\b(?:binding corporate rules|bcrs?\b|regles d'entreprise contraignantes|bindende bedrijfsvoorschriften|verbindliche interne datenschutzvorschriften)/i,
    ),
  },
  {
    is: 'idta',
    dpv: undefined,
    match: pattern(/\b(?:international data transfer (?:agreement|addendum)|idta\b|uk addendum)/i),
  },
];
export const derogations: readonly { dpv: string; match: RegExp }[] = [
  {
    dpv: 'eu-gdpr:A49-1-a',
    match:
      /\b(?:(?:prior |explicit |express )+consent|consents?|consentez|eingewilligt|consentement|toestemming|einwilligung|agree)\b/i,
  },
  {
    dpv: 'eu-gdpr:A49-1-b',
    match:
      /\b(?:necessary|needed|required|necessaire|noodzakelijk|erforderlich|notwendig) (?:for|to|a|pour|voor|fur|om) [^.;]{0,40}\b(?:contract|contrat|overeenkomst|vertrag)|\b49 ?\(1\) ?\(?b\)|\b49(?:, paragraphe| ?§| lid| abs(?:atz|\.)),? 1,? ?(?:sous |onder |lit\.? |buchst\.? |unterabs\. \d )*(?:point )?b\b/i,
  },
];

export const moves =
  /\b(?:transfer\w*|transmi\w+|pass(?:ed|ing)?|shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|communiqu\w+|partag\w+|divulgu\w+|envoy\w+|weiter(?:gabe|gegeben|geleitet|leitung)|offengelegt|gelang\w*|flies+en|gedeeld|verstrek\w*|verstuur\w*|gestuurd|opslag|sen[dt]\w*|export\w*|process(?:es|ed|ing)?|treat(?:s|ed)?|stor(?:e|es|ed|ing)|host\w*|access(?:ed|ible)|transfer(?:e|t|ts|es?|ees?|er)|trait(?:e|es|ees?|ement)|heberg\w+|doorg\w+|verwerk\w*|opgeslagen|bewaard|slaa[tn]|bewa(?:ar\w*|ren)|bevind\w*|speicher\w*|befind\w*|stock(?:e|es|ees?|ons)|conserv(?:e|es|ees?)|situ(?:e|es|ees?)|kept|held|servers?|serveurs?|ubermitt\w*|ubertrag\w*|verarbeit\w*|gespeichert|located|based|established|etabli\w*|gevestigd|sitz|sits?|stands?|(?:run|staffed|operated) from|staan|staat|stehen|steht)\b/i;
export const abroad = pattern(
  /\b(?:transfer\w*|transmi\w+|export\w*|doorgi\w+|doorge\w+|ubermitt\w*|ubertrag\w*|drittland\w*|drittstaat\w*|land\w* ohne|irgendwo|irgendeinem|worldwide|anywhere|wereldwijd|(?:located|based|stored|hosted|established|servers?|accessed) (?:in|from)|(?:situee?s?|etablie?s?|bases?) (?:en|aux?)|gevestigd in|(?:sitz|server\w*|ansassig|gehostet|gespeichert) in|slaat|international suppliers?|outside|(?:de)?hors|overseas|cross-border|transfrontal\w+|transferts?|transferees?|buiten|auserhalb|third countr\w+|other countr\w+|any country|non-(?:eu|eea|european) countr\w+|abroad|etranger|ausland|buitenland|weltweit|the world|pays tiers|derde land(?:en)?|united states|usa|u\.s\.|etats-unis|verenigde staten|vereinigten? staaten|us)\b/i,
);
export const outside =
  /\b(?:outside (?:of )?(?:the |your )?(?:eea|eu\b|e\.u\.|uk\b|european(?: (?:economic area|union))?|united kingdom|union)|third countr(?:y|ies)|other countries|countries outside|international (?:suppliers?|partners?|providers?|transfers?)|pays tiers|(?:en de|de)?hors (?:de |du )?(?:l')?(?:ue\b|eee|u\.e\.|union(?: europeenne)?|espace(?: economique europeen)?|europe)|derde land(?:en)?|buiten (?:de )?(?:eu\b|eer\b|europese)|drittl[a]nd\w*|drittstaat\w*|auserhalb (?:der |des )?(?:(?:raum\w*|gebiete?s?|territoriums?|geltungsbereichs?) (?:der |des )?)?(?:eu\b|ewr|europaischen|schweiz)|land\w* ohne (?:\w+ ){0,2}(?:datenschutz\w*|schutzniveau)|(?:irgendwo|jedem land|irgendeinem land|uberall) (?:auf|in|der)[^.;]{0,12}(?:erde|welt)|any (?:other )?country|outside (?:of )?(?:your |the |our )?(?:own )?(?:country|jurisdiction|territory|switzerland)|non-(?:eu|eea|european) (?:countr\w+|states?)|abroad|(?:across|throughout|around|anywhere in|all over) the world|worldwide|countr(?:y|ies) (?:without|(?:which|that) (?:do|does|may|might)(?: not|n't) (?:have|offer|provide|ensure))|partout dans le monde|overal ter wereld|a l'etranger|(?:de)?hors de (?:la )?(?:suisse|france)|pays (?:non europeens?|non membres?|etrangers?)|overseas|cross-border transfers?|transferts? transfrontal\w+|transferts? internationa\w+|internationale (?:doorgifte\w*|datenubermittlung\w*)|niet-e(?:u|er)-landen|nicht-eu-\w+|im ausland|ins ausland|(?:in het|naar het) buitenland|weltweit)/i;
export const not =
  /\b(?:not|\w+n't|never|nothing|nobody|no|none|keinerlei|nor|neither|aucune?|rien|jamais|pas|niets?|geen|nooit|nichts?|kein\w*|niemals|weder)\b/i;
export const unless =
  /\b(?:unless|without|except|only (?:if|when|where|to)|other than|sans|sauf|que si|tenzij|zonder|alleen|ohne|es sei denn|nur (?:wenn|dann|sofern))\b/i;
export const onlyCopy = /\b(?:copy|copies|copie|kopie|obtain|inspect)\b/i;
export const rests =
  /\b(?:transfer\w*|includ\w*|sign(?:ature|e|es|ees?)|moyen\w*|recour\w*|application|rest\w*|rel(?:y|ies|ied)|based|basis|under|cover\w*|sign\w*|conclu\w*|ensur\w*|safeguard\w*|adopt\w*|use|certifi\w*|list\w*|participat\w*|encadr\w*|fond\w*|repos\w*|grond\w*|sluit\w*|gesloten|waarborg\w*|stutz\w*|grundlage|abgeschlossen|garant\w*|zertifizier\w*|process\w*|adher\w*)\b/i;
/** “What we mean by SCC”, “the framework is an agreement between …”: a lesson. */
export const definition =
  /^["']?[\w ]{2,40}["']? (?:means|refers to|bezeichnet|designe|betekent)\b|\b(?:is|ist|est) (?:an?|eine?|une?|een) (?:\w+ ){0,2}(?:agreement|accord|ubereinkommen|abkommen|overeenkomst)\b|\b(?:are|sind|sont|zijn) (?:von der [\w-]+ )?(?:bereitgestellte |so called )?(?:templates?|mustervorlagen|modeles|sjablonen)\b/i;
/** Where more is to be read or asked for, and the rights of persons: such a sentence moves nothing. */
export const elsewhereTold =
  /^(?:for (?:more|further|additional)|to (?:learn|view|find|read)|should you|you can|you may|if you (?:have|would like|want|wish)|please (?:see|refer|contact|read|consult|visit|click|find|check)|weitere |mehr |nahere |sie (?:konnen|finden)|pour (?:plus|en savoir|consulter|obtenir|connaitre)|vous pouvez|meer info|u kunt|je kunt|veuillez|(?:des |further )?informations? (?:sur|about|on|zu|over))|\b(?:you (?:also |further )?(?:have (?:the|a) right|are entitled)|your rights? to|vous avez (?:egalement )?le droit|vous (?:disposez|beneficiez)|sie haben (?:\w+ )?das recht|steht ihnen|u (?:hebt|heeft) (?:\w+ )?(?:het )?recht|je hebt (?:\w+ )?(?:het )?recht)\b|\b(?:categories of recipients?|kategorien von empfanger\w*|categories de destinataires|categorieen (?:van )?ontvangers)\b/i;
/** Where the reader is: “if you live in Japan,”. */
export const readersPlace =
  /\b(?:if|when|where|wenn|falls|sofern|si|als|indien) (?:you|your|users?|sie|vous|u|je|jij)\b[^,.;]{0,80}|\byou (?:are|live|reside)[^,.;]{0,60}|\b(?:persons?|people|individuals|users|residents|customers|personen|nutzer\w*|personnes|utilisateurs|personen|gebruikers)(?: (?:who|that|die|qui))?(?: (?:are|live|reside|located|based|situes?|etablis?))*(?: in| of| outside| auserhalb| en| hors| buiten)\b[^,.;]{0,40}/gi;
/** What data comes from, or stays out of: “from the EEA, the UK or Switzerland”, “outside the United Kingdom”. */
export const origin =
  /\b(?:outside|other than|laws?|lois?|gesetz\w*|wet|(?<!\b(?:access\w*|served|operated|support\w*|maintenance) )from|within|leav(?:e|es|ing)|hors|dehors|provenance|depuis|buiten|vanuit|binnen|auserhalb|innerhalb|extension)\b(?:(?!\b(?:to|in|into|such|like|including|namely|particular\w*|especially|vers|notamment|exemple|tel(?:le)?s?|aux|en|nach|insbesondere|beispielsweise|naar|zoals|bijvoorbeeld|is|are|est|sont|ist|sind)\b)[^.;:]){0,60}$/i;
/** A decision that does not stand, or a level of protection that a country lacks. */
export const lacking =
  /\b(?:no|not|nor|without|absence|lack\w*|despite|yet to be|n'\w+|ne|pas|aucune?|sans|defaut|kein\w*|nicht|ohne|fehl\w*|geen|niet|zonder|ontbrek\w*)\b[^.;,]{0,50}$|n't [^.;,]{0,40}$/i;
/** Who promises a level of protection says no decision: it is the aim of what he does. */
export const aims =
  /\b(?:ensur\w+|guarante\w+|provid\w+|maintain\w*|afford\w*|receiv\w+|garanti\w*|assur\w+|gewahrleist\w*|sicher\w*|bieten|biet\w*|waarborg\w*|verzeker\w*|garander\w*|bereitgestellt\w*)\b/i;
export const decided =
  /\b(?:decisions?|decid\w+|findings?|recogni[sz]\w+|deem\w*|consider\w*|regulations?|reconnu\w*|commission|country|countries|territor\w+|pays|beschl\w+|beschlos\w+|festgestellt|bestatigt|kommission|commissie|anerkannt\w*|besluit\w*|beslissing|land(?:en)?|lander\w*)\b|beschluss/i;

export const receives = pattern(
  /\b(?:sub-?processors?|processors?|providers?|vendors?|recipients?|compan(?:y|ies)|suppliers?|partners?|services?|names?|who|sous-traitants?|prestataires?|destinataires?|societes?|subverwerkers?|verwerkers?|leveranciers?|ontvangers?|partij|unterauftragsverarbeiter|auftragsverarbeiter|dienstleister|anbieter|empfanger|unternehmen)\b/i,
);

/** “… countries that may not offer the same protection”: what is denied is the protection. */
export const unlike =
  /\b(?:not|n't) (?:necessarily |always )?(?:offer|provide|have|ensure|guarantee|afford|be subject|considered|deemed|recogni[sz]ed)\b|\b(?:nicht (?:das gleiche|dasselbe|das selbe|uber)|kein (?:angemessenes|vergleichbares|gleichwertiges|ausreichendes|dem)|\bno (?:adequacy|such|adequate) |keine? (?:angemessenheits\w+|beschluss)|geen adequa\w+|pas (?:fait l'objet|beneficie|de decision|d'une decision)|aucune decision|geen (?:passend|adequaat|gelijkwaardig|vergelijkbaar)|pas (?:le meme|un niveau|de niveau|toujours))\b/i;

/** The denial stands beside the verb: “no data is transferred”, “werden nicht übermittelt”; not “where they have not certified”. */
export const denied =
  /\b(?:no (?:[a-z]+ ){0,3}|(?:not|\w+n't|never|neither|nothing) (?:is |will be )?(?:be |been |being |to )?(?:[a-z]+ ){0,2}|ne (?:sont|seront|transfer\w+) |aucune? (?:[a-z]+ ){0,3}|geen (?:[a-z]+ ){0,4}|rien n'(?:est|a ete|y est) |niets? (?:[a-z]+ ){0,3}|nichts? (?:[a-z]+ ){0,3}|kein\w* (?:[a-z]+ ){0,5})(?:transfer\w*|transmi\w+|sent|export\w*|doorg\w+|ubermitt\w*|ubertrag\w*|weitergegeben)|\b(?:ubermitteln|ubertragen|geben|ubermittelt) wir\b[^.;,]{0,40}\b(?:nichts|kein\w*|nicht)\b|\b(?:geven|sturen) (?:wij|we)\b[^.;,]{0,40}\b(?:niets|geen|niet)\b/i;
export const backward =
  /\b(?:th(?:is|ese|e|ose) transfers?|this is|these|cette?|ces|deze doorgifte\w*|die[sr]?e?[rs]? (?:doorgifte\w*|ubermittlung\w*)|le transfert|die ubermittlung\w*|in (?:such|these) cases)\b/i;

/** A provider of a service named with its seat: “Feathermail is a service of Feathermail Inc., 12 Elm Street, Salem, MA, USA”. */
export const provides = pattern(
  /\b(?:services? (?:of|by|from|provided|offered|operated)|(?:is|are) (?:operated|provided|offered|run|hosted) by|servers? (?:of|run by|operated by|from)|(?:we|our website|this website|this site|our app)(?: also| currently)? uses?|provider(?: of [^.,]{2,40})? is|(?:ein|eines|der|den) (?:\w+ ){0,2}dienst\w* (?:der|des|von)|dienst\w* der|(?:angeboten|betrieben|bereitgestellt|zur verfugung gestellt) (?:durch|von)|(?:durch|von) (?:die|der) [^.]{2,80}(?:angeboten|betrieben|bereitgestellt)|anbieter(?: des dienstes| dieses dienstes)? (?:ist|sind)|(?:wir|unsere? (?:web)?seite|diese (?:web)?s(?:i|ei)te) (?:nutz\w+|verwend\w+|setz\w+)|services? (?:de|proposes?|fournis?|edites?) (?:par )?|(?:edite|fourni|exploite|propose|gere|heberge)e?s? par|(?:aangeboden|geleverd|beheerd|gehost) door|dienst van|diensten van)\b/i,
);
/** A company by its form. */
export const company = /\b(?:inc|llc|l\.l\.c|corp|corporation|ltd|limited|pty|plc|pbc|co)\b/i;
/** What tells somebody something without sending it away by itself: a country counts only as the place to which. */
export const tells =
  /\b(?:shar(?:e|es|ed|ing)|disclos\w+|communiqu\w+|partag\w+|divulgu\w+|pass(?:ed|ing)?|offengelegt|gedeeld|verstrek\w*)\b/gi;
export const towards = /(?:\b(?:in|to|into|the|vers|en|aux?|nach|die|der|den|naar|de|and|und|et|or|oder|ou)|[,(/]) ?$/i;
/** A verb of a whole sentence. */
export const speaks =
  /\b(?:is|are|may|can|will|we|be|sont|est|peu\w+|nous|wird|werden|kann|konnen|wir|worden|wordt|kan|kunnen|wij)\b/i;
