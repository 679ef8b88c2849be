// P17: a list that lost its shape: an item without its bullet, or a level that is skipped.
import type { Line } from '../reading.ts';
import type { Rule } from '../rule.ts';

export const listNesting: Rule = {
  id: 'P17',
  article: '12(1)',
  severity: 'info',
  name: {
    en: 'List out of shape',
    fr: 'Liste mal formée',
    nl: 'Lijst uit vorm',
    de: 'Liste aus der Form',
  },
  why: {
    en: 'An item lost its bullet: one cannot see where the list begins and what belongs to it.',
    fr: 'Un élément a perdu sa puce : on ne voit plus où commence la liste ni ce qui en fait partie.',
    nl: 'Een punt verloor zijn teken: men ziet niet waar de lijst begint en wat erbij hoort.',
    de: 'Ein Punkt verlor sein Zeichen: Man sieht nicht, wo die Liste beginnt und was dazugehört.',
  },
  repair: {
    en: 'Give the item its bullet back.',
    fr: 'Rendez sa puce à l’élément.',
    nl: 'Geef het punt zijn teken terug.',
    de: 'Geben Sie dem Punkt sein Zeichen zurück.',
  },
  examples: {
    good: [
      'We collect data that:\n\n- you give us in forms;\n- you give us on the telephone;\n\nWe ask for no more.',
      'We collect this:\n\nyour name, and nothing else.\n\n- But:\n  - not here.',
    ],
    bad: [
      'We collect data that:\n\nyou give us in forms;\n\n- you give us on the telephone;\n- you give us in the shop.',
    ],
  },
  find: ({ lines }) =>
    lines
      .filter((line) => {
        if (line.block.kind !== 'paragraph' || line.position > 0 || line.block.segments.length > 1) return false;
        const before: Line | undefined = lines[line.index - 1];
        const after: Line | undefined = lines[line.index + 1];
        return (
          before?.block.kind === 'paragraph' &&
          before.text.endsWith(':') &&
          /[;,]$/.test(line.text) &&
          after?.block.kind === 'item'
        );
      })
      .map((line) => ({ line })),
};
