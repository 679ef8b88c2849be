// Words of the site.
import type { Catalogue } from './message.ts';

export const site = {} as const satisfies Catalogue;
