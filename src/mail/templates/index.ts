// The list of templates: one file each, one line here.
import type { Template } from '../template.ts';
import { breakGlass } from './break-glass.ts';
import { emailChanging, emailConfirm, emailInUse } from './email-change.ts';
import { campaign } from './campaign.ts';
import { confirmConsent } from './confirm-consent.ts';
import { newsletter } from './newsletter.ts';
import { policyChanged } from './policy-changed.ts';
import { request } from './request.ts';
import { requestReminder } from './request-reminder.ts';
import { securityAlert } from './security-alert.ts';
import { testMail } from './test-mail.ts';

export const templates = {
  'break-glass': breakGlass,
  campaign,
  'email-changing': emailChanging,
  'email-confirm': emailConfirm,
  'email-in-use': emailInUse,
  'confirm-consent': confirmConsent,
  newsletter,
  'policy-changed': policyChanged,
  request,
  'request-reminder': requestReminder,
  'security-alert': securityAlert,
  'test-mail': testMail,
} as const;

export type TemplateId = keyof typeof templates;

/** Those that say what the company wrote. */
export const inOwnWords = (Object.keys(templates) as TemplateId[]).filter(
  (id) => (templates[id] as Pick<Template<unknown>, 'ownWords'>).ownWords,
);

/** What a template is filled with. */
export type ValuesOf<T extends TemplateId> = (typeof templates)[T] extends Template<infer V> ? V : never;
