// Live kinds: promise kinds whose probe is listed by a room and shown green and red by tests that pass.
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { run } from 'node:test';
import { promiseKinds } from '#policy';

/** The probe for all kinds that a person or a register vouches for. */
const forAttested = 'attested';

/** Runs the probes' tests; a kind is live if one named “upheld …” and one named “broken …” passed and none failed. */
export async function liveKinds(src: string): Promise<Set<string>> {
  const tests = await probeTests(src);
  const shown = await shownBy(tests.map((test) => test.file));
  const names = new Set(tests.filter((test) => shown.has(test.file)).map((test) => test.kind));
  const live = promiseKinds.filter((kind) => names.has(kind.id) || (kind.proof !== 'auto' && names.has(forAttested)));
  return new Set(live.map((kind) => kind.id));
}

/** The test files of probes that their room lists: by its probes/index.ts or its own door. */
async function probeTests(src: string): Promise<{ kind: string; file: string }[]> {
  const found: { kind: string; file: string }[] = [];
  for (const room of await readdir(src, { withFileTypes: true })) {
    if (!room.isDirectory()) continue;
    const folder = join(src, room.name, 'probes');
    const files = await readdir(folder).catch((): string[] => []);
    const lists = await Promise.all(
      [join(folder, 'index.ts'), join(src, room.name, 'index.ts')].map((file) =>
        readFile(file, 'utf8').catch(() => ''),
      ),
    );
    for (const name of files.filter((file) => file.endsWith('.test.ts'))) {
      const kind = basename(name, '.test.ts');
      if (files.includes(`${kind}.ts`) && lists.some((list) => list.includes(`/${kind}.ts'`)))
        found.push({ kind, file: join(folder, name) });
    }
  }
  return found;
}

/** The files in which an “upheld …” and a “broken …” test passed and no test failed. */
async function shownBy(files: readonly string[]): Promise<Set<string>> {
  const passed = new Map<string, Set<string>>();
  const failed = new Set<string>();
  const stream = run({
    files: [...files],
    concurrency: 1,
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', join(import.meta.dirname, '../src/tsx.ts')],
  });
  stream.on('test:pass', ({ name, file, skip, todo }) => {
    if (file === undefined || skip !== undefined || todo !== undefined) return;
    const color = /^(upheld|broken)\b/.exec(name)?.[1];
    if (color) passed.set(file, (passed.get(file) ?? new Set()).add(color));
  });
  stream.on('test:fail', ({ file }) => {
    if (file !== undefined) failed.add(file);
  });
  for await (const _ of stream);
  return new Set(files.filter((file) => passed.get(file)?.size === 2 && !failed.has(file)));
}
