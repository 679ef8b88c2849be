// The website: every route of the pages, and what happens when there is no page or an error on the way.
import { Hono } from 'hono';
import { Problem } from '#base';
import { site } from '#words';
import { accuracyRoutes } from './accuracy-routes.tsx';
import { accountRoutes } from './account-routes.tsx';
import { apiKeyRoutes } from './api-key-routes.tsx';
import { auditRoutes } from './audit-routes.tsx';
import { consentDeskRoutes } from './consent-desk-routes.tsx';
import { storageRoutes } from './storage-routes.tsx';
import { consoleRoutes } from './console-routes.tsx';
import { emailRoutes } from './email-routes.tsx';
import { eraseRoutes } from './erase-routes.tsx';
import { safeHeaders } from './headers.ts';
import { glassRoutes } from './glass-routes.tsx';
import { importRoutes } from './import-routes.tsx';
import { joinRoutes } from './join-routes.tsx';
import { ledgerRoutes } from './ledger-routes.tsx';
import type { WebHouse } from './house.ts';
import type { Place } from './layout.tsx';
import { lookRoutes } from './look-routes.tsx';
import { mergeRoutes } from './merge-routes.tsx';
import { organisationRoutes } from './organisation-routes.tsx';
import { passkeyRoutes } from './passkey-routes.tsx';
import { permissionRoutes } from './permission-routes.tsx';
import { peopleRoutes } from './people-routes.tsx';
import { personRoutes } from './person-routes.tsx';
import { publicPlaces, staffPlaces } from './pages/policy.tsx';
import { ProblemPage, linesOf } from './pages/problem.tsx';
import { answer, personal, publicRoutes } from './public-routes.tsx';
import { recordRoutes } from './record-routes.tsx';
import { requestsRoutes } from './requests-routes.tsx';
import { opendsrRoutes } from './opendsr-routes.ts';
import { requestRoutes } from './request-routes.tsx';
import { reviewRoutes } from './review-routes.tsx';
import { searchRoutes } from './search-routes.tsx';
import { settingsRoutes } from './settings-routes.tsx';
import { securityRoutes } from './security-routes.tsx';
import { signInRoutes } from './sign-in-routes.tsx';
import { speaker } from './speak.tsx';
import { staffRoutes } from './staff-routes.tsx';
import { versionRoutes } from './version-routes.tsx';
import { type Visit, type WebContext, busy, isSecure, visitOf } from './visit.ts';

const statuses: Readonly<Record<string, 403 | 413 | 429 | 503>> = {
  'web.foreign': 403,
  'web.forbidden': 403,
  'web.too-large': 413,
  'access.busy': 503,
  'consent.busy': 503,
  'consent.slow': 429,
  'rights.busy': 503,
  'rights.slow': 429,
};

/** All pages of one house. Everything that they show comes from it; nothing is kept between requests. */
export function website(house: WebHouse): Hono<{ Variables: { visit: Visit } }> {
  const app = new Hono<{ Variables: { visit: Visit } }>();
  app.use(safeHeaders((url) => isSecure(house, url)));
  app.use(async (c, next) => {
    if (!/^(?:\/upheld)?\/assets\//.test(c.req.path) && c.req.path !== '/healthz')
      c.set('visit', await visitOf(c, house));
    return next();
  });
  publicRoutes(app, house);
  permissionRoutes(app, house);
  requestRoutes(app, house);
  opendsrRoutes(app, house);
  versionRoutes(app, house);
  consoleRoutes(app, house);
  signInRoutes(app, house);
  joinRoutes(app, house);
  accountRoutes(app, house);
  emailRoutes(app, house);
  passkeyRoutes(app, house);
  staffRoutes(app, house);
  glassRoutes(app, house);
  securityRoutes(app, house);
  apiKeyRoutes(app, house);
  peopleRoutes(app, house);
  importRoutes(app, house);
  personRoutes(app, house);
  mergeRoutes(app, house);
  organisationRoutes(app, house);
  eraseRoutes(app, house);
  auditRoutes(app, house);
  consentDeskRoutes(app, house);
  requestsRoutes(app, house);
  storageRoutes(app, house);
  accuracyRoutes(app, house);
  recordRoutes(app, house);
  ledgerRoutes(app, house);
  reviewRoutes(app, house);
  settingsRoutes(app, house);
  lookRoutes(app, house);
  searchRoutes(app, house);
  app.notFound((c) => lost(c));
  app.onError((error, c) => failed(c, error, house));
  return app;
}

const placesOf = ({ language, boardOpen, session }: Visit): Place[] => [
  ...publicPlaces(speaker(language), null, boardOpen),
  ...staffPlaces(speaker(language), session !== null),
];

async function lost(c: WebContext): Promise<Response> {
  const visit = c.get('visit') as Visit | undefined;
  if (!visit) return c.text('There is no such file.', 404);
  const t = speaker(visit.language);
  personal(c);
  return answer(
    c,
    <ProblemPage
      company={visit.company.name}
      language={visit.language}
      places={placesOf(visit)}
      title={site.lostTitle}
      lines={[t(site.lostWhy)]}
      next={{ href: '/policy', label: t(site.lostNext) }}
    />,
    404,
  );
}

/** Problems are told as they are; anything else is reported to the house and told without a word of its message. */
async function failed(c: WebContext, error: Error, house: WebHouse): Promise<Response> {
  if (!(error instanceof Problem)) house.report(error);
  const visit = c.get('visit') as Visit | undefined;
  const language = visit?.language ?? 'en';
  // What anybody may come upon is said in the reader's language.
  const shown =
    error instanceof Problem && error.toldIn(language) !== error.told
      ? new Problem(error.code, error.toldIn(language))
      : error instanceof Problem && error.code === 'access.busy'
        ? busy(language)
        : error;
  const { code, lines } = linesOf(shown, language);
  c.header('Cache-Control', 'no-store');
  return answer(
    c,
    <ProblemPage
      company={visit?.company.name ?? ''}
      language={language}
      places={visit ? placesOf(visit) : []}
      title={site.problemTitle}
      lines={lines}
      code={code}
    />,
    error instanceof Problem ? (statuses[code] ?? 422) : 500,
  );
}
