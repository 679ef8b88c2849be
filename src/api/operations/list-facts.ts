// GET /facts: what the policy in force says, as data.
import { z } from 'zod';
import { allFacts } from '#policy';
import { next, pageOf, pageQuery, positionIn } from '../cursor.ts';
import { publishedFor } from '../current.ts';
import { reads } from '../operation.ts';
import { Fact } from '../schemas.ts';

const Position = z.tuple([z.int32().min(1), z.int32().min(0)]);

export const listFacts = reads({
  id: 'listFacts',
  path: '/facts',
  area: 'Policy',
  summary: 'The facts of the policy in force',
  description:
    'Contacts, purposes, storage periods, recipients, rights and the rest, each with the words that say it, or with who decided it where the text is silent. Later pages stay with the version of the first.',
  scope: 'read:policy',
  query: z.strictObject({
    list: z
      .string()
      .regex(/^[A-Za-z]{1,40}$/)
      .optional()
      .describe('Only facts of this list, for example `retention`.'),
    ...pageQuery,
  }),
  problems: ['not-found'],
  answered: 'A page of facts.',
  answer: z.strictObject({ version: z.int().min(1), items: z.array(Fact), next }),
  example: {
    version: 3,
    items: [
      {
        id: 'retention.orders',
        list: 'retention',
        origin: 'stated',
        quote: 'We keep orders for seven years.',
        sentence: '1c7be0a94d52-1',
        decided: null,
        value: { subject: 'orders', trigger: null, period: 'P7Y' },
      },
    ],
    next: 'WzMsMTld',
  },
  async do({ query, caller }, house) {
    const position = positionIn(Position, query.cursor);
    const { number, policy } = await publishedFor(caller, house, position?.[0]);
    const items = allFacts(policy)
      .map(({ list, fact }, index) => ({ list, fact, index }))
      .filter(({ list, index }) => (query.list === undefined || list === query.list) && index > (position?.[1] ?? -1));
    const page = pageOf(items, query.limit, ({ index }) => [number, index]);
    return {
      version: number,
      items: page.items.map(({ list, fact: { id, stated, decided, ...value } }) => ({
        id,
        list,
        origin: stated ? ('stated' as const) : ('decided' as const),
        quote: stated?.quote ?? null,
        sentence: stated?.segment ?? null,
        decided: decided ?? null,
        value,
      })),
      next: page.next,
    };
  },
});
