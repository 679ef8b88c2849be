// C24: the text does not say that one may complain to a supervisory authority.
import { grants, missing } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { topic } from '../vocabulary.ts';

/** Somebody beyond the company is named to whom one could complain. */
export const toAuthority =
  /\b(?:(?:supervisory|data protection|privacy|regulatory|competent|protection|control) (?:authorit\w+|commission\w*|agency)|commissioner\w*|ombudsman|regulator|ico|cnil|cnpd|apd|gba|edob|aepd|autorites?|commission nationale|autoriteit\w*|toezichthoud\w*|aufsichts?\w*|datenschutzbehorde\w*|landesbeauftragte\w*|beschwer\w*|complain\w* (?:to|with)|reclamation aupres|plainte aupres|klacht (?:indienen|in te dienen) bij)\b/;

export const complaintRight: Rule = {
  id: 'C24',
  article: '13(2)(d), 77',
  severity: 'error',
  name: {
    en: 'Complaint to the authority missing',
    fr: 'Réclamation auprès de l’autorité absente',
    nl: 'Klacht bij de autoriteit ontbreekt',
    de: 'Beschwerde bei der Aufsicht fehlt',
  },
  why: {
    en: 'Everybody may complain to a data protection authority, and must learn it from this text.',
    fr: 'Chacun peut saisir une autorité de protection des données, et doit l’apprendre de ce texte.',
    nl: 'Iedereen mag klagen bij een gegevensbeschermingsautoriteit en moet dat uit deze tekst vernemen.',
    de: 'Jeder darf sich bei einer Datenschutzbehörde beschweren und muss es aus diesem Text erfahren.',
  },
  repair: {
    en: 'Add “You may lodge a complaint with …”, with the name and website of your authority.',
    fr: 'Ajoutez « Vous pouvez introduire une réclamation auprès de … », avec le nom et le site de votre autorité.',
    nl: 'Voeg toe: “U kunt een klacht indienen bij …”, met naam en website van uw autoriteit.',
    de: 'Ergänzen Sie „Sie können sich bei … beschweren“, mit Name und Website Ihrer Behörde.',
  },
  examples: {
    good: [
      'You may complain to the Information Commissioner’s Office.',
      'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.',
      'Sie können sich bei der Aufsichtsbehörde beschweren.',
    ],
    bad: ['Quartzmoor Ltd sells lamps. You have the right of access to your data.'],
  },
  find: (reading) =>
    grants(reading, 'complaint') ||
    reading.policy.authorities.length > 0 ||
    reading.promised('authority-complaint') ||
    reading.says(toAuthority)
      ? []
      : missing(reading, topic.rights),
};
