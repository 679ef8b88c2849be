// There is a place for questions, and the text says which.
import type { PromiseKind } from '../promise-kind.ts';

export const contactPoint: PromiseKind = {
  id: 'contact-point',
  area: [7, 3],
  name: {
    en: 'You can reach us with questions',
    fr: 'Vous pouvez nous joindre',
    nl: 'U kunt ons bereiken met vragen',
    de: 'Sie können uns mit Fragen erreichen',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:questions?|enquir(?:y|ies)|inquir(?:y|ies)|concerns?|comments?|queries|requests?|further information|more information)\b.{0,160}\b(?:contact(?:ing)? (?:us|our|the|[A-Z])|reach (?:us|out)|get in touch|(?:write|e-?mail|call|speak|address(?:ed)?) (?:to )?(?:us|our)|be (?:sent|addressed|directed) to|send (?:an|us|your))/i,
      unless: /\b(?:supervisory|commissioner|data protection authority)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:contact(?:ing)? us|reach us|get in touch with us|contact our|(?:write|e-?mail) (?:to )?us|you (?:can|may) (?:also )?(?:contact|reach|write|e-?mail|call))\b/i,
      unless:
        /\b(?:when|if) you (?:contact|call|write|e-?mail|fill)\b|\b(?:through|via|using) the contact form\b.{0,40}\b(?:collect|process|store)|\bsupervisory\b|\byou (?:can|may) (?:also )?contact the\b/i,
    },
    {
      language: 'en',
      match: /\b(?:contact details|how to contact|contact information)\b/i,
      unless: /\bwe (?:may |will |also )?(?:collect|process|use|store)|\byour\b/i,
      in: ['paragraph'],
      under: /\bcontact\b|\bcontroller\b|\bofficer\b|\bquestions\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:questions?|demandes?|informations?|precisions?)\b.{0,140}\b(?:contact(?:er|ez)|ecri(?:re|vez)|adress(?:er|ez)|joindre)\b|\b(?:nous contacter|contactez[- ]nous)\b/i,
      unless: /\b(?:CNIL|autorite|reclamation)\b|\blorsque vous nous contactez\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:vragen|opmerkingen|verzoek\w*)\b.{0,140}\b(?:contact|mail\w*|bel\w*|schrijven|terecht)\b|\bneem(?:t u)? (?:dan )?contact (?:met ons )?op\b|\bcontact met ons opnemen\b/i,
      unless: /\b(?:wanneer|als) u contact (?:met ons )?opneemt\b|\bautoriteit\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:fragen|anliegen|anfragen|auskunft\w*)\b.{0,140}\b(?:wenden|kontakt\w*|schreiben|erreichen|richten)\b|\bkonnen (?:sie )?(?:sich )?(?:jederzeit )?an uns wenden\b|\berreichen sie uns\b/i,
      unless: /\baufsichtsbehorde\b|\bwenn sie (?:uns|mit uns)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:contact\w*|ecri\w+|joindre|joignables?|adress\w+|appel\w+)\b.{0,60}\b(?:nous|a l'adresse|au|par|formulaire|@)/i,
      unless: /\b(?:CNIL|autorite|reclamation|lorsque vous|si vous nous contactez|conserv\w+|collect\w+|base)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:contact|mail|bel|schrijf|bereik\w*|stuur)\b.{0,60}\b(?:ons|met|naar|via|op|een)\b/i,
      unless: /\b(?:wanneer|als u contact|autoriteit|bewaar\w*|gegevens die|klacht\w*|contactformulier)\b/i,
      under: /\b(?:contact|vragen|wie|over ons|verantwoordelijke\w*)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:kontakt\w*|erreich\w+|wenden|schreiben|anrufen|rufen)\b.{0,80}\b(?:uns|unter|per|an|sie|gern\w*|jederzeit)\b/i,
      unless: /\b(?:aufsichtsbehorde\w*|wenn sie|bei der kontakt\w*|kontaktformular|gespeichert|verarbeit\w+)\b/i,
      under: /\b(?:kontakt\w*|fragen|verantwortlich\w*|wer|ansprechpartner\w*)\b/i,
    },
  ],
  must: {
    en: 'The channels that are announced stand in the text and work: mailbox, telephone, form or post.',
    fr: 'Les moyens annoncés figurent dans le texte et fonctionnent : messagerie, téléphone, formulaire ou courrier.',
    nl: 'De aangekondigde kanalen staan in de tekst en werken: mailbox, telefoon, formulier of post.',
    de: 'Die angekündigten Wege stehen im Text und funktionieren: Postfach, Telefon, Formular oder Post.',
  },
  proof: 'auto',
};
