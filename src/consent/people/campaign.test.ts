// A newsletter to everybody who may be written to: reckoned, sent once to each through a real SMTP server, cut short and gone on with, and in the ledger.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import PostalMime from 'postal-mime';
import { smtpServer } from '#mail/testing';
import { withTenant } from '#store';
import { erasePerson, restrictPerson, setPreference } from '#vault';
import { Pii, type Problem } from '#base';
import { type Campaign, reckonCampaign, sendCampaign } from './campaign.ts';
import { campaignProgress } from './campaign-progress.ts';
import { askOptIn } from './opt-in.ts';
import { keeper } from './marks.ts';
import { oneClick } from './own-page.ts';
import { type PeopleBench, declaredPolicy, newsletter, peopleBench, tailOf } from './testing.ts';

const campaign: Campaign = {
  name: '2026-03',
  purpose: newsletter,
  language: 'en',
  title: 'Wind is coming',
  markdown: `# A new kite

It flies in **strong** wind. *Really.* Read [how we made it](https://fenwick.example/made?a=1&b=2).

- light
- red & <quick>`.replace('<quick>', '\\<quick\\>'),
};

const yes = (b: PeopleBench, subject: string, wants = true) =>
  setPreference(b.vault, keeper(b.tenant), subject, { channel: 'email', topic: newsletter, wants, source: 'form' });

const entries = (b: PeopleBench) =>
  withTenant(b.store.db, b.tenant, async (trx) =>
    (await trx.selectFrom('ledger_inbox').select('entry').orderBy('arrived').execute())
      .map(({ entry }) => JSON.parse(Buffer.from(entry).toString()) as { kind: string; data: Record<string, unknown> })
      .filter(({ kind }) => kind.startsWith('mail.')),
  );

const nobody = { undeclared: 0, restricted: 0, objected: 0, 'no-consent': 0, 'no-mailbox': 0 };

test('to whom it may go and to nobody else, once, with a way to end it; reckoning changes nothing; what is cut short goes on', async (t) => {
  const smtp = await smtpServer(t);
  const b = await peopleBench(t, { smtp: { url: smtp.url() } });
  const friends = ['ada', 'bea', 'cleo', 'dora'].map((name) => `${name}@kites.example`);
  for (const email of friends) await yes(b, await b.person({ email }));
  await b.person({ email: 'silent@kites.example' });
  await yes(b, await b.person({ email: 'no@kites.example' }), false);
  await b.person({ phone: '+44 20 7946 0000' });
  const still = await b.person({ email: 'still@kites.example' });
  await yes(b, still);
  await restrictPerson(b.vault, keeper(b.tenant), still, true);
  const gone = await b.person({ email: 'gone@kites.example' });
  await yes(b, gone);
  await erasePerson(b.vault, keeper(b.tenant), gone, 'test');
  await yes(b, await b.person({ email: 'other@kites.example' }, undefined, b.other)).catch(() => {});

  const refused = { ...nobody, 'no-consent': 1, objected: 1, restricted: 1, 'no-mailbox': 1 };
  assert.deepEqual(await reckonCampaign(b.house, b.tenant, campaign), { waiting: 4, before: 0, refused });
  assert.deepEqual([smtp.received.length, await entries(b)], [0, []]);

  // The power fails at the third mail.
  let left = 2;
  const failing = {
    ...b.house,
    mail: {
      queueMail: ((...letter) =>
        left-- > 0 ? b.mail.queueMail(...letter) : Promise.reject(new Error('cut'))) as typeof b.mail.queueMail,
    },
  };
  await assert.rejects(sendCampaign(failing, b.tenant, campaign, b.clock), /cut/);
  assert.deepEqual(await entries(b), [], 'half a group is no group');
  const both = await Promise.all([1, 2].map(() => sendCampaign(b.house, b.tenant, campaign, b.clock)));
  assert.ok(
    both.every(({ waiting, before }) => waiting + before === 4),
    JSON.stringify(both),
  );
  await b.mail.sendDue();
  assert.deepEqual(smtp.received.map(({ to }) => to).toSorted(), friends);
  const text = (await entries(b)).find(({ kind }) => kind === 'mail.campaign-queued')!;
  assert.deepEqual(
    { ...text.data, text: '' },
    { campaign: '2026-03', purpose: newsletter, text: '', mails: 4, refused: 4 },
  );
  assert.ok((await entries(b)).some(({ kind }) => kind === 'mail.campaign-begun'));
  assert.ok(!JSON.stringify(await entries(b)).includes('kites.example'));

  const mail = await PostalMime.parse(smtp.received[0]!.raw);
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  assert.equal(header('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
  const link = /^<(https:\S+)>$/.exec(header('list-unsubscribe')!)![1]!;
  assert.match(
    mail.text!,
    /^A new kite\n\nIt flies in strong wind\. Really\. Read how we made it \(https:\/\/fenwick\.example\/made\?a=1&b=2\)\./,
  );
  assert.match(mail.text!, /- light\n- red & <quick>/);
  assert.match(mail.html!, /<h2[^>]*>A new kite<\/h2>[^]*<strong>strong<\/strong>[^]*<em>Really\.<\/em>/);
  assert.match(mail.html!, /<a href="https:\/\/fenwick\.example\/made\?a=1&amp;b=2">how we made it<\/a>/);
  assert.match(mail.html!, /<li dir="auto">red &amp; &lt;quick&gt;<\/li>/);
  assert.ok(!/<img|http:\/\//.test(mail.html!), 'nothing in it is fetched');

  // Again: nobody a second time. A newcomer gets it; who ends it gets no other.
  assert.equal((await sendCampaign(b.house, b.tenant, campaign, b.clock)).waiting, 0);
  await yes(b, await b.person({ email: 'eve@kites.example' }));
  assert.deepEqual(await reckonCampaign(b.house, b.tenant, campaign), { waiting: 1, before: 4, refused });
  await oneClick(b.house, b.tenant, tailOf(link));
  const next = await sendCampaign(b.house, b.tenant, { ...campaign, name: '2026-04' }, b.clock);
  assert.deepEqual([next.waiting, next.refused.objected], [4, 2]);
  await b.mail.sendDue();
  assert.equal(smtp.received.length, 8);
  assert.equal(smtp.received.filter(({ to }) => to === smtp.received[0]!.to).length, 1);
});

test('more than a day has room for: the rest waits, goes on by itself, and who says no meanwhile gets none; links still go', async (t) => {
  const smtp = await smtpServer(t);
  const b = await peopleBench(t, { smtp: { url: smtp.url() }, caps: { perTenant: 5 } });
  const emails = Array.from({ length: 10 }, (_, at) => `friend${at}@kites.example`);
  const ids = new Map<string, string>();
  for (const email of emails) {
    const id = await b.person({ email });
    ids.set(email, id);
    await yes(b, id);
  }
  assert.equal(b.mail.newslettersADay, 4);
  assert.equal((await sendCampaign(b.house, b.tenant, campaign, b.clock)).waiting, 10);
  const progress = async () => {
    const [one] = await campaignProgress(b.store.db, b.tenant);
    const { sent, waiting, forRoom, refused, nextAt } = one!;
    return [sent, waiting, forRoom, refused, nextAt];
  };
  const go = async (later: string) => {
    b.clock.advance(later);
    await b.mail.sendDue();
  };
  await go('PT0S');
  const begun = b.clock.now();
  assert.deepEqual(await progress(), [4, 6, 6, 0, begun.add({ hours: 24 }).toString().replace('Z', '.000Z')]);
  // There is room for what somebody waits for.
  const link = {
    email: new Pii('new@kites.example'),
    purpose: newsletter,
    channels: ['email'],
    language: 'en',
  } as const;
  await askOptIn(b.house, b.tenant, link);
  await go('PT1H');
  assert.equal(smtp.received.at(-1)!.to, 'new@kites.example');
  assert.equal(smtp.received.length, 5);
  await go('PT22H');
  assert.equal(smtp.received.length, 5, 'not before a day has gone by');
  const had = new Set(smtp.received.map(({ to }) => to));
  const [objecting, ...waiting] = emails.filter((email) => !had.has(email));
  await yes(b, ids.get(objecting!)!, false);
  // Begun again while it waits, it is the same newsletter.
  assert.equal((await sendCampaign(b.house, b.tenant, campaign, b.clock)).waiting, 0);
  for (let hours = 0; hours < 60; hours += 1) await go('PT1H1M');
  assert.deepEqual(await progress(), [9, 0, 0, 1, null]);
  assert.equal(smtp.received.filter(({ to }) => to === objecting).length, 0);
  for (const email of waiting) assert.equal(smtp.received.filter(({ to }) => to === email).length, 1, email);
  assert.equal(smtp.received.length, 10);
});

test('who says no between the queue and the sending gets none; other texts and crooked things are refused', async (t) => {
  const b = await peopleBench(t);
  const one = await b.person({ email: 'Both@kites.example' });
  await yes(b, one);
  assert.deepEqual(await sendCampaign(b.house, b.tenant, campaign, b.clock), {
    waiting: 1,
    before: 0,
    refused: nobody,
  });
  await yes(b, one, false);
  await b.mail.sendDue();
  const rows = await withTenant(b.store.db, b.tenant, (trx) =>
    trx.selectFrom('mail').select(['key', 'state', 'reason']).execute(),
  );
  assert.deepEqual(
    rows.map(({ state, reason }) => [state, reason]),
    [['refused', 'objected']],
  );
  assert.match(rows[0]!.key, /^campaign:2026-03:[0-9a-f]{12}:[0-9a-f]{40}$/);

  const code = (change: Partial<Campaign>) =>
    reckonCampaign(b.house, b.tenant, { ...campaign, ...change }).then(
      () => '',
      (error: { code: string }) => error.code,
    );
  assert.equal(await code({ markdown: 'Something else.' }), 'consent.campaign-changed');
  assert.equal(await code({ name: 'Ada@kites' }), 'consent.campaign-name');
  assert.equal(await code({ purpose: 'purpose.orders', name: 'x' }), 'consent.purpose', 'nobody consents to orders');
  await assert.rejects(
    reckonCampaign(b.house, b.tenant, { ...campaign, purpose: 'purpose.none', name: 'x' }),
    (error: Problem) => error.code === 'consent.purpose' && error.told.next.includes(campaign.purpose),
  );
  await yes(b, await b.person({ email: 'fred@kites.example' }));
  for (const markdown of ['![x](https://count.example/x.gif)', 'a <img src=x>', 'x\u0000'])
    await assert.rejects(
      sendCampaign(b.house, b.tenant, { ...campaign, name: 'bad', markdown }, b.clock),
      ({ code: what }: { code: string }) => what === 'mail.values',
      markdown,
    );
  // A policy that does without the purpose ends it.
  b.publish(declaredPolicy([newsletter]));
  assert.equal(await code({ name: 'x' }), 'consent.purpose');
});
