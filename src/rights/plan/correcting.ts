// Correcting: a wrong value is put right in every holding where it stands in rows that are the person's alone (Art. 16 GDPR).
import { type Correction, type TableHolding, isTableHolding } from '#connect';
import type { Unreached } from '#plan';
import type { Holding, Operation, Outcome } from '#policy';
import type { Asked, NewValue, Replacement } from './asked.ts';
import { type Known } from './known.ts';
import { type Look, operation, together } from './look.ts';
import { lookingAt } from './looking.ts';
import { replacesMailbox } from './mailboxes.ts';
import { describedIn, replacementFor, textOf } from './replacing.ts';
import { rowsIn } from './standing.ts';
import type { PersonTask } from './task.ts';

type Rectification = Extract<Asked, { kind: 'rectification' }>;

export interface Replaced {
  replacements: readonly Replacement[];
  unreached: readonly Unreached[];
  /** Fields of which several in one row are of a category that was named (a given and a family name): which is meant must be said by field. */
  unclear: readonly string[];
}

/**
 * What is to be replaced, from what an officer says: the right value for a DPV category (`pd:Name`: every value that stands in such a field, where it
 * is the only one of its row), or for one field `holding/collection/field` (and every other field of its category that holds the same wrong value: a
 * second address is not wrong). It is asked before anything is changed, and kept with what the person is known by.
 */
export async function replacementsOf(
  task: Pick<PersonTask, 'holdings' | 'known'>,
  values: Readonly<Record<string, NewValue>>,
): Promise<Replaced> {
  const { seen, unreached } = await lookingAt(task.holdings, (holding, id) => wrongIn(task.known, id, holding, values));
  const all = [...seen.values()].flatMap(({ wrong }) => wrong.map((one) => [JSON.stringify(one), one] as const));
  const unclear = new Set([...seen.values()].flatMap((one) => one.unclear));
  return { replacements: [...new Map(all).values()], unreached, unclear: [...unclear].toSorted() };
}

async function wrongIn(
  known: Known,
  id: string,
  holding: Holding,
  values: Readonly<Record<string, NewValue>>,
): Promise<{ wrong: Replacement[]; unclear: string[] }> {
  const described = await describedIn(holding);
  const wrong: Replacement[] = [];
  const unclear: string[] = [];
  for await (const { relation, answer, collection, fields } of rowsIn({ known }, id, holding)) {
    if (relation !== 'own' || answer) continue;
    const filled = Object.entries(fields).flatMap(([field, value]) => {
      const [place, from] = [`${collection}/${field}`, textOf(value)];
      return from === undefined
        ? []
        : [{ at: `${id}/${place}`, category: described.get(place)?.category ?? null, from }];
    });
    for (const { at, category, from } of filled) {
      if (Object.hasOwn(values, at)) {
        wrong.push({ at, from, to: values[at]! });
        if (category !== null && from !== null) wrong.push({ category, from, to: values[at]! });
      } else if (category !== null && from !== null && Object.hasOwn(values, category)) {
        const isOne = filled.every((other) => other.at === at || other.category !== category || other.from === null);
        if (isOne) wrong.push({ category, from, to: values[category]! });
        else unclear.push(at);
      }
    }
  }
  return { wrong, unclear };
}

/** Why a plan leaves a wrong value: nobody confirmed the mailbox. With the collection behind a colon. */
const unconfirmed = 'mailbox';

/** Which fields `holding/collection/field` stay because of that. */
export const mailboxesIn = (operations: readonly Operation[]): readonly string[] =>
  operations
    .filter(({ reason }) => reason.startsWith(`${unconfirmed}: `))
    .flatMap(({ holding, collection, fields }) => fields.map((field) => `${holding}/${collection}/${field}`));

/** Rows of one collection in which the same fields are wrong; those that get the same values go together. */
interface Wrong {
  collection: string;
  fields: readonly string[];
  /** Why they stay as they are; null: nothing speaks against it yet. */
  stays: typeof unconfirmed | 'shared' | null;
  byValues: Map<string, { keys: string[]; values: Record<string, NewValue> }>;
}

export async function lookToCorrect(
  task: PersonTask,
  id: string,
  holding: Holding | TableHolding,
  asked: Rectification,
): Promise<Look> {
  const wrong = await wrongRows(task, id, holding, asked);
  const operations: Operation[] = [];
  const changesOf = new Map<string, Correction[]>();
  for (const { collection, fields, stays, byValues } of wrong) {
    const corrections = Array.from(byValues.values(), ({ keys, values }) => ({
      selection: { collection, keys },
      values,
    }));
    const reason = stays === null ? await whyNot(holding, corrections) : `${stays}: ${collection}`;
    const act = reason === null ? ('correct' as const) : ('cannot' as const);
    // Which values, too: another value is another plan, and nobody reads it out of the digest.
    const rows = [...byValues].flatMap(([text, { keys }]) => keys.map((key) => `${key} ${text}`));
    const one = operation(task, id, { collection, act, fields, reason: reason ?? 'own' }, rows);
    operations.push(one);
    changesOf.set(one.key, corrections);
  }
  return {
    operations,
    async carryOut(planned) {
      const all = planned.map((one) => changesOf.get(one.key) ?? []);
      const flat = all.flat();
      const outcomes = flat.length === 0 ? [] : await correctAll(task, holding, flat);
      let at = 0;
      return planned.map((one, number) => together(outcomes.slice(at, (at += all[number]!.length)), one));
    },
  };
}

/** Where there are transactions, in one of them. */
async function correctAll(
  { known }: PersonTask,
  holding: Holding | TableHolding,
  corrections: readonly Correction[],
): Promise<Outcome[]> {
  if (isTableHolding(holding)) return holding.correctAll({ identifiers: known.identifiers }, corrections);
  const outcomes: Outcome[] = [];
  for (const { selection, values } of corrections) outcomes.push(await holding.correct(selection, values));
  return outcomes;
}

/** Asked about no rows, a holding changes nothing and says whether it would. */
async function whyNot(holding: Holding, corrections: readonly Correction[]): Promise<string | null> {
  for (const { selection, values } of corrections) {
    const would = await holding.correct({ ...selection, keys: [] }, values);
    if (would.outcome === 'cannot') return would.because.reason;
  }
  return null;
}

async function wrongRows(
  task: PersonTask,
  id: string,
  holding: Holding,
  { replacements, confirmed }: Rectification,
): Promise<Wrong[]> {
  const described = await describedIn(holding);
  const groups = new Map<string, Wrong>();
  for await (const { collection, key, relation, answer, fields: row } of rowsIn(task, id, holding)) {
    if (answer || relation === 'mention') continue;
    const values: Record<string, NewValue> = {};
    const mailboxes: Record<string, NewValue> = {};
    for (const [field, value] of Object.entries(row)) {
      const place = `${collection}/${field}`;
      const about = described.get(place) ?? { category: null };
      const found = replacementFor(replacements, id, place, about.category, value, task.known.country);
      if (!found) continue;
      const isLeft = replacesMailbox(about, found.from, found.to, confirmed);
      (isLeft ? mailboxes : values)[field] = found.to;
    }
    const note = (wrong: Record<string, NewValue>, stays: Wrong['stays']): void => {
      const fields = Object.keys(wrong).toSorted();
      if (fields.length === 0) return;
      const name = JSON.stringify([collection, stays, fields]);
      const group = groups.get(name) ?? { collection, fields, stays, byValues: new Map() };
      groups.set(name, group);
      const text = JSON.stringify(fields.map((field) => wrong[field]));
      const alike = group.byValues.get(text) ?? { keys: [], values: wrong };
      group.byValues.set(text, alike);
      alike.keys.push(key);
    };
    note(values, relation === 'own' ? null : 'shared');
    note(mailboxes, unconfirmed);
  }
  return [...groups.values()];
}
