// Custody: epoch keys in files, the same in every place; made durable everywhere before they are used, and destroyed everywhere.
import { join } from 'node:path';
import { Problem } from '#base';
import { tenantForm } from './checks.ts';
import type { CustodyState } from './contract.ts';
import { isDraft, makeFolder, namesIn, readFile, shredFile, syncFolder, writeFile } from './files.ts';
import { custodyFailed, damagedCustody, damagedRegister, noEpoch } from './problems.ts';
import { type Register, contains, emptyRegister, readRegister, union, without, writeRegister } from './register.ts';
import { boundTo, unwrap, wrap } from './wrap.ts';

/**
 * All of it is synchronous: nothing runs between the parts of a step, so nothing can read a key back while it is being destroyed. One process
 * alone may work on the places (keyd holds a lock).
 */
export interface Custody {
  readonly places: readonly string[];
  tenants(): string[];
  state(tenant: string): CustodyState[];
  /** The key, from any place that opens; the others are mended from it. Throws `keyd.no-epoch` or `keyd.damaged`. */
  load(tenant: string, epoch: number): Buffer;
  /** The key, or null when it was never made. Throws when it was destroyed, or made and lost. */
  find(tenant: string, epoch: number): Buffer | null;
  /** Durable in every place and read back. `copy`: for the officers, the same in each place; null: none is kept. */
  keep(tenant: string, epoch: number, key: Buffer, copy: Uint8Array | null): void;
  /** Answers the number of places. */
  destroy(tenant: string, epoch: number): number;
  /** Epochs that live, and the officers' copy of each when it is the same in every place. */
  living(tenant: string): { epoch: number; copy: Buffer | null }[];
  /** From an officers' copy; whole here already: kept. The root secret may be another than before, so that nothing opens: replaced. */
  restore(tenant: string, epoch: number, key: Buffer, copy: Uint8Array): 'restored' | 'kept' | 'destroyed';
  /** For whom the officers' copies are made; null when the places do not agree. */
  officers(): readonly string[] | null;
  setOfficers(recipients: readonly string[]): void;
  /** Finishes what a crash left: drafts, and files of epochs that are marked as destroyed. */
  sweep(): void;
}

const registerName = 'epochs.json';
/** Beside the tenants' folders; its dot keeps it from being taken for one. */
const officersName = 'officers.txt';
const keyName = (epoch: number): string => `epoch-${epoch}.key`;
const copyName = (epoch: number): string => `epoch-${epoch}.age`;
const numberIn = (name: string): number => Number(/^\.?epoch-(\d+)\.(?:key|age)/.exec(name)?.[1] ?? 0);

export function openCustody(places: readonly string[], root: Buffer, log: (message: string) => void): Custody {
  const at = <Result>(place: string, did: 'read' | 'write' | 'clear', act: () => Result): Result => {
    try {
      return act();
    } catch (error) {
      throw error instanceof Problem ? error : custodyFailed(place, did, error);
    }
  };
  const bound = (tenant: string, epoch: number): string => boundTo(tenant, 'custody', epoch, 'root');
  const namesOf = (place: string, tenant: string): string[] => namesIn(join(place, tenant));

  /** A place that cannot be read, its disk is broken or away, counts as one that holds damaged files: the others still open. */
  const bytesOf = (folder: string, name: string): Buffer | null => {
    try {
      return readFile(folder, name);
    } catch {
      return Buffer.alloc(0);
    }
  };
  const listed = (folder: string): string[] => {
    try {
      return namesIn(folder);
    } catch {
      return [];
    }
  };

  /** What all places together know. A number that stands in one place only was being written when we were killed: it counts. */
  function register(tenant: string): Register {
    const files = places.map((place) => {
      const bytes = bytesOf(join(place, tenant), registerName);
      return { path: join(place, tenant, registerName), bytes, says: bytes && readRegister(bytes) };
    });
    const readable = files.flatMap(({ says }) => says ?? []);
    const damaged = files.filter(({ bytes, says }) => bytes && !says);
    if (readable.length === 0 && damaged.length > 0)
      throw damagedRegister(
        tenant,
        damaged.map(({ path }) => path),
      );
    return readable.reduce(
      (one, other) => ({ made: union(one.made, other.made), destroyed: union(one.destroyed, other.destroyed) }),
      emptyRegister,
    );
  }

  /** Into every place that does not say so already. Answers the failures; the others are durable. */
  function writeRegisters(tenant: string, says: Register): Problem[] {
    const bytes = writeRegister(says);
    return places.flatMap((place) => {
      try {
        at(place, 'write', () => {
          const folder = join(place, tenant);
          if (!readFile(folder, registerName)?.equals(bytes)) writeFile(folder, registerName, bytes);
        });
        return [];
      } catch (error) {
        return [error as Problem];
      }
    });
  }

  const filesOf = (tenant: string, epoch: number) =>
    places.map((place) => {
      const bytes = bytesOf(join(place, tenant), keyName(epoch));
      return {
        place,
        path: join(place, tenant, keyName(epoch)),
        there: bytes !== null,
        key: bytes && unwrap(root, bytes, bound(tenant, epoch)),
      };
    });

  function write(place: string, tenant: string, epoch: number, key: Buffer): void {
    at(place, 'write', () => {
      const folder = join(place, tenant);
      writeFile(folder, keyName(epoch), wrap(root, key, bound(tenant, epoch)));
      const back = unwrap(root, readFile(folder, keyName(epoch)) ?? Buffer.alloc(0), bound(tenant, epoch));
      if (!back?.equals(key)) throw Object.assign(new Error('it was not read back'), { code: 'EIO' });
      back.fill(0);
    });
  }

  function find(tenant: string, epoch: number): Buffer | null {
    const { made, destroyed } = register(tenant);
    if (contains(destroyed, epoch)) throw noEpoch(tenant, epoch, 'it was destroyed');
    const files = filesOf(tenant, epoch);
    const keys = files.flatMap(({ key }) => key ?? []);
    const key = keys[0];
    if (keys.some((other) => !other.equals(key!)))
      throw damagedCustody(tenant, epoch, pathsOf(files), 'the places hold different keys under this number');
    for (const other of keys.slice(1)) other.fill(0);
    if (key) return key;
    const damaged = files.filter(({ there }) => there);
    if (damaged.length > 0) throw damagedCustody(tenant, epoch, pathsOf(damaged), 'no place holds it whole');
    if (contains(made, epoch)) throw damagedCustody(tenant, epoch, pathsOf(files), 'it was made, and no place has it');
    return null;
  }

  function load(tenant: string, epoch: number): Buffer {
    const key = find(tenant, epoch);
    if (!key) throw noEpoch(tenant, epoch, 'it was never made');
    for (const { place, key: whole } of filesOf(tenant, epoch)) {
      if (whole) {
        whole.fill(0);
        continue;
      }
      try {
        write(place, tenant, epoch, key);
        log(`keyd: epoch key ${epoch} of tenant ${tenant} was restored in ${place}`);
      } catch (error) {
        // It can be used all the same; status and doctor show what is missing.
        log(`keyd: ${(error as Error).message}`);
      }
    }
    return key;
  }

  function clear(tenant: string, epoch: number): Problem[] {
    return places.flatMap((place) => {
      try {
        at(place, 'clear', () => {
          for (const name of namesOf(place, tenant)) if (numberIn(name) === epoch) shredFile(join(place, tenant), name);
          syncFolder(join(place, tenant));
        });
        return [];
      } catch (error) {
        return [error as Problem];
      }
    });
  }

  const tenants = (): string[] =>
    [...new Set(places.flatMap((place) => listed(place)))].filter((name) => tenantForm.test(name)).toSorted();

  function keep(tenant: string, epoch: number, key: Buffer, copy: Uint8Array | null): void {
    for (const { place, key: whole } of filesOf(tenant, epoch)) {
      if (!whole?.equals(key)) write(place, tenant, epoch, key);
      whole?.fill(0);
      at(place, 'write', () => {
        const folder = join(place, tenant);
        const before = readFile(folder, copyName(epoch));
        if (copy && !before?.equals(copy)) writeFile(folder, copyName(epoch), copy);
        if (!copy && before) {
          shredFile(folder, copyName(epoch));
          syncFolder(folder);
        }
      });
    }
    const { made, destroyed } = register(tenant);
    const [failure] = writeRegisters(tenant, { made: union(made, [[epoch, epoch]]), destroyed });
    if (failure) throw failure;
  }

  return {
    places,
    tenants,
    keep,
    find,
    load,
    state(tenant) {
      const { made, destroyed } = register(tenant);
      const found = places.flatMap((place) => listed(join(place, tenant))).map(numberIn);
      const known = union(made, ...found.filter((number) => number > 0).map((number) => [[number, number]] as const));
      return [...without(known, destroyed)].map((epoch) => {
        const files = filesOf(tenant, epoch);
        for (const { key } of files) key?.fill(0);
        const named = (whole: boolean) => files.filter(({ key }) => (key !== null) === whole).map(({ place }) => place);
        return { epoch, places: named(true), missing: named(false) };
      });
    },
    destroy(tenant, epoch) {
      const { made, destroyed } = register(tenant);
      const says = { made, destroyed: union(destroyed, [[epoch, epoch]]) };
      // The mark comes first: a place that is mended after a crash must not bring back what another has lost already.
      const unmarked = writeRegisters(tenant, says);
      if (unmarked.length === places.length) throw unmarked[0]!;
      const failures = clear(tenant, epoch);
      if (unmarked.length > 0) failures.push(...writeRegisters(tenant, says));
      if (failures.length > 0) throw failures[0]!;
      return places.length;
    },
    living(tenant) {
      const { made, destroyed } = register(tenant);
      return [...without(made, destroyed)].map((epoch) => {
        const [first, ...others] = places.map((place) => readFile(join(place, tenant), copyName(epoch)));
        return { epoch, copy: first && others.every((other) => other?.equals(first)) ? first : null };
      });
    },
    restore(tenant, epoch, key, copy) {
      if (contains(register(tenant).destroyed, epoch)) return 'destroyed';
      const keys = filesOf(tenant, epoch).flatMap(({ key }) => key ?? []);
      if (keys.some((other) => !other.equals(key)))
        throw damagedCustody(
          tenant,
          epoch,
          places,
          'custody holds another key under this number than the officers’ copy',
        );
      keep(tenant, epoch, key, copy);
      return keys.length === places.length ? 'kept' : 'restored';
    },
    officers() {
      const [first, ...others] = places.map((place) => String(readFile(place, officersName) ?? ''));
      return others.every((other) => other === first) ? first!.split('\n').filter(Boolean) : null;
    },
    setOfficers(recipients) {
      const bytes = Buffer.from(recipients.map((recipient) => `${recipient}\n`).join(''));
      for (const place of places) at(place, 'write', () => writeFile(place, officersName, bytes));
    },
    sweep() {
      const failures = places.flatMap((place) => {
        try {
          at(place, 'write', () => makeFolder(place));
          for (const tenant of at(place, 'clear', () => namesIn(place)))
            at(place, 'clear', () => {
              const drafts = namesOf(place, tenant).filter(isDraft);
              for (const name of drafts) shredFile(join(place, tenant), name);
              if (drafts.length > 0) syncFolder(join(place, tenant));
            });
          return [];
        } catch (error) {
          return [error as Problem];
        }
      });
      if (failures.length === places.length) throw failures[0]!;
      // One is enough to open what rests; making and destroying keys need all, and say so.
      for (const { told } of failures) log(`keyd: ${told.happened}`);
      for (const tenant of tenants()) {
        const { destroyed } = register(tenant);
        const left = new Set(places.flatMap((place) => listed(join(place, tenant))).map(numberIn));
        for (const epoch of left)
          if (contains(destroyed, epoch)) {
            const [failure] = clear(tenant, epoch);
            if (failure) log(`keyd: ${failure.told.happened}`);
            else log(`keyd: what was left of destroyed epoch key ${epoch} of tenant ${tenant} is removed`);
          }
      }
    },
  };
}

const pathsOf = (files: readonly { path: string }[]): string[] => files.map(({ path }) => path);
