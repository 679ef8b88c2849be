// GET /attestations: what people have vouched for.
import { z } from 'zod';
import { attestationsBefore } from '#access';
import { attestationOf } from '../attestations.ts';
import { next, pageOf, pageQuery, positionIn } from '../cursor.ts';
import { attestation } from '../examples.ts';
import { reads } from '../operation.ts';
import { Attestation, Id, PromiseId } from '../schemas.ts';

const Position = z.tuple([Id]);

export const listAttestations = reads({
  id: 'listAttestations',
  path: '/attestations',
  area: 'Attestations',
  summary: 'What people have vouched for',
  description:
    'Newest first, those that are over or taken back among them. Names and statements are personal data of your colleagues.',
  scope: 'read:attestations',
  query: z.strictObject({ promise: PromiseId.optional().describe('Only those of this promise.'), ...pageQuery }),
  answered: 'A page of attestations.',
  answer: z.strictObject({ items: z.array(Attestation), next }),
  example: { items: [attestation], next: null },
  async do({ query, caller }, house) {
    const position = positionIn(Position, query.cursor);
    const found = await attestationsBefore(house.store.db, caller.tenant.id, {
      before: position?.[0] ?? null,
      limit: query.limit + 1,
      promise: query.promise,
    });
    const page = pageOf(found, query.limit, ({ id }) => [id]);
    return { items: page.items.map((item) => attestationOf(item, house.clock)), next: page.next };
  },
});
