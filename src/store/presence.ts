// Who uses a brought-along database: the last process to leave stops it, so that none has it taken away.
import pg from 'pg';
import { type Target, configOf, connectProblem } from './connect.ts';
import { refuseUnsafe } from './guard.ts';

/** Held shared by every process that uses the database, and exclusively by the one that is about to stop it. */
const presenceLock = 4_180_180_419;

export interface Presence {
  /** Ends the presence. True: nobody else is here, and nobody can come in until `gone` has been called. */
  last(): Promise<boolean>;
  gone(): Promise<void>;
}

/** Connects as the app, checks that the connection is safe and the schema is ours, and stays connected. */
export async function enter(app: Target): Promise<Presence> {
  const client = new pg.Client(configOf(app));
  client.on('error', () => {});
  try {
    await client.connect();
    await refuseUnsafe(client);
    await client.query('select pg_advisory_lock_shared($1)', [presenceLock]);
  } catch (error) {
    await client.end().catch(() => {});
    throw connectProblem(error);
  }
  return {
    async last() {
      try {
        await client.query('select pg_advisory_unlock_shared($1)', [presenceLock]);
        const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [
          presenceLock,
        ]);
        return rows[0]!.alone;
      } catch {
        // The server is broken or gone: whoever holds the home's lock may clear up.
        return true;
      }
    },
    gone: () => client.end().catch(() => {}),
  };
}
