// recipient-group: each company of the group that gets data stands in the text by its name and its country, and none runs a system unnamed.
import type { Answer, Probe } from '#policy';
import type { RightsHouse } from '../house.ts';
import { lookAtRegister, namesOf, readingsOf, sayShared as say } from './register-look.ts';

export const recipientGroup = (house: RightsHouse): Probe => ({
  kind: 'recipient-group',
  async ask(world): Promise<Answer> {
    const { stated, fault } = await lookAtRegister(house, world, ['affiliate']);
    if (fault) return fault;
    const group = stated.filter(({ role }) => role === 'affiliate');
    const bare = group.filter(({ name, country }) => name === null || country === undefined);
    const measured = readingsOf(group);
    if (group.length === 0) return { state: 'unproven', because: say('noGroup'), measured: [] };
    if (bare.length > 0)
      return { state: 'unproven', because: say('bareGroup', { count: bare.length, names: namesOf(bare) }), measured };
    return { state: 'upheld', because: say('group', { count: group.length }), measured };
  },
});
