// Tells officers that something looked wrong: which kind and when. Who and what stand in the console alone.
import { z } from 'zod';
import { security } from '#words';
import { type Template, line, webAddress } from '../template.ts';

const values = z.object({
  company: line(),
  /** As `security` of the words names it. */
  kind: z.string().refine((kind) => Object.hasOwn(security, `title-${kind}`), 'is no kind of security event'),
  at: z.iso.datetime(),
  /** The page on which it is looked at; null while no server runs. */
  link: webAddress.nullable(),
});

export const securityAlert: Template<z.infer<typeof values>> = {
  id: 'security-alert',
  values,
  compose: ({ company, kind, at, link }) => ({
    subject: { key: 'mail.alertSubject', values: { company } },
    body: [
      { paragraph: { key: `security.title-${kind}` } },
      { paragraph: { key: `security.means-${kind}` } },
      { paragraph: { key: `security.do-${kind}` } },
      { paragraph: { key: 'mail.alertAt', values: { at } } },
      ...(link === null ? [] : [{ link, says: { key: 'mail.alertLink' } }]),
      { paragraph: { key: 'mail.alertWhy', values: { company } } },
    ],
  }),
};
