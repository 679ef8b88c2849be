// Routes of the asking whether data is still right: its page in the console and its setting.
import type { Hono } from 'hono';
import { isAccuracyPeriod } from '#rights';
import type { WebHouse } from './house.ts';
import { AccuracyDeskPage } from './pages/accuracy-desk.tsx';
import { answer } from './public-routes.tsx';
import { type Visit, signedIn } from './visit.ts';

/** The guard stands before these: session, form token, role. */
export function accuracyRoutes(app: Hono<{ Variables: { visit: Visit } }>, { requestDesk }: WebHouse): void {
  app.get('/console/accuracy', async (c) => {
    const { company, session, language } = signedIn(c);
    const told = await requestDesk.accuracy(company.id);
    return answer(
      c,
      <AccuracyDeskPage {...{ company, session, language, told, saved: c.req.query('done') === 'saved' }} />,
    );
  });

  app.post('/console/accuracy', async (c) => {
    const { company, session } = signedIn(c);
    const { on, period } = await c.req.parseBody();
    if (!isAccuracyPeriod(period)) return c.redirect('/console/accuracy', 303);
    await requestDesk.setAccuracy(company.id, `staff:${session.staff}`, { on: on === 'yes', period });
    return c.redirect('/console/accuracy?done=saved', 303);
  });
}
