// Discovery, loaded when it is first asked for: the forms of all countries' numbers take memory that no other command needs.
import type { across as Across } from './across.ts';
import type { discover as Discover } from './propose.ts';

export const across: typeof Across = async (...args) => (await import('./across.ts')).across(...args);
export const discover: typeof Discover = async (...args) => (await import('./propose.ts')).discover(...args);
