// Somebody who is looked for by a whole address, number or id: the only ways to find people by what is theirs.
import { Pii } from '#base';
import type { Caller, PersonLine } from '#vault';
import { isUuid } from './account-routes.tsx';
import type { PeopleDesk } from './people-desk.ts';
import { cleaned } from './search.ts';

const longest = 254;

/** What was typed, short and without marks that show nothing. */
export const soughtIn = (typed: string): string => cleaned(typed).slice(0, longest);

/** `id`: there is somebody with this id, whom nobody has looked at yet; else those who have the address or number. */
export async function soughtPeople(
  desk: PeopleDesk,
  caller: Caller,
  sought: string,
): Promise<{ id: string } | readonly PersonLine[]> {
  const id = sought.toLowerCase();
  if (isUuid(id)) return (await desk.isThere(caller.tenant, id)) ? { id } : [];
  return desk.find(caller, { field: sought.includes('@') ? 'email' : 'phone', value: new Pii(sought) });
}
