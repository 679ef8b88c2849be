// A request is answered within a stated time (Art. 12(3): one month).
import type { PromiseKind } from '../promise-kind.ts';

export const rightsDeadline: PromiseKind = {
  id: 'rights-deadline',
  area: [7],
  name: {
    en: 'Requests are answered in time',
    fr: 'Les demandes reçoivent réponse à temps',
    nl: 'Verzoeken krijgen op tijd antwoord',
    de: 'Anträge werden rechtzeitig beantwortet',
  },
  says: [
    { fact: 'rightsHandling', where: (fact: { period?: string }) => fact.period !== undefined },
    {
      language: 'en',
      match:
        /\b(?:respond|reply|answer|process|handle|comply|act|deal)\w*\b.{0,80}\b(?:requests?|you|enquir\w+|inquir\w+)\b.{0,80}\b(?:as soon as|without undue delay|promptly|within a reasonable|in a timely)\b/i,
      unless: /\bbreach\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:requests?)\b.{0,80}\b(?:answered|processed|handled|dealt with|responded to)\b.{0,60}\b(?:as soon as|without undue delay|promptly|within)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:you (?:will )?hear from us|we (?:answer|reply|respond|react)|(?:an )?answer(?:ed)?)\b.{0,40}\b(?:within|in|at the latest|efforts)\b/i,
    },
    { language: 'en', match: /\b(?:best|reasonable) efforts to (?:answer|respond|reply)\b/i },
    {
      language: 'fr',
      match:
        /\b(?:repon\w+|delai|traite\w*|suite)\b.{0,80}\b(?:un mois|mois|jours|meilleurs delais|plus brefs|trente)\b/i,
      under: /\bdroits?\b/i,
      unless: /\bconserv\w+\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:reage\w+|antwoord\w*|beantwoord\w*|behandel\w*|reactie)\b.{0,80}\b(?:maand|weken|dagen|zo snel|spoedig)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:antwort\w*|beantwort\w*|bearbeit\w*|ruckmeldung|reagier\w+|frist)\b.{0,80}\b(?:monats?|wochen|tagen|unverzuglich|schnellstmoglich|umgehend)\b/i,
      under: /\b(?:recht\w*|betroffene\w*|anfragen?)\b/i,
    },
  ],
  must: {
    en: 'Every request is answered before its deadline; none is overdue.',
    fr: 'Chaque demande reçoit une réponse avant son échéance ; aucune n’est en retard.',
    nl: 'Elk verzoek krijgt antwoord vóór de termijn; geen is te laat.',
    de: 'Jeder Antrag wird vor Ablauf der Frist beantwortet; keiner ist überfällig.',
  },
  proof: 'auto',
};
