// How programs meet the house, end to end: a key from the command line, the API over HTTP, and a webhook delivered by the running process.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { run } from '#cli';
import type { Config } from './config.ts';
import { contextOf } from './main.ts';
import { testConfig } from './testing.ts';

const prose = `# Privacy Policy of Fenwick Kites Ltd

Fenwick Kites Ltd, 4 Quay Street, Whitby YO21 3PU, United Kingdom

We train our staff in data protection every year. We do not sell your personal data.
`;

interface Installation {
  home: string;
  upheld: (...args: string[]) => Promise<{ code: number; json: Record<string, unknown>; lines: string[] }>;
  up: () => Promise<string>;
}

function installation(t: TestContext, change: Partial<Config> = {}): Installation {
  const root = mkdtempSync(join(tmpdir(), 'upheld-programs-'));
  const folder = join(root, 'fenwick');
  mkdirSync(join(folder, 'policy'), { recursive: true });
  writeFileSync(join(folder, 'policy', 'privacy.md'), prose);
  const config = testConfig(root, folder, { allowLocalWebhooks: true, ...change });
  const start = (args: string[], until: Promise<void>, onJson: (value: unknown) => void) => {
    const lines: string[] = [];
    const out = {
      line: (text = '') => void lines.push(text),
      error: (text: string) => void lines.push(text),
      json: onJson,
      terminal: false,
    };
    return {
      lines,
      running: run(
        args,
        contextOf(config, out, () => until),
      ),
    };
  };
  t.after(() => rmSync(root, { recursive: true, force: true }));
  return {
    home: config.home,
    async upheld(...args) {
      let json: unknown = {};
      const { lines, running } = start(args, Promise.resolve(), (value) => (json = value));
      return { code: await running, json: json as Record<string, unknown>, lines };
    },
    async up() {
      const stopped = Promise.withResolvers<void>();
      const greeted = Promise.withResolvers<unknown>();
      const { lines, running } = start(['up', folder], stopped.promise, greeted.resolve);
      t.after(async () => {
        stopped.resolve();
        assert.equal(await running, 0);
      });
      const first = await Promise.race([greeted.promise, running]);
      assert.equal(typeof first, 'object', lines.join('\n'));
      return (first as { addresses: { policy: string } }).addresses.policy.replace(/\/policy$/, '');
    },
  };
}

async function receiver(t: TestContext): Promise<{ url: string; got: string[] }> {
  const got: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      got.push((JSON.parse(body) as { type: string }).type);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, got };
}

test('a key from the command line opens the API, and what is entered there reaches the webhook', async (t) => {
  const { upheld, up, home } = installation(t);
  const url = await up();
  const made = await upheld(
    'api-key',
    'create',
    '--name',
    'Register',
    '--scope',
    'read:board',
    '--scope',
    'write:attestations',
  );
  assert.equal(made.code, 0, made.lines.join('\n'));
  const { token, id, address } = made.json as { token: string; id: string; address: string };
  assert.equal(address, `${url}/api/v1`);
  assert.equal(made.lines[0], token);
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${url}/api/v1${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, ...(init.headers as object) },
    });

  const { url: target, got } = await receiver(t);
  const hook = await upheld(
    'webhook',
    'create',
    '--url',
    target,
    '--event',
    'attestation.entered',
    '--event',
    'verdict.changed',
  );
  assert.equal(hook.code, 0, hook.lines.join('\n'));
  assert.match(String(hook.json['secret']), /^whsec_/);
  const webhook = String(hook.json['id']);

  const board = (await (await ask('/board')).json()) as { items: { id: string; kind: string; state: string }[] };
  const promise = board.items.find(({ kind }) => kind === 'staff-training');
  assert.equal(promise?.state, 'unproven');
  const entered = await ask('/attestations', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': '"first"' },
    body: JSON.stringify({
      promise: promise.id,
      by: 'Rosa Lind',
      statement: 'All nine were trained.',
      expiresOn: inAYear(),
    }),
  });
  assert.equal(entered.status, 201, await entered.text());
  assert.equal((await ask('/attestations')).status, 403, 'reading them is another scope');

  await until(() => got.includes('attestation.entered') && got.includes('verdict.changed'));
  const after = (await (await ask(`/promises/${promise.id}`)).json()) as { state: string };
  assert.equal(after.state, 'upheld');

  assert.equal((await upheld('webhook', 'test', webhook)).code, 0);
  await until(() => got.includes('webhook.test'));
  // What was received is written down a moment later.
  const written = () => upheld('webhook', 'deliveries', webhook);
  const open = async () =>
    ((await written()).json['deliveries'] as { state: string }[]).some((one) => one.state === 'waiting');
  await until(async () => !(await open()));
  const log = await written();
  const deliveries = log.json['deliveries'] as { id: string; type: string; state: string; attempts: unknown[] }[];
  assert.ok(
    deliveries.length >= 3 && deliveries.every(({ state, attempts }) => state === 'delivered' && attempts.length === 1),
  );
  assert.ok(log.lines.some((line) => /204\s+\d+ ms/.test(line)));
  const before = got.length;
  assert.equal((await upheld('webhook', 'redeliver', webhook, deliveries[0]!.id)).code, 0);
  await until(() => got.length > before);

  const list = await upheld('webhook', 'list');
  assert.ok(list.lines.some((line) => line.includes(target)));
  assert.equal((await upheld('webhook', 'remove', webhook)).code, 0);
  assert.equal((await upheld('api-key', 'revoke', id)).code, 0);
  assert.equal((await ask('/board')).status, 401);
  assert.ok((await upheld('api-key', 'list')).lines.some((line) => line.includes('taken back')));

  // The key that seals is in a file that only its owner reads.
  assert.ok(readdirSync(join(home, 'secrets')).includes('api-sealing'));
  assert.equal(statSync(join(home, 'secrets', 'api-sealing')).mode & 0o777, 0o600);
  assert.ok(readFileSync(join(home, 'secrets', 'api-sealing'), 'utf8').length >= 32);
});

test('over HTTP: the page, the document, limits without a key, and nothing of the pages under /api/v1', async (t) => {
  const url = await installation(t).up();
  assert.match(await (await fetch(`${url}/api`)).text(), /The policy in force/);
  const document = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as { servers: { url: string }[] };
  assert.equal(document.servers[0]?.url, url);
  for (const path of ['/api/v1', '/api/v1/', '/api/v1/policy/../../../board']) {
    const response = await fetch(url + path);
    assert.ok(response.status === 404 || response.url.endsWith('/board'), path);
  }
  const first = await fetch(`${url}/api/v1/policy`);
  const left = Number(/r=(\d+)/.exec(first.headers.get('ratelimit') ?? '')?.[1]);
  const rest = await Promise.all(
    Array.from({ length: left + 3 }, async () => (await fetch(`${url}/api/v1/policy`)).status),
  );
  assert.equal(rest.filter((status) => status === 429).length, 3);
  assert.equal((await fetch(`${url}/policy`)).status, 200, 'the pages are not limited by it');
  const large = await fetch(`${url}/api/v1/attestations`, { method: 'POST', body: 'x'.repeat(300_000) });
  assert.ok([401, 429].includes(large.status));
});

test('commands say what is wrong: exit 2, and nothing made', async (t) => {
  const { upheld, up } = installation(t, { allowLocalWebhooks: false });
  await up();
  for (const [args, says] of [
    [['api-key', 'create', '--name', 'x', '--scope', 'everything'], /no scope everything/],
    [['api-key', 'create', '--name', '', '--scope', 'read:policy'], /needs a name/],
    [['api-key', 'create', '--name', 'x', '--scope', 'read:policy', '--expires', '2020-01-01'], /is over/],
    [['api-key', 'create', '--name', 'x'], /scope/],
    [['api-key', 'revoke', 'x'], /no key x/],
    [['webhook', 'create', '--url', 'http://localhost:1/', '--event', 'verdict.changed'], /https alone/],
    [['webhook', 'create', '--url', 'https://10.0.0.1/', '--event', 'verdict.changed'], /private network/],
    [['webhook', 'create', '--url', 'https://hooks.example.com/', '--event', 'all'], /no event all/],
    [['webhook', 'test', '019cb1c4-6a00-7c22-8f00-0a1b2c3d4e5f'], /no webhook/],
    [['webhook', 'remove', 'x'], /no webhook/],
    [['api-key'], /create/],
    [['webhook', 'nothing'], /unknown command/],
  ] as const) {
    const { code, lines } = await upheld(...args);
    assert.equal(code, 2, args.join(' '));
    assert.match(lines.join('\n'), says, args.join(' '));
  }
  assert.deepEqual((await upheld('api-key', 'list')).json, { keys: [] });
  for (const command of ['create', 'list', 'revoke'])
    assert.match((await upheld('api-key', command, '--help')).lines.join('\n'), /Example:[\s\S]*/);
});

const inAYear = (): string => new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 1800; waited++) {
    if (await holds()) return;
    await pause(50);
  }
  assert.fail('it did not happen within 90 s');
}
