// A marketing mail in the company's own words, and why it came. The way to end it stands below every such mail (render.ts).
import { z } from 'zod';
import { type Template, line } from '../template.ts';

const values = z.object({ company: line(), title: line(), paragraphs: z.array(line(2000)).min(1).max(50) });

export const newsletter: Template<z.infer<typeof values>> = {
  id: 'newsletter',
  ownWords: true,
  values,
  compose: ({ company, title, paragraphs }) => ({
    subject: { key: 'mail.asWritten', values: { text: title } },
    body: [
      ...paragraphs.map((text) => ({ paragraph: { key: 'mail.asWritten', values: { text } } })),
      { paragraph: { key: 'mail.newsletterWhy', values: { company } } },
    ],
  }),
};
