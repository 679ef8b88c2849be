// vendor-named: whoever runs a connected system stands in the text; contract and country of the vendor that it names (Art. 28, 44) a person vouches for.
import type { Answer, Probe } from '#policy';
import type { RightsHouse } from '../house.ts';
import { lookAtRegister, namesOf, readingsOf, sayShared as say } from './register-look.ts';

export const vendorNamed = (house: RightsHouse): Probe => ({
  kind: 'vendor-named',
  async ask(world): Promise<Answer> {
    const { stated, fault } = await lookAtRegister(house, world);
    if (fault) return fault;
    const near = new Set(world.promise.stated.map(({ segment }) => segment));
    const here = stated.filter(({ id, stated: said }) => world.promise.facts.includes(id) || near.has(said!.segment));
    const vendors = here.length > 0 ? here : stated.filter(({ vendor }) => vendor !== undefined);
    return vendors.length === 0
      ? { state: 'unproven', because: say('noVendor'), measured: [] }
      : {
          state: 'unproven',
          because: say('vendors', { count: vendors.length, names: namesOf(vendors) }),
          measured: readingsOf(vendors),
        };
  },
});
