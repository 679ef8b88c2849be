// What ids and names may look like: they become names of files and parts of what a key is bound to.
import type { EpochWrapped, SubjectWrapped } from './contract.ts';
import { malformed } from './problems.ts';
import { wrappedBytes } from './wrap.ts';

/** Lower case alone: a folder is named after it, and some file systems do not tell `A` from `a`. */
export const tenantForm = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const idForm = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/;
const columnForm = /^[\p{L}\p{N}_.:/-]{1,200}$/u;
const largestEpoch = 2 ** 31 - 1;

export function checkTenant(tenant: string): void {
  if (typeof tenant !== 'string' || !tenantForm.test(tenant)) throw malformed('no id of a tenant');
}

export function checkEpoch(epoch: number): void {
  if (!Number.isInteger(epoch) || epoch < 1 || epoch > largestEpoch) throw malformed('no number of an epoch');
}

export function checkId(id: string): void {
  if (typeof id !== 'string' || !idForm.test(id)) throw malformed('no id');
}

export function checkColumns(columns: readonly string[]): void {
  if (!columns.every((column) => typeof column === 'string' && columnForm.test(column)))
    throw malformed('no name of a column');
}

export function checkEpochKey(key: EpochWrapped, kind: EpochWrapped['kind']): void {
  checkId(key.id);
  checkEpoch(key.epoch);
  if (key.kind !== kind) throw malformed(`a key of another kind than ${kind}`);
  checkWrapped(key.wrapped);
}

export function checkSubject(subject: SubjectWrapped): void {
  checkId(subject.id);
  checkWrapped(subject.wrapped);
}

function checkWrapped(wrapped: Uint8Array): void {
  if (!(wrapped instanceof Uint8Array) || wrapped.length !== wrappedBytes) throw malformed('no wrapped key');
}
