// Routes of the console's pages about consent.
import type { Hono } from 'hono';
import { shownIn } from './consent-period.ts';
import type { WebHouse } from './house.ts';
import { ConsentRatesPage } from './pages/consent-rates.tsx';
import { answer } from './public-routes.tsx';
import { type Visit, signedIn } from './visit.ts';

export function consentDeskRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  app.get('/console/consent', async (c) => {
    const { company, session, language } = signedIn(c);
    const today = house.clock.now().toZonedDateTimeISO('UTC').toPlainDate();
    const shown = shownIn(c.req.query(), today);
    const counts = await house.consents.counts(company.id, shown.from, shown.to);
    return answer(c, <ConsentRatesPage {...{ company, session, language, shown, today, counts }} />);
  });
}
