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
  ],
  must: {
    en: 'Each recipient outside the EEA is in the register with an adequacy decision, current standard clauses or a listing that holds.',
    fr: 'Chaque destinataire hors EEE est au registre avec décision d’adéquation, clauses types actuelles ou inscription valable.',
    nl: 'Elke ontvanger buiten de EER staat in het register met adequaatheidsbesluit, actuele modelbepalingen of geldige vermelding.',
    de: 'Jeder Empfänger außerhalb des EWR steht im Verzeichnis mit Angemessenheitsbeschluss, aktuellen Standardklauseln oder gültigem Eintrag.',
  },
  proof: 'auto',
};
