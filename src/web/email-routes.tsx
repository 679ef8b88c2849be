// Routes of changing one's own address. Links in mails do nothing by themselves: a person sends the form behind them.
import type { Hono } from 'hono';
import { Pii, Secret, type Text } from '#base';
import { entry, site } from '#words';
import type { WebHouse } from './house.ts';
import { ConfirmEmailPage, EmailPage, EmailToldPage, type EmailView, StopEmailPage } from './pages/email.tsx';
import { answer } from './public-routes.tsx';
import { doorway, textIn } from './sign-in-routes.tsx';
import { type Visit, type WebContext, dropCookie, signedIn } from './visit.ts';

const account = { href: '/console/account', label: entry.emailToAccount };
const signIn = { href: '/console', label: site.signInTitle };

/** The guard stands before those of the account: session, form token, role, and a fresh proof for asking. */
export function emailRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const { email: door } = house;

  app.get('/console/account/email', (c) => emailPage(c, {}));

  app.post('/console/account/email', async (c) => {
    const { session, company } = signedIn(c);
    const email = textIn(await c.req.parseBody(), 'email').slice(0, 320);
    const asked = await door.ask(session, company.id, new Pii(email));
    if (asked.is === 'asked') return c.redirect('/console/account?done=emailAsked', 303);
    if (asked.is === 'gone') return c.redirect('/console', 303);
    return asked.is === 'wait'
      ? emailPage(c, { email, wait: asked.seconds }, 429)
      : emailPage(c, { email, fault: asked.fault }, 422);
  });

  app.post('/console/account/email/withdraw', async (c) => {
    const withdrawn = await door.withdraw(signedIn(c).session);
    return c.redirect(withdrawn ? '/console/account?done=emailWithdrawn' : '/console/account', 303);
  });

  // The link is no secret worth a cookie of its own while somebody signs in: without a session of this very member it opens nothing.
  app.get('/console/email/:token', async (c) => {
    const visit = signedIn(c);
    const link = c.req.param('token');
    const email = await door.toConfirm(visit.session, new Secret(link));
    if (!email) return confirmGone(c);
    return answer(c, <ConfirmEmailPage {...doorway(visit)} csrf={visit.session.csrf} link={link} email={email} />);
  });

  app.post('/console/email/:token', async (c) => {
    const confirmed = await door.confirm(signedIn(c).session, new Secret(c.req.param('token')));
    if (confirmed === 'gone') return confirmGone(c);
    if (confirmed === 'taken')
      return told(c, 422, { title: entry.emailGone, lines: [entry.emailTaken], next: account });
    // This browser has to become known anew too: its token was one of those that were taken back.
    dropCookie(c, house, 'known');
    return c.redirect('/console/account?done=emailChanged', 303);
  });

  app.get('/console/not-me/:token', async (c) => {
    const link = c.req.param('token');
    const state = await door.toStop(new Secret(link));
    if (!state) return stopGone(c);
    return answer(c, <StopEmailPage {...doorway(c.get('visit'))} link={link} state={state} />);
  });

  app.post('/console/not-me/:token', async (c) => {
    const stopped = await door.stop(new Secret(c.req.param('token')));
    if (stopped === 'gone') return stopGone(c);
    if (stopped === 'taken')
      return told(c, 422, { title: entry.emailGone, lines: [entry.stopTaken, entry.stopAskOwner], next: signIn });
    const why = stopped === 'stopped' ? entry.stoppedWhy : entry.putBackWhy;
    return told(c, 200, { title: entry.stoppedTitle, lines: [why, entry.stoppedNext], next: signIn });
  });

  function emailPage(c: WebContext, more: Partial<EmailView>, status: 200 | 422 | 429 = 200): Promise<Response> {
    const visit = signedIn(c);
    const view = { ...doorway(visit), csrf: visit.session.csrf, email: '', fault: null, wait: null, ...more };
    return answer(c, <EmailPage {...view} />, status);
  }
}

const confirmGone = (c: WebContext): Promise<Response> =>
  told(c, 410, { title: entry.emailGone, lines: [entry.emailGoneWhy], next: account });

const stopGone = (c: WebContext): Promise<Response> =>
  told(c, 410, { title: entry.emailGone, lines: [entry.stopGoneWhy, entry.stopAskOwner], next: signIn });

const told = (
  c: WebContext,
  status: 200 | 422 | 410,
  what: { title: Text; lines: readonly Text[]; next: { href: string; label: Text } },
): Promise<Response> => answer(c, <EmailToldPage {...doorway(c.get('visit'))} {...what} />, status);
