// For tests: the life of a vault that may crash at any step, before the eyes of an attacker who keeps all that the database ever held.
import assert from 'node:assert/strict';
import { type Clock, newId } from '#base';
import { withTenant } from '#store';
import { type Erasure, erasures, lookUp, readPerson, savePerson } from './index.ts';
import { fence } from './erase.ts';
import type { EpochWrapped, Keyd, SubjectWrapped } from './keyd/contract.ts';
import { keeper } from './keyring.ts';
import { type Caller, type Vault, grant } from './vault.ts';

export const origin = { source: 'provided', channel: 'test' } as const;

/** What a life needs of the bench of a test: a database, keys in custody that a restart opens again, a clock. */
interface Bench {
  vault: Vault;
  store: { db: Vault['db'] };
  clock: Clock;
  job: () => Caller;
  restart: () => Promise<Keyd>;
}

/** Where the fuse of a life ends. */
class Crash extends Error {}

/** A tenant of its own whose every keyd call may be the last before a crash, and whose every state is kept by an attacker. */
export class Life {
  readonly living = new Map<string, string>();
  readonly gone = new Map<string, string>();
  /** Every wrapped key that the database ever held. */
  readonly buckets = new Map<string, EpochWrapped>();
  readonly subjects = new Map<string, SubjectWrapped & { bucket: string }>();
  vault!: Vault;
  caller!: Caller;
  /** Boundaries until the crash; each keyd call that changes something has one before and one after it. */
  fuse = Infinity;
  passed = 0;
  /** More calls of keyd that have boundaries. */
  alsoFused: readonly (keyof Keyd)[] = [];
  readonly bench: Bench;
  tenant = '';

  constructor(bench: Bench) {
    this.bench = bench;
  }

  static async begin(bench: Bench, people: number): Promise<Life> {
    const life = new Life(bench);
    life.tenant = newId(bench.clock);
    await bench.store.db
      .insertInto('auth.tenant')
      .values({
        id: life.tenant,
        slug: life.tenant,
        name: 'Life',
        folder: null,
        created_at: bench.clock.now().toString(),
      })
      .execute();
    await life.restart();
    for (let n = 0; n < people; n++) await life.add();
    return life;
  }

  /** As after a crash: nothing in memory is left. */
  async restart(): Promise<void> {
    const core = await this.bench.restart();
    this.vault = { ...this.bench.vault, keyd: this.#fused(core), slots: new Map(), bucketSize: 2 };
    this.caller = { ...this.bench.job(), tenant: this.tenant };
  }

  #fused(core: Keyd): Keyd {
    const fused = ['createEpoch', 'destroyEpoch', 'rewrap', 'rebucket', 'opens'];
    return new Proxy(core, {
      get: (target, name: string) => {
        const method = target[name as keyof Keyd] as (...given: unknown[]) => Promise<unknown>;
        if (![...fused, ...this.alsoFused].includes(name)) return method.bind(target);
        return async (...given: unknown[]) => {
          await this.boundary();
          const answer = await method.apply(target, given);
          await this.boundary();
          return answer;
        };
      },
    });
  }

  /** A place between two steps: as good a moment for a crash as any. */
  async boundary(): Promise<void> {
    await this.watch();
    this.passed += 1;
    if (this.passed > this.fuse) throw new Crash();
  }

  /** What the attacker takes along. */
  async watch(): Promise<void> {
    await withTenant(this.bench.store.db, this.tenant, async (trx) => {
      for (const { id, kind, epoch, wrapped } of await trx.selectFrom('keyring_key').selectAll().execute())
        this.buckets.set(`${id} ${epoch}`, { id, kind, epoch, wrapped });
      for (const { subject_id: id, bucket_id: bucket, wrapped } of await trx
        .selectFrom('keyring_subject')
        .selectAll()
        .execute())
        this.subjects.set(`${id} ${bucket}`, { id, bucket, wrapped });
    });
  }

  async add(): Promise<void> {
    const email = `${newId(this.bench.clock)}@lives.example`;
    const { id } = await savePerson(this.vault, this.caller, { contact: { email }, origin });
    this.living.set(id, email);
    await this.watch();
  }

  /** The keys and rows of the blind index as they are now. */
  index() {
    return withTenant(this.bench.store.db, this.tenant, async (trx) => ({
      keys: await trx.selectFrom('keyring_key').select('id').where('kind', '=', 'index').execute(),
      rows: await trx.selectFrom('keyring_index').select(['key_id', 'subject_id']).execute(),
      changes: await trx.selectFrom('keyring_index_change').selectAll().execute(),
    }));
  }

  /** Runs an act with so many boundaries left; true when it came to its end. */
  async until(fuse: number, act: () => Promise<unknown>): Promise<boolean> {
    this.fuse = fuse;
    this.passed = 0;
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      return false;
    } finally {
      this.fuse = Infinity;
      await this.watch();
    }
  }

  someone(n = 0): string {
    return [...this.living.keys()][n % this.living.size]!;
  }

  /** Fenced means promised: from here on the person counts as erased, whatever happens. */
  async fence(ids: readonly string[]): Promise<string> {
    const erasure = await fence(this.vault, this.caller, ids, 'request-1');
    for (const id of ids) {
      this.gone.set(id, this.living.get(id)!);
      this.living.delete(id);
    }
    return erasure;
  }

  /** Who has the address, as everybody looks for people. */
  async found(value: string, vault = this.vault): Promise<string[]> {
    return [...(await lookUp(vault, this.caller, { field: 'email', value }))].toSorted();
  }

  /** I4: the living are found by their addresses, each alone. */
  async look(what: string): Promise<void> {
    for (const [id, email] of this.living) assert.deepEqual(await this.found(email), [id], `I4, ${what}`);
  }

  async check(what: string): Promise<Erasure[]> {
    await this.restart();
    for (const [id, email] of this.living) {
      const person = await readPerson(this.vault, this.caller, id);
      assert.deepEqual(person.records[0]!.values.reveal(), { email }, `I1, ${what}`);
    }
    await this.look(what);
    const free = [...this.gone.values()].filter((email) => ![...this.living.values()].includes(email));
    for (const email of free) assert.deepEqual(await this.found(email), [], `I4, ${what}`);
    const done = await erasures(this.vault, this.tenant, { limit: 100 });
    assert.deepEqual(
      done.filter(({ state, certificate }) => state !== 'done' || certificate === null),
      [],
      `all ended, ${what}`,
    );
    const core = await this.bench.restart();
    const capability = grant(this.vault, keeper(this.tenant), 'rotate', '*', '*');
    const tries = [...this.subjects.values()]
      .filter(({ id }) => this.gone.has(id))
      .flatMap(({ bucket, ...subject }) =>
        [...this.buckets.values()]
          .filter(({ id }) => id === bucket)
          .map((key) => ({ bucket: key, subjects: [subject] })),
      );
    assert.ok(tries.length >= this.gone.size, 'the attacker has something to try');
    const opened = await core.opens(capability, this.tenant, tries);
    assert.equal(opened.filter(Boolean).length, 0, `I2, ${what}`);
    // I3: of the keys of the index only the one of today opens.
    const { keys } = await this.index();
    const indexes = [...this.buckets.values()].filter(({ kind }) => kind === 'index');
    const known = await core.opens(
      capability,
      this.tenant,
      indexes.map((bucket) => ({ bucket, subjects: [] })),
    );
    const current = indexes.filter((_, n) => known[n]).map(({ id }) => id);
    assert.deepEqual(
      [...new Set(current)],
      keys.map(({ id }) => id),
      `I3, ${what}`,
    );
    // And the trial can succeed: it opens whoever lives.
    const alive = [...this.subjects.values()].filter(({ id }) => this.living.has(id));
    const opens = await core.opens(
      capability,
      this.tenant,
      alive.flatMap(({ bucket, ...subject }) =>
        [...this.buckets.values()]
          .filter(({ id }) => id === bucket)
          .map((key) => ({ bucket: key, subjects: [subject] })),
      ),
    );
    assert.ok(opens.filter(Boolean).length >= this.living.size, `the trial opens the living, ${what}`);
    return done;
  }
}
