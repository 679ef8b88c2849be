// Who an access was, as an event keeps it: a member by their id, a key by its.
import type { Said } from '#ledger';
import { type Principal, keyIn, staffIn } from '../opens.ts';

export function aboutPrincipal(principal: Principal, about: Said): { staff: string | null; about: Said } {
  const key = keyIn(principal);
  return { staff: staffIn(principal), about: key === null ? about : { ...about, key } };
}
