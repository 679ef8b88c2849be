// C02: neither an address nor any working contact of the controller.
import { givenContacts, missing } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { topic } from '../vocabulary.ts';

const anyWay = /@|\b(?:contact|web|online) ?form\w*|\bformulaire\b|\bcontactformulier\b|\bkontaktformular\b|\+\d{2}/;

export const contactGiven: Rule = {
  id: 'C02',
  article: '13(1)(a)',
  severity: 'error',
  name: {
    en: 'No address and no contact',
    fr: 'Ni adresse ni contact',
    nl: 'Geen adres en geen contact',
    de: 'Weder Anschrift noch Kontakt',
  },
  why: {
    en: 'Whoever processes personal data must say how to be reached. Without that, no right can be used.',
    fr: 'Qui traite des données doit dire comment le joindre. Sans cela, aucun droit ne peut être exercé.',
    nl: 'Wie persoonsgegevens verwerkt, moet zeggen hoe hij te bereiken is. Zonder dat is geen enkel recht te gebruiken.',
    de: 'Wer personenbezogene Daten verarbeitet, muss sagen, wie er erreichbar ist. Sonst lässt sich kein Recht nutzen.',
  },
  repair: {
    en: 'Give a postal address and an e-mail address that somebody reads.',
    fr: 'Donnez une adresse postale et une adresse électronique que quelqu’un lit.',
    nl: 'Geef een postadres en een e-mailadres dat iemand leest.',
    de: 'Geben Sie eine Anschrift und eine E-Mail-Adresse an, die jemand liest.',
  },
  examples: {
    good: ['Quartzmoor Ltd sells lamps. Write to help@quartzmoor.example.', 'Please use our contact form.'],
    bad: ['Quartzmoor Ltd sells lamps and keeps your address to deliver them.'],
  },
  find: (reading) =>
    givenContacts(reading).length > 0 || reading.policy.controller?.address || reading.says(anyWay)
      ? []
      : missing(reading, topic.who),
};
