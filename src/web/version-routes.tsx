// Routes around versions: what changed from one to another.
import type { Hono } from 'hono';
import type { WebHouse } from './house.ts';
import { FirstVersionPage, PolicyChangesPage } from './pages/policy-changes.tsx';
import { VersionLost, answer } from './public-routes.tsx';
import type { Visit } from './visit.ts';

const versionNumber = /^[1-9][0-9]{0,8}$/;

export function versionRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  app.get('/policy/versions/:number{[1-9][0-9]{0,8}}/changes', async (c) => {
    const number = Number(c.req.param('number'));
    const from = c.req.query('from') ?? String(number - 1);
    const visit = c.get('visit');
    const { company, boardOpen } = visit;
    if (number === 1) {
      const first = await house.published(company.id, 1);
      if (!first) return answer(c, <VersionLost visit={visit} number={1} />, 404);
      const { language } = first.prose;
      return answer(
        c,
        <FirstVersionPage {...{ company: company.name, language, publishedAt: first.publishedAt, boardOpen }} />,
      );
    }
    const earlier = versionNumber.test(from) && Number(from) < number ? Number(from) : null;
    const changes = earlier === null ? null : await house.changes(company.id, earlier, number);
    if (!changes) return c.notFound();
    return answer(c, <PolicyChangesPage {...{ company: company.name, changes, boardOpen }} />);
  });
}
