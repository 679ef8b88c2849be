// no-sharing: no system is run by somebody whom the text lacks, or who is more than a processor; what is handed on outside of systems a person says.
import type { Answer, Policy, Probe } from '#policy';
import type { RightsHouse } from '../house.ts';
import { lookAtRegister, namesOf, readingsOf, sayShared as say } from './register-look.ts';

type Role = NonNullable<Policy['recipients'][number]['role']>;

/** Who gets data for ends of their own; processors are no third parties (Art. 4(10)). */
const others: readonly Role[] = ['controller', 'joint-controller', 'third-party', 'affiliate'];

export const noSharing = (house: RightsHouse): Probe => ({
  kind: 'no-sharing',
  async ask(world): Promise<Answer> {
    const { stated, running, fault } = await lookAtRegister(house, world, others);
    if (fault) return fault;
    const getting = stated.filter(({ id, role }) => running.includes(id) && role && others.includes(role));
    // The sentence may except them in words that no program weighs: nobody is accused of it.
    const because =
      getting.length > 0
        ? say('runByOthers', { count: getting.length, names: namesOf(getting) })
        : say('notHandedOn', { count: running.length });
    return { state: 'unproven', because, measured: readingsOf(stated) };
  },
});
