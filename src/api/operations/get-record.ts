// GET /records/{id}: one record, as far as the purpose opens it.
import { z } from 'zod';
import { readRecord } from '#vault';
import { reads } from '../operation.ts';
import { Purpose, RecordShown, contactRecord, recordOf, subjectLine, vaultCaller } from '../people.ts';
import { Id } from '../schemas.ts';

export const getRecord = reads({
  id: 'getRecord',
  path: '/records/{id}',
  area: 'People',
  summary: 'One record',
  description: 'Values that were collected for other purposes are withheld, and named.',
  scope: 'read:people',
  params: z.strictObject({ id: Id }),
  query: z.strictObject({ purpose: Purpose }),
  answered: 'The record, and whom it is about.',
  answer: RecordShown.extend({ subject: Id }).meta({ id: 'RecordOfSubject' }),
  example: { ...contactRecord, subject: subjectLine.id },
  async do({ params, query, caller }, house) {
    const found = await readRecord(await house.vault(), vaultCaller(caller, query.purpose), params.id);
    return { ...recordOf(found), subject: found.subject };
  },
});
