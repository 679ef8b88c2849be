// Tells staff of an emergency access: that it was asked for, opened or ended. Who, whose data and why stand in the console alone.
import { z } from 'zod';
import { type Template, line, webAddress } from '../template.ts';

const values = z.object({
  company: line(),
  what: z.enum(['requested', 'waiting', 'opened', 'declined', 'closed', 'expired']),
  /** The page on which it is answered; null while no server runs. */
  link: webAddress.nullable(),
});

export const breakGlass: Template<z.infer<typeof values>> = {
  id: 'break-glass',
  values,
  compose: ({ company, what, link }) => ({
    subject: { key: `mail.glass-subject-${what}`, values: { company } },
    body: [
      { paragraph: { key: `mail.glass-${what}`, values: { company } } },
      ...(link === null ? [] : [{ link, says: { key: 'mail.glassLink' } }]),
      { paragraph: { key: 'mail.glassWhy', values: { company } } },
    ],
  }),
};
