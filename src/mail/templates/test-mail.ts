// Shows that mail works: nothing in it but who sends it and when.
import { z } from 'zod';
import { type Template, line } from '../template.ts';

const values = z.object({ company: line(), at: z.iso.datetime() });

export const testMail: Template<z.infer<typeof values>> = {
  id: 'test-mail',
  values,
  compose: ({ company, at }) => ({
    subject: { key: 'mail.testSubject', values: { company } },
    body: [
      { paragraph: { key: 'mail.test', values: { company } } },
      { paragraph: { key: 'mail.testAt', values: { at } } },
    ],
  }),
};
