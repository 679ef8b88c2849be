// collects-data: all that is kept about people, here and in connected systems, is of a category that the text names (Art. 13(1) and 14(1)(d)).
import type { Probe } from '#policy';
import type { RightsHouse } from '../house.ts';
import {
  type CollectedLook,
  collectedLately,
  openIn,
  readingsOf,
  sayCollected as say,
  undeclaredIn,
} from './collected.ts';
import type { Lately } from './lately.ts';

export const collectsData = (house: RightsHouse, looks: Lately<CollectedLook>): Probe => ({
  kind: 'collects-data',
  async ask(world) {
    const look = await collectedLately(house, world, looks);
    const undeclared = undeclaredIn(world, look);
    if (undeclared?.state === 'broken') return undeclared;
    return (
      undeclared ??
      openIn(look) ?? {
        state: 'upheld',
        because: say('onlySaid', { fields: look.held.length }),
        measured: readingsOf(look),
      }
    );
  },
});
