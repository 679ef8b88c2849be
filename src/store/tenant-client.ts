// A connection that names the tenant of its transaction: what withTenant claims goes out as a token for the transaction that is open.
import pg, { type QueryResult } from 'pg';
import type { TenantKey } from './tenant-key.ts';

/** Stands for the token of `tenant` among the values of a statement; no text, so that it cannot come from anybody's input. */
export class TenantClaim {
  readonly tenant: string;
  readonly key: TenantKey;
  constructor(tenant: string, key: TenantKey) {
    this.tenant = tenant;
    this.key = key;
  }
}

type Ask = (text: unknown, values?: unknown, done?: unknown) => Promise<QueryResult>;

/**
 * The mark of a transaction comes with its beginning, in one message: asking for it apart would cost every transaction a round trip.
 * A mark is forgotten with the next beginning, and a stale one signs for nothing.
 */
export class TenantClient extends pg.Client {
  #mark: Buffer | null = null;
  readonly #prepared = preparing();

  // The driver's overloads come down to these three arguments.
  override query = ((text: unknown, values?: unknown, done?: unknown): unknown => {
    if (text === 'begin') return this.#begin();
    const signed = Array.isArray(values)
      ? values.map((value: unknown) => (value instanceof TenantClaim ? this.#token(value) : value))
      : values;
    const name = Array.isArray(signed) && done === undefined ? this.#prepared.nameOf(text) : undefined;
    return name === undefined ? this.#ask(text, signed, done) : this.#askAgain({ name, text, values: signed });
  }) as pg.Client['query'];

  #ask(text: unknown, values?: unknown, done?: unknown): Promise<QueryResult> {
    return (super.query as unknown as Ask).call(this, text, values, done);
  }

  async #askAgain(statement: { name: string; text: unknown; values: unknown }): Promise<QueryResult> {
    try {
      return await this.#ask(statement);
    } catch (error) {
      // “cached plan must not change result type”: a table got a column since. From now on it is prepared anew.
      if ((error as { code?: string }).code === '0A000') this.#prepared.forget();
      throw error;
    }
  }

  async #begin(): Promise<QueryResult> {
    this.#mark = null;
    try {
      const both = await this.#ask('begin; select upheld.transaction_mark() as mark');
      const [begun, marked] = both as unknown as [QueryResult, QueryResult<{ mark: Buffer }>];
      this.#mark = marked.rows[0]!.mark;
      return begun;
    } catch (error) {
      // Whoever asked believes that no transaction is open.
      await this.#ask('rollback').catch(() => {});
      throw error;
    }
  }

  #token({ tenant, key }: TenantClaim): string {
    if (this.#mark === null) throw new Error('store: a tenant was claimed outside a transaction');
    return key.sign(tenant, this.#mark);
  }
}

/** A statement is prepared when a connection has seen it so often; at most so many, because each takes memory at the server. */
const [often, mostPrepared, mostWatched] = [3, 100, 1000];

interface Preparing {
  nameOf(text: unknown): string | undefined;
  forget(): void;
}

/**
 * Names statements that come again and again: the server keeps them parsed and planned, which is a third of the time of a short one.
 * Statements are ours, never anybody's input; values travel apart from them as before.
 */
function preparing(): Preparing {
  const names = new Map<string, string>();
  const seen = new Map<string, number>();
  let made = 0;
  return {
    nameOf(text) {
      if (typeof text !== 'string') return undefined;
      const name = names.get(text);
      if (name !== undefined || names.size >= mostPrepared) return name;
      const times = (seen.get(text) ?? 0) + 1;
      if (seen.size >= mostWatched) seen.clear();
      seen.set(text, times);
      if (times >= often) names.set(text, `upheld_${(made += 1)}`);
      return names.get(text);
    },
    forget: () => names.clear(),
  };
}
