// Change of address: a member signs in with another one, and is told of everything there; severe when the old mailbox says that it was not them.
import { type SecurityKind, ofEntries, textIn } from '../kind.ts';

export const emailChanged: SecurityKind = {
  id: 'email-changed',
  find: ofEntries(['email.changed'], (entry) => ({ severity: 'warning', staff: textIn(entry, 'staff') })),
};

export const emailStopped: SecurityKind = {
  id: 'email-stopped',
  find: ofEntries(['email.change-stopped'], (entry) => ({ severity: 'severe', staff: textIn(entry, 'staff') })),
};
