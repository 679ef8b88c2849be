// What another format says and ours does not, or the other way round: counted by kind, with places, so that nothing is dropped unseen.

export interface Lost {
  what: string;
  /** `dataset.collection.field`. */
  where: readonly string[];
}

export class LostList {
  readonly #all = new Map<string, string[]>();

  add(what: string, where: string): void {
    this.#all.set(what, [...(this.#all.get(what) ?? []), where]);
  }

  list(): Lost[] {
    return Array.from(this.#all, ([what, where]) => ({ what, where }));
  }
}
