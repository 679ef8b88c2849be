// What the commands are given: a way to open the house, a place to print, the clock.
import type { Clock, Language, Secret } from '#base';
import type { Asks, Connector, System } from '#connect';
import type { PermissionHouse } from '#consent';
import type { Proved } from '#evidence';
import type { Ledger } from '#ledger';
import type { Mail } from '#mail';
import type { Migrated, Store } from '#store';
import type { RightsHouse } from '#rights';
import type { KeydClient, Vault } from '#vault';

export interface Webhook {
  id: string;
  url: string;
  events: readonly string[];
  disabledBecause: 'failing' | 'gone' | null;
  failingSince: string | null;
}

export interface Delivery {
  id: string;
  type: string;
  subject: string;
  state: 'waiting' | 'delivered' | 'failed';
  nextAttemptAt: string | null;
  attempts: readonly { at: string; status: number | null; milliseconds: number; error: string | null }[];
}

/** The webhooks of a tenant. Null and false: it has no such webhook, or no such delivery. */
export interface WebhookDesk {
  create(
    tenant: string,
    wanted: { url: string; events: readonly string[] },
  ): Promise<{ webhook: Webhook; secret: Secret }>;
  list(tenant: string): Promise<readonly Webhook[]>;
  remove(tenant: string, id: string): Promise<boolean>;
  enable(tenant: string, id: string): Promise<Webhook | null>;
  test(tenant: string, id: string): Promise<boolean>;
  /** Newest first. */
  deliveries(tenant: string, id: string, limit: number): Promise<readonly Delivery[] | null>;
  redeliver(tenant: string, id: string, delivery: string): Promise<boolean>;
}

/** The opened house, as commands need it. main.ts makes it. */
export interface House {
  store: Store;
  clock: Clock;
  /** Company folders made for single files live here. */
  companies: string;
  /** Where visitors reach us now; null while no server runs. */
  address(): string | null;
  /** The mail of this installation. Rejects with a Problem when SMTP_URL or MAIL_FROM make no sense. */
  mail(): Promise<Mail>;
  /** Asks all probes about the tenant's newest version; null when nothing is published. */
  prove(tenant: string): Promise<Proved[] | null>;
  /** The record of what was done, for every tenant. */
  ledger: Ledger;
  /** People and records about them. Rejects with a Problem `keyd.*` when nobody opens its keys. */
  vault(): Promise<Vault>;
  /** Permission to write to known people. */
  permissions(): Promise<PermissionHouse>;
  /** Requests of people, over everything that keeps personal data. */
  rights(): Promise<RightsHouse>;
  webhooks(): Promise<WebhookDesk>;
  /** Starts the pages and the background jobs. Resolves when the address answers. */
  serve(): Promise<{ url: string }>;
  close(): Promise<void>;
}

export interface Output {
  /** A line for the person; `--json` silences it. */
  line(text?: string): void;
  /** A line on standard error, always. */
  error(text: string): void;
  /** The command's result as data, printed only with `--json`. */
  json(value: unknown): void;
  /** Whether a person watches a terminal: spinners and colours, else plain lines. */
  terminal: boolean;
}

export interface Context {
  cwd: string;
  home: string;
  clock: Clock;
  language: Language;
  example: string;
  openHouse(role: 'serve' | 'client', progress?: (step: string) => void): Promise<House>;
  /** Prepares an external database; only `upheld migrate` calls it. */
  migrate(progress: (step: string) => void, tenantKey?: 'new' | 'alone'): Promise<Migrated>;
  /** Where epoch keys rest: the full paths of folders. */
  custody: readonly string[];
  /** Where backups lie: the full path of a folder. */
  backups: string;
  /** age recipients who can open backups and the officers' copies of keys. */
  officers: readonly string[];
  /** The key service: the one that runs, else one of our own until it is closed. */
  keyd(): KeydClient;
  /** Opens one of the company's systems; paths begin in `folder`. Rejects with a Problem `connect.address`. */
  openSystem(system: System, folder: string): Promise<Connector>;
  /** What a system over HTTP is asked; nothing is asked by this. Throws a Problem `connect.http-definition`, `connect.http-connection`. */
  asks(system: System, folder: string): readonly Asks[];
  out: Output;
  /** Where the Upheld that serves this home is reached; null while none runs. */
  running(): string | null;
  /** Resolves when the person asks the process to stop (SIGINT, SIGTERM). */
  untilStopped(): Promise<void>;
}
