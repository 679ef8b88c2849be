// S07: the text has not been looked at for two years.
import { Temporal } from '#base';
import type { Rule } from '../rule.ts';

const longest = 24;

export const notReviewed: Rule = {
  id: 'S07',
  article: '24(1)',
  severity: 'warning',
  name: {
    en: 'Not reviewed for two years',
    fr: 'Pas revu depuis deux ans',
    nl: 'Twee jaar niet nagekeken',
    de: 'Zwei Jahre nicht überprüft',
  },
  why: {
    en: 'In two years vendors, laws and one’s own work change. What you do must be reviewed and kept up to date.',
    fr: 'En deux ans, prestataires, lois et pratiques changent. Ce que vous faites doit être réexaminé et tenu à jour.',
    nl: 'In twee jaar veranderen leveranciers, wetten en het eigen werk. Wat u doet, moet nagekeken en bijgehouden worden.',
    de: 'In zwei Jahren ändern sich Anbieter, Gesetze und die eigene Arbeit. Was Sie tun, muss überprüft und aktuell gehalten werden.',
  },
  repair: {
    en: 'Read the text against what you do today, correct it, and set the date.',
    fr: 'Confrontez le texte à ce que vous faites aujourd’hui, corrigez-le et mettez la date.',
    nl: 'Leg de tekst naast wat u nu doet, verbeter hem en zet de datum.',
    de: 'Vergleichen Sie den Text mit dem, was Sie heute tun, berichtigen Sie ihn und setzen Sie das Datum.',
  },
  examples: {
    good: [
      'Last updated: 3 May 2026\n\nWe sell lamps.',
      'Effective from 1 March 2021\n\nLast updated on 2 February 2025\n\nWe sell lamps.',
    ],
    bad: ['Last updated: 3 May 2023\n\nWe sell lamps.', 'Stand: Mai 2020\n\nWir verkaufen Lampen.'],
  },
  find(reading) {
    const latest = reading.policy.versions.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
    const line = reading.line(latest?.stated?.segment ?? '');
    if (!latest || !line || reading.today.year - Number(latest.date.slice(0, 4)) < longest / 12) return [];
    const date = Temporal.PlainDate.from(latest.date);
    const full =
      latest.precision === 'year'
        ? date.add({ years: 1 })
        : latest.precision === 'month'
          ? date.add({ months: 1 })
          : date;
    const until = full.add({ months: longest });
    return Temporal.PlainDate.compare(until, reading.today) < 0 ? [{ line, values: { date: latest.date } }] : [];
  },
};
