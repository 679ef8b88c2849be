// Bad input through the front door, as a process of its own: a clear error naming file and line, nothing written, under 2 s and 300 MB.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { deflateSync } from 'node:zlib';

const main = join(import.meta.dirname, '..', 'main.ts');
const hook = join(import.meta.dirname, '..', 'tsx.ts');
/** As `npm run upheld` starts it. */
const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  scripts: { upheld: string };
};
const flags = scripts.upheld.match(/--(?!import)\S+/g) ?? [];

interface Ran {
  code: number | null;
  out: string;
  error: string;
  milliseconds: number;
  /** Processor time, in milliseconds: a busy machine does not lengthen it. Null where /proc does not tell. */
  processor: number | null;
  /** Peak resident memory, MiB; null where /proc does not tell. */
  peak: number | null;
}

function upheld(args: string[], env: Record<string, string>): Promise<Ran> {
  const started = performance.now();
  const child = spawn(process.execPath, [...flags, '--import', hook, main, ...args], {
    env: { PATH: process.env['PATH'], ...env },
  });
  const said = { out: '', error: '' };
  let peak: number | null = null;
  let processor: number | null = null;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const ticks = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      processor = 10 * (Number(ticks[11]) + Number(ticks[12]));
      peak = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024 || peak;
    } catch {
      clearInterval(watch);
    }
  }, 10);
  child.stdout.on('data', (data: Buffer) => (said.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said.error += data.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ code, ...said, milliseconds: performance.now() - started, processor, peak });
    });
  });
}

/** What starting and doing nothing takes on this machine, now, in the unit of `within`. */
const bare = await upheld(['--help'], {});
const start = bare.processor ?? bare.milliseconds;

function folder(t: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), 'upheld-bad-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

function put(file: string, data: string | Uint8Array): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
  return file;
}

const prose = '# Privacy Policy\n\nFenwick Kites Ltd does not sell your data.\n';
const nested = Array.from({ length: 10_000 }, (_, i) => `${'  '.repeat(i % 90)}- item ${i}`).join('\n');
const nestedInline = `# Privacy Policy\n\n${'- '.repeat(10_000)}we keep your name\n`;

/** A PDF of one page with this content. */
const pdf = (content: Buffer, filter = ''): Buffer =>
  Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${content.length} ${filter} >>\nstream\n`,
    ),
    content,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n'),
  ]);

/** What to write, what to read, and what the error must say. */
const cases: Record<string, { file: string; data: string | Uint8Array; says: RegExp }> = {
  'an empty file': { file: 'empty.txt', data: '', says: /empty\.txt/ },
  'a file of white space': { file: 'blank.md', data: ' \n\t\n \u00a0\n', says: /blank\.md/ },
  'a binary file': {
    file: 'binary.txt',
    data: Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) % 256),
    says: /binary\.txt/,
  },
  'a PDF renamed to .txt': { file: 'policy.txt', data: '%PDF-1.7\n%âãÏÓ\n1 0 obj\n', says: /policy\.txt.*PDF/s },
  'a PDF that unpacks to gigabytes': {
    file: 'bomb.pdf',
    data: pdf(deflateSync(Buffer.alloc(100_000_000)), '/Filter /FlateDecode'),
    says: /bomb\.pdf takes more/,
  },
  'a PDF of pictures': { file: 'scan.pdf', data: pdf(Buffer.from(' ')), says: /scan\.pdf.*no text.*OCR/s },
  'a PDF that was cut off': { file: 'cut.pdf', data: '%PDF-1.7\n%âãÏÓ\n1 0 obj\n', says: /cut\.pdf.*damaged/s },
  'latin-1 text': {
    file: 'latin.txt',
    data: Buffer.from('# Politique\n\nNous prot\u00e9geons vos donn\u00e9es.\n', 'latin1'),
    says: /latin\.txt.*line 3/s,
  },
  'UTF-16 text': { file: 'wide.txt', data: Buffer.from('\ufeffWe collect your name.', 'utf16le'), says: /wide\.txt/ },
  '10 000 bullets nested on one line': { file: 'inline.md', data: nestedInline, says: /inline\.md.*line 3/s },
  '10 000 nested bullets': { file: 'nested.md', data: nested, says: /nested\.md.*line \d+/s },
};

for (const [name, { file, data, says }] of Object.entries(cases)) {
  test(`${name} is refused, named, quickly, and nothing is written`, async (t) => {
    const root = folder(t);
    const path = put(join(root, 'in', file), data);
    const ran = await upheld(['read', path], { UPHELD_HOME: join(root, 'home') });
    assert.equal(ran.code, 2, ran.out);
    assert.match(ran.error, says);
    assert.doesNotMatch(ran.error, /\n\s+at /, 'no stack trace');
    assert.equal(existsSync(join(root, 'home')), false);
    assert.deepEqual(readdirSync(join(root, 'in')), [file]);
    within(ran);
  });
}

test('a 50 MB file is refused from its size', async (t) => {
  const root = folder(t);
  const path = put(join(root, 'big.txt'), '');
  truncateSync(path, 50 * 1024 * 1024);
  const ran = await upheld(['read', path], { UPHELD_HOME: join(root, 'home') });
  assert.equal(ran.code, 2);
  assert.match(ran.error, /big\.txt has 50\.0 MiB/);
  within(ran);
});

test('mixed line ends are no error', async (t) => {
  const root = folder(t);
  const path = put(
    join(root, 'mixed.md'),
    '# Privacy Policy\r\n\r\nFenwick Kites Ltd does not sell your data.\rWe never did.\n',
  );
  const ran = await upheld(['read', path, '--dry-run', '--json'], { UPHELD_HOME: join(root, 'home') });
  assert.equal(ran.code, 0, ran.error);
  assert.ok((JSON.parse(ran.out) as { policy: { promises: unknown[] } }).policy.promises.length > 0);
});

const bombs: Record<string, string> = {
  'aliases that expand': `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
    .split('')
    .map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]},`.repeat(9)}]`)
    .join('\n')}\n`,
  'a hundred thousand brackets': '['.repeat(100_000),
  'a thousand levels': Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  'a wrong field': 'meta:\n  id: kites\n  titel: Privacy\n',
};

for (const [name, yaml] of Object.entries(bombs)) {
  test(`policy.yaml with ${name} is refused with its line, quickly, and stays as it is`, async (t) => {
    const root = folder(t);
    put(join(root, 'co', 'policy', 'privacy.md'), prose);
    const file = put(join(root, 'co', 'policy.yaml'), yaml);
    const ran = await upheld(['read', join(root, 'co')], { UPHELD_HOME: join(root, 'home') });
    assert.equal(ran.code, 2, ran.out);
    assert.match(ran.error, /policy\.yaml, line \d+/);
    assert.equal(readFileSync(file, 'utf8'), yaml);
    within(ran);
  });
}

/**
 * Under 2 s and 300 MB. The time is the processor's, where it is known: the process's own start is most of it. A machine on which that
 * start alone takes a second, because others work on it too, is given as much again as the start takes.
 */
function within({ milliseconds, processor, peak }: Ran): void {
  const took = processor ?? milliseconds;
  assert.ok(
    took < Math.max(2000, 2 * start),
    `took ${Math.round(took)} ms, where a start takes ${Math.round(start)} ms`,
  );
  assert.ok(peak === null || peak < 300, `used ${Math.round(peak ?? 0)} MiB`);
}
