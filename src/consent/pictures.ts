// Pictures of the banner as visitors see it, taken in a real browser on phone and computer (CNIL 2020-092), once for each version and language.
import type { Clock } from '#base';
import type { Browser } from '#chrome';
import { type Db, withTenant } from '#store';
import type { Shown } from './house.ts';
import { previewOf } from './preview.ts';
import { keepPictures, keepShown } from './shown.ts';

export interface PictureHouse {
  db: Db;
  clock: Clock;
  /** What a company shows now; null when nothing is published. */
  shown(tenant: string): Promise<Shown | null>;
  /** Null: there is no browser on this machine; then the proof shows that there is no picture. */
  openBrowser(): Promise<Browser | null>;
}

/** CSS pixels: a usual phone, a usual computer. */
export const screens = { phone: { width: 375, height: 667 }, desktop: { width: 1280, height: 800 } } as const;

/**
 * Keeps what is shown now, and takes the pictures that are missing of it. How many versions got theirs. A version that is no longer shown
 * cannot be pictured as it was, and stays without.
 */
export async function pictureBanner(house: PictureHouse, tenant: string): Promise<number> {
  const { db, clock } = house;
  const shown = await house.shown(tenant);
  if (!shown || shown.notice.asked.length === 0) return 0;
  await keepShown(db, tenant, shown, clock);
  const waiting = await withoutPictures(db, tenant, shown);
  const browser = waiting.length > 0 ? await house.openBrowser() : null;
  if (!browser) return 0;
  try {
    let taken = 0;
    for (const [language, versions] of Map.groupBy(waiting, (one) => one.language)) {
      const pictures = await picturesOf(browser, shown, language);
      for (const { texts } of versions)
        if (await keepPictures(db, tenant, { policy: shown.notice.policy, texts }, pictures, clock)) taken += 1;
    }
    return taken;
  } finally {
    await browser.close();
  }
}

async function withoutPictures(db: Db, tenant: string, { notice, texts }: Shown): Promise<Shown['texts']> {
  const rows = await withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('consent_notice')
      .select('texts')
      .where('tenant_id', '=', tenant)
      .where('policy', '=', notice.policy)
      .where('pictured_at', 'is', null)
      .execute(),
  );
  const missing = new Set(rows.map((row) => Buffer.from(row.texts).toString('base64url')));
  return texts.filter((one) => missing.has(one.texts));
}

/** In the order of the sheet: left to right, then down. */
const states = [
  { layer: 1, scheme: 'light' },
  { layer: 1, scheme: 'dark' },
  { layer: 2, scheme: 'light' },
  { layer: 2, scheme: 'dark' },
] as const;

/** CSS pixels between the pictures of a sheet. */
const gap = 24;

/**
 * Both layers in one language, light beside dark, on one sheet (PNG) for each device. The first layer as it meets the eye; the second as
 * long as it is, so that nothing of it is out of the picture. The pages hold no script and ask for nothing.
 */
export async function picturesOf(
  browser: Browser,
  { notice, look }: Pick<Shown, 'notice' | 'look'>,
  language: string,
): Promise<{ phone: Uint8Array; desktop: Uint8Array }> {
  const pages = states.map((state) => previewOf({ notice, language, settings: look?.settings ?? {}, ...state }).html);
  const take = async ({ width, height }: { width: number; height: number }): Promise<Uint8Array> => {
    const context = await browser.newContext({ viewport: { width, height }, offline: true, javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.setContent(whole(pages[2]!));
      const long = (await page.locator('dialog').boundingBox())?.height ?? 0;
      const second = Math.max(height, Math.ceil(long) + 2 * gap);
      // Not sandboxed: such a frame is painted by another process, and may come too late for the picture. No script runs here at all.
      const frames = states.map(({ layer }, at) => {
        const html = (layer === 2 ? whole(pages[at]!) : pages[at]!).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        return `<iframe srcdoc="${html}" width="${width}" height="${layer === 2 ? second : height}"></iframe>`;
      });
      const sheet = { width: 2 * width + 3 * gap, height: height + second + 3 * gap };
      await page.setViewportSize(sheet);
      await page.setContent(
        `<!doctype html><style>body{display:grid;grid-template-columns:repeat(2,${width}px);gap:${gap}px;margin:${gap}px;background:#808080}iframe{border:0}</style>${frames.join('')}`,
      );
      return await page.screenshot({ animations: 'disabled' });
    } finally {
      await context.close();
    }
  };
  return { phone: await take(screens.phone), desktop: await take(screens.desktop) };
}

/** The second layer scrolls in a window; in a picture nothing can be scrolled. */
const whole = (html: string): string =>
  html.replace('</style>', 'dialog.upheld{max-height:none!important;overflow:visible}</style>');
