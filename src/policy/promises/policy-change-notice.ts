// Changes are announced: by e-mail, in the service or prominently on the site.
import type { PromiseKind } from '../promise-kind.ts';

export const policyChangeNotice: PromiseKind = {
  id: 'policy-change-notice',
  area: [3],
  name: {
    en: 'You are told of changes',
    fr: 'Vous êtes informé des changements',
    nl: 'U hoort het als er iets wijzigt',
    de: 'Sie werden über Änderungen informiert',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:notify|inform|tell|alert|let you know|notified|informed|notice|notification|announce)\b.{0,100}\b(?:changes?|updates?|amendments?|modifications?|revisions?|new version)\b/i,
      unless:
        /\b(?:breach|rectif|personal data (?:has|have) changed|your (?:details|information) change|without (?:prior )?notice|inform us|notify us|tell us|processing activit|sub-?processors?)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:changes?|updates?|amendments?|modifications?|revisions?)\b.{0,120}\b(?:notify you|inform you|notified|informed|announced?|communicated|by e-?mail|e-?mail notification|additional notice|prominent(?:ly)? notice|let you know)\b/i,
      unless:
        /\b(?:breach|your (?:details|information) change|without (?:prior )?notice|inform us|notify us|sub-?processors?)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:modification|changement|mise a jour|evolution)s?\b.{0,120}\b(?:informe\w*|inform(?:er|ons)|avertir\w*|notifi\w+|portee?s? a votre connaissance)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:informer|informerons|avertirons|notifierons)\b.{0,80}\b(?:modification|changement|mise a jour)s?\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:wijziging\w*|aanpassing\w*)\b.{0,120}\b(?:informer\w+|op de hoogte|laten (?:wij|we) u weten|mededelen|per e-?mail|melden|gemeld)\b/i,
    },
    {
      language: 'de',
      match:
        /\banderung\w*\b.{0,120}\b(?:informier\w+|benachrichtig\w+|mitteil\w+|mitgeteilt|hinweisen|per e-?mail)\b/i,
    },
    { fact: 'changes', where: (fact: { notice: readonly string[] }) => fact.notice.some((way) => way !== 'none') },
    {
      language: 'en',
      match:
        /\b(?:we|you)\b.{0,40}\b(?:tell|inform|notify|let you know|e-?mail|hear|warn|announce)\w*\b.{0,80}\b(?:before|in advance|beforehand|prior to)\b/i,
      under: /\b(?:changes?|updates?|amendments?|modifications?|new version)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:changes?|updates?|amendments?|new versions?|revisions?)\b.{0,80}\b(?:published|posted|announced|shown|displayed|made available|appear)\b/i,
      unless: /\b(?:breach|price|service)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:informes?|informee?s?|avertis?|prevenu\w*|avise\w*)\b.{0,100}\b(?:modification|changement|mise a jour|evolution|version)\w*/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:modification|changement|mise a jour|nouvelle version)\w*\b.{0,120}\b(?:publie\w*|affiche\w*|signale\w*|communique\w*|par (?:courriel|e-?mail)|sur (?:notre|le|ce) site)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:wijziging\w*|aanpassing\w*|nieuwe versie|gewijzigde)\b.{0,120}\b(?:publice\w+|gepubliceerd|bekend\w*|aankondig\w+|geplaatst|hoogte|website|melding)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:informeren|laten weten|hoogte (?:brengen|stellen|gebracht))\b.{0,100}\b(?:wijziging\w*|aanpassing\w*)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:anderung\w*|aktualisierung\w*|neue (?:fassung|version))\b.{0,140}\b(?:veroffentlich\w+|bekannt\w*|hingewiesen|informiert|unterricht\w+|angekundig\w+|website|webseite|per mail)\b/i,
    },
    { language: 'de', match: /\b(?:informieren|benachrichtigen|unterrichten|weisen)\b.{0,100}\banderung\w*\b/i },
  ],
  must: {
    en: 'For each change a notice went out in the way that the text names, before or when the change took effect.',
    fr: 'Pour chaque modification, un avis a été envoyé de la façon indiquée, avant ou au moment de son entrée en vigueur.',
    nl: 'Bij elke wijziging ging een bericht uit op de genoemde manier, vóór of bij de ingang.',
    de: 'Zu jeder Änderung ging auf dem genannten Weg eine Nachricht hinaus, vor oder bei ihrem Inkrafttreten.',
  },
  proof: 'auto',
};
