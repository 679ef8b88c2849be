// K05: two different periods for the same data from the same event.
import { Temporal } from '#base';
import type { Found, Rule } from '../rule.ts';

/** Too broad to be the same thing twice: each section may speak of other data. */
const broad =
  /^(?:(?:your |the |all |such |this |these )?(?:personal )?(?:data|information)|personal data|it|they|them|this|these|donnees(?: personnelles| a caractere personnel)?|(?:persoons)?gegevens|(?:personenbezogene )?daten|records?|documents?)$/;

const sameSubject = (subject: string): string =>
  subject
    .toLowerCase()
    .replace(/^(?:the|your|our|all|any|les|vos|nos|de|het|uw|onze|die|der|das|ihre|unsere)\s+/, '')
    .trim();

export const twoPeriods: Rule = {
  id: 'K05',
  article: '13(2)(a)',
  severity: 'error',
  name: {
    en: 'Two periods for the same data',
    fr: 'Deux durées pour les mêmes données',
    nl: 'Twee termijnen voor dezelfde gegevens',
    de: 'Zwei Fristen für dieselben Daten',
  },
  why: {
    en: 'The text keeps the same data for two different times. Neither the reader nor the system can tell when it goes.',
    fr: 'Le texte conserve les mêmes données pendant deux durées différentes. Ni le lecteur ni le système ne sait quand elles disparaissent.',
    nl: 'De tekst bewaart dezelfde gegevens twee verschillende tijden. Lezer noch systeem kan zeggen wanneer ze verdwijnen.',
    de: 'Der Text bewahrt dieselben Daten verschieden lange auf. Weder Leser noch System wissen, wann sie verschwinden.',
  },
  repair: {
    en: 'Decide on one period, or say what each of the two applies to.',
    fr: 'Choisissez une durée, ou dites à quoi chacune s’applique.',
    nl: 'Kies één termijn, of zeg waarvoor elk van de twee geldt.',
    de: 'Entscheiden Sie sich für eine Frist, oder sagen Sie, wofür welche gilt.',
  },
  examples: {
    good: [
      '## Retention\n\n- Invoices: seven years after the end of the financial year\n- Server logs: 30 days\n- Job applications: six months after the rejection, or two years if you agree',
      '## Retention\n\n- Server logs: at least 30 days\n- Server logs: at most 90 days',
    ],
    bad: [
      '## Retention\n\n- Server logs: 30 days\n- Invoices: 7 years\n\n## Security\n\nServer logs are kept for 90 days.',
    ],
  },
  find(reading) {
    const found: Found[] = [];
    const first = new Map<string, (typeof reading.policy.retention)[number]>();
    for (const rule of reading.policy.retention) {
      if (rule.period === null || !rule.stated || rule.combine || rule.scope || broad.test(sameSubject(rule.subject)))
        continue;
      const key = [sameSubject(rule.subject), rule.trigger ?? ''].join('\n');
      const before = first.get(key);
      if (!before) {
        first.set(key, rule);
        continue;
      }
      const line = reading.line(rule.stated.segment);
      const against = reading.line(before.stated!.segment);
      const bounds = rule.bound !== before.bound && (rule.bound === 'min' || before.bound === 'min');
      if (!line || !against || line === against || sameLength(rule.period, before.period!) || bounds) continue;
      found.push({ line, against, values: { subject: rule.subject } });
    }
    return found;
  },
};

/** “one month” and “30 days” mean the same to whoever wrote them. */
function sameLength(a: string, b: string): boolean {
  const [left, right] = [daysOf(a), daysOf(b)];
  return Math.abs(left - right) <= Math.max(left, right) * 0.05;
}

function daysOf(period: string): number {
  const { years, months, weeks, days, hours } = Temporal.Duration.from(period);
  return years * 365.25 + months * 30.44 + weeks * 7 + days + hours / 24;
}
