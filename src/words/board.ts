// Words of the board.
import type { Catalogue } from './message.ts';

export const board = {
  board: { en: 'Board', fr: 'Tableau', nl: 'Bord', de: 'Tafel' },
} as const satisfies Catalogue;
