// The house that rights need, made of the rooms: everything that keeps personal data, ours and the company's, opened for as long as it is used.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Access, accessHolding, tenantById } from '#access';
import { apiHolding } from '#api';
import type { Secret } from '#base';
import { type PermissionHouse, consentHolding, objectByAddress } from '#consent';
import { type OpenedHolding, openHolding, readSystems } from '#connect';
import { countryOf } from '#lint';
import type { Mail } from '#mail';
import { mailHolding } from '#publish';
import { type Holdings, type RightsHouse, httpJobs, rightsHolding, rightsSecret } from '#rights';
import { type Store, secretFile } from '#store';
import { vaultHolding } from '#vault';
import type { Config } from './config.ts';

export interface RightsParts {
  store: Store;
  mail: Mail;
  access: Access;
  permissions: PermissionHouse;
  /** Addresses of the company's systems stand in it. */
  env: Readonly<Record<string, string | undefined>>;
}

export async function rightsHouseOf({ home }: Config, parts: RightsParts): Promise<RightsHouse> {
  const { mail, permissions, store } = parts;
  const secrets = { requests: await secretFile(home, rightsSecret), notices: await secretFile(home, 'notice') };
  return {
    vault: permissions.vault,
    mail,
    secret: secrets.requests,
    address: permissions.address,
    company: permissions.company,
    version: permissions.version,
    async holdings(tenant, use) {
      const opened: OpenedHolding[] = [];
      try {
        return await use(await openAll(parts, secrets, tenant, opened));
      } finally {
        await Promise.all(opened.map((one) => one.close()));
      }
    },
    object: (tenant, address, purpose) => objectByAddress(permissions, tenant, address, purpose),
    async officers(tenant) {
      const { count } = await store.db
        .selectFrom('auth.membership')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('tenant_id', '=', tenant)
        .where('role', 'in', ['owner', 'privacy-lead'])
        .executeTakeFirstOrThrow();
      return count;
    },
    packages: join(home, 'packages'),
  };
}

/**
 * Ours first, then those of systems.yaml in the company's folder. One that is written wrong or whose address is missing ends it with a Problem: a
 * system that is passed over in silence would make every answer look whole.
 */
async function openAll(
  { store: { db }, mail, access, permissions, env }: RightsParts,
  secrets: { requests: Secret; notices: Secret },
  tenant: string,
  opened: OpenedHolding[],
): Promise<Holdings> {
  const { vault } = permissions;
  const published = await vault.published(tenant);
  const country = (published && countryOf(published.policy)) ?? undefined;
  const where = country === undefined ? {} : { country };
  const jobs = httpJobs(db, tenant, secrets.requests, vault.clock);
  const rights = { vault, secret: secrets.requests };
  const mails = { db, mail, notices: secrets.notices, now: () => vault.clock.now() };
  // No system of systems.yaml can have such an id: none takes the place of ours.
  const all = new Map<string, OpenedHolding['holding']>([
    ['upheld:vault', vaultHolding(vault, tenant, where)],
    ['upheld:consent', consentHolding(permissions, tenant, where)],
    ['upheld:access', accessHolding(access, tenant)],
    ['upheld:mail', mailHolding(mails, tenant)],
    ['upheld:api', apiHolding(db, tenant)],
    ['upheld:rights', rightsHolding(rights, tenant)],
  ]);
  const folder = (await tenantById(db, tenant))?.folder ?? null;
  const file = folder === null ? null : join(folder, 'systems.yaml');
  if (folder !== null && file !== null && existsSync(file)) {
    const { systems } = readSystems(file, readFileSync(file, 'utf8'));
    for (const system of systems) {
      const options = { systems, secret: secrets.requests, ...where };
      const one = await openHolding(system, env, folder, jobs, options);
      opened.push(one);
      all.set(system.id, one.holding);
    }
  }
  return { all, jobs, ...where };
}
