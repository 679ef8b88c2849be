// A newsletter in the company's own words, written in Markdown, and why it came. The way to end it stands below every such mail (render.ts).
import { z } from 'zod';
import { isText } from '../address.ts';
import { blocksOf, unfit } from '../markdown.ts';
import { type Template, line } from '../template.ts';

const markdown = z
  .string()
  .trim()
  .min(1)
  .max(50_000)
  .refine(isText, 'has characters that no text may have')
  .refine((text) => unfit(text) === null, 'has a picture or HTML');
const values = z.object({ company: line(), title: line(), markdown });

export const campaign: Template<z.infer<typeof values>> = {
  id: 'campaign',
  ownWords: true,
  values,
  compose: ({ company, title, markdown: text }) => ({
    subject: { key: 'mail.asWritten', values: { text: title } },
    body: [...blocksOf(text), { paragraph: { key: 'mail.newsletterWhy', values: { company } } }],
  }),
};
