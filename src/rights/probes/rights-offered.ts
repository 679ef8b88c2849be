// rights-offered: each right that the sentence names is asked for on the served pages, and its own proof holds.
import type { Answer, Probe, World } from '#policy';
import type { RequestedRight } from '#store';
import type { Message } from '#words';
import { type RightsHouse, dbOf } from '../house.ts';
import { isRight, rightIds } from '../rights.ts';
import { type AskingStage, type Walked, askOnPages } from './asking.ts';
import { answeredIn, say, sayTrial } from './measured.ts';

/** Walks of the day, by company and version. */
export type Walks = Map<string, { until: number; walked: Promise<Walked> }>;

const day = 24 * 60 * 60 * 1000;
const oneRun = 60 * 1000;

/** One walk a day through all rights; one that went badly is made again at the next check. */
export function walkLately(house: RightsHouse, stage: AskingStage, walks: Walks, world: World): Promise<Walked> {
  const { published, now } = world;
  const key = `${published.tenant} ${published.sha256}`;
  const known = walks.get(key);
  if (known && known.until > now.epochMilliseconds) return known.walked;
  const walked = askOnPages(house, stage, published.tenant, rightIds);
  const kept = { until: now.epochMilliseconds + oneRun, walked };
  if (walks.size > 200) walks.clear();
  walks.set(key, kept);
  walked.then(
    (one) => {
      if (one.came === 'through' && [...one.faults.values()].every((fault) => fault === null))
        kept.until = now.epochMilliseconds + day;
    },
    () => walks.delete(key),
  );
  return walked;
}

/** `proofs`: how a right is proven to be carried out; those that are answered in words have none. */
export const rightsOffered = (
  house: RightsHouse,
  stage: AskingStage | null,
  walks: Walks,
  proofs: ReadonlyMap<RequestedRight, (world: World) => Promise<Answer>>,
): Probe => ({
  kind: 'rights-offered',
  async ask(world) {
    if (!stage) return { state: 'unproven', because: { key: 'probes.notRunning' }, measured: [] };
    const { rights, strange } = rightsIn(world);
    const walked = await walkLately(house, stage, walks, world);
    if (walked.came === 'not') return { state: 'unproven', because: { key: walked.key }, measured: [] };
    const proven: Message[] = [];
    const worse: { right: string; answer: Answer }[] = [];
    for (const right of rights) {
      const fault = walked.faults.get(right) ?? null;
      const answer: Answer =
        fault === null
          ? await carriedOut(house, world, right, proofs.get(right))
          : { state: 'broken', because: sayTrial('cannotBeAsked', { right, fault }), measured: [] };
      if (answer.state === 'upheld') proven.push(sayTrial('offeredHolds', { right }));
      else worse.push({ right, answer });
    }
    const worst =
      worse.find(({ answer }) => answer.state === 'broken') ?? worse.find(({ answer }) => answer.state === 'unproven');
    if (worst) {
      const { state, because } = worst.answer;
      const whose =
        because.key === 'rightsTrials.cannotBeAsked' ? [] : [sayTrial('offeredFails', { right: worst.right })];
      return { state, because, measured: [...whose, ...proven] };
    }
    if (strange.length > 0)
      return {
        state: 'unproven',
        because: sayTrial('offeredStrange', { rights: strange.join(', ') }),
        measured: proven,
      };
    return { state: 'upheld', because: sayTrial('offeredAll', { count: rights.length }), measured: proven };
  },
});

/** Answered in words: what can be seen is that nobody waits too long. */
async function carriedOut(
  house: RightsHouse,
  world: World,
  right: RequestedRight,
  proof: ((world: World) => Promise<Answer>) | undefined,
): Promise<Answer> {
  if (proof) return proof(world);
  const { late, overdue, oldestDue, closed } = await answeredIn(dbOf(house), world.published.tenant, world.now, [
    right,
  ]);
  if (overdue > 0)
    return { state: 'broken', because: say('overdue', { count: overdue, date: oldestDue ?? '' }), measured: [] };
  if (late > 0) return { state: 'broken', because: say('late', { count: late, all: closed }), measured: [] };
  return { state: 'upheld', because: say('inTime', { count: closed }), measured: [] };
}

/** Rights of the facts that stand in the sentence; else, where it announces a list, all that the policy grants; else all of the law. */
function rightsIn({ published, promise }: World): { rights: readonly RequestedRight[]; strange: readonly string[] } {
  const { policy } = published;
  const near = new Set(promise.stated.map(({ segment }) => segment));
  const here = policy.rights.filter(
    ({ id, stated }) => promise.facts.includes(id) || (stated !== undefined && near.has(stated.segment)),
  );
  const ids: readonly string[] = [...new Set((here.length > 0 ? here : policy.rights).map(({ right }) => right))];
  if (ids.length === 0) return { rights: rightIds, strange: [] };
  return { rights: ids.filter(isRight), strange: ids.filter((id) => !isRight(id)) };
}
