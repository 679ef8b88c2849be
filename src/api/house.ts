// What the API needs from the house. `main.ts` builds one from the rooms.
import type { Tenant } from '#access';
import type { Clock, Secret } from '#base';
import type { PermissionHouse } from '#consent';
import type { BoardView } from '#evidence';
import type { Ledger } from '#ledger';
import type { PublishedPolicy } from '#policy';
import type { RightsHouse } from '#rights';
import type { Store } from '#store';
import type { Vault } from '#vault';

export interface ApiHouse {
  clock: Clock;
  store: Pick<Store, 'db' | 'jobs'>;
  /** Where this API is reached, for example `https://privacy.example.com`: never taken from a request, which anybody may write. */
  address(): string;
  /** The board of a published version, as the last proofs left it. */
  board(tenant: Tenant, published: PublishedPolicy): Promise<BoardView>;
  /** People and records about them. Rejects with a Problem `keyd.*` when nobody opens its keys. */
  vault(): Promise<Vault>;
  /** Permissions of known people: who may be written to. */
  permissions(): Promise<PermissionHouse>;
  /** Requests of people. */
  rights(): Promise<RightsHouse>;
  /** The record of what was done. */
  ledger: Ledger;
  /** The key that seals what must be read again: the secrets of webhooks, the answers kept for repeated requests. */
  sealing(): Promise<Secret>;
  /** Whether webhooks may go to this machine itself, without https. For trying out; never where others may make webhooks. */
  allowLocalWebhooks: boolean;
  /** Takes note of an unexpected error; `instance` is what its caller was told to quote. */
  report(error: unknown, instance: string): void;
}
