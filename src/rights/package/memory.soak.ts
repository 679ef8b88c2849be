// One person with a million rows, and with more than 4 GB: the package streams in bounded memory, is unpacked by others, and is sealed on its way.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { after, test } from 'node:test';
import type { Holding } from '#policy';
import { describes, holdingOf } from './testing-holdings.ts';
import { writePackage } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'upheld-memory-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const write = (holding: Holding) =>
  writePackage({
    kind: 'access',
    holdings: new Map([['shop', holding]]),
    person: { identifiers: [] },
    published: null,
    company: 'Lumina Candle Works',
    language: 'en',
    made: '2026-11-22T23:10:00Z',
    folder,
  });

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
  const blob = Buffer.alloc(24 * 1024 ** 2);
  // Nothing that deflate could make small: the zip itself must pass 4 GB.
  for (let at = 0, state = 1; at < blob.length; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    blob.writeUInt32LE(state, at);
  }
  const files = 180;
  const holding = holdingOf(describes('shop', 'Web shop', { files: {} }), function* () {
    for (let n = 0; n < files; n++) yield { collection: 'files', fields: { name: `film-${n}.mp4`, data: blob } };
    // One text of 4.3 GB in the JSON alone.
    for (let n = 0; n < 270; n++) yield { collection: 'texts', fields: { text: 'x'.repeat(16 * 1024 ** 2) } };
  });
  const path = join(folder, 'large.zip');
  const { bytes, summary } = write(holding);
  const peak = await peakOf(() => pipeline(Readable.from(bytes), createWriteStream(path)));
  t.diagnostic(`${peak} MB at most, ${Math.round((await summary).bytes / 1e6)} MB of zip`);
  assert.ok((await summary).bytes > 2 ** 32);
  const code = `
import sys,zipfile
z=zipfile.ZipFile(sys.argv[1])
sizes={i.filename:i.file_size for i in z.infolist()}
assert sizes["data/shop/texts.json"] > 2**32
for last in ("files/shop/film-${files - 1}.mp4","data/shop/texts.csv"):
  with z.open(last) as f:
    n=0
    while True:
      piece=f.read(1<<20)
      if not piece: break
      n+=len(piece)
    print(n==sizes[last])`;
  const python = spawnSync('python3', ['-c', code, path], { encoding: 'utf8' });
  assert.equal(python.stdout.trim(), 'True\nTrue', python.stderr);
});
