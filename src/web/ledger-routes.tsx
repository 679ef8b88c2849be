// Routes of the ledger: its page, its files as C2SP tlog-tiles names them, receipts, and the page that checks one.
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { checkReceipt, parseVkey } from '#ledger';
import type { WebHouse } from './house.ts';
import { LedgerPage } from './pages/ledger.tsx';
import { VerifyPage, type VerifyView, verifyPolicy } from './pages/verify.tsx';
import { answer, personal, shareable } from './public-routes.tsx';
import { type Visit, type WebContext, tooLarge } from './visit.ts';

/** A receipt has at most about 70 kB: an entry of 64 kB and its path. */
const largestReceipt = 200 * 1024;
const newestShown = 25;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function ledgerRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  app.get('/ledger', async (c) => {
    const { company, language, boardOpen, session } = c.get('visit');
    personal(c);
    const [state, newest] = await Promise.all([
      house.ledger.state(company.id),
      boardOpen ? house.ledger.newest(company.id, newestShown, session !== null) : null,
    ]);
    const staff = session !== null;
    return answer(c, <LedgerPage {...{ company: company.name, language, boardOpen, staff, state, newest }} />);
  });

  app.get('/ledger/key', async (c) => {
    const state = await house.ledger.state(c.get('visit').company.id);
    shareable(c);
    return state ? c.text(`${state.vkey}\n`) : c.notFound();
  });

  // Hashes say nothing of what was recorded; a bundle of entries holds acts of staff too, and is for staff.
  app.get('/ledger/:path{checkpoint|tile/.+}', async (c) => {
    const path = c.req.param('path');
    const { company, session } = c.get('visit');
    if (path.startsWith('tile/entries/') && session === null) return c.notFound();
    const bytes = await house.ledger.file(company.id, path);
    if (!bytes) return c.notFound();
    const isText = path === 'checkpoint';
    c.header('Content-Type', isText ? 'text/plain; charset=utf-8' : 'application/octet-stream');
    if (path.startsWith('tile/entries/')) personal(c);
    else c.header('Cache-Control', isText ? 'no-cache' : 'public, max-age=31536000, immutable');
    return c.body(new Uint8Array(bytes));
  });

  app.get('/ledger/receipts/:id', async (c) => {
    const { company, boardOpen, session } = c.get('visit');
    const id = c.req.param('id');
    const mayAsk = boardOpen && uuid.test(id);
    const receipt = mayAsk ? await house.ledger.receipt(company.id, id, session !== null) : null;
    personal(c);
    if (receipt === null) return c.notFound();
    c.header('Content-Type', 'text/plain; charset=utf-8');
    c.header('Content-Disposition', `attachment; filename="${id}.tlog-proof"`);
    return c.body(receipt);
  });

  const page = async (c: WebContext, asked: Pick<VerifyView, 'receipt' | 'found'> & { vkey?: string }) => {
    const { company, language } = c.get('visit');
    const vkey = asked.vkey ?? (await house.ledger.state(company.id))?.vkey ?? '';
    c.header('Content-Security-Policy', verifyPolicy());
    return answer(c, <VerifyPage {...{ company: company.name, language, ...asked, vkey }} />);
  };

  app.get('/verify', (c) => {
    personal(c);
    return page(c, { receipt: '', found: null });
  });

  app.post(
    '/verify',
    bodyLimit({
      maxSize: largestReceipt,
      onError: (c: WebContext) => {
        throw tooLarge(c.get('visit').language);
      },
    }),
    async (c) => {
      const body = await c.req.parseBody();
      const textOf = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
      const [receipt, vkey] = [textOf('receipt'), textOf('key')];
      const verifier = parseVkey(vkey);
      personal(c);
      return page(c, {
        receipt,
        vkey,
        found: verifier ? checkReceipt(receipt, [verifier]) : { holds: false, because: 'no-key' },
      });
    },
  );
}
