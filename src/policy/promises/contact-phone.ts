// A telephone number is named for contact.
import type { PromiseKind } from '../promise-kind.ts';

export const contactPhone: PromiseKind = {
  id: 'contact-phone',
  area: [7],
  name: {
    en: 'This number reaches us',
    fr: 'Ce numéro nous joint',
    nl: 'Dit nummer bereikt ons',
    de: 'Diese Nummer erreicht uns',
  },
  says: [
    { fact: 'contacts', where: (contact: { channel: string; value: string | null }) => contact.channel === 'phone' },
  ],
  must: {
    en: 'Somebody answers calls to the printed number and writes requests down on the day they come.',
    fr: 'Quelqu’un répond au numéro imprimé et note les demandes le jour même.',
    nl: 'Iemand neemt het gedrukte nummer op en noteert verzoeken dezelfde dag.',
    de: 'Unter der gedruckten Nummer nimmt jemand ab und hält Anträge am selben Tag fest.',
  },
  proof: 'attest',
};
