// Routes of a link for somebody who has an account already: they sign in with it, and join with one button.
import type { Hono } from 'hono';
import { Secret } from '#base';
import type { WebHouse } from './house.ts';
import { JoinWithAccountPage } from './pages/sign-in.tsx';
import { answer } from './public-routes.tsx';
import { doorway, linkGone, textIn } from './sign-in-routes.tsx';
import { type Visit, type WebContext, cookieOf, dropCookie, foreign, keepCookie, sameSecret } from './visit.ts';

/** Where somebody signs in first, and comes back from. */
const signInFirst = '/console/sign-in?next=%2Fconsole%2Fjoin';

export function joinRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const { door } = house;

  // The link goes into a cookie: in an address that sign-in passes on it would stand in more places than it has to.
  app.post('/console/enter/:token/known', async (c) => {
    const token = new Secret(c.req.param('token'));
    const standing = await door.invitation(token);
    if (!standing || standing.member) return linkGone(c);
    keepCookie(c, house, 'join', token);
    return c.redirect((await newcomer(c)) ? '/console/join' : signInFirst, 303);
  });

  app.get('/console/join', async (c) => {
    const [link, who] = [cookieOf(c, house, 'join'), await newcomer(c)];
    const standing = link && (await door.invitation(link));
    if (!standing || standing.member) return linkGone(c);
    if (!who) return c.redirect(signInFirst, 303);
    const view = { ...doorway(c.get('visit')), csrf: who.csrf, name: who.name, standing };
    return answer(c, <JoinWithAccountPage {...view} />);
  });

  app.post('/console/join', async (c) => {
    const [link, who] = [cookieOf(c, house, 'join'), await newcomer(c)];
    if (!link) return linkGone(c);
    if (!who) return c.redirect(signInFirst, 303);
    if (!sameSecret(textIn(await c.req.parseBody(), 'csrf'), who.csrf)) throw foreign(c.get('visit').language);
    const joined = await door.joinWithAccount(link, who);
    dropCookie(c, house, 'join');
    return joined === 'gone' ? linkGone(c) : c.redirect('/console', 303);
  });

  /** Whoever signed in within the last five minutes. They need not be a member here, so `visit` does not know them. */
  async function newcomer(c: WebContext) {
    const token = cookieOf(c, house, 'session');
    return token && door.newcomer(token);
  }
}
