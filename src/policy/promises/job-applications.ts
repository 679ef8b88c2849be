// Data of applicants is handled apart.
import type { PromiseKind } from '../promise-kind.ts';

export const jobApplications: PromiseKind = {
  id: 'job-applications',
  area: [5, 6, 8],
  name: {
    en: 'Applications are handled apart',
    fr: 'Les candidatures sont traitées à part',
    nl: 'Sollicitaties worden apart behandeld',
    de: 'Bewerbungen werden getrennt behandelt',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:job (?:applications?|applicants?|candidates?)|applicants?|recruit(?:ment|ing)|apply for (?:a |an )?(?:job|position|vacancy|role)|resumes?|curriculum vitae|\bCVs?\b|candidates?|human resources|vacanc(?:y|ies)|application process)/i,
      unless: /\b(?:right to|web application|applicable)\b/i,
    },
    { language: 'fr', match: /\b(?:candidat(?:ure)?s?|recrutement|curriculum vitae)\b/i },
    { language: 'nl', match: /\b(?:sollicit\w+|werving|vacature\w*)\b/i },
    { language: 'de', match: /\b(?:bewerb\w+|stellenausschreibung\w*)\b/i, unless: /\bwettbewerb\w*/i },
  ],
  must: {
    en: 'Applicants’ files are seen only by those who recruit, and leave when the application ends or its period has passed.',
    fr: 'Les dossiers ne sont vus que par les recruteurs et partent à la fin de la candidature ou du délai.',
    nl: 'Dossiers worden alleen door wervers gezien en verdwijnen na de sollicitatie of de termijn.',
    de: 'Bewerbungsunterlagen sehen nur die Zuständigen, und sie gehen mit dem Ende des Verfahrens oder der Frist.',
  },
  proof: 'auto',
};
