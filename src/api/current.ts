// The version in force of the caller's company, or the Problem that there is none.
import type { PublishedPolicy } from '#policy';
import { publishedVersion, versionAt } from '#publish';
import type { TenantDb } from '#store';
import type { ApiHouse } from './house.ts';
import type { Caller } from './operation.ts';
import { notFound } from './problems.ts';

/** Throws Problem `api.not-found` before the first publication, and for a version that was never published. */
export async function publishedFor(
  { tenant }: Caller,
  { store }: ApiHouse,
  number: number | 'latest' = 'latest',
): Promise<PublishedPolicy> {
  return (await publishedVersion(store.db, tenant.id, number)) ?? missing(number);
}

/** The same, inside a transaction: one that asked for a second connection could wait for itself. */
export async function publishedWithin(trx: TenantDb, { tenant }: Caller): Promise<PublishedPolicy> {
  return (await versionAt(trx, tenant.id, 'latest')) ?? missing('latest');
}

function missing(number: number | 'latest'): never {
  throw number === 'latest'
    ? notFound('published policy', 'Publish one first: npm run upheld -- up PATH')
    : notFound(`version ${number}`, 'GET /api/v1/policy/versions lists those that were published.');
}
