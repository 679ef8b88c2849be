// GET /consents: what visitors chose.
import { z } from 'zod';
import { actions, choicesBefore } from '#consent';
import { Consent, consent, consentShown } from '../consents.ts';
import { next, pageOf, pageQuery, positionIn } from '../cursor.ts';
import { reads } from '../operation.ts';
import { Hash, Instant } from '../schemas.ts';

const Position = z.tuple([Instant, Hash]);

export const listConsents = reads({
  id: 'listConsents',
  path: '/consents',
  area: 'Consents',
  summary: 'What visitors chose',
  description:
    'Newest first, refusals and withdrawals among them. None is ever changed: who chooses again makes another one. They hold no name and no address; whoever has the secret of a choice can show that it is theirs.',
  scope: 'read:consents',
  query: z.strictObject({
    from: Instant.optional().describe('Recorded then or later.'),
    to: Instant.optional().describe('Recorded before.'),
    action: z.enum(actions).optional().describe('Only those made by this act.'),
    ...pageQuery,
  }),
  answered: 'A page of choices.',
  answer: z.strictObject({ items: z.array(Consent), next }),
  example: { items: [consent], next: null },
  async do({ query, caller }, { store }) {
    const position = positionIn(Position, query.cursor);
    const found = await choicesBefore(store.db, caller.tenant.id, {
      limit: query.limit + 1,
      before: position && { at: position[0], id: position[1] },
      from: query.from,
      to: query.to,
      action: query.action,
    });
    const page = pageOf(found, query.limit, ({ at, id }) => [at, id]);
    return { items: page.items.map(consentShown), next: page.next };
  },
});
