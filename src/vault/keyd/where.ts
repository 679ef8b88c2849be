// Where the keyd of a home is met: its folder, socket and lock, and the names of its secrets.
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '#base';

/** Files in `<home>/secrets`: what custody is sealed under, and what capabilities are signed with. */
export const rootSecret = 'keyd-root';
export const capabilitySecret = 'keyd-capability';
/** Never beside a copy of the data. */
export const keydSecrets: ReadonlySet<string> = new Set([rootSecret, capabilitySecret]);

/** Where epoch keys rest when nobody says otherwise: on one disk, so safe from a lost file and not from a lost disk. */
export const usualCustody = (home: string): readonly [string, string] => [
  join(home, 'custody', 'a'),
  join(home, 'custody', 'b'),
];

/** sun_path of Linux holds 107 bytes and a final zero, of macOS 103. */
const longestSocket = 103;

/** `<home>/keyd`, or a folder in the temporary folder when the socket's path would be too long. `home` exists. */
function folderOf(home: string): string {
  const real = realpathSync(home);
  const beside = join(real, 'keyd');
  if (Buffer.byteLength(join(beside, 'keyd.sock')) <= longestSocket) return beside;
  const hash = createHash('sha256').update(real).digest('hex').slice(0, 16);
  const far = join(realpathSync(tmpdir()), `upheld-keyd-${process.getuid?.() ?? 0}-${hash}`);
  if (Buffer.byteLength(join(far, 'keyd.sock')) <= longestSocket) return far;
  throw new Problem('keyd.socket-path', {
    happened: `The path of the key service’s socket would be too long, both in ${home} and in ${tmpdir()}.`,
    unchanged: 'Nothing was started.',
    next: 'Set TMPDIR to a short path such as /tmp and start again.',
  });
}

export const socketOf = (home: string): string => join(folderOf(home), 'keyd.sock');

/** The folder, made and closed to everybody else. Throws Problem `keyd.not-ours` when somebody else's stands there. */
export function ownFolder(home: string): string {
  const folder = folderOf(home);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  // A link could lead into a folder of somebody who waits for us there.
  const stat = lstatSync(folder);
  if (!stat.isDirectory() || (process.getuid && stat.uid !== process.getuid()))
    throw new Problem('keyd.not-ours', {
      happened: `${folder} is not a folder of the user who runs Upheld.`,
      unchanged: 'Nothing was started.',
      next: 'Run Upheld as the user who made it, or give that folder back to yourself (chown, chmod 700).',
    });
  if ((stat.mode & 0o777) !== 0o700) chmodSync(folder, 0o700);
  return folder;
}
