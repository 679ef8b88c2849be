// POST /subjects/{id}/merge: joins somebody else into this person.
import { z } from 'zod';
import { mergePeople, mustNotName } from '#vault';
import { acts } from '../operation.ts';
import { Erasure, Purpose, Reason, erasure, erasureShown, vaultCaller } from '../people.ts';
import { Id } from '../schemas.ts';

const byDefault = 'merge';

const Merge = z
  .strictObject({
    purpose: Purpose,
    other: Id.describe('The one who goes. It cannot be undone.'),
    reason: Reason.default(byDefault),
  })
  .meta({ id: 'Merge' });

export const mergeSubjects = acts({
  id: 'mergeSubjects',
  method: 'post',
  path: '/subjects/{id}/merge',
  area: 'People',
  summary: 'Join two who are one person',
  description:
    'Records, files and preferences of the other become this person’s, and what the contact lacks; a refusal wins over a wish. Then the other is erased. What differs in the contact stays as it is here.',
  scope: 'erase:people',
  repeat: 'accepted',
  cost: 10,
  problems: ['refused', 'conflict'],
  params: z.strictObject({ id: Id }),
  body: Merge,
  bodyExample: { purpose: 'law:accountability', other: '0c9d54e8-2f41-4d7b-9a63-8b1e5f7c2d90' },
  status: 200,
  answered: 'The erasure of the other, and the fields of the contact in which they differed.',
  answer: z.strictObject({ erasure: Erasure, differs: z.array(z.string()) }).meta({ id: 'Merged' }),
  example: { erasure: { ...erasure, reason: byDefault }, differs: ['email'] },
  async do({ params, body, caller }, house) {
    const { purpose, other, reason } = body;
    const asking = vaultCaller(caller, purpose);
    const vault = await house.vault();
    if (reason !== byDefault) await mustNotName(vault, asking, [params.id, other], reason);
    const merged = await mergePeople(vault, asking, params.id, other, { reason });
    return { erasure: erasureShown(merged.erasure), differs: [...merged.differs] };
  },
});
