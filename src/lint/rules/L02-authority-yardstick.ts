// L02: a period longer than the one that the country's authority thinks is enough.
import { writtenPeriod } from '#words';
import { retentionFacts, validOn } from '#law';
import { storagePeriods } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { comparePeriods } from '../span.ts';

const about: Readonly<Record<string, RegExp>> = {
  'fr-prospects': /\bprospects?\b|\bclients? potentiels?\b|\bpotential customers?\b/,
  'fr-audience-data':
    /\bmesures? d'audience\b|\bdonnees (?:d'audience|de frequentation)\b|\baudience (?:measurement|data)\b/,
  'fr-cookie-choice':
    /\b(?:choix|consentement|preferences?|choice|consent)\b[^.\n]{0,60}\b(?:cookies?|traceurs?|bandeau|banner)\b/,
};

export const authorityYardstick: Rule = {
  id: 'L02',
  article: '5(1)(e)',
  severity: 'info',
  name: {
    en: 'Longer than the authority thinks needed',
    fr: 'Plus long que ce que l’autorité recommande',
    nl: 'Langer dan de autoriteit nodig acht',
    de: 'Länger, als die Behörde für nötig hält',
  },
  why: {
    en: 'The authority has published how long is mostly enough; who keeps data longer will be asked why.',
    fr: 'L’autorité a publié la durée qui suffit le plus souvent ; qui garde plus longtemps devra dire pourquoi.',
    nl: 'De autoriteit heeft gepubliceerd wat meestal genoeg is; wie langer bewaart, moet zeggen waarom.',
    de: 'Die Behörde hat veröffentlicht, was meist genügt; wer länger speichert, wird nach dem Grund gefragt.',
  },
  repair: {
    en: 'Shorten the period, or write down why you need the longer one.',
    fr: 'Raccourcissez la durée, ou consignez pourquoi il vous faut davantage.',
    nl: 'Verkort de termijn, of leg vast waarom u meer nodig hebt.',
    de: 'Verkürzen Sie die Frist, oder halten Sie fest, warum Sie die längere brauchen.',
  },
  examples: {
    good: [
      'Le responsable du traitement est Colvert SARL, 3 rue Haute, 69001 Lyon, France.\n\n## Durée de conservation\n\n- Prospects : 3 ans à compter du dernier contact',
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom.\n\n## How long we keep data\n\n- Prospects: 5 years after the last contact',
    ],
    bad: [
      'Le responsable du traitement est Colvert SARL, 3 rue Haute, 69001 Lyon, France.\n\n## Durée de conservation\n\n- Prospects : 5 ans à compter du dernier contact',
    ],
  },
  find(reading) {
    const today = reading.today.toString();
    const facts = retentionFacts.filter(
      (fact) => fact.country === reading.country && fact.force === 'yardstick' && validOn(fact, today),
    );
    const periods = storagePeriods(reading);
    return periods.flatMap(({ period, stated, subject }) => {
      const line = stated && reading.line(stated.segment);
      const alone = periods.filter((other) => other.stated?.segment === stated?.segment).length === 1;
      const words = alone ? (line?.plain ?? '') : subject.toLowerCase();
      const fact =
        line &&
        period !== null &&
        facts.find((one) => about[one.id]?.test(words) && comparePeriods(period, one.period) > 0);
      return fact
        ? [
            {
              line,
              values: {
                what: fact.what[reading.policy.meta.language],
                period: writtenPeriod(fact.period, reading.policy.meta.language),
              },
            },
          ]
        : [];
    });
  },
};
