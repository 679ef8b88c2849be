// The wrapper in a real browser: every way in which a page that marks up nothing reaches a third party is held back, what is granted works, and the question is there at first paint, under strict policies, and without scripts.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, browserAdvice, openBrowser } from '#chrome';
import {
  type Fetch,
  type Served,
  type TestUpheld,
  cookie,
  kit,
  served,
  testUpheld,
  wrapper,
} from './testing-wrapper.ts';

/** A third party: a host of its own, which notes who came. */
interface Third {
  origin: string;
  reached: Set<string>;
  server: Server;
}
async function third(host: string): Promise<Third> {
  const reached = new Set<string>();
  const server = createServer((request, answer) => {
    const way = new URL(request.url!, 'http://x').pathname.split('/')[1]!;
    reached.add(way);
    const types: Record<string, string> = {
      css: 'text/css',
      script: 'text/javascript',
      module: 'text/javascript',
      import: 'text/javascript',
      event: 'text/event-stream',
    };
    const type = Object.entries(types).find(([part]) => way.includes(part))?.[1] ?? 'text/plain';
    answer
      .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': type, 'timing-allow-origin': '*' })
      .end('');
  });
  server.on('upgrade', (request, socket) => {
    reached.add(request.url!.slice(1));
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, host, done));
  return { origin: `http://${host}:${(server.address() as AddressInfo).port}`, reached, server };
}

/** The fourteen ways of the comparison with other banners, and then those that they were not asked about. */
const fourteen =
  'script-html iframe-html img-html script-dom iframe-dom img-dom fetch xhr beacon websocket eventsource link-preload css-bg worker-fetch'.split(
    ' ',
  );
const more =
  'css-link css-import font-face video audio track object embed srcdoc-img prefetch modulepreload import module-worker-file worker-file worker-file-import ping svg-image frame-in-frame template-img input-image poster manifest'.split(
    ' ',
  );

const markup = (t: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Site</title>
<link rel="manifest" href="${t}/manifest"></head><body><p>Site</p><script src="${t}/script-html"></script>
<iframe src="${t}/iframe-html"></iframe><img src="${t}/img-html" alt=""><script>globalThis.inlineRan = true</script><script src="/ways.js"></script></body></html>`;

const ways = (
  t: string,
): string => `const t=${JSON.stringify(t)},add=(tag,set)=>document.body.append(Object.assign(document.createElement(tag),set)),quiet=()=>{};
addEventListener('load',()=>{globalThis.ownRan=true;
add('script',{src:t+'/script-dom'});add('iframe',{src:t+'/iframe-dom'});new Image().src=t+'/img-dom';
fetch(t+'/fetch').catch(quiet);const x=new XMLHttpRequest();x.open('GET',t+'/xhr');try{x.send()}catch{};navigator.sendBeacon(t+'/beacon','x');
try{new WebSocket(t.replace('http','ws')+'/websocket')}catch{};try{new EventSource(t+'/eventsource').onerror=e=>e.target.close()}catch{};
add('link',{rel:'preload',as:'image',href:t+'/link-preload'});const i=document.createElement('i');i.style.cssText='display:block;width:9px;height:9px;background:url('+t+'/css-bg)';document.body.append(i);
new Worker(URL.createObjectURL(new Blob(['fetch("'+t+'/worker-fetch").catch(()=>{})'])));
add('link',{rel:'stylesheet',href:t+'/css-link'});add('style',{textContent:'@import url('+t+'/css-import);@font-face{font-family:x;src:url('+t+'/font-face)}b{font-family:x}'});add('b',{textContent:'x'});
add('video',{src:t+'/video',poster:t+'/poster',preload:'auto'});add('audio',{src:t+'/audio',preload:'auto'});
const v=document.createElement('video'),k=Object.assign(document.createElement('track'),{src:t+'/track',default:true});v.crossOrigin='anonymous';v.append(k);v.src='/none.mp4';document.body.append(v);k.track.mode='showing';
add('object',{data:t+'/object'});add('embed',{src:t+'/embed'});add('iframe',{srcdoc:'<img src="'+t+'/srcdoc-img">'});
add('link',{rel:'prefetch',href:t+'/prefetch'});add('link',{rel:'modulepreload',href:t+'/modulepreload'});import(t+'/import').catch(quiet);
new Worker('/worker.js');new Worker('/module-worker.js',{type:'module'});
const a=Object.assign(document.createElement('a'),{href:'#x',ping:t+'/ping'});document.body.append(a);a.click();
document.body.insertAdjacentHTML('beforeend','<svg width="9" height="9"><image href="'+t+'/svg-image" width="9" height="9"/></svg><input type="image" alt="" src="'+t+'/input-image">');
add('iframe',{src:'/inner'});const tpl=document.createElement('template');tpl.innerHTML='<img src="'+t+'/template-img">';document.body.append(tpl.content.cloneNode(true));
});`;

let browser: Browser | null;
let upheldServer: TestUpheld;
let tracker: Third;
let other: Third;
let site: Served;
let bare: Served;
/** Headers of the site's own pages, as a test sets them. */
let own: Record<string, string> = {};
let asked: string[] = [];
/** The ways in which pages reach third parties in this browser. */
let able: string[] = [];

const company: Fetch = ({ url }) => {
  const { pathname } = new URL(url);
  asked.push(pathname);
  const to = (type: string, body: string, headers: Record<string, string> = {}) =>
    new Response(body, { headers: { 'content-type': type, ...headers } });
  const t = tracker.origin;
  if (pathname === '/') return to('text/html; charset=utf-8', markup(t), own);
  if (pathname === '/ways.js')
    return to('text/javascript', `{${ways(t)}}{${ways(other.origin)}}`, { 'cache-control': 'public, max-age=600' });
  if (pathname === '/inner') return to('text/html', `<p>inner</p><img src="${t}/frame-in-frame">`);
  const workers = [t, other.origin].map(
    (one) => `fetch("${one}/worker-file").catch(()=>{});try{importScripts("${one}/worker-file-import")}catch{}`,
  );
  if (pathname === '/worker.js') return to('text/javascript', workers.join(';'));
  if (pathname === '/module-worker.js') return to('text/javascript', `fetch("${t}/module-worker-file").catch(()=>{})`);
  if (pathname === '/inline') return to('text/html', '<body><script>globalThis.inlineRan = true</script>', own);
  if (pathname === '/plain')
    return to(
      'text/html; charset=utf-8',
      '<!doctype html><html lang="en"><head><title>Plain</title></head><body><h1>Plain</h1></body></html>',
      own,
    );
  if (pathname === '/slow') return new Response(slowly(), { headers: { 'content-type': 'text/html; charset=utf-8' } });
  return new Response(null, { status: 404 });
};

/** Lets the slow page end. */
let letEnd = (): void => {};
/** A page whose end comes when it is let. */
function slowly(): ReadableStream {
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(
        Buffer.from('<!doctype html><html lang="en"><head><title>Slow</title></head><body><p>Beginning</p>'),
      );
      await new Promise<void>((done) => (letEnd = done));
      controller.enqueue(Buffer.from('<p>End</p></body></html>'));
      controller.close();
    },
  });
}

before(async () => {
  browser = await openBrowser({ home: '.upheld' });
  assert.ok(browser, browserAdvice.en);
  [upheldServer, tracker, other] = await Promise.all([testUpheld(), third('127.0.0.2'), third('127.0.0.3')]);
  const upheld = await wrapper();
  const sources = (origin: string) => ({ all: [origin, origin.replace('http', 'ws')] });
  const every = 'script-src style-src img-src font-src connect-src frame-src media-src worker-src'.split(' ');
  const granted = (origin: string) => Object.fromEntries(every.map((directive) => [directive, sources(origin).all]));
  upheldServer.kit = kit({
    csp: {
      always: {},
      granted: { 'statistics/counter': granted(tracker.origin), 'statistics/other': granted(other.origin) },
    },
  });
  site = await served(upheld({ host: upheldServer.origin })(company));
  bare = await served(company);
});
after(async () => {
  await browser?.close();
  await Promise.all([site.close(), bare.close(), upheldServer.close()]);
  for (const { server } of [tracker, other]) {
    server.closeAllConnections();
    server.close();
  }
});

async function open(
  address: string,
  {
    cookies,
    scripts = true,
    ...context
  }: { cookies?: string; scripts?: boolean; viewport?: { width: number; height: number } } = {},
) {
  asked = [];
  for (const { reached } of [tracker, other]) reached.clear();
  const opened = await browser!.newContext({ javaScriptEnabled: scripts, ...context });
  if (cookies) {
    const [name = '', ...value] = cookies.split('=');
    await opened.addCookies([{ name, value: value.join('='), url: new URL(address).origin }]);
  }
  const page = await opened.newPage();
  await page.addInitScript(() => {
    const held: string[] = [];
    Object.assign(globalThis, { held });
    (globalThis as unknown as EventTarget).addEventListener('securitypolicyviolation', (event) =>
      held.push((event as unknown as { effectiveDirective: string }).effectiveDirective),
    );
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, close: () => opened.close() };
}
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const settle = () => wait(1200);
/** Until each of these ways has reached, or none has come for some time: a worker starts late on a busy machine. */
async function arrivals(reached: Set<string>, ways: readonly string[], quiet = 6_000): Promise<void> {
  let [seen, since] = [reached.size, Date.now()];
  while (missing(reached, ways).length > 0 && Date.now() - since < quiet) {
    await wait(50);
    if (reached.size !== seen) [seen, since] = [reached.size, Date.now()];
  }
}
const missing = (reached: Set<string>, names: readonly string[] = [...fourteen, ...more]) =>
  names.filter((way) => !reached.has(way));

test('a page that marks up nothing: all that it reaches without the wrapper, nothing of it with', async () => {
  const free = await open(`${bare.origin}/`);
  await arrivals(tracker.reached, [...fourteen, ...more]);
  // What a browser does not load here proves nothing; the fourteen it must all load.
  assert.deepEqual(missing(tracker.reached, fourteen), []);
  able = [...fourteen, ...more].filter((way) => tracker.reached.has(way));
  assert.ok(
    able.length >= fourteen.length + more.length - 3,
    `not loaded at all: ${missing(tracker.reached).join(', ')}`,
  );
  await free.close();

  for (const cookies of [undefined, cookie({ statistics: false, marketing: true })]) {
    const { page, close } = await open(`${site.origin}/`, cookies ? { cookies } : {});
    await settle();
    assert.deepEqual([...tracker.reached, ...other.reached], []);
    // The site's own code ran: it was the third party that was held back.
    assert.deepEqual(await page.evaluate('[ownRan, inlineRan, upheldRan, upheldSays, globalThis.pwned]'), [
      true,
      true,
      1,
      'é',
      undefined,
    ]);
    await close();
  }
  const reports = upheldServer.asked
    .filter(({ path }) => path === '/upheld/csp-report')
    .flatMap(({ body }) => (JSON.parse(body) as { held: { host: string }[] }).held);
  assert.ok(
    reports.some(({ host }) => [tracker.origin, other.origin].includes(`http://${host}`)),
    'no report came',
  );
});

test('after a yes: exactly what was granted, in every way', async () => {
  const { close } = await open(`${site.origin}/`, { cookies: cookie({ statistics: ['other'], marketing: false }) });
  // Plug-ins and manifests are nobody's but the site's: no vendor is let in there.
  const granted = able.filter((way) => !/^(?:object|embed|manifest)$/.test(way));
  await arrivals(tracker.reached, granted);
  await settle();
  assert.deepEqual(missing(tracker.reached, granted), []);
  assert.deepEqual([...other.reached], []);
  await close();
});

test('a site with a strict policy and Trusted Types of its own: the question stands, its script runs, nothing is refused', async () => {
  for (const policy of [
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    "default-src 'self'; require-trusted-types-for 'script'",
    "script-src 'nonce-abc' 'strict-dynamic'; style-src-elem 'self'; object-src 'none'",
    "default-src 'self' 'unsafe-inline', script-src 'none'",
  ]) {
    own = { 'content-security-policy': policy };
    const { page, close } = await open(`${site.origin}/plain`);
    assert.deepEqual(
      await page.evaluate("[globalThis.upheldRan, getComputedStyle(document.getElementById('upheld')).position, held]"),
      [1, 'fixed', []],
      policy,
    );
    const inline = await page
      .goto(`${site.origin}/inline`)
      .then(() => page.evaluate('[upheldRan, globalThis.inlineRan]'));
    assert.deepEqual(inline, [1, undefined], policy);
    await close();
  }
  own = {};
});

test('at first paint, before the page has ended; no request but the page', async () => {
  const { page, close } = await open(`${site.origin}/plain`, {});
  assert.deepEqual(
    asked.filter((path) => path !== '/favicon.ico'),
    ['/plain'],
  );
  const seen = page.evaluate(
    "new Promise((done) => new PerformanceObserver((list, o) => { for (const one of list.getEntries()) if (one.name === 'first-contentful-paint') { o.disconnect(); done(one.startTime) } }).observe({ type: 'paint', buffered: true }))",
  );
  assert.ok((await seen) !== null);
  await page.goto(`${site.origin}/slow`, { waitUntil: 'commit' });
  await page.waitForSelector('#upheld', { state: 'visible' });
  assert.equal(await page.locator('text=End').count(), 0);
  letEnd();
  await page.waitForSelector('text=End');
  await close();
});

test('without scripts: the form is sent, the page comes back, and asks no more', async () => {
  const mine = cookie({ statistics: false, marketing: false });
  upheldServer.answer = ({ url, method }) => {
    const { pathname } = new URL(url);
    if (method === 'POST')
      return new Response(null, {
        status: 303,
        headers: { location: '/', 'set-cookie': `${mine}; Path=/; SameSite=Lax` },
      });
    return pathname === '/upheld/token' ? Response.json({ token: '1.token' }) : Response.json(upheldServer.kit);
  };
  const { page, close } = await open(`${site.origin}/plain?a=1`, { scripts: false });
  await page.click('button[value=refuse]');
  assert.equal(page.url(), `${site.origin}/plain?a=1`);
  assert.equal(await page.locator('#upheld').isVisible(), false);
  assert.equal(await page.locator('[data-upheld-open]').isVisible(), true);
  const post = upheldServer.asked.find(({ method, path }) => method === 'POST' && path === '/upheld/choice')!;
  assert.deepEqual(Object.fromEntries(new URLSearchParams(post.body)), {
    token: '1.token',
    back: '/',
    action: 'refuse',
  });
  assert.equal(post.headers.get('origin'), site.origin);
  upheldServer.answer = null;
  await close();
});
