// Mailboxes: e-mail addresses by which people are recognised are not replaced by a plan, since whoever asks could take another person's place by it.
import { formOf } from '#connect';
import type { NewValue, Replacement } from './asked.ts';
import type { Known } from './known.ts';
import type { Holdings } from './task.ts';

const category = 'pd:EmailAddress';

/** Whether a field holds a mailbox: by its category, or because people are recognised in it by one. */
export const isMailbox = (field: { category: string | null; identity?: string }): boolean =>
  field.category === category || field.identity === 'email';

/** Which of the values (by category or `holding/collection/field`) would replace a mailbox, known from the map alone: the same for everybody. */
export async function mailboxesIn(
  holdings: Holdings,
  values: Readonly<Record<string, NewValue>>,
): Promise<readonly string[]> {
  const wanted = Object.keys(values);
  const places = new Set<string>();
  for (const [id, holding] of holdings) {
    if (!wanted.some((one) => one.startsWith(`${id}/`))) continue;
    const { collections } = await holding.describe();
    for (const { name, fields } of collections)
      for (const field of fields) if (isMailbox(field)) places.add(`${id}/${name}/${field.name}`);
  }
  return wanted.filter((one) => one === category || places.has(one));
}

/** Which replacements are of an address that the person is known by, whatever the map calls its field. */
export const mailboxesOf = ({ identifiers }: Known, replacements: readonly Replacement[]): readonly string[] => {
  const known = new Set(identifiers.flatMap(({ kind, value }) => (kind === 'email' ? [formOf(kind, value)] : [])));
  return replacements.flatMap((one) =>
    one.from !== null && known.has(formOf('email', one.from)) ? ['at' in one ? one.at : one.category] : [],
  );
};
