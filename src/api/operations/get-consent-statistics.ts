// GET /consent-statistics: how many said yes and no, by day and category.
import { z } from 'zod';
import { Temporal } from '#base';
import { tally } from '#consent';
import { reads } from '../operation.ts';
import { apiProblem } from '../problems.ts';
import { Day } from '../schemas.ts';

/** A year, and the day that leap years have more. */
const mostDays = 366;

export const getConsentStatistics = reads({
  id: 'getConsentStatistics',
  path: '/consent-statistics',
  area: 'Consents',
  summary: 'How many said yes and no',
  description: `By day (UTC) and category, of choices as they were made: somebody who chooses twice counts twice. At most ${mostDays} days.`,
  scope: 'read:consents',
  cost: 10,
  query: z.strictObject({ from: Day.describe('The first day.'), to: Day.describe('The last day.') }),
  answered: 'Days on which somebody chose, in their order.',
  answer: z.strictObject({
    items: z.array(
      z.strictObject({
        day: Day,
        category: z.enum(['preferences', 'statistics', 'marketing']),
        granted: z.int().min(0),
        refused: z.int().min(0),
      }),
    ),
  }),
  example: { items: [{ day: '2026-03-10', category: 'statistics', granted: 118, refused: 241 }] },
  async do({ query, caller }, { store }) {
    const [from, to] = [Temporal.PlainDate.from(query.from), Temporal.PlainDate.from(query.to)];
    const days = from.until(to).days + 1;
    if (days < 1 || days > mostDays)
      throw apiProblem('invalid', {
        happened: `From ${query.from} to ${query.to} are not 1 to ${mostDays} days.`,
        unchanged: 'Nothing was changed.',
        next: 'Ask for a shorter period, or turn the two days round.',
      });
    const after = to.add({ days: 1 });
    const found = await tally(store.db, caller.tenant.id, `${query.from}T00:00:00Z`, `${after.toString()}T00:00:00Z`);
    return { items: found.map(({ category, ...day }) => ({ ...day, category: categoryIn(category) })) };
  },
});

const categoryIn = (text: string) => z.enum(['preferences', 'statistics', 'marketing']).parse(text);
