// GET /consent-held-back: hosts of others that visitors' browsers did not let through, and whether the policy names them.
import { z } from 'zod';
import { heldBackSince } from '#consent';
import { Site } from '../consents.ts';
import { reads } from '../operation.ts';
import { Day } from '../schemas.ts';

export const listHeldBack = reads({
  id: 'listHeldBack',
  path: '/consent-held-back',
  area: 'Consents',
  summary: 'What was held back',
  description:
    'By host, most often first, as browsers reported it in the last 90 days (the last minute may be missing). No address and no path is kept. It shows what to look at and proves nothing: anybody can send such a report.',
  scope: 'read:consents',
  cost: 5,
  query: z.strictObject({
    from: Day.describe('The first day.'),
    site: Site.optional().describe('Only on this site (its origin).'),
  }),
  answered: 'The hosts.',
  answer: z.strictObject({
    items: z.array(
      z.strictObject({
        host: z
          .string()
          .describe(
            '`*`: all that came after the most that is kept a day; `inline` and the like: the page’s own code.',
          ),
        directives: z.array(z.string()),
        sites: z.array(z.string()),
        last: Day.describe('The last day on which it was held back.'),
        count: z.int().min(1),
        state: z
          .enum(['waits', 'unnamed', 'own', 'rest'])
          .describe('`waits`: the policy names its vendor. `unnamed`: it does not.'),
        vendors: z.array(z.string()).describe('Whose the host is known to be.'),
        categories: z.array(z.enum(['necessary', 'preferences', 'statistics', 'marketing'])),
      }),
    ),
  }),
  example: {
    items: [
      {
        host: 'static.hotjar.com',
        directives: ['script-src'],
        sites: ['https://www.pelican-bicycles.example'],
        last: '2026-03-10',
        count: 912,
        state: 'unnamed',
        vendors: ['Hotjar'],
        categories: [],
      },
    ],
  },
  async do({ query, caller }, { store }) {
    const lines = await heldBackSince(store.db, caller.tenant.id, query.from, query.site ?? '');
    return {
      items: lines.map((line) => ({
        ...line,
        directives: [...line.directives],
        sites: [...line.sites],
        vendors: [...line.vendors],
        categories: [...line.categories],
      })),
    };
  },
});
