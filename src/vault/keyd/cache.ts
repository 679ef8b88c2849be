// Keys that were unwrapped a moment ago: bounded in time and number, each tenant's apart, overwritten with zeros when dropped.

/** What a kept key belongs to, so that it goes when its epoch or bucket goes. */
export interface Belongs {
  readonly tenant: string;
  readonly epoch: number;
  /** Id of the bucket, of a bucket's own key and of its subjects'; null for keys that are in none. */
  readonly bucket: string | null;
}

export interface KeyCache {
  /** The kept key itself: use it before anything else can run, it may be zeroed later. `now` in milliseconds. */
  get(name: string, now: number): Buffer | null;
  put(name: string, key: Buffer, belongs: Belongs, now: number): void;
  drop(goes: (belongs: Belongs) => boolean): void;
  /** Drops what is too old. */
  tidy(now: number): void;
  readonly size: number;
}

interface Kept {
  readonly key: Buffer;
  readonly belongs: Belongs;
  readonly since: number;
}

/** `lifetime` in milliseconds from when a key was put in; using it does not prolong it. Above `limit` the oldest goes. */
export function keyCache(limit: number, lifetime: number): KeyCache {
  const kept = new Map<string, Kept>();
  const remove = (name: string, { key }: Kept): void => {
    key.fill(0);
    kept.delete(name);
  };
  // A clock that was set back must not make keys live longer.
  const tooOld = ({ since }: Kept, now: number): boolean => now - since >= lifetime || now < since;
  const tidy = (now: number): void => {
    for (const [name, one] of kept) {
      if (!tooOld(one, now)) return;
      remove(name, one);
    }
  };
  return {
    get(name, now) {
      tidy(now);
      const one = kept.get(name);
      if (one && !tooOld(one, now)) return one.key;
      if (one) remove(name, one);
      return null;
    },
    put(name, key, belongs, now) {
      tidy(now);
      const before = kept.get(name);
      if (before) remove(name, before);
      for (const [oldest, one] of kept) {
        if (kept.size < limit) break;
        remove(oldest, one);
      }
      kept.set(name, { key, belongs, since: now });
    },
    drop(goes) {
      for (const [name, one] of kept) if (goes(one.belongs)) remove(name, one);
    },
    tidy,
    get size() {
      return kept.size;
    },
  };
}
