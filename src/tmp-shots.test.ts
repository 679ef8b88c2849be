// Temporary: shots.
import { test } from 'node:test';
import { openBrowser } from '#chrome';
import { openWorld } from './testing.ts';
test('shots', async () => {
  const world = await openWorld(
    '\nWe use Matomo to measure visits, with your consent. We use the Meta Pixel for advertising, with your consent.\n',
  );
  const browser = (await openBrowser({ home: '.upheld' }))!;
  try {
    const tokens: string[] = [];
    await world.enter('owner', 'owner', tokens);
    for (const look of [
      { name: 'desktop', width: 1280, colorScheme: 'light' },
      { name: 'phone-dark', width: 375, colorScheme: 'dark' },
    ] as const) {
      const context = await browser.newContext({
        viewport: { width: look.width, height: 900 },
        colorScheme: look.colorScheme,
      });
      await context.addCookies([{ name: 'upheld-session', value: tokens[0]!, url: world.url }]);
      const page = await context.newPage();
      page.on('console', (m) => console.log('console', m.text()));
      for (const [name, path] of [
        ['look', '/console/consent/look?language=fr'],
        ['look2', '/console/consent/look?layer=2'],
        ['texts', '/console/consent/look/texts?language=it'],
        ...(process.env['VERSIONS'] ? [['versions', '/console/consent/versions']] : []),
      ]) {
        await page.goto(world.url + path, { waitUntil: 'load' });
        for (const f of await page.locator('iframe').all()) await f.scrollIntoViewIfNeeded();
        await page.waitForTimeout(500);
        await page.screenshot({ path: `/tmp/shots13/${name}-${look.name}.png`, fullPage: true });
      }
      await context.close();
    }
  } finally {
    await browser.close();
    await world.close();
  }
});
