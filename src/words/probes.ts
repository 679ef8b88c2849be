// Words of the probes.
import type { Catalogue } from './message.ts';

export const probes = {} as const satisfies Catalogue;
