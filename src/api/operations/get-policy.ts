// GET /policy: the version in force.
import { publishedFor } from '../current.ts';
import { policyVersion } from '../examples.ts';
import { reads } from '../operation.ts';
import { PolicyVersion } from '../schemas.ts';
import { versionOf } from '../versions.ts';

export const getPolicy = reads({
  id: 'getPolicy',
  path: '/policy',
  area: 'Policy',
  summary: 'The policy in force',
  description: 'The newest published version: its text, its sentences with their ids, and the hash that names it.',
  scope: 'read:policy',
  open: 'always',
  problems: ['not-found'],
  answered: 'The version in force.',
  answer: PolicyVersion,
  example: policyVersion,
  do: async ({ caller }, house) => versionOf(house.address(), await publishedFor(caller, house)),
});
