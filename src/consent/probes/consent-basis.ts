// consent-basis: what the sentence says to rest on consent happens only with one that is on record, and ends when it is taken back.
import type { Answer, Probe, World } from '#policy';
import { noticeOf } from '../notice.ts';
import { recordAnswer, waysOf } from './consent-record.ts';
import { type ProofHouse } from './proof/choices.ts';
import { say } from './proof/found.ts';
import { early, faultOf, ignored, notWithdrawn } from './visit/faults.ts';
import { type Scene, broken, siteAnswer, unproven, upheld } from './visit/judge.ts';
import { afterNo, afterYes, beforeChoice, withdrawn } from './visit/readings.ts';
import type { VisitStage } from './visit/shared.ts';

export interface BasisStage extends ProofHouse {
  visits: VisitStage;
  /** What a rehearsal shows of consent to mail, given and taken back. */
  mail: (world: World) => Promise<Answer>;
}

export const consentBasis = (stage: BasisStage): Probe => ({
  kind: 'consent-basis',
  ask: (world) => judged(stage, world),
});

async function judged(stage: BasisStage, world: World): Promise<Answer> {
  const concerned = concernedBy(world);
  const ways = waysOf(world, concerned);
  // What the sentence is about happens where Upheld does not look: in a studio, at a clinic, in a transfer.
  if (ways.elsewhere.length > 0) return unseen('basisElsewhere', ways.elsewhere);
  if (ways.sites.size + ways.mail.size === 0) return unseen('basisUnclear');
  const answers = [
    ...(ways.sites.size > 0 ? [await siteAnswer(stage.visits, world, obeyed)] : []),
    ...(ways.mail.size > 0 ? [await stage.mail(world)] : []),
    await recordAnswer(stage, world, ways),
  ];
  const worst = answers.find(({ state }) => state === 'broken') ?? answers.find(({ state }) => state === 'unproven');
  const measured = answers.flatMap(({ state, because, measured: own }) => [
    ...(state === 'upheld' ? [because] : []),
    ...own,
  ]);
  if (worst) return { state: worst.state, because: worst.because, measured };
  return { state: 'upheld', because: say('basisHolds'), measured };
}

const unseen = (key: string, others: readonly string[] = []): Answer => ({
  state: 'unproven',
  because: say(key, { others: others.slice(0, 5).join(', ') }),
  measured: [],
});

/**
 * Purposes that stand in the sentence itself, and categories whose cookies do. That it names consent as a basis does not make it one about
 * every purpose that rests on consent: photographs may, and nobody here sees who takes them.
 */
function concernedBy({ published, promise }: World): ReadonlySet<string> {
  const { policy } = published;
  const facts = new Set(promise.facts);
  const names = new Set(policy.cookies.filter(({ id }) => facts.has(id)).map(({ name }) => name));
  const categories = noticeOf(published).asked.filter(({ cookies }) => cookies.some(({ name }) => names.has(name)));
  const purposes = policy.purposes.filter(({ id }) => facts.has(id));
  return new Set([...purposes, ...categories].map(({ id }) => id));
}

function obeyed(scene: Scene): Answer {
  const { visited } = scene;
  const { origin } = visited;
  const measured = [...beforeChoice(scene), ...afterNo(scene), ...afterYes(scene), ...withdrawn(scene)];
  const fault = faultOf(scene, [early, ignored, notWithdrawn]);
  if (fault) return broken(fault, measured);
  if (!visited.question) return unproven('withdrawNotAsked', { origin }, measured);
  if (!visited.refused || visited.left === null) return unproven('notAccepted', { origin }, measured);
  return upheld('withdrawHolds', { pages: visited.pages.length }, measured);
}
