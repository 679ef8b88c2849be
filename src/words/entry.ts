// Words of signing in, of setting up, of one's own account and of staff: one topic, four files.
import { account } from './entry-account.ts';
import { door } from './entry-door.ts';
import { setUp } from './entry-set-up.ts';
import { staff } from './entry-staff.ts';
import type { Catalogue } from './message.ts';

export const entry = { ...door, ...setUp, ...account, ...staff } as const satisfies Catalogue;
