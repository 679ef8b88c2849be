// Routes around versions: what changed from one to another.
import type { Hono } from 'hono';
import type { WebHouse } from './house.ts';
import { FirstVersionPage, PolicyChangesPage } from './pages/policy-changes.tsx';
import { type SaidNotice, noticeView, saidNotice } from './notice.ts';
import { VersionLost, answer, personal, shareable } from './public-routes.tsx';
import type { Visit, WebContext } from './visit.ts';

const versionNumber = /^[1-9][0-9]{0,8}$/;

export function versionRoutes(app: Hono<{ Variables: { visit: Visit } }>, house: WebHouse): void {
  app.get('/policy/versions/:number{[1-9][0-9]{0,8}}/changes', async (c) => {
    const number = Number(c.req.param('number'));
    const from = c.req.query('from') ?? String(number - 1);
    const visit = c.get('visit');
    const { company, boardOpen } = visit;
    if (number === 1) {
      const first = await house.published(company.id, 1);
      if (!first) {
        personal(c);
        return answer(c, <VersionLost visit={visit} number={1} />, 404);
      }
      shareable(c);
      const { language } = first.prose;
      return answer(
        c,
        <FirstVersionPage {...{ company: company.name, language, publishedAt: first.publishedAt, boardOpen }} />,
      );
    }
    const earlier = versionNumber.test(from) && Number(from) < number ? Number(from) : null;
    const changes = earlier === null ? null : await house.changes(company.id, earlier, number);
    if (!changes) return c.notFound();
    shareable(c);
    return answer(c, <PolicyChangesPage {...{ company: company.name, changes, boardOpen }} />);
  });

  // For a company to show in its own service: the same words as on the policy page, for whoever asks from wherever.
  app.get('/policy/notice', async (c) => {
    const said = await saidHere(c);
    snippetHeaders(c);
    if (!said) return c.body(null, 204);
    return c.html(
      await documentless(
        <p data-policy-notice={said.version} lang={said.language}>
          {said.text} <a href={said.link}>{said.linkText}</a>
        </p>,
      ),
    );
  });

  app.get('/policy/notice.json', async (c) => {
    const said = await saidHere(c);
    snippetHeaders(c);
    return c.json({ notice: said });
  });

  async function saidHere(c: WebContext): Promise<SaidNotice | null> {
    const { company } = c.get('visit');
    const [notice, published] = await Promise.all([
      house.standingNotice(company.id),
      house.published(company.id, 'latest'),
    ]);
    if (!notice || !published) return null;
    return saidNotice(noticeView(notice, house), published.prose.language, house.publicUrl ?? c.req.url);
  }
}

function snippetHeaders(c: WebContext): void {
  c.header('Cache-Control', 'public, no-cache');
  c.header('Access-Control-Allow-Origin', '*');
}

const documentless = async (part: { toString(): string | Promise<string> }): Promise<string> =>
  `${await part.toString()}\n`;
