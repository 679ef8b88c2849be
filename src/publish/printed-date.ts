// The date printed in a text: whether it stood still while the text changed; pure.
import type { Policy, Prose } from '#policy';
import { proseHash } from './served.ts';

interface Dated {
  prose: Prose;
  policy: Policy;
}

/** The date that an edited text still prints as its own, as written there; null when it moved, when none is printed, or no word changed. */
export function unmovedDate(before: Dated, after: Dated): string | null {
  if (proseHash(before.prose) === proseHash(after.prose)) return null;
  const [was, is] = [datesOf(before.policy), datesOf(after.policy)];
  const [first] = is;
  if (!first) return null;
  const known = new Set(was.map(({ date, precision }) => `${date} ${precision}`));
  return is.every(({ date, precision }) => known.has(`${date} ${precision}`))
    ? (first.stated?.quote ?? first.date)
    : null;
}

const datesOf = ({ versions }: Policy): Policy['versions'] => versions.filter((fact) => fact.stated !== undefined);
