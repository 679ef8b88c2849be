// What a visitor is asked, and told, about what is stored on their device: the first layer, what is held back, and the second layer.
import type { Catalogue } from './message.ts';

/**
 * To add a language, a company puts these keys, with the same placeholders, into its consent settings (src/consent/settings.ts); what is
 * missing is said in English. `want.*` fill {list} in `ask`.
 */
export const consent: Catalogue = {
  title: { en: 'May we?', fr: 'Vous permettez ?', nl: 'Mag dat?', de: 'Dürfen wir?' },
  ask: {
    en: 'With your consent we would like to {list}.',
    fr: 'Avec votre accord, nous aimerions {list}.',
    nl: 'Met uw toestemming willen we graag {list}.',
    de: 'Mit Ihrer Einwilligung möchten wir {list}.',
  },
  wantPreferences: {
    en: 'remember your settings',
    fr: 'retenir vos réglages',
    nl: 'uw instellingen onthouden',
    de: 'uns Ihre Einstellungen merken',
  },
  wantStatistics: {
    en: 'measure how this site is used',
    fr: 'mesurer l’utilisation de ce site',
    nl: 'meten hoe deze site wordt gebruikt',
    de: 'die Nutzung dieser Website messen',
  },
  wantMarketing: {
    en: 'show you advertising that fits',
    fr: 'vous montrer de la publicité adaptée',
    nl: 'u passende reclame tonen',
    de: 'Ihnen passende Werbung zeigen',
  },
  involved: {
    en: 'Companies: {vendors}.',
    fr: 'Entreprises : {vendors}.',
    nl: 'Bedrijven: {vendors}.',
    de: 'Unternehmen: {vendors}.',
  },
  others: { en: '{count} more', fr: '{count} autres', nl: '{count} andere', de: '{count} weitere' },
  until: {
    en: 'None of it happens without your yes, and you can change your mind at any time.',
    fr: 'Rien de cela sans votre oui, et vous pouvez changer d’avis à tout moment.',
    nl: 'Zonder uw ja gebeurt dat niet, en u kunt altijd van gedachten veranderen.',
    de: 'Ohne Ihr Ja geschieht nichts davon; ändern können Sie es jederzeit.',
  },
  gpc: {
    en: 'Your browser objects to advertising (Global Privacy Control). So marketing stays off, whatever you answer here; only you can switch it on, under “{choose}”.',
    fr: 'Votre navigateur s’oppose à la publicité (Global Privacy Control). Le marketing reste donc désactivé, quelle que soit votre réponse ici ; vous seul pouvez l’activer, sous « {choose} ».',
    nl: 'Uw browser maakt bezwaar tegen reclame (Global Privacy Control). Marketing blijft dus uit, wat u hier ook antwoordt; alleen u kunt het aanzetten, onder “{choose}”.',
    de: 'Ihr Browser widerspricht Werbung (Global Privacy Control). Marketing bleibt also aus, was immer Sie hier antworten; nur Sie können es einschalten, unter „{choose}“.',
  },
  accept: { en: 'Accept', fr: 'Accepter', nl: 'Accepteren', de: 'Zustimmen' },
  refuse: { en: 'Refuse', fr: 'Refuser', nl: 'Weigeren', de: 'Ablehnen' },
  choose: { en: 'Choose in detail', fr: 'Choisir en détail', nl: 'Zelf kiezen', de: 'Im Einzelnen wählen' },
  policy: { en: 'Privacy policy', fr: 'Confidentialité', nl: 'Privacybeleid', de: 'Datenschutz' },
  open: { en: 'Cookie choices', fr: 'Choix des cookies', nl: 'Cookiekeuzes', de: 'Cookie-Auswahl' },
  heldTitle: {
    en: '“{title}” is not loaded',
    fr: '« {title} » n’est pas chargé',
    nl: '“{title}” is niet geladen',
    de: '„{title}“ ist nicht geladen',
  },
  heldWhy: {
    en: 'It belongs to “{who}”: loading it may store and read data on your device. That needs your yes.',
    fr: 'Ce contenu relève de « {who} » : le charger peut enregistrer et lire des données sur votre appareil. Il faut votre oui.',
    nl: 'Dit hoort bij “{who}”: bij het laden kunnen gegevens op uw apparaat worden opgeslagen en gelezen. Daarvoor is uw ja nodig.',
    de: 'Dies gehört zu „{who}“: Beim Laden können Daten auf Ihrem Gerät gespeichert und gelesen werden. Dafür braucht es Ihr Ja.',
  },
  heldShow: {
    en: 'Allow {who} and show it',
    fr: 'Autoriser {who} et l’afficher',
    nl: '{who} toestaan en tonen',
    de: '{who} erlauben und anzeigen',
  },
  heldFrame: {
    en: 'Content from elsewhere',
    fr: 'Un contenu venu d’ailleurs',
    nl: 'Inhoud van elders',
    de: 'Ein Inhalt von anderswo',
  },
};
