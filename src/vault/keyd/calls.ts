// Calls over the socket: what a request must look like, parsed once into our own types, and how answers travel.
import { type Problem, Secret } from '#base';
import type { ColumnKeys, EpochWrapped, Keyd, SubjectWrapped } from './contract.ts';
import { malformed } from './problems.ts';
import { keyBytes } from './wrap.ts';

export type Name = keyof Keyd;
export type Arguments<Of extends Name> = Parameters<Keyd[Of]>;
export type Answer<Of extends Name> = Awaited<ReturnType<Keyd[Of]>>;

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw malformed('a text is missing');
  return value;
};
const number = (value: unknown): number => {
  if (typeof value !== 'number') throw malformed('a number is missing');
  return value;
};
const bytes = (value: unknown): Uint8Array => {
  if (!(value instanceof Uint8Array)) throw malformed('bytes are missing');
  return value;
};
const list = <Item>(value: unknown, item: (value: unknown) => Item): Item[] => {
  if (!Array.isArray(value)) throw malformed('a list is missing');
  return value.map(item);
};
const object = (value: unknown): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) throw malformed('an object is missing');
  return value as Record<string, unknown>;
};
const kind = (value: unknown): EpochWrapped['kind'] => {
  if (value !== 'bucket' && value !== 'index') throw malformed('no kind of key');
  return value;
};
const epochKey = (value: unknown): EpochWrapped => {
  const it = object(value);
  return { id: text(it['id']), kind: kind(it['kind']), epoch: number(it['epoch']), wrapped: bytes(it['wrapped']) };
};
const subject = (value: unknown): SubjectWrapped => {
  const it = object(value);
  return { id: text(it['id']), wrapped: bytes(it['wrapped']) };
};

/** The arguments of each call, from what came over the socket. Throws Problem `keyd.malformed`. */
export const argumentsOf: { readonly [Of in Name]: (given: readonly unknown[]) => Arguments<Of> } = {
  custody: ([tenant]) => [text(tenant)],
  tenants: () => [],
  repair: ([tenant]) => [text(tenant)],
  usage: () => [],
  createEpoch: ([capability, tenant, epoch]) => [text(capability), text(tenant), number(epoch)],
  destroyEpoch: ([capability, tenant, epoch]) => [text(capability), text(tenant), number(epoch)],
  mintEpochKey: ([capability, tenant, asked]) => {
    const it = object(asked);
    return [text(capability), text(tenant), { id: text(it['id']), kind: kind(it['kind']), epoch: number(it['epoch']) }];
  },
  mintSubjects: ([capability, tenant, bucket, subjects, columns]) => [
    text(capability),
    text(tenant),
    epochKey(bucket),
    list(subjects, text),
    list(columns, text),
  ],
  open: ([capability, tenant, asked, columns]) => [
    text(capability),
    text(tenant),
    list(asked, (one) => ({ bucket: epochKey(object(one)['bucket']), subject: subject(object(one)['subject']) })),
    list(columns, text),
  ],
  index: ([capability, tenant, key, values]) => [
    text(capability),
    text(tenant),
    epochKey(key),
    list(values, (one) => ({ field: text(object(one)['field']), value: text(object(one)['value']) })),
  ],
  rewrap: ([capability, tenant, epoch, keys]) => [text(capability), text(tenant), number(epoch), list(keys, epochKey)],
  rebucket: ([capability, tenant, bucket, to, subjects]) => [
    text(capability),
    text(tenant),
    epochKey(bucket),
    { id: text(object(to)['id']), epoch: number(object(to)['epoch']) },
    list(subjects, subject),
  ],
  opens: ([capability, tenant, asked]) => [
    text(capability),
    text(tenant),
    list(asked, (one) => ({
      bucket: epochKey(object(one)['bucket']),
      subjects: list(object(one)['subjects'], subject),
    })),
  ],
};

/** The keys of all columns, one after the other in the order that they were asked for. */
const packed = (keys: ColumnKeys): Buffer => Buffer.concat([...keys.values()].map((key) => key.reveal()));

const unpacked = (keys: Uint8Array, columns: readonly string[]): ColumnKeys => {
  const distinct = [...new Set(columns)];
  const all = Buffer.from(keys);
  return new Map(
    distinct.map((column, index) => [column, new Secret(all.subarray(index * keyBytes, (index + 1) * keyBytes))]),
  );
};

interface Travel<Of extends Name> {
  pack(answer: Answer<Of>): unknown;
  unpack(sent: never, given: Arguments<Of>): Answer<Of>;
}

/** Answers that do not travel as they are: a Secret would arrive as `[secret]`. */
export const travels: { readonly [Of in Name]?: Travel<Of> } = {
  open: {
    pack: (all) => all.map(packed),
    unpack: (sent: readonly Uint8Array[], [, , , columns]) => sent.map((keys) => unpacked(keys, columns)),
  },
  mintSubjects: {
    pack: (all) => all.map(({ id, wrapped, keys }) => ({ id, wrapped, keys: packed(keys) })),
    unpack: (sent: readonly { id: string; wrapped: Uint8Array; keys: Uint8Array }[], [, , , , columns]) =>
      sent.map(({ id, wrapped, keys }) => ({ id, wrapped, keys: unpacked(keys, columns) })),
  },
};

export interface Request {
  readonly id: number;
  readonly call: Name;
  readonly given: readonly unknown[];
}

export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly problem: { readonly code: string } & Problem['told'] };

/** Throws Problem `keyd.malformed`. */
export function requestIn(message: unknown): Request {
  const { id, call, given } = object(message);
  if (typeof id !== 'number' || typeof call !== 'string' || !Object.hasOwn(argumentsOf, call))
    throw malformed('no request that is known here');
  return { id, call: call as Name, given: list(given, (value) => value) };
}
