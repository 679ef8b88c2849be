// collects-source: each value in the vault says how it came in, and the text names that way (Art. 13 and 14(2)(f)); of systems, which do not say it, a person does.
import { isTableHolding } from '#connect';
import { Problem } from '#base';
import { type Answer, type Policy, type Probe, type World, elsewhere } from '#policy';
import { type SourceKept, sourcesInVault } from '#vault';
import type { Message } from '#words';
import type { RightsHouse } from '../house.ts';
import { type Lately, lately } from './lately.ts';

type Source = NonNullable<SourceKept['source']>;

const say = (key: string, values: NonNullable<Message['values']> = {}): Message => ({ key: `cameBy.${key}`, values });

export const collectsSource = (house: RightsHouse, looks: Lately<Answer>): Probe => ({
  kind: 'collects-source',
  ask: (world) => lately(looks, world, () => answerFor(house, world)),
});

async function answerFor(house: RightsHouse, world: World): Promise<Answer> {
  const { tenant, policy } = world.published;
  const kept = await sourcesInVault(house.vault, tenant);
  const measured = kept.map(({ source, values }) => say(source ?? 'unknown', { values }));
  const verdict = (state: Answer['state'], because: Message): Answer => ({ state, because, measured });
  const sourceless = kept.find(({ source }) => source === null);
  if (sourceless) return verdict('broken', say('sourceless', placesOf(sourceless)));
  const unnamed = kept.filter(({ source }) => source !== null && !names(policy, source));
  const others = unnamed.find(({ source }) => source === 'third-party');
  if (others) return verdict('broken', say('fromOthers', placesOf(others)));
  if (unnamed[0]) return verdict('unproven', say('unnamed', placesOf(unnamed[0])));
  const unsaid = await systemsOf(house, world);
  if (unsaid.length > 0)
    return verdict('unproven', say('unsaid', { count: unsaid.length, systems: unsaid.slice(0, 5).join(', ') }));
  if (kept.length === 0) return verdict('unproven', say('nothing'));
  return verdict('upheld', say('named', { values: kept.reduce((sum, { values }) => sum + values, 0) }));
}

const placesOf = ({ columns, values }: SourceKept) => ({ values, places: columns.slice(0, 5).join(', ') });

/** DPV's sources, and what the text says of single data. A way in words of its own may be any. */
function names({ sources, data, recipients }: Policy, source: Source): boolean {
  const stated = sources.filter((fact) => fact.stated);
  if (data.some((item) => item.stated && item.mode === source)) return true;
  if (source === 'third-party')
    return (
      recipients.some((fact) => fact.stated && fact.role === 'source') ||
      stated.some(({ dpv }) => dpv !== 'dpv:DataSubjectDataSource')
    );
  if (source === 'provided') return stated.some(({ dpv }) => dpv === undefined || dpv === 'dpv:DataSubjectDataSource');
  return stated.some(({ dpv }) => dpv === undefined);
}

/** What keeps data besides and does not say of each value how it came in. */
async function systemsOf(house: RightsHouse, world: World): Promise<readonly string[]> {
  const connected = await house
    .holdings(world.published.tenant, async ({ all }) =>
      [...all].flatMap(([id, holding]) => (isTableHolding(holding) || !id.startsWith('upheld:') ? [id] : [])),
    )
    .catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      return ['systems.yaml'];
    });
  return [...connected, ...elsewhere(world)];
}
