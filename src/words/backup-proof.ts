// Words of the checks on backups: counts and days.
import type { Catalogue } from './message.ts';

export const backupProof = {
  late: {
    en: 'Backups that should be gone are still there ({count}): the oldest was taken on {taken}, and its time was over on {ends}.',
    fr: 'Des sauvegardes qui devraient avoir disparu sont encore là ({count}) : la plus ancienne date du {taken}, et son terme était le {ends}.',
    nl: 'Back-ups die weg hadden moeten zijn staan er nog ({count}): de oudste is van {taken}, en de termijn liep af op {ends}.',
    de: 'Backups, die weg sein sollten, sind noch da ({count}): Das älteste ist vom {taken}, und seine Frist endete am {ends}.',
  },
  undated: {
    en: 'Something lies among the backups whose age nobody can tell ({count}).',
    fr: 'Parmi les sauvegardes se trouve quelque chose dont personne ne peut dire l’âge ({count}).',
    nl: 'Tussen de back-ups ligt iets waarvan niemand de ouderdom kan zeggen ({count}).',
    de: 'Unter den Backups liegt etwas, dessen Alter niemand sagen kann ({count}).',
  },
  none: {
    en: 'No backup lies where Upheld keeps its own. Of backups that are made by other means it knows nothing.',
    fr: 'Aucune sauvegarde ne se trouve là où Upheld garde les siennes. De celles faites autrement, il ne sait rien.',
    nl: 'Er ligt geen back-up waar Upheld de zijne bewaart. Van back-ups die anders worden gemaakt weet het niets.',
    de: 'Dort, wo Upheld seine Backups aufbewahrt, liegt keines. Von Backups, die anders gemacht werden, weiß es nichts.',
  },
  noPeriod: {
    en: 'The policy does not say for how long, so nothing can be measured.',
    fr: 'La politique ne dit pas pendant combien de temps : rien ne peut être mesuré.',
    nl: 'Het beleid zegt niet hoe lang, dus valt er niets te meten.',
    de: 'Die Erklärung sagt nicht, wie lange; also lässt sich nichts messen.',
  },
  inTime: {
    en: 'No backup is older than promised ({count} looked at). No restore has shown yet that erased people do not come back from one.',
    fr: 'Aucune sauvegarde ne dépasse la durée promise ({count} examinées). Aucune restauration n’a encore montré que les personnes effacées n’en reviennent pas.',
    nl: 'Geen back-up is ouder dan beloofd ({count} bekeken). Nog geen herstel toonde dat gewiste mensen er niet uit terugkomen.',
    de: 'Kein Backup ist älter als versprochen ({count} angesehen). Noch hat keine Wiederherstellung gezeigt, dass gelöschte Menschen nicht daraus zurückkehren.',
  },
  oldest: {
    en: 'The oldest was taken on {taken} and has to be gone by {ends}.',
    fr: 'La plus ancienne date du {taken} et doit avoir disparu le {ends}.',
    nl: 'De oudste is van {taken} en moet weg zijn op {ends}.',
    de: 'Das älteste ist vom {taken} und muss am {ends} weg sein.',
  },
  newestInTime: {
    en: 'The newest backup was taken on {at}, and every file of it is as it was written (interval: {every}).',
    fr: 'La sauvegarde la plus récente date du {at}, et chacun de ses fichiers est tel qu’il a été écrit (intervalle : {every}).',
    nl: 'De nieuwste back-up is van {at}, en elk bestand ervan is zoals het werd geschreven (interval: {every}).',
    de: 'Das neueste Backup ist vom {at}, und jede seiner Dateien ist, wie sie geschrieben wurde (Abstand: {every}).',
  },
  newestLate: {
    en: 'The newest backup was taken on {at}. By the policy there should have been another since (interval: {every}).',
    fr: 'La sauvegarde la plus récente date du {at}. Selon la politique, il devrait y en avoir eu une autre depuis (intervalle : {every}).',
    nl: 'De nieuwste back-up is van {at}. Volgens het beleid had er sindsdien nog een moeten zijn (interval: {every}).',
    de: 'Das neueste Backup ist vom {at}. Nach der Erklärung hätte es seither ein weiteres geben müssen (Abstand: {every}).',
  },
  newestDamaged: {
    en: 'The newest backup, of {at}, is damaged ({count} files).',
    fr: 'La sauvegarde la plus récente, du {at}, est endommagée ({count} fichiers).',
    nl: 'De nieuwste back-up, van {at}, is beschadigd ({count} bestanden).',
    de: 'Das neueste Backup vom {at} ist beschädigt ({count} Dateien).',
  },
  noneWhole: {
    en: 'None of the backups is whole ({count}).',
    fr: 'Aucune des sauvegardes n’est entière ({count}).',
    nl: 'Geen van de back-ups is heel ({count}).',
    de: 'Keines der Backups ist ganz ({count}).',
  },
  open: {
    en: 'The newest backup holds files that are not encrypted ({count}), {table} among them.',
    fr: 'La sauvegarde la plus récente contient des fichiers non chiffrés ({count}), dont {table}.',
    nl: 'De nieuwste back-up bevat bestanden die niet versleuteld zijn ({count}), waaronder {table}.',
    de: 'Das neueste Backup enthält Dateien, die nicht verschlüsselt sind ({count}), darunter {table}.',
  },
  notTried: {
    en: 'The newest backup is encrypted. No restore has shown yet that it comes back.',
    fr: 'La sauvegarde la plus récente est chiffrée. Aucune restauration n’a encore montré qu’elle revient.',
    nl: 'De nieuwste back-up is versleuteld. Nog geen herstel toonde dat hij terugkomt.',
    de: 'Das neueste Backup ist verschlüsselt. Noch hat keine Wiederherstellung gezeigt, dass es zurückkommt.',
  },
  drillPassed: {
    en: 'On {at} backups were put back beside the database: all {living} people who are still there came back, and of {read} everything was read.',
    fr: 'Le {at}, des sauvegardes ont été restaurées à côté de la base : les {living} personnes toujours là sont revenues, et de {read} tout a été lu.',
    nl: 'Op {at} werden back-ups naast de database teruggezet: alle {living} mensen die er nog zijn kwamen terug, en van {read} werd alles gelezen.',
    de: 'Am {at} wurden Backups neben der Datenbank zurückgespielt: Alle {living} Menschen, die noch da sind, kamen wieder, und von {read} wurde alles gelesen.',
  },
  drillLost: {
    en: 'On {at} backups were put back beside the database: {lost} of {living} people who are still there did not come back.',
    fr: 'Le {at}, des sauvegardes ont été restaurées à côté de la base : {lost} des {living} personnes toujours là ne sont pas revenues.',
    nl: 'Op {at} werden back-ups naast de database teruggezet: {lost} van de {living} mensen die er nog zijn kwamen niet terug.',
    de: 'Am {at} wurden Backups neben der Datenbank zurückgespielt: {lost} von {living} Menschen, die noch da sind, kamen nicht wieder.',
  },
  drillLate: {
    en: 'Backups were last put back as a drill on {at}, more than three months ago.',
    fr: 'Le dernier exercice de restauration date du {at}, il y a plus de trois mois.',
    nl: 'Back-ups werden voor het laatst als oefening teruggezet op {at}, meer dan drie maanden geleden.',
    de: 'Zuletzt wurden Backups am {at} zur Übung zurückgespielt, vor mehr als drei Monaten.',
  },
  inTimeAndGone: {
    en: 'No backup is older than promised ({count} looked at). On {at} they were put back as a drill: none of the {gone} people who are gone since could be read.',
    fr: 'Aucune sauvegarde ne dépasse la durée promise ({count} examinées). Le {at}, un exercice les a restaurées : aucune des {gone} personnes parties depuis n’était lisible.',
    nl: 'Geen back-up is ouder dan beloofd ({count} bekeken). Op {at} werden ze als oefening teruggezet: geen van de {gone} mensen die sindsdien weg zijn was leesbaar.',
    de: 'Kein Backup ist älter als versprochen ({count} angesehen). Am {at} wurden sie zur Übung zurückgespielt: Keiner der {gone} Menschen, die seither weg sind, war lesbar.',
  },
  readable: {
    en: 'On {at} backups were put back as a drill: {readable} of the {gone} people who are gone could be read again.',
    fr: 'Le {at}, un exercice a restauré des sauvegardes : {readable} des {gone} personnes parties étaient de nouveau lisibles.',
    nl: 'Op {at} werden back-ups als oefening teruggezet: {readable} van de {gone} mensen die weg zijn waren weer leesbaar.',
    de: 'Am {at} wurden Backups zur Übung zurückgespielt: {readable} der {gone} Menschen, die weg sind, waren wieder lesbar.',
  },
  away: {
    en: 'The storage of backups does not answer, or refuses: what lies there cannot be looked at now.',
    fr: 'Le stockage des sauvegardes ne répond pas, ou refuse : ce qui s’y trouve ne peut être examiné pour l’instant.',
    nl: 'De opslag van back-ups antwoordt niet, of weigert: wat er ligt kan nu niet worden bekeken.',
    de: 'Der Speicher der Backups antwortet nicht oder lehnt ab: Was dort liegt, lässt sich jetzt nicht ansehen.',
  },
  locked: {
    en: 'The storage may lock objects against deletion, so a backup that is no longer needed may still be there.',
    fr: 'Le stockage peut verrouiller des objets contre la suppression : une sauvegarde qui n’est plus nécessaire peut y être encore.',
    nl: 'De opslag kan objecten tegen verwijderen vergrendelen: een back-up die niet meer nodig is kan er nog zijn.',
    de: 'Der Speicher kann Objekte gegen Löschen sperren: Ein Backup, das nicht mehr gebraucht wird, kann noch da sein.',
  },
  versionsUnknown: {
    en: 'The storage does not say whether it keeps older versions of what is deleted.',
    fr: 'Le stockage ne dit pas s’il garde des versions antérieures de ce qui est supprimé.',
    nl: 'De opslag zegt niet of hij oudere versies bewaart van wat wordt verwijderd.',
    de: 'Der Speicher sagt nicht, ob er ältere Fassungen von Gelöschtem behält.',
  },
  sealed: {
    en: 'Each of its {count} files opens for the officers’ keys alone.',
    fr: 'Chacun de ses {count} fichiers ne s’ouvre qu’avec les clés des responsables.',
    nl: 'Elk van de {count} bestanden gaat alleen open met de sleutels van de verantwoordelijken.',
    de: 'Jede ihrer {count} Dateien öffnet sich nur mit den Schlüsseln der Verantwortlichen.',
  },
} as const satisfies Catalogue;
