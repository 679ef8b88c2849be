// Words of the check on how data came in: by the source that stands beside each value.
import type { Catalogue } from './message.ts';

export const cameBy = {
  sourceless: {
    en: 'Of some values nothing says how they came in ({values}): {places}.',
    fr: 'Pour certaines valeurs, rien ne dit comment elles sont arrivées ({values}) : {places}.',
    nl: 'Van sommige waarden zegt niets hoe ze zijn binnengekomen ({values}): {places}.',
    de: 'Bei manchen Werten sagt nichts, wie sie hereinkamen ({values}): {places}.',
  },
  fromOthers: {
    en: 'Data came from others than the person, and the text does not say that any does ({values}): {places}.',
    fr: 'Des données viennent d’autres que la personne, et le texte n’en parle pas ({values}) : {places}.',
    nl: 'Er kwamen gegevens van anderen dan de persoon, en de tekst zegt dat niet ({values}): {places}.',
    de: 'Daten kamen von anderen als der Person, und der Text sagt davon nichts ({values}): {places}.',
  },
  unnamed: {
    en: 'Of data that came in this way the text says nothing that was read ({values}): {places}. Name it there, or correct what was read.',
    fr: 'Sur des données arrivées ainsi, rien n’a été lu dans le texte ({values}) : {places}. Citez-le, ou corrigez la lecture.',
    nl: 'Over gegevens die zo zijn binnengekomen is in de tekst niets gelezen ({values}): {places}. Noem het daar, of verbeter wat is gelezen.',
    de: 'Über Daten, die so hereinkamen, wurde im Text nichts gelesen ({values}): {places}. Nennen Sie es dort, oder berichtigen Sie das Gelesene.',
  },
  unsaid: {
    en: 'Each value in the vault says how it came in. These keep data and do not say it ({count}): {systems}. A person of the company can say, with name and expiry, how data comes into them.',
    fr: 'Chaque valeur du coffre dit comment elle est arrivée. Ceux-ci gardent des données sans le dire ({count}) : {systems}. Une personne de l’entreprise peut dire, avec son nom et une échéance, comment elles y arrivent.',
    nl: 'Elke waarde in de kluis zegt hoe ze is binnengekomen. Deze bewaren gegevens zonder dat te zeggen ({count}): {systems}. Iemand van het bedrijf kan met naam en einddatum verklaren hoe gegevens daar komen.',
    de: 'Jeder Wert im Tresor sagt, wie er hereinkam. Diese bewahren Daten auf, ohne es zu sagen ({count}): {systems}. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wie Daten dorthin kommen.',
  },
  nothing: {
    en: 'Nothing about people is kept here. A person of the company can say, with name and expiry, how data comes in.',
    fr: 'Rien sur des personnes n’est conservé ici. Une personne de l’entreprise peut dire, avec son nom et une échéance, comment les données arrivent.',
    nl: 'Hier wordt niets over mensen bewaard. Iemand van het bedrijf kan met naam en einddatum verklaren hoe gegevens binnenkomen.',
    de: 'Hier liegt nichts über Menschen. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wie Daten hereinkommen.',
  },
  named: {
    en: 'Each value says how it came in, and the text names that way ({values}).',
    fr: 'Chaque valeur dit comment elle est arrivée, et le texte cite ce moyen ({values}).',
    nl: 'Elke waarde zegt hoe ze is binnengekomen, en de tekst noemt die weg ({values}).',
    de: 'Jeder Wert sagt, wie er hereinkam, und der Text nennt diesen Weg ({values}).',
  },
  provided: {
    en: 'given by the person: {values}',
    fr: 'donnés par la personne : {values}',
    nl: 'door de persoon gegeven: {values}',
    de: 'von der Person gegeben: {values}',
  },
  observed: {
    en: 'observed: {values}',
    fr: 'observés : {values}',
    nl: 'waargenomen: {values}',
    de: 'beobachtet: {values}',
  },
  derived: { en: 'derived: {values}', fr: 'déduits : {values}', nl: 'afgeleid: {values}', de: 'abgeleitet: {values}' },
  'third-party': {
    en: 'from others: {values}',
    fr: 'venant d’autres : {values}',
    nl: 'van anderen: {values}',
    de: 'von anderen: {values}',
  },
  unknown: {
    en: 'nobody knows how: {values}',
    fr: 'on ne sait comment : {values}',
    nl: 'niemand weet hoe: {values}',
    de: 'niemand weiß wie: {values}',
  },
} as const satisfies Catalogue;
