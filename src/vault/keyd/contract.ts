// What keyd does for the vault: it alone holds epoch keys, and hands out the keys of just those columns that a capability names.
import type { Secret } from '#base';

/** A key that rests in the database, wrapped under another: version byte, 96-bit nonce, 32 bytes sealed with AES-256-GCM, tag. 61 bytes. */
export type Wrapped = Uint8Array;

/** Tenant-wide keys under the epoch key: a bucket's, or that of the blind index. */
export interface EpochWrapped {
  id: string;
  kind: 'bucket' | 'index';
  epoch: number;
  wrapped: Wrapped;
}

/** A data subject's own key (DEK) under its bucket's. `id` is the subject's. */
export interface SubjectWrapped {
  id: string;
  wrapped: Wrapped;
}

/** What a caller may have opened. Signed by whoever asked `may`; keyd checks signature, tenant, act, subjects, columns and expiry. */
export interface Capability {
  tenant: string;
  act: 'open' | 'index' | 'mint' | 'rotate';
  /** Ids of subjects, or `*` for acts of the house itself (minting, rotation, import). */
  subjects: readonly string[] | '*';
  /** Columns as `type.field`; `*` only for acts of the house itself. */
  columns: readonly string[] | '*';
  /** Id of the purpose: of a fact of the policy, or one of the house's own. */
  purpose: string;
  /** Who: `staff:<id>`, `key:<id>`, `job:<name>`; opens are counted by it. */
  principal: string;
  /** ISO 8601 instant; at most five minutes ahead. */
  expires: string;
}

/** A capability with its signature (HMAC-SHA-256), base64url. */
export type SignedCapability = string;

/** The key of each column, 32 bytes: HKDF-SHA-256 of the subject's key over the column's name and version. */
export type ColumnKeys = ReadonlyMap<string, Secret<Buffer>>;

/** Where an epoch key rests. */
export interface CustodyState {
  epoch: number;
  /** The places that hold it whole, and those that should and do not. */
  places: readonly string[];
  missing: readonly string[];
}

/** How many subjects' keys a principal had opened: what alerts look at. */
export interface Usage {
  principal: string;
  /** Within the last 60 seconds, and the last 3 600. */
  minute: number;
  hour: number;
  /** Requests refused with `keyd.too-many` since it was last quiet for an hour. */
  refused: number;
}

/**
 * Every method throws a Problem `keyd.*`: `refused` (capability), `malformed` (input), `too-many`, `no-epoch`, `damaged` (does not open),
 * `custody` (a place cannot be read or written), `away` (no process answers).
 *
 * Acts that a capability needs: `open` for open, `index` for index, `mint` for mintSubjects, `mint` or `rotate` for createEpoch and
 * mintEpochKey, `rotate` for all else. Acts about a whole tenant (createEpoch, destroyEpoch, mintEpochKey, rewrap, rebucket) need
 * subjects `*`. `open` over `*` is for principals `job:` alone. Without a capability: custody, tenants, repair, usage, which give out no key.
 */
export interface Keyd {
  /** Every epoch that was made and not destroyed, in order. */
  custody(tenant: string): Promise<readonly CustodyState[]>;
  /** The tenants that have a folder in any place. */
  tenants(): Promise<readonly string[]>;
  /** Brings every place in order from one that opens (also the officers' copies), then answers as `custody`. */
  repair(tenant: string): Promise<readonly CustodyState[]>;
  usage(): Promise<readonly Usage[]>;
  /**
   * Makes epoch key `epoch` in every place, durable (fsync of file and folder) and read back before it answers. There already: repairs
   * missing places. A number that was destroyed is refused (`no-epoch`); one that was made and is lost in every place is `damaged`.
   */
  createEpoch(capability: SignedCapability, tenant: string, epoch: number): Promise<void>;
  /**
   * Overwrites, syncs and removes it in every place, and forgets it with every key under it. Gone already: nothing. Answers in how many
   * places it was looked for and is no more: all, or it throws.
   */
  destroyEpoch(capability: SignedCapability, tenant: string, epoch: number): Promise<number>;

  /** A new key under the epoch key. */
  mintEpochKey(
    capability: SignedCapability,
    tenant: string,
    asked: { id: string; kind: 'bucket' | 'index'; epoch: number },
  ): Promise<EpochWrapped>;
  /** New keys of subjects under their bucket's, and at once the column keys to write with. */
  mintSubjects(
    capability: SignedCapability,
    tenant: string,
    bucket: EpochWrapped,
    subjects: readonly string[],
    columns: readonly string[],
  ): Promise<readonly (SubjectWrapped & { keys: ColumnKeys })[]>;
  /** The column keys of subjects; several buckets at once. Same order as asked. */
  open(
    capability: SignedCapability,
    tenant: string,
    asked: readonly { bucket: EpochWrapped; subject: SubjectWrapped }[],
    columns: readonly string[],
  ): Promise<readonly ColumnKeys[]>;
  /** The blind index of values: HMAC-SHA-256 under the tenant's index key over field, a zero byte and the normalised value. 32 bytes each. */
  index(
    capability: SignedCapability,
    tenant: string,
    key: EpochWrapped,
    values: readonly { field: string; value: string }[],
  ): Promise<readonly Buffer[]>;

  /** The same keys under another epoch key. */
  rewrap(
    capability: SignedCapability,
    tenant: string,
    epoch: number,
    keys: readonly EpochWrapped[],
  ): Promise<readonly EpochWrapped[]>;
  /** A bucket gets a new key (and id) under `epoch`, and the subjects that stay are wrapped under it. */
  rebucket(
    capability: SignedCapability,
    tenant: string,
    bucket: EpochWrapped,
    to: { id: string; epoch: number },
    subjects: readonly SubjectWrapped[],
  ): Promise<{ bucket: EpochWrapped; subjects: readonly SubjectWrapped[] }>;
  /** Whether each opens with what custody holds now. */
  opens(
    capability: SignedCapability,
    tenant: string,
    asked: readonly { bucket: EpochWrapped; subjects: readonly SubjectWrapped[] }[],
  ): Promise<readonly boolean[]>;
}
