// Throw-away folders for tests: in memory where the machine has room for it, because a database is a thousand small files.
import { accessSync, constants, mkdtempSync, realpathSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
const enough = 2 * 1024 ** 3;

/** A new private folder; the caller removes it. */
export const testFolder = (prefix: string): string =>
  realpathSync(mkdtempSync(join(memoryHasRoom() ? memory : tmpdir(), prefix)));

function memoryHasRoom(): boolean {
  try {
    accessSync(memory, constants.W_OK);
    const disk = statfsSync(memory);
    return disk.bavail * disk.bsize > enough;
  } catch {
    return false;
  }
}
