// Data leaves after a stated period.
import type { PromiseKind } from '../promise-kind.ts';

export const retentionPeriod: PromiseKind = {
  id: 'retention-period',
  area: [8],
  name: {
    en: 'Data leaves on time',
    fr: 'Les données partent à temps',
    nl: 'Gegevens verdwijnen op tijd',
    de: 'Daten gehen rechtzeitig',
  },
  says: [{ fact: 'retention', where: (fact: { period: string | null }) => fact.period !== null }],
  must: {
    en: 'In every system no row of this kind is older than its rule allows, except under a written legal hold.',
    fr: 'Dans chaque système, aucune donnée de ce type ne dépasse sa règle, sauf conservation légale écrite.',
    nl: 'In elk systeem is geen rij van deze soort ouder dan de regel toestaat, behalve bij een geschreven wettelijke plicht.',
    de: 'In keinem System ist eine Zeile dieser Art älter, als die Regel erlaubt, außer bei schriftlicher Aufbewahrungspflicht.',
  },
  proof: 'auto',
};
