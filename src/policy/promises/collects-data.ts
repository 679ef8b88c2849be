// An item or category of data that is collected.
import type { PromiseKind } from '../promise-kind.ts';
import { dataList, dataSection, purposeList } from './sections.ts';

export const collectsData: PromiseKind = {
  id: 'collects-data',
  area: [5, 6],
  name: {
    en: 'Only this data is collected',
    fr: 'Seules ces données sont collectées',
    nl: 'Alleen deze gegevens worden verzameld',
    de: 'Nur diese Daten werden erhoben',
  },
  says: [
    {
      language: 'en',
      match: /\S/,
      under: dataSection.en,
      notAfter: purposeList.en,
      in: ['item', 'row'],
      unless: /\?$|^.{0,80}:$/,
    },
    { language: 'en', match: /\S/, after: dataList.en, in: ['item', 'row'], unless: /\?$/ },
    {
      language: 'en',
      match:
        /\b(?:collect|gather|record|log|obtain|receive|store|keep|saved?)(?:s|ed|ing)?\b.{0,160}\b(?:data|information|details|address(?:es)?|names?|statistics|IP|identifiers?|logs?|cookies?|contact|messages?|content|pages|browser|date and time)\b/i,
      unless:
        /\b(?:not|never|no longer|don't|only (?:as long|for as long)|right to|retain|how (?:do )?we|how long|was collected|were collected|for which it|explain|describe|policy|cookies? (?:are|is)|servers? (?:are|is) located|encrypt|in accordance|anonymous|:$|is kept|are kept|have been collected|they were|kept for|years?|months?|days?)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:data|information|statistics|details)\b.{0,60}\b(?:may |can |might )?(?:includes?|comprises?|consists? of|encompass(?:es)?|contains?)\b/i,
      unless: /:$|\b(?:not include|rights?|policy|notice|third part(?:y|ies)|cookies?|measures?)\b/i,
    },
    {
      language: 'fr',
      match: /\S/,
      under: dataSection.fr,
      notAfter: purposeList.fr,
      in: ['item', 'row'],
      unless: /\?$/,
    },
    { language: 'fr', match: /\S/, after: dataList.fr, in: ['item', 'row'], unless: /\?$/ },
    {
      language: 'fr',
      match:
        /\bnous (?:collectons|recueillons|enregistrons|traitons)\b.{0,160}\b(?:donnees|informations|adresse|nom)\b/i,
      unless: /\b(?:ne|pas|jamais)\b/i,
    },
    {
      language: 'nl',
      match: /\S/,
      under: dataSection.nl,
      notAfter: purposeList.nl,
      in: ['item', 'row'],
      unless: /\?$/,
    },
    { language: 'nl', match: /\S/, after: dataList.nl, in: ['item', 'row'], unless: /\?$/ },
    {
      language: 'nl',
      match:
        /\b(?:wij|we) (?:verzamelen|verwerken|registreren|bewaren|ontvangen)\b.{0,160}\b(?:gegevens|informatie|adres|naam)\b/i,
      unless: /\b(?:geen|niet|zolang|jaar|maanden)\b/i,
    },
    {
      language: 'de',
      match: /\S/,
      under: dataSection.de,
      notAfter: purposeList.de,
      in: ['item', 'row'],
      unless: /\?$/,
    },
    { language: 'de', match: /\S/, after: dataList.de, in: ['item', 'row'], unless: /\?$/ },
    {
      language: 'de',
      match:
        /\b(?:erheben|erfassen|verarbeiten|speichern|erhoben|erfasst|protokollier\w+)\b.{0,160}\b(?:daten|informationen|adresse|name)\b/i,
      unless: /\b(?:keine|nicht|solange|jahre|monate|rechtsgrundlage)\b/i,
    },
    { fact: 'data' },
    {
      language: 'en',
      match:
        /\b(?:ask(?:ed|s)?|need|require)\b.{0,20}\b(?:for|you for)?\b.{0,10}\b(?:your|the|his|their)\b.{0,40}\b(?:names?|e-?mail|address|telephone|phone|date of birth|details|data)\b/i,
      unless: /\b(?:identity|proof|rights?|verify|withdraw)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:we|the (?:company|app|site|website|platform|shop))\b.{0,30}\b(?:process|handle|hold|keep|see)(?:es|s)?\b.{0,120}\b(?:names?|addresses|numbers|e-?mails?|data|orders?|recordings?|photographs?)\b/i,
      unless: /\b(?:not|never|no longer|as long as|years?|months?|days?|secur\w+|confidential\w*|lawful\w*|policy)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:collect|recueill|enregistr|trait|conserv|receuill|obten|recev)\w*\b.{0,120}\b(?:donnees|informations|adresse|nom|coordonnees|identite|numero|cookies?|adresses? IP|journaux|historique)\b/i,
      unless:
        /\b(?:ne|pas|jamais|droit|ans?|mois|jours|duree|finalites?|base (?:legale|juridique)|sous-traitants?|effacement|politique|explique|:$)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:donnees|informations|nom|adresse|coordonnees)\b.{0,80}\b(?:sont|est|seront|etre)\b.{0,30}\b(?:collectee?s?|recueillie?s?|enregistree?s?|demandee?s?|traitee?s?|transmise?s? automatiquement)\b/i,
      unless: /\b(?:ne|pas|jamais|droit|ans?|mois|jours|duree|loyale)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:verzamel\w*|registre\w+|verwerk\w*|vragen|vraagt|leggen|sla\w*|noteren|ontvang\w*|bewaar\w*|vastgelegd|opgeslagen|verkrijg\w*)\b.{0,140}\b(?:gegevens|naam|adres\w*|telefoonnummer\w*|e-?mail\w*|IP-?adres\w*|informatie|nummer|geboortedatum|logbestanden|logs)\b/i,
      unless:
        /\b(?:geen|niet|nooit|recht|jaar|jaren|maanden?|dagen|zolang|grondslag\w*|doel\w*|verklaring|verwerker\w*)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:gegevens|naam|adres|e-?mailadres|IP-?adres|informatie)\b.{0,80}\b(?:verzameld|geregistreerd|gevraagd|vastgelegd|opgeslagen|gelogd|verwerkt)\b/i,
      unless: /\b(?:geen|niet|nooit|recht|jaar|jaren|maanden?|dagen|zolang|grondslag\w*)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:erheben|erhebt|erfass\w+|verarbeite\w*|speicher[nt]|erhoben|gespeichert|protokollier\w+|nutzen|benotigen|fragen|abgefragt|ubermittelt)\b.{0,160}\b(?:daten|angaben|informationen|name\w*|vorname|anschrift|adresse\w*|telefonnummer|e-?mail\w*|IP-?adresse\w*|logfiles?|geburtsdatum|inhalte)\b/i,
      unless:
        /\b(?:kein\w*|nicht|nie|recht|jahre\w*|monate\w*|tagen?|wochen|solange|rechtsgrundlage\w*|drittl\w+|auftragsverarbeit\w*|dritte\w?|Art\.)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:daten|angaben|informationen|name\w*|anschrift|adresse\w*|e-?mail\w*|IP-?adresse\w*|inhalte|zugriffe)\b.{0,160}\b(?:erhoben|erfasst|gespeichert|abgefragt|protokolliert|verarbeitet|aufgezeichnet|ubertragen)\b/i,
      unless:
        /\b(?:kein\w*|nicht|nie|recht|jahre\w*|monate\w*|tagen?|wochen|solange|rechtsgrundlage\w*|drittl\w+|auftragsverarbeit\w*|dritte\w?|empfanger\w*)\b/i,
    },
  ],
  must: {
    en: 'What is stored about people belongs to a category that the text names; nothing else is taken in.',
    fr: 'Ce qui est conservé sur les personnes relève d’une catégorie citée ; rien d’autre n’est recueilli.',
    nl: 'Wat over mensen wordt bewaard, valt onder een genoemde categorie; niets anders wordt opgenomen.',
    de: 'Was über Menschen gespeichert ist, gehört zu einer genannten Kategorie; anderes wird nicht aufgenommen.',
  },
  proof: 'auto',
  vouched: ['collected.beyond', 'collected.nothing'],
};
