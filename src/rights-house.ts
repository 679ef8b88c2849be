// The house that rights need, made of the rooms: everything that keeps personal data, ours and the company's, opened for as long as it is used.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Access, tenantById } from '#access';
import { type Secret, preferredLanguage } from '#base';
import { type PermissionHouse, liftObjection, objectByAddress, tryObjection } from '#consent';
import { type OpenedHolding, type Systems, openHolding, readSystems } from '#connect';
import { countryOf } from '#lint';
import type { Ledger } from '#ledger';
import type { Mail } from '#mail';
import { type Holdings, type RightsHouse, httpJobs, rightsSecret } from '#rights';
import { type Store, secretFile } from '#store';
import type { Config } from './config.ts';
import { ownHoldings } from './own-holdings.ts';

export interface RightsParts {
  store: Store;
  ledger: Pick<Ledger, 'receipt'>;
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
    async details(tenant) {
      const { systems } = readIn(await fileOf(store.db, tenant));
      const kinds = systems.flatMap(({ tables = {}, kinds: own = {} }) => [
        ...Object.values(tables).flatMap(({ columns }) =>
          Object.values(columns).flatMap(({ identity }) => identity ?? []),
        ),
        ...Object.keys(own),
      ]);
      // People themselves know their number at the company best; a telephone number is known to many.
      return [...new Set([...kinds.filter((kind) => kind !== 'phone').toSorted(), 'phone'])];
    },
    async recipients(tenant) {
      const file = await fileOf(store.db, tenant);
      const { systems, recipients = [] } = readIn(file);
      const language = preferredLanguage((await permissions.vault.published(tenant))?.policy.meta.language);
      return {
        contacts: recipients.map(({ fact, email, language: own = language }) => ({ fact, email, language: own })),
        systems: systems.flatMap(({ id, recipient }) => (recipient === undefined ? [] : [{ id, recipient }])),
      };
    },
    object: (tenant, address, purpose, at) => objectByAddress(permissions, tenant, address, purpose, at),
    lift: (tenant, address, topic, at) => liftObjection(permissions, tenant, address, { topic, at }),
    tryObjection: (tenant, object) => tryObjection(permissions, tenant, object),
    async officers(tenant) {
      const { count } = await store.db
        .selectFrom('auth.membership')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('tenant_id', '=', tenant)
        .where('role', 'in', ['owner', 'privacy-lead'])
        .executeTakeFirstOrThrow();
      return count;
    },
    receipt: (tenant, entry) => parts.ledger.receipt(tenant, entry),
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
  const own = ownHoldings({ access, permissions, mail, ...secrets, ...where }, tenant);
  // No system of systems.yaml can have such an id: none takes the place of ours.
  const all = new Map<string, OpenedHolding['holding']>(Array.from(own, ([id, one]) => [`upheld:${id}`, one]));
  const file = await fileOf(db, tenant);
  const { systems } = readIn(file);
  for (const system of systems) {
    const options = { systems, secret: secrets.requests, ...where };
    const one = await openHolding(system, env, dirname(file!), jobs, options);
    opened.push(one);
    all.set(system.id, one.holding);
  }
  return { all, jobs, ...where };
}

/** The company's systems.yaml; null: it has no folder. */
async function fileOf(db: Store['db'], tenant: string): Promise<string | null> {
  const folder = (await tenantById(db, tenant))?.folder ?? null;
  return folder === null ? null : join(folder, 'systems.yaml');
}

const readIn = (file: string | null): Systems =>
  file === null || !existsSync(file) ? { systems: [] } : readSystems(file, readFileSync(file, 'utf8'));
