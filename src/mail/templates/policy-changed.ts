// Tells somebody that a policy changes: who, which text, since when, what, and where to read it.
import { z } from 'zod';
import { type Template, line, webAddress } from '../template.ts';

const values = z.object({
  company: line(),
  /** The policy's own title. */
  title: line(),
  version: z.int().positive(),
  /** From when it applies, YYYY-MM-DD. */
  effective: z.iso.date(),
  /** What changed, a line each, in the words of the people. */
  changes: z.array(line(1000)).min(1).max(100),
  link: webAddress,
});

export const policyChanged: Template<z.infer<typeof values>> = {
  id: 'policy-changed',
  values,
  compose({ company, title, version, effective, changes, link }) {
    return {
      subject: { key: 'mail.policyChangedSubject', values: { company, title, effective } },
      body: [
        { paragraph: { key: 'mail.policyChanged', values: { company, title, version, effective } } },
        { paragraph: { key: 'mail.policyChangedWhat' } },
        { list: changes },
        { link, says: { key: 'mail.policyChangedRead' } },
        { paragraph: { key: 'mail.policyChangedWhy', values: { company } } },
      ],
    };
  },
};
