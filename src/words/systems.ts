// Words of the company's own systems: what their check finds, what was written, what an importer could not take over.
import type { Catalogue } from './message.ts';

export const systems = {
  noTable: {
    en: 'The map names the table {table}, which is not there.',
    fr: 'La carte nomme la table {table}, qui n’existe pas.',
    nl: 'De kaart noemt de tabel {table}, die er niet is.',
    de: 'Die Karte nennt die Tabelle {table}, die es nicht gibt.',
  },
  noColumn: {
    en: 'The map names the column {column} of {table}, which is not there.',
    fr: 'La carte nomme la colonne {column} de {table}, qui n’existe pas.',
    nl: 'De kaart noemt de kolom {column} van {table}, die er niet is.',
    de: 'Die Karte nennt die Spalte {column} von {table}, die es nicht gibt.',
  },
  noTarget: {
    en: 'The link {columns} of {table} leads to {to}, where such columns are not.',
    fr: 'Le lien {columns} de {table} mène à {to}, où ces colonnes n’existent pas.',
    nl: 'De link {columns} van {table} leidt naar {to}, waar zulke kolommen niet zijn.',
    de: 'Die Verbindung {columns} von {table} führt zu {to}, wo es solche Spalten nicht gibt.',
  },
  noKey: {
    en: '{table} has no primary key: name the columns that tell its rows apart as “key”.',
    fr: '{table} n’a pas de clé primaire : nommez en « key » les colonnes qui distinguent ses lignes.',
    nl: '{table} heeft geen primaire sleutel: noem als “key” de kolommen die de rijen onderscheiden.',
    de: '{table} hat keinen Primärschlüssel: Nennen Sie als „key“ die Spalten, die ihre Zeilen unterscheiden.',
  },
  newTable: {
    en: 'The table {table} is not in the map yet.',
    fr: 'La table {table} n’est pas encore dans la carte.',
    nl: 'De tabel {table} staat nog niet op de kaart.',
    de: 'Die Tabelle {table} steht noch nicht in der Karte.',
  },
  newColumn: {
    en: 'The column {column} of {table} is not in the map yet.',
    fr: 'La colonne {column} de {table} n’est pas encore dans la carte.',
    nl: 'De kolom {column} van {table} staat nog niet op de kaart.',
    de: 'Die Spalte {column} von {table} steht noch nicht in der Karte.',
  },
  noMap: {
    en: 'Nothing is mapped yet. Begin with: npm run upheld -- systems discover',
    fr: 'Rien n’est encore cartographié. Commencez par : npm run upheld -- systems discover',
    nl: 'Er is nog niets in kaart gebracht. Begin met: npm run upheld -- systems discover',
    de: 'Noch ist nichts kartiert. Beginnen Sie mit: npm run upheld -- systems discover',
  },
  mayNotRead: {
    en: 'This connection may not read {table}: nobody’s data would be found there.',
    fr: 'Cette connexion ne peut pas lire {table} : rien n’y serait trouvé.',
    nl: 'Deze verbinding mag {table} niet lezen: daar zou niets gevonden worden.',
    de: 'Diese Verbindung darf {table} nicht lesen: Dort würde nichts gefunden.',
  },
  unreachable: {
    en: 'It does not answer. {why}',
    fr: 'Il ne répond pas. {why}',
    nl: 'Het antwoordt niet. {why}',
    de: 'Es antwortet nicht. {why}',
  },
  reachable: {
    en: '{system}: {software}, {tables} tables',
    fr: '{system} : {software}, {tables} tables',
    nl: '{system}: {software}, {tables} tabellen',
    de: '{system}: {software}, {tables} Tabellen',
  },
  allWell: {
    en: 'All systems answer, and the map fits them.',
    fr: 'Tous les systèmes répondent, et la carte leur correspond.',
    nl: 'Alle systemen antwoorden, en de kaart past erbij.',
    de: 'Alle Systeme antworten, und die Karte passt zu ihnen.',
  },
  wrote: {
    en: '{file}: {tables} tables, {columns} columns and {links} links added; what stood there is unchanged. {left} are left for you to decide.',
    fr: '{file} : {tables} tables, {columns} colonnes et {links} liens ajoutés ; ce qui s’y trouvait est inchangé. {left} restent à décider.',
    nl: '{file}: {tables} tabellen, {columns} kolommen en {links} links toegevoegd; wat er stond is ongewijzigd. {left} zijn aan u om te beslissen.',
    de: '{file}: {tables} Tabellen, {columns} Spalten und {links} Verbindungen ergänzt; was dort stand, ist unverändert. {left} bleiben Ihnen zu entscheiden.',
  },
  looking: {
    en: 'looking at {table} ({at} of {of})',
    fr: 'examine {table} ({at} sur {of})',
    nl: 'bekijkt {table} ({at} van {of})',
    de: 'betrachtet {table} ({at} von {of})',
  },
  undeclaredTitle: {
    en: 'Held, and not in the policy',
    fr: 'Conservé, mais absent de la politique',
    nl: 'Aanwezig, en niet in het beleid',
    de: 'Vorhanden, aber nicht in der Erklärung',
  },
  nowhereTitle: {
    en: 'In the policy, and found nowhere',
    fr: 'Dans la politique, mais trouvé nulle part',
    nl: 'In het beleid, en nergens gevonden',
    de: 'In der Erklärung, aber nirgends gefunden',
  },
  imported: {
    en: '{dataset}: {tables} tables and {columns} columns taken over.',
    fr: '{dataset} : {tables} tables et {columns} colonnes reprises.',
    nl: '{dataset}: {tables} tabellen en {columns} kolommen overgenomen.',
    de: '{dataset}: {tables} Tabellen und {columns} Spalten übernommen.',
  },
  lostTitle: {
    en: 'Not taken over, because it has no counterpart here',
    fr: 'Non repris, faute d’équivalent ici',
    nl: 'Niet overgenomen, want hier bestaat geen tegenhanger',
    de: 'Nicht übernommen, weil es hier keine Entsprechung hat',
  },
} satisfies Catalogue;
