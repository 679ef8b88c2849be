// What goes wrong with systems reached over HTTP: the definition, the connection, the answer. Told to whoever asked for a person's data or its erasure.
import type { Catalogue } from './message.ts';

/** Of each code: what happened (`code`) and what to do (`codeNext`). What was not changed is `unchanged`, unless the code has its own. */
export const connectHttp = {
  unchanged: {
    en: 'Nothing more was asked of it.',
    fr: 'Rien d’autre ne lui a été demandé.',
    nl: 'Er is verder niets aan gevraagd.',
    de: 'Weiter wurde nichts angefragt.',
  },
  definition: {
    en: '{where}: the definition cannot be used: {what}',
    fr: '{where} : la définition est inutilisable : {what}',
    nl: '{where}: de definitie is niet bruikbaar: {what}',
    de: '{where}: Die Definition ist nicht brauchbar: {what}',
  },
  definitionUnchanged: {
    en: 'The system was not used.',
    fr: 'Le système n’a pas été utilisé.',
    nl: 'Het systeem is niet gebruikt.',
    de: 'Das System wurde nicht benutzt.',
  },
  definitionNext: {
    en: 'Correct it there; docs/connect/own.md says how one is written.',
    fr: 'Corrigez-la ; docs/connect/own.md explique comment on l’écrit.',
    nl: 'Verbeter haar daar; docs/connect/own.md zegt hoe men er een schrijft.',
    de: 'Berichtigen Sie sie dort; docs/connect/own.md sagt, wie man eine schreibt.',
  },
  connection: {
    en: 'The connection of {where} cannot be used: “{what}” is missing or has not the right form.',
    fr: 'La connexion de {where} est inutilisable : « {what} » manque ou n’a pas la bonne forme.',
    nl: 'De verbinding van {where} is niet bruikbaar: “{what}” ontbreekt of heeft niet de juiste vorm.',
    de: 'Die Verbindung von {where} ist nicht brauchbar: „{what}“ fehlt oder hat nicht die richtige Form.',
  },
  connectionNext: {
    en: 'The page of the system in docs/connect says what it needs.',
    fr: 'La page du système dans docs/connect indique ce qu’il faut.',
    nl: 'De pagina van het systeem in docs/connect zegt wat er nodig is.',
    de: 'Die Seite des Systems in docs/connect sagt, was nötig ist.',
  },
  value: {
    en: '{where}: an identifier cannot stand where this system looks it up.',
    fr: '{where} : un identifiant ne peut pas figurer là où ce système le cherche.',
    nl: '{where}: een kenmerk kan niet staan waar dit systeem het opzoekt.',
    de: '{where}: Ein Kennzeichen kann nicht dort stehen, wo dieses System es sucht.',
  },
  valueNext: {
    en: 'Look at the identifiers of the request.',
    fr: 'Vérifiez les identifiants de la demande.',
    nl: 'Bekijk de kenmerken van het verzoek.',
    de: 'Sehen Sie die Kennzeichen der Anfrage an.',
  },
  address: {
    en: '{where}: the address leads into a private network, or nowhere.',
    fr: '{where} : l’adresse mène dans un réseau privé, ou nulle part.',
    nl: '{where}: het adres leidt naar een privénetwerk, of nergens heen.',
    de: '{where}: Die Adresse führt in ein privates Netz oder nirgendwohin.',
  },
  addressNext: {
    en: 'Check the parameters of the connection.',
    fr: 'Vérifiez les paramètres de la connexion.',
    nl: 'Controleer de parameters van de verbinding.',
    de: 'Prüfen Sie die Parameter der Verbindung.',
  },
  redirect: {
    en: '{where}: the answer leads elsewhere, and that is not followed.',
    fr: '{where} : la réponse renvoie ailleurs, et cela n’est pas suivi.',
    nl: '{where}: het antwoord leidt ergens anders heen, en dat wordt niet gevolgd.',
    de: '{where}: Die Antwort führt anderswohin, und dem wird nicht gefolgt.',
  },
  redirectNext: {
    en: 'Check the address in the connection.',
    fr: 'Vérifiez l’adresse de la connexion.',
    nl: 'Controleer het adres van de verbinding.',
    de: 'Prüfen Sie die Adresse der Verbindung.',
  },
  silent: {
    en: '{where}: there was no answer in time.',
    fr: '{where} : il n’y a pas eu de réponse à temps.',
    nl: '{where}: er kwam niet op tijd antwoord.',
    de: '{where}: Es kam nicht rechtzeitig eine Antwort.',
  },
  silentUnchanged: {
    en: 'Whether it was carried out is not known; asking again tells.',
    fr: 'On ne sait pas si cela a été fait ; une nouvelle demande le dira.',
    nl: 'Of het is uitgevoerd, is niet bekend; opnieuw vragen wijst het uit.',
    de: 'Ob es ausgeführt wurde, ist nicht bekannt; erneutes Fragen zeigt es.',
  },
  silentNext: {
    en: 'Try again later: the same step may be repeated safely.',
    fr: 'Réessayez plus tard : la même étape peut être répétée sans danger.',
    nl: 'Probeer het later opnieuw: dezelfde stap mag veilig worden herhaald.',
    de: 'Versuchen Sie es später erneut: Derselbe Schritt darf gefahrlos wiederholt werden.',
  },
  refused: {
    en: '{where}: access was refused (HTTP {what}).',
    fr: '{where} : l’accès a été refusé (HTTP {what}).',
    nl: '{where}: de toegang is geweigerd (HTTP {what}).',
    de: '{where}: Der Zugang wurde verweigert (HTTP {what}).',
  },
  refusedNext: {
    en: 'Check the token and its rights, then try again.',
    fr: 'Vérifiez le jeton et ses droits, puis réessayez.',
    nl: 'Controleer het token en zijn rechten en probeer het opnieuw.',
    de: 'Prüfen Sie das Token und seine Rechte und versuchen Sie es erneut.',
  },
  busy: {
    en: '{where}: the system asks to be left alone until {what}.',
    fr: '{where} : le système demande à ne pas être sollicité avant le {what}.',
    nl: '{where}: het systeem vraagt met rust gelaten te worden tot {what}.',
    de: '{where}: Das System bittet darum, bis {what} nicht gefragt zu werden.',
  },
  busyNext: {
    en: 'Try again after that: the same step may be repeated safely.',
    fr: 'Réessayez ensuite : la même étape peut être répétée sans danger.',
    nl: 'Probeer het daarna opnieuw: dezelfde stap mag veilig worden herhaald.',
    de: 'Versuchen Sie es danach erneut: Derselbe Schritt darf gefahrlos wiederholt werden.',
  },
  failed: {
    en: '{where}: the system answered with a failure (HTTP {what}).',
    fr: '{where} : le système a répondu par une erreur (HTTP {what}).',
    nl: '{where}: het systeem antwoordde met een fout (HTTP {what}).',
    de: '{where}: Das System antwortete mit einem Fehler (HTTP {what}).',
  },
  failedNext: {
    en: 'Try again; if it stays so, ask the vendor.',
    fr: 'Réessayez ; si cela persiste, demandez au fournisseur.',
    nl: 'Probeer het opnieuw; blijft het zo, vraag het dan aan de leverancier.',
    de: 'Versuchen Sie es erneut; bleibt es so, fragen Sie den Anbieter.',
  },
  answer: {
    en: '{where}: the answer was not as documented ({what}).',
    fr: '{where} : la réponse n’était pas conforme à la documentation ({what}).',
    nl: '{where}: het antwoord was niet zoals gedocumenteerd ({what}).',
    de: '{where}: Die Antwort war nicht wie dokumentiert ({what}).',
  },
  answerNext: {
    en: 'Compare the definition with the vendor’s documentation.',
    fr: 'Comparez la définition avec la documentation du fournisseur.',
    nl: 'Vergelijk de definitie met de documentatie van de leverancier.',
    de: 'Vergleichen Sie die Definition mit der Dokumentation des Anbieters.',
  },
  partial: {
    en: '{where}: {done} rows were carried out, {left} were not.',
    fr: '{where} : {done} lignes ont été traitées, {left} ne l’ont pas été.',
    nl: '{where}: {done} rijen zijn uitgevoerd, {left} niet.',
    de: '{where}: {done} Zeilen wurden ausgeführt, {left} nicht.',
  },
  partialUnchanged: {
    en: 'What was not carried out stands as it was.',
    fr: 'Ce qui n’a pas été traité est resté tel quel.',
    nl: 'Wat niet is uitgevoerd, staat er zoals het stond.',
    de: 'Was nicht ausgeführt wurde, steht da wie zuvor.',
  },
  partialNext: {
    en: 'Run the same step again: what is done stays done, the rest is tried anew.',
    fr: 'Relancez la même étape : ce qui est fait le reste, le reste est retenté.',
    nl: 'Voer dezelfde stap opnieuw uit: wat gedaan is blijft gedaan, de rest wordt opnieuw geprobeerd.',
    de: 'Führen Sie denselben Schritt erneut aus: Getanes bleibt getan, der Rest wird neu versucht.',
  },
  due: {
    en: '{where} cannot be asked which data are older than a day of yours.',
    fr: '{where} ne peut pas dire quelles données sont antérieures à une date.',
    nl: '{where} kan niet worden gevraagd welke gegevens ouder zijn dan een bepaalde dag.',
    de: '{where} kann nicht gefragt werden, welche Daten älter als ein bestimmter Tag sind.',
  },
  dueNext: {
    en: 'Let the vendor’s own setting of storage periods do it, and attest it.',
    fr: 'Confiez-le au réglage des durées de conservation du fournisseur, et attestez-le.',
    nl: 'Laat de bewaartermijnen van de leverancier zelf het doen, en verklaar dat.',
    de: 'Überlassen Sie es der Einstellung der Speicherfristen beim Anbieter, und bestätigen Sie das.',
  },
} satisfies Catalogue;
