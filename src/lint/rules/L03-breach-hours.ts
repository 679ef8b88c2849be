// L03: a breach is to be reported later than the law allows.
import { writtenPeriod } from '#words';
import type { Rule } from '../rule.ts';
import { comparePeriods } from '../span.ts';

/** Art. 33(1): not later than 72 hours after having become aware of it. */
const longest = 'PT72H';

export const breachHours: Rule = {
  id: 'L03',
  article: '33(1)',
  severity: 'error',
  name: {
    en: 'Breach reported too late',
    fr: 'Violation notifiée trop tard',
    nl: 'Datalek te laat gemeld',
    de: 'Datenpanne zu spät gemeldet',
  },
  why: {
    en: 'The authority must hear of a breach within 72 hours; who promises longer plans to break the law.',
    fr: 'L’autorité doit être informée d’une violation dans les 72 heures ; qui promet davantage prévoit d’enfreindre la loi.',
    nl: 'De autoriteit moet binnen 72 uur van een datalek horen; wie langer belooft, is van plan de wet te overtreden.',
    de: 'Die Behörde muss binnen 72 Stunden von einer Datenpanne erfahren; wer längere Zeit zusagt, plant den Verstoß.',
  },
  repair: {
    en: 'Write “within 72 hours”, and see to it that your staff can keep it.',
    fr: 'Écrivez « dans les 72 heures », et veillez à ce que votre équipe puisse s’y tenir.',
    nl: 'Schrijf “binnen 72 uur”, en zorg dat uw mensen dat halen.',
    de: 'Schreiben Sie „binnen 72 Stunden“, und sorgen Sie dafür, dass Ihre Leute das schaffen.',
  },
  examples: {
    good: [
      'We report a data breach to the supervisory authority within 72 hours.',
      'We report a data breach to the supervisory authority within three days.',
      'We answer requests within 96 hours.',
    ],
    bad: [
      'We report a data breach to the supervisory authority within 96 hours.',
      'Nous notifions toute violation de données à l’autorité de contrôle dans un délai de cinq jours.',
      'Een datalek melden wij binnen een week bij de toezichthouder.',
    ],
  },
  find: ({ policy, line }) =>
    policy.breach.flatMap(({ authorityWithin, stated }) => {
      const at = stated && line(stated.segment);
      return at && authorityWithin !== undefined && comparePeriods(authorityWithin, longest) > 0
        ? [{ line: at, values: { period: writtenPeriod(authorityWithin, policy.meta.language) } }]
        : [];
    }),
};
