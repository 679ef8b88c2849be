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
} as const satisfies Catalogue;
