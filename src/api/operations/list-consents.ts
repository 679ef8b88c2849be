// GET /consents: what visitors chose.
import { z } from 'zod';
import { actions, choicesBefore, noteLooked } from '#consent';
import { Consent, LanguageTag, Site, consent, consentShown } from '../consents.ts';
import { next, pageOf, pageQuery, positionIn } from '../cursor.ts';
import { reads } from '../operation.ts';
import { vaultCaller } from '../people.ts';
import { Hash, Instant } from '../schemas.ts';

const Position = z.tuple([Instant, Hash]);

export const listConsents = reads({
  id: 'listConsents',
  path: '/consents',
  area: 'Consents',
  summary: 'What visitors chose',
  description:
    'Newest first, refusals and withdrawals among them. None is ever changed: who chooses again makes another one. They hold no name and no address; whoever has the secret of a choice can show that it is theirs. Of the few that a person linked to themselves, the look is written into the access log.',
  scope: 'read:consents',
  query: z.strictObject({
    from: Instant.optional().describe('Recorded then or later.'),
    to: Instant.optional().describe('Recorded before.'),
    action: z.enum(actions).optional().describe('Only those made by this act.'),
    site: Site.optional().describe('Only those made on this site (its origin).'),
    version: z
      .string()
      .regex(/^[1-9]\d{0,8}$/)
      .optional()
      .describe('Only those on what this version of the policy showed.'),
    language: LanguageTag.optional().describe('Only those on a notice in this language.'),
    ...pageQuery,
  }),
  answered: 'A page of choices.',
  answer: z.strictObject({ items: z.array(Consent), next }),
  example: { items: [consent], next: null },
  async do({ query, caller }, house) {
    const { store } = house;
    const position = positionIn(Position, query.cursor);
    const found = await choicesBefore(store.db, caller.tenant.id, {
      limit: query.limit + 1,
      before: position && { at: position[0], id: position[1] },
      from: query.from,
      to: query.to,
      action: query.action,
      site: query.site,
      policy: query.version === undefined ? undefined : Number(query.version),
      language: query.language,
    });
    const page = pageOf(found, query.limit, ({ at, id }) => [at, id]);
    const ids = page.items.map(({ id }) => id);
    await noteLooked(
      { db: store.db, vault: () => house.vault() },
      vaultCaller(caller, 'law:accountability'),
      'read',
      ids,
    );
    return { items: page.items.map(consentShown), next: page.next };
  },
});
