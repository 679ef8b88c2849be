// Routes for staff: sign in by a one-time link, the console, attestations, and the few acts that change something.
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem, Secret, type Temporal } from '#base';
import { site } from '#words';
import { expiryRange, readAttestForm } from './attest-form.ts';
import { promisesOf } from './due.ts';
import type { WebHouse } from './house.ts';
import { type AttestView, AttestPage } from './pages/attest.tsx';
import { noticeView } from './notice.ts';
import { type ConsoleView, type Deed, ConsolePage, deeds } from './pages/console.tsx';
import { publicPlaces } from './pages/policy.tsx';
import { ProblemPage } from './pages/problem.tsx';
import { EnterPage, SignInPage } from './pages/sign-in.tsx';
import { answer, personal } from './public-routes.tsx';
import { speaker } from './speak.tsx';
import {
  type SignedInVisit,
  type Visit,
  type WebContext,
  dropSession,
  foreign,
  fromOurOwnPage,
  keepSession,
  mayChange,
  tooLarge,
} from './visit.ts';

type Site = Hono<{ Variables: { visit: Visit } }>;

const largestForm = 25 * 1024 * 1024;
const longestName = 200;

export function consoleRoutes(app: Site, house: WebHouse): void {
  const today = (): Temporal.PlainDate => house.clock.now().toZonedDateTimeISO('UTC').toPlainDate();

  app.use('/console/*', async (c, next) => {
    personal(c);
    c.header('X-Robots-Tag', 'noindex');
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !fromOurOwnPage(c, house))
      throw foreign(c.get('visit').language);
    return next();
  });
  app.use(
    '/console/*',
    bodyLimit({
      maxSize: largestForm,
      onError: (c: WebContext) => {
        throw tooLarge(c.get('visit').language);
      },
    }),
  );

  app.get('/console', async (c) => {
    const done = deedOf(c.req.query('done'));
    const visit = signedIn(c);
    if (!visit) return answer(c, <SignIn visit={c.get('visit')} />, 403);
    const { company, session, language, chosenLanguage } = visit;
    const [board, watch, versions, notice] = await Promise.all([
      house.board(company.id),
      house.watch(company.id),
      house.versions(company.id),
      house.standingNotice(company.id),
    ]);
    const view: ConsoleView = {
      company,
      session,
      language,
      chosenLanguage,
      today: today(),
      board,
      watch,
      versions,
      done,
      notice: notice && noticeView(notice, house),
      openHere: house.mayReadBoard(company, null, c.req.raw),
    };
    return answer(c, <ConsolePage {...view} />);
  });

  app.get('/console/enter/:token', async (c) => {
    const token = c.req.param('token');
    const stands = await house.invitationStands(new Secret(token));
    if (!stands) return answer(c, <LinkGone visit={c.get('visit')} />, 410);
    return answer(c, <Enter visit={c.get('visit')} token={token} name="" wrong={false} />);
  });

  app.post('/console/enter/:token', async (c) => {
    const token = c.req.param('token');
    const body = await c.req.parseBody();
    const name = typeof body['name'] === 'string' ? body['name'].trim() : '';
    const visit = c.get('visit');
    if (name === '' || name.length > longestName)
      return answer(c, <Enter {...{ visit, token, name }} wrong={true} />, 422);
    const session = await house.enter(new Secret(token), name);
    if (!session) return answer(c, <LinkGone visit={visit} />, 410);
    keepSession(c, house, session);
    return c.redirect('/console', 303);
  });

  app.post('/console/leave', async (c) => {
    const { session, token } = c.get('visit');
    const body = await c.req.parseBody();
    if (session && body['csrf'] !== session.csrf) throw foreign(c.get('visit').language);
    if (token) await house.leave(token);
    dropSession(c, house);
    return c.redirect('/policy', 303);
  });

  app.post('/console/prove', async (c) => {
    const visit = signedIn(c);
    if (!visit) return c.redirect('/console', 303);
    mayChange(visit, (await c.req.parseBody())['csrf']);
    await house.proveNow(visit.company.id);
    return c.redirect('/console?done=proved', 303);
  });

  app.post('/console/board', async (c) => {
    const visit = signedIn(c);
    if (!visit) return c.redirect('/console', 303);
    const body = await c.req.parseBody();
    mayChange(visit, body['csrf']);
    const isPublic = body['public'] === 'yes';
    await house.setBoardPublic(visit.company.id, isPublic);
    return c.redirect(`/console?done=${isPublic ? 'opened' : 'closed'}`, 303);
  });

  app.get('/console/attest', async (c) => {
    const visit = signedIn(c);
    if (!visit) return answer(c, <SignIn visit={c.get('visit')} />, 403);
    return answer(c, <AttestPage {...await attestView(visit, c.req.query('promise'))} />);
  });

  app.post('/console/attest', async (c) => {
    const visit = signedIn(c);
    if (!visit) return c.redirect('/console', 303);
    const body = await c.req.parseBody();
    const session = mayChange(visit, body['csrf']);
    const view = await attestView(visit, body['promise']);
    if (!view.promise) return answer(c, <AttestPage {...view} />, 422);
    const { entry, values, errors } = await readAttestForm(body, view.promise.id, today());
    if (!entry) return answer(c, <AttestPage {...view} values={values} errors={errors} />, 422);
    try {
      await house.attest(visit.company.id, entry, session);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return answer(c, <AttestPage {...view} values={values} problem={error.told} />, 422);
    }
    return c.redirect('/console?done=attested', 303);
  });

  app.post('/console/attest/revoke', async (c) => {
    const visit = signedIn(c);
    if (!visit) return c.redirect('/console', 303);
    const body = await c.req.parseBody();
    const session = mayChange(visit, body['csrf']);
    const id = typeof body['attestation'] === 'string' ? body['attestation'] : '';
    const revoked = await house.revoke(visit.company.id, id, session);
    return revoked ? c.redirect('/console?done=revoked', 303) : c.notFound();
  });

  /** The attestation page of a promise; without one that rests on a person's word, the list to choose from. */
  async function attestView(visit: SignedInVisit, id: unknown): Promise<AttestView> {
    const { company, session, language, chosenLanguage } = visit;
    const board = await house.board(company.id);
    const choices = board ? promisesOf(board).filter((promise) => promise.proof !== 'auto') : [];
    return {
      company,
      session,
      language,
      chosenLanguage,
      policyLanguage: board?.language ?? language,
      choices,
      promise: choices.find((promise) => promise.id === id) ?? null,
      values: {},
      errors: {},
      problem: null,
      ...expiryRange(today()),
    };
  }
}

/** The visit of somebody who is signed in; null for everybody else. */
export function signedIn(c: WebContext): SignedInVisit | null {
  const visit = c.get('visit');
  return visit.session ? { ...visit, session: visit.session } : null;
}

const deedOf = (value: string | undefined): Deed | null =>
  value !== undefined && Object.hasOwn(deeds, value) ? (value as Deed) : null;

export const SignIn = ({ visit }: { visit: Visit }) => (
  <SignInPage company={visit.company.name} language={visit.language} boardOpen={visit.boardOpen} />
);

const Enter = ({ visit, token, name, wrong }: { visit: Visit; token: string; name: string; wrong: boolean }) => (
  <EnterPage
    company={visit.company.name}
    language={visit.language}
    boardOpen={visit.boardOpen}
    token={token}
    name={name}
    error={wrong ? site.errorName : null}
  />
);

const LinkGone = ({ visit }: { visit: Visit }) => {
  const t = speaker(visit.language);
  return (
    <ProblemPage
      company={visit.company.name}
      language={visit.language}
      places={publicPlaces(t, null, visit.boardOpen)}
      title={site.enterGone}
      lines={[t(site.enterGoneWhy), t(site.enterGoneNext)]}
      next={{ href: '/console', label: t(site.signInTitle) }}
    />
  );
};
