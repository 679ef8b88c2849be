// Where a home's cluster lives and as whom it runs: beside the project when possible, else under /var/lib/upheld.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Problem } from '#base';
import type { Binaries } from './binaries.ts';
import { type RunAs, namespaceWorks, nobody, startsAs, weHaveAName } from './run-as.ts';

export interface Place {
  /** The data folder; it exists only once initdb has finished. */
  readonly data: string;
  /** The folder of the unix socket. */
  readonly socket: string;
  readonly log: string;
  readonly as: RunAs;
  readonly binaries: Binaries;
  /** Why the data is not in the home folder, for doctor and for the first start; null when it is. */
  readonly note: string | null;
}

/** How root runs PostgreSQL: through a user namespace when that works, or (`nobody`) always as the user nobody. */
export type RootMode = 'auto' | 'nobody';

/** sun_path of Linux holds 107 bytes and a final zero, of macOS 103; the socket's own name takes 16. */
const longestSocketFolder = 85;

const systemFolder = '/var/lib/upheld';

/** Decides the place for `home` (which exists) and makes its socket folder. Starts nothing, changes no data. */
export function placeOf(home: string, binaries: Binaries, mode: RootMode = 'auto'): Place {
  const real = realpathSync(home);
  const inHome = { data: join(real, 'pg'), log: join(real, 'pg.log'), binaries, note: null };
  const owner = ownerOf(inHome.data);

  if (process.getuid?.() !== 0) {
    if (owner !== null && owner !== process.getuid?.()) throw somebodyElses(inHome.data);
    const as: RunAs = { kind: weHaveAName() || !namespaceWorks(real, binaries.initdb) ? 'self' : 'namespace' };
    return { ...inHome, socket: socketFolder(real, as), as };
  }
  if (owner !== null && owner !== 0) {
    const as: RunAs = { kind: 'user', uid: owner, gid: statSync(inHome.data).gid };
    return { ...inHome, binaries: binariesFor(as, binaries), socket: socketFolder(real, as), as };
  }

  const folder = join(systemFolder, shortHash(real));
  const data = join(folder, 'pg');
  if (ownerOf(data) === null && mode !== 'nobody' && namespaceWorks(real, binaries.initdb)) {
    const as: RunAs = { kind: 'namespace' };
    return { ...inHome, socket: socketFolder(real, as), as };
  }
  if (owner !== null) throw madeInNamespace(inHome.data, folder);

  const as: RunAs = { kind: 'user', uid: nobody, gid: nobody };
  refuseMoved(real, folder);
  mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
  own(folder, as);
  return {
    data,
    log: join(folder, 'pg.log'),
    socket: own(join(folder, 'run'), as),
    as,
    binaries: binariesFor(as, binaries),
    note: `PostgreSQL refuses to run as root and user namespaces are not available here, so the database runs as uid ${nobody} and its data is in ${folder}.`,
  };
}

/** A moved or copied project must neither lose sight of its data nor share the original's: the home remembers where it is. */
function refuseMoved(home: string, folder: string): void {
  const note = join(home, 'pg-is-in');
  const before = existsSync(note) ? readFileSync(note, 'utf8').trim() : folder;
  if (before !== folder && existsSync(before))
    throw new Problem('store.moved', {
      happened: `The folder ${home} was moved or copied; its database is still in ${before}.`,
      unchanged: 'Nothing was started.',
      next: `If it was moved: mv ${before} ${folder}. If it is a copy that shall begin empty: rm ${note}.`,
    });
  writeFileSync(note, `${folder}\n`, { mode: 0o600 });
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

function ownerOf(path: string): number | null {
  return lstatSync(path, { throwIfNoEntry: false })?.uid ?? null;
}

/** `<home>/run`, or a private folder in the temporary folder when the socket's path would be too long. */
function socketFolder(home: string, as: RunAs): string {
  const beside = join(home, 'run');
  if (Buffer.byteLength(beside) <= longestSocketFolder) return own(beside, as);
  const uid = as.kind === 'user' ? as.uid : (process.getuid?.() ?? 0);
  const far = join(realpathSync(tmpdir()), `upheld-${uid}-${shortHash(home)}`);
  if (Buffer.byteLength(far) > longestSocketFolder)
    throw new Problem('store.socket-path', {
      happened: `The path of the database's socket would be too long, both in ${home} and in ${tmpdir()}.`,
      unchanged: 'Nothing was started.',
      next: 'Set TMPDIR to a short path such as /tmp and start again.',
    });
  return own(far, as);
}

/** Makes sure that `folder` is a real folder, belongs to the user that PostgreSQL runs as, and is closed to everybody else. */
function own(folder: string, as: RunAs): string {
  const uid = as.kind === 'user' ? as.uid : (process.getuid?.() ?? 0);
  try {
    mkdirSync(folder, { mode: 0o700 });
    if (as.kind === 'user') chownSync(folder, as.uid, as.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // A process killed between the two lines above leaves an empty folder of ours that still belongs to root.
    const found = lstatSync(folder);
    if (as.kind === 'user' && found.isDirectory() && found.uid === 0) chownSync(folder, as.uid, as.gid);
  }
  const stat = lstatSync(folder);
  if (!stat.isDirectory() || stat.uid !== uid) throw somebodyElses(folder);
  // A copied project has lost its modes.
  if ((stat.mode & 0o777) !== 0o700) chmodSync(folder, 0o700);
  return folder;
}

/** The programs themselves if that user can start them, else a copy that everybody can. */
function binariesFor(as: RunAs, binaries: Binaries): Binaries {
  if (startsAs(as, binaries.postgres)) return binaries;
  const copy = join(systemFolder, `postgresql-${binaries.version}`);
  if (!existsSync(copy)) {
    mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
    const draft = `${copy}.${process.pid}`;
    cpSync(binaries.root, draft, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
    try {
      renameSync(draft, copy);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  const moved = (path: string): string => join(copy, relative(binaries.root, path));
  return { ...binaries, root: copy, initdb: moved(binaries.initdb), postgres: moved(binaries.postgres) };
}

const somebodyElses = (folder: string): Problem =>
  new Problem('store.not-ours', {
    happened: `${folder} is not a folder of the user who runs Upheld.`,
    unchanged: 'Nothing was started.',
    next: 'Run Upheld as the user who made it, or give that folder back to yourself (chown, chmod 700).',
  });

const madeInNamespace = (data: string, folder: string): Problem =>
  new Problem('store.no-namespace', {
    happened: `The database in ${data} was made by root through a user namespace, and user namespaces are not available here.`,
    unchanged: 'Nothing was started.',
    next: `Allow user namespaces, or move the data once: mkdir -p ${folder} && mv ${data} ${folder}/pg && chown -R ${nobody}:${nobody} ${folder} && chmod 700 ${folder}`,
  });
