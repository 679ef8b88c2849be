// The number of a request that stays in the ledger when its person is gone: it must look like one, and name nothing of theirs.
import type { PersonView } from '#vault';

type Contact = ReturnType<PersonView['contact']['reveal']>;

/** What somebody would write by mistake: who it is, where they are reached. */
const naming = ['given-name', 'family-name', 'email', 'phone'] as const;

/** Letters, digits and dashes with a digit among them, at most 40: a name alone is no number. */
export const isReference = (text: string): boolean => /^(?=.*\d)[A-Za-z0-9-]{1,40}$/.test(text);

/** Whether a reference holds a part of a name or address (four letters or more), or the end of a telephone number (eight digits). */
export function namesThem(reference: string, contact: Contact): boolean {
  const [folded, digits] = [fold(reference), digitsOf(reference)];
  return naming.some((field) => {
    const value = contact[field];
    if (typeof value !== 'string') return false;
    const end = field === 'phone' ? digitsOf(value).slice(-8) : '';
    if (end.length === 8 && digits.includes(end)) return true;
    return fold(value)
      .split(/[^\p{L}\p{N}]+/u)
      .some((part) => part.length >= 4 && folded.includes(part));
  });
}

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');
