// recipient-processor: whoever runs a connected system stands in the text; that there is a contract with each (Art. 28(3)) a person says.
import type { Answer, Probe } from '#policy';
import type { RightsHouse } from '../house.ts';
import { lookAtRegister, namesOf, readingsOf, sayShared as say } from './register-look.ts';

export const recipientProcessor = (house: RightsHouse): Probe => ({
  kind: 'recipient-processor',
  async ask(world): Promise<Answer> {
    const { stated, running, fault } = await lookAtRegister(house, world, ['processor', 'sub-processor']);
    if (fault) return fault;
    const theirs = stated.filter(
      ({ id, role }) => role === 'processor' || role === 'sub-processor' || running.includes(id),
    );
    return theirs.length === 0
      ? { state: 'unproven', because: say('noProcessor'), measured: [] }
      : {
          state: 'unproven',
          because: say('contracts', { count: theirs.length, names: namesOf(theirs) }),
          measured: readingsOf(theirs),
        };
  },
});
