// Recipients as they are, against the text: who runs the company's systems, and whom somebody noted, and the published text does not name.
import type { Answer, Policy, World } from '#policy';
import type { Message } from '#words';
import type { RightsHouse } from '../house.ts';

type Recipient = Policy['recipients'][number];

export const sayShared = (key: string, values: NonNullable<Message['values']> = {}): Message => ({
  key: `sharedWith.${key}`,
  values,
});

export interface RegisterLook {
  /** Recipients that the text names; of whom the company gets data is none. */
  stated: readonly Recipient[];
  /** Ids of those of the text that run a connected system. */
  running: readonly string[];
  /** Why the text is not the whole of it; null: nothing shows more. */
  fault: Answer | null;
}

/** `roles`: of which one that was only noted is a fault; absent: of all. */
export async function lookAtRegister(
  house: RightsHouse,
  { published: { tenant, policy } }: World,
  roles?: readonly NonNullable<Recipient['role']>[],
): Promise<RegisterLook> {
  const stated = policy.recipients.filter((one) => one.stated && one.role !== 'source');
  const known = new Set(policy.recipients.flatMap((one) => (one.stated ? [one.id] : [])));
  const { systems, contacts } = await house.recipients(tenant);
  const running = [...new Set(systems.map(({ recipient }) => recipient))];
  const unlisted = [...new Set([...running, ...contacts.map(({ fact }) => fact)])].filter((id) => !known.has(id));
  const noted = policy.recipients.filter(
    ({ stated: said, decided, role }) =>
      !said && decided && role !== 'source' && (!roles || (role && roles.includes(role))),
  );
  const broken = (because: Message): Answer => ({ state: 'broken', because, measured: readingsOf(stated) });
  const fault =
    unlisted.length > 0
      ? broken(sayShared('unlisted', { names: unlisted.toSorted().join(', ') }))
      : noted.length > 0
        ? broken(sayShared('unpublished', { names: namesOf(noted) }))
        : null;
  return { stated, running: running.filter((id) => known.has(id)), fault };
}

export const namesOf = (all: readonly Recipient[]): string =>
  all
    .slice(0, 10)
    .map(({ name, category, id }) => name ?? category ?? id)
    .join(', ') || '–';

export const readingsOf = (all: readonly Recipient[]): readonly Message[] => [
  sayShared('named', { count: all.length, names: namesOf(all) }),
];
