// GET /requests/{number}/choices: what a plan can be made of, as `upheld requests choices` lists it; never a value.
import { z } from 'zod';
import { reads } from '../operation.ts';
import { RequestNumber, deskOf } from '../rights.ts';

const Choices = z
  .strictObject({
    fields: z
      .array(
        z.strictObject({
          at: z.string().describe('`system/collection/field`, as `values` of a plan names it.'),
          category: z.string().describe('DPV category.'),
          rows: z.int().min(0).describe('In how many rows that are the person’s alone.'),
        }),
      )
      .describe('Where a value can be corrected.'),
    purposes: z.array(z.strictObject({ id: z.string(), label: z.string() })).describe('Of the policy in force.'),
    holdings: z.array(z.strictObject({ id: z.string(), title: z.string() })).describe('Systems, ours and yours.'),
    unreached: z
      .array(z.strictObject({ holding: z.string(), problem: z.string() }))
      .describe('Systems that did not answer: nobody knows what stands in them.'),
  })
  .meta({ id: 'RequestChoices' });

export const getRequestChoices = reads({
  id: 'getRequestChoices',
  path: '/requests/{number}/choices',
  area: 'Requests',
  summary: 'What a plan for a request can be made of',
  description:
    'Looks in all systems for the fields in which the person’s data stands, and lists the purposes and systems to choose from. No value is given out.',
  scope: 'read:requests',
  cost: 20,
  problems: ['refused', 'conflict'],
  params: RequestNumber,
  answered: 'Fields, purposes and systems.',
  answer: Choices,
  example: {
    fields: [{ at: 'shop/customer/city', category: 'pd:City', rows: 1 }],
    purposes: [{ id: 'purpose.newsletter', label: 'sending our newsletter' }],
    holdings: [{ id: 'shop', title: 'shop (PostgreSQL)' }],
    unreached: [],
  },
  async do({ params, caller }, house) {
    const desk = deskOf(house);
    const { id } = await desk.one(caller.tenant.id, params.number);
    const { fields, purposes, holdings, unreached } = await desk.choicesFor(caller.tenant.id, id);
    return {
      fields: fields.map(({ at, category, rows }) => ({ at, category, rows })),
      purposes: purposes.map((one) => ({ id: one.id, label: one.label })),
      holdings: holdings.map((one) => ({ id: one.id, title: one.title })),
      unreached: unreached.map(({ holding, problem }) => ({ holding, problem })),
    };
  },
});
