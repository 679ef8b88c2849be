// Secrets of a home: passwords and keys, random, made once, kept in files that only their owner can read.
import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, readdir, rename, unlink } from 'node:fs/promises';
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
  const draft = await writeDraft(folder, name, newSecret());
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(draft);
  return (await read(file)) ?? secretFile(home, name);
}

/** The secret `name` of this home; null when there is none. Makes and changes nothing. */
export const knownSecret = (home: string, name: string): Promise<Secret | null> => read(join(home, 'secrets', name));

/** Belongs to this database and this machine: another has its own. */
const ofTheMachine: ReadonlySet<string> = new Set(['pg-admin', 'pg-app', 'tenant']);

/** The secrets of this home that another home needs to go on with the same data, by name; those in `but` are left out. */
export async function movableSecrets(home: string, but: ReadonlySet<string>): Promise<ReadonlyMap<string, Secret>> {
  const found = new Map<string, Secret>();
  const names: string[] = await readdir(join(home, 'secrets')).catch(() => []);
  for (const name of names) {
    if (!/^[a-z][a-z-]*$/.test(name) || ofTheMachine.has(name) || but.has(name)) continue;
    const secret = await knownSecret(home, name);
    if (secret) found.set(name, secret);
  }
  return found;
}

/** Puts secrets of another home into this one, in the place of its own. Throws RangeError for a name that no such secret has. */
export async function takeOverSecrets(home: string, secrets: ReadonlyMap<string, Secret>): Promise<void> {
  for (const name of secrets.keys())
    if (!/^[a-z][a-z-]*$/.test(name) || ofTheMachine.has(name))
      throw new RangeError(`store: ${name} is no secret to move`);
  for (const [name, secret] of secrets) await replaceSecret(home, name, secret);
}

/** 192 random bits. */
export const newSecret = (): Secret => new Secret(randomBytes(24).toString('base64url'));

/** Puts another secret in the place of `name`, at once: whoever reads the file finds the old one or the new one. */
export async function replaceSecret(home: string, name: string, secret: Secret): Promise<void> {
  const folder = join(home, 'secrets');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rename(await writeDraft(folder, name, secret), join(folder, name));
}

async function writeDraft(folder: string, name: string, secret: Secret): Promise<string> {
  const draft = join(folder, `.${name}-${randomBytes(6).toString('hex')}`);
  const handle = await open(draft, 'wx', 0o600);
  await handle.writeFile(secret.reveal());
  await handle.sync();
  await handle.close();
  return draft;
}

async function read(file: string): Promise<Secret | null> {
  try {
    return new Secret((await readFile(file, 'utf8')).trim());
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
