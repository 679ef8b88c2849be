// Somebody who is looked for, from wherever in the console: asked what for, found, and straight to their page.
import { answer } from './public-routes.tsx';
import type { WebHouse } from './house.ts';
import { type PeopleView, PeoplePage } from './pages/people.tsx';
import { SearchPage } from './pages/search.tsx';
import { soughtPeople } from './people-sought.ts';
import { callerOf } from './purpose.ts';
import { type WebContext, signedIn } from './visit.ts';

/** The page of people: a list, what was found, or the question what for. */
export async function peoplePage(c: WebContext, house: WebHouse, more: Partial<PeopleView>): Promise<Response> {
  const { company, session, language } = signedIn(c);
  const [purposes, count] = await Promise.all([
    house.people.purposes(company.id, session.staff),
    house.people.count(company.id),
  ]);
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

/** `purpose` null: it is asked for, and what is sought stands in that form and in no address. */
export async function leadTo(
  c: WebContext,
  house: WebHouse,
  purpose: string | null,
  sought: string,
): Promise<Response> {
  if (purpose === null) return peoplePage(c, house, { sought });
  const found = await soughtPeople(house.people, callerOf(c, purpose), sought);
  if ('id' in found) return c.redirect(`/console/people/${found.id}`, 303);
  const [first, ...others] = found;
  if (first && others.length === 0) return c.redirect(`/console/people/${first.id}`, 303);
  if (first) return peoplePage(c, house, { purpose, lines: found, sought });
  const { company, session, language } = signedIn(c);
  const view = { company, session, language, query: sought, words: [], groups: [], person: 'nobody' as const };
  return answer(c, <SearchPage {...view} />);
}
