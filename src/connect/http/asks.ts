// What an HTTP system is asked, for people: by which identifiers about what, when it answers, and how it erases.
import type { System } from '../systems.ts';
import type { Collection } from './definition.ts';
import { connectionOf } from './connection.ts';
import { definitionOf, secretOf } from './open.ts';

export interface Asks {
  collection: string;
  /** Kinds of identity, also the company's own that mean the same. */
  by: readonly string[];
  /** `unseen`: it cannot say what it holds. */
  finds: 'at-once' | 'in-days' | 'unseen';
  erases: 'at-once' | 'in-days' | 'cannot';
  /** Why it cannot, in the words of the definition. */
  because?: string;
}

/**
 * Reads definition and connection, and asks nothing.
 * @throws Problem `connect.http-definition`, `connect.http-connection`.
 */
export function asksOf(
  system: System,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): readonly Asks[] {
  const definition = definitionOf(system, folder);
  connectionOf(definition, secretOf(system, env));
  const kinds = Object.entries(system.kinds ?? {});
  return Object.entries(definition.collections).map(([collection, { find, erase }]) => {
    const own = 'by' in find ? Object.keys(find.by) : find.unseen;
    const by = [...own, ...kinds.filter(([, kind]) => own.includes(kind)).map(([kind]) => kind)];
    return { collection, by, finds: findsOf(find), ...erasesOf(erase) };
  });
}

const findsOf = (find: Collection['find']): Asks['finds'] => {
  if ('unseen' in find) return 'unseen';
  return find.job ? 'in-days' : 'at-once';
};

const erasesOf = (erase: Collection['erase']): Pick<Asks, 'erases' | 'because'> => {
  if ('cannot' in erase) return { erases: 'cannot', because: erase.cannot };
  return { erases: erase.job || erase.accepted ? 'in-days' : 'at-once' };
};
