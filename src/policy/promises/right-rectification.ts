// Rectification (Art. 16): wrong data is corrected.
import type { PromiseKind } from '../promise-kind.ts';

export const rightRectification: PromiseKind = {
  id: 'right-rectification',
  area: [7],
  name: {
    en: 'Right to rectification',
    fr: 'Droit de rectification',
    nl: 'Recht op rectificatie',
    de: 'Recht auf Berichtigung',
  },
  says: [{ fact: 'rights', where: (fact: { right: string }) => fact.right === 'rectification' }],
  must: {
    en: 'A correction is written to every system that holds the field, and recipients are told (Art. 19).',
    fr: 'Une rectification est écrite dans chaque système qui détient le champ, et les destinataires en sont informés (art. 19).',
    nl: 'Een correctie komt in elk systeem dat het veld heeft, en ontvangers horen het (art. 19).',
    de: 'Eine Berichtigung steht in jedem System mit diesem Feld, und Empfänger erfahren davon (Art. 19).',
  },
  proof: 'auto',
};
