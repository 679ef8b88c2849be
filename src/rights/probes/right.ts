// The proofs of single rights: exercised on a made-up person, every connected system asked, and no real request for it late (Art. 15 to 18, 20).
import { Problem, tell } from '#base';
import { type Answer, type Probe, type World, elsewhere } from '#policy';
import type { Message } from '#words';
import { type RightsHouse, dbOf } from '../house.ts';
import { type Exercise, type Exercised, exercise } from './exercise.ts';
import { answeredIn, say } from './measured.ts';

/** Exercises of the day, by company and version. A wrong one is made again at each check. */
export type Exercises = Map<string, { until: number; exercise: Promise<Exercise> }>;

const day = 24 * 60 * 60 * 1000;

export const rightProbe = (house: RightsHouse, right: Exercised, done: Exercises): Probe => ({
  kind: `right-${right}`,
  async ask(world) {
    const { tenant } = world.published;
    const real = await answeredIn(dbOf(house), tenant, world.now, [right]);
    const measured: Message[] = real.closed > 0 ? [say('real', { count: real.closed })] : [];
    if (real.overdue > 0)
      return {
        state: 'broken',
        because: say('overdue', { count: real.overdue, date: real.oldestDue ?? '' }),
        measured,
      };
    if (real.late > 0)
      return { state: 'broken', because: say('late', { count: real.late, all: real.closed }), measured };
    try {
      return judged(world, right, await today(house, world, done), measured);
    } catch (error) {
      // Nobody can be taken in now: keys are locked away, or systems.yaml cannot be read.
      if (!(error instanceof Problem)) throw error;
      return { state: 'unproven', because: say('notExercised', { code: tell(error).code }), measured };
    }
  },
});

async function today(house: RightsHouse, { published, now }: World, done: Exercises): Promise<Exercise> {
  const key = `${published.tenant} ${published.sha256}`;
  const known = done.get(key);
  if (known && known.until > now.epochMilliseconds) return known.exercise;
  const made = exercise(house, published.tenant);
  if (done.size > 200) done.clear();
  done.set(key, { until: now.epochMilliseconds + day, exercise: made });
  const fine = await made.then(
    ({ faults, unreached }) => unreached.length === 0 && Object.values(faults).every((fault) => fault === null),
    () => false,
  );
  if (!fine) done.delete(key);
  return made;
}

function judged(world: World, right: Exercised, made: Exercise, measured: readonly Message[]): Answer {
  const { faults, asked, unreached, blind, cannotHold } = made;
  const seen = [say('asked', { systems: asked.join(', ') }), ...measured];
  const fault = faults[right];
  if (fault !== null) return { state: 'broken', because: say('exerciseFailed', { fault }), measured: seen };
  if (blind.length > 0)
    return { state: 'broken', because: say('blind', { tables: blind.slice(0, 5).join(', ') }), measured: seen };
  if (unreached.length > 0)
    return { state: 'unproven', because: say('notAnswered', { systems: unreached.join(', ') }), measured: seen };
  if (right === 'restriction' && cannotHold.length > 0)
    return { state: 'unproven', because: say('cannotHold', { systems: cannotHold.join(', ') }), measured: seen };
  const others = elsewhere(world).filter((name) => !asked.some((title) => isThe(title, name)));
  if (others.length > 0)
    return {
      state: 'unproven',
      because: say('notConnected', { others: others.slice(0, 5).join(', ') }),
      measured: seen,
    };
  return { state: 'upheld', because: say('exercised', { count: asked.length }), measured: seen };
}

/** Whether a connected system is the one that the policy names. */
function isThe(title: string, name: string): boolean {
  const [one, other] = [title, name].map((text) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return one === other || ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}
