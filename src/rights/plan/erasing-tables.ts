// Erasing in a system with tables: its own plan becomes operations, is carried out in one transaction, and is looked at once more.
import type { Step, TableHolding, Verdict } from '#connect';
import type { Operation, Outcome } from '#policy';
import { apartOf } from './known.ts';
import { type Look, asPlanned, operation } from './look.ts';
import type { PersonTask } from './task.ts';

export async function lookToEraseTables(task: PersonTask, id: string, holding: TableHolding): Promise<Look> {
  const person = { identifiers: task.known.identifiers };
  const steps = await holding.plan(person, task.key, apartOf(task.known, id));
  const operations = steps.map((step) => operationOf(task, id, step));
  return {
    operations,
    async carryOut(planned) {
      if (!steps.some(({ act }) => act === 'erase' || act === 'mask')) return planned.map(asPlanned);
      const outcomes = await holding.apply(person, steps, task.key);
      const verdict = await holding.verify(person, steps, task.key);
      const done = planned.map((one) => outcomes[operations.findIndex(({ key }) => key === one.key)] ?? asPlanned(one));
      return proven(planned, done, verdict);
    },
  };
}

function operationOf(task: PersonTask, id: string, { digest, ...step }: Step): Operation {
  const { collection, count, relation, fact, fields = [] } = step;
  const rows = [`${relation} ${count} ${digest}`];
  if (step.act === 'masked')
    return operation(task, id, { collection, act: 'keep', reason: 'masked', facts: [] }, rows, count);
  const facts = fact === undefined ? {} : { facts: [fact] };
  return operation(task, id, { collection, act: step.act, reason: step.reason, fields, ...facts }, rows, count);
}

/** What the second look found standing or missing is an answer that nobody can take for “done”. */
function proven(planned: readonly Operation[], outcomes: readonly Outcome[], { left, missing }: Verdict): Outcome[] {
  const doubts = [
    ...left.map(({ collection }) => ({ collection, reason: `left: ${collection}` })),
    ...missing.map(({ collection }) => ({ collection, reason: `missing: ${collection}` })),
  ];
  const proof = [...outcomes];
  for (const { collection, reason } of doubts) {
    const at = planned.findIndex((one) => one.collection === collection);
    proof[Math.max(at, 0)] = { outcome: 'cannot', because: { reason } };
  }
  return proof;
}
