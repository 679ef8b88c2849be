// profiling: every score, segment or profile that is kept about people has a purpose for which the text says that profiles are made (Art. 13(2)(f), 22).
import type { Answer, Probe, World } from '#policy';
import { type Daily, onceADay } from '#vault';
import type { Message } from '#words';
import type { RightsHouse } from '../house.ts';
import { type JudgedLook, lookAtJudged, placesOf, sayJudged as say } from './judged.ts';
import { type Lately, lately } from './lately.ts';

export const profiling = (house: RightsHouse, looked: Daily, looks: Lately<JudgedLook>): Probe => ({
  kind: 'profiling',
  ask: (world) =>
    onceADay(looked, 'profiling', world, async () =>
      verdictOf(world, await lately(looks, world, () => lookAtJudged(house, world))),
    ),
});

/** Purposes of the text for which people are profiled, and those among them that ask for consent. What was only decided is no promise. */
function declared({ published: { policy } }: World): { all: ReadonlySet<string>; byConsent: ReadonlySet<string> } {
  const said = policy.promises.filter(({ kind }) => kind === 'profiling').flatMap(({ facts }) => facts);
  const purposes = policy.purposes.filter(({ id, profiling, stated }) => stated && (profiling || said.includes(id)));
  const consents = new Set(policy.bases.filter(({ basis }) => byConsent.test(basis)).map(({ id }) => id));
  return {
    all: new Set(purposes.map(({ id }) => id)),
    byConsent: new Set(purposes.filter(({ bases }) => bases.some((one) => consents.has(one))).map(({ id }) => id)),
  };
}

/** Art. 6(1)(a) and 9(2)(a), as DPV calls them. */
const byConsent = /^eu-gdpr:A(?:6-1-a|9-2-a)|Consent/;

/** A breach breaks it whatever others do; nothing is concluded from a part. */
function verdictOf(world: World, { profiles, asked, closed, unreached, others }: JudgedLook): Answer {
  const purposes = declared(world);
  const [sure, likely] = [profiles.filter((one) => one.sure), profiles.filter((one) => !one.sure)];
  const purposeless = sure.filter((one) => one.purposes.length === 0);
  const otherwise = sure.filter((one) => one.purposes.length > 0 && !one.purposes.some((id) => purposes.all.has(id)));
  const chosen = sure.filter((one) => one.purposes.some((id) => purposes.byConsent.has(id)));
  const measured = [
    say('profiles', { count: sure.reduce((sum, { kept }) => sum + kept, 0), places: placesOf(sure) }),
    say('asked', { holdings: asked.join(', ') || '–' }),
  ];
  const verdict = (state: Answer['state'], because: Message): Answer => ({ state, because, measured });
  if (otherwise.length > 0) return verdict('broken', say('otherwise', { places: placesOf(otherwise) }));
  if (unreached.length > 0) return verdict('unproven', say('unreached', { holdings: unreached.join(', ') }));
  if (purposeless.length > 0) return verdict('unproven', say('purposeless', { places: placesOf(purposeless) }));
  if (likely.length > 0) return verdict('unproven', say('likelyProfiles', { places: placesOf(likely) }));
  const beyond = [...closed, ...others];
  if (beyond.length > 0)
    return verdict('unproven', say('beyond', { others: beyond.slice(0, 5).join(', '), count: beyond.length }));
  if (sure.length === 0) return verdict('unproven', say('noProfiles'));
  if (chosen.length > 0) return verdict('unproven', say('choice', { places: placesOf(chosen) }));
  return verdict('upheld', say('asSaid', { places: placesOf(sure) }));
}
