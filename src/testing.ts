// Test only: installations of their own in temporary folders: their configuration, and one that runs, with browsers of its staff.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { type Role, accessOf, homeTenant, sessionOf } from '#access';
import { cheap, joinAs } from '#access/testing';
import { systemClock } from '#base';
import { run } from '#cli';
import { publishedVersion } from '#publish';
import { secretFile } from '#store';
import { type Config, readConfig } from './config.ts';
import { contextOf } from './main.ts';

/** `example`: the company that `upheld up` shows; the port is whichever is free. */
export const testConfig = (root: string, example: string, change: Partial<Config> = {}): Config => ({
  ...readConfig({ INIT_CWD: root, UPHELD_HOME: join(root, 'home'), PORT: '0' }),
  example,
  ...change,
});

const policy = `# Privacy Policy of Fenwick Kites Ltd

Fenwick Kites Ltd, 4 Quay Street, Whitby YO21 3PU, United Kingdom

We use your personal data to deliver your orders. We use your e-mail address to send you our newsletter.
`;

/** A company with two purposes, and what else its policy says (`more`); `env`: more of the environment; `enter` gives somebody's browser. */
export async function openWorld(more = '', env: Readonly<Record<string, string>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'upheld-people-'));
  const config = readConfig({ INIT_CWD: root, UPHELD_HOME: join(root, 'home'), PORT: '0', ...env });
  const errors: string[] = [];
  const said: string[] = [];
  const out = {
    line: (text = '') => void said.push(text),
    error: (text: string) => void errors.push(text),
    json: () => {},
    terminal: false,
  };
  const context = contextOf(config, out, () => Promise.resolve());
  const house = await context.openHouse('serve');
  const close = async (): Promise<void> => {
    await house.close();
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  };
  const folder = join(root, 'fenwick');
  mkdirSync(join(folder, 'policy'), { recursive: true });
  writeFileSync(join(folder, 'policy', 'privacy.md'), policy + more);
  assert.equal(await run(['publish', folder], context), 0, errors.join('\n'));
  const { id: tenant } = (await homeTenant(house.store.db))!;
  const { url } = await house.serve();
  const access = accessOf(house.store.db, systemClock, await secretFile(config.home, 'access'), cheap);
  /** A browser of somebody in this role: keeps cookies, sends the form token with each form. `tokens` gets that of the session, for a real browser. */
  const enter = async (role: Role, name: string = role, tokens: string[] = []) => {
    const { session: token } = await joinAs(access, tenant, { email: `${name}@fenwick.example`, role });
    const session = (await sessionOf(house.store.db, token, tenant, systemClock))!;
    const cookies = new Map([['upheld-session', token.reveal()]]);
    tokens.push(token.reveal());
    /** `files`: then it is sent as a form with files is. */
    const ask = async (path: string, form?: Record<string, string | string[]>, files: Record<string, File> = {}) => {
      const isLong = Object.keys(files).length > 0;
      const body = form && (isLong ? new FormData() : new URLSearchParams());
      for (const [name, value] of Object.entries({ csrf: session.csrf, ...form }))
        for (const one of [value].flat()) body?.append(name, one);
      for (const [name, file] of Object.entries(files)) (body as FormData).append(name, file);
      const answer = await fetch(new URL(path, url), {
        redirect: 'manual',
        headers: {
          'accept-language': 'en',
          'sec-fetch-site': 'same-origin',
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
        ...(body ? { method: 'POST', body } : {}),
      });
      for (const set of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = set.slice(0, set.indexOf(';')).split('=');
        cookies.set(name, value);
      }
      const text = await answer.text();
      const { document } = parseHTML(text);
      return { status: answer.status, to: answer.headers.get('location'), text, document, headers: answer.headers };
    };
    return ask;
  };
  const purposes = (await publishedVersion(house.store.db, tenant, 'latest'))!.policy.purposes.map(({ id }) => id);
  assert.ok(purposes.length >= 2, 'the policy declares two purposes');
  const upheld = (...args: string[]) => run(args, context);
  return {
    close,
    house,
    tenant,
    url,
    home: config.home,
    folder,
    errors,
    enter,
    upheld,
    said,
    orders: purposes[0]!,
    letter: purposes[1]!,
  };
}
