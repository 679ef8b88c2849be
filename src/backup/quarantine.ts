// Quarantine: a house whose data was put back serves nobody, writes to nobody and asks no system until a person has looked and released it.
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '#base';
import { syncFolder } from './shelf.ts';

const note = z.strictObject({
  /** `restoring`: begun and not ended. */
  state: z.enum(['restoring', 'restored']),
  backup: z.string(),
  /** ISO 8601, UTC: of when the data is. */
  taken: z.iso.datetime(),
  /** ISO 8601, UTC: when it was put back. */
  at: z.iso.datetime(),
});

export type Quarantine = z.infer<typeof note>;

const fileIn = (home: string): string => join(home, 'quarantine.json');

/** Null: there is none. Throws Problem `backup.quarantine` for a note that nobody can read. */
export async function quarantineOf(home: string): Promise<Quarantine | null> {
  const text = await readFile(fileIn(home), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return note.parse(JSON.parse(text));
  } catch (cause) {
    throw new Problem(
      'backup.quarantine',
      {
        happened: `The note about the restored data, ${fileIn(home)}, cannot be read.`,
        unchanged: 'Nothing was started.',
        next: 'Restore again: npm run upheld -- backup restore',
      },
      { cause },
    );
  }
}

/** Durable before it returns. */
export async function setQuarantine(home: string, says: Quarantine): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const draft = `${fileIn(home)}.draft`;
  const file = await open(draft, 'w', 0o600);
  await file.writeFile(`${JSON.stringify(says)}\n`);
  await file.sync();
  await file.close();
  await rename(draft, fileIn(home));
  await syncFolder(home);
}

export async function endQuarantine(home: string): Promise<void> {
  await rm(fileIn(home), { force: true });
  await syncFolder(home);
}

/** Throws Problem `backup.quarantine` while restored data waits for somebody's word. */
export async function refuseQuarantine(home: string): Promise<void> {
  const waits = await quarantineOf(home);
  if (!waits) return;
  const restored = waits.state === 'restored';
  throw new Problem('backup.quarantine', {
    happened: restored
      ? `The data here is that of ${waits.taken}, put back on ${waits.at}, and nobody has released it.`
      : `Putting back the data of ${waits.taken} was begun and did not end.`,
    unchanged: 'Nothing was started: no page is shown, nobody is written to.',
    next: restored
      ? 'Look at it (npm run upheld -- people count), then: npm run upheld -- backup release. Or put another back.'
      : 'Run it again: npm run upheld -- backup restore',
  });
}
