// POST /subjects/search: people by e-mail or telephone, by organisation, or by what their records say in fields declared queryable.
import { z } from 'zod';
import { Pii } from '#base';
import { findPeople, searchPeople } from '#vault';
import { next, pageFrom, positionIn } from '../cursor.ts';
import { asks } from '../operation.ts';
import { Purpose, SubjectLine, Values, lineOf, subjectLine, vaultCaller } from '../people.ts';
import { apiProblem } from '../problems.ts';
import { Id, line } from '../schemas.ts';

const Position = z.tuple([z.iso.datetime(), Id]);

const SubjectSearch = z
  .strictObject({
    purpose: Purpose,
    email: z.string().min(3).max(254).optional(),
    phone: z.string().min(3).max(40).optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .describe('ISO 3166-1: that of a number without a prefix.'),
    organisation: line(200).optional().describe('How the name of their organisation begins.'),
    record: z
      .strictObject({ type: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/), where: Values })
      .optional()
      .describe('They have a record of this type with these values, in fields that the type declares queryable.'),
    limit: z.int().min(1).max(100).default(20),
    cursor: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,200}$/)
      .optional(),
  })
  .meta({ id: 'SubjectSearch' });

export const searchSubjects = asks({
  id: 'searchSubjects',
  path: '/subjects/search',
  area: 'People',
  summary: 'Find people',
  description:
    'By e-mail, by telephone, or by organisation and record: one of these. What is looked for stands in the body, so that no log keeps it.',
  scope: 'read:people',
  problems: ['refused'],
  body: SubjectSearch,
  bodyExample: { purpose: 'purpose.orders', email: 'wendel@oosterlinck.example' },
  answered: 'Those who were found.',
  answer: z.strictObject({ items: z.array(SubjectLine), next }),
  example: { items: [subjectLine], next: null },
  async do({ body, caller }, house) {
    const { email, phone, country, organisation, record, limit, cursor } = body;
    const ways = [email, phone, organisation ?? record].filter((way) => way !== undefined);
    if (ways.length !== 1) throw oneWay();
    const vault = await house.vault();
    const asking = vaultCaller(caller, body.purpose);
    if (email !== undefined || phone !== undefined) {
      const by = {
        field: email === undefined ? ('phone' as const) : ('email' as const),
        value: new Pii(email ?? phone!),
      };
      const found = await findPeople(vault, asking, { ...by, ...(country === undefined ? {} : { country }) });
      return { items: found.map(lineOf), next: null };
    }
    const after = positionIn(Position, cursor);
    const { people, more } = await searchPeople(vault, asking, {
      limit,
      ...(organisation === undefined ? {} : { organisation }),
      ...(record ? { record } : {}),
      ...(after ? { after } : {}),
    });
    return pageFrom(people.map(lineOf), more, ({ createdAt, id }) => [createdAt, id]);
  },
});

const oneWay = () =>
  apiProblem('refused', {
    happened: 'A search is by e-mail, or by telephone, or by organisation and record; this one names none or several.',
    unchanged: 'Nothing was looked for.',
    next: 'Name one of them.',
  });
