// sharing-limits: no system is run by somebody whom the text does not name; what is handed on outside of systems a person says.
import type { Answer, Probe } from '#policy';
import type { RightsHouse } from '../house.ts';
import { lookAtRegister, readingsOf, sayShared as say } from './register-look.ts';

export const sharingLimits = (house: RightsHouse): Probe => ({
  kind: 'sharing-limits',
  async ask(world): Promise<Answer> {
    const { stated, fault } = await lookAtRegister(house, world);
    return fault ?? { state: 'unproven', because: say('handedOn'), measured: readingsOf(stated) };
  },
});
