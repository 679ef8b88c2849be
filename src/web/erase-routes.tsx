// Routes of erasing somebody: the page that says what goes, the act, and what became of it. The guard asks for a fresh proof.
import type { Hono } from 'hono';
import { Pii, Problem } from '#base';
import { type PersonView, isReference, namesThem } from '#vault';
import { isUuid } from './account-routes.tsx';
import { forPerson } from './for-person.ts';
import type { WebHouse } from './house.ts';
import { type ErasePageView, ErasePage, reasons } from './pages/erase.tsx';
import { ErasurePage, ErasuresPage } from './pages/erasures.tsx';
import { personName } from './people-words.tsx';
import { answer } from './public-routes.tsx';
import { callerOf } from './purpose.ts';
import { speaker } from './speak.tsx';
import { textIn } from './sign-in-routes.tsx';
import { toldIn } from './vault-told.ts';
import { type Visit, type WebContext, signedIn } from './visit.ts';

const listed = 200;

export function eraseRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const desk = house.people;

  const person = forPerson(house);

  app.get(
    '/console/people/:person/erase',
    person((c, id, purpose) => erasePage(c, id, purpose, {})),
  );

  app.post(
    '/console/people/:person/erase',
    person(async (c, id, purpose) => {
      const { company, language } = signedIn(c);
      const body = await c.req.parseBody();
      const reason = reasons.find((one) => one === body['reason']);
      const reference = textIn(body, 'reference').trim();
      const wrong = [
        ...(reason === undefined ? (['reason'] as const) : []),
        ...((await mayStand(c, id, purpose, reference)) ? [] : (['reference'] as const)),
        ...(body['sure'] === 'yes' ? [] : (['sure'] as const)),
      ];
      const typed = { reason: reason ?? '', reference: reference.slice(0, 40), wrong };
      if (wrong.length > 0) return erasePage(c, id, purpose, typed, 422);
      try {
        const why = reference === '' ? reason! : `${reason!}: ${reference}`;
        const erasure = await desk.erase(callerOf(c, purpose), id, why);
        await goOn(company.id);
        return c.redirect(`/console/erasures/${erasure}`, 303);
      } catch (error) {
        if (!(error instanceof Problem) || error.code === 'vault.no-person') throw error;
        return erasePage(c, id, purpose, { ...typed, problem: toldIn(error, language) }, 422);
      }
    }),
  );

  app.get('/console/erasures', async (c) => {
    const { company, session, language } = signedIn(c);
    return answer(
      c,
      <ErasuresPage {...{ company, session, language, all: await desk.erasures(company.id, listed) }} />,
    );
  });

  app.get('/console/erasures/:erasure', async (c) => {
    const { company, session, language } = signedIn(c);
    const id = c.req.param('erasure');
    const erasure = isUuid(id) ? await desk.erasure(company.id, id) : null;
    if (!erasure) return c.notFound();
    const receipt =
      erasure.certificate === null ? null : await house.ledger.receipt(company.id, erasure.certificate, true);
    return answer(c, <ErasurePage {...{ company, session, language, erasure, sealed: receipt !== null }} />);
  });

  app.post('/console/erasures/:erasure/resume', async (c) => {
    const { company } = signedIn(c);
    const id = c.req.param('erasure');
    if (!isUuid(id) || !(await desk.erasure(company.id, id))) return c.notFound();
    await goOn(company.id);
    return c.redirect(`/console/erasures/${id}`, 303);
  });

  /** What was begun is durable: when it cannot be ended now (no keys, no disk), its page says so and the job goes on with it. */
  async function goOn(company: string): Promise<void> {
    try {
      await desk.goOn(company);
    } catch (error) {
      house.report(error);
    }
  }

  async function erasePage(
    c: WebContext,
    id: string,
    purpose: string,
    more: Partial<ErasePageView>,
    status: 200 | 422 = 200,
  ): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const held = await desk.held(callerOf(c, purpose), id);
    const [types, purposes] = await Promise.all([
      desk.types(company.id),
      desk.purposes(company.id, signedIn(c).session.staff),
    ]);
    const view: ErasePageView = {
      company,
      session,
      language,
      purpose,
      purposes,
      types,
      id,
      name: await nameOf(c, id, purpose),
      held,
      reason: '',
      reference: '',
      wrong: [],
      problem: null,
      ...more,
    };
    return answer(c, <ErasePage {...view} />, status);
  }

  const nameOf = async (c: WebContext, id: string, purpose: string): Promise<string> =>
    personName({ id, contact: await contactOf(c, id, purpose) }, speaker(signedIn(c).language));

  /** As far as the purpose lets it be seen: who is restricted or objected is erased by their number. */
  async function contactOf(c: WebContext, id: string, purpose: string): Promise<PersonView['contact']> {
    try {
      return (await desk.read(callerOf(c, purpose), id)).contact;
    } catch (error) {
      if (!(error instanceof Problem && ['vault.restricted', 'vault.objected'].includes(error.code))) throw error;
      return new Pii({});
    }
  }

  const mayStand = async (c: WebContext, id: string, purpose: string, reference: string): Promise<boolean> =>
    reference === '' || (isReference(reference) && !namesThem(reference, (await contactOf(c, id, purpose)).reveal()));
}
