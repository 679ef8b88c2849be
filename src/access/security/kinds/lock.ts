// Lock: somebody kept guessing at a member's account and was slowed down.
import { type SecurityKind, ofEntries, textIn } from '../kind.ts';

export const lock: SecurityKind = {
  id: 'lock',
  find: ofEntries(['sign-in.slowed'], (entry) => ({
    severity: 'warning',
    staff: textIn(entry, 'staff'),
    about: { failures: entry.data['failures'] ?? null },
  })),
};
