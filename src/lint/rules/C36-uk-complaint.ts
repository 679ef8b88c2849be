// C36: a notice of a British controller that does not say that one may complain to the company itself.
import { complaintDuties, validOn } from '#law';
import { missing } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { topic } from '../vocabulary.ts';

const inNotice = complaintDuties.filter((duty) => duty.inNotice);
const toUs =
  /\bcomplain\w* (?:first |directly |formally )*(?:to|with) (?:us|our|the company|the controller)\b|\bcomplain\w*[^.\n]{0,60}\b(?:write to|contact|tell|e-?mail|call|reach|send (?:it )?to) (?:us|our)\b|\b(?:contact|write to|tell|e-?mail|reach) (?:us|our)\b[^.\n]{0,80}\bcomplain\w*|\b(?:unhappy|dissatisf\w+|concerns?)\b[^.\n]{0,80}\b(?:tell|contact|write to|let|speak to|e-?mail) us\b|\bour complaints? (?:procedure|process|form|policy|page)\b|\b(?:make|raise|submit|send|bring)\b[^.\n]{0,20}\bcomplaints? (?:to|with) (?:us|our)\b|\b(?:can|may|could|want to|wish to) complain (?:on|by|via|using|through|in|at|here|over)\b|\bcomplain\w*\b[^.\n]{0,80}\b(?:we|we'll|we will) (?:acknowledge|confirm|answer|say|look|reply|sort|let you know)|\bwe (?:will )?(?:acknowledge|handle|answer|investigate|deal with|look into)\b[^.\n]{0,40}\bcomplaints?\b/;

export const ukComplaint: Rule = {
  id: 'C36',
  article: 'UK Data Protection Act 2018 s. 164A',
  severity: 'error',
  name: {
    en: 'Complaint to the company itself missing',
    fr: 'Plainte auprès de la société absente',
    nl: 'Klacht bij het bedrijf zelf ontbreekt',
    de: 'Beschwerde beim Unternehmen fehlt',
  },
  why: {
    en: 'Since 19 June 2026 a notice in the United Kingdom must say that one may complain to the controller, which has to acknowledge within 30 days.',
    fr: 'Depuis le 19 juin 2026, une notice au Royaume-Uni doit dire qu’on peut se plaindre auprès du responsable, qui en accuse réception sous 30 jours.',
    nl: 'Sinds 19 juni 2026 moet een verklaring in het Verenigd Koninkrijk zeggen dat men bij de verantwoordelijke kan klagen, die binnen 30 dagen bevestigt.',
    de: 'Seit dem 19. Juni 2026 muss eine Erklärung im Vereinigten Königreich sagen, dass man sich beim Verantwortlichen beschweren kann, der binnen 30 Tagen den Eingang bestätigt.',
  },
  repair: {
    en: 'Add “You can complain to us at …; we acknowledge it within 30 days.”',
    fr: 'Ajoutez « Vous pouvez vous plaindre auprès de nous à … ; nous en accusons réception sous 30 jours. »',
    nl: 'Voeg toe: “U kunt bij ons klagen via …; wij bevestigen dat binnen 30 dagen.”',
    de: 'Ergänzen Sie „Sie können sich bei uns beschweren unter …; wir bestätigen den Eingang binnen 30 Tagen.“',
  },
  examples: {
    good: [
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom. You can complain by letter, or to the ICO.',
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom. You can complain to us, or to the ICO.',
      'The controller is Colvert SARL, 3 rue Haute, L-4999 Colvert, Luxembourg. You may complain to the CNPD.',
    ],
    bad: [
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom.\n\nYou may complain to the Information Commissioner’s Office.',
    ],
  },
  find(reading) {
    const today = reading.today.toString();
    if (!inNotice.some((duty) => duty.country === reading.country && validOn(duty, today))) return [];
    if (reading.promised('complaints-handled') || reading.says(toUs)) return [];
    const line =
      reading.promised('authority-complaint') ?? reading.line(reading.policy.authorities[0]?.stated?.segment ?? '');
    return line ? [{ line }] : missing(reading, topic.complaints);
  },
};
