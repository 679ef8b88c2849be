// Routes of emergency access: the list, and ask, open, decline, close, review. The guard asks for the role, and for a fresh proof before it opens.
import type { Hono } from 'hono';
import type { GlassAct } from '#access';
import { Pii } from '#base';
import { glass } from '#words';
import { isUuid } from './account-routes.tsx';
import type { WebHouse } from './house.ts';
import { type BreakGlassView, type GlassDeed, BreakGlassPage, glassDeeds } from './pages/break-glass.tsx';
import { answer } from './public-routes.tsx';
import { textIn } from './sign-in-routes.tsx';
import { type Visit, type WebContext, signedIn } from './visit.ts';

const page = '/console/break-glass';
const longestWords = 2000;

export function glassRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const door = house.glass;

  app.get(page, async (c) => {
    const done = c.req.query('done');
    return glassPage(c, { done: done !== undefined && Object.hasOwn(glassDeeds, done) ? (done as GlassDeed) : null });
  });

  app.post(`${page}/ask`, async (c) => {
    const { company, session } = signedIn(c);
    const body = await c.req.parseBody();
    const typed = {
      reason: textIn(body, 'reason'),
      ticket: textIn(body, 'ticket'),
      subjects: textIn(body, 'subjects'),
      columns: textIn(body, 'columns'),
      minutes: textIn(body, 'minutes'),
    };
    const subjects = wordsIn(typed.subjects);
    const outcome = await door.ask(company.id, session.staff, {
      reason: new Pii(typed.reason),
      ticket: new Pii(typed.ticket),
      subjects: subjects.length === 1 && subjects[0]?.toLowerCase() === 'all' ? 'all' : subjects,
      columns: wordsIn(typed.columns),
      minutes: /^\d{1,3}$/.test(typed.minutes.trim()) ? Number(typed.minutes) : Number.NaN,
    });
    if (outcome.is === 'asked') return c.redirect(`${page}?done=${outcome.state}`, 303);
    return outcome.is === 'wrong'
      ? glassPage(c, { typed, faults: outcome.faults }, 422)
      : glassPage(c, { typed, error: glass[`no-${outcome.because}`] }, 422);
  });

  for (const is of ['open', 'decline', 'close'] as const)
    app.post(`${page}/${is}`, async (c) => done(c, textIn(await c.req.parseBody(), 'glass'), { is }, null));

  app.post(`${page}/review`, async (c) => {
    const body = await c.req.parseBody();
    const [id, outcome, words] = [textIn(body, 'glass'), textIn(body, 'outcome'), textIn(body, 'words').trim()];
    const chosen = outcome === 'justified' || outcome === 'not-justified' ? outcome : null;
    const faults = {
      ...(chosen === null ? { outcome: glass['fault-outcome'] } : {}),
      ...(words === '' || words.length > longestWords ? { words: glass['fault-words'] } : {}),
    };
    if (chosen === null || 'words' in faults)
      return isUuid(id) ? glassPage(c, { review: { id, outcome, words, faults } }, 422) : c.notFound();
    return done(c, id, { is: 'review', outcome: chosen }, new Pii(words));
  });

  async function done(c: WebContext, id: string, act: GlassAct, words: Pii | null): Promise<Response> {
    const { company, session } = signedIn(c);
    const outcome = isUuid(id) ? await door.act(company.id, session.staff, id, act, words) : 'none';
    if (outcome === 'none') return c.notFound();
    if (outcome === 'done') return c.redirect(`${page}?done=${act.is}`, 303);
    return glassPage(c, { error: glass[`no-${outcome}`] }, 422);
  }

  async function glassPage(c: WebContext, more: Partial<BreakGlassView>, status: 200 | 422 = 200): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const { lines, alone } = await door.list(company.id, session);
    const asIs = { done: null, error: null, typed: null, faults: {}, review: null };
    return answer(c, <BreakGlassPage {...{ company, session, language, lines, alone, ...asIs, ...more }} />, status);
  }
}

/** What was typed one a line, or with commas. */
const wordsIn = (text: string): string[] => text.split(/[\s,;]+/).filter((word) => word !== '');
