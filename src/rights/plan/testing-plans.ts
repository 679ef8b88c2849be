// Test only: a plan about one guest of the baths, as the desk of rights would make it: recognised, proposed, approved, and made again from what was kept.
import { type Clock, Secret } from '#base';
import { type Connector, openSystem, type System, tableHolding } from '#connect';
import type { PlanSetting } from '#plan';
import type { Asked } from './asked.ts';
import { httpJobs } from './http-jobs.ts';
import type { Known } from './known.ts';
import { personMaker } from './maker.ts';
import type { Holdings, PersonTask } from './task.ts';

export const secret = new Secret('of-the-tests');

export interface Opened {
  holdings: Holdings;
  close: () => Promise<void>;
}

/** `around`: what stands between us and the system, for whoever wants to know of each step. */
export async function openAll(
  systems: readonly System[],
  env: Record<string, string>,
  folder: string,
  around: (id: string, connector: Connector) => Connector = (_, connector) => connector,
): Promise<Opened> {
  const connectors = await Promise.all(
    systems.map(async (system) => [system, await openSystem(system, env, folder)] as const),
  );
  const holdings = new Map(
    connectors.map(([system, connector]) => [
      system.id,
      tableHolding(system, around(system.id, connector), { systems, country: 'BE' }),
    ]),
  );
  return { holdings, close: async () => void (await Promise.all(connectors.map(([, one]) => one.close()))) };
}

export const taskOf = (
  db: PlanSetting['db'],
  tenant: string,
  clock: Clock,
  part: { holdings: Holdings; known: Known; asked: Asked; without?: readonly string[] },
): PersonTask => ({
  ...part,
  key: 'request-1',
  secret: new Secret(Buffer.alloc(32, 7)),
  facts: [`right.${part.asked.kind}`],
  jobs: httpJobs(db, tenant, secret, clock),
  clock,
});

export const settingOf = (db: PlanSetting['db'], clock: Clock, task: PersonTask): PlanSetting => ({
  db,
  clock,
  makerOf: async () => personMaker(task),
});
