// GET /record-types: what kinds of records there are, and what their fields are for.
import { z } from 'zod';
import { typesOf } from '#vault';
import { reads } from '../operation.ts';
import { RecordTypeShown, recordType, typeOf } from '../people.ts';

export const listRecordTypes = reads({
  id: 'listRecordTypes',
  path: '/record-types',
  area: 'People',
  summary: 'The declared types of records',
  description:
    'The newest version of each, with the category and the purposes of every field. `contact` is always there.',
  scope: 'read:people',
  answered: 'All types.',
  answer: z.strictObject({ items: z.array(RecordTypeShown) }),
  example: { items: [{ ...recordType, version: 1 }] },
  async do({ caller }, house) {
    return { items: (await typesOf(await house.vault(), caller.tenant.id)).map(typeOf) };
  },
});
