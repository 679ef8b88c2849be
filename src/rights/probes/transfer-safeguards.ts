// transfer-safeguards: each recipient outside the EEA has an adequacy decision that stands today, or a tool in the text that has not ended (Art. 44 to 49).
import { type AdequacyDecision, adequateOn, transferTools, validOn } from '#law';
import { countryOf, eea } from '#lint';
import type { Answer, Policy, Probe, World } from '#policy';
import type { Message } from '#words';
import type { RightsHouse } from '../house.ts';
import { lookAtRegister, namesOf, readingsOf, sayShared as say } from './register-look.ts';

type Recipient = Policy['recipients'][number];
type Transfer = Policy['transfers'][number];

/** `papers`: contracts, or a public list outside, say the rest. */
type Standing = 'covered' | 'papers' | 'ended' | 'bare';

export const transferSafeguards = (house: RightsHouse): Probe => ({
  kind: 'transfer-safeguards',
  async ask(world): Promise<Answer> {
    const { stated, fault } = await lookAtRegister(house, world);
    if (fault) return fault;
    const placed = stated.flatMap((one) => placesOf(world, one).map((country) => ({ one, country })));
    const home = countryOf(world.published.policy);
    const abroad = placed.filter(({ country }) => country !== home && !eea.has(country));
    const standings = abroad.map(({ one, country }) => ({ one, is: standingOf(world, one, country, home) }));
    const those = (is: Standing): Recipient[] => standings.flatMap((each) => (each.is === is ? [each.one] : []));
    const measured = readingsOf(abroad.map(({ one }) => one));
    const verdict = (state: Answer['state'], because: Message): Answer => ({ state, because, measured });
    const about = (key: string, all: readonly Recipient[]) => say(key, { count: all.length, names: namesOf(all) });
    const [ended, bare, papers] = [those('ended'), those('bare'), those('papers')];
    if (ended.length > 0) return verdict('broken', about('ended', ended));
    // The text may say it in words that were not read: nobody is accused of it, and no word makes it good.
    if (bare.length > 0) return verdict('unproven', about('bare', bare));
    // Authorities are those of the place.
    const nowhere = stated.filter((one) => one.role !== 'authority' && placesOf(world, one).length === 0);
    if (papers.length > 0) return verdict('unproven', about('papers', papers));
    if (nowhere.length > 0) return verdict('unproven', about('nowhere', nowhere));
    if (stated.length === 0) return verdict('unproven', say('nobody'));
    return verdict('upheld', say('protected', { all: stated.length, abroad: abroad.length }));
  },
});

const transfersOf = ({ published: { policy } }: World): readonly Transfer[] =>
  policy.transfers.filter(({ stated }) => stated);

/** Where they are by the text: their own country, and those of transfers to them. */
const placesOf = (world: World, { id, country }: Recipient): readonly string[] => [
  ...new Set([
    ...(country === undefined ? [] : [country]),
    ...transfersOf(world).flatMap((one) => (one.recipient === id && one.country !== undefined ? [one.country] : [])),
  ]),
];

function standingOf(world: World, { id }: Recipient, country: string, home: string | null): Standing {
  const today = world.now.toZonedDateTimeISO('UTC').toPlainDate().toString();
  const decision = adequateOn(country, today);
  if (decision?.scope === 'all') return isOfOurLaw(decision, home) ? 'covered' : 'papers';
  const tools = transfersOf(world).filter(
    (one) =>
      (one.tool !== undefined || one.reference !== undefined) &&
      (one.recipient === undefined || one.recipient === id) &&
      (one.country === undefined || one.country === country),
  );
  if (tools.length === 0) return 'bare';
  // A decision that no country has any more protects nobody there.
  const standing = tools.filter((one) => !hasEnded(one, today) && (one.tool !== 'eu-gdpr:A45-3' || decision));
  return standing.length === 0 ? 'ended' : 'papers';
}

/** The United Kingdom took over the decisions of the Commission that stood when it left (Data Protection Act 2018, Schedule 21, paragraph 5). */
const isOfOurLaw = ({ validFrom }: AdequacyDecision, home: string | null): boolean =>
  home === null || eea.has(home) || (validFrom !== null && validFrom <= '2020-12-31');

const hasEnded = ({ reference }: Transfer, today: string): boolean => {
  if (reference === undefined) return false;
  const named = transferTools.filter(({ names }) =>
    names.some((name) => reference.toLowerCase().includes(name.toLowerCase())),
  );
  return named.length > 0 && named.every((tool) => !validOn(tool, today));
};
