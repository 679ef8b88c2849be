// Words of signing in, of setting up, of one's own account and of staff: one topic, five files.
import { account } from './entry-account.ts';
import { door } from './entry-door.ts';
import { emailChange } from './entry-email.ts';
import { setUp } from './entry-set-up.ts';
import { staff } from './entry-staff.ts';
import type { Catalogue } from './message.ts';

export const entry = { ...door, ...setUp, ...account, ...emailChange, ...staff } as const satisfies Catalogue;
