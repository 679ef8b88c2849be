// The text takes use of the site for consent, which the law does not allow (Art. 4(11)).
import type { PromiseKind } from '../promise-kind.ts';

export const consentByUse: PromiseKind = {
  id: 'consent-by-use',
  area: [4],
  name: {
    en: 'Use is taken for consent',
    fr: 'L’usage vaut consentement',
    nl: 'Gebruik geldt als toestemming',
    de: 'Nutzung gilt als Einwilligung',
  },
  says: [
    {
      language: 'en',
      match:
        /\bby (?:using|continuing|visiting|accessing|browsing|submitting|providing|registering|clicking)\b.{0,100}\b(?:consent|agree|accept|acknowledge)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:your |continued )use of\b.{0,60}\b(?:means|constitutes|signifies|implies|indicates)\b.{0,60}\b(?:consent|agree\w*|accept\w*)\b/i,
    },
    {
      language: 'fr',
      match: /\ben (?:utilisant|continuant|poursuivant|navigant|accedant)\b.{0,100}\b(?:consent\w*|accept\w*)\b/i,
    },
    {
      language: 'nl',
      match: /\bdoor\b.{0,60}\b(?:gebruik|bezoek\w*|verder)\b.{0,80}\b(?:stemt|akkoord|toestemming|accepteert)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:durch|mit)\b.{0,40}\b(?:nutzung|besuch|weiter\w*)\b.{0,80}\b(?:stimmen|willigen|einverstanden|akzeptier\w+)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:scrolling|browsing|continu\w+|joining|using|use|order(?:ing)?|registration|going on)\b.{0,80}\b(?:counts? as|is taken as|worth|amounts? to|is (?:deemed|considered|regarded)|accepts?|consent expressly|you consent)\b.{0,60}\b(?:accept\w*|consent\w*|agree\w*|transfers?|receive|conditions?)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:participants?|users?|members?|customers?|you)\b.{0,60}\b(?:grant|give) us (?:the|a) (?:right|licen[cs]e|permission)\b/i,
    },
    {
      language: 'en',
      match: /\bif you (?:go on|continue|keep)\b.{0,60}\byou (?:have )?(?:agreed?|accept\w*|consent\w*)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:poursuite|utilisation|navigation|inscription|commande)\b.{0,80}\b(?:vaut|valent|implique\w*|emporte\w*|constitue\w*)\b.{0,60}\b(?:accept\w+|consentement|accord|adhesion)\b|\ben (?:vous inscrivant|passant commande|cliquant|adherant)\b.{0,80}\b(?:accept\w+|consent\w+)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:door|bij)\b.{0,80}\b(?:stemt|gaat|geeft|verleent|aanvaardt|accepteert|akkoord)\b.{0,60}\b(?:toestemming|akkoord|in met|verklaring|voorwaarden|cookies|gebruik)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:durch|mit|indem sie)\b.{0,80}\b(?:erklaren|geben|erteilen|stimmen|willigen|akzeptieren)\b.{0,60}\b(?:einverstanden|einwilligung|zustimmung|zu|ein)\b|\bgilt als (?:einwilligung|zustimmung)\b/i,
      unless: /\b(?:widerruf\w*|jederzeit|klick\w*)\b/i,
    },
  ],
  must: {
    en: 'No consent is recorded that a person did not give by a clear act; mere use of the site is none.',
    fr: 'Aucun consentement n’est enregistré sans acte clair de la personne ; le simple usage du site n’en est pas un.',
    nl: 'Er wordt geen toestemming vastgelegd zonder duidelijke handeling; enkel gebruik van de site is er geen.',
    de: 'Keine Einwilligung wird ohne eindeutige Handlung vermerkt; bloße Nutzung der Seite ist keine.',
  },
  proof: 'auto',
};
