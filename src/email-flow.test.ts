// Another address of one's own through the front door: pages over HTTP, a real SMTP server, the running house; what a scanner, a stranger and a forged form can do; and what is on disk afterwards.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { parseHTML } from 'linkedom';
import PostalMime from 'postal-mime';
import { accessOf, homeTenant } from '#access';
import { cheap, codeAt, joinAs } from '#access/testing';
import { systemClock } from '#base';
import { run } from '#cli';
import { smtpServer } from '#mail/testing';
import { formsOf, secretFile, tracesIn } from '#store';
import { readConfig } from './config.ts';
import { contextOf } from './main.ts';

const [old, other] = ['marit.canary@harbour.example', 'marit.newcanary@weir.example'];

async function world(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'upheld-email-'));
  const post = await smtpServer(t);
  const folder = join(root, 'fenwick');
  mkdirSync(join(folder, 'policy'), { recursive: true });
  writeFileSync(join(folder, 'policy', 'privacy.md'), '# Privacy Policy of Fenwick Kites Ltd\n\nWe sell kites.\n');
  const env = { SMTP_URL: post.url().reveal(), MAIL_FROM: 'privacy@fenwick.example' };
  const config = readConfig({ ...env, INIT_CWD: root, UPHELD_HOME: join(root, 'home'), PORT: '0' });
  const said: string[] = [];
  const out = { line: () => {}, error: (text: string) => void said.push(text), json: () => {}, terminal: false };
  const context = contextOf(config, out, () => Promise.resolve());
  const house = await context.openHouse('serve');
  let open = true;
  const close = async (): Promise<void> => {
    if (open) await house.close();
    open = false;
  };
  t.after(async () => {
    await close();
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  });
  assert.equal(await run(['publish', folder], context), 0, said.join('\n'));
  const { url } = await house.serve();
  const { db } = house.store;
  const tenant = (await homeTenant(db))!.id;
  const access = accessOf(db, systemClock, await secretFile(config.home, 'access'), cheap);
  let read = 0;
  /** The next `count` mails, by address: their text as a person reads it. */
  const mails = async (count: number): Promise<Map<string, string>> => {
    for (const end = Date.now() + 90_000; post.received.length < read + count && Date.now() < end;) await pause(25);
    assert.equal(post.received.length, read + count, 'mails arrive');
    const fresh = post.received.slice(read);
    read = post.received.length;
    const texts = fresh.map(async ({ to, raw }) => [to, (await PostalMime.parse(raw)).text ?? ''] as const);
    return new Map(await Promise.all(texts));
  };
  return { url, db, tenant, access, mails, close, home: config.home };
}

/** A browser without scripts. `cross`: as after a click in a mail, when cookies that are `SameSite=Strict` stay behind. */
function browser(base: string, session?: string) {
  const cookies = new Map(session === undefined ? [] : [['upheld-session', session]]);
  const ask = async (path: string, init: RequestInit = {}, cross = false) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(path, base), {
      ...init,
      redirect: 'manual',
      headers: {
        'accept-language': 'en',
        'sec-fetch-site': cross ? 'cross-site' : 'same-origin',
        ...(cross ? {} : { cookie }),
      },
    });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.slice(0, set.indexOf(';')).split('=');
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const text = await answer.text();
    const { document } = parseHTML(text);
    return {
      at: path,
      status: answer.status,
      to: answer.headers.get('location') ?? '',
      text: document.querySelector('main')?.textContent ?? text,
      document,
    };
  };
  type Page = Awaited<ReturnType<typeof ask>>;
  const follow = async (page: Page): Promise<Page> => (page.to === '' ? page : follow(await ask(page.to)));
  return {
    cookies,
    open: async (path: string) => follow(await ask(path)),
    click: (path: string) => ask(path, {}, true),
    head: (path: string) => ask(path, { method: 'HEAD' }),
    post: (path: string, fields: Record<string, string>, cross = false) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields) }, cross),
    /** Fills in the form with this action as it stands on the page, and sends it. */
    async send({ document }: Page, action: string, fields: Record<string, string> = {}): Promise<Page> {
      const form = document.querySelector(`form[action="${action}"]`);
      assert.ok(form, `${action} stands on the page`);
      const hidden = [...form.querySelectorAll('input[type=hidden]')].map((field) => [
        field.getAttribute('name') ?? '',
        field.getAttribute('value') ?? '',
      ]);
      const body = new URLSearchParams({ ...Object.fromEntries(hidden), ...fields });
      return follow(await ask(action, { method: 'POST', body }));
    },
  };
}

const linkIn = (text: string | undefined, base: string): string => {
  const found = /https?:\/\/\S+\/console\/(?:email|not-me)\/[\w-]{43}/.exec(text ?? '')?.[0];
  assert.ok(found?.startsWith(base), `a link in: ${text}`);
  return new URL(found!).pathname;
};

test('asked with a fresh proof, confirmed from the new mailbox by whoever is signed in, undone from the old one', async (t) => {
  const { url, db, tenant, access, mails, close, home } = await world(t);
  const marit = await joinAs(access, tenant, { email: old });
  const ari = await joinAs(access, tenant, { email: 'ari.canary@harbour.example', role: 'auditor' });
  const hers = browser(url, marit.session.reveal());
  const his = browser(url, ari.session.reveal());
  const form = '/console/account/email';

  // A proof of more than five minutes ago is asked for again, and leads back.
  await db.updateTable('auth.session').set({ proved_at: '2020-01-01T00:00:00Z' }).execute();
  const confirm = await hers.open(form);
  assert.equal(confirm.at, '/console/confirm?next=%2Fconsole%2Faccount%2Femail');
  const stale = confirm.document.querySelector('input[name=csrf]')?.getAttribute('value') ?? '';
  const unproved = await hers.post(form, { csrf: stale, email: other });
  assert.match(unproved.to, /^\/console\/confirm/);
  const page = await hers.send(confirm, '/console/confirm', { password: marit.password.reveal(), code: '' });
  assert.equal(page.at, form);

  // Forged: from another site, without the token of the session, or with somebody else's.
  const csrf = page.document.querySelector('input[name=csrf]')?.getAttribute('value') ?? '';
  assert.equal((await hers.post(form, { csrf, email: other }, true)).status, 403);
  assert.equal((await hers.post(form, { email: other })).status, 403);
  assert.equal((await hers.post(form, { csrf: 'f'.repeat(64), email: other })).status, 403);
  const wrong = await hers.send(page, form, { email: 'no address' });
  assert.equal(wrong.status, 422);
  assert.equal(wrong.document.querySelectorAll('#email-error').length, 1);
  assert.equal((await hers.send(page, form, { email: old.toUpperCase() })).status, 422);

  // An address of a colleague, and one that is free: the same page but for the address, and mails to the mailboxes alone.
  const shown = async (email: string): Promise<string> => {
    const after = await hers.send(await hers.open(form), form, { email });
    assert.equal(after.at, '/console/account?done=emailAsked');
    assert.match(after.text, new RegExp(email.replaceAll('.', '\\.')));
    return after.document.body.innerHTML.replaceAll(email, '…').replaceAll(/\d\d:\d\d(?::\d\d)?/g, '…');
  };
  const taken = await shown('ari.canary@harbour.example');
  const told = await mails(2);
  assert.match(told.get('ari.canary@harbour.example')!, /another account already/);
  assert.doesNotMatch(told.get('ari.canary@harbour.example')!, /marit|http/i);
  assert.equal(await shown(other), taken);
  const free = await mails(2);
  const [link, stop] = [linkIn(free.get(other), url), linkIn(free.get(old), url)];
  assert.doesNotMatch(free.get(old)!, /weir/);

  // Scanners look at links, and nothing happens; a stranger is asked to sign in; a colleague is told nothing.
  for (const path of [link, stop]) {
    await browser(url).head(path);
    await browser(url).open(path);
  }
  assert.equal((await browser(url).open(link)).status, 403);
  assert.equal((await browser(url).post(link, { csrf })).to, '/console', 'signed out, a form does nothing');
  const foreign = await his.open(link);
  assert.deepEqual([foreign.status, /weir|marit/.test(foreign.text)], [410, false]);
  const hisCsrf = (await his.open(form)).document.querySelector('input[name=csrf]')?.getAttribute('value') ?? '';
  assert.equal((await his.post(link, { csrf: hisCsrf })).status, 410);
  assert.match((await hers.open('/console/account')).text, /You sign in with marit\.canary/);

  // From the mail: her cookie stays behind, the page says so and leads on; then one button, which no other site can press.
  const clicked = await hers.click(link);
  assert.equal(clicked.status, 403);
  assert.equal(clicked.document.querySelector(`a[href="${link}"]`)?.textContent, 'continue to the console');
  const asks = await hers.open(link);
  assert.match(asks.text, /marit\.newcanary@weir\.example/);
  assert.equal((await hers.post(link, {})).status, 403);
  const changed = await hers.send(asks, link);
  assert.equal(changed.at, '/console/account?done=emailChanged');
  assert.match(changed.text, /You sign in with marit\.newcanary/);
  assert.equal((await hers.open(link)).status, 410);

  // Signed out, the link of a further change leads to sign-in, with the new address, and back to it.
  const again = await hers.send(await hers.open(form), form, { email: 'marit.third@weir.example' });
  assert.equal(again.status, 200);
  const further = linkIn((await mails(2)).get('marit.third@weir.example'), url);
  const phone = browser(url);
  const signIn = await phone.open(further);
  const password = marit.password.reveal();
  assert.equal((await phone.send(signIn, '/console/sign-in', { email: old, password })).status, 422);
  const code = await phone.send(signIn, '/console/sign-in', { email: other, password });
  const inside = await phone.send(code, '/console/sign-in/code', { code: codeAt(marit.seed, systemClock, 1).reveal() });
  assert.equal(inside.at, further);
  const withdrawn = await phone.send(await phone.open('/console/account'), '/console/account/email/withdraw');
  assert.equal(withdrawn.at, '/console/account?done=emailWithdrawn');
  assert.equal((await phone.open(further)).status, 410);

  // The old mailbox, in a browser where nobody is signed in: not by a form of another site; then undone, and everybody is out.
  const mailbox = browser(url);
  const asking = await mailbox.open(stop);
  assert.match(asking.text, /has been changed/);
  assert.doesNotMatch(asking.text, /canary/);
  assert.equal((await mailbox.post(stop, {}, true)).status, 403);
  const undone = await mailbox.send(asking, stop);
  assert.deepEqual([undone.status, /this mailbox again/.test(undone.text)], [200, true]);
  assert.equal((await mailbox.open(stop)).status, 410);
  for (const one of [hers, phone]) assert.equal((await one.open('/console')).status, 403, 'signed out');
  assert.equal((await his.open('/console')).status, 200, 'nobody else is');
  const back = browser(url);
  const email = old;
  assert.equal((await back.send(await back.open('/console'), '/console/sign-in', { email, password })).status, 200);

  // Nothing of it in clear on disk: addresses, links, sessions.
  await close();
  const addresses = [old, other, 'marit.third@weir.example', 'ari.canary@harbour.example'];
  const tokens = [link, stop, further].map((path) => path.slice(path.lastIndexOf('/') + 1));
  const secrets = [...addresses, ...tokens].flatMap((secret, n) => formsOf(`secret ${n}`, secret));
  const { found, files } = await tracesIn([home], secrets);
  assert.deepEqual(found, []);
  assert.ok(files > 100);
});
