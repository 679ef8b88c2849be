// Routes of the records of processing: the page, and the same as CSV and JSON to take along.
import type { Hono } from 'hono';
import { type Records, recordsCsv, recordsOf } from '#publish';
import type { WebHouse } from './house.ts';
import { RecordsPage } from './pages/records.tsx';
import { answer } from './public-routes.tsx';
import { type Visit, type WebContext, signedIn } from './visit.ts';

/** The middleware of `/console/*` (private, no store, no index) stands before these. */
export function recordRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  const recordsFor = async ({ company }: Visit): Promise<Records | null> => {
    const published = await house.published(company.id, 'latest');
    return published && recordsOf(company.name, published);
  };

  app.get('/console/records', async (c) => {
    const visit = signedIn(c);
    const { company, session, language } = visit;
    return answer(c, <RecordsPage {...{ company, session, language, records: await recordsFor(visit) }} />);
  });

  app.get('/console/records.csv', (c) =>
    file(c, 'csv', 'text/csv; charset=utf-8; header=present', (records, { language }) => recordsCsv(records, language)),
  );
  app.get('/console/records.json', (c) =>
    file(c, 'json', 'application/json; charset=utf-8', (records) => `${JSON.stringify(records, null, 2)}\n`),
  );

  async function file(
    c: WebContext,
    ending: string,
    type: string,
    write: (records: Records, visit: Visit) => string,
  ): Promise<Response> {
    const visit = signedIn(c);
    const records = await recordsFor(visit);
    if (!records) return c.notFound();
    c.header('Content-Type', type);
    c.header('Content-Disposition', `attachment; filename="records-of-processing-v${records.version}.${ending}"`);
    return c.body(write(records, visit));
  }
}
