// What pages about people know besides the person: purposes, declared types, names of staff.
import type { WebHouse } from './house.ts';
import type { Around } from './people-words.tsx';

export async function around(
  { people, door }: Pick<WebHouse, 'people' | 'door'>,
  company: string,
  staff: string,
): Promise<Around> {
  const [purposes, types, members] = await Promise.all([
    people.purposes(company, staff),
    people.types(company),
    door.members(company),
  ]);
  return { purposes, types, members: new Map(members.map(({ id, name }) => [id, name])) };
}
