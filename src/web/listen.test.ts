// Listening: the wished port, the next free one when it is taken, and an honest end.
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import test from 'node:test';
import { Problem } from '#base';
import { listen } from './listen.ts';

const hello = (): Response => new Response('hello');
const portOf = (url: string): number => Number(new URL(url).port);

test('a taken port leads to the next free one', async (t) => {
  const first = await listen(hello, { host: '127.0.0.1', port: 0 });
  t.after(() => first.close());
  const second = await listen(hello, { host: '127.0.0.1', port: portOf(first.url) });
  t.after(() => second.close());
  assert.ok(portOf(second.url) > portOf(first.url));
  assert.match(second.url, /^http:\/\/localhost:\d+$/);
  assert.equal(await (await fetch(second.url)).text(), 'hello');
});

test('closing ends it: nothing answers any more, and the port is free again', async () => {
  const server = await listen(hello, { host: '127.0.0.1', port: 0 });
  await fetch(server.url);
  await server.close();
  await assert.rejects(fetch(server.url));
});

test('when no port is free it says which were tried', async (t) => {
  const taken = await Promise.all(
    Array.from(
      { length: 4 },
      (_, i) =>
        new Promise<void>((resolve) => {
          const server = createServer();
          server.once('error', () => resolve());
          server.listen(65532 + i, '127.0.0.1', () => resolve());
          t.after(() => server.close());
        }),
    ),
  );
  assert.equal(taken.length, 4);
  await assert.rejects(
    listen(hello, { host: '127.0.0.1', port: 65532 }),
    (error) => error instanceof Problem && error.code === 'web.port' && /65532 to 65535/.test(error.told.happened),
  );
});
