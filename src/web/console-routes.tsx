// Routes for staff: what stands before the whole console, its first page, the checks and attestations.
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { may } from '#access';
import { type Language, Problem, type Temporal } from '#base';
import { isUuid } from './account-routes.tsx';
import { expiryRange, readAttestForm } from './attest-form.ts';
import { promisesOf } from './due.ts';
import { firstSteps } from './first-steps.ts';
import { guard } from './guard.tsx';
import type { WebHouse } from './house.ts';
import { type AttestView, AttestPage } from './pages/attest.tsx';
import { noticeView } from './notice.ts';
import { type ConsoleView, type Deed, ConsolePage, deeds } from './pages/console.tsx';
import { answer, personal } from './public-routes.tsx';
import {
  type SignedInVisit,
  type Visit,
  type WebContext,
  foreign,
  fromOurOwnPage,
  signedIn,
  tooLarge,
  tooLong,
} from './visit.ts';

type Site = Hono<{ Variables: { visit: Visit } }>;

/** Entries of the ledger on the overview. */
const lastShown = 6;
const largestForm = 25 * 1024 * 1024;
/** Forms of people whom nobody knows yet are short. */
const largestOfStrangers = 32 * 1024;

export function consoleRoutes(app: Site, house: WebHouse): void {
  const today = (): Temporal.PlainDate => house.clock.now().toZonedDateTimeISO('UTC').toPlainDate();

  app.use('/console/*', async (c, next) => {
    personal(c);
    c.header('X-Robots-Tag', 'noindex');
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !fromOurOwnPage(c, house))
      throw foreign(c.get('visit').language);
    return next();
  });
  const limit = (maxSize: number, problem: (language: Language) => Problem) =>
    bodyLimit({
      maxSize,
      onError: (c: WebContext) => {
        throw problem(c.get('visit').language);
      },
    });
  app.use('/console/*', limit(largestForm, tooLarge));
  for (const path of [
    '/console/sign-in/*',
    '/console/enter/*',
    '/console/join',
    '/console/set-up/*',
    '/console/not-me/*',
  ])
    app.use(path, limit(largestOfStrangers, tooLong));

  // After the limits: it reads the form.
  app.use('/console/*', guard(house));

  app.get('/console', async (c) => {
    const done = deedOf(c.req.query('done'));
    const visit = signedIn(c);
    const { company, session, language, chosenLanguage } = visit;
    const [board, watch, versions, notice, last, published, members] = await Promise.all([
      house.board(company.id),
      house.watch(company.id),
      house.versions(company.id),
      house.standingNotice(company.id),
      house.ledger.newest(company.id, lastShown, true),
      house.published(company.id, 'latest'),
      may(session, 'read', 'staff') ? house.door.members(company.id) : null,
    ]);
    const { publicUrl } = house;
    const staff = members && members.length;
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
      last,
      steps: firstSteps({ session, published, board, today: today(), staff, publicUrl }),
    };
    return answer(c, <ConsolePage {...view} />);
  });

  app.post('/console/prove', async (c) => {
    const visit = signedIn(c);
    await house.proveNow(visit.company.id);
    return c.redirect('/console?done=proved', 303);
  });

  app.get('/console/attest', async (c) => {
    const visit = signedIn(c);
    return answer(c, <AttestPage {...await attestView(visit, c.req.query('promise'))} />);
  });

  app.post('/console/attest', async (c) => {
    const visit = signedIn(c);
    const body = await c.req.parseBody();
    const { session } = visit;
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
    const body = await c.req.parseBody();
    const { session } = visit;
    const id = typeof body['attestation'] === 'string' ? body['attestation'] : '';
    const revoked = isUuid(id) && (await house.revoke(visit.company.id, id, session));
    return revoked ? c.redirect('/console?done=revoked', 303) : c.notFound();
  });

  /** The attestation page of a promise; without one that rests on a person's word, the list to choose from. */
  async function attestView(visit: SignedInVisit, id: unknown): Promise<AttestView> {
    const { company, session, language, chosenLanguage } = visit;
    const board = await house.board(company.id);
    const choices = board ? promisesOf(board).filter((promise) => promise.attestable) : [];
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

const deedOf = (value: string | undefined): Deed | null =>
  value !== undefined && Object.hasOwn(deeds, value) ? (value as Deed) : null;
