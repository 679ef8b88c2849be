// Two contacts compared, field by field: what both say, what one says alone, where they differ, and whose word stays there.
import type { PersonView } from '#vault';
import { textOf } from './record-form.ts';

export interface Compared {
  field: string;
  /** `kept`: only the one who stays has it; `comes`: only the other; `withheld`: kept for another purpose, by one of them at least. */
  is: 'same' | 'differs' | 'kept' | 'comes' | 'withheld';
  /** As people read it; null: it is not there, or not shown. */
  keep: string | null;
  other: string | null;
  keepHidden: boolean;
  otherHidden: boolean;
  /** Whether the other's word stays. */
  taken: boolean;
}

export const takeControl = (field: string): string => `take-${field}`;

/** Fields of the form in which the other's word was chosen. */
export const takenIn = (body: Readonly<Record<string, unknown>>, fields: readonly string[]): string[] =>
  fields.filter((field) => body[takeControl(field)] === 'other');

/** In the order of `fields`; what neither has is left out. */
export function compare(
  keep: PersonView,
  other: PersonView,
  fields: readonly string[],
  take: readonly string[],
): Compared[] {
  const [mine, theirs] = [sideOf(keep), sideOf(other)];
  return fields.flatMap((field): Compared[] => {
    const [has, brings] = [mine.values[field], theirs.values[field]];
    const [keepHidden, otherHidden] = [mine.withheld.includes(field), theirs.withheld.includes(field)];
    if (has === undefined && brings === undefined && !keepHidden && !otherHidden) return [];
    const is =
      keepHidden || otherHidden
        ? 'withheld'
        : brings === undefined
          ? 'kept'
          : has === undefined
            ? 'comes'
            : JSON.stringify(has) === JSON.stringify(brings)
              ? 'same'
              : 'differs';
    const said = (value: Parameters<typeof textOf>[0]): string | null => (value === undefined ? null : textOf(value));
    const taken = is === 'differs' && take.includes(field);
    return [{ field, is, keep: said(has), other: said(brings), keepHidden, otherHidden, taken }];
  });
}

const sideOf = ({ records }: PersonView) => {
  const contact = records.find(({ type }) => type === 'contact');
  return { values: contact?.values.reveal() ?? {}, withheld: contact?.withheld ?? [] };
};
