// Retention in German; written for folded text.
import type { RetentionWords } from '../retention-words.ts';

export const german: RetentionWords = {
  keeps:
    /\b(?:aufbewahr\w*|aufzubewahren|bewahren|gespeichert|speicher\w+|losch\w+|geloscht|vernichte\w*|anonymisier\w*|archivier\w*|vorgehalten|aufbewahrungsfrist\w*|verbleib\w*|entfernt|uberschrieben|bereinigt|speicherdauer|loschfrist\w*|loschung|bleib(?:t|en)\b[^.;]{0,40}\b(?:endgerat|bei uns|gerat|im netz|online|gespeichert)|entsorgt|geschreddert|(?:werfen|wirft) (?:wir )?[^.;]{0,60}\bweg|weggeworfen|entfernen|verschwind\w*|offline|bleib(?:t|en) (?:dort|online|da) (?:stehen|sichtbar)|nehmen wir\b[^.;]{0,30}\b(?:herunter|offline)|aufgehoben|aufzuheben|vorhalten|(?:heben|hebt|bewahren|bewahrt|halten)\b[^.;]{0,120}\b(?:auf|vor)(?=[,.;]|$))\b/i,
  other:
    /\b(?:antwort\w*|beantwort\w*|informier\w+|melde[nt]|vorher|voraus|kundigungsfrist|(?:alle|jede\w*)(?= ?$)|lebensjahr\w*|bearbeit(?:en|et|ung))\b/i,
  until: /\b(?:bis(?: zu[mr]?)?|der fall,? (?:wenn|sobald))\b([^;]{3,200})/gi,
  during:
    /\b(?:solange|wahrend|(?:fur die )?(?:gesamte )?dauer(?= (?:des|der|ihres|ihrer|unserer) )|(?:vertrags)?laufzeit|vertragsdauer|so lange(?:, wie)?)\b([^;]{0,90})/gi,
  or: /\b(?:oder|bzw\.?|beziehungsweise)(?!\w)/i,
  onRequest: /\bwir loschen\b.{0,40}\bdaten\b.{0,20}\bauf (?:ihr(?:en|e)? )?(?:antrag|verlangen|wunsch|anfrage)/i,
  longest:
    /\b(?:die (?:jeweils )?langere|der (?:jeweils )?(?:spatere|langere)|je nachdem, (?:was|welche\w*)[^.;]{0,30}(?:langer|spater))\b/i,
  starts: /^[\s,]*(?:nach(?:dem)?|ab|seit)\b/i,
  criterion:
    /\b(?:(?:solange|so lange|nicht langer als|nur so lange)\b[^.;]{0,160}\b(?:erforderlich|notwendig|notig|benotigt)[^.;]{0,60}|(?:gesetzlich\w*|steuer\w*|handels\w*|gesetzlich vorgeschriebene\w*)(?: (?:und|oder|bzw\.) (?:\w+))? (?:vorgeschriebene\w* |vorgesehene\w* |festgelegte\w* )?(?:aufbewahrungs|speicher|verjahrungs|nachweis|dokumentations)?(?:fristen|pflichten|frist|pflicht|dauer)[^.;]{0,60}|\baufbewahrungsfristen\b[^.;]{0,20}\bunberuhrt|kriterium fur die dauer[^.;]{0,120}|(?:bleib(?:t|en) (?:dort|online|da) (?:stehen|sichtbar)|unbefristet|unbegrenzt|zeitlich unbeschrankt|dauerhaft)|(?:eine[nr]?|fur) (?:angemessene\w*|gewisse\w*|begrenzte\w*|kurze\w*|bestimmte\w*) (?:zeit|zeitraum|dauer|zeitspanne)|kurzzeitig|so kurz wie moglich|(?:auf|fur) (?:den|die|das) (?:unbedingt |zwingend )?(?:notwendige\w*|erforderliche\w*) (?:zeitraum|zeit|dauer|mass|minimum)|fur die zeit\b[^.;]{0,40}, in (?:der|denen) [^.;]{0,80}|(?:speicherdauer|aufbewahrungsdauer)\b[^.;]{0,40}\b(?:richtet sich|bemisst sich|hangt|abhangig)[^.;]{0,80}|(?:fur )?(?:die|den) (?:dauer|zeitraum|zeit)\b[^.;]{0,60}\b(?:erforderlich|notwendig|notig|benotigt))/i,
  lasts: /\b(?:solange|so lange)\b[^.;]{3,60}/i,
  unneeded:
    /\b(?:sobald|wenn|nachdem|soweit|sofern|bis)\b[^.;]{0,110}\b(?:nicht (?:mehr|langer)\b[^.;]{0,140}?\b(?:erforderlich|benotigt|notwendig|gebraucht)|zweck\w*\b[^.;]{0,60}\b(?:entfall\w*|entfallen|wegfall\w*|weggefallen|erreicht|erfullt))|\bnach (?:dem )?(?:wegfall|entfall|erreichung|erfullung) (?:des|der) [^.;]{0,30}zweck\w*/i,
  upon: /\b(?:nach(?:dem)?|sobald|wenn|bei|mit|im falle)\b([^;.,]{3,90})/gi,
  deletes:
    /\b(?:(?:wird|werden)\b[^.;]{0,90}\b(?:geloscht|vernichtet|entfernt)|(?:loschen|vernichten|entfernen) wir|nehmen wir\b[^.;]{0,30}\bherunter|wir (?:loschen|vernichten|entfernen))\b/i,
  hold: /\b(?:sofern|soweit|es sei denn|aus+er)\b[^.;]{0,120}\b(?:gesetzlich\w*|aufbewahrungspflicht\w*)\b[^.;]{0,60}/i,
  erased: /(?:losch|geloscht|vernichte|entfern|werfen|weggeworfen|verschwind|offline)/i,
  anonymised: /anonymisier/i,
  archived: /archivier/i,
  observed:
    /\b(?:logfiles?|\w*protokoll\w*|\w*kamera\w*|video\w*|aufzeichnung\w*|absturzbericht\w*|server-?log\w*|IP-adress\w*|statistik\w*|analyse\w*|cookies?|zugriffsdaten)\b/i,
  active:
    /\b(?:wir (?:speichern|loschen|bewahren|archivieren|entfernen|werfen)|(?:loschen|entfernen|speichern|werfen) wir(?! (?:(?:ihre|deine|diese|die|alle) )?daten\b)) (.{3,90}?) (?:fur|bis|solange|nach|maximal|hochstens|spatestens|wahrend|mindestens|(?:noch )?am|binnen|noch|\d|[a-z]{3,12} (?:tage?|wochen?|monate?|jahre?)\b)|^(?!dann\b|dies\w*\b|sie\b|das\b|(?:die |ihre )?daten\b)([a-z -]{3,40}) (?:werfen|bewahren|loschen|speichern|entfernen) wir\b/i,
  passive:
    /^(?:.{0,200}?[:,] )??(.{3,90}?) (?:werden|wird|sind|ist)\b.{0,100}\b(?:gespeichert|geloscht|aufbewahrt|vernichtet|anonymisiert|archiviert|aufzubewahren|zu loschen)\b/i,
  article: /^(?:die|das|der|den|dem|ihre|ihrer|alle|diese|unsere|von)\s+/i,
  anyData: 'personenbezogene Daten',
  triggers: [
    [
      'consent-withdrawal',
      /\b(?:widerruf\w*|widersprech\w*|widerspruch\w*|ab(?:ge)?meld\w*|austrag(?:en|ung)\b|ab(?:ge)?bestell\w*|newsletter\b[^.;]{0,20}\b(?:aktiv|abonniert|kundig\w*)|abonnement des newsletters)\b/i,
    ],
    ['recruitment-end', /\b(?:bewerbung\w*|absage|stellenbesetzung|auswahlverfahren)\b/i],
    [
      'account-closure',
      /\b(?:konto|kontos|account|nutzerkonto\w*|kundenkonto\w*)\b[^.;]{0,40}\b(?:geloscht|losch\w*|geschlossen|besteht|aktiv|auflos\w*|kundig\w*|unterhalten|haben|fuhren)|\b(?:loschung|schlies+ung) (?:ihres|des) \w*(?:kontos|accounts)\b/i,
    ],
    [
      'last-interaction',
      /\bletzte\w* (?:kontakt\w*|interaktion|bestellung|anmeldung|aktivitat|nutzung|login|besuch\w*|einloggen|kauf\w*|nachricht|spende|zahlung|behandlung|buchung|kommunikation|antwort|brief|e-?mail|gesprach)\b|\b(?:inaktivitat|inaktiv\w*)\b/i,
    ],
    [
      'financial-year-end',
      /\b(?:geschaftsjahr\w*|kalenderjahr\w*|steuerjahr\w*|ende des jahres|(?:jahresende|jahresschluss))\b/i,
    ],
    [
      'purpose-end',
      /\b\w*zweck\w*\b[^.;]{0,60}\b(?:entfall\w*|wegfall\w*|weggefallen|erreicht|erfullt)\b|\b(?:wegfall|entfall|erreichung) des \w*zwecks?\b/i,
    ],
    [
      'erasure-request',
      /\b(?:um|zur|die|eine) (?:\w+ )?loschung\b[^.;]{0,30}\b(?:aufford\w+|verlang\w+|beantrag\w+|wunsch\w+|bitten|fordern|ersuchen)\b|\bloschungs?(?:antrag|ersuchen|verlangen|anfrage|wunsch)\w*/i,
    ],
    [
      'request-closure',
      /\b(?:konversation|kommunikation|sachverhalt|anliegen|vorgang\w*|ticket)\b[^.;]{0,60}\b(?:erledigt|abgeschlossen|beantwortet|beendet|geklart|abschluss)|\b(?:erledigung|abschluss|beantwortung|bearbeitung) (?:ihrer|der|des|ihres) (?:anfrage|anliegens|vorgangs|tickets)\b/i,
    ],
    [
      'contract-end',
      /\b(?:\w*vertrag\w*|(?<!\b(?:im|in (?:unserem|dessen|deren|ihrem)|unserem|keine?n?) )auftrag\w*|abonnement\w*|mandat(?:s|e?s)?|arbeitsverhaltnis\w*|beschaftigungsverhaltnis\w*)\b/i,
    ],
    [
      'relationship-end',
      /\b(?:geschafts|kunden|mandats|mitglieds)?beziehung(?:en)?\b|\bmitgliedschaft\b|\b(?:kunde|mitglied|nutzer|mandant|patient)(?:in)? (?:sind|bleiben)\b|\b(?:austritt\w*|tr(?:itt|itst|eten) (?:du|sie|jemand) aus|ausscheiden|ausgetreten|ausgeschieden|weggang)\b/i,
    ],
    [
      'event-end',
      /\b(?:veranstaltung\w*|schulung\w*|webinar\w*|(?:\w*sitzung|session)\b[^.;]{0,20}\bbeend\w*|ende der (?:\w*sitzung|session)|gewinnspiel\w*|kurs(?:es|ende)?|aufenthalt\w*|reise|workshop\w*|turnier\w*|regatta|wettkampf\w*|verlosung|saison|ausflug\w*|ausstellung|(?:abschluss|ende|beendigung) (?:der|ihrer) behandlung|freizeit|lehrgang\w*|festival\w*)\b|\b(?:ende|beendigung) (?:ihres|deines|des|eines|der) (?:\w+-?)?(?:besuche?s?|nutzungsvorgangs|browsersitzung|browser-session)\b|\bschlies+en (?:des|ihres|deines|eines) (?:web)?browsers\b|\bbrowser\w*\b[^.;]{0,20}\b(?:schlies+\w*|geschlossen|beende\w*)|\b(?:nach|mit) (?:ihrem|deinem|dem) (?:\w+-)?besuch\b/i,
    ],
    ['collection', /\b(?:erhebung|eingang|erfassung|besuch\w*|aufzeichnung)\b/i],
    ['creation', /\b(?:erstellung|entstehung|rechnungsdatum|aufnahme|ausstellung)\b/i],
  ],
};
