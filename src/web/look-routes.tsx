// Routes of the banner's texts and look: the page with its preview, the frame, the draft, and publishing it.
import type { Context, Hono } from 'hono';
import { type ThemeName, isTag, themeFields, themeNames } from '#consent';
import { Problem, tell } from '#base';
import { framingPolicy } from './headers.ts';
import type { WebHouse } from './house.ts';
import { type LookDeed, LookPage, lookDeeds } from './pages/look.tsx';
import { LookVersionsPage } from './pages/look-versions.tsx';
import { LookTextsPage } from './pages/look-texts.tsx';
import { answer } from './public-routes.tsx';
import { textIn } from './sign-in-routes.tsx';
import { type Visit, type WebContext, signedIn } from './visit.ts';

const here = '/console/consent/look';

/** The guard stands before these: session, form token, role. */
export function lookRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const { looks } = house;

  app.get(here, (c) => {
    const done = c.req.query('done');
    return page(c, { done: done !== undefined && Object.hasOwn(lookDeeds, done) ? (done as LookDeed) : null });
  });

  app.get(`${here}/frame`, async (c) => {
    const { company } = signedIn(c);
    const [language, layer, scheme] = [c.req.query('language') ?? '', c.req.query('layer'), c.req.query('scheme')];
    const shown = await looks.preview(company.id, {
      language,
      layer: layer === '2' ? 2 : 1,
      scheme: scheme === 'dark' ? 'dark' : 'light',
    });
    if (!shown) return c.notFound();
    c.header('Content-Security-Policy', shown.csp);
    c.header('X-Frame-Options', 'SAMEORIGIN');
    return c.html(shown.html);
  });

  app.post(here, async (c) => {
    const { company, session } = signedIn(c);
    const body = await c.req.parseBody();
    const typed = Object.fromEntries(themeNames.map((name) => [name, textIn(body, name).trim().slice(0, 200)]));
    // What is left as it comes is no setting of the company's.
    const theme = Object.fromEntries(
      Object.entries(typed).filter(
        ([name, value]) => value !== '' && value.toLowerCase() !== themeFields[name as ThemeName].usual,
      ),
    );
    const wrong = await looks.setTheme(company.id, theme, session.staff);
    return wrong.length > 0 ? page(c, { typed, wrong }, 422) : onward(c, 'saved');
  });

  app.post(`${here}/drop`, async (c) => {
    await looks.dropDraft(signedIn(c).company.id);
    return onward(c, 'dropped');
  });

  app.post(`${here}/publish`, async (c) => {
    const { company, session } = signedIn(c);
    const draft = textIn(await c.req.parseBody(), 'draft');
    try {
      await looks.publish(company.id, draft, session.staff);
    } catch (error) {
      if (error instanceof Problem) return page(c, { problem: error }, 422);
      throw error;
    }
    return onward(c, 'published');
  });

  app.get('/console/consent/versions', async (c) => {
    const { company, session, language } = signedIn(c);
    const versions = await looks.versions(company.id);
    return answer(c, <LookVersionsPage {...{ company, session, language, versions }} />);
  });

  app.get('/console/consent/versions/:policy/:texts/:picture', async (c) => {
    const { policy, texts, picture } = c.req.param();
    const which = picture === 'phone.png' ? 'phone' : picture === 'desktop.png' ? 'desktop' : null;
    const version = { policy: Number(policy), texts };
    if (which === null || !/^[1-9]\d{0,8}$/.test(policy) || !/^[\w-]{43}$/.test(texts)) return c.notFound();
    const found = await looks.picture(signedIn(c).company.id, version, which);
    return found ? c.body(new Uint8Array(found), 200, { 'content-type': 'image/png' }) : c.notFound();
  });

  app.get(`${here}/texts`, async (c) => {
    const language = c.req.query('language') ?? '';
    if (!isTag(language)) return page(c, { wrongTag: language.slice(0, 40) }, 422);
    return textsPage(c, language, await looks.textsOf(signedIn(c).company.id, language), null);
  });

  app.post(`${here}/texts`, async (c) => {
    const { company, session } = signedIn(c);
    const body = await c.req.parseBody();
    const [language, texts] = [textIn(body, 'language'), textIn(body, 'texts')];
    if (!isTag(language)) return page(c, { wrongTag: language.slice(0, 40) }, 422);
    if (textIn(body, 'act') === 'drop') {
      await looks.dropTexts(company.id, language, session.staff);
      return onward(c, 'saved');
    }
    try {
      await looks.setTexts(company.id, language, texts, session.staff);
    } catch (error) {
      if (error instanceof Problem) return textsPage(c, language, texts, tell(error).happened, 422);
      throw error;
    }
    return onward(c, 'saved', language);
  });

  async function page(c: WebContext, more: Partial<Parameters<typeof LookPage>[0]>, status: 200 | 422 = 200) {
    const { company, session, language } = signedIn(c);
    const look = await looks.view(company.id);
    const wanted = c.req.query('language') ?? '';
    const shown = look?.languages.includes(wanted) ? wanted : language;
    const layer = c.req.query('layer') === '2' ? 2 : 1;
    c.header('Content-Security-Policy', framingPolicy);
    const view = {
      company,
      session,
      language,
      look,
      shown,
      layer,
      done: null,
      problem: null,
      typed: null,
      wrong: [],
      wrongTag: null,
      ...more,
    } as const;
    return answer(c, <LookPage {...view} />, status);
  }

  async function textsPage(c: WebContext, of: string, texts: string, error: string | null, status: 200 | 422 = 200) {
    const { company, session, language } = signedIn(c);
    const look = await looks.view(company.id);
    const brought = look?.brought.includes(of) ?? false;
    return answer(c, <LookTextsPage {...{ company, session, language, of, texts, error, brought }} />, status);
  }
}

const onward = (c: Context, done: LookDeed, language?: string): Response =>
  c.redirect(`${here}?done=${done}${language === undefined ? '' : `&language=${language}`}`, 303);
