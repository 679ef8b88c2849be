// Tells staff how much of a request's time is over: its number, what is asked for and the due date. Who asks stands in the console alone.
import { z } from 'zod';
import { type Template, line, webAddress } from '../template.ts';

const values = z.object({
  company: line(),
  number: z.string().max(20),
  /** As words/rights.ts names it. */
  right: z.string().regex(/^[a-z-]+$/),
  share: z.enum(['50', '80', '100']),
  /** ISO 8601 date. */
  due: z.iso.date(),
  /** The page of the request; null while no server runs. */
  link: webAddress.nullable(),
});

export const requestReminder: Template<z.infer<typeof values>> = {
  id: 'request-reminder',
  values,
  compose: ({ company, number, right, share, due, link }) => ({
    subject: { key: `requests.reminderSubject-${share}`, values: { number, due, company } },
    body: [
      { paragraph: { key: `requests.reminder-${share}`, values: { number, due, company } } },
      { paragraph: { key: `rights.${right}` } },
      ...(link === null ? [] : [{ link, says: { key: 'requests.reminderLink' } }]),
      { paragraph: { key: 'requests.reminderWhy', values: { company } } },
    ],
  }),
};
