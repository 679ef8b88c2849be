// GET /subjects/{id}/files: the files about a person.
import { z } from 'zod';
import { filesOf } from '#vault';
import { reads } from '../operation.ts';
import { Purpose, contactRecord, vaultCaller } from '../people.ts';
import { Id, Instant } from '../schemas.ts';

const FileLine = z
  .strictObject({
    id: Id,
    record: Id.nullable(),
    bytes: z.int().min(0),
    createdAt: Instant,
    purposes: z.array(z.string()),
    head: z
      .strictObject({ name: z.string(), mediaType: z.string() })
      .nullable()
      .describe('Null: kept for other purposes.'),
  })
  .meta({ id: 'FileLine' });

export const listFiles = reads({
  id: 'listFiles',
  path: '/subjects/{id}/files',
  area: 'People',
  summary: 'The files about a person',
  description: 'Newest first, at most a thousand. Files of records that are closed to programs are left out.',
  scope: 'read:people',
  params: z.strictObject({ id: Id }),
  query: z.strictObject({ purpose: Purpose }),
  answered: 'The files.',
  answer: z.strictObject({ items: z.array(FileLine) }),
  example: {
    items: [
      {
        id: contactRecord.id,
        record: null,
        bytes: 10,
        createdAt: '2026-03-10T09:00:00.000Z',
        purposes: ['purpose.orders'],
        head: { name: 'receipt.txt', mediaType: 'text/plain' },
      },
    ],
  },
  async do({ params, query, caller }, house) {
    const found = await filesOf(await house.vault(), vaultCaller(caller, query.purpose), params.id);
    return {
      items: found.map(({ id, record, bytes, createdAt, purposes, head }) => ({
        id,
        record,
        bytes,
        createdAt,
        purposes: [...purposes],
        head: head?.reveal() ?? null,
      })),
    };
  },
});
