// Routes of passkeys: signing in and confirming with one, adding one, taking one away. Each page that asks sets a cookie that its answer must come with.
import type { Hono } from 'hono';
import type { PasskeyAnswer, PasskeyAsked } from '#access';
import type { Secret, Text } from '#base';
import { passkey as words } from '#words';
import { isUuid } from './account-routes.tsx';
import { safeNext } from './console-acts.ts';
import type { WebHouse } from './house.ts';
import { AddPasskeyPage, PasskeyPage, passkeyPolicy } from './pages/passkey.tsx';
import { answer } from './public-routes.tsx';
import { arrive, doorway, fromOf, textIn } from './sign-in-routes.tsx';
import { type Visit, type WebContext, cookieOf, dropCookie, keepCookie, signedIn } from './visit.ts';

type Body = Readonly<Record<string, unknown>>;

/** Where passkeys of these pages belong: the public address, or the one of the request. */
const originOf = (c: WebContext, house: WebHouse): string => new URL(house.publicUrl ?? c.req.url).origin;

export function passkeyRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const { door } = house;

  app.get('/console/sign-in/passkey', (c) => signInPage(c, safeNext(c.req.query('next')), null));

  app.post('/console/sign-in/passkey', async (c) => {
    const body = await c.req.parseBody();
    const next = safeNext(body['next']);
    const outcome = await door.passkeys.signIn(answered(c, body), fromOf(c, house));
    if (outcome.is !== 'in') return signInPage(c, next, outcome.is === 'gone' ? words.gone : words.signInNo);
    await arrive(c, house, outcome);
    return c.redirect(next, 303);
  });

  app.get('/console/confirm/passkey', async (c) => {
    const next = safeNext(c.req.query('next'));
    return signedIn(c).session.confirmed ? c.redirect(next, 303) : confirmPage(c, next, null);
  });

  app.post('/console/confirm/passkey', async (c) => {
    const { session } = signedIn(c);
    const body = await c.req.parseBody();
    const next = safeNext(body['next']);
    const confirmed = await door.passkeys.confirm(session, answered(c, body));
    if (confirmed.is === 'no') return confirmPage(c, next, words.confirmNo);
    if (confirmed.is === 'gone') return confirmPage(c, next, words.gone);
    keepCookie(c, house, 'session', confirmed.session);
    return c.redirect(next, 303);
  });

  app.get('/console/account/passkey', (c) => addPage(c, {}));

  app.post('/console/account/passkey', async (c) => {
    const { session } = signedIn(c);
    const body = await c.req.parseBody();
    const name = textIn(body, 'name');
    const added = await door.passkeys.add(session, { ...answered(c, body), name });
    if (added === 'added') return c.redirect('/console/account?done=passkey', 303);
    return addPage(c, added === 'name' ? { name, nameError: words.errorName } : { name, error: words[`add-${added}`] });
  });

  app.post('/console/account/passkey/remove', async (c) => {
    const id = textIn(await c.req.parseBody(), 'passkey');
    const removed = isUuid(id) && (await door.passkeys.remove(signedIn(c).session, id));
    return removed ? c.redirect('/console/account?done=passkeyRemoved', 303) : c.notFound();
  });

  /** The answer in a form, with the token of the cookie; this browser's cookie has served with it. */
  function answered(c: WebContext, body: Body): PasskeyAnswer {
    const token = cookieOf(c, house, 'passkey');
    dropCookie(c, house, 'passkey');
    return { token, answer: textIn(body, 'answer'), origin: originOf(c, house) };
  }

  function asking(c: WebContext, { token }: { token: Secret }): void {
    keepCookie(c, house, 'passkey', token);
    c.header('Content-Security-Policy', passkeyPolicy);
  }

  async function signInPage(c: WebContext, next: string, error: Text | null): Promise<Response> {
    const asked = await door.passkeys.askToSignIn(originOf(c, house));
    return askPage(c, asked, { use: 'sign-in', csrf: null, next, error });
  }

  async function confirmPage(c: WebContext, next: string, error: Text | null): Promise<Response> {
    const { session } = signedIn(c);
    const asked = await door.passkeys.askToConfirm(session, originOf(c, house));
    return askPage(c, asked, { use: 'confirm', csrf: session.csrf, next, error });
  }

  function askPage(
    c: WebContext,
    asked: PasskeyAsked,
    more: { use: 'sign-in' | 'confirm'; csrf: string | null; next: string; error: Text | null },
  ): Promise<Response> {
    asking(c, asked);
    const view = { ...doorway(c.get('visit')), options: asked.options, ...more };
    return answer(c, <PasskeyPage {...view} />, more.error ? 422 : 200);
  }

  async function addPage(c: WebContext, more: { name?: string; error?: Text; nameError?: Text }): Promise<Response> {
    const visit = signedIn(c);
    const asked = await door.passkeys.askToAdd(visit.session, originOf(c, house), visit.company.name);
    asking(c, asked);
    const view = { ...doorway(visit), options: asked.options, csrf: visit.session.csrf };
    const isWrong = more.error !== undefined || more.nameError !== undefined;
    return answer(c, <AddPasskeyPage {...view} name="" error={null} nameError={null} {...more} />, isWrong ? 422 : 200);
  }
}
