// The core of keyd, in this process and without a database: epoch keys from custody, everything else unwrapped under them as capabilities allow.
import { randomBytes } from 'node:crypto';
import { isAbsolute, resolve } from 'node:path';
import { type Clock, Problem, Secret } from '#base';
import { type Belongs, keyCache } from './cache.ts';
import { checkCapability } from './capability.ts';
import { checkColumns, checkEpoch, checkEpochKey, checkId, checkSubject, checkTenant } from './checks.ts';
import type { Capability, ColumnKeys, EpochWrapped, Keyd, SignedCapability, SubjectWrapped } from './contract.ts';
import { openCustody } from './custody.ts';
import { type SealForOfficers, sealerFor } from './officers.ts';
import { damagedKey, malformed } from './problems.ts';
import { type Bounds, openMeter, usualBounds } from './usage.ts';
import { boundTo, columnKeysOf, derive, extract, indexOf, keyBytes, unwrap, wrap } from './wrap.ts';

export interface KeyCoreOptions {
  /** At least two absolute folders; each holds every epoch key. */
  readonly custody: readonly string[];
  /** What the files of custody are sealed under. */
  readonly root: Secret;
  /** What capabilities are signed with. */
  readonly capabilityKey: Secret;
  readonly clock: Clock;
  /** age recipients who can restore custody without the root secret. */
  readonly officers?: readonly string[];
  readonly bounds?: Bounds;
  /** Unwrapped keys kept at the same time. */
  readonly cached?: number;
  /** What was mended: places and numbers. */
  readonly log?: (message: string) => void;
}

export interface KeyCore extends Keyd {
  /** Overwrites keys that were kept for five minutes; to be called now and then, so that none outlives them in a quiet hour. */
  tidy(): void;
  /** How many unwrapped keys are kept now. */
  kept(): number;
  /** Forgets every key. */
  close(): void;
}

/** Unwrapped keys are kept for five minutes. Milliseconds. */
const lifetime = 300_000;

/** Opens custody and finishes what a crash left. Throws Problem `keyd.custody`, `keyd.damaged` or `keyd.officers`. */
export async function openKeyCore(options: KeyCoreOptions): Promise<KeyCore> {
  const { clock, capabilityKey, officers = [], log = () => {} } = options;
  checkPlaces(options.custody);
  const root = derive(options.root.reveal(), 'upheld custody v1');
  const custody = openCustody(options.custody, root, log);
  const cache = keyCache(options.cached ?? 20_000, lifetime);
  const meter = openMeter(options.bounds ?? usualBounds);
  const sealForOfficers = officers.length > 0 ? await sealerFor(officers) : null;
  const inTurn = oneAfterTheOther();
  const now = (): number => clock.now().epochMilliseconds;

  /** From the cache, or made and kept. */
  function kept(name: string, belongs: Belongs, at: number, make: () => Buffer): Buffer {
    const known = cache.get(name, at);
    if (known) return known;
    const key = make();
    cache.put(name, key, belongs, at);
    return key;
  }

  const epochKey = (tenant: string, epoch: number, at: number): Buffer =>
    kept(`${tenant}|epoch|${epoch}`, { tenant, epoch, bucket: null }, at, () => custody.load(tenant, epoch));

  function tenantKey(tenant: string, key: EpochWrapped, at: number): Buffer {
    const bound = boundTo(tenant, key.kind, key.id, key.epoch);
    const belongs = { tenant, epoch: key.epoch, bucket: key.kind === 'bucket' ? key.id : null };
    return kept(`${bound}|${text(key.wrapped)}`, belongs, at, () => {
      const opened = unwrap(epochKey(tenant, key.epoch, at), key.wrapped, bound);
      if (!opened) throw damagedKey(key.kind, key.id);
      return opened;
    });
  }

  /** What the column keys of a subject are expanded from. */
  function subjectKey(tenant: string, bucket: EpochWrapped, subject: SubjectWrapped, at: number): Buffer {
    const bound = boundTo(tenant, 'subject', subject.id, bucket.id);
    // The bucket's key is asked for even when the subject's is kept: a bucket that does not open opens nobody.
    const above = tenantKey(tenant, bucket, at);
    const belongs = { tenant, epoch: bucket.epoch, bucket: bucket.id };
    return kept(`${bound}|${bucket.epoch}|${text(subject.wrapped)}`, belongs, at, () => {
      const dek = unwrap(above, subject.wrapped, bound);
      if (!dek) throw damagedKey('subject', subject.id);
      const extracted = extract(dek);
      dek.fill(0);
      return extracted;
    });
  }

  const wrapEpochKey = (
    tenant: string,
    id: string,
    kind: EpochWrapped['kind'],
    epoch: number,
    key: Buffer,
    at: number,
  ) => ({
    id,
    kind,
    epoch,
    wrapped: wrap(epochKey(tenant, epoch, at), key, boundTo(tenant, kind, id, epoch)),
  });

  /** May I? Answers whose capability it is. */
  function allowed(
    signed: SignedCapability,
    tenant: string,
    acts: readonly Capability['act'][],
    subjects: readonly string[] | '*' = '*',
    columns: readonly string[] = [],
  ): string {
    checkTenant(tenant);
    return checkCapability(signed, { tenant, acts, subjects, columns }, capabilityKey, clock).principal;
  }

  async function mend(tenant: string, seal: SealForOfficers | null, renew: boolean): Promise<void> {
    for (const { epoch, copy } of custody.living(tenant)) {
      const key = custody.load(tenant, epoch);
      custody.keep(tenant, epoch, key, seal && (renew || !copy ? await seal(tenant, epoch, key) : copy));
      key.fill(0);
    }
  }

  custody.sweep();
  if (custody.officers()?.join() !== officers.join()) {
    for (const tenant of custody.tenants()) await mend(tenant, sealForOfficers, true);
    custody.setOfficers(officers);
  }

  return {
    async custody(tenant) {
      checkTenant(tenant);
      return custody.state(tenant);
    },
    async tenants() {
      return custody.tenants();
    },
    repair: (tenant) =>
      inTurn(async () => {
        checkTenant(tenant);
        custody.sweep();
        await mend(tenant, sealForOfficers, false);
        return custody.state(tenant);
      }),
    async usage() {
      return meter.usage(now());
    },

    createEpoch: (capability, tenant, epoch) =>
      inTurn(async () => {
        allowed(capability, tenant, ['rotate', 'mint']);
        checkEpoch(epoch);
        const key = custody.find(tenant, epoch) ?? randomBytes(keyBytes);
        const known = custody.living(tenant).find((one) => one.epoch === epoch)?.copy ?? null;
        custody.keep(tenant, epoch, key, sealForOfficers && (known ?? (await sealForOfficers(tenant, epoch, key))));
        key.fill(0);
      }),

    destroyEpoch: (capability, tenant, epoch) =>
      inTurn(async () => {
        allowed(capability, tenant, ['rotate']);
        checkEpoch(epoch);
        cache.drop((key) => key.tenant === tenant && key.epoch === epoch);
        return custody.destroy(tenant, epoch);
      }),

    async mintEpochKey(capability, tenant, { id, kind, epoch }) {
      allowed(capability, tenant, ['mint', 'rotate']);
      checkId(id);
      checkEpoch(epoch);
      if (kind !== 'bucket' && kind !== 'index') throw malformed('no kind of key');
      const key = randomBytes(keyBytes);
      const made = wrapEpochKey(tenant, id, kind, epoch, key, now());
      key.fill(0);
      return made;
    },

    async mintSubjects(capability, tenant, bucket, subjects, columns) {
      allowed(capability, tenant, ['mint'], subjects, columns);
      checkEpochKey(bucket, 'bucket');
      subjects.forEach(checkId);
      checkColumns(columns);
      const under = tenantKey(tenant, bucket, now());
      return subjects.map((id) => {
        const dek = randomBytes(keyBytes);
        const extracted = extract(dek);
        const wrapped = wrap(under, dek, boundTo(tenant, 'subject', id, bucket.id));
        const keys = columnKeys(extracted, columns);
        dek.fill(0);
        extracted.fill(0);
        return { id, wrapped, keys };
      });
    },

    async open(capability, tenant, asked, columns) {
      const principal = allowed(
        capability,
        tenant,
        ['open'],
        asked.map(({ subject }) => subject.id),
        columns,
      );
      for (const { bucket, subject } of asked) {
        checkEpochKey(bucket, 'bucket');
        checkSubject(subject);
      }
      checkColumns(columns);
      const at = now();
      meter.count(principal, asked.length, at);
      return asked.map(({ bucket, subject }) => columnKeys(subjectKey(tenant, bucket, subject, at), columns));
    },

    async index(capability, tenant, key, values) {
      allowed(
        capability,
        tenant,
        ['index'],
        [],
        values.map(({ field }) => field),
      );
      checkEpochKey(key, 'index');
      checkColumns(values.map(({ field }) => field));
      if (!values.every(({ value }) => typeof value === 'string')) throw malformed('no value');
      return indexOf(tenantKey(tenant, key, now()), values);
    },

    async rewrap(capability, tenant, epoch, keys) {
      allowed(capability, tenant, ['rotate']);
      checkEpoch(epoch);
      const at = now();
      return keys.map((key) => {
        checkEpochKey(key, key.kind === 'index' ? 'index' : 'bucket');
        // Past the cache: what is written anew must rest on what opens now, and thousands of keys need not stay in memory.
        const bound = boundTo(tenant, key.kind, key.id, key.epoch);
        const opened = unwrap(epochKey(tenant, key.epoch, at), key.wrapped, bound);
        if (!opened) throw damagedKey(key.kind, key.id);
        const wrapped = wrapEpochKey(tenant, key.id, key.kind, epoch, opened, at);
        opened.fill(0);
        return wrapped;
      });
    },

    async rebucket(capability, tenant, bucket, to, subjects) {
      allowed(capability, tenant, ['rotate']);
      checkEpochKey(bucket, 'bucket');
      checkId(to.id);
      checkEpoch(to.epoch);
      if (to.id === bucket.id) throw malformed('a new bucket needs a new id');
      subjects.forEach(checkSubject);
      const at = now();
      const before = tenantKey(tenant, bucket, at);
      const key = randomBytes(keyBytes);
      const stay = subjects.map(({ id, wrapped }) => {
        const dek = unwrap(before, wrapped, boundTo(tenant, 'subject', id, bucket.id));
        if (!dek) throw damagedKey('subject', id);
        const again = { id, wrapped: wrap(key, dek, boundTo(tenant, 'subject', id, to.id)) };
        dek.fill(0);
        return again;
      });
      const made = wrapEpochKey(tenant, to.id, 'bucket', to.epoch, key, at);
      key.fill(0);
      cache.drop((one) => one.tenant === tenant && one.bucket === bucket.id);
      return { bucket: made, subjects: stay };
    },

    async opens(capability, tenant, asked) {
      allowed(
        capability,
        tenant,
        ['rotate'],
        asked.flatMap(({ subjects }) => subjects.map(({ id }) => id)),
      );
      for (const { bucket, subjects } of asked) {
        checkEpochKey(bucket, bucket.kind === 'index' ? 'index' : 'bucket');
        subjects.forEach(checkSubject);
      }
      return opensFromCustody(tenant, asked);
    },

    tidy: () => cache.tidy(now()),
    kept: () => cache.size,
    close() {
      cache.drop(() => true);
      root.fill(0);
    },
  };

  /** From the files, never from the cache. */
  function opensFromCustody(tenant: string, asked: Parameters<Keyd['opens']>[2]): boolean[] {
    const epochs = new Map<number, Buffer | null>();
    const fromFile = (epoch: number): Buffer | null => {
      try {
        return custody.load(tenant, epoch);
      } catch (error) {
        if (error instanceof Problem && ['keyd.no-epoch', 'keyd.damaged'].includes(error.code)) return null;
        throw error;
      }
    };
    const answers = asked.map(({ bucket, subjects }) => {
      if (!epochs.has(bucket.epoch)) epochs.set(bucket.epoch, fromFile(bucket.epoch));
      const epoch = epochs.get(bucket.epoch);
      const key = epoch && unwrap(epoch, bucket.wrapped, boundTo(tenant, bucket.kind, bucket.id, bucket.epoch));
      if (!key) return false;
      const all = subjects.every(({ id, wrapped }) => {
        const dek = unwrap(key, wrapped, boundTo(tenant, 'subject', id, bucket.id));
        dek?.fill(0);
        return dek !== null;
      });
      key.fill(0);
      return all;
    });
    for (const epoch of epochs.values()) epoch?.fill(0);
    return answers;
  }
}

const text = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

function columnKeys(extracted: Buffer, columns: readonly string[]): ColumnKeys {
  const keys = columnKeysOf(extracted, columns);
  return new Map(columns.map((column, index) => [column, new Secret(keys[index]!)]));
}

function checkPlaces(places: readonly string[]): void {
  const distinct = new Set(places.map((place) => resolve(place)));
  if (places.length >= 2 && distinct.size === places.length && places.every((place) => isAbsolute(place))) return;
  throw new Problem('keyd.places', {
    happened: 'Custody needs at least two different folders, with their full paths.',
    unchanged: 'Nothing was started.',
    next: 'Set UPHELD_CUSTODY to two folders with a colon between them, best on two disks.',
  });
}

/** What makes and destroys keys waits for an encryption in between; one must end before the next begins. */
function oneAfterTheOther(): <Result>(act: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const mine = last.then(act, act);
    last = mine.catch(() => {});
    return mine;
  };
}
