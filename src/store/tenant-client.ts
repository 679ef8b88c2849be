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

  // The driver's overloads come down to these three arguments.
  override query = ((text: unknown, values?: unknown, done?: unknown): unknown => {
    if (text === 'begin') return this.#begin();
    const signed = Array.isArray(values)
      ? values.map((value: unknown) => (value instanceof TenantClaim ? this.#token(value) : value))
      : values;
    return this.#ask(text, signed, done);
  }) as pg.Client['query'];

  #ask(text: unknown, values?: unknown, done?: unknown): Promise<QueryResult> {
    return (super.query as unknown as Ask).call(this, text, values, done);
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
