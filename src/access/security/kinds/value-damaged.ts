// Value damaged: something sealed in the vault, or where it comes from, was changed in the database by hand, and does not open.
import { type SecurityKind, ofEntries, textIn } from '../kind.ts';

export const valueDamaged: SecurityKind = {
  id: 'value-damaged',
  find: ofEntries(['value.damaged'], (entry) => ({ severity: 'severe', about: { row: textIn(entry, 'row') ?? '' } })),
};
