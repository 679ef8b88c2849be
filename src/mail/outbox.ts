// The outbox folder: where mails go while no mail server is set, each a whole .eml file or none.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
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

export function outboxCount(folder: string): number {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.eml') && !name.startsWith('.')).length;
  } catch {
    return 0;
  }
}
