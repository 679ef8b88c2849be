// C03: the controller can be reached by post or telephone only.
import { givenContacts, missing } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { topic } from '../vocabulary.ts';

const electronic =
  /@|\b(?:contact|web|online|request) ?form\w*|\bformulaire\b|\bcontactformulier\b|\bkontaktformular\b|\bchat\b|\bdashboard\b|\byour account\b|\bportal\b|\bcontact (?:page|us (?:here|online|via))\b|\be-?mails? protected\b/;

export const electronicContact: Rule = {
  id: 'C03',
  article: '12(2), e-Commerce Directive 5(1)(c)',
  severity: 'warning',
  name: {
    en: 'No electronic contact',
    fr: 'Aucun contact électronique',
    nl: 'Geen elektronisch contact',
    de: 'Kein elektronischer Kontakt',
  },
  why: {
    en: 'A company on the web must be reachable by e-mail or a form, and must make it easy to use one’s rights.',
    fr: 'Une entreprise en ligne doit être joignable par courriel ou formulaire, et faciliter l’exercice des droits.',
    nl: 'Een bedrijf op het web moet per e-mail of formulier bereikbaar zijn en het gebruik van rechten gemakkelijk maken.',
    de: 'Ein Unternehmen im Netz muss per E-Mail oder Formular erreichbar sein und die Nutzung der Rechte erleichtern.',
  },
  repair: {
    en: 'Add an e-mail address or a form.',
    fr: 'Ajoutez une adresse électronique ou un formulaire.',
    nl: 'Voeg een e-mailadres of formulier toe.',
    de: 'Ergänzen Sie eine E-Mail-Adresse oder ein Formular.',
  },
  examples: {
    good: ['The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ. E-mail: help@quartzmoor.example'],
    bad: ['The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom. Write to this address.'],
  },
  find(reading) {
    const contacts = givenContacts(reading);
    const offline = contacts.length > 0 || reading.policy.controller?.address !== undefined;
    const online = contacts.some(({ channel }) => channel === 'email' || channel === 'form' || channel === 'web');
    const linked = reading.lines.some((line) =>
      line.segment.runs?.some((run) => /^mailto:|contact/i.test(run.href ?? '')),
    );
    return !offline || online || linked || reading.says(electronic) ? [] : missing(reading, topic.who);
  },
};
