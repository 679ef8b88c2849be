// Page: the first rows of an answer in one way to the server and back; the rest stays behind a named portal, for whoever reads on.
import pg, { type Connection, type PoolClient, type ResultBuilder } from 'pg';
import type { Row } from '../connector.ts';
import type { Statement } from './statement.ts';

/** The driver itself would ask for all rows, or wait for the end of the page before anything else is sent. */
class FirstPage extends pg.Query<Row> {
  readonly #page: { portal: string; rows: number };

  constructor(
    { text, values }: Statement,
    page: { portal: string; rows: number },
    told: (error: Error | undefined, result: ResultBuilder<Row>) => void,
  ) {
    // `portal` is the driver's own, and left out of its types.
    const config = { text, values, portal: page.portal };
    super(config, told);
    this.#page = page;
  }

  requiresPreparation(): boolean {
    return true;
  }

  _getRows(connection: Connection): void {
    // Its types call the number of rows a text; on the wire it is a number.
    connection.execute(this.#page as unknown as Parameters<Connection['execute']>[0], true);
    connection.sync();
  }

  handlePortalSuspended(): void {}
}

/** At most `rows` rows; further ones are told by `fetch forward … from PORTAL` until the transaction ends. */
export function firstPage(client: PoolClient, statement: Statement, portal: string, rows: number): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    client.query(
      new FirstPage(statement, { portal, rows }, (error, result) => {
        if (error) reject(error);
        else resolve(result.rows);
      }),
    );
  });
}
