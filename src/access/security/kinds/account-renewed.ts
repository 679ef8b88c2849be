// Account renewed: a link was used to choose a new password and app for a member. Whoever had the link has the account.
import { type SecurityKind, ofEntries, textIn } from '../kind.ts';

export const accountRenewed: SecurityKind = {
  id: 'account-renewed',
  find: ofEntries(['staff.renewed'], (entry) => ({ severity: 'severe', staff: textIn(entry, 'staff') })),
};
