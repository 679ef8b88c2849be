// The maker of plans about one person: looks at every holding, says what would be done in each, and does it once it was approved.
import type { PlanMaker } from '#plan';
import { isTableHolding, type TableHolding } from '#connect';
import type { Holding } from '#policy';
import { lookToCorrect } from './correcting.ts';
import { lookToEraseRows } from './erasing-rows.ts';
import { lookToEraseTables } from './erasing-tables.ts';
import { type Look, operation } from './look.ts';
import { lookingAt } from './looking.ts';
import { lookToRestrict } from './restricting.ts';
import type { PersonTask } from './task.ts';

/** What a holding that was left out says of itself in the plan; with the reason behind a colon, where the officer gave one. */
export const leftOut = 'left-out';

/**
 * Makes, and carries out, a plan for the engine of room `plan` (decision 24). Pass what `make` answers to `propose`: it refuses while a holding
 * cannot be reached. The same task, made again from what was kept, goes on after a crash.
 */
export function personMaker(task: PersonTask): PlanMaker {
  const { holdings, without = [], because = {} } = task;
  const asked = new Map([...holdings].filter(([id]) => !without.includes(id)));
  let looks = new Map<string, Look>();
  return {
    async make() {
      const { seen, unreached } = await lookingAt(asked, (holding, id) => lookAt(task, id, holding));
      looks = seen;
      const out = without.map((id) => {
        const reason = Object.hasOwn(because, id) ? `${leftOut}: ${because[id]}` : leftOut;
        return operation(task, id, { collection: '', act: 'cannot', reason }, []);
      });
      return { operations: [...Array.from(seen.values(), ({ operations }) => operations).flat(), ...out], unreached };
    },
    async carryOut(holding, operations, key) {
      const look = looks.get(holding);
      if (!look) throw new TypeError('rights: a holding is carried out only after it was looked at');
      return look.carryOut(operations, key);
    },
  };
}

function lookAt(task: PersonTask, id: string, holding: Holding | TableHolding): Promise<Look> {
  const { asked } = task;
  switch (asked.kind) {
    case 'erasure':
      return isTableHolding(holding) ? lookToEraseTables(task, id, holding) : lookToEraseRows(task, id, holding);
    case 'rectification':
      return lookToCorrect(task, id, holding, asked);
    case 'restriction':
      return lookToRestrict(task, id, holding, asked.on, asked.purposes?.length ? asked.purposes : null);
    default:
      return lookToRestrict(task, id, holding, true, asked.purposes);
  }
}
