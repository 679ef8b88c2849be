// npm test [FILE…]: all tests, three files at a time, because most of them wait for the database; then, alone, those that measure time.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

/** Their figures are worth nothing while other files run beside them. */
const alone: readonly string[] = [
  'src/consent/people/enumeration.test.ts',
  'src/lint/linear.test.ts',
  'src/web/enumeration.test.ts',
];

/** A guard against what hangs, and no measure: on a busy machine the longest tests take minutes. */
const hangs = 900_000;

const imports = ['./src/tsx.ts', './bench/seed.ts'].flatMap((file) => ['--import', file]);
const node = ['--disable-warning=ExperimentalWarning', ...imports, '--test', `--test-timeout=${hangs}`];

function passes(files: readonly string[], atOnce: number): boolean {
  if (files.length === 0) return true;
  const { status } = spawnSync(process.execPath, [...node, `--test-concurrency=${atOnce}`, ...files], {
    stdio: 'inherit',
  });
  return status === 0;
}

const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : globSync('src/**/*.test.{ts,tsx}').toSorted();
const together = files.filter((file) => !alone.includes(file));
const results = [
  passes(together, 3),
  passes(
    files.filter((file) => alone.includes(file)),
    1,
  ),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
