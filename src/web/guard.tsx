// The guard of the console: who is asking, from which page, whether they may, and whether they have just proved who they are. It stands before every route.
import type { MiddlewareHandler } from 'hono';
import { type AccessObject, type Verb, may, needsConfirmation } from '#access';
import { actOfRequest } from './console-acts.ts';
import type { Session, WebHouse } from './house.ts';
import { SignInPage } from './pages/sign-in.tsx';
import { answer } from './public-routes.tsx';
import { type Visit, type WebContext, forbidden, foreign, sameSecret } from './visit.ts';

/** For people's data a purpose is named behind this door: the vault asks which, and writes down who names none. */
const someDeclared = 'named behind the door';

/** Pages of a member who has to set a password first. */
const beforeReady = '/console/set-up/first';

export const guard =
  (house: Pick<WebHouse, 'people'>): MiddlewareHandler<{ Variables: { visit: Visit } }> =>
  async (c, next) => {
    /** Whoever has the glass broken for them may look at people, whatever their role; the vault shows what was asked for. */
    const inEmergency = (asks: string, company: string, staff: string): Promise<boolean> | boolean =>
      asks === 'read:people' && house.people.inGlass(company, staff);
    const act = actOfRequest(c.req.method, c.req.path);
    if (!act) return c.notFound();
    if (act.asks === 'open') return next();
    const visit = c.get('visit');
    const { company, session, language } = visit;
    if (!session) return act.method === 'GET' ? signInFirst(c) : c.redirect('/console', 303);
    if (!session.ready && act.path !== beforeReady) return c.redirect(beforeReady, 303);
    if (act.method === 'POST') {
      const { csrf } = await c.req.parseBody();
      if (typeof csrf !== 'string' || !sameSecret(csrf, session.csrf)) throw foreign(language);
    }
    const [verb, object] = act.asks.split(':') as [Verb, AccessObject];
    if (!may(session, verb, object, someDeclared) && !(await inEmergency(act.asks, company.id, session.staff)))
      throw forbidden(language);
    if (needsConfirmation(verb, object)) {
      const confirming = stepUp(c, session, act.page);
      if (confirming) return confirming;
    }
    return next();
  };

/** Sends somebody who has not given a password or code in the last five minutes to do so, and back to `page`; null: go on. */
export const stepUp = (c: WebContext, session: Session, page: string): Response | null =>
  session.confirmed ? null : c.redirect(`/console/confirm?next=${encodeURIComponent(page)}`, 303);

/** The sign-in page in place of the page that was asked for; it leads on to that one. */
function signInFirst(c: WebContext): Promise<Response> {
  const { company, language, boardOpen } = c.get('visit');
  const { pathname, search } = new URL(c.req.url);
  const view = { company: company.name, language, boardOpen, next: pathname + search };
  return answer(c, <SignInPage {...view} email="" recovery={false} error={null} />, 403);
}
