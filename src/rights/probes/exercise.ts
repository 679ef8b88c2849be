// The exercise: each right is carried out, end to end, on a made-up person in our own store, while every connected system is asked the same.
import { randomUUID } from 'node:crypto';
import { Problem, tell } from '#base';
import { isTableHolding } from '#connect';
import { changes } from '#policy';
import { type Caller, erasePeople, peopleMeant, readPerson, savePerson } from '#vault';
import { type Holdings, type RightsHouse, clockOf } from '../house.ts';
import { keptPackages } from '../package/kept.ts';
import type { Asked } from '../plan/asked.ts';
import { type Known, recognise } from '../plan/known.ts';
import { personMaker } from '../plan/maker.ts';
import { replacementsOf } from '../plan/correcting.ts';
import { taskOf } from '../carry-out.ts';
import { houseCaller } from '../sheet.ts';

export const exercised = ['access', 'portability', 'rectification', 'restriction', 'erasure'] as const;
export type Exercised = (typeof exercised)[number];

export interface Exercise {
  /** What went wrong with each right, as a code; null: it was carried out as it should be. */
  faults: Readonly<Record<Exercised, string | null>>;
  /** Names of the holdings that answered, and what of them cannot be held still. */
  asked: readonly string[];
  cannotHold: readonly string[];
  /** Holdings that did not answer. */
  unreached: readonly string[];
  /** Tables with data about people that no request would find, as `system: table`. */
  blind: readonly string[];
}

const held = 'upheld:vault';

/** Leaves nothing behind but the traces that every erasure leaves. Throws what the vault throws when nobody can be taken in. */
export function exercise(house: RightsHouse, tenant: string): Promise<Exercise> {
  return house.holdings(tenant, async (holdings) => {
    const caller: Caller = { ...houseCaller(tenant, 'exercise'), purpose: 'law:accountability' };
    // A reserved name (RFC 2606): no mail can reach it and nobody has it.
    const email = `exercise-${randomUUID()}@upheld.invalid`;
    const contact = { email, 'given-name': 'Exercise' };
    const origin = { source: 'derived', channel: 'exercise' } as const;
    const { id } = await savePerson(house.vault, caller, { contact, origin });
    try {
      return await carryOutAll(house, tenant, holdings, { id, email });
    } finally {
      const left = await peopleMeant(house.vault, tenant, { identifiers: [{ kind: 'email', value: email }] });
      if (left.size > 0) await erasePeople(house.vault, caller, [id], 'exercise');
    }
  });
}

interface MadeUp {
  id: string;
  email: string;
}

async function carryOutAll(house: RightsHouse, tenant: string, holdings: Holdings, person: MadeUp): Promise<Exercise> {
  const start = { identifiers: [{ kind: 'email', value: person.email }] };
  const { known, unreached } = await recognise(holdings.all, start, { key: person.id });
  const away = new Set(unreached.map(({ holding }) => holding));
  const reached = { ...holdings, all: new Map([...holdings.all].filter(([name]) => !away.has(name))) };
  const stage = { house, tenant, holdings: reached, known, person };
  // In this order: the last one ends the person.
  const access = await outcome(() => packageOf(stage, 'access'));
  const portability = await outcome(() => packageOf(stage, 'portability'));
  const rectification = await outcome(() => rectified(stage));
  const { fault: restriction, cannot } = await restricted(stage);
  const erasure = await outcome(() => erased(stage));
  return {
    faults: { access, portability, rectification, restriction, erasure },
    asked: await titles(reached),
    cannotHold: cannot,
    unreached: await titles({ all: new Map([...holdings.all].filter(([name]) => away.has(name))) }),
    blind: await blindIn(reached),
  };
}

interface Stage {
  house: RightsHouse;
  tenant: string;
  holdings: Holdings;
  known: Known;
  person: MadeUp;
}

/** The code of what went wrong; a fault of ours is one as well. */
async function outcome(act: () => Promise<string | null>): Promise<string | null> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Problem) return tell(error).code;
    throw error;
  }
}

async function packageOf({ house, tenant, holdings, known }: Stage, kind: 'access' | 'portability') {
  const published = await house.vault.published(tenant);
  const made = clockOf(house).now().toString({ smallestUnit: 'second' });
  const company = await house.company(tenant);
  await keptPackages(house.packages);
  const { writePackage } = await import('../package/write.ts');
  const { bytes, summary } = writePackage({
    kind,
    holdings: holdings.all,
    person: known,
    published,
    company,
    language: 'en',
    made,
    folder: house.packages,
  });
  let size = 0;
  for await (const piece of bytes) size += piece.length;
  const { complete, holdings: packed } = await summary;
  if (size === 0 || !complete) return 'incomplete';
  const rows = (id: string): number =>
    packed
      .filter((one) => one.id === id)
      .flatMap(({ collections }) => collections)
      .reduce((sum, { own }) => sum + own, 0);
  if (rows(held) === 0) return 'not-found';
  // Whoever else is found under an address that nobody has is somebody else.
  const foreign = packed.find(({ id }) => !id.startsWith('upheld:') && rows(id) > 0);
  return foreign ? 'somebody-else' : null;
}

async function rectified(stage: Stage): Promise<string | null> {
  const { holdings, known, house, tenant, person } = stage;
  const ours = new Map([...holdings.all].filter(([id]) => id === held));
  const { replacements } = await replacementsOf(
    { holdings: ours, known },
    { [`${held}/record.contact/given-name`]: 'Corrected' },
  );
  await carryOut(stage, { kind: 'rectification', replacements });
  const { contact } = await readPerson(house.vault, houseCaller(tenant, 'exercise'), person.id);
  return contact.reveal()['given-name'] === 'Corrected' ? null : 'not-corrected';
}

async function restricted(stage: Stage): Promise<{ fault: string | null; cannot: string[] }> {
  const { house, tenant, person, holdings } = stage;
  const cannot: string[] = [];
  for (const [id, holding] of holdings.all)
    if (isTableHolding(holding)) {
      // What a table would answer is asked about no row at all: the map alone decides.
      const { collections, title } = await holding.describe();
      const answers = await Promise.all(
        collections.map(({ name }) => holding.restrict({ collection: name, keys: [] }, true)),
      );
      if (answers.some(({ outcome: is }) => is === 'cannot')) cannot.push(title || id);
    }
  const fault = await outcome(async () => {
    await carryOut(stage, { kind: 'restriction', on: true });
    const purpose = (await house.vault.published(tenant))?.policy.purposes[0]?.id;
    const used =
      purpose !== undefined &&
      (await readPerson(house.vault, { ...houseCaller(tenant, 'exercise'), purpose }, person.id).then(
        () => true,
        (error: unknown) => !(error instanceof Problem && tell(error).code === 'vault.restricted'),
      ));
    await carryOut(stage, { kind: 'restriction', on: false });
    return used ? 'still-used' : null;
  });
  return { fault, cannot };
}

async function erased(stage: Stage): Promise<string | null> {
  await carryOut(stage, { kind: 'erasure' });
  const { identifiers } = stage.known;
  for (const holding of stage.holdings.all.values())
    for await (const { answer } of holding.find({ identifiers })) if (answer === undefined) return 'still-there';
  return null;
}

/** As a plan would, without one: nothing of a made-up person belongs into the register of plans. */
async function carryOut({ house, tenant, holdings, known, person }: Stage, asked: Asked): Promise<void> {
  const maker = personMaker(taskOf(house, tenant, person, holdings, { known, asked, facts: [] }));
  const { operations } = await maker.make();
  const wanted = Map.groupBy(operations.filter(changes), ({ holding }) => holding);
  for (const [holding, some] of wanted)
    await maker.carryOut(holding, some, `exercise:${person.id}:${asked.kind}:${holding}`);
}

const titles = ({ all }: Pick<Holdings, 'all'>): Promise<string[]> =>
  Promise.all(Array.from(all, async ([id, holding]) => (await holding.describe().catch(() => ({ title: id }))).title));

async function blindIn({ all }: Holdings): Promise<string[]> {
  const blind: string[] = [];
  for (const [id, holding] of all)
    if (isTableHolding(holding))
      for (const { table, because } of (await holding.graph()).unreachable)
        if (because !== 'unmapped') blind.push(`${id}: ${table}`);
  return blind;
}
