// L03: a breach is to be reported later than the law allows.
import { writtenPeriod } from '#words';
import type { Found, Rule } from '../rule.ts';
import { comparePeriods } from '../span.ts';

/** Art. 33(1): not later than 72 hours after having become aware of it. */
const longest = 'PT72H';

/** What the reader did not take for a duty of its own. */
const inHours = /\b(\d{2,3}) ?(?:hours|heures|uur|uren|stunden)\b/;
const breach = /\b(?:breach\w*|data leaks?|violations?|fuites?|datalek\w*|inbreuk\w*|datenpanne\w*|\w*verletzung\w*)\b/;
const authority =
  /\b(?:authorit\w*|regulator|commission\w*|autorite\w*|cnil|cnpd|autoriteit\w*|toezichthouder|\w*behorde\w*|aufsicht\w*)\b/;

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
      'Si une fuite de données se produit, nous en informons l’Autorité dans les 96 heures.',
      'We report a data breach to the supervisory authority within 96 hours.',
      'Nous notifions toute violation de données à l’autorité de contrôle dans un délai de cinq jours.',
      'Een datalek melden wij binnen een week bij de toezichthouder.',
    ],
  },
  find(reading) {
    const { policy, line } = reading;
    const facts = policy.breach.flatMap(({ authorityWithin, stated }) => {
      const at = stated && line(stated.segment);
      return at && authorityWithin !== undefined && comparePeriods(authorityWithin, longest) > 0
        ? [{ line: at, values: { period: writtenPeriod(authorityWithin, policy.meta.language) } }]
        : [];
    });
    const hours = reading.linesThat(inHours).flatMap((at): Found[] => {
      const period = `PT${inHours.exec(at.plain)![1]}H`;
      return breach.test(at.plain) &&
        authority.test(at.plain) &&
        comparePeriods(period, longest) > 0 &&
        !facts.some((one) => one.line === at)
        ? [{ line: at, values: { period: writtenPeriod(period, policy.meta.language) } }]
        : [];
    });
    return [...facts, ...hours];
  },
};
