// Who it is, for good: what the proof covers is looked for once in all holdings, and kept on the sheet until the request has ended.
import { Problem, tell } from '#base';
import { type Holdings, type RightsHouse } from './house.ts';
import { mustBeIdentified, provenOf, sheetOf } from './identity.ts';
import { type Known, type Recognised, recognise } from './plan/known.ts';
import { RightsProblem } from './problem.ts';
import type { RequestRow } from './register.ts';
import { changeSheet, houseCaller } from './sheet.ts';

/**
 * Looks in all holdings by what the person is known, and writes nothing. Throws Problem `rights.identify` while it is not sure who asks,
 * `rights.unknown` when their proof covers nothing that anybody could be found by.
 */
export async function recognisedFor(
  house: RightsHouse,
  tenant: string,
  row: RequestRow,
  { all, country }: Holdings,
): Promise<Recognised> {
  mustBeIdentified(row);
  const { sheet } = await sheetOf(house, tenant, row);
  const identifiers = provenOf(row, sheet);
  if (identifiers.length === 0) throw new RightsProblem('unknown');
  return recognise(all, { identifiers }, { key: row.id, ...(country ? { country } : {}) });
}

/** The same, and keeps it for the plan. */
export async function recogniseFor(
  house: RightsHouse,
  tenant: string,
  row: RequestRow,
  holdings: Holdings,
): Promise<Recognised> {
  const found = await recognisedFor(house, tenant, row, holdings);
  await changeSheet(house, houseCaller(tenant), row.subject!, { known: found.known });
  return found;
}

/** What was kept; null before anybody looked. */
export async function knownOf(house: RightsHouse, tenant: string, row: RequestRow): Promise<Known | null> {
  return (await sheetOf(house, tenant, row)).sheet.known ?? null;
}

/** Throws Problem `rights.unreached` with the names of the holdings that could not be asked. */
export function mustBeWhole(unreached: readonly { holding: string; problem: Problem }[]): void {
  if (unreached.length > 0)
    throw new RightsProblem('unreached', { systems: unreached.map(({ holding }) => holding).join(', ') });
}

export const toldOf = (unreached: readonly { holding: string; problem: Problem }[]) =>
  unreached.map(({ holding, problem }) => ({ holding, problem: tell(problem).code }));
