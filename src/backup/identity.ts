// An officer's identity, from the file that age-keygen writes.
import { readFile } from 'node:fs/promises';
import { Problem, Secret } from '#base';

/** `path`: absolute. Throws Problem `backup.identity` when there is no identity of age in the file. */
export async function identityIn(path: string): Promise<Secret> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, error);
  });
  const [identity] = /^AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+$/m.exec(text) ?? [];
  if (identity === undefined) throw unreadable(path, null);
  return new Secret(identity);
}

const unreadable = (path: string, cause: NodeJS.ErrnoException | null): Problem =>
  new Problem(
    'backup.identity',
    {
      happened: cause
        ? `The file ${path} cannot be read (${cause.code ?? 'unknown'}).`
        : `There is no identity of age in ${path}.`,
      unchanged: 'No backup was opened.',
      next: 'Name the file that age-keygen wrote for an officer: its last line begins with AGE-SECRET-KEY-1.',
    },
    { cause },
  );
