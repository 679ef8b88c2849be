// Since which version of the policy each of its purposes has been declared without a gap: a permission ends when its purpose does.
import type { PublishedPolicy } from '#policy';
import type { PermissionHouse } from './house.ts';

/** By the id of a purpose: the earliest version of an unbroken row of versions that ends with the one in force. */
type Since = ReadonlyMap<string, number>;

/** Versions never change, so what was found for one in force is found for good. */
const known = new WeakMap<PermissionHouse['version'], Map<string, Promise<Since>>>();

export function declaredSince(
  house: Pick<PermissionHouse, 'version'>,
  tenant: string,
  inForce: PublishedPolicy | null,
): Promise<Since> {
  if (!inForce) return Promise.resolve(new Map());
  const memory = known.get(house.version) ?? new Map<string, Promise<Since>>();
  known.set(house.version, memory);
  const key = `${tenant} ${inForce.number} ${inForce.sha256}`;
  const standing = memory.get(key) ?? look(house, tenant, inForce);
  memory.set(key, standing);
  standing.catch(() => memory.delete(key));
  return standing;
}

async function look({ version }: Pick<PermissionHouse, 'version'>, tenant: string, inForce: PublishedPolicy) {
  const since = new Map(inForce.policy.purposes.map(({ id }) => [id, inForce.number]));
  let unbroken = new Set(since.keys());
  for (let number = inForce.number - 1; number >= 1 && unbroken.size > 0; number--) {
    const older = await version(tenant, number);
    const declared = new Set(older?.policy.purposes.map(({ id }) => id));
    unbroken = unbroken.intersection(declared);
    for (const id of unbroken) since.set(id, number);
  }
  return since;
}
