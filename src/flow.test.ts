// Follows one sentence from the policy to its proof, through the front door: command line, database, pages over HTTP, and back to red.
import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import test, { type TestContext } from 'node:test';
import { parseHTML } from 'linkedom';
import { type Context, run } from '#cli';
import { parsePolicyYaml } from '#policy';
import { contextOf } from './main.ts';
import { testConfig } from './testing.ts';

const sentence = 'An archive of all earlier versions of this privacy policy is kept on this website.';
const prose = (more: string): string => `# Privacy Policy of Fenwick Kites Ltd

Fenwick Kites Ltd, 4 Quay Street, Whitby YO21 3PU, United Kingdom

We sell kites.${more}

${sentence}

We train our staff in data protection every year.

You can reach us by e-mail at:
`;

interface Company {
  folder: string;
  prose: string;
  context: Context;
  /** Runs a command to its end; answers with exit code and what it printed as JSON. */
  upheld(...args: string[]): Promise<{ code: number; json: Record<string, never> }>;
  /** Starts `upheld up`, waits until its pages answer; the returned function stops it. */
  up(): Promise<{ url: string; stop(): Promise<void> }>;
}

function company(t: TestContext): Company {
  const root = mkdtempSync(join(tmpdir(), 'upheld-flow-'));
  const folder = join(root, 'fenwick');
  mkdirSync(join(folder, 'policy'), { recursive: true });
  const file = join(folder, 'policy', 'privacy.md');
  writeFileSync(file, prose(''));
  const printed: unknown[] = [];
  const waiting: ((value: unknown) => void)[] = [];
  const config = testConfig(root, folder);
  const errors: string[] = [];
  const out = {
    line: () => {},
    error: (text: string) => void errors.push(text),
    json: (value: unknown) => void (waiting.shift() ?? printed.push.bind(printed))(value),
    terminal: false,
  };
  const context = (until: () => Promise<void>): Context => contextOf(config, out, until);
  const stops: (() => Promise<void>)[] = [];
  t.after(async () => {
    for (const stop of stops) await stop();
    rmSync(root, { recursive: true, force: true });
  });
  return {
    folder,
    prose: file,
    context: context(() => Promise.resolve()),
    async upheld(...args) {
      printed.length = 0;
      const code = await run([...args, '--json'], this.context);
      assert.notEqual(code, 2, errors.join('\n'));
      return { code, json: (printed.at(-1) ?? {}) as Record<string, never> };
    },
    async up() {
      const stopped = Promise.withResolvers<void>();
      const greeted = Promise.withResolvers<unknown>();
      waiting.push(greeted.resolve);
      const running = run(
        ['up', folder, '--json'],
        context(() => stopped.promise),
      );
      const code = await Promise.race([greeted.promise, running]);
      if (typeof code === 'number') throw new Error(`ended with ${code}: ${errors.join('\n')}`);
      stops.push(async () => {
        stopped.resolve();
        await running;
      });
      const { addresses } = code as { addresses: { policy: string } };
      return {
        url: addresses.policy.replace(/\/policy$/, ''),
        async stop() {
          stopped.resolve();
          assert.equal(await running, 0);
        },
      };
    },
  };
}

const page = async (url: string) => parseHTML(await (await fetch(url)).text()).document;

test('one sentence: prose, fact, version, page, verdict, board; broken when its promise is; and again upheld', async (t) => {
  const c = company(t);
  const server = await c.up();

  // read: the sentence became a promise whose quote is exactly its slice of the file.
  const policy = parsePolicyYaml('policy.yaml', readFileSync(join(c.folder, 'policy.yaml'), 'utf8'));
  const promise = policy.promises.find((entry) => entry.kind === 'policy-history');
  assert.ok(promise?.stated[0]);
  const { segment, span, quote } = promise.stated[0];
  assert.equal(quote, sentence);
  assert.equal(readFileSync(c.prose, 'utf8').slice(...span), sentence);

  // publish: the page serves the same sentence under the same id.
  assert.equal((await page(`${server.url}/policy`)).getElementById(`s-${segment}`)?.textContent, sentence);

  // evidence and board: upheld, with its proof beside it.
  const mark = async (id: string) => (await page(`${server.url}/board`)).getElementById(id);
  const green = await mark(promise.id);
  assert.match(green?.textContent ?? '', /Each answers at its own address, unchanged/);
  assert.match(green?.className ?? '', /upheld/);
  const contact = policy.promises.find((entry) => entry.kind === 'contact-point' || entry.kind === 'contact-mailbox');
  assert.ok(contact, 'the sentence that announces an address and prints none is a promise too');

  // a person's word, entered on the command line while the server runs.
  const training = policy.promises.find((entry) => entry.kind === 'staff-training');
  assert.ok(training);
  const attested = await c.upheld(
    'attest',
    training.id,
    '--by',
    'Eva Maes',
    '--statement',
    'All six of us, on 3 March.',
    '--expires',
    new Date(Date.now() + 90 * 864e5).toISOString().slice(0, 10),
  );
  assert.equal(attested.code, 0);
  assert.match((await mark(training.id))?.className ?? '', /upheld/);

  // a new version, published into the running server: the archive holds both.
  writeFileSync(c.prose, prose(' And sails.'));
  const published = await c.upheld('publish', c.folder);
  assert.deepEqual([published.json['version'], published.json['fresh']], [2, true]);
  assert.equal((await c.upheld('publish', c.folder)).json['fresh'], false);
  const proved = await c.upheld('prove');
  assert.equal(stateOf(proved.json, promise.id), 'upheld');
  assert.equal((await fetch(`${server.url}/policy/versions/1`)).status, 200);
  assert.equal((await fetch(`${server.url}/policy/versions/3`)).status, 404);

  // the server goes away: nothing answers, so nothing is proven; the sentence without an address stays broken and says so by exit code.
  await server.stop();
  const alone = await c.upheld('prove');
  assert.equal(stateOf(alone.json, promise.id), 'unproven');
  assert.equal(alone.code, 1);
});

function stateOf(json: Record<string, unknown>, id: string): string | undefined {
  return (json['promises'] as { promise: string; state: string }[]).find((entry) => entry.promise === id)?.state;
}

test('starting again changes nothing and shows the same; a second server is refused with the pid of the first', async (t) => {
  const c = company(t);
  const first = await c.up();
  const before = await (await fetch(`${first.url}/policy`)).text();
  const refused: string[] = [];
  const second = await run(['start'], {
    ...c.context,
    out: { line: () => {}, error: (text) => void refused.push(text), json: () => {}, terminal: false },
  });
  assert.equal(second, 2);
  assert.match(refused.join(), new RegExp(`process ${process.pid}`));
  await first.stop();
  const again = await c.up();
  assert.equal(await (await fetch(`${again.url}/policy`)).text(), before.replaceAll(first.url, again.url));
  assert.equal((await page(`${again.url}/policy/history`)).querySelectorAll('a[href^="/policy/versions/"]').length, 1);
});

test('up while a server runs publishes into it: a second company is shown at the same address, the first is kept apart', async (t) => {
  const c = company(t);
  const server = await c.up();
  const other = join(c.folder, '..', 'zandloper.txt');
  writeFileSync(
    other,
    'Privacy Policy\n\nZandloper Klokken B.V. respects your privacy.\n\nWe may update this policy from time to time.\n',
  );
  const { code, json } = await c.upheld('up', other);
  assert.equal(code, 0);
  assert.equal(json['version'], 1, 'a tenant of its own starts with its own version 1');
  assert.match((await page(`${server.url}/policy`)).body.textContent ?? '', /Zandloper Klokken/);
  assert.doesNotMatch((await page(`${server.url}/board`)).body.textContent ?? '', /Fenwick/);
  assert.equal((await fetch(`${server.url}/policy/versions/2`)).status, 404);
  await c.upheld('up', c.folder);
  assert.match((await page(`${server.url}/policy`)).body.textContent ?? '', /Fenwick Kites/);
});

test('a sentence keeps its id, and with it its attestation, when an equal one is put before it', async (t) => {
  const c = company(t);
  const sentence_ = 'We train our staff in data protection every year.';
  const text = (before: string): string =>
    `# Privacy Policy of Fenwick Kites Ltd\n\n${before}## The shop\n\n${sentence_}\n\n## The workshop\n\n${sentence_}\n`;
  const lastOne = (): { id: string; at: number } => {
    const policy = parsePolicyYaml('policy.yaml', readFileSync(join(c.folder, 'policy.yaml'), 'utf8'));
    const said = policy.promises
      .filter((promise) => promise.kind === 'staff-training')
      .map((promise) => ({ id: promise.id, at: promise.stated[0]!.span[0] }));
    return said.toSorted((a, b) => a.at - b.at).at(-1)!;
  };
  writeFileSync(c.prose, text(''));
  await c.upheld('publish', c.folder);
  const before = lastOne();
  await c.upheld(
    'attest',
    before.id,
    '--by',
    'Eva Maes',
    '--statement',
    'The workshop: 3 March.',
    '--expires',
    new Date(Date.now() + 90 * 864e5).toISOString().slice(0, 10),
  );
  writeFileSync(c.prose, text(`## The office\n\n${sentence_}\n\n`));
  await c.upheld('publish', c.folder);
  const after = lastOne();
  assert.ok(after.at > before.at);
  assert.equal(after.id, before.id);
  assert.equal(stateOf((await c.upheld('prove')).json, before.id), 'upheld');
  assert.equal((await c.upheld('publish', c.folder)).json['fresh'], false, 'reading it once more changes nothing');
});

test('the ledger: what was published, proven and attested is checked offline, and no forgery passes', async (t) => {
  const c = company(t);
  await c.up();
  const kindsNow = async (): Promise<string[]> => {
    const { json } = await c.upheld('evidence', 'list', '--last', '1000');
    return ((json['entries'] ?? []) as unknown as { kind: string }[]).map(({ kind }) => kind);
  };
  const until = async (kind: string, count: number): Promise<void> => {
    for (let tries = 0; tries < 450; tries++) {
      if ((await kindsNow()).filter((one) => one === kind).length >= count) return;
      await pause(200);
    }
    assert.fail(`no ${kind} in the ledger`);
  };
  await until('policy.published', 1);
  await until('verdict.changed', 1);
  writeFileSync(c.prose, prose(' And sails.'));
  await c.upheld('publish', c.folder);
  await until('policy.published', 2);

  // Everything as a folder, checked without the house.
  const out = join(c.folder, '..', 'evidence');
  const key = join(c.folder, '..', 'ledger.key');
  await c.upheld('evidence', 'export', '--out', out);
  writeFileSync(key, String((await c.upheld('evidence', 'key')).json['key']));
  const checked = await c.upheld('verify', out, '--key', key);
  assert.deepEqual([checked.code, checked.json['holds']], [0, true]);
  assert.equal(
    await run(['evidence', 'export', '--out', out], c.context),
    2,
    'a folder that is not empty is left alone',
  );

  // A receipt of its own, which holds under this key and under no other.
  const { json } = await c.upheld('evidence', 'list', '--last', '1');
  const [entry] = json['entries'] as unknown as { id: string }[];
  const file = join(c.folder, '..', 'receipt.tlog-proof');
  await c.upheld('evidence', 'receipt', entry!.id, '--out', file);
  assert.equal((await c.upheld('verify', file, '--key', key)).code, 0);
  const good = readFileSync(file, 'utf8');
  const [, extra] = /^extra (.*)$/m.exec(good)!;
  const forged = Buffer.from(extra!, 'base64').toString().replace('upheld', 'broken').replace('published', 'withdrawn');
  writeFileSync(file, good.replace(extra!, Buffer.from(`${forged} `).toString('base64')));
  assert.equal((await c.upheld('verify', file, '--key', key)).code, 1);

  // A word changed in a published text, an entry changed in the log, a file taken out.
  const text = join(out, 'policy', '1.json');
  const whole = readFileSync(text, 'utf8');
  writeFileSync(text, whole.replace('We sell kites.', 'We sell yachts.'));
  assert.deepEqual((await c.upheld('verify', out)).json['wrong'], ['policy/1.json']);
  writeFileSync(text, whole);
  assert.equal((await c.upheld('verify', out)).code, 0);
  const entries = globSync('ledger/tile/entries/**/*', { cwd: out, withFileTypes: true }).find((one) => one.isFile());
  assert.ok(entries);
  const path = join(entries.parentPath, entries.name);
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.toString('latin1').replace('policy.published', 'policy.publishes'), 'latin1');
  assert.equal((await c.upheld('verify', out)).json['because'], 'another-tree');
  rmSync(path);
  assert.equal((await c.upheld('verify', out)).json['because'], 'missing');
});
