// The closed list of promise kinds: one file a kind, one line here.
import type { PromiseKind } from '../promise-kind.ts';

export const promiseKinds: readonly PromiseKind[] = [];

const byId = new Map(promiseKinds.map((kind) => [kind.id, kind]));

/** The kind with this id; undefined when a policy file names one that this version of Upheld does not know. */
export const promiseKind = (id: string): PromiseKind | undefined => byId.get(id);
