// Words of the checks on storage periods: counts, days and places, never anybody's data.
import type { Catalogue } from './message.ts';

export const retentionProof = {
  late: {
    en: 'Rows that should have left are still there ({count}): {places}.',
    fr: 'Des lignes qui auraient dû partir sont encore là ({count}) : {places}.',
    nl: 'Rijen die weg hadden moeten zijn staan er nog ({count}): {places}.',
    de: 'Zeilen, die weg sein sollten, sind noch da ({count}): {places}.',
  },
  lateSince: {
    en: 'Rows that should have left are still there ({count}), the oldest since {ends}: {places}.',
    fr: 'Des lignes qui auraient dû partir sont encore là ({count}), la plus ancienne depuis le {ends} : {places}.',
    nl: 'Rijen die weg hadden moeten zijn staan er nog ({count}), de oudste sinds {ends}: {places}.',
    de: 'Zeilen, die weg sein sollten, sind noch da ({count}), die älteste seit {ends}: {places}.',
  },
  onTime: {
    en: 'No row is older than its rule allows: {rows} rows looked at in {places}.',
    fr: 'Aucune ligne ne dépasse sa règle : {rows} lignes examinées dans {places}.',
    nl: 'Geen rij is ouder dan de regel toestaat: {rows} rijen bekeken in {places}.',
    de: 'Keine Zeile ist älter, als ihre Regel erlaubt: {rows} Zeilen geprüft in {places}.',
  },
  nowhere: {
    en: 'No place is known that keeps data under this rule: systems.yaml puts no table under it.',
    fr: 'Aucun lieu connu ne conserve de données sous cette règle : systems.yaml n’y soumet aucune table.',
    nl: 'Er is geen plaats bekend die gegevens onder deze regel bewaart: systems.yaml zet er geen tabel onder.',
    de: 'Es ist kein Ort bekannt, der Daten unter dieser Regel speichert: systems.yaml stellt keine Tabelle darunter.',
  },
  unreached: {
    en: 'Not every place could be looked at: {holdings}.',
    fr: 'Tous les lieux n’ont pas pu être examinés : {holdings}.',
    nl: 'Niet elke plaats kon worden bekeken: {holdings}.',
    de: 'Nicht jeder Ort war einsehbar: {holdings}.',
  },
  unruled: {
    en: 'Some places cannot be judged ({count}): {places}.',
    fr: 'Certains lieux ne peuvent être jugés ({count}) : {places}.',
    nl: 'Sommige plaatsen zijn niet te beoordelen ({count}): {places}.',
    de: 'Manche Orte lassen sich nicht beurteilen ({count}): {places}.',
  },
  dates: {
    en: 'Some rows have dates that cannot be read or lie ahead ({count}), so nobody knows when they must leave.',
    fr: 'Des lignes ont une date illisible ou à venir ({count}) : nul ne sait quand elles doivent partir.',
    nl: 'Sommige rijen hebben een onleesbare of toekomstige datum ({count}); niemand weet wanneer ze weg moeten.',
    de: 'Manche Zeilen haben ein unlesbares oder künftiges Datum ({count}); niemand weiß, wann sie gehen müssen.',
  },
  beyond: {
    en: 'What is connected keeps to it. Others keep such data too, and are not connected ({count}): {others}.',
    fr: 'Ce qui est connecté s’y tient. D’autres conservent aussi de telles données sans être connectés ({count}) : {others}.',
    nl: 'Wat is verbonden houdt zich eraan. Anderen bewaren ook zulke gegevens en zijn niet verbonden ({count}): {others}.',
    de: 'Was angebunden ist, hält sich daran. Andere speichern solche Daten auch und sind nicht angebunden ({count}): {others}.',
  },
  left: {
    en: 'A second look after deleting still found something: {places}.',
    fr: 'Après la suppression, un second examen a encore trouvé quelque chose : {places}.',
    nl: 'Na het wissen vond een tweede blik nog iets: {places}.',
    de: 'Nach dem Löschen fand ein zweiter Blick noch etwas: {places}.',
  },
  neverDeleted: {
    en: 'Nothing has been deleted under a storage rule yet, so nobody has seen it work.',
    fr: 'Rien n’a encore été supprimé selon une règle : personne ne l’a vu fonctionner.',
    nl: 'Er is nog niets volgens een bewaarregel gewist, dus niemand heeft het zien werken.',
    de: 'Noch wurde nichts nach einer Speicherregel gelöscht; niemand hat es funktionieren sehen.',
  },
  backups: {
    en: 'What was over has gone, and second looks found nothing ({count}). No restore has shown yet that it does not come back from a backup.',
    fr: 'Ce qui était échu est parti et un second examen n’a rien trouvé ({count}). Aucune restauration n’a encore montré que rien ne revient d’une sauvegarde.',
    nl: 'Wat voorbij was is weg, en een tweede blik vond niets ({count}). Nog geen herstel toonde dat het niet uit een back-up terugkomt.',
    de: 'Was abgelaufen war, ist weg, und ein zweiter Blick fand nichts ({count}). Noch hat keine Wiederherstellung gezeigt, dass es nicht aus einem Backup zurückkehrt.',
  },
  oldest: {
    en: '{place}: the oldest runs from {since} to {ends}.',
    fr: '{place} : la plus ancienne court du {since} au {ends}.',
    nl: '{place}: de oudste loopt van {since} tot {ends}.',
    de: '{place}: die älteste läuft vom {since} bis {ends}.',
  },
  held: {
    en: 'A legal hold keeps {count} rows beyond their period.',
    fr: 'Un gel juridique conserve {count} lignes au-delà de leur durée.',
    nl: 'Een juridische bewaarplicht houdt {count} rijen langer vast.',
    de: 'Eine rechtliche Sperre hält {count} Zeilen über ihre Frist hinaus.',
  },
  lookedAt: {
    en: 'Looked at on {at}.',
    fr: 'Examiné le {at}.',
    nl: 'Bekeken op {at}.',
    de: 'Geprüft am {at}.',
  },
  'fault-none': {
    en: '{place}: no storage rule governs it.',
    fr: '{place} : aucune règle de conservation ne s’y applique.',
    nl: '{place}: geen bewaarregel geldt ervoor.',
    de: '{place}: Keine Speicherregel gilt dafür.',
  },
  'fault-unknown': {
    en: '{place}: the policy has no rule {facts}.',
    fr: '{place} : la politique n’a pas de règle {facts}.',
    nl: '{place}: het beleid heeft geen regel {facts}.',
    de: '{place}: Die Erklärung hat keine Regel {facts}.',
  },
  'fault-criterion': {
    en: '{place}: {facts} names no period, and systems.yaml no date that says when it ends.',
    fr: '{place} : {facts} n’indique aucune durée, et systems.yaml aucune date de fin.',
    nl: '{place}: {facts} noemt geen termijn, en systems.yaml geen datum waarop die eindigt.',
    de: '{place}: {facts} nennt keine Frist, und systems.yaml kein Datum, an dem sie endet.',
  },
  'fault-trigger': {
    en: '{place}: systems.yaml names no date from which {facts} runs ({trigger}).',
    fr: '{place} : systems.yaml n’indique aucune date d’où court {facts} ({trigger}).',
    nl: '{place}: systems.yaml noemt geen datum vanaf wanneer {facts} loopt ({trigger}).',
    de: '{place}: systems.yaml nennt kein Datum, ab dem {facts} läuft ({trigger}).',
  },
  'fault-minimum': {
    en: '{place}: {facts} says how long it stays at least, and no rule until when.',
    fr: '{place} : {facts} fixe un minimum, et aucune règle ne dit jusqu’à quand.',
    nl: '{place}: {facts} zegt hoe lang het minstens blijft, en geen regel tot wanneer.',
    de: '{place}: {facts} nennt eine Mindestdauer, und keine Regel sagt, bis wann.',
  },
  'fault-then': {
    en: '{place}: {facts} wants it archived or restricted, and that is not carried out here.',
    fr: '{place} : {facts} veut l’archiver ou le limiter, ce qui ne se fait pas ici.',
    nl: '{place}: {facts} wil archiveren of beperken, en dat gebeurt hier niet.',
    de: '{place}: {facts} verlangt Archivieren oder Einschränken, und das geschieht hier nicht.',
  },
  'fault-endless': {
    en: '{place}: it is kept because of {facts}, and nothing says until when.',
    fr: '{place} : conservé en raison de {facts}, sans terme indiqué.',
    nl: '{place}: het blijft vanwege {facts}, en niets zegt tot wanneer.',
    de: '{place}: Es bleibt wegen {facts}, und nichts sagt, bis wann.',
  },
  'fault-sooner': {
    en: '{place}: its dates rest in rows that leave before they are needed no more ({facts}).',
    fr: '{place} : ses dates sont dans des lignes qui partent trop tôt ({facts}).',
    nl: '{place}: de datums staan in rijen die te vroeg verdwijnen ({facts}).',
    de: '{place}: Seine Daten stehen in Zeilen, die zu früh gehen ({facts}).',
  },
} as const satisfies Catalogue;
