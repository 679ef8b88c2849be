// The highest checkpoint that was given out, in a file beside the database: a restored database does not bring an older one back.
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCheckpoint } from './checkpoint.ts';
import type { Witness } from './log.ts';

export interface FileWitness extends Witness {
  /** Sets aside what it knows: the log ended under its name. Nothing is known then, nothing is deleted. */
  end(tenant: string): Promise<void>;
}

/** Keeps one file a tenant in `folder`. */
export function fileWitness(folder: string): FileWitness {
  const fileOf = (tenant: string): string => join(folder, `${tenant}.checkpoint`);
  const seen = async (tenant: string): Promise<string | null> => {
    try {
      return await readFile(fileOf(tenant), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  };
  return {
    seen,
    async keep(tenant, checkpoint) {
      const known = await seen(tenant);
      if (known && parseCheckpoint(known)!.size > parseCheckpoint(checkpoint)!.size) return;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const draft = `${fileOf(tenant)}.draft`;
      const file = await open(draft, 'w', 0o600);
      await file.writeFile(checkpoint);
      await file.sync();
      await file.close();
      await rename(draft, fileOf(tenant));
      await syncFolder(folder);
    },
    async end(tenant) {
      const known = await seen(tenant);
      if (known === null) return;
      await rename(fileOf(tenant), join(folder, `${tenant}.ended-at-${parseCheckpoint(known)!.size}`));
      await syncFolder(folder);
    },
  };
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync();
  await folder.close();
}
