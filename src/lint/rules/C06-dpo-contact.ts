// C06: a data protection officer is named, and nothing but the post reaches them.
import { givenContacts } from '../missing.ts';
import type { Rule } from '../rule.ts';

export const dpoReachable: Rule = {
  id: 'C06',
  article: '13(1)(b), 38(4)',
  severity: 'error',
  name: {
    en: 'Data protection officer hard to reach',
    fr: 'Délégué à la protection des données difficile à joindre',
    nl: 'Functionaris voor gegevensbescherming slecht bereikbaar',
    de: 'Datenschutzbeauftragte schwer erreichbar',
  },
  why: {
    en: 'The text speaks of a data protection officer and gives neither an e-mail address nor a telephone number nor a form.',
    fr: 'Le texte parle d’un délégué à la protection des données et ne donne ni courriel, ni téléphone, ni formulaire.',
    nl: 'De tekst noemt een functionaris en geeft geen e-mailadres, telefoonnummer of formulier.',
    de: 'Der Text nennt eine Datenschutzbeauftragte und gibt weder E-Mail-Adresse noch Telefonnummer noch Formular an.',
  },
  repair: {
    en: 'Add the officer’s own address, for example dpo@ followed by your domain.',
    fr: 'Ajoutez l’adresse propre du délégué, par exemple dpo@ suivi de votre domaine.',
    nl: 'Voeg een eigen adres van de functionaris toe, bijvoorbeeld fg@ met uw domein.',
    de: 'Ergänzen Sie eine eigene Adresse, zum Beispiel datenschutz@ mit Ihrer Domain.',
  },
  examples: {
    good: [
      'Our data protection officer is Nell Aarden, dpo@quartzmoor.example.',
      'We need no data protection officer. You can write to us.',
    ],
    bad: ['Our data protection officer is Nell Aarden, 4 Kiln Lane, Otley LS21 9ZZ.'],
  },
  find(reading) {
    const { dpo } = reading.policy;
    if (!dpo?.stated || dpo.email || dpo.phone) return [];
    const reachable = givenContacts(reading).some(({ channel }) => channel !== 'post');
    const line = reading.line(dpo.stated.segment);
    return reachable || !line || reading.text.includes('@') || line.segment.runs?.some((run) => run.href)
      ? []
      : [{ line }];
  },
};
