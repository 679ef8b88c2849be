// Break-glass: access was opened in an emergency. Officers have had a mail from it already.
import { type SecurityKind, ofEntries, textIn } from '../kind.ts';

export const breakGlass: SecurityKind = {
  id: 'break-glass',
  find: ofEntries(['glass.opened'], (entry) => ({ severity: 'warning', staff: textIn(entry, 'by') })),
};
