// Intake: PDFs, saved pages and addresses become a company folder with a text; real HTTP; hostile files cost seconds, not the process.
import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { Problem } from '#base';
import { saveCompanyFolder } from './folder.ts';
import { takeIn } from './intake.ts';

const sentence = 'Knot Choir keeps the names and the voices of its singers for two years after they have left it.';
const page = `<!doctype html><html lang="en"><head><title>Privacy</title></head><body><ul class="menu"><li><a href="/">Home</a></li></ul>
<div><h1>Privacy</h1><p>${sentence}</p><p>Write to privacy@knot.example with any question about your data.</p></div></body></html>`;

/** A PDF of one page with this content stream. */
function pdf(stream: Uint8Array | string, dictionary = ''): Buffer {
  const data = Buffer.from(stream);
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n` +
        `3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 ${font} >> >> >>\nendobj\n` +
        `4 0 obj\n<< /Length ${data.length} ${dictionary} >>\nstream\n`,
    ),
    data,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n'),
  ]);
}

const said = `BT /F1 10 Tf 40 700 Td (${sentence}) Tj ET`;

function folder(t: TestContext, files: Record<string, string | Uint8Array> = {}): { cwd: string; companies: string } {
  const cwd = mkdtempSync(join(tmpdir(), 'upheld-intake-'));
  t.after(() => rmSync(cwd, { recursive: true, force: true }));
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), data);
  }
  return { cwd, companies: join(cwd, 'companies') };
}

async function site(t: TestContext, answers: Record<string, (answer: ServerResponse) => void>): Promise<string> {
  const server = createServer((request, answer) => {
    const act = answers[request.url ?? ''];
    if (act) act(answer);
    else answer.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const refused = (code: string, says: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  assert.match(`${error.told.happened} ${error.told.next}`, says);
  return true;
};

test('a PDF: its text is the source, the PDF is kept beside it, and nothing is written before it is saved', async (t) => {
  const bytes = pdf(said);
  const place = folder(t, { 'Privacy 2026.pdf': bytes, 'co/policy/privacy.pdf': bytes });
  for (const [typed, name] of [
    ['Privacy 2026.pdf', 'policy/Privacy 2026.pdf'],
    ['co', 'policy/privacy.pdf'],
    ['co/policy/privacy.pdf', 'policy/privacy.pdf'],
  ] as const) {
    const intake = await takeIn(typed, place);
    assert.equal(intake.proseName, `${name}.md`);
    assert.equal(Buffer.from(intake.prose).toString(), `${sentence}\n`);
    assert.deepEqual(intake.original, { name, bytes });
  }
  assert.deepEqual(readdirSync(place.cwd).toSorted(), ['Privacy 2026.pdf', 'co']);
  const intake = await takeIn('co', place);
  saveCompanyFolder(intake, 'meta: 1\n');
  assert.equal(readFileSync(join(place.cwd, 'co/policy/privacy.pdf.md'), 'utf8'), `${sentence}\n`);
  assert.deepEqual(readFileSync(join(place.cwd, 'co/policy/privacy.pdf')), bytes);
  assert.equal((await takeIn('co', place)).proseName, 'policy/privacy.pdf.md', 'the text of a PDF is no second text');
});

test('a text beside a PDF is the policy', async (t) => {
  const place = folder(t, { 'co/policy/privacy.md': 'We.', 'co/policy/privacy.pdf': pdf(said) });
  assert.equal((await takeIn('co', place)).proseName, 'policy/privacy.md');
});

test('a saved page: the policy is kept, the page as it came too; in a company’s own folder nothing is touched', async (t) => {
  const place = folder(t, { 'saved.html': page, 'co/policy/privacy.html': page });
  const intake = await takeIn('saved.html', place);
  const text = Buffer.from(intake.prose).toString();
  assert.ok(text.includes(sentence) && !text.includes('Home'));
  assert.deepEqual(intake.leftOut, ['Home']);
  saveCompanyFolder(intake, 'meta: 1\n');
  assert.equal(readFileSync(join(intake.folder, 'original/saved.html'), 'utf8'), page);
  assert.equal(readFileSync(join(intake.folder, intake.proseName), 'utf8'), text);
  const own = await takeIn('co', place);
  assert.equal(Buffer.from(own.prose).toString(), page);
});

test('an address: redirects are followed and the final address is said; PDFs, texts and other letters are read', async (t) => {
  const send = (type: string, body: string | Uint8Array) => (answer: ServerResponse) =>
    answer.writeHead(200, { 'content-type': type }).end(body);
  const base = await site(t, {
    '/go': (answer) => answer.writeHead(302, { location: '/legal/privacy-notice.html#top' }).end(),
    '/legal/privacy-notice.html': send('text/html; charset=utf-8', page),
    '/latin': send(
      'text/html; charset=iso-8859-1',
      Buffer.from(page.replace('Privacy</h1>', 'Donn\u00e9es</h1>'), 'latin1'),
    ),
    '/file': send('application/pdf', pdf(said)),
    '/plain': send('text/plain', sentence),
  });
  const place = folder(t);
  const read = async (path: string) => {
    const intake = await takeIn(`${base}${path}`, place);
    return { ...intake, text: Buffer.from(intake.prose).toString() };
  };
  const found = await read('/go');
  assert.equal(found.address, `${base}/legal/privacy-notice.html`);
  assert.equal(found.proseName, 'policy/privacy-notice.html');
  assert.equal(found.folder, join(place.companies, '127-0-0-1'));
  assert.match(found.text, new RegExp(`<link rel="canonical" href="${base}/legal/privacy-notice.html">`));
  assert.ok(found.text.includes(sentence));
  assert.match((await read('/latin')).text, /Données/);
  assert.deepEqual(
    [(await read('/file')).proseName, (await read('/file')).text],
    ['policy/file.pdf.md', `${sentence}\n`],
  );
  assert.equal((await read('/plain')).text, sentence);
  assert.deepEqual(readdirSync(place.cwd), []);
});

test('an address that does not lead to a text is refused, with what happened and what to do', async (t) => {
  const base = await site(t, {
    '/loop': (answer) => answer.writeHead(302, { location: '/loop' }).end(),
    '/script': (answer) => answer.writeHead(302, { location: 'javascript:alert(1)' }).end(),
    '/picture': (answer) => answer.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    '/huge': (answer) => {
      answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      answer.end(gzipSync(Buffer.alloc(64 * 1024 * 1024, 'a')));
    },
    '/cut': (answer) => {
      answer.writeHead(200, { 'content-type': 'text/html', 'content-length': '99999' });
      answer.write('<p>');
      setTimeout(() => answer.destroy(), 20);
    },
    '/letters': (answer) =>
      answer.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from([60, 112, 62, 0xe9])),
  });
  const place = folder(t);
  for (const [address, code, says] of [
    [`${base}/none`, 'fetch-status', /404/],
    [`${base}/loop`, 'fetch-redirects', /5 times/],
    [`${base}/script`, 'fetch-address', /javascript/],
    [`${base}/picture`, 'fetch-type', /image\/png/],
    [`${base}/huge`, 'fetch-large', /20 MiB/],
    [`${base}/cut`, 'fetch-unreachable', /cut/],
    [`${base}/letters`, 'fetch-letters', /utf-8/],
    ['http://127.0.0.1:1/', 'fetch-unreachable', /127/],
    ['https://me:secret@127.0.0.1/', 'fetch-address', /user name/],
    ['https://', 'fetch-address', /full address/],
  ] as const) {
    await assert.rejects(takeIn(address, place), refused(`publish.${code}`, says), address);
  }
  assert.deepEqual(readdirSync(place.cwd), []);
});

/** Files that are made to cost a reader dearly. */
const hostile: Record<string, () => Uint8Array> = {
  'bomb.pdf': () => pdf(deflateSync(Buffer.alloc(200 * 1024 * 1024)), '/Filter /FlateDecode'),
  'bomb-in-bomb.pdf': () =>
    pdf(deflateSync(deflateSync(Buffer.alloc(600 * 1024 * 1024))), '/Filter [/FlateDecode /FlateDecode]'),
  'cycle.pdf': () => Buffer.from(pdf(said).toString('latin1').replace('[3 0 R]', '[2 0 R 2 0 R]'), 'latin1'),
  'many.pdf': () => pdf(`BT /F1 10 Tf 40 700 Td ${'(aaaa) Tj '.repeat(900_000)} ET`),
  'open.pdf': () => pdf('['.repeat(2_000_000)),
  'noise.pdf': () =>
    Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      Buffer.from(Uint8Array.from({ length: 900_000 }, (_, i) => (i * i * 31 + i) % 256)),
    ]),
  'unclosed.html': () => Buffer.from(`<!doctype html><html><body>${'<p><b><i>'.repeat(60_000)}${sentence}`),
  'deep.html': () => Buffer.from(`<!doctype html><html><body>${'<div>'.repeat(200_000)}<p>${sentence}`),
  'wide.html': () =>
    Buffer.from(`<!doctype html><html><body>${'<a href="/x">x</a><p>y</p>'.repeat(60_000)}<p>${sentence}`),
};

for (const [name, make] of Object.entries(hostile)) {
  test(`${name} is read or refused within seconds, and the process stays`, async (t) => {
    const place = folder(t, { [name]: make() });
    const started = performance.now();
    const outcome = await takeIn(name, place).then(
      () => 'read',
      (error: unknown) => {
        assert.ok(error instanceof Problem, String(error));
        return error.code;
      },
    );
    const took = performance.now() - started;
    t.diagnostic(`${outcome} in ${Math.round(took)} ms`);
    assert.ok(outcome === 'read' || name.endsWith('.pdf'), outcome);
    assert.ok(took < 15_000, `${Math.round(took)} ms`);
    assert.deepEqual(readdirSync(place.cwd), [name]);
  });
}
