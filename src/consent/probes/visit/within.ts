// Steps of a visit that end in time, and the reasons why one ends before it is done.
import { setTimeout as pause } from 'node:timers/promises';

/** Why a step could not be made: a word of the visit. */
export class Stopped extends Error {
  readonly why: 'unreached' | 'private' | 'elsewhere' | 'wall' | 'failing' | 'noPage' | 'slow' | 'tooMuch' | 'stuck';
  readonly detail: string;
  constructor(why: Stopped['why'], detail = '') {
    super(`visit stopped: ${why} ${detail}`);
    this.why = why;
    this.detail = detail;
  }
}

export async function within<T>(work: Promise<T>, milliseconds: number, why: Stopped['why'] = 'slow'): Promise<T> {
  const end = new AbortController();
  const late = pause(Math.max(milliseconds, 1), null, { signal: end.signal }).then(() => {
    throw new Stopped(why);
  });
  late.catch(() => {});
  // What ends later than we wait for it must not end the process.
  work.catch(() => {});
  return Promise.race([work, late]).finally(() => end.abort());
}
