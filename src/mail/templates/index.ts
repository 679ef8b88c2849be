// The list of templates: one file each, one line here.
import type { Template } from '../template.ts';
import { policyChanged } from './policy-changed.ts';
import { testMail } from './test-mail.ts';

export const templates = {
  'policy-changed': policyChanged,
  'test-mail': testMail,
} as const;

export type TemplateId = keyof typeof templates;

/** What a template is filled with. */
export type ValuesOf<T extends TemplateId> = (typeof templates)[T] extends Template<infer V> ? V : never;
