// Emergency access and security on the web, with a real database: ask, a fresh proof, open, close, review; the list of events; in four languages.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { type StaffSession, openDoor, sessionOf } from '#access';
import { glassBench } from '#access/testing';
import { type Secret, languages } from '#base';
import { withTenant } from '#store';
import { sampleHouse } from './sample-house.ts';
import { website } from './website.tsx';

const reason = 'The queue stands still; <script>alert(1)</script> Mrs Quill waits.';
const form = { reason, ticket: 'OPS-1', subjects: 'all', columns: 'contact.email\norder.amount', minutes: '20' };

async function site(t: TestContext) {
  const b = await glassBench(t);
  const { access, tenant, clock } = b;
  const house = {
    ...sampleHouse(),
    clock,
    company: async () => ({ id: tenant, name: 'Fenwick', boardPublic: false }),
    door: openDoor(access),
    glass: b.door,
    security: b.security,
  };
  const app = website(house);
  const as = async (token: Secret) => {
    const who = (): Promise<StaffSession | null> => sessionOf(access.db, token, tenant, clock);
    const headers = { cookie: `upheld-session=${token.reveal()}`, 'sec-fetch-site': 'same-origin' };
    return {
      who,
      get: async (path: string) => (await app.request(`http://localhost:4180${path}`, { headers })).text(),
      async post(path: string, fields: Record<string, string>) {
        const body = new URLSearchParams({ csrf: (await who())!.csrf, ...fields });
        return app.request(`http://localhost:4180/console/${path}`, { method: 'POST', headers, body });
      },
    };
  };
  return { ...b, as };
}

test('asked, opened with a fresh proof by another person, closed, reviewed; typed text is text', async (t) => {
  const { as, person, clock, signIn } = await site(t);
  const [owner, maker] = [await person('eva', 'owner'), await person('dev', 'developer')];
  const dev = await as(maker.session);
  clock.advance('PT20M');
  const eva = await as(owner.session);
  const asked = await dev.post('break-glass/ask', form);
  assert.deepEqual([asked.status, asked.headers.get('location')], [303, '/console/break-glass?done=requested']);
  const page = parseHTML(await eva.get('/console/break-glass')).document;
  assert.match(page.querySelector('.event .typed')?.textContent ?? '', /<script>alert\(1\)<\/script>/);
  assert.equal(page.querySelector('.event script'), null);
  const glass = page.querySelector('form[action$="/open"] input[name=glass]')?.getAttribute('value') ?? '';
  assert.equal((await dev.post('break-glass/open', { glass })).status, 403, 'a developer opens nothing');
  const proof = await eva.post('break-glass/open', { glass });
  const confirm = '/console/confirm?next=%2Fconsole%2Fbreak-glass';
  assert.equal(proof.headers.get('location'), confirm, 'she signed in 20 minutes ago');
  assert.match(await dev.get('/console/break-glass'), /Waits for a second person/);
  const fresh = await as(await signIn(owner));
  assert.equal(
    (await fresh.post('break-glass/open', { glass })).headers.get('location'),
    '/console/break-glass?done=open',
  );
  assert.match(await dev.get('/console/break-glass'), /Opened by Person eva; open until 10 March 2026 at 09:40 UTC/);
  assert.equal((await dev.post('break-glass/close', { glass })).status, 303);
  const wordless = await fresh.post('break-glass/review', { glass, outcome: 'justified', words: ' ' });
  assert.equal(wordless.status, 422);
  assert.equal((await dev.post('break-glass/review', { glass, outcome: 'justified', words: 'Fine.' })).status, 403);
  const judged = await fresh.post('break-glass/review', {
    glass,
    outcome: 'not-justified',
    words: 'It could have waited.',
  });
  assert.equal(judged.headers.get('location'), '/console/break-glass?done=review');
  const after = await dev.get('/console/break-glass');
  assert.match(after, /Person eva found: not justified/);
  assert.match(after, /It could have waited\./);
});

test('a form that comes back says what is wrong with each field and keeps what was typed', async (t) => {
  const { as, person, clock } = await site(t);
  const eva = await as((await person('eva', 'owner')).session);
  const back = await eva.post('break-glass/ask', {
    ...form,
    reason: ' ',
    columns: 'email',
    subjects: 'x',
    minutes: '1e1',
  });
  assert.equal(back.status, 422);
  const { document } = parseHTML(await back.text());
  assert.deepEqual(
    [...document.querySelectorAll('p.error')].map(({ id }) => id),
    ['reason-error', 'subjects-error', 'columns-error', 'minutes-error'],
  );
  assert.equal(document.querySelector('#columns')?.textContent, 'email');
  assert.match(document.querySelector('main')?.textContent ?? '', /Nobody else here can approve it/);
  const alone = await eva.post('break-glass/ask', form);
  assert.equal(alone.headers.get('location'), '/console/break-glass?done=waiting');
  assert.equal((await eva.post('break-glass/ask', form)).status, 422, 'one at a time');
  clock.advance('PT4M');
  const glass = parseHTML(await eva.get('/console/break-glass')).document.querySelector('input[name=glass]');
  const early = await eva.post('break-glass/open', { glass: glass?.getAttribute('value') ?? '' });
  assert.equal(early.status, 422);
  assert.match(await early.text(), /The 15 minutes are not over\. Nothing was opened\./);
  assert.equal((await eva.post('break-glass/decline', { glass: glass?.getAttribute('value') ?? '' })).status, 303);
  for (const bad of ['', 'x', "' or 1=1"])
    assert.equal((await eva.post('break-glass/open', { glass: bad })).status, 404);
});

test('security events: new ones, a severe one not without a word, then among all; in four languages', async (t) => {
  const { access, as, person, tenant, clock } = await site(t);
  const eva = await as((await person('eva', 'owner')).session);
  const staff = (await eva.who())!.staff;
  const at = clock.now().toString();
  await withTenant(access.db, tenant, (trx) =>
    trx
      .insertInto('security_event')
      .values(
        (['lock', 'unusual-reads', 'of-a-later-version'] as const).map((kind, i) => ({
          tenant_id: tenant,
          id: `019ab000-0000-7000-8000-00000000000${i}`,
          kind,
          severity: kind === 'unusual-reads' ? ('severe' as const) : ('notice' as const),
          key: '1',
          at,
          found_at: at,
          staff,
          about: JSON.stringify({ failures: 6 }),
        })),
      )
      .execute(),
  );
  const text = await eva.get('/console/security');
  assert.match(text, /Somebody kept guessing/);
  assert.match(text, /of-a-later-version/);
  const severe = '019ab000-0000-7000-8000-000000000001';
  const back = await eva.post('security/review', { event: severe, words: ' ' });
  assert.equal(back.status, 422);
  assert.match(await back.text(), /<details class="judge" open/);
  assert.equal((await eva.post('security/review', { event: severe, words: 'A bulk letter.' })).status, 303);
  assert.equal((await eva.post('security/review', { event: severe, words: 'Again.' })).status, 404);
  assert.doesNotMatch(await eva.get('/console/security'), /A bulk letter/);
  assert.match(await eva.get('/console/security?show=all'), /A bulk letter/);
  const said = new Set<string>();
  for (const language of languages)
    for (const path of ['security?show=all', 'break-glass?x=1']) {
      const page = await eva.get(`/console/${path}&lang=${language}`);
      assert.doesNotMatch(page, /\{\w+\}|undefined|\[object/);
      said.add(parseHTML(page).document.querySelector('.lead')?.textContent ?? '');
    }
  assert.equal(said.size, 8);
});
