// Routes of security events: the list, and the review of one.
import type { Hono } from 'hono';
import { Pii } from '#base';
import { security } from '#words';
import { isUuid } from './account-routes.tsx';
import type { WebHouse } from './house.ts';
import { type SecurityView, SecurityPage } from './pages/security.tsx';
import { answer } from './public-routes.tsx';
import { textIn } from './sign-in-routes.tsx';
import { type Visit, type WebContext, signedIn } from './visit.ts';

export function securityRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const door = house.security;

  app.get('/console/security', (c) =>
    listPage(c, { which: c.req.query('show') === 'all' ? 'all' : 'new', done: c.req.query('done') === 'reviewed' }),
  );

  app.post('/console/security/review', async (c) => {
    const { company, session } = signedIn(c);
    const body = await c.req.parseBody();
    const [id, words] = [textIn(body, 'event'), textIn(body, 'words')];
    const outcome = isUuid(id) ? await door.review(company.id, session.staff, id, new Pii(words)) : 'gone';
    if (outcome === 'gone') return c.notFound();
    if (outcome === 'done') return c.redirect('/console/security?done=reviewed', 303);
    const error = outcome === 'words' ? security.wordsMissing : security.wordsLong;
    return listPage(c, { back: { id, words, error } }, 422);
  });

  async function listPage(c: WebContext, more: Partial<SecurityView>, status: 200 | 422 = 200): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const which = more.which ?? 'new';
    const lines = await door.list(company.id, which);
    const view = { company, session, language, which, lines, done: false, back: null, ...more };
    return answer(c, <SecurityPage {...view} />, status);
  }
}
