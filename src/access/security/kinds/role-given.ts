// Role given: somebody joined, or may do more or less than before. Severe where they can let others in.
import { type SecurityKind, ofEntries, textIn } from '../kind.ts';

const officers = ['owner', 'privacy-lead'];

export const roleGiven: SecurityKind = {
  id: 'role-given',
  find: ofEntries(['staff.joined', 'role.changed'], (entry) => {
    const role = textIn(entry, entry.kind === 'role.changed' ? 'to' : 'role');
    // The company's first owner joins by the link that the machine printed: there is nobody to alarm yet.
    const first = entry.kind === 'staff.joined' && textIn(entry, 'by') === 'machine';
    const severity = officers.includes(role ?? '') && !first ? 'severe' : 'warning';
    return { severity, staff: textIn(entry, 'staff'), about: { role } };
  }),
};
