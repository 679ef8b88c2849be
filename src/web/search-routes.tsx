// The route of the search. A person's address that was typed into the search is taken out of the address bar again.
import type { Hono } from 'hono';
import { find } from './find.ts';
import type { WebHouse } from './house.ts';
import { SearchPage } from './pages/search.tsx';
import { answer } from './public-routes.tsx';
import { cleaned, looksLikePerson, wordsOf } from './search.ts';
import { speaker } from './speak.tsx';
import { type Visit, signedIn } from './visit.ts';

export function searchRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  app.get('/console/search', async (c) => {
    const visit = signedIn(c);
    const query = cleaned(c.req.query('q') ?? '');
    const groups = await find(house, visit, query, speaker(visit.language));
    // A contact that the policy names is found and stays. What is left may be somebody's: not one place more that keeps it.
    if (groups.length === 0 && looksLikePerson(query)) {
      const lang = visit.chosenLanguage === null ? '' : `&lang=${visit.chosenLanguage}`;
      return c.redirect(`/console/search?about=person${lang}`, 303);
    }
    const person = query === '' && c.req.query('about') === 'person';
    const { company, session, language } = visit;
    return answer(c, <SearchPage {...{ company, session, language, query, words: wordsOf(query), groups, person }} />);
  });
}
