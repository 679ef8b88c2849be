// A member's other address: the link to confirm it, what its holder is told instead if it is in use, and the notice to the old one with the link to stop it.
import { z } from 'zod';
import { type Template, line, webAddress } from '../template.ts';

const linked = z.object({ company: line(), link: webAddress });
const unlinked = z.object({ company: line() });

export const emailConfirm: Template<z.infer<typeof linked>> = {
  id: 'email-confirm',
  values: linked,
  sealed: true,
  compose: ({ company, link }) => ({
    subject: { key: 'mail.emailConfirmSubject', values: { company } },
    body: [
      { paragraph: { key: 'mail.emailConfirm', values: { company } } },
      { link, says: { key: 'mail.emailConfirmLink' } },
      { paragraph: { key: 'mail.emailConfirmHow' } },
      { paragraph: { key: 'mail.emailConfirmNot' } },
    ],
  }),
};

export const emailInUse: Template<z.infer<typeof unlinked>> = {
  id: 'email-in-use',
  values: unlinked,
  sealed: true,
  compose: ({ company }) => ({
    subject: { key: 'mail.emailConfirmSubject', values: { company } },
    body: [
      { paragraph: { key: 'mail.emailInUse', values: { company } } },
      { paragraph: { key: 'mail.emailInUseYou' } },
      { paragraph: { key: 'mail.emailInUseNot' } },
    ],
  }),
};

export const emailChanging: Template<z.infer<typeof linked>> = {
  id: 'email-changing',
  values: linked,
  sealed: true,
  compose: ({ company, link }) => ({
    subject: { key: 'mail.emailChangingSubject', values: { company } },
    body: [
      { paragraph: { key: 'mail.emailChanging', values: { company } } },
      { paragraph: { key: 'mail.emailChangingYou' } },
      { paragraph: { key: 'mail.emailChangingNot' } },
      { link, says: { key: 'mail.emailChangingLink' } },
      { paragraph: { key: 'mail.emailChangingThen' } },
    ],
  }),
};
