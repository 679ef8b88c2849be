// POST /organisations: adds an organisation.
import { z } from 'zod';
import { addOrganisation } from '#vault';
import { acts } from '../operation.ts';
import { Organisation, Purpose, organisation, vaultCaller } from '../people.ts';
import { line } from '../schemas.ts';

const NewOrganisation = z
  .strictObject({
    purpose: Purpose,
    name: line(200),
    domain: z
      .string()
      .max(253)
      .toLowerCase()
      .regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/)
      .nullable()
      .default(null),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .default(null)
      .describe('ISO 3166-1 alpha-2.'),
    registration: line(100).nullable().default(null).describe('Its number in a register of companies.'),
  })
  .meta({ id: 'NewOrganisation' });

export const createOrganisation = acts({
  id: 'createOrganisation',
  method: 'post',
  path: '/organisations',
  area: 'People',
  summary: 'Add an organisation',
  description: 'People can then belong to it. A domain belongs to one organisation.',
  scope: 'write:people',
  repeat: 'required',
  problems: ['refused', 'conflict'],
  body: NewOrganisation,
  bodyExample: { purpose: 'purpose.orders', name: organisation.name, domain: organisation.domain, country: 'BE' },
  status: 201,
  answered: 'The organisation.',
  answer: Organisation,
  example: organisation,
  async do({ body, caller }, house, fresh) {
    const { purpose, ...given } = body;
    return addOrganisation(await house.vault(), vaultCaller(caller, purpose), given, fresh);
  },
});
