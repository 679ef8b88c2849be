// Routes of storage periods: the overview, one plan with its steps, rules that run by themselves, legal holds.
import type { Hono } from 'hono';
import { Problem, type Told } from '#base';
import type { Applied } from '#plan';
import type { WebHouse } from './house.ts';
import {
  type StorageDeed,
  type StoragePageView,
  type TypedHold,
  StoragePage,
  home,
  storageDeeds,
} from './pages/storage.tsx';
import { StoragePlanPage } from './pages/storage-plan.tsx';
import { answer } from './public-routes.tsx';
import { textIn } from './sign-in-routes.tsx';
import { retention } from '#words';
import { type Visit, type WebContext, signedIn } from './visit.ts';

/** Milliseconds for which a page waits for a plan; what takes longer goes on without it. */
const patience = 4000;

export function storageRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const desk = house.storage;

  app.get(home, (c) => page(c, { done: deedIn(c) }));

  app.post(`${home}/plan`, (c) => acted(c, 'plan', async (company, by) => desk.plan(company, by)));

  app.get(`${home}/plans/:plan`, (c) => planPage(c, { done: deedIn(c) }));

  app.post(`${home}/plans/:plan/approve`, async (c) => {
    const hash = textIn(await c.req.parseBody(), 'hash');
    return onPlan(c, async (company, id, by) => {
      await desk.approve(company, id, hash, by);
      return 'approved';
    });
  });

  app.post(`${home}/plans/:plan/withdraw`, (c) =>
    onPlan(c, async (company, id, by) => {
      await desk.withdraw(company, id, by);
      return 'withdrawn';
    }),
  );

  app.post(`${home}/plans/:plan/apply`, (c) =>
    onPlan(c, async (company, id) => {
      const applying = desk.apply(company, id);
      const soon = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience).unref());
      const applied: Applied | null = await Promise.race([applying, soon]);
      // It goes on without this page; what goes wrong then is tried again by itself, and stands on the plan.
      if (applied === null) applying.catch((error: unknown) => house.report(error));
      return applied === null ? 'running' : applied.is === 'done' ? 'applied' : applied.is;
    }),
  );

  app.post(`${home}/rule`, async (c) => {
    const body = await c.req.parseBody();
    return acted(c, 'rule', async (company, by) =>
      desk.setAutomatic(company, textIn(body, 'rule'), textIn(body, 'automatic') === 'yes', by),
    );
  });

  app.post(`${home}/hold`, async (c) => {
    const body = await c.req.parseBody();
    const typed: TypedHold = {
      matter: textIn(body, 'matter').trim(),
      reason: textIn(body, 'reason').trim(),
      review: textIn(body, 'review').trim(),
      place: textIn(body, 'place').trim(),
      email: textIn(body, 'email').trim(),
    };
    const { matter, reason, review, place, email } = typed;
    const [holding, collection, field] = place.split('/').filter((part) => part !== '');
    const { language } = signedIn(c);
    if (matter === '' || reason === '' || matter.length > 200 || reason.length > 1000)
      return page(
        c,
        { typed, problem: { happened: retention.holdFaultMatter[language], unchanged: '', next: '' } },
        422,
      );
    const hold = {
      matter,
      reason,
      reviewOn: review,
      ...(holding && { holding }),
      ...(collection && { collection }),
      ...(field && { field }),
      ...(email !== '' && { person: [{ kind: 'email', value: email }] }),
    };
    return acted(c, 'hold', async (company, by) => void (await desk.hold(company, hold, by)), typed);
  });

  app.post(`${home}/release`, async (c) => {
    const id = textIn(await c.req.parseBody(), 'hold');
    return acted(c, 'release', async (company, by) => desk.release(company, id, by));
  });

  const deedIn = (c: WebContext): StorageDeed | null =>
    storageDeeds.find((deed) => deed === c.req.query('done')) ?? null;

  async function acted(
    c: WebContext,
    deed: StorageDeed,
    act: (company: string, by: string) => Promise<void>,
    typed: TypedHold | null = null,
  ): Promise<Response> {
    const { company, session, language } = signedIn(c);
    try {
      await act(company.id, `staff:${session.staff}`);
      return c.redirect(`${home}?done=${deed}`, 303);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.code === 'retention.hold') return c.notFound();
      return page(c, { problem: error.toldIn(language), typed }, 422);
    }
  }

  async function onPlan(
    c: WebContext,
    act: (company: string, id: string, by: string) => Promise<StorageDeed>,
  ): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const id = c.req.param('plan') ?? '';
    try {
      const deed = await act(company.id, id, `staff:${session.staff}`);
      return c.redirect(`${home}/plans/${id}?done=${deed}`, 303);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.code === 'retention.plan') return c.notFound();
      return planPage(c, { problem: error.toldIn(language) }, 422);
    }
  }

  async function page(c: WebContext, more: Partial<StoragePageView>, status: 200 | 422 = 200): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const storage = await desk.view(company.id);
    const today = house.clock.now().toString().slice(0, 10);
    const asIs = { done: null, problem: null, typed: null };
    return answer(c, <StoragePage {...{ company, session, language, storage, today, ...asIs, ...more }} />, status);
  }

  async function planPage(
    c: WebContext,
    more: { done?: StorageDeed | null; problem?: Told },
    status: 200 | 422 = 200,
  ): Promise<Response> {
    const { company, session, language } = signedIn(c);
    try {
      const plan = await desk.one(company.id, c.req.param('plan') ?? '');
      const names = new Map((await house.door.members(company.id)).map(({ id, name }) => [id, name]));
      const asIs = { done: null, problem: null };
      return answer(
        c,
        <StoragePlanPage {...{ company, session, language, plan, members: names, ...asIs, ...more }} />,
        status,
      );
    } catch (error) {
      if (error instanceof Problem && error.code === 'retention.plan') return c.notFound();
      throw error;
    }
  }
}
