// API key made: a program may act without a person being signed in.
import { type SecurityKind, ofEntries, textIn } from '../kind.ts';

export const apiKeyMade: SecurityKind = {
  id: 'api-key',
  find: ofEntries(['api-key.created'], (entry) => {
    const by = textIn(entry, 'by');
    const about = { key: textIn(entry, 'key'), scopes: textIn(entry, 'scopes') };
    return { severity: 'warning', staff: by === 'machine' ? null : by, about };
  }),
};
