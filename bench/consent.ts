// The banner beside its peers: bytes, time to be seen, work, clicks. The peers' pages are not part of the project: UPHELD_CONSENT_BENCH is their folder.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { centreOf, kitOf, moreScript, noticeOf, oneScript } from '#consent';
import { Policy } from '#policy';
import { htmlOf } from '#wire';
import { type Bar, atMost } from './bars.ts';

const run = promisify(execFile);

/** What the peers' pages ask about. */
const policy = Policy.parse({
  meta: {
    id: 'bench',
    title: 'Privacy',
    language: 'en',
    source: { file: 'policy/privacy.md', sha256: 'a'.repeat(64) },
  },
  cookieUse: [{ id: 'cookies.use', stance: 'used', categories: ['necessary', 'statistics', 'marketing'] }],
  cookies: [
    { id: 'cookie.ga', name: '_ga', category: 'statistics', vendor: 'google' },
    { id: 'cookie.pk', name: '_pk_id', category: 'statistics', vendor: 'matomo' },
    { id: 'cookie.fbp', name: '_fbp', category: 'marketing', vendor: 'meta' },
  ],
});
const of = {
  notice: noticeOf({ number: 1, policy }),
  language: 'en',
  // The peers' server keeps each in a folder of its own.
  base: '/ours',
  policy: '/privacy',
  domain: null,
};
const marked = `${['analytics', 'marketing']
  .map(
    (id) =>
      `<template data-upheld="${id === 'analytics' ? 'statistics' : id}"><script src="gated-${id}.js"></script></template>`,
  )
  .join('')}`;

/** As peers/ours.mjs reads it. */
export async function built(way: 'html' | 'script', folder: string): Promise<void> {
  const files: Record<string, string> = {
    'upheld/more.js': await moreScript(),
    'upheld/centre': JSON.stringify(centreOf(of)),
    'withdraw.js': 'window.__withdraw = () => upheld.refuse();',
  };
  const page = { head: '', gated: marked, tail: '<script src="withdraw.js"></script>' };
  if (way === 'script') {
    files['upheld.js'] = await oneScript(of);
    page.head = '<script src="upheld.js"></script>';
  } else {
    const { css, script, first, open } = await kitOf(of, { always: {}, granted: {} });
    page.head = `<style>${css}</style><script>${script}</script>`;
    page.gated = `${htmlOf(first, { token: 'a-token' })}${marked}`;
    page.tail += htmlOf(open);
  }
  mkdirSync(join(folder, 'upheld'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const spec = {
    label: `Upheld (${way === 'html' ? 'in the HTML' : 'one script'})`,
    version: 'work tree',
    ...page,
    files: Object.keys(files),
    banner: '#upheld',
    accept: '#upheld [value=accept]',
    reject: '#upheld [value=refuse]',
    settings: '#upheld [data-upheld-open]',
    dialog: 'dialog[open]',
  };
  writeFileSync(join(folder, 'bench.json'), JSON.stringify(spec));
}

/** Bytes to show the first layer: everything of ours that is in the page or fetched before, brotli. */
async function bytes(): Promise<Bar[]> {
  const { css, script, first, open } = await kitOf(of, { always: {}, granted: {} });
  const size = (text: string): number => brotliCompressSync(text).length / 1024;
  const html = `<style>${css}</style><script>${script}</script>${htmlOf(first, { token: 'x'.repeat(64), back: '/' })}${htmlOf(open)}`;
  return [
    atMost('bytes of the first layer in the HTML, brotli', size(html), 5, ' KiB'),
    atMost('bytes of the first layer by one script, brotli', size(await oneScript(of)), 5, ' KiB'),
    atMost(
      'bytes of the second layer, brotli',
      size(await moreScript()) + size(JSON.stringify(centreOf(of))),
      8,
      ' KiB',
    ),
  ];
}

interface Figures {
  summary: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, { median: number }>>>>>>;
}

export async function consentBench(): Promise<Bar[]> {
  const bars = await bytes();
  const peers = process.env['UPHELD_CONSENT_BENCH'];
  if (!peers) return bars;
  const folder = mkdtempSync(join(tmpdir(), 'upheld-consent-'));
  try {
    await built('html', folder);
    const env = { ...process.env, OURS: folder, RUNS: process.env['RUNS'] ?? '4', PEERS: 'none,floor,ours,orejime' };
    await run(process.execPath, ['browser.mjs'], { cwd: peers, env, maxBuffer: 1 << 26 });
    const { summary } = JSON.parse(readFileSync(join(peers, 'results/browser.json'), 'utf8')) as Figures;
    const median = (profile: string, peer: string, what: string): number =>
      summary[profile]?.[peer]?.[what]?.median ?? Number.NaN;
    for (const profile of ['desktop', 'mobile'])
      bars.push(
        atMost(
          `visible, ${profile}, of the floor`,
          median(profile, 'ours', 'visible') / median(profile, 'floor', 'visible'),
          1.15,
          'x',
        ),
      );
    bars.push(
      atMost(
        'work over the bare page, desktop',
        median('desktop', 'ours', 'task') - median('desktop', 'none', 'task'),
        15,
        ' ms',
      ),
      atMost(
        'long tasks more than the bare page, mobile',
        median('mobile', 'ours', 'longTasks') - median('mobile', 'none', 'longTasks'),
        0,
        '',
      ),
      atMost('layout shift', median('mobile', 'ours', 'cls'), 0, ''),
      atMost('click to paint, mobile', median('mobile', 'ours', 'click'), 24, ' ms'),
    );
    return bars;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
