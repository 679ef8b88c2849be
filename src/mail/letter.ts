// What others hand in to be sent, and what the sender works with.
import type { Language, Pii } from '#base';
import type { MailKind } from '#store';
import type { TemplateId, ValuesOf } from './templates/index.ts';

export interface Letter<T extends TemplateId = TemplateId> {
  /** The idempotency key, unique in the tenant: the same key is one mail, however often it is queued. No personal data. */
  key: string;
  to: Pii;
  template: T;
  values: ValuesOf<T>;
  language: Language;
  kind: MailKind;
  /** The mailing list or consent category it belongs to; `mayDeliver` is told. */
  listId?: string;
  /** An https address that unsubscribes at once on POST (RFC 8058). Marketing cannot do without. */
  unsubscribe?: string;
}

/** A mail that the sender has taken. */
export interface Taken {
  tenant: string;
  id: string;
  kind: MailKind;
  listId: string | null;
  template: string;
  language: Language;
  recipient: Pii;
  values: unknown;
  unsubscribe: string | null;
  messageId: string;
  attempts: number;
  createdAt: string;
}

/** Asked right before each attempt. A reason is a short code such as `withdrawn`; it stands in the log. */
export type MayDeliver = (
  mail: Pick<Taken, 'tenant' | 'id' | 'kind' | 'listId' | 'template' | 'language' | 'recipient'>,
) => Promise<{ ok: true } | { ok: false; refused: string }>;
