// Follows one person from the first link to the last session through the front door: command line, pages over HTTP, ledger; and what is on disk afterwards.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { parseHTML } from 'linkedom';
import { run } from '#cli';
import { formsOf, tracesIn } from '#store';
import { contextOf } from './main.ts';
import { testConfig } from './testing.ts';

const [email, password] = ['marit.canary@harbour.example', 'seven herons over the weir'];

interface Printed {
  members?: { id: string; name: string; role: string; ready: boolean }[];
  path?: string;
}

function house(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'upheld-sign-in-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'fenwick');
  mkdirSync(join(folder, 'policy'), { recursive: true });
  writeFileSync(join(folder, 'policy', 'privacy.md'), '# Privacy Policy of Fenwick Kites Ltd\n\nWe sell kites.\n');
  const config = testConfig(root, folder);
  const said: string[] = [];
  const waiting: ((value: unknown) => void)[] = [];
  const out = {
    line: (text = '') => void said.push(text),
    error: (text: string) => void said.push(text),
    json: (value: unknown) => waiting.shift()?.(value),
    terminal: false,
  };
  const command = (args: string[], until = () => Promise.resolve()) =>
    run([...args, '--json'], contextOf(config, out, until));
  return {
    home: config.home,
    said,
    async upheld(...args: string[]): Promise<Printed> {
      const printed = Promise.withResolvers<unknown>();
      waiting.push(printed.resolve);
      assert.equal(await command(args), 0, said.join('\n'));
      return (await printed.promise) as Printed;
    },
    async up(): Promise<{ console: string; stop: () => Promise<void> }> {
      const [greeted, stopped] = [Promise.withResolvers<unknown>(), Promise.withResolvers<void>()];
      waiting.push(greeted.resolve);
      const running = command(['up', folder], () => stopped.promise);
      const printed = await Promise.race([greeted.promise, running]);
      const { addresses } = printed as { addresses: { console: string } };
      const stop = async (): Promise<void> => {
        stopped.resolve();
        await running;
      };
      return { console: addresses.console, stop };
    },
  };
}

type Document = ReturnType<typeof parseHTML>['document'];

/** A browser without scripts: cookies, links, forms. */
function browser(base: string) {
  const cookies = new Map<string, string>();
  const ask = async (
    path: string,
    init: RequestInit = {},
  ): Promise<{ path: string; status: number; document: Document }> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(path, base), {
      ...init,
      redirect: 'manual',
      headers: {
        'sec-fetch-site': 'same-origin',
        'user-agent': 'Mozilla/5.0 (X11; Linux) canary-agent Firefox/140.0',
        cookie,
      },
    });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.slice(0, set.indexOf(';')).split('=');
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location !== null) {
      await answer.text();
      return ask(location);
    }
    return {
      path: new URL(path, base).pathname,
      status: answer.status,
      document: parseHTML(await answer.text()).document,
    };
  };
  return {
    cookies,
    open: (path: string) => ask(path),
    /** Fills in the form with this action, as it stands on the page, and sends it. */
    send(document: Document, action: string, fields: Record<string, string>) {
      const form = document.querySelector(`form[action="${action}"]`);
      assert.ok(form, `${action} stands on the page`);
      const body = new URLSearchParams();
      for (const field of form.querySelectorAll('input[type=hidden]'))
        body.set(field.getAttribute('name') ?? '', field.getAttribute('value') ?? '');
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      return ask(action, { method: 'POST', body });
    },
  };
}

/** What an app shows for a key in base32, worked out here once more (RFC 6238). */
function codeOf(key: string, later: number): string {
  const bits = key
    .split('')
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const seed = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const mac = createHmac('sha1', seed).update(counter).digest();
  return String((mac.readUInt32BE(mac[19]! & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

test('a link, a password, an app, recovery codes; signing in again; a colleague; and nothing of it in clear on disk', async (t) => {
  const upheld = house(t);
  const server = await upheld.up();
  t.after(() => server.stop().catch(() => {}));
  const base = new URL(server.console).origin;
  const enter = new URL(server.console).pathname;
  const marit = browser(base);

  // The first owner.
  const form = await marit.open(enter);
  const weak = await marit.send(form.document, enter, { name: 'Marit', email, password: 'FenwickKites2026' });
  assert.equal(weak.status, 422);
  const app = await marit.send(weak.document, enter, { name: 'Marit', email, password });
  assert.equal(app.path, '/console/set-up');
  assert.equal((await marit.open('/console')).status, 403, 'a password alone opens nothing');
  const key = app.document.querySelector('.app-key .command code')!.textContent!.replaceAll(' ', '');
  const first = codeOf(key, 0);
  const kept = await marit.send(app.document, '/console/set-up', { code: first });
  const codes = [...kept.document.querySelectorAll('.codes code')].map((code) => code.textContent ?? '');
  assert.equal(codes.length, 10);
  const home = await marit.open('/console');
  assert.equal(home.status, 200);
  assert.equal((await browser(base).open(enter)).status, 410, 'the link has been used');

  // Out, and in again with a recovery code, then with the app.
  await marit.send(home.document, '/console/leave', {});
  assert.equal((await marit.open('/console/staff')).status, 403);
  const signIn = async (fields: Record<string, string>, path = '/console/sign-in') =>
    marit.send((await marit.open(path)).document, '/console/sign-in', { email, ...fields });
  assert.equal((await signIn({ password: 'not the password' })).status, 422);
  const recovered = await signIn({ password, recovery: codes[0]! }, '/console/sign-in?with=recovery');
  assert.deepEqual([recovered.path, recovered.status], ['/console', 200]);
  const asked = await signIn({ password });
  assert.equal(asked.path, '/console/sign-in/code');
  const used = await marit.send(asked.document, '/console/sign-in/code', { code: first });
  assert.equal(used.status, 422, 'the code of the set-up was used');
  const inside = await marit.send(used.document, '/console/sign-in/code', { code: codeOf(key, 1) });
  assert.deepEqual([inside.path, inside.status], ['/console', 200]);
  assert.match(
    (await marit.open('/console/account')).document.body.textContent ?? '',
    /Firefox on a computer.*left: 9 of 10/s,
  );

  // A colleague who may only look.
  const staff = await marit.open('/console/staff');
  const made = await marit.send(staff.document, '/console/staff/invite', { member: '', role: 'auditor' });
  const link = new URL(made.document.querySelector('.notice code')?.textContent ?? '').pathname;
  const ari = browser(base);
  const joined = await ari.send((await ari.open(link)).document, link, {
    name: 'Ari',
    email: 'ari.canary@harbour.example',
    password,
  });
  const theirKey = joined.document.querySelector('.app-key .command code')!.textContent!.replaceAll(' ', '');
  await ari.send(joined.document, '/console/set-up', { code: codeOf(theirKey, 0) });
  const theirs = await ari.open('/console/staff');
  assert.equal(theirs.status, 200);
  assert.equal(
    theirs.document.querySelectorAll('form[action^="/console/staff"]').length,
    0,
    'an auditor is shown no form',
  );
  assert.doesNotMatch(theirs.document.body.textContent ?? '', /canary/, 'nor an address');
  const board = await marit.send((await marit.open('/console/settings')).document, '/console/board', { public: 'yes' });
  assert.equal(board.status, 200);

  // The command line beside the running server, with the old word too.
  const { members = [] } = await upheld.upheld('staff', 'list');
  assert.deepEqual(
    members.map(({ name, role, ready }) => [name, role, ready]),
    [
      ['Ari', 'auditor', true],
      ['Marit', 'owner', true],
    ],
  );
  assert.match((await upheld.upheld('invite')).path ?? '', /^\/console\/enter\//);
  await upheld.upheld('staff', 'remove', members[0]!.id);
  assert.equal((await ari.open('/console')).status, 403, 'out at once');

  await server.stop();
  const secrets = [email, 'ari.canary', 'canary-agent', password, key, codes[1]!, ...marit.cookies.values()];
  const { found } = await tracesIn(
    [upheld.home],
    secrets.flatMap((secret, n) => formsOf(`secret ${n}`, secret)),
  );
  assert.deepEqual(found, []);
  assert.doesNotMatch(upheld.said.join('\n'), /canary/);
});
