// Cookies or similar storage are used, for the purposes that are named.
import type { PromiseKind } from '../promise-kind.ts';

export const cookiesUsed: PromiseKind = {
  id: 'cookies-used',
  area: [4, 10],
  name: {
    en: 'Cookies are used as described',
    fr: 'Les cookies servent comme décrit',
    nl: 'Cookies worden gebruikt als beschreven',
    de: 'Cookies werden wie beschrieben genutzt',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:use[sd]?|using|set|sets|place[sd]?|employ[s]?|store[sd]?|through|via|by)\b.{0,60}\b(?:cookies?|tracking technologies|pixels?|web beacons?|local storage|similar technolog(?:y|ies))\b/i,
      unless:
        /\b(?:not|never|no|don't|without)\b.{0,30}\b(?:use|set|place|employ|store|cookies)\b|\b(?:cookies are|is a|a cookie|usually|generally|what (?:are|is)|folder|disable|refuse|block|delete|remove|reject|set your browser|third[- ]party websites|by the server)\b/i,
    },
    {
      language: 'en',
      match: /\bcookies?\b.{0,60}\b(?:are|is|may be|can be|will be) (?:also )?(?:used|set|placed|stored)\b/i,
      unless: /\b(?:not|never|no)\b.{0,20}\b(?:used|set|placed)\b|\b(?:text files?|by (?:other|many|most) websites)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:these|those|such|our) (?:cookies|technologies|tools)\b.{0,30}\b(?:help|allow|enable|let|are used|make it)\b/i,
      unless: /\bnecessary\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:utilis\w+|depos\w+)\b.{0,60}\b(?:cookies?|traceurs?)\b|\bcookies?\b.{0,60}\b(?:utilises?|deposes?)\b/i,
      unless: /\b(?:aucun|n'utilis\w+ pas|pas de)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:gebruik\w*|plaats\w*|maakt? gebruik)\b.{0,60}\bcookies?\b|\bcookies?\b.{0,60}\b(?:gebruikt|geplaatst)\b/i,
      unless: /\b(?:geen|niet)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:verwend\w+|nutz\w+|setz\w+|einsatz)\b.{0,60}\bcookies?\b|\bcookies?\b.{0,60}\b(?:verwendet|gesetzt|eingesetzt|genutzt|gespeichert)\b/i,
      unless: /\b(?:kein\w*|nicht|weder)\b/i,
    },
    { fact: 'cookieUse', where: (fact: { stance: string }) => fact.stance !== 'none' },
    {
      language: 'fr',
      match:
        /\b(?:utilis\w+|depos\w+|recour\w+|place\w*|emploi\w*|install\w+)\b.{0,80}\b(?:cookies?|traceurs?|pixels?|balises?)\b|\b(?:cookies?|traceurs?|pixels?)\b.{0,80}\b(?:utilise\w*|depose\w*|place\w*|permettent|servent|sont)\b/i,
      unless: /\b(?:aucun|n'utilis\w+ pas|pas de|navigateur|petits? fichiers?|est un)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:gebruik\w*|plaats\w*|zetten|werken)\b.{0,80}\b(?:cookies?|pixels?|vergelijkbare technieken)\b|\b(?:cookies?|pixels?)\b.{0,80}\b(?:gebruikt|geplaatst|zorgen|onthoud\w*|helpen|worden|dienen)\b/i,
      unless: /\b(?:geen|niet|browser|klein\w* (?:tekst)?bestand\w*|is een)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:verwend\w+|nutz\w+|setz\w+|einsatz|einsetz\w+)\b.{0,80}\b(?:cookies?|pixel\w*|zahlpixel|local storage)\b|\b(?:cookies?|pixel)\b.{0,100}\b(?:verwendet|gesetzt|eingesetzt|genutzt|gespeichert|dienen|ermoglichen|helfen)\b/i,
      unless: /\b(?:kein\w*|nicht|weder|browser\w*|textdatei\w*|kleine dateien)\b/i,
    },
  ],
  must: {
    en: 'A visit to the site meets only cookies of the purposes and vendors that the text names, and the optional ones only after a choice.',
    fr: 'Une visite du site ne rencontre que des cookies des finalités et fournisseurs cités, et les facultatifs seulement après un choix.',
    nl: 'Een bezoek aan de site treft alleen cookies van de genoemde doelen en leveranciers, en de niet-noodzakelijke pas na een keuze.',
    de: 'Ein Besuch der Seite trifft nur auf Cookies der genannten Zwecke und Anbieter, auf die freiwilligen erst nach einer Wahl.',
  },
  proof: 'auto',
};
