// Routes that everyone may ask for: the policy, its history and versions, and the board when its owner opened it.
import type { Hono } from 'hono';
import { site } from '#words';
import { assets } from './assets.ts';
import type { WebHouse } from './house.ts';
import { documentOf } from './layout.tsx';
import { ApiPage } from './pages/api.tsx';
import { BoardPage, EmptyBoardPage } from './pages/board.tsx';
import { noticeView } from './notice.ts';
import { CookiesPage } from './pages/cookies.tsx';
import { type PolicyView, PolicyPage, publicPlaces } from './pages/policy.tsx';
import { PolicyHistoryPage } from './pages/policy-history.tsx';
import { ProblemPage } from './pages/problem.tsx';
import { parseSieve } from './sieve.ts';
import { speaker } from './speak.tsx';
import type { Visit, WebContext } from './visit.ts';

type Site = Hono<{ Variables: { visit: Visit } }>;

/** Answers with a page. `no-cache`: kept, but asked for again each time, so that nobody reads an old policy or an old verdict. */
export async function answer(
  c: WebContext,
  page: Parameters<typeof documentOf>[0],
  status: 200 | 400 | 403 | 404 | 410 | 413 | 422 | 429 | 500 | 503 = 200,
): Promise<Response> {
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache');
  return c.html(await documentOf(page), status);
}

/**
 * A page that is the same for everybody may lie in shared caches; one that offers the board to this reader alone may not. Decided by what
 * is answered, never by a header that a cache does not know of.
 */
export const shareable = (c: WebContext): void => {
  const { boardOpen, company } = c.get('visit');
  if (boardOpen && !company.boardPublic) personal(c);
  else c.header('Cache-Control', 'public, no-cache');
};

/** What a reader sees differs by session and language: shared caches must know. */
export const personal = (c: WebContext): void => {
  c.header('Cache-Control', 'private, no-store');
  c.header('Vary', 'Cookie, Accept-Language');
};

export function publicRoutes(app: Site, house: WebHouse): void {
  app.on('GET', ['/assets/:file', '/upheld/assets/:file'], (c) => {
    const found = assets().find(c.req.param('file'));
    if (!found) return c.notFound();
    const { asset, current } = found;
    c.header('Content-Type', asset.type);
    c.header('Cache-Control', current ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (!asset.gzip) return c.body(asset.body);
    c.header('Vary', 'Accept-Encoding');
    if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(asset.body);
    c.header('Content-Encoding', 'gzip');
    return c.body(asset.gzip);
  });

  app.get('/healthz', async (c) => {
    const healthy = await house.healthy();
    c.header('Cache-Control', 'no-store');
    return c.text(healthy ? 'ok' : 'the database does not answer', healthy ? 200 : 503);
  });

  app.get('/', (c) => {
    personal(c);
    return c.redirect(c.get('visit').session ? '/console' : '/policy', 302);
  });

  app.get('/policy', async (c) => {
    const { company, boardOpen } = c.get('visit');
    const published = await house.published(company.id, 'latest');
    if (!published) {
      personal(c);
      return answer(c, <Unpublished visit={c.get('visit')} />, 404);
    }
    shareable(c);
    const notice = await house.standingNotice(company.id);
    const permanentUrl = permanent(c, published.number);
    const authority = house.authority(published);
    const view: PolicyView = {
      company: company.name,
      published,
      authority,
      permanentUrl,
      asked: 'current',
      boardOpen,
      of: c.get('visit').of,
      notice: notice && noticeView(notice, house),
    };
    return answer(c, <PolicyPage {...view} />);
  });

  app.get('/policy/cookies', async (c) => {
    const { company, boardOpen, language, of } = c.get('visit');
    const published = await house.published(company.id, 'latest');
    personal(c);
    if (!published) return answer(c, <Unpublished visit={c.get('visit')} />, 404);
    return answer(c, <CookiesPage {...{ company: company.name, published, language, boardOpen, of }} />);
  });

  app.get('/policy/history', async (c) => {
    const { company, boardOpen, language, of } = c.get('visit');
    const versions = await house.versions(company.id);
    const latest = await house.published(company.id, 'latest');
    const notices = await house.notices(company.id);
    if (latest) shareable(c);
    else personal(c);
    const view = {
      company: company.name,
      versions,
      notices,
      boardOpen,
      of,
      language: latest?.prose.language ?? language,
    };
    return answer(c, <PolicyHistoryPage {...view} />);
  });

  app.get('/policy/versions/:number{[1-9][0-9]{0,8}}', async (c) => {
    const number = Number(c.req.param('number'));
    const { company } = c.get('visit');
    const published = await house.published(company.id, number);
    if (!published) {
      personal(c);
      return answer(c, <VersionLost visit={c.get('visit')} number={number} />, 404);
    }
    const etag = `"${published.sha256}"`;
    c.header('ETag', etag);
    c.header('Cache-Control', 'public, no-cache');
    if (matches(c.req.header('if-none-match'), etag)) return c.body(null, 304);
    const authority = house.authority(published);
    const permanentUrl = permanent(c, number);
    // Nothing on this page depends on the day or the reader: no link to the board, no word on newer versions.
    const view: PolicyView = {
      company: company.name,
      published,
      authority,
      permanentUrl,
      asked: 'version',
      boardOpen: false,
      of: c.get('visit').of,
      notice: null,
    };
    return answer(c, <PolicyPage {...view} />);
  });

  app.get('/board', async (c) => {
    const sieve = parseSieve(c.req.query());
    const promise = c.req.query('promise') ?? null;
    const { company, session, language, chosenLanguage, boardOpen } = c.get('visit');
    personal(c);
    if (!boardOpen) return answer(c, <BoardClosed visit={c.get('visit')} />, 403);
    const board = await house.board(company.id);
    const staff = session !== null;
    if (!board) return answer(c, <EmptyBoardPage company={company.name} language={language} staff={staff} />);
    return answer(c, <BoardPage {...{ board, language, chosenLanguage, staff, sieve, promise }} />);
  });

  app.get('/api', (c) => {
    personal(c);
    const { company, language, boardOpen } = c.get('visit');
    return answer(c, <ApiPage company={company.name} language={language} boardOpen={boardOpen} view={house.api()} />);
  });

  // What a problem's type (RFC 9457) leads to.
  app.get('/api/problems/:kind', (c) => {
    const kind = c.req.param('kind');
    const known = house.api().problems.some((problem) => problem.kind === kind);
    return known ? c.redirect(`/api#problem-${kind}`, 302) : c.notFound();
  });

  const permanent = (c: WebContext, number: number): string =>
    new URL(`/policy/versions/${number}${c.get('visit').of}`, house.publicUrl ?? c.req.url).href;
}

const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));

const Unpublished = ({ visit }: { visit: Visit }) => {
  const t = speaker(visit.language);
  return (
    <ProblemPage
      company={visit.company.name}
      language={visit.language}
      places={publicPlaces(t, 'policy', visit.boardOpen)}
      title={site.unpublishedTitle}
      lines={[t(site.unpublishedNext)]}
    />
  );
};

export const VersionLost = ({ visit, number }: { visit: Visit; number: number }) => {
  const t = speaker(visit.language);
  return (
    <ProblemPage
      company={visit.company.name}
      language={visit.language}
      places={publicPlaces(t, null, visit.boardOpen)}
      title={site.lostTitle}
      lines={[t(site.versionLost, { number })]}
      next={{ href: '/policy/history', label: t(site.allVersions) }}
    />
  );
};

const BoardClosed = ({ visit }: { visit: Visit }) => {
  const t = speaker(visit.language);
  return (
    <ProblemPage
      company={visit.company.name}
      language={visit.language}
      places={publicPlaces(t, null, false)}
      title={site.closedTitle}
      lines={[t(site.closedWhy, { company: visit.company.name })]}
      next={{ href: '/console', label: t(site.signInTitle) }}
    />
  );
};
