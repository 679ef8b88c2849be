// The journal of a sending run: which final dots were handed to the network and what the server answered, readable after kill -9.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A line is one `write` of microseconds into the kernel's page cache: it outlives the process however that ends, though not the
 * machine. So it counts only while the machine has not been started again; what must outlive that is in the database.
 */
export interface Journal {
  /** The next thing this process does is to hand the mail's final dot to the network. */
  given(mail: string): void;
  /** The server's answer to it: an SMTP code and text without addresses. */
  answered(mail: string, code: number, text: string): void;
  /** `settled`: everything that it says is in the database, so it goes. */
  close(settled: boolean): void;
}

/** What is known of a run that has ended. */
export type Evidence =
  | { known: false }
  | { known: true; given: ReadonlySet<string>; answers: ReadonlyMap<string, { code: number; text: string }> };

const fileOf = (folder: string, run: string): string => join(folder, `run-${run}`);

export function openJournal(folder: string, run: string): Journal {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = openSync(fileOf(folder, run), 'ax', 0o600);
  writeSync(file, `boot ${boot() ?? 'unknown'}\n`);
  return {
    given: (mail) => void writeSync(file, `given ${mail}\n`),
    answered: (mail, code, text) =>
      void writeSync(file, `answer ${mail} ${code} ${text.replaceAll(/[\r\n]+/g, ' ')}\n`),
    close(settled) {
      closeSync(file);
      if (settled) forgetJournal(folder, run);
    },
  };
}

/** Nothing is known without the file, or when the machine has been started since: then the last lines may be missing. */
export function readJournal(folder: string, run: string): Evidence {
  const now = boot();
  const lines = readLines(fileOf(folder, run));
  if (now === null || lines?.[0] !== `boot ${now}`) return { known: false };
  const given = new Set<string>();
  const answers = new Map<string, { code: number; text: string }>();
  for (const text of lines.slice(1)) {
    const [what, mail = '', code = '', ...rest] = text.split(' ');
    if (what === 'given') given.add(mail);
    if (what === 'answer') answers.set(mail, { code: Number(code), text: rest.join(' ') });
  }
  return { known: true, given, answers };
}

export const forgetJournal = (folder: string, run: string): void => rmSync(fileOf(folder, run), { force: true });

/** Whole lines only: a line that was cut off says nothing. */
function readLines(file: string): string[] | null {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(0, -1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Which start of the machine this is; null where the system does not say: then the journal proves nothing. */
function boot(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}
