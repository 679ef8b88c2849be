// GET /board: how many promises are upheld, broken and unproven, and each of them.
import { z } from 'zod';
import { next, pageOf, pageQuery, positionIn } from '../cursor.ts';
import { publishedFor } from '../current.ts';
import { boardPromise } from '../examples.ts';
import { reads } from '../operation.ts';
import { promiseOf, promisesOf } from '../promises.ts';
import { Area, BoardPromise, Counts, Instant, State } from '../schemas.ts';
import { areas } from '#policy';

const Position = z.tuple([z.int32().min(1), z.int32().min(0)]);

export const getBoard = reads({
  id: 'getBoard',
  path: '/board',
  area: 'Board',
  summary: 'The board: every promise with its state',
  description:
    'Counts of the whole board, and its promises in the order of the policy. Filters choose the items, never the counts. Later pages stay with the version of the first. Without a key it answers only while its owner has made the board public.',
  scope: 'read:board',
  open: 'board',
  query: z.strictObject({
    state: State.optional().describe('Only promises in this state.'),
    area: Area.optional().describe('Only promises of this area.'),
    ...pageQuery,
  }),
  problems: ['not-found'],
  answered: 'The board.',
  answer: z.strictObject({
    company: z.string(),
    version: z.int().min(1),
    provedAt: Instant.nullable().describe('When all promises were last checked; null: not yet.'),
    promises: Counts,
    sentences: Counts.extend({ none: z.int().min(0).describe('Sentences that promise nothing.') }),
    items: z.array(BoardPromise),
    next,
  }),
  example: {
    company: 'Pelican Bicycles Ltd',
    version: 3,
    provedAt: '2026-03-10T09:00:00.000Z',
    promises: { upheld: 14, broken: 1, unproven: 6 },
    sentences: { upheld: 12, broken: 1, unproven: 6, none: 31 },
    items: [boardPromise],
    next: null,
  },
  async do({ query, caller, language }, house) {
    const position = positionIn(Position, query.cursor);
    const published = await publishedFor(caller, house, position?.[0]);
    const board = await house.board(caller.tenant, published);
    const items = promisesOf(
      board,
      published.policy.promises.map(({ id }) => id),
    )
      .map((promise, index) => ({ promise, index }))
      .filter(
        ({ promise, index }) =>
          index > (position?.[1] ?? -1) &&
          (query.state === undefined || promise.state === query.state) &&
          (query.area === undefined || promise.areas.some((area) => areas[area] === query.area)),
      );
    const page = pageOf(items, query.limit, ({ index }) => [published.number, index]);
    return {
      company: caller.tenant.name,
      version: published.number,
      provedAt: board.provedAt,
      promises: board.promises,
      sentences: board.sentences,
      items: page.items.map(({ promise }) => promiseOf(house.address(), promise, language)),
      next: page.next,
    };
  },
});
