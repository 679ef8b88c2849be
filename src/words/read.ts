// Words of the reader: why it points at a sentence that it did not understand.
import type { Catalogue } from './message.ts';

export const read = {
  unreadAddress: {
    en: 'It gives an address, and we do not know what for.',
    fr: 'Elle donne une adresse, et nous ne savons pas à quoi elle sert.',
    nl: 'Er staat een adres in, en wij weten niet waarvoor.',
    de: 'Er nennt eine Adresse, und wir wissen nicht, wofür.',
  },
  unreadPeriod: {
    en: 'It names a period, and we do not know what it applies to.',
    fr: 'Elle indique une durée, et nous ne savons pas à quoi elle s’applique.',
    nl: 'Er staat een termijn in, en wij weten niet waarvoor die geldt.',
    de: 'Er nennt eine Frist, und wir wissen nicht, wofür sie gilt.',
  },
  unreadRight: {
    en: 'It speaks of a right, and we do not know which.',
    fr: 'Elle parle d’un droit, et nous ne savons pas lequel.',
    nl: 'Er staat een recht in, en wij weten niet welk.',
    de: 'Er spricht von einem Recht, und wir wissen nicht, von welchem.',
  },
  unreadRecipient: {
    en: 'It says that data goes to somebody, and we do not know to whom.',
    fr: 'Elle dit que des données sont transmises, et nous ne savons pas à qui.',
    nl: 'Er staat dat gegevens naar iemand gaan, en wij weten niet naar wie.',
    de: 'Er sagt, dass Daten weitergegeben werden, und wir wissen nicht, an wen.',
  },
  unreadLong: {
    en: 'It is too long to be one sentence; only its beginning was read.',
    fr: 'Elle est trop longue pour une seule phrase ; seul son début a été lu.',
    nl: 'Hij is te lang voor één zin; alleen het begin is gelezen.',
    de: 'Er ist zu lang für einen Satz; nur sein Anfang wurde gelesen.',
  },
  unreadPromise: {
    en: 'It sounds like a promise, and we do not know which.',
    fr: 'Cela ressemble à une promesse, et nous ne savons pas laquelle.',
    nl: 'Het klinkt als een belofte, en wij weten niet welke.',
    de: 'Er klingt wie ein Versprechen, und wir wissen nicht, welches.',
  },
} as const satisfies Catalogue;
