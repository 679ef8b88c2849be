// POST /subjects/{id}/files: keeps a file about a person.
import { z } from 'zod';
import { addFile as add, largestFile } from '#vault';
import { acts } from '../operation.ts';
import { Purpose, contactRecord, vaultCaller } from '../people.ts';
import { apiProblem } from '../problems.ts';
import { Id, line } from '../schemas.ts';

/** What base64 makes of the largest file. */
const longest = Math.ceil(largestFile / 3) * 4;

const NewFile = z
  .strictObject({
    purpose: Purpose,
    purposes: z
      .array(Purpose)
      .min(1)
      .max(50)
      .optional()
      .describe('What it is kept for; absent: the purpose of the call.'),
    record: Id.nullable().default(null).describe('The record that it belongs to.'),
    name: line(200),
    mediaType: z
      .string()
      .regex(/^[a-z]+\/[a-z0-9.+-]{1,100}$/)
      .default('application/octet-stream'),
    content: z.string().max(longest).describe('Base64 (RFC 4648, section 4), at most 25 MB of content.'),
  })
  .meta({ id: 'NewFile' });

export const addFile = acts({
  id: 'addFile',
  method: 'post',
  path: '/subjects/{id}/files',
  area: 'People',
  summary: 'Keep a file about a person',
  description: 'Name, media type and content rest under the person’s own key. What is in it is not looked at.',
  scope: 'write:people',
  repeat: 'required',
  cost: 10,
  largest: longest + 64 * 1024,
  problems: ['refused', 'conflict'],
  params: z.strictObject({ id: Id }),
  body: NewFile,
  bodyExample: { purpose: 'purpose.orders', name: 'receipt.txt', mediaType: 'text/plain', content: 'VGhhbmsgeW91Lg==' },
  status: 201,
  answered: 'The id of the file.',
  answer: z.strictObject({ id: Id }),
  example: { id: contactRecord.id },
  async do({ params, body, caller }, house, fresh) {
    const { purpose, purposes, record, name, mediaType } = body;
    const content = Buffer.from(body.content, 'base64');
    if (content.toString('base64') !== body.content) throw notBase64();
    const file = { id: fresh, subject: params.id, record, name, mediaType, content, ...(purposes ? { purposes } : {}) };
    return { id: await add(await house.vault(), vaultCaller(caller, purpose), file) };
  },
});

const notBase64 = () =>
  apiProblem('refused', {
    happened: 'The content is not base64 with its padding.',
    unchanged: 'The file was not kept.',
    next: 'Encode the bytes by RFC 4648, section 4.',
  });
