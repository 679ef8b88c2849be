// What rights need of the house. `main.ts` builds one from the rooms.
import type { Clock, Secret } from '#base';
import type { Mail } from '#mail';
import type { Holding, PublishedPolicy } from '#policy';
import type { Db } from '#store';
import type { Vault } from '#vault';

export interface RightsHouse {
  vault: Vault;
  mail: Pick<Mail, 'queueMail'>;
  /** The key of the marks of addresses. */
  secret: Secret;
  /** Where the company's pages are reached from outside; null: nowhere, so no link can be written. */
  address: (tenant: string) => Promise<string | null>;
  company: (tenant: string) => Promise<string>;
  version: (tenant: string, number: number) => Promise<PublishedPolicy | null>;
  /** Everything that keeps personal data, ours and the company's, by id. */
  holdings: (tenant: string) => Promise<ReadonlyMap<string, Holding>>;
  /** The folder of packages that wait for their person. */
  packages: string;
}

export const dbOf = ({ vault }: RightsHouse): Db => vault.db;
export const clockOf = ({ vault }: RightsHouse): Clock => vault.clock;

/** The name of the secret file. */
export const rightsSecret = 'requests';
