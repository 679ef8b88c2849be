// GET /consent-statistics: how many said yes and no, by day and category.
import { z } from 'zod';
import { Temporal } from '#base';
import { type DayCount, askedIds, dayCounts, totalsOf } from '#consent';
import { LanguageTag, Site } from '../consents.ts';
import { reads } from '../operation.ts';
import { apiProblem } from '../problems.ts';
import { Day } from '../schemas.ts';

/** A year, and the day that leap years have more. */
const mostDays = 366;

const Count = z.int().min(0);

export const getConsentStatistics = reads({
  id: 'getConsentStatistics',
  path: '/consent-statistics',
  area: 'Consents',
  summary: 'How many said yes and no',
  description: `By day (UTC) and category, of answers to the question as they were given: somebody who answers twice counts twice, and who saw it without answering is not counted, because showing is not tracked. Programs, our checks of the site among them, are not counted. Withdrawals and objections by signal are counted apart, in \`days\`. At most ${mostDays} days.`,
  scope: 'read:consents',
  cost: 10,
  query: z.strictObject({
    from: Day.describe('The first day.'),
    to: Day.describe('The last day.'),
    site: Site.optional().describe('Only choices made on this site (its origin).'),
    language: LanguageTag.optional().describe('Only choices on a notice in this language.'),
  }),
  answered: 'Days on which somebody chose, in their order.',
  answer: z.strictObject({
    items: z
      .array(
        z.strictObject({
          day: Day,
          category: z.enum(askedIds),
          granted: Count,
          refused: Count,
        }),
      )
      .describe('Answers to the question.'),
    days: z
      .array(
        z.strictObject({
          day: Day,
          accepted: Count.describe('All of it, at once.'),
          refused: Count.describe('All of it, at once.'),
          chosen: Count.describe('One by one.'),
          withdrawn: Count,
          objected: Count.describe('By the signal of the browser (Global Privacy Control), without an answer.'),
          signal: Count.describe('Of all these: with that signal.'),
          secondLayer: Count.describe('Of all these: on the second layer.'),
          form: Count.describe('Of all these: by a form, without a script.'),
        }),
      )
      .describe('All that was recorded.'),
  }),
  example: {
    items: [{ day: '2026-03-10', category: 'statistics', granted: 118, refused: 241 }],
    days: [
      {
        day: '2026-03-10',
        accepted: 90,
        refused: 201,
        chosen: 68,
        withdrawn: 4,
        objected: 11,
        signal: 19,
        secondLayer: 71,
        form: 2,
      },
    ],
  },
  async do({ query, caller }, { store, clock }) {
    const { from, to, site, language } = query;
    const days = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1;
    if (days < 1 || days > mostDays)
      throw apiProblem('invalid', {
        happened: `From ${from} to ${to} are not 1 to ${mostDays} days.`,
        unchanged: 'Nothing was changed.',
        next: 'Ask for a shorter period, or turn the two days round.',
      });
    const counts = (await dayCounts(store.db, caller.tenant.id, from, to, clock)).filter(
      (one) => (site === undefined || one.site === site) && (language === undefined || one.language === language),
    );
    const byDay = [...Map.groupBy(counts, ({ day }) => day)];
    return { items: byDay.flatMap(itemsOf), days: byDay.map(dayOf) };
  },
});

const itemsOf = ([day, counts]: [string, DayCount[]]) => {
  const { rates } = totalsOf(counts);
  return askedIds
    .toSorted()
    .map((category) => ({ day, category, ...rates[category] }))
    .filter(({ of }) => of > 0)
    .map(({ category, granted, of }) => ({ day, category, granted, refused: of - granted }));
};

function dayOf([day, counts]: [string, DayCount[]]) {
  const { acts, signal, second, form } = totalsOf(counts);
  const { accept: accepted, refuse: refused, choose: chosen, withdraw: withdrawn, gpc: objected } = acts;
  return { day, accepted, refused, chosen, withdrawn, objected, signal, secondLayer: second, form };
}
