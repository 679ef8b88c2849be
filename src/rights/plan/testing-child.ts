// Test only: a process of its own that applies a plan about a guest of the baths, numbers every step, and dies at the one it is told on its standard input.
import { text } from 'node:stream/consumers';
import { type Clock, Secret, systemClock } from '#base';
import type { Connector, System, Writer } from '#connect';
import { type PlanMaker, applyPlan } from '#plan';
import { openStore } from '#store';
import type { Asked } from './asked.ts';
import type { Known } from './known.ts';
import { personMaker } from './maker.ts';
import { openAll, taskOf } from './testing-plans.ts';

export interface Death {
  url: string;
  home: string;
  tenant: string;
  plan: string;
  systems: readonly System[];
  env: Record<string, string>;
  folder: string;
  known: Known;
  asked: Asked;
  /** A number, from 1, or the first step of that name. */
  die: number | string;
}

const { url, home, tenant, plan, systems, env, folder, known, asked, die } = JSON.parse(
  await text(process.stdin),
) as Death;

let steps = 0;
const step = (name: string): void => {
  steps += 1;
  if (die === steps || die === name) process.kill(process.pid, 'SIGKILL');
};

/** Each moment that is written down in the journal asks what time it is. */
const clock: Clock = {
  now: () => {
    step('journal');
    return systemClock.now();
  },
};

function watched(id: string, connector: Connector): Connector {
  return {
    ...connector,
    async writing(work) {
      step(`${id}: before`);
      const answer = await connector.writing(async (writer) => {
        const inside: Writer = {
          catalogue: () => writer.catalogue(),
          rows: (question, columns) => writer.rows(question, columns),
          rowsOfEach: (...asked) => writer.rowsOfEach(...asked),
          count: (question) => writer.count(question),
          removeEach: async (questions) => {
            const counts = await writer.removeEach(questions);
            step(`${id}: inside`);
            return counts;
          },
          removeOver: (over, most) => writer.removeOver(over, most),
          remove: async (question) => {
            const count = await writer.remove(question);
            step(`${id}: inside`);
            return count;
          },
          change: async (question, change) => {
            const count = await writer.change(question, change);
            step(`${id}: inside`);
            return count;
          },
        };
        const done = await work(inside);
        step(`${id}: before the commit`);
        return done;
      });
      step(`${id}: after`);
      return answer;
    },
  };
}

const store = await openStore({ home, role: 'serve', clock: systemClock, databaseUrl: new Secret(url) });
const { holdings, close } = await openAll(systems, env, folder, watched);
const inner = personMaker(taskOf(store.db, tenant, clock, { holdings, known, asked }));
const maker: PlanMaker = {
  make: async () => {
    step('look');
    const made = await inner.make();
    step('looked');
    return made;
  },
  carryOut: async (...part) => {
    const outcomes = await inner.carryOut(...part);
    step(`${part[0]}: carried out`);
    return outcomes;
  },
};
const applied = await applyPlan({ db: store.db, clock, makerOf: async () => maker }, tenant, plan);
console.log(JSON.stringify({ applied, steps }));
await close();
await store.close();
