// What permissions need of the house. `main.ts` builds one from the rooms.
import type { Secret } from '#base';
import type { Mail } from '#mail';
import type { PublishedPolicy } from '#policy';
import type { Vault } from '#vault';

export interface PermissionHouse {
  vault: Vault;
  mail: Pick<Mail, 'queueMail'>;
  /** The key of the marks (see marks.ts) and of the passes (see pass.ts). */
  secrets: { suppression: Secret; passes: Secret };
  /** Where the company's pages are reached from outside, `https://privacy.example.com`; null: nowhere, so no link can be written. */
  address: (tenant: string) => Promise<string | null>;
  company: (tenant: string) => Promise<string>;
  version: (tenant: string, number: number) => Promise<PublishedPolicy | null>;
}
