// Names of what a page keeps besides cookies: Web Storage, IndexedDB, caches; asked from a world of our own within it.
import type { BrowserContext, CDPSession, Frame, Page } from 'playwright-core';
import type { Kept } from './seen.ts';
import { within } from './within.ts';

/** Of a page with more frames the first are looked at. */
export const mostFrames = 8;

const storesSource = `(async () => {
  const names = [];
  const some = (what, list) => { for (const name of list.slice(0, 100)) names.push([what, String(name).slice(0, 200)]); };
  try { some('storage', Object.keys(localStorage)); } catch {}
  try { some('storage', Object.keys(sessionStorage)); } catch {}
  try { some('database', (await indexedDB.databases()).map(({ name }) => name)); } catch {}
  try { some('database', await caches.keys()); } catch {}
  return names;
})()`;

/** Names that a frame keeps, asked from a world of our own: what the page has made of its globals does not matter there. */
export async function storesOf(context: BrowserContext, page: Page, frame: Frame, left: () => number): Promise<Kept[]> {
  const host = URL.parse(frame.url())?.hostname ?? '';
  const main = frame === page.mainFrame();
  let session: CDPSession | null = null;
  try {
    // A frame of the page's own process has no session of its own; what its origin keeps is seen in the page.
    session = await within(context.newCDPSession(main ? page : frame), left());
    const { frameTree } = await within(session.send('Page.getFrameTree'), left());
    const { executionContextId } = await within(
      session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id }),
      left(),
    );
    const { result } = await within(
      session.send('Runtime.evaluate', {
        expression: storesSource,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      }),
      left(),
    );
    const names = (result.value ?? []) as [Kept['what'], string][];
    return names.map(([what, name]) => ({ what, name, host, days: null }));
  } catch (error) {
    if (main) throw error;
    return [];
  } finally {
    await session?.detach().catch(() => {});
  }
}
