// What an operation of the API is: described as data, done in four beats (parse, may I, do, answer). The frame does all but the doing.
import { z } from 'zod';
import type { ApiKey, Scope, Tenant } from '#access';
import type { Language } from '#base';
import type { TenantDb } from '#store';
import type { ApiHouse } from './house.ts';
import type { ProblemKind } from './problems.ts';

export const Empty = z.strictObject({});

/** Who calls: a key and its company, or nobody at the company of the bare address. */
export interface Caller {
  tenant: Tenant;
  key: ApiKey | null;
}

/** A parsed request. */
export interface Asked<Params, Query, Body> {
  params: Params;
  query: Query;
  body: Body;
  caller: Caller;
  /** The language that the caller reads. */
  language: Language;
}

interface Description {
  /** Camel case; the file is named like it in kebab case. */
  id: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below `/api/v1`, with parameters as `{name}`. */
  path: `/${string}`;
  area: 'Policy' | 'Board' | 'Attestations' | 'Ledger' | 'Consents' | 'People' | 'Requests' | 'Webhooks';
  summary: string;
  description: string;
  scope: Scope;
  /** Who needs no key: nobody, everybody, or everybody while the owner has opened the board. */
  open?: 'always' | 'board';
  /** What a call costs of the caller's rate; 1 when absent. */
  cost?: number;
  /** The largest body in bytes; 256 kB when absent. */
  largest?: number;
  /** Problems besides those that every operation of its form can have. */
  problems?: readonly ProblemKind[];
  status: 200 | 201 | 202 | 204;
  /** Says what a good answer is, in the document. */
  answered: string;
}

interface Common extends Description {
  params: z.ZodObject;
  query: z.ZodObject;
  body: z.ZodType | null;
  bodyExample?: unknown;
  /** Null: no content. */
  answer: z.ZodType | null;
  example: unknown;
  /** True: answers with a `Download` instead of JSON. */
  download?: true;
}

/** Bytes to be saved as a file: never shown by a browser in our name. */
export interface Download {
  name: string;
  content: Uint8Array<ArrayBuffer>;
}

/** Its queries open their own transactions. */
export interface Look extends Common {
  repeat: null;
  do: (asked: Asked<never, never, never>, house: ApiHouse) => Promise<unknown>;
}

/** Done in one transaction, with nothing outside it. */
export interface Change extends Common {
  /** Whether its caller must, or may, name the request with an Idempotency-Key. */
  repeat: 'required' | 'accepted';
  do: (asked: Asked<never, never, never>, house: ApiHouse, trx: TenantDb) => Promise<unknown>;
}

/**
 * Done in several transactions of a room of its own, with other processes between them. `fresh` is the id that a new thing is to have:
 * the same when the request is sent again, so that it is made once.
 */
export interface Act extends Common {
  repeat: 'required' | 'accepted';
  outside: true;
  do: (asked: Asked<never, never, never>, house: ApiHouse, fresh: string) => Promise<unknown>;
}

export type Operation = Look | Change | Act;

type Optional<P, Q> = { params?: P; query?: Q };

/** An operation that looks and changes nothing. */
export const reads = <A extends z.ZodType, P extends z.ZodObject = typeof Empty, Q extends z.ZodObject = typeof Empty>(
  operation: Omit<Description, 'method' | 'status'> &
    Optional<P, Q> & {
      answer: A;
      example: z.input<A>;
      do: (asked: Asked<z.output<P>, z.output<Q>, undefined>, house: ApiHouse) => Promise<z.input<A>>;
    },
): Look => ({
  params: Empty,
  query: Empty,
  ...operation,
  method: 'get',
  status: 200,
  body: null,
  repeat: null,
});

/** The same by POST, for what may not stand in an address: a log could keep it. */
export const asks = <A extends z.ZodType, B extends z.ZodType, P extends z.ZodObject = typeof Empty>(
  operation: Omit<Description, 'method' | 'status'> & {
    params?: P;
    body: B;
    bodyExample: z.input<B>;
    answer: A;
    example: z.input<A>;
    do: (asked: Asked<z.output<P>, Record<string, never>, z.output<B>>, house: ApiHouse) => Promise<z.input<A>>;
  },
): Look => ({ params: Empty, ...operation, query: Empty, method: 'post', status: 200, repeat: null });

/** An operation that gives a file out. */
export const downloads = <P extends z.ZodObject, Q extends z.ZodObject>(
  operation: Omit<Description, 'method' | 'status'> & {
    params: P;
    query: Q;
    do: (asked: Asked<z.output<P>, z.output<Q>, undefined>, house: ApiHouse) => Promise<Download>;
  },
): Look => ({
  ...operation,
  method: 'get',
  status: 200,
  body: null,
  repeat: null,
  answer: null,
  example: null,
  download: true,
});

/** An operation that has a room of its own change something. */
export const acts = <
  A extends z.ZodType | null,
  B extends z.ZodType | null = null,
  P extends z.ZodObject = typeof Empty,
  Q extends z.ZodObject = typeof Empty,
>(
  operation: Description & {
    params?: P;
    query?: Q;
    body?: B;
    bodyExample?: B extends z.ZodType ? z.input<B> : never;
    answer: A;
    example: A extends z.ZodType ? z.input<A> : null;
    repeat: 'required' | 'accepted';
    do: (
      asked: Asked<z.output<P>, z.output<Q>, B extends z.ZodType ? z.output<B> : undefined>,
      house: ApiHouse,
      fresh: string,
    ) => Promise<A extends z.ZodType ? z.input<A> : void>;
  },
): Act => ({ params: Empty, query: Empty, ...operation, body: operation.body ?? null, outside: true });

/** An operation that changes something, in one transaction: all of it, or nothing. */
export const changes = <
  A extends z.ZodType | null,
  B extends z.ZodType | null = null,
  P extends z.ZodObject = typeof Empty,
>(
  operation: Description & {
    params?: P;
    body?: B;
    bodyExample?: B extends z.ZodType ? z.input<B> : never;
    answer: A;
    example: A extends z.ZodType ? z.input<A> : null;
    repeat: 'required' | 'accepted';
    do: (
      asked: Asked<z.output<P>, Record<string, never>, B extends z.ZodType ? z.output<B> : undefined>,
      house: ApiHouse,
      trx: TenantDb,
    ) => Promise<A extends z.ZodType ? z.input<A> : void>;
  },
): Change => ({
  params: Empty,
  ...operation,
  query: Empty,
  body: operation.body ?? null,
});
