// The banner as a browser renders it: refusing as easy and as prominent as accepting, nothing ticked, the page still there, the ways on in sight.
import type { Browser } from '#chrome';
import type { Notice } from '#wire';
import { previewOf } from './preview.ts';
import type { ConsentSettings } from './settings.ts';
import { spokenIn } from './shown-texts.ts';

/** `unequal`: the two buttons differ; `unseen`: one is not in sight without scrolling; `ticked`: a box is; `wall`: the page is covered; `lost`: a way on is missing. */
export type RenderedFault = 'unequal' | 'unseen' | 'ticked' | 'wall' | 'lost';

export interface RenderedFinding {
  fault: RenderedFault;
  language: string;
  device: 'phone' | 'desktop';
}

/** CSS pixels: a small phone (WCAG 2.2, 1.4.10 asks for 320), a usual computer. */
const screens = { phone: { width: 320, height: 568 }, desktop: { width: 1280, height: 800 } } as const;

/** EDPB, report of the Cookie Banner Taskforce of 17 January 2023, types A to E: what makes one button stand out over the other. */
const looks = [
  'width',
  'height',
  'fontSize',
  'fontWeight',
  'color',
  'backgroundColor',
  'borderColor',
  'borderWidth',
  'opacity',
];

const firstCheck = `(() => {
  const found = [];
  const root = document.getElementById('upheld');
  const [no, yes] = ['refuse', 'accept'].map((value) => root?.querySelector('button[value=' + value + ']'));
  if (!no || !yes) return ['lost'];
  const [one, other] = [no, yes].map((button) => getComputedStyle(button));
  if (${JSON.stringify(looks)}.some((name) => one[name] !== other[name])) found.push('unequal');
  for (const button of [no, yes]) {
    const box = button.getBoundingClientRect();
    const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth || !button.contains(at)) found.push('unseen');
  }
  if (root.getBoundingClientRect().height > innerHeight * 0.8) found.push('wall');
  const links = [...root.querySelectorAll('a')].filter((link) => link.getClientRects().length > 0 && link.textContent.trim() !== '');
  if (links.length < 2 || !root.querySelector('#upheld-title')?.textContent.trim()) found.push('lost');
  return found;
})()`;
const secondCheck = `[...document.querySelectorAll('input[type=checkbox]')].some((box) => box.checked) ? ['ticked'] : []`;

/** Every language that the banner speaks, or those named, on a small phone and on a computer. */
export async function lintRendered(
  browser: Browser,
  notice: Notice,
  settings: ConsentSettings,
  languages: readonly string[] = spokenIn(settings),
): Promise<RenderedFinding[]> {
  const found: RenderedFinding[] = [];
  for (const [device, viewport] of Object.entries(screens) as [
    'phone' | 'desktop',
    { width: number; height: number },
  ][]) {
    const context = await browser.newContext({ viewport, offline: true });
    try {
      const page = await context.newPage();
      for (const language of languages)
        for (const layer of [1, 2] as const) {
          await page.setContent(previewOf({ notice, language, settings, layer, scheme: 'light' }).html);
          const faults = await page.evaluate<RenderedFault[]>(layer === 1 ? firstCheck : secondCheck);
          found.push(...[...new Set(faults)].map((fault) => ({ fault, language, device })));
        }
    } finally {
      await context.close();
    }
  }
  return found;
}
