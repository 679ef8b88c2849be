// Routes of the settings: the page with all of them, and the switch of who may read the board.
import type { Hono } from 'hono';
import type { WebHouse } from './house.ts';
import { type SettingsDeed, SettingsPage, settingsDeeds } from './pages/settings.tsx';
import { answer } from './public-routes.tsx';
import { type Visit, signedIn } from './visit.ts';

/** The guard stands before these: session, form token, role, and a fresh proof before the board is opened. */
export function settingsRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  app.get('/console/settings', (c) => {
    const { company, session, language } = signedIn(c);
    const done = c.req.query('done');
    const deed = done !== undefined && Object.hasOwn(settingsDeeds, done) ? (done as SettingsDeed) : null;
    const openHere = house.mayReadBoard(company, null, c.req.raw);
    return answer(c, <SettingsPage {...{ company, session, language, openHere, done: deed }} />);
  });

  app.post('/console/board', async (c) => {
    const { company, session } = signedIn(c);
    const body = await c.req.parseBody();
    const isPublic = body['public'] === 'yes';
    await house.setBoardPublic(company.id, isPublic, session);
    return c.redirect(`/console/settings?done=${isPublic ? 'opened' : 'closed'}`, 303);
  });
}
