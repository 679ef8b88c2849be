// The setting of plans: where they are kept, what time it is, and who can make each again.
import type { Clock } from '#base';
import type { Plan } from '#policy';
import type { Db } from '#store';
import type { PlanMaker } from './maker.ts';

export interface PlanSetting {
  db: Db;
  clock: Clock;
  /** Who made this plan and can make it again; null: what it is about is gone. */
  makerOf(tenant: string, plan: Plan): Promise<PlanMaker | null>;
}
