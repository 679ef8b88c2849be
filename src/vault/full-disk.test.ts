// A disk that fills up under the vault: looking goes on and is logged, writing fails with a clear problem, and with room again nothing acknowledged is missing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { crashHome, openWriter } from './testing-crashes.ts';

const all = process.env['UPHELD_TEST_ALL'] === '1';
const mounts = process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'true']).status === 0;
const skip = mounts || all ? false : 'needs root with the right to mount';

test('full, and with room again', { skip }, async (t) => {
  const home = crashHome(t);
  const disk = 'mount -t tmpfs -o size=160m,mode=700 tmpfs "$0" && exec "$@"';
  const writer = openWriter(home, ['unshare', '--mount', 'sh', '-c', disk, home]);
  t.after(() => writer.child.kill('SIGKILL'));
  const count = (start: string): number => writer.lines.filter((line) => line.startsWith(start)).length;
  await writer.says('ready');
  await writer.says('erased');
  writer.child.stdin!.write('fill\n');
  await writer.says('full');
  await writer.says('failed store.no-room', 5);
  const [counted, erased, read] = [count('counted'), count('erased'), count('read ')];
  await writer.says('counted', counted + 5);
  await writer.says('read ', read + 5);
  writer.child.stdin!.write('make room\n');
  await writer.says('room');
  await writer.says('erased', erased + 2);
  writer.child.stdin!.end();
  assert.match(await writer.says('whole'), /^whole \d\d/);
  await writer.ended;

  const refused = writer.lines.filter((line) => /^(?:failed|unread|unseen) /.test(line));
  const clear = /^failed (?:store\.no-room The disk of the database is full|keyd\.custody There is no room left)/;
  assert.deepEqual(
    refused.filter((line) => !clear.test(line)),
    [],
    'every refusal says why; counting and reading were never refused',
  );
  assert.equal(count('unlogged'), 0, 'whoever was read while there was no room stands in the log');
});
