// The mailbox that bounces come back to, as a Maildir: unread notifications are recorded and marked as read, all else is left as it lies.
import { constants, open, readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '#base';
import { type Bounce, type Recorded, readBounce } from './bounce.ts';

export interface Looked {
  /** Messages that were not looked at before by this process. */
  read: number;
  /** Notifications that name a mail of ours. */
  recorded: number;
}

/** As many as one run looks at, and as much of each: more than a notification with its headers needs. */
const most = { messages: 500, bytes: 4 * 1024 * 1024 };

/** Throws Problem `mail.bounces` when the folder is no Maildir: one with `new` and `cur` in it, as mail servers deliver to. */
export async function mustBeMaildir(folder: string): Promise<void> {
  try {
    for (const part of ['new', 'cur'])
      if (!(await stat(join(folder, part))).isDirectory()) throw new Error(`${part} is no folder`);
  } catch (cause) {
    throw new Problem(
      'mail.bounces',
      {
        happened: `MAIL_BOUNCES=${folder} is no mailbox: there are no folders “new” and “cur” in it that can be read.`,
        unchanged: 'No mail was changed.',
        next: 'Name the Maildir that your mail server delivers bounces to, or leave MAIL_BOUNCES unset.',
      },
      { cause },
    );
  }
}

/**
 * Looks through what lies unread in a Maildir (https://cr.yp.to/proto/maildir.html). What `record` finds to be about a mail of ours moves
 * to `cur` with the flag S, as if a person had read it; killed in between it is recorded again, which changes nothing. The mailbox may
 * be a person's too, so everything else stays untouched; `known` remembers it, so that it is read once a process.
 */
export async function readMailbox(
  folder: string,
  known: Set<string>,
  record: (bounce: Bounce) => Promise<Recorded>,
  stopped: () => boolean,
): Promise<Looked> {
  await mustBeMaildir(folder);
  const looked: Looked = { read: 0, recorded: 0 };
  for (const part of ['new', 'cur'])
    for (const name of (await readdir(join(folder, part))).toSorted()) {
      const [unique = '', flags = ''] = name.split(':2,');
      if (name.startsWith('.') || known.has(unique) || flags.includes('S')) continue;
      if (looked.read >= most.messages || stopped()) return looked;
      const raw = await bytesOf(join(folder, part, name));
      // Gone, or moved by a person's mail program: it is met again under its new name.
      if (raw === null) continue;
      looked.read += 1;
      const bounce = bounceIn(raw);
      if (bounce && (await record(bounce)).matched) {
        looked.recorded += 1;
        const read = `${unique}:2,${[...new Set(`${flags}S`)].toSorted().join('')}`;
        await rename(join(folder, part, name), join(folder, 'cur', read)).catch(ignoreGone);
      }
      known.add(unique);
    }
  return looked;
}

function bounceIn(raw: Uint8Array): Bounce | null {
  try {
    return readBounce(raw);
  } catch (error) {
    if (error instanceof Problem && error.code === 'mail.no-bounce') return null;
    throw error;
  }
}

/** Null when it is gone, or no file: a link could lead anywhere. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const about = await file.stat();
    if (!about.isFile()) return null;
    const bytes = Buffer.alloc(Math.min(about.size, most.bytes));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } catch (error) {
    ignoreGone(error);
    return null;
  }
}

function ignoreGone(error: unknown): void {
  if (!['ENOENT', 'ELOOP', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
}
