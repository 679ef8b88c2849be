// Replay: a company put back an older copy of its own database, and people whose erasure was carried out stand in it again. They are found by their marks and erased once more.
import { type Identifier, type Sighting, type Whose, isTableHolding } from '#connect';
import { newId } from '#base';
import { type Applied, type KeptPlan, applyPlan, approve, plansOf, propose, rowsChanged } from '#plan';
import { taskOf } from './carry-out.ts';
import { type ErasedPerson, type Marking, erasedPeople, markingOf, placeOf } from './erased.ts';
import { type Holdings, type RightsHouse, clockOf } from './house.ts';
import { planSetting } from './plan-setting.ts';
import { recognise } from './plan/known.ts';
import { personMaker } from './plan/maker.ts';
import { RightsProblem } from './problem.ts';
import { mustBeWhole } from './known.ts';

/** What stands again of one person. */
export interface StandsAgain {
  /** Of the request by which they were erased, and the day. */
  number: number;
  on: string;
  /**
   * `planned`: a plan waits. `came-back`: rows of theirs are younger than their erasure, so they may be a customer again: a person looks.
   * Else what became of the plan.
   */
  is: 'planned' | 'came-back' | Applied['is'];
  /** Rows that a plan removes; of who came back, rows that stand there. */
  rows: number;
  plan: string | null;
}

export interface Replayed {
  /** How many erased people were looked for. */
  people: number;
  again: readonly StandsAgain[];
}

export interface ReplayOptions {
  /** Id in systems.yaml of a database. */
  system: string;
  /** ISO 8601 date from which on erasures count: the day of the copy that was put back. */
  since: string;
  by: string;
  /** Carry the plans out at once; else they are kept for a look. */
  apply: boolean;
}

/** May be repeated at any time: what was removed is not found again. Throws Problem `rights.choice`, `rights.unreached`, `connect.*`. */
export function replay(house: RightsHouse, tenant: string, options: ReplayOptions): Promise<Replayed> {
  return house.holdings(tenant, async (holdings) => {
    const holding = holdings.all.get(options.system);
    if (!holding || !isTableHolding(holding)) throw new RightsProblem('choice', { what: options.system });
    const people = (await erasedPeople(house, tenant)).filter(({ on }) => on >= options.since);
    const known = new Map<string, Map<string, Identifier>>();
    const found = await holding.sightings(remembering(whoseMarks(markingOf(house, tenant), people), known));
    const again: StandsAgain[] = [];
    for (const person of people) {
      const rows = found.filter(({ who }) => who === String(person.number));
      const identifiers = [...(known.get(String(person.number))?.values() ?? [])];
      if (!standsMore(options.system, person, rows)) continue;
      again.push(await eraseAgain(house, tenant, options, holdings, { person, rows, identifiers }));
    }
    return { people: people.length, again };
  });
}

/** By the marks that are kept of erased people. */
export function whoseMarks(mark: Marking, people: readonly ErasedPerson[]): Whose {
  const known = new Map<string, { who: string; day: string }[]>();
  for (const { number, on, marks } of people)
    for (const one of marks) known.set(one, [...(known.get(one) ?? []), { who: String(number), day: on }]);
  return (identifier) => known.get(mark(identifier)) ?? [];
}

/** What is looked at in passing is kept for as long as this takes: without it nobody could be erased. */
const remembering =
  (whose: Whose, known: Map<string, Map<string, Identifier>>): Whose =>
  (identifier) => {
    const hits = whose(identifier);
    for (const { who } of hits) {
      const theirs = known.get(who) ?? new Map<string, Identifier>();
      known.set(who, theirs.set(JSON.stringify(identifier), identifier));
    }
    return hits;
  };

/** More than stayed for a reason when they were erased. */
const standsMore = (system: string, { stays }: ErasedPerson, rows: readonly Sighting[]): boolean =>
  rows.some(({ table, before, undated, since }) => before + undated + since > (stays[placeOf(system, table)] ?? 0));

async function eraseAgain(
  house: RightsHouse,
  tenant: string,
  { system, by, apply }: ReplayOptions,
  { all, ...holdings }: Holdings,
  found: { person: ErasedPerson; rows: readonly Sighting[]; identifiers: readonly Identifier[] },
): Promise<StandsAgain> {
  const { number, on } = found.person;
  const about = `replay:${system}:${number}`;
  if (found.rows.some(({ since }) => since > 0)) {
    const rows = found.rows.reduce((sum, { before, since, undated }) => sum + before + since + undated, 0);
    return { number, on, is: 'came-back', rows, plan: null };
  }
  const only = new Map([[system, all.get(system)!]]);
  const id = newId(clockOf(house));
  const { country } = holdings;
  const person = { identifiers: found.identifiers };
  const { known, unreached } = await recognise(only, person, { key: id, ...(country ? { country } : {}) });
  mustBeWhole(unreached);
  const task = taskOf(
    house,
    tenant,
    { id },
    { all: only, ...holdings },
    { known, asked: { kind: 'erasure' }, facts: [] },
  );
  const setting = planSetting(house, async () => personMaker(task));
  const begun = (await plansOf(setting, tenant, { about })).find(({ state }) => state === 'applying');
  const plan = begun ?? (await proposed());
  const rows = rowsChanged(plan.operations);
  if (!apply) return { number, on, is: 'planned', rows, plan: plan.id };
  if (!begun) await approve(setting, tenant, plan.id, plan.hash, by);
  const { is } = await applyPlan(setting, tenant, plan.id);
  return { number, on, is, rows, plan: plan.id };

  async function proposed(): Promise<KeptPlan> {
    const made = await personMaker(task).make();
    const policyVersion = (await house.vault.published(tenant))?.number ?? 0;
    // The decision was taken when the person was erased: nobody has to take it a second time.
    return propose(setting, tenant, { ...made, kind: 'backup', about, policyVersion, by, approvals: 1 });
  }
}
