// Plans of requests, as the plan room knows them: what they are about, and who can make one again.
import type { PlanMaker, PlanSetting } from '#plan';
import type { Plan } from '#policy';
import { type RightsHouse, clockOf, dbOf } from './house.ts';

/** `id`: of the request. */
export const aboutOf = (id: string): string => `request:${id}`;

/** Without `makerOf`: for what needs none. */
export const planSetting = (
  house: RightsHouse,
  makerOf: (tenant: string, plan: Plan) => Promise<PlanMaker | null> = () => Promise.resolve(null),
): PlanSetting => ({ db: dbOf(house), clock: clockOf(house), makerOf });
