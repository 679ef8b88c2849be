// Routes of the search. A person is looked for by a form, so that no address bar keeps who it was; everything else has an address.
import type { Hono } from 'hono';
import { isUuid } from './account-routes.tsx';
import { mayOpen } from './console-nav.ts';
import { find } from './find.ts';
import type { WebHouse } from './house.ts';
import { SearchPage } from './pages/search.tsx';
import { leadTo } from './people-find.tsx';
import { answer } from './public-routes.tsx';
import { chosenPurpose } from './purpose.ts';
import { cleaned, looksLikePerson, wordsOf } from './search.ts';
import { textIn } from './sign-in-routes.tsx';
import { speaker } from './speak.tsx';
import { type Visit, signedIn } from './visit.ts';

export function searchRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  app.post('/console/search', async (c) => {
    const visit = signedIn(c);
    const { company, session } = visit;
    const query = cleaned(textIn(await c.req.parseBody(), 'q'));
    const page = `/console/search?${new URLSearchParams({ q: query }).toString()}`;
    if (!looksLikePerson(query) && !isUuid(query)) return c.redirect(page, 303);
    // What the policy names, and an entry of the ledger, is found as such.
    if ((await find(house, visit, query, speaker(visit.language))).length > 0) return c.redirect(page, 303);
    const mayLook = mayOpen(session, 'read:people') || (await house.people.inGlass(company.id, session.staff));
    if (!mayLook) return c.redirect(isUuid(query) ? page : '/console/search?about=closed', 303);
    const purpose = chosenPurpose(c, house, await house.people.purposes(company.id, session.staff));
    return leadTo(c, house, purpose, query);
  });

  app.get('/console/search', async (c) => {
    const visit = signedIn(c);
    const query = cleaned(c.req.query('q') ?? '');
    const groups = await find(house, visit, query, speaker(visit.language));
    // A contact that the policy names is found and stays. What is left may be somebody's: not one place more that keeps it.
    if (groups.length === 0 && looksLikePerson(query)) {
      const lang = visit.chosenLanguage === null ? '' : `&lang=${visit.chosenLanguage}`;
      return c.redirect(`/console/search?about=person${lang}`, 303);
    }
    const about = query === '' ? c.req.query('about') : undefined;
    const person = about === 'person' ? 'gone' : about === 'closed' ? 'closed' : null;
    const { company, session, language } = visit;
    return answer(c, <SearchPage {...{ company, session, language, query, words: wordsOf(query), groups, person }} />);
  });
}
