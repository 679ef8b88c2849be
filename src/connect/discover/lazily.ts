// Discovery, loaded when it is first asked for: the forms of all countries' numbers take memory that no other command needs.
import type { discover as Discover } from './propose.ts';

export const discover: typeof Discover = async (...args) => (await import('./propose.ts')).discover(...args);
