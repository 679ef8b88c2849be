// Routes before somebody is signed in: address and password, the code, joining by a link, setting up the app.
import type { Hono } from 'hono';
import { type Entered, deviceOf } from '#access';
import { Pii, Secret } from '#base';
import { entry, site } from '#words';
import { safeNext } from './console-acts.ts';
import type { WebHouse } from './house.ts';
import { publicPlaces } from './pages/policy.tsx';
import { ProblemPage } from './pages/problem.tsx';
import { AppPage, CodesPage } from './pages/set-up.tsx';
import { type Doorway, type SignInView, CodePage, JoinPage, SignInPage } from './pages/sign-in.tsx';
import { answer } from './public-routes.tsx';
import { speaker } from './speak.tsx';
import {
  type Visit,
  type WebContext,
  cookieOf,
  dropCookie,
  foreign,
  keepCookie,
  sameSecret,
  signedIn,
} from './visit.ts';

type Body = Readonly<Record<string, unknown>>;
export const textIn = (body: Body, name: string): string => (typeof body[name] === 'string' ? body[name] : '');

export const doorway = ({ company, language, boardOpen }: Visit): Doorway => ({
  company: company.name,
  language,
  boardOpen,
});

/** From which browser: its token, if somebody signed in there before, and what it is, coarsely. */
export const fromOf = (c: WebContext, house: WebHouse) => ({
  known: cookieOf(c, house, 'known'),
  device: deviceOf(c.req.header('user-agent')),
});

/** New cookies for whoever has just proved who they are; what this browser held before opens nothing any more. */
export async function arrive(c: WebContext, house: WebHouse, { session, known }: Entered): Promise<void> {
  const { token } = c.get('visit');
  if (token) await house.door.leave(token);
  keepCookie(c, house, 'session', session);
  keepCookie(c, house, 'known', known);
  dropCookie(c, house, 'step');
}

export function signInRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const { door } = house;
  app.get('/console/sign-in', (c) => {
    const { next, with: using } = c.req.query();
    return signInPage(c, { next: safeNext(next), recovery: using === 'recovery' });
  });

  app.post('/console/sign-in', async (c) => {
    const body = await c.req.parseBody();
    const [email, next, recovery] = [
      textIn(body, 'email'),
      safeNext(body['next']),
      textIn(body, 'with') === 'recovery',
    ];
    const outcome = await door.signIn({
      email: new Pii(email.slice(0, 320)),
      password: new Secret(textIn(body, 'password')),
      recovery: recovery ? new Secret(textIn(body, 'recovery').slice(0, 100)) : null,
      ...fromOf(c, house),
    });
    if (outcome.is === 'in') {
      await arrive(c, house, outcome);
      return c.redirect(next, 303);
    }
    if (outcome.is === 'step') {
      keepCookie(c, house, 'step', outcome.token);
      const to = outcome.needs === 'code' ? '/console/sign-in/code' : '/console/set-up';
      return c.redirect(`${to}?next=${encodeURIComponent(next)}`, 303);
    }
    const shown = { next, email, recovery };
    return outcome.is === 'wait'
      ? signInPage(c, { ...shown, error: { text: entry.wait, values: { seconds: outcome.seconds } } }, 429)
      : signInPage(c, { ...shown, error: { text: entry.signInNo } }, 422);
  });

  app.get('/console/sign-in/code', async (c) => {
    const step = await stepOf(c);
    if (step?.needs !== 'code') return c.redirect('/console/sign-in', 303);
    return codePage(c, step.csrf, safeNext(c.req.query('next')), null);
  });

  app.post('/console/sign-in/code', async (c) => {
    const body = await c.req.parseBody();
    const next = safeNext(body['next']);
    const [token, step] = [cookieOf(c, house, 'step'), await stepOf(c)];
    if (!token || step?.needs !== 'code') return stepGone(c, next);
    mustCarry(c, body, step.csrf);
    const outcome = await door.giveCode(token, new Secret(textIn(body, 'code').slice(0, 100)), fromOf(c, house));
    if (outcome.is === 'in') {
      await arrive(c, house, outcome);
      return c.redirect(next, 303);
    }
    if (outcome.is === 'gone') return stepGone(c, next);
    return codePage(c, step.csrf, next, outcome.is === 'no' ? entry.codeNo : entry.recoveryOnly, 422);
  });

  app.get('/console/enter/:token', async (c) => {
    const token = c.req.param('token');
    const standing = await door.invitation(new Secret(token));
    if (!standing) return linkGone(c);
    const view = { ...doorway(c.get('visit')), token, standing, csrf: null, name: '', email: '', faults: {} };
    return answer(c, <JoinPage {...view} />);
  });

  app.post('/console/enter/:token', async (c) => {
    const token = c.req.param('token');
    const body = await c.req.parseBody();
    const standing = await door.invitation(new Secret(token));
    if (!standing) return linkGone(c);
    const visit = c.get('visit');
    const [name, email] = [standing.member?.name ?? textIn(body, 'name'), textIn(body, 'email')];
    const typed = { name, email: new Pii(email), password: new Secret(textIn(body, 'password')) };
    const joined = await door.accept(new Secret(token), typed, visit.company.name);
    if (joined.is === 'gone') return linkGone(c);
    if (joined.is === 'wrong') {
      const view = { ...doorway(visit), token, standing, csrf: null, name, email, faults: joined.faults };
      return answer(c, <JoinPage {...view} />, 422);
    }
    keepCookie(c, house, 'step', joined.token);
    return c.redirect('/console/set-up', 303);
  });

  app.get('/console/set-up', async (c) => {
    const [token, step] = [cookieOf(c, house, 'step'), await stepOf(c)];
    const setUp = token && step && (await door.setUp(token, c.get('visit').company.name));
    if (!setUp || !step) return c.redirect('/console/sign-in', 303);
    return appPage(c, step.csrf, setUp, false);
  });

  app.post('/console/set-up', async (c) => {
    const body = await c.req.parseBody();
    const [token, step] = [cookieOf(c, house, 'step'), await stepOf(c)];
    if (!token || step?.needs !== 'totp') return stepGone(c, '/console');
    mustCarry(c, body, step.csrf);
    const done = await door.finishSetUp(token, new Secret(textIn(body, 'code').slice(0, 100)), fromOf(c, house));
    if (done.is === 'in') {
      await arrive(c, house, done);
      return answer(c, <CodesPage {...doorway(c.get('visit'))} codes={done.codes} next="/console" />);
    }
    const setUp = done.is === 'no' ? await door.setUp(token, c.get('visit').company.name) : null;
    return setUp ? appPage(c, step.csrf, setUp, true) : stepGone(c, '/console');
  });

  app.get('/console/set-up/first', async (c) => {
    const { session } = signedIn(c);
    if (session.ready) return c.redirect('/console', 303);
    return answer(c, <JoinPage {...firstView(c)} email="" faults={{}} />);
  });

  app.post('/console/set-up/first', async (c) => {
    const { session, company } = signedIn(c);
    if (session.ready) return c.redirect('/console', 303);
    const body = await c.req.parseBody();
    const email = textIn(body, 'email');
    const typed = { email: new Pii(email), password: new Secret(textIn(body, 'password')) };
    const chosen = await door.chooseFirst(session, typed, company.name);
    if (chosen.is === 'wrong')
      return answer(c, <JoinPage {...firstView(c)} email={email} faults={chosen.faults} />, 422);
    keepCookie(c, house, 'step', chosen.token);
    return c.redirect('/console/set-up', 303);
  });

  app.post('/console/leave', async (c) => {
    const { session, token, language } = c.get('visit');
    const body = await c.req.parseBody();
    if (session && !sameSecret(textIn(body, 'csrf'), session.csrf)) throw foreign(language);
    if (token) await door.leave(token);
    dropCookie(c, house, 'session');
    dropCookie(c, house, 'purpose');
    return c.redirect('/policy', 303);
  });

  const stepOf = async (c: WebContext) => {
    const token = cookieOf(c, house, 'step');
    return token && door.step(token);
  };

  /** Tells that nothing came of it, and begins again. */
  function stepGone(c: WebContext, next: string): Promise<Response> {
    dropCookie(c, house, 'step');
    return signInPage(c, { next, recovery: false, error: { text: entry.stepGone } }, 403);
  }
}

function mustCarry(c: WebContext, body: Body, csrf: string): void {
  if (!sameSecret(textIn(body, 'csrf'), csrf)) throw foreign(c.get('visit').language);
}

const signInPage = (
  c: WebContext,
  view: Pick<SignInView, 'next' | 'recovery'> & Partial<SignInView>,
  status: 200 | 403 | 422 | 429 = 200,
): Promise<Response> => answer(c, <SignInPage {...doorway(c.get('visit'))} email="" error={null} {...view} />, status);

const codePage = (
  c: WebContext,
  csrf: string,
  next: string,
  error: Parameters<typeof CodePage>[0]['error'],
  status: 200 | 422 = 200,
): Promise<Response> => answer(c, <CodePage {...doorway(c.get('visit'))} {...{ csrf, next, error }} />, status);

const appPage = (
  c: WebContext,
  csrf: string,
  app: Parameters<typeof AppPage>[0]['app'],
  wrong: boolean,
): Promise<Response> =>
  answer(
    c,
    <AppPage {...doorway(c.get('visit'))} {...{ csrf, app, wrong }} action="/console/set-up" />,
    wrong ? 422 : 200,
  );

const firstView = (c: WebContext) => {
  const visit = signedIn(c);
  return { ...doorway(visit), token: null, standing: null, csrf: visit.session.csrf, name: visit.session.name };
};

export function linkGone(c: WebContext): Promise<Response> {
  const { company, language, boardOpen } = c.get('visit');
  const t = speaker(language);
  return answer(
    c,
    <ProblemPage
      company={company.name}
      language={language}
      places={publicPlaces(t, null, boardOpen)}
      title={site.enterGone}
      lines={[t(site.enterGoneWhy), t(site.enterGoneNext)]}
      next={{ href: '/console', label: t(site.signInTitle) }}
    />,
    410,
  );
}
