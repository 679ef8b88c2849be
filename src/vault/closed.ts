// Types that are closed: whoever a type does not name among those who may read it cannot write it either.
import { Problem } from '#base';
import { type KnownType, type RecordType, declareType, opensTo, typesOf } from './record-types.ts';
import { type Caller, type Vault, admit, refuse } from './vault.ts';

/** Who a caller is in the list `access` of a type. */
export const whoIs = ({ actor }: Pick<Caller, 'actor'>) =>
  actor === 'house' ? actor : 'role' in actor ? actor.role : 'programs';

/** Declares a type for a caller, who cannot open to themselves what is closed to them. Throws Problem `vault.type`, `vault.closed`. */
export async function declareTypeFor(vault: Vault, caller: Caller, given: RecordType): Promise<KnownType> {
  await admit(vault, caller, 'write');
  const known = (await typesOf(vault, caller.tenant)).find(({ name }) => name === given.name);
  if (known) await mustOpen(vault, caller, known);
  return declareType(vault, caller.tenant, given, caller.principal);
}

/** Throws Problem `vault.closed`, and notes it. */
export async function mustOpen(vault: Vault, caller: Caller, type: KnownType): Promise<void> {
  if (!opensTo(type, whoIs(caller))) throw await refuse(vault, caller, closed(type.name));
}

const closed = (type: string): Problem =>
  new Problem('vault.closed', {
    happened: `Records of the type “${type}” are closed to you.`,
    unchanged: 'Nothing was shown and nothing was changed; the attempt stands in the access log.',
    next: 'Ask somebody whose role the type names, or let the type be declared anew: npm run upheld -- people types',
  });
