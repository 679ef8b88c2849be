// Sources of data (Art. 14(2)(f), and how data comes in at all): the person, other people and companies, public registers, machines.
import type { Language } from '#base';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { namesIn } from '../data-book.ts';
import { standsInData } from '../data-speech.ts';
import { isDefinition } from '../definitions.ts';
import { notOurDoing } from '../not-our-doing.ts';
import { fits, fitsAny, patternIn } from '../patterns.ts';
import { givers, openLists } from './source-givers.ts';

type Kind = 'person' | 'others' | 'public' | 'automatic' | 'occasion';

/** DPV 2.3 names three kinds of source; what machines record comes from the person. */
const dpvOf: Readonly<Record<Kind, string | undefined>> = {
  person: 'dpv:DataSubjectDataSource',
  others: 'dpv:ThirdPartyDataSource',
  public: 'dpv:PublicDataSource',
  automatic: undefined,
  occasion: 'dpv:DataSubjectDataSource',
};

/** Sections on how and from where data comes. */
const section = patternIn({
  en: /\bhow\b.{0,30}\b(?:collect\w*|obtain\w*|gather\w*|receive|get)\b|\bsources?\b.{0,40}\b(?:data|information)\b|\b(?:data|information) sources?\b|\bwhere\b.{0,30}\b(?:get|obtain|collect|come)s?\b|\bwhen (?:do )?we collect\b|\bprovide\b.{0,60}\bwhen you:?$|\b(?:collect|receive|obtain|gather|process)\w*\b.{0,60}\b(?:when you|when|from|if you|through|in the following ways):$|\binformation that:$|^(?:for example|for instance|this (?:is the case|happens)),? (?:when|if|where) you\s?:$/i,
  fr: /\bcomment\b.{0,40}\b(?:collect\w*|recueill\w*|obten\w*)\b|\bsources? des donnees\b|\borigine des donnees\b|\bd'ou (?:viennent|proviennent)\b|\b(?:collectons|recueillons|collectees|recueillies|traitons)\b.{0,100}\b(?:lorsque|aupres|quand|si)\b.{0,20}:$/i,
  nl: /\bhoe\b.{0,40}\b(?:verzamelen|verkrijgen|ontvangen|komen)\b|\bherkomst\b|\bbronnen\b|\b(?:verzamelen|ontvangen)\b.{0,60}\bvan\b.{0,20}:$|\b(?:verzamel\w*|ontvang\w*|verwerk\w*|verstrek\w*)\b.{0,120}\b(?:wanneer|als|indien)\b.{0,20}:$|^bijvoorbeeld (?:wanneer|als|indien) (?:u|je|jij)\s?:$/i,
  de: /\bwie\b.{0,40}\b(?:erheben|erhalten|sammeln|erfassen)\b|\b(?:quellen?|herkunft|datenquellen?)\b|\b(?:erheben|erhalten|verarbeiten|erhoben|verarbeitet)\b.{0,100}\b(?:wenn|von|sofern)\b.{0,20}:$/i,
});

/** What a sentence says; the first kind that fits. */
const says: readonly { kind: Kind; match: ReturnType<typeof patternIn> }[] = [
  {
    kind: 'public',
    match: patternIn({
      en: /\b(?:collect|obtain|receiv|gather|get|add|look|search|complet|enrich|supplement|us|consult|combin|use|using|drawn|come)\w*\b.{0,120}\b(?:publicly[- ](?:available|accessible)|public (?:sources|registers?|records|registries|information|databases|websites|profiles)|(?:trade|commercial|company|land|business) registers?|open sources|linkedin|electoral (?:roll|register)|companies house|directories|yellow pages|the press)\b/i,
      fr: /\b(?:collect|recueill|obten|complet|enrichi|consult|provien|provenan)\w*\b.{0,120}\b(?:sources? (?:accessibles? au public|publiques?|ouvertes?)|registres? (?:publics?|du commerce)|annuaires?|linkedin|reseaux sociaux)\b/i,
      nl: /\b(?:openbare (?:bronnen|registers?)|publiek(?:e|elijk toegankelijke) bronnen|handelsregister|kamer van koophandel|linkedin)\b.{0,120}\b(?:verzamel\w*|verkrijg\w*|verkregen|raadpleg\w*|ontvang\w*|gebruik\w*|halen)\b|\bafkomstig\b.{0,40}\b(?:openbare|publieke|handelsregister)|\b(?:verzamel\w*|verkrijg\w*|raadpleg\w*|ontvang\w*|halen|zoeken)\b.{0,120}\b(?:openbare (?:bronnen|registers?)|publieke bronnen|handelsregister|kamer van koophandel)\b/i,
      de: /\b(?:offentlich(?:en)? (?:zuganglichen? )?(?:quellen?|registern?|verzeichnissen?)|handelsregister\w*|grundbuch\w*|schuldnerverzeichnis\w*|linkedin|xing)\b.{0,140}\b(?:erheb\w*|erhalten|gewinnen|gewonnen|entnehm\w*|entnommen|verarbeit\w*|recherchier\w*)\b|\b(?:erheb\w*|erhalten|gewinnen|verarbeiten|entnehmen)\b.{0,140}\b(?:offentlich (?:zuganglichen? )?\w* ?(?:quellen?|registern?)|offentlichen? \w+|handelsregister\w*)\b/i,
    }),
  },
  {
    kind: 'others',
    match: patternIn({
      en: /\b(?:which |that )?(?:hospitals?|doctors?|clinics?|laborator(?:y|ies)|insurers?|employers?|schools?|agenc(?:y|ies)|partners|suppliers|third parties) (?:may |can |also )*(?:sends?|gives?|pass(?:es)?|suppl(?:y|ies)|provides?|forwards?) us\b|\b(?:procured?|obtained|acquired|purchased|bought) from [A-Z]|\b(?:collect\w*|obtain\w*|receiv\w*|gather\w*|gets?|got|acquir\w*|comes?|coming|complet\w*|supplied|provided|purchased?|made)\b.{0,90}\b(?:from|by|using the services of) (?:[\w'-]+ ){0,3}?(?:third[ -]part(?:y|ies)|others?\b|other (?:sources|companies|persons|people|organi[sz]ations)|(?:data )?brokers|partners|affiliates|suppliers|(?:credit|referral|recruitment|employment|marketing|letting|estate) \w+|(?:that|the|our|your) (?:customers?|clients?|employers?|schools?|doctors?|parents?|family|insurers?|banks?|agents?|buyers?)|customers?\b|clients?\b|former employers?|referees|social (?:media|networks)|family members|agents|resellers|parents|(?:app|play) stores?|(?:\w+ )?(?:practitioners?|doctors?|hospitals?|physicians?|teachers?|schools?|notar(?:y|ies)|landlords?|insurers?|banks?|agenc(?:y|ies)|authorit(?:y|ies)|members?))\b(?! (?:with|of us)\b)|\bthrough the (?:app|play) store\b|\baddress book of your\b|\b(?:by|through|on) referral\b.{0,20}\bfrom\b|\b(?:fetch|import|retriev|receiv|obtain)\w*\b.{0,90}\bfrom (?:this|that|these|those|the) (?:external |third-party |login |authentication )*(?:services?|providers?|platforms?|networks?|organi[sz]ations?)\b|\bfrom (?:an?other|other) (?:clubs?|agenc(?:y|ies)|departments?|authorit(?:y|ies)|people|bodies|institutions|group companies|users)\b|(?<!\b(?:you|we|they) (?:\w+ ){0,2})\b(?:transmits?|pass(?:es)?|sends?|forwards?|communicates?|gives?) (?:it |them |to )*(?:us|the (?:company|association|foundation|controller))\b|\b(?:we|the company) (?:are|is) (?:given|told|sent|provided with)\b|\bask\b.{0,30}\b(?:employers?|referees|schools?|insurers?)\b.{0,20}\bfor\b|\b(?:customers?|clients?)\b.{0,20}\b(?:enters?|uploads?|stores?|entrusts?|feeds?)\b.{0,60}\b(?:in|into|in a|to)\b/i,
      fr: /\b(?:collect|recueill|obten|recev|recu|transmis|communiqu|fourni|provien|provenan|complet)\w*\b.{0,90}\b(?:(?:par|de|des|aupres de|aupres des|d') ?(?:nos |vos |l'|un |une |votre |le |la |autres )*(?:tiers|partenaires|employeurs?|acheteurs?|clients?|parents?|prescripteurs?|organismes?|courtiers?|fournisseurs?|reseaux sociaux|agences?|medecins?|ecoles?|proches))\b/i,
      nl: /\b(?:van|door|via) (?:andere |onze |uw |een |de )*(?:\w+, )?(?:\w+ en )?(?:derden|partners|partijen|werkgevers?|klanten|leveranciers|huisarts\w*|verwijzers?|school|ouders?|verzekeraars?|bemiddelaars?|uitzendbureaus?|opdrachtgevers?|databureaus?|databrokers?|facebook|google|adreshandelaren)\b.{0,90}\b(?:ontvang\w*|verkrijg\w*|verkregen|gekregen|krijgen|verzamel\w*|aangeleverd|verstrekt)\b|\b(?:ontvangen|verkrijgen|krijgen|verzamelen)\b.{0,90}\b(?:van|via) (?:andere |onze |uw |een |de )*(?:derden|partners|partijen|werkgevers?|klanten|leveranciers|verwijzers?|ouders?|opdrachtgevers?)\b/i,
      de: /\bvon (?:anderen? |unseren? |ihrem |ihrer |ihren |einem |einer )*(?:dritten|partnern|drittanbietern|arbeitgebern?|kunden|auftraggebern?|lieferanten|auskunfteien|arzten|eltern|vermittlern|geschaftspartnern|kooperationspartnern|unternehmen|stellen|personen|kollegen)\b.{0,120}\b(?:erhalten|erhoben|ubermittelt|bekommen|mitgeteilt|beziehen)\b|\b(?:holen|ziehen|fragen|einholen|eingeholt)\b.{0,80}\b(?:auskunft|auskunfte|bonitat\w*|referenz\w*|\w*auskunfte?)\b.{0,60}\b(?:bei|von|ein)\b|\b(?:durch|von) (?:sonstigen? |anderen? )?dritten?\b.{0,80}\b(?:ubermittelt|mitgeteilt|bereitgestellt|erhalten)\b|\baus (?:anderen|sonstigen|dritten) quellen\b|\b(?:erhalten|bekommen|beziehen|erheben)\b.{0,120}\bvon (?:anderen? |unseren? |ihrem |ihrer |einem |einer )*(?:dritten|partnern|arbeitgebern?|kunden|auftraggebern?|auskunfteien|arzten|eltern|vermittlern|geschaftspartnern|unternehmen|stellen|behorden|vereinen|verbanden|mitgliedern|angehorigen)\b/i,
    }),
  },
  {
    kind: 'automatic',
    match: patternIn({
      en: /\bautomatically (?:and passively )?(?:collect|record|log|captur|stor|receiv|sav|gather|generat|transmit|sent)\w*\b|\b(?:collected|recorded|logged|captured|stored|transmitted|gathered|generated|saved) automatically\b|\b(?:collect|obtain|gather|record)\w*\b.{0,60}\b(?:via|through|by means of|using|from) (?:our |the |your |a |these |certain )*(?:websites?|devices?|cookies?|tags?|pixels?|web ?beacons?|server logs?|sensors?|watch|app|tracking)\b|\b(?:web ?)?server\b.{0,30}\b(?:keeps|writes|logs|records|stores)\b|\bweb ?beacon\b.{0,80}\btells\b|\b(?:cctv|(?:security|surveillance) cameras?|there are (?:\w+ ){0,2}cameras)\b|\blog ?files? of (?:the|our) (?:web ?)?server\b|\bsource of\b.{0,30}\bdata\b.{0,30}\b(?:server|software|system|cookies?)\b|\bcookies? (?:will |may |also |can )*(?:record|collect|register|gather)s?\b|\b(?:each|every) time\b.{0,80}\b(?:collect|record|log|captur|stor|transmit)\w*\b|\bwe (?:\w+ly |also |may )*log (?:your|the|all|web|each|access)\b|\bas (?:you|they) (?:navigate|browse|interact|move)\b.{0,80}\b(?:collect|gather|record|captur|receiv)\w*\b|\bfrom your (?:smart)?(?:watch|phone|device|wearable|tracker|car|vehicle|meter)\b|\byour (?:web |internet |mobile )?(?:browser|device|computer|phone|app)\b.{0,40}\b(?:sends?|transmits?|connects?|communicates?|submits?|passes)\b|\b(?:(?:web )?servers?|(?:hosting|internet service|service) provider|hoster)\b.{0,30}\b(?:logs|records|collects?|saves|stores|keeps)\b.{0,80}\b(?:data|information|logs?|log ?files?|addresses)\b|\b(?:usage|device|technical|crash|access|log)\b.{0,80}\b(?:is|are|will be) (?:automatically )?(?:transmitted|transferred|sent) to\b|\bif the app crashes\b|\b(?:on|with|during) (?:each|every|any) (?:visit|access|request|call|page view|use)\b.{0,120}\b(?:collect|record|log|captur|stor|transmit|sav)\w*\b/i,
      fr: /\bautomatiquement\b.{0,60}\b(?:collect|recueill|enregistr|transmis)\w*|\b(?:lors de|a chaque|pendant) (?:votre|la|chaque|l'|une )?\s?(?:visite|connexion|navigation|consultation|utilisation)\b.{0,140}\b(?:collect|recueill|enregistr|transmis)\w*|\bserveurs?\b.{0,30}\b(?:enregistr|collect|conserv)\w*|\bcookies?\b.{0,40}\b(?:permet\w* de )?(?:collect|recueill|enregistr)\w*|\b(?:collect|recueill|enregistr|transmis)\w*\b.{0,60}\b(?:automatiquement|au moyen de (?:cookies|traceurs))\b|\bnavigateur\b.{0,40}\b(?:transmet|envoie|communique)\b|\b(?:collectons|stockons|enregistrons|conservons)\b.{0,80}\bfichiers? (?:journa\w+|log)\b|\bfichiers? (?:journa\w+|logs?)\b.{0,60}\b(?:collect|enregistr|conserv)\w*/i,
      nl: /\b(?:registr|verzamel|bewaar|bewaren|slaat|slaan|leg)\w*\b.{0,60}\bbij (?:een|elk|ieder|het|uw|je|jouw) bezoek\b|\b(?:bij|tijdens) (?:een|elk|ieder|het|uw|je|jouw) bezoek\b.{0,120}\b(?:registr|geregistr|verzamel|opgeslagen|slaan|leggen|vastgelegd)\w*|\b(?:web)?servers?\b.{0,30}\b(?:registreert|registreren|slaat|logt|bewaart)\b|\bautomatisch\b.{0,60}\b(?:verzameld|geregistreerd|vastgelegd|opgeslagen|verzamelen|registreren|verstuurd)\b|\b(?:verzamelen|registreren|verzameld)\b.{0,60}\b(?:automatisch|door middel van cookies|via cookies)\b|\b(?:uw|je|jouw) (?:browser|apparaat|computer|telefoon)\b.{0,60}\b(?:stuurt|verzendt|verstuurt|doorgeeft|geeft|meestuurt)\b|\b(?:server)?log(?:bestand|boek|file)\w*\b.{0,60}\b(?:bij|bijgehouden|opgeslagen|registr\w*|vastgelegd|bewaard)\b|\bautomatisch\b.{0,60}\b(?:ontvangen|doorgestuurd|verzonden|bijgehouden|meegestuurd)\b/i,
      de: /\bautomatisiert\b.{0,120}\b(?:daten|informationen)\b|\b(?:daten|informationen)\b.{0,80}\bautomatisiert\b|\bbei jede[mr] (?:aufruf|zugriff|besuch|abruf|nutzung|anforderung|anfrage)\b.{0,220}\b(?:erfass\w*|erheb\w*|erhoben|gespeichert|speicher\w*|ubermittelt|protokolliert|ubertragen)\b|\b(?:web-?)?(?:server|provider|hoster|hostinganbieter)\b[^.,]{0,40}\b(?:erhebt|speichert|protokolliert|erfasst)\b|\b(?:ihr|der) (?:internet-?|web-?)?browser\b.{0,40}\bubermittelt\b|\bautomatisch\b.{0,140}\b(?:erfass\w*|erhoben|gespeichert|ubermittelt|protokolliert|gesendet|erheben|speichern|ubertragen)\b|\b(?:erheb\w*|erfass\w*|speicher\w*|ubermittelt)\b.{0,60}\bautomatisch\b|\bbrowser\b.{0,60}\b(?:ubermittelt|sendet|gesendet|ubertragt|ubertragen|mitteilt|weitergibt|schickt)\b|\b(?:zugriffsdaten|server-?log-?(?:files?|dateien|daten)|logfiles?|protokolldaten)\b.{0,120}\b(?:erfasst|erhoben|gespeichert|protokolliert|erheben|speichern|angelegt)\b/i,
    }),
  },
  {
    kind: 'person',
    match: patternIn({
      en: /\b(?:collect|obtain|receiv|gather|get)\w*\b.{0,60}\b(?:directly from you|from you directly|from you\b)|\byou\b.{0,20}\b(?:directly )?(?:provide|give|tell|supply)s?\b.{0,20}\b(?:us|[A-Z]\w+)\b.{0,30}\b(?:most|yourself|directly|data|information|details)\b|\b(?:most|much|some) of (?:what|the (?:data|information))\b.{0,60}\byou\b|\b(?:data|information)\b.{0,30}\bprovided by (?:you|the (?:data subject|person))\b.{0,40}\b(?:forms?|yourself|directly|voluntarily|when)\b|\bprovided by filling (?:in|out)\b|\b(?:comes?|obtained|collected|received) (?:\w+ )?(?:directly )?from (?:you|(?:the |our )?(?:data subjects?|members?|individuals?|persons? concerned)(?: themselves| directly)?)\b|\byour active intervention\b|\b(?:data|information|details|content|anything|whatever)\b.{0,20}\b(?:that |which )?you (?:\w+ ){0,3}(?:provide|give|send|submit|supply|share|tell|upload|disclose|communicate|enter|transmit)\b(?: to| with)?(?: us\b|.{0,20}\b(?:voluntarily|on registration|when (?:you )?(?:register|sign|order|contact|submit)\w*))|\b(?:data|information|details)\b.{0,40}\b(?:provided|submitted|entered|supplied|given|shared|uploaded|sent)\b.{0,15}\bby (?:you|users?|(?:the |our )?(?:customers?|members?|applicants?|participants?))\b|\b(?:most|much|all|some) of the (?:data|information)\b.{0,60}\bfrom you\b|\bprovided (?:directly )?to us by you\b|\bin the course of (?:our|the) (?:business|customer|contractual|client) relationships?\b.{0,120}\b(?:receive|collect|obtain)\b/i,
      fr: /\b(?:fournies?|communiquees?|transmises?|saisies?|collectees?|recueillies?)\b.{0,40}\b(?:par vous(?:-meme)?|directement (?:par|aupres de) vous|aupres de vous)\b|\bdirectement aupres de (?:vous|la personne)\b|\b(?:que )?vous nous (?:fournissez|communiquez|transmettez|confiez)\b|\bque vous (?:nous )?(?:avez|aurez) (?:\w+ ){0,2}(?:fourni|communique|transmis|renseigne|saisi)\w*|\b(?:fournies?|communiquees?|transmises?|saisies?|renseignees?)\b.{0,20}\b(?:volontairement|par (?:l'utilisateur|les utilisateurs|vos soins|le client|la personne))\b|\bvous avez la possibilite de (?:renseigner|fournir|saisir)\b|\bdans le cadre de (?:nos|notre|la) relations?\b.{0,120}\b(?:recevons|collectons|recueillons|obtenons)\b|\b(?:donnees|informations)\b.{0,40}\bque (?:vous|l'utilisateur|le client) (?:nous )?(?:fourni\w+|communiqu\w+|transmet\w*|saisi\w+|renseign\w+|confi\w+)\b/i,
      nl: /\b(?:rechtstreeks|direct) van (?:u|jou|uzelf)\b|\b(?:gegevens|informatie)\b.{0,30}\bdie (?:u|je|jij) (?:zelf )?(?:aan ons )?(?:verstrekt|geeft|invult|achterlaat|opgeeft|doorgeeft)\b|\b(?:omdat|doordat) (?:u|je)\b.{0,80}\b(?:aan ons (?:verstrekt|geeft)|gebruik maakt)\b|\bdie (?:u|je) (?:zelf )?actief (?:aan ons )?verstrekt\b|\b(?:krijgen|ontvangen|verkrijgen|verzamelen)\b.{0,60}\bvan (?:u|jou|uzelf|jezelf|de betrokkene)(?: zelf)?\b(?! (?:werk|bedrijf))|\bvan (?:u|jou) (?:zelf )?(?:gekregen|ontvangen|verkregen|krijgen)\b|\bdie (?:u|je|jij) (?:zelf )?(?:aan|met) ons (?:verstrekt|geeft|deelt|toestuurt|stuurt)\b|\bgegevens die (?:u|je) ons toestuurt\b|\b(?:die|welke) (?:u|je|jij|jij zelf) (?:zelf )?(?:aan ons |bij ons |op de website |via de website )*(?:verstrekt|geeft|invult|achterlaat|opgeeft|aanlevert)\b|\bdoor (?:u|jou|uzelf) (?:zelf )?(?:aan ons )?(?:verstrekt|ingevuld|opgegeven|aangeleverd|gegeven)\w*/i,
      de: /\b(?:direkt|unmittelbar) (?:bei|von) (?:ihnen|der betroffenen person)\b|\bdie sie uns (?:\w+ ){0,3}(?:mitteilen|geben|zur verfugung stellen|ubermitteln|bereitstellen|uberlassen)\b|\bdadurch erhoben, dass (?:sie|du)\b|\bvon (?:ihnen|dir|der betroffenen person|den betroffenen personen) (?:\w+ ){0,3}(?:mitgeteilt\w*|angegeben\w*|eingegeben\w*|bereitgestellt\w*|ubermittelt\w*|uberlassen\w*|zur verfugung gestellt\w*|erhalten\w*)|\bdie (?:sie|du) (?:uns |selbst |freiwillig |aktiv |im |in |bei )*(?:\w+ ){0,6}(?:eingeben|angeben|mitteilen|eingibst|angibst|mitteilst|ubermitteln|zur verfugung stellen)\b|\bbei (?:ihnen|der betroffenen person|den betroffenen personen) (?:selbst |direkt )*erhoben\b|\b(?:durch|von) (?:sie|ihnen|dich|dir|den nutzern?|nutzer|den betroffenen) (?:\w+ ){0,3}(?:bereitgestellt|eingegeben|mitgeteilt|angegeben|ubermittelt|zur verfugung gestellt|uberlassen|gemacht)\w*|\bim rahmen (?:unserer|der|einer) (?:geschafts|vertrags|kunden|zusammenarbeit)\w*\b.{0,220}\b(?:erhalten|erheben|bekommen)\b|\bdaten, die (?:sie|du|nutzer|kunden) (?:uns |selbst |freiwillig |aktiv )*(?:[\w-]+ ){0,6}(?:angeben|angibst|eingeben|eingibst|mitteilen|mitteilst|bereitstellen|ubermitteln|hochladen|machen)\b/i,
    }),
  },
  {
    kind: 'occasion',
    match: patternIn({
      en: /^\W*if you (?:\w+ )?(?:apply|order|register|subscribe|contact|write|call|book|visit|use|sign|join|enter|purchase|buy|donate|e-?mail|send|fill|complete|request|create|participate|attend|comment|pay|take part|place|volunteer)\b.{3,120}\b(?:collect|ask(?:ed)?|record|receive|gather|transmitted to us|process|store|stored|hold|need|save|saved|required to provide)\b|\b(?:users?|members?|customers?|visitors?|guests?|applicants?|participants?|volunteers?|you)\b[^.]{0,60}\b(?:have to|must|need to|are asked to|will be asked to|are required to|will be required to|are requested to|may be asked to|asked to) (?:provide|enter|give|fill in|submit|supply|complete)\b|\byou (?:will be|are|may be) asked for\b|\bnoted on\b.{0,40}\bform\b|\bwhen(?:ever)? (?:you|an?|the|someone)\b.{3,120}\b(?:collect|ask|record|regist(?:er|r)|receive|gather|log|obtain|upload|save|store|request|hold|need)(?:s|ed|d)?\b|\b(?:collect|receive|obtain|gather)s?\b.{0,80}\bwhen(?:ever)? (?:you|customers?|an?|the)\b|^\W*(?:if|when(?:ever)?|where|once|as soon as|should) (?:you|an?|the|users?|visitors?|someone)\b(?=.*\b(?:data|information|details|address|name|e-?mails?|messages?|report)\b).{3,200}\b(?:(?:may|will|can|might)? ?(?:contain|include)s?\b|(?:is|are|will be|may be|be) (?:\w+ly )?(?:made available|transmitted|transferred|stored|saved|processed|recorded|forwarded|collected|sent to us|passed)\b)|^\W*for (?:people|those|anyone|individuals|(?:job )?applicants|candidates|customers|clients|members|users|visitors|staff|employees|volunteers|subscribers|donors|participants|suppliers)\b.{0,80}\bwe (?:also |may |will )*(?:collect|ask for|keep|process|hold|record)\b|\b(?:collect|receiv|obtain|provid|gather|submit|enter)(?:e|ed|s|ing|ted)?\b.{0,60}\b(?:through|via|by (?:means of|filling|completing)|in|on|using) (?:\w+ ){0,4}(?:forms?(?! of\b)|surveys?|questionnaires?)\b/i,
      fr: /\b(?:lorsqu(?:e vous|'un|'une|'il)|quand vous|si vous|lors de (?:votre|l'|la)|a l'occasion de (?:votre|l'|la)|en remplissant|en vous inscrivant)\b.{3,160}\b(?:collect|recueill|enregistr|demand|fourni|renseign|communiqu)\w*|\b(?:collectons|recueillons|collectees|recueillies)\b.{0,80}\b(?:lorsqu|lors d)|\b(?:collect|recueill|saisi|renseign|fourni|transmis)\w*\b.{0,60}\b(?:par le biais|au moyen|a l'aide|via|par l'intermediaire|a travers|dans|sur) (?:d'|de |du |des |les? |l'|nos |notre |un |une )*(?:formulaires?|questionnaires?|sondages?|enquetes?)\b|\b(?:formulaires?|questionnaires?)\b.{0,80}\b(?:collect|recueill|enregistr|transmis)\w*|^\W*(?:lorsqu\w*|quand|si) (?:l'utilisateur|le client|la personne|le candidat|un (?:utilisateur|visiteur|client))\b.{3,160}\b(?:collect|recueill|enregistr|transmis|trait|conserv)\w*/i,
      nl: /\b(?:(?:wanneer|als|indien|zodra) (?:u|je|een)|bij (?:uw|je|de|een|het) (?:inschrijv\w+|bestelling|registratie|aanmelding|aanvraag|aankoop|invullen|contact\w*|sollicitatie))\b.{3,160}\b(?:verzamelen|registreren|vragen|bewaren|bewaard|slaan|leggen|ontvangen|verwerken|nodig|opgeslagen)\b|\b(?:verzamelen|ontvangen)\b.{0,80}\b(?:wanneer|als) (?:u|je)\b|\b(?:via|door middel van|op|in|met) (?:het|een|ons|onze|de) (?:\w+ )?(?:\w*formulier\w*|enquete\w*)\b.{0,120}\b(?:verzamel\w*|verwerk\w*|ontvang\w*|opgeslagen|bewaard|bewaren|verstrekt|vragen|gevraagd|verstuurd|gestuurd)\b|^\W*(?:wanneer|als|indien|zodra) (?:u|je|jij|een bezoeker|bezoekers|een gebruiker)\b.{3,200}\b(?:verzameld|geregistreerd|verwerkt|doorgestuurd|verzonden|gevraagd|vastgelegd|onthouden|verstuurd)\b/i,
      de: /\b(?:im rahmen (?:der|einer|ihrer|des|eines) (?:registrierung|bestellung|anmeldung|kontaktaufnahme|bewerbung|newsletter\w*|mitglied\w*|buchung|anfrage|vertrags\w*)|bei (?:der|einer|ihrer) (?:registrierung|bestellung|anmeldung|kontaktaufnahme|bewerbung|buchung|anfrage)|bestellen sie|registrieren sie sich|melden sie sich|nimmt ein nutzer|zur (?:\w+)?(?:anmeldung|bestellung|buchung|registrierung))\b.{3,220}\b(?:erheb\w*|erhoben|erfass\w*|gespeichert|speichern|verarbeite\w*|abgefragt|benotigen|angeben|anzugeben|ubermittelt)\b|\b(?:wenn sie|beim? (?:aufruf\w*|besuch\w*|nutzung|registrierung|bestellung\w*|anmeldung|kontaktaufnahme|ausfullen|absenden))\b.{3,220}\b(?:erheb\w*|erhoben|erfass\w*|gespeichert|speichern|verarbeite\w*|abgefragt)\b|^\W*(?:wenn|sofern|soweit|falls|sobald|wann immer) (?:sie|du|nutzer|ein|eine|der|die|kunden)\b.{3,300}\b(?:erheb\w*|erhoben|erfass\w*|gespeichert|speichern|verarbeite\w*|weiterverarbeitet|ubermittel\w*|ubertragen|weitergeleitet|abgefragt|benotigen|bewerben)\b|^\W*(?:nutzen|nutzt|nimmst|nehmen|kontaktieren|kontaktierst|besuche|besuchen|besuchst|bewerben|bewirbst|melden|meldest|senden|sendest|schreiben|schreibst|rufen|rufst|fullen|fullst|registrieren|registrierst|abonnieren|abonnierst|kommentieren|kaufen|kaufst|buchen|buchst|treten|trittst|stellen|hinterlassen|fordern) (?:sie|du)\b.{3,260}\b(?:erheb\w*|erhoben|erfass\w*|gespeichert|speichern|verarbeite\w*|ubermittelt|ubertragen|weitergeleitet|abgefragt|benotigen)\b|\b(?:uber|mittels|mit|per|im) (?:das|dem|unser|unserem|unseren|ein|einem)? ?(?:\w*formular\w*)\b.{0,140}\b(?:erheb\w*|erhoben|erfass\w*|gespeichert|speichern|verarbeite\w*|ubermittelt)\b/i,
    }),
  },
];

/** Negations, what third parties do on their own pages, rights and advice. */
const never: Readonly<Record<Language, RegExp>> = {
  en: /\?$|^\W*(?:https?:|www\.)|^\W*(?:an? |the |these )?\W*cookies?\W* (?:is|are)\b|\b(?:is|are|be) publicly (?:accessible|visible|available)\b|\bcookies? (?:may|can|will|is|are) (?:also |then )?(?:be )?(?:stored|placed|set|saved)\b|\bbefore you (?:send|submit)\b|^\W*if you (?:wish|want|would like|prefer) (?:to (?:change|opt|stop|object|withdraw|exercise|unsubscribe|be removed)|information|us to)\b|\b(?:for )?as long as\b|\btechnical and organi[sz]ational\b|\bown privacy (?:policy|notice)\b|^\W*we (?:may |will )?use (?:the|this|that|these|your|such|all)\b|\b(?:lawful|legal) basis\b|\blegitimate interests?\b|\b(?:accuracy|correctness) of\b|\b(?:send|write|e-?mail|contact) (?:us )?(?:an?|your|to)\b[^,]{0,20}\b(?:e-?mail|letter|message|address)\b|\b(?:policy|agreement|notice) is between\b|\bpoint out\b|^not to be\b|\bno cctv\b|^\W*any other\b|\bpurposes? of\b.{0,20}\bis to\b|\bexamples? of\b|\bsafeguards\b|\b(?:not|n't) (?:have|need|oblige\w*|require\w*)\b|\b(?:not|never|no longer|neither|don't) (?:\w+ ){0,2}(?:collect|obtain|receive|gather|use|get|buy|purchase)|\bright to\b|\b(?:they|third[ -]part(?:y|ies)|(?:google|facebook|meta|vendors?|providers?)) (?:may |can |will |also )?(?:collect|obtain|receive|gather)|\bbe aware\b|\bpurpose of this\b|\bfor the following purposes\b|\basked\b.{0,20}\bconsent\b|\b(?:committed to|steps to|in order to|measures to|how we) (?:protect|safeguard|deal)\w*\b|\bthey will (?:process|store|collect)\b|\bguarantee\w*|\bwarrant\b|\bshar(?:e|ed|ing) (?:\w+ )?(?:data|information|it|them|your)\b|\bwe (?:will |may |can )?(?:only )?(?:disclose|send you|share)\b|\b(?:request|copy of (?:your|the)|delet\w+|erase|withdraw|complain\w*|legal basis|passport)\b/i,
  fr: /\?$|^\W*(?:https?:|www\.)|^\W*(?:les |un |le )?\W*cookies?\W* (?:est|sont)\b|\bexactitude\b|\bsi vous (?:ne )?(?:souhaitez|voulez|desirez)\b.{0,60}\b(?:oppos\w*|plus|retir\w*|supprim\w*|demande)\b|\bmesures techniques\b|\bleurs? propres? politiques?\b|\baussi longtemps\b|\bmineurs?\b|\bbase (?:legale|juridique)\b|\bne\b.{0,40}\b(?:pas|jamais|aucune?)\b|\bdroit\b|\breclamation\b/i,
  nl: /\?$|^\W*(?:https?:|www\.)|^\W*(?:een |de )?\W*cookies?\W* (?:is|zijn)\b|\bjuistheid\b|\bzolang\b|\btechnische en organisatorische\b|\beigen privacy\w*|\bgrondslag\b|\bjonger\b|\btoestemming nodig\b|\b(?:geen|niet|nooit)\b|\brecht\b|\bklacht\b/i,
  de: /\?$|^\W*(?:https?:|www\.)|^\W*(?:ein |die |bei )?\W*cookies?\W* (?:ist|sind)\b|\brichtigkeit\b|\bsolange\b|\btechnische\w* und organisatorische\w*|\beigenen? datenschutz\w*|\ban (?:die|den|das|unseren|einen|unsere) (?!server|webserver|hoster)(?:\w+ )?\(?[^,;.]{0,60}\b(?:weitergeleitet|weitergegeben|ubermittelt)\b|\brechtsgrundlage\b|\bberechtigte[sn]? interesse\w*\b.{0,10}\ban\b|\bcookies?\b.{0,80}\bgespeichert\b|\bwiderruf\w*|\bwiderspr\w*|\b(?:keine?[nrms]?|nicht|niemals)\b|\brecht\b|\bbeschwerde\b/i,
};

/** Of what the person gives, and on which occasions, the first sentences tell the way; entries of a list count each. */
const enoughSaid: Readonly<Record<Kind, number>> = { person: 2, others: 4, public: 3, automatic: 2, occasion: 4 };

export function sources(draft: Draft): void {
  const { language } = draft;
  const said = new Map<string, number>();
  const known = new Set<string>();
  const keep = (line: Line, kind: Kind): void => {
    if (known.has(line.text)) return;
    known.add(line.text);
    const colon = line.text.length > longSentence ? line.text.indexOf(': ') : -1;
    const end = colon > 0 ? colon + 1 : line.raw.length;
    const dpv = dpvOf[kind];
    const label = line.raw.slice(0, end).replace(/[\s.;,:…]+$/, '');
    draft.add('sources', ['source', kind], { label, ...(dpv ? { dpv } : {}) }, line, 0, end);
  };
  const aboutTheText: { line: Line; kind: Kind }[] = [];
  for (const line of draft.lines) {
    if (line.kind === 'heading' || line.text.length < shortest || opensList(draft, line)) continue;
    if (isDefinition(line)) continue;
    const entry = line.kind === 'item' && line.first;
    const answered = line.kind === 'paragraph' && line.first && titled.test(line.headings.at(-1)?.text ?? '');
    const listed = entry && inSources(language, line) && !labelsElse.test(line.text);
    const told = tellsOccasion(language, line);
    const column = line.kind === 'row' && line.column !== undefined && titled.test(line.column.text);
    const kind =
      (column ? kindNamed(line.text) : kindOf(language, line)) ??
      (told ? 'occasion' : undefined) ??
      (listed ? 'occasion' : answered && namesOnly(line.text) ? kindNamed(line.text) : undefined);
    if (!kind || never[language].test(line.text) || asksNotTo(language, line)) continue;
    if (ofTheText.test(line.text)) {
      aboutTheText.push({ line, kind });
      continue;
    }
    const scope = entry ? `${kind} ${line.leads[0]?.text ?? ''}` : kind;
    const count = (said.get(scope) ?? 0) + 1;
    const most = listed || told || column ? Infinity : entry ? 1 : enoughSaid[kind];
    if (count > most) continue;
    said.set(scope, count);
    keep(line, kind);
  }
  if (known.size === 0) for (const { line, kind } of aboutTheText.slice(0, 1)) keep(line, kind);
}

/** “Do not send us …”; “You need not give us more than an address” still tells what is given. */
const asksNotTo = (language: Language, line: Line): boolean =>
  fits(notOurDoing[language], line) && !/^(?:you|vous|u|je|jij|sie|du)\b/i.test(line.text);

/** “When you order: name, address, …”: an occasion, and what is given then. */
const tellsOccasion = (language: Language, line: Line): boolean =>
  occasion.test(line.text) && namesIn(line.text, language) > 1;
const occasion =
  /^\W*(?:when(?:ever)? you|if you|lorsque vous|quand vous|si vous|lors (?:de |d')|wanneer (?:u|je)|als (?:u|je)|bij (?:een|uw|het|de) |wenn sie|bei (?:der|einer|ihrer|einem) )[^:;.?]{3,60}: /i;

const kindOf = (language: Language, line: Line): Kind | undefined =>
  says.find(({ match }) => fits(match[language], line))?.kind ??
  (fits(openLists[language], line) ? 'public' : fits(givers[language], line) ? 'others' : undefined) ??
  (line.kind !== 'paragraph' && named.test(line.text) && standsInData(language, line) ? 'others' : undefined);

/** Who is named where nothing but a source can stand: “Mainly you yourself.”, “The register of companies, and your employer.” */
const kindNamed = (text: string): Kind => (themselves.test(text) ? 'person' : open.test(text) ? 'public' : 'others');
const themselves =
  /^\W*(?:(?:mainly|mostly|only|directly|primarily|always) )?(?:from |by )?(?:you(?:rself)?|the (?:customer|visitor|applicant|member|data subject)s?(?: themselves)?)\b|^\W*(?:principalement |directement |uniquement )?(?:de |aupres de )?vous(?:-memes?)?\b|^\W*(?:vooral |alleen |rechtstreeks )?(?:van )?(?:uzelf|u|jijzelf|jou)\b|^\W*(?:vor allem |nur |direkt )?(?:von |bei )?(?:ihnen|sie)(?: selbst)?\b/i;
const open =
  /\b(?:public(?:ly)?|registers?|linkedin|xing|internet|registres? publi\w*|openbare?|offentlich\w*|handelsregister)\b/i;
/** A few names and no statement. */
const namesOnly = (text: string): boolean => text.length < longestAnswer && !speaks.test(text);
const longestAnswer = 200;
const speaks = /\b(?:we|nous|wij|wir) \w+|\?$/i;

/** “Metrics from Examplitics” in a list of data. */
const named =
  /\b(?:[Dd]ata|[Ii]nformation|[Pp]rofile|[Mm]etrics|[Dd]onnees|[Dd]aten|[Gg]egevens) (?:from|de|van|von) [A-Z][a-z]/;

/** “This notice explains what we collect when you visit”: it counts where nothing else tells the sources. */
const ofTheText =
  /\b(?:this|our|the) (?:\w+ ){0,3}(?:policy|notice|statement)\b.{0,40}\b(?:appl|expl|descri|cover|tell|set|inform)|\b(?:presente|cette) (?:politique|charte)\b|\b(?:deze|dit) (?:privacy)?(?:verklaring|beleid)|\bdiese (?:datenschutz)?(?:erklarung|hinweise)/i;

/** A sentence that introduces a list of sources leaves them to its entries. */
const opensList = (draft: Draft, line: Line): boolean => {
  const next = draft.lines[line.index + 1];
  return line.text.endsWith(':') && next?.kind === 'item' && inSources(draft.language, next);
};

/** Of a sentence that goes on into a long enumeration only the opening tells the source. */
const longSentence = 450;

/** Shorter lines are names and cells. */
const shortest = 8;

/** Whether an entry stands in a list of sources: by the introduction of its list, else by the heading above it. */
const inSources = (language: Language, line: Line): boolean =>
  fitsAny(section[language], line.leads) ||
  (line.leads.length === 0
    ? fitsAny(section[language], line.headings.slice(-1))
    : titled.test(line.headings.at(-1)?.text ?? ''));

/** “Legal basis: …”, “Storage: …”: a label of something else than where data comes from. */
const labelsElse =
  /^\W*(?:(?:legal|lawful) bas[ie]s|purposes?|retention|storage|data subjects?|deletion|base (?:legale|juridique)|finalites?|conservation|personnes concernees|grondslag|doel(?:einden?)?|bewaartermijn|betrokkenen|rechtsgrundlagen?|zwecke?(?: der verarbeitung)?|betroffene personen|verarbeitete datenarten|(?:loschung|speicherdauer|aufbewahrung)(?: von daten)?|website|datenschutzerklarung|dienste?anbieter|opt-out|widerspruchsmoglichkeit)\b[^:]{0,30}:/i;

/** A heading that can mean nothing else. */
const titled =
  /^[\d.)\s]*(?:(?:sources?|origine?|herkunft|quellen?|herkomst|bron(?:nen)?)[.:]?$|(?:from )?where (?:do|does) (?:\w+ ){1,3}(?:get|collect|obtain|have)\b|d'ou (?:viennent|proviennent)|woher\b|waar komen\b|(?:what are )?(?:the |our )?(?:data )?sources?(?: of (?:the |your |personal )*(?:data|information))?|(?:daten)?quellen?(?: der (?:\w+ )?daten)?|herkunft (?:der|ihrer) (?:\w+ )?daten|(?:herkomst|bronnen) (?:van )?(?:de |uw )?(?:persoons)?gegevens|(?:sources?|origine) des donnees)\b/i;
