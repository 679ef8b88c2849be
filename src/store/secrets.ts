// Passwords of the brought-along database: random, made once, kept in files that only their owner can read.
import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Secret } from '#base';

/** The secret `name` of this home; made (192 bits) when absent. Two processes that make it at once get the same one. */
export async function secretFile(home: string, name: string): Promise<Secret> {
  const folder = join(home, 'secrets');
  const file = join(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const known = await read(file);
  if (known) return known;
  const draft = join(folder, `.${name}-${randomBytes(6).toString('hex')}`);
  const handle = await open(draft, 'wx', 0o600);
  await handle.writeFile(randomBytes(24).toString('base64url'));
  await handle.sync();
  await handle.close();
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(draft);
  return (await read(file)) ?? secretFile(home, name);
}

async function read(file: string): Promise<Secret | null> {
  try {
    return new Secret((await readFile(file, 'utf8')).trim());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
