// What is shown now: the tenant of the bare address and its newest version.
import { type Tenant, homeTenant } from '#access';
import { Problem } from '#base';
import type { PublishedPolicy } from '#policy';
import { publishedVersion } from '#publish';
import type { House } from './context.ts';

/** Throws Problem `cli.nothing-published` before the first publication. */
export async function publishedHere(house: House): Promise<{ tenant: Tenant; published: PublishedPolicy }> {
  const tenant = await homeTenant(house.store.db);
  const published = tenant && (await publishedVersion(house.store.db, tenant.id, 'latest'));
  if (tenant && published) return { tenant, published };
  throw new Problem('cli.nothing-published', {
    happened: 'Nothing is published yet.',
    unchanged: 'Nothing was checked or entered.',
    next: 'Publish a policy first: npm run upheld -- up PATH',
  });
}
