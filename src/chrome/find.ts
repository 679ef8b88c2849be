// Looks for a browser: the one that the owner named, one of the system, else the one that came with npm.
import { delimiter, join } from 'node:path';
import { Problem } from '#base';
import { browserAdvice } from './advice.ts';
import { npmBrowser } from './npm.ts';
import { versionOf } from './version.ts';

export interface FoundBrowser {
  path: string;
  version: string;
  from: 'env' | 'system' | 'npm';
}

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

/** Where a browser stands although no folder of PATH leads to it. */
const places = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/**
 * The first browser that really starts. `home` is the folder of Upheld's own data (`.upheld`), into which the npm browser is
 * unpacked (once, 211 MB, about two seconds). Null: there is none, and `browserAdvice` says what to do.
 * Throws `chrome.named` when UPHELD_CHROMIUM names one that does not start, `chrome.unpack` when `home` cannot take the npm one.
 */
export async function findBrowser(args: { home: string; env?: NodeJS.ProcessEnv }): Promise<FoundBrowser | null> {
  const { home, env = process.env } = args;
  return (await named(env['UPHELD_CHROMIUM'])) ?? (await ofSystem(env['PATH'] ?? '')) ?? (await npmBrowser(home));
}

async function named(path: string | undefined): Promise<FoundBrowser | null> {
  if (!path) return null;
  const version = await versionOf(path);
  if (version) return { path, version, from: 'env' };
  throw new Problem('chrome.named', {
    happened: `UPHELD_CHROMIUM names ${path}, and no browser starts there.`,
    unchanged: 'No page was opened.',
    next: `Correct the path, or unset UPHELD_CHROMIUM. ${browserAdvice.en}`,
  });
}

async function ofSystem(searchPath: string): Promise<FoundBrowser | null> {
  const folders = searchPath.split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of [...candidates, ...places]) {
    const version = await versionOf(path);
    if (version) return { path, version, from: 'system' };
  }
  return null;
}
