// One person with a million rows, and with more than 4 GB: the package streams in bounded memory, is unpacked by others, and is sealed on its way.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { after, test } from 'node:test';
import { zip } from './zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'upheld-memory-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Megabytes that the process had at most while `work` ran, looked at ten times a second. */
async function peakOf(work: () => Promise<void>): Promise<number> {
  let peak = 0;
  const look = (): void => void (peak = Math.max(peak, process.memoryUsage.rss()));
  const timer = setInterval(look, 100);
  look();
  await work().finally(() => clearInterval(timer));
  look();
  return Math.round(peak / 1024 ** 2);
}

const million = 1_000_000;

test('a million rows, sealed: in bounded memory, and all of them', async (t) => {
  const path = join(folder, 'million.zip');
  // A process of its own: under node:test every promise is followed, which takes more memory than what is measured.
  const args = process.execArgv.filter((arg) => !arg.startsWith('--test'));
  const child = spawnSync(process.execPath, [...args, join(import.meta.dirname, 'testing-million.ts'), path], {
    encoding: 'utf8',
  });
  const { before, peak, rows, megabytes, seconds } = JSON.parse(child.stdout) as Record<string, number>;
  t.diagnostic(`${peak} MB at most, ${before} of them before; ${megabytes} MB of zip in ${seconds} s`);
  assert.equal(rows, million);
  assert.ok(peak! - before! < 150 && peak! < 350, `${before} MB before, ${peak} MB at most`);
  const code = `
import sys,zipfile,csv,io
z=zipfile.ZipFile(sys.argv[1])
print(sum(1 for _ in csv.reader(io.TextIOWrapper(z.open("data/shop/visits.csv"),"utf-8-sig",newline="")))-1, sum(1 for _ in z.open("data/shop/visits.json"))-2)`;
  const python = spawnSync('python3', ['-c', code, path], { encoding: 'utf8' });
  assert.equal(python.stdout.trim(), `${million} ${million}`, python.stderr);
});

test('an entry and a zip of more than 4 GB: zip64, as other programs read it', async (t) => {
  const piece = Buffer.alloc(1024 ** 2, 7);
  const pieces = 4200;
  async function* film(): AsyncGenerator<Uint8Array> {
    for (let n = 0; n < pieces; n++) yield piece;
  }
  async function* note(): AsyncGenerator<string> {
    yield 'after it';
  }
  const path = join(folder, 'large.zip');
  const entries = [
    { path: 'film.mp4', content: film, compress: false },
    { path: 'note.txt', content: note },
  ];
  const peak = await peakOf(() =>
    pipeline(Readable.from(zip(entries, '2026-11-22T23:10:00Z')), createWriteStream(path)),
  );
  t.diagnostic(`${peak} MB at most`);
  const code = `
import sys,zipfile
z=zipfile.ZipFile(sys.argv[1])
print([(i.filename,i.file_size) for i in z.infolist()]==[("film.mp4",${pieces}*2**20),("note.txt",8)], z.read("note.txt")==b"after it", z.testzip())`;
  const python = spawnSync('python3', ['-c', code, path], { encoding: 'utf8' });
  assert.equal(python.stdout.trim(), 'True True None', python.stderr);
});
