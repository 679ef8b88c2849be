// The outbox folder: where mails go while no mail server is set, each a whole .eml file or none.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** `<time>-<id>.eml`, the same for the same mail: written again after a crash it replaces itself. Answers with the file's name. */
export async function putIntoOutbox(folder: string, id: string, createdAt: string, message: Buffer): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = `${createdAt.slice(0, 19).replaceAll(/[-:]/g, '')}-${id}.eml`;
  const draft = join(folder, `.${name}.new`);
  rmSync(draft, { force: true });
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(message);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, name));
  return name;
}

export const outboxCount = (folder: string): number =>
  namesIn(folder).filter((name) => name.endsWith('.eml') && !name.startsWith('.')).length;

/** Removes the files of these mails, and drafts of them. */
export function removeFromOutbox(folder: string, ids: ReadonlySet<string>): void {
  for (const name of namesIn(folder)) if (ids.has(idIn(name))) rmSync(join(folder, name), { force: true });
}

/** Removes mails, and drafts that a crash has left, written before `instant` (ISO 8601). */
export function sweepOutbox(folder: string, instant: string): void {
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    const written = idIn(name) === '' ? undefined : statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (written !== undefined && written < Date.parse(instant)) rmSync(path, { force: true });
  }
}

/** The mail's id in a name that we gave; empty for any other file, which is not ours to touch. */
const idIn = (name: string): string => /^\.?\d{8}T\d{6}-([0-9a-f-]{36})\.eml(?:\.new)?$/.exec(name)?.[1] ?? '';

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
