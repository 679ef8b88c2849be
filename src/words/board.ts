// Words of the board.
import type { Catalogue } from './message.ts';

export const board = {} as const satisfies Catalogue;
