// Objection (Art. 21): processing stops when a person objects.
import type { PromiseKind } from '../promise-kind.ts';

export const rightObjection: PromiseKind = {
  id: 'right-objection',
  area: [7],
  name: { en: 'Right to object', fr: 'Droit d’opposition', nl: 'Recht van bezwaar', de: 'Recht auf Widerspruch' },
  says: [{ fact: 'rights', where: (fact: { right: string }) => fact.right === 'objection' }],
  must: {
    en: 'An objection stops the purpose it names; against marketing at once and without conditions.',
    fr: 'Une opposition arrête la finalité visée ; pour la prospection, aussitôt et sans condition.',
    nl: 'Een bezwaar stopt het genoemde doel; bij marketing meteen en zonder voorwaarden.',
    de: 'Ein Widerspruch beendet den genannten Zweck; bei Werbung sofort und ohne Bedingungen.',
  },
  proof: 'auto',
};
