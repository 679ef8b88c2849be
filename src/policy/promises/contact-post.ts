// A postal address is named for contact.
import type { PromiseKind } from '../promise-kind.ts';

export const contactPost: PromiseKind = {
  id: 'contact-post',
  area: [7],
  name: {
    en: 'Post to this address reaches us',
    fr: 'Le courrier à cette adresse nous parvient',
    nl: 'Post aan dit adres bereikt ons',
    de: 'Post an diese Anschrift erreicht uns',
  },
  says: [
    {
      fact: 'contacts',
      // The address of a company tells where it is; only an address for something invites letters.
      where: (contact: { channel: string; use: readonly string[] }) =>
        contact.channel === 'post' && contact.use.some((use) => use !== 'general'),
    },
    {
      language: 'en',
      match: /\b(?:write to us|by (?:post|mail|letter)|our postal address|post to)\b/i,
      unless: /\be-?mail\b/i,
    },
  ],
  must: {
    en: 'Letters to the printed address arrive, are opened, and requests in them are written down on the day they come.',
    fr: 'Les lettres à l’adresse imprimée arrivent, sont ouvertes, et les demandes sont notées le jour même.',
    nl: 'Brieven aan het gedrukte adres komen aan, worden geopend, en verzoeken worden dezelfde dag genoteerd.',
    de: 'Briefe an die gedruckte Anschrift kommen an, werden geöffnet, und Anträge darin am selben Tag festgehalten.',
  },
  proof: 'attest',
};
