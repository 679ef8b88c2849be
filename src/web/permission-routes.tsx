// Routes of permissions: asking to be written to, confirming by a press of a button, one's own page, and one click from a mail program.
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Pii, Problem, Secret, sha256 } from '#base';
import { ConsentProblem } from '#consent';
import { choiceInCookies } from '#wire';
import type { WebHouse } from './house.ts';
import { type OwnDeed, PreferencesPage, ownDeeds } from './pages/preferences.tsx';
import {
  AskedPage,
  ConfirmPage,
  ConfirmedPage,
  type Frame,
  Framed,
  OverPage,
  type SubscribeView,
  SubscribePage,
} from './pages/subscribe.tsx';
import { answer, personal } from './public-routes.tsx';
import { textIn } from './sign-in-routes.tsx';
import { speaker } from './speak.tsx';
import { type Visit, type WebContext, foreign, fromOurOwnPage, tooLarge } from './visit.ts';
import { permissions } from '#words';

const largestForm = 16 * 1024;
/** 256 bits, base64url. */
const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

export function permissionRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const desk = house.permissions;
  const limited = bodyLimit({
    maxSize: largestForm,
    onError: (c: WebContext) => {
      throw tooLarge(c.get('visit').language);
    },
  });
  const frame = (c: WebContext): Frame => {
    const { company, language, boardOpen } = c.get('visit');
    return { company: company.name, language, boardOpen };
  };
  const own = (c: WebContext): void => {
    if (!fromOurOwnPage(c, house)) throw foreign(c.get('visit').language);
  };

  app.get('/subscribe', (c) => form(c, {}));

  app.post('/subscribe', limited, async (c) => {
    own(c);
    const seconds = desk.wait(house.networkOf?.(c.req.raw, c.env) ?? null);
    if (seconds > 0) {
      c.header('Retry-After', String(seconds));
      throw new ConsentProblem('slow', { seconds });
    }
    const { company, language } = c.get('visit');
    const body = await c.req.parseBody({ all: true });
    const email = textIn(body, 'email').trim();
    const chosen = new Set([body['purpose'] ?? []].flat().map(String));
    const purposes = (await desk.offered(company.id, language))
      .map(({ purpose }) => purpose)
      .filter((id) => chosen.has(id));
    if (purposes.length === 0) return form(c, { email, ticked: chosen, wrong: ['purpose'] }, 422);
    try {
      for (const purpose of purposes)
        await desk.ask(company.id, { email: new Pii(email), purpose, channels: ['email'], language });
    } catch (error) {
      if (!(error instanceof Problem && /^(?:consent|mail)\.address$/.test(error.code))) throw error;
      return form(c, { email, ticked: chosen, wrong: ['email'] }, 422);
    }
    personal(c);
    return answer(c, <AskedPage {...frame(c)} />);
  });

  app.get('/subscribe/:token', async (c) => {
    personal(c);
    const token = c.req.param('token');
    const waiting = isToken(token) ? await desk.waiting(c.get('visit').company.id, new Secret(token)) : null;
    if (!waiting) return answer(c, <OverPage {...frame(c)} of="token" />, 410);
    return answer(
      c,
      <ConfirmPage {...frame(c)} token={token} words={waiting.words} wordsLanguage={waiting.language} />,
    );
  });

  app.post('/subscribe/:token', limited, async (c) => {
    personal(c);
    const token = c.req.param('token');
    const done = isToken(token) ? await desk.confirm(c.get('visit').company.id, new Secret(token)) : null;
    if (!done) return answer(c, <OverPage {...frame(c)} of="token" />, 410);
    return answer(c, <ConfirmedPage {...frame(c)} {...done} />);
  });

  app.get('/preferences/:pass', (c) => page(c));

  app.post('/preferences/:pass', limited, async (c) => {
    personal(c);
    const { company, language } = c.get('visit');
    const pass = c.req.param('pass');
    const body = await c.req.parseBody({ all: true });
    // RFC 8058: from a mail program, with no cookie, no Origin and nobody to ask again. The pass alone says whose it is.
    if (body['List-Unsubscribe'] === 'One-Click') {
      if (!(await desk.oneClick(company.id, pass))) return over(c);
      const t = speaker(language);
      return answer(c, <Framed view={frame(c)} title={t(permissions.clickedTitle)} />);
    }
    own(c);
    const deed = await done(c, pass, body);
    if (!deed) return over(c);
    return c.redirect(`/preferences/${pass}?lang=${language}&done=${deed}`, 303);
  });

  /** Null for a pass that is none, or an act that is none. */
  async function done(c: WebContext, pass: string, body: Record<string, unknown>): Promise<OwnDeed | null> {
    const { company, language } = c.get('visit');
    if (body['act'] === 'stop') return (await desk.stop(company.id, pass)) ? 'stopped' : null;
    if (body['act'] === 'save') {
      const ticked = new Set([body['may'] ?? []].flat().map(String));
      const saved = await desk.save(company.id, pass, ticked, language);
      return saved && (saved.asked > 0 ? 'asked' : 'saved');
    }
    if (body['act'] === 'withdraw') return withdraw(c, pass);
    const choice = choiceOf(c);
    const on = body['act'] === 'link';
    if (choice === null || !(on || body['act'] === 'unlink')) return null;
    return (await desk.link(company.id, pass, choice, on)) ? (on ? 'linked' : 'unlinked') : null;
  }

  async function withdraw(c: WebContext, pass: string): Promise<OwnDeed | null> {
    const choice = keptIn(c);
    const { cookie = '', 'user-agent': userAgent } = c.req.header();
    const of = choice && { choice, cookies: cookie, userAgent };
    const cookies = of && (await desk.withdrawCookies(c.get('visit').company.id, pass, of));
    for (const one of cookies ?? []) c.header('Set-Cookie', one, { append: true });
    return cookies && 'withdrawn';
  }

  async function page(c: WebContext): Promise<Response> {
    personal(c);
    const pass = c.req.param('pass') ?? '';
    const kept = keptIn(c);
    const choice = kept && sha256(kept.secret);
    const found = await desk.page(c.get('visit').company.id, pass, choice);
    if (!found) return over(c);
    const asked = c.req.query('done');
    const deed = ownDeeds.find((one) => one === asked) ?? null;
    const some = Object.values(kept?.answers ?? {}).some(({ granted }) => granted);
    const view = { pass, own: found, choice: kept && (some ? 'some' : 'nothing'), done: deed } as const;
    return answer(c, <PreferencesPage {...frame(c)} {...view} />);
  }

  const over = (c: WebContext): Promise<Response> => answer(c, <OverPage {...frame(c)} of="pass" />, 404);

  async function form(c: WebContext, more: Partial<SubscribeView>, status: 200 | 422 = 200): Promise<Response> {
    const { company, language } = c.get('visit');
    personal(c);
    const offered = await desk.offered(company.id, language);
    return answer(
      c,
      <SubscribePage {...frame(c)} offered={offered} email="" ticked={new Set()} wrong={[]} {...more} />,
      status,
    );
  }
}

/** The public id of the choice about cookies that this browser carries. */
function choiceOf(c: WebContext): string | null {
  const choice = keptIn(c);
  return choice && sha256(choice.secret);
}

const keptIn = (c: WebContext) => choiceInCookies(c.req.header('cookie') ?? '');
