// What a site asks, stores and obeys, seen by a real browser at small sites of different makes: each fault is found, and nothing is green unseen.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { after, before, test } from 'node:test';
import { type Browser, browserAdvice, openBrowser } from '#chrome';
import type { Store } from '#store';
import { testDatabase } from '#store/testing';
import { say } from '#words';
import { Secret, Temporal, systemClock } from '#base';
import { openLedger, signerOf, signingKey } from '#ledger';
import { choicesBefore } from '../choices.ts';
import { noticeOf } from '../notice.ts';
import { keepPictures } from '../shown.ts';
import { consentBasis } from './consent-basis.ts';
import { siteProbes } from './site.ts';
import {
  type Company,
  type Page,
  type Street,
  type Verdict,
  company,
  html,
  impatient,
  street,
  wrapped,
} from './testing-sites.ts';
import { openGateway, placeOf } from './visit/gateway.ts';
import type { Patience } from './visit/stay.ts';
import { siteProbe } from './visit/judge.ts';
import { wishes } from './wishes.ts';
import { withdrawal } from './withdrawal.ts';

const opening = `# Privacy Policy of Teal Ltd

Teal Ltd, 9 Slip Lane, Whitby YO21 3PU, United Kingdom

Last updated: 1 March 2026

## Cookies

`;
const noCookies = `${opening}We do not use cookies.\n`;
const table = `
| Cookie | Provider | Purpose | Duration |
|---|---|---|---|
| _ga | Google Analytics | Statistics | 2 years |
`;
const asking = `${opening}With your consent we use Google Analytics cookies to measure visits to our website. On your first visit a banner lets you accept or refuse them.

We use Google Analytics for statistics of our website.

If you refuse cookies, some features of our website may not work.
${table}
## Your rights

You have the right to withdraw your consent at any time. Your choices are respected on every page.

## Activity

We will link your activity on our sites to your contact. We enrich it with public sources.
`;
const refusing = `${asking}
You can refuse cookies in the settings of your browser, and remove them there at any time.
`;
const byUse = `${opening}By continuing in this shop you consent to the use of cookies.\n${table}`;

let browser: Browser;
let place: Street;
let store: Store;

before(async () => {
  const opened = await openBrowser({ home: '.upheld' });
  assert.ok(opened, browserAdvice.en);
  browser = opened;
  place = await street();
});
after(async () => {
  await browser.close();
  await place.close();
});

/** States and reasons of a kind, each once. */
const said = (verdicts: readonly Verdict[], kind: string): string[] => [
  ...new Set(
    verdicts
      .filter((one) => one.kind === kind)
      .map(({ state, because }) => `${state} ${because.key.replace('visit.', '')}`),
  ),
];
const texts = (verdicts: readonly Verdict[]): string =>
  verdicts
    .flatMap(({ because, measured }) => [because, ...measured])
    .map((message) => say(message, 'en'))
    .join('\n');

/** Of a sentence that says that visits are measured with consent alone. */
async function basisAt({ tenant, published, stage }: Company): Promise<string> {
  const ledger = openLedger({
    db: store.db,
    originOf: async (id) => `privacy.teal.test/ledger/${id}`,
    signer: async (id, origin) => signerOf(origin, signingKey(new Secret('a key that only tests have'), id)),
    witness: { seen: async () => null, keep: async () => {} },
  });
  await ledger.sequence(tenant);
  const facts = noticeOf(published).asked.flatMap(({ purposes }) => purposes.map(({ id }) => id));
  const noMail = () => Promise.reject(new Error('no mail is asked for'));
  const { state, because } = await consentBasis({ db: store.db, ledger, visits: stage, mail: noMail }).ask({
    published,
    promise: { id: 'p', kind: 'consent-basis', stated: [], facts },
    now: Temporal.Now.instant(),
  });
  return `${state} ${because.key}`;
}

/** By whoever sits before an everyday browser. */
async function chooseAsPerson(origin: string): Promise<void> {
  const gateway = await openGateway(place.place);
  const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const context = await browser.newContext({ proxy: { server: gateway.url }, userAgent });
  try {
    const page = await context.newPage();
    await page.goto(origin);
    const kept = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await page.locator('#upheld [value=accept]').click();
    assert.ok((await kept).ok());
  } finally {
    await context.close();
    await gateway.close();
  }
}

interface Make {
  /** On which layer it can be refused. */
  refuse?: 1 | 2;
  /** Counts before an answer. */
  early?: boolean;
  forgets?: boolean;
  /** Leaves its cookie after a withdrawal. */
  keeps?: boolean;
  /** Has a way back on the first page only. */
  noLink?: boolean;
  /** Breaks its pages for who refused. */
  wall?: boolean;
  small?: boolean;
  /** Goes away only once it could keep that it may. */
  stuck?: boolean;
  /** Another cookie that comes with a yes. */
  also?: string;
  /** Asks only when somebody looks a second time, however slow the machine is, or once the page is scrolled. */
  after?: 'a look' | 'a scroll';
  /** Takes scrolling for a yes. */
  scrollIsYes?: boolean;
}

/** A visit lists the controls, and then looks for our own banner: what that brings is there at the next look. */
const secondLook =
  "const find=document.querySelector;document.querySelector=function(what){if(what==='#upheld')ask(),document.querySelector=find;return find.call(this,what)}";

/** A banner of no known make. */
const foreign =
  (make: Make): Page =>
  ({ url, headers }, answer) => {
    if (make.wall && url !== '/' && /consent_seen=no/.test(headers.cookie ?? '')) {
      answer.writeHead(403).end('no');
      return;
    }
    const counted = ['_ga', ...(make.also ? [make.also] : [])];
    const count = counted.map((name) => `document.cookie='${name}=GA1.1.1;path=/;max-age=63072000'`).join(';');
    const stop = make.keeps ? '' : counted.map((name) => `document.cookie='${name}=;path=/;max-age=0'`).join(';');
    const keep = (value: string): string =>
      make.forgets && value === 'no' ? '' : `document.cookie='consent_seen=${value};path=/;max-age=9999999'`;
    const look = (size = '13px'): string => `style="color:#111;background:#eee;font-size:${size}"`;
    html(
      answer,
      `<nav><a href="/shoes">Shoes</a></nav>
<div id="b" style="position:fixed;bottom:0;left:0;right:0;background:#fff;color:#111" hidden>We use cookies to count visits.
<button id="yes" ${look()}>Accept all</button>
<button id="${make.refuse === 2 ? 'more' : 'no'}" ${look(make.small ? '7px' : '13px')}>${make.refuse === 2 ? 'Settings' : 'Reject all'}</button></div>
<div id="b2" role="dialog" aria-label="Cookies" hidden>Cookies by purpose <label><input type="checkbox"> Statistics</label>
<button id="save">Save</button></div>
${make.noLink && url !== '/' ? '' : '<footer><a href="#" id="again">Cookie settings</a></footer>'}
<script>const at=(id)=>document.getElementById(id);const go=(id,act)=>at(id)&&(at(id).onclick=(e)=>{e.preventDefault();act()});
const no=()=>{${keep('no')};${stop};if(${!make.stuck}||/consent_seen/.test(document.cookie))at('b').hidden=at('b2').hidden=true};
const ask=()=>{if(!/consent_seen/.test(document.cookie))at('b').hidden=false};
${make.after === 'a scroll' ? "addEventListener('wheel',ask)" : make.after === 'a look' ? secondLook : 'ask()'};
if(${Boolean(make.scrollIsYes)})addEventListener('wheel',()=>{${count};at('b').hidden=true});
if(/consent_seen=yes/.test(document.cookie)||${Boolean(make.early)}){${count}}
go('yes',()=>{${keep('yes')};${count};at('b').hidden=true});go('no',no);go('save',no);
go('more',()=>{at('b').hidden=true;at('b2').hidden=false});go('again',()=>{at('${make.refuse === 2 ? 'b2' : 'b'}').hidden=false});</script>`,
    );
  };

/** Where nothing is to be seen, nothing is waited for. */
const hasty: Partial<Patience> = { load: 1_000, quiet: 100, busy: 300, late: 300, step: 700, site: 10_000 };

async function verdictsAt(host: string, text: string, page: Page, patience = impatient): Promise<Verdict[]> {
  place.open(`${host}.test`, page);
  const one = await company(store, place, browser, { text, origins: [`http://${host}.test`], name: host });
  return verdictsOf({ ...one, stage: { ...one.stage, patience } });
}

/** What is said of enriching, which no visit sees. */
const elsewhere = ['unproven trackElsewhere'];

/** With those parts of a withdrawal and of people's wishes that concern a site. */
const verdictsOf = (one: Company): Promise<Verdict[]> =>
  one.verdicts([
    ...siteProbes(one.stage),
    siteProbe(one.stage, 'right-withdraw-consent', withdrawal),
    siteProbe(one.stage, 'preferences-honoured', wishes),
  ]);

test('a visit', { concurrency: 8 }, async (t) => {
  store = await testDatabase(t);
  const all: Promise<void>[] = [];
  const test = (name: string, act: () => Promise<void>): void => void all.push(t.test(name, act));
  // The long ones first: the others fill the gaps.
  test('a site does not lead a visit into this machine or a private network, by name, redirect, frame or script', async () => {
    const reached: string[] = [];
    const inner = await street();
    inner.open('127.0.0.1', ({ url }, answer) => {
      reached.push(url ?? '');
      answer.writeHead(200, { 'access-control-allow-origin': '*' }).end('secret');
    });
    const at = `http://127.0.0.1:${inner.port}`;
    const guarded = placeOf(false);
    const through = {
      place: async (host: string, port: number) =>
        host.endsWith('.test') ? place.place(host, port) : guarded(host, port),
    };
    const visit = async (host: string, origin: string, page: Page): Promise<Verdict[]> => {
      place.open(host, page);
      const one = await company(store, through, browser, { text: noCookies, origins: [origin], name: host });
      // What is not answered keeps a page from ever being loaded.
      return one.verdicts(siteProbes({ ...one.stage, patience: { ...impatient, load: 6_000 } }));
    };
    try {
      const redirect: Page = (_, answer) => void answer.writeHead(302, { location: `${at}/redirect` }).end();
      assert.deepEqual(said(await visit('leads.test', 'http://leads.test', redirect), 'cookies-none'), [
        'unproven private',
      ]);
      assert.deepEqual(said(await visit('x', at, redirect), 'cookies-none'), ['unproven private']);
      assert.deepEqual(said(await visit('x', 'http://10.1.2.3', redirect), 'cookies-none'), ['unproven private']);
      assert.deepEqual(said(await visit('x', 'http://[::1]:8080', redirect), 'cookies-none'), ['unproven private']);
      const ways: Page = ({ url }, answer) =>
        url === '/w.js'
          ? void answer
              .writeHead(200, { 'content-type': 'text/javascript' })
              .end(`fetch('${at}/worker',{mode:'no-cors'})`)
          : html(
              answer,
              `<iframe src="${at}/frame"></iframe><img src="${at}/img" alt=""><script>fetch('${at}/fetch',{mode:'no-cors'}).catch(()=>0);
new WebSocket('${at.replace('http', 'ws')}/socket');new Worker('/w.js');navigator.sendBeacon('${at}/beacon','x');
open('${at}/popup');try{new RTCPeerConnection()}catch{document.title='none'}
fetch('http://169.254.169.254/latest/').catch(()=>0);fetch('http://localhost:${inner.port}/name',{mode:'no-cors'}).catch(()=>0)</script>`,
            );
      assert.deepEqual(said(await visit('ways.test', 'http://ways.test', ways), 'cookies-none'), ['upheld noneHolds']);
      assert.deepEqual(reached, []);
      // The same guard lets this machine in when the owner tries it out on it.
      assert.deepEqual(await placeOf(true)('localhost', 80), { address: '127.0.0.1', port: 80 });
      assert.equal(await placeOf(true)('10.1.2.3', 80), 'private');
      assert.equal(await placeOf(true)('169.254.169.254', 80), 'private');
    } finally {
      await inner.close();
    }
  });

  test('a hostile page: dialogs, popups, endless requests and endless loops end in time; names are cut and plain', async () => {
    const name = `a\u202eb${'x'.repeat(100)}<script>`;
    const noisy: Page = ({ url }, answer) =>
      url === '/p'
        ? void answer.writeHead(200).end('x')
        : html(
            answer,
            `<script>alert(1);confirm('?');onbeforeunload=()=>'stay';setInterval(()=>fetch('/p').catch(()=>0),50);
if(!/pop/.test(location))for(let i=0;i<3;i++)open('/?pop');localStorage.setItem(${JSON.stringify(name).replaceAll('<', '\\u003c')},'a value');
indexedDB.databases=async()=>[];Object.defineProperty(window,'localStorage',{value:{}});indexedDB.open('films')</script><a href="/?q">q</a><a download href="/f.html">d</a>`,
          );
    const all = await verdictsAt('noisy', noCookies, noisy);
    assert.deepEqual(said(all, 'cookies-none'), ['unproven noneStored']);
    assert.match(texts(all), /“a·bx{56}…”, “films”/);
    assert.doesNotMatch(texts(all), /<script|a value/);
    const loop: Page = (_, answer) => html(answer, '<script>onload=()=>setTimeout(()=>{for(;;);},50)</script>');
    assert.match(
      said(await verdictsAt('loop', noCookies, loop, hasty), 'cookies-none').join(),
      /^unproven (?:stuck|slow)$/,
    );
    const silent: Page = () => {};
    assert.deepEqual(said(await verdictsAt('silent', noCookies, silent, hasty), 'cookies-none'), ['unproven slow']);
  });

  test('refused by the browser: upheld with our own banner and forms, broken by walls, dead scripts, dead banners and recognition', async () => {
    const host = 'closed.test';
    const own = await company(store, place, browser, { text: refusing, origins: [`http://${host}`], name: 'closed' });
    const close = await wrapped(
      store,
      place,
      own,
      host,
      () =>
        new Response(
          `<!doctype html><html lang="en"><head><title>Shop</title></head><body><h1>Shop</h1><form method="post" action="/write"><input name="text"></form>
          <template data-upheld="statistics"><script>document.cookie='_ga=GA1.1.1234567;path=/;max-age=63072000';localStorage.setItem('_ga_x','1')</script></template></body></html>`,
          { headers: { 'content-type': 'text/html; charset=utf-8' } },
        ),
    );
    const fine = await verdictsOf(own);
    await close();
    assert.deepEqual(said(fine, 'cookie-browser'), ['upheld closedHolds']);
    assert.match(texts(fine), /the question was refused there, and went away/);
    assert.match(texts(fine), /a form that was not sent/);
    const at = async (name: string, page: Page): Promise<string> =>
      said(await verdictsAt(`closed-${name}`, refusing, page), 'cookie-browser').join();
    const cookie = { 'set-cookie': 'session=1; path=/' };
    const has = ({ headers }: IncomingMessage): boolean => /session=/.test(headers.cookie ?? '');
    const bounces: Page = (request, answer) =>
      has(request) || request.url === '/checked'
        ? html(answer, has(request) ? '' : '<p>Please enable cookies in your browser.</p>')
        : void answer.writeHead(302, { ...cookie, location: '/checked' }).end();
    const id = (): string => `id-${randomUUID()}`;
    const known = new Map<string, string>();
    const recognises: Page = ({ headers, url }, answer) => {
      // A picture that is asked for again with the mark that it had is what tells the browser.
      if (url !== '/pixel') return html(answer, '<img src="/pixel" alt="">');
      const mark = headers['if-none-match'] ?? `"${id()}"`;
      const value = known.get(mark) ?? id();
      known.set(mark, value);
      answer.writeHead(headers['if-none-match'] ? 304 : 200, {
        'set-cookie': `visitor=${value}; path=/; max-age=9999`,
        etag: mark,
        'cache-control': 'private, no-cache',
        'content-type': 'image/gif',
      });
      answer.end(headers['if-none-match'] ? undefined : Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACADs=', 'base64'));
    };
    assert.deepEqual(
      await Promise.all([
        at('bounces', bounces),
        at('fails', (_, answer) => html(answer, "<script>localStorage.setItem('seen','1')</script>")),
        at('blank', (_, answer) =>
          html(answer, '<script>if(!navigator.cookieEnabled)document.body.hidden=true</script>'),
        ),
        at('stuck', foreign({ stuck: true })),
        at('knows', recognises),
        // An identifier that is another one each time is none that came back.
        at('form', (_, answer) =>
          html(
            answer,
            `<form method="post" action="/w"></form><script>document.cookie='visitor=${id()};path=/'</script>`,
          ),
        ),
      ]),
      [
        'broken closedWall',
        'broken closedStops',
        'broken closedFails',
        'broken closedStuck',
        'broken closedBack',
        'unproven closedForm',
      ],
    );
  });

  test('upheld: our own banner around a site: everything that a visit can show is upheld', async () => {
    const host = 'good.test';
    const good = await company(store, place, browser, { text: asking, origins: [`http://${host}`] });
    const close = await wrapped(store, place, good, host, ({ url }) => {
      const { pathname } = new URL(url);
      if (!['/', '/shoes'].includes(pathname)) return new Response(null, { status: 404 });
      return new Response(
        `<!doctype html><html lang="en"><head><title>Shop</title></head><body><h1>Shop</h1><a href="/shoes">Shoes</a>
          <template data-upheld="statistics"><script>document.cookie='_ga=GA1.1.1;path=/;max-age=63072000';localStorage.setItem('_ga_x','1')</script></template></body></html>`,
        { headers: { 'content-type': 'text/html; charset=utf-8' } },
      );
    });
    try {
      const all = await verdictsOf(good);
      assert.deepEqual(said(all, 'cookie-choice'), ['upheld choiceHolds']);
      assert.deepEqual(said(all, 'cookies-used'), ['upheld usedHolds']);
      assert.deepEqual(said(all, 'cookie-categories'), ['upheld categoryHolds']);
      assert.deepEqual(said(all, 'cookie-refusal-effects'), ['upheld effectsHold']);
      assert.deepEqual(said(all, 'analytics'), ['upheld analyticsHolds']);
      assert.deepEqual(said(all, 'right-withdraw-consent'), ['upheld withdrawHolds']);
      assert.deepEqual(said(all, 'preferences-honoured'), ['upheld wishesHold']);
      // What a program chose proves nothing of people.
      assert.equal(await basisAt(good), 'unproven consentProof.noChoice');
      assert.match(texts(all), /after a yes, on the device \(\d\): .*“_ga”/);
      assert.match(texts(all), /left of what came with the yes: nothing/);
      assert.doesNotMatch(texts(all), /GA1/, 'values are never kept');
      await chooseAsPerson(`http://${host}`);
      assert.equal(await basisAt(good), 'unproven consentProof.noPicture');
      const [newest] = await choicesBefore(store.db, good.tenant, { limit: 1, before: null });
      const pictures = { phone: Buffer.from('a picture'), desktop: Buffer.from('a wide picture') };
      assert.ok(await keepPictures(store.db, good.tenant, newest!, pictures, systemClock));
      assert.equal(await basisAt(good), 'upheld consentProof.basisHolds');
      // Real choices, each recorded once, and told from those of people.
      const recorded = await choicesBefore(store.db, good.tenant, { limit: 9, before: null });
      assert.deepEqual(recorded.map(({ action, device }) => `${action} ${device}`).toSorted(), [
        'accept computer',
        'accept other',
        'refuse other',
        'withdraw other',
      ]);
    } finally {
      await close();
    }
  });

  test('upheld: no banner and no cookies, “no cookies” is upheld, and a promised choice is broken', async () => {
    const bare: Page = (_, answer) => html(answer, '<a href="/more">More</a>');
    const all = await verdictsAt('plain', noCookies, bare);
    assert.deepEqual(said(all, 'cookies-none'), ['upheld noneHolds']);
    assert.match(texts(all), /before any choice, on the device: nothing/);
    const asks = await verdictsAt('plain2', asking, bare);
    assert.deepEqual(said(asks, 'cookie-choice'), ['broken choiceNone']);
    assert.deepEqual(said(asks, 'preferences-honoured'), ['unproven wishesNotAsked']);
    assert.deepEqual(said(asks, 'visitor-tracking'), ['upheld trackNothing', ...elsewhere]);
  });

  test('broken: counted before a choice, with the name of the cookie and its host', async () => {
    place.open('early.test', foreign({ early: true }));
    const early = await company(store, place, browser, { text: asking, origins: ['http://early.test'], name: 'early' });
    const all = await verdictsOf(early);
    assert.deepEqual(said(all, 'cookies-used'), ['broken early']);
    assert.deepEqual(said(all, 'cookie-choice'), ['broken early']);
    assert.deepEqual(said(all, 'cookie-categories'), ['broken early']);
    assert.deepEqual(said(all, 'analytics'), ['broken analyticsEarly']);
    assert.match(texts(all), /keeps “_ga” \(early\.test\) on the device/);
    assert.deepEqual(said(all, 'visitor-tracking'), ['broken early', ...elsewhere]);
    assert.equal(await basisAt(early), 'broken visit.early');
  });

  test('upheld: a foreign banner that does all of it; unproven: its own unnamed cookie is asked about', async () => {
    const all = await verdictsAt('fine', asking, foreign({}));
    assert.deepEqual(said(all, 'cookie-choice'), ['upheld choiceHolds']);
    assert.deepEqual(said(all, 'analytics'), ['upheld analyticsHolds']);
    assert.deepEqual(said(all, 'cookies-used'), ['unproven unknown']);
    assert.deepEqual(said(all, 'visitor-tracking'), ['unproven trackAgreed', ...elsewhere]);
  });

  test('broken: refusing on the second layer, or in small letters, and a withdrawal that not every page leads to', async () => {
    assert.deepEqual(said(await verdictsAt('second', asking, foreign({ refuse: 2 })), 'cookie-choice'), [
      'broken refuseClicks',
    ]);
    const all = await verdictsAt('small', asking, foreign({ small: true, noLink: true }));
    assert.deepEqual(said(all, 'cookie-choice'), ['broken smaller']);
    assert.deepEqual(said(all, 'right-withdraw-consent'), ['broken noReopen']);
    assert.match(texts(all), /lead back to the choice: 1 of 2/);
  });

  test('a question that comes late, or only at the first scroll, is found and said; scrolling that counts as a yes is broken', async () => {
    const signal = `${asking}\nWe honour Global Privacy Control signals.\n`;
    const [late, scrolled, yes, forgets] = await Promise.all([
      verdictsAt('late', asking, foreign({ after: 'a look' })),
      verdictsAt('scrolled', signal, foreign({ after: 'a scroll' })),
      verdictsAt('scroll-yes', asking, foreign({ scrollIsYes: true })),
      verdictsAt('late-forgets', asking, foreign({ after: 'a look', forgets: true })),
    ]);
    assert.deepEqual(said(late, 'cookie-choice'), ['upheld choiceHolds']);
    assert.match(texts(late), /came only after a while/);
    assert.deepEqual(said(scrolled, 'cookie-choice'), ['upheld choiceHolds']);
    assert.match(texts(scrolled), /came only once the page was scrolled/);
    assert.ok(said(scrolled, 'preferences-honoured').includes('unproven wishesSignal'));
    assert.deepEqual(said(yes, 'cookie-choice'), ['broken early']);
    assert.match(texts(yes), /before any choice, on the device \(\d\): “_ga”/);
    assert.match(texts(yes), /went away when the page was scrolled/);
    assert.deepEqual(said(forgets, 'cookie-choice'), ['broken forgot']);
  });

  test('broken: nothing to refuse with; unproven: words that are not known here', async () => {
    const ask =
      (more: string): Page =>
      (_, answer) =>
        html(answer, `<div style="position:fixed;bottom:0">We use cookies. <button>Accept</button> ${more}</div>`);
    assert.deepEqual(said(await verdictsAt('only', asking, ask('')), 'cookie-choice'), ['broken noRefuse']);
    const odd = await verdictsAt('odd', asking, ask('<button>Rather be left alone</button>'));
    assert.deepEqual(said(odd, 'cookie-choice'), ['unproven notAccepted']);
  });

  test('broken: a refusal that is forgotten', async () => {
    const all = await verdictsAt('forgets', asking, foreign({ forgets: true }));
    assert.deepEqual(said(all, 'cookie-choice'), ['broken forgot']);
    assert.deepEqual(said(all, 'preferences-honoured'), ['broken forgot']);
  });

  test('broken: a page withheld from who refused, a cookie left after a withdrawal', async () => {
    place.open('keeps.test', foreign({ keeps: true, wall: true }));
    const keeps = await company(store, place, browser, { text: asking, origins: ['http://keeps.test'], name: 'keeps' });
    const all = await verdictsOf(keeps);
    assert.equal(await basisAt(keeps), 'broken visit.left');
    assert.deepEqual(said(all, 'cookie-refusal-effects'), ['broken effectsFail']);
    assert.match(texts(all), /does not show “\/shoes” any more \(answer 403\)/);
    for (const kind of ['cookie-choice', 'analytics', 'right-withdraw-consent'])
      assert.deepEqual(said(all, kind), ['broken left'], kind);
  });

  test('consent by use is never green: broken where something is set unasked, else unproven', async () => {
    const setting: Page = (_, answer) => html(answer, "<script>document.cookie='_ga=1;path=/'</script>");
    assert.deepEqual(said(await verdictsAt('use', byUse, setting), 'consent-by-use'), ['broken early']);
    const notice: Page = (_, answer) =>
      html(
        answer,
        `<div style="position:fixed;bottom:0">By using this site you accept cookies. <button>OK</button> <a href="/privacy">Privacy policy</a></div>
<script>document.cookie='_ga=1;path=/'</script>`,
      );
    assert.deepEqual(said(await verdictsAt('notice', byUse, notice), 'consent-by-use'), ['broken early']);
    const nothing: Page = (_, answer) => html(answer, '');
    assert.deepEqual(said(await verdictsAt('use2', byUse, nothing), 'consent-by-use'), ['unproven useIsNone']);
  });

  test('broken: a call to a host that measures, a vendor that the text does not name', async () => {
    const denying = `${asking}\nWe do not use tracking cookies.\n`;
    const calling: Page = (_, answer) =>
      html(answer, '<img src="https://www.google-analytics.com/collect?v=1" alt="">');
    const all = await verdictsAt('calls', denying, calling);
    assert.deepEqual(said(all, 'analytics'), ['broken analyticsEarly']);
    assert.match(texts(all), /“www\.google-analytics\.com”/);
    const other: Page = (_, answer) => html(answer, "<script>document.cookie='_hjSessionUser_1=1;path=/'</script>");
    const met = await verdictsAt('stranger', denying, other);
    assert.deepEqual(said(met, 'analytics'), ['broken analyticsUnnamed']);
    assert.deepEqual(said(all, 'cookies-none'), ['broken noneSent']);
    assert.deepEqual(said(met, 'cookies-none'), ['broken noneMet']);
  });

  test('activity: broken where a stranger recognises visitors, unproven where others are asked for something', async () => {
    const [stranger, other] = await Promise.all([
      verdictsAt('hidden', asking, foreign({ also: '_hjSessionUser_1' })),
      verdictsAt('fonts', asking, (_, answer) => html(answer, '<img src="https://pictures.example/a.png" alt="">')),
    ]);
    assert.deepEqual(said(stranger, 'visitor-tracking'), ['broken trackUnnamed', ...elsewhere]);
    assert.deepEqual(said(other, 'visitor-tracking'), ['unproven trackHosts', ...elsewhere]);
  });

  test('social networks: upheld where only links lead there, broken where a button is loaded unasked, unproven of pages there', async () => {
    const buttons = `${opening}Our site links to social networks. You can write to us on social media, where we have an account.\n`;
    const linked: Page = (_, answer) => html(answer, '<a href="https://www.facebook.com/teal">Facebook</a>');
    const fine = await verdictsAt('links', buttons, linked);
    assert.deepEqual(said(fine, 'social-media').toSorted(), ['unproven socialPages', 'upheld socialNone']);
    const loading: Page = (_, answer) =>
      html(answer, '<iframe src="https://www.facebook.com/plugins/like.php?href=x" title="Like"></iframe>');
    const all = await verdictsAt('likes', buttons, loading);
    assert.deepEqual(said(all, 'social-media'), ['broken socialUnasked']);
    assert.match(texts(all), /asks “www\.facebook\.com”, a social network/);
  });

  test('unproven: no site, no answer, a wall, another site, an error, a file', async () => {
    const none = await company(store, place, browser, { text: noCookies, origins: [], name: 'none' });
    assert.deepEqual(said(await none.verdicts(), 'cookies-none'), ['unproven noSite']);
    const pages: Record<string, Page> = {
      wall: (_, answer) =>
        void answer.writeHead(403, { 'content-type': 'text/html' }).end('<title>Just a moment...</title>'),
      failing: (_, answer) => void answer.writeHead(500).end('oh'),
      elsewhere: (_, answer) => void answer.writeHead(302, { location: 'http://plain9.test/' }).end(),
      noPage: (_, answer) =>
        void answer.writeHead(200, { 'content-disposition': 'attachment', 'content-type': 'application/zip' }).end('x'),
    };
    place.open('plain9.test', (_, answer) => html(answer, ''));
    for (const [why, page] of Object.entries(pages)) {
      const all = await verdictsAt(`not-${why.toLowerCase()}`, noCookies, page);
      assert.deepEqual(said(all, 'cookies-none'), [`unproven ${why}`]);
    }
    const gone = await company(store, place, browser, {
      text: noCookies,
      origins: ['http://gone.example'],
      name: 'gone',
    });
    assert.deepEqual(said(await gone.verdicts(), 'cookies-none'), ['unproven unreached']);
  });

  test('a visit ends when the house is closed, and leaves no verdict', async () => {
    place.open('waits.test', () => {});
    const one = await company(store, place, browser, {
      text: noCookies,
      origins: ['http://waits.test'],
      name: 'waits',
    });
    const { browser: _, ...stage } = one.stage;
    const ending = new AbortController();
    const patience = { load: 80_000, site: 80_000 };
    const asked = one.verdicts(siteProbes({ ...stage, patience, ending: ending.signal }));
    const start = performance.now();
    setTimeout(() => ending.abort(), 1_500);
    await assert.rejects(asked, { name: 'AbortError' });
    assert.ok(performance.now() - start < 40_000);
  });

  await Promise.all(all);
});
