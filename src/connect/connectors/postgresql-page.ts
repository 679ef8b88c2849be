// Page: the first rows of an answer in one way to the server and back; the rest stays behind a named portal, for whoever reads on.
import pg, { type Connection, type PoolClient } from 'pg';
import type { Row } from '../connector.ts';
import type { Statement } from './statement.ts';

/** The driver itself would go on until it has all rows. */
class FirstPage extends pg.Query<Row> {
  handlePortalSuspended(connection: Connection): void {
    connection.sync();
  }
}

/** At most `rows` rows; further ones are told by `fetch forward … from PORTAL` until the transaction ends. */
export function firstPage(client: PoolClient, { text, values }: Statement, portal: string, rows: number): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    // Names of the driver's own, which its types leave out: https://node-postgres.com/apis/client#queryconfig
    const config = { text, values, portal, rows };
    client.query(
      new FirstPage(config, (error, result) => {
        if (error) reject(error);
        else resolve((Array.isArray(result) ? result[0] : result).rows);
      }),
    );
  });
}
