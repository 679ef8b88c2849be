// GET /policy/versions/{number}: one version, as it was published.
import { z } from 'zod';
import { publishedFor } from '../current.ts';
import { policyVersion } from '../examples.ts';
import { reads } from '../operation.ts';
import { PolicyVersion } from '../schemas.ts';
import { versionOf } from '../versions.ts';

const number = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number)
  .meta({
    type: 'integer',
    minimum: 1,
    maximum: 999_999_999,
    example: 3,
    description: 'The number of the version.',
  });

export const getVersion = reads({
  id: 'getVersion',
  path: '/policy/versions/{number}',
  area: 'Policy',
  summary: 'One version',
  description: 'A version as it was published, word for word. It never changes.',
  scope: 'read:policy',
  open: 'always',
  params: z.strictObject({ number }),
  answered: 'The version.',
  answer: PolicyVersion,
  example: policyVersion,
  do: async ({ params, caller }, house) => versionOf(house.address(), await publishedFor(caller, house, params.number)),
});
