// A mailbox is named for contact.
import type { PromiseKind } from '../promise-kind.ts';

export const contactMailbox: PromiseKind = {
  id: 'contact-mailbox',
  area: [7, 12],
  name: {
    en: 'This mailbox reaches us',
    fr: 'Cette adresse électronique nous parvient',
    nl: 'Dit e-mailadres bereikt ons',
    de: 'Dieses Postfach erreicht uns',
  },
  says: [
    { fact: 'contacts', where: (contact: { channel: string; value: string | null }) => contact.channel === 'email' },
  ],
  must: {
    en: 'Mail to the address that is printed is accepted and read.',
    fr: 'Le courrier envoyé à l’adresse imprimée est accepté et lu.',
    nl: 'Mail aan het gedrukte adres wordt aangenomen en gelezen.',
    de: 'Post an die gedruckte Adresse wird angenommen und gelesen.',
  },
  proof: 'auto',
};
