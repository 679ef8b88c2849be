// POST /record-types: declares a type of records, or a new version of one.
import { z } from 'zod';
import { declareTypeFor } from '#vault';
import { acts } from '../operation.ts';
import { DeclaredType, Purpose, RecordTypeShown, recordType, typeOf, vaultCaller } from '../people.ts';

const NewRecordType = z.strictObject({ purpose: Purpose, type: DeclaredType }).meta({ id: 'NewRecordType' });

export const declareRecordType = acts({
  id: 'declareRecordType',
  method: 'post',
  path: '/record-types',
  area: 'People',
  summary: 'Declare a type of records',
  description:
    'A JSON Schema whose fields say their category and purposes. The same again keeps its version. A program cannot change a type that is closed to programs.',
  scope: 'write:people',
  repeat: 'accepted',
  problems: ['refused'],
  body: NewRecordType,
  bodyExample: { purpose: 'law:accountability', type: recordType },
  status: 201,
  answered: 'The type, with its version.',
  answer: RecordTypeShown,
  example: { ...recordType, version: 1 },
  async do({ body, caller }, house) {
    return typeOf(await declareTypeFor(await house.vault(), vaultCaller(caller, body.purpose), body.type));
  },
});
