// A person may complain to the supervisory authority.
import type { PromiseKind } from '../promise-kind.ts';

export const authorityComplaint: PromiseKind = {
  id: 'authority-complaint',
  area: [3, 7],
  name: {
    en: 'You may complain to the authority',
    fr: 'Vous pouvez saisir l’autorité',
    nl: 'U mag klagen bij de toezichthouder',
    de: 'Sie können sich bei der Aufsicht beschweren',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:complain(?:t|ts)?|concerns?)\b.{0,200}\b(?:supervisory|authority|authorities|commission(?:er)?|regulator|ombudsman|CNPD|ICO|CNIL|DPC|Autoriteit|Garante|AEPD)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:supervisory authority|data protection authority|information commissioner)\b.{0,160}\b(?:complain|complaint|contact|report|concern)/i,
    },
    {
      language: 'en',
      match:
        /\b(?:contact|report|refer)\b.{0,80}\b(?:supervisory authority|data protection (?:authority|commission)|information commissioner|autoriteit persoonsgegevens)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:reclamation|plainte|saisir|recours)\b.{0,160}\b(?:autorite|CNIL|CNPD|APD|commission|prepose)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:klacht\w*|klagen)\b.{0,160}\b(?:autoriteit|toezichthouder|toezichthoudende|AP|GBA|commissie)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:beschwer\w+)\b.{0,160}\b(?:aufsichtsbehorde\w*|datenschutzbehorde\w*|landesbeauftragte\w*|bundesbeauftragte\w*|beauftragte\w*|landesamt|ULD)\b/i,
    },
    { language: 'de', match: /\b(?:aufsichtsbehorde\w*)\b.{0,120}\bbeschwer\w+/i },
    { fact: 'rights', where: (fact: { right: string }) => fact.right === 'complaint' },
    {
      language: 'en',
      match:
        /\b(?:seize|complain to|turn to|lodge|file|refer|apply)\b.{0,60}\b(?:authority|commission|commissioner|regulator|inspectorate|office|inspectie|agency)\b/i,
      unless: /\b(?:tax|customs)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:saisir|reclamation|plainte|introduire|adresser|contacter)\b.{0,120}\b(?:CNIL|CNPD|APD|autorite|commission|mediateur)\b|\breglement en ligne des litiges\b|\bplateforme europeenne\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:klacht\w*|klagen|tip)\b.{0,160}\b(?:autoriteit|toezichthoud\w*|AP|GBA|commissie|gegevensbeschermingsautoriteit)\b|\b(?:autoriteit persoonsgegevens|gegevensbeschermingsautoriteit)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:beschwerderecht\w*|beschwer\w+)\b|\b(?:aufsichtsbehorde\w*|datenschutzbeauftragte\w* (?:des landes|fur|von)|landesbeauftragte\w*)\b/i,
      unless: /\b(?:an uns|bei uns|meld\w+ (?:wir|der)|72)\b/i,
    },
  ],
  must: {
    en: 'The competent authority is named correctly, with its address, on the page and in every refusal.',
    fr: 'L’autorité compétente est correctement nommée, avec son adresse, sur la page et dans chaque refus.',
    nl: 'De bevoegde toezichthouder staat juist vermeld, met adres, op de pagina en in elke afwijzing.',
    de: 'Die zuständige Aufsichtsbehörde ist richtig genannt, mit Anschrift, auf der Seite und in jeder Ablehnung.',
  },
  proof: 'auto',
};
