// right-no-automated-decision: no system holds a decision about people that a machine made alone against the text, and who asks for a person gets one (Art. 22).
import type { Answer, Probe, World } from '#policy';
import { type Daily, onceADay } from '#vault';
import type { Message } from '#words';
import { type RightsHouse, dbOf } from '../house.ts';
import { handledIn } from './answered-by.ts';
import { type JudgedLook, lookAtJudged, placesOf, sayJudged as say } from './judged.ts';
import { type Lately, lately } from './lately.ts';
import { type Answered, answeredIn } from './measured.ts';

const asks = 'no-automated-decision';

export const rightNoAutomatedDecision = (house: RightsHouse, looked: Daily, looks: Lately<JudgedLook>): Probe => ({
  kind: 'right-no-automated-decision',
  async ask(world) {
    const { tenant } = world.published;
    const asked = await answeredIn(dbOf(house), tenant, world.now, [asks]);
    const handled = await handledIn(dbOf(house), tenant, world.now, asks);
    const byProgram = handled.filter(({ isOpen, owned }) => !isOpen && !owned).length;
    const measured = asked.closed + asked.open > 0 ? [say('requests', { closed: asked.closed, open: asked.open })] : [];
    const wrong = wrongIn(asked, byProgram);
    if (wrong) return { state: 'broken', because: wrong, measured };
    const stance = stanceOf(world);
    if (stance === 'review')
      return asked.closed > 0
        ? { state: 'upheld', because: say('reviewed', { count: asked.closed }), measured }
        : { state: 'unproven', because: say('noneAsked'), measured };
    const found = await onceADay(looked, `decisions ${stance}`, world, async () =>
      verdictOf(stance, await lately(looks, world, () => lookAtJudged(house, world))),
    );
    return { ...found, measured: [...measured, ...found.measured] };
  },
});

function wrongIn({ overdue, oldestDue, late, closed }: Answered, byProgram: number): Message | null {
  if (overdue > 0) return say('overdue', { count: overdue, date: oldestDue ?? '' });
  if (late > 0) return say('late', { count: late, all: closed });
  return byProgram > 0 ? say('byProgram', { count: byProgram }) : null;
}

/**
 * What the sentence says: that machines decide nothing alone, that nobody is profiled, or that whoever is decided about by a machine can ask for a
 * person. A text that says of itself that machines decide promises only the last.
 */
function stanceOf({ promise, published: { policy } }: World): 'no-decisions' | 'no-profiles' | 'review' {
  const own = (fact: { id: string; stated?: unknown }): boolean => !!fact.stated && promise.facts.includes(fact.id);
  if (policy.statements.some((fact) => fact.kind === 'no-profiling' && own(fact))) return 'no-profiles';
  if (policy.automatedDecisions.some((fact) => fact.stance === 'used' && fact.stated)) return 'review';
  const isRight = policy.rights.some((fact) => fact.right === asks && own(fact));
  const denies = policy.automatedDecisions.some((fact) => fact.stance === 'none' && fact.stated);
  return isRight && !denies ? 'review' : 'no-decisions';
}

/** A breach breaks it whatever others do; nothing is concluded from a part. */
function verdictOf(
  stance: 'no-decisions' | 'no-profiles',
  { profiles, decisions, asked, closed, unreached, others }: JudgedLook,
): Answer {
  const [sure, likely] = [decisions.filter((one) => one.sure), decisions.filter((one) => !one.sure && one.alone > 0)];
  const sum = (of: 'alone' | 'reviewed' | 'people'): number => sure.reduce((all, one) => all + one[of], 0);
  const alone = sure.filter((one) => one.alone > 0);
  const [scored, maybeScored] = [profiles.filter((one) => one.sure), profiles.filter((one) => !one.sure)];
  const measured = [
    say('decisions', { alone: sum('alone'), reviewed: sum('reviewed'), people: sum('people'), places: placesOf(sure) }),
    say('asked', { holdings: asked.join(', ') || '–' }),
  ];
  const verdict = (state: Answer['state'], because: Message): Answer => ({ state, because, measured });
  if (alone.length > 0) return verdict('broken', say('decided', { count: sum('alone'), places: placesOf(alone) }));
  if (stance === 'no-profiles' && scored.length > 0)
    return verdict('broken', say('profiled', { places: placesOf(scored) }));
  if (unreached.length > 0) return verdict('unproven', say('unreached', { holdings: unreached.join(', ') }));
  if (stance === 'no-profiles' && maybeScored.length > 0)
    return verdict('unproven', say('likelyProfiles', { places: placesOf(maybeScored) }));
  if (likely.length > 0) return verdict('unproven', say('likelyDecisions', { places: placesOf(likely) }));
  const beyond = [...closed, ...others];
  if (beyond.length > 0)
    return verdict('unproven', say('beyond', { others: beyond.slice(0, 5).join(', '), count: beyond.length }));
  return sum('reviewed') + sum('people') > 0
    ? verdict('upheld', say('byPeople', { count: sum('reviewed') + sum('people') }))
    : verdict('unproven', say('undecided'));
}
