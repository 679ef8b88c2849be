// policy-covers: every kind of data that is kept, and every purpose for which systems keep it, stands in the text (Art. 13(1)(c)).
import type { Answer, Probe } from '#policy';
import type { RightsHouse } from '../house.ts';
import {
  type CollectedLook,
  collectedLately,
  openIn,
  placesIn,
  readingsOf,
  sayCollected as say,
  undeclaredIn,
} from './collected.ts';
import type { Lately } from './lately.ts';

export const policyCovers = (house: RightsHouse, looks: Lately<CollectedLook>): Probe => ({
  kind: 'policy-covers',
  async ask(world): Promise<Answer> {
    const look = await collectedLately(house, world, looks);
    const undeclared = undeclaredIn(world, look);
    if (undeclared?.state === 'broken') return undeclared;
    const named = new Set(world.published.policy.purposes.flatMap(({ id, stated }) => (stated ? [id] : [])));
    const measured = readingsOf(look);
    const strange = look.held.filter(({ purposes }) => purposes.some((id) => !named.has(id)));
    if (strange.length > 0)
      return {
        state: 'broken',
        because: say('otherUses', { count: strange.length, places: usesIn(strange) }),
        measured,
      };
    const open = undeclared ?? openIn(look);
    if (open) return open;
    // Of the vault each read names its purpose, and one that the text lacks is refused.
    const unsaid = look.held.filter(({ system, purposes }) => system !== 'Upheld' && purposes.length === 0);
    if (unsaid.length > 0)
      return {
        state: 'unproven',
        because: say('usesUnseen', { count: unsaid.length, places: placesIn(unsaid) }),
        measured,
      };
    return { state: 'upheld', because: say('covered', { fields: look.held.length }), measured };
  },
});

const usesIn = (
  all: readonly { system: string; table: string; column: string; purposes: readonly string[] }[],
): string =>
  all
    .slice(0, 5)
    .map(({ system, table, column, purposes }) => `${system}: ${table}.${column} (${purposes.join(', ')})`)
    .join('; ');
