// Choosing what a plan holds: the fields in which a person's data stands, the purposes of the policy and the systems, for the officer to choose from.
import type { Caller } from '#vault';
import type { RequestedRight } from '#store';
import type { RightsHouse } from './house.ts';
import { sheetOf } from './identity.ts';
import { recognisedFor, toldOf } from './known.ts';
import { isAddress, isMailbox } from './plan/mailboxes.ts';
import { describedIn, textOf } from './plan/replacing.ts';
import { rowsIn } from './plan/standing.ts';
import { lookingAt } from './plan/looking.ts';
import { RightsProblem } from './problem.ts';
import { requestOf } from './register.ts';
import { confirmedIn, openSheet } from './sheet.ts';

/** The exceptions of Art. 17(3): of erasure alone. */
const exceptions = ['legal-duty', 'legal-claims', 'public-interest', 'expression'] as const;
/** Why a system stays out of a plan. Words: `choosing`. */
export const leftOutReasons = ['unreachable', ...exceptions, 'read-only', 'by-hand'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];
export const isLeftOutReason = (text: string): text is LeftOutReason => leftOutReasons.some((one) => one === text);

/** Which reasons there are when this right is exercised. */
export const reasonsFor = (asks: RequestedRight): readonly LeftOutReason[] =>
  asks === 'erasure' ? ['unreachable', ...exceptions] : ['unreachable', 'read-only', 'by-hand'];

export interface ChoosableField {
  /** `holding/collection/field`, as a plan names it. */
  at: string;
  holding: string;
  collection: string;
  field: string;
  /** DPV. */
  category: string;
  /** In how many rows that are the person's alone. */
  rows: number;
  /** What stands there now, each once, a few of many; null: who asks may not see it, or did not say for what. */
  values: readonly string[] | null;
}

export interface Choices {
  fields: readonly ChoosableField[];
  purposes: readonly { id: string; label: string }[];
  holdings: readonly { id: string; title: string }[];
  /** Of these nobody knows what stands in them. */
  unreached: readonly { holding: string; problem: string }[];
}

/** A handful tells the officer which is which. */
const mostValues = 5;

/**
 * What can be chosen for the plan of one request; nothing is written. With a `caller` also what stands in the fields now: their role must open the
 * sheet, and the access log has the look as theirs. Throws Problem `rights.identify`, `rights.unknown`, `rights.closed`, `vault.*`.
 */
export async function choicesFor(
  house: RightsHouse,
  tenant: string,
  id: string,
  caller: Caller | null = null,
): Promise<Choices> {
  const row = await requestOf(house, tenant, id);
  if (row.state !== 'open' || row.subject === null) throw new RightsProblem('closed');
  if (caller) await openSheet(house, caller, row.subject);
  const confirmed = confirmedIn((await sheetOf(house, tenant, row)).sheet).length > 0;
  const policy = (await house.vault.published(tenant))?.policy;
  const choices = await house.holdings(tenant, async (holdings) => {
    const { known, unreached } = await recognisedFor(house, tenant, row, holdings);
    const away = new Set(unreached.map(({ holding }) => holding));
    const reached = new Map([...holdings.all].filter(([name]) => !away.has(name)));
    const looked = await lookingAt(reached, async (holding, name) => {
      const [{ title }, described] = await Promise.all([holding.describe(), describedIn(holding)]);
      const mailboxes = new Set<string>();
      const fields = new Map<string, { field: ChoosableField; values: Set<string> }>();
      for await (const { collection, relation, answer, fields: found } of rowsIn({ known }, name, holding)) {
        if (relation !== 'own' || answer) continue;
        for (const [field, value] of Object.entries(found)) {
          const text = textOf(value);
          if (text === undefined) continue;
          const place = `${collection}/${field}`;
          const about = described.get(place);
          // Keys and what the map calls nobody's data is not corrected on a request; a mailbox only once the new one is confirmed.
          if (!about || about.category === null) continue;
          if (!confirmed && (isMailbox(about) || (text !== null && isAddress(text)))) mailboxes.add(place);
          const { category } = about;
          const fresh = { at: `${name}/${place}`, holding: name, collection, field, category, rows: 0, values: null };
          const one = fields.get(place) ?? { field: fresh, values: new Set<string>() };
          one.field = { ...one.field, rows: one.field.rows + 1 };
          if (caller && text !== null && one.values.size < mostValues) one.values.add(text);
          fields.set(place, one);
        }
      }
      for (const place of mailboxes) fields.delete(place);
      return {
        title,
        fields: Array.from(fields.values(), ({ field, values }) => ({ ...field, values: caller ? [...values] : null })),
      };
    });
    const titles = new Map(Array.from(looked.seen, ([name, { title }]) => [name, title]));
    return {
      fields: [...looked.seen.values()].flatMap(({ fields }) => fields),
      holdings: Array.from(holdings.all.keys(), (name) => ({ id: name, title: titles.get(name) ?? name })),
      unreached: toldOf([...unreached, ...looked.unreached]),
    };
  });
  return { ...choices, purposes: policy?.purposes.map(({ id: fact, label }) => ({ id: fact, label })) ?? [] };
}
