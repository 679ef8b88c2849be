// Routes for services of other controllers (OpenDSR 2.0): the package that they were offered, and their signed word on how it goes. No page, no cookie.
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Secret } from '#base';
import type { WebHouse } from './house.ts';
import { personal } from './public-routes.tsx';
import type { Visit, WebContext } from './visit.ts';

/** Bytes of a callback: six short fields. */
const largest = 16 * 1024;
/** 256 bits, base64url. */
const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

export function opendsrRoutes(app: Hono<{ Variables: { visit: Visit } }>, { requestPortal: portal }: WebHouse): void {
  const tokenOf = (c: WebContext): Secret | null => {
    personal(c);
    const token = c.req.param('token') ?? '';
    return isToken(token) ? new Secret(token) : null;
  };
  const limited = bodyLimit({ maxSize: largest, onError: (c) => c.json({ error: 'too large' }, 413) });

  app.get('/opendsr/package/:token', async (c) => {
    const token = tokenOf(c);
    const file = token && (await portal.takeTransfer(c.get('visit').company.id, token));
    if (!file) return c.json({ error: 'gone' }, 410);
    c.header('Content-Type', 'application/zip');
    c.header('Content-Length', String(file.size));
    c.header('Content-Disposition', 'attachment; filename="package.zip"');
    return c.body(ReadableStream.from(file.bytes));
  });

  app.post('/opendsr/callback/:token', limited, async (c) => {
    const token = tokenOf(c);
    const called = {
      domain: c.req.header('x-opendsr-processor-domain'),
      signature: c.req.header('x-opendsr-signature'),
      body: new Uint8Array(await c.req.arrayBuffer()),
    };
    const status = token === null ? 403 : await portal.hearTransfer(c.get('visit').company.id, token, called);
    return c.body(null, status);
  });
}
