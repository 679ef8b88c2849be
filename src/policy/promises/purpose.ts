// A purpose for which data is used.
import type { PromiseKind } from '../promise-kind.ts';
import { dataList, purposeList, purposeSection } from './sections.ts';

export const purpose: PromiseKind = {
  id: 'purpose',
  area: [5, 9],
  name: {
    en: 'Data is used for this purpose',
    fr: 'Les données servent à cette fin',
    nl: 'Gegevens dienen dit doel',
    de: 'Daten dienen diesem Zweck',
  },
  says: [
    {
      language: 'en',
      match: /\S/,
      under: purposeSection.en,
      notAfter: dataList.en,
      in: ['item', 'row'],
      unless: /\?$|^.{0,80}:$/,
    },
    { language: 'en', match: /\S/, after: purposeList.en, in: ['item', 'row'], unless: /\?$/ },
    {
      language: 'en',
      match:
        /\b(?:use[sd]?|using|process(?:es|ed)?|collect(?:s|ed)?|utili[sz]e[sd]?|need)\b.{0,120}\b(?:data|information|details|address|files|it|them|this|these)\b.{0,60}\b(?:to|for|in order to|so that|for the purposes? of)\b/i,
      unless:
        /\b(?:not|never|right to|policy|cookies?|as long as|retain|how we|only (?:as|for)|entitled|explain|describe|in accordance with)\b|:$/i,
    },
    {
      language: 'en',
      match:
        /\b(?:data|information|details|statistics|files|logs?)\b.{0,40}\b(?:is|are|will be|may be|might be|can be) (?:also )?(?:used|processed|utili[sz]ed|intended|needed|required)\b.{0,80}\b(?:to|for|by|in order)\b/i,
      unless: /\b(?:not|never|cookies?|rights?|retained)\b/i,
    },
    {
      language: 'fr',
      match: /\S/,
      under: purposeSection.fr,
      notAfter: dataList.fr,
      in: ['item', 'row'],
      unless: /\?$/,
    },
    { language: 'fr', match: /\S/, after: purposeList.fr, in: ['item', 'row'], unless: /\?$/ },
    {
      language: 'fr',
      match: /\b(?:utilis|trait)\w+\b.{0,100}\b(?:donnees|informations)\b.{0,60}\b(?:pour|afin de|aux fins)\b/i,
      unless: /\b(?:pas|jamais|droit)\b/i,
    },
    {
      language: 'nl',
      match: /\S/,
      under: purposeSection.nl,
      notAfter: dataList.nl,
      in: ['item', 'row'],
      unless: /\?$/,
    },
    { language: 'nl', match: /\S/, after: purposeList.nl, in: ['item', 'row'], unless: /\?$/ },
    {
      language: 'nl',
      match: /\b(?:gebruik\w*|verwerk\w*)\b.{0,100}\b(?:gegevens|informatie)\b.{0,60}\b(?:om|voor|ten behoeve)\b/i,
      unless: /\b(?:niet|geen|recht)\b/i,
    },
    {
      language: 'de',
      match: /\S/,
      under: purposeSection.de,
      notAfter: dataList.de,
      in: ['item', 'row'],
      unless: /\?$/,
    },
    { language: 'de', match: /\S/, after: purposeList.de, in: ['item', 'row'], unless: /\?$/ },
    {
      language: 'de',
      match:
        /\b(?:daten|informationen)\b.{0,100}\b(?:um|fur|zum zwecke?|zur|zu)\b.{0,100}\b(?:verarbeit\w+|genutzt|nutzen|verwend\w+)\b/i,
      unless: /\b(?:nicht|keine|recht auf)\b/i,
    },
    { fact: 'purposes' },
    {
      language: 'fr',
      match:
        /\b(?:utilis|trait|collect|recueill|conserv|necessaires?|servent|destinees?)\w*\b.{0,120}\b(?:pour|afin|aux fins|a des fins|dans le but|en vue)\b/i,
      unless: /\b(?:ne|pas|jamais|droit|cookies?|clauses?|ans?|mois|jours|duree)\b|:$/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:gebruik\w*|verwerk\w*|verzamel\w*|nodig|dienen|registre\w+)\b.{0,120}\b(?:om|voor|ten behoeve|teneinde|zodat|met als doel)\b/i,
      unless: /\b(?:niet|geen|recht|cookies?|verwerkers?|jaar|maanden|dagen|bewaar\w*)\b|:$/i,
    },
    {
      language: 'de',
      match:
        /\b(?:verarbeit\w+|nutz\w+|verwend\w+|erheb\w+|erhoben|benotig\w+|speicher\w+|gespeichert|dien(?:t|en))\b.{0,160}\b(?:um|fur (?:die|den|das|eine|unsere)|zwecks?|zum zwecke?|zur|zu|damit)\b/i,
      unless: /\b(?:nicht|kein\w*|recht|cookies?|jahre\w*|monate\w*|tagen?|frist\w*|losch\w+|drittl\w+)\b|:$/i,
    },
    {
      language: 'de',
      match:
        /\b(?:um|zwecks?|zum zwecke?|zur|zu)\b.{0,140}\b(?:verarbeiten|nutzen|verwenden|verwendet|genutzt|erforderlich|benotigt|gespeichert|erhoben)\b/i,
      unless: /\b(?:nicht|kein\w*|recht|cookies?|jahre\w*|monate\w*|tagen?|frist\w*|losch\w+|drittl\w+)\b|:$/i,
    },
  ],
  must: {
    en: 'The use is entered in the register of activities with its legal basis, and every read of data for it names it.',
    fr: 'L’usage figure au registre des activités avec sa base légale, et toute lecture de données à cette fin la nomme.',
    nl: 'Het gebruik staat in het register van verwerkingen met zijn grondslag, en elke lezing ervoor noemt het.',
    de: 'Die Nutzung steht im Verzeichnis der Tätigkeiten mit ihrer Rechtsgrundlage, und jeder Lesezugriff dafür nennt sie.',
  },
  proof: 'auto',
  vouched: ['uses.unread', 'uses.baseless', 'uses.unseen', 'uses.unused'],
};
