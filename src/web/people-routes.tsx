// Routes of people: what for first, then the list, a search that stands in no address, and the form for somebody new.
import type { Hono } from 'hono';
import { isUuid } from './account-routes.tsx';
import { safeNext } from './console-acts.ts';
import type { WebHouse } from './house.ts';
import { type PersonFormView, PersonFormPage, keepable } from './pages/person-form.tsx';
import { leadTo, peoplePage } from './people-find.tsx';
import { soughtIn, soughtPeople } from './people-sought.ts';
import { blankForm, refusing } from './person-routes.tsx';
import { answer } from './public-routes.tsx';
import { callerOf, chosenPurpose, keepPurpose } from './purpose.ts';
import { faultsIn, fromIn, originOf, typedIn, valuesOf } from './record-form.ts';
import { textIn } from './sign-in-routes.tsx';
import { type Visit, type WebContext, signedIn } from './visit.ts';

const onPage = 25;

/** The guard stands before these; the vault asks again, with the purpose. */
export function peopleRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const desk = house.people;

  app.get('/console/people', async (c) => {
    const before = c.req.query('before') ?? '';
    const purpose = chosenPurpose(c, house, await purposesFor(c));
    if (purpose === null)
      return peoplePage(c, house, { purpose, next: safeNext(c.req.query('next') ?? '/console/people') });
    const from = isUuid(before) ? { before } : {};
    const lines = await desk.list(callerOf(c, purpose), { ...from, limit: onPage + 1 });
    const shown = lines.slice(0, onPage);
    const older = lines.length > onPage ? shown.at(-1)!.id : null;
    return peoplePage(c, house, { purpose, lines: shown, older, first: !isUuid(before) });
  });

  app.post('/console/people/purpose', async (c) => {
    const body = await c.req.parseBody();
    const [chosen, sought] = [textIn(body, 'purpose'), soughtIn(textIn(body, 'sought'))];
    keepPurpose(c, house, chosen);
    if (sought === '') return c.redirect(safeNext(body['next']), 303);
    const known = (await purposesFor(c)).some(({ id }) => id === chosen);
    return leadTo(c, house, known ? chosen : null, sought);
  });

  app.post('/console/people/find', async (c) => {
    const purpose = chosenPurpose(c, house, await purposesFor(c));
    if (purpose === null) return c.redirect('/console/people', 303);
    const sought = soughtIn(textIn(await c.req.parseBody(), 'sought'));
    if (sought === '') return c.redirect('/console/people', 303);
    const lines = await soughtPeople(desk, callerOf(c, purpose), sought);
    if ('id' in lines) return c.redirect(`/console/people/${lines.id}`, 303);
    return peoplePage(c, house, { purpose, lines, sought });
  });

  app.get('/console/people/new', async (c) => {
    const purpose = chosenPurpose(c, house, await purposesFor(c));
    if (purpose === null) return c.redirect('/console/people?next=%2Fconsole%2Fpeople%2Fnew', 303);
    return newPage(c, purpose, {});
  });

  app.post('/console/people', async (c) => {
    const { company } = signedIn(c);
    const purposes = await purposesFor(c);
    const purpose = chosenPurpose(c, house, purposes);
    if (purpose === null) return c.redirect('/console/people?next=%2Fconsole%2Fpeople%2Fnew', 303);
    const body = await c.req.parseBody({ all: true });
    const type = (await desk.types(company.id)).find((one) => one.name === 'contact')!;
    const [typed, from] = [
      typedIn(type, body),
      fromIn(
        body,
        keepable(purposes).map((one) => one.id),
      ),
    ];
    const contact = valuesOf(type, typed);
    const [faults, empty] = [faultsIn(type, contact, false), Object.keys(contact).length === 0];
    const noPurpose = from.purposes.length === 0;
    const again = { typed, from, faults, empty, noPurpose };
    if (empty || noPurpose || Object.keys(faults).length > 0) return newPage(c, purpose, again, 422);
    return refusing(
      async () => {
        const { id, was } = await desk.save(callerOf(c, purpose), { contact, origin: originOf(from) });
        return c.redirect(`/console/people/${id}?done=${was}`, 303);
      },
      (problem) => newPage(c, purpose, { ...again, problem }, 422),
      c,
    );
  });

  async function newPage(
    c: WebContext,
    purpose: string,
    more: Partial<PersonFormView>,
    status: 200 | 422 = 200,
  ): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const [purposes, types] = await Promise.all([purposesFor(c), desk.types(company.id)]);
    const view: PersonFormView = {
      ...blankForm(purpose),
      company,
      session,
      language,
      purpose,
      purposes,
      act: 'new',
      action: '/console/people',
      back: '/console/people',
      type: types.find((one) => one.name === 'contact')!,
      ...more,
    };
    return answer(c, <PersonFormPage {...view} />, status);
  }

  const purposesFor = (c: WebContext) => desk.purposes(signedIn(c).company.id, signedIn(c).session.staff);
}
