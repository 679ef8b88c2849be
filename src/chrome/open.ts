// Starts a browser with a fresh profile, no accounts, no background traffic, and none of Upheld's secrets.
import type { Browser } from 'playwright-core';
import { Problem } from '#base';
import { browserAdvice } from './advice.ts';
import { findBrowser } from './find.ts';

export type { Browser } from 'playwright-core';

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a browser may know of our environment: it visits foreign sites, so nothing like DATABASE_URL. */
const passedOn = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR'];

/**
 * A headless browser; whoever opens it closes it, and its profile goes with it. Null when the machine has none (`browserAdvice`).
 * Its sandbox is on, except for root, for whom Chromium has none. Throws `chrome.start` when a browser is there and does not run,
 * and what `findBrowser` throws.
 */
export async function openBrowser(args: { home: string; env?: NodeJS.ProcessEnv }): Promise<Browser | null> {
  const found = await findBrowser(args);
  if (!found) return null;
  const { chromium } = await import('playwright-core');
  const env = args.env ?? process.env;
  try {
    return await chromium.launch({
      executablePath: found.path,
      headless: true,
      chromiumSandbox: process.getuid?.() !== 0,
      args: flags,
      // Playwright would end our process at the first of them, before the database has stopped.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      env: Object.fromEntries(passedOn.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    });
  } catch (cause) {
    throw new Problem(
      'chrome.start',
      {
        happened: `The browser at ${found.path} (${found.version}) did not start.`,
        unchanged: 'No page was opened.',
        next: `Run “npm run upheld -- doctor”, or use another browser. ${browserAdvice.en}`,
      },
      { cause },
    );
  }
}
