// Saying: the sentences that say something, for rules in which the sentence itself is the defect.
import type { Language } from '#base';
import type { Line, LintReading } from './reading.ts';

/** One expression a language, written for folded text. */
export type Spoken = Readonly<Record<Language, RegExp>>;

/** The sentences of the text that fit in its language, but for headings, questions and those which `unless` fits. */
export const saying = (reading: LintReading, says: Spoken, unless?: RegExp): Line[] =>
  reading
    .linesThat(says[reading.policy.meta.language])
    .filter((line) => line.block.kind !== 'heading' && !line.text.endsWith('?') && !unless?.test(line.plain));

/** The sentences that fit one of several expressions. */
export const sayingAny = (reading: LintReading, all: readonly Spoken[], unless?: RegExp): Line[] => [
  ...new Set(all.flatMap((says) => saying(reading, says, unless))),
];

/** Whether one of the headings above the line fits. */
export const isUnder = ({ headings }: Line, match: RegExp): boolean => headings.some(({ plain }) => match.test(plain));

/** The sentences from `before` lines ahead of a line to `after` lines behind it, under the same headings, with the line itself. */
export const around = ({ lines }: LintReading, line: Line, before: number, after: number): Line[] =>
  lines
    .slice(Math.max(0, line.index - before), line.index + after + 1)
    .filter(({ headings }) => headings === line.headings);
