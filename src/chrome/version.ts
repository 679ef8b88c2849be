// The version of a browser, which is also the proof that it starts.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** “153.0.8010.0” of the browser at `path`; null when it is not there, does not start, or takes longer than ten seconds. */
export async function versionOf(path: string): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 10_000 });
    return /\b\d+\.\d+\.\d+\.\d+\b/.exec(stdout)?.[0] ?? null;
  } catch {
    return null;
  }
}
