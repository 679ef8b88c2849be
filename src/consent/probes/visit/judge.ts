// From a visit to a verdict: a fault at one site breaks the sentence, what was not seen at one leaves it unproven, and only all together hold it.
import type { Answer, Probe, World } from '#policy';
import type { Message } from '#words';
import { closedFault, faultOf } from './faults.ts';
import { type Claims, claimsOf } from './kinds.ts';
import { quoted, say } from './say.ts';
import type { Visited } from './seen.ts';
import { type VisitStage, visitsOf } from './shared.ts';

/** One site as a probe judges it. */
export interface Scene {
  visited: Visited;
  claims: Claims;
  world: World;
}

const most = 14;

/** `judge` is asked about each site; it may say `upheld` only of what the visit saw. */
export const siteProbe = (stage: VisitStage, kind: string, judge: (scene: Scene) => Answer): Probe => ({
  kind,
  ask: (world) => siteAnswer(stage, world, judge),
});

export async function siteAnswer(stage: VisitStage, world: World, judge: (scene: Scene) => Answer): Promise<Answer> {
  const claims = claimsOf(world.published);
  const seen = await visitsOf(stage, world, (visits) =>
    visits.every(
      (visit) =>
        visit.came === 'through' &&
        !visit.stopped &&
        faultOf({ visited: visit, claims }) === null &&
        closedFault({ visited: visit }) === null,
    ),
  );
  if (seen.came === 'not') return { state: 'unproven', because: say(seen.why), measured: [] };
  const answers = seen.visits.map((visit): Answer => {
    const values = { origin: visit.origin };
    if (visit.came === 'not') return unproven(visit.why, { ...values, detail: quoted(visit.detail) });
    const { stopped } = visit;
    const own = judge({ visited: visit, claims, world });
    const measured = [say('visited', { ...values, pages: visit.pages.length, at: visit.at }), ...own.measured];
    if (!stopped || own.state === 'broken') return { ...own, measured };
    return { ...unproven(stopped.why, { ...values, detail: quoted(stopped.detail) }), measured };
  });
  const worst = answers.find(({ state }) => state === 'broken') ?? answers.find(({ state }) => state === 'unproven');
  const { state, because } = worst ?? answers[0]!;
  return { state, because, measured: answers.flatMap(({ measured }) => measured).slice(0, most) };
}

export const upheld = (key: string, values: Message['values'] = {}, measured: readonly Message[] = []): Answer => ({
  state: 'upheld',
  because: say(key, values),
  measured,
});
export const unproven = (key: string, values: Message['values'] = {}, measured: readonly Message[] = []): Answer => ({
  state: 'unproven',
  because: say(key, values),
  measured,
});
export const broken = (because: Message, measured: readonly Message[] = []): Answer => ({
  state: 'broken',
  because,
  measured,
});
