// The operator looks into customers’ data only for support, by permission.
import type { PromiseKind } from '../promise-kind.ts';

export const operatorAccess: PromiseKind = {
  id: 'operator-access',
  area: [13, 6],
  name: {
    en: 'We look in only when asked',
    fr: 'Nous n’y accédons que sur demande',
    nl: 'Wij kijken alleen op verzoek',
    de: 'Wir sehen nur auf Wunsch hinein',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:access|view|inspect|look (?:at|into)|monitor)\b.{0,100}\b(?:customers?'?s?|clients?'?s?|your|user|project|application|account)\b.{0,60}\b(?:data|account|content|application|project|database)s?\b/i,
      unless: /\b(?:right|cookies?|you (?:can|may|have)|unauthori[sz]ed)\b/i,
    },
    {
      language: 'en',
      match: /\b(?:support|maintenance|troubleshoot\w*|debug\w*)\b.{0,60}\baccess(?:es)?\b/i,
      unless: /\bright\b/i,
    },
  ],
  must: {
    en: 'Each look by the operator has a reason, a limit in time and the customer’s permission, and the customer can see it.',
    fr: 'Chaque accès de l’exploitant a un motif, une durée et l’accord du client, qui peut le voir.',
    nl: 'Elke inzage door de beheerder heeft een reden, een tijdslimiet en toestemming van de klant, die het kan zien.',
    de: 'Jeder Einblick des Betreibers hat Grund, Frist und Erlaubnis des Kunden, der ihn sehen kann.',
  },
  proof: 'auto',
};
