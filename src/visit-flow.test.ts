// A visit from end to end: a site is registered at the command line, the server proves, and the board says what was met there.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { homeTenant } from '#access';
import { run } from '#cli';
import { readConfig } from './config.ts';
import { contextOf } from './main.ts';

const policy = `# Privacy Policy of Tern & Teal Ltd

Tern & Teal Ltd, 9 Slip Lane, Whitby YO21 3PU, United Kingdom

## Cookies

We do not use cookies.

## Your rights

You have the right to withdraw your consent at any time.
`;

test('a cookie that the text denies is met at the registered site and breaks its sentence on the board', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'upheld-visit-'));
  const server = createServer((_, answer) =>
    answer
      .writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'seen=a-value; Max-Age=600' })
      .end('<title>Birds</title><h1>Birds</h1>'),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const config = readConfig({
    INIT_CWD: root,
    UPHELD_HOME: join(root, 'home'),
    PORT: '0',
    UPHELD_ALLOW_LOCAL_SITES: '1',
    UPHELD_CHROMIUM: process.env['UPHELD_CHROMIUM'],
  });
  const errors: string[] = [];
  const out = { line: () => {}, error: (text: string) => void errors.push(text), json: () => {}, terminal: false };
  const context = contextOf(config, out, () => Promise.resolve());
  const house = await context.openHouse('serve');
  t.after(async () => {
    await house.close();
    server.closeAllConnections();
    server.close();
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  });
  const folder = join(root, 'tern');
  mkdirSync(join(folder, 'policy'), { recursive: true });
  writeFileSync(join(folder, 'policy', 'privacy.md'), policy);
  assert.equal(await run(['publish', folder], context), 0, errors.join('\n'));
  assert.equal(await run(['consent', 'site', 'add', origin], context), 0, errors.join('\n'));
  const { url } = await house.serve();
  const { id } = (await homeTenant(house.store.db))!;
  const proved = await house.prove(id);
  const said = (kind: string) => proved?.find((one) => one.kind === kind)?.answer;
  assert.deepEqual(
    [said('cookies-none')?.state, said('cookies-none')?.because],
    ['broken', { key: 'visit.noneMet', values: { origin, name: '“seen”', host: '127.0.0.1' } }],
  );
  const board = await (await fetch(`${url}/board`)).text();
  assert.match(board, /keeps “seen” \(127\.0\.0\.1\) on the device, which the text denies/);
  assert.doesNotMatch(board, /a-value/);
});
