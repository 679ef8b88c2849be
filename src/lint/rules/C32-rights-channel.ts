// C32: rights are granted, and nothing says where to send a request.
import { givenContacts, missing } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { topic } from '../vocabulary.ts';

const anyWay =
  /@|\b(?:contact|web|online|request) ?form\w*|\bformulaire\b|\bcontactformulier\b|\bkontaktformular\b|\b(?:account|profile|privacy) (?:settings|page|dashboard)\b|\bin (?:your|the) account\b|\bcontact (?:page|us (?:here|via|at|by))\b|\bin (?:the|our) (?:shop|office)\b/;

export const rightsChannel: Rule = {
  id: 'C32',
  article: '12(2)',
  severity: 'error',
  name: {
    en: 'Nowhere to send a request',
    fr: 'Nulle part où adresser une demande',
    nl: 'Nergens om een verzoek heen te sturen',
    de: 'Keine Stelle für Anträge',
  },
  why: {
    en: 'A right that can be sent to nobody is none. The law wants its use made easy.',
    fr: 'Un droit qu’on ne peut adresser à personne n’en est pas un. La loi veut qu’il soit facile à exercer.',
    nl: 'Een recht dat nergens heen kan, is geen recht. De wet wil dat het gemakkelijk te gebruiken is.',
    de: 'Ein Recht, das man an niemanden richten kann, ist keines. Das Gesetz will, dass es leicht zu nutzen ist.',
  },
  repair: {
    en: 'Say where requests go: an e-mail address, a form, a postal address.',
    fr: 'Dites où adresser les demandes : courriel, formulaire, adresse postale.',
    nl: 'Zeg waar verzoeken heen gaan: een e-mailadres, een formulier, een postadres.',
    de: 'Sagen Sie, wohin Anträge gehen: E-Mail-Adresse, Formular, Anschrift.',
  },
  examples: {
    good: [
      'You have the right of access. Write to help@quartzmoor.example.',
      'You have the right of access; use our contact form.',
    ],
    bad: ['Quartzmoor Ltd sells lamps. You have the right of access to your data and the right to erasure.'],
  },
  find(reading) {
    if (reading.policy.rights.every(({ right }) => right === 'complaint')) return [];
    const linked = reading.lines.some((line) =>
      line.segment.runs?.some(
        (run) => run.href !== undefined && /mailto:|tel:|contact|form|request|privacy/i.test(run.href),
      ),
    );
    return givenContacts(reading).length > 0 || reading.policy.controller?.address || linked || reading.says(anyWay)
      ? []
      : missing(reading, topic.rights);
  },
};
