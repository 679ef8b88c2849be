// What a visitor is asked, and told, about what is stored on their device: the first layer, what is held back, and the second layer.
import type { Catalogue } from './message.ts';

/**
 * To add a language, a company puts these keys, with the same placeholders, into its consent settings (src/consent/settings.ts); what is
 * missing is said in English. `want.*` fill {list} in `ask` and `askBy`.
 */
export const consent: Catalogue = {
  title: { en: 'May we?', fr: 'Vous permettez ?', nl: 'Mag dat?', de: 'Dürfen wir?' },
  ask: {
    en: 'With your consent we would like to {list}.',
    fr: 'Avec votre accord, nous aimerions {list}.',
    nl: 'Met uw toestemming willen we graag {list}.',
    de: 'Mit Ihrer Einwilligung möchten wir {list}.',
  },
  askBy: {
    en: 'With your consent we ({who}) would like to {list}.',
    fr: 'Avec votre accord, nous ({who}) aimerions {list}.',
    nl: 'Met uw toestemming willen wij ({who}) graag {list}.',
    de: 'Mit Ihrer Einwilligung möchten wir ({who}) {list}.',
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
    en: 'None of it happens without your yes, and you can change it at any time.',
    fr: 'Rien de cela sans votre oui, que vous pouvez changer à tout moment.',
    nl: 'Zonder uw ja gebeurt dat niet, en u kunt het altijd wijzigen.',
    de: 'Ohne Ihr Ja geschieht nichts davon; ändern können Sie es jederzeit.',
  },
  gpc: {
    en: 'Advertising stays off even if you accept: your browser objects (GPC).',
    fr: 'Pas de publicité, même si vous acceptez : votre navigateur s’y oppose (GPC).',
    nl: 'Reclame blijft uit, ook als u accepteert: uw browser maakt bezwaar (GPC).',
    de: 'Werbung bleibt aus, auch wenn Sie zustimmen: Ihr Browser widerspricht (GPC).',
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
