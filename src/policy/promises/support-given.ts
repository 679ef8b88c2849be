// Questions and support requests are answered with the data that was given for them.
import type { PromiseKind } from '../promise-kind.ts';

export const supportGiven: PromiseKind = {
  id: 'support-given',
  area: [7, 6],
  name: {
    en: 'Questions are answered',
    fr: 'Les questions reçoivent une réponse',
    nl: 'Vragen worden beantwoord',
    de: 'Fragen werden beantwortet',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:respond|answer|reply|react|repl(?:y|ies)|handle|investigat|help|assist)\w*\b.{0,60}\b(?:questions?|enquir\w+|inquir\w+|quer(?:y|ies)|messages?|support|complaints?|requests?|applications?|you)\b|\b(?:customer|technical|user) (?:support|service|care)\b|\b(?:provide|information)\b.{0,60}\b(?:you request|you have asked|requested)\b/i,
      unless:
        /\b(?:not|never|no|without)\b|\b(?:rights?|access request|authorit\w+|law enforcement|government|identity)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:repon\w+|trait\w+|assist\w+)\b.{0,60}\b(?:questions?|demandes?|messages?|reclamations?)\b|\bservice client\b|\bsupport (?:technique|client)\b/i,
      unless: /\b(?:droits?|identite|CNIL|autorite)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:beantwoord\w*|antwoord\w*|reage\w+|behandel\w+|helpen)\b.{0,60}\b(?:vra(?:ag|gen)|bericht\w*|verzoek\w*|klacht\w*)\b|\b(?:vra(?:ag|gen)|bericht\w*)\b.{0,60}\b(?:beantwoord\w*|te beantwoorden|behandel\w+|reage\w+)\b|\bklantenservice\b/i,
      unless: /\b(?:rechten|autoriteit|identiteit)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:beantwort\w+|bearbeit\w+)\b.{0,60}\b(?:anfragen?|fragen|nachricht\w*|anliegen)\b|\b(?:anfragen?|fragen|anliegen|nachricht\w*)\b.{0,80}\b(?:beantwort\w+|bearbeit\w+|zu beantworten)\b|\b(?:kundenservice|kundendienst|kundenbetreuung|support)\b/i,
      unless: /\b(?:betroffenenrecht\w*|aufsichtsbehorde\w*|identitat)\b/i,
    },
  ],
  must: {
    en: 'What people send with a question is used to answer it, and the request is closed with an answer in the register.',
    fr: 'Ce qui est envoyé avec une question sert à y répondre, et la demande est close avec une réponse au registre.',
    nl: 'Wat bij een vraag wordt gestuurd dient het antwoord, en de vraag wordt met een antwoord in het register gesloten.',
    de: 'Was mit einer Frage kommt, dient der Antwort, und die Anfrage wird mit einer Antwort im Verzeichnis geschlossen.',
  },
  proof: 'auto',
};
