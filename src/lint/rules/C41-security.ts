// C41: not a word on how data is protected.
import { missing } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { securityWords, topic } from '../vocabulary.ts';

export const securityTold: Rule = {
  id: 'C41',
  article: '32 (good practice)',
  severity: 'info',
  name: {
    en: 'Nothing on security',
    fr: 'Rien sur la sécurité',
    nl: 'Niets over beveiliging',
    de: 'Nichts zur Sicherheit',
  },
  why: {
    en: 'The law asks for security, not for a sentence about it; but people trust a text more that says what you do.',
    fr: 'La loi exige la sécurité, non une phrase à ce sujet ; mais un texte qui dit ce que vous faites inspire confiance.',
    nl: 'De wet vraagt beveiliging, geen zin erover; maar een tekst die zegt wat u doet, wekt vertrouwen.',
    de: 'Das Gesetz verlangt Sicherheit, keinen Satz darüber; doch ein Text, der sagt, was Sie tun, schafft Vertrauen.',
  },
  repair: {
    en: 'Name two or three measures that you really take.',
    fr: 'Nommez deux ou trois mesures que vous prenez vraiment.',
    nl: 'Noem twee of drie maatregelen die u echt neemt.',
    de: 'Nennen Sie zwei oder drei Maßnahmen, die Sie wirklich treffen.',
  },
  examples: {
    good: ['We encrypt all connections.', 'Wir treffen technische Maßnahmen.', 'Les données sont sécurisées.'],
    bad: ['Quartzmoor Ltd uses your address to deliver lamps.'],
  },
  find: (reading) =>
    reading.policy.measures.length > 0 ||
    reading.promised('security-measures', 'encryption', 'access-control') ||
    reading.says(securityWords)
      ? []
      : missing(reading, topic.security),
};
