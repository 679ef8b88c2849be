// Words about what was held back in visitors' browsers because nobody had consented to it.
import type { Catalogue } from './message.ts';

export const consentsHeld = {
  heldTitle: { en: 'Held back', fr: 'Bloqué', nl: 'Tegengehouden', de: 'Zurückgehalten' },
} as const satisfies Catalogue;
