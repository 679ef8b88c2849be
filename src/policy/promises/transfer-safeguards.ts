// Transfers to third countries have safeguards (Art. 44 to 49).
import type { PromiseKind } from '../promise-kind.ts';

export const transferSafeguards: PromiseKind = {
  id: 'transfer-safeguards',
  area: [9],
  name: {
    en: 'Transfers abroad are safeguarded',
    fr: 'Les transferts sont encadrés',
    nl: 'Doorgifte heeft waarborgen',
    de: 'Übermittlungen sind abgesichert',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:standard contractual clauses|SCCs?|adequacy (?:decisions?|regulations?)|binding corporate rules|data privacy framework|privacy shield|international data transfer agreement|IDTA|adequate level of (?:data )?protection)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:transfer\w*|stored|processed|sent|located|moved)\b.{0,120}\b(?:outside (?:of )?(?:the )?(?:EU|EEA|UK|European|United Kingdom|Luxembourg|Switzerland|your)|third countr(?:y|ies)|international(?:ly)?|other countries|United States|abroad|non-EU)\b/i,
      unless: /\b(?:portab\w+)\b/i,
    },
    {
      language: 'en',
      match: /\b(?:transfers?)\b.{0,60}\b(?:safeguards?|appropriate protection)\b/i,
      unless: /\bmerger\w*|acquisition\w*/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:clauses contractuelles types|decision d'adequation|hors (?:de l')?(?:UE|EEE|Union)|pays tiers|en dehors de l'(?:UE|EEE|Union|Espace))\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:modelcontractbepalingen|standaardcontractbepalingen|adequaatheidsbesluit\w*|buiten de (?:EU|EER|Europese))\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:standardvertragsklauseln|standarddatenschutzklauseln|angemessenheitsbeschlu\w+|drittland\w*|drittstaat\w*|aus+erhalb (?:der|des) (?:EU|EWR|europ\w+))\b/i,
    },
    { fact: 'transfers' },
    {
      language: 'en',
      match:
        /\b(?:copy|copies)\b.{0,60}\b(?:guarantees|safeguards|clauses|documents)\b|\b(?:outside|leave|leaves) (?:of )?(?:the )?(?:EU|EEA|European|Europe|UK)\b|\b(?:to|in) (?:the )?(?:USA|U\.S\.|United States|India|third countr\w+)\b|\b(?:data privacy framework|binding corporate rules|adequacy)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:clauses? (?:contractuelles )?types?|regles d'entreprise contraignantes|decisions? d'adequation|data privacy framework|pays tiers|etats-unis|hors (?:de )?(?:l'|la )?(?:union|europe|UE|EEE|espace)|en dehors d\w* .{0,10}(?:union|UE|EEE|espace)|transferts? (?:de|des|vos|hors|internationa))/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:(?:model|standaard)(?:contract)?\w*(?:bepalingen|clausules)|standard contractual clauses|SCC'?s|data privacy framework|adequaatheids\w+|buiten (?:de )?(?:EU|EER|Europ\w+)|derde land\w*|verenigde staten|VS|doorgifte\w*)\b/i,
      unless: /\brecht op\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:standardvertragsklausel\w*|standarddatenschutzklausel\w*|standard contractual|SCC|data privacy framework|angemessenheits\w+|drittl\w+|drittst\w+|USA|vereinigte\w? staaten|au\w*serhalb (?:der|des) (?:EU|EWR|europ\w+)|binding corporate)\b/i,
    },
  ],
  must: {
    en: 'Each recipient outside the EEA is in the register with an adequacy decision, current standard clauses or a listing that holds.',
    fr: 'Chaque destinataire hors EEE est au registre avec décision d’adéquation, clauses types actuelles ou inscription valable.',
    nl: 'Elke ontvanger buiten de EER staat in het register met adequaatheidsbesluit, actuele modelbepalingen of geldige vermelding.',
    de: 'Jeder Empfänger außerhalb des EWR steht im Verzeichnis mit Angemessenheitsbeschluss, aktuellen Standardklauseln oder gültigem Eintrag.',
  },
  proof: 'auto',
  vouched: ['sharedWith.papers', 'sharedWith.nowhere', 'sharedWith.nobody'],
};
