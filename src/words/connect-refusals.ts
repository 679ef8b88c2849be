// What goes wrong with the company's own systems: not reached, not allowed, refused, too slow, full. Told to whoever asked for their data map or a person's data.
import type { Catalogue } from './message.ts';

/** Of each code: what happened (`code`) and what to do (`codeNext`). What was not changed is `unchanged`, but for `unsure`. */
export const connectRefusals = {
  unchanged: {
    en: 'Nothing was changed in {system}.',
    fr: 'Rien n’a été modifié dans {system}.',
    nl: 'Er is niets gewijzigd in {system}.',
    de: 'In {system} wurde nichts geändert.',
  },
  unknownName: {
    en: '{system} has no “{name}”.',
    fr: '{system} ne contient pas « {name} ».',
    nl: '{system} heeft geen “{name}”.',
    de: 'In {system} gibt es „{name}“ nicht.',
  },
  unknownNameNext: {
    en: 'Compare systems.yaml with the system: npm run upheld -- systems check',
    fr: 'Comparez systems.yaml avec le système : npm run upheld -- systems check',
    nl: 'Vergelijk systems.yaml met het systeem: npm run upheld -- systems check',
    de: 'Vergleichen Sie systems.yaml mit dem System: npm run upheld -- systems check',
  },
  address: {
    en: 'The address of {system} cannot be used: {name}.',
    fr: 'L’adresse de {system} est inutilisable : {name}.',
    nl: 'Het adres van {system} is niet bruikbaar: {name}.',
    de: 'Die Adresse von {system} ist nicht brauchbar: {name}.',
  },
  addressNext: {
    en: 'Correct its “connection” in systems.yaml, or set the variable that it names.',
    fr: 'Corrigez sa « connection » dans systems.yaml, ou définissez la variable qu’elle nomme.',
    nl: 'Verbeter de “connection” in systems.yaml, of zet de variabele die daar genoemd wordt.',
    de: 'Berichtigen Sie „connection“ in systems.yaml, oder setzen Sie die Variable, die dort genannt ist.',
  },
  unreachable: {
    en: '{system} does not answer.',
    fr: '{system} ne répond pas.',
    nl: '{system} antwoordt niet.',
    de: '{system} antwortet nicht.',
  },
  unreachableNext: {
    en: 'Check that it runs, that it can be reached from here, and that its address is right.',
    fr: 'Vérifiez qu’il fonctionne, qu’il est accessible d’ici et que son adresse est juste.',
    nl: 'Controleer of het draait, of het vanaf hier bereikbaar is en of het adres klopt.',
    de: 'Prüfen Sie, ob es läuft, von hier erreichbar ist und die Adresse stimmt.',
  },
  signIn: {
    en: '{system} refuses the user name, the password or the database name.',
    fr: '{system} refuse le nom d’utilisateur, le mot de passe ou le nom de la base.',
    nl: '{system} weigert de gebruikersnaam, het wachtwoord of de naam van de database.',
    de: '{system} lehnt Benutzername, Passwort oder den Namen der Datenbank ab.',
  },
  signInNext: {
    en: 'Check them where the connection of {system} is set.',
    fr: 'Vérifiez-les là où la connexion de {system} est définie.',
    nl: 'Controleer ze waar de verbinding van {system} is ingesteld.',
    de: 'Prüfen Sie sie dort, wo die Verbindung von {system} eingestellt ist.',
  },
  notAllowed: {
    en: '{system} does not allow this connection to do that in “{name}”.',
    fr: '{system} ne permet pas à cette connexion de faire cela dans « {name} ».',
    nl: '{system} staat deze verbinding dat niet toe in “{name}”.',
    de: '{system} erlaubt dieser Verbindung das in „{name}“ nicht.',
  },
  notAllowedNext: {
    en: 'Have its administrator grant the right, or connect as another user.',
    fr: 'Faites accorder ce droit par son administrateur, ou connectez-vous avec un autre utilisateur.',
    nl: 'Laat de beheerder dat recht geven, of maak verbinding als een andere gebruiker.',
    de: 'Lassen Sie das Recht von der Administration erteilen, oder verbinden Sie sich als ein anderer Benutzer.',
  },
  referred: {
    en: '{system} refuses it: rows elsewhere point to rows of “{name}”, or rows there would point nowhere.',
    fr: '{system} refuse : des lignes ailleurs renvoient à « {name} », ou des lignes n’y renverraient plus à rien.',
    nl: '{system} weigert: rijen elders verwijzen naar rijen van “{name}”, of rijen daar zouden nergens naar verwijzen.',
    de: '{system} lehnt ab: Zeilen anderswo verweisen auf „{name}“, oder Zeilen dort würden ins Leere verweisen.',
  },
  referredNext: {
    en: 'Include the rows that point there, or keep what they need.',
    fr: 'Incluez les lignes qui y renvoient, ou gardez ce dont elles ont besoin.',
    nl: 'Neem de rijen mee die ernaar verwijzen, of bewaar wat zij nodig hebben.',
    de: 'Beziehen Sie die verweisenden Zeilen ein, oder behalten Sie, was diese brauchen.',
  },
  value: {
    en: '{system} refuses a value for “{name}”: it does not fit the column, or breaks a rule of the table.',
    fr: '{system} refuse une valeur pour « {name} » : elle ne convient pas à la colonne ou enfreint une règle de la table.',
    nl: '{system} weigert een waarde voor “{name}”: die past niet in de kolom of breekt een regel van de tabel.',
    de: '{system} lehnt einen Wert für „{name}“ ab: Er passt nicht in die Spalte oder verletzt eine Regel der Tabelle.',
  },
  valueNext: {
    en: 'Choose another value or another way to mask the column.',
    fr: 'Choisissez une autre valeur ou une autre façon de masquer la colonne.',
    nl: 'Kies een andere waarde of een andere manier om de kolom onleesbaar te maken.',
    de: 'Wählen Sie einen anderen Wert oder eine andere Art, die Spalte unkenntlich zu machen.',
  },
  slow: {
    en: '{system} took too long, or another program holds what was asked for.',
    fr: '{system} a mis trop de temps, ou un autre programme bloque ce qui était demandé.',
    nl: '{system} deed er te lang over, of een ander programma houdt het gevraagde vast.',
    de: '{system} brauchte zu lange, oder ein anderes Programm hält fest, was gefragt war.',
  },
  slowNext: {
    en: 'Try again in a quiet hour, and see what else runs there.',
    fr: 'Réessayez à une heure calme et voyez ce qui y tourne d’autre.',
    nl: 'Probeer het opnieuw op een rustig uur en kijk wat er nog meer draait.',
    de: 'Versuchen Sie es zu einer ruhigen Stunde erneut, und sehen Sie nach, was dort sonst läuft.',
  },
  full: {
    en: 'The disk of {system} is full.',
    fr: 'Le disque de {system} est plein.',
    nl: 'De schijf van {system} is vol.',
    de: 'Der Datenträger von {system} ist voll.',
  },
  fullNext: {
    en: 'Free some space there and try again.',
    fr: 'Libérez-y de la place et réessayez.',
    nl: 'Maak daar ruimte vrij en probeer het opnieuw.',
    de: 'Schaffen Sie dort Platz und versuchen Sie es erneut.',
  },
  lost: {
    en: 'The connection to {system} broke.',
    fr: 'La connexion à {system} a été interrompue.',
    nl: 'De verbinding met {system} is verbroken.',
    de: 'Die Verbindung zu {system} ist abgebrochen.',
  },
  lostNext: {
    en: 'Try again when it runs.',
    fr: 'Réessayez quand il fonctionne.',
    nl: 'Probeer het opnieuw als het draait.',
    de: 'Versuchen Sie es erneut, wenn es läuft.',
  },
  unsure: {
    en: 'The connection to {system} broke in the very moment in which a change was completed.',
    fr: 'La connexion à {system} a été interrompue au moment même où une modification s’achevait.',
    nl: 'De verbinding met {system} werd verbroken op het moment dat een wijziging werd voltooid.',
    de: 'Die Verbindung zu {system} brach in dem Augenblick ab, in dem eine Änderung abgeschlossen wurde.',
  },
  unsureUnchanged: {
    en: 'Either all of that change is there or none of it; which, was not told.',
    fr: 'Cette modification y est entièrement ou pas du tout ; on ne sait pas lequel des deux.',
    nl: 'Die wijziging is er helemaal of helemaal niet; welke van de twee is niet gemeld.',
    de: 'Diese Änderung ist ganz da oder gar nicht; was von beidem, wurde nicht gemeldet.',
  },
  unsureNext: {
    en: 'Look for the person’s data again before you repeat it.',
    fr: 'Cherchez à nouveau les données de la personne avant de recommencer.',
    nl: 'Zoek de gegevens van de persoon opnieuw op voordat u het herhaalt.',
    de: 'Suchen Sie die Daten der Person erneut, bevor Sie es wiederholen.',
  },
  failed: {
    en: '{system} reports an error: {name}.',
    fr: '{system} signale une erreur : {name}.',
    nl: '{system} meldt een fout: {name}.',
    de: '{system} meldet einen Fehler: {name}.',
  },
  failedNext: {
    en: 'Ask its administrator what the error means; its own log says more.',
    fr: 'Demandez à son administrateur ce que signifie l’erreur ; son journal en dit plus.',
    nl: 'Vraag de beheerder wat de fout betekent; het eigen logboek zegt meer.',
    de: 'Fragen Sie die Administration, was der Fehler bedeutet; das Protokoll dort sagt mehr.',
  },
} satisfies Catalogue;
