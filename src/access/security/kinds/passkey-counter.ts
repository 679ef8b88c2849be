// Passkey counter: a passkey counted backwards, as copies of one key do (W3C WebAuthn Level 3, section 6.1.1).
import { type SecurityKind, ofEntries, textIn } from '../kind.ts';

export const passkeyCounter: SecurityKind = {
  id: 'passkey-counter',
  find: ofEntries(['passkey.refused'], (entry) => ({ severity: 'severe', staff: textIn(entry, 'staff') })),
};
