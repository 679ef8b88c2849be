// Access (Art. 15): a person may see and copy the data about them.
import type { PromiseKind } from '../promise-kind.ts';

export const rightAccess: PromiseKind = {
  id: 'right-access',
  area: [7],
  name: { en: 'Right of access', fr: 'Droit d’accès', nl: 'Recht op inzage', de: 'Recht auf Auskunft' },
  says: [{ fact: 'rights', where: (fact: { right: string }) => fact.right === 'access' }],
  must: {
    en: 'A request for access yields all data about the person from every connected system, with the information of Art. 15(1), in time.',
    fr: 'Une demande d’accès fournit à temps toutes les données de chaque système connecté, avec les informations de l’art. 15(1).',
    nl: 'Een inzageverzoek levert op tijd alle gegevens uit elk verbonden systeem, met de informatie van art. 15(1).',
    de: 'Ein Auskunftsantrag liefert rechtzeitig alle Daten aus jedem angeschlossenen System, mit den Angaben des Art. 15 Abs. 1.',
  },
  proof: 'auto',
};
