// The reserve of the access log: room on disk that was taken beforehand, so that looking can be written down also when there is no more.
import { closeSync, constants, fdatasyncSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes, all taken when the reserve is opened. A line is about 1 kB. */
const size = 1 << 20;

export interface Reserve {
  /** How many lines wait. */
  readonly waiting: number;
  /** Durable when it returns; false, and nothing written, when the reserve is full too. */
  put(line: string): boolean;
  /** The lines that wait, oldest first. */
  lines(): readonly string[];
  /** Forgets the lines, once they stand in the database. */
  clear(): void;
  close(): void;
}

/**
 * Opens the reserve of a home for this process alone. Blocks that a file has can be written over on a full disk (but not where each
 * writing takes new blocks, as on btrfs and ZFS: there looking stops with the disk). Throws Node's errors.
 */
export function openReserve(home: string): Reserve {
  const fd = openSync(join(home, 'access-reserve'), constants.O_RDWR | constants.O_CREAT, 0o600);
  const missing = size - fstatSync(fd).size;
  if (missing > 0) writeSync(fd, Buffer.alloc(missing), 0, missing, size - missing);
  fdatasyncSync(fd);
  const content = Buffer.alloc(size);
  readSync(fd, content, 0, size, 0);
  const end = content.lastIndexOf(10) + 1;
  // What was cut short by a crash has no end of line: it was never acknowledged, and the next line goes over it.
  const lines = content.subarray(0, end).toString().split('\n').slice(0, -1);
  let used = end;
  return {
    get waiting() {
      return lines.length;
    },
    put(line) {
      const bytes = Buffer.from(`${line}\n`);
      if (used + bytes.length > size) return false;
      writeSync(fd, bytes, 0, bytes.length, used);
      fdatasyncSync(fd);
      used += bytes.length;
      lines.push(line);
      return true;
    },
    lines: () => lines,
    clear() {
      writeSync(fd, Buffer.alloc(used), 0, used, 0);
      fdatasyncSync(fd);
      lines.length = 0;
      used = 0;
    },
    close: () => closeSync(fd),
  };
}
