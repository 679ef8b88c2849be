// Routes of one's own account: devices, password, app and recovery codes, and the page that confirms who one is.
import type { Hono } from 'hono';
import type { ToSetUp } from '#access';
import { Secret } from '#base';
import { entry } from '#words';
import { safeNext } from './console-acts.ts';
import type { WebHouse } from './house.ts';
import { type AccountDeed, type AccountPageView, AccountPage, accountDeeds } from './pages/account.tsx';
import { type ConfirmView, AppPage, CodesPage, ConfirmPage } from './pages/set-up.tsx';
import { answer } from './public-routes.tsx';
import { doorway, textIn } from './sign-in-routes.tsx';
import { type Visit, type WebContext, dropCookie, keepCookie, signedIn } from './visit.ts';

/** The guard stands before these: session, form token, role, and a fresh proof for app and codes. */
export function accountRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const { door } = house;

  app.get('/console/account', async (c) => {
    const done = c.req.query('done');
    const deed = done !== undefined && Object.hasOwn(accountDeeds, done) ? (done as AccountDeed) : null;
    return accountPage(c, { done: deed });
  });

  app.post('/console/account/password', async (c) => {
    const { session, company } = signedIn(c);
    const body = await c.req.parseBody();
    const typed = { old: new Secret(textIn(body, 'old')), password: new Secret(textIn(body, 'password')) };
    const changed = await door.changePassword(session, typed, company.name);
    if (changed.is === 'gone') return c.redirect('/console', 303);
    if (changed.is === 'wait')
      return accountPage(c, { error: { text: entry.waitShort, values: { seconds: changed.seconds } } }, 429);
    if (changed.is === 'wrong') return accountPage(c, { faults: changed.faults }, 422);
    keepCookie(c, house, 'session', changed.session);
    return c.redirect('/console/account?done=password', 303);
  });

  app.post('/console/account/end', async (c) => {
    const { session } = signedIn(c);
    const id = textIn(await c.req.parseBody(), 'session');
    const ended = isUuid(id) && id !== session.id && (await door.endSession(session, id));
    return ended ? c.redirect('/console/account?done=ended', 303) : c.notFound();
  });

  app.post('/console/account/end-others', async (c) => {
    await door.endOthers(signedIn(c).session);
    // This browser has to become known anew too: its token was one of those that were taken back.
    dropCookie(c, house, 'known');
    return c.redirect('/console/account?done=others', 303);
  });

  app.get('/console/account/app', async (c) => {
    const { session, company } = signedIn(c);
    return appPage(c, await door.otherApp(session, company.name), false);
  });

  app.post('/console/account/app', async (c) => {
    const { session, company } = signedIn(c);
    const code = new Secret(textIn(await c.req.parseBody(), 'code').slice(0, 100));
    if (await door.useOtherApp(session, code)) return c.redirect('/console/account?done=app', 303);
    return appPage(c, await door.otherApp(session, company.name), true);
  });

  app.post('/console/account/codes', async (c) => {
    const visit = signedIn(c);
    const codes = await door.otherCodes(visit.session);
    return answer(c, <CodesPage {...doorway(visit)} codes={codes} next="/console" />);
  });

  app.get('/console/confirm', async (c) => {
    const next = safeNext(c.req.query('next'));
    return signedIn(c).session.confirmed ? c.redirect(next, 303) : confirmPage(c, { next, error: null });
  });

  app.post('/console/confirm', async (c) => {
    const { session } = signedIn(c);
    const body = await c.req.parseBody();
    const [password, code, next] = [textIn(body, 'password'), textIn(body, 'code'), safeNext(body['next'])];
    const given = code === '' ? { password: new Secret(password) } : { code: new Secret(code.slice(0, 100)) };
    const confirmed = await door.confirm(session, given);
    if (confirmed.is === 'yes') {
      keepCookie(c, house, 'session', confirmed.session);
      return c.redirect(next, 303);
    }
    if (confirmed.is === 'gone') return c.redirect('/console', 303);
    return confirmed.is === 'wait'
      ? confirmPage(c, { next, error: { text: entry.waitShort, values: { seconds: confirmed.seconds } } }, 429)
      : confirmPage(c, { next, error: { text: entry.confirmNo } }, 422);
  });

  async function confirmPage(
    c: WebContext,
    more: Pick<ConfirmView, 'next' | 'error'>,
    status: 200 | 422 | 429 = 200,
  ): Promise<Response> {
    const visit = signedIn(c);
    const hasPasskey = (await door.passkeys.of(visit.session)).length > 0;
    const view = { ...doorway(visit), csrf: visit.session.csrf, hasPasskey, ...more };
    return answer(c, <ConfirmPage {...view} />, status);
  }

  async function accountPage(c: WebContext, more: Partial<AccountPageView>, status: 200 | 422 | 429 = 200) {
    const { company, session, language } = signedIn(c);
    const [account, waiting] = [await door.account(session), await house.email.waiting(session)];
    const view = { company, session, language, account, waiting, done: null, faults: {}, error: null, ...more };
    return answer(c, <AccountPage {...view} />, status);
  }
}

const appPage = (c: WebContext, setUp: ToSetUp, wrong: boolean): Promise<Response> => {
  const visit = signedIn(c);
  const view = { ...doorway(visit), csrf: visit.session.csrf, app: setUp, wrong };
  return answer(c, <AppPage {...view} action="/console/account/app" />, wrong ? 422 : 200);
};

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
