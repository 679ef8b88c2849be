// What rights need of the house. `main.ts` builds one from the rooms.
import type { Clock, Language, Pii, Secret } from '#base';
import type { Objected } from '#consent';
import type { Mail } from '#mail';
import type { Jobs } from '#connect';
import type { PublishedPolicy } from '#policy';
import type { Db } from '#store';
import type { Vault } from '#vault';
import type { Way } from './package/opendsr-https.ts';
import type { Holdings as AllHoldings } from './plan/task.ts';

export interface Holdings {
  /** By their ids. */
  all: AllHoldings;
  /** What runs at a vendor's for days, remembered durably. */
  jobs: Jobs;
  /** ISO 3166-1 alpha-2: of telephone numbers without a prefix. */
  country?: string;
}

export interface RightsHouse {
  vault: Vault;
  mail: Pick<Mail, 'queueMail'>;
  /** The key of the marks of addresses. */
  secret: Secret;
  /** Where the company's pages are reached from outside; null: nowhere, so no link can be written. */
  address: (tenant: string) => Promise<string | null>;
  company: (tenant: string) => Promise<string>;
  version: (tenant: string, number: number) => Promise<PublishedPolicy | null>;
  /** Opens everything that keeps personal data, ours and the company's, for as long as it is used. */
  holdings: <Answer>(tenant: string, use: (holdings: Holdings) => Promise<Answer>) => Promise<Answer>;
  /** Kinds of details by which our rooms and the company's systems know people: `customer-number`, `phone`. The same for everybody who asks. */
  details: (tenant: string) => Promise<readonly string[]>;
  /** Ends advertising, or one purpose, for whoever has this address, and for the address itself. `at` (ISO 8601): so that it can be lifted. */
  object: (tenant: string, address: Pii, purpose?: string, at?: string) => Promise<void>;
  /** Lifts an objection to one purpose that was made `at` this instant. */
  lift: (tenant: string, address: Pii, purpose: string, at: string) => Promise<void>;
  /** Tries objections on a made-up person, made by `object`. */
  tryObjection: (tenant: string, object: RightsHouse['object']) => Promise<Objected>;
  /** How many people may approve a plan. */
  officers: (tenant: string) => Promise<number>;
  /** What the company's own files say of recipients: who can be written to, and which of its systems each of them runs. By ids of the policy's facts. */
  recipients: (tenant: string) => Promise<{
    contacts: readonly { fact: string; email: string; language: Language }[];
    systems: readonly { id: string; recipient: string }[];
  }>;
  /** How other controllers' services are reached; absent: public addresses alone. */
  outside?: Way;
  /** The receipt of an entry of the company's ledger (C2SP tlog-proof), which proves offline that it stands there; null: not sealed yet. */
  receipt: (tenant: string, entry: string) => Promise<string | null>;
  /** The folder of packages that wait for their person. */
  packages: string;
}

export const dbOf = ({ vault }: RightsHouse): Db => vault.db;
export const clockOf = ({ vault }: RightsHouse): Clock => vault.clock;

/** The name of the secret file. */
export const rightsSecret = 'requests';
