// legal-basis: what rests on consent alone is kept of nobody who said no (Art. 6(1)(a), 17(1)(b)); contracts, duties and balancing tests a person vouches for.
import { type Answer, type Policy, type Probe, type World, elsewhere } from '#policy';
import { consentedIn } from '#vault';
import type { Message } from '#words';
import type { RightsHouse } from '../house.ts';
import { type CollectedLook, collectedLately } from './collected.ts';
import type { Lately } from './lately.ts';

/** Days after a no within which what was kept has to leave, where the text names no period of its own. No law names any. */
const leavesWithin = 30;

const say = (key: string, values: NonNullable<Message['values']> = {}): Message => ({ key: `uses.${key}`, values });

export const legalBasis = (house: RightsHouse, looks: Lately<CollectedLook>): Probe => ({
  kind: 'legal-basis',
  async ask(world): Promise<Answer> {
    const { published, now } = world;
    const bases = basesOf(world);
    if (bases.length === 0) return { state: 'unproven', because: say('basisUnread'), measured: [] };
    const resting = published.policy.purposes.filter(
      ({ stated, bases: own }) => stated && bases.some(({ id }) => own.includes(id)),
    );
    const chosen = resting.filter((one) => restsOnConsentAlone(published.policy, one));
    const before = now.subtract({ hours: leavesWithin * 24 }).toString();
    const ids = chosen.map(({ id }) => id);
    const { people, yes, no } = await consentedIn(house.vault, published.tenant, ids, before);
    const measured = chosen.length > 0 ? [say('basisSaid', { people, yes })] : [];
    const verdict = (state: Answer['state'], because: Message): Answer => ({ state, because, measured });
    if (no > 0 && !hasOwnPeriod(published.policy))
      return verdict('broken', say('basisWithdrawn', { count: no, days: leavesWithin }));
    if (chosen.length === 0 || chosen.length < resting.length) return verdict('unproven', say('basisPapers'));
    if (people === 0) return verdict('unproven', say('basisUnused'));
    if (yes < people) return verdict('unproven', say('basisUnsaid', { count: people - yes, all: people }));
    const look = await collectedLately(house, world, looks);
    const others = [
      ...look.asked.filter((one) => one !== 'Upheld'),
      ...look.closed,
      ...look.unreached,
      ...elsewhere(world),
    ];
    return others.length > 0
      ? verdict('unproven', say('basisElsewhere', { others: [...new Set(others)].slice(0, 5).join(', ') }))
      : verdict('upheld', say('basisChosen', { count: people }));
  },
});

/** Those that the sentence itself states. */
function basesOf({ published: { policy }, promise }: World): Policy['bases'] {
  const here = new Set(promise.stated.map(({ segment }) => segment));
  return policy.bases.filter(
    ({ id, stated }) =>
      stated && (promise.facts.includes(id) || (promise.facts.length === 0 && here.has(stated.segment))),
  );
}

/** Art. 6(1)(a) and 9(2)(a), as DPV calls them. */
const byConsent = /^eu-gdpr:A(?:6-1-a|9-2-a)|Consent/;

function restsOnConsentAlone({ bases }: Policy, { bases: own }: Policy['purposes'][number]): boolean {
  const mine = bases.filter(({ id }) => own.includes(id));
  return mine.length > 0 && mine.every(({ basis }) => byConsent.test(basis));
}

/** Its own checks hold what is kept against it. */
const hasOwnPeriod = ({ retention }: Policy): boolean =>
  retention.some(({ stated, trigger }) => stated && trigger === 'consent-withdrawal');
