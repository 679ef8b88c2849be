// C02: neither an address nor any working contact of the controller.
import { givenContacts, missing } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { topic } from '../vocabulary.ts';

const anyPlace =
  /\b(?:by post|postal|registered (?:office|address|at|in)|our (?:office|address)|located at|par courrier|siege|par la poste|per post|postadres|gevestigd|zetel|postalisch|per brief|anschrift|impressum|imprint|legal notice|mentions legales|colofon)\b|\b[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}\b|\b\d{4} ?[a-z]{2}\b(?= [a-z]{3})|\b(?:[a-z]-)?\d{4,5},? [a-z]{3,}/;
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
    good: [
      'Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, sells lamps. Write to help@quartzmoor.example.',
      'Please use our contact form.',
    ],
    bad: [
      'Quartzmoor Ltd sells lamps and keeps your address to deliver them.',
      'Quartzmoor Ltd sells lamps. Write to help@quartzmoor.example.',
    ],
  },
  find(reading) {
    const given = givenContacts(reading);
    if (given.length === 0 && !reading.policy.controller?.address)
      return reading.says(anyWay) ? [] : missing(reading, topic.who);
    // An identity that a person can write to, and sue, needs a place (Art. 13(1)(a); e-Commerce Directive Art. 5(1)(b)).
    const place = reading.policy.controller?.address ?? given.find(({ channel }) => channel === 'post');
    return place || reading.says(anyPlace) ? [] : missing(reading, topic.who, { says: 'place', severity: 'warning' });
  },
};
