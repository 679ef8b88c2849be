// The home folder: made for its owner alone, and what a person reads when it cannot be used.
import { accessSync, constants, mkdirSync } from 'node:fs';
import { Problem } from '#base';
import { codeOf } from './connect.ts';

/** Makes the folder when it is absent. Throws what `folderProblem` translates when it cannot be written to. */
export function makeHome(home: string): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  accessSync(home, constants.W_OK | constants.X_OK);
}

/** Failures to read or write our own files as Problems: no room, no permission, no folder. SQLite's code 13 is “disk full”. */
export function folderProblem(cause: unknown, home: string): unknown {
  const code = codeOf(cause);
  if (code === 'ENOSPC' || code === 'EDQUOT' || (cause as { errcode?: number }).errcode === 13)
    return new Problem(
      'store.disk-full',
      {
        happened: `There is no room left on the disk that holds ${home}.`,
        unchanged: 'Everything that was saved before is still there.',
        next: 'Free at least 200 MB there and start again.',
      },
      { cause },
    );
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) return cause;
  return new Problem(
    'store.cannot-write',
    {
      happened: `Upheld cannot write to ${home} (${code}).`,
      unchanged: 'Nothing was started.',
      next: 'Give that folder to the user who runs Upheld, or choose another one.',
    },
    { cause },
  );
}
