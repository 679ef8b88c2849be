// payments: no number of a payment card stands in anything that keeps data; that payments run through the named service a person says.
import { type Answer, type Probe, kindsOf } from '#policy';
import type { RightsHouse } from '../house.ts';
import { type CollectedLook, collectedLately, openIn, placesIn, readingsOf, sayCollected as say } from './collected.ts';
import type { Lately } from './lately.ts';

export const payments = (house: RightsHouse, looks: Lately<CollectedLook>): Probe => ({
  kind: 'payments',
  async ask(world): Promise<Answer> {
    const look = await collectedLately(house, world, looks);
    const cards = look.held.filter(({ category }) => kindsOf(category).has('pd:PaymentCardNumber'));
    const measured = readingsOf(look);
    // A text that says itself that it takes card numbers promises another thing than that there are none.
    const isSaid = world.published.policy.data.some(
      ({ dpv, stated }) => stated && dpv !== undefined && kindsOf(dpv).has('pd:PaymentCardNumber'),
    );
    if (cards.length > 0 && isSaid)
      return {
        state: 'unproven',
        because: say('cardsSaid', { count: cards.length, places: placesIn(cards) }),
        measured,
      };
    if (cards.length > 0)
      return { state: 'broken', because: say('cards', { count: cards.length, places: placesIn(cards) }), measured };
    return openIn(look, 'cardsBeyond') ?? { state: 'unproven', because: say('noCards'), measured };
  },
});
