// Routes of people: what for first, then the list, a search that stands in no address, and the form for somebody new.
import type { Hono } from 'hono';
import { Pii } from '#base';
import { isUuid } from './account-routes.tsx';
import { safeNext } from './console-acts.ts';
import type { WebHouse } from './house.ts';
import { type PeopleView, PeoplePage } from './pages/people.tsx';
import { answer } from './public-routes.tsx';
import { callerOf, chosenPurpose, keepPurpose } from './purpose.ts';
import { textIn } from './sign-in-routes.tsx';
import { type Visit, type WebContext, signedIn } from './visit.ts';

const onPage = 25;
const longestSought = 254;

/** The guard stands before these; the vault asks again, with the purpose. */
export function peopleRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const desk = house.people;

  app.get('/console/people', async (c) => {
    const before = c.req.query('before') ?? '';
    const purpose = chosenPurpose(c, house, await purposesFor(c));
    if (purpose === null) return peoplePage(c, { purpose, next: safeNext(c.req.query('next') ?? '/console/people') });
    const from = isUuid(before) ? { before } : {};
    const lines = await desk.list(callerOf(c, purpose), { ...from, limit: onPage + 1 });
    const shown = lines.slice(0, onPage);
    const older = lines.length > onPage ? shown.at(-1)!.id : null;
    return peoplePage(c, { purpose, lines: shown, older, first: !isUuid(before) });
  });

  app.post('/console/people/purpose', async (c) => {
    const body = await c.req.parseBody();
    keepPurpose(c, house, textIn(body, 'purpose'));
    return c.redirect(safeNext(body['next']), 303);
  });

  app.post('/console/people/find', async (c) => {
    const purpose = chosenPurpose(c, house, await purposesFor(c));
    if (purpose === null) return c.redirect('/console/people', 303);
    const sought = textIn(await c.req.parseBody(), 'sought')
      .trim()
      .slice(0, longestSought);
    if (sought === '') return c.redirect('/console/people', 303);
    const field = sought.includes('@') ? 'email' : 'phone';
    const lines = await desk.find(callerOf(c, purpose), { field, value: new Pii(sought) });
    return peoplePage(c, { purpose, lines, sought });
  });

  const purposesFor = (c: WebContext) => desk.purposes(signedIn(c).company.id);

  async function peoplePage(c: WebContext, more: Partial<PeopleView>): Promise<Response> {
    const { company, session, language } = signedIn(c);
    const [purposes, count] = await Promise.all([desk.purposes(company.id), desk.count(company.id)]);
    const view: PeopleView = {
      company,
      session,
      language,
      purposes,
      count,
      purpose: null,
      next: '/console/people',
      lines: [],
      sought: null,
      older: null,
      first: true,
      ...more,
    };
    return answer(c, <PeoplePage {...view} />);
  }
}
