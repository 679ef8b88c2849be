// The number of a request that stays in the ledger when its person is gone: it must look like one, and name nothing of theirs.
import { Problem } from '#base';
import { type PersonView, readPerson } from './read.ts';
import { type Caller, type Vault, admit } from './vault.ts';

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

/**
 * Throws Problem `vault.naming` when the reason names one of these people. It is compared with the whole contact, whatever the caller may
 * see of it, and nothing of it is handed out. Whoever is not there, or is being erased already, is passed over. Throws what `admit` throws.
 */
export async function mustNotName(
  vault: Vault,
  caller: Caller,
  subjects: readonly string[],
  reason: string,
): Promise<void> {
  // Whoever may not erase learns nothing by guesses either.
  const { tenant, principal } = await admit(vault, caller, 'erase');
  const house: Caller = { tenant, principal, actor: 'house', purpose: 'law:rights' };
  for (const id of subjects) {
    const person = await readPerson(vault, house, id).catch((error: unknown) => {
      if (error instanceof Problem && error.code === 'vault.no-person') return null;
      throw error;
    });
    if (person && namesThem(reason, person.contact.reveal())) throw named();
  }
}

const named = (): Problem =>
  new Problem('vault.naming', {
    happened: 'The reason holds a part of a name, an address or a telephone number of this person.',
    unchanged: 'Nobody was erased.',
    next: 'Give the number of the request or of the rule alone: it stays in the ledger when the person is gone.',
  });

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');
