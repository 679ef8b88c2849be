// Words of the public pages, of the console, of signing in and of errors.
import type { Catalogue } from './message.ts';

export const site = {
  skip: {
    en: 'Skip to the text',
    fr: 'Aller au texte',
    nl: 'Ga naar de tekst',
    de: 'Zum Text springen',
  },
  navigation: { en: 'Pages', fr: 'Pages', nl: 'Pagina’s', de: 'Seiten' },
  language: { en: 'Language', fr: 'Langue', nl: 'Taal', de: 'Sprache' },
  colophon: {
    en: 'Published and checked with Upheld.',
    fr: 'Publié et vérifié avec Upheld.',
    nl: 'Gepubliceerd en gecontroleerd met Upheld.',
    de: 'Veröffentlicht und geprüft mit Upheld.',
  },
  unknownMessage: {
    en: 'Another version of Upheld wrote this reason ({key}). It is said again at the next check.',
    fr: 'Une autre version d’Upheld a écrit cette raison ({key}). Elle sera reformulée au prochain contrôle.',
    nl: 'Een andere versie van Upheld schreef deze reden ({key}). Bij de volgende controle staat ze er weer.',
    de: 'Eine andere Version von Upheld hat diesen Grund geschrieben ({key}). Die nächste Prüfung nennt ihn neu.',
  },

  policy: { en: 'Policy', fr: 'Politique', nl: 'Beleid', de: 'Erklärung' },
  history: { en: 'History', fr: 'Historique', nl: 'Geschiedenis', de: 'Verlauf' },
  contents: { en: 'Contents', fr: 'Sommaire', nl: 'Inhoud', de: 'Inhalt' },
  version: { en: 'Version', fr: 'Version', nl: 'Versie', de: 'Fassung' },
  versionNumber: { en: 'Version {number}', fr: 'Version {number}', nl: 'Versie {number}', de: 'Fassung {number}' },
  published: { en: 'Published', fr: 'Publiée le', nl: 'Gepubliceerd', de: 'Veröffentlicht' },
  statedUpdated: {
    en: 'Last updated, as stated',
    fr: 'Dernière mise à jour indiquée',
    nl: 'Laatst bijgewerkt, volgens de tekst',
    de: 'Letzter Stand laut Text',
  },
  statedEffective: {
    en: 'In effect from, as stated',
    fr: 'En vigueur depuis, selon le texte',
    nl: 'Geldig vanaf, volgens de tekst',
    de: 'Gültig ab, laut Text',
  },
  statedVersion: {
    en: 'Dated, as stated',
    fr: 'Date indiquée',
    nl: 'Gedateerd, volgens de tekst',
    de: 'Datum laut Text',
  },
  thisIsVersion: {
    en: 'This is version {number}, kept here for good.',
    fr: 'Ceci est la version {number}, conservée ici pour toujours.',
    nl: 'Dit is versie {number}, die hier voorgoed blijft staan.',
    de: 'Das ist Fassung {number}; sie bleibt hier dauerhaft stehen.',
  },
  readCurrent: {
    en: 'Read the version in force today.',
    fr: 'Lire la version en vigueur aujourd’hui.',
    nl: 'Lees de versie die vandaag geldt.',
    de: 'Zur heute gültigen Fassung.',
  },
  authority: {
    en: 'Supervisory authority',
    fr: 'Autorité de contrôle',
    nl: 'Toezichthouder',
    de: 'Aufsichtsbehörde',
  },
  authorityWhy: {
    en: 'This policy names it. You may complain there at any time, free of charge.',
    fr: 'Cette politique la désigne. Vous pouvez y déposer une réclamation à tout moment, sans frais.',
    nl: 'Dit beleid noemt haar. U kunt er op elk moment gratis een klacht indienen.',
    de: 'Diese Erklärung nennt sie. Sie können sich dort jederzeit kostenlos beschweren.',
  },
  about: { en: 'About this page', fr: 'À propos de cette page', nl: 'Over deze pagina', de: 'Über diese Seite' },
  aboutText: {
    en: 'You are reading version {number}. A published version is never changed: a new text gets a new number, and the earlier ones stay readable.',
    fr: 'Vous lisez la version {number}. Une version publiée n’est jamais modifiée : un nouveau texte reçoit un nouveau numéro, et les précédents restent lisibles.',
    nl: 'U leest versie {number}. Een gepubliceerde versie wordt nooit gewijzigd: een nieuwe tekst krijgt een nieuw nummer en de eerdere blijven leesbaar.',
    de: 'Sie lesen Fassung {number}. Eine veröffentlichte Fassung wird nie geändert: Ein neuer Text bekommt eine neue Nummer, die früheren bleiben lesbar.',
  },
  permanent: { en: 'Permanent address', fr: 'Adresse permanente', nl: 'Vast adres', de: 'Dauerhafte Adresse' },
  fingerprint: {
    en: 'Fingerprint (SHA-256)',
    fr: 'Empreinte (SHA-256)',
    nl: 'Vingerafdruk (SHA-256)',
    de: 'Fingerabdruck (SHA-256)',
  },
  allVersions: { en: 'All versions', fr: 'Toutes les versions', nl: 'Alle versies', de: 'Alle Fassungen' },

  historyTitle: {
    en: 'Every version of this policy',
    fr: 'Toutes les versions de cette politique',
    nl: 'Alle versies van dit beleid',
    de: 'Alle Fassungen dieser Erklärung',
  },
  historyNone: {
    en: 'No version has been published yet. The first one will appear here on the day it is published.',
    fr: 'Aucune version n’a encore été publiée. La première apparaîtra ici le jour de sa publication.',
    nl: 'Er is nog geen versie gepubliceerd. De eerste verschijnt hier op de dag van publicatie.',
    de: 'Noch ist keine Fassung veröffentlicht. Die erste erscheint hier am Tag ihrer Veröffentlichung.',
  },
  historyOne: {
    en: 'There is one version so far: it has not changed since it was first published here. When it does, both will stand on this page.',
    fr: 'Il n’existe qu’une version à ce jour : le texte n’a pas changé depuis sa première publication ici. S’il change, les deux figureront sur cette page.',
    nl: 'Er is tot nu toe één versie: de tekst is niet gewijzigd sinds hij hier voor het eerst verscheen. Verandert hij, dan staan beide op deze pagina.',
    de: 'Bisher gibt es eine Fassung: Der Text ist seit seiner ersten Veröffentlichung hier unverändert. Ändert er sich, stehen beide auf dieser Seite.',
  },
  historyMany: {
    en: 'There are {count} versions. Each keeps its address for good, so you can see what applied on any day.',
    fr: 'Il existe {count} versions. Chacune garde son adresse pour toujours : vous pouvez voir ce qui s’appliquait à toute date.',
    nl: 'Er zijn {count} versies. Elke versie houdt haar adres voorgoed, zodat u kunt zien wat op welke dag gold.',
    de: 'Es gibt {count} Fassungen. Jede behält ihre Adresse dauerhaft; so sehen Sie, was an welchem Tag galt.',
  },
  inForce: { en: 'in force', fr: 'en vigueur', nl: 'geldig', de: 'gültig' },
  inForceFrom: { en: 'In force from', fr: 'En vigueur du', nl: 'Geldig vanaf', de: 'Gültig ab' },
  until: { en: 'until', fr: 'au', nl: 'tot', de: 'bis' },
} as const satisfies Catalogue;
