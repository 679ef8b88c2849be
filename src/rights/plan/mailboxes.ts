// Mailboxes: by an e-mail address people are recognised, so whoever can replace one by their own takes that person's place. The one place that decides.
import { formOf } from '#connect';
import { type FieldDescription, kindsOf } from '#policy';
import type { NewValue } from './asked.ts';

/** Whether values of a DPV category are e-mail addresses. */
export const isMailboxKind = (category: string): boolean => kindsOf(category).has('pd:EmailAddress');

/** Whether a field is one for e-mail addresses: by its category, or because people are recognised in it by one. */
export const isMailbox = ({ category, identity }: Pick<FieldDescription, 'category' | 'identity'>): boolean =>
  identity === 'email' || (category !== null && isMailboxKind(category));

/** One address or several, bare or as mails name them: `Ada Quill <ada@mill.example>`. Text that merely mentions one is none. */
export function isAddress(text: string): boolean {
  const plain = text.normalize('NFKC');
  const words = plain.split(/[\s,;]+/).filter((word) => word !== '');
  return /<[^\s@<>]+@[^\s@<>]+>/.test(plain) || (words.length > 0 && words.every((word) => /^[^@]+@[^@]+$/.test(word)));
}

/**
 * Whether a mailbox would be replaced, entered or emptied that nobody confirmed, whatever the map calls its field. `confirmed`: addresses of which
 * it is sure that the person reads them; only these may take another's place.
 */
export function replacesMailbox(
  field: Pick<FieldDescription, 'category' | 'identity'>,
  from: string | null,
  to: NewValue,
  confirmed: readonly string[] = [],
): boolean {
  const isOne = isMailbox(field) || [from, to].some((value) => typeof value === 'string' && isAddress(value));
  const isSure = typeof to === 'string' && confirmed.some((one) => formOf('email', one) === formOf('email', to));
  return isOne && !isSure;
}
