// Legal holds as a Holding: whom a hold names stands sealed in it, and goes when the hold is released.
import { type Found, type Holding, type HoldingDescription, type Person, cannot, done, keptBy } from '#policy';
import { normalise } from '#vault';
import { type HoldHouse, holdsInForce } from './holds.ts';

const id = 'retention';
const collection = 'hold';

const description: HoldingDescription = {
  id,
  title: 'Legal holds',
  collections: [
    {
      name: collection,
      holds: 'Matters for which data is kept, and whom they name, sealed',
      fields: [
        { name: 'matter', category: null, purposes: [] },
        { name: 'reviewOn', category: null, purposes: [] },
        { name: 'identifiers', category: 'pd:Identifying', purposes: [] },
      ],
      retention: { period: 'P0D', from: 'purpose-end', why: 'Whom it names is forgotten when it is released.' },
    },
  ],
};

/** Found by any identifier that the hold was made with. Its matter is told; it stays as long as the hold (Art. 17(3)(e) GDPR). */
export const retentionHolding = (house: HoldHouse, tenant: string): Holding => ({
  describe: () => Promise.resolve(description),
  find: (person) => find(house, tenant, person),
  // A hold ends by somebody's word, and then nobody stands in it any more.
  async *due() {},
  correct: async () => cannot('as-it-was-said', collection),
  restrict: async () => cannot('no-other-use', collection),
  async erase({ keys }) {
    const inForce = await holdsInForce(house, tenant);
    const stays = keys.length === 0 || inForce.some((hold) => keys.includes(hold.id));
    return stays ? keptBy('gdpr.art-17-3-e') : done(keys.length);
  },
});

async function* find(house: HoldHouse, tenant: string, { identifiers }: Person): AsyncGenerator<Found> {
  const sought = new Set(identifiers.map(textOf));
  for (const { id: key, matter, reviewOn, person } of await holdsInForce(house, tenant))
    if (person?.some((one) => sought.has(textOf(one))))
      yield {
        collection,
        key,
        fields: { matter, reviewOn },
        relation: 'own',
        sharedWith: 0,
        because: 'identifiers',
      };
}

const textOf = ({ kind, value }: Person['identifiers'][number]): string => {
  const known = kind === 'email' || kind === 'phone' ? normalise(kind, value) : null;
  return `${kind}\0${known ?? value.trim().toLowerCase()}`;
};
