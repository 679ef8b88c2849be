// Asks whoever has the address whether it was them who wanted to be written to: the words they were shown, and a page with a button.
import { z } from 'zod';
import { type Template, line, webAddress } from '../template.ts';

const values = z.object({ company: line(), words: line(2000), link: webAddress });

export const confirmConsent: Template<z.infer<typeof values>> = {
  id: 'confirm-consent',
  values,
  sealed: true,
  compose: ({ company, words, link }) => ({
    subject: { key: 'mail.confirmSubject', values: { company } },
    body: [
      { paragraph: { key: 'mail.confirmAsked', values: { company } } },
      { list: [words] },
      { link, says: { key: 'mail.confirmLink' } },
      { paragraph: { key: 'mail.confirmNot' } },
    ],
  }),
};
